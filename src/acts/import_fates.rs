//! What would become of each line of a list that the letter's host brings.
use super::lookalike::nearby_line;
use super::name_facts::doubts;
use super::staging::Staged;
use super::workshop::Workshop;
use crate::domain::country::Country;
use crate::domain::field_check::Faults;
use crate::domain::fold::fold;
use crate::domain::import_line::ImportLine;
use crate::domain::letter::{Letter, LetterId, Slug, Version};
use crate::domain::moderation::Hold;
use crate::domain::organisation::OrganisationKey;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, organisations, signatures, versions};
use std::collections::HashMap;

/// What becomes of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Published,
    Held,
    /// The signer stands on the list; without `publish` an organisation that waits on the desk
    /// counts, too.
    Listed,
    /// The signer stands earlier in the same table, at this position.
    Repeated(usize),
    Faulty(Faults),
}

/// A line's fate, with why the rules would hold it by its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    pub fate: Fate,
    /// On the desk they stand beside it. One that is published at once goes unread: who brings the
    /// list overrides the rules, and is told.
    pub doubts: Vec<Hold>,
    /// The name of a known organisation that it may be.
    pub near: Option<String>,
}

impl From<Fate> for Brought {
    fn from(fate: Fate) -> Self {
        Self {
            fate,
            doubts: Vec::new(),
            near: None,
        }
    }
}

/// What two lines of one table may not share: an address where both have one; else the name, as
/// organisations are told apart, and people where no address does it.
#[derive(PartialEq, Eq, Hash)]
enum Signer {
    Organisation(String, &'static str),
    Address(BlindIndex),
    Person(String, Option<&'static str>),
}

/// Judges the lines of one table, one after the other.
pub(super) struct Judge {
    pub letter: Letter,
    pub version: Version,
    addressees: String,
    publish: bool,
    hold_doubted: bool,
    seen: HashMap<Signer, usize>,
    position: usize,
}

impl Judge {
    pub async fn of(
        workshop: &Workshop,
        slug: Slug,
        publish: bool,
        hold_doubted: bool,
    ) -> Result<Self, Error> {
        workshop
            .store
            .read(move |db| {
                let letter = letters::by_slug(db, &slug)?;
                let version = versions::current(db, &letter, &letter.rules.language)?;
                let addressees = versions::addressees(db, version.id)?;
                Ok(Self {
                    letter,
                    version,
                    addressees,
                    publish,
                    hold_doubted,
                    seen: HashMap::new(),
                    position: 0,
                })
            })
            .await
    }

    /// A line that was judged before.
    pub fn pass(&mut self, keyring: &Keyring, line: &ImportLine) {
        if let Ok((line, contact)) = self.parsed(line) {
            let (signer, ..) = signer(keyring, &line, contact.as_ref());
            self.seen.entry(signer).or_insert(self.position);
        }
        self.position += 1;
    }

    fn parsed(&self, line: &ImportLine) -> Result<(PrintedLine, Option<Contact>), Faults> {
        let rules = &self.letter.rules;
        line.parse(rules.signers, rules.prints_representatives)
    }

    /// What is to be staged stands beside the fate.
    pub async fn judge(
        &mut self,
        workshop: &Workshop,
        line: &ImportLine,
        now: Timestamp,
    ) -> Result<(Brought, Option<Staged>), Error> {
        let position = self.position;
        self.position += 1;
        let (line, contact) = match self.parsed(line) {
            Ok(parsed) => parsed,
            Err(faults) => return Ok((Brought::from(Fate::Faulty(faults)), None)),
        };
        let (signer, key, address) = signer(&workshop.keyring, &line, contact.as_ref());
        if let Some(earlier) = self.seen.get(&signer) {
            return Ok((Brought::from(Fate::Repeated(*earlier)), None));
        }
        self.seen.insert(signer, position);
        let (work, letter, publish) = (workshop.clone(), self.letter.id, self.publish);
        let (addressees, email) = (
            self.addressees.clone(),
            contact.as_ref().map(|contact| contact.email.clone()),
        );
        let of_line = line.clone();
        let found = workshop
            .store
            .read(move |db| {
                if is_listed(db, &work.keyring, letter, (key, address), publish, now)? {
                    return Ok(None);
                }
                let near = nearby_line(db, &work.keyring, &of_line, None)?;
                let (lookalike, email) = (near.lookalike, email.as_ref());
                let doubts = doubts(db, &work, &of_line, email, &addressees, lookalike)?;
                Ok::<_, Error>(Some((doubts, near.nearest)))
            })
            .await?;
        let Some((doubts, near)) = found else {
            return Ok((Brought::from(Fate::Listed), None));
        };
        let hold = !self.publish || (self.hold_doubted && !doubts.is_empty());
        let staged = Staged {
            line,
            contact,
            doubts: doubts.clone(),
            hold,
        };
        let fate = if hold { Fate::Held } else { Fate::Published };
        let brought = Brought { fate, doubts, near };
        Ok((brought, Some(staged)))
    }
}

fn signer(
    keyring: &Keyring,
    line: &PrintedLine,
    contact: Option<&Contact>,
) -> (Signer, Option<OrganisationKey>, Option<BlindIndex>) {
    let address = contact.map(|contact| keyring.address_index(&contact.email));
    let key = (line.kind == Kind::Organisation)
        .then(|| OrganisationKey::of(&line.name, line.country.unwrap_or(Country::INTERNATIONAL)));
    let signer = match (&key, address) {
        (Some(key), _) => Signer::Organisation(key.folded.clone(), key.country.code()),
        (None, Some(address)) => Signer::Address(address),
        (None, None) => Signer::Person(fold(line.name.as_str()), line.country.map(Country::code)),
    };
    (signer, key, address)
}

/// Whether sameness would refuse the line: the same answers as the database gives when it is staged.
fn is_listed(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
    (key, address): (Option<OrganisationKey>, Option<BlindIndex>),
    publish: bool,
    now: Timestamp,
) -> Result<bool, Error> {
    let organisation = match &key {
        Some(key) => match organisations::by_key(db, keyring, key)? {
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
        Some(organisation) => {
            let own = random::id(now);
            let live = signatures::live_of_organisation(db, letter, organisation, own)?;
            Ok(!live.is_empty())
        }
        None => Ok(false),
    }
}
