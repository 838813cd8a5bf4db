//! Between the password and the code: a ticket in the form says that the password was right. It
//! is bound to that password, so that a new one voids it, and good for five minutes.
use super::keyring::Keyring;
use crate::domain::ids::Id;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::{MINUTE, Timestamp};
use data_encoding::BASE64URL_NOPAD;
use std::time::Duration;
use subtle::ConstantTimeEq;

pub const LASTS: Duration = MINUTE.saturating_mul(5);

/// Said to be of this account; `is_genuine` tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket {
    pub moderator: ModeratorId,
    expires: i64,
    mac: [u8; 32],
}

impl Ticket {
    pub fn new(
        keyring: &Keyring,
        moderator: ModeratorId,
        password_hash: &str,
        now: Timestamp,
    ) -> Self {
        let expires = now.plus(LASTS).as_seconds();
        Self {
            moderator,
            expires,
            mac: mac(keyring, moderator, expires, password_hash),
        }
    }

    pub fn to_text(self) -> String {
        let expires = self.expires.to_be_bytes();
        BASE64URL_NOPAD.encode(&[&self.moderator.as_bytes()[..], &expires, &self.mac].concat())
    }

    pub fn parse(text: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let (moderator, rest) = bytes.split_first_chunk::<16>()?;
        let (expires, mac) = rest.split_first_chunk::<8>()?;
        Some(Self {
            moderator: Id::from_bytes(*moderator),
            expires: i64::from_be_bytes(*expires),
            mac: mac.try_into().ok()?,
        })
    }

    pub fn is_genuine(&self, keyring: &Keyring, password_hash: &str, now: Timestamp) -> bool {
        let expected = mac(keyring, self.moderator, self.expires, password_hash);
        bool::from(expected.ct_eq(&self.mac)) && now.as_seconds() < self.expires
    }
}

fn mac(keyring: &Keyring, moderator: ModeratorId, expires: i64, password_hash: &str) -> [u8; 32] {
    let expires = expires.to_be_bytes();
    let parts = [
        &moderator.as_bytes()[..],
        &expires,
        password_hash.as_bytes(),
    ];
    keyring
        .mac(keyring.oldest(), "half login", &parts)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_good_for_its_account_its_password_and_five_minutes() {
        let keyring = Keyring::new([0; 4], [7; 32]);
        let noon = Timestamp::from_seconds(43_200);
        let made = Ticket::new(&keyring, Id::from_bytes([1; 16]), "hash", noon);
        let ticket = Ticket::parse(&made.to_text()).expect("its own text");
        assert_eq!(ticket, made);
        assert!(ticket.is_genuine(&keyring, "hash", noon));
        assert!(!ticket.is_genuine(&keyring, "another", noon));
        assert!(!ticket.is_genuine(&keyring, "hash", noon.plus(LASTS)));
        let other = Ticket {
            moderator: Id::from_bytes([2; 16]),
            ..ticket
        };
        let longer = Ticket {
            expires: ticket.expires + 1,
            ..ticket
        };
        assert!(!other.is_genuine(&keyring, "hash", noon));
        assert!(!longer.is_genuine(&keyring, "hash", noon));
        for bad in ["", "x", "AAAA", &format!("{}A", made.to_text())] {
            assert_eq!(Ticket::parse(bad), None, "{bad}");
        }
    }
}
