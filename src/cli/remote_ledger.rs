//! Verifies a letter's ledger as anyone can: by its public pages.
use super::serve::Failure;
use crate::acts::verify_ledger::Verified;
use crate::domain::chain::Hash;
use crate::domain::country::Country;
use crate::domain::ids::Id;
use crate::domain::ledger::{Entry, LineText, RepresentativeText, commitment};
use crate::domain::ledger_check::LedgerCheck;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use std::collections::{HashMap, HashSet};

#[derive(serde::Deserialize)]
struct LedgerPage {
    letter: String,
    head: HeadJson,
    items: Vec<EntryJson>,
    next: Option<i64>,
}

#[derive(serde::Deserialize)]
struct HeadJson {
    sequence: i64,
    hash: String,
    organisations: i64,
    individuals: i64,
    #[serde(default)]
    unnamed_organisations: i64,
    #[serde(default)]
    unnamed_individuals: i64,
    #[serde(default)]
    individuals_hidden: bool,
}

#[derive(serde::Deserialize)]
struct EntryJson {
    sequence: i64,
    at: i64,
    act: String,
    reason: Option<String>,
    kind: String,
    country: Option<String>,
    signatory: String,
    commitment: Option<String>,
    hash: String,
    salt: Option<String>,
}

#[derive(serde::Deserialize)]
struct ListPage {
    items: Vec<LineJson>,
    next: Option<String>,
}

#[derive(serde::Deserialize)]
struct LineJson {
    id: String,
    kind: String,
    name: String,
    name_en: Option<String>,
    acronym: Option<String>,
    country: Option<String>,
    website: Option<String>,
    representatives: Vec<PersonJson>,
    file_under: String,
    #[serde(default)]
    affiliation: Option<String>,
}

#[derive(serde::Deserialize)]
struct PersonJson {
    name: String,
    role: Option<String>,
}

/// A public letter, read a page at a time.
struct Remote {
    agent: ureq::Agent,
    ledger: String,
    list: String,
}

/// How many times the list is read before a difference counts: it may change while it is read.
const TRIES: usize = 3;

/// `url` is a letter's address, `https://host/letters/slug`.
pub fn verify(url: &str) -> Result<Verified, Failure> {
    let remote = Remote::of(url)?;
    let mut verified = remote.verify_once()?;
    for _ in 1..TRIES {
        if verified.findings.is_empty() {
            break;
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "a blocking command waits for the chain, which lags by a second"
        )]
        std::thread::sleep(std::time::Duration::from_secs(2));
        verified = remote.verify_once()?;
    }
    Ok(verified)
}

impl Remote {
    fn of(url: &str) -> Result<Self, Failure> {
        let url = url.trim_end_matches('/');
        let (base, slug) = url
            .rsplit_once("/letters/")
            .filter(|(_, slug)| !slug.contains('/'))
            .ok_or("give a letter's address, like https://host/letters/peace")?;
        Ok(Self {
            agent: ureq::Agent::new_with_defaults(),
            ledger: format!("{url}/ledger.json"),
            list: format!("{base}/api/v1/letters/{slug}/signatories?limit=200"),
        })
    }

    fn verify_once(&self) -> Result<Verified, Failure> {
        let mut salts = HashMap::new();
        let mut after = 0;
        let first: LedgerPage = self.ledger_page(0)?;
        let mut check = LedgerCheck::of(first.letter.parse()?);
        let letter = first.letter.parse()?;
        let head;
        let mut page = first;
        loop {
            for item in &page.items {
                check.chained(&item.entry(letter)?, item.sequence, &hash(&item.hash)?);
                match &item.salt {
                    Some(salt) => salts.insert(item.signatory.clone(), hash(salt)?),
                    None => salts.remove(&item.signatory),
                };
            }
            match page.next {
                Some(next) if next > after => after = next,
                _ => {
                    head = page.head;
                    break;
                }
            }
            page = self.ledger_page(after)?;
        }
        check.head(head.sequence, &hash(&head.hash)?);
        check.counts(head.organisations, head.individuals);
        check.unnamed(head.unnamed_organisations, head.unnamed_individuals);
        if head.individuals_hidden {
            check.people_are_hidden();
        }
        self.lines(&salts, &mut check)?;
        let (organisations, individuals) = check.counted_in_all();
        Ok(Verified {
            entries: check.sequence(),
            organisations,
            individuals,
            findings: check.finish(),
        })
    }

    fn lines(&self, salts: &HashMap<String, Hash>, check: &mut LedgerCheck) -> Result<(), Failure> {
        let mut url = self.list.clone();
        let mut seen = HashSet::new();
        loop {
            let page: ListPage = self.agent.get(&url).call()?.body_mut().read_json()?;
            for line in &page.items {
                let id: SignatureId = line.id.parse()?;
                let salt = salts.get(&line.id).copied().unwrap_or_default();
                check.line(id, &commitment(&salt, &line.text()));
            }
            match page.next {
                Some(next) if seen.insert(next.clone()) => {
                    url = format!("{}&after={next}", self.list);
                }
                _ => return Ok(()),
            }
        }
    }

    fn ledger_page(&self, after: i64) -> Result<LedgerPage, Failure> {
        Ok(self
            .agent
            .get(format!("{}?after={after}", self.ledger))
            .call()?
            .body_mut()
            .read_json()?)
    }
}

impl EntryJson {
    fn entry(&self, letter: crate::domain::letter::LetterId) -> Result<Entry, Failure> {
        Ok(Entry {
            // Not part of the hash, and not public.
            id: Id::from_bytes([0; 16]),
            letter_id: letter,
            act: self.act.parse()?,
            reason: self.reason.as_deref().map(str::parse).transpose()?,
            kind: self.kind.parse()?,
            country: self.country.as_deref().map(Country::parse).transpose()?,
            signature_id: self.signatory.parse()?,
            commitment: self.commitment.as_deref().map(hash).transpose()?,
            at: Timestamp::from_micros(self.at),
        })
    }
}

impl LineJson {
    fn text(&self) -> LineText<'_> {
        LineText {
            kind: &self.kind,
            name: &self.name,
            name_en: self.name_en.as_deref(),
            acronym: self.acronym.as_deref(),
            country: self.country.as_deref(),
            website: self.website.as_deref(),
            representatives: self
                .representatives
                .iter()
                .map(|person| RepresentativeText {
                    name: &person.name,
                    role: person.role.as_deref(),
                })
                .collect(),
            file_under: &self.file_under,
            affiliation: self.affiliation.as_deref(),
        }
    }
}

fn hash(text: &str) -> Result<Hash, Failure> {
    let bytes = data_encoding::HEXLOWER.decode(text.as_bytes())?;
    bytes
        .as_slice()
        .try_into()
        .map_err(|_| "a hash of another length".into())
}
