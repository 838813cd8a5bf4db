//! What a `QueueFilter` says in SQL, all but its search, and its order.
use super::connection::MultiBackend;
use super::imports;
use super::schema::{asks, holds, mail_domains, set_aside, signatures, versions};
use crate::domain::letter::LetterId;
use crate::domain::queue_filter::{QueueFilter, QueueList, QueueOrder};
use crate::domain::signature::{ImportId, SignatureId, State};
use crate::domain::time::{HOUR, Timestamp};
use diesel::dsl::{exists, not};
use diesel::prelude::*;

/// What is listed or counted.
#[derive(Debug, Clone)]
pub struct Waiting {
    pub letter: LetterId,
    pub filter: QueueFilter,
    /// For how long entries have waited.
    pub now: Timestamp,
    /// Left out, whatever the filter says.
    pub except: Vec<SignatureId>,
}

pub(super) type Query<'a> = signatures::BoxedQuery<'a, MultiBackend>;

pub(super) fn ordered(query: Query<'_>, order: QueueOrder) -> Query<'_> {
    match order {
        QueueOrder::Doubt => query.order((signatures::doubt, signatures::id)),
        QueueOrder::MostDoubt => query.order((signatures::doubt.desc(), signatures::id.desc())),
        QueueOrder::Age => query.order((signatures::waits_since, signatures::id)),
        QueueOrder::Newest => query.order((signatures::waits_since.desc(), signatures::id.desc())),
    }
}

/// All but the search.
pub(super) fn narrowed<'a>(asked: &Waiting, hidden: &[ImportId]) -> Query<'a> {
    let filter = &asked.filter;
    let mut query = in_list(asked.letter, filter.list, hidden);
    if !asked.except.is_empty() {
        query = query.filter(signatures::id.ne_all(asked.except.clone()));
    }
    if !filter.reasons.is_empty() {
        let any = holds::table
            .filter(holds::signature_id.eq(signatures::id))
            .filter(holds::reason.eq_any(filter.reasons.clone()));
        query = query.filter(exists(any));
    }
    if filter.only {
        let another = holds::table
            .filter(holds::signature_id.eq(signatures::id))
            .filter(holds::reason.ne_all(filter.reasons.clone()));
        query = query.filter(not(exists(another)));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(signatures::kind.eq(kind));
    }
    if let Some(proof) = filter.proof {
        query = query.filter(signatures::proof.eq(proof));
    }
    if let Some(country) = filter.country {
        query = query.filter(signatures::country.eq(country));
    }
    if let Some(number) = filter.version {
        let texts = versions::table
            .filter(versions::letter_id.eq(asked.letter))
            .filter(versions::number.eq(number))
            .select(versions::id);
        query = query.filter(signatures::version_id.eq_any(texts));
    }
    if filter.first_from_domain {
        let first = mail_domains::table.filter(mail_domains::signature_id.eq(signatures::id));
        query = query.filter(exists(first));
    }
    if let Some(hours) = filter.waited {
        let since = asked.now.minus(HOUR.saturating_mul(hours));
        query = query.filter(signatures::waits_since.le(since));
    }
    query
}

/// Held, and not of an import that is being staged.
pub(super) fn in_list<'a>(letter: LetterId, list: QueueList, hidden: &[ImportId]) -> Query<'a> {
    let mut query = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Held))
        .into_boxed();
    if !hidden.is_empty() {
        query = query.filter(imports::shown_unless(hidden.to_vec()));
    }
    let open = asks::table
        .filter(asks::signature_id.eq(signatures::id))
        .filter(asks::ended_at.is_null());
    let aside = set_aside::table.filter(set_aside::signature_id.eq(signatures::id));
    match list {
        QueueList::Signer => query.filter(exists(open)),
        QueueList::Aside => query.filter(exists(aside)).filter(not(exists(open))),
        QueueList::Moderator => query.filter(not(exists(aside))).filter(not(exists(open))),
    }
}
