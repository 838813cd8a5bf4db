//! What a mail speaks of, turned into what it says.
use super::crew::Crew;
use super::mail_parts::{
    confirm_link, handover_link, letter_page, letter_ref, printed, seen, signer_desk_link,
    unsubscribe_link,
};
use crate::acts::delivery::{Delivery, Subject};
use crate::acts::mail_of_accounts::AboutAccount;
use crate::acts::mail_of_entries::{AboutEntry, Done};
use crate::acts::mail_of_initial::AboutInitial;
use crate::acts::mail_of_proof::{AboutProof, What};
use crate::acts::tell_of_danger::{AboutReview, Due, Standing};
use crate::domain::letter::{Letter, Version};
use crate::domain::promise::Danger;
use crate::domain::question::{self as domain, ANSWER_WITHIN};
use crate::domain::signature::{Invalidation, Rejection, Visibility};
use crate::domain::time::Timestamp;
use crate::locale::line_changes::changes;
use crate::locale::messages::Locale;
use crate::mail::message::{
    Asked, Confirm, LetterRef, Line, Message, Question, Request, ReviewDue,
};
use crate::security::code::Code;
use crate::security::link::{self, Purpose};
use crate::store::mail_kinds::MailKind;
use crate::store::reject_reasons::Told as Rejected;

pub fn message(crew: &Crew, delivery: &Delivery, locale: &Locale) -> Message {
    match &delivery.subject {
        Subject::Submission {
            letter,
            version,
            line,
            id,
            visibility,
            expires,
        } => Message::Confirm(Confirm {
            letter: letter_ref(crew, letter, version),
            line: seen(line, *visibility, locale),
            visibility: *visibility,
            link: confirm_link(crew, *id, *expires),
            code: Code::of(&crew.workshop.keyring, *id).grouped(),
            code_page: letter_ref(crew, letter, version)
                .url
                .map(|url| format!("{url}/check-mail")),
            expires: *expires,
            reminder: delivery.mail.kind == MailKind::Reminder,
        }),
        Subject::Signature {
            letter,
            version,
            line,
            id,
            visibility,
            published,
            rejection,
            updates,
        } => {
            let told = Told {
                // Where it is told, the letter is public: until then that mail waits. The address of a
                // merged one leads on to the one that stands.
                link: format!("{}/signatories/{id}", letter_page(crew, letter)),
                letter: letter_ref(crew, letter, version),
                line: seen(line, *visibility, locale),
                visibility: *visibility,
                published: *published,
            };
            let reason = rejection.as_ref().map(|told| match told {
                Rejected::BuiltIn(reason) => locale.msg(rejection_message(*reason)).to_string(),
                Rejected::Worded(text) => text.clone(),
            });
            let unsubscribe = updates.map(|id| unsubscribe_link(crew, id));
            told.message(delivery.mail.kind, reason, unsubscribe)
        }
        Subject::Question {
            letter,
            version,
            line,
            question,
            signed,
        } => Message::Question(asked(
            crew,
            letter,
            (version, question, *signed),
            printed(line, locale),
        )),
        Subject::Handover {
            letter,
            version,
            line,
            id,
            expires,
        } => {
            let letter = letter_ref(crew, letter, version);
            let line = printed(line, locale);
            match delivery.mail.kind {
                MailKind::Handover => Message::Handover {
                    letter,
                    line,
                    link: handover_link(crew, *id, *expires),
                    expires: *expires,
                },
                _ => Message::HandedOver { letter, line },
            }
        }
        Subject::SignerDesk { id, expires } => Message::SignerDesk {
            link: signer_desk_link(crew, *id, *expires),
            expires: *expires,
        },
        Subject::Desk { letter, version } => Message::FirstWaiting {
            letter: letter_ref(crew, letter, version),
            link: format!(
                "{}/desk/queue?letter={}",
                crew.config.site.base_url, letter.slug
            ),
        },
        Subject::Review(about) => of_review(crew, about),
        Subject::Initial(about) => of_initial(crew, about, delivery.mail.kind, locale),
        Subject::Proof(about) => of_proof(crew, about, locale),
        Subject::Mailing(about) => about.message(&crew.workshop.keyring, &crew.config),
        Subject::Account(about) => of_account(crew, about),
        Subject::Entry(about) => of_entry(crew, about, locale),
    }
}

