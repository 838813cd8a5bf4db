//! The configuration: built-in defaults, then `undersigned.toml`, then the environment
//! (`UNDERSIGNED_SECTION__KEY`), then flags. Read once, at the start, and passed down.
//!
//! To add a key: a field in its section (`sections.rs`), one line where `read.rs` fills it, and a
//! row in README's table (a test compares the two).
pub mod brand;
pub mod clock;
pub mod origin;
pub mod rate;
pub mod read;
pub mod sections;
pub mod source;
