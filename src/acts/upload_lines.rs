//! Reads the rows of an uploaded table as lines of an import.
use crate::domain::import_columns::{self, Mapping};
use crate::domain::import_line::ImportLine;
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
        let columns = table.columns.iter();
        let known = |column: &Option<String>| column.as_deref().and_then(import_columns::known);
        Self::mapped(columns.map(known).collect(), &table.kind, letter)
    }

    /// `kind` is of lines that do not say what they are, where the letter is for both.
    pub fn mapped(mapping: Mapping, kind: &str, letter: &Letter) -> Self {
        let kind = match letter.rules.signers {
            Signers::Organisations => Kind::Organisation.to_string(),
            Signers::Individuals => Kind::Individual.to_string(),
            Signers::Both => kind.to_owned(),
        };
        Self {
            mapping,
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
