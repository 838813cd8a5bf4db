//! True alphabetical order, and the headings over it.
//!
//! Both come from one CLDR collation, so that they never disagree.

use icu_collator::CollatorBorrowed;
use icu_locale::exemplar_chars::ExemplarCharacters;
use icu_locale_core::Locale;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, Script};
use thiserror::Error;

use crate::domain::{
    characters::{category, script},
    headings::Headings,
    weights::{Rules, write_key},
};

/// Stored beside every sort key: neither ICU4X nor CLDR promises the same keys in its next release, and our own rules
/// (what is stripped, which letters are headings) change as well.
pub const COLLATION_VERSION: &str = "icu4x-2.4/cldr-49/rules-1";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this is not a locale that names can be sorted by")]
pub struct UnknownCollation;

/// Built once for each letter's locale; making one takes a few milliseconds, a key less than a microsecond.
#[derive(Debug)]
pub struct Collation {
    collator: CollatorBorrowed<'static>,
    headings: Headings,
    own_alphabet: Vec<String>,
}

impl Collation {
    /// Takes BCP 47 with Unicode extensions: `zh` sorts by pinyin, `zh-u-co-stroke` by strokes. A language without rules
    /// of its own gets the root order, which is right for most.
    pub fn new(locale: &str) -> Result<Self, UnknownCollation> {
        let locale = Locale::try_from_str(locale).map_err(|_| UnknownCollation)?;
        let rules = Rules::of(&locale).ok_or(UnknownCollation)?;
        let root = Rules::of(&Locale::UNKNOWN).ok_or(UnknownCollation)?;
        let headings = Headings::new(&rules, &root);
        Ok(Self {
            own_alphabet: of_index(&locale, headings.alphabet()),
            headings,
            collator: rules.full,
        })
    }

    /// Compare as bytes. Numbers in names count by value. Names that differ only in invisible ways can share a key, so
    /// paging needs a tie-break.
    pub fn sort_key(&self, file_under: &str) -> Vec<u8> {
        write_key(&self.collator, first_letter_on(file_under))
    }

    /// One of [`Collation::alphabet`], and never decreasing along the sort keys.
    pub fn heading(&self, file_under: &str) -> String {
        self.headings.of(&self.sort_key(file_under))
    }

    /// Every heading there can be, in order, for all scripts of the world.
    pub fn alphabet(&self) -> &[String] {
        self.headings.alphabet()
    }

    /// Those headings that an index in the locale's own language has (CLDR's index exemplars): what readers expect to
    /// see whole, whoever has signed. Empty for a language that CLDR knows no index of.
    pub fn own_alphabet(&self) -> &[String] {
        &self.own_alphabet
    }
}

fn of_index(locale: &Locale, headings: &[String]) -> Vec<String> {
    let mut language = locale.id.clone();
    language.variants.clear();
    let whole = ExemplarCharacters::try_new_index(&language.clone().into());
    language.region = None;
    let Ok(index) = whole.or_else(|_| ExemplarCharacters::try_new_index(&language.into())) else {
        return Vec::new();
    };
    let has = |heading: &&String| index.contains_str(heading);
    headings.iter().filter(has).cloned().collect()
}

