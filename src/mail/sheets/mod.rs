//! What each mail says, sentence by sentence; a file for those of one occasion.
//! To add one: a function here, an arm in `mail::sheet`, its sentences in `locales/*/mail.ftl`.

pub mod accounts;
pub mod back;
pub mod desk;
pub mod duplicate;
pub mod entries;
pub mod initial;
pub mod mailing;
pub mod proof;
pub mod question;
pub mod signer;
pub mod submission;
pub mod unnamed;
pub mod verdict;
