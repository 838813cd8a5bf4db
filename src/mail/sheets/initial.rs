//! To who is asked to stand under a letter when it opens.

use crate::mail::message::{Asked, LetterRef, Line, Rendered, Request};
use crate::mail::writer::{Frame, Writer, ZONE, paragraph};

const FIRST: Frame = Frame {
    subject: "mail-initial-subject",
    heading: "mail-initial-heading",
    about: "mail-initial-about",
    footer: "mail-footer-initial",
};

const REMINDER: Frame = Frame {
    subject: "mail-initial-reminder-subject",
    heading: "mail-initial-heading",
    about: "mail-initial-about",
    footer: "mail-footer-initial",
};

const AGAIN: Frame = Frame {
    subject: "mail-initial-again-subject",
    heading: "mail-initial-again-heading",
    about: "mail-initial-again-about",
    footer: "mail-footer-initial",
};

const MISSED: Frame = Frame {
    subject: "mail-initial-missed-subject",
    heading: "mail-initial-missed-heading",
    about: "mail-initial-missed-about",
    footer: "mail-footer-initial",
};

pub fn initial(writer: &Writer<'_>, request: &Request, asked: Asked) -> Rendered {
    let frame = match asked {
        Asked::First => &FIRST,
        Asked::Reminder => &REMINDER,
        Asked::Again => &AGAIN,
    };
    let date = writer.locale.date_time(request.expires, ZONE);
    writer.sheet(
        frame,
        &request.letter,
        vec![
            writer.say("mail-line-to-be-printed"),
            writer.printed(&request.line),
            writer.say("mail-initial-do"),
            writer.button("mail-initial-button", &request.link),
            paragraph(&writer.msg("mail-initial-until").arg("date", date)),
            writer.say("mail-initial-private"),
            writer.moderators(&request.letter),
        ],
    )
}

/// The letter opened before they could be asked again.
pub fn missed(writer: &Writer<'_>, letter: &LetterRef, line: &Line, form: &str) -> Rendered {
    writer.sheet(
        &MISSED,
        letter,
        vec![
            writer.printed(line),
            writer.say("mail-initial-missed-do"),
            writer.button("mail-initial-missed-button", form),
            writer.moderators(letter),
        ],
    )
}
