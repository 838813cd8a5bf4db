//! The public data as JSON, for other people's programs. Addresses and fields are promises: they
//! are added to, never changed.
//!
//! To add an address: a handler with `#[utoipa::path]`, its structs with `ToSchema`, its line in
//! `openapi` and one in `routes`.
pub mod letters;
pub mod openapi;
pub mod problem;
pub mod readable;
pub mod signatories;
