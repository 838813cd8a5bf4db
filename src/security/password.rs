//! Passwords: argon2id, with its cost in the configuration.
use crate::config::sections::Passwords;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};

/// Shortest and longest password, in characters; length is worth more than odd characters.
pub const MIN_LENGTH: usize = 12;
pub const MAX_LENGTH: usize = 256;

#[derive(Debug, thiserror::Error)]
#[error("argon2 failed")]
pub struct HashingFailed;

/// Hashes and checks; slow on purpose, so call it off the threads that serve requests.
pub struct PasswordHasher {
    argon2: Argon2<'static>,
    /// Checked for unknown names, so that they take as long as known ones.
    nobody: String,
}

impl std::fmt::Debug for PasswordHasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHasher(…)")
    }
}

impl PasswordHasher {
    pub fn new(cost: Passwords) -> Result<Self, HashingFailed> {
        let params =
            Params::new(cost.memory_kib, cost.iterations, 1, None).map_err(|_| HashingFailed)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let nobody = argon2
            .hash_password(&super::random::bytes::<16>())
            .map_err(|_| HashingFailed)?
            .to_string();
        Ok(Self { argon2, nobody })
    }

    /// A PHC string with a salt of its own.
    pub fn hash(&self, password: &str) -> Result<String, HashingFailed> {
        let hash = self
            .argon2
            .hash_password(password.as_bytes())
            .map_err(|_| HashingFailed)?;
        Ok(hash.to_string())
    }

    /// Whether the password is the one hashed; without a hash the same work, and no.
    pub fn verify(&self, password: &str, hash: Option<&str>) -> bool {
        let Ok(parsed) = PasswordHash::new(hash.unwrap_or(&self.nobody)) else {
            return false;
        };
        let matches = self
            .argon2
            .verify_password(password.as_bytes(), &parsed)
            .is_ok();
        matches && hash.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_its_password_and_no_other() {
        let hasher = PasswordHasher::new(Passwords {
            memory_kib: 8_192,
            iterations: 1,
        })
        .expect("cheap");
        let hash = hasher.hash("correct horse battery").expect("hashed");
        assert!(hash.starts_with("$argon2id$v=19$m=8192,t=1,p=1$"));
        assert!(hasher.verify("correct horse battery", Some(&hash)));
        assert!(!hasher.verify("correct horse", Some(&hash)));
        assert!(!hasher.verify("correct horse battery", None));
        assert!(!hasher.verify("x", Some("not a hash")));
    }
}
