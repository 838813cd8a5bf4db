//! Reading a list, and where a line of it holds: a word that is a legal form in one country is a plain word in another.

use crate::domain::country::Country;

/// The lines that say something.
pub fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Validity {
    Everywhere,
    In(Vec<Country>),
}

impl Validity {
    /// `*`, or codes with commas between them.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::Everywhere);
        }
        text.split(',')
            .map(|code| Country::parse(code).ok())
            .collect::<Option<_>>()
            .map(Self::In)
    }

    /// Where the country is unknown, only what holds everywhere does.
    pub fn holds(&self, country: Option<Country>) -> bool {
        match self {
            Self::Everywhere => true,
            Self::In(countries) => country.is_some_and(|country| countries.contains(&country)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_where_it_says() {
        let (no, se) = (Country::parse("NO").ok(), Country::parse("SE").ok());
        assert!(Validity::Everywhere.holds(None) && Validity::Everywhere.holds(no));
        let here = Validity::parse("NO,international").expect("codes");
        assert!(here.holds(no) && here.holds(Some(Country::INTERNATIONAL)));
        assert!(!here.holds(se) && !here.holds(None));
        assert_eq!(Validity::parse("NO,XX"), None);
    }

    #[test]
    fn comments_and_empty_lines_say_nothing() {
        assert_eq!(entries("# a\n\n b \n").collect::<Vec<_>>(), ["b"]);
    }
}
