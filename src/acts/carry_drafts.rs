//! Texts that are prepared go along when another number is signed, when a language of it comes from
//! elsewhere, or when a letter is a draft again: each stays where it can be read, published or dropped.
use super::audit::record;
use super::bring_version::{as_version, change_of};
use super::letter_audit;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::letter::{Letter, LetterState};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{text_drafts, versions};

/// `letter` as it is from now on. What was prepared in a language that its number has by now is of the next
/// number; in another it is a further language: of a draft at once, else once it is published.
///
/// Where two meet, the one of the later number stays, and the other can be read in the audit log.
pub(super) fn carry_drafts(
    db: &mut Db,
    keyring: &Keyring,
    letter: &Letter,
    by: &Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let number = letter.version;
    let mut drafts = text_drafts::of_letter(db, letter.id)?;
    drafts.retain(|(of, _)| *of <= number);
    for (of, text) in drafts.into_iter().rev() {
        let there = versions::names(db, letter.id)?;
        let has = there
            .iter()
            .any(|name| name.number == number && name.language == text.language);
        if !has && letter.state == LetterState::Draft {
            text_drafts::remove(db, letter.id, of, &text.language)?;
            let change = change_of(db, letter)?;
            versions::insert(db, &as_version(letter, number, change, text, now))?;
            continue;
        }
        let to = if has {
            number.saturating_add(1)
        } else {
            number
        };
        if to == of {
            continue;
        }
        text_drafts::remove(db, letter.id, of, &text.language)?;
        if text_drafts::find(db, letter.id, to, &text.language)?.is_none() {
            text_drafts::put(db, letter.id, to, &text, now)?;
            continue;
        }
        let subject = Subject::Letter(letter.id);
        let changes = letter_audit::text(of, Some(&text), None);
        record(db, keyring, by, AuditAct::DropText, subject, &changes, now)?;
    }
    Ok(())
}
