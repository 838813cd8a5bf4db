//! Messages and their transport. Nothing here knows the database: `jobs/deliver_mail.rs` reads the
//! outbox, builds a [`message::Message`], renders it in the reader's language and hands it to a
//! [`transport::Transport`].
//!
//! To add a mail: a variant of [`message::Message`] with all that it says as plain data, its
//! sentences in `locales/en/mail.ftl` (ids begin with `mail-` and the variant's name), a function
//! in `sheets` that puts them in order, every id written out so that a search finds it, and an arm
//! in `sheet.rs` that calls it. Text and HTML both come from that one function. Add it to `all` in
//! the tests of `sheet.rs`.

pub mod backoff;
pub mod bounce;
pub mod compose;
pub mod folder;
pub mod layout;
pub mod memory;
pub mod message;
pub mod pool;
pub mod quoting;
pub mod refusal;
pub mod resolver;
#[cfg(test)]
pub mod samples;
pub mod send_error;
pub mod session;
pub mod sheet;
pub mod sheets;
pub mod transport;
pub mod transport_url;
pub mod wrap;
pub mod writer;
