//! To the contact of a signature: what moderators did to its line.

use crate::locale::line_changes::LineChange;
use crate::mail::layout::Block;
use crate::mail::message::{LetterRef, Line, Rendered};
use crate::mail::quoting::{one_line, typed};
use crate::mail::writer::{Frame, Writer};

const CORRECTED: Frame = Frame {
    subject: "mail-entry-corrected-subject",
    heading: "mail-entry-corrected-heading",
    about: "mail-entry-corrected-about",
    footer: "mail-footer-contact-of",
};

const INVALIDATED: Frame = Frame {
    subject: "mail-invalidated-subject",
    heading: "mail-invalidated-heading",
    about: "mail-invalidated-about",
    footer: "mail-footer-contact-of",
};

const ENTERED: Frame = Frame {
    subject: "mail-entered-subject",
    heading: "mail-entered-heading",
    about: "mail-entered-about",
    footer: "mail-footer-contact-of",
};

/// Each change on rows of its own, as signers' words stand elsewhere.
pub fn corrected(
    writer: &Writer<'_>,
    letter: &LetterRef,
    line: &Line,
    changes: &[LineChange],
) -> Rendered {
    let mut blocks = vec![
        writer.printed(line),
        writer.say("mail-entry-corrected-what"),
    ];
    let said = |id: &str, text: Option<&String>| {
        let text = match text {
            Some(text) => typed(text),
            None => writer.msg("mail-entry-corrected-nothing").to_string(),
        };
        one_line(&writer.msg(id).arg("text", text).to_string())
    };
    blocks.extend(changes.iter().map(|change| Block::Printed {
        name: one_line(&change.label),
        detail: vec![
            said("mail-entry-corrected-before", change.before.as_ref()),
            said("mail-entry-corrected-now", change.after.as_ref()),
        ],
    }));
    blocks.push(writer.say("mail-entry-corrected-object"));
    blocks.push(writer.changes());
    blocks.push(writer.moderators(letter));
    writer.sheet(&CORRECTED, letter, blocks)
}

/// `reason` is a whole sentence in the reader's language.
pub fn invalidated(writer: &Writer<'_>, letter: &LetterRef, line: &Line, reason: &str) -> Rendered {
    writer.sheet(
        &INVALIDATED,
        letter,
        vec![
            writer.printed(line),
            Block::Paragraph(one_line(reason)),
            writer.moderators(letter),
        ],
    )
}

pub fn entered(writer: &Writer<'_>, letter: &LetterRef, line: &Line, listed: bool) -> Rendered {
    let state = if listed {
        "mail-entered-listed"
    } else {
        "mail-entered-waits"
    };
    writer.sheet(
        &ENTERED,
        letter,
        vec![
            writer.printed(line),
            writer.say(state),
            writer.say("mail-entered-object"),
            writer.changes(),
            writer.moderators(letter),
        ],
    )
}
