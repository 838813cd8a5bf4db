//! The registry is keyed and marked anew when the rules of sameness or nearness change, entries that
//! are not to be named and merged ones included. Entries whose new keys fall together are left as
//! they were, for a moderator to merge.
use super::workshop::Workshop;
use crate::domain::organisation::OrganisationId;
use crate::domain::registry::{Entry, OtherNameId};
use crate::store::error::Error;
use crate::store::{entries, marks, organisation_names, organisations, sealed_organisations};

/// Small, since each entry takes several statements of the one writer.
const PIECE: i64 = 100;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rekeyed {
    pub entries: usize,
    pub names: usize,
    pub marked: usize,
    /// Entries that kept their old key, since another has the new one.
    pub collisions: usize,
}

/// A few at a time, by id, so that nobody waits. An entry that is not re-keyed yet is not found
/// by its name; who signs for it meanwhile makes a second one, which is then a collision.
pub async fn rekey_organisations(workshop: &Workshop) -> Result<Rekeyed, Error> {
    let mut done = Rekeyed::default();
    rekey_entries(workshop, &mut done).await?;
    rekey_names(workshop, &mut done).await?;
    remark(workshop, &mut done).await?;
    if done.collisions > 0 {
        tracing::warn!(
            entries = done.collisions,
            "organisations share a key under the new rules; the desk's registry lists them"
        );
    }
    Ok(done)
}

async fn rekey_entries(workshop: &Workshop, done: &mut Rekeyed) -> Result<(), Error> {
    let mut after: Option<OrganisationId> = None;
    loop {
        let due = workshop
            .store
            .read(move |db| entries::keyed_otherwise(db, after, PIECE))
            .await?;
        let Some(last) = due.last() else {
            return Ok(());
        };
        after = Some(last.organisation.id);
        let number = due.len();
        let (sealed, plain): (Vec<Entry>, Vec<Entry>) =
            due.into_iter().partition(|entry| entry.sealed);
        let keyring = workshop.keyring.clone();
        let mut kept = workshop
            .store
            .write(move |db| {
                let mut kept = 0;
                let mut keyed: Vec<String> = plain
                    .iter()
                    .map(|entry| keyring.organisation_key(&entry.organisation.key()))
                    .collect();
                keyed.sort_unstable();
                // All before any row is written: whoever signs holds back first, too.
                for keyed in &keyed {
                    organisations::hold_back(db, keyed)?;
                }
                for entry in plain {
                    let key = entry.organisation.key();
                    let id = entry.organisation.id;
                    // What another stands for is in nobody's way.
                    let taken =
                        entry.stands() && organisations::by_own_key(db, &keyring, &key)?.is_some();
                    if taken || !entries::rekey(db, id, entry.key_rules, &key)? {
                        kept += 1;
                    }
                }
                Ok::<usize, Error>(kept)
            })
            .await?;
        // One at a time: no index keeps a plain and a sealed one apart, only a lock that nobody
        // waits for who has another.
        for entry in sealed {
            let keyring = workshop.keyring.clone();
            let id = entry.organisation.id;
            let rekeyed = workshop
                .store
                .write(move |db| sealed_organisations::rekey(db, &keyring, id))
                .await?;
            kept += usize::from(!rekeyed);
        }
        done.collisions += kept;
        done.entries += number - kept;
    }
}

async fn rekey_names(workshop: &Workshop, done: &mut Rekeyed) -> Result<(), Error> {
    let mut after: Option<OtherNameId> = None;
    loop {
        let due = workshop
            .store
            .read(move |db| organisation_names::keyed_otherwise(db, after, PIECE))
            .await?;
        let Some(last) = due.last() else {
            return Ok(());
        };
        after = Some(last.id);
        done.names += due.len();
        workshop
            .store
            .write(move |db| {
                for other in due {
                    organisation_names::rekey(db, &other)?;
                }
                Ok::<_, Error>(())
            })
            .await?;
    }
}

async fn remark(workshop: &Workshop, done: &mut Rekeyed) -> Result<(), Error> {
    let mut after: Option<OrganisationId> = None;
    loop {
        let due = workshop
            .store
            .read(move |db| marks::made_otherwise(db, after, PIECE))
            .await?;
        let Some(last) = due.last() else {
            return Ok(());
        };
        after = Some(*last);
        done.marked += due.len();
        workshop
            .store
            .write(move |db| {
                for id in due {
                    entries::remake_marks(db, id)?;
                }
                Ok::<_, Error>(())
            })
            .await?;
    }
}
