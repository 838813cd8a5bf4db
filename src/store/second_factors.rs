//! The second factor of an account: its secret, sealed with the account; the last step of its clock
//! that was used up; and keyed hashes of the recovery codes that are left.
use super::connection::Db;
use super::error::Error;
use super::schema::{moderators, recovery_codes};
use super::seals;
use crate::domain::moderator::ModeratorId;
use crate::security::keyring::Keyring;
use crate::security::recovery_code::CodeHash;
use crate::security::totp::{Step, TotpSecret};
use diesel::prelude::*;

const SEALED_FOR: &str = "moderators.sealed_totp";

pub fn secret(
    db: &mut Db,
    keyring: &Keyring,
    id: ModeratorId,
) -> Result<Option<TotpSecret>, Error> {
    let sealed: Option<Vec<u8>> = moderators::table
        .find(id)
        .select(moderators::sealed_totp)
        .first(db)?;
    let Some(sealed) = sealed else {
        return Ok(None);
    };
    let bytes = seals::open(db, keyring, id)?.open(SEALED_FOR, &sealed)?;
    let secret = TotpSecret::from_bytes(&bytes);
    secret
        .map(Some)
        .ok_or_else(|| Error::Corrupt(SEALED_FOR.to_owned()))
}

/// Turns it on with `step` used up, unless it is on; says whether it was not.
pub fn turn_on(
    db: &mut Db,
    keyring: &Keyring,
    id: ModeratorId,
    secret: &TotpSecret,
    step: Step,
) -> Result<bool, Error> {
    let sealed = seals::open(db, keyring, id)?.seal(SEALED_FOR, secret.as_bytes());
    let without = moderators::table
        .find(id)
        .filter(moderators::sealed_totp.is_null());
    Ok(diesel::update(without)
        .set((
            moderators::sealed_totp.eq(Some(sealed)),
            moderators::totp_step.eq(Some(step)),
        ))
        .execute(db)?
        == 1)
}

/// Turns it off, and voids its recovery codes.
pub fn turn_off(db: &mut Db, id: ModeratorId) -> Result<(), Error> {
    diesel::update(moderators::table.find(id))
        .set((
            moderators::sealed_totp.eq(None::<Vec<u8>>),
            moderators::totp_step.eq(None::<Step>),
        ))
        .execute(db)?;
    diesel::delete(recovery_codes::table.filter(recovery_codes::moderator_id.eq(id)))
        .execute(db)?;
    Ok(())
}

/// Uses a step up; says whether it was not used before, nor one after it.
///
/// A clock that steps back frees no used code. Nor does it shut anybody out: a step gets here only
/// if the owner's app shows its code, and so it is no further ahead than the app's own clock.
pub fn use_step(db: &mut Db, id: ModeratorId, step: Step) -> Result<bool, Error> {
    let unused = moderators::table
        .find(id)
        .filter(moderators::totp_step.lt(step).assume_not_null());
    Ok(diesel::update(unused)
        .set(moderators::totp_step.eq(Some(step)))
        .execute(db)?
        == 1)
}

/// In place of those there are.
pub fn put_codes(db: &mut Db, id: ModeratorId, codes: &[CodeHash]) -> Result<(), Error> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::moderator_id.eq(id)))
        .execute(db)?;
    for code in codes {
        diesel::insert_into(recovery_codes::table)
            .values((
                recovery_codes::moderator_id.eq(id),
                recovery_codes::code_hash.eq(code.as_slice()),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Uses a code up; says whether it was there.
pub fn use_code(db: &mut Db, id: ModeratorId, code: &CodeHash) -> Result<bool, Error> {
    let code = recovery_codes::table.find((id, code.as_slice()));
    Ok(diesel::delete(code).execute(db)? == 1)
}

pub fn codes_left(db: &mut Db, id: ModeratorId) -> Result<i64, Error> {
    Ok(recovery_codes::table
        .filter(recovery_codes::moderator_id.eq(id))
        .count()
        .get_result(db)?)
}
