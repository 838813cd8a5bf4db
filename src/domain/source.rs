//! Where an update has its facts from. People write one in a line: words (who published it, under
//! which title), a web address, or the words and after them the address.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// May be empty where there is an address.
    pub words: String,
    pub link: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    #[error("at most {MOST} sources")]
    TooMany,
    #[error("a source is at most {LONGEST} characters long")]
    TooLong,
    /// What looks like an address and leads nowhere, or where nobody should be led.
    #[error("write a whole web address that begins with https://")]
    Address,
}

/// Of one update.
pub const MOST: usize = 12;
/// Of the words of one, in characters.
pub const LONGEST: usize = 500;

impl Source {
    /// One a line; empty lines count for nothing.
    pub fn parse_all(lines: &str) -> Result<Vec<Self>, SourceError> {
        let sources: Vec<Self> = lines
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(Self::parse)
            .collect::<Result<_, _>>()?;
        if sources.len() > MOST {
            return Err(SourceError::TooMany);
        }
        Ok(sources)
    }

    pub fn parse(line: &str) -> Result<Self, SourceError> {
        let mut words: Vec<&str> = line.split_whitespace().collect();
        let found = words.last().and_then(|last| link(last));
        if found.is_some() {
            words.pop();
        } else if words.last().is_some_and(|last| has_scheme(last)) {
            return Err(SourceError::Address);
        }
        let words = words.join(" ");
        if words.chars().count() > LONGEST {
            return Err(SourceError::TooLong);
        }
        Ok(Self { words, link: found })
    }

    /// What `parse` reads.
    pub fn line(&self) -> String {
        let link = self.link.as_deref().unwrap_or_default();
        format!("{} {link}", self.words).trim().to_owned()
    }

    /// What `parse_all` reads; nothing where there is none.
    pub fn lines(sources: &[Self]) -> Option<String> {
        let lines: Vec<String> = sources.iter().map(Self::line).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// A web address to link to, if it is one: `https` or `http`, with a host.
pub fn link(text: &str) -> Option<String> {
    let url = url::Url::parse(text.trim()).ok()?;
    let fine = matches!(url.scheme(), "https" | "http")
        && url.host_str().is_some()
        && url.username().is_empty()
        && url.password().is_none();
    (fine && url.as_str().len() <= 2_000).then(|| url.into())
}

/// "javascript:x" and "htp://x", and not "Reuters:".
fn has_scheme(word: &str) -> bool {
    word.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty() && !scheme.is_empty() && scheme.bytes().all(|c| c.is_ascii_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_an_address_or_both() {
        let read = Source::parse_all(
            "Federal Register, “Executive  Order 14199”\n\n  Reuters: Talks https://news.example/a \nhttps://news.example/b",
        )
        .unwrap();
        let told: Vec<(&str, Option<&str>)> = read
            .iter()
            .map(|source| (source.words.as_str(), source.link.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                ("Federal Register, “Executive Order 14199”", None),
                ("Reuters: Talks", Some("https://news.example/a")),
                ("", Some("https://news.example/b")),
            ]
        );
        let lines = Source::lines(&read).unwrap();
        assert_eq!(Source::parse_all(&lines), Ok(read));
        assert_eq!(
            (Source::parse_all(" \n"), Source::lines(&[])),
            (Ok(vec![]), None)
        );
    }

    #[test]
    fn nobody_is_led_astray() {
        for bad in [
            "javascript:alert(1)",
            "Us htp://x",
            "Us https://u:p@a.example",
        ] {
            assert_eq!(Source::parse_all(bad), Err(SourceError::Address), "{bad}");
        }
        assert_eq!(Source::parse(&"x".repeat(501)), Err(SourceError::TooLong));
        assert_eq!(
            Source::parse_all(&"x\n".repeat(13)),
            Err(SourceError::TooMany)
        );
    }

    #[test]
    fn only_what_can_be_linked() {
        assert_eq!(
            link(" https://a.example/x "),
            Some("https://a.example/x".to_owned())
        );
        for bad in [
            "",
            "javascript:alert(1)",
            "a.example",
            "https://u:p@a.example",
            "data:,x",
        ] {
            assert_eq!(link(bad), None, "{bad}");
        }
    }
}
