//! Secrets and what is made of them: keyed links and codes, sealed records, blind indexes,
//! passwords, login sessions, limits. No database, no HTTP.
pub mod blind;
pub mod code;
pub mod csrf;
pub mod keyring;
pub mod limits;
pub mod link;
pub mod password;
pub mod random;
pub mod sealing;
pub mod secret_file;
pub mod session;
