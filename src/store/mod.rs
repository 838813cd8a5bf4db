//! Everything that touches the database. Callers see domain values only; rows stay in here.
//!
//! To add a table: both migrations, `schema.rs`, a file here with a private row and functions
//! that take `&mut Db` and domain values. Reads go through `Store::read`, writes through
//! `Store::write`: the only doors.
pub mod bounces;
pub mod claims;
pub mod columns;
pub mod connection;
pub mod contacts;
pub mod dead_mail;
pub mod decisions;
pub mod door;
pub mod error;
pub mod holds;
pub mod imports;
pub mod leases;
pub mod ledger;
pub mod letters;
pub mod listing;
pub mod login_sessions;
pub mod mail_kinds;
pub mod mailboxes;
pub mod marks;
pub mod merges;
pub mod migrations;
pub mod moderators;
pub mod name_words;
pub mod near;
pub mod on_conflict;
pub mod organisation_names;
pub mod organisations;
pub mod outbox;
pub mod pool;
pub mod queue;
pub mod registry_search;
pub mod representatives;
pub mod schema;
pub mod sealed;
pub mod seals;
pub mod settings;
pub mod signatures;
pub mod statements;
pub mod submissions;
pub mod transaction;
pub mod versions;
pub mod writer;
