//! What the opening of a letter asks of a job: that a letter which came before the public is written
//! down as such, and that one under embargo comes once enough signatures stand. The minute itself
//! needs no job (see `Letter::is_public`).
use super::embargo::is_reached;
use super::initial_sign::{ask_again, bring_in};
use super::schedule_letter::write_down;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::AuditAct;
use crate::domain::letter::{Letter, LetterState};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::{letters, opening};
use std::time::Duration;

const LEASE: &str = "open-letters";
/// What is done under it is done once whoever does it: see `chain_ledger`.
const LEASED_FOR: Duration = Duration::from_secs(5);

/// Says how many letters it moved.
pub async fn open_due(workshop: &Workshop, holder: Holder, now: Timestamp) -> Result<usize, Error> {
    let letters = workshop.store.read(letters::all).await?;
    let mut moved = 0;
    for letter in letters {
        moved += settle_approvals(workshop, &letter, now).await?;
        let unseen = letter.state != LetterState::Draft && letter.published_at.is_none();
        if !unseen {
            continue;
        }
        // Most of the time there is nothing to write, and reading disturbs nobody.
        let (looked, due) = (letter.clone(), workshop.store.clone());
        let keyring = workshop.keyring.clone();
        if !due
            .read(move |db| is_due(db, &keyring, &looked, now))
            .await?
        {
            continue;
        }
        let keyring = workshop.keyring.clone();
        moved += workshop
            .store
            .write(move |db| {
                if !leases::take(db, LEASE, &holder, now, now.plus(LEASED_FOR))? {
                    return Ok::<_, Error>(0);
                }
                // Whoever lifts the embargo or takes the letter back meets us here.
                let before = letters::lock(db, &letter.slug)?;
                if !is_due(db, &keyring, &before, now)? {
                    return Ok(0);
                }
                let at = if before.embargo.is_some() {
                    now
                } else {
                    before.opens_at.unwrap_or(now)
                };
                if !opening::publish(db, before.id, at)? {
                    return Ok(0);
                }
                let after = letters::find(db, before.id)?;
                let (by, act) = (Actor::PROGRAM, AuditAct::OpenedItself);
                write_down(db, &keyring, &by, act, (&before, &after), now)?;
                Ok(1)
            })
            .await?;
    }
    Ok(moved)
}

/// Asks again whose approval is of another text, and puts the others under the letter: within the
/// minute before a decided moment, with that moment; otherwise once it is public. Both take one
/// signatory at a time, and who is done is not found again. A letter that was closed by hand gets those
/// that were accepted late or held back until then, and asks nobody.
async fn settle_approvals(
    workshop: &Workshop,
    letter: &Letter,
    now: Timestamp,
) -> Result<usize, Error> {
    match letter.state {
        LetterState::Open => ask_again(workshop, letter, now).await?,
        LetterState::Closed => {}
        LetterState::Draft | LetterState::Archived => return Ok(0),
    }
    let soon = letter.opens_at.filter(|_| letter.opens_soon(now));
    match letter.published_at.or(soon) {
        // Whoever comes later, as one whose correction was accepted late, has not been there since.
        Some(at) => bring_in(workshop, letter, at.max(now), now).await,
        None => Ok(0),
    }
}

/// Whether it is public by its minute, or its embargo is over, and nobody wrote it down. One whose closing is
/// over comes before the public all the same, as closed, if its number stood at that moment.
fn is_due(db: &mut Db, keyring: &Keyring, letter: &Letter, now: Timestamp) -> Result<bool, Error> {
    if letter.state == LetterState::Draft || letter.published_at.is_some() {
        return Ok(false);
    }
    if letter.is_public(now) {
        return Ok(true);
    }
    let its_minute = letter.opens_at.is_none_or(|opens| opens <= now);
    if !its_minute || letter.state != LetterState::Open {
        return Ok(false);
    }
    is_reached(db, keyring, letter, now)
}
