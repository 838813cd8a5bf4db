//! A table of a letter's numbers, as it is on the page and in its CSV.
use crate::domain::time::Timestamp;

/// `columns` and `first` are spelt as in the CSV; `label` has them in words.
pub struct Table {
    pub id: &'static str,
    pub first: &'static str,
    pub columns: Vec<&'static str>,
    pub over_time: bool,
    /// The first so many columns have a picture each.
    pub pictured: usize,
    pub rows: Vec<TableRow>,
}

pub struct TableRow {
    /// As in the CSV.
    pub key: String,
    pub name: String,
    pub at: Option<Timestamp>,
    pub numbers: Vec<i64>,
}

/// Days on the page: a little more than a year.
pub const MOST_DAYS: usize = 400;

/// The most first.
pub fn by_part(
    id: &'static str,
    first: &'static str,
    column: &'static str,
    mut rows: Vec<(String, String, i64)>,
) -> Table {
    rows.retain(|(_, _, number)| *number != 0);
    rows.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| a.1.cmp(&b.1)));
    let row = |(key, name, number)| TableRow {
        key,
        name,
        at: None,
        numbers: vec![number],
    };
    Table {
        id,
        first,
        columns: vec![column],
        over_time: false,
        pictured: 1,
        rows: rows.into_iter().map(row).collect(),
    }
}
