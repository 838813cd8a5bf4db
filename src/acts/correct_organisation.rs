//! A moderator corrects what the registry keeps of an organisation. What it signed is printed as
//! it was signed: a line is changed by its signer, or with their knowledge.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{OrganisationId, OrganisationKey};
use crate::domain::registry::{Entry, NameKind, OtherName, OtherNameId};
use crate::domain::time::Timestamp;
use crate::domain::website::Website;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{entries, organisation_names, organisations};

/// All that can be corrected at once.
#[derive(Debug, Clone)]
pub struct Correction {
    pub name: Name,
    pub name_en: Option<Name>,
    pub acronym: Option<Name>,
    pub country: Country,
    pub website: Option<Website>,
    /// Registrable; that of the website where none is given.
    pub domain: Option<String>,
    pub federation_id: Option<OrganisationId>,
}

#[derive(Debug, thiserror::Error)]
pub enum CorrectError {
    #[error("another entry stands for this one")]
    Merged,
    #[error("the organisation chose not to be named")]
    Sealed,
    #[error("another entry has the name already")]
    Taken(OrganisationId),
    #[error("the federation is the entry itself, its chapter, or not there")]
    NoFederation,
    #[error(transparent)]
    Store(#[from] Error),
}

/// A changed name or country makes another key; where another entry has it, nothing changes.
pub async fn correct(
    workshop: &Workshop,
    id: OrganisationId,
    correction: Correction,
    by: Actor,
    now: Timestamp,
) -> Result<(), CorrectError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| correct_one(db, &keyring, id, correction, &by, now))
        .await
}

fn correct_one(
    db: &mut Db,
    keyring: &Keyring,
    id: OrganisationId,
    correction: Correction,
    by: &Actor,
    now: Timestamp,
) -> Result<(), CorrectError> {
    let mut entry = lock_correctable(db, id)?;
    let key = OrganisationKey::of(&correction.name, correction.country);
    if let Some(other) = organisations::by_own_key(db, keyring, &key)?
        && other != id
    {
        return Err(CorrectError::Taken(other));
    }
    if let Some(federation) = correction.federation_id {
        let above = entries::among(db, &[federation])?.into_iter().next();
        // One step: a federation of federations is fine, a circle of two is not.
        // One that is not to be named would be told by its chapters.
        let stands = above.is_some_and(|above| {
            above.stands() && !above.sealed && above.federation_id != Some(id)
        });
        if federation == id || !stands {
            return Err(CorrectError::NoFederation);
        }
    }
    let before = entry.clone();
    let moved = entry.organisation.country != correction.country;
    let own_domain = correction.website.as_ref().and_then(Website::own_domain);
    entry.domain = correction.domain.or_else(|| own_domain.map(str::to_owned));
    entry.federation_id = correction.federation_id;
    entry.organisation.name = correction.name;
    entry.organisation.name_en = correction.name_en;
    entry.organisation.acronym = correction.acronym;
    entry.organisation.country = correction.country;
    entry.organisation.website = correction.website;
    if !entries::update(db, &entry)? {
        let other = organisations::by_own_key(db, keyring, &key)?.ok_or(Error::NotFound)?;
        return Err(CorrectError::Taken(other));
    }
    if moved {
        organisation_names::move_country(db, id, correction.country)?;
    }
    organisation_names::put_english(db, &entry.organisation, now)?;
    entries::remake_marks(db, id)?;
    let (act, subject) = (AuditAct::CorrectOrganisation, Subject::Organisation(id));
    let changes = differences(&before, &entry);
    Ok(record(db, keyring, by, act, subject, &changes, now)?)
}

fn differences(before: &Entry, after: &Entry) -> Vec<FieldChange> {
    let (was, is) = (&before.organisation, &after.organisation);
    let text = |name: &Option<Name>| name.as_ref().map(|name| name.as_str().to_owned());
    let site = |site: &Option<Website>| site.as_ref().map(|site| site.url().to_owned());
    let code = |country: Country| Some(country.code().to_owned());
    let whose = |federation: Option<OrganisationId>| federation.map(|id| id.to_string());
    let name = |name: &Name| Some(name.as_str().to_owned());
    [
        (Field::Name, name(&was.name), name(&is.name)),
        (Field::NameEn, text(&was.name_en), text(&is.name_en)),
        (Field::Acronym, text(&was.acronym), text(&is.acronym)),
        (Field::Country, code(was.country), code(is.country)),
        (Field::Website, site(&was.website), site(&is.website)),
        (Field::Domain, before.domain.clone(), after.domain.clone()),
        (
            Field::Federation,
            whose(before.federation_id),
            whose(after.federation_id),
        ),
    ]
    .into_iter()
    .filter_map(|(field, was, is)| FieldChange::between(field, was.as_ref(), is.as_ref()))
    .collect()
}

/// Adds a name by which signers mean this organisation. Refused where it is another entry's own.
pub async fn add_name(
    workshop: &Workshop,
    id: OrganisationId,
    kind: NameKind,
    language: Option<String>,
    name: Name,
    by: Actor,
    now: Timestamp,
) -> Result<(), CorrectError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let entry = lock_correctable(db, id)?;
            let other = OtherName {
                id: random::id(now),
                kind,
                language,
                name,
                country: entry.organisation.country,
                merge_id: None,
            };
            if let Some(owner) = organisations::by_own_key(db, &keyring, &other.key())?
                && owner != id
            {
                return Err(CorrectError::Taken(owner));
            }
            // Pressed twice, or known under the same key already.
            let known = organisation_names::of(db, id)?
                .iter()
                .any(|known| known.name == other.name && known.language == other.language);
            if !known {
                organisation_names::add(db, id, &other)?;
                entries::remake_marks(db, id)?;
                let (act, subject) = (AuditAct::AddName, Subject::Organisation(id));
                let added = [FieldChange::set(field(kind), other.name.as_str())];
                record(db, &keyring, &by, act, subject, &added, now)?;
            }
            Ok(())
        })
        .await
}

pub async fn remove_name(
    workshop: &Workshop,
    id: OrganisationId,
    name: OtherNameId,
    by: Actor,
    now: Timestamp,
) -> Result<(), CorrectError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut entry = lock_correctable(db, id)?;
            let others = organisation_names::of(db, id)?;
            let Some(other) = others.into_iter().find(|other| other.id == name) else {
                return Ok(());
            };
            organisation_names::remove(db, id, name)?;
            // The English name stands in two places.
            if entry.organisation.name_en.as_ref() == Some(&other.name)
                && other.kind == NameKind::Translation
            {
                entry.organisation.name_en = None;
                entries::update(db, &entry)?;
            }
            entries::remake_marks(db, id)?;
            let (act, subject) = (AuditAct::RemoveName, Subject::Organisation(id));
            let removed = [FieldChange::removed(field(other.kind), other.name.as_str())];
            Ok(record(db, &keyring, &by, act, subject, &removed, now)?)
        })
        .await
}

fn field(kind: NameKind) -> Field {
    match kind {
        NameKind::Alias => Field::Alias,
        NameKind::Translation => Field::Translation,
    }
}

fn lock_correctable(db: &mut Db, id: OrganisationId) -> Result<Entry, CorrectError> {
    organisations::lock(db, id)?;
    let entry = entries::find(db, id)?;
    if !entry.stands() {
        return Err(CorrectError::Merged);
    }
    if entry.sealed {
        return Err(CorrectError::Sealed);
    }
    Ok(entry)
}
