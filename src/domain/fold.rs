//! Folding: what two spellings of a text have in common, and the words by which a name is found.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::{
    CodePointSetData,
    props::{DefaultIgnorableCodePoint, Script},
};

use crate::domain::{
    characters::{is_mark, script},
    compounds::{compounds, is_spaceless},
};

const MAX_WORDS: usize = 64;
const MAX_WORD_CHARS: usize = 64;
const MAX_QUERY_WORDS: usize = 16;

/// One round can leave something to do only where a dropped mark or joiner stood between two others.
const MAX_ROUNDS: usize = 4;

/// For comparing and searching, never for showing. Case, width, ligatures and invisible characters go everywhere; marks
/// only in Latin, Greek, Arabic and Hebrew, where readers leave them out, because й is not и and ガ is not カ.
/// Folding twice is folding once.
pub fn fold(text: &str) -> String {
    // Most names: all that the rules do to these letters is to make them small.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = fold_once(text);
    for _ in 0..MAX_ROUNDS {
        let again = fold_once(&folded);
        if again == folded {
            break;
        }
        folded = again;
    }
    folded
}

fn fold_once(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd();
    let unmarked = without_marks(&decomposed.normalize(text));
    let caseless = CaseMapper::new().fold_string(&unmarked).into_owned();
    let mut plain = String::with_capacity(caseless.len());
    for c in without_marks(&decomposed.normalize(&caseless)).chars() {
        match plain_letters(c) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(c),
        }
    }
    ComposingNormalizerBorrowed::new_nfkc()
        .normalize(&plain)
        .into_owned()
}

fn without_marks(decomposed: &str) -> String {
    let mut base = Script::Common;
    decomposed
        .chars()
        .filter(|&c| {
            let mark = is_mark(c);
            if !mark {
                base = script(c);
            }
            let dropped_mark = mark
                && matches!(
                    base,
                    Script::Latin | Script::Greek | Script::Arabic | Script::Hebrew
                );
            !dropped_mark && !is_ignorable(c)
        })
        .collect()
}

/// The soft hyphen is the first of them.
fn is_ignorable(c: char) -> bool {
    c >= '\u{ad}' && CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Letters that people without the right keyboard type otherwise and that Unicode does not decompose: Latin letters
/// with strokes and hooks, and the forms of one Arabic letter that Arabic, Persian and Urdu keyboards give. The
/// tatweel only stretches a word.
fn plain_letters(c: char) -> Option<&'static str> {
    Some(match c {
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' | 'ɖ' | 'ɗ' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'ŋ' => "n",
        'ɓ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'ٱ' => "ا",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ة' | 'ۃ' | 'ہ' | 'ھ' | 'ە' => "ه",
        'ـ' => "",
        _ => return None,
    })
}

/// The words by which a name is found: a search finds the name if each of its own words begins one of these. Text of
/// scripts without spaces gives a word from every character on, so that 人权 finds 国际人权组织. A word that is
/// divided by apostrophes, hyphens or dots is there in parts and in one piece. At most 64 words of at most 64
/// characters, the whole words before the pieces.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let compounds = compounds(&folded);
    let parts = compounds
        .iter()
        .flat_map(|compound| compound.parts.iter().copied());
    let joined = compounds
        .iter()
        .filter(|compound| compound.parts.len() > 1)
        .map(|compound| compound.parts.concat());
    // Beyond as many as there can be words, only a text that repeats itself has any left.
    let tails = parts
        .clone()
        .flat_map(tails)
        .take(MAX_WORDS)
        .map(str::to_owned);
    let mut words: Vec<String> = Vec::new();
    for word in parts.clone().map(str::to_owned).chain(joined).chain(tails) {
        let word = cut(&word);
        if !words.contains(&word) {
            words.push(word);
        }
        if words.len() == MAX_WORDS {
            break;
        }
    }
    words
}

/// The words of a search, each of which must begin one of the [`words`] of a name. Of a compound only the parts count:
/// whoever types "co-op" would otherwise have to mean "coop" as well. Beyond 16 they narrow nothing and only cost.
pub fn query_words(query: &str) -> Vec<String> {
    let folded = fold(query);
    let mut words: Vec<String> = Vec::new();
    for part in compounds(&folded)
        .iter()
        .flat_map(|compound| &compound.parts)
    {
        let word = cut(part);
        if !words.contains(&word) && words.len() < MAX_QUERY_WORDS {
            words.push(word);
        }
    }
    words
}

/// What was joined can compose, and then it must be found as it would be typed.
fn cut(word: &str) -> String {
    let cut: String = word.chars().take(MAX_WORD_CHARS).collect();
    fold(&cut).chars().take(MAX_WORD_CHARS).collect()
}

