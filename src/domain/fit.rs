//! Whether a domain could be that of an organisation of this name. Whoever invents an organisation signs from any
//! domain; an honest one has chosen a domain after itself.
use crate::domain::abbreviation::abbreviates;
use crate::domain::characters::script;
use crate::domain::compounds::{compounds, is_apostrophe, is_spaceless};
use crate::domain::fold::fold;
use crate::domain::registrable::registrable_domain;
use icu_properties::props::Script;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Fits,
    Unrelated,
    /// The name is in another script than the domain, the domain says nothing, or everybody has a page there.
    CannotTell,
}

/// Words that half of all organisations share, so that sharing them proves nothing.
const GENERIC: &str = include_str!("fit_generic.txt");

/// Hosts of pages of others: such a website tells nothing about who has it.
const PLATFORMS: [&str; 20] = [
    "facebook.com",
    "instagram.com",
    "linkedin.com",
    "twitter.com",
    "x.com",
    "youtube.com",
    "tiktok.com",
    "t.me",
    "telegram.org",
    "vk.com",
    "medium.com",
    "substack.com",
    "linktr.ee",
    "google.com",
    "meetup.com",
    "wordpress.com",
    "blogspot.com",
    "wixsite.com",
    "github.com",
    "patreon.com",
];

/// The names may be in several languages, one of them having to fit. The domain is in ASCII, as a whole or the
/// registered part.
pub fn fits(names: &[&str], acronym: Option<&str>, domain: &str) -> Fit {
    let registrable = registrable_domain(domain).unwrap_or_else(|| domain.to_owned());
    let label = Label::of(&registrable);
    if label.compact.chars().count() < 3 || PLATFORMS.contains(&registrable.as_str()) {
        return Fit::CannotTell;
    }
    let mut comparable = false;
    for name in names.iter().flat_map(|name| spellings(name)) {
        let words: Vec<String> = words(&name)
            .into_iter()
            .filter(|word| is_latin(word) == label.is_latin)
            .collect();
        comparable |= !words.is_empty();
        if !words.is_empty() && label.fits_name(&words) {
            return Fit::Fits;
        }
    }
    if acronym.is_some_and(|acronym| label.fits_acronym(acronym)) {
        Fit::Fits
    } else if comparable {
        Fit::Unrelated
    } else {
        Fit::CannotTell
    }
}

/// The part of a domain that somebody chose.
struct Label {
    /// Between hyphens.
    parts: Vec<String>,
    compact: String,
    /// With the ending: "humani.st".
    with_ending: String,
    is_latin: bool,
}

impl Label {
    fn of(registrable: &str) -> Self {
        let (unicode, _) = idna::domain_to_unicode(registrable);
        let folded = fold(&unicode);
        let (label, ending) = folded.split_once('.').unwrap_or((&folded, ""));
        let parts: Vec<String> = label
            .split('-')
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect();
        let compact = parts.concat();
        Self {
            is_latin: is_latin(&compact),
            with_ending: format!("{compact}{}", ending.replace('.', "")),
            compact,
            parts,
        }
    }

    fn fits_name(&self, words: &[String]) -> bool {
        let all: Vec<&str> = words.iter().map(String::as_str).collect();
        let telling: Vec<&str> = all
            .iter()
            .copied()
            .filter(|word| !is_generic(word))
            .collect();
        let telling = if telling.is_empty() { &all } else { &telling };
        telling.iter().any(|word| self.has(word))
            || [&self.compact, &self.with_ending]
                .into_iter()
                .any(|label| abbreviates(label, &all) || abbreviates(label, telling))
            || self.parts.iter().any(|part| {
                part.chars().count() > 2 && !is_generic(part) && abbreviates(part, &all)
            })
            || self.has_initials(&all)
            || self.has_initials(&without_small(&all))
    }

    /// Whether a word that means something stands in it, whole if it is short, by its stem if it is long.
    fn has(&self, word: &str) -> bool {
        let length = word.chars().count();
        let inside = |part: &String| {
            part == word
                || (part.chars().count() > 3 && word.starts_with(part.as_str()))
                || (part.chars().count() > 5 && word.contains(part.as_str()))
        };
        match length {
            0..3 => false,
            3 => self.parts.iter().any(|part| part == word),
            4 => {
                self.compact.starts_with(word)
                    || self.compact.ends_with(word)
                    || self.parts.iter().any(inside)
            }
            _ => {
                let stem: String = word
                    .chars()
                    .take((length * 2).div_ceil(3).clamp(5, 7))
                    .collect();
                self.compact.contains(&stem) || self.parts.iter().any(inside)
            }
        }
    }

    /// At the beginning or the end: "bha-scotland", "hrwfilms", "acluva".
    fn has_initials(&self, words: &[&str]) -> bool {
        let initials: String = words
            .iter()
            .filter_map(|word| word.chars().next())
            .collect();
        initials.chars().count() > 2
            && (self.compact.starts_with(&initials) || self.compact.ends_with(&initials))
    }

    fn fits_acronym(&self, acronym: &str) -> bool {
        let acronym: String = words(acronym).concat();
        let length = acronym.chars().count();
        length > 1
            && (self.parts.contains(&acronym)
                || self.compact == acronym
                || (length > 2
                    && (self.compact.starts_with(&acronym) || self.compact.ends_with(&acronym))))
    }
}

/// As folding has it, and with the umlauts written out as domains do: "aerzte-ohne-grenzen.de".
fn spellings(name: &str) -> Vec<String> {
    let mut written_out = String::with_capacity(name.len());
    for c in name.to_lowercase().chars() {
        match c {
            'ä' | 'æ' => written_out.push_str("ae"),
            'ö' | 'ø' => written_out.push_str("oe"),
            'ü' => written_out.push_str("ue"),
            'å' => written_out.push_str("aa"),
            _ => written_out.push(c),
        }
    }
    let folded = fold(name);
    let written_out = fold(&written_out);
    if folded == written_out {
        vec![folded]
    } else {
        vec![folded, written_out]
    }
}

