//! How likely two registry entries are one organisation, and why.

use crate::domain::{
    country::Country,
    nearness::{
        names::Names,
        reading::{Reading, consonants},
        wording::{Difference, More, difference},
    },
    text_enum::text_enum,
};

text_enum! {
    /// The strongest of the reasons to ask whether two entries are one.
    pub enum Why {
        SameName = "same-name",
        /// A further name of the one is a name of the other.
        OtherName = "other-name",
        /// The same name in another country.
        OtherCountry = "other-country",
        LookalikeLetters = "lookalike-letters",
        SameDomain = "same-domain",
        /// In another order, abbreviated, or with other small words.
        SameWords = "same-words",
        Spelling = "spelling",
        OtherAlphabet = "other-alphabet",
        Acronym = "acronym",
        /// A word or a half of the one is missing from the other, or is another word for what kind of body it is.
        PartOfTheName = "part-of-the-name",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    /// Per mille. It ranks; it is no probability.
    pub score: u16,
    pub why: Why,
}

/// For each reason beside the strongest.
const FURTHER_REASON: u16 = 15;
const CERTAIN: u16 = 1000;

/// Acronyms of fewer letters say nothing across a border: there are too many of them.
const LONG_ACRONYM: usize = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Countries {
    Same,
    /// One of the two is of no country, which many say who are at home in one.
    Open,
    Apart,
}

/// Nothing if nobody should be bothered.
pub fn nearness(one: &Names, other: &Names) -> Option<Near> {
    let countries = if one.country == other.country {
        Countries::Same
    } else if one.country.is_international() || other.country.is_international() {
        Countries::Open
    } else {
        Countries::Apart
    };
    let mut reasons = Vec::new();
    for (i, left) in one.readings.iter().enumerate() {
        for (j, right) in other.readings.iter().enumerate() {
            reasons.extend(by_name(left, right, countries, i + j == 0, one.country));
        }
    }
    reasons.extend(by_part(one, other, countries));
    reasons.extend(by_alphabet(one, other, countries));
    if !places_differ(one, other) {
        reasons.extend(by_site(one, other));
        reasons.extend(by_acronym(one, other, countries));
    }
    let best = reasons.iter().copied().max_by_key(|near| near.score)?;
    let mut further: Vec<Why> = reasons.iter().map(|near| near.why).collect();
    further.sort_unstable();
    further.dedup();
    let more = u16::try_from(further.len() - 1).unwrap_or_default();
    Some(Near {
        score: CERTAIN.min(best.score + FURTHER_REASON * more),
        why: best.why,
    })
}

fn by_name(
    left: &Reading,
    right: &Reading,
    countries: Countries,
    first_names: bool,
    country: Country,
) -> Option<Near> {
    use Countries::{Apart, Open, Same};
    let near = |score, why| Some(Near { score, why });
    if left.key == right.key {
        return match countries {
            Same if first_names => near(CERTAIN, Why::SameName),
            Same => near(960, Why::OtherName),
            Open => near(920, Why::OtherCountry),
            Apart => near(880, Why::OtherCountry),
        };
    }
    if left.lookalike == right.lookalike {
        return near(970, Why::LookalikeLetters);
    }
    let penalty = match countries {
        Same => 0,
        Open => 40,
        Apart => 120,
    };
    match difference(left, right)? {
        Difference::None => near(940 - penalty, Why::SameWords),
        Difference::Letters(letters) => {
            let shorter = left
                .joined
                .chars()
                .count()
                .min(right.joined.chars().count());
            let worth = 920_usize.saturating_sub(60 * letters).max(680);
            let score = u16::try_from(worth).unwrap_or_default() - penalty;
            (countries != Apart || shorter >= 12).then_some(Near {
                score,
                why: Why::Spelling,
            })
        }
        Difference::Forms if countries == Same => near(600, Why::PartOfTheName),
        Difference::Initials if countries != Apart => near(780 - penalty, Why::Acronym),
        Difference::More(More::Forms) if countries != Apart => {
            near(700 - penalty, Why::PartOfTheName)
        }
        Difference::More(More::Country(named)) if countries == Same && named == country => {
            near(720, Why::PartOfTheName)
        }
        // A chapter, or the same with where it is.
        Difference::More(More::Part(named)) if countries == Same && named == country => {
            near(520, Why::PartOfTheName)
        }
        Difference::More(More::Word) if countries == Same => near(540, Why::PartOfTheName),
        _ => None,
    }
}

/// One of the names that one goes by at once is all that the other goes by.
fn by_part(one: &Names, other: &Names, countries: Countries) -> Option<Near> {
    let is_name = |parts: &[Reading], names: &[Reading]| {
        parts.iter().any(|part| {
            names.iter().any(|name| {
                part.key == name.key || difference(part, name) == Some(Difference::None)
            })
        })
    };
    let found = countries != Countries::Apart
        && (is_name(&one.parts, &other.readings) || is_name(&other.parts, &one.readings));
    found.then_some(Near {
        score: 660,
        why: Why::PartOfTheName,
    })
}

/// The one is the other in Latin letters, or nearly: there are several ways of writing it in them.
fn by_alphabet(one: &Names, other: &Names, countries: Countries) -> Option<Near> {
    let is_one = |latin: &Reading, name: &Reading| {
        let carried = consonants(&latin.joined);
        latin.key == name.key
            || (carried.chars().count() > 3 && carried == consonants(&name.joined))
            || matches!(
                difference(latin, name),
                Some(Difference::None | Difference::Letters(_))
            )
    };
    let is_name = |latin: &[Reading], names: &[Reading]| {
        latin
            .iter()
            .any(|latin| names.iter().any(|name| is_one(latin, name)))
    };
    let found = countries != Countries::Apart
        && (is_name(&one.latin, &other.readings) || is_name(&other.latin, &one.readings));
    found.then_some(Near {
        score: 800,
        why: Why::OtherAlphabet,
    })
}

/// Whether each names a place in which the other is not: "Humanists UK", "Humanists US".
fn places_differ(one: &Names, other: &Names) -> bool {
    let places = |names: &'_ Names| -> Vec<String> {
        names
            .readings
            .iter()
            .flat_map(Reading::places)
            .map(|place| place.text.clone())
            .collect()
    };
    let (here, there) = (places(one), places(other));
    !here.is_empty() && !there.is_empty() && !here.iter().any(|place| there.contains(place))
}

