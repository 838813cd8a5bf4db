//! Ten codes for whoever has lost the device of the second factor. The database keeps keyed hashes.
use super::keyring::Keyring;
use super::random;
use crate::domain::moderator::ModeratorId;

/// How many are made at a time.
pub const CODES: usize = 10;
const LENGTH: usize = 10;
/// Crockford's base 32: no letter looks like a digit.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Fifty random bits.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

pub type CodeHash = [u8; 32];

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl RecoveryCode {
    pub fn random() -> Self {
        let symbol = |byte: u8| char::from(ALPHABET[usize::from(byte & 31)]);
        Self(random::bytes::<LENGTH>().map(symbol).iter().collect())
    }

    /// As people type it back: with or without the hyphen, in any case, o for 0, i and l for 1.
    pub fn parse(text: &str) -> Option<Self> {
        let mut code = String::with_capacity(LENGTH);
        for c in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
            let c = match c.to_ascii_lowercase() {
                'o' => '0',
                'i' | 'l' => '1',
                other => other,
            };
            if !u8::try_from(c).is_ok_and(|byte| ALPHABET.contains(&byte)) || code.len() == LENGTH {
                return None;
            }
            code.push(c);
        }
        (code.len() == LENGTH).then_some(Self(code))
    }

    /// "k3m9q-7rt2x"
    pub fn shown(&self) -> String {
        let (one, two) = self.0.split_at(LENGTH / 2);
        format!("{one}-{two}")
    }

    pub fn hash(&self, keyring: &Keyring, of: ModeratorId) -> CodeHash {
        let parts = [of.as_bytes().as_slice(), self.0.as_bytes()];
        keyring
            .mac(keyring.oldest(), "recovery code", &parts)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = RecoveryCode("k01m9q7rt2".to_owned());
        assert_eq!(code.shown(), "k01m9-q7rt2");
        for typed in ["k01m9-q7rt2", "K01M9Q7RT2", " kolm9 q7rt2 ", "KOim9-Q7RT2"] {
            assert_eq!(RecoveryCode::parse(typed), Some(code.clone()), "{typed}");
        }
        for bad in [
            "",
            "k01m9-q7rt",
            "k01m9-q7rt23",
            "k01m9-q7rtu",
            "k01m9–q7rt2",
            "287082",
        ] {
            assert_eq!(RecoveryCode::parse(bad), None, "{bad}");
        }
        let made = RecoveryCode::random();
        assert_eq!(RecoveryCode::parse(&made.shown()), Some(made));
    }

    #[test]
    fn the_same_code_of_another_account_has_another_hash() {
        let keyring = Keyring::new([0; 4], [7; 32]);
        let code = RecoveryCode("k01m9q7rt2".to_owned());
        let hash = |id| code.hash(&keyring, Id::from_bytes([id; 16]));
        assert_eq!(hash(1), hash(1));
        assert_ne!(hash(1), hash(2));
    }
}
