//! Which mails a switch keeps in the outbox.
use super::connection::MultiBackend;
use super::mail_kinds::MailKind;
use super::schema::outbox;
use crate::domain::letter::LetterId;
use crate::domain::switch::{Switch, Switches};
use diesel::prelude::*;

/// The mails that stay in the outbox while a switch says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeptBack {
    /// All but those of accounts: who cannot log in cannot turn the switch, and what happens to an
    /// account is for its owner to know.
    ButAccounts,
    /// Those of some letters; mostly of none.
    OfLetters(Vec<LetterId>),
}

impl KeptBack {
    pub fn by(switches: &Switches) -> Self {
        if switches.is_on(Switch::StopMailing, None) {
            Self::ButAccounts
        } else {
            Self::OfLetters(switches.letters(Switch::StopMailing))
        }
    }

    pub fn keeps(&self, kind: MailKind, letter: Option<LetterId>) -> bool {
        match self {
            Self::ButAccounts => !kind.is_of_accounts(),
            Self::OfLetters(letters) => letter.is_some_and(|letter| letters.contains(&letter)),
        }
    }

    /// The rest of these mails.
    pub(super) fn leave_out<'a>(
        &self,
        due: outbox::BoxedQuery<'a, MultiBackend>,
    ) -> outbox::BoxedQuery<'a, MultiBackend> {
        match self {
            Self::OfLetters(letters) if letters.is_empty() => due,
            Self::OfLetters(letters) => due.filter(
                outbox::letter_id
                    .is_null()
                    .or(outbox::letter_id.ne_all(letters.clone()))
                    .assume_not_null(),
            ),
            Self::ButAccounts => {
                let of_accounts = MailKind::ALL.iter().copied();
                let of_accounts: Vec<MailKind> =
                    of_accounts.filter(|kind| kind.is_of_accounts()).collect();
                due.filter(outbox::kind.eq_any(of_accounts))
            }
        }
    }
}
