//! The server's secret keys, and the keys for single purposes derived from them.
use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Every key the secret file holds, oldest first; new things are made with the newest.
#[derive(Clone)]
pub struct Keyring {
    keys: Vec<MasterKey>,
}

#[derive(Clone)]
struct MasterKey {
    id: KeyId,
    secret: Zeroizing<[u8; 32]>,
}

/// Names a key inside links and sealed records, so that old ones stay readable.
pub type KeyId = [u8; 4];

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the secret file holds no line like \"key <8 hex digits> <base64 of 32 bytes>\"")]
pub struct NotAKeyring;

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keyring({} keys)", self.keys.len())
    }
}

impl Keyring {
    pub fn new(id: KeyId, secret: [u8; 32]) -> Self {
        let secret = Zeroizing::new(secret);
        Self {
            keys: vec![MasterKey { id, secret }],
        }
    }

    /// Reads the lines of the secret file; blank lines and `#` comments are passed over.
    pub fn parse(text: &str) -> Result<Self, NotAKeyring> {
        let keys = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(MasterKey::parse)
            .collect::<Option<Vec<_>>>()
            .filter(|keys| !keys.is_empty())
            .ok_or(NotAKeyring)?;
        Ok(Self { keys })
    }

    /// The lines `parse` reads.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::new());
        for key in &self.keys {
            text.push_str("key ");
            text.push_str(&data_encoding::HEXLOWER.encode(&key.id));
            text.push(' ');
            text.push_str(&Zeroizing::new(BASE64.encode(key.secret.as_slice())));
            text.push('\n');
        }
        text
    }

    pub fn newest(&self) -> KeyId {
        self.keys[self.keys.len() - 1].id
    }

    /// The key that everything compared for equality is hashed with: it cannot change without
    /// hashing all of it anew, so it stays the oldest.
    pub fn oldest(&self) -> KeyId {
        self.keys[0].id
    }

    /// A keyed hash for one purpose; `None` if there is no such key.
    pub fn mac(&self, id: KeyId, purpose: &str, parts: &[&[u8]]) -> Option<[u8; 32]> {
        let key = self.derive(id, purpose)?;
        let mut mac = keyed(key.as_slice());
        for part in parts {
            // Lengths first, so that ("a", "bc") and ("ab", "c") differ.
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        Some(mac.finalize().into_bytes().into())
    }

    /// A key for one purpose.
    pub fn derive(&self, id: KeyId, purpose: &str) -> Option<Zeroizing<[u8; 32]>> {
        let key = self.keys.iter().find(|key| key.id == id)?;
        let mut mac = keyed(key.secret.as_slice());
        mac.update(purpose.as_bytes());
        Some(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    /// Kept in the database, so that a secret that belongs to another one is noticed.
    pub fn check_value(&self) -> String {
        let mac = self.mac(self.oldest(), "check value", &[]);
        data_encoding::HEXLOWER.encode(&mac.unwrap_or_default())
    }
}

impl MasterKey {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let (Some("key"), Some(id), Some(secret), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return None;
        };
        let id = data_encoding::HEXLOWER.decode(id.as_bytes()).ok()?;
        let secret = Zeroizing::new(BASE64.decode(secret.as_bytes()).ok()?);
        Some(Self {
            id: id.as_slice().try_into().ok()?,
            secret: Zeroizing::new(secret.as_slice().try_into().ok()?),
        })
    }
}

#[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyring_reads_back_what_it_writes() {
        let keyring = Keyring::new([1, 2, 3, 4], [7; 32]);
        let text = keyring.to_text();
        let again = Keyring::parse(&format!("# a comment\n\n{}", *text)).expect("its own text");
        assert_eq!(again.check_value(), keyring.check_value());
        assert_eq!(again.newest(), [1, 2, 3, 4]);
        for bad in [
            "",
            "# nothing",
            "key 01020304",
            "key zz AAAA",
            "key 01020304 AAAA",
            "keys 01020304 x y",
        ] {
            assert_eq!(Keyring::parse(bad).err(), Some(NotAKeyring), "{bad}");
        }
    }

    #[test]
    fn purposes_keys_and_the_cut_between_parts_tell_hashes_apart() {
        let keyring = Keyring::new([1, 2, 3, 4], [7; 32]);
        let id = keyring.newest();
        let mac = |purpose, parts: &[&[u8]]| keyring.mac(id, purpose, parts);
        assert_eq!(mac("a", &[b"x"]), mac("a", &[b"x"]));
        assert_ne!(mac("a", &[b"x"]), mac("b", &[b"x"]));
        assert_ne!(mac("a", &[b"a", b"bc"]), mac("a", &[b"ab", b"c"]));
        assert_ne!(mac("a", &[]), Keyring::new(id, [8; 32]).mac(id, "a", &[]));
        assert_eq!(keyring.mac([0; 4], "a", &[]), None);
    }

    #[test]
    fn debug_shows_no_secret() {
        assert_eq!(
            format!("{:?}", Keyring::new([0; 4], [7; 32])),
            "Keyring(1 keys)"
        );
    }
}
