//! Mail written to a directory, one `.eml` file each, for trying the server out without a mail server.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp as JiffTimestamp;

use crate::domain::time::Timestamp;

#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Makes the directory, readable by nobody else, unless it is there.
    pub fn open(path: &Path) -> io::Result<Folder> {
        create_private(path)?;
        Ok(Folder {
            path: path.to_owned(),
        })
    }

    /// Writes the mail in one step: a reader sees a whole file or none. Blocks on the disk.
    pub fn write(&self, date: Timestamp, message_id: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        create_private(&self.path)?;
        let name = file_name(date, message_id);
        let unfinished = self.path.join(format!(".{name}.part"));
        let finished = self.path.join(name);
        let written =
            write_private(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, &finished));
        if let Err(error) = written {
            // The first error is the one to tell; a leftover `.part` file is overwritten by the next attempt.
            let _ = fs::remove_file(&unfinished);
            return Err(error);
        }
        File::open(&self.path)?.sync_all()?;
        Ok(finished)
    }

    /// Tries a write, and leaves nothing behind.
    pub fn check(&self) -> io::Result<()> {
        create_private(&self.path)?;
        let probe = self.path.join(".check.part");
        write_private(&probe, b"")?;
        fs::remove_file(&probe)
    }
}

fn file_name(date: Timestamp, message_id: &str) -> String {
    let when = JiffTimestamp::from_microsecond(date.as_micros()).map_or_else(
        |_| "undated".to_owned(),
        |at| at.strftime("%Y%m%dT%H%M%SZ").to_string(),
    );
    let id: String = message_id
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '-' {
                c
            } else {
                '_'
            }
        })
        .collect();
    format!("{when}-{id}.eml")
}

#[cfg(unix)]
fn create_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

#[cfg(not(unix))]
fn create_private(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