fn by_site(one: &Names, other: &Names) -> Option<Near> {
    let (here, there) = (one.site.as_ref()?, other.site.as_ref()?);
    (here.owned == there.owned && !here.lies_beside(there)).then_some(Near {
        score: 900,
        why: Why::SameDomain,
    })
}

/// The one's acronym is the other's, or made of the initials of the other's name. If both names have these initials and
/// are not near by themselves, it is chance: a translation seldom keeps the initials.
fn by_acronym(one: &Names, other: &Names, countries: Countries) -> Option<Near> {
    let stands_for = |names: &Names, acronym: &String| {
        names
            .readings
            .iter()
            .any(|name| name.initials.contains(acronym))
    };
    let is_no_chance =
        |acronym: &&String| !(stands_for(one, acronym) && stands_for(other, acronym));
    let given = one
        .acronyms
        .iter()
        .filter(|acronym| other.acronyms.contains(acronym))
        .filter(is_no_chance)
        .filter_map(|acronym| worth_of_acronym(acronym, countries, true));
    let meant = [(one, other), (other, one)]
        .into_iter()
        .flat_map(|(short, long)| {
            let here = short.acronyms.iter().chain(&short.short);
            here.filter(move |acronym| {
                stands_for(long, acronym)
                    || (short.short.contains(acronym) && long.acronyms.contains(acronym))
            })
        })
        .filter(is_no_chance)
        .filter_map(|acronym| worth_of_acronym(acronym, countries, false));
    given.chain(meant).max().map(|score| Near {
        score,
        why: Why::Acronym,
    })
}

