//! Who stands under which text of a letter.
use super::connection::Db;
use super::error::Error;
use super::imports;
use super::schema::signatures;
use crate::domain::letter::{LetterId, VersionId};
use crate::domain::signature::{SignatureId, State};
use crate::security::blind::BlindIndex;
use diesel::prelude::*;

/// What is published under one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signatories {
    pub version: VersionId,
    pub named: i64,
    /// Those who are counted and not named.
    pub unnamed: i64,
}

/// Whether anybody stands under it, in whatever state.
pub fn any(db: &mut Db, version: VersionId) -> Result<bool, Error> {
    let one = signatures::table
        .filter(signatures::version_id.eq(version))
        .select(signatures::id);
    Ok(diesel::select(diesel::dsl::exists(one)).get_result(db)?)
}

/// One look along an index per text, as long as the text has signatories: for a page that few ask for.
pub fn counts(
    db: &mut Db,
    letter: LetterId,
    texts: &[VersionId],
) -> Result<Vec<Signatories>, Error> {
    let hidden = imports::hidden(db, letter)?;
    let mut counts = Vec::with_capacity(texts.len());
    for version in texts {
        let mut published = signatures::table
            .filter(signatures::version_id.eq(*version))
            .filter(signatures::state.eq(State::Published))
            .into_boxed();
        let mut named = signatures::table
            .filter(signatures::version_id.eq(*version))
            .filter(signatures::state.eq(State::Published))
            .filter(signatures::listed)
            .into_boxed();
        if !hidden.is_empty() {
            published = published.filter(imports::shown_unless(hidden.clone()));
            named = named.filter(imports::shown_unless(hidden.clone()));
        }
        let named: i64 = named.count().get_result(db)?;
        let published: i64 = published.count().get_result(db)?;
        counts.push(Signatories {
            version: *version,
            named,
            unnamed: published - named,
        });
    }
    Ok(counts)
}

/// How many signatures of a letter stand or wait and have an address behind them.
pub fn with_contact(db: &mut Db, letter: LetterId) -> Result<i64, Error> {
    Ok(signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .filter(signatures::address_index.is_not_null())
        .count()
        .get_result(db)?)
}

/// The next signatures under a text, in the order of their ids, in whatever state; of those that
/// stand or wait the address behind them.
pub fn after(
    db: &mut Db,
    version: VersionId,
    after: SignatureId,
    limit: i64,
) -> Result<Vec<(SignatureId, Option<BlindIndex>)>, Error> {
    let rows: Vec<(SignatureId, State, Option<Vec<u8>>)> = signatures::table
        .filter(signatures::version_id.eq(version))
        .filter(signatures::id.gt(after))
        .order(signatures::id)
        .limit(limit)
        .select((signatures::id, signatures::state, signatures::address_index))
        .load(db)?;
    rows.into_iter()
        .map(|(id, state, address)| {
            let address = address.filter(|_| state.is_live());
            let address = address.as_deref().map(super::columns::hash).transpose()?;
            Ok((id, address))
        })
        .collect()
}
