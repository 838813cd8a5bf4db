//! How large the settings of a letter may be, from whatever hand they come.

/// In characters.
pub const MAX_HOST: usize = 200;
pub const MAX_CONTACT: usize = 300;
pub const MAX_LIST_ON_PAGE: i32 = 10_000;
pub const MAX_TARGET: i32 = 100_000_000;

/// The address that a form about a new letter has itself.
pub const RESERVED_SLUG: &str = "new";

/// Who issues a letter has a name.
pub fn is_host(host: &str) -> bool {
    !host.trim().is_empty() && host.chars().count() <= MAX_HOST
}
