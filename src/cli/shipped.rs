//! Letters in folders, and the one that comes with the program.
use crate::domain::bundle::Bundle;
use crate::domain::letter_files;
use rust_embed::RustEmbed;
use std::path::Path;

#[derive(RustEmbed)]
#[folder = "letters/"]
struct Shipped;

#[derive(Debug, thiserror::Error)]
#[error("{place} is no letter:\n{}", .faults.iter().map(|fault| format!("  - {fault}")).collect::<Vec<_>>().join("\n"))]
pub struct BadBundle {
    place: String,
    faults: Vec<String>,
}

pub fn from_folder(folder: &Path) -> Result<Bundle, BadBundle> {
    letter_files::read(|name| std::fs::read(folder.join(name)).ok()).map_err(|faults| BadBundle {
        place: folder.display().to_string(),
        faults,
    })
}

/// The operator's own letters under `letters/`, if there are any; else the shipped one.
pub fn first_letters() -> Result<Vec<Bundle>, BadBundle> {
    let Ok(entries) = std::fs::read_dir("letters") else {
        return shipped();
    };
    let mut folders: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.join(crate::domain::bundle::SETTINGS_FILE).is_file())
        .collect();
    folders.sort();
    if folders.is_empty() {
        return shipped();
    }
    folders.iter().map(|folder| from_folder(folder)).collect()
}

pub fn shipped() -> Result<Vec<Bundle>, BadBundle> {
    let slug = "multilateralism";
    let file = |name: &str| {
        let file = Shipped::get(&format!("{slug}/{name}"));
        file.map(|file| file.data.into_owned())
    };
    let bundle = letter_files::read(file).map_err(|faults| BadBundle {
        place: slug.to_owned(),
        faults,
    })?;
    Ok(vec![bundle])
}
