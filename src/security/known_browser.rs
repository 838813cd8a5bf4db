//! A browser in which somebody has logged in before. It keeps a cookie that says so, and whoever
//! guesses at the account from elsewhere does not slow it down.
use super::keyring::Keyring;
use super::random;
use crate::domain::ids::Id;
use crate::domain::moderator::ModeratorId;
use data_encoding::BASE64URL_NOPAD;
use subtle::ConstantTimeEq;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownBrowser {
    /// Whose browser it is: of several accounts the last one.
    pub moderator: ModeratorId,
    /// Tells it from the others of the account.
    pub number: [u8; 16],
}

const LENGTH: usize = 16 + 16 + 32;

impl KnownBrowser {
    pub fn of(moderator: ModeratorId) -> Self {
        Self {
            moderator,
            number: random::bytes(),
        }
    }

    /// `None` unless we wrote it.
    pub fn parse(keyring: &Keyring, text: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let bytes: [u8; LENGTH] = bytes.try_into().ok()?;
        let (moderator, rest) = bytes.split_first_chunk::<16>()?;
        let (number, mac) = rest.split_first_chunk::<16>()?;
        let browser = Self {
            moderator: Id::from_bytes(*moderator),
            number: *number,
        };
        bool::from(browser.mac(keyring).ct_eq(mac)).then_some(browser)
    }

    pub fn to_text(self, keyring: &Keyring) -> String {
        let mac = self.mac(keyring);
        BASE64URL_NOPAD.encode(&[&self.moderator.as_bytes()[..], &self.number, &mac].concat())
    }

    fn mac(&self, keyring: &Keyring) -> [u8; 32] {
        let parts = [&self.moderator.as_bytes()[..], &self.number];
        keyring
            .mac(keyring.oldest(), "known browser", &parts)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_we_wrote_is_known() {
        let keyring = Keyring::new([0; 4], [7; 32]);
        let browser = KnownBrowser::of(Id::from_bytes([1; 16]));
        let text = browser.to_text(&keyring);
        assert_eq!(KnownBrowser::parse(&keyring, &text), Some(browser));
        let other = KnownBrowser {
            moderator: Id::from_bytes([2; 16]),
            ..browser
        };
        let mixed = format!("{}{}", &other.to_text(&keyring)[..22], &text[22..]);
        let longer = format!("{text}AA");
        for forged in ["", "x", &text[1..], &mixed, &longer] {
            assert_eq!(KnownBrowser::parse(&keyring, forged), None, "{forged}");
        }
        let elsewhere = Keyring::new([0; 4], [8; 32]);
        assert_eq!(KnownBrowser::parse(&elsewhere, &text), None);
    }
}
