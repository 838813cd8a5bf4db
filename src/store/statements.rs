//! What signers ticked, word for word, named by its SHA-256.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::statements;
use crate::domain::time::Timestamp;
use diesel::prelude::*;
use sha2::{Digest, Sha256};

pub type StatementId = [u8; 32];

/// The wording of the boxes in one language. Raise `VERSION` whenever the sense changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub language: String,
    pub authorised: String,
    pub consent: String,
    /// The box for updates, where it was ticked.
    pub updates: Option<String>,
}

pub const VERSION: i32 = 1;

impl Statement {
    pub fn id(&self) -> StatementId {
        let mut text = format!(
            "{VERSION}\n{}\n{}\n{}\n",
            self.language, self.authorised, self.consent
        );
        if let Some(updates) = &self.updates {
            text.push_str(updates);
            text.push('\n');
        }
        Sha256::digest(text).into()
    }
}

/// Stores a wording the first time that it is ticked.
pub fn keep(db: &mut Db, statement: &Statement, now: Timestamp) -> Result<StatementId, Error> {
    let id = statement.id();
    let insert = diesel::insert_into(statements::table).values((
        statements::id.eq(id.as_slice()),
        statements::version.eq(VERSION),
        statements::language.eq(&statement.language),
        statements::authorised.eq(&statement.authorised),
        statements::consent.eq(&statement.consent),
        statements::created_at.eq(now),
        statements::updates.eq(&statement.updates),
    ));
    OrNothing(insert).inserted(db)?;
    Ok(id)
}
