//! The moderators' pages. Who may use a page stands in its handler's arguments: `session::Reading`
//! for whoever is logged in, `session::Deciding` for a form of somebody who decides, `session::Owning` for
//! one of an owner; `confirmed::Confirmed` around one of them for what wants the password again.
//!
//! To add a page: its handler with its view struct here, built around a `Frame` that `surroundings`
//! fills, and its template in `templates/desk/`.
pub mod account;
pub mod aside;
pub mod audit;
pub mod audit_export;
pub mod browser;
pub mod bulk;
pub mod change_password;
pub mod chip;
pub mod confirm;
pub mod confirmed;
pub mod contacts_export;
pub mod correct_form;
pub mod deciding;
pub mod dossier;
pub mod entry;
pub mod erased;
pub mod factor;
pub mod factor_gate;
pub mod forgotten;
pub mod frame;
pub mod invite;
pub mod login;
pub mod login_answer;
pub mod login_code;
pub mod mail;
pub mod mailing;
pub mod mailing_form;
pub mod mailing_preview;
pub mod mailings;
pub mod mass;
pub mod mass_job;
pub mod merging;
pub mod merging_signatures;
pub mod moderators;
pub mod organisation;
pub mod organisations;
pub mod password_form;
pub mod place;
pub mod promise;
pub mod proof;
pub mod published;
pub mod qr_code;
pub mod queue;
pub mod queue_filter;
pub mod queue_rows;
pub mod reason;
pub mod reason_form;
pub mod reasons;
pub mod refusal;
pub mod reset;
pub mod reverse;
pub mod samples;
pub mod session;
pub mod session_cookie;
pub mod setup;
pub mod showing;
pub mod side;
pub mod signature;
pub mod surroundings;
pub mod waiting;
pub mod wording;
