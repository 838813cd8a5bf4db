//! A moderator logs in, in one step or two, and out.
use super::audit::{record, record_failure};
use super::credentials::{self, Right};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::email::EmailAddress;
use crate::domain::login_session::NetworkHash;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::guesser::Guesser;
use crate::security::half_login::Ticket;
use crate::security::known_browser::KnownBrowser;
use crate::security::password::PasswordHasher;
use crate::security::session::{SessionDigest, SessionToken};
use crate::store::error::Error;
use crate::store::guesses::Counted;
use crate::store::login_sessions::{self, Origin};
use crate::store::{guesses, moderators};
use std::sync::Arc;
use std::time::Duration;

/// The browser in which somebody logs in.
#[derive(Debug, Clone)]
pub struct Browser {
    pub origin: Origin,
    /// The session it had; it ends, so that nobody can be made to use one that a stranger knows.
    pub old: Option<SessionDigest>,
    pub known: Option<KnownBrowser>,
}

pub enum Outcome {
    /// Not these two together; or too late to give the code.
    Wrong,
    /// Too many wrong guesses: nothing was looked at.
    Wait(Duration),
    /// The password is right, and a code is asked for.
    Code(Ticket),
    In(LoggedIn),
}

pub struct LoggedIn {
    pub token: SessionToken,
    /// What the browser is to be known by from now on, if it is not yet.
    pub known: Option<KnownBrowser>,
}

/// An unknown address, a wrong password and a disabled account are told apart by nothing: the guess
/// is counted and the password checked in every case. That takes a while, so the account is looked
/// at again when the session begins.
pub async fn log_in(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    address: EmailAddress,
    password: String,
    browser: Browser,
    now: Timestamp,
) -> Result<Outcome, Error> {
    let keyring = workshop.keyring.clone();
    let index = keyring.address_index(&address);
    let account = workshop
        .store
        .read(move |db| moderators::by_address(db, &index))
        .await?
        .filter(|(moderator, _)| moderator.disabled_at.is_none());
    let of = account.as_ref().map(|(moderator, _)| moderator.id);
    let guesser = match browser.known.filter(|known| Some(known.moderator) == of) {
        Some(known) => keyring.guesser_with(&known),
        None => keyring.guesser_at(&index),
    };
    let counted = match counted(workshop, guesser, now).await? {
        Ok(counted) => counted,
        Err(wait) => return Ok(Outcome::Wait(wait)),
    };
    let hash = account.as_ref().map(|(_, hash)| hash.clone());
    let right = credentials::verify(passwords, password, hash).await?;
    let (Some((moderator, _)), Some(right)) = (account, right) else {
        failed(workshop, of, browser.origin, now).await?;
        return Ok(Outcome::Wrong);
    };
    if moderator.second_factor {
        let Some(hash) = renewed(workshop, moderator.id, right, counted).await? else {
            return Ok(Outcome::Wrong);
        };
        let ticket = Ticket::new(&keyring, moderator.id, &hash, now);
        return Ok(Outcome::Code(ticket));
    }
    begin(workshop, moderator.id, right, None, browser, guesser, now).await
}

/// The second step. `Wrong` also for a ticket that is not ours, too old, or void since.
pub async fn give_code(
    workshop: &Workshop,
    ticket: Ticket,
    code: String,
    browser: Browser,
    now: Timestamp,
) -> Result<Outcome, Error> {
    let keyring = workshop.keyring.clone();
    let id = ticket.moderator;
    let read = move |db: &mut _| {
        let address = moderators::address_index(db, id)?;
        Ok((moderators::credentials(db, id)?, address))
    };
    let ((moderator, hash), address) = match workshop.store.read(read).await {
        Ok(found) => found,
        Err(Error::NotFound) => return Ok(Outcome::Wrong),
        Err(other) => return Err(other),
    };
    if !ticket.is_genuine(&keyring, &hash, now) || moderator.disabled_at.is_some() {
        return Ok(Outcome::Wrong);
    }
    let guesser = match browser.known.filter(|known| known.moderator == id) {
        Some(known) => keyring.guesser_with(&known),
        None => keyring.guesser_at(&address),
    };
    if let Err(wait) = counted(workshop, guesser, now).await? {
        return Ok(Outcome::Wait(wait));
    }
    let right = Right {
        hash,
        rehashed: None,
    };
    begin(workshop, id, right, Some(code), browser, guesser, now).await
}

