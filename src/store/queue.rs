//! What the desk lists: entries in every state, the newest first. Those that wait are in `waiting`.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::imports;
use super::listing::after_prefix;
use super::organisations as registry;
use super::schema::{name_words, organisations, signatures};
use crate::domain::country::Country;
use crate::domain::letter::LetterId;
use crate::domain::organisation::{OrganisationId, OrganisationKey};
use crate::domain::proof::Proof;
use crate::domain::signatory::Kind;
use crate::domain::signature::{ImportId, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::dsl::exists;
use diesel::prelude::*;
use std::collections::HashMap;

/// A row of the desk. An individual who is not listed has no name here: it is sealed.
#[derive(Debug, Clone, Queryable)]
pub struct Entry {
    pub id: SignatureId,
    pub kind: Kind,
    pub state: State,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub country: Option<Country>,
    pub proof: Proof,
    pub organisation_id: Option<OrganisationId>,
    pub confirmed_at: Timestamp,
}

/// Which entries of a letter.
#[derive(Debug, Clone)]
pub struct Filter {
    pub letter: LetterId,
    pub state: Option<State>,
    /// Folded; each must stand in the name of the organisation, or begin some word of a listed
    /// name. Sealed names are not found.
    pub words: Vec<String>,
}

/// A place in the order by age.
pub type Place = (Timestamp, SignatureId);

/// Entries from after `place`, the newest first.
pub fn entries(
    db: &mut Db,
    filter: &Filter,
    place: Option<Place>,
    limit: i64,
) -> Result<Vec<Entry>, Error> {
    let mut query = narrowed(filter, &imports::hidden(db, filter.letter)?)
        .order((signatures::confirmed_at.desc(), signatures::id.desc()));
    if let Some((at, id)) = place {
        // Not the OR form of both columns: that one scans on PostgreSQL.
        query = query
            .filter(signatures::confirmed_at.le(at))
            .filter(signatures::confirmed_at.lt(at).or(signatures::id.lt(id)));
    }
    Ok(query
        .limit(limit)
        .select((
            signatures::id,
            signatures::kind,
            signatures::state,
            signatures::name,
            signatures::name_en,
            signatures::country,
            signatures::proof,
            signatures::organisation_id,
            signatures::confirmed_at,
        ))
        .load(db)?)
}

pub fn total(db: &mut Db, filter: &Filter) -> Result<i64, Error> {
    let hidden = imports::hidden(db, filter.letter)?;
    Ok(narrowed(filter, &hidden)
        .select(diesel::dsl::count_star())
        .first(db)?)
}

type Query<'a> = diesel::helper_types::IntoBoxed<
    'a,
    diesel::helper_types::LeftJoin<signatures::table, organisations::table>,
    MultiBackend,
>;

fn narrowed<'a>(filter: &Filter, hidden: &[ImportId]) -> Query<'a> {
    let mut query = signatures::table
        .left_join(organisations::table)
        .filter(signatures::letter_id.eq(filter.letter))
        .into_boxed();
    if let Some(state) = filter.state {
        query = query.filter(signatures::state.eq(state));
    }
    if !hidden.is_empty() {
        query = query.filter(imports::shown_unless(hidden.to_vec()));
    }
    for word in &filter.words {
        let beginning = name_words::table
            .filter(name_words::letter_id.eq(filter.letter))
            .filter(name_words::signature_id.eq(signatures::id))
            .filter(name_words::word.ge(word.clone().into_bytes()))
            .filter(name_words::word.lt(after_prefix(word)));
        let inside = organisations::folded_key
            .nullable()
            .like(containing(word))
            .escape('\\');
        let inside = inside.and(organisations::sealed.is_null());
        query = query.filter(exists(beginning).or(inside.assume_not_null()));
    }
    query
}

/// Matches the text anywhere, its own `%` and `_` taken literally.
fn containing(text: &str) -> String {
    let escaped = text
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

/// Everything on the letter of organisations whose folded name is that of `organisation`, in
/// whatever country and state, but for `except`: rivals and namesakes.
pub fn claims(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
    organisation: OrganisationId,
    except: SignatureId,
) -> Result<Vec<SignatureId>, Error> {
    let known = registry::find(db, keyring, organisation)?.key();
    // A sealed entry's key tells its country, too.
    let sealed = Country::all().map(|country| {
        keyring.organisation_key(&OrganisationKey {
            country,
            ..known.clone()
        })
    });
    let keys: Vec<String> = sealed.chain([known.folded.clone()]).collect();
    // By the index of the keys, and then by the entry alone: with the letter beside it SQLite would begin
    // with everything on the letter. Nothing is of a merged entry.
    let entries: Vec<OrganisationId> = organisations::table
        .filter(organisations::merged_into.is_null())
        .filter(organisations::folded_key.eq_any(keys))
        .select(organisations::id)
        .load(db)?;
    let mut found: Vec<(SignatureId, LetterId)> = signatures::table
        .filter(signatures::organisation_id.eq_any(entries))
        .filter(signatures::id.ne(except))
        .order(signatures::confirmed_at)
        .select((signatures::id, signatures::letter_id))
        .load(db)?;
    found.retain(|(_, of)| *of == letter);
    Ok(found.into_iter().map(|(id, _)| id).take(20).collect())
}

/// People on the list of a letter whose names have all these folded words, but for `except`. Names of
/// people who are not listed are sealed, and are not found.
pub fn namesakes(
    db: &mut Db,
    letter: LetterId,
    words: &[String],
    except: SignatureId,
) -> Result<Vec<SignatureId>, Error> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::kind.eq(Kind::Individual))
        .filter(signatures::listed)
        .filter(signatures::id.ne(except))
        .order(signatures::confirmed_at)
        .select(signatures::id)
        .limit(20)
        .into_boxed();
    for word in words {
        let with_it = name_words::table
            .filter(name_words::letter_id.eq(letter))
            .filter(name_words::word.eq(word.clone().into_bytes()))
            .select(name_words::signature_id);
        query = query.filter(signatures::id.eq_any(with_it));
    }
    Ok(query.load(db)?)
}

/// Everything that an address signed on this server, in whatever state, but for `except`.
pub fn of_address(
    db: &mut Db,
    address: &[u8; 32],
    except: SignatureId,
) -> Result<Vec<SignatureId>, Error> {
    Ok(signatures::table
        .filter(signatures::address_index.eq(address.as_slice()))
        .filter(signatures::id.ne(except))
        .order(signatures::confirmed_at)
        .select(signatures::id)
        .limit(20)
        .load(db)?)
}

/// How many claims of each organisation stand, held or published.
pub fn live_claims(
    db: &mut Db,
    letter: LetterId,
    organisations: &[OrganisationId],
) -> Result<HashMap<OrganisationId, i64>, Error> {
    let claims: Vec<(Option<OrganisationId>, i64)> = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::organisation_id.eq_any(organisations))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .group_by(signatures::organisation_id)
        .select((signatures::organisation_id, diesel::dsl::count_star()))
        .load(db)?;
    let of_one = |(organisation, count)| Some((Option::<_>::clone(&organisation)?, count));
    Ok(claims.into_iter().filter_map(of_one).collect())
}
