//! What is asked of the audit log: the query of its address, which links and forms carry along.
use super::place;
use crate::domain::actor::Who;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::audit_chain::AuditEntryId;
use crate::domain::audit_section::Section;
use crate::domain::ids::Id;
use crate::domain::moderator::Role;
use crate::domain::network_digits::NetworkDigits;
use crate::domain::time::{DAY, Timestamp};
use crate::store::audit_search::{self, Acts, AuditFilter};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::web::desk::surroundings::Surroundings;
use crate::web::error::Error;
use serde::Deserialize;
use url::form_urlencoded::Serializer;

/// What is empty was not asked.
#[derive(Debug, Default, Clone, Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub section: String,
    #[serde(default)]
    pub who: String,
    #[serde(default)]
    pub letter: String,
    #[serde(default)]
    pub about: String,
    #[serde(default)]
    pub network: String,
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub until: String,
    #[serde(default)]
    pub before: String,
}

/// What the address says, before the database is asked which letter and which networks that is.
pub struct Sought {
    filter: AuditFilter,
    letter: String,
    network: Option<NetworkDigits>,
}

pub const PATH: &str = "/desk/audit";
const MAX_QUERY: usize = 100;

impl Asked {
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.q = self.q.trim().chars().take(MAX_QUERY).collect();
        self
    }

    /// Logins are left out for all but owners.
    pub fn sought(&self, role: Role) -> Result<Sought, Error> {
        let day = |text: &str| match text.trim() {
            "" => Ok(None),
            text => midnight(text).map(Some).ok_or(Error::BadRequest),
        };
        let filter = AuditFilter {
            acts: acts(chosen(&self.section)?, role),
            who: chosen::<Who>(&self.who)?,
            networks: None,
            letter: None,
            subject: chosen::<Id<Subject>>(&self.about)?,
            from: day(&self.from)?,
            // The day that is named is in it.
            until: day(&self.until)?.map(|day| day.plus(DAY)),
        };
        Ok(Sought {
            filter,
            letter: self.letter.clone(),
            network: chosen(&self.network)?,
        })
    }

    pub fn before(&self) -> Result<Option<AuditEntryId>, Error> {
        chosen(&self.before)
    }

    /// But for the page.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        [
            ("section", &self.section),
            ("who", &self.who),
            ("letter", &self.letter),
            ("about", &self.about),
            ("network", &self.network),
            ("q", &self.q),
            ("from", &self.from),
            ("until", &self.until),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name, value.clone()))
        .collect()
    }

    pub fn path(&self, before: Option<AuditEntryId>) -> String {
        let mut fields = self.fields();
        fields.extend(before.map(|id| ("before", id.to_string())));
        place::path(PATH, &fields)
    }

    /// What the log itself says of it: neither a name that was searched for nor a network, which are forgotten
    /// sooner.
    pub fn told(&self) -> Vec<FieldChange> {
        let fields = self.fields();
        let network = fields.iter().any(|(name, _)| *name == "network");
        let mut told: Vec<_> = fields
            .into_iter()
            .filter(|(name, _)| !["q", "network"].contains(name))
            .collect();
        told.extend(network.then(|| ("network", "*".to_owned())));
        let filter = Serializer::new(String::new()).extend_pairs(told).finish();
        let filter = Some(filter).filter(|filter| !filter.is_empty());
        let searched = (!self.q.is_empty()).then(|| FieldChange::set(Field::Search, true));
        let filter = filter.map(|filter| FieldChange::set(Field::Filter, filter));
        filter.into_iter().chain(searched).collect()
    }
}

impl Sought {
    /// `NotFound` for a letter that is not there.
    pub fn found(
        self,
        db: &mut Db,
        surroundings: &Surroundings,
    ) -> Result<AuditFilter, StoreError> {
        let mut filter = self.filter;
        if !self.letter.is_empty() {
            let tab = surroundings.letter(Some(&self.letter))?;
            filter.letter = Some(tab.ok_or(StoreError::NotFound)?.letter.id);
        }
        if let Some(digits) = self.network {
            filter.networks = Some(audit_search::networks(db, &digits)?);
        }
        Ok(filter)
    }
}

fn acts(section: Option<Section>, role: Role) -> Acts {
    let of = |section: Section| {
        let acts = AuditAct::ALL.iter().copied();
        acts.filter(|act| act.section() == section).collect()
    };
    match section {
        Some(Section::Logins) if !role.owns() => Acts::These(Vec::new()),
        Some(section) => Acts::These(of(section)),
        None if role.owns() => Acts::All,
        None => Acts::AllBut(of(Section::Logins)),
    }
}

/// The empty choice of a list is none.
fn chosen<T: std::str::FromStr>(text: &str) -> Result<Option<T>, Error> {
    let text = Some(text).filter(|text| !text.is_empty());
    text.map(|text| text.parse().map_err(|_| Error::BadRequest))
        .transpose()
}

/// The beginning of a day in UTC, as the pages of this log show times.
fn midnight(text: &str) -> Option<Timestamp> {
    let date: jiff::civil::Date = text.parse().ok()?;
    let start = date.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Timestamp::from_seconds(start.timestamp().as_second()))
}
