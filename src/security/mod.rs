//! Secrets and what is made of them: keyed links and codes, sealed records, blind indexes,
//! passwords, login sessions, limits. No database, no HTTP.
pub mod blind;
pub mod code;
pub mod csrf;
pub mod device;
pub mod guesser;
pub mod half_login;
pub mod keyring;
pub mod known_browser;
pub mod limits;
pub mod link;
pub mod network;
pub mod new_password;
pub mod password;
pub mod random;
pub mod recovery_code;
pub mod sealing;
pub mod secret_file;
pub mod session;
pub mod totp;
