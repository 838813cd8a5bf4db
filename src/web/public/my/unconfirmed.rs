//! Forms that were sent with the address and not confirmed yet, and `POST
//! /my/{token}/unconfirmed/{id}/erase`. The way to confirm one is in the mail that it caused.
use super::door::Door;
use crate::acts::erase::erase_unconfirmed;
use crate::domain::letter::LetterId;
use crate::domain::time::Timestamp;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::signer_links::SignerLink;
use crate::store::submissions::{self, Submission};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::line::{LineView, line_view};
use crate::web::public::shown::Shown;
use crate::web::reader::Reader;
use actix_web::{HttpResponse, web};
use std::collections::HashMap;

/// A form with its letter.
pub struct Unconfirmed {
    pub shown: Shown,
    pub submission: Submission,
}

pub struct UnconfirmedView {
    pub letter_title: String,
    /// Once the letter is public.
    pub letter_path: Option<String>,
    pub line: LineView,
    /// When it was sent, and until when it can be confirmed.
    pub sent: String,
    pub erase: String,
}

pub fn unconfirmed(
    db: &mut Db,
    keyring: &Keyring,
    link: &SignerLink,
    language: &str,
    now: Timestamp,
) -> Result<Vec<Unconfirmed>, StoreError> {
    let mut letters: HashMap<LetterId, Shown> = HashMap::new();
    let mut all = Vec::new();
    for submission in submissions::of_address_anywhere(db, keyring, &link.address_index, now)? {
        let shown = match letters.get(&submission.letter_id) {
            Some(shown) => shown.clone(),
            None => Shown::by_id(db, submission.letter_id, language)?,
        };
        letters.insert(submission.letter_id, shown.clone());
        all.push(Unconfirmed { shown, submission });
    }
    Ok(all)
}

pub fn unconfirmed_view(locale: &Locale, door: &Door, form: &Unconfirmed) -> UnconfirmedView {
    let Unconfirmed { shown, submission } = form;
    let zone = &shown.letter.time_zone;
    UnconfirmedView {
        letter_title: shown.version.title.clone(),
        letter_path: shown.public_path(),
        line: line_view(
            locale,
            &submission.answers.line,
            submission.answers.visibility,
        ),
        sent: locale
            .msg("my-unconfirmed-sent")
            .arg("sent", dates::date(locale, submission.created_at, zone))
            .arg("until", dates::date(locale, submission.expires_at, zone))
            .to_string(),
        erase: door.beside(&format!("unconfirmed/{}/erase", submission.id)),
    }
}

pub async fn erase(app: web::Data<App>, reader: Reader, door: Door) -> Result<HttpResponse, Error> {
    let id = door.signature()?;
    let address = door.link.address_index;
    match erase_unconfirmed(&app.even_read_only(), id, address, reader.now).await {
        Ok(()) => Ok(door.done("erased")),
        Err(error) => door.refused(&app, &reader, error),
    }
}
