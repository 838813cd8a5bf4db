//! The fonts of the PDF and the share card: those in the binary, then those of the machine.
use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, FamilyId, SourceCache};
use parley::style::{FontFamily, FontFamilyName, GenericFamily};
use rust_embed::RustEmbed;
use skrifa::MetadataProvider;
use std::borrow::Cow;
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(RustEmbed)]
#[folder = "fonts/"]
struct Files;

/// What most of a text is set in.
pub const SERIF: &str = "Noto Serif";

/// Where Debian and its kin, and macOS, keep fonts.
const SYSTEM: [&str; 4] = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
];

/// Of the machine's fonts these come first, since the characters of Chinese, Japanese and Korean are in none of ours.
const PREFERRED: [&str; 8] = [
    "Noto Serif CJK SC",
    "Noto Serif CJK TC",
    "Noto Serif CJK JP",
    "Noto Serif CJK KR",
    "Noto Sans CJK SC",
    "Noto Sans CJK TC",
    "Noto Sans CJK JP",
    "Noto Sans CJK KR",
];

/// Cheap to clone; a document takes its own copy of the caches.
#[derive(Clone)]
pub struct Fonts(Arc<Inner>);

struct Inner {
    context: FontContext,
    /// All that can be asked for, the most likely first.
    families: Vec<String>,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fonts({} families)", self.0.families.len())
    }
}

impl Fonts {
    /// Ours, and whatever is in the machine's folders and in `folder`.
    pub fn of_machine(folder: Option<&PathBuf>) -> Self {
        let system = SYSTEM.iter().map(PathBuf::from);
        let folders: Vec<PathBuf> = folder
            .cloned()
            .into_iter()
            .chain(system)
            .filter(|folder| folder.is_dir())
            .collect();
        Self::of_folders(&folders)
    }

    pub fn of_folders(folders: &[PathBuf]) -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut collection = Collection::new(options);
        let mut source_cache = SourceCache::default();
        let is_font = |name: &Cow<'_, str>| name.ends_with(".ttf");
        let mut embedded: Vec<_> = Files::iter().filter(is_font).collect();
        embedded.sort_unstable();
        for name in embedded {
            if let Some(file) = Files::get(&name) {
                collection.register_fonts(Blob::new(Arc::new(file.data)), None);
            }
        }
        let mut families: Vec<String> = collection.family_names().map(str::to_owned).collect();
        families.sort_unstable_by_key(|name| (name != SERIF, name.clone()));
        if !folders.is_empty() {
            collection.load_fonts_from_paths(folders);
            let ours: HashSet<&str> = families.iter().map(String::as_str).collect();
            let mut theirs: Vec<String> = collection
                .family_names()
                .filter(|name| !ours.contains(name))
                .map(str::to_owned)
                .collect();
            let rank = |name: &String| {
                let place = PREFERRED.iter().position(|one| one == name);
                (place.unwrap_or(PREFERRED.len()), name.clone())
            };
            theirs.sort_unstable_by_key(rank);
            theirs.retain(|name| has_outlines(&mut collection, &mut source_cache, name));
            families.extend(theirs);
        }
        // By name each time would cost more than shaping a line.
        let ids: Vec<FamilyId> = families
            .iter()
            .filter_map(|name| collection.family_id(name))
            .collect();
        collection.set_generic_families(GenericFamily::Serif, ids.into_iter());
        Self(Arc::new(Inner {
            context: FontContext {
                collection,
                source_cache,
            },
            families,
        }))
    }

    pub(super) fn context(&self) -> FontContext {
        self.0.context.clone()
    }
}

/// In which order fonts are looked through for a text: that of its script first, so that its spaces and
/// punctuation come from the same font as its letters; then all of them in their order.
pub(super) fn stack(leading: Option<&'static str>) -> FontFamily<'static> {
    let leading = leading.map(|family| FontFamilyName::Named(Cow::Borrowed(family)));
    let all = FontFamilyName::Generic(GenericFamily::Serif);
    FontFamily::List(Cow::Owned(leading.into_iter().chain([all]).collect()))
}

/// Pictures of emoji are no outlines, and cannot be drawn here.
fn has_outlines(collection: &mut Collection, cache: &mut SourceCache, family: &str) -> bool {
    let Some(info) = collection.family_by_name(family) else {
        return false;
    };
    info.fonts().iter().all(|font| {
        let Some(blob) = font.load(Some(cache)) else {
            return false;
        };
        skrifa::FontRef::from_index(blob.as_ref(), font.index())
            .is_ok_and(|font| font.outline_glyphs().format().is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_shipped_is_there_and_small() {
        let fonts = Fonts::of_folders(&[]);
        assert_eq!(fonts.0.families.first().map(String::as_str), Some(SERIF));
        for family in [
            "Noto Naskh Arabic",
            "Noto Serif Devanagari",
            "Noto Serif Hebrew",
        ] {
            assert!(fonts.0.families.iter().any(|one| one == family), "{family}");
        }
        let bytes: usize = Files::iter()
            .filter_map(|name| Files::get(&name))
            .map(|file| file.data.len())
            .sum();
        assert!(bytes < 4 * 1024 * 1024 + 100_000, "{bytes}");
        assert!(Files::get("OFL.txt").is_some());
    }

    #[test]
    fn a_folder_that_holds_no_font_does_no_harm() {
        let folder = std::env::temp_dir().join(format!("no-fonts-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("broken.ttf"), b"no font at all").expect("a file");
        let fonts = Fonts::of_folders(std::slice::from_ref(&folder));
        std::fs::remove_dir_all(&folder).expect("it was there");
        assert_eq!(fonts.0.families, Fonts::of_folders(&[]).0.families);
    }
}
