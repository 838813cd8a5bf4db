//! To the contact of a signature under an earlier text: keep it or withdraw it.

use crate::mail::layout::Block;
use crate::mail::message::{Question, Rendered};
use crate::mail::quoting::one_line;
use crate::mail::writer::{Frame, Writer, ZONE, paragraph};

const QUESTION: Frame = Frame {
    subject: "mail-question-subject",
    heading: "mail-question-heading",
    about: "mail-question-about",
    footer: "mail-footer-signer",
};

pub fn question(writer: &Writer<'_>, question: &Question) -> Rendered {
    let signed = writer
        .msg("mail-question-signed")
        .arg("number", question.signed);
    let now = writer
        .msg("mail-question-now")
        .arg("number", question.number);
    let until = writer
        .msg("mail-question-expires")
        .arg("date", writer.locale.date_time(question.expires, ZONE));
    let mut blocks = vec![
        paragraph(&signed),
        writer.printed(&question.line),
        paragraph(&now),
    ];
    if let Some(note) = &question.note {
        blocks.push(writer.say("mail-question-note"));
        blocks.push(Block::Paragraph(one_line(note)));
    }
    blocks.extend([
        writer.link("mail-question-compare", question.compare.clone()),
        writer.button("mail-question-button", &question.link),
        writer.say("mail-question-silence"),
        paragraph(&until),
    ]);
    writer.sheet(&QUESTION, &question.letter, blocks)
}
