//! Countries under the names their readers call them by.

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_experimental::displaynames::multi::RegionDisplayNames;
use icu_experimental::displaynames::{DisplayNamesOptions, DisplayNamesPreferences};
use icu_locale_core::subtags::Region;

use super::messages::Locale;
use crate::domain::country::Country;
use std::collections::HashMap;

/// CLDR's name of it, in the reader's language.
pub fn country_name(locale: &Locale, country: Country) -> String {
    let known = all(locale)
        .iter()
        .find(|(each, _)| each.code() == country.code());
    known.map_or_else(|| country.code().to_owned(), |(_, name)| name.clone())
}

/// Every country in the reader's alphabetical order; "international" stands where its name falls,
/// and a form that wants it first puts it there.
pub fn countries_sorted(locale: &Locale) -> &[(Country, String)] {
    all(locale)
}

fn all(locale: &Locale) -> &[(Country, String)] {
    locale.countries().get_or_init(|| {
        let mut named = named(locale);
        match CollatorBorrowed::try_new(locale.formats().into(), CollatorOptions::default()) {
            Ok(collator) => named.sort_by(|(_, a), (_, b)| collator.compare(a, b)),
            Err(error) => {
                tracing::error!(language = locale.language(), %error, "no collation for this language");
                named.sort_by(|(_, a), (_, b)| a.cmp(b));
            }
        }
        named
    })
}

fn named(locale: &Locale) -> Vec<(Country, String)> {
    let mut known: HashMap<&str, String> = of_regions(locale.formats())
        .into_iter()
        .map(|(country, name)| (country.code(), name))
        .collect();
    let mut name = |country: Country| match country.code() {
        "international" => locale.msg("country-international").to_string(),
        "XK" => locale.msg("country-xk").to_string(),
        code => known.remove(code).unwrap_or_else(|| code.to_owned()),
    };
    Country::all()
        .map(|country| (country, name(country)))
        .collect()
}

/// What a language calls them, whether or not the site speaks it; nothing where nobody knows.
pub fn names_in(language: &str) -> Vec<(Country, String)> {
    icu_locale_core::Locale::try_from_str(language)
        .map(|locale| of_regions(&locale))
        .unwrap_or_default()
}

/// The one place that knows `icu_experimental`, whose interface is not settled.
fn of_regions(locale: &icu_locale_core::Locale) -> Vec<(Country, String)> {
    let preferences = DisplayNamesPreferences::from(locale);
    let regions = RegionDisplayNames::try_new(preferences, DisplayNamesOptions::default());
    let regions = match regions {
        Ok(regions) => regions,
        Err(error) => {
            tracing::error!(language = %locale, %error, "no names of countries");
            return Vec::new();
        }
    };
    let name = |country: Country| {
        let region = Region::try_from_str(country.code()).ok()?;
        Some((country, regions.of(region)?.to_owned()))
    };
    Country::all().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::{countries_sorted, country_name};
    use crate::domain::country::Country;
    use crate::locale::messages::Catalogue;

    #[test]
    fn every_country_has_a_name_in_its_alphabetical_place() {
        let locale = Catalogue::load(&["en".to_owned()])
            .expect("the shipped messages parse")
            .negotiate(None, None);
        let countries = countries_sorted(&locale);
        assert_eq!(countries.len(), Country::all().count());
        for (country, name) in countries {
            assert_ne!(name, country.code(), "a code is not a name");
        }
        let place = |wanted: &str| {
            countries
                .iter()
                .position(|(_, name)| name == wanted)
                .expect(wanted)
        };
        assert!(
            place("Afghanistan") < place("Åland Islands")
                && place("Åland Islands") < place("Albania")
        );
        assert!(place("Kiribati") < place("Kosovo") && place("Ireland") > place("International"));
        let germany = Country::parse("DE").expect("it is one");
        assert_eq!(country_name(&locale, germany), "Germany");
    }
}
