//! The verbs: what can be done, each in one transaction, for whoever asks: a page, a job, the API
//! or the command line.
//!
//! To add a verb: a file here with one async function that takes the `Workshop`, plain values and
//! the time, runs one `store.write`, and puts the mail it causes into the outbox inside of it.
pub mod answer_question;
pub mod ask;
pub mod ask_contacts;
pub mod ask_signer_link;
pub mod bring_letter;
pub mod bring_version;
pub mod chain_ledger;
pub mod change_kind;
pub mod come_back;
pub mod confirm;
pub mod correct;
pub mod correct_organisation;
pub mod deliver_mail;
pub mod end_asks;
pub mod erase;
pub mod filing;
pub mod generate;
pub mod give_notice;
pub mod hand_over;
pub mod import_signatures;
pub mod list_change;
pub mod locks;
pub mod log_in;
pub mod lookalike;
pub mod mail_of_proof;
pub mod make_moderator;
pub mod mark_bounce;
pub mod merge_organisations;
pub mod merge_signatures;
pub mod moderate;
pub mod not_me;
pub mod notify;
pub mod object;
pub mod open_letter;
pub mod purge;
pub mod rekey;
pub mod rekey_organisations;
pub mod remind;
pub mod revive_mail;
pub mod second_address;
pub mod set_updates;
pub mod set_visibility;
pub mod sign;
pub mod signer;
pub mod staging;
pub mod take_over;
pub mod tie_secret;
pub mod undo;
pub mod undo_merge;
pub mod verify_ledger;
pub mod vouch;
pub mod withdraw;
pub mod workshop;
