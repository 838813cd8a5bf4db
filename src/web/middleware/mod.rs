//! What happens around every handler.
pub mod error_pages;
pub mod headers;
pub mod keep_language;
pub mod renew_session;
pub mod same_origin;
pub mod switched;
pub mod trace;
