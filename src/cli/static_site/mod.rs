//! The public pages as plain files, for a folder or any web host.
//!
//! The copy is made of what the site itself answers (`source`): what is in it is planned first (`plan`), then each page is
//! fetched and its links are turned to files (`rewrite`). To add a page: a line in `plan::letter_pages`.
pub mod folder;
pub mod links;
pub mod moment;
pub mod plan;
pub mod rewrite;
pub mod source;