pub async fn log_out(
    workshop: &Workshop,
    digest: SessionDigest,
    network: NetworkHash,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            if let Some((moderator, _)) = login_sessions::whose(db, &digest, now)? {
                let by = Actor::moderator(moderator.id, network);
                let (act, subject) = (AuditAct::LogOut, Subject::Moderator(moderator.id));
                record(db, &keyring, &by, act, subject, &[], now)?;
            }
            login_sessions::end(db, &digest)
        })
        .await
}

/// Writes a failed login down; the same work whether there is such an account.
async fn failed(
    workshop: &Workshop,
    account: Option<ModeratorId>,
    origin: Origin,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let by = Actor::stranger(origin.network);
            let subject = account.map_or(Subject::Site, Subject::Moderator);
            let device = [FieldChange::set(Field::Device, &origin.device)];
            let act = AuditAct::LogInFailed;
            record_failure(db, &keyring, &by, act, subject, &device, now)
        })
        .await
}

async fn counted(
    workshop: &Workshop,
    guesser: Guesser,
    now: Timestamp,
) -> Result<Result<Counted, Duration>, Error> {
    workshop
        .store
        .write(move |db| guesses::count(db, &guesser, now))
        .await
}

/// After the right password, before the code. Writes the hash of today's cost down, if there is
/// one; gives the hash that stands now, or nothing if the password was changed meanwhile.
async fn renewed(
    workshop: &Workshop,
    id: ModeratorId,
    right: Right,
    counted: Counted,
) -> Result<Option<String>, Error> {
    workshop
        .store
        .write(move |db| {
            if !moderators::lock_with_hash(db, id, &right.hash)? {
                return Ok(None);
            }
            guesses::take_back(db, &counted)?;
            let Some(rehashed) = right.rehashed else {
                return Ok(Some(right.hash));
            };
            moderators::set_password(db, id, &rehashed)?;
            Ok(Some(rehashed))
        })
        .await
}

/// Begins the session, unless the password was changed or the account disabled meanwhile, or the
/// code is not good.
async fn begin(
    workshop: &Workshop,
    id: ModeratorId,
    right: Right,
    code: Option<String>,
    browser: Browser,
    guesser: Guesser,
    now: Timestamp,
) -> Result<Outcome, Error> {
    let keyring = workshop.keyring.clone();
    let token = SessionToken::random();
    let digest = token.digest();
    let origin = browser.origin.clone();
    let is_known = browser.known.is_some_and(|known| known.moderator == id);
    let begun = workshop
        .store
        .write(move |db| {
            if !moderators::lock_with_hash(db, id, &right.hash)? {
                return Ok(false);
            }
            let passed = match code {
                Some(code) => credentials::use_code(db, &keyring, id, &code, now)?,
                // Turned on meanwhile: then a code is wanted.
                None => !moderators::find(db, id)?.second_factor,
            };
            if !passed {
                return Ok(false);
            }
            if let Some(rehashed) = right.rehashed {
                moderators::set_password(db, id, &rehashed)?;
            }
            if let Some(old) = browser.old {
                login_sessions::end(db, &old)?;
            }
            let by = Actor::moderator(id, browser.origin.network);
            let device = [FieldChange::set(Field::Device, &browser.origin.device)];
            let (act, subject) = (AuditAct::LogIn, Subject::Moderator(id));
            record(db, &keyring, &by, act, subject, &device, now)?;
            login_sessions::begin(db, &digest, id, browser.origin, now)?;
            guesses::forget(db, &guesser)?;
            Ok::<_, Error>(true)
        })
        .await?;
    if !begun {
        failed(workshop, Some(id), origin, now).await?;
        return Ok(Outcome::Wrong);
    }
    Ok(Outcome::In(LoggedIn {
        token,
        known: (!is_known).then(|| KnownBrowser::of(id)),
    }))
}
