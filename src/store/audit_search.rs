//! What is looked for in the audit log. Each way to look has an index that ends with the entry's id, which begins with
//! the time: so a page costs what stands on it.
use super::audit::{Logged, Row};
use super::columns::hash;
use super::connection::Db;
use super::error::Error;
use super::schema::audit_entries;
use crate::domain::actor::Who;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::audit_chain::AuditEntryId;
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::login_session::NetworkHash;
use crate::domain::network_digits::NetworkDigits;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// Of which acts. Those that are left out come by no index of acts: what comes last is read first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Acts {
    #[default]
    All,
    AllBut(Vec<AuditAct>),
    These(Vec<AuditAct>),
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    pub acts: Acts,
    pub who: Option<Who>,
    /// One of these, while it is known.
    pub networks: Option<Vec<NetworkHash>>,
    pub letter: Option<LetterId>,
    pub subject: Option<Id<Subject>>,
    pub from: Option<Timestamp>,
    pub until: Option<Timestamp>,
}

/// In which order, and from after which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    NewestFirst(Option<AuditEntryId>),
    OldestFirst(Option<AuditEntryId>),
}

const FIRST: [u8; 16] = [0; 16];
const LAST: [u8; 16] = [255; 16];

/// Of networks that begin alike, at most.
const MOST_NETWORKS: i64 = 20;

pub fn page(db: &mut Db, filter: &AuditFilter, way: Way, limit: i64) -> Result<Vec<Logged>, Error> {
    let of_acts_alone = filter.who.is_none()
        && filter.networks.is_none()
        && filter.letter.is_none()
        && filter.subject.is_none();
    let Acts::These(acts) = &filter.acts else {
        return some(db, filter, &filter.acts, way, limit);
    };
    if !of_acts_alone {
        return some(db, filter, &filter.acts, way, limit);
    }
    // One after the other: of all of them at once every entry would be read and put in order.
    let mut found = Vec::new();
    for act in acts {
        found.extend(some(db, filter, &Acts::These(vec![*act]), way, limit)?);
    }
    found.sort_by_key(|logged: &Logged| logged.entry.id);
    if matches!(way, Way::NewestFirst(_)) {
        found.reverse();
    }
    found.truncate(usize::try_from(limit).unwrap_or(0));
    Ok(found)
}

fn some(
    db: &mut Db,
    filter: &AuditFilter,
    acts: &Acts,
    way: Way,
    limit: i64,
) -> Result<Vec<Logged>, Error> {
    let id = audit_entries::id;
    let mut query = audit_entries::table.limit(limit).into_boxed();
    // With an end to begin at, whatever the engine knows of the table.
    query = match way {
        Way::NewestFirst(before) => query
            .order(id.desc())
            .filter(id.lt(before.unwrap_or_else(|| AuditEntryId::from_bytes(LAST)))),
        Way::OldestFirst(after) => query
            .order(id)
            .filter(id.gt(after.unwrap_or_else(|| AuditEntryId::from_bytes(FIRST)))),
    };
    query = match acts {
        Acts::All => query,
        Acts::AllBut(acts) => query.filter(audit_entries::act.ne_all(acts.clone())),
        Acts::These(acts) => match acts.as_slice() {
            [act] => query.filter(audit_entries::act.eq(*act)),
            acts => query.filter(audit_entries::act.eq_any(acts.to_vec())),
        },
    };
    query = match filter.who {
        None => query,
        Some(Who::Moderator(moderator)) => query.filter(audit_entries::moderator_id.eq(moderator)),
        Some(who) => query
            .filter(audit_entries::moderator_id.is_null())
            .filter(audit_entries::actor.eq(who.as_str())),
    };
    query = match filter.networks.as_deref() {
        None => query,
        Some([one]) => query.filter(audit_entries::network.eq(one.to_vec())),
        Some(some) => {
            let some: Vec<Vec<u8>> = some.iter().map(|one| one.to_vec()).collect();
            query.filter(audit_entries::network.eq_any(some))
        }
    };
    if let Some(letter) = filter.letter {
        query = query.filter(audit_entries::letter_id.eq(letter));
    }
    if let Some(subject) = filter.subject {
        query = query.filter(audit_entries::subject_id.eq(subject));
    }
    if let Some(from) = filter.from {
        query = query.filter(id.ge(AuditEntryId::new(from, [0; 10])));
    }
    if let Some(until) = filter.until {
        query = query.filter(id.lt(AuditEntryId::new(until, [0; 10])));
    }
    let rows = query.load::<Row>(db)?;
    rows.into_iter().map(Logged::try_from).collect()
}

/// Those that begin so and are still known.
pub fn networks(db: &mut Db, digits: &NetworkDigits) -> Result<Vec<NetworkHash>, Error> {
    let (first, last) = digits.span();
    let found: Vec<Option<Vec<u8>>> = audit_entries::table
        .filter(audit_entries::network.ge(first.to_vec()))
        .filter(audit_entries::network.le(last.to_vec()))
        .select(audit_entries::network)
        .distinct()
        .order(audit_entries::network)
        .limit(MOST_NETWORKS)
        .load(db)?;
    found.iter().flatten().map(|bytes| hash(bytes)).collect()
}
