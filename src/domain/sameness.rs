//! The key under which two names are one organisation.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::domain::{
    bare_words::bare_words,
    characters::{is_letter_or_digit, is_mark},
    compounds::is_spaceless,
    country::Country,
    fold::fold,
    rules::letters::respelt,
    tokens::Token,
};

/// Raise it whenever a key is another for the same name and country, be it by the code or by a list in `rules/`: stored
/// keys must then be made again.
pub const KEY_VERSION: i32 = 2;

/// Each round but the last takes something away, so that a name has fewer rounds than letters. The bound is for names
/// that nobody has.
const MAX_ROUNDS: usize = 64;

/// The key of a name whose country is not known: only what is a legal form, an article or an "and" in every country
/// goes. What an organisation is known by is [`organisation_key_in`].
pub fn organisation_key(name: &str) -> String {
    key(name, None, None)
}

/// The folded words with single spaces between them (none in scripts that need none), without words for "and", leading
/// articles, legal forms and the name's own initials in brackets, as the country's languages and laws have them:
/// "Humanists SA" is "Humanists" in Spain, and not in South Africa. Two names of one country with one key are one
/// organisation, and nobody is asked. Never empty for a name that has a letter or digit, and the key of a key is itself.
pub fn organisation_key_in(name: &str, country: Country) -> String {
    key(name, Some(country), Some(country))
}

/// The key with its words spelt as in the name: they are looked up in lists of words, which know "league" and not
/// "leagu".
pub(super) fn spelt_key_in(name: &str, country: Country) -> String {
    key(name, Some(country), None)
}

/// `letters` is the country by whose habits letters are read as others.
fn key(name: &str, country: Option<Country>, letters: Option<Country>) -> String {
    let mut key = key_once(name, country, letters);
    for _ in 0..MAX_ROUNDS {
        // What an apostrophe kept apart can compose once it is gone, and be a word of the lists.
        let again = key_once(&key, country, letters);
        if again == key {
            break;
        }
        key = again;
    }
    key
}

fn key_once(name: &str, country: Option<Country>, letters: Option<Country>) -> String {
    let folded = respelt(&fold(name), letters);
    let words = bare_words(&folded, country);
    if words.is_empty() {
        let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(name);
        return spaced(&composed.to_lowercase());
    }
    fold(&in_one(&words))
}