fn worth_of_acronym(acronym: &str, countries: Countries, given_by_both: bool) -> Option<u16> {
    let letters = acronym.chars().count();
    match countries {
        Countries::Same if letters > 2 => Some(if given_by_both { 780 } else { 740 }),
        Countries::Same => given_by_both.then_some(560),
        Countries::Open if letters > 2 => Some(if given_by_both { 740 } else { 700 }),
        Countries::Apart if letters >= LONG_ACRONYM => given_by_both.then_some(600),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{country::Country, website::Website};
    use proptest::prelude::*;

    /// Names with semicolons between them, country, acronym, website.
    fn names(all: &str, country: &str, acronym: &str, website: &str) -> Names {
        let website = Website::parse(website).ok();
        Names::new(
            all.split(';'),
            Some(acronym),
            Country::parse(country).expect(country),
            website.as_ref(),
        )
    }

    fn why(one: &Names, other: &Names) -> Option<Why> {
        let found = nearness(one, other);
        assert_eq!(found, nearness(other, one));
        found.map(|near| near.why)
    }

    #[test]
    fn the_strongest_reason_is_given() {
        let named = |name| names(name, "NO", "", "");
        for (one, other, expected) in [
            (named("Fornuft"), named("FORNUFT AS"), Why::SameName),
            (named("Reason;Fornuft"), named("Fornuft"), Why::OtherName),
            (
                named("Fornuft"),
                names("Fornuft", "DK", "", ""),
                Why::OtherCountry,
            ),
            (named("Fоrnuft"), named("Fornuft"), Why::LookalikeLetters),
            (
                named("Fornuft og Liv"),
                named("Liv og fornuft"),
                Why::SameWords,
            ),
            (named("Fornnuft"), named("Fornuft"), Why::Spelling),
            (
                named("Разум и жизнь"),
                named("Razum i zhizn"),
                Why::OtherAlphabet,
            ),
            (
                named("Fornuft"),
                named("Fornuft International"),
                Why::PartOfTheName,
            ),
            (named("Fornuft"), named("Fornuft Norge"), Why::PartOfTheName),
            (
                named("Fornuft / Reason & Life"),
                named("Reason and Life"),
                Why::PartOfTheName,
            ),
            (
                named("FAR"),
                names("Forbundet for Ateisme og Rasjonalitet", "NO", "FAR", ""),
                Why::Acronym,
            ),
            (
                names("Fornuft", "NO", "", "fornuft.example"),
                names("Quite Another", "DK", "", "https://www.fornuft.example/en"),
                Why::SameDomain,
            ),
        ] {
            assert_eq!(why(&one, &other), Some(expected), "{one:?}");
        }
    }

    #[test]
    fn nobody_is_bothered_without_a_reason() {
        for (one, other) in [
            (names("Fornuft", "NO", "", ""), names("Livet", "NO", "", "")),
            (
                names("Fornuft Norge", "NO", "", ""),
                names("Fornuft Danmark", "DK", "", ""),
            ),
            (
                names("Oslo Humanists", "NO", "", "humanists.example/oslo"),
                names("Bergen Humanists", "NO", "", "humanists.example/bergen"),
            ),
            (
                names("Faculty of Law", "NO", "", "law.uni.example"),
                names("Department of Physics", "NO", "", "physics.uni.example"),
            ),
            (
                names("Fornuft", "NO", "", "facebook.com/fornuft"),
                names("Livet", "NO", "", "facebook.com/livet"),
            ),
            (
                names("American Psychological Association", "US", "APA", ""),
                names("American Psychiatric Association", "US", "APA", ""),
            ),
            (
                names("Fornuft", "NO", "FTL", ""),
                names("Livet", "DK", "FTL", ""),
            ),
            (
                names("Amnesty", "NO", "", ""),
                names("Amnesty International", "SE", "", ""),
            ),
        ] {
            assert_eq!(why(&one, &other), None, "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_further_reason_adds_to_the_score() {
        let one = names("Fornuft", "NO", "", "fornuft.example");
        let by_name = names("Fornnuft", "NO", "", "");
        let by_both = names("Fornnuft", "NO", "", "fornuft.example");
        let score = |other| nearness(&one, other).map(|near| near.score);
        assert!(score(&by_both) > score(&by_name));
    }

    proptest! {
        #[test]
        fn it_is_the_same_from_both_sides(
            one in "(\\PC|[a-e ]|Norway|Humanist|Society|UK|US|人权|协会| ){0,8}",
            other in "(\\PC|[a-e ]|Norway|Humanist|Society|UK|US|人权|协会| ){0,8}",
            countries in prop::sample::select(vec![("NO", "NO"), ("NO", "SE"), ("NO", "international")]),
        ) {
            let left = names(&one, countries.0, "HS", "");
            let right = names(&other, countries.1, "HS", "");
            let found = nearness(&left, &right);
            prop_assert_eq!(found, nearness(&right, &left));
            prop_assert!(found.is_none_or(|near| (500..=1000).contains(&near.score)));
        }
    }
}
