//! To whoever sent the form: the way to confirm it, or that they have signed.

use crate::domain::signature::Visibility;
use crate::mail::layout::Block;
use crate::mail::message::{Confirm, LetterRef, Line, Rendered};
use crate::mail::sheets::unnamed::seen_by;
use crate::mail::writer::{Frame, Writer, ZONE, paragraph};

const CONFIRM: Frame = Frame {
    subject: "mail-confirm-subject",
    heading: "mail-confirm-heading",
    about: "mail-confirm-about",
    footer: "mail-footer-signer",
};

const REMINDER: Frame = Frame {
    subject: "mail-reminder-subject",
    heading: "mail-reminder-heading",
    about: "mail-reminder-about",
    footer: "mail-footer-signer",
};

const ALREADY_SIGNED: Frame = Frame {
    subject: "mail-already-signed-subject",
    heading: "mail-already-signed-heading",
    about: "mail-already-signed-about",
    footer: "mail-footer-signer",
};

pub fn confirm(writer: &Writer<'_>, confirm: &Confirm) -> Rendered {
    let frame = if confirm.reminder {
        &REMINDER
    } else {
        &CONFIRM
    };
    let letter = &confirm.letter;
    let until = writer
        .msg("mail-confirm-expires")
        .arg("date", writer.locale.date_time(confirm.expires, ZONE));
    let introduced = if confirm.visibility == Visibility::Named {
        writer.say("mail-line-to-be-printed")
    } else {
        writer.say("mail-line-unnamed")
    };
    let mut blocks = vec![introduced, writer.printed(&confirm.line)];
    blocks.extend(seen_by(writer, confirm.visibility));
    blocks.extend([
        writer.button("mail-confirm-button", &confirm.link),
        writer.say("mail-confirm-code"),
        Block::Code(spaced(&confirm.code)),
    ]);
    if let Some(page) = &confirm.code_page {
        blocks.push(writer.link("mail-confirm-code-page", page.clone()));
    }
    blocks.extend([paragraph(&until), writer.say("mail-confirm-not-you")]);
    writer.sheet(frame, letter, blocks)
}

pub fn already_signed(
    writer: &Writer<'_>,
    letter: &LetterRef,
    line: &Line,
    listed: bool,
) -> Rendered {
    let state = if listed {
        "mail-already-signed-listed"
    } else {
        "mail-already-signed-waiting"
    };
    writer.sheet(
        &ALREADY_SIGNED,
        letter,
        vec![
            writer.printed(line),
            writer.say(state),
            writer.say("mail-already-signed-not-you"),
            writer.changes(),
        ],
    )
}

fn spaced(code: &str) -> String {
    if code.len() == 8 && code.is_ascii() {
        format!("{} {}", &code[..4], &code[4..])
    } else {
        code.to_owned()
    }
}
