//! Where an organisation or a person is at home.

use std::fmt;

use thiserror::Error;

/// ISO 3166-1 alpha-2, and XK for Kosovo, which has none of its own; sorted, for the search in [`Country::parse`].
#[rustfmt::skip]
const CODES: [&str; 250] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

/// For organisations that are at home in no one country.
const INTERNATIONAL: &str = "international";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("there is no such country code")]
pub struct UnknownCountry;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

impl Country {
    /// Of several countries, or of none.
    pub const INTERNATIONAL: Self = Self(INTERNATIONAL);

    pub fn parse(input: &str) -> Result<Self, UnknownCountry> {
        let typed = input.trim();
        if typed.eq_ignore_ascii_case(INTERNATIONAL) {
            return Ok(Self(INTERNATIONAL));
        }
        let code = typed.to_ascii_uppercase();
        let found = CODES
            .binary_search(&code.as_str())
            .map_err(|_| UnknownCountry)?;
        Ok(Self(CODES[found]))
    }

    /// As stored and as it stands in URLs: `NO`, `XK`, `international`.
    pub fn code(self) -> &'static str {
        self.0
    }

    pub fn is_international(self) -> bool {
        self.0 == INTERNATIONAL
    }

    /// By code, `international` last. A form sorts them by their names in the reader's language.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.into_iter().chain([INTERNATIONAL]).map(Self)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_sorted_and_single() {
        assert!(CODES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn every_country_is_read_back_from_its_code() {
        assert_eq!(Country::all().count(), 249 + 2);
        for country in Country::all() {
            assert_eq!(Country::parse(country.code()), Ok(country));
            assert_eq!(Country::parse(&country.code().to_lowercase()), Ok(country));
        }
    }

    #[test]
    fn white_space_and_case_do_not_matter() {
        assert_eq!(Country::parse(" no\n").map(Country::code), Ok("NO"));
        assert_eq!(
            Country::parse("International").map(Country::code),
            Ok("international")
        );
    }

    #[test]
    fn what_is_no_country_is_refused() {
        for input in ["", "UK", "EU", "NOR", "N", "Norway", "ZZ", "ＮＯ", "578"] {
            assert_eq!(Country::parse(input), Err(UnknownCountry), "{input}");
        }
    }

    #[test]
    fn only_international_is_international() {
        assert_eq!(
            Country::all()
                .filter(|country| country.is_international())
                .count(),
            1
        );
    }
}
