//! The folder of the copy: made whole beside the old one, and put in its place at once.
use super::super::serve::Failure;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Says that a folder is such a copy, and may be replaced by the next one.
const MARK: &str = ".undersigned";

pub struct Folder {
    target: PathBuf,
    making: PathBuf,
    old: PathBuf,
}

impl Folder {
    /// Refuses a folder that holds anything but an earlier copy, here or where it is made.
    pub fn new(target: &Path) -> Result<Self, Failure> {
        let target = std::path::absolute(target)?;
        let Some(name) = target.file_name().map(|name| name.to_string_lossy()) else {
            return Err("name a folder of its own for the copy".into());
        };
        let folder = Self {
            making: target.with_file_name(format!("{name}.making")),
            old: target.with_file_name(format!("{name}.old")),
            target: target.clone(),
        };
        for place in [&folder.target, &folder.making, &folder.old] {
            if !is_ours(place)? {
                let shown = place.display();
                return Err(format!(
                    "{shown} holds other files; name a new folder, or an earlier copy"
                )
                .into());
            }
        }
        remove(&folder.making)?;
        remove(&folder.old)?;
        std::fs::create_dir_all(&folder.making)?;
        let said = "Made by undersigned publish-static.\n";
        std::fs::write(folder.making.join(MARK), said)?;
        Ok(folder)
    }

    pub fn write(&self, file: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.making.join(file);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::write(path, bytes)?)
    }

    /// What was in the old copy and is not in this one is gone. Nothing is deleted before the new one stands.
    pub fn put(self) -> Result<(), Failure> {
        match std::fs::rename(&self.target, &self.old) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        std::fs::rename(&self.making, &self.target)?;
        remove(&self.old)
    }

    /// Of a copy that came to nothing.
    pub fn give_up(self) -> Result<(), Failure> {
        remove(&self.making)
    }
}

/// Not there, empty, or an earlier copy.
fn is_ours(folder: &Path) -> Result<bool, Failure> {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none() || folder.join(MARK).is_file()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error.into()),
    }
}

fn remove(folder: &Path) -> Result<(), Failure> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
