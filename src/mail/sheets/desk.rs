//! To moderators.

use crate::mail::message::{LetterRef, Rendered};
use crate::mail::writer::{Frame, Writer};

const FIRST_WAITING: Frame = Frame {
    subject: "mail-first-waiting-subject",
    heading: "mail-first-waiting-heading",
    about: "mail-first-waiting-about",
    footer: "mail-footer-moderator",
};

pub fn first_waiting(writer: &Writer<'_>, letter: &LetterRef, link: &str) -> Rendered {
    writer.sheet(
        &FIRST_WAITING,
        letter,
        vec![
            writer.button("mail-first-waiting-button", link),
            writer.say("mail-first-waiting-once"),
        ],
    )
}