/// Words in their order; what an apostrophe divides is one, but for "l'" and "d'".
fn words(folded: &str) -> Vec<String> {
    let folded = fold(folded);
    let mut words: Vec<String> = Vec::new();
    for compound in compounds(&folded) {
        for (place, part) in compound.parts.iter().enumerate() {
            let joint = place
                .checked_sub(1)
                .and_then(|before| compound.joints.get(before));
            let long_before = words.last().is_some_and(|word| word.chars().count() > 1);
            match words.last_mut() {
                Some(word) if long_before && joint.is_some_and(|&joint| is_apostrophe(joint)) => {
                    word.push_str(part);
                }
                _ => words.push((*part).to_owned()),
            }
        }
    }
    words
}

/// Digits are of every script.
fn is_latin(word: &str) -> bool {
    !word.chars().any(|c| {
        is_spaceless(c)
            || !matches!(
                script(c),
                Script::Latin | Script::Common | Script::Inherited
            )
    })
}

fn is_generic(word: &str) -> bool {
    listed("generic", word) || is_small(word)
}

fn is_small(word: &str) -> bool {
    listed("small", word)
}

fn listed(label: &str, word: &str) -> bool {
    GENERIC
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .filter(|(kind, _)| *kind == label)
        .any(|(_, words)| words.split(' ').any(|listed| listed == word))
}

fn without_small<'w>(words: &[&'w str]) -> Vec<&'w str> {
    words
        .iter()
        .copied()
        .filter(|word| !is_small(word))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "names, divided by slashes | acronym | domain", as organisations really have them.
    const REAL: &str = include_str!("fit_real.txt");
    const UNRELATED: &str = include_str!("fit_unrelated.txt");

    struct Pair {
        names: Vec<&'static str>,
        acronym: Option<&'static str>,
        domain: &'static str,
    }

    fn real() -> Vec<Pair> {
        REAL.lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| {
                let cells: Vec<&str> = line.split(" | ").collect();
                let [names, acronym, domain] = cells[..] else {
                    panic!("three cells: {line}");
                };
                Pair {
                    names: names.split(" / ").collect(),
                    acronym: Some(acronym).filter(|acronym| *acronym != "-"),
                    domain,
                }
            })
            .collect()
    }

    #[test]
    fn few_honest_domains_are_doubted() {
        let pairs = real();
        let doubted: Vec<&str> = pairs
            .iter()
            .filter(|pair| fits(&pair.names, pair.acronym, pair.domain) == Fit::Unrelated)
            .map(|pair| pair.domain)
            .collect();
        println!(
            "{} of {} honest domains are doubted: {doubted:?}",
            doubted.len(),
            pairs.len()
        );
        assert!(pairs.len() >= 80);
        assert!(doubted.len() * 20 < pairs.len(), "{doubted:?}");
    }

    #[test]
    fn the_domains_of_others_are_nearly_all_noticed() {
        let pairs = real();
        let (mut all, mut fitting) = (0, Vec::new());
        for (place, pair) in pairs.iter().enumerate() {
            for other in pairs.iter().skip(place % 7).step_by(7) {
                if other.domain != pair.domain {
                    all += 1;
                    if fits(&pair.names, pair.acronym, other.domain) == Fit::Fits {
                        fitting.push((pair.names[0], other.domain));
                    }
                }
            }
        }
        println!(
            "{} of {all} foreign domains fit: {fitting:?}",
            fitting.len()
        );
        assert!(all > 1_000);
        assert!(fitting.len() * 20 < all, "{} of {all}", fitting.len());
    }

    #[test]
    fn what_has_nothing_to_do_with_the_name_is_unrelated() {
        let lines = UNRELATED.lines().filter(|line| !line.starts_with('#'));
        let pairs: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(" | ")).collect();
        assert!(pairs.len() >= 40);
        for (name, domain) in pairs {
            assert_eq!(
                fits(&[name], None, domain),
                Fit::Unrelated,
                "{name} {domain}"
            );
        }
    }

    #[test]
    fn what_cannot_be_compared_is_not_doubted() {
        for (name, domain) in [
            ("Гуманисты России", "wolnost.org"),
            ("国际人权组织", "ihro.org"),
            ("Humanists", "xn--80afqogzhc.xn--p1ai"),
            ("Humanists UK", "h.uk"),
            ("Handicap International", "hi.org"),
            ("Humanists UK", "facebook.com"),
            ("…", "example.org"),
        ] {
            assert_eq!(
                fits(&[name], None, domain),
                Fit::CannotTell,
                "{name} {domain}"
            );
        }
        let names = ["Гуманисты России", "Humanists of Russia"];
        assert_eq!(fits(&names, None, "wolnost.org"), Fit::Unrelated);
        assert_eq!(fits(&names, None, "www.humanists.ru"), Fit::Fits);
        assert_eq!(
            fits(&["Гуманист"], None, "xn--80afqogzhc.xn--p1ai"),
            Fit::Fits
        );
        assert_eq!(fits(&[], None, "example.org"), Fit::CannotTell);
        assert_eq!(fits(&["人"], Some("IHRO"), "ihro.org"), Fit::Fits);
    }

    proptest::proptest! {
        #[test]
        fn any_name_and_domain_are_judged(name in "\\PC{0,30}", domain in "[a-z0-9.-]{0,20}") {
            let _ = fits(&[&name], Some(&name), &domain);
        }
    }
}
