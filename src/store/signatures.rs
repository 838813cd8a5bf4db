//! Signatures, one at a time: what acts need. The public list is in `listing`, the desk's in `queue`.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::signatures;
use super::sealed::{self, SealedLine};
use super::{holds, name_words, proof_numbers, representatives, seals};
use crate::domain::country::Country;
use crate::domain::letter::{LetterId, VersionId};
use crate::domain::name::Name;
use crate::domain::organisation::OrganisationId;
use crate::domain::proof::Proof;
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::signature::{Filing, ImportId, Signature, SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = signatures, treat_none_as_null = true)]
struct Row {
    id: SignatureId,
    letter_id: LetterId,
    kind: Kind,
    organisation_id: Option<OrganisationId>,
    address_index: Option<Vec<u8>>,
    state: State,
    visibility: Visibility,
    proof: Proof,
    version_id: VersionId,
    statement_id: Option<Vec<u8>>,
    language: String,
    name: Option<String>,
    name_en: Option<String>,
    acronym: Option<String>,
    country: Option<Country>,
    website: Option<String>,
    file_under_chosen: Option<String>,
    file_under: Option<String>,
    sort_key: Option<Vec<u8>>,
    heading: Option<String>,
    collation_rules: Option<String>,
    sealed_line: Option<Vec<u8>>,
    salt: Option<Vec<u8>>,
    listed: bool,
    import_id: Option<ImportId>,
    synthetic: bool,
    confirmed_at: Timestamp,
    published_at: Option<Timestamp>,
    affiliation: Option<String>,
}

/// What is sealed where the line is not plain: the line, and where it would stand.
#[derive(serde::Serialize, serde::Deserialize)]
struct SealedEntry {
    line: SealedLine,
    file_under: String,
    sort_key: Vec<u8>,
    heading: String,
    rules: String,
}

const SEALED_FOR: &str = "signatures.sealed_line";

/// Adds it, unless sameness forbids: the same organisation published, or the same signer live.
pub fn insert(db: &mut Db, key: &RecordKey, signature: &Signature) -> Result<bool, Error> {
    let row = Row::of(key, signature);
    let waits = signatures::waits_since.eq(signature.confirmed_at);
    if !OrNothing(diesel::insert_into(signatures::table).values((row, waits))).inserted(db)? {
        return Ok(false);
    }
    proof_numbers::inserted(db, signature)?;
    put_around(db, key, signature)?;
    Ok(true)
}

/// Writes all of it, provided it is still in the state and as visible as `before`; says whether it
/// was. The rest is safe by the locks of its organisation and address alone.
pub fn update(
    db: &mut Db,
    key: &RecordKey,
    before: &Signature,
    signature: &Signature,
) -> Result<bool, Error> {
    let unmoved = signatures::table
        .find(signature.id)
        .filter(signatures::state.eq(before.state))
        .filter(signatures::visibility.eq(before.visibility));
    if diesel::update(unmoved)
        .set(Row::of(key, signature))
        .execute(db)?
        == 0
    {
        return Ok(false);
    }
    proof_numbers::updated(db, before, signature)?;
    if before.proof != signature.proof {
        holds::weigh(db, signature.id)?;
    }
    put_around(db, key, signature)?;
    Ok(true)
}

/// The rows that follow the printed line.
fn put_around(db: &mut Db, key: &RecordKey, signature: &Signature) -> Result<(), Error> {
    let people = &signature.line.representatives;
    representatives::put(db, key, signature.id, people, signature.is_listed())?;
    if signature.is_listed() {
        name_words::put(
            db,
            signature.letter_id,
            signature.id,
            &signature.line,
            signature.organisation_id,
        )
    } else {
        name_words::remove(db, signature.id)
    }
}

pub fn find(db: &mut Db, keyring: &Keyring, id: SignatureId) -> Result<Signature, Error> {
    let row = signatures::table
        .find(id)
        .select(Row::as_select())
        .first(db)?;
    row.opened(db, keyring)
}

/// Locks the row of one that has neither organisation nor address, whose locks would be its own.
pub fn lock(db: &mut Db, id: SignatureId) -> Result<(), Error> {
    diesel::update(signatures::table.find(id))
        .set(signatures::synthetic.eq(signatures::synthetic))
        .execute(db)?;
    Ok(())
}

