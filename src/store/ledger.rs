//! The ledger: entries as acts add them, the chain as the job makes it, and the counts.
use super::columns::hash;
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{imports, ledger_countries, ledger_entries, ledger_heads};
use super::switches;
use crate::domain::chain::Hash;
use crate::domain::country::Country;
use crate::domain::ledger::{Act, Entry, EntryId, Reason, genesis};
use crate::domain::letter::LetterId;
use crate::domain::signatory::Kind;
use crate::domain::signature::{ImportId, SignatureId};
use crate::domain::switch::Switch;
use crate::domain::time::Timestamp;
use diesel::dsl;
use diesel::prelude::*;

#[derive(Queryable, Insertable)]
#[diesel(table_name = ledger_entries)]
struct Row {
    id: EntryId,
    letter_id: LetterId,
    act: Act,
    reason: Option<Reason>,
    kind: Kind,
    country: Option<Country>,
    signature_id: SignatureId,
    commitment: Option<Vec<u8>>,
    created_at: Timestamp,
    import_id: Option<ImportId>,
    sequence: Option<i64>,
    hash: Option<Vec<u8>>,
    named: bool,
}

/// An entry that awaits its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    pub entry: Entry,
    /// Whether the line is on the list by name, or was where the entry takes it off.
    pub named: bool,
}

/// An entry in its place in the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chained {
    pub entry: Entry,
    pub sequence: i64,
    pub hash: Hash,
}

/// Where the chain ends, and the counts up to there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    pub sequence: i64,
    pub hash: Hash,
    pub organisations: i64,
    pub individuals: i64,
    /// Of these, without a name.
    pub unnamed_organisations: i64,
    pub unnamed_individuals: i64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub organisations: i64,
    pub individuals: i64,
    /// Of these, without a name: they are not on the list.
    pub unnamed_organisations: i64,
    pub unnamed_individuals: i64,
    /// As of the head: it may lag by a second.
    pub countries: i64,
}

