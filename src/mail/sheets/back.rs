//! To the contact of a signature that moderators have again.

use crate::mail::message::{LetterRef, Line, Rendered};
use crate::mail::writer::{Frame, Writer};

const CAME_BACK: Frame = Frame {
    subject: "mail-back-subject",
    heading: "mail-back-heading",
    about: "mail-came-back-about",
    footer: "mail-footer-signer",
};

const BACK_IN_REVIEW: Frame = Frame {
    subject: "mail-back-subject",
    heading: "mail-back-heading",
    about: "mail-back-about",
    footer: "mail-footer-signer",
};

/// Says that the other one has left the list, which everybody sees, and never why.
pub fn came_back(writer: &Writer<'_>, letter: &LetterRef, line: &Line) -> Rendered {
    back(writer, &CAME_BACK, letter, line)
}

/// Says nothing of another one.
pub fn back_in_review(writer: &Writer<'_>, letter: &LetterRef, line: &Line) -> Rendered {
    back(writer, &BACK_IN_REVIEW, letter, line)
}

fn back(writer: &Writer<'_>, frame: &Frame, letter: &LetterRef, line: &Line) -> Rendered {
    writer.sheet(
        frame,
        letter,
        vec![
            writer.printed(line),
            writer.say("mail-back-waits"),
            writer.changes(),
        ],
    )
}
