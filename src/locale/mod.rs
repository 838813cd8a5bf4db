//! Everything a reader's language decides: messages, numbers, dates, names of countries.
//!
//! To add a message, write it into the file of its subject under `locales/en/` and ask for it by
//! `locale.msg("its-id")`; the suite fails on a message that is missing, unused or given other
//! arguments than it asks for. To add a language, add a folder beside `locales/en/` with the same
//! files and name it in `site.languages`.

pub mod addressing;
pub mod arg;
pub mod copied_words;
pub mod countries;
pub mod country_reading;
pub mod dates;
pub mod direction;
pub mod line_changes;
pub mod messages;
pub mod negotiation;
pub mod numbers;
pub mod sample_faults;
pub mod typography;