/// Adds an entry that is not chained yet; `named` as in [`Unplaced`].
pub fn append(
    db: &mut Db,
    entry: &Entry,
    named: bool,
    import: Option<ImportId>,
) -> Result<(), Error> {
    let row = Row {
        id: entry.id,
        letter_id: entry.letter_id,
        act: entry.act,
        reason: entry.reason,
        kind: entry.kind,
        country: entry.country,
        signature_id: entry.signature_id,
        commitment: entry.commitment.map(Into::into),
        created_at: entry.at,
        import_id: import,
        sequence: None,
        hash: None,
        named,
    };
    diesel::insert_into(ledger_entries::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// When the signature last came onto the list, left it or was corrected; nothing if it never stood
/// on it.
pub fn last_change(db: &mut Db, signature: SignatureId) -> Result<Option<Timestamp>, Error> {
    Ok(ledger_entries::table
        .filter(ledger_entries::signature_id.eq(signature))
        .select(diesel::dsl::max(ledger_entries::created_at))
        .first(db)?)
}

/// Entries of a letter that await their place, the oldest first; those of an import only once it
/// is shown.
pub fn tail(db: &mut Db, letter: LetterId, limit: i64) -> Result<Vec<Unplaced>, Error> {
    ledger_entries::table
        .left_join(imports::table)
        .filter(ledger_entries::letter_id.eq(letter))
        .filter(ledger_entries::sequence.is_null())
        .filter(is_shown())
        .order(ledger_entries::id)
        .limit(limit)
        .select(ledger_entries::all_columns)
        .load::<Row>(db)?
        .into_iter()
        .map(|row| {
            Ok(Unplaced {
                named: row.named,
                entry: row.try_into()?,
            })
        })
        .collect()
}

type IsShown = dsl::Or<dsl::IsNull<ledger_entries::import_id>, dsl::IsNotNull<imports::shown_at>>;

/// What an import brings counts once it is shown.
fn is_shown() -> IsShown {
    ledger_entries::import_id
        .is_null()
        .or(imports::shown_at.is_not_null())
}

/// The latest of those that await their place; as long as it is the same, so is the list.
pub fn newest_unplaced(
    db: &mut Db,
    letter: LetterId,
) -> Result<Option<(EntryId, Timestamp)>, Error> {
    Ok(ledger_entries::table
        .left_join(imports::table)
        .filter(ledger_entries::letter_id.eq(letter))
        .filter(ledger_entries::sequence.is_null())
        .filter(is_shown())
        .order(ledger_entries::id.desc())
        .select((ledger_entries::id, ledger_entries::created_at))
        .first(db)
        .optional()?)
}

/// How many entries await their place.
pub fn unplaced(db: &mut Db, letter: LetterId) -> Result<u64, Error> {
    let number: i64 = ledger_entries::table
        .left_join(imports::table)
        .filter(ledger_entries::letter_id.eq(letter))
        .filter(ledger_entries::sequence.is_null())
        .filter(is_shown())
        .count()
        .get_result(db)?;
    Ok(number.try_into().unwrap_or(0))
}

/// The chained entries after number `after`, in their order.
pub fn chained(
    db: &mut Db,
    letter: LetterId,
    after: i64,
    limit: i64,
) -> Result<Vec<Chained>, Error> {
    let rows = ledger_entries::table
        .filter(ledger_entries::letter_id.eq(letter))
        .filter(ledger_entries::sequence.gt(after))
        .order(ledger_entries::sequence)
        .limit(limit)
        .load::<Row>(db)?;
    rows.into_iter()
        .map(|row| match (row.sequence, &row.hash) {
            (Some(sequence), Some(bytes)) => Ok(Chained {
                sequence,
                hash: hash(bytes)?,
                entry: row.try_into()?,
            }),
            _ => Err(Error::Corrupt(
                "a place in the chain without a hash".to_owned(),
            )),
        })
        .collect()
}

/// Gives an entry its place; says whether it had none.
pub fn place(db: &mut Db, id: EntryId, sequence: i64, hash: &Hash) -> Result<bool, Error> {
    let unplaced = ledger_entries::table
        .find(id)
        .filter(ledger_entries::sequence.is_null());
    let placed = diesel::update(unplaced)
        .set((
            ledger_entries::sequence.eq(Some(sequence)),
            ledger_entries::hash.eq(Some(hash.as_slice())),
        ))
        .execute(db)?;
    Ok(placed == 1)
}

/// The head of a letter's chain; before the first entry, the genesis.
pub fn head(db: &mut Db, letter: LetterId) -> Result<Head, Error> {
    let row: Option<(i64, Vec<u8>, i64, i64, i64, i64)> = ledger_heads::table
        .find(letter)
        .select((
            ledger_heads::sequence,
            ledger_heads::hash,
            ledger_heads::organisations,
            ledger_heads::individuals,
            ledger_heads::unnamed_organisations,
            ledger_heads::unnamed_individuals,
        ))
        .first(db)
        .optional()?;
    Ok(match row {
        Some((sequence, bytes, organisations, individuals, unnamed, unnamed_people)) => Head {
            sequence,
            hash: hash(&bytes)?,
            organisations,
            individuals,
            unnamed_organisations: unnamed,
            unnamed_individuals: unnamed_people,
        },
        None => Head {
            sequence: 0,
            hash: genesis(letter),
            organisations: 0,
            individuals: 0,
            unnamed_organisations: 0,
            unnamed_individuals: 0,
        },
    })
}

/// Moves the head, provided it still stands at `from`; says whether it did.
pub fn move_head(db: &mut Db, letter: LetterId, from: &Head, to: &Head) -> Result<bool, Error> {
    let values = (
        ledger_heads::sequence.eq(to.sequence),
        ledger_heads::hash.eq(to.hash.as_slice()),
        ledger_heads::organisations.eq(to.organisations),
        ledger_heads::individuals.eq(to.individuals),
        ledger_heads::unnamed_organisations.eq(to.unnamed_organisations),
        ledger_heads::unnamed_individuals.eq(to.unnamed_individuals),
    );
    if from.sequence == 0 {
        let insert = diesel::insert_into(ledger_heads::table)
            .values((ledger_heads::letter_id.eq(letter), values));
        return Ok(OrNothing(insert).inserted(db)?);
    }
    let unmoved = ledger_heads::table
        .find(letter)
        .filter(ledger_heads::sequence.eq(from.sequence));
    Ok(diesel::update(unmoved).set(values).execute(db)? == 1)
}

/// Adds to the signatories of a country, as of the head.
pub fn count_country(
    db: &mut Db,
    letter: LetterId,
    country: Country,
    kind: Kind,
    delta: i64,
) -> Result<(), Error> {
    let insert = diesel::insert_into(ledger_countries::table).values((
        ledger_countries::letter_id.eq(letter),
        ledger_countries::country.eq(country),
        ledger_countries::organisations.eq(0),
        ledger_countries::individuals.eq(0),
    ));
    OrNothing(insert).inserted(db)?;
    let row = ledger_countries::table.find((letter, country));
    match kind {
        Kind::Organisation => diesel::update(row)
            .set(ledger_countries::organisations.eq(ledger_countries::organisations + delta))
            .execute(db)?,
        Kind::Individual => diesel::update(row)
            .set(ledger_countries::individuals.eq(ledger_countries::individuals + delta))
            .execute(db)?,
    };
    Ok(())
}

/// The counts of the list as it stands now: the head's, and what the tail adds. Individuals whom a
/// switch hides are counted, without a name.
pub fn counts(db: &mut Db, letter: LetterId) -> Result<Counts, Error> {
    let head = head(db, letter)?;
    let tail: Vec<(Act, Kind, bool, i64)> = ledger_entries::table
        .left_join(imports::table)
        .filter(ledger_entries::letter_id.eq(letter))
        .filter(ledger_entries::sequence.is_null())
        .filter(is_shown())
        .group_by((
            ledger_entries::act,
            ledger_entries::kind,
            ledger_entries::named,
        ))
        .select((
            ledger_entries::act,
            ledger_entries::kind,
            ledger_entries::named,
            diesel::dsl::count_star(),
        ))
        .load(db)?;
    let countries = ledger_countries::table
        .filter(ledger_countries::letter_id.eq(letter))
        .filter(ledger_countries::country.ne(Country::INTERNATIONAL))
        .filter((ledger_countries::organisations + ledger_countries::individuals).gt(0))
        .count()
        .get_result(db)?;
    let mut counts = Counts {
        organisations: head.organisations,
        individuals: head.individuals,
        unnamed_organisations: head.unnamed_organisations,
        unnamed_individuals: head.unnamed_individuals,
        countries,
    };
    for (act, kind, named, number) in tail {
        let change = number * act.delta();
        let unnamed = if named { 0 } else { change };
        match kind {
            Kind::Organisation => {
                counts.organisations += change;
                counts.unnamed_organisations += unnamed;
            }
            Kind::Individual => {
                counts.individuals += change;
                counts.unnamed_individuals += unnamed;
            }
        }
    }
    if switches::is_on(db, Switch::HideIndividuals, letter)? {
        counts.unnamed_individuals = counts.individuals;
    }
    Ok(counts)
}

/// The countries with signatories, or with those of one kind, and how many, as of the head; in the order of their codes.
pub fn countries(
    db: &mut Db,
    letter: LetterId,
    kind: Option<Kind>,
) -> Result<Vec<(Country, i64)>, Error> {
    let rows: Vec<(Country, i64, i64)> = ledger_countries::table
        .filter(ledger_countries::letter_id.eq(letter))
        .order(ledger_countries::country)
        .select((
            ledger_countries::country,
            ledger_countries::organisations,
            ledger_countries::individuals,
        ))
        .load(db)?;
    let counted = rows
        .into_iter()
        .map(|(country, organisations, individuals)| {
            let count = match kind {
                Some(Kind::Organisation) => organisations,
                Some(Kind::Individual) => individuals,
                None => organisations + individuals,
            };
            (country, count)
        });
    Ok(counted.filter(|(_, count)| *count > 0).collect())
}

impl TryFrom<Row> for Entry {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: row.id,
            letter_id: row.letter_id,
            act: row.act,
            reason: row.reason,
            kind: row.kind,
            country: row.country,
            signature_id: row.signature_id,
            commitment: row.commitment.as_deref().map(hash).transpose()?,
            at: row.created_at,
        })
    }
}
