use super::browser;
use super::frame::Frame;
use super::password_form::{self, TypedTwice};
use super::session_cookie;
use crate::acts::make_moderator::{self, MakeModeratorError, NewModerator};
use crate::domain::email::{EmailAddress, EmailError};
use crate::domain::name::{Name, NameError};
use crate::domain::signatory::MAX_NAME;
use crate::security::limits::Limited;
use crate::security::link::{self, Purpose};
use crate::security::new_password::MIN_LENGTH;
use crate::store::moderators;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

/// The one-time link that makes the first moderator.
#[derive(askama::Template)]
#[template(path = "desk/setup.html")]
pub struct SetupPage {
    pub frame: Frame,
    /// `None`: the link is garbled, expired or used up.
    pub form: Option<SetupForm>,
}

pub struct SetupForm {
    /// Where the form is: it posts to the same path, token included.
    pub path: String,
    pub name: FieldView,
    pub email: FieldView,
    /// Passwords are never sent back, only what was wrong with them.
    pub password_error: Option<String>,
    pub password_again_error: Option<String>,
    /// In characters.
    pub password_min: usize,
}

impl SetupForm {
    pub fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("name", self.name.error.as_ref()),
            ("email", self.email.error.as_ref()),
            ("password", self.password_error.as_ref()),
            ("password_again", self.password_again_error.as_ref()),
        ])
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    email: String,
    #[serde(flatten)]
    twice: TypedTwice,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    if !is_good(&app, &reader, &token).await? {
        return gone(&app, &reader);
    }
    let frame = Frame::bare(&app, &reader, "setup-title");
    let form = Some(empty(&reader));
    answer::private(StatusCode::OK, &SetupPage { frame, form })
}

pub async fn set_up(
    app: web::Data<App>,
    reader: Reader,
    token: web::Path<String>,
    request: HttpRequest,
    form: web::Form<Typed>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Login)?;
    if !is_good(&app, &reader, &token).await? {
        return gone(&app, &reader);
    }
    let new = match parse(&app, &reader, form.into_inner()) {
        Ok(new) => new,
        Err(faulty) => return again(&app, &reader, *faulty),
    };
    let (name, email) = (new.name.to_string(), new.email.as_str().to_owned());
    let _turn = app.hashing.acquire().await.map_err(Error::internal)?;
    let origin = browser::origin(&app, &reader, &request);
    let passwords = app.passwords.clone();
    match make_moderator::set_up_first(&app.workshop, passwords, new, origin, reader.now).await {
        Ok((token, known)) => {
            let answer =
                session_cookie::remember(&app, answer::see_other("/desk/queue"), Some(known))?;
            session_cookie::set(answer, &session_cookie::begun(&app, token, reader.now))
        }
        Err(MakeModeratorError::TooLate) => gone(&app, &reader),
        Err(MakeModeratorError::Taken) => {
            let error = reader.locale.msg("error-moderator-email-taken").to_string();
            let form = SetupForm {
                name: FieldView {
                    value: name,
                    error: None,
                },
                email: FieldView {
                    value: email,
                    error: Some(error),
                },
                ..empty(&reader)
            };
            again(&app, &reader, form)
        }
        Err(MakeModeratorError::Store(error)) => Err(error.into()),
        Err(other) => Err(Error::internal(other)),
    }
}

/// The link is ours and in time, and nobody has used one.
async fn is_good(app: &App, reader: &Reader, token: &str) -> Result<bool, Error> {
    if link::read::<()>(&app.workshop.keyring, Purpose::Setup, token, reader.now).is_err() {
        return Ok(false);
    }
    Ok(!app.workshop.store.read(moderators::any).await?)
}

fn gone(app: &App, reader: &Reader) -> Result<HttpResponse, Error> {
    let frame = Frame::bare(app, reader, "setup-gone-title");
    answer::private(StatusCode::GONE, &SetupPage { frame, form: None })
}

fn again(app: &App, reader: &Reader, form: SetupForm) -> Result<HttpResponse, Error> {
    let frame = Frame::bare(app, reader, "setup-title");
    answer::private(
        StatusCode::UNPROCESSABLE_ENTITY,
        &SetupPage {
            frame,
            form: Some(form),
        },
    )
}

fn empty(reader: &Reader) -> SetupForm {
    SetupForm {
        path: reader.path.clone(),
        name: FieldView::default(),
        email: FieldView::default(),
        password_error: None,
        password_again_error: None,
        password_min: MIN_LENGTH,
    }
}

fn parse(app: &App, reader: &Reader, typed: Typed) -> Result<NewModerator, Box<SetupForm>> {
    let locale = &reader.locale;
    let name = Name::parse(&typed.name, MAX_NAME).map_err(|error| match error {
        NameError::Empty => locale.msg("error-moderator-name-empty").to_string(),
        _ => locale.msg("error-moderator-name-unusable").to_string(),
    });
    let email = EmailAddress::parse(&typed.email).map_err(|error| match error {
        EmailError::Empty => locale.msg("error-moderator-email-empty").to_string(),
        _ => locale.msg("error-moderator-email-invalid").to_string(),
    });
    let known = [typed.name.as_str(), &typed.email, &app.config.site.name];
    let (password, differ) = password_form::parse(locale, &typed.twice, &known);
    match (name, email, password, differ) {
        (Ok(name), Ok(email), Ok(password), None) => Ok(NewModerator {
            name,
            email,
            password,
            language: locale.language().to_owned(),
        }),
        (name, email, password, differ) => Err(Box::new(SetupForm {
            name: FieldView {
                value: typed.name,
                error: name.err(),
            },
            email: FieldView {
                value: typed.email,
                error: email.err(),
            },
            password_error: password.err(),
            password_again_error: differ,
            ..empty(reader)
        })),
    }
}
