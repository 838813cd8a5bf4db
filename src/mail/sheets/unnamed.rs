//! To those whose name is not published: what is seen of their signature.

use crate::domain::signature::Visibility;
use crate::mail::layout::Block;
use crate::mail::message::{LetterRef, Line, Rendered};
use crate::mail::writer::{Frame, Writer};

const COUNTED: Frame = Frame {
    subject: "mail-counted-subject",
    heading: "mail-counted-heading",
    about: "mail-counted-about",
    footer: "mail-footer-signer",
};

pub fn counted(
    writer: &Writer<'_>,
    letter: &LetterRef,
    line: &Line,
    visibility: Visibility,
) -> Rendered {
    let mut blocks = vec![writer.printed(line)];
    blocks.extend(seen_by(writer, visibility));
    if let Some(url) = &letter.url {
        blocks.push(writer.button("mail-counted-button", url));
    }
    blocks.push(writer.changes());
    writer.sheet(&COUNTED, letter, blocks)
}

/// Who sees the name, where not everybody does.
pub fn seen_by(writer: &Writer<'_>, visibility: Visibility) -> Option<Block> {
    match visibility {
        Visibility::Named => None,
        Visibility::Addressee => Some(writer.say("unnamed-addressee")),
        Visibility::Counted => Some(writer.say("unnamed-counted")),
    }
}