/// How many entries of the registry have names near that of its line.
pub fn put_near(db: &mut Db, id: SignatureId, entries: i32) -> Result<(), Error> {
    diesel::update(signatures::table.find(id))
        .set(signatures::near_entries.eq(entries))
        .execute(db)?;
    Ok(())
}

/// Whether it is there, in whatever state.
pub fn exists(db: &mut Db, id: SignatureId) -> Result<bool, Error> {
    Ok(diesel::select(diesel::dsl::exists(signatures::table.find(id))).get_result(db)?)
}

/// The held or published signature of this address: for the organisation, or of the person.
pub fn live_of_address(
    db: &mut Db,
    letter: LetterId,
    organisation: Option<OrganisationId>,
    address: &BlindIndex,
) -> Result<Option<SignatureId>, Error> {
    let mut query = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::address_index.eq(address.as_slice()))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .select(signatures::id)
        .into_boxed();
    query = match organisation {
        Some(organisation) => query.filter(signatures::organisation_id.eq(organisation)),
        None => query.filter(signatures::kind.eq(Kind::Individual)),
    };
    Ok(query.first(db).optional()?)
}

/// Signatures of an address that were confirmed after `since`, in whatever state.
pub fn confirmed_since(
    db: &mut Db,
    letter: LetterId,
    address: &BlindIndex,
    since: Timestamp,
) -> Result<Vec<SignatureId>, Error> {
    Ok(signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::address_index.eq(address.as_slice()))
        .filter(signatures::confirmed_at.gt(since))
        .select(signatures::id)
        .limit(20)
        .load(db)?)
}

/// Held and published signatures of an organisation on a letter, but for `except`.
pub fn live_of_organisation(
    db: &mut Db,
    letter: LetterId,
    organisation: OrganisationId,
    except: SignatureId,
) -> Result<Vec<(SignatureId, State)>, Error> {
    Ok(live_claims(letter, organisation)
        .filter(signatures::id.ne(except))
        .order(signatures::confirmed_at)
        .select((signatures::id, signatures::state))
        .load(db)?)
}

fn live_claims<'a>(
    letter: LetterId,
    organisation: OrganisationId,
) -> signatures::BoxedQuery<'a, MultiBackend> {
    signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::organisation_id.eq(organisation))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .into_boxed()
}

/// The addresses behind the held and published signatures of an organisation on a letter.
pub fn claiming_addresses(
    db: &mut Db,
    letter: LetterId,
    organisation: OrganisationId,
) -> Result<Vec<BlindIndex>, Error> {
    let rows: Vec<Option<Vec<u8>>> = live_claims(letter, organisation)
        .select(signatures::address_index)
        .load(db)?;
    rows.iter()
        .flatten()
        .map(|bytes| super::columns::hash(bytes))
        .collect()
}

/// Whether an organisation stands under a letter.
pub fn is_published(
    db: &mut Db,
    letter: LetterId,
    organisation: OrganisationId,
) -> Result<bool, Error> {
    let published = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::organisation_id.eq(organisation))
        .filter(signatures::state.eq(State::Published));
    Ok(diesel::select(diesel::dsl::exists(published)).get_result(db)?)
}

/// Live signatures that an address gave for other organisations, on any letter of this server.
pub fn others_of_address(
    db: &mut Db,
    address: &BlindIndex,
    organisation: OrganisationId,
) -> Result<Vec<SignatureId>, Error> {
    Ok(signatures::table
        .filter(signatures::address_index.eq(address.as_slice()))
        .filter(signatures::organisation_id.ne(organisation))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .order(signatures::confirmed_at)
        .select(signatures::id)
        .limit(20)
        .load(db)?)
}

/// Unsealed signatures of a letter that were filed by other rules, at most `limit`.
pub fn filed_otherwise(
    db: &mut Db,
    letter: LetterId,
    rules: &str,
    limit: i64,
) -> Result<Vec<SignatureId>, Error> {
    Ok(signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::collation_rules.ne(rules))
        .select(signatures::id)
        .limit(limit)
        .load(db)?)
}

/// Whether the letter has signatures that were not made up by `generate`.
pub fn has_real(db: &mut Db, letter: LetterId) -> Result<bool, Error> {
    let real = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(diesel::dsl::not(signatures::synthetic));
    Ok(diesel::select(diesel::dsl::exists(real)).get_result(db)?)
}

/// A line that is not plain.
pub(super) fn sealed_line(key: &RecordKey, sealed: &[u8]) -> Result<PrintedLine, Error> {
    sealed::open::<SealedEntry>(key, SEALED_FOR, sealed)?
        .line
        .into_line()
}

