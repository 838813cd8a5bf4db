//! Which characters of a pasted line are refused, which are dropped, and which invisible ones must stay.

use icu_properties::{
    CodePointSetData,
    props::{
        DefaultIgnorableCodePoint, Emoji, EmojiModifier, ExtendedPictographic, GeneralCategory,
        Ideographic, Script,
    },
};

use crate::domain::characters::{category, is_mark, script};

/// The tallest honest stacks are Tibetan and have eight; more is an attack on the lines above and below.
const MAX_MARKS_IN_A_ROW: usize = 8;

const ZWNJ: char = '\u{200C}';
const ZWJ: char = '\u{200D}';

/// Embeddings, overrides and isolates, which reach beyond the line they stand in; mere direction marks are dropped.
pub(super) fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Tab and line break are white space to whoever pastes a name from a table. U+FFFD stands for bytes that were lost, and
/// the interlinear annotation characters hide text.
pub(super) fn is_refused(c: char) -> bool {
    match category(c) {
        GeneralCategory::Control => !matches!(c, '\t' | '\n' | '\r'),
        GeneralCategory::Unassigned | GeneralCategory::PrivateUse | GeneralCategory::Surrogate => {
            true
        }
        _ => matches!(c, '\u{FFF9}'..='\u{FFFD}'),
    }
}

/// Between what was kept before it and all that comes after.
pub(super) fn is_dropped(c: char, before: &str, after: &str) -> bool {
    is_ignorable(c) && !is_needed(c, before, after)
}

/// Invisible by itself: joiners, direction marks, fillers, soft hyphens, variation selectors, tags.
fn is_ignorable(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// The few invisible characters that change what is seen: joiners in cursive and Indic scripts and in emoji, variants of
/// ideographs (Japanese surnames) and of emoji, and the tags that make the flags of Scotland and Wales.
fn is_needed(c: char, before: &str, after: &str) -> bool {
    let Some(last) = before.chars().next_back() else {
        return false;
    };
    match c {
        ZWNJ | ZWJ => !is_joiner(last) && joins(c, before, after),
        '\u{180B}'..='\u{180F}' => script(last) == Script::Mongolian,
        '\u{FE00}'..='\u{FE0F}' => {
            CodePointSetData::new::<Emoji>().contains(last)
                || CodePointSetData::new::<Ideographic>().contains(last)
                || matches!(script(last), Script::Myanmar | Script::PhagsPa)
        }
        '\u{E0100}'..='\u{E01EF}' => CodePointSetData::new::<Ideographic>().contains(last),
        '\u{E0020}'..='\u{E007F}' => {
            last == '\u{1F3F4}' || matches!(last, '\u{E0020}'..='\u{E007E}')
        }
        _ => false,
    }
}

fn joins(joiner: char, before: &str, after: &str) -> bool {
    // No honest letter is farther away, and a field full of marks must not be walked again for each joiner in it.
    let base = before
        .chars()
        .rev()
        .take(2 * MAX_MARKS_IN_A_ROW)
        .find(|&c| !is_mark(c) && !is_joiner(c));
    let next = after.chars().find(|&c| !is_ignorable(c) || is_joiner(c));
    let pictograph = |c: char| CodePointSetData::new::<ExtendedPictographic>().contains(c);
    let emoji = |c: char| pictograph(c) || CodePointSetData::new::<EmojiModifier>().contains(c);
    let in_script = base.is_some_and(has_joining_script);
    if joiner == ZWNJ {
        in_script && next.is_some_and(has_joining_script)
    } else {
        // At the end of a word a ZWJ still shapes the letter before it, as in the Persian abbreviation for a Hijri year.
        in_script || (base.is_some_and(emoji) && next.is_some_and(pictograph))
    }
}

fn is_joiner(c: char) -> bool {
    c == ZWNJ || c == ZWJ
}

/// Scripts whose letters change shape beside a joiner: the cursive ones and those with conjuncts.
fn has_joining_script(c: char) -> bool {
    matches!(
        script(c),
        Script::Arabic
            | Script::Syriac
            | Script::Nko
            | Script::Mandaic
            | Script::Mongolian
            | Script::PhagsPa
            | Script::Adlam
            | Script::HanifiRohingya
            | Script::Devanagari
            | Script::Bengali
            | Script::Gurmukhi
            | Script::Gujarati
            | Script::Oriya
            | Script::Tamil
            | Script::Telugu
            | Script::Kannada
            | Script::Malayalam
            | Script::Sinhala
            | Script::Tibetan
            | Script::Myanmar
            | Script::Khmer
            | Script::Balinese
            | Script::Javanese
            | Script::MeeteiMayek
            | Script::Chakma
            | Script::Newa
    )
}

pub(super) fn has_too_many_marks(name: &str) -> bool {
    let mut in_a_row = 0;
    name.chars().any(|c| {
        in_a_row = if is_mark(c) { in_a_row + 1 } else { 0 };
        in_a_row > MAX_MARKS_IN_A_ROW
    })
}
