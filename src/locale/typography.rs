//! A letter as set type: quotation marks, apostrophes, dashes and dots as the text's language prints them, whatever the
//! keyboard had. The text itself stays as it was written: its hash, its file and its comparison know nothing of this.
//!
//! Quotation marks are those of CLDR 48 (`quotationStart` and its three siblings), except in Arabic, which prints guillemets.
//! To add a language whose marks are not the English ones, add a line to [`marks`].

/// Sets one text from its beginning to its end, a piece at a time.
#[derive(Debug, Clone)]
pub struct Typography {
    marks: Marks,
    /// Small spaces inside quotation marks and before `;`, `:`, `!` and `?`.
    spaced: bool,
    last: Option<char>,
    double: bool,
    single: bool,
}

/// Opening and closing, double and single.
type Marks = [char; 4];

fn marks(language: &str) -> Marks {
    match primary(language) {
        "de" => ['„', '“', '‚', '‘'],
        "ru" => ['«', '»', '„', '“'],
        "es" | "fr" | "it" => ['«', '»', '“', '”'],
        "ar" => ['«', '»', '‹', '›'],
        _ => ['“', '”', '‘', '’'],
    }
}

fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

const NARROW_SPACE: char = '\u{202f}';
const FIXED_SPACE: char = '\u{a0}';

impl Typography {
    pub fn of(language: &str) -> Self {
        Self {
            marks: marks(language),
            spaced: primary(language) == "fr",
            last: None,
            double: false,
            single: false,
        }
    }

    /// A paragraph, a heading, a cell begins: what was quoted before it is at its end.
    pub fn begin(&mut self) {
        self.last = None;
        self.double = false;
        self.single = false;
    }

    /// The next piece of the same paragraph.
    pub fn set(&mut self, piece: &str) -> String {
        let mut set = String::with_capacity(piece.len() + piece.len() / 16);
        let mut rest = piece;
        while let Some(c) = rest.chars().next() {
            // An address is copied, not read.
            let word = rest.split(char::is_whitespace).next().unwrap_or(rest);
            let whole = self.last.is_none_or(char::is_whitespace) && word.contains("://");
            let length = if whole {
                set.push_str(word);
                word.len()
            } else {
                self.next(c, rest, &mut set)
            };
            let (done, left) = rest.split_at(length);
            self.last = done.chars().next_back();
            rest = left;
        }
        set
    }

    /// A piece that stays as it is.
    pub fn pass(&mut self, piece: &str) {
        self.last = piece.chars().next_back().or(self.last);
    }

    /// What stands in the place of what `rest` begins with; says how many bytes of it that was.
    fn next(&mut self, c: char, rest: &str, set: &mut String) -> usize {
        let after = rest
            .get(c.len_utf8()..)
            .and_then(|rest| rest.chars().next());
        for (typed, printed) in [("---", '—'), ("--", '–'), ("...", '…')] {
            if rest.starts_with(typed) {
                set.push(printed);
                return typed.len();
            }
        }
        match c {
            '-' if self.last == Some(' ') && after == Some(' ') => set.push('–'),
            '"' => self.double(after, set),
            '\'' => self.single(after, set),
            ' ' if self.spaced
                && after.is_some_and(|next| matches!(next, ';' | '!' | '?' | '»')) =>
            {
                set.push(NARROW_SPACE);
            }
            ' ' if self.spaced && self.last == Some('«') => set.push(NARROW_SPACE),
            ' ' if self.spaced && after == Some(':') => set.push(FIXED_SPACE),
            other => set.push(other),
        }
        c.len_utf8()
    }

    fn double(&mut self, after: Option<char>, set: &mut String) {
        let [open, close, ..] = self.marks;
        let is_measure = self.last.is_some_and(|last| last.is_ascii_digit());
        let begins = self.last.is_none_or(begins_after) && after.is_some_and(char::is_alphanumeric);
        if self.double && !begins {
            self.double = false;
            if self.spaced && self.last != Some(' ') {
                set.push(NARROW_SPACE);
            }
            set.push(close);
        } else if !self.double && is_measure && !after.is_some_and(char::is_alphanumeric) {
            // Inches.
            set.push('"');
        } else {
            self.double = true;
            set.push(open);
            if self.spaced && after != Some(' ') {
                set.push(NARROW_SPACE);
            }
        }
    }

    /// Mostly an apostrophe.
    fn single(&mut self, after: Option<char>, set: &mut String) {
        let [_, _, open, close] = self.marks;
        let in_word = self.last.is_some_and(char::is_alphanumeric);
        let goes_on = after.is_some_and(char::is_alphanumeric);
        if self.last.is_none_or(begins_after) && !after.is_some_and(|next| next.is_ascii_digit()) {
            self.single = true;
            set.push(open);
        } else if self.single && !(in_word && goes_on) {
            self.single = false;
            set.push(close);
        } else {
            set.push('’');
        }
    }
}

/// Whether what follows this begins something.
fn begins_after(last: char) -> bool {
    last.is_whitespace() || matches!(last, '(' | '[' | '–' | '—' | '-' | '/' | '"')
}

/// One line, such as a title.
pub fn line(text: &str, language: &str) -> String {
    Typography::of(language).set(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_marks() {
        let typed = r#"She said: "The world's 'true' end" - not mine..."#;
        for (language, printed) in [
            ("en-GB", "She said: “The world’s ‘true’ end” – not mine…"),
            ("de", "She said: „The world’s ‚true‘ end“ – not mine…"),
            ("ru", "She said: «The world’s „true“ end» – not mine…"),
            ("es-419", "She said: «The world’s “true” end» – not mine…"),
            ("ar", "She said: «The world’s ‹true› end» – not mine…"),
            ("zh", "She said: “The world’s ‘true’ end” – not mine…"),
            (
                "fr",
                "She said: «\u{202f}The world’s “true” end\u{202f}» – not mine…",
            ),
        ] {
            assert_eq!(line(typed, language), printed, "{language}");
        }
    }

    #[test]
    fn what_is_printed_already_stays() {
        for text in [
            "„Schon“ – gesetzt …",
            "«\u{202f}Oui\u{202f}»",
            "他说：“你好”。",
            "5\" of rain",
            "https://example.org/a--b?c='d'",
            "-5 and a-b",
        ] {
            for language in ["de", "fr", "zh", "en"] {
                assert_eq!(line(text, language), text, "{language}");
            }
        }
    }

    #[test]
    fn french_has_small_spaces() {
        assert_eq!(
            line("Pourquoi ? « Parce que ! » : \"oui\"", "fr"),
            "Pourquoi\u{202f}? «\u{202f}Parce que\u{202f}!\u{202f}»\u{a0}: «\u{202f}oui\u{202f}»"
        );
    }

    #[test]
    fn marks_are_found_across_pieces_and_not_across_paragraphs() {
        let mut one = Typography::of("en");
        let set: String = [
            "\"",
            "Emphasis",
            "\" and the '90s, ",
            "rock 'n' roll, dogs'",
        ]
        .map(|piece| one.set(piece))
        .concat();
        assert_eq!(set, "“Emphasis” and the ’90s, rock ‘n’ roll, dogs’");
        assert_eq!(one.set(" \"never closed"), " “never closed");
        one.begin();
        assert_eq!(one.set("\"Next"), "“Next");
        let mut han = Typography::of("zh");
        assert_eq!(han.set("他说\"你好\"。"), "他说“你好”。");
    }
}
