//! Legal forms: Ltd, e.V., Stichting, 株式会社.

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::{
    characters::{is_letter_or_digit, is_mark},
    compounds::is_spaceless,
    country::Country,
    fold::fold,
    rules::{
        letters::respelt,
        validity::{Validity, entries},
    },
    tokens::{Token, is_whole_word},
};

pub(super) const LINES: &str = include_str!("legal_forms.txt");

/// As many words as the longest form has, its initials taken apart ("S. A. P. I. de C. V.").
const MAX_TOKENS: usize = 8;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Start,
    End,
}

struct Form {
    side: Side,
    validity: Validity,
    /// Folded, letters and digits alone.
    letters: String,
    /// Bytes of `letters` after which a dot or a space may stand.
    cuts: Vec<usize>,
    /// Folded as it is written, for a form that counts only in brackets.
    bracketed: Option<String>,
}

struct Forms {
    /// By their letters.
    spaced: HashMap<String, Vec<Form>>,
    /// Of scripts that need no space after them, the longest first.
    spaceless: Vec<Form>,
    bracketed: Vec<Form>,
}

static FORMS: LazyLock<Forms> = LazyLock::new(|| {
    let mut forms = Forms {
        spaced: HashMap::new(),
        spaceless: Vec::new(),
        bracketed: Vec::new(),
    };
    for form in entries(LINES).flat_map(read) {
        if form.bracketed.is_some() {
            forms.bracketed.push(form);
        } else if form.letters.chars().any(is_spaceless) {
            forms.spaceless.push(form);
        } else {
            forms
                .spaced
                .entry(form.letters.clone())
                .or_default()
                .push(form);
        }
    }
    forms
        .spaceless
        .sort_by_key(|form| std::cmp::Reverse(form.letters.len()));
    forms
});

/// One form for each side that it stands on; none if the line is wrong, which a test looks for.
fn read(line: &str) -> Vec<Form> {
    let mut fields = line.splitn(3, "  ");
    let (Some(sides), Some(countries), Some(spelling)) =
        (fields.next(), fields.next(), fields.next())
    else {
        return Vec::new();
    };
    let sides: &[Side] = match sides {
        "start" => &[Side::Start],
        "end" => &[Side::End],
        "both" => &[Side::Start, Side::End],
        _ => return Vec::new(),
    };
    let Some(validity) = Validity::parse(countries) else {
        return Vec::new();
    };
    let folded = respelt(&fold(spelling.trim()), None);
    let (letters, cuts) = without_divisions(&folded);
    let in_brackets = folded.starts_with('(') && folded.ends_with(')');
    sides
        .iter()
        .map(|&side| Form {
            side,
            validity: validity.clone(),
            letters: letters.clone(),
            cuts: cuts.clone(),
            bracketed: in_brackets.then(|| folded.clone()),
        })
        .collect()
}

fn without_divisions(folded: &str) -> (String, Vec<usize>) {
    let (mut letters, mut cuts) = (String::new(), Vec::new());
    let mut was_spaceless = false;
    for c in folded.chars() {
        if is_letter_or_digit(c) || is_mark(c) {
            if !letters.is_empty() && is_spaceless(c) != was_spaceless {
                cuts.push(letters.len());
            }
            was_spaceless = is_spaceless(c);
            letters.push(c);
        } else {
            cuts.push(letters.len());
        }
    }
    (letters, cuts)
}

/// Whether a folded word is a legal form anywhere.
pub fn is_form_somewhere(word: &str) -> bool {
    FORMS.spaced.contains_key(word)
}

/// Takes a form such as "(株)" or "(R)" off the ends of a folded name.
pub fn without_bracketed(folded: &str, country: Option<Country>) -> &str {
    let mut rest = folded.trim();
    loop {
        let shorter = FORMS
            .bracketed
            .iter()
            .filter(|form| form.validity.holds(country))
            .find_map(|form| {
                let written = form.bracketed.as_deref()?;
                match form.side {
                    Side::Start => rest.strip_prefix(written),
                    Side::End => rest.strip_suffix(written),
                }
            });
        match shorter.map(str::trim) {
            Some(shorter) if shorter.chars().any(is_letter_or_digit) => rest = shorter,
            _ => return rest,
        }
    }
}

/// Takes one form off that end of the words; false if none stands there, or if no whole word would be left.
pub fn take_off(tokens: &mut Vec<Token>, side: Side, country: Option<Country>) -> bool {
    // The other way round, "NPO" would go and leave 法人 behind.
    take_off_spaceless(tokens, side, country) || take_off_spaced(tokens, side, country)
}

fn take_off_spaced(tokens: &mut Vec<Token>, side: Side, country: Option<Country>) -> bool {
    let most = MAX_TOKENS.min(tokens.len().saturating_sub(1));
    for count in (1..=most).rev() {
        let (start, end) = match side {
            Side::Start => (0, count),
            Side::End => (tokens.len() - count, tokens.len()),
        };
        let is_form = is_spaced_form(&tokens[start..end], side, country);
        let rest_is_a_name = tokens[..start]
            .iter()
            .chain(&tokens[end..])
            .any(|token| is_whole_word(&token.text));
        if is_form && rest_is_a_name {
            tokens.drain(start..end);
            return true;
        }
    }
    false
}

fn is_spaced_form(tokens: &[Token], side: Side, country: Option<Country>) -> bool {
    let (mut letters, mut divisions) = (String::new(), Vec::new());
    for token in tokens {
        divisions.push(letters.len());
        letters.push_str(&token.text);
    }
    FORMS.spaced.get(&letters).is_some_and(|forms| {
        forms.iter().any(|form| {
            form.side == side
                && form.validity.holds(country)
                && divisions[1..].iter().all(|at| form.cuts.contains(at))
        })
    })
}

