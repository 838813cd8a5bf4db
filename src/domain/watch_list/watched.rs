//! What a name was found to be.
use crate::domain::text_enum::{UnknownSpelling, text_enum};
use std::fmt;
use std::str::FromStr;

text_enum! {
    pub enum WatchedKind {
        /// A state, a territory, or a part of one with a government of its own.
        Territory = "territory",
        /// A head of state or of government, a ministry, a parliament, an embassy.
        Office = "office",
        Intergovernmental = "intergovernmental",
        /// Whom the letter is written to.
        Addressee = "addressee",
        /// On the operator's own list.
        Operator = "operator",
    }
}

/// Kept as one line of text with the reason for which a signature is held, and read back from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    pub kind: WatchedKind,
    /// As it stands on the list; of an office its words, separated by commas.
    pub entry: String,
}

impl fmt::Display for Watched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind, self.entry)
    }
}

impl FromStr for Watched {
    type Err = UnknownSpelling;

    fn from_str(text: &str) -> Result<Self, UnknownSpelling> {
        let (kind, entry) = text
            .split_once(": ")
            .ok_or_else(|| UnknownSpelling::new("Watched", text))?;
        Ok(Self {
            kind: kind.parse()?,
            entry: entry.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back() {
        let watched = Watched {
            kind: WatchedKind::Office,
            entry: "office: of the king".into(),
        };
        assert_eq!(watched.to_string().parse(), Ok(watched));
        assert!("France".parse::<Watched>().is_err());
        assert!("country: France".parse::<Watched>().is_err());
    }
}
