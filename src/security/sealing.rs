//! Sealed records. Each record has a key of its own, kept in the database wrapped by the server's
//! key; to erase a record for good, its wrapped key is deleted.
use super::keyring::{KeyId, Keyring};
use super::random;
use crate::domain::ids::Id;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a sealed value cannot be opened: another secret, or changed data")]
pub struct CannotOpen;

/// The key of one record.
pub struct RecordKey {
    record: [u8; 16],
    key: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for RecordKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecordKey(…)")
    }
}

/// A record's key as the database keeps it.
pub type WrappedKey = Vec<u8>;

impl Keyring {
    /// A fresh key for a record, and its wrapped form.
    pub fn new_record_key<T>(&self, record: Id<T>) -> (RecordKey, WrappedKey) {
        let key = Zeroizing::new(random::bytes::<32>());
        let id = self.newest();
        let mut wrapped = id.to_vec();
        wrapped.extend(encrypt(
            &self.wrapping(id),
            record.as_bytes(),
            "record key",
            key.as_slice(),
        ));
        (
            RecordKey {
                record: *record.as_bytes(),
                key,
            },
            wrapped,
        )
    }

    pub fn unwrap_record_key<T>(
        &self,
        record: Id<T>,
        wrapped: &[u8],
    ) -> Result<RecordKey, CannotOpen> {
        let (id, sealed) = wrapped.split_first_chunk::<4>().ok_or(CannotOpen)?;
        let key = Zeroizing::new(decrypt(
            &self.wrapping(*id),
            record.as_bytes(),
            "record key",
            sealed,
        )?);
        Ok(RecordKey {
            record: *record.as_bytes(),
            key: Zeroizing::new(key.as_slice().try_into().map_err(|_| CannotOpen)?),
        })
    }

    /// An unknown key gives zeros, which open nothing.
    fn wrapping(&self, id: KeyId) -> Zeroizing<[u8; 32]> {
        self.derive(id, "wrapping").unwrap_or_default()
    }
}

impl RecordKey {
    /// `what` names the column, so that a value moved to another place does not open there.
    pub fn seal(&self, what: &str, value: &[u8]) -> Vec<u8> {
        encrypt(&self.key, &self.record, what, value)
    }

    pub fn open(&self, what: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CannotOpen> {
        decrypt(&self.key, &self.record, what, sealed).map(Zeroizing::new)
    }
}

#[expect(
    clippy::expect_used,
    reason = "encrypting in memory fails only beyond 256 GB"
)]
fn encrypt(key: &[u8; 32], record: &[u8], what: &str, value: &[u8]) -> Vec<u8> {
    let nonce = random::bytes::<24>();
    let aad = [record, what.as_bytes()].concat();
    let payload = Payload {
        msg: value,
        aad: &aad,
    };
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), payload)
        .expect("a short value can be encrypted");
    [nonce.as_slice(), &sealed].concat()
}

fn decrypt(
    key: &[u8; 32],
    record: &[u8],
    what: &str,
    sealed: &[u8],
) -> Result<Vec<u8>, CannotOpen> {
    let (nonce, sealed) = sealed.split_first_chunk::<24>().ok_or(CannotOpen)?;
    let aad = [record, what.as_bytes()].concat();
    let payload = Payload {
        msg: sealed,
        aad: &aad,
    };
    XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(*nonce), payload)
        .map_err(|_| CannotOpen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_in_its_place_with_its_key() {
        let keyring = Keyring::new([0; 4], [7; 32]);
        let record: Id<()> = Id::from_bytes([1; 16]);
        let (key, wrapped) = keyring.new_record_key(record);
        let sealed = key.seal("contact", b"ada@example.org");
        assert!(!sealed.windows(3).any(|three| three == b"ada"));
        let key = keyring
            .unwrap_record_key(record, &wrapped)
            .expect("our own");
        assert_eq!(
            key.open("contact", &sealed).expect("our own").as_slice(),
            b"ada@example.org"
        );
        assert_eq!(key.open("note", &sealed).err(), Some(CannotOpen));
        let other: Id<()> = Id::from_bytes([2; 16]);
        assert!(keyring.unwrap_record_key(other, &wrapped).is_err());
        assert!(
            Keyring::new([0; 4], [8; 32])
                .unwrap_record_key(record, &wrapped)
                .is_err()
        );
        assert!(key.open("contact", &sealed[..10]).is_err());
    }
}