impl Row {
    fn of(key: &RecordKey, signature: &Signature) -> Self {
        let line = signature.is_plain().then_some(&signature.line);
        let filing = signature.is_plain().then_some(&signature.filing);
        let sealed_line = (!signature.is_plain()).then(|| {
            let entry = SealedEntry {
                line: (&signature.line).into(),
                file_under: signature.filing.file_under.clone(),
                sort_key: signature.filing.sort_key.clone(),
                heading: signature.filing.heading.clone(),
                rules: signature.filing.rules.clone(),
            };
            sealed::seal(key, SEALED_FOR, &entry)
        });
        let text = |name: &Option<Name>| name.as_ref().map(sealed::text);
        Self {
            id: signature.id,
            letter_id: signature.letter_id,
            kind: signature.line.kind,
            organisation_id: signature.organisation_id,
            address_index: signature.address_index.map(Into::into),
            state: signature.state,
            visibility: signature.visibility,
            proof: signature.proof,
            version_id: signature.version_id,
            statement_id: signature.statement_id.map(Into::into),
            language: signature.language.clone(),
            name: line.map(|line| sealed::text(&line.name)),
            name_en: line.and_then(|line| text(&line.name_en)),
            acronym: line.and_then(|line| text(&line.acronym)),
            country: line.and_then(|line| line.country),
            website: line.and_then(|line| {
                line.website
                    .as_ref()
                    .map(|website| website.url().to_owned())
            }),
            file_under_chosen: line.and_then(|line| text(&line.file_under)),
            file_under: filing.map(|filing| filing.file_under.clone()),
            sort_key: filing.map(|filing| filing.sort_key.clone()),
            heading: filing.map(|filing| filing.heading.clone()),
            collation_rules: filing.map(|filing| filing.rules.clone()),
            sealed_line,
            salt: signature.salt.map(Into::into),
            listed: signature.is_listed(),
            import_id: signature.import_id,
            synthetic: signature.synthetic,
            confirmed_at: signature.confirmed_at,
            published_at: signature.published_at,
            affiliation: line.and_then(|line| text(&line.affiliation)),
        }
    }

    fn opened(self, db: &mut Db, keyring: &Keyring) -> Result<Signature, Error> {
        let (mut line, filing) = match (&self.sealed_line, &self.name) {
            (Some(sealed), _) => {
                let key = seals::open(db, keyring, self.id)?;
                let entry: SealedEntry = sealed::open(&key, SEALED_FOR, sealed)?;
                let filing = Filing {
                    file_under: entry.file_under,
                    sort_key: entry.sort_key,
                    heading: entry.heading,
                    rules: entry.rules,
                };
                (entry.line.into_line()?, filing)
            }
            (None, Some(name)) => (
                PrintedLine {
                    kind: self.kind,
                    name: Name::stored(name.clone()),
                    name_en: self.name_en.clone().map(Name::stored),
                    acronym: self.acronym.clone().map(Name::stored),
                    country: self.country,
                    website: self.website.as_deref().map(sealed::website).transpose()?,
                    representatives: Vec::new(),
                    file_under: self.file_under_chosen.clone().map(Name::stored),
                    affiliation: self.affiliation.clone().map(Name::stored),
                },
                Filing {
                    file_under: self.file_under.clone().unwrap_or_default(),
                    sort_key: self.sort_key.clone().unwrap_or_default(),
                    heading: self.heading.clone().unwrap_or_default(),
                    rules: self.collation_rules.clone().unwrap_or_default(),
                },
            ),
            (None, None) => return Err(Error::Corrupt("a signature without a line".to_owned())),
        };
        line.representatives = representatives::of(db, keyring, self.id)?;
        let hash = |bytes: Option<Vec<u8>>| bytes.as_deref().map(super::columns::hash).transpose();
        Ok(Signature {
            id: self.id,
            letter_id: self.letter_id,
            line,
            organisation_id: self.organisation_id,
            address_index: hash(self.address_index)?,
            state: self.state,
            visibility: self.visibility,
            proof: self.proof,
            version_id: self.version_id,
            statement_id: hash(self.statement_id)?,
            language: self.language,
            filing,
            salt: hash(self.salt)?,
            import_id: self.import_id,
            synthetic: self.synthetic,
            confirmed_at: self.confirmed_at,
            published_at: self.published_at,
        })
    }
}
