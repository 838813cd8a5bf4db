//! What stories are told with: a real server on a real port, browsers, mail read from memory, jobs
//! run by hand, and a clock that stands still until it is moved.
pub mod accounts;
pub mod acts;
pub mod app;
pub mod browser;
pub mod correcting;
pub mod desk;
pub mod engine;
pub mod forms;
pub mod imports;
pub mod mail;
pub mod mailings;
pub mod page_forms;
pub mod process;
pub mod registry;
pub mod routes;
pub mod signer;
pub mod sql;
pub mod statements;
pub mod stories;
pub mod template;
