//! What somebody writes to the moderators: one line of text, of which nothing but its length is
//! refused, so that nobody is turned away for a link or a strange character.
use super::cleaning::{is_dropped, is_refused, turns_direction};

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text has more than {max} characters")]
pub struct TooLong {
    pub max: usize,
}

/// Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words(String);

impl Words {
    /// Nothing where nothing was written. Control characters and what turns the direction of the
    /// text are left out.
    pub fn parse(input: &str, max_chars: usize) -> Result<Option<Self>, TooLong> {
        let mut kept = String::with_capacity(input.len().min(8 * max_chars));
        let mut rest = input.chars();
        while let Some(c) = rest.next() {
            if !turns_direction(c) && !is_refused(c) && !is_dropped(c, &kept, rest.as_str()) {
                kept.push(c);
            }
        }
        let text = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() > max_chars {
            return Err(TooLong { max: max_chars });
        }
        Ok((!text.is_empty()).then_some(Self(text)))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_length_is_refused() {
        let parse = |text: &str| Words::parse(text, 20).map(|words| words.map(|words| words.0));
        assert_eq!(parse(" \r\n\t"), Ok(None));
        assert_eq!(
            parse("Not us:\r\nwww.a.ex\u{202E}\0"),
            Ok(Some("Not us: www.a.ex".to_owned()))
        );
        assert_eq!(parse(&"ä".repeat(21)), Err(TooLong { max: 20 }));
        assert!(parse(&"ä".repeat(20)).is_ok());
    }
}
