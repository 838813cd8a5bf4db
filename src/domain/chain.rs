//! Chains of hashes: each is the SHA-256 of lines of text, the first of which is the hash before, so
//! that anyone can recompute them with `sha256sum`.
use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

pub fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

/// Of the lines, each ended by a newline.
pub fn sha256_of_lines(lines: &[String]) -> Hash {
    let mut hasher = Sha256::new();
    for line in lines {
        hasher.update(line.as_bytes());
        hasher.update(b"\n");
    }
    hasher.finalize().into()
}

/// What stands in a line for what is not there.
pub fn or_dash(text: Option<String>) -> String {
    text.unwrap_or_else(|| "-".to_owned())
}
