//! The mailed link to a new password.
use super::frame::Frame;
use super::password_form::{PasswordForm, TypedTwice};
use super::session_cookie;
use crate::acts::{ask_reset, change_password};
use crate::domain::moderator::Moderator;
use crate::security::limits::Limited;
use crate::security::link::{self, Purpose};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::moderators;
use crate::store::password_resets::PasswordResetId;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/reset.html")]
pub struct ResetPage {
    pub frame: Frame,
    /// `None`: the link is garbled, expired or used up.
    pub form: Option<PasswordForm>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    if opened(&app, &reader, &token).await?.is_none() {
        return gone(&app, &reader);
    }
    again(
        &app,
        &reader,
        StatusCode::OK,
        PasswordForm::empty(&reader.path),
    )
}

pub async fn reset(
    app: web::Data<App>,
    reader: Reader,
    token: web::Path<String>,
    form: web::Form<TypedTwice>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Login)?;
    let Some((id, moderator, email)) = opened(&app, &reader, &token).await? else {
        return gone(&app, &reader);
    };
    let known = [moderator.name.as_str(), &email, &app.config.site.name];
    let password = match PasswordForm::parse(&reader.path, &reader.locale, &form, &known) {
        Ok(password) => password,
        Err(faulty) => {
            return again(&app, &reader, StatusCode::UNPROCESSABLE_ENTITY, faulty);
        }
    };
    let _turn = app.hashing.acquire().await.map_err(Error::internal)?;
    let passwords = app.passwords.clone();
    let network = app.workshop.keyring.network(reader.client);
    let known = change_password::reset(
        &app.even_read_only(),
        passwords,
        id,
        password,
        network,
        reader.now,
    )
    .await
    .map_err(Error::internal)?;
    if known.is_none() {
        return gone(&app, &reader);
    }
    app.mail_bell.notify_one();
    let answer = answer::see_other("/desk/login?reset");
    session_cookie::remember(&app, answer, known)
}

/// Whose password a good link replaces, with the address.
async fn opened(
    app: &App,
    reader: &Reader,
    token: &str,
) -> Result<Option<(PasswordResetId, Moderator, String)>, Error> {
    let (keyring, now) = (app.workshop.keyring.clone(), reader.now);
    let Ok(id) = link::read(&keyring, Purpose::Reset, token, now) else {
        return Ok(None);
    };
    let read = move |db: &mut Db| {
        let Some((moderator, _)) = ask_reset::open(db, id, now)? else {
            return Ok(None);
        };
        let email = moderators::address(db, &keyring, moderator.id)?;
        Ok::<_, StoreError>(Some((id, moderator, email.as_str().to_owned())))
    };
    Ok(app.workshop.store.read(read).await?)
}

fn gone(app: &App, reader: &Reader) -> Result<HttpResponse, Error> {
    let frame = Frame::bare(app, reader, "reset-gone-title");
    answer::private(StatusCode::GONE, &ResetPage { frame, form: None })
}

fn again(
    app: &App,
    reader: &Reader,
    status: StatusCode,
    form: PasswordForm,
) -> Result<HttpResponse, Error> {
    let frame = Frame::bare(app, reader, "reset-title");
    let form = Some(form);
    answer::private(status, &ResetPage { frame, form })
}
