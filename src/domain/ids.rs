//! Names of rows: UUIDs of version 7, made by us, so that inserts land at the end of an index.
use super::time::Timestamp;
use data_encoding::{Encoding, Specification};
use std::marker::PhantomData;
use std::sync::LazyLock;

/// Sixteen bytes in the database; 26 lower-case characters (Crockford's base 32) in addresses.
pub struct Id<T> {
    bytes: [u8; 16],
    of: PhantomData<fn() -> T>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("that is no id")]
pub struct NotAnId;

#[expect(
    clippy::expect_used,
    reason = "a constant alphabet, covered by every test"
)]
static BASE32: LazyLock<Encoding> = LazyLock::new(|| {
    let mut specification = Specification::new();
    specification
        .symbols
        .push_str("0123456789abcdefghjkmnpqrstvwxyz");
    specification
        .encoding()
        .expect("32 different symbols are a base 32 alphabet")
});

impl<T> Id<T> {
    /// A new id: the milliseconds of `now`, then random bits.
    pub fn new(now: Timestamp, random: [u8; 10]) -> Self {
        let millis = u64::try_from(now.as_micros() / 1000).unwrap_or(0);
        Self::from_bytes(
            *uuid::Builder::from_unix_timestamp_millis(millis, &random)
                .into_uuid()
                .as_bytes(),
        )
    }

    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self {
            bytes,
            of: PhantomData,
        }
    }

    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.bytes
    }

    /// The moment that it was made of, to the millisecond.
    pub fn made_at(&self) -> Timestamp {
        let millis = self.bytes[..6]
            .iter()
            .fold(0_i64, |millis, byte| (millis << 8) | i64::from(*byte));
        Timestamp::from_micros(millis.saturating_mul(1000))
    }

    /// The same id as the name of another kind of row: a submission becomes a signature.
    pub const fn cast<U>(self) -> Id<U> {
        Id::from_bytes(self.bytes)
    }
}

impl<T> std::fmt::Display for Id<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&BASE32.encode(&self.bytes))
    }
}

impl<T> std::fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl<T> std::str::FromStr for Id<T> {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let bytes = BASE32.decode(text.as_bytes()).map_err(|_| NotAnId)?;
        Ok(Self::from_bytes(
            bytes.as_slice().try_into().map_err(|_| NotAnId)?,
        ))
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.bytes.cmp(&other.bytes)
    }
}
impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_prints_and_sorts_by_time() {
        let early = Id::<()>::new(Timestamp::from_seconds(1_000), [255; 10]);
        let late = Id::<()>::new(Timestamp::from_seconds(2_000), [0; 10]);
        assert!(early < late);
        assert!(early.to_string() < late.to_string());
        assert_eq!(early.made_at(), Timestamp::from_seconds(1_000));
        assert_eq!(early.to_string().len(), 26);
        assert_eq!(early.to_string().parse(), Ok(early));
        assert_eq!("nonsense".parse::<Id<()>>(), Err(NotAnId));
        assert_eq!("".parse::<Id<()>>(), Err(NotAnId));
    }
}
