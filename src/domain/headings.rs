//! The headings over a list of names.
//!
//! A heading is the stretch of sort keys from its first letter to the next heading, so nothing can tear it apart, whatever
//! a locale does to its alphabet. To give a script a heading for each letter, list the letters in `SCRIPTS` and raise the
//! rules number in `COLLATION_VERSION`.

use crate::domain::weights::{Rules, write_key};

/// What sorts before the digits: punctuation, symbols, signs of money.
pub(super) const REST: &str = "#";
const DIGITS: &str = "0–9";

const SAMPLE_DIGIT: &str = "4";

pub(super) const LATIN: (&str, &str) = ("L", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z");

/// The sample letter of each other script in use today, and its headings. A single heading stands for the whole script: by
/// convention its first letter, for ideographs the one that names them.
pub(super) const SCRIPTS: [(&str, &str); 34] = [
    ("Ω", "Α Β Γ Δ Ε Ζ Η Θ Ι Κ Λ Μ Ν Ξ Ο Π Ρ Σ Τ Υ Φ Χ Ψ Ω"),
    (
        "Я",
        "А Ә Б В Г Ґ Ғ Д Ђ Ѓ Е Є Ж З Ѕ И Й І Ї Ј К Қ Л Љ М Н Њ Ң О Ө П Р С Т Ћ Ќ У Ў Ұ Ү Ф Х Һ Ц Ч Џ Ш Щ Ъ Ы Ь Э Ю Я",
    ),
    (
        "დ",
        "ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ",
    ),
    (
        "Ա",
        "Ա Բ Գ Դ Ե Զ Է Ը Թ Ժ Ի Լ Խ Ծ Կ Հ Ձ Ղ Ճ Մ Յ Ն Շ Ո Չ Պ Ջ Ռ Ս Վ Տ Ր Ց Ւ Փ Ք Օ Ֆ",
    ),
    ("א", "א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת"),
    (
        "ب",
        "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ك گ ل م ن ه و ي ے",
    ),
    ("ܐ", "ܐ"),
    ("ތ", "ހ"),
    ("ߊ", "ߊ"),
    ("ⴰ", "ⴰ"),
    ("አ", "ሀ"),
    ("अ", "अ"),
    ("ক", "অ"),
    ("ਕ", "ੳ"),
    ("ક", "અ"),
    ("କ", "ଅ"),
    ("க", "அ"),
    ("క", "అ"),
    ("ಕ", "ಅ"),
    ("ക", "അ"),
    ("අ", "අ"),
    ("ท", "ก"),
    ("ລ", "ກ"),
    ("ཀ", "ཀ"),
    ("က", "က"),
    ("ក", "ក"),
    ("ᠦ", "ᠠ"),
    ("Ꮔ", "Ꭰ"),
    ("ᓀ", "ᐁ"),
    ("𞤉", "𞤀"),
    ("か", "あ"),
    ("ㄅ", "ㄅ"),
    ("ꊈ", "ꀀ"),
    ("字", "漢"),
];

/// Hangul has no start weight of its own in ICU4X; its first consonant is its lowest letter.
const HANGUL: (&str, &str) = ("ᄀ", "가");

/// The sample letters of all other scripts, each its own heading, so that no letter of the world files under `#`.
pub(super) const OTHER_SCRIPTS: &str = "\
    \u{3E2}\u{2C00}\u{1036B}\u{10900}\u{800}\u{840}\u{ABC0}\u{A800}\u{A882}\u{11083}\u{11152}\u{11183}\
    \u{11208}\u{112BE}\u{1128F}\u{11315}\u{11392}\u{11412}\u{11484}\u{1158E}\u{1160E}\u{11680}\u{1190C}\
    \u{119CE}\u{1180B}\u{11717}\u{11D10}\u{11D71}\u{11DC6}\u{1B83}\u{11005}\u{10A00}\u{11C0E}\u{AA80}\
    \u{11A0B}\u{11A5C}\u{11C72}\u{1C00}\u{A840}\u{1900}\u{1703}\u{1723}\u{1743}\u{1763}\u{1A00}\u{11EE5}\
    \u{1BC0}\u{A930}\u{A90A}\u{10D12}\u{11103}\u{1950}\u{1980}\u{1A20}\u{1E6D5}\u{AA00}\u{1B05}\u{A984}\
    \u{11F1B}\u{1C5A}\u{1E5D0}\u{104B5}\u{168F}\u{16A0}\u{10CA1}\u{10C00}\u{A549}\u{A6A0}\u{16AE6}\
    \u{1E802}\u{16E40}\u{16EA1}\u{10D5D}\u{A4D0}\u{16F00}\u{118B4}\u{11AC0}\u{16B1C}\u{1E108}\u{1E290}\
    \u{1E2E1}\u{1E4E6}\u{10280}\u{102A0}\u{10920}\u{10950}\u{10300}\u{10330}\u{10414}\u{10450}\u{1BC20}\
    \u{10480}\u{10500}\u{10537}\u{10582}\u{105C2}\u{110D0}\u{16A4F}\u{16ABC}\u{11BC4}\u{1611C}\u{16D45}\
    \u{10000}\u{10647}\u{10800}\u{12FE5}\u{10A60}\u{10A95}\u{10B00}\u{10873}\u{10896}\u{108F4}\u{10840}\
    \u{10B40}\u{10B60}\u{10B8F}\u{10FF1}\u{10AD8}\u{10F19}\u{10F42}\u{10F7C}\u{10E88}\u{10FBF}\u{10380}\
    \u{103A0}\u{12000}\u{13153}\u{10980}\u{14400}\u{18229}\u{1B1C4}\u{18C65}\u{18F1A}\u{3EA10}";

/// Letters that some alphabets have beside A to Z. They are headings only where the locale makes them letters of their
/// own: Å in Swedish and CH in Czech, while English files both among A and C.
const LATIN_LETTERS: &str = "Á À Â Ä Å Ą Ă Ā Ã Æ Ɓ Č Ć Ç Ĉ Ċ CH CS Ď Đ Ɖ DD DZ DŽ DZS É È Ê Ë Ě Ę Ė Ẹ Ə Ɛ Ğ Ĝ Ġ Ģ GB GH GĦ GY \
    Ħ Ĥ Í Î Ï İ Į Ī Ĵ Ķ Ƙ Ł LL LJ Ľ Ļ Ñ Ń Ň Ņ NG NJ NY Ŋ Ó Ò Ô Ö Ő Õ Ø Ơ Ọ Ɔ Œ PH Ř RH Ś Š Ş Ș Ŝ Ṣ SH SZ Ť Ţ Ț Ŧ TH TY \
    Ú Ù Û Ü Ű Ů Ų Ū Ŭ Ư Ŵ Ŷ Ý Ƴ Ź Ż Ž ZH ZS Þ";

/// All that there can be, for all scripts of the world.
#[derive(Debug)]
pub(super) struct Headings {
    /// Where each heading starts, ascending; the heading is the one of the same place in `alphabet`.
    starts: Vec<Vec<u8>>,
    alphabet: Vec<String>,
}

impl Headings {
    pub fn new(rules: &Rules, root: &Rules) -> Self {
        let mut headings = partition(rules, root);
        headings.sort();
        let (starts, alphabet) = headings.into_iter().unzip();
        Self { starts, alphabet }
    }

    pub fn of(&self, key: &[u8]) -> String {
        // The first start is empty, so at least one is not above the key.
        let place = self
            .starts
            .partition_point(|start| start.as_slice() <= key)
            .saturating_sub(1);
        self.alphabet.get(place).cloned().unwrap_or_default()
    }

    pub fn alphabet(&self) -> &[String] {
        &self.alphabet
    }
}

/// In no order; every start once.
fn partition(rules: &Rules, root: &Rules) -> Vec<(Vec<u8>, String)> {
    let mut headings = vec![
        (Vec::new(), REST.to_owned()),
        (rules.script_start(SAMPLE_DIGIT), DIGITS.to_owned()),
        (rules.start(HANGUL.0), HANGUL.1.to_owned()),
    ];
    headings.extend(
        OTHER_SCRIPTS
            .chars()
            .map(|sample| (rules.script_start(&sample.to_string()), sample.to_string())),
    );
    for (sample, labels) in [LATIN].into_iter().chain(SCRIPTS) {
        let own = LATIN_LETTERS
            .split(' ')
            .filter(|letter| sample == LATIN.0 && is_own_letter(letter, rules, root));
        let mut letters: Vec<&str> = labels.split(' ').chain(own).collect();
        // Of several letters with one weight (Æ and Ä in Danish) the plainest is the heading.
        letters.sort_by_cached_key(|letter| write_key(&rules.full, letter));
        letters.dedup_by_key(|letter| rules.start(letter));
        headings.extend(letters.into_iter().enumerate().map(|(place, letter)| {
            // What a script has below its first letter (a lone hamza, archaic letters) files under that letter.
            let start = if place == 0 {
                rules.script_start(sample)
            } else {
                rules.start(letter)
            };
            (start, letter.to_owned())
        }));
    }
    headings
}

/// A letter of its own in this locale, and not at the root, which has a place for every letter that anybody ever used.
fn is_own_letter(letter: &str, rules: &Rules, root: &Rules) -> bool {
    let tailored = rules.relative_to_a(letter) != root.relative_to_a(letter)
        || root.is_made_of(letter, LATIN.1);
    tailored && !rules.is_made_of(letter, LATIN.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_locale_core::locale;

    #[test]
    fn no_two_headings_start_at_one_place() {
        let rules = Rules::of(&locale!("en")).expect("English can be sorted by");
        let root = Rules::of(&locale!("und")).expect("the root can be sorted by");
        let headings = Headings::new(&rules, &root);
        for (pair, names) in headings.starts.windows(2).zip(headings.alphabet.windows(2)) {
            assert!(pair[0] < pair[1], "{names:?} start at one place");
        }
    }
}
