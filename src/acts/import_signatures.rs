//! Signatures that the letter's host brings from elsewhere: a spreadsheet, paper, another list.
use super::name_facts::doubts;
use super::staging::{self, Batch, StageError, Staged};
use super::workshop::Workshop;
use crate::domain::country::Country;
use crate::domain::fold::fold;
use crate::domain::import_line::ImportLine;
use crate::domain::letter::{LetterId, Slug};
use crate::domain::moderation::Hold;
use crate::domain::organisation::OrganisationKey;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::submission::Faults;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, organisations, signatures, versions};
use std::collections::HashSet;

/// What becomes of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Published,
    Held,
    /// The signer stands on the list, or earlier in the same file; without `publish` an organisation
    /// that waits on the desk counts, too.
    Listed,
    Faulty(Faults),
}

/// A line's fate, with why the rules would hold it by its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    pub fate: Fate,
    /// On the desk they stand beside it. One that is published at once goes unread: who brings the
    /// list overrides the rules, and is told.
    pub doubts: Vec<Hold>,
}

impl From<Fate> for Brought {
    fn from(fate: Fate) -> Self {
        Self {
            fate,
            doubts: Vec::new(),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Import {
    pub letter: Slug,
    pub lines: Vec<ImportLine>,
    pub publish: bool,
    /// Only says what would become of each line.
    pub dry_run: bool,
}

/// The fate of each line, in the order of the lines. A faulty one stops the whole import.
pub async fn import_signatures(
    workshop: &Workshop,
    import: Import,
    now: Timestamp,
) -> Result<Vec<Brought>, StageError> {
    let slug = import.letter.clone();
    let (letter, version, addressees) = workshop
        .store
        .read(move |db| {
            let letter = letters::by_slug(db, &slug)?;
            let version = versions::current(db, &letter, &letter.rules.language)?;
            let addressees = versions::addressees(db, version.id)?;
            Ok::<_, Error>((letter, version, addressees))
        })
        .await?;
    let good = if import.publish {
        Fate::Published
    } else {
        Fate::Held
    };
    let mut fates = Vec::with_capacity(import.lines.len());
    let mut staged = Vec::new();
    let mut seen = HashSet::new();
    for line in &import.lines {
        let parsed = line.parse(letter.rules.signers, letter.rules.prints_representatives);
        let (line, contact) = match parsed {
            Ok(parsed) => parsed,
            Err(faults) => {
                fates.push(Brought::from(Fate::Faulty(faults)));
                continue;
            }
        };
        let both = (&line, contact.as_ref());
        if is_listed(workshop, &import, letter.id, both, &mut seen, now).await? {
            fates.push(Brought::from(Fate::Listed));
        } else {
            let doubts = seen_in(workshop, &line, contact.as_ref(), &addressees).await?;
            fates.push(Brought {
                fate: good.clone(),
                doubts: doubts.clone(),
            });
            let one = Staged {
                line,
                contact,
                doubts,
            };
            staged.push((fates.len() - 1, one));
        }
    }
    if import.dry_run
        || fates
            .iter()
            .any(|line| matches!(line.fate, Fate::Faulty(_)))
    {
        return Ok(fates);
    }
    let batch = Batch {
        letter,
        version_id: version.id,
        publish: import.publish,
        synthetic: false,
    };
    let (positions, staged): (Vec<usize>, Vec<Staged>) = staged.into_iter().unzip();
    // Published by somebody else while this ran.
    for refused in staging::stage(workshop, &batch, staged, now).await? {
        if let Some(fate) = positions
            .get(refused)
            .and_then(|position| fates.get_mut(*position))
        {
            *fate = Brought::from(Fate::Listed);
        }
    }
    Ok(fates)
}

async fn seen_in(
    workshop: &Workshop,
    line: &PrintedLine,
    contact: Option<&Contact>,
    addressees: &str,
) -> Result<Vec<Hold>, Error> {
    let (work, line, addressees) = (workshop.clone(), line.clone(), addressees.to_owned());
    let email = contact.map(|contact| contact.email.clone());
    workshop
        .store
        .read(move |db| doubts(db, &work, &line, email.as_ref(), &addressees))
        .await
}

/// What two lines of one file may not share: an address where both have one; else the name, as
/// organisations are told apart, and people where no address does it.
#[derive(PartialEq, Eq, Hash)]
enum Signer {
    Organisation(String, &'static str),
    Address(BlindIndex),
    Person(String, Option<&'static str>),
}

/// Whether sameness would refuse the line: the same answers as the database gives when it is staged.
async fn is_listed(
    workshop: &Workshop,
    import: &Import,
    letter: LetterId,
    (line, contact): (&PrintedLine, Option<&Contact>),
    seen: &mut HashSet<Signer>,
    now: Timestamp,
) -> Result<bool, Error> {
    let address = contact.map(|contact| workshop.keyring.address_index(&contact.email));
    let key = (line.kind == Kind::Organisation)
        .then(|| OrganisationKey::of(&line.name, line.country.unwrap_or(Country::INTERNATIONAL)));
    let signer = match (&key, address) {
        (Some(key), _) => Signer::Organisation(key.folded.clone(), key.country.code()),
        (None, Some(address)) => Signer::Address(address),
        (None, None) => Signer::Person(fold(line.name.as_str()), line.country.map(Country::code)),
    };
    if !seen.insert(signer) {
        return Ok(true);
    }
    let publish = import.publish;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .read(move |db: &mut Db| {
            let organisation = match &key {
                Some(key) => match organisations::by_key(db, &keyring, key)? {
                    Some(organisation) => Some(organisation),
                    None => return Ok(false),
                },
                None => None,
            };
            if let Some(address) = &address
                && signatures::live_of_address(db, letter, organisation, address)?.is_some()
            {
                return Ok(true);
            }
            match organisation {
                Some(organisation) if publish => signatures::is_published(db, letter, organisation),
                // One more claim would only wait beside it. It has no id yet that could be its own.
                Some(organisation) => Ok(!signatures::live_of_organisation(
                    db,
                    letter,
                    organisation,
                    random::id(now),
                )?
                .is_empty()),
                None => Ok(false),
            }
        })
        .await
}
