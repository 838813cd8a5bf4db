//! One of every mail, for the tests of their sheets.
#![allow(clippy::unwrap_used, reason = "the shipped sentences are there")]
use crate::config::brand::{ACCENT, ACCENT_DARK};
use crate::domain::mailing_text::parts;
use crate::domain::moderator::Role;
use crate::domain::signature::Visibility;
use crate::domain::time::Timestamp;
use crate::locale::line_changes::LineChange;
use crate::locale::messages::Catalogue;
use crate::mail::message::{
    Asked, Confirm, LetterRef, Line, Mailing, Message, Question, Rendered, Request, ReviewDue, Site,
};

const LINK: &str = "https://letters.example.org/confirm/k1.0197f0a3c2d47b1e8f6a5b4c3d2e1f00.q8Zr4tGm0vXw2Yp7Nd5KcB";

const PAGE: &str = "https://letters.example.org/letters/multilateralism";

pub fn letter() -> LetterRef {
    LetterRef {
        title: "An Open Letter on the Withdrawal of the United States from 66 Bodies".to_owned(),
        host: "Humanists International".to_owned(),
        url: Some(PAGE.to_owned()),
        contact: Some("letters@humanists.example".to_owned()),
    }
}

/// Before it opens.
fn hidden() -> LetterRef {
    LetterRef {
        url: None,
        ..letter()
    }
}

pub fn line() -> Line {
    Line {
        name: "Human-Etisk Forbund".to_owned(),
        detail: vec!["Norway".to_owned()],
    }
}

pub fn confirm(letter: LetterRef, line: Line) -> Message {
    Message::Confirm(Confirm {
        letter,
        line,
        visibility: Visibility::Named,
        link: LINK.to_owned(),
        code: "12345678".to_owned(),
        code_page: Some(
            "https://letters.example.org/letters/multilateralism/check-mail".to_owned(),
        ),
        expires: Timestamp::from_seconds(1_795_000_000),
        reminder: false,
    })
}

pub fn render(message: &Message) -> Rendered {
    let catalogue = Catalogue::load(&["en".to_owned()]).unwrap();
    let site = Site {
        name: "Open Letters".to_owned(),
        base_url: "https://letters.example.org".to_owned(),
        accents: [ACCENT, ACCENT_DARK],
    };
    message.render(&catalogue.locale("en").unwrap(), &site)
}

pub fn all() -> Vec<Message> {
    let link = || LINK.to_owned();
    let reason = "The organisation could not be found.".to_owned();
    let mut reminder = confirm(letter(), line());
    if let Message::Confirm(confirm) = &mut reminder {
        confirm.reminder = true;
    }
    vec![
        confirm(letter(), line()),
        reminder,
        Message::AlreadySigned {
            letter: letter(),
            line: line(),
            listed: true,
        },
        Message::AlreadySigned {
            letter: letter(),
            line: line(),
            listed: false,
        },
        Message::Published {
            letter: letter(),
            line: line(),
            link: link(),
            unsubscribe: Some(link()),
        },
        Message::Rejected {
            letter: letter(),
            line: line(),
            reason,
        },
        Message::Superseded {
            letter: letter(),
            line: line(),
        },
        Message::FirstWaiting {
            letter: letter(),
            link: link(),
        },
    ]
    .into_iter()
    .chain(of_later_occasions())
    .chain([Message::Reported {
        letter: letter(),
        link: LINK.to_owned(),
    }])
    .collect()
}

