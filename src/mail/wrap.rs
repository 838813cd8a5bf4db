//! Breaking text into lines for the plain part of a mail.

use icu_properties::props::{EastAsianWidth, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

const WIDTHS: CodePointMapDataBorrowed<'static, EastAsianWidth> =
    CodePointMapData::<EastAsianWidth>::new();
const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> =
    CodePointMapData::<GeneralCategory>::new();

/// Lines of at most `columns` columns, where Unicode's line breaking rules (UAX 14) allow a break; what has no such place
/// stays whole and sticks out. A Han or Kana character takes two columns, a combining mark none. Thai and its
/// neighbours, which write no spaces and need a dictionary, break only where there is a space.
///
/// Lines come back in logical order: what is written from right to left is turned by whoever shows it.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut width = 0;
    let mut start = 0;
    for end in segmenter.segment_str(text).skip(1) {
        let piece = &text[start..end];
        start = end;
        if !line.is_empty() && width + columns_of(piece.trim_end()) > columns {
            lines.push(line.trim_end().to_owned());
            line.clear();
            width = 0;
        }
        line.push_str(piece);
        width += columns_of(piece);
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

fn columns_of(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

fn width_of(c: char) -> usize {
    if matches!(
        CATEGORIES.get(c),
        GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark | GeneralCategory::Format
    ) {
        return 0;
    }
    match WIDTHS.get(c) {
        EastAsianWidth::Wide | EastAsianWidth::Fullwidth => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn breaks_at_spaces_and_never_inside_a_word() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(
            wrap("Menschenrechtsorganisationen ja", 10),
            ["Menschenrechtsorganisationen", "ja"]
        );
        assert_eq!(wrap("ab cd ", 5), ["ab cd"]);
        assert!(wrap("", 10).is_empty());
    }

    #[test]
    fn han_counts_double_and_breaks_without_spaces() {
        assert_eq!(wrap("国际人权组织", 6), ["国际人", "权组织"]);
        // The full stop may not open a line.
        assert_eq!(wrap("国际人。", 6), ["国际", "人。"]);
    }

    #[test]
    fn right_to_left_stays_in_logical_order() {
        assert_eq!(wrap("שלום עולם טוב", 9), ["שלום עולם", "טוב"]);
        // Vowel signs take no room.
        assert_eq!(wrap("شَرِكَة كُبْرَى", 9), ["شَرِكَة كُبْرَى"]);
    }

    #[test]
    fn a_no_break_space_holds() {
        assert_eq!(wrap("code 1234\u{A0}5678", 9), ["code", "1234\u{A0}5678"]);
    }

    proptest! {
        #[test]
        fn only_white_space_is_lost(text in "[a-zé 国ש.\\-/]{0,200}", columns in 1usize..80) {
            let joined: String = wrap(&text, columns).concat();
            let squeeze = |s: &str| s.split_whitespace().collect::<String>();
            prop_assert_eq!(squeeze(&joined), squeeze(&text));
        }

        #[test]
        fn lines_of_short_words_fit(words in prop::collection::vec("[a-zé]{1,8}", 1..40)) {
            for line in wrap(&words.join(" "), 20) {
                prop_assert!(columns_of(&line) <= 20);
            }
        }
    }
}
