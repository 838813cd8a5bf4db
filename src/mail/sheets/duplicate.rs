//! To the contact of a signature of an organisation that the list has already.

use crate::mail::message::{LetterRef, Line, Rendered};
use crate::mail::writer::{Frame, Writer};

const LISTED: Frame = Frame {
    subject: "mail-listed-subject",
    heading: "mail-listed-heading",
    about: "mail-listed-about",
    footer: "mail-footer-signer",
};

const MERGED: Frame = Frame {
    subject: "mail-merged-subject",
    heading: "mail-merged-heading",
    about: "mail-merged-about",
    footer: "mail-footer-signer",
};

/// Says that the organisation is on the list, and never by whom.
pub fn listed(writer: &Writer<'_>, letter: &LetterRef, line: &Line) -> Rendered {
    writer.sheet(
        &LISTED,
        letter,
        vec![
            writer.printed(line),
            writer.say("mail-listed-desk"),
            writer.moderators(letter),
        ],
    )
}

pub fn merged(
    writer: &Writer<'_>,
    letter: &LetterRef,
    line: &Line,
    page: Option<&str>,
) -> Rendered {
    let mut parts = vec![writer.printed(line)];
    match page {
        Some(page) => parts.extend([
            writer.say("mail-merged-why"),
            writer.button("mail-merged-button", page),
        ]),
        None => parts.push(writer.say("mail-merged-not-listed")),
    }
    parts.push(writer.moderators(letter));
    writer.sheet(&MERGED, letter, parts)
}
