//! What the form of a rejection says: a reason of the letter, and whether the signer is told.
use super::wording::rejection;
use crate::domain::letter::Slug;
use crate::domain::reject_reason::RejectReason;
use crate::domain::signature::SignatureId;
use crate::store::connection::Db;
use crate::store::{letters, reject_reasons, signatures};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::reader::Reader;

/// The reason, if it is one of the letter's that may be chosen, and whether the signer is told.
pub async fn chosen(
    app: &App,
    signature: SignatureId,
    reason: &str,
    mail: &str,
) -> Result<Option<(RejectReason, bool)>, Error> {
    let found = reason_of(app, signature, reason).await?;
    Ok(found.map(|found| (found.reason, rejection::mailed(mail, &found))))
}

/// A reason for which a signature may be rejected, by what the form says.
pub async fn reason_of(
    app: &App,
    signature: SignatureId,
    reason: &str,
) -> Result<Option<reject_reasons::Reason>, Error> {
    let Ok(reason) = reason.parse::<RejectReason>() else {
        return Ok(None);
    };
    let keyring = app.workshop.keyring.clone();
    let found = app.workshop.store.read(move |db| {
        let letter = signatures::find(db, &keyring, signature)?.letter_id;
        reject_reasons::find(db, letter, reason)
    });
    Ok(found.await?.filter(|found| found.retired_at.is_none()))
}

/// The same of many entries of a letter.
pub async fn of_letter(
    app: &App,
    slug: &str,
    reason: &str,
    mail: &str,
) -> Result<Option<(RejectReason, bool)>, Error> {
    let Ok(reason) = reason.parse::<RejectReason>() else {
        return Ok(None);
    };
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let read = move |db: &mut Db| {
        let letter = letters::by_slug(db, &slug)?;
        reject_reasons::find(db, letter.id, reason)
    };
    let found = app.workshop.store.read(read).await?;
    let chosen = found.filter(|found| found.retired_at.is_none());
    Ok(chosen.map(|found| (reason, rejection::mailed(mail, &found))))
}

pub fn reason_missing(reader: &Reader) -> String {
    reader
        .locale
        .msg("error-decision-reason-missing")
        .to_string()
}

/// Marks what was chosen.
pub fn choose(options: &mut [OptionView], value: &str) {
    for option in options {
        option.selected = option.value == value;
    }
}
