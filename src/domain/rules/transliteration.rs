//! Names in Latin letters.

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::{
    country::Country,
    fold::fold,
    rules::validity::{Validity, entries},
};

pub(super) const LINES: &str = include_str!("transliteration.txt");

type Letters = HashMap<char, String>;

/// Those of a country stand before those of everywhere.
static ALPHABETS: LazyLock<Vec<(Validity, Letters)>> =
    LazyLock::new(|| entries(LINES).filter_map(read).collect());

/// Nothing if the line is wrong, which a test looks for.
fn read(line: &str) -> Option<(Validity, Letters)> {
    let mut words = line.split_whitespace();
    let validity = Validity::parse(words.next()?)?;
    let words: Vec<&str> = words.collect();
    let pairs = words.as_chunks::<2>();
    let letters: Option<Letters> = pairs
        .0
        .iter()
        .map(|[letter, latin]| {
            let mut letter = letter.chars();
            let first = letter.next().filter(|_| letter.next().is_none())?;
            let latin = if *latin == "-" { "" } else { latin };
            Some((first, latin.to_owned()))
        })
        .collect();
    letters
        .filter(|letters| pairs.1.is_empty() && !letters.is_empty())
        .map(|letters| (validity, letters))
}

/// The name in Latin letters, as they write it where the organisation is at home; nothing if it is already.
pub fn in_latin(name: &str, country: Country) -> Option<String> {
    let folded = fold(name);
    let mut out = String::with_capacity(folded.len());
    let mut changed = false;
    for c in folded.chars() {
        let latin = ALPHABETS
            .iter()
            .filter(|(validity, _)| validity.holds(Some(country)))
            .find_map(|(_, letters)| letters.get(&c));
        match latin {
            Some(latin) => {
                out.push_str(latin);
                changed = true;
            }
            None => out.push(c),
        }
    }
    changed.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_their_countries_write_them() {
        for (name, country, latin) in [
            (
                "Удружење Атеисти Војводине",
                "RS",
                Some("udruzenje ateisti vojvodine"),
            ),
            ("Клуб «Здравый смысл»", "KZ", Some("klub «zdravyy smysl»")),
            ("Київ", "UA", Some("kyiv")),
            ("Ένωση Άθεων", "GR", Some("enosi atheon")),
            ("საქართველო", "GE", Some("sakartvelo")),
            ("Հայաստան", "AM", Some("hayastan")),
            ("Humanists", "GB", None),
            ("人权", "CN", None),
        ] {
            let country = Country::parse(country).expect("a code");
            assert_eq!(in_latin(name, country).as_deref(), latin, "{name}");
        }
    }

    #[test]
    fn every_line_is_well_formed() {
        for line in entries(LINES) {
            let (_, letters) = read(line).expect(line);
            for letter in letters.keys() {
                assert_eq!(fold(&letter.to_string()), letter.to_string(), "{line}");
            }
        }
    }
}
