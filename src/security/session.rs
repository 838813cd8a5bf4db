//! Login sessions: a random token in the cookie, its digest in the database.
use super::random;
use crate::domain::time::{DAY, HOUR};
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};
use std::time::Duration;

/// How long a session lasts without a request, and at most.
pub const IDLE: Duration = HOUR.saturating_mul(8);
pub const ABSOLUTE: Duration = DAY.saturating_mul(7);

/// What the cookie holds.
pub struct SessionToken([u8; 32]);

/// What the database holds: a stolen one opens no session.
pub type SessionDigest = [u8; 32];

impl SessionToken {
    pub fn random() -> Self {
        Self(random::bytes())
    }

    /// `None` if the text is no token.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        bytes.as_slice().try_into().ok().map(Self)
    }

    pub fn to_text(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    pub fn digest(&self) -> SessionDigest {
        Sha256::digest(self.0).into()
    }
}
