//! The one source of randomness.
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;

/// Bytes from the operating system.
#[expect(
    clippy::expect_used,
    reason = "without its random numbers nothing here is safe to go on"
)]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A new id for a row made now.
pub fn id<T>(now: Timestamp) -> Id<T> {
    Id::new(now, bytes())
}
