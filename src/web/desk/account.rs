//! One's own account: where one is logged in, and the ways to password and second factor.
use super::confirmed::Confirmed;
use super::frame::Frame;
use super::session::{LoggedIn, NoFields, Own};
use super::surroundings::{Happened, Surroundings};
use crate::acts::{end_session, set_promise};
use crate::domain::login_session::LoginSession;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{login_sessions, moderators, promise, second_factors};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use data_encoding::HEXLOWER;
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/account.html")]
pub struct AccountPage {
    pub frame: Frame,
    pub name: String,
    pub email: String,
    pub role: String,
    pub factor: bool,
    pub codes_left: i64,
    /// Whether they get mail when entries wait too long; nothing for who decides nothing.
    pub digest: Option<bool>,
    /// The newest first.
    pub sessions: Vec<SessionView>,
}

pub struct SessionView {
    pub id: String,
    pub device: String,
    pub began: String,
    pub confirmed: String,
    pub until: String,
    /// Whether the page is read from there.
    pub same_network: bool,
    /// Tells networks apart without naming one.
    pub network: String,
    /// The one that reads the page.
    pub this: bool,
}

const PATH: &str = "/desk/account";

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    LoggedIn(reading): LoggedIn,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let (id, now) = (reading.moderator.id, reader.now);
    let read = move |db: &mut Db| {
        Ok::<_, StoreError>((
            Surroundings::read(db, &keyring, &language, &Happened::default())?,
            moderators::address(db, &keyring, id)?,
            second_factors::codes_left(db, id)?,
            login_sessions::of(db, id, now)?,
            promise::wants_digest(db, id)?,
        ))
    };
    let (surroundings, email, codes_left, sessions, digest) = app.workshop.store.read(read).await?;
    let here = app.workshop.keyring.network(reader.client);
    let view = |session: &LoginSession| SessionView {
        id: session.id.to_string(),
        device: session.device.clone(),
        began: reader.locale.date_time(session.created_at, "UTC"),
        confirmed: reader.locale.date_time(session.confirmed_at, "UTC"),
        until: reader.locale.date_time(session.expires_at, "UTC"),
        same_network: session.network == here,
        network: HEXLOWER.encode(&session.network[..2]),
        this: session.id == reading.session.id,
    };
    let frame = surroundings.frame(&app, &reader, &reading, "account-title", None);
    let page = AccountPage {
        name: reading.moderator.name.to_string(),
        email: email.as_str().to_owned(),
        role: super::wording::decision::role(&reader.locale, reading.moderator.role),
        factor: reading.moderator.second_factor,
        codes_left,
        digest: reading.moderator.role.decides().then_some(digest),
        sessions: sessions.iter().map(view).collect(),
        frame,
    };
    answer::private(StatusCode::OK, &page)
}

#[derive(Debug, Deserialize)]
pub struct DigestForm {
    /// `on`, or nothing.
    #[serde(default)]
    wanted: String,
}

pub async fn set_digest(
    app: web::Data<App>,
    reader: Reader,
    own: Own<DigestForm>,
) -> Result<HttpResponse, Error> {
    let wanted = own.form.wanted == "on";
    let by = own.reading.actor();
    set_promise::set_digest(&app.workshop, by, wanted, reader.now).await?;
    Ok(answer::see_other(PATH))
}

/// One that is over already is over. The password is wanted, so that a thief of one session does not end
/// those of its owner.
pub async fn end_session(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    Confirmed(own): Confirmed<Own<NoFields>>,
) -> Result<HttpResponse, Error> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let (whose, by) = (own.reading.moderator.id, own.reading.actor());
    end_session::end_one(&app.even_read_only(), whose, id, by, reader.now).await?;
    Ok(answer::see_other(PATH))
}

pub async fn end_others(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(own): Confirmed<Own<NoFields>>,
) -> Result<HttpResponse, Error> {
    let reading = own.reading;
    let (whose, this, by) = (reading.moderator.id, reading.digest(), reading.actor());
    end_session::end_others(&app.even_read_only(), whose, this, by, reader.now).await?;
    Ok(answer::see_other(PATH))
}
