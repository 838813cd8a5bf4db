//! The mailed link to an account that an owner offers.
use super::browser;
use super::frame::Frame;
use super::password_form::{self, TypedTwice};
use super::session_cookie;
use super::wording::decision;
use crate::acts::invite;
use crate::acts::make_moderator::{MakeModeratorError, NewModerator};
use crate::domain::name::{Name, NameError};
use crate::domain::signatory::MAX_NAME;
use crate::security::limits::Limited;
use crate::security::link::{self, Purpose};
use crate::security::new_password::{MIN_LENGTH, NewPassword};
use crate::store::connection::Db;
use crate::store::invitations::Invitation;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/invite.html")]
pub struct InvitePage {
    pub frame: Frame,
    /// `None`: the link is garbled, expired, revoked or used up.
    pub form: Option<InviteForm>,
}

pub struct InviteForm {
    pub path: String,
    pub email: String,
    /// In words.
    pub role: String,
    pub name: FieldView,
    pub password_error: Option<String>,
    pub password_again_error: Option<String>,
    pub password_min: usize,
}

impl InviteForm {
    pub fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("name", self.name.error.as_ref()),
            ("password", self.password_error.as_ref()),
            ("password_again", self.password_again_error.as_ref()),
        ])
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    #[serde(flatten)]
    twice: TypedTwice,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let Some(invitation) = opened(&app, &reader, &token).await? else {
        return gone(&app, &reader);
    };
    let form = empty(&reader, &invitation);
    page(&app, &reader, StatusCode::OK, Some(form))
}

pub async fn accept(
    app: web::Data<App>,
    reader: Reader,
    token: web::Path<String>,
    request: HttpRequest,
    form: web::Form<Typed>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Login)?;
    let Some(invitation) = opened(&app, &reader, &token).await? else {
        return gone(&app, &reader);
    };
    let (name, password) = match parse(&app, &reader, &invitation, &form) {
        Ok(parsed) => parsed,
        Err(faulty) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&app, &reader, status, Some(*faulty));
        }
    };
    let new = NewModerator {
        name,
        email: invitation.email,
        password,
        language: reader.locale.language().to_owned(),
    };
    let origin = browser::origin(&app, &reader, &request);
    let passwords = app.passwords.clone();
    let _turn = app.hashing.acquire().await.map_err(Error::internal)?;
    let id = invitation.id;
    match invite::accept(&app.workshop, passwords, id, new, origin, reader.now).await {
        Ok(Some((token, known))) => {
            let answer = answer::see_other("/desk/queue");
            let answer = session_cookie::remember(&app, answer, Some(known))?;
            session_cookie::set(answer, &session_cookie::begun(&app, token, reader.now))
        }
        // The address got an account on the command line meanwhile.
        Ok(None) | Err(MakeModeratorError::Taken) => gone(&app, &reader),
        Err(MakeModeratorError::Store(error)) => Err(error.into()),
        Err(other) => Err(Error::internal(other)),
    }
}

async fn opened(app: &App, reader: &Reader, token: &str) -> Result<Option<Invitation>, Error> {
    let (keyring, now) = (app.workshop.keyring.clone(), reader.now);
    let Ok(id) = link::read(&keyring, Purpose::Invite, token, now) else {
        return Ok(None);
    };
    let read = move |db: &mut Db| invite::open(db, &keyring, id, now);
    Ok(app.workshop.store.read(read).await?)
}

fn parse(
    app: &App,
    reader: &Reader,
    invitation: &Invitation,
    typed: &Typed,
) -> Result<(Name, NewPassword), Box<InviteForm>> {
    let locale = &reader.locale;
    let name = Name::parse(&typed.name, MAX_NAME);
    let known = [
        typed.name.as_str(),
        invitation.email.as_str(),
        &app.config.site.name,
    ];
    let (password, differ) = password_form::parse(locale, &typed.twice, &known);
    match (name, password, differ) {
        (Ok(name), Ok(password), None) => Ok((name, password)),
        (name, password, differ) => Err(Box::new(InviteForm {
            name: FieldView {
                value: typed.name.clone(),
                error: name.err().map(|error| match error {
                    NameError::Empty => locale.msg("error-moderator-name-empty").to_string(),
                    _ => locale.msg("error-moderator-name-unusable").to_string(),
                }),
            },
            password_error: password.err(),
            password_again_error: differ,
            ..empty(reader, invitation)
        })),
    }
}

fn empty(reader: &Reader, invitation: &Invitation) -> InviteForm {
    InviteForm {
        path: reader.path.clone(),
        email: invitation.email.as_str().to_owned(),
        role: decision::role(&reader.locale, invitation.role),
        name: FieldView::default(),
        password_error: None,
        password_again_error: None,
        password_min: MIN_LENGTH,
    }
}

fn gone(app: &App, reader: &Reader) -> Result<HttpResponse, Error> {
    page(app, reader, StatusCode::GONE, None)
}

fn page(
    app: &App,
    reader: &Reader,
    status: StatusCode,
    form: Option<InviteForm>,
) -> Result<HttpResponse, Error> {
    let title = match form {
        Some(_) => "invite-title",
        None => "invite-gone-title",
    };
    let frame = Frame::bare(app, reader, title);
    answer::private(status, &InvitePage { frame, form })
}
