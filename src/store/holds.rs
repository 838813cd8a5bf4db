//! Why signatures wait. What a reason rests on is sealed with the signature.
use super::connection::Db;
use super::error::Error;
use super::schema::{holds, signatures};
use super::{sealed, seals};
use crate::domain::doubt::doubt;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::proof::Proof;
use crate::domain::signature::SignatureId;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;
use std::collections::HashMap;

const SEALED_FOR: &str = "holds.sealed";

/// Writes all of a signature's anew, and how doubtful they make it.
pub fn put(
    db: &mut Db,
    key: &RecordKey,
    signature: SignatureId,
    reasons: &[Hold],
) -> Result<(), Error> {
    diesel::delete(holds::table.filter(holds::signature_id.eq(signature))).execute(db)?;
    for hold in reasons {
        let evidence = hold.evidence.as_ref();
        diesel::insert_into(holds::table)
            .values((
                holds::signature_id.eq(signature),
                holds::reason.eq(hold.reason),
                holds::sealed.eq(evidence.map(|said| sealed::seal(key, SEALED_FOR, said))),
            ))
            .execute(db)?;
    }
    let reasons: Vec<HoldReason> = reasons.iter().map(|hold| hold.reason).collect();
    put_doubt(db, signature, &reasons)
}

/// Judges the doubt anew, after its proof changed.
pub(super) fn weigh(db: &mut Db, signature: SignatureId) -> Result<(), Error> {
    let reasons: Vec<HoldReason> = holds::table
        .filter(holds::signature_id.eq(signature))
        .select(holds::reason)
        .load(db)?;
    put_doubt(db, signature, &reasons)
}

fn put_doubt(db: &mut Db, signature: SignatureId, reasons: &[HoldReason]) -> Result<(), Error> {
    let row = signatures::table.find(signature);
    let proof: Proof = row.select(signatures::proof).first(db)?;
    diesel::update(row)
        .set(signatures::doubt.eq(doubt(reasons, proof)))
        .execute(db)?;
    Ok(())
}

/// With what each rests on, in the order of the rules.
pub fn of(db: &mut Db, keyring: &Keyring, signature: SignatureId) -> Result<Vec<Hold>, Error> {
    let rows: Vec<(HoldReason, Option<Vec<u8>>)> = holds::table
        .filter(holds::signature_id.eq(signature))
        .select((holds::reason, holds::sealed))
        .load(db)?;
    let mut found = Vec::with_capacity(rows.len());
    for (reason, evidence) in rows {
        let evidence = match evidence {
            Some(evidence) => {
                let key = seals::open(db, keyring, signature)?;
                Some(sealed::open(&key, SEALED_FOR, &evidence)?)
            }
            None => None,
        };
        found.push(Hold { reason, evidence });
    }
    found.sort_unstable_by_key(|hold: &Hold| hold.reason);
    Ok(found)
}

/// The reasons alone, in the order of the rules.
pub fn reasons_of_many(
    db: &mut Db,
    signatures: &[SignatureId],
) -> Result<HashMap<SignatureId, Vec<HoldReason>>, Error> {
    let rows: Vec<(SignatureId, HoldReason)> = holds::table
        .filter(holds::signature_id.eq_any(signatures))
        .select((holds::signature_id, holds::reason))
        .load(db)?;
    let mut found: HashMap<SignatureId, Vec<HoldReason>> = HashMap::new();
    for (signature, reason) in rows {
        found.entry(signature).or_default().push(reason);
    }
    for reasons in found.values_mut() {
        reasons.sort_unstable();
    }
    Ok(found)
}
