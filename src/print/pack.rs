//! Files in a zip, with a manifest that says what they are. The same files make the same bytes.
use crate::domain::chain::hex;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub const MANIFEST: &str = "manifest.json";

#[derive(Debug)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl File {
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum PackError {
    #[error("the pack cannot be put together: {0}")]
    Zip(#[from] zip::result::ZipError),
    #[error("the pack cannot be written: {0}")]
    Write(#[from] std::io::Error),
    #[error("the manifest cannot be written: {0}")]
    Manifest(#[from] serde_json::Error),
}

#[derive(Serialize)]
struct Manifest<'a, A> {
    #[serde(flatten)]
    about: &'a A,
    files: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    name: &'a str,
    bytes: usize,
    sha256: String,
}

/// `about` stands at the head of the manifest.
pub fn zip(about: &impl Serialize, files: &[File]) -> Result<Vec<u8>, PackError> {
    let manifest = Manifest {
        about,
        files: files
            .iter()
            .map(|file| Listed {
                name: &file.name,
                bytes: file.bytes.len(),
                sha256: hex(&Sha256::digest(&file.bytes)),
            })
            .collect(),
    };
    let mut manifest = serde_json::to_vec_pretty(&manifest)?;
    manifest.push(b'\n');
    // A fixed moment: when it was packed says nothing, and would make other bytes each time.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(MANIFEST, options)?;
    zip.write_all(&manifest)?;
    for file in files {
        zip.start_file(&file.name, options)?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn the_manifest_tells_every_file_and_two_packs_are_the_same() {
        let files = [
            File::new("a.txt", "one"),
            File::new("b/c.bin", [0_u8; 1000]),
        ];
        let about = serde_json::json!({"letter": "peace"});
        let packed = zip(&about, &files).expect("a pack");
        assert_eq!(packed, zip(&about, &files).expect("another"));
        assert!(packed.len() < 900, "{}", packed.len());
        let mut read = zip::ZipArchive::new(Cursor::new(packed)).expect("it opens");
        let mut manifest = String::new();
        let mut entry = read.by_name(MANIFEST).expect("it is there");
        entry.read_to_string(&mut manifest).expect("text");
        drop(entry);
        let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
        assert_eq!(manifest["letter"], "peace");
        assert_eq!(
            manifest["files"][0]["sha256"],
            "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"
        );
        assert_eq!(manifest["files"][1]["bytes"], 1000);
        assert_eq!(read.len(), 3);
    }
}