fn of_later_occasions() -> Vec<Message> {
    let link = || LINK.to_owned();
    let counted = |visibility| Message::Counted {
        letter: letter(),
        line: line(),
        visibility,
    };
    let mut unnamed = confirm(letter(), line());
    if let Message::Confirm(confirm) = &mut unnamed {
        confirm.visibility = Visibility::Addressee;
    }
    vec![
        Message::Question(Question {
            letter: letter(),
            line: line(),
            signed: 1,
            number: 2,
            note: Some("The demand to the Congress was\r\nreplaced.".to_owned()),
            compare: format!("{PAGE}/versions/1...2"),
            link: link(),
            expires: Timestamp::from_seconds(1_795_000_000),
        }),
        Message::SignerDesk {
            link: link(),
            expires: Timestamp::from_seconds(1_795_000_000),
        },
        Message::Withdrawn {
            letter: letter(),
            line: line(),
        },
        Message::Withdrawn {
            letter: hidden(),
            line: line(),
        },
        Message::Rejected {
            letter: hidden(),
            line: line(),
            reason: "It could not be read.".to_owned(),
        },
        Message::Handover {
            letter: letter(),
            line: line(),
            link: link(),
            expires: Timestamp::from_seconds(1_795_000_000),
        },
        Message::HandedOver {
            letter: letter(),
            line: line(),
        },
        Message::Initial(request(), Asked::First),
        Message::Initial(request(), Asked::Reminder),
        Message::Initial(request(), Asked::Again),
        Message::Missed {
            letter: letter(),
            line: line(),
            link: link(),
        },
        unnamed,
        counted(Visibility::Addressee),
        counted(Visibility::Counted),
        Message::Ask(request(), "forbund.example".to_owned()),
        Message::SecondAddress(request()),
        Message::Notice {
            request: request(),
            listed: true,
        },
        Message::Notice {
            request: request(),
            listed: false,
        },
        Message::Objected {
            letter: letter(),
            link: link(),
        },
        Message::OrganisationListed {
            letter: letter(),
            line: line(),
        },
        Message::Merged {
            letter: letter(),
            line: line(),
            link: Some(link()),
        },
        Message::Merged {
            letter: letter(),
            line: line(),
            link: None,
        },
        Message::CameBack {
            letter: letter(),
            line: line(),
        },
        Message::BackInReview {
            letter: letter(),
            line: line(),
        },
    ]
    .into_iter()
    .chain(of_accounts())
    .collect()
}

fn of_accounts() -> Vec<Message> {
    let expires = Timestamp::from_seconds(1_795_000_000);
    let invitation = |role| Message::Invitation {
        link: LINK.to_owned(),
        by: "Robin".to_owned(),
        role,
        expires,
    };
    vec![
        invitation(Role::Moderator),
        invitation(Role::Owner),
        Message::PasswordReset {
            link: LINK.to_owned(),
            expires,
        },
        Message::PasswordChanged,
        Message::FactorChanged { on: true },
        Message::FactorChanged { on: false },
        Message::RoleChanged(Some(Role::Reader)),
        Message::RoleChanged(None),
        Message::EntryCorrected {
            letter: letter(),
            line: line(),
            changes: vec![LineChange {
                label: "Website".to_owned(),
                before: None,
                after: Some("https://forbund.example/".to_owned()),
            }],
        },
        Message::Invalidated {
            letter: letter(),
            line: line(),
            reason: "They found that it was made up.".to_owned(),
        },
        Message::Entered {
            letter: letter(),
            line: line(),
            listed: true,
        },
        mailing(None, true, "en"),
        mailing(None, false, "nb"),
        mailing(Some(LINK.to_owned()), false, "en"),
        review_due(false),
        review_due(true),
        Message::CorrectionsDue {
            letter: letter(),
            waiting: 3,
            link: "https://letters.example.org/desk/letters/multilateralism/initial".to_owned(),
            account: "https://letters.example.org/desk/account".to_owned(),
        },
    ]
}

fn review_due(broken: bool) -> Message {
    Message::ReviewDue(ReviewDue {
        letter: letter(),
        broken,
        waiting: 12,
        over: i64::from(broken),
        waited: 50,
        target: 48,
        link: "https://letters.example.org/desk/queue?letter=multilateralism".to_owned(),
        corrections: broken.then(|| {
            let page = "https://letters.example.org/desk/letters/multilateralism/initial";
            (3, page.to_owned())
        }),
        account: "https://letters.example.org/desk/account".to_owned(),
    })
}

fn mailing(unsubscribe: Option<String>, test: bool, language: &str) -> Message {
    let body = "Dear all,\n\nthe letter was [handed over](https://news.example/a) today; see https://news.example/b for all that was said on that day.\n\n- Thank you\n- Tell us what your members say about it, and whether they want to hear more of it";
    Message::Mailing(Mailing {
        letter: letter(),
        language: language.to_owned(),
        subject: "The letter was delivered".to_owned(),
        parts: parts(body),
        unsubscribe,
        test,
    })
}

pub fn request() -> Request {
    Request {
        letter: letter(),
        line: line(),
        link: LINK.to_owned(),
        expires: Timestamp::from_seconds(1_795_000_000),
    }
}
