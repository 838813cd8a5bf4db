//! Why signatures wait.
use super::connection::Db;
use super::error::Error;
use super::schema::holds;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::signature::SignatureId;
use diesel::prelude::*;
use std::collections::HashMap;

/// Writes all of a signature's anew.
pub fn put(db: &mut Db, signature: SignatureId, reasons: &[Hold]) -> Result<(), Error> {
    diesel::delete(holds::table.filter(holds::signature_id.eq(signature))).execute(db)?;
    for hold in reasons {
        diesel::insert_into(holds::table)
            .values((
                holds::signature_id.eq(signature),
                holds::reason.eq(hold.reason),
                holds::evidence.eq(hold.evidence.as_deref()),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// In the order of the rules.
pub fn of_many(
    db: &mut Db,
    signatures: &[SignatureId],
) -> Result<HashMap<SignatureId, Vec<Hold>>, Error> {
    let rows: Vec<(SignatureId, HoldReason, Option<String>)> = holds::table
        .filter(holds::signature_id.eq_any(signatures))
        .load(db)?;
    let mut found: HashMap<SignatureId, Vec<Hold>> = HashMap::new();
    for (signature, reason, evidence) in rows {
        found
            .entry(signature)
            .or_default()
            .push(Hold { reason, evidence });
    }
    for holds in found.values_mut() {
        holds.sort_unstable_by_key(|hold| hold.reason);
    }
    Ok(found)
}