/// A form that is written together with the name, or with spaces wherever it pleased the writer.
fn take_off_spaceless(tokens: &mut Vec<Token>, side: Side, country: Option<Country>) -> bool {
    if !tokens
        .iter()
        .any(|token| token.text.chars().any(is_spaceless))
    {
        return false;
    }
    for form in &FORMS.spaceless {
        if form.side != side || !form.validity.holds(country) {
            continue;
        }
        let mut left = form.letters.as_str();
        let mut rest = tokens.clone();
        while !left.is_empty() {
            let last = match side {
                Side::Start => rest.first_mut(),
                Side::End => rest.last_mut(),
            };
            let Some(token) = last else { break };
            let text = token.text.as_str();
            let (form_shrinks, token_shrinks) = match side {
                Side::Start => (left.strip_prefix(text), text.strip_prefix(left)),
                Side::End => (left.strip_suffix(text), text.strip_suffix(left)),
            };
            if let Some(shorter) = form_shrinks {
                left = shorter;
                let place = if side == Side::Start {
                    0
                } else {
                    rest.len() - 1
                };
                rest.remove(place);
            } else if let Some(shorter) = token_shrinks {
                token.text = shorter.to_owned();
                left = "";
            } else {
                break;
            }
        }
        if left.is_empty() && rest.iter().any(|token| token.text.chars().count() > 1) {
            *tokens = rest;
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tokens::tokens;
    use std::collections::BTreeSet;

    fn without(name: &str, side: Side, country: &str) -> Option<String> {
        let mut words = tokens(&respelt(&fold(name), None));
        take_off(&mut words, side, Country::parse(country).ok()).then(|| {
            let texts: Vec<String> = words.into_iter().map(|token| token.text).collect();
            texts.join(" ")
        })
    }

    #[test]
    fn forms_go_however_they_are_dotted_and_spaced() {
        for (name, country, rest) in [
            ("Humanisten e.V.", "DE", "humanisten"),
            ("Humanisten e. V.", "DE", "humanisten"),
            ("Humanisten eV", "DE", "humanisten"),
            ("Humaniści sp. z o.o.", "PL", "humanisci"),
            ("Humaniści Spzoo", "PL", "humanisci"),
            ("Humanisté z. s.", "CZ", "humaniste"),
            ("Reason 501(c)(3)", "US", "reason"),
            ("Razón S. A. de C. V.", "MX", "razon"),
            ("Raison S.à r.l.", "LU", "raison"),
            ("Fornuft A/S", "DK", "fornuft"),
            ("ヒューマニスト協会株式会社", "JP", "ヒューマニスト協会"),
            ("理性有限公司", "CN", "理性"),
            ("הומניסטים (ע\"ר)", "IL", "הומניסטים"),
        ] {
            let found = without(name, Side::End, country);
            assert_eq!(found, Some(respelt(&fold(rest), None)), "{name}");
        }
        for (name, country, rest) in [
            ("Stichting Rede", "NL", "rede"),
            ("NPO法人日本協会", "JP", "日本協会"),
            ("NPO 日本協会", "JP", "日本協会"),
            ("ГО «Гуманісти»", "UA", "гуманісти"),
            ("一般社団法人 日本協会", "JP", "日本協会"),
        ] {
            let found = without(name, Side::Start, country);
            assert_eq!(found, Some(respelt(&fold(rest), None)), "{name}");
        }
    }

    #[test]
    fn what_is_no_form_there_stays() {
        for (name, side, country) in [
            ("Humanists SA", Side::End, "ZA"),
            ("Humanists AB", Side::End, "CA"),
            ("Ltd", Side::End, "GB"),
            ("A Ltd", Side::End, "GB"),
            ("Ltd Humanists", Side::End, "GB"),
            ("Humanists L td", Side::End, "GB"),
            ("Limited Edition", Side::Start, "GB"),
            ("株式会社", Side::End, "JP"),
            ("Unlimited", Side::End, "GB"),
            ("Humanists Foundation", Side::End, "GB"),
        ] {
            assert_eq!(without(name, side, country), None, "{name}");
        }
    }

    #[test]
    fn bracketed_forms_go_from_the_ends() {
        let india = Country::parse("IN").ok();
        assert_eq!(without_bracketed("reason trust (r)", india), "reason trust");
        assert_eq!(
            without_bracketed("reason trust (r)", None),
            "reason trust (r)"
        );
        assert_eq!(without_bracketed("(株)理性", None), "理性");
        assert_eq!(without_bracketed("(株)", None), "(株)");
    }

    #[test]
    fn every_line_is_well_formed() {
        let mut countries = BTreeSet::new();
        let mut spellings = BTreeSet::new();
        for line in entries(LINES) {
            let forms = read(line);
            assert!(!forms.is_empty(), "{line}");
            assert!(forms.iter().all(|form| !form.letters.is_empty()), "{line}");
            // Or a name's words, which are respelt by its country, would not be found.
            for country in Country::all().filter(|here| forms[0].validity.holds(Some(*here))) {
                let there = respelt(&forms[0].letters, Some(country));
                assert_eq!(there, forms[0].letters, "{line} in {country}");
            }
            if let Validity::In(list) = &forms[0].validity {
                countries.extend(list.iter().copied());
            }
            spellings.insert(line.splitn(3, "  ").last());
        }
        assert!(spellings.len() >= 400, "{}", spellings.len());
        assert!(countries.len() >= 100, "{}", countries.len());
    }
}
