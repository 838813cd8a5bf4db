//! Which language a name is in, as far as its script tells: whoever has it read aloud hears it by the rules of that language.
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use std::ops::Range;

/// Of the languages that the program speaks, the only one that is written so.
const fn language(script: Script) -> Option<&'static str> {
    match script {
        Script::Arabic => Some("ar"),
        Script::Cyrillic => Some("ru"),
        Script::Devanagari => Some("hi"),
        Script::Han => Some("zh"),
        _ => None,
    }
}

/// The parts of a text that are in another language than the words `around` it. Chinese characters beside Japanese or Korean ones
/// tell nothing.
pub fn spoken(text: &str, around: &str) -> Vec<(Range<usize>, &'static str)> {
    let scripts = CodePointMapData::<Script>::new();
    let beside = [
        Script::Hiragana,
        Script::Katakana,
        Script::Hangul,
        Script::Bopomofo,
    ];
    let around = around.split('-').next().unwrap_or_default();
    let mut mixed = None;
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    let mut last = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let script = scripts.get(c);
        if script == Script::Common {
            continue;
        }
        if script == Script::Inherited {
            // An accent stays with its letter.
            if let Some((range, _)) = found.last_mut().filter(|(range, _)| range.end == at) {
                range.end = end;
            }
            continue;
        }
        let spoken = language(script).filter(|spoken| *spoken != around);
        let spoken = spoken.filter(|spoken| {
            *spoken != "zh"
                || !*mixed
                    .get_or_insert_with(|| text.chars().any(|c| beside.contains(&scripts.get(c))))
        });
        match (spoken, found.last_mut()) {
            (Some(spoken), Some((range, _))) if last == Some(spoken) => range.end = end,
            (Some(spoken), _) => found.push((at..end, spoken)),
            (None, _) => {}
        }
        last = spoken;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::spoken;

    fn told<'a>(text: &'a str, around: &str) -> Vec<(&'a str, &'static str)> {
        let parts = spoken(text, around);
        let words = |(range, language): (std::ops::Range<usize>, _)| (&text[range], language);
        parts.into_iter().map(words).collect()
    }

    #[test]
    fn the_script_tells_the_language_where_only_one_is_written_so() {
        let arabic = "رابطة حقوق الإنسان";
        assert_eq!(told(arabic, "en"), [(arabic, "ar")]);
        assert_eq!(
            told("Лига «Мир» (РГО) of Oslo", "de"),
            [("Лига «Мир» (РГО", "ru")]
        );
        assert_eq!(
            told("हिन्दी सभा · 人文主义者协会", "en"),
            [("हिन्दी सभा", "hi"), ("人文主义者协会", "zh")]
        );
        for (text, around) in [
            (arabic, "ar"),
            ("人文主义者协会", "zh"),
            ("人文主义者协会", "zh-Hant"),
            ("Ελληνική Ένωση", "en"),
            ("Österreich, ACLU", "hi"),
            ("日本ヒューマニスト協会", "en"),
            ("人文 한국", "en"),
            ("12 · 🕊", "en"),
            ("", "en"),
        ] {
            assert_eq!(told(text, around), [], "{text} in {around}");
        }
    }

    #[test]
    fn an_accent_stays_with_its_letter() {
        let marked = "سلامٌ";
        assert_eq!(told(marked, "en"), [(marked, "ar")]);
        assert_eq!(told("e\u{301} мир\u{301}", "en"), [("мир\u{301}", "ru")]);
    }
}
