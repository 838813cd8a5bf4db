//! A new password of one's own.
use super::confirmed::Confirmed;
use super::frame::Frame;
use super::password_form::{PasswordForm, TypedTwice};
use super::session::{LoggedIn, Own, Reading};
use super::surroundings::{Happened, Surroundings};
use crate::acts::change_password;
use crate::store::connection::Db;
use crate::store::moderators;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/change_password.html")]
pub struct ChangePasswordPage {
    pub frame: Frame,
    pub form: PasswordForm,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(LoggedIn(reading)): Confirmed<LoggedIn>,
) -> Result<HttpResponse, Error> {
    let form = PasswordForm::empty(&reader.path);
    page(&app, &reader, &reading, StatusCode::OK, form).await
}

pub async fn change(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(own): Confirmed<Own<TypedTwice>>,
) -> Result<HttpResponse, Error> {
    let Own { reading, form } = own;
    let (keyring, id) = (app.workshop.keyring.clone(), reading.moderator.id);
    let address = move |db: &mut Db| moderators::address(db, &keyring, id);
    let email = app.workshop.store.read(address).await?;
    let name = &reading.moderator.name;
    let known = [name.as_str(), email.as_str(), &app.config.site.name];
    let password = match PasswordForm::parse(&reader.path, &reader.locale, &form, &known) {
        Ok(password) => password,
        Err(faulty) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&app, &reader, &reading, status, faulty).await;
        }
    };
    let _turn = app.hashing.acquire().await.map_err(Error::internal)?;
    let (passwords, this) = (app.passwords.clone(), reading.digest());
    let by = reading.actor();
    change_password::change(
        &app.even_read_only(),
        passwords,
        id,
        this,
        password,
        by,
        reader.now,
    )
    .await
    .map_err(Error::internal)?;
    app.mail_bell.notify_one();
    Ok(answer::see_other("/desk/account"))
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    status: StatusCode,
    form: PasswordForm,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = move |db: &mut Db| Surroundings::read(db, &keyring, &language, &Happened::default());
    let surroundings = app.workshop.store.read(read).await?;
    let frame = surroundings.frame(app, reader, reading, "password-title", None);
    answer::private(status, &ChangePasswordPage { frame, form })
}
