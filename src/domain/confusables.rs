//! Names that look like other names: words that mix alphabets, words of another alphabet that look like Latin ones, and
//! the skeleton under which two names that look alike are one. By Unicode Technical Standard 39.
use crate::domain::characters::{category, is_letter_or_digit, is_mark, script};
use crate::domain::compounds::is_apostrophe;
use crate::domain::fold::fold;
use icu_properties::props::{GeneralCategory, Script};
use unicode_security::{MixedScript, skeleton as prototypes};

/// Scripts that stand beside Latin letters in one word without looking like them: "NPO法人", "องค์กรNGO", "الـUN".
/// Cyrillic, Greek, Armenian and the like are not among them.
const BESIDE_LATIN: [Script; 24] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Bopomofo,
    Script::Hangul,
    Script::Thai,
    Script::Lao,
    Script::Khmer,
    Script::Myanmar,
    Script::Tibetan,
    Script::Arabic,
    Script::Hebrew,
    Script::Devanagari,
    Script::Bengali,
    Script::Gurmukhi,
    Script::Gujarati,
    Script::Oriya,
    Script::Tamil,
    Script::Telugu,
    Script::Kannada,
    Script::Malayalam,
    Script::Sinhala,
    Script::Ethiopic,
    Script::Georgian,
];

/// Legal forms in Cyrillic all of whose letters look Latin; honest names put them beside Latin ones.
const LEGAL_FORMS: [&str; 12] = [
    "ооо", "оо", "ао", "оао", "зао", "ано", "нко", "тоо", "мро", "роо", "моо", "во",
];

/// The first word whose letters come from scripts that have no business in one word: "Раvel" with two Cyrillic letters.
/// Words end at hyphens too, because "IT-компания" is an honest one.
pub fn mixed_script_word(name: &str) -> Option<String> {
    words(name).find(|word| is_mixed(word)).map(str::to_owned)
}

fn is_mixed(word: &str) -> bool {
    if word.is_ascii() || word.is_single_script() {
        return false;
    }
    let others = |c: &char| {
        let script = script(*c);
        !matches!(script, Script::Latin | Script::Common | Script::Inherited)
    };
    let rest: String = word.chars().filter(others).collect();
    let honest = rest.is_single_script() && rest.chars().all(|c| BESIDE_LATIN.contains(&script(c)));
    !honest
}

/// The first word in Cyrillic or Greek that looks Latin, in a name that is otherwise Latin: "РЕАСЕ Foundation".
/// A name all of whose words look so is left alone: "КОТ" is a cat.
pub fn lookalike_of_latin(name: &str) -> Option<String> {
    let mut found = None;
    let mut latin = false;
    for word in words(name) {
        if looks_latin(word) {
            found = found.or(Some(word));
        } else if letters(word).all(|c| script(c) == Script::Latin) {
            latin |= letters(word).next().is_some();
        } else {
            return None;
        }
    }
    found.filter(|_| latin).map(str::to_owned)
}

fn looks_latin(word: &str) -> bool {
    let mut number = 0;
    for c in letters(word) {
        number += 1;
        let foreign = matches!(script(c), Script::Cyrillic | Script::Greek);
        if !foreign || !latin_prototype(c) {
            return false;
        }
    }
    number > 1 && !LEGAL_FORMS.contains(&fold(word).as_str())
}

fn latin_prototype(c: char) -> bool {
    prototypes(c.encode_utf8(&mut [0; 4])).all(|prototype| prototype.is_ascii_alphanumeric())
}

/// Two names with one skeleton look alike, in capitals or in small letters. Only for comparing: it is no spelling of
/// anything, and names of two scripts can share one by chance.
pub fn skeleton(name: &str) -> String {
    let mut shapes = String::with_capacity(name.len());
    for c in fold(name).chars() {
        // Capital "В" looks like "B", though "в" looks like nothing; "о" looks like "o" either way.
        let capital: String = prototypes(&c.to_uppercase().to_string()).collect();
        if capital.chars().all(|shape| shape.is_ascii_alphanumeric()) {
            shapes.push_str(&capital.to_lowercase());
        } else {
            shapes.extend(prototypes(c.encode_utf8(&mut [0; 4])));
        }
    }
    // Capital I, small L and the digit are one shape.
    let shapes: String = prototypes(&fold(&shapes)).collect();
    shapes.replace(['i', 'I', '1', '|'], "l")
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c| !is_in_word(c))
        .filter(|word| !word.is_empty())
}

/// The joiners of Persian and Hindi words are format characters.
fn is_in_word(c: char) -> bool {
    is_letter_or_digit(c)
        || is_mark(c)
        || is_apostrophe(c)
        || category(c) == GeneralCategory::Format
}

