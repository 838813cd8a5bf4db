//! A form of the desk that cannot be taken as it came: after its login had ended, of an earlier login, without a
//! second factor that is wanted, while the site is read-only, or of an older page. Nothing is done, and what was
//! typed is handed back: to be sent again when it can be, with the token of the login that there is then, and
//! to be read and copied.
use super::frame::Frame;
use crate::web::answer;
use crate::web::app::App;
use crate::web::reader::Reader;
use actix_web::error::InternalError;
use actix_web::http::StatusCode;
use actix_web::web::Bytes;

/// Marks an answer that has its page already.
#[derive(Debug, thiserror::Error)]
#[error("the form is to be sent again")]
pub struct FormAgain;

/// Why nothing was done.
#[derive(Debug)]
pub enum Why {
    /// Nobody is logged in.
    Ended,
    /// The form is of another login than this one, whose token is here.
    Earlier { token: String },
    /// A second factor has to be set up first, by the login whose token is here.
    Factor { token: String },
    /// Nothing is changed at present.
    ReadOnly,
    /// It lacks what the form has by now, so it cannot be sent again as it is.
    Outdated,
}

/// What a page that asks for the password beside any form adds to it (`confirm`). The form goes back without.
pub const CONFIRM_PASSWORD: &str = "confirm_password";
pub const CONFIRM_CODE: &str = "confirm_code";

#[derive(askama::Template)]
#[template(path = "desk/form_again.html")]
pub struct FormAgainPage {
    pub frame: Frame,
    /// Why nothing was done.
    pub text: String,
    /// What comes first, in another tab: its address and what it is called.
    pub first: Option<(&'static str, String)>,
    /// Where the form was going; nothing where it cannot be sent from here.
    pub action: Option<String>,
    pub fields: Vec<(String, String)>,
}

impl FormAgainPage {
    /// What somebody would not like to type again.
    pub fn long(&self) -> impl Iterator<Item = &(String, String)> {
        let is_long = |text: &str| text.contains('\n') || text.chars().count() > 60;
        self.fields.iter().filter(move |(_, text)| is_long(text))
    }
}

/// `action` is the address that the form was sent to.
pub fn handed_back(
    app: &App,
    reader: &Reader,
    action: String,
    body: &Bytes,
    why: Why,
) -> actix_web::Error {
    let locale = &reader.locale;
    let (title, text, status) = match why {
        Why::Ended => (
            "form-again-ended",
            locale.msg("form-again-ended-text"),
            StatusCode::FORBIDDEN,
        ),
        Why::Earlier { .. } => (
            "form-again-stale",
            locale.msg("form-again-stale-text"),
            StatusCode::FORBIDDEN,
        ),
        Why::Factor { .. } => (
            "form-again-factor",
            locale.msg("form-again-factor-text"),
            StatusCode::FORBIDDEN,
        ),
        Why::ReadOnly => (
            "error-page-read-only",
            locale.msg("form-again-read-only-text"),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        Why::Outdated => (
            "form-again-outdated",
            locale.msg("form-again-outdated-text"),
            StatusCode::BAD_REQUEST,
        ),
    };
    let first = match why {
        Why::Ended => Some(("/desk/login", locale.msg("form-again-login").to_string())),
        Why::Factor { .. } => {
            let name = locale.msg("form-again-set-up").to_string();
            Some(("/desk/account/factor", name))
        }
        Why::Earlier { .. } | Why::ReadOnly | Why::Outdated => None,
    };
    let can_be_sent = !matches!(why, Why::Outdated);
    let mut frame = Frame::bare(app, reader, title);
    frame.csrf = match why {
        Why::Ended | Why::Outdated => String::new(),
        Why::Earlier { token } | Why::Factor { token } => token,
        Why::ReadOnly => token(body).unwrap_or_default(),
    };
    let fields = fields(body);
    let page = FormAgainPage {
        frame,
        text: text.to_string(),
        first,
        action: (fields.is_some() && can_be_sent).then_some(action),
        fields: fields.unwrap_or_default(),
    };
    match answer::private(status, &page) {
        Ok(page) => InternalError::from_response(FormAgain, page).into(),
        Err(error) => error.into(),
    }
}

/// What the form has of it.
pub fn token(body: &[u8]) -> Option<String> {
    let mut fields = url::form_urlencoded::parse(body);
    let found = fields.find(|(name, _)| name == "csrf");
    found.map(|(_, token)| token.into_owned())
}

/// No form of ours has more fields. Whoever sends many to be handed back would have a large page made.
const MOST_FIELDS: usize = 300;

/// Without the token and what was asked beside it; nothing of what is no form of ours, or holds a secret that must not stand in a page.
fn fields(body: &[u8]) -> Option<Vec<(String, String)>> {
    let text = std::str::from_utf8(body).ok()?;
    let fields: Vec<(String, String)> = url::form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .filter(|(name, _)| name != CONFIRM_PASSWORD && name != CONFIRM_CODE)
        .take(MOST_FIELDS + 1)
        .collect();
    let is_secret =
        |name: &str| name.contains("password") || name.ends_with("code") || name == "secret";
    let is_form = fields.iter().any(|(name, _)| name == "csrf");
    if !is_form || fields.len() > MOST_FIELDS || fields.iter().any(|(name, _)| is_secret(name)) {
        return None;
    }
    Some(
        fields
            .into_iter()
            .filter(|(name, _)| name != "csrf")
            .collect(),
    )
}
