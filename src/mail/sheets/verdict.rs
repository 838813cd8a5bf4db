//! To the contact of a signature: what was decided about it.

use crate::mail::layout::Block;
use crate::mail::message::{LetterRef, Line, Rendered};
use crate::mail::quoting::one_line;
use crate::mail::writer::{Frame, Writer};

const PUBLISHED: Frame = Frame {
    subject: "mail-published-subject",
    heading: "mail-published-heading",
    about: "mail-published-about",
    footer: "mail-footer-signer",
};

const REJECTED: Frame = Frame {
    subject: "mail-rejected-subject",
    heading: "mail-rejected-heading",
    about: "mail-rejected-about",
    footer: "mail-footer-signer",
};

const SUPERSEDED: Frame = Frame {
    subject: "mail-superseded-subject",
    heading: "mail-superseded-heading",
    about: "mail-superseded-about",
    footer: "mail-footer-signer",
};

pub fn published(
    writer: &Writer<'_>,
    letter: &LetterRef,
    line: &Line,
    page: &str,
    unsubscribe: Option<&str>,
) -> Rendered {
    let mut blocks = vec![
        writer.printed(line),
        writer.button("mail-published-button", page),
        writer.changes(),
    ];
    if let Some(link) = unsubscribe {
        blocks.push(writer.link("mail-unsubscribe", link.to_owned()));
    }
    Rendered {
        unsubscribe: unsubscribe.map(str::to_owned),
        ..writer.sheet(&PUBLISHED, letter, blocks)
    }
}

/// `reason` is a whole sentence in the reader's language.
pub fn rejected(writer: &Writer<'_>, letter: &LetterRef, line: &Line, reason: &str) -> Rendered {
    writer.sheet(
        &REJECTED,
        letter,
        vec![
            writer.printed(line),
            writer.say("mail-rejected-reason"),
            Block::Paragraph(one_line(reason)),
            match &letter.url {
                Some(url) => writer.link("mail-rejected-again", url.clone()),
                None => writer.say("mail-rejected-again-early"),
            },
        ],
    )
}

pub fn superseded(writer: &Writer<'_>, letter: &LetterRef, line: &Line) -> Rendered {
    writer.sheet(
        &SUPERSEDED,
        letter,
        vec![
            writer.say("mail-superseded-why"),
            writer.printed(line),
            writer.say("mail-superseded-desk"),
            writer.moderators(letter),
        ],
    )
}
