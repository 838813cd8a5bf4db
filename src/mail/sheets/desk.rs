//! To moderators.

use crate::mail::message::{LetterRef, Rendered, ReviewDue};
use crate::mail::writer::{Frame, Writer, paragraph};

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

const REVIEW_NEAR: Frame = Frame {
    subject: "mail-review-near-subject",
    heading: "mail-review-near-heading",
    about: "mail-review-due-about",
    footer: "mail-footer-moderator",
};

const REVIEW_DUE: Frame = Frame {
    subject: "mail-review-due-subject",
    heading: "mail-review-due-heading",
    ..REVIEW_NEAR
};

pub fn review_due(writer: &Writer<'_>, due: &ReviewDue) -> Rendered {
    let frame = if due.broken {
        &REVIEW_DUE
    } else {
        &REVIEW_NEAR
    };
    let oldest = writer
        .msg("mail-review-due-oldest")
        .arg("wait", due.waited)
        .arg("target", due.target);
    let count = writer
        .msg("mail-review-due-count")
        .arg("waiting", due.waiting)
        .arg("over", due.over);
    let mut rest = vec![
        paragraph(&oldest),
        paragraph(&count),
        writer.button("mail-review-due-button", &due.link),
    ];
    if let Some((waiting, page)) = &due.corrections {
        let corrections = writer.msg("mail-review-due-corrections");
        rest.push(paragraph(&corrections.arg("waiting", *waiting)));
        rest.push(writer.button("mail-corrections-due-button", page));
    }
    rest.push(writer.link("mail-review-due-once", due.account.clone()));
    writer.sheet(frame, &due.letter, rest)
}

const CORRECTIONS_DUE: Frame = Frame {
    subject: "mail-corrections-due-subject",
    heading: "mail-corrections-due-heading",
    about: "mail-corrections-due-about",
    footer: "mail-footer-moderator",
};

pub fn corrections_due(
    writer: &Writer<'_>,
    letter: &LetterRef,
    waiting: i64,
    (link, account): (&str, &str),
) -> Rendered {
    let count = writer
        .msg("mail-corrections-due-count")
        .arg("waiting", waiting);
    writer.sheet(
        &CORRECTIONS_DUE,
        letter,
        vec![
            paragraph(&count),
            writer.button("mail-corrections-due-button", link),
            writer.link("mail-corrections-due-once", account.to_owned()),
        ],
    )
}
