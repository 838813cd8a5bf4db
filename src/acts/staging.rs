//! Many signatures at once: staged in pieces, so that nobody waits, and shown by changing one row,
//! so that it is all or nothing.
use super::audit::ask_again;
use super::filing::Files;
use super::list_change;
use super::notify;
use super::purge::{take_back_abandoned, take_back_import};
use super::workshop::Workshop;
use crate::config::clock::Clock;
use crate::domain::actor::Actor;
use crate::domain::audit::AuditAct;
use crate::domain::country::Country;
use crate::domain::ledger::Reason;
use crate::domain::letter::{Letter, LetterId, VersionId};
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::organisation::Organisation;
use crate::domain::proof::Proof;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{ImportId, Signature, SignatureId, State, Visibility};
use crate::domain::switch::Switch;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::imports::{Brought, Staging};
use crate::store::{
    contacts, holds, imports, leases, organisations, sealed_organisations, seals, signatures,
    switches,
};

/// One signature to be staged.
#[derive(Debug, Clone)]
pub struct Staged {
    pub line: PrintedLine,
    pub contact: Option<Contact>,
    /// What a moderator should look at, if it waits on the desk.
    pub doubts: Vec<Hold>,
    /// It waits on the desk even where the others are published at once.
    pub hold: bool,
}

/// What is the same for all of them.
#[derive(Clone)]
pub struct Batch {
    pub letter: Letter,
    pub version_id: VersionId,
    /// On the list at once; otherwise they wait on the desk.
    pub publish: bool,
    pub synthetic: bool,
}

/// Rows in one transaction, which nobody else waits for long: each makes an organisation with its marks.
const PIECE: usize = 20;

#[derive(Debug, thiserror::Error)]
pub enum StageError {
    /// Its rows are hidden, yet they would stand in the way of ours.
    #[error(
        "another import of this letter is under way, or was killed less than ten minutes ago; try again then"
    )]
    UnderWay,
    #[error(
        "everything is held at present (see `undersigned switch list`): leave --publish away, or turn it off"
    )]
    EverythingHeld,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Stages and shows them; returns which of them sameness refused, by position. On any error all of
/// it is taken back, and so is first what a killed import left.
pub async fn stage(
    workshop: &Workshop,
    batch: &Batch,
    by: Actor,
    import: ImportId,
    all: Vec<Staged>,
    clock: &Clock,
) -> Result<Vec<usize>, StageError> {
    let now = clock.now();
    take_back_abandoned(workshop, now).await?;
    let (letter, publish) = (batch.letter.clone(), batch.publish);
    let staging = workshop
        .store
        .write(move |db| {
            // Two that begin at once meet at the letter's lease.
            let lease = format!("import {}", letter.slug);
            leases::lock(db, &lease, import.as_bytes(), now)?;
            refuse_if_held(db, publish, letter.id)?;
            if imports::under_way(db, letter.id)? {
                return Err(StageError::UnderWay);
            }
            Ok(imports::begin(db, import, letter.id, now)?)
        })
        .await?;
    let waits = |staged: &Staged| !batch.publish || staged.hold;
    let waiting: Vec<bool> = all.iter().map(waits).collect();
    let staged = match stage_pieces(workshop, batch, by, staging, all, clock).await {
        Ok(refused) => {
            let brought = count(&waiting, &refused);
            match show(workshop, batch, by, staging, brought, clock.now()).await {
                // It may be on the list although nobody told us; if it is not, the purge takes it back.
                Err(StageError::Store(error)) => return Err(error.into()),
                Err(other) => Err(other),
                Ok(()) => Ok(refused),
            }
        }
        Err(error) => Err(error.into()),
    };
    if staged.is_err() {
        let give_up = move |db: &mut Db| imports::give_up(db, staging);
        if workshop.store.write(give_up).await? {
            take_back_import(workshop, import).await?;
        }
    }
    staged
}

/// How many of those that sameness did not refuse wait for moderators, and how many do not.
fn count(waiting: &[bool], refused: &[usize]) -> Brought {
    let stands = |(position, _): &(usize, &bool)| refused.binary_search(position).is_err();
    let stand = waiting.iter().enumerate().filter(stands);
    let (held, published): (Vec<_>, Vec<_>) = stand.partition(|(_, waits)| **waits);
    let number = |of: Vec<_>| i64::try_from(of.len()).unwrap_or(i64::MAX);
    Brought {
        held: number(held),
        published: number(published),
    }
}