/// Every ending of a run of a script without spaces, the whole run left out.
fn tails(run: &str) -> impl Iterator<Item = &str> {
    let spaceless = run.chars().next().is_some_and(is_spaceless);
    run.char_indices()
        .skip(1)
        .filter(move |&(_, c)| spaceless && !is_mark(c))
        .map(|(at, _)| &run[at..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_text_is_folded_as_all_text_is() {
        let ascii: String = (0..128u8).map(char::from).collect();
        assert_eq!(fold(&ascii), fold_once(&ascii));
        assert!(ascii.chars().all(|c| !is_ignorable(c)));
    }

    #[test]
    fn two_spellings_fold_to_one() {
        for (one, other) in [
            ("Straße", "STRASSE"),
            ("Élan", "elan"),
            ("ÆRØ Łódź", "aero lodz"),
            ("İstanbul Işık", "istanbul isik"),
            ("ＦＵＬＬ ﬁ", "full fi"),
            ("Οδός", "ΟΔΟΣ"),
            ("Ἀθῆναι", "αθηναι"),
            ("ё", "е\u{308}"),
            ("أحمد إيمان آمنة", "احمد ايمان امنه"),
            ("مُحَمَّد", "محمد"),
            ("مـــحمد", "محمد"),
            ("کتاب فارسی", "كتاب فارسي"),
            ("می\u{200C}خواهم", "میخواهم"),
            ("שָׁלוֹם", "שלום"),
            ("ｶﾞ", "ガ"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn other_letters_stay_other() {
        for (one, other) in [
            ("й", "и"),
            ("ガ", "カ"),
            ("का", "क"),
            ("が", "か"),
            ("ไม่", "ไม"),
            ("a", "а"),
        ] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn words_are_cut_and_joined() {
        for (text, expected) in [
            (
                "Humanists International",
                vec!["humanists", "international"],
            ),
            ("L’Ouverture", vec!["l", "ouverture", "louverture"]),
            ("Co-op", vec!["co", "op", "coop"]),
            ("U.S. Humanists", vec!["u", "s", "humanists", "us"]),
            ("AT&T", vec!["at", "t", "att"]),
            ("A & B / C", vec!["a", "b", "c"]),
            ("a--b -c- 'd'", vec!["a", "b", "c", "d"]),
            ("the The THE", vec!["the"]),
            ("人权", vec!["人权", "权"]),
            ("Taro田中", vec!["taro", "田中", "中"]),
            ("ʻOkina", vec!["okina"]),
            ("☮ !", vec![]),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn a_part_of_a_name_without_spaces_is_found() {
        for (name, query) in [
            ("国际人权组织", "人权"),
            ("国际人权组织Taro", "taro"),
            ("국제인권단체", "인권"),
            ("日本ヒューマニスト協会", "ヒューマ"),
            ("มูลนิธิสิทธิมนุษยชน", "สิทธิ"),
        ] {
            let found = words(name);
            assert!(
                words(query)
                    .iter()
                    .all(|word| found.iter().any(|there| there.starts_with(word))),
                "{query}"
            );
        }
    }

    #[test]
    fn each_word_that_is_looked_for_counts_once() {
        for (query, expected) in [
            ("Co-op CO-OP", vec!["co", "op"]),
            ("l’Élan du Québec", vec!["l", "elan", "du", "quebec"]),
            ("国际人权 UN", vec!["国际人权", "un"]),
            ("?! …", vec![]),
        ] {
            assert_eq!(query_words(query), expected, "{query}");
        }
        let many: Vec<String> = (0..100).map(|number| format!("w{number}")).collect();
        assert_eq!(query_words(&many.join(" ")).len(), MAX_QUERY_WORDS);
    }

    #[test]
    fn whole_words_win_over_pieces_when_there_are_too_many() {
        let long: String = ('一'..).take(200).collect();
        let name = format!("{long} Humanists");
        let found = words(&name);
        assert_eq!(found.len(), MAX_WORDS);
        assert!(found.contains(&"humanists".to_owned()));
        assert!(
            found
                .iter()
                .all(|word| word.chars().count() <= MAX_WORD_CHARS)
        );
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}", letters in "[\\p{Latin}\\p{Greek}\\p{Arabic}\\p{Hebrew}\\p{Hangul}\\p{M} ]{0,20}") {
            for text in [text, letters] {
                let folded = fold(&text);
                prop_assert_eq!(fold(&folded), folded);
            }
        }

        #[test]
        fn words_are_folded_single_and_bounded(text in "(\\PC|[\\p{L}'. -]){0,80}") {
            let found = words(&text);
            prop_assert!(found.len() <= MAX_WORDS);
            for (place, word) in found.iter().enumerate() {
                prop_assert!(!word.is_empty() && word.chars().count() <= MAX_WORD_CHARS);
                prop_assert!(!found[..place].contains(word));
                prop_assert!(!word.contains(char::is_whitespace));
            }
        }
    }
}
