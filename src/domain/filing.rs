//! The text that an organisation is filed under when nobody chose one. Personal names are filed as their owners say.

use thiserror::Error;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("articles are either kept or ignored")]
pub struct UnknownArticles;

/// What a letter does with articles at the beginning of names: "The Humanist" under T or under H.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Articles {
    Keep,
    Ignore,
}

impl Articles {
    pub fn parse(input: &str) -> Result<Self, UnknownArticles> {
        match input {
            "keep" => Ok(Self::Keep),
            "ignore" => Ok(Self::Ignore),
            _ => Err(UnknownArticles),
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Ignore => "ignore",
        }
    }
}

/// What to build the sort key from. The language is the one the name is in, as BCP 47; articles of other languages stay,
/// because "Die" and "Los" are other words elsewhere. At most one article goes, and never the whole name.
pub fn file_under(name: &str, articles: Articles, language: &str) -> String {
    let kept = match articles {
        Articles::Keep => None,
        Articles::Ignore => without_article(name, language),
    };
    kept.unwrap_or(name).to_owned()
}

/// Articles with a space after them, and those that an apostrophe ties to the word. The Arabic article is written as
/// one with its word, and Arabic lists keep it.
fn articles_of(language: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match language
        .split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase()
        .as_str()
    {
        "en" => (&["the", "a", "an"], &[]),
        "fr" => (&["le", "la", "les"], &["l"]),
        "de" => (&["der", "die", "das"], &[]),
        "es" => (&["el", "la", "los", "las"], &[]),
        "it" => (&["il", "lo", "la", "i", "gli", "le"], &["l"]),
        "pt" => (&["o", "a", "os", "as"], &[]),
        "nl" => (&["de", "het", "een"], &[]),
        "ca" => (&["el", "la", "els", "les"], &["l"]),
        "hu" => (&["a", "az"], &[]),
        _ => (&[], &[]),
    }
}

fn without_article<'a>(name: &'a str, language: &str) -> Option<&'a str> {
    let (spaced, elided) = articles_of(language);
    let begun = name.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = begun.find(|c: char| !c.is_alphabetic())?;
    let (first, after) = begun.split_at(end);
    let is_one_of = |articles: &[&str]| articles.contains(&first.to_lowercase().as_str());
    let rest = match after.chars().next()? {
        ' ' if is_one_of(spaced) => after,
        '\'' | '’' | 'ʼ' if is_one_of(elided) => after.trim_start_matches(['\'', '’', 'ʼ']),
        _ => return None,
    };
    rest.contains(char::is_alphanumeric)
        .then(|| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_articles_of_the_language_go() {
        for (name, language, filed) in [
            ("The Humanist", "en", "Humanist"),
            ("THE HUMANIST", "en-GB", "HUMANIST"),
            ("A New Dawn", "en", "New Dawn"),
            ("“The Freethinker” Society", "en", "Freethinker” Society"),
            ("Les Amis", "fr", "Amis"),
            ("L’Élan", "fr", "Élan"),
            ("L'Union", "it-CH", "Union"),
            ("Die Humanisten", "de", "Humanisten"),
            ("Los Amigos", "es", "Amigos"),
            ("Het Humanistisch Verbond", "nl", "Humanistisch Verbond"),
        ] {
            assert_eq!(file_under(name, Articles::Ignore, language), filed);
            assert_eq!(file_under(name, Articles::Keep, language), name);
        }
    }

    #[test]
    fn everything_else_stays() {
        for (name, language) in [
            ("Theatre for All", "en"),
            ("The", "en"),
            ("The !", "en"),
            ("A-Team", "en"),
            ("Die Humanisten", "en"),
            ("The Humanist", "fr"),
            ("الاتحاد", "ar"),
            ("L", "fr"),
            ("L'", "fr"),
            ("", "en"),
            ("The Humanist", ""),
        ] {
            assert_eq!(file_under(name, Articles::Ignore, language), name);
        }
    }

    #[test]
    fn only_one_article_goes() {
        assert_eq!(
            file_under("The The Band", Articles::Ignore, "en"),
            "The Band"
        );
    }

    #[test]
    fn settings_are_read_back_as_written() {
        for articles in [Articles::Keep, Articles::Ignore] {
            assert_eq!(Articles::parse(articles.as_str()), Ok(articles));
        }
        assert_eq!(Articles::parse("Keep"), Err(UnknownArticles));
    }
}
