//! Who can be written to is brought from files: staged in pieces, so that nobody waits, and shown by changing one row
//! for each part of a country, so that readers see all of the old or all of the new.
use super::audit::record;
use super::workshop::Workshop;
use crate::config::clock::Clock;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::country::Country;
use crate::domain::office::Area;
use crate::domain::office_files::gathered::Gathered;
use crate::domain::office_set::{OfficeSet, OfficeSetId, Part};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::office_sets;
use jiff::civil::Date;

/// Rows in one transaction, which nobody else waits for long.
const PIECE: usize = 500;

/// Of one country, as of a day. What the files say nothing of stays as it is.
pub async fn import_offices(
    workshop: &Workshop,
    country: Country,
    gathered: Gathered,
    as_of: Date,
    by: Actor,
    clock: &Clock,
) -> Result<(), Error> {
    let lines = gathered.offices.len() + gathered.places.len();
    let changes = vec![
        FieldChange::set(Field::Country, country.code()),
        FieldChange::set(Field::Lines, lines),
    ];
    let areas: Vec<Area> = gathered.areas.into_values().collect();
    let mut staged = Vec::new();
    if !gathered.offices.is_empty() {
        let set = begin(workshop, country, Part::Offices, as_of, clock).await?;
        in_pieces(
            workshop,
            &set,
            gathered.offices.into_values().collect(),
            clock,
            office_sets::add_offices,
        )
        .await?;
        in_pieces(workshop, &set, areas.clone(), clock, office_sets::add_areas).await?;
        staged.push(set);
    }
    if !gathered.places.is_empty() {
        let set = begin(workshop, country, Part::Places, as_of, clock).await?;
        in_pieces(
            workshop,
            &set,
            gathered.places.into_iter().collect(),
            clock,
            office_sets::add_places,
        )
        .await?;
        in_pieces(workshop, &set, areas, clock, office_sets::add_areas).await?;
        staged.push(set);
    }
    let now = clock.now();
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            for set in &staged {
                office_sets::go_on(db, set.id, now)?;
                office_sets::show(db, country, set.part, set.id)?;
            }
            let act = AuditAct::ImportOffices;
            record(db, &keyring, &by, act, Subject::Site, &changes, now)
        })
        .await?;
    forget_unread(workshop, now).await
}

async fn begin(
    workshop: &Workshop,
    country: Country,
    part: Part,
    as_of: Date,
    clock: &Clock,
) -> Result<OfficeSet, Error> {
    let now = clock.now();
    let set = OfficeSet {
        id: random::id(now),
        part,
        as_of,
    };
    let begun = set.clone();
    workshop
        .store
        .write(move |db| office_sets::begin(db, country, &begun, now))
        .await?;
    Ok(set)
}

async fn in_pieces<T: Send + 'static>(
    workshop: &Workshop,
    set: &OfficeSet,
    rows: Vec<T>,
    clock: &Clock,
    add: fn(&mut Db, OfficeSetId, &[T]) -> Result<(), Error>,
) -> Result<(), Error> {
    let id = set.id;
    let mut rest = rows.into_iter();
    loop {
        let piece: Vec<T> = rest.by_ref().take(PIECE).collect();
        if piece.is_empty() {
            return Ok(());
        }
        let now = clock.now();
        workshop
            .store
            .write(move |db| {
                // First, so that nobody takes it away while this goes on.
                office_sets::go_on(db, id, now)?;
                add(db, id, &piece)
            })
            .await?;
    }
}

/// Takes away what was replaced, and what killed imports left.
pub async fn forget_unread(workshop: &Workshop, now: Timestamp) -> Result<(), Error> {
    let before = now.minus(office_sets::KILLED_AFTER);
    let unread = workshop
        .store
        .read(move |db| office_sets::unread(db, before))
        .await?;
    for id in unread {
        while !workshop
            .store
            .write(move |db| office_sets::take_away(db, id, PIECES_TAKEN))
            .await?
        {}
    }
    Ok(())
}

/// Rows that are taken away in one transaction.
const PIECES_TAKEN: i64 = 500;