fn of_entry(crew: &Crew, about: &AboutEntry, locale: &Locale) -> Message {
    let letter = letter_ref(crew, &about.letter, &about.version);
    let line = printed(&about.line, locale);
    match &about.what {
        Done::Corrected(before) => Message::EntryCorrected {
            letter,
            line,
            changes: changes(locale, before, &about.line),
        },
        Done::Invalidated(reason) => Message::Invalidated {
            letter,
            line,
            reason: locale.msg(invalidation_message(*reason)).to_string(),
        },
        Done::Entered => Message::Entered {
            letter,
            line,
            listed: about.listed,
        },
    }
}

const fn invalidation_message(reason: Invalidation) -> &'static str {
    match reason {
        Invalidation::Forged => "mail-invalidation-forged",
        Invalidation::Abuse => "mail-invalidation-abuse",
        Invalidation::NotEligible => "mail-invalidation-not-eligible",
        Invalidation::Mistake => "mail-invalidation-mistake",
    }
}

fn of_review(crew: &Crew, about: &AboutReview) -> Message {
    let base = &crew.config.site.base_url;
    let slug = &about.letter.slug;
    let letter = letter_ref(crew, &about.letter, &about.version);
    let account = format!("{base}/desk/account");
    let Due {
        entries,
        corrections,
    } = about.due;
    let initial = format!("{base}/desk/letters/{slug}/initial");
    match entries {
        Some(standing) => Message::ReviewDue(ReviewDue {
            letter,
            broken: standing.danger == Some(Danger::Broken),
            waiting: standing.waiting,
            over: standing.over,
            waited: waited_hours(&standing, about.now),
            target: standing.target.into(),
            link: format!("{base}/desk/queue?letter={slug}"),
            corrections: (corrections > 0).then_some((corrections, initial)),
            account,
        }),
        None => Message::CorrectionsDue {
            letter,
            waiting: corrections,
            link: initial,
            account,
        },
    }
}

fn waited_hours(standing: &Standing, now: Timestamp) -> i64 {
    let waited = standing
        .oldest
        .map_or(0, |oldest| now.since(oldest).as_secs() / 3_600);
    i64::try_from(waited).unwrap_or(i64::MAX)
}

fn of_account(crew: &Crew, about: &AboutAccount) -> Message {
    let keyring = &crew.workshop.keyring;
    let base = &crew.config.site.base_url;
    match about {
        AboutAccount::Invitation {
            id,
            by,
            role,
            expires,
        } => {
            let token = link::token(keyring, Purpose::Invite, *id, *expires);
            Message::Invitation {
                link: format!("{base}/desk/invite/{token}"),
                by: by.clone(),
                role: *role,
                expires: *expires,
            }
        }
        AboutAccount::Reset { id, expires } => {
            let token = link::token(keyring, Purpose::Reset, *id, *expires);
            Message::PasswordReset {
                link: format!("{base}/desk/reset/{token}"),
                expires: *expires,
            }
        }
        AboutAccount::Password => Message::PasswordChanged,
        AboutAccount::Factor { on } => Message::FactorChanged { on: *on },
        AboutAccount::Role(role) => Message::RoleChanged(*role),
    }
}

/// A signature that its contact is told of.
struct Told {
    letter: LetterRef,
    line: Line,
    link: String,
    visibility: Visibility,
    published: bool,
}

impl Told {
    fn message(
        self,
        kind: MailKind,
        reason: Option<String>,
        unsubscribe: Option<String>,
    ) -> Message {
        let Self {
            letter,
            line,
            link,
            visibility,
            published,
        } = self;
        match kind {
            MailKind::Published if visibility != Visibility::Named => Message::Counted {
                letter,
                line,
                visibility,
            },
            MailKind::Published => Message::Published {
                link,
                letter,
                line,
                unsubscribe,
            },
            MailKind::Withdrawn => Message::Withdrawn { letter, line },
            MailKind::Rejected => Message::Rejected {
                letter,
                line,
                reason: reason.unwrap_or_default(),
            },
            MailKind::Superseded => Message::Superseded { letter, line },
            MailKind::OrganisationListed => Message::OrganisationListed { letter, line },
            MailKind::Merged => Message::Merged {
                link: published.then_some(link),
                letter,
                line,
            },
            MailKind::CameBack => Message::CameBack { letter, line },
            MailKind::BackInReview => Message::BackInReview { letter, line },
            _ => Message::AlreadySigned {
                letter,
                line,
                listed: published,
            },
        }
    }
}