/// Quotes, brackets and the apostrophe-like letters of Hawaiian or Arabic transcription do not decide where a name
/// stands: “Élan” is under E, ʻOkina under O.
fn first_letter_on(name: &str) -> &str {
    let stripped = name.trim_start_matches(|c: char| {
        let category = category(c);
        let modifier = matches!(
            category,
            GeneralCategory::ModifierLetter | GeneralCategory::ModifierSymbol
        );
        c.is_whitespace()
            || GeneralCategoryGroup::Punctuation.contains(category)
            || category == GeneralCategory::Format
            || (modifier && script(c) == Script::Common)
    });
    if stripped.is_empty() { name } else { stripped }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use crate::domain::headings::{LATIN, OTHER_SCRIPTS, REST, SCRIPTS};

    fn collation(locale: &str) -> Collation {
        Collation::new(locale).unwrap_or_else(|error| panic!("{locale}: {error}"))
    }

    /// The names in order, each heading before its first name; panics if a heading would come twice.
    fn listed(collation: &Collation, names: &[&str]) -> Vec<String> {
        let mut names = names.to_vec();
        names.sort_by_cached_key(|name| (collation.sort_key(name), (*name).to_owned()));
        let mut lines = Vec::new();
        let mut headings: Vec<String> = Vec::new();
        for name in names {
            let heading = collation.heading(name);
            if headings.last() != Some(&heading) {
                assert!(
                    !headings.contains(&heading),
                    "{heading} comes twice, again at {name}"
                );
                lines.push(format!("[{heading}]"));
                headings.push(heading);
            }
            lines.push(name.to_owned());
        }
        let in_order: Vec<_> = collation
            .alphabet()
            .iter()
            .filter(|heading| headings.contains(heading))
            .collect();
        assert!(
            in_order.into_iter().eq(&headings),
            "the alphabet has another order or lacks one of {headings:?}"
        );
        lines
    }

    fn assert_listed(locale: &str, expected: &str) {
        let expected: Vec<&str> = expected.split('|').map(str::trim).collect();
        let mut names: Vec<&str> = expected
            .iter()
            .copied()
            .filter(|line| !line.starts_with('['))
            .collect();
        names.reverse();
        assert_eq!(listed(&collation(locale), &names), expected, "{locale}");
    }

    #[test]
    fn an_index_has_the_letters_of_its_own_language() {
        for (locale, letters) in [
            ("en", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            ("en-GB", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            ("sv", "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"),
            ("ru", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
            ("hi", "अ"),
            ("zh-u-co-stroke", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            ("und-Cher", ""),
        ] {
            assert_eq!(
                collation(locale).own_alphabet().concat(),
                letters,
                "{locale}"
            );
        }
        assert!(collation("ar").own_alphabet().concat().starts_with("ابتث"));
    }

    #[test]
    fn english_has_a_place_for_every_script() {
        assert_listed(
            "en",
            "[#]|☮ Peace|€uro Forum|[0–9]|3 Rivers|9 Circles|10 Downing|٣٠ عاما|[A]|Ärzte|‘Atheists’|Avaaz.org\
            |[C]|Café|Charta|Ćosić|[D]|- dash|de Souza|deSouza|Đorđe|[E]|“Élan”|eva|Eva|[H]|Humanists|[L]|Łódź|[O]|ʻOkina\
            |Öland|østen|[S]|ß-Verein|[T]|The Humanist|[Z]|Zebra|Žižka|Þór|[Α]|Άλφα|[Ε]|Ελληνική|[Ω]|Ωμέγα|[Г]|Ґанок\
            |[Е]|Единство|Ёлка|[Ж]|Жизнь|[І]|Івано|[Й]|Йога|[Я]|Яблоко|[ს]|საქართველო|[Հ]|Հայ|[Օ]|Օրէնք|[ע]|עברית\
            |[ש]|שלום|[ا]|ءامن|أحمد|العربية|[پ]|پارسی|[ك]|کتاب|[ሀ]|አማርኛ|[अ]|धर्म|मानव|[அ]|தமிழ்|[ก]|ไทย|ภาษา|[Ꭰ]\
            |ᏣᎳᎩ|[가]|국제|한국|[あ]|カナ|ガンダム|にほん|[漢]|东京|人权|國際",
        );
    }

    #[test]
    fn locales_have_their_own_alphabets() {
        assert_listed(
            "sv",
            "[A]|Avaaz|[O]|Okina|[Z]|Zebra|[Å]|Åland|[Ä]|Ægir|Ärzte|[Ö]|Öland|østen",
        );
        assert_listed(
            "da",
            "[A]|Avaaz|[O]|Okina|[Z]|Zebra|[Æ]|Ægir|Ärzte|[Ø]|Øst|østen|[Å]|Åland|Aarhus",
        );
        assert_listed(
            "de",
            "[A]|Ægir|Åland|Ärzte|Avaaz|[O]|Okina|Öland|østen|[S]|Straße|[Z]|Zebra",
        );
        assert_listed(
            "zh",
            "[0–9]|3 Rivers|[漢]|阿|东京|木|人权|[A]|Avaaz|[Я]|Яблоко|[あ]|カナ",
        );
        assert_listed("zh-u-co-stroke", "[漢]|人权|木|东京|阿|[A]|Avaaz");
        assert_listed(
            "ar",
            "[0–9]|3 Rivers|[ا]|أحمد|العربية|[ع]|عدل|[A]|Avaaz|[Я]|Яблоко|[א]|אור",
        );
        assert_listed(
            "ja",
            "[A]|Avaaz|[あ]|カナ|にほん|[漢]|亜|木|东京|[Я]|Яблоко",
        );
        assert_listed("cs", "[C]|Cena|[Č]|Čas|[H]|Hora|[CH]|Charta|[I]|Idea");
        assert_listed("tr", "[I]|Işık|[İ]|İstanbul|[J]|Jale");
        assert_listed("uk", "[Г]|Гора|[Ґ]|Ґанок|[І]|Івано|[Ї]|Їжак|[A]|Avaaz");
    }

    #[test]
    fn alphabets_are_those_of_the_language() {
        let latin = |locale: &str| {
            let collation = collation(locale);
            let is_latin =
                |heading: &&String| heading.chars().all(|c| c.is_alphabetic() && c < 'Ͱ');
            collation
                .alphabet()
                .iter()
                .filter(is_latin)
                .cloned()
                .collect::<Vec<_>>()
                .join(" ")
        };
        for locale in ["en", "und", "fr", "de", "ru", "ar", "zh", "ja", "ko", "th"] {
            assert_eq!(latin(locale), LATIN.1, "{locale}");
        }
        assert_eq!(
            latin("es"),
            "A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z"
        );
        assert_eq!(
            latin("hr"),
            "A B C Č Ć D DŽ Đ E F G H I J K L LJ M N NJ O P Q R S Š T U V W X Y Z Ž"
        );
        assert_eq!(
            latin("et"),
            "A B C D E F G H I J K L M N O P Q R S Š Z Ž T U V W Õ Ä Ö Ü X Y"
        );
    }

    #[test]
    fn every_letter_with_a_heading_files_under_it() {
        let collation = collation("en");
        for letter in [LATIN]
            .into_iter()
            .chain(SCRIPTS)
            .flat_map(|(_, labels)| labels.split(' '))
        {
            if collation.alphabet().iter().any(|heading| heading == letter) {
                assert_eq!(collation.heading(letter), letter);
            }
        }
        for sample in OTHER_SCRIPTS.chars().map(String::from) {
            assert_eq!(collation.heading(&sample), sample);
        }
    }

    #[test]
    fn names_without_a_letter_file_under_the_rest() {
        for name in ["", "!", "“”", "☮", "🌍"] {
            assert_eq!(collation("en").heading(name), REST, "{name}");
        }
    }

    #[test]
    fn what_is_no_locale_is_refused() {
        for locale in ["", "x", "en_", "english language", "-u-co-phonebk"] {
            assert!(Collation::new(locale).is_err(), "{locale}");
        }
    }

    #[test]
    fn the_version_names_the_libraries_in_use() {
        let lock = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock"));
        for library in ["icu_collator", "icu_collator_data"] {
            assert!(
                lock.contains(&format!("name = \"{library}\"\nversion = \"2.4.")),
                "{library}"
            );
        }
    }

    #[test]
    fn threads_can_share_one() {
        fn assert_shared<T: Send + Sync>() {}
        assert_shared::<Collation>();
    }

    static COLLATIONS: LazyLock<Vec<Collation>> = LazyLock::new(|| {
        let locales =
            "en sv da de-u-co-phonebk cs hu tr hr vi ru uk el ar fa he hi th zh zh-Hant ja ko";
        locales.split(' ').map(collation).collect()
    });

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn no_heading_is_torn_apart(names in prop::collection::vec("(\\PC|\\p{Latin}|\\p{Cyrillic}|\\p{Arabic}|[A-Za-zÀ-ž0-9“ʻ -]){1,4}", 200)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            for collation in COLLATIONS.iter() {
                listed(collation, &names);
            }
        }
    }
}
