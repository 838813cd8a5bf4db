//! The list as CSV, a line at a time.
//!
//! It has the columns that an import reads, and what only we know after them. A cell that a
//! spreadsheet would take for a formula is kept from being one by an apostrophe, which the import
//! takes off again: `guarded` and `import_columns::unguarded`.
use crate::domain::country::Country;
use crate::domain::import_columns::is_formula;
use crate::domain::signature::Visibility;
use crate::locale::dates;
use crate::store::listing::Listed;
use std::borrow::Cow;

const COLUMNS: [&str; 15] = [
    "kind",
    "name",
    "country",
    "website",
    "representative",
    "role",
    "file_under",
    "name_en",
    "acronym",
    "heading",
    "proof",
    "published_at",
    "version",
    "version_language",
    "affiliation",
];

/// Of the file for the addressee alone. An import refuses it, so that nobody is published by mistake.
const VISIBILITY: &str = "visibility";

/// The names of the columns; with that of who may see a line, in the file for the addressee.
pub fn beginning(for_addressee: bool) -> String {
    if for_addressee {
        record(&[COLUMNS.as_slice(), &[VISIBILITY]].concat())
    } else {
        record(&COLUMNS)
    }
}

/// Several representatives share their two cells, divided by semicolons.
pub fn row(line: &Listed, visibility: Option<Visibility>) -> String {
    let people = &line.representatives;
    let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
    let roles: Vec<&str> = people
        .iter()
        .map(|person| person.role.as_deref().unwrap_or_default())
        .collect();
    let roles = if roles.iter().all(|role| role.is_empty()) {
        String::new()
    } else {
        roles.join("; ")
    };
    let cells: [&str; COLUMNS.len()] = [
        line.kind.as_str(),
        &line.name,
        line.country.map(Country::code).unwrap_or_default(),
        line.website.as_deref().unwrap_or_default(),
        &names.join("; "),
        &roles,
        &line.file_under,
        line.name_en.as_deref().unwrap_or_default(),
        line.acronym.as_deref().unwrap_or_default(),
        &line.heading,
        line.proof.as_str(),
        &dates::machine(line.published_at),
        &line.version.to_string(),
        &line.version_language,
        line.affiliation.as_deref().unwrap_or_default(),
    ];
    match visibility {
        Some(visibility) => record(&[cells.as_slice(), &[visibility.as_str()]].concat()),
        None => record(&cells),
    }
}

/// By RFC 4180: lines end in CR LF, and a quote inside of quotes is doubled. No cell is a formula.
pub fn record(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&guarded(cell))).collect();
    cells.join(",") + "\r\n"
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', ';', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A cell that no spreadsheet calculates. One that begins with apostrophes before such a sign gets
/// one more, so that taking one off always gives the cell back.
pub fn guarded(cell: &str) -> Cow<'_, str> {
    if is_formula(cell.trim_start_matches('\'')) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}
