//! Mailed links: derived from what they are about, never stored. A token names its key, its
//! purpose and its end, so one made for one purpose is of no use for another.
use super::keyring::Keyring;
use crate::domain::ids::Id;
use crate::domain::text_enum::text_enum;
use crate::domain::time::Timestamp;
use data_encoding::BASE64URL_NOPAD;
use subtle::ConstantTimeEq;

text_enum! {
    pub enum Purpose {
        Confirm = "confirm",
        /// To make the first moderator.
        Setup = "setup",
        /// To keep or withdraw a signature after a change of the text.
        Question = "question",
        /// To the signatures of an address.
        SignerDesk = "signer-desk",
        /// To turn a contact's updates off; the mail that carries it is kept for years.
        Unsubscribe = "unsubscribe",
        /// To become the contact of a signature.
        Successor = "successor",
        /// To object to a signature.
        Objection = "objection",
        /// To give a second address.
        Ask = "ask",
        /// To confirm it.
        SecondAddress = "second-address",
        /// To an account on the desk that an owner offers.
        Invite = "invite",
        /// To a new password.
        Reset = "reset",
        /// To a letter that is not public yet.
        Preview = "preview",
        /// To an initial signatory, who is asked to stand under it.
        Initial = "initial",
    }
}

impl Purpose {
    /// In the token; never reuse a number.
    const fn number(self) -> u8 {
        match self {
            Self::Confirm => 1,
            Self::Setup => 2,
            Self::Question => 9,
            Self::SignerDesk => 3,
            Self::Unsubscribe => 4,
            Self::Successor => 8,
            Self::Objection => 5,
            Self::Ask => 6,
            Self::SecondAddress => 7,
            Self::Invite => 10,
            Self::Reset => 11,
            Self::Preview => 12,
            Self::Initial => 13,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    #[error("the link is incomplete or was changed")]
    Garbled,
    #[error("the link has expired")]
    Expired,
}

/// The end of what is good for ever, as far as a token can say it: the year 2106.
pub const NEVER: Timestamp = Timestamp::from_seconds(u32::MAX as i64);

const FORMAT: u8 = 1;
const LENGTH: usize = 1 + 4 + 1 + 16 + 4 + 16;

/// The token for `subject`, good until `expires` (cut to whole seconds).
pub fn token<T>(keyring: &Keyring, purpose: Purpose, subject: Id<T>, expires: Timestamp) -> String {
    let mut token = Vec::with_capacity(LENGTH);
    token.push(FORMAT);
    token.extend(keyring.newest());
    token.push(purpose.number());
    token.extend(subject.as_bytes());
    token.extend(
        u32::try_from(expires.as_seconds())
            .unwrap_or(u32::MAX)
            .to_be_bytes(),
    );
    let mac = mac(keyring, &token).unwrap_or_default();
    token.extend(mac);
    BASE64URL_NOPAD.encode(&token)
}

/// What a token is about, provided it is ours, for this purpose and in time.
pub fn read<T>(
    keyring: &Keyring,
    purpose: Purpose,
    token: &str,
    now: Timestamp,
) -> Result<Id<T>, LinkError> {
    let token = BASE64URL_NOPAD
        .decode(token.as_bytes())
        .map_err(|_| LinkError::Garbled)?;
    let (said, mac_said) = token
        .split_at_checked(LENGTH - 16)
        .filter(|(_, mac)| mac.len() == 16)
        .ok_or(LinkError::Garbled)?;
    let expected = mac(keyring, said).ok_or(LinkError::Garbled)?;
    if !bool::from(expected.ct_eq(mac_said)) {
        return Err(LinkError::Garbled);
    }
    if said.first() != Some(&FORMAT) || said.get(5) != Some(&purpose.number()) {
        return Err(LinkError::Garbled);
    }
    let subject: [u8; 16] = array(said, 6).ok_or(LinkError::Garbled)?;
    let expires = u32::from_be_bytes(array(said, 22).ok_or(LinkError::Garbled)?);
    if now.as_seconds() >= i64::from(expires) {
        return Err(LinkError::Expired);
    }
    Ok(Id::from_bytes(subject))
}

/// `None` if the key it names is not ours.
fn mac(keyring: &Keyring, said: &[u8]) -> Option<[u8; 16]> {
    let full = keyring.mac(array(said, 1)?, "link", &[said])?;
    array(&full, 0)
}

fn array<const N: usize>(bytes: &[u8], from: usize) -> Option<[u8; N]> {
    bytes.get(from..from + N)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_seconds(1_800_000_000);

    fn keyring() -> Keyring {
        Keyring::new([1, 2, 3, 4], [7; 32])
    }

    fn made() -> (Id<()>, String) {
        let subject = Id::from_bytes([5; 16]);
        let expires = NOON.plus(crate::domain::time::DAY);
        (
            subject,
            token(&keyring(), Purpose::Confirm, subject, expires),
        )
    }

    #[test]
    fn a_token_reads_back_until_it_expires() {
        let (subject, token) = made();
        assert_eq!(
            read(&keyring(), Purpose::Confirm, &token, NOON),
            Ok(subject)
        );
        let later = NOON.plus(crate::domain::time::DAY);
        assert_eq!(
            read::<()>(&keyring(), Purpose::Confirm, &token, later),
            Err(LinkError::Expired)
        );
    }

    #[test]
    fn any_changed_character_another_purpose_or_another_secret_is_refused() {
        let (_, token) = made();
        for at in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).expect("ASCII");
            assert_eq!(
                read::<()>(&keyring(), Purpose::Confirm, &changed, NOON),
                Err(LinkError::Garbled),
                "{at}"
            );
        }
        assert_eq!(
            read::<()>(&keyring(), Purpose::Setup, &token, NOON),
            Err(LinkError::Garbled)
        );
        let other = Keyring::new([1, 2, 3, 4], [8; 32]);
        assert_eq!(
            read::<()>(&other, Purpose::Confirm, &token, NOON),
            Err(LinkError::Garbled)
        );
        for cut in ["", "x", &token[1..], &token[..20], &format!("{token}A")] {
            assert_eq!(
                read::<()>(&keyring(), Purpose::Confirm, cut, NOON),
                Err(LinkError::Garbled)
            );
        }
    }
}
