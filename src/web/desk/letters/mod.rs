//! The life of a letter on the desk: written, set up, opened, changed, followed up, handed over. Its
//! templates are `templates/desk/letter_*.html`, its addresses below `/desk/letters`.
//!
//! Whoever decides writes texts, updates and what readers can do; owners make and open letters,
//! change their settings, publish texts that are signed, and write deliveries down.
pub mod co_hosts;
pub mod delivery;
pub mod difference;
pub mod form;
pub mod head;
pub mod initial;
pub mod initial_table;
pub mod languages;
pub mod list;
pub mod new;
pub mod new_from_files;
pub mod opening;
pub mod overview;
pub mod page_text;
pub mod previews;
pub mod sample_letter;
pub mod settings;
pub mod settings_form;
pub mod text;
pub mod text_form;
pub mod text_preview;
pub mod update;
pub mod update_form;
pub mod update_mail;
pub mod update_preview;
pub mod updates;
pub mod version;
