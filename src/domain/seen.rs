//! Names what somebody saw when they began to change it.
use sha2::{Digest, Sha256};

/// Of something that stands in such parts.
pub fn of(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    let digest: [u8; 32] = hash.finalize().into();
    super::chain::hex(&digest)[..16].to_owned()
}
