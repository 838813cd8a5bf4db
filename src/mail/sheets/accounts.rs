//! To those who have an account on the desk, or are offered one.

use crate::domain::moderator::Role;
use crate::domain::time::Timestamp;
use crate::mail::message::Rendered;
use crate::mail::writer::{Frame, Writer, ZONE, paragraph};

const INVITATION: Frame = Frame {
    subject: "mail-invitation-subject",
    heading: "mail-invitation-heading",
    about: "mail-invitation-about",
    footer: "mail-footer-invited",
};

const RESET: Frame = Frame {
    subject: "mail-reset-subject",
    heading: "mail-reset-heading",
    about: "mail-reset-about",
    footer: "mail-footer-reset",
};

const PASSWORD: Frame = Frame {
    subject: "mail-password-changed-subject",
    heading: "mail-password-changed-heading",
    about: "mail-password-changed-about",
    footer: "mail-footer-account",
};

const FACTOR_ON: Frame = Frame {
    subject: "mail-factor-on-subject",
    heading: "mail-factor-on-heading",
    about: "mail-factor-on-about",
    footer: "mail-footer-account",
};

const FACTOR_OFF: Frame = Frame {
    subject: "mail-factor-off-subject",
    heading: "mail-factor-off-heading",
    about: "mail-factor-off-about",
    footer: "mail-footer-account",
};

const ROLE: Frame = Frame {
    subject: "mail-role-subject",
    heading: "mail-role-heading",
    about: "mail-role-about",
    footer: "mail-footer-account",
};

const DISABLED: Frame = Frame {
    subject: "mail-disabled-subject",
    heading: "mail-disabled-heading",
    about: "mail-disabled-about",
    footer: "mail-footer-account",
};

pub fn invitation(
    writer: &Writer<'_>,
    link: &str,
    by: &str,
    role: Role,
    expires: Timestamp,
) -> Rendered {
    let by = writer.msg("mail-invitation-by").arg("name", by);
    writer.site_sheet(
        &INVITATION,
        vec![
            paragraph(&by),
            writer.say(may(role)),
            writer.button("mail-invitation-button", link),
            until(writer, expires),
            writer.say("mail-invitation-not-you"),
        ],
    )
}

pub fn reset(writer: &Writer<'_>, link: &str, expires: Timestamp) -> Rendered {
    writer.site_sheet(
        &RESET,
        vec![
            writer.button("mail-reset-button", link),
            until(writer, expires),
            writer.say("mail-reset-not-you"),
        ],
    )
}

pub fn password(writer: &Writer<'_>) -> Rendered {
    let forgotten = format!("{}/desk/login/forgotten", writer.site.base_url);
    writer.site_sheet(
        &PASSWORD,
        vec![writer.link("mail-password-changed-not-you", forgotten)],
    )
}

pub fn factor(writer: &Writer<'_>, on: bool) -> Rendered {
    let frame = if on { &FACTOR_ON } else { &FACTOR_OFF };
    writer.site_sheet(frame, vec![writer.say("mail-account-not-you")])
}

/// Of an account that is disabled without a role.
pub fn role(writer: &Writer<'_>, role: Option<Role>) -> Rendered {
    match role {
        Some(role) => writer.site_sheet(&ROLE, vec![writer.say(may(role))]),
        None => writer.site_sheet(&DISABLED, vec![writer.say("mail-disabled-ask")]),
    }
}

const fn may(role: Role) -> &'static str {
    match role {
        Role::Owner => "mail-may-owner",
        Role::Moderator => "mail-may-moderator",
        Role::Reader => "mail-may-reader",
    }
}

fn until(writer: &Writer<'_>, expires: Timestamp) -> crate::mail::layout::Block {
    let until = writer
        .msg("mail-link-until")
        .arg("date", writer.locale.date_time(expires, ZONE));
    paragraph(&until)
}
