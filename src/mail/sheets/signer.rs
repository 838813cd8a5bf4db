//! To those who sign: the way to the signer desk, and what they did there.

use crate::domain::time::Timestamp;
use crate::mail::message::{LetterRef, Line, Rendered};
use crate::mail::writer::{Frame, Writer, ZONE, paragraph};

const SIGNER_DESK: Frame = Frame {
    subject: "mail-signer-desk-subject",
    heading: "mail-signer-desk-heading",
    about: "mail-signer-desk-about",
    footer: "mail-footer-asked",
};

const WITHDRAWN: Frame = Frame {
    subject: "mail-withdrawn-subject",
    heading: "mail-withdrawn-heading",
    about: "mail-withdrawn-about",
    footer: "mail-footer-signer",
};

const HANDOVER: Frame = Frame {
    subject: "mail-handover-subject",
    heading: "mail-handover-heading",
    about: "mail-handover-about",
    footer: "mail-footer-successor",
};

const HANDED_OVER: Frame = Frame {
    subject: "mail-handed-over-subject",
    heading: "mail-handed-over-heading",
    about: "mail-handed-over-about",
    footer: "mail-footer-signer",
};

pub fn signer_desk(writer: &Writer<'_>, link: &str, expires: Timestamp) -> Rendered {
    let until = writer
        .msg("mail-signer-desk-expires")
        .arg("date", writer.locale.date_time(expires, ZONE));
    writer.site_sheet(
        &SIGNER_DESK,
        vec![
            writer.button("mail-signer-desk-button", link),
            paragraph(&until),
            writer.say("mail-signer-desk-not-you"),
        ],
    )
}

pub fn withdrawn(writer: &Writer<'_>, letter: &LetterRef, line: &Line) -> Rendered {
    writer.sheet(
        &WITHDRAWN,
        letter,
        vec![
            writer.printed(line),
            match &letter.url {
                Some(url) => writer.link("mail-withdrawn-again", format!("{url}/sign")),
                None => writer.say("mail-withdrawn-again-early"),
            },
            writer.say("mail-withdrawn-not-you"),
        ],
    )
}

pub fn handover(
    writer: &Writer<'_>,
    letter: &LetterRef,
    line: &Line,
    page: &str,
    expires: Timestamp,
) -> Rendered {
    let until = writer
        .msg("mail-handover-expires")
        .arg("date", writer.locale.date_time(expires, ZONE));
    writer.sheet(
        &HANDOVER,
        letter,
        vec![
            writer.printed(line),
            writer.say("mail-handover-means"),
            writer.button("mail-handover-button", page),
            paragraph(&until),
            writer.say("mail-handover-not-you"),
        ],
    )
}

pub fn handed_over(writer: &Writer<'_>, letter: &LetterRef, line: &Line) -> Rendered {
    writer.sheet(
        &HANDED_OVER,
        letter,
        vec![
            writer.printed(line),
            writer.say("mail-handed-over-means"),
            writer.moderators(letter),
        ],
    )
}
