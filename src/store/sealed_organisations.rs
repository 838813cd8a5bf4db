//! Entries of the registry that are not to be named: their plain columns say nothing, their names
//! stand under a seal of their own, and the keys of all their names are keyed hashes, so that
//! sameness holds on.
use super::connection::Db;
use super::error::Error;
use super::schema::{
    merges, organisation_marks, organisation_names, organisation_words, organisations, signatures,
};
use super::sealed_entry::{SEALED_FOR, SealedOrganisation, country, remove_names};
use super::{entries, organisations as registry, sealed, seals};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{OrganisationId, OrganisationKey};
use crate::domain::sameness::KEY_VERSION;
use crate::domain::signature::{State, Visibility};
use crate::domain::website::Website;
use crate::security::keyring::Keyring;
use diesel::dsl::exists;
use diesel::prelude::*;

/// An entry is plain while a live signature names it, and sealed while none does and some signature
/// chose not to; one that nobody signs for any more stays as it is. Called
/// under the entry's lock, whenever a signature of it came, went, or chose to be named or not.
pub fn settle(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<(), Error> {
    let of_it = || signatures::table.filter(signatures::organisation_id.eq(id));
    let named: bool = diesel::select(exists(
        of_it()
            .filter(signatures::visibility.eq(Visibility::Named))
            .filter(signatures::state.eq_any([State::Held, State::Published])),
    ))
    .get_result(db)?;
    if named {
        return unseal(db, keyring, id);
    }
    let unnamed: bool = diesel::select(exists(
        of_it().filter(signatures::visibility.ne(Visibility::Named)),
    ))
    .get_result(db)?;
    if !unnamed {
        return Ok(());
    }
    // What was found to be the same organisation bears its name, too.
    let mut same = vec![id];
    let mut at = 0;
    while let Some(entry) = same.get(at).copied() {
        seal(db, keyring, entry)?;
        let losers: Vec<OrganisationId> = merges::table
            .filter(merges::winner_id.eq(entry))
            .filter(merges::undone_at.is_null())
            .select(merges::loser_id)
            .load(db)?;
        for loser in losers {
            if !same.contains(&loser) {
                same.push(loser);
            }
        }
        at += 1;
    }
    Ok(())
}

/// Does nothing to an entry that is sealed.
fn seal(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<(), Error> {
    type Plain = (
        String,
        Option<String>,
        Option<String>,
        Country,
        Option<String>,
        Option<String>,
        Option<OrganisationId>,
        String,
        i32,
    );
    let plain: Option<Plain> = organisations::table
        .find(id)
        .filter(organisations::sealed.is_null())
        .select((
            organisations::name,
            organisations::name_en,
            organisations::acronym,
            organisations::country,
            organisations::website,
            organisations::domain,
            organisations::federation_id,
            organisations::folded_key,
            organisations::key_rules,
        ))
        .first(db)
        .optional()?;
    let Some((name, name_en, acronym, country, website, domain, federation, folded_key, rules)) =
        plain
    else {
        return Ok(());
    };
    let key = OrganisationKey {
        folded: folded_key.clone(),
        country,
        rules,
    };
    // Whose federation it is would tell who it is.
    let chapters: Vec<OrganisationId> = organisations::table
        .filter(organisations::federation_id.eq(id))
        .order(organisations::id)
        .select(organisations::id)
        .load(db)?;
    diesel::update(organisations::table.filter(organisations::federation_id.eq(id)))
        .set(organisations::federation_id.eq(None::<OrganisationId>))
        .execute(db)?;
    let contents = SealedOrganisation {
        name,
        name_en,
        acronym,
        country: country.code().to_owned(),
        website,
        domain,
        federation_id: federation.map(|id| id.as_bytes().to_vec()),
        chapters: chapters.iter().map(|id| id.as_bytes().to_vec()).collect(),
        folded_key,
        further_names: organisation_names::table
            .filter(organisation_names::organisation_id.eq(id))
            .load(db)?,
    };
    let record = seals::create(db, keyring, id)?;
    diesel::update(organisations::table.find(id))
        .set((
            organisations::name.eq(""),
            organisations::name_en.eq(None::<String>),
            organisations::acronym.eq(None::<String>),
            organisations::country.eq(Country::INTERNATIONAL),
            organisations::website.eq(None::<String>),
            organisations::domain.eq(None::<String>),
            organisations::folded_key.eq(keyring.organisation_key(&key)),
            organisations::acronym_key.eq(None::<String>),
            organisations::federation_id.eq(None::<OrganisationId>),
            organisations::sealed.eq(Some(sealed::seal(&record, SEALED_FOR, &contents))),
        ))
        .execute(db)?;
    contents.put_keyed_names(db, keyring, id)?;
    let marks = organisation_marks::table.filter(organisation_marks::organisation_id.eq(id));
    diesel::delete(marks).execute(db)?;
    let words = organisation_words::table.filter(organisation_words::organisation_id.eq(id));
    diesel::delete(words).execute(db)?;
    Ok(())
}

/// Does nothing to an entry that is plain. Whoever calls it settles the entry in the same
/// transaction.
pub fn unseal(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<(), Error> {
    let bytes: Option<Vec<u8>> = organisations::table
        .find(id)
        .select(organisations::sealed)
        .first(db)?;
    let Some(bytes) = bytes else { return Ok(()) };
    let key = seals::open(db, keyring, id)?;
    let mut contents: SealedOrganisation = sealed::open(&key, SEALED_FOR, &bytes)?;
    let folded_key = std::mem::take(&mut contents.folded_key);
    let further_names = std::mem::take(&mut contents.further_names);
    let chapters = std::mem::take(&mut contents.chapters);
    let domain = contents.domain.take();
    let federation_id = contents.federation_id.take();
    let organisation = contents.into_organisation(id)?;
    diesel::update(organisations::table.find(id))
        .set((
            organisations::name.eq(organisation.name.as_str()),
            organisations::name_en.eq(organisation.name_en.as_ref().map(Name::as_str)),
            organisations::acronym.eq(organisation.acronym.as_ref().map(Name::as_str)),
            organisations::country.eq(organisation.country),
            organisations::website.eq(organisation.website.as_ref().map(Website::url)),
            organisations::domain.eq(domain),
            organisations::federation_id.eq(federation_id),
            organisations::acronym_key.eq(entries::key_of_acronym(&organisation)),
            organisations::folded_key.eq(folded_key),
            organisations::sealed.eq(None::<Vec<u8>>),
        ))
        .execute(db)?;
    // One that was sealed meanwhile, or was given another federation, stays without.
    let chapters = organisations::table
        .filter(organisations::id.eq_any(chapters))
        .filter(organisations::federation_id.is_null())
        .filter(organisations::sealed.is_null());
    diesel::update(chapters)
        .set(organisations::federation_id.eq(Some(id)))
        .execute(db)?;
    remove_names(db, id)?;
    for name in further_names {
        diesel::insert_into(organisation_names::table)
            .values(name)
            .execute(db)?;
    }
    entries::remake_marks(db, id)?;
    seals::erase(db, &[id])
}

/// Gives a sealed entry and its further names the keys of today's rules. Says no where another
/// entry has its own key: it then keeps the one it has. What another entry stands for has a key of
/// its own in any case, by which nobody finds it.
pub fn rekey(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<bool, Error> {
    type Row = (Option<Vec<u8>>, i32);
    let read = |db: &mut Db| -> Result<Row, Error> {
        let row = organisations::table.find(id);
        Ok(row
            .select((organisations::sealed, organisations::key_rules))
            .first(db)?)
    };
    let (Some(bytes), _) = read(db)? else {
        return Ok(true);
    };
    let record = seals::open(db, keyring, id)?;
    let contents: SealedOrganisation = sealed::open(&record, SEALED_FOR, &bytes)?;
    let key = contents.key()?;
    let keyed = keyring.organisation_key(&key);
    // In this order, like whoever makes an entry.
    registry::hold_back(db, &keyed)?;
    let stands = registry::lock_standing(db, id)?;
    // It may have been named, or given another name, before the lock was ours.
    let (Some(bytes), rules) = read(db)? else {
        return Ok(true);
    };
    let mut contents: SealedOrganisation = sealed::open(&record, SEALED_FOR, &bytes)?;
    if rules == KEY_VERSION || contents.key()? != key {
        return Ok(true);
    }
    let taken = registry::by_own_key(db, keyring, &key)?.is_some_and(|other| other != id);
    let free = !(stands && taken);
    let of_other_rules = organisation_names::table
        .filter(organisation_names::organisation_id.eq(id))
        .filter(organisation_names::key_rules.ne(KEY_VERSION));
    if !free && !diesel::select(exists(of_other_rules)).get_result::<bool>(db)? {
        return Ok(false);
    }
    for name in &mut contents.further_names {
        let today = Name::stored(name.name.clone());
        let today = OrganisationKey::of(&today, country(&name.country)?);
        name.folded_key = today.folded;
        name.key_rules = today.rules;
    }
    if free {
        contents.folded_key.clone_from(&key.folded);
        diesel::update(organisations::table.find(id))
            .set((
                organisations::folded_key.eq(keyed),
                organisations::key_rules.eq(key.rules),
            ))
            .execute(db)?;
    }
    diesel::update(organisations::table.find(id))
        .set(organisations::sealed.eq(Some(sealed::seal(&record, SEALED_FOR, &contents))))
        .execute(db)?;
    contents.put_keyed_names(db, keyring, id)?;
    Ok(free)
}
