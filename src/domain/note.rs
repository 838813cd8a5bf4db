//! What a moderator notes about an entry, for colleagues and for later.
use super::ids::Id;

pub type NoteId = Id<Note>;

/// Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note(String);

/// The longest, in characters.
pub const MAX_NOTE: usize = 2_000;
/// Notes about one entry at most: a page shows them all.
pub const MOST_NOTES: i64 = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a note has at most {MAX_NOTE} characters")]
pub struct NoteTooLong;

impl Note {
    /// Nothing where only blanks were typed. Lines stay; other control characters go.
    pub fn parse(typed: &str) -> Result<Option<Self>, NoteTooLong> {
        let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
        let kept: String = lines
            .chars()
            .filter(|&c| c == '\n' || !c.is_control())
            .collect();
        let kept = kept.trim();
        if kept.chars().count() > MAX_NOTE {
            return Err(NoteTooLong);
        }
        Ok((!kept.is_empty()).then(|| Self(kept.to_owned())))
    }

    /// One that was parsed before it was stored.
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_no_note_and_lines_stay() {
        assert_eq!(Note::parse(" \r\n\t"), Ok(None));
        let note = Note::parse(" called them\r\nsays \u{0}yes ").expect("short");
        assert_eq!(note.expect("not blank").as_str(), "called them\nsays yes");
        assert!(Note::parse(&"é".repeat(MAX_NOTE)).is_ok());
        assert_eq!(Note::parse(&"é".repeat(MAX_NOTE + 1)), Err(NoteTooLong));
    }
}
