//! What the form of a rejection says: a reason of the letter, and whether the signer is told.
use super::wording::rejection;
use crate::domain::letter::{LetterId, Slug};
use crate::domain::reject_reason::RejectReason;
use crate::domain::signature::SignatureId;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::reject_reasons::{self, Reason};
use crate::store::{claims, letters};
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
) -> Result<Option<Reason>, Error> {
    of(app, reason, move |db| {
        Ok(claims::find(db, signature)?.letter_id)
    })
    .await
}

/// The same of many entries of a letter.
pub async fn of_letter(
    app: &App,
    slug: &str,
    reason: &str,
    mail: &str,
) -> Result<Option<(RejectReason, bool)>, Error> {
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let found = of(app, reason, move |db| Ok(letters::by_slug(db, &slug)?.id));
    let found = found.await?;
    Ok(found.map(|found| (found.reason, rejection::mailed(mail, &found))))
}

/// One that may be chosen of the letter that `letter` finds.
async fn of(
    app: &App,
    reason: &str,
    letter: impl FnOnce(&mut Db) -> Result<LetterId, StoreError> + Send + 'static,
) -> Result<Option<Reason>, Error> {
    let Ok(reason) = reason.parse::<RejectReason>() else {
        return Ok(None);
    };
    let read = move |db: &mut Db| {
        let letter = letter(db)?;
        reject_reasons::find(db, letter, reason)
    };
    let found = app.workshop.store.read(read).await?;
    Ok(found.filter(|found| found.retired_at.is_none()))
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
