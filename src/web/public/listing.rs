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
    /// Of the alphabet; otherwise it is in words, a country's name.
    pub is_letter: bool,
    /// Stands above the alphabet, over its whole width.
    pub leads: bool,
    /// Unique on the page and fit for an address: what links into the list point to.
    pub id: String,
    pub items: Vec<ListedView>,
}

/// "Germany (12)", and where they are listed.
#[derive(Clone, Debug)]
pub struct CountryView {
    pub label: String,
    pub path: String,
}

/// One kind of signatory under a letter: an alphabetical list of its own.
#[derive(Clone, Debug)]
pub struct ListSection {
    /// What links to it.
    pub id: &'static str,
    /// "312 organisations", where the page has two lists.
    pub heading: Option<String>,
    pub groups: Vec<HeadingGroup>,
    /// In the place of names: every country, how many it has, and the way to them.
    pub countries: Vec<CountryView>,
    /// Signatories beyond those in `groups`.
    pub more: u64,
    pub whole_list: String,
    /// "3 of them are not named".
    pub unnamed: Option<String>,
    /// Some line has an affiliation.
    pub affiliations: bool,
}

impl ListSection {
    pub fn is_short(&self) -> bool {
        is_short(&self.groups)
    }
}

/// Up to this many names the whole list is set in columns; longer ones heading by heading, so that
/// nobody has to scroll back up to go on reading.
pub const SHORT_LIST: usize = 40;

pub fn is_short(groups: &[HeadingGroup]) -> bool {
    groups.iter().map(|group| group.items.len()).sum::<usize>() <= SHORT_LIST
}
