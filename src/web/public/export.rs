//! The list as files to take away: CSV, plain text and JSON, a piece at a time.
//!
//! CSV has the columns that an import reads, and what only we know after them. A cell that a
//! spreadsheet would take for a formula is kept from being one by an apostrophe, which the import
//! takes off again: `guarded` and `import_columns::unguarded`.
use super::line::earlier_version;
use crate::domain::country::Country;
use crate::domain::import_columns::is_formula;
use crate::domain::signature::Visibility;
use crate::domain::text_enum::text_enum;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::store::listing::Listed;
use crate::web::api::signatories::Item;
use std::borrow::Cow;
use std::fmt::Write as _;

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

text_enum! {
    pub enum Format { Csv = "csv", Txt = "txt", Json = "json" }
}

/// One file in the making, with what it must remember between two pages of the list.
#[derive(Debug, Clone)]
pub struct Writer {
    format: Format,
    begun: bool,
    heading: Option<String>,
    total: u64,
    /// The number of the text that is signed now; who stands under another one is marked.
    current: i32,
    locale: Locale,
    /// Whether it holds those who are named to the addressee only, and says of each line whether it is.
    for_addressee: bool,
}

impl Writer {
    pub const fn new(format: Format, current: i32, locale: Locale) -> Self {
        Self {
            format,
            begun: false,
            heading: None,
            total: 0,
            current,
            locale,
            for_addressee: false,
        }
    }

    /// A file that never goes through HTTP: it says of each line who may see it.
    pub fn for_addressee(format: Format, current: i32, locale: Locale) -> Self {
        Self {
            for_addressee: true,
            ..Self::new(format, current, locale)
        }
    }

    /// The bytes of the next lines, after those that begin the file.
    pub fn page(&mut self, lines: &[Listed]) -> Vec<u8> {
        let mut text = self.beginning();
        for line in lines {
            self.line(&mut text, line, Visibility::Named);
        }
        text.into_bytes()
    }

    /// One line, whoever may see it.
    pub fn one(&mut self, line: &Listed, visibility: Visibility) -> Vec<u8> {
        let mut text = self.beginning();
        self.line(&mut text, line, visibility);
        text.into_bytes()
    }

    fn line(&mut self, text: &mut String, line: &Listed, visibility: Visibility) {
        let visibility = self.for_addressee.then_some(visibility);
        match self.format {
            Format::Csv => text.push_str(&row(line, visibility)),
            Format::Txt => self.name(text, line, visibility),
            Format::Json => {
                text.push_str(if self.total > 0 { ",\n" } else { "\n" });
                text.push_str(&item(line, visibility));
            }
        }
        self.total += 1;
    }

    /// The total stands at the end: only there is it known to match the items.
    pub fn end(&mut self) -> Vec<u8> {
        let mut text = self.beginning();
        if self.format == Format::Json {
            let _ = writeln!(text, "\n],\"total\":{},\"next\":null}}", self.total);
        }
        text.into_bytes()
    }

    fn beginning(&mut self) -> String {
        match self.format {
            _ if std::mem::replace(&mut self.begun, true) => String::new(),
            Format::Csv if self.for_addressee => {
                record(&[COLUMNS.as_slice(), &[VISIBILITY]].concat())
            }
            Format::Csv => record(&COLUMNS),
            Format::Txt => String::new(),
            Format::Json => "{\"items\":[".to_owned(),
        }
    }

    /// One name a line, each a paragraph of its own and so in its own writing direction.
    fn name(&mut self, text: &mut String, line: &Listed, visibility: Option<Visibility>) {
        if self.heading.as_ref() != Some(&line.heading) {
            if self.heading.is_some() {
                text.push('\n');
            }
            text.push_str(&line.heading);
            text.push_str("\n\n");
            self.heading = Some(line.heading.clone());
        }
        text.push_str(&line.name);
        if let Some(version) = earlier_version(&self.locale, self.current, line) {
            let _ = write!(text, " ({version})");
        }
        if visibility == Some(Visibility::Addressee) {
            text.push_str(" (not published)");
        }
        text.push('\n');
    }
}

#[derive(serde::Serialize)]
struct ItemFor {
    #[serde(flatten)]
    item: Item,
    #[serde(skip_serializing_if = "Option::is_none")]
    visibility: Option<&'static str>,
}

