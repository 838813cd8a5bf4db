//! The table of who is to be asked, as it was pasted, and what became of its lines.
use crate::acts::initial_invite::Fate;
use crate::domain::field_check::Field;
use crate::domain::import_line::ImportLine;
use crate::domain::sheet::Sheet;
use crate::locale::messages::Locale;
use crate::web::public::faults;

/// More than anybody asks by hand.
const MAX: usize = 1000;

pub enum NoTable {
    /// Nothing in it, or not the columns that are needed.
    Columns,
    TooLong(usize),
}

/// The first line names the columns, as in an import; a line that does not say is of an organisation.
pub fn read(text: &str) -> Result<Vec<ImportLine>, NoTable> {
    let sheet = Sheet::read(text.trim().as_bytes()).map_err(|_| NoTable::Columns)?;
    if sheet.rows.len() > MAX {
        return Err(NoTable::TooLong(MAX));
    }
    let headings: Vec<String> = sheet
        .headings
        .iter()
        .map(|heading| heading.trim().to_lowercase())
        .collect();
    let has = |name: &str| headings.iter().any(|heading| heading == name);
    if !has("name") || !has("email") || sheet.rows.is_empty() {
        return Err(NoTable::Columns);
    }
    let line = |cells: &[String]| {
        let mut line = ImportLine::default();
        for (heading, cell) in headings.iter().zip(cells) {
            if let Some(field) = line.column(heading) {
                cell.trim().clone_into(field);
            }
        }
        if line.kind.is_empty() {
            "organisation".clone_into(&mut line.kind);
        }
        line
    };
    Ok(sheet.rows.iter().map(|row| line(&row.cells)).collect())
}

/// A sentence for each line that was not simply invited.
pub fn told(locale: &Locale, lines: &[ImportLine], fates: &[Fate]) -> Vec<String> {
    let mut told = Vec::new();
    // The first line of the table holds the names of the columns.
    for (number, (line, fate)) in (2_u32..).zip(lines.iter().zip(fates)) {
        let what = match fate {
            Fate::Invited => continue,
            Fate::Known => locale.msg("initial-known").to_string(),
            Fate::Faulty(found) => {
                let sentences: Vec<String> = Field::ALL
                    .iter()
                    .filter_map(|field| faults::of(locale, found, *field))
                    .collect();
                sentences.join(" ")
            }
        };
        let of_line = locale
            .msg("initial-line-told")
            .arg("number", number)
            .arg("name", &line.name)
            .arg("what", what);
        told.push(of_line.to_string());
    }
    told
}
