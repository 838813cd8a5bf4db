//! Acronyms that stand in names.

use crate::domain::{
    characters::is_letter_or_digit,
    fold::fold,
    rules::{legal_forms::is_form_somewhere, places::place_at},
    sameness::acronym_key,
};

const MAX_LETTERS: usize = 10;

/// A name that has its acronym beside it, taken apart: "Human Rights Watch (HRW)", "MSF – Médecins Sans Frontières".
pub fn taken_apart(name: &str) -> (String, Option<String>) {
    if let Some((before, rest)) = name.split_once(['(', '（'])
        && let Some((inside, after)) = rest.split_once([')', '）'])
        && let Some(acronym) = acronym_of(inside)
        && before.chars().chain(after.chars()).any(is_letter_or_digit)
    {
        return (format!("{before} {after}"), Some(acronym));
    }
    for dash in [" – ", " — ", " - ", ": ", ", ", " / "] {
        if let Some((name, last)) = name.rsplit_once(dash)
            && let Some(acronym) = acronym_of(last)
        {
            return (name.to_owned(), Some(acronym));
        }
        if let Some((first, name)) = name.split_once(dash)
            && let Some(acronym) = acronym_of(first)
        {
            return (name.to_owned(), Some(acronym));
        }
    }
    (name.to_owned(), None)
}

/// The words of the name that are written in capitals while others are not.
pub fn capitals(name: &str) -> Vec<String> {
    if !name.chars().any(char::is_lowercase) {
        return Vec::new();
    }
    name.split(|c: char| !(is_letter_or_digit(c) || c == '.'))
        .filter_map(acronym_of)
        .collect()
}

/// The key of a text that is written as acronyms are: one word, in capitals, and neither a place ("UK") nor a legal form.
pub fn acronym_of(text: &str) -> Option<String> {
    let text = text.trim();
    let letters = || text.chars().filter(|&c| is_letter_or_digit(c));
    let capitals = letters().filter(|c| c.is_uppercase()).count();
    let is_one = !text.contains(char::is_whitespace)
        && (2..=MAX_LETTERS).contains(&letters().count())
        && capitals >= 2
        && letters().filter(|c| c.is_lowercase()).count() <= 1
        && place_at(&[fold(text).as_str()]).is_none();
    acronym_key(text).filter(|key| is_one && !is_form_somewhere(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acronym_beside_a_name_is_found() {
        for (name, rest, acronym) in [
            (
                "Human Rights Watch (HRW)",
                "Human Rights Watch  ",
                Some("hrw"),
            ),
            (
                "MSF – Médecins Sans Frontières",
                "Médecins Sans Frontières",
                Some("msf"),
            ),
            (
                "Gesellschaft für X (GfX) e.V.",
                "Gesellschaft für X   e.V.",
                Some("gfx"),
            ),
            ("Humanist Society (UK)", "Humanist Society (UK)", None),
            ("Reason (Young Adults)", "Reason (Young Adults)", None),
            ("(ABC)", "(ABC)", None),
            ("UN Women", "UN Women", None),
            ("Ragione, ONLUS", "Ragione, ONLUS", None),
        ] {
            let found = taken_apart(name);
            assert_eq!(
                found,
                (rest.to_owned(), acronym.map(str::to_owned)),
                "{name}"
            );
        }
        assert_eq!(capitals("MSF Norge og U.N.A."), ["msf", "una"]);
        assert!(capitals("MSF NORGE").is_empty());
    }
}
