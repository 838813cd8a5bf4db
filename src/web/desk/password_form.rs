//! A new password, typed twice: what the pages share that ask for one.
use crate::locale::messages::Locale;
use crate::security::new_password::{MAX_LENGTH, MIN_LENGTH, NewPassword, PasswordFault};
use crate::web::form::{ErrorLink, error_links};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct TypedTwice {
    pub password: String,
    pub password_again: String,
}

/// Passwords are never sent back, only what was wrong with them.
#[derive(Debug, Clone)]
pub struct PasswordForm {
    /// Where the form is: it posts to the same path, token included.
    pub path: String,
    pub password_error: Option<String>,
    pub password_again_error: Option<String>,
    /// In characters.
    pub password_min: usize,
}

impl PasswordForm {
    pub fn empty(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            password_error: None,
            password_again_error: None,
            password_min: MIN_LENGTH,
        }
    }

    pub fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("password", self.password_error.as_ref()),
            ("password_again", self.password_again_error.as_ref()),
        ])
    }

    /// `known` is what others know of the account.
    pub fn parse(
        path: &str,
        locale: &Locale,
        typed: &TypedTwice,
        known: &[&str],
    ) -> Result<NewPassword, Self> {
        let (password, differ) = parse(locale, typed, known);
        match (password, differ) {
            (Ok(password), None) => Ok(password),
            (password, differ) => Err(Self {
                password_error: password.err(),
                password_again_error: differ,
                ..Self::empty(path)
            }),
        }
    }
}

/// The password or what is wrong with it, and whether the second is another.
pub fn parse(
    locale: &Locale,
    typed: &TypedTwice,
    known: &[&str],
) -> (Result<NewPassword, String>, Option<String>) {
    let differ = typed.password != typed.password_again;
    (
        NewPassword::parse(&typed.password, known).map_err(|fault| sentence(locale, fault)),
        differ.then(|| locale.msg("error-moderator-password-differs").to_string()),
    )
}

fn sentence(locale: &Locale, fault: PasswordFault) -> String {
    match fault {
        PasswordFault::Short => locale
            .msg("error-moderator-password-short")
            .arg("min", MIN_LENGTH),
        PasswordFault::Long => locale
            .msg("error-moderator-password-long")
            .arg("max", MAX_LENGTH),
        PasswordFault::Common => locale.msg("error-moderator-password-common"),
        PasswordFault::Known => locale.msg("error-moderator-password-known"),
    }
    .to_string()
}
