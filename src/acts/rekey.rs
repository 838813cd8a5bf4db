//! Lines are filed anew when the rules of filing change: a new CLDR, another collation or article
//! rule of the letter.
use super::filing::Files;
use super::list_change;
use super::locks;
use super::workshop::Workshop;
use crate::domain::letter::Letter;
use crate::domain::signature::Signature;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, seals, signatures};

const PIECE: i64 = 200;

/// Refiles every letter's lines that need it; returns how many. A few at a time, so that nobody
/// waits; until it is done a list may be in two orders.
pub async fn rekey(workshop: &Workshop, now: Timestamp) -> Result<usize, Error> {
    let mut refiled = 0;
    for letter in workshop.store.read(letters::all).await? {
        loop {
            let piece = rekey_piece(workshop, &letter, now).await?;
            refiled += piece;
            if piece == 0 {
                break;
            }
        }
    }
    Ok(refiled)
}

async fn rekey_piece(workshop: &Workshop, letter: &Letter, now: Timestamp) -> Result<usize, Error> {
    let files = Files::of(workshop, &letter.rules)?;
    let keyring = workshop.keyring.clone();
    let id = letter.id;
    let rules = files.rules_text();
    let due = workshop
        .store
        .read(move |db| signatures::filed_otherwise(db, id, &rules, PIECE))
        .await?;
    let number = due.len();
    if number == 0 {
        return Ok(0);
    }
    workshop
        .store
        .write(move |db| {
            let mut there = Vec::with_capacity(due.len());
            for id in due {
                if signatures::exists(db, id)? {
                    there.push(id);
                }
            }
            // All of a row is written, so nobody may change it meanwhile.
            locks::lock(db, &keyring, &there, now)?;
            for id in there {
                let before = signatures::find(db, &keyring, id)?;
                let after = Signature {
                    filing: files.file(&before.line),
                    ..before.clone()
                };
                let key = seals::open(db, &keyring, id)?;
                list_change::rewrite(db, &keyring, &key, &before, after, None, now)?;
            }
            Ok(number)
        })
        .await
}
