//! The file with the server's secret keys: made on the first start, readable by its owner only.
use super::keyring::{Keyring, NotAKeyring};
use super::random;
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum SecretFileError {
    #[error(
        "cannot read the secret file {path}: {source}; make it readable for the user the server runs as"
    )]
    Unreadable {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error(
        "cannot make the secret file {path}: {source}; make its folder writable, or set secrets.file"
    )]
    Unwritable {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{path}: {source}; put the right file back from your backup")]
    Malformed { path: PathBuf, source: NotAKeyring },
    #[error("{path} may be read by others (mode {mode:o}); run: chmod 600 {path}")]
    Exposed { path: PathBuf, mode: u32 },
}

/// Reads the keys.
pub fn read(path: &Path) -> Result<Keyring, SecretFileError> {
    let unreadable = |source| SecretFileError::Unreadable {
        path: path.to_owned(),
        source,
    };
    let text = zeroize::Zeroizing::new(std::fs::read_to_string(path).map_err(unreadable)?);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(path)
            .map_err(unreadable)?
            .permissions()
            .mode()
            & 0o777;
        if mode & 0o077 != 0 {
            return Err(SecretFileError::Exposed {
                path: path.to_owned(),
                mode,
            });
        }
    }
    Keyring::parse(&text).map_err(|source| SecretFileError::Malformed {
        path: path.to_owned(),
        source,
    })
}

/// Reads the keys, or makes the file with one new key. Of two processes that start at once, one
/// makes it and the other reads it: the file appears under its name only when it is whole.
pub fn read_or_create(path: &Path) -> Result<Keyring, SecretFileError> {
    if path.exists() {
        return read(path);
    }
    match create(path) {
        Ok(()) => read(path),
        Err(source) if source.kind() == std::io::ErrorKind::AlreadyExists => read(path),
        Err(source) => Err(SecretFileError::Unwritable {
            path: path.to_owned(),
            source,
        }),
    }
}

fn create(path: &Path) -> std::io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let unfinished = folder.join(format!(
        ".{}.new",
        data_encoding::HEXLOWER.encode(&random::bytes::<8>())
    ));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&unfinished)?;
    let keyring = Keyring::new(random::bytes(), random::bytes());
    let written = file
        .write_all(keyring.to_text().as_bytes())
        .and_then(|()| file.sync_all())
        // A hard link, unlike a rename, never replaces a file that is there.
        .and_then(|()| std::fs::hard_link(&unfinished, path))
        .and_then(|()| std::fs::File::open(folder)?.sync_all());
    std::fs::remove_file(&unfinished)?;
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> PathBuf {
        let name = data_encoding::HEXLOWER.encode(&random::bytes::<8>());
        std::env::temp_dir().join(format!("undersigned-secret-{name}"))
    }

    #[test]
    fn the_first_start_makes_it_and_the_second_reads_it() {
        let path = folder().join("deep/secret.key");
        let first = read_or_create(&path).expect("made");
        assert_eq!(
            read_or_create(&path).expect("read").check_value(),
            first.check_value()
        );
    }

    #[test]
    fn eight_starts_at_once_share_one_key() {
        let path = folder().join("secret.key");
        let starts: Vec<_> = (0..8)
            .map(|_| {
                let path = path.clone();
                std::thread::spawn(move || read_or_create(&path).expect("a key").check_value())
            })
            .collect();
        let mut values: Vec<String> = starts
            .into_iter()
            .map(|start| start.join().expect("no panic"))
            .collect();
        values.dedup();
        assert_eq!(values.len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let path = folder().join("secret.key");
        read_or_create(&path).expect("made");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("chmod");
        assert!(matches!(
            read(&path),
            Err(SecretFileError::Exposed { mode: 0o644, .. })
        ));
    }
}
