//! Words for uploaded tables.
use super::evidence;
use crate::domain::import_columns::BadChoice;
use crate::domain::import_line::{COLUMNS, ImportLine};
use crate::domain::moderation::Hold;
use crate::domain::sheet::{Encoding, SheetError};
use crate::domain::signatory::Kind;
use crate::domain::upload::{LineFate, Table, UploadState};
use crate::locale::messages::Locale;
use crate::store::undone_imports::Shown;
use crate::web::desk::chip::{Chip, Tone};
use crate::web::form::OptionView;
use crate::web::public::faults;

pub fn state(locale: &Locale, state: UploadState) -> String {
    match state {
        UploadState::Checking => locale.msg("upload-state-checking"),
        UploadState::Checked => locale.msg("upload-state-checked"),
        UploadState::Importing => locale.msg("upload-state-importing"),
        UploadState::Imported => locale.msg("upload-state-imported"),
    }
    .to_string()
}

/// Why nothing of it was imported although somebody pressed.
pub fn stopped(locale: &Locale, stopped: bool) -> Option<String> {
    stopped.then(|| locale.msg("upload-stopped").to_string())
}

pub fn unreadable(locale: &Locale, error: SheetError) -> String {
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match error {
        SheetError::Empty => locale.msg("error-upload-empty"),
        SheetError::Binary => locale.msg("error-upload-binary"),
        SheetError::TooLong { max } => locale.msg("error-upload-long").arg("max", number(max)),
        SheetError::TooWide { max } => locale.msg("error-upload-wide").arg("max", number(max)),
    }
    .to_string()
}

pub fn bad_choice(locale: &Locale, bad: BadChoice) -> String {
    match bad {
        BadChoice::Twice => locale.msg("error-upload-twice"),
        BadChoice::NoName => locale.msg("error-upload-no-name"),
    }
    .to_string()
}

/// Somebody was faster: how the table is read now.
pub fn read_anew(locale: &Locale, table: &Table) -> String {
    let columns = table.headings.iter().zip(&table.columns);
    let read = columns.filter_map(|(heading, name)| {
        let label = column(locale, name.as_deref()?);
        Some(format!("\u{2068}{heading}\u{2069} → {label}"))
    });
    let columns = read.collect::<Vec<_>>().join(", ");
    let now = locale.msg("upload-read-anew").arg("columns", columns);
    let then = if table.publish {
        locale.msg("upload-read-publish")
    } else {
        locale.msg("upload-read-hold")
    };
    format!("{now} {then}")
}

/// What the file is, where it is not what we would write.
pub fn odd(locale: &Locale, encoding: &str) -> Option<String> {
    match encoding.parse() {
        Ok(Encoding::Windows1252) => Some(locale.msg("upload-odd-windows").to_string()),
        Ok(Encoding::Utf16) => Some(locale.msg("upload-odd-utf-16").to_string()),
        Ok(Encoding::Utf8) | Err(_) => None,
    }
}

fn column(locale: &Locale, name: &str) -> String {
    match name {
        "kind" => locale.msg("line-kind"),
        "name" => locale.msg("line-name"),
        "country" => locale.msg("line-country"),
        "website" => locale.msg("line-website"),
        "representative" => locale.msg("upload-column-representative"),
        "role" => locale.msg("upload-column-role"),
        "email" => locale.msg("upload-column-email"),
        "file_under" => locale.msg("line-file-under"),
        "name_en" => locale.msg("line-name-en"),
        "acronym" => locale.msg("line-acronym"),
        _ => locale.msg("line-affiliation"),
    }
    .to_string()
}

pub fn columns(locale: &Locale, chosen: Option<&str>) -> Vec<OptionView> {
    let none = OptionView {
        value: String::new(),
        label: locale.msg("upload-column-none").to_string(),
        selected: chosen.is_none(),
    };
    let each = COLUMNS.iter().map(|name| OptionView {
        value: (*name).to_owned(),
        label: column(locale, name),
        selected: chosen == Some(name),
    });
    std::iter::once(none).chain(each).collect()
}

pub fn kinds(locale: &Locale, chosen: &str) -> Vec<OptionView> {
    let label = |kind: Kind| match kind {
        Kind::Organisation => locale.msg("upload-all-organisations"),
        Kind::Individual => locale.msg("upload-all-individuals"),
    };
    Kind::ALL
        .iter()
        .map(|kind| OptionView {
            value: kind.to_string(),
            label: label(*kind).to_string(),
            selected: kind.as_str() == chosen,
        })
        .collect()
}

pub fn fate(locale: &Locale, fate: Option<&LineFate>) -> Chip {
    match fate.map(|fate| fate.fate.as_str()) {
        Some("published") => Chip::new(&locale.msg("upload-fate-published"), Tone::Good),
        Some("held") => Chip::new(&locale.msg("upload-fate-held"), Tone::Plain),
        Some("listed") => Chip::new(&locale.msg("upload-fate-listed"), Tone::Plain),
        Some("repeated") => Chip::new(&locale.msg("upload-fate-repeated"), Tone::Plain),
        Some(_) => Chip::new(&locale.msg("upload-fate-faulty"), Tone::Doubt),
        None => Chip::new(&locale.msg("upload-fate-unknown"), Tone::Plain),
    }
}

/// Why, in sentences.
pub fn notes(locale: &Locale, fate: &LineFate) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(line) = fate.earlier {
        let line = i64::try_from(line).unwrap_or(i64::MAX);
        notes.push(
            locale
                .msg("upload-note-earlier")
                .arg("line", line)
                .to_string(),
        );
    }
    for (field, fault) in &fate.faults {
        if let (Ok(field), Ok(fault)) = (field.parse(), fault.parse()) {
            let label = locale.msg(&format!("upload-field-{field}"));
            let sentence = faults::sentence(locale, field, fault);
            notes.push(format!("{label}: {sentence}"));
        }
    }
    for (reason, evidence) in &fate.doubts {
        if let Ok(reason) = reason.parse() {
            let hold = Hold {
                reason,
                evidence: evidence.clone(),
            };
            notes.push(evidence::reason(locale, &hold).sentence);
        }
    }
    if let Some(near) = &fate.near {
        let near = format!("\u{2068}{near}\u{2069}");
        notes.push(locale.msg("upload-note-near").arg("name", near).to_string());
    }
    notes
}

/// The cells beside the name, as they were read.
pub fn detail(line: &ImportLine) -> String {
    let cells = [
        &line.name_en,
        &line.acronym,
        &line.affiliation,
        &line.country,
        &line.website,
        &line.representative,
        &line.role,
        &line.email,
    ];
    let filled = cells.into_iter().filter(|cell| !cell.trim().is_empty());
    filled.cloned().collect::<Vec<_>>().join(" · ")
}

/// How far an import is that is taken off again; nothing where nobody wanted it.
pub fn taken_off(locale: &Locale, import: &Shown) -> Option<String> {
    import.from?;
    let told = locale
        .msg("upload-taken-off")
        .arg("count", import.taken_off)
        .to_string();
    let stay = import.left_standing;
    Some(if import.until.is_none() {
        format!("{told} {}", locale.msg("upload-goes-on"))
    } else if stay > 0 {
        format!("{told} {}", locale.msg("upload-stay").arg("count", stay))
    } else {
        told
    })
}