/// About the text that is there now, the question, and the number of the text that was signed.
fn asked(
    crew: &Crew,
    letter: &Letter,
    (version, question, signed): (&Version, &domain::Question, i32),
    line: Line,
) -> Question {
    let expires = question.created_at.plus(ANSWER_WITHIN);
    let keyring = &crew.workshop.keyring;
    let token = link::token(keyring, Purpose::Question, question.id, expires);
    Question {
        // Nobody is asked before the letter is public.
        compare: format!(
            "{}/versions/{signed}...{}",
            letter_page(crew, letter),
            version.number
        ),
        letter: letter_ref(crew, letter, version),
        line,
        signed,
        number: version.number,
        note: version.note.clone(),
        link: format!("{}/question/{token}", crew.config.site.base_url),
        expires,
    }
}

fn of_initial(crew: &Crew, about: &AboutInitial, kind: MailKind, locale: &Locale) -> Message {
    let keyring = &crew.workshop.keyring;
    let token = link::token(keyring, Purpose::Initial, about.id, about.expires);
    let letter = letter_ref(crew, &about.letter, &about.version);
    let line = printed(&about.line, locale);
    if about.missed {
        return Message::Missed {
            link: format!("{}/sign", letter_page(crew, &about.letter)),
            letter,
            line,
        };
    }
    let request = Request {
        letter,
        line,
        link: format!("{}/initial/{token}", crew.config.site.base_url),
        expires: about.expires,
    };
    let asked = match kind {
        MailKind::InitialReminder => Asked::Reminder,
        MailKind::InitialAgain => Asked::Again,
        _ => Asked::First,
    };
    Message::Initial(request, asked)
}

fn of_proof(crew: &Crew, about: &AboutProof, locale: &Locale) -> Message {
    let keyring = &crew.workshop.keyring;
    let base = &crew.config.site.base_url;
    let letter = letter_ref(crew, &about.letter, &about.version);
    let request = |link: String, expires| Request {
        letter: letter.clone(),
        line: printed(&about.line, locale),
        link,
        expires,
    };
    match &about.what {
        What::Ask {
            id,
            domain,
            expires,
        } => {
            let token = link::token(keyring, Purpose::Ask, *id, *expires);
            Message::Ask(
                request(format!("{base}/ask/{token}"), *expires),
                domain.clone(),
            )
        }
        What::SecondAddress { id, expires } => {
            let token = link::token(keyring, Purpose::SecondAddress, *id, *expires);
            Message::SecondAddress(request(format!("{base}/ask/confirm/{token}"), *expires))
        }
        What::Notice {
            id,
            listed,
            expires,
        } => {
            let token = link::token(keyring, Purpose::Objection, *id, *expires);
            Message::Notice {
                request: request(format!("{base}/objection/{token}"), *expires),
                listed: *listed,
            }
        }
        What::Objected(signature) => Message::Objected {
            letter: letter.clone(),
            link: format!("{base}/desk/signatures/{signature}"),
        },
        What::Reported => Message::Reported {
            letter: letter.clone(),
            link: format!("{base}/desk/reports"),
        },
    }
}

const fn rejection_message(reason: Rejection) -> &'static str {
    match reason {
        Rejection::NotGenuine => "mail-rejection-not-genuine",
        Rejection::NotAuthorised => "mail-rejection-not-authorised",
        Rejection::Duplicate => "mail-rejection-duplicate",
        Rejection::NotEligible => "mail-rejection-not-eligible",
        Rejection::Unclear => "mail-rejection-unclear",
        Rejection::Superseded => "mail-rejection-superseded",
    }
}
