//! The moderators' pages. Who may use a page stands in its handler's arguments: `session::Reading`
//! for whoever is logged in, `session::Deciding` for a form of somebody who decides.
//!
//! To add a page: its handler with its view struct here, built around a `Frame` that `surroundings`
//! fills, and its template in `templates/desk/`.
pub mod chip;
pub mod correct_form;
pub mod dossier;
pub mod entry;
pub mod erased;
pub mod frame;
pub mod login;
pub mod mail;
pub mod merging;
pub mod merging_signatures;
pub mod organisation;
pub mod organisations;
pub mod place;
pub mod proof;
pub mod published;
pub mod queue;
pub mod reason;
pub mod session;
pub mod session_cookie;
pub mod setup;
pub mod showing;
pub mod side;
pub mod signature;
pub mod surroundings;
pub mod waiting;
pub mod wording;
