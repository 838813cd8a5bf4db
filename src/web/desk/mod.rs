//! The moderators' pages. Who may use a page stands in its handler's arguments: `session::Reading`
//! for whoever is logged in, `session::Deciding` for a form of somebody who decides, `session::Owning` for
//! one of an owner; `confirmed::Confirmed` around one of them for what wants the password again.
//!
//! To add a page: its handler with its view struct here, built around a `Frame` that `surroundings`
//! fills, and its template in `templates/desk/`.
pub mod account;
pub mod browser;
pub mod change_password;
pub mod chip;
pub mod confirm;
pub mod confirmed;
pub mod correct_entry;
pub mod correct_form;
pub mod dossier;
pub mod endorsement;
pub mod entry;
pub mod erased;
pub mod factor;
pub mod factor_gate;
pub mod forgotten;
pub mod frame;
pub mod invalidate;
pub mod invite;
pub mod line_fields;
pub mod login;
pub mod login_answer;
pub mod login_code;
pub mod mail;
pub mod merging;
pub mod merging_signatures;
pub mod moderators;
pub mod organisation;
pub mod organisations;
pub mod password_form;
pub mod place;
pub mod proof;
pub mod published;
pub mod qr_code;
pub mod queue;
pub mod reason;
pub mod reset;
pub mod session;
pub mod session_cookie;
pub mod setup;
pub mod showing;
pub mod side;
pub mod signature;
pub mod surroundings;
pub mod upload_acts;
pub mod upload_body;
pub mod uploads;
pub mod waiting;
pub mod wording;
