//! Style sheets, scripts and the operator's logo, under addresses that change with their content, so that a
//! browser may keep them for ever. Each is compressed once, as well as it can be, when it is first asked for.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::OnceLock;

use actix_web::http::header::ContentEncoding;
use actix_web::web::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::logo::Logo;
use crate::config::brand::Brand;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// The sheet of the public pages, which the operator's colours are added to.
const PAPER: &str = "paper.css";

/// All of a process.
pub struct Assets(BTreeMap<String, Asset>);

pub struct Asset {
    bytes: Bytes,
    pub content_type: &'static str,
    hash: String,
    /// Nothing where compressing makes it no smaller.
    brotli: OnceLock<Option<Bytes>>,
    gzip: OnceLock<Option<Bytes>>,
}

const HASH_LENGTH: usize = 12;

impl Assets {
    pub fn new(brand: &Brand, logo: Option<Logo>) -> Self {
        let files = Files::iter().filter_map(|name| {
            let data = Files::get(&name)?.data;
            let data = if name == PAPER {
                Cow::Owned(coloured(&data, brand))
            } else {
                data
            };
            let content_type = content_type(&name);
            Some((
                name.into_owned(),
                Asset::new(data.into_owned().into(), content_type),
            ))
        });
        let logo = logo.map(|logo| {
            let asset = Asset::new(logo.bytes.into(), logo.kind.content_type());
            (logo.kind.file_name().to_owned(), asset)
        });
        Self(files.chain(logo).collect())
    }

    /// `/static/{hash}/{name}`; a name we do not ship keeps a hash of zeroes and answers 404.
    pub fn path(&self, name: &str) -> String {
        let unknown = "0".repeat(HASH_LENGTH);
        let hash = self.0.get(name).map_or(&unknown, |asset| &asset.hash);
        format!("/static/{hash}/{name}")
    }

    /// What stands under `/static/`: `{hash}/{name}`. An old hash finds nothing, because its address
    /// promised other bytes.
    pub fn find(&self, path: &str) -> Option<&Asset> {
        let (wanted, name) = path.split_once('/')?;
        self.0.get(name).filter(|asset| asset.hash == wanted)
    }
}

impl Asset {
    fn new(bytes: Bytes, content_type: &'static str) -> Self {
        let digest: [u8; 32] = Sha256::digest(&bytes).into();
        let mut hash = data_encoding::HEXLOWER.encode(&digest);
        hash.truncate(HASH_LENGTH);
        Self {
            bytes,
            content_type,
            hash,
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
        }
    }

    /// In the best of the encodings that the client takes.
    pub fn encoded(&self, takes: impl Fn(ContentEncoding) -> bool) -> (ContentEncoding, Bytes) {
        let brotli = || {
            self.brotli
                .get_or_init(|| smaller(&self.bytes, brotli))
                .clone()
        };
        let gzip = || self.gzip.get_or_init(|| smaller(&self.bytes, gzip)).clone();
        let encodings: [(ContentEncoding, &dyn Fn() -> Option<Bytes>); 2] = [
            (ContentEncoding::Brotli, &brotli),
            (ContentEncoding::Gzip, &gzip),
        ];
        encodings
            .into_iter()
            .filter(|(encoding, _)| takes(*encoding))
            .find_map(|(encoding, bytes)| Some((encoding, bytes()?)))
            .unwrap_or_else(|| (ContentEncoding::Identity, self.bytes.clone()))
    }

    /// Quoted, as the header wants it; another one for each encoding, whose bytes differ.
    pub fn etag(&self, encoding: ContentEncoding) -> String {
        match encoding {
            ContentEncoding::Identity => format!("\"{}\"", self.hash),
            other => format!("\"{}-{}\"", self.hash, other.as_str()),
        }
    }
}

/// The operator's colours after the sheet's own: the same names, so that they hold in their stead.
fn coloured(sheet: &[u8], brand: &Brand) -> Vec<u8> {
    let Brand {
        accent,
        accent_dark,
        ..
    } = brand;
    let own = format!(":root{{--brand:{accent};--brand-dark:{accent_dark}}}\n");
    [sheet, own.as_bytes()].concat()
}

fn smaller(bytes: &Bytes, compress: impl Fn(&[u8]) -> std::io::Result<Vec<u8>>) -> Option<Bytes> {
    // Writing to memory does not fail; if it did, the file as it is would do.
    let compressed = compress(bytes).ok()?;
    (compressed.len() < bytes.len()).then(|| compressed.into())
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        mode: brotli::enc::backward_references::BrotliEncoderMode::BROTLI_MODE_TEXT,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::source::Source;

    fn assets(logo: Option<Logo>) -> Assets {
        Assets::new(&Brand::read(&mut Source::default()), logo)
    }

    #[test]
    fn the_address_of_an_asset_finds_it_and_another_hash_does_not() {
        let assets = assets(None);
        let path = assets.path(PAPER);
        let below = path
            .strip_prefix("/static/")
            .expect("that is where assets live");
        let found = assets.find(below).expect("its own address finds it");
        assert_eq!(found.content_type, "text/css; charset=utf-8");
        for other in ["000000000000/paper.css", "paper.css", "../Cargo.toml", "/"] {
            assert!(assets.find(other).is_none(), "{other}");
        }
    }

    #[test]
    fn what_a_client_takes_is_what_it_gets() {
        let assets = assets(None);
        let below = assets.path(PAPER);
        let sheet = assets
            .find(below.trim_start_matches("/static/"))
            .expect("there");
        let (plain, bytes) = sheet.encoded(|_| false);
        assert_eq!((plain, &bytes), (ContentEncoding::Identity, &sheet.bytes));
        let (best, small) = sheet.encoded(|_| true);
        let (second, larger) = sheet.encoded(|encoding| encoding == ContentEncoding::Gzip);
        assert_eq!(
            (best, second),
            (ContentEncoding::Brotli, ContentEncoding::Gzip)
        );
        assert!(small.len() < larger.len() && larger.len() < bytes.len() / 2);
        assert_ne!(sheet.etag(best), sheet.etag(plain));
    }

    #[test]
    fn what_compressing_makes_no_smaller_stays_as_it_is() {
        let noise = Bytes::from_static(b"\x89PNG\x07\xff\x01");
        assert!(smaller(&noise, gzip).is_none());
    }
}