fn letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|c| c.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HONEST: [&str; 66] = [
        "Humanists International",
        "Médecins Sans Frontières",
        "Związek Wolnomyślicieli Łódź",
        "Đà Nẵng Hội Nhân Văn",
        "Türkiye İnsancıl Derneği",
        "Azərbaycan Humanistləri",
        "Ƙungiyar ’Yan Adam ta Hausa",
        "Félag Þórs og Æsis",
        "Hawaiʻi ʻOhana",
        "Гуманисты России",
        "Українська гуманістична спілка ім. Лесі Українки",
        "Об’єднання вільнодумців",
        "Беларускі хельсінкскі камітэт",
        "Српско хуманистичко друштво Љубав",
        "Македонско хуманистичко здружение Ѓорѓи",
        "Българско хуманистично дружество",
        "Қазақстан гуманистері",
        "Монголын хүмүүнлэгийн нийгэмлэг",
        "Ένωση Ουμανιστών Ελλάδας",
        "ΕΝΩΣΗ ΑΘΕΩΝ",
        "Ελληνική Ένωση για τα Δικαιώματα του Ανθρώπου",
        "Հայաստանի հումանիստներ",
        "საქართველოს ჰუმანისტები",
        "انجمن انسان‌گرایان ایران",
        "خانه‌ی آزادی",
        "جمعية الإنسانيين العرب",
        "پاکستان ہیومنسٹس",
        "אגודה הומניסטית בישראל",
        "צה״ל לא",
        "האגודה לזכויות האזרח ע\"ר",
        "मानवतावादी संघ भारत",
        "क्\u{200D}ष समिति",
        "মানবতাবাদী সংঘ বাংলাদেশ",
        "மனிதநேயர் சங்கம்",
        "తెలుగు హేతువాద సంఘం",
        "ಕನ್ನಡ ವಿಚಾರವಾದಿಗಳು",
        "കേരള യുക്തിവാദി സംഘം",
        "ශ්\u{200D}රී ලංකා මානවවාදී",
        "มูลนิธิสิทธิมนุษยชน",
        "องค์กรNGOไทย",
        "សមាគមមនុស្សធម៌",
        "မြန်မာ လူ့အခွင့်အရေး",
        "日本ヒューマニスト協会",
        "NPO法人ヒューマンライツ",
        "LGBT法連合会",
        "田中 Taro",
        "Tシャツの会",
        "国际人权组织",
        "中國人權ABC",
        "한국인본주의자협회",
        "한국NGO협의회",
        "ኢትዮጵያ ሰብአዊ",
        "IT-компания Москва",
        "НАТО-наблюдатель",
        "1С-Гуманисты",
        "Rock'n'Roll 2030",
        "AT&T",
        "3М",
        "Ольга O’Neill",
        "Humanistična zveza Črna",
        "Szabadgondolkodók Őrsége",
        "Inuit ᐃᓄᐃᑦ ᑕᐱᕇᑦ",
        "ᏣᎳᎩ Nation",
        "Team 👩\u{200D}💻",
        "الـUN",
        "𝐁old Humanists",
    ];

    #[test]
    fn honest_names_of_all_scripts_are_left_alone() {
        for name in HONEST {
            assert_eq!(mixed_script_word(name), None, "{name}");
            assert_eq!(lookalike_of_latin(name), None, "{name}");
        }
        for name in ["ООО Humanist Media", "ТОО Kazakh Center", "КОТ", "АО"] {
            assert_eq!(lookalike_of_latin(name), None, "{name}");
        }
    }

    #[test]
    fn mixed_words_are_found() {
        for (name, word) in [
            ("Раvel Institute", "Раvel"),
            ("Нumanists UK", "Нumanists"),
            ("Нумаnists UK", "Нумаnists"),
            ("Amnesty Internаtional", "Internаtional"),
            ("Gοogle", "Gοogle"),
            ("ΑBC", "ΑBC"),
            ("Huմanists", "Huմanists"),
            ("Ᏼank", "Ᏼank"),
            ("Red Cross (Сrеsсеnt)", "Сrеsсеnt"),
            ("Free-Рress", "Рress"),
            ("Росcия", "Росcия"),
        ] {
            let found = mixed_script_word(name).unwrap_or_default();
            assert_eq!(found, word, "{name}");
        }
    }

    #[test]
    fn words_that_only_look_latin_are_found() {
        for (name, word) in [
            ("РЕАСЕ Foundation", "РЕАСЕ"),
            ("ВВС World Service", "ВВС"),
            ("Friends of ТНЕ НОРЕ", "ТНЕ"),
            ("ΝΑΤΟ Council", "ΝΑΤΟ"),
            ("Нумаnists UK", ""),
            ("Мир Foundation", ""),
            ("Общество РЕАСЕ", ""),
            ("РЕАСЕ", ""),
        ] {
            let found = lookalike_of_latin(name).unwrap_or_default();
            assert_eq!(found, word, "{name}");
        }
    }

    #[test]
    fn names_that_look_alike_have_one_skeleton() {
        for (one, other) in [
            ("Humanists International", "HUMANISTS INTERNATIONAL"),
            ("Humanists International", "Humаnists Internаtional"),
            ("Humanists", "HUMANlSTS"),
            ("Humanists", "Humanlsts"),
            ("BBC", "ВВС"),
            ("PEACE", "РЕАСЕ"),
            ("peace", "реасе"),
            ("Élan", "Elan"),
            ("Modern", "Modem"),
            ("Humanists 100", "Humanists l0O"),
            ("NATO", "ΝΑΤΟ"),
        ] {
            assert_eq!(skeleton(one), skeleton(other), "{one} {other}");
        }
        for (one, other) in [
            ("Humanists UK", "Humanists US"),
            ("Гуманисты", "Humanists"),
            ("мир", "mup"),
            ("人权", "人杈"),
        ] {
            assert_ne!(skeleton(one), skeleton(other), "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics_and_case_does_not_matter(name in "\\PC{0,30}", word in "[a-zA-Zа-яА-Яα-ωΑ-Ω0-9|]{0,12}") {
            let _ = (mixed_script_word(&name), lookalike_of_latin(&name), skeleton(&name));
            prop_assert_eq!(skeleton(&word), skeleton(&fold(&word)));
        }
    }
}
