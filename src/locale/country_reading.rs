//! Countries as people write them: codes, names in several languages, and common abbreviations.
use super::countries::names_in;
use crate::domain::country::Country;
use crate::domain::fold::fold;
use std::collections::HashMap;

/// Languages in which names are known whatever the letter's are.
const ALWAYS: [&str; 7] = ["en", "de", "es", "fr", "it", "nl", "pt"];

/// What no language calls it in full, as `plain` leaves it.
const OTHERS: [(&str, &str); 62] = [
    ("uk", "GB"),
    ("great britain", "GB"),
    ("britain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("wales", "GB"),
    ("northern ireland", "GB"),
    ("grossbritannien", "GB"),
    ("schottland", "GB"),
    ("us", "US"),
    ("usa", "US"),
    ("united states of america", "US"),
    ("america", "US"),
    ("etats-unis d'amerique", "US"),
    ("eeuu", "US"),
    ("ee uu", "US"),
    ("south korea", "KR"),
    ("korea", "KR"),
    ("republic of korea", "KR"),
    ("sudkorea", "KR"),
    ("north korea", "KP"),
    ("holland", "NL"),
    ("netherlands", "NL"),
    ("uae", "AE"),
    ("ivory coast", "CI"),
    ("cote d'ivoire", "CI"),
    ("burma", "MM"),
    ("myanmar", "MM"),
    ("turkey", "TR"),
    ("turkiye", "TR"),
    ("czech republic", "CZ"),
    ("czechia", "CZ"),
    ("macedonia", "MK"),
    ("swaziland", "SZ"),
    ("drc", "CD"),
    ("dr congo", "CD"),
    ("democratic republic of congo", "CD"),
    ("congo-brazzaville", "CG"),
    ("congo", "CG"),
    ("vatican", "VA"),
    ("holy see", "VA"),
    ("bosnia", "BA"),
    ("bosnia and herzegovina", "BA"),
    ("cape verde", "CV"),
    ("palestine", "PS"),
    ("hong kong", "HK"),
    ("macau", "MO"),
    ("russian federation", "RU"),
    ("viet nam", "VN"),
    ("timor-leste", "TL"),
    ("east timor", "TL"),
    ("gambia", "GM"),
    ("bahamas", "BS"),
    ("philippines", "PH"),
    ("republic of ireland", "IE"),
    ("eire", "IE"),
    ("roc", "TW"),
    ("prc", "CN"),
    ("ksa", "SA"),
    ("nz", "NZ"),
    ("png", "PG"),
    ("international", "international"),
];

/// Everywhere and nowhere.
const INTERNATIONAL: [&str; 5] = ["global", "worldwide", "europe", "eu", "various"];

pub struct CountryReader {
    known: HashMap<String, Country>,
}

impl CountryReader {
    /// `languages` are the letter's, beside those that are always read.
    pub fn of(languages: &[&str]) -> Self {
        let mut known = HashMap::new();
        for language in ALWAYS.iter().chain(languages) {
            for (country, name) in names_in(language) {
                known.entry(plain(&name)).or_insert(country);
            }
        }
        let others = OTHERS
            .iter()
            .filter_map(|(name, code)| Some((*name, Country::parse(code).ok()?)));
        let anywhere = INTERNATIONAL
            .iter()
            .map(|name| (*name, Country::INTERNATIONAL));
        for (name, country) in others.chain(anywhere) {
            known.insert(plain(name), country);
        }
        Self { known }
    }

    pub fn read(&self, typed: &str) -> Option<Country> {
        let code = Country::parse(typed).ok();
        code.or_else(|| self.known.get(&plain(typed)).copied())
    }

    /// Puts the code in the place of a name that is known; anything else is left as it was typed.
    pub fn read_in(&self, cell: &mut String) {
        if let Some(country) = self.read(cell) {
            country.code().clone_into(cell);
        }
    }
}

/// Without dots, the article, and what folding takes away.
fn plain(name: &str) -> String {
    let folded = fold(&name.replace('.', "").replace('’', "'"));
    let words: Vec<&str> = folded.split_whitespace().collect();
    let words = match words.as_slice() {
        ["the", rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_write_countries_in_many_ways() {
        let reader = CountryReader::of(&["pl"]);
        let read = |typed: &str| reader.read(typed).map(Country::code);
        for (typed, code) in [
            ("de", "DE"),
            ("Deutschland", "DE"),
            (" GERMANY ", "DE"),
            ("Niemcy", "DE"),
            ("UK", "GB"),
            ("U.K.", "GB"),
            ("United Kingdom", "GB"),
            ("Scotland", "GB"),
            ("U.S.A.", "US"),
            ("USA", "US"),
            ("United States", "US"),
            ("South Korea", "KR"),
            ("The Netherlands", "NL"),
            ("Côte d’Ivoire", "CI"),
            ("España", "ES"),
            ("Brasil", "BR"),
            ("Schweiz", "CH"),
            ("Suisse", "CH"),
            ("international", "international"),
        ] {
            assert_eq!(read(typed), Some(code), "{typed}");
        }
        for typed in ["", "Atlantis", "Georgia, USA", "X"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
