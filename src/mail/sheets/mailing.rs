//! To the signatories of a letter, in the words of its moderators.

use crate::domain::mailing_text::Part;
use crate::mail::layout::Block;
use crate::mail::message::{Mailing, Rendered};
use crate::mail::writer::{Frame, Writer};

const SERVICE: Frame = Frame {
    subject: "mail-mailing-subject",
    heading: "mail-mailing-heading",
    about: "mail-mailing-about",
    footer: "mail-footer-service",
};

const UPDATE: Frame = Frame {
    footer: "mail-footer-update",
    ..SERVICE
};

pub fn mailing(writer: &Writer<'_>, mailing: &Mailing) -> Rendered {
    let frame = match mailing.unsubscribe {
        Some(_) => UPDATE,
        None => SERVICE,
    };
    let frame = Frame {
        subject: if mailing.test {
            "mail-mailing-subject-test"
        } else {
            frame.subject
        },
        ..frame
    };
    let mut blocks = Vec::new();
    if mailing.test {
        blocks.push(writer.say("mail-mailing-test"));
    }
    blocks.extend(mailing.parts.iter().cloned().map(|part| match part {
        Part::Paragraph(spans) => Block::Spans(spans),
        Part::List(items) => Block::List(items),
    }));
    blocks.push(writer.changes());
    if let Some(link) = &mailing.unsubscribe {
        blocks.push(writer.link("mail-unsubscribe", link.clone()));
    }
    let own = (mailing.subject.as_str(), mailing.language.as_str());
    Rendered {
        unsubscribe: mailing.unsubscribe.clone(),
        ..writer.written(&frame, &mailing.letter, own, blocks)
    }
}
