//! The folder of the copy: made whole beside the old one, and put in its place at once.
use super::super::serve::Failure;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Says that a folder is such a copy, and may be replaced by the next one.
const MARK: &str = ".undersigned";

pub struct Folder {
    target: PathBuf,
    making: PathBuf,
}

impl Folder {
    /// Refuses a folder that holds anything but an earlier copy.
    pub fn new(target: &Path) -> Result<Self, Failure> {
        let is_empty = match std::fs::read_dir(target) {
            Ok(mut entries) => entries.next().is_none(),
            Err(error) if error.kind() == ErrorKind::NotFound => true,
            Err(error) => return Err(error.into()),
        };
        if !is_empty && !target.join(MARK).is_file() {
            let shown = target.display();
            return Err(format!(
                "{shown} holds other files; name a new folder, or an earlier copy"
            )
            .into());
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let making = target.with_file_name(format!("{name}.making"));
        remove(&making)?;
        std::fs::create_dir_all(&making)?;
        std::fs::write(making.join(MARK), "Made by undersigned publish-static.\n")?;
        Ok(Self {
            target: target.to_owned(),
            making,
        })
    }

    pub fn write(&self, file: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.making.join(file);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::write(path, bytes)?)
    }

    /// What was in the old copy and is not in this one is gone.
    pub fn put(self) -> Result<(), Failure> {
        remove(&self.target)?;
        Ok(std::fs::rename(&self.making, &self.target)?)
    }
}

fn remove(folder: &Path) -> Result<(), Failure> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
