//! Style sheets and pictures, embedded, under addresses that change with their content, so that a
//! browser may keep them for ever.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

pub struct Asset {
    pub bytes: Cow<'static, [u8]>,
    pub content_type: &'static str,
    /// Quoted, as the header wants it.
    pub etag: String,
}

/// `/static/{hash}/{name}`; a name we do not ship keeps a hash of zeroes and answers 404.
pub fn asset_path(name: &str) -> String {
    let hash = Files::get(name).map_or_else(|| "0".repeat(HASH_LENGTH), |file| hash(&file));
    format!("/static/{hash}/{name}")
}

/// What stands under `/static/`: `{hash}/{name}`. An old hash finds nothing, because its address
/// promised other bytes.
pub fn asset(path: &str) -> Option<Asset> {
    let (wanted, name) = path.split_once('/')?;
    let file = Files::get(name)?;
    let hash = hash(&file);
    (wanted == hash).then(|| Asset {
        bytes: file.data,
        content_type: content_type(name),
        etag: format!("\"{hash}\""),
    })
}

const HASH_LENGTH: usize = 12;

fn hash(file: &rust_embed::EmbeddedFile) -> String {
    let digest = file.metadata.sha256_hash();
    data_encoding::HEXLOWER.encode(&digest[..HASH_LENGTH / 2])
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{asset, asset_path};

    #[test]
    fn the_address_of_an_asset_finds_it_and_another_hash_does_not() {
        let path = asset_path("paper.css");
        let below = path
            .strip_prefix("/static/")
            .expect("that is where assets live");
        let found = asset(below).expect("its own address finds it");
        assert_eq!(found.content_type, "text/css; charset=utf-8");
        assert!(asset("000000000000/paper.css").is_none());
        assert!(asset("paper.css").is_none());
        assert!(asset("../Cargo.toml").is_none());
    }
}
