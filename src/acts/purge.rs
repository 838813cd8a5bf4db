//! What is over is forgotten, a piece at a time.
use super::import_offices::forget_unread;
use super::preview::KEEP_PREVIEWS;
use super::workshop::Workshop;
use crate::domain::mass::KEPT_FOR;
use crate::domain::signature::ImportId;
use crate::domain::time::{DAY, Timestamp};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{
    audit, bulks, forget_initial, guesses, handovers, imports, invitations, login_sessions,
    mailboxes, networks, old_mail, password_resets, previews, signer_links, submissions,
};
use std::time::Duration;

/// Rows in one transaction.
const PIECE: i64 = 200;
/// Each of these takes its contact, its seal and its entry of the ledger along.
const PIECE_OF_IMPORT: i64 = 20;

/// Presses for many in one transaction, of a page of entries each.
const BULKS: i64 = 20;

/// The cap of mails looks back for one day, and clocks differ.
const KEEP_MAILBOXES: Duration = DAY.saturating_mul(2);

/// Links to the signer desk last for one day, those to a new password less, and the mail that carries one is tried for two.
const KEEP_LINKS: Duration = DAY.saturating_mul(3);

/// An accepted one voids the links that its predecessor was sent, which last for seven days.
const KEEP_HANDOVERS: Duration = DAY.saturating_mul(30);

/// Previews and questions to initial signatories that are long over, unconfirmed submissions older than
/// `keep_submissions`, records of mail older than `keep_mail`, mailboxes that say nothing any more, links to the signer desk and to new passwords, offers to hand
/// over, invitations and sessions that have expired, wrong guesses, what became of many at once, and what killed imports left behind.
pub async fn purge(
    workshop: &Workshop,
    keep_submissions: Duration,
    keep_mail: Duration,
    now: Timestamp,
) -> Result<(), Error> {
    let store = &workshop.store;
    store
        .write(move |db| {
            previews::purge(db, now.minus(KEEP_PREVIEWS))?;
            forget_initial::purge(db, now.minus(KEEP_PREVIEWS))
        })
        .await?;
    while store
        .write(move |db| {
            let old = submissions::old(db, now.minus(keep_submissions), PIECE)?;
            submissions::erase(db, &old)?;
            submissions::forget_answered(db, now.minus(keep_submissions))?;
            Ok::<_, Error>(!old.is_empty())
        })
        .await?
    {}
    while store
        .write(move |db| old_mail::purge(db, now.minus(keep_mail), PIECE))
        .await?
        > 0
    {}
    while store
        .write(move |db| signer_links::purge(db, now.minus(KEEP_LINKS), PIECE))
        .await?
        > 0
    {}
    while store
        .write(move |db| handovers::purge(db, now.minus(KEEP_HANDOVERS), PIECE))
        .await?
        > 0
    {}
    let untouched_since = now.minus(KEEP_MAILBOXES);
    loop {
        // Looked for outside the writer: there is no index on their age.
        let idle = store
            .read(move |db| mailboxes::idle(db, untouched_since, now, PIECE))
            .await?;
        if idle.is_empty() {
            break;
        }
        store
            .write(move |db| mailboxes::forget(db, &idle, untouched_since))
            .await?;
    }
    while store
        .write(move |db| password_resets::purge(db, now.minus(KEEP_LINKS), PIECE))
        .await?
        > 0
    {}
    while store
        .write(move |db| guesses::purge(db, now, PIECE))
        .await?
        > 0
    {}
    while store
        .write(move |db| bulks::purge(db, now.minus(KEPT_FOR), BULKS))
        .await?
        > 0
    {}
    store
        .write(move |db| {
            invitations::purge(db, now)?;
            login_sessions::purge_expired(db, now)
        })
        .await?;
    forget_unread(workshop, now).await?;
    take_back_abandoned(workshop, now).await
}

/// From which networks forms were sent and acts were done, longer ago than `keep`.
pub async fn purge_networks(
    workshop: &Workshop,
    keep: Duration,
    now: Timestamp,
) -> Result<(), Error> {
    let before = now.minus(keep);
    let piece = move |db: &mut Db| networks::purge(db, before, PIECE);
    while workshop.store.write(piece).await? > 0 {}
    let piece = move |db: &mut Db| audit::forget_networks(db, before, PIECE);
    while workshop.store.write(piece).await? > 0 {}
    Ok(())
}

/// Takes back what killed imports staged.
pub async fn take_back_abandoned(workshop: &Workshop, now: Timestamp) -> Result<(), Error> {
    let before = now.minus(imports::KILLED_AFTER);
    let read = move |db: &mut Db| imports::abandoned(db, before);
    for import in workshop.store.read(read).await? {
        // It may have been heard of, or shown, since it was found.
        let mark = move |db: &mut Db| imports::mark_killed(db, import, before);
        if workshop.store.write(mark).await? {
            take_back_import(workshop, import).await?;
        }
    }
    Ok(())
}

/// Takes one back that was taken for killed or given up.
pub(super) async fn take_back_import(workshop: &Workshop, import: ImportId) -> Result<(), Error> {
    loop {
        let keyring = workshop.keyring.clone();
        let undo = move |db: &mut Db| imports::undo_piece(db, &keyring, import, PIECE_OF_IMPORT);
        if workshop.store.write(undo).await? {
            return Ok(());
        }
    }
}
