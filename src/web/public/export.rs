//! The list as files to take away: CSV, JSON, plain text and Word, a piece at a time.
use super::document::{Document, Head};
use super::entry::Layout;
use super::list_csv;
use super::walk::Headed;
use crate::domain::signature::Visibility;
use crate::domain::text_enum::text_enum;
use crate::locale::messages::Locale;
use crate::print::docx::Error;
use crate::store::listing::Listed;
use crate::web::api::signatories::Item;

text_enum! {
    pub enum Format { Csv = "csv", Txt = "txt", Json = "json", Docx = "docx" }
}

impl Format {
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Txt => "text/plain; charset=utf-8",
            Self::Json => "application/json",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }
}

/// One file in the making, with what it must remember between two pages of the list.
pub struct Writer {
    body: Body,
    begun: bool,
    total: u64,
    /// Whether it holds those who are named to the addressee only, and says of each line whether it is.
    for_addressee: bool,
}

enum Body {
    Csv,
    Json,
    Document(Box<Document>),
}

impl Writer {
    pub fn new(format: Format, head: Head, locale: Locale, layout: Layout) -> Result<Self, Error> {
        Ok(Self {
            body: match format {
                Format::Csv => Body::Csv,
                Format::Json => Body::Json,
                Format::Txt => Body::Document(Box::new(Document::text(head, locale, layout))),
                Format::Docx => Body::Document(Box::new(Document::docx(head, locale, layout)?)),
            },
            begun: false,
            total: 0,
            for_addressee: false,
        })
    }

    /// A file that never goes through HTTP: it says of each line who may see it.
    pub fn for_addressee(self) -> Self {
        Self {
            for_addressee: true,
            ..self
        }
    }

    /// The bytes of the next lines, after those that begin the file.
    pub fn page(&mut self, lines: &[Headed]) -> Result<Vec<u8>, Error> {
        let mut bytes = self.beginning();
        for Headed { heading, line } in lines {
            self.line(&mut bytes, heading.as_deref(), line, Visibility::Named)?;
        }
        Ok(bytes)
    }

    /// One line, whoever may see it.
    pub fn one(&mut self, line: &Listed, visibility: Visibility) -> Result<Vec<u8>, Error> {
        let mut bytes = self.beginning();
        self.line(&mut bytes, None, line, visibility)?;
        Ok(bytes)
    }

    fn line(
        &mut self,
        bytes: &mut Vec<u8>,
        heading: Option<&str>,
        line: &Listed,
        visibility: Visibility,
    ) -> Result<(), Error> {
        let told = self.for_addressee.then_some(visibility);
        match &mut self.body {
            Body::Csv => bytes.extend(list_csv::row(line, told).into_bytes()),
            Body::Json => {
                bytes.extend(if self.total > 0 { ",\n" } else { "\n" }.bytes());
                bytes.extend(item(line, told).into_bytes());
            }
            Body::Document(document) => bytes.extend(document.line(heading, line, visibility)?),
        }
        self.total += 1;
        Ok(())
    }

    /// The total stands at the end: only there is it known to match the items.
    pub fn end(&mut self) -> Result<Vec<u8>, Error> {
        let mut bytes = self.beginning();
        match &mut self.body {
            Body::Csv => {}
            Body::Json => {
                let total = self.total;
                bytes.extend(format!("\n],\"total\":{total},\"next\":null}}\n").into_bytes());
            }
            Body::Document(document) => bytes.extend(document.end()?),
        }
        Ok(bytes)
    }

    fn beginning(&mut self) -> Vec<u8> {
        match self.body {
            _ if std::mem::replace(&mut self.begun, true) => String::new(),
            Body::Csv => list_csv::beginning(self.for_addressee),
            Body::Json => "{\"items\":[".to_owned(),
            Body::Document(_) => String::new(),
        }
        .into_bytes()
    }
}

#[derive(serde::Serialize)]
struct ItemFor {
    #[serde(flatten)]
    item: Item,
    #[serde(skip_serializing_if = "Option::is_none")]
    visibility: Option<&'static str>,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::country::Country;
    use crate::domain::ids::Id;
    use crate::domain::import_columns::{is_formula, unguarded};
    use crate::domain::proof::Proof;
    use crate::domain::signatory::Kind;
    use crate::domain::time::Timestamp;
    use crate::store::listing::ListedPerson;
    use crate::web::public::list_csv::guarded;
    use crate::web::public::walk::By;
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

    fn headed(by: By, line: Listed) -> Headed {
        Headed {
            heading: (by == By::Letter).then(|| line.heading.clone()),
            line,
        }
    }

    fn writer(format: Format, version: i32) -> Writer {
        let head = Head {
            version,
            title: "For peace".to_owned(),
            language: "en".to_owned(),
        };
        let layout = Layout {
            country: true,
            people: true,
        };
        Writer::new(format, head, english(), layout).unwrap()
    }

    fn whole(format: Format, by: By, pages: &[&[Listed]]) -> String {
        let mut writer = writer(format, 1);
        let mut file: Vec<u8> = Vec::new();
        for page in pages {
            let lines: Vec<Headed> = page.iter().map(|line| headed(by, line.clone())).collect();
            file.extend(writer.page(&lines).unwrap());
        }
        file.extend(writer.end().unwrap());
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
        let file = whole(Format::Csv, By::List, &[&[first], &[line("Élan", "E")]]);
        assert_eq!(
            file.strip_prefix(header),
            Some(
                "organisation,\"'=cmd, \"\"Ltd\"\"\",,,\"A B; C D\",\"; @chair\",\"'=cmd, \"\"Ltd\"\"\",,,C,address,2025-11-21T00:00:00Z,1,en,\r\n\
                 organisation,Élan,,,,,Élan,,,E,address,2025-11-21T00:00:00Z,1,en,\r\n"
            )
        );
        assert_eq!(whole(Format::Csv, By::List, &[]), header);
    }

    #[test]
    fn text_keeps_its_heading_over_two_pages() {
        let mut first = line("A1", "A");
        first.acronym = Some("AA".to_owned());
        first.country = Country::parse("DE").ok();
        first.representatives = vec![ListedPerson {
            name: "Jana Weiss".to_owned(),
            role: Some("Chair".to_owned()),
        }];
        let pages: [&[Listed]; 2] = [
            &[first, line("A2", "A")],
            &[line("A3", "A"), line("אב", "א")],
        ];
        assert_eq!(
            whole(Format::Txt, By::Letter, &pages),
            "A\n\nA1 (AA), Germany\n    Jana Weiss, Chair\nA2\nA3\n\nא\n\nאב\n"
        );
        assert_eq!(
            whole(Format::Txt, By::List, &pages),
            "A1 (AA), Germany\n    Jana Weiss, Chair\nA2\nA3\nאב\n"
        );
        let later = writer(Format::Txt, 2).page(&[headed(By::List, line("A1", "A"))]);
        let later = String::from_utf8(later.unwrap()).unwrap();
        assert_eq!(
            later.replace(['\u{2068}', '\u{2069}'], ""),
            "A1 (signed version 1)\n"
        );
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
                serde_json::from_str(&whole(Format::Json, By::List, &lines)).unwrap();
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
            let file = whole(Format::Csv, By::List, &[&lines]);
            let read: Vec<String> = csv::Reader::from_reader(file.as_bytes())
                .records()
                .map(|record| unguarded(record.unwrap().get(1).unwrap()).to_owned())
                .collect();
            prop_assert_eq!(read, names);
        }
    }
}
