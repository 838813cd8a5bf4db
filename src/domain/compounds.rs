//! Where words begin and end in a folded text, in scripts with spaces and without.

use icu_properties::props::Script;

use crate::domain::characters::{is_letter_or_digit, is_mark, script};

/// Words of one kind of script that are written together, and what stands between them: `l'ouverture`, `co-op`, `u.s`.
pub(super) struct Compound<'a> {
    /// Runs of letters, digits and marks; at least one, none empty.
    pub parts: Vec<&'a str>,
    /// One fewer than `parts`.
    pub joints: Vec<char>,
}

/// Cuts folded text at everything that is neither letter nor digit, and where a script with spaces meets one without.
pub(super) fn compounds(folded: &str) -> Vec<Compound<'_>> {
    let mut compounds: Vec<Compound<'_>> = Vec::new();
    let mut joint = None;
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        let length = run_length(rest);
        if length == 0 {
            // Only one joint between two parts makes a compound, and none at the start of a text.
            joint = if joint.is_none() && is_joint(first) {
                Some(Some(first))
            } else {
                Some(None)
            };
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let (run, after) = rest.split_at(length);
        match (joint.take(), compounds.last_mut()) {
            (Some(Some(between)), Some(compound))
                if compound
                    .parts
                    .last()
                    .is_some_and(|last| are_alike(last, run)) =>
            {
                compound.parts.push(run);
                compound.joints.push(between);
            }
            _ => compounds.push(Compound {
                parts: vec![run],
                joints: Vec::new(),
            }),
        }
        rest = after;
    }
    compounds
}

/// The bytes of the run that the text begins with; 0 if it begins with something else.
fn run_length(text: &str) -> usize {
    let mut spaceless = None;
    let end = text.char_indices().find(|&(at, c)| {
        if at > 0 && is_mark(c) {
            return false;
        }
        !is_in_word(c) || *spaceless.get_or_insert(is_spaceless(c)) != is_spaceless(c)
    });
    end.map_or(text.len(), |(at, _)| at)
}

fn are_alike(one: &str, other: &str) -> bool {
    let spaceless = |run: &str| run.chars().next().is_some_and(is_spaceless);
    spaceless(one) == spaceless(other)
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | 'ʹ' | '`' | '´' | '׳' | '＇'
    )
}

fn is_joint(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '-' | '‐' | '‑' | '–' | '־' | '.' | '·' | '&' | '״' | '"')
}

fn is_in_word(c: char) -> bool {
    is_letter_or_digit(c) && !is_apostrophe(c)
}

/// Scripts that put no spaces between words. Korean has spaces, but compound names run together (국제인권단체), and
/// readers search for the part. The long-vowel mark of Kana belongs to no script.
pub(super) fn is_spaceless(c: char) -> bool {
    c == 'ー'
        || matches!(
            script(c),
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Bopomofo
                | Script::Hangul
                | Script::Yi
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
                | Script::Javanese
                | Script::Balinese
        )
}
