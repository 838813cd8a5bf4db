//! What happens without a request. Each job is a round that can be run by hand, and `rota` runs
//! the rounds again and again. Any number of processes may: what one does, another finds done.
//!
//! To add a job: a file with its round, and a line in `rota`.
pub mod ask_contacts;
pub mod crew;
pub mod deliver_mail;
pub mod mail_parts;
pub mod open_letters;
pub mod publish_many;
pub mod rota;
pub mod send_mailings;
pub mod tell_of_danger;
pub mod undo_imports;
pub mod wording;
pub mod work_on_uploads;