/// With spaces, but not where a script needs none: there they come and go as it pleases the writer.
fn in_one(words: &[Token]) -> String {
    let mut text = String::new();
    for word in words {
        let spaceless = text.chars().next_back().is_some_and(is_spaceless)
            && word.text.chars().next().is_some_and(is_spaceless);
        if !text.is_empty() && !spaceless {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

/// The folded letters and digits of an acronym: "A.C.L.U." and "ACLU" are one. Nothing if there are none.
pub fn acronym_key(acronym: &str) -> Option<String> {
    let key: String = fold(acronym)
        .chars()
        .filter(|&c| is_letter_or_digit(c) || is_mark(c))
        .collect();
    // Without what stood between them, letters can compose.
    let key = fold(&key);
    key.contains(is_letter_or_digit).then_some(key)
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::name::Name;
    use data_encoding::HEXLOWER;
    use icu_normalizer::DecomposingNormalizerBorrowed;
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};

    fn key_in(name: &str, country: &str) -> String {
        organisation_key_in(name, Country::parse(country).expect("a country"))
    }

    #[test]
    fn spellings_of_one_name_share_a_key() {
        for (one, other) in [
            ("The Humanist Association", "humanist  association"),
            ("Smith & Sons", "Smith and Sons"),
            ("Smith + Sons", "Smith Sons"),
            ("Médecins Sans Frontières", "MEDECINS-SANS-FRONTIERES"),
            ("L’Ouverture", "Ouverture"),
            ("Women’s Aid", "Womens Aid"),
            ("U.S. Humanists", "US Humanists"),
            ("St.Mary", "St. Mary"),
            ("Straße", "STRASSE"),
            ("“Élan”!", "Elan"),
            ("\u{200E}Foo\u{AD}bar", "foobar"),
            ("Humanist Society Ltd", "Humanist Society"),
            ("Humanist Society, Limited", "HUMANIST SOCIETY LTD."),
            ("Reason (株)", "Reason"),
        ] {
            assert_eq!(
                organisation_key(one),
                organisation_key(other),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn a_country_has_its_own_forms_articles_and_words_for_and() {
        for (country, one, other) in [
            ("DE", "Der Bund der Humanisten e. V.", "Bund der Humanisten"),
            ("BE", "L'Action Laïque A.S.B.L.", "ASBL Action laique"),
            ("BE", "De Morele Dienst vzw", "VZW Morele Dienst"),
            ("NL", "Stichting De Vrije Gedachte", "Vrije Gedachte"),
            ("FI", "Humanistit ry", "Humanistit r.y."),
            ("FI", "Oy Järki Ab", "Järki"),
            ("CZ", "Občané a vědci, z. s.", "Občané & vědci"),
            ("IT", "Gli Amici e la Ragione - APS ETS", "Amici la Ragione"),
            ("MX", "Razón y Vida, A. C.", "Razón & Vida"),
            ("US", "A Better World, Inc.", "Better World"),
            (
                "NG",
                "The Incorporated Trustees of Reason Initiative",
                "Reason Initiative",
            ),
            ("IN", "Reason Trust (Regd.)", "Reason Trust"),
            ("GH", "Volta Humanist Forum (VHF)", "Volta Humanist Forum"),
            ("DE", "Bund für Vernunft (BV) e.V.", "Bund für Vernunft"),
            ("DE", "Bürger für Vernunft", "Buerger fuer Vernunft"),
            ("ES", "Col·lectiu Raó", "Collectiu Rao"),
            ("TW", "臺灣理性協會", "台灣理性协会"),
            ("UA", "ГО «Розум і Воля»", "Розум та Воля"),
            ("JP", "NPO法人 日本理性協会", "日本理性協会"),
            ("JP", "リーズン・ジャパン 東京", "リーズンジャパン東京"),
            ("KR", "한국 인권 재단", "한국인권재단"),
            ("GR", "Η Ένωση Ουμανιστών Α.Μ.Κ.Ε.", "ένωση ουμανιστών"),
            ("IL", "ההומניסטים (ע\"ר)", "ההומניסטים ע״ר"),
        ] {
            assert_eq!(
                key_in(one, country),
                key_in(other, country),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn other_names_have_other_keys() {
        for (country, one, other) in [
            ("GB", "Humanist Association", "Humanist Society"),
            ("GB", "The", "And"),
            ("GB", "The The", "Band"),
            ("GB", "☮", "☯"),
            ("RU", "Й", "И"),
            ("ZA", "Humanists SA", "Humanists"),
            ("CA", "Humanists AB", "Humanists"),
            ("US", "Generation Y Foundation", "Generation Foundation"),
            ("GB", "Y Care International", "Care International"),
            ("GB", "A. B. Charity", "B. Charity"),
            ("GB", "Reason Foundation", "Reason"),
            ("PL", "Fundacja Rozum", "Stowarzyszenie Rozum"),
            ("GB", "Humanist Society (Wales)", "Humanist Society"),
            ("GB", "Humanist Forum (HFX)", "Humanist Forum"),
            ("GB", "Lola", "Ola"),
            ("BE", "Femmes en Lutte", "Femmes et Lutte"),
            ("GB", "Нumanists", "Humanists"),
        ] {
            assert_ne!(
                key_in(one, country),
                key_in(other, country),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn something_always_remains() {
        for (name, key) in [
            ("The", "the"),
            ("The The", "the"),
            ("And", "and"),
            ("The and", "and"),
            ("L'L", "l"),
            ("Ltd", "ltd"),
            ("The Ltd", "ltd"),
            ("株式会社", "株式会社"),
            ("☮ ☯", "☮ ☯"),
            ("ـ", "ـ"),
        ] {
            assert_eq!(organisation_key(name), key);
        }
    }

    #[test]
    fn acronyms_have_keys() {
        for (acronym, key) in [
            ("A.C.L.U.", Some("aclu")),
            ("R & D", Some("rd")),
            ("É.L.A.N", Some("elan")),
            ("H.E.F\u{200B}", Some("hef")),
            ("ＭＳＦ", Some("msf")),
            ("Г.О.", Some("го")),
            (" .-", None),
            ("", None),
        ] {
            assert_eq!(acronym_key(acronym).as_deref(), key, "{acronym}");
        }
    }

    /// Whoever changes a list must raise [`KEY_VERSION`], or stored keys and new ones are of two kinds.
    #[test]
    fn the_lists_are_those_of_this_version() {
        let mut hash = Sha256::new();
        for list in [
            include_str!("rules/legal_forms.txt"),
            include_str!("rules/articles.txt"),
            include_str!("rules/conjunctions.txt"),
            include_str!("rules/letters.txt"),
            include_str!("rules/small_words.txt"),
        ] {
            hash.update(list);
        }
        assert_eq!(
            (KEY_VERSION, HEXLOWER.encode(&hash.finalize()[..8]).as_str()),
            (2, "509a4adcfeedea4c")
        );
    }

    const COMMON: &str = "(the|la|l'|L’|and|&|et|ltd|e\\.V\\.|A\\.C\\.|S|A|stichting|株式会社|法人|x|Y|ᄀ|ᅡ|\\(r\\)|\\.|-| ){0,8}";
    const COUNTRIES: [&str; 8] = ["GB", "DE", "NL", "MX", "IN", "JP", "PT", "CZ"];

    proptest! {
        #[test]
        fn the_key_of_a_key_is_itself(text in "\\PC{0,30}", common in COMMON, country in prop::sample::select(&COUNTRIES)) {
            for text in [text, common] {
                let key = organisation_key(&text);
                prop_assert_eq!(organisation_key(&key), key);
                let key = key_in(&text, country);
                prop_assert_eq!(key_in(&key, country), key);
            }
        }

        #[test]
        fn case_does_not_matter(text in "[a-zA-ZäßœéñΑ-Ωα-ωА-Яа-яԱ-Ֆ '&.-]{0,30}", country in prop::sample::select(&COUNTRIES)) {
            let key = key_in(&text, country);
            prop_assert_eq!(key_in(&text.to_uppercase(), country), key.clone());
            prop_assert_eq!(key_in(&text.to_lowercase(), country), key);
        }

        #[test]
        fn normalisation_does_not_matter(text in "(\\PC|[ａ-ｚﬁéäñΆ-Ώöé가-힣ｶﾞ㈱ .]){0,30}", country in prop::sample::select(&COUNTRIES)) {
            let key = key_in(&text, country);
            for normalised in [
                ComposingNormalizerBorrowed::new_nfc().normalize(&text),
                DecomposingNormalizerBorrowed::new_nfd().normalize(&text),
                ComposingNormalizerBorrowed::new_nfkc().normalize(&text),
                DecomposingNormalizerBorrowed::new_nfkd().normalize(&text),
            ] {
                prop_assert_eq!(key_in(&normalised, country), key.clone());
            }
        }

        /// An article before, a form behind, accents and invisible characters between: in whatever order they are put
        /// there, the name is the same.
        #[test]
        fn the_order_of_additions_does_not_matter(
            name in "[B-Zb-z][a-z]{2,9}( [B-Zb-z][a-z]{2,9}){0,3}",
            order in Just([0_usize, 1, 2, 3, 4]).prop_shuffle(),
            zero_width in prop::sample::select(vec!['\u{200B}', '\u{200D}', '\u{AD}', '\u{2060}', '\u{FEFF}']),
        ) {
            let key = key_in(&name, "DE");
            let mut dressed = name.clone();
            for step in order {
                dressed = match step {
                    0 => format!("Die {dressed}"),
                    1 => format!("{dressed} gGmbH"),
                    2 => format!("{dressed}, e. V."),
                    3 => dressed.replace('e', "é").replace('o', "o\u{308}"),
                    _ => dressed.chars().flat_map(|c| [c, zero_width]).collect(),
                };
            }
            prop_assert_eq!(key_in(&dressed, "DE"), key, "{}", dressed);
        }

        #[test]
        fn the_key_of_an_acronyms_key_is_itself(text in "\\PC{0,12}") {
            if let Some(key) = acronym_key(&text) {
                prop_assert_eq!(acronym_key(&key), Some(key.clone()));
            }
        }

        #[test]
        fn every_name_has_a_key(text in "\\PC{1,20}") {
            if let Ok(name) = Name::parse(&text, 200) {
                prop_assert!(!organisation_key(name.as_str()).is_empty());
                prop_assert!(!key_in(name.as_str(), "GB").is_empty());
            }
        }
    }
}