/// Several representatives share their two cells, divided by semicolons.
fn row(line: &Listed, visibility: Option<Visibility>) -> String {
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

#[expect(
    clippy::expect_used,
    reason = "strings and lists always have a JSON form"
)]
fn item(line: &Listed, visibility: Option<Visibility>) -> String {
    let item = ItemFor {
        item: Item::of(line),
        visibility: visibility.map(Visibility::as_str),
    };
    serde_json::to_string(&item).expect("plain text has a JSON form")
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;
    use crate::domain::import_columns::unguarded;
    use crate::domain::proof::Proof;
    use crate::domain::signatory::Kind;
    use crate::domain::time::Timestamp;
    use crate::store::listing::ListedPerson;
    use proptest::prelude::*;

    fn line(name: &str, heading: &str) -> Listed {
        Listed {
            id: Id::from_bytes([1; 16]),
            kind: Kind::Organisation,
            name: name.to_owned(),
            name_en: None,
            acronym: None,
            country: None,
            website: None,
            representatives: Vec::new(),
            proof: Proof::Address,
            affiliation: None,
            file_under: name.to_owned(),
            heading: heading.to_owned(),
            sort_key: Vec::new(),
            salt: Vec::new(),
            published_at: Timestamp::from_seconds(1_763_683_200),
            version: 1,
            version_language: "en".to_owned(),
        }
    }

    fn english() -> Locale {
        crate::locale::messages::Catalogue::load(&["en".to_owned()])
            .unwrap()
            .negotiate(None, None)
    }

    fn whole(format: Format, pages: &[&[Listed]]) -> String {
        let mut writer = Writer::new(format, 1, english());
        let mut file: Vec<u8> = pages.iter().flat_map(|page| writer.page(page)).collect();
        file.extend(writer.end());
        String::from_utf8(file).unwrap()
    }

    #[test]
    fn csv_quotes_guards_and_ends_its_lines() {
        let mut first = line("=cmd, \"Ltd\"", "C");
        let person = |name: &str, role: Option<&str>| ListedPerson {
            name: name.to_owned(),
            role: role.map(str::to_owned),
        };
        first.representatives = vec![person("A B", None), person("C D", Some("@chair"))];
        let header = "kind,name,country,website,representative,role,file_under,name_en,acronym,heading,proof,published_at,version,version_language,affiliation\r\n";
        let file = whole(Format::Csv, &[&[first], &[line("Élan", "E")]]);
        assert_eq!(
            file.strip_prefix(header),
            Some(
                "organisation,\"'=cmd, \"\"Ltd\"\"\",,,\"A B; C D\",\"; @chair\",\"'=cmd, \"\"Ltd\"\"\",,,C,address,2025-11-21T00:00:00Z,1,en,\r\n\
                 organisation,Élan,,,,,Élan,,,E,address,2025-11-21T00:00:00Z,1,en,\r\n"
            )
        );
        assert_eq!(whole(Format::Csv, &[]), header);
    }

    #[test]
    fn text_keeps_its_heading_over_two_pages() {
        let file = whole(
            Format::Txt,
            &[
                &[line("A1", "A"), line("A2", "A")],
                &[line("A3", "A"), line("אב", "א")],
            ],
        );
        assert_eq!(file, "A\n\nA1\nA2\nA3\n\nא\n\nאב\n");
        let later = Writer::new(Format::Txt, 2, english()).page(&[line("A1", "A")]);
        let later = String::from_utf8(later)
            .unwrap()
            .replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(later, "A\n\nA1 (signed version 1)\n");
    }

    #[test]
    fn json_is_whole_whatever_the_pages() {
        for pages in [vec![], vec![2], vec![1, 1, 1]] {
            let lines: Vec<Vec<Listed>> = pages
                .iter()
                .map(|count| vec![line("A", "A"); *count])
                .collect();
            let lines: Vec<&[Listed]> = lines.iter().map(Vec::as_slice).collect();
            let file: serde_json::Value =
                serde_json::from_str(&whole(Format::Json, &lines)).unwrap();
            let total = pages.iter().sum::<usize>();
            assert_eq!(file.get("items").unwrap().as_array().unwrap().len(), total);
            assert_eq!(file.get("total").unwrap(), total);
        }
    }

    proptest! {
        #[test]
        fn a_guarded_cell_is_no_formula_and_comes_back(cell in "[-'=+@\t\ra]{0,5}") {
            let guarded = guarded(&cell);
            prop_assert!(!is_formula(&guarded));
            prop_assert_eq!(unguarded(&guarded), &cell);
        }

        #[test]
        fn names_come_back_through_a_reader(names in proptest::collection::vec("[-'=,;\"a\u{5d0} ]{1,6}", 1..5)) {
            let lines: Vec<Listed> = names.iter().map(|name| line(name, "#")).collect();
            let file = whole(Format::Csv, &[&lines]);
            let read: Vec<String> = csv::Reader::from_reader(file.as_bytes())
                .records()
                .map(|record| unguarded(record.unwrap().get(1).unwrap()).to_owned())
                .collect();
            prop_assert_eq!(read, names);
        }
    }
}
