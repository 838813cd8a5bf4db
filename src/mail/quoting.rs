//! Keeping what strangers typed from becoming part of a mail's structure.
//!
//! Anybody can make this server write to anybody's address, with a name of their choosing in it. So such text stays on
//! one line, is short, never opens a line of the mail, and does not read as a link.

use icu_segmenter::GraphemeClusterSegmenter;

/// Room for a name in a mail, in characters; the page shows it whole.
const LONGEST_NAME: usize = 100;
/// A word longer than this is cut rather than left out.
const LONGEST_WORD_LEFT_OUT: usize = 20;

/// A single line: control characters and line breaks become spaces, runs of white space one space, and characters that
/// turn the direction of what follows are dropped.
pub fn one_line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .filter(|&c| !steers_direction(c))
        .map(|c| {
            if c.is_control() || c.is_whitespace() {
                ' '
            } else {
                c
            }
        })
        .collect();
    spaced
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// At most `max` characters, cut between whole characters as people see them, with an ellipsis inside the limit.
pub fn shorten(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let room = max.saturating_sub(1);
    let fits = |end: &usize| text[..*end].chars().count() <= room;
    let end = GraphemeClusterSegmenter::new()
        .segment_str(text)
        .take_while(fits)
        .last()
        .unwrap_or(0);
    format!("{}…", text[..end].trim_end())
}

/// Like [`shorten`], but cut after a whole word where one ends not far from the limit.
pub fn shorten_words(text: &str, max: usize) -> String {
    let short = shorten(text, max);
    if short == text {
        return short;
    }
    let cut = short.trim_end_matches('…');
    let inside_a_word = text[cut.len()..].starts_with(|c: char| !c.is_whitespace());
    let whole = match cut.rfind(' ') {
        Some(space) if inside_a_word && cut[space..].chars().count() <= LONGEST_WORD_LEFT_OUT => {
            &cut[..space]
        }
        _ => cut,
    };
    format!("{}…", whole.trim_end_matches([' ', ',', ':', ';']))
}

/// What a signer typed, as a mail may repeat it: one short line without a link's scheme.
pub fn typed(text: &str) -> String {
    shorten(&without_scheme(&one_line(text)), LONGEST_NAME)
}

/// `see https://evil.example/x` reads `see evil.example/x`. Names with a scheme are refused at the
/// form; this is for what came in by another way.
fn without_scheme(text: &str) -> String {
    let mut parts = text.split("://");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for rest in parts {
        let scheme = kept
            .char_indices()
            .rev()
            .take_while(|(_, c)| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
            .last()
            .map_or(kept.len(), |(start, _)| start);
        kept.truncate(scheme);
        kept.push_str(rest);
    }
    kept
}

fn steers_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_break_cannot_open_a_header_or_a_paragraph() {
        assert_eq!(
            one_line("A\r\nBcc: b@c.example\n\nBuy"),
            "A Bcc: b@c.example Buy"
        );
        assert_eq!(one_line("a\u{202E}b\u{2068}c\u{2029}d\0e"), "abc d e");
    }

    #[test]
    fn honest_scripts_pass_whole() {
        for name in [
            "انجمن حمایت\u{200C}کنندگان",
            "国际人权组织",
            "Organização ❤️‍🔥",
            "Avaaz.org",
        ] {
            assert_eq!(typed(name), name);
        }
    }

    #[test]
    fn schemes_go_and_the_rest_stays() {
        assert_eq!(
            typed("see https://evil.example/x now"),
            "see evil.example/x now"
        );
        assert_eq!(typed("://a://b"), "b");
        assert_eq!(typed("hxxp://http://a.example"), "a.example");
    }

    #[test]
    fn cuts_between_whole_characters() {
        assert_eq!(shorten("abcdef", 6), "abcdef");
        assert_eq!(shorten("abcdefg", 6), "abcde…");
        assert_eq!(shorten("ab ❤️‍🔥 cd", 5), "ab…");
        assert_eq!(shorten("abc", 0), "…");
    }

    #[test]
    fn titles_are_cut_between_words() {
        assert_eq!(shorten_words("one two three", 13), "one two three");
        assert_eq!(shorten_words("one two three", 12), "one two…");
        assert_eq!(shorten_words("one, two three", 6), "one…");
        assert_eq!(shorten_words("one two three", 8), "one two…");
        assert_eq!(shorten_words("国际人权组织", 4), "国际人…");
        assert_eq!(
            shorten_words("a Bundesverfassungsgerichtsbarkeit", 28),
            "a Bundesverfassungsgerichts…"
        );
    }

    proptest! {
        #[test]
        fn always_one_short_line(text in any::<String>()) {
            let shown = typed(&text);
            prop_assert!(shown.chars().count() <= LONGEST_NAME);
            prop_assert!(!shown.chars().any(char::is_control));
            prop_assert!(!shown.contains("://"));
        }
    }
}
