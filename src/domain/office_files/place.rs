//! Postal codes, as people type them.
use crate::domain::country::Country;

/// The postal code as it is looked up: without spaces and hyphens, in capitals; of the United States five digits,
/// whatever was added to them. Nothing where it cannot be one.
pub fn place(country: Country, text: &str) -> Option<String> {
    let tidy: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'))
        .collect();
    if country.code() == "US" {
        let digits = tidy.bytes().all(|byte| byte.is_ascii_digit());
        return (digits && matches!(tidy.len(), 5 | 9)).then(|| tidy[..5].to_owned());
    }
    let fine = (1..=12).contains(&tidy.chars().count()) && tidy.chars().all(char::is_alphanumeric);
    fine.then(|| tidy.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postal_codes_are_read_as_they_are_typed() {
        let us = Country::parse("US").expect("a country");
        let uk = Country::parse("GB").expect("a country");
        for text in [
            "94110",
            " 94110 ",
            "94110-1234",
            "94110\u{2013}1234",
            "941101234",
        ] {
            assert_eq!(place(us, text).as_deref(), Some("94110"), "{text}");
        }
        for text in ["", "9411", "941100", "9411O", "９４１１０x"] {
            assert_eq!(place(us, text), None, "{text}");
        }
        assert_eq!(place(uk, "sw1a 1aa").as_deref(), Some("SW1A1AA"));
        assert_eq!(place(uk, "SW1A'1AA"), None);
    }
}
