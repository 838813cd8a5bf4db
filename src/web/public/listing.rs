//! Signatories as the letter and the list print them.

/// One line of the list.
#[derive(Clone, Debug)]
pub struct ListedView {
    pub name: String,
    pub name_en: Option<String>,
    pub acronym: Option<String>,
    /// "Germany", "Dr. Jana Weiss, Chair": set side by side, each in its own writing direction.
    pub details: Vec<String>,
    /// "signed version 1", where that is not the current one.
    pub version: Option<String>,
    pub path: String,
}

/// The signatories filed under one heading.
#[derive(Clone, Debug)]
pub struct HeadingGroup {
    pub heading: String,
    /// Unique on the page and fit for an address: what links into the list point to.
    pub id: String,
    pub items: Vec<ListedView>,
}

/// Up to this many names the whole list is set in columns; longer ones heading by heading, so that
/// nobody has to scroll back up to go on reading.
pub const SHORT_LIST: usize = 40;

pub fn is_short(groups: &[HeadingGroup]) -> bool {
    groups.iter().map(|group| group.items.len()).sum::<usize>() <= SHORT_LIST
}
