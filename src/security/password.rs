//! Passwords: argon2id, with its cost in the configuration.
use super::new_password::NewPassword;
use crate::config::sections::Passwords;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};

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
    pub fn hash(&self, password: &NewPassword) -> Result<String, HashingFailed> {
        self.hash_text(password.as_str())
    }

    /// Of a password that was right: its hash at the cost of today, if the one it has is of another.
    pub fn rehash(&self, password: &str, hash: &str) -> Option<String> {
        self.is_outdated(hash)
            .then(|| self.hash_text(password).ok())
            .flatten()
    }

    fn hash_text(&self, password: &str) -> Result<String, HashingFailed> {
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

    /// Whether it was made at another cost than the one that is configured now.
    fn is_outdated(&self, hash: &str) -> bool {
        let Ok(parsed) = PasswordHash::new(hash) else {
            return true;
        };
        let cost = Params::try_from(&parsed);
        let now = self.argon2.params();
        parsed.algorithm.as_str() != Algorithm::Argon2id.as_str()
            || !cost.is_ok_and(|cost| {
                (cost.m_cost(), cost.t_cost(), cost.p_cost())
                    == (now.m_cost(), now.t_cost(), now.p_cost())
            })
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
        let password = NewPassword::parse("correct horse battery", &[]).expect("good");
        let hash = hasher.hash(&password).expect("hashed");
        assert!(hash.starts_with("$argon2id$v=19$m=8192,t=1,p=1$"));
        assert!(hasher.verify("correct horse battery", Some(&hash)));
        assert!(!hasher.verify("correct horse", Some(&hash)));
        assert!(!hasher.verify("correct horse battery", None));
        assert!(!hasher.verify("x", Some("not a hash")));
    }

    #[test]
    fn a_hash_of_another_cost_is_outdated() {
        let hasher = |memory_kib, iterations| {
            let cost = Passwords {
                memory_kib,
                iterations,
            };
            PasswordHasher::new(cost).expect("cheap")
        };
        let password = NewPassword::parse("correct horse battery", &[]).expect("good");
        let hash = hasher(8_192, 1).hash(&password).expect("hashed");
        assert!(!hasher(8_192, 1).is_outdated(&hash));
        let again = hasher(8_192, 2)
            .rehash(password.as_str(), &hash)
            .expect("another");
        assert!(again.starts_with("$argon2id$v=19$m=8192,t=2,p=1$"));
        assert!(hasher(8_192, 2).verify(password.as_str(), Some(&again)));
        assert_eq!(hasher(8_192, 1).rehash(password.as_str(), &hash), None);
        assert!(hasher(8_200, 1).is_outdated(&hash));
        assert!(hasher(8_192, 2).is_outdated(&hash));
        assert!(hasher(8_192, 1).is_outdated("not a hash"));
        assert!(hasher(8_192, 1).is_outdated(&hash.replace("argon2id", "argon2i")));
    }
}
