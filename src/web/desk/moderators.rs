//! The owner's page: who has an account, who is invited, and what can be done about it.
use super::confirmed::Confirmed;
use super::frame::Frame;
use super::session::{NoFields, OwnerReading, Owning, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::decision;
use crate::acts::change_moderator::{self, Change, ChangeError};
use crate::acts::invite::{self, InviteError, Offer};
use crate::domain::email::EmailAddress;
use crate::domain::moderator::{Moderator, ModeratorId, Role};
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::invitations::{self, Invitation};
use crate::store::{login_sessions, moderators};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{FieldView, OptionView};
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/moderators.html")]
pub struct ModeratorsPage {
    pub frame: Frame,
    pub problem: Option<String>,
    pub accounts: Vec<AccountView>,
    pub invitations: Vec<InvitationView>,
    pub email: FieldView,
    /// For the invitation.
    pub roles: Vec<OptionView>,
}

pub struct AccountView {
    pub id: String,
    pub name: String,
    pub email: String,
    pub role: String,
    /// Of whoever reads the page.
    pub own: bool,
    pub disabled: bool,
    pub factor: bool,
    pub sessions: i64,
    pub since: String,
    pub roles: Vec<OptionView>,
}

pub struct InvitationView {
    pub id: String,
    pub email: String,
    pub role: String,
    pub by: String,
    pub until: String,
}

#[derive(Debug, Deserialize)]
pub struct InviteForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    role: String,
}

#[derive(Debug, Deserialize)]
pub struct RoleForm {
    #[serde(default)]
    role: String,
}

const PATH: &str = "/desk/moderators";

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    OwnerReading(reading): OwnerReading,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn invite(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(owning): Confirmed<Owning<InviteForm>>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let role: Role = form.role.parse().map_err(|_| Error::BadRequest)?;
    let locale = &reader.locale;
    let fault = match EmailAddress::parse(&form.email) {
        Err(_) => locale.msg("error-moderator-email-invalid"),
        Ok(email) => {
            let offer = Offer {
                email,
                role,
                language: locale.language().to_owned(),
            };
            match invite::invite(&app.workshop, reading.actor(), offer, reader.now).await {
                Ok(()) => {
                    app.mail_bell.notify_one();
                    return Ok(answer::see_other(PATH));
                }
                Err(InviteError::HasAccount) => locale.msg("moderators-has-account"),
                Err(InviteError::Invited) => locale.msg("moderators-invited-already"),
                Err(InviteError::Change(error)) => return Err(refused(error)),
            }
        }
    };
    let mut page = page(&app, &reader, &reading).await?;
    page.email = FieldView {
        value: form.email,
        error: Some(fault.to_string()),
    };
    page.roles = roles(locale, role);
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub async fn revoke(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    owning: Owning<NoFields>,
) -> Result<HttpResponse, Error> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    invite::revoke(&app.workshop, owning.reading.actor(), id, reader.now)
        .await
        .map_err(refused)?;
    Ok(answer::see_other(PATH))
}

pub async fn set_role(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<RoleForm>>,
) -> Result<HttpResponse, Error> {
    let role: Role = owning.form.role.parse().map_err(|_| Error::BadRequest)?;
    change(&app, &reader, &owning.reading, &id, Change::Role(role)).await
}

pub async fn disable(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<NoFields>>,
) -> Result<HttpResponse, Error> {
    change(&app, &reader, &owning.reading, &id, Change::Disable).await
}

pub async fn enable(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<NoFields>>,
) -> Result<HttpResponse, Error> {
    change(&app, &reader, &owning.reading, &id, Change::Enable).await
}

/// Takes nothing from anybody but a login, so that it may be quick.
pub async fn end_sessions(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    owning: Owning<NoFields>,
) -> Result<HttpResponse, Error> {
    change(&app, &reader, &owning.reading, &id, Change::EndSessions).await
}

async fn change(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    id: &str,
    change: Change,
) -> Result<HttpResponse, Error> {
    let id: ModeratorId = id.parse().map_err(|_| Error::NotFound)?;
    let by = reading.actor();
    // What ends a session is done on a read-only site, too.
    let workshop = match change {
        Change::Disable | Change::EndSessions => app.even_read_only(),
        Change::Enable | Change::Role(_) => app.workshop.clone(),
    };
    match change_moderator::change(&workshop, by, id, change, reader.now).await {
        Ok(()) => {
            app.mail_bell.notify_one();
            Ok(answer::see_other(PATH))
        }
        Err(ChangeError::LastOwner) => {
            let mut page = page(app, reader, reading).await?;
            page.problem = Some(reader.locale.msg("moderators-last-owner").to_string());
            answer::private(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(refused(other)),
    }
}

fn refused(error: ChangeError) -> Error {
    match error {
        ChangeError::NotAnOwner => Error::Forbidden,
        ChangeError::Store(error) => error.into(),
        ChangeError::LastOwner => Error::internal(error),
    }
}

async fn page(app: &App, reader: &Reader, reading: &Reading) -> Result<ModeratorsPage, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let read = move |db: &mut Db| {
        Ok::<_, StoreError>((
            Surroundings::read(db, &keyring, &language, &Happened::default())?,
            moderators::all(db, &keyring)?,
            login_sessions::counts(db, now)?,
            invitations::all(db, &keyring)?,
        ))
    };
    let (surroundings, accounts, sessions, invitations) = app.workshop.store.read(read).await?;
    let locale = &reader.locale;
    let count = |id| {
        let found = sessions.iter().find(|(of, _)| *of == id);
        found.map_or(0, |(_, count)| *count)
    };
    let name = |id| {
        let found = accounts.iter().find(|(account, _)| account.id == id);
        found.map_or(String::new(), |(account, _)| account.name.to_string())
    };
    let invitations = invitations
        .iter()
        .filter(|invitation| now < invitation.expires_at)
        .map(|invitation| invited(locale, invitation, name(invitation.invited_by)))
        .collect();
    let accounts = accounts
        .iter()
        .map(|(account, email)| AccountView {
            own: account.id == reading.moderator.id,
            sessions: count(account.id),
            ..view(locale, account, email)
        })
        .collect();
    Ok(ModeratorsPage {
        frame: surroundings.frame(app, reader, reading, "moderators-title", None),
        problem: None,
        accounts,
        invitations,
        email: FieldView::default(),
        roles: roles(locale, Role::Moderator),
    })
}

fn view(locale: &Locale, account: &Moderator, email: &EmailAddress) -> AccountView {
    AccountView {
        id: account.id.to_string(),
        name: account.name.to_string(),
        email: email.as_str().to_owned(),
        role: decision::role(locale, account.role),
        own: false,
        disabled: account.disabled_at.is_some(),
        factor: account.second_factor,
        sessions: 0,
        since: dates::date(locale, account.created_at, "UTC"),
        roles: roles(locale, account.role),
    }
}

fn invited(locale: &Locale, invitation: &Invitation, by: String) -> InvitationView {
    InvitationView {
        id: invitation.id.to_string(),
        email: invitation.email.as_str().to_owned(),
        role: decision::role(locale, invitation.role),
        by,
        until: locale.date_time(invitation.expires_at, "UTC"),
    }
}

fn roles(locale: &Locale, selected: Role) -> Vec<OptionView> {
    let option = |role: &Role| OptionView {
        value: role.to_string(),
        label: decision::role(locale, *role),
        selected: *role == selected,
    };
    Role::ALL.iter().map(option).collect()
}
