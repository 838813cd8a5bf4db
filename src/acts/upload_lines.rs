//! Reads the rows of an uploaded table as lines of an import.
use crate::domain::import_columns::{self, Mapping};
use crate::domain::import_line::{COLUMNS, ImportLine};
use crate::domain::letter::{Letter, Signers};
use crate::domain::sheet::Row;
use crate::domain::signatory::Kind;
use crate::domain::upload::Table;
use crate::locale::country_reading::CountryReader;

pub struct Lines {
    mapping: Mapping,
    kind: Option<String>,
    countries: CountryReader,
}

impl Lines {
    pub fn of(table: &Table, letter: &Letter) -> Self {
        let mapping = table.columns.iter().map(|column| {
            let known = COLUMNS.into_iter();
            column
                .as_deref()
                .and_then(|name| known.into_iter().find(|column| *column == name))
        });
        let kind = match letter.rules.signers {
            Signers::Organisations => Kind::Organisation.to_string(),
            Signers::Individuals => Kind::Individual.to_string(),
            Signers::Both => table.kind.clone(),
        };
        Self {
            mapping: mapping.collect(),
            kind: Some(kind),
            countries: CountryReader::of(&[letter.rules.language.as_str()]),
        }
    }

    pub fn read(&self, row: &Row) -> ImportLine {
        let mut line = import_columns::line(&self.mapping, row);
        if let Some(kind) = self.kind.as_ref().filter(|_| line.kind.trim().is_empty()) {
            line.kind.clone_from(kind);
        } else if let Some(known) = import_columns::kind(&line.kind) {
            known.as_str().clone_into(&mut line.kind);
        }
        self.countries.read_in(&mut line.country);
        line
    }
}
