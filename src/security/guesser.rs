//! Under which names wrong guesses are counted: keyed hashes, so that the counts tell nobody who
//! tried to log in.
use super::blind::BlindIndex;
use super::keyring::Keyring;
use super::known_browser::KnownBrowser;
use super::session::SessionDigest;

pub type Guesser = [u8; 32];

impl Keyring {
    /// Whoever guesses at an address, from whatever browser that is not known.
    pub fn guesser_at(&self, address: &BlindIndex) -> Guesser {
        self.guesser("address", address)
    }

    /// A browser that is known: it counts for itself.
    pub fn guesser_with(&self, browser: &KnownBrowser) -> Guesser {
        self.guesser("browser", &browser.number)
    }

    /// Whoever has somebody's session, and not the password.
    pub fn guesser_in(&self, session: &SessionDigest) -> Guesser {
        self.guesser("session", session)
    }

    fn guesser(&self, kind: &str, of: &[u8]) -> Guesser {
        self.mac(self.oldest(), "guesser", &[kind.as_bytes(), of])
            .unwrap_or_default()
    }
}
