//! The table of who is to be asked, as it was pasted: how it is read, and what would become of its lines.
use super::form::Form;
use crate::acts::initial_invite::{Fate, NumberedLine};
use crate::acts::upload_lines::Lines;
use crate::domain::import_columns::{BadChoice, Mapping, chosen, guess, known};
use crate::domain::letter::{Letter, Signers};
use crate::domain::seen;
use crate::domain::sheet::{Sheet, SheetError};
use crate::domain::signatory::Kind;
use crate::domain::upload::LineFate;
use crate::locale::messages::Locale;
use crate::store::outbox::CAP;
use crate::web::desk::chip::{Chip, Tone};
use crate::web::desk::uploads::{ColumnView, LineView};
use crate::web::desk::wording::upload as words;
use crate::web::form::OptionView;

/// More than anybody asks by hand.
const MAX: usize = 1000;

pub struct Table {
    sheet: Sheet,
    mapping: Mapping,
    /// Of lines that do not say what they are.
    kind: String,
    /// Why the columns cannot be so.
    bad: Option<BadChoice>,
}

#[derive(Debug)]
pub enum NoTable {
    Unreadable(SheetError),
    TooLong(usize),
}

/// What the form shows of it, and goes along with it.
pub struct TableView {
    pub columns: Vec<ColumnView>,
    /// What lines are that do not say so; empty where the letter is for one kind only.
    pub kinds: Vec<OptionView>,
    pub lines: Vec<LineView>,
    /// How many would be asked.
    pub number: usize,
    /// Names what is shown: another table is looked at before anybody is asked.
    pub seen: String,
    /// The columns are of these.
    pub headings: String,
}

/// What came of a table that was sent, where some lines were not asked for want of a mail.
pub struct NotAsked {
    /// How many were.
    pub asked: usize,
    pub lines: Vec<LineView>,
}

impl NotAsked {
    /// Nothing where each line was asked, now or before.
    pub fn of(locale: &Locale, lines: &[NumberedLine], fates: &[Fate]) -> Option<Self> {
        let capped = lines.iter().zip(fates);
        let capped = capped.filter(|(_, fate)| **fate == Fate::Capped);
        let lines: Vec<LineView> = capped
            .map(|(line, fate)| view(locale, line, fate))
            .collect();
        (!lines.is_empty()).then(|| Self {
            asked: invited(fates),
            lines,
        })
    }
}

fn invited(fates: &[Fate]) -> usize {
    fates.iter().filter(|fate| **fate == Fate::Invited).count()
}

impl NoTable {
    pub fn told(self, locale: &Locale) -> String {
        match self {
            Self::Unreadable(SheetError::Empty) => locale.msg("initial-no-table").to_string(),
            Self::Unreadable(error) => words::unreadable(locale, error),
            Self::TooLong(max) => locale.msg("initial-too-many").arg("max", max).to_string(),
        }
    }
}

impl Table {
    /// The columns as they were chosen, if the form shows them, or by their headings.
    pub fn read(form: &Form) -> Result<Self, NoTable> {
        let pasted = form.value("lines");
        let sheet = Sheet::read(pasted.trim_end().as_bytes()).map_err(NoTable::Unreadable)?;
        if sheet.rows.is_empty() {
            return Err(NoTable::Unreadable(SheetError::Empty));
        }
        if sheet.rows.len() > MAX {
            return Err(NoTable::TooLong(MAX));
        }
        // What was chosen for other headings says nothing about these.
        let names: Vec<String> = if form.is("headings", &headings(&sheet)) {
            let columns = 0..sheet.headings.len();
            let chosen = columns.map(|number| form.value(&format!("column_{number}")).to_owned());
            chosen.collect()
        } else {
            let guessed = guess(&sheet.headings).into_iter();
            guessed
                .map(|column| column.unwrap_or_default().to_owned())
                .collect()
        };
        let kind = form.value("kind").parse().unwrap_or(Kind::Organisation);
        Ok(Self {
            sheet,
            mapping: names.iter().map(|name| known(name)).collect(),
            kind: kind.to_string(),
            bad: chosen(names.iter().map(String::as_str)).err(),
        })
    }

    /// Why nobody can be asked by it as it is read.
    pub fn problem(&self, locale: &Locale) -> Option<String> {
        let no_address = !self.mapping.contains(&Some("email"));
        match self.bad {
            Some(bad) => Some(words::bad_choice(locale, bad)),
            None if no_address => Some(locale.msg("initial-no-address").to_string()),
            None => None,
        }
    }

    pub fn lines(&self, letter: &Letter) -> Vec<NumberedLine> {
        let lines = Lines::mapped(self.mapping.clone(), &self.kind, letter);
        let rows = self.sheet.rows.iter();
        rows.map(|row| (row.line, lines.read(row))).collect()
    }

    /// `fates` are those of `lines`, or none where the columns cannot be as they are.
    pub fn view(
        &self,
        locale: &Locale,
        letter: &Letter,
        lines: &[NumberedLine],
        fates: &[Fate],
    ) -> TableView {
        let sample = |column: usize| {
            let cells = self
                .sheet
                .rows
                .iter()
                .filter_map(|row| row.cells.get(column));
            let filled = cells.filter(|cell| !cell.trim().is_empty());
            filled.take(2).cloned().collect::<Vec<_>>().join(" · ")
        };
        let columns = self.sheet.headings.iter().zip(&self.mapping).enumerate();
        let views = lines.iter().zip(fates);
        TableView {
            columns: columns
                .map(|(number, (heading, column))| ColumnView {
                    number,
                    heading: heading.clone(),
                    sample: sample(number),
                    options: words::columns(locale, *column),
                })
                .collect(),
            kinds: match letter.rules.signers {
                Signers::Both => words::kinds(locale, &self.kind),
                Signers::Organisations | Signers::Individuals => Vec::new(),
            },
            lines: views.map(|(line, fate)| view(locale, line, fate)).collect(),
            number: invited(fates),
            seen: seen_of(lines),
            headings: headings(&self.sheet),
        }
    }
}

/// Names the lines as they are read.
pub fn seen_of(lines: &[NumberedLine]) -> String {
    seen::of(&[&format!("{lines:?}")])
}

fn headings(sheet: &Sheet) -> String {
    let parts: Vec<&str> = sheet.headings.iter().map(String::as_str).collect();
    seen::of(&parts)
}

fn view(locale: &Locale, (number, line): &NumberedLine, fate: &Fate) -> LineView {
    let mut told = LineFate::default();
    let chip = match fate {
        Fate::Invited => Chip::new(&locale.msg("initial-fate-asked"), Tone::Good),
        Fate::Known => Chip::new(&locale.msg("initial-known"), Tone::Plain),
        Fate::Capped => Chip::new(&locale.msg("initial-fate-capped"), Tone::Doubt),
        Fate::Repeated(earlier) => {
            told.earlier = Some(*earlier);
            Chip::new(&locale.msg("upload-fate-repeated"), Tone::Plain)
        }
        Fate::Faulty(faults) => {
            let faults = faults.iter();
            told.faults = faults
                .map(|(field, fault)| (field.to_string(), fault.to_string()))
                .collect();
            Chip::new(&locale.msg("initial-fate-faulty"), Tone::Doubt)
        }
    };
    let mut notes = words::notes(locale, &told);
    if *fate == Fate::Capped {
        let why = locale.msg("initial-fate-capped-why").arg("most", CAP);
        notes.push(why.to_string());
    }
    LineView {
        number: *number,
        name: line.name.clone(),
        detail: words::detail(line),
        fate: chip,
        notes,
    }
}
