//! Login sessions: a random token in the cookie, its digest in the database. When the session was
//! last used stands beside the token, under a keyed hash, so that reading the desk writes nothing.
use super::keyring::Keyring;
use super::random;
use crate::domain::time::{DAY, HOUR, MINUTE, Timestamp};
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};
use std::time::Duration;
use subtle::ConstantTimeEq;

/// How long a session lasts without a request, and at most.
pub const IDLE: Duration = HOUR.saturating_mul(8);
pub const ABSOLUTE: Duration = DAY.saturating_mul(7);

/// A use so soon after the last one is not noted.
const NOTED_EVERY: Duration = MINUTE;

/// Whoever has it is logged in.
pub struct SessionToken([u8; 32]);

/// What the database holds: a stolen one opens no session.
pub type SessionDigest = [u8; 32];

/// What the cookie holds: `token.seconds.hash`, where the seconds since 1970 are those of the last
/// use, and the hash binds them to the token.
///
/// That alone makes no session; the database says whether there is one, whose it is and when it
/// expires. A cookie that was copied goes on by itself, and is idle by itself.
pub struct SessionCookie {
    token: SessionToken,
    used_at: Timestamp,
}

impl SessionToken {
    pub fn random() -> Self {
        Self(random::bytes())
    }

    fn parse(text: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        bytes.as_slice().try_into().ok().map(Self)
    }

    pub fn digest(&self) -> SessionDigest {
        Sha256::digest(self.0).into()
    }
}

impl SessionCookie {
    pub fn of(token: SessionToken, used_at: Timestamp) -> Self {
        Self { token, used_at }
    }

    /// `None` unless we wrote it. It may be idle all the same.
    pub fn parse(keyring: &Keyring, text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (token, seconds, hash) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let token = SessionToken::parse(token)?;
        let hash = BASE64URL_NOPAD.decode(hash.as_bytes()).ok()?;
        let expected = mac(keyring, &token, seconds)?;
        if !bool::from(expected.ct_eq(&hash)) {
            return None;
        }
        let used_at = Timestamp::from_seconds(seconds.parse().ok()?);
        Some(Self { token, used_at })
    }

    pub fn to_text(&self, keyring: &Keyring) -> String {
        let seconds = self.used_at.as_seconds().to_string();
        let hash = mac(keyring, &self.token, &seconds).unwrap_or_default();
        let token = BASE64URL_NOPAD.encode(&self.token.0);
        format!("{token}.{seconds}.{}", BASE64URL_NOPAD.encode(&hash))
    }

    pub fn digest(&self) -> SessionDigest {
        self.token.digest()
    }

    pub fn is_idle(&self, now: Timestamp) -> bool {
        now.since(self.used_at) >= IDLE
    }

    /// The cookie of a session that is used `now`; `None` while the last use is good enough.
    pub fn renewed(self, now: Timestamp) -> Option<Self> {
        (now.since(self.used_at) >= NOTED_EVERY).then(|| Self::of(self.token, now))
    }
}

/// Over the time as it is written, so that it has one spelling.
fn mac(keyring: &Keyring, token: &SessionToken, seconds: &str) -> Option<[u8; 32]> {
    let parts = [&token.digest()[..], seconds.as_bytes()];
    keyring.mac(keyring.oldest(), "session last used", &parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_seconds(1_795_262_400);

    fn keyring() -> Keyring {
        Keyring::new([0; 4], [7; 32])
    }

    fn cookie(token: u8, used_at: Timestamp) -> SessionCookie {
        SessionCookie::of(SessionToken([token; 32]), used_at)
    }

    #[test]
    fn a_cookie_reads_back_what_it_says() {
        let text = cookie(1, NOON).to_text(&keyring());
        let read = SessionCookie::parse(&keyring(), &text).expect("its own text");
        assert_eq!(read.used_at, NOON);
        assert_eq!(read.digest(), SessionToken([1; 32]).digest());
        assert_eq!(read.to_text(&keyring()), text);
    }

    #[test]
    fn a_cookie_that_we_did_not_write_is_none() {
        let text = cookie(1, NOON).to_text(&keyring());
        let [token, seconds, hash] = text.split('.').collect::<Vec<_>>()[..] else {
            panic!("{text}");
        };
        let other = cookie(2, NOON).to_text(&keyring());
        let later = cookie(1, NOON.plus(HOUR)).to_text(&keyring());
        let part = |text: &str, at: usize| text.split('.').nth(at).map(str::to_owned).unwrap();
        let mut forged = vec![
            String::new(),
            "..".to_owned(),
            token.to_owned(),
            format!("{token}.{seconds}"),
            format!("{token}.{seconds}."),
            format!("{token}..{hash}"),
            format!(".{seconds}.{hash}"),
            format!("{token}.{seconds}.{}", &hash[..42]),
            format!("{token}.{seconds}.{hash}."),
            format!("{text}.{seconds}.{hash}"),
            format!("{token}.{}.{hash}", part(&later, 1)),
            format!("{token}.{seconds}.{}", part(&later, 2)),
            format!("{}.{seconds}.{hash}", part(&other, 0)),
            cookie(1, NOON).to_text(&Keyring::new([0; 4], [8; 32])),
        ];
        for spelling in ["+", "0", " ", "-"] {
            forged.push(format!("{token}.{spelling}{seconds}.{hash}"));
        }
        for text in forged {
            assert!(SessionCookie::parse(&keyring(), &text).is_none(), "{text}");
        }
        assert!(SessionCookie::parse(&keyring(), &later).is_some());
    }

    #[test]
    fn a_use_is_noted_after_a_minute_and_the_cookie_idle_after_eight_hours() {
        let soon = NOON.plus(NOTED_EVERY).minus(Duration::from_micros(1));
        assert!(cookie(1, NOON).renewed(soon).is_none());
        let renewed = cookie(1, NOON).renewed(NOON.plus(NOTED_EVERY));
        assert_eq!(renewed.unwrap().used_at, NOON.plus(NOTED_EVERY));
        assert!(!cookie(1, NOON).is_idle(NOON.plus(IDLE).minus(Duration::from_micros(1))));
        assert!(cookie(1, NOON).is_idle(NOON.plus(IDLE)));
        // A clock that was set back.
        assert!(!cookie(1, NOON).is_idle(NOON.minus(HOUR)));
        assert!(cookie(1, NOON).renewed(NOON.minus(HOUR)).is_none());
    }
}