async fn show(
    workshop: &Workshop,
    batch: &Batch,
    by: Actor,
    staging: Staging,
    brought: Brought,
    now: Timestamp,
) -> Result<(), StageError> {
    let (keyring, letter, publish) = (workshop.keyring.clone(), batch.letter.id, batch.publish);
    workshop
        .store
        .write(move |db| {
            // Again: this is what publishes them.
            refuse_if_held(db, publish, letter)?;
            ask_again(db, &by, AuditAct::ImportSignatures)?;
            // Before they are shown, while none of them is counted: counting 200,000 takes long.
            if brought.held > 0 {
                notify::moderators_if_first(db, &keyring, letter, 0, now)?;
            }
            Ok::<_, StageError>(imports::show(db, staging, letter, brought, now)?)
        })
        .await
}

fn refuse_if_held(db: &mut Db, publish: bool, letter: LetterId) -> Result<(), StageError> {
    if publish && switches::is_on(db, Switch::HoldEverything, letter)? {
        return Err(StageError::EverythingHeld);
    }
    Ok(())
}

async fn stage_pieces(
    workshop: &Workshop,
    batch: &Batch,
    by: Actor,
    staging: Staging,
    all: Vec<Staged>,
    clock: &Clock,
) -> Result<Vec<usize>, Error> {
    let files = Files::of(workshop, &batch.letter.rules)?;
    let mut refused = Vec::new();
    let mut begun = 0;
    let mut rest = all.into_iter();
    loop {
        let piece: Vec<Staged> = rest.by_ref().take(PIECE).collect();
        if piece.is_empty() {
            return Ok(refused);
        }
        let (number, now) = (piece.len(), clock.now());
        let (files, batch, keyring) = (files.clone(), batch.clone(), workshop.keyring.clone());
        let missed = workshop
            .store
            .write(move |db| {
                // First, so that nobody takes it back while this goes on.
                imports::go_on(db, staging, now)?;
                ask_again(db, &by, AuditAct::ImportSignatures)?;
                let mut missed = Vec::new();
                for (position, staged) in piece.iter().enumerate() {
                    let own = (Some(staging.id), random::id(now));
                    if !stage_one(db, &keyring, &files, &batch, own, staged, now)? {
                        missed.push(position);
                    }
                }
                Ok::<_, Error>(missed)
            })
            .await?;
        refused.extend(missed.into_iter().map(|position| begun + position));
        begun += number;
    }
}

/// Says whether sameness let it in. `import` is nothing where it comes alone.
pub(super) fn stage_one(
    db: &mut Db,
    keyring: &Keyring,
    files: &Files,
    batch: &Batch,
    (import, id): (Option<ImportId>, SignatureId),
    staged: &Staged,
    now: Timestamp,
) -> Result<bool, Error> {
    let line = PrintedLine {
        country: staged
            .line
            .country
            .or((staged.line.kind == Kind::Organisation).then_some(Country::INTERNATIONAL)),
        ..staged.line.clone()
    };
    let made = random::id(now);
    let organisation_id = match line.kind {
        Kind::Organisation => Some(organisations::find_or_make(
            db,
            keyring,
            &Organisation::of_line(made, &line),
            Visibility::Named,
            now,
        )?),
        Kind::Individual => None,
    };
    let held = Signature {
        id,
        letter_id: batch.letter.id,
        organisation_id,
        address_index: staged
            .contact
            .as_ref()
            .map(|contact| keyring.address_index(&contact.email)),
        state: State::Held,
        visibility: Visibility::Named,
        proof: Proof::Imported,
        version_id: batch.version_id,
        statement_id: None,
        language: batch.letter.rules.language.clone(),
        filing: files.file(&line),
        line,
        salt: None,
        import_id: import,
        synthetic: batch.synthetic,
        confirmed_at: now,
        published_at: None,
    };
    let publish = batch.publish && !staged.hold;
    let signature = if publish {
        list_change::published(held, now)
    } else {
        held
    };
    let (key, wrapped) = keyring.new_record_key(id);
    if !signatures::insert(db, &key, &signature)? {
        return Ok(false);
    }
    if let Some(organisation) = organisation_id.filter(|found| *found != made) {
        sealed_organisations::settle(db, keyring, organisation)?;
    }
    seals::put(db, id, wrapped)?;
    if let Some(contact) = &staged.contact {
        contacts::insert(db, &key, id, contact, false)?;
    }
    if publish {
        let reason = if batch.synthetic {
            Reason::Synthetic
        } else {
            Reason::Imported
        };
        list_change::record_published(db, &signature, Some(reason), now)?;
    } else {
        let mut reasons = staged.doubts.clone();
        reasons.push(Hold::because(HoldReason::ReviewFirst));
        holds::put(db, &key, id, &reasons)?;
    }
    Ok(true)
}
