//! A better proof is wanted, an organisation is told, or it objects.

use crate::mail::message::{LetterRef, Rendered, Request};
use crate::mail::quoting::one_line;
use crate::mail::writer::{Frame, Writer, ZONE, paragraph};

const ASK: Frame = Frame {
    subject: "mail-ask-subject",
    heading: "mail-ask-heading",
    about: "mail-ask-about",
    footer: "mail-footer-signer",
};

const SECOND_ADDRESS: Frame = Frame {
    subject: "mail-second-address-subject",
    heading: "mail-second-address-heading",
    about: "mail-second-address-about",
    footer: "mail-footer-second-address",
};

const NOTICE: Frame = Frame {
    subject: "mail-notice-subject",
    heading: "mail-notice-heading",
    about: "mail-notice-about",
    footer: "mail-footer-notice",
};

const OBJECTED: Frame = Frame {
    subject: "mail-objected-subject",
    heading: "mail-objected-heading",
    about: "mail-objected-about",
    footer: "mail-footer-moderator",
};

const REPORTED: Frame = Frame {
    subject: "mail-reported-subject",
    heading: "mail-reported-heading",
    about: "mail-reported-about",
    footer: "mail-footer-moderator",
};

pub fn ask(writer: &Writer<'_>, request: &Request, domain: &str) -> Rendered {
    let wanted = writer
        .msg("mail-ask-wanted")
        .arg("domain", one_line(domain));
    writer.sheet(
        &ASK,
        &request.letter,
        vec![
            writer.printed(&request.line),
            paragraph(&wanted),
            writer.button("mail-ask-button", &request.link),
            until(writer, request),
            writer.say("mail-ask-otherwise"),
            writer.moderators(&request.letter),
        ],
    )
}

pub fn second_address(writer: &Writer<'_>, request: &Request) -> Rendered {
    writer.sheet(
        &SECOND_ADDRESS,
        &request.letter,
        vec![
            writer.printed(&request.line),
            writer.say("mail-second-address-why"),
            writer.button("mail-second-address-button", &request.link),
            until(writer, request),
            writer.say("mail-second-address-not-you"),
        ],
    )
}

pub fn notice(writer: &Writer<'_>, request: &Request, listed: bool) -> Rendered {
    let state = if listed {
        "mail-notice-listed"
    } else {
        "mail-notice-waiting"
    };
    writer.sheet(
        &NOTICE,
        &request.letter,
        vec![
            writer.printed(&request.line),
            writer.say(state),
            writer.say("mail-notice-right"),
            writer.button("mail-notice-button", &request.link),
            until(writer, request),
            writer.moderators(&request.letter),
        ],
    )
}

pub fn objected(writer: &Writer<'_>, letter: &LetterRef, link: &str) -> Rendered {
    writer.sheet(
        &OBJECTED,
        letter,
        vec![
            writer.say("mail-objected-held"),
            writer.button("mail-objected-button", link),
        ],
    )
}

pub fn reported(writer: &Writer<'_>, letter: &LetterRef, link: &str) -> Rendered {
    writer.sheet(
        &REPORTED,
        letter,
        vec![
            writer.say("mail-reported-what"),
            writer.button("mail-reported-button", link),
        ],
    )
}

fn until(writer: &Writer<'_>, request: &Request) -> crate::mail::layout::Block {
    let date = writer.locale.date_time(request.expires, ZONE);
    paragraph(&writer.msg("mail-link-until").arg("date", date))
}
