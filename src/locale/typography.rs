//! A letter as set type: quotation marks, apostrophes, dashes and dots as the text's language prints them, whatever the
//! keyboard had. The text itself stays as it was written: its hash, its file and its comparison know nothing of this.
//!
//! Quotation marks are those of CLDR (`quotationStart` and its three siblings), except in Arabic, which prints guillemets.
//! To add a language, or a country that prints others than its language does, add a line to [`marks`].

use super::copied_words::{address, is_option};

/// Sets one text from its beginning to its end, a piece at a time.
#[derive(Debug, Clone)]
pub struct Typography {
    marks: Marks,
    /// Small spaces inside quotation marks and before `;`, `:`, `!` and `?`.
    spaced: bool,
    /// As it is printed.
    last: Option<char>,
    /// A typed mark opened a quotation that none has closed.
    double: bool,
    single: bool,
}

/// Opening and closing, double and single.
type Marks = [char; 4];

fn marks(language: &str) -> Marks {
    match language {
        "pt-PT" | "de-CH" => ['«', '»', '‹', '›'],
        "zh-Hant" | "zh-TW" | "zh-HK" => ['「', '」', '『', '』'],
        _ => match primary(language) {
            "de" => ['„', '“', '‚', '‘'],
            "ru" => ['«', '»', '„', '“'],
            "es" | "fr" | "it" => ['«', '»', '“', '”'],
            "ar" => ['«', '»', '‹', '›'],
            _ => ['“', '”', '‘', '’'],
        },
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

    /// A piece that stays as it is.
    pub fn pass(&mut self, piece: &str) {
        self.last = piece.chars().next_back().or(self.last);
    }

    /// The next piece of the same paragraph.
    pub fn set(&mut self, piece: &str) -> String {
        let mut set = String::with_capacity(piece.len() + piece.len() / 16);
        let mut rest = piece;
        while let Some(c) = rest.chars().next() {
            let begins =
                !self.last.is_some_and(char::is_alphanumeric) || self.last.is_some_and(is_cjk);
            let length = match address(rest).filter(|_| begins) {
                // It is copied, not read.
                Some(length) => {
                    set.push_str(rest.get(..length).unwrap_or_default());
                    length
                }
                None => self.next(c, rest, &mut set),
            };
            self.last = set.chars().next_back();
            rest = rest.get(length..).unwrap_or_default();
        }
        set
    }

    /// What stands in the place of what `rest` begins with; says how many bytes of it that was.
    fn next(&mut self, c: char, rest: &str, set: &mut String) -> usize {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        let next = after.chars().next();
        if c == '-' && self.last.is_none_or(char::is_whitespace) && is_option(rest) {
            set.push_str("--");
            return 2;
        }
        for (typed, printed) in [("---", '—'), ("--", '–'), ("...", '…')] {
            if rest.starts_with(typed) {
                set.push(printed);
                return typed.len();
            }
        }
        match c {
            '-' if self.last == Some(' ') && next == Some(' ') => set.push('–'),
            '"' => self.double(next, set),
            '\'' => self.single(after, set),
            ' ' if self.spaced && self.is_narrow(next) => set.push(NARROW_SPACE),
            ' ' if self.spaced && next == Some(':') => set.push(FIXED_SPACE),
            other => set.push(other),
        }
        c.len_utf8()
    }

    /// Of the space before `next`.
    fn is_narrow(&self, next: Option<char>) -> bool {
        let closes = |next| matches!(next, ';' | '!' | '?' | '»') || (next == '"' && self.double);
        self.last == Some('«') || next.is_some_and(closes)
    }

    fn double(&mut self, next: Option<char>, set: &mut String) {
        let [open, close, ..] = self.marks;
        let is_measure = !self.double && self.last.is_some_and(|last| last.is_ascii_digit());
        let opens = match self.side(next) {
            Side::Left => true,
            Side::Right if is_measure => {
                // Inches.
                set.push('"');
                return;
            }
            Side::Right => false,
            Side::Either => !self.double,
        };
        self.double = opens;
        if opens {
            set.push(open);
            if self.spaced && !next.is_some_and(char::is_whitespace) {
                set.push(NARROW_SPACE);
            }
        } else {
            if self.spaced && !self.last.is_some_and(char::is_whitespace) {
                set.push(NARROW_SPACE);
            }
            set.push(close);
        }
    }

    /// Mostly an apostrophe: it opens something only where something closes it.
    fn single(&mut self, after: &str, set: &mut String) {
        let [_, _, open, close] = self.marks;
        let next = after.chars().next();
        let within = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_cjk(c));
        let opens = match self.side(next) {
            Side::Left => closes_later(after),
            Side::Right => false,
            Side::Either => !self.single && !within(self.last) && closes_later(after),
        };
        if opens {
            self.single = true;
            set.push(open);
        } else if self.single && !(within(self.last) && within(next)) {
            self.single = false;
            set.push(close);
        } else {
            set.push('’');
        }
    }

    /// On which side of something a mark stands, by its neighbours. Scripts without spaces do not say it.
    fn side(&self, next: Option<char>) -> Side {
        let [open, _, open_single, _] = self.marks;
        let begins = self.last.is_none_or(|last| {
            let is_opening = [open, open_single, '„', '«', '‚', '‹'].contains(&last);
            is_opening
                || last.is_whitespace()
                || matches!(last, '(' | '[' | '{' | '–' | '—' | '-' | '/')
        });
        let ends = next.is_none_or(|next| {
            next.is_whitespace()
                || matches!(
                    next,
                    '.' | ','
                        | ';'
                        | ':'
                        | '!'
                        | '?'
                        | ')'
                        | ']'
                        | '}'
                        | '…'
                        | '-'
                        | '–'
                        | '—'
                        | '\''
                        | '"'
                )
        });
        match (begins, ends) {
            _ if self.last.is_some_and(is_cjk) || next.is_some_and(is_cjk) => Side::Either,
            (true, false) => Side::Left,
            (false, true) => Side::Right,
            _ => Side::Either,
        }
    }
}

enum Side {
    /// Before it.
    Left,
    Right,
    Either,
}

/// How far a quotation within a quotation goes at most, in characters.
const NEAR: usize = 1000;

/// Whether a mark follows that stands behind something.
fn closes_later(after: &str) -> bool {
    let mut last = None;
    let mut chars = after.chars().take(NEAR).peekable();
    while let Some(c) = chars.next() {
        let behind = last.is_some_and(|last: char| !last.is_whitespace());
        let ends = chars
            .peek()
            .is_none_or(|next| !next.is_alphanumeric() || is_cjk(*next));
        if c == '\'' && behind && ends {
            return true;
        }
        last = Some(c);
    }
    false
}

/// Of a script whose words no spaces divide, or its punctuation.
fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
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
            "https://example.org/a--b?c=d'e",
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

    #[test]
    fn neighbours_say_on_which_side_a_mark_stands() {
        for (typed, language, printed) in [
            ("„schon\" und", "de", "„schon“ und"),
            ("\"A \"B\" C\"", "en", "“A “B” C”"),
            ("\"Le Monde\"'s editor", "en", "“Le Monde”’s editor"),
            (
                "\"'inner'\" and \"'Inner,' he said\"",
                "en",
                "“‘inner’” and “‘Inner,’ he said”",
            ),
            ("'Tis so, 'twas so", "en", "’Tis so, ’twas so"),
            ("他说'好'。她说\"'好'\"。", "zh", "他说‘好’。她说“‘好’”。"),
            ("他说\"你好\"。", "zh-Hant", "他说「你好」。"),
            ("\" Oui \"", "fr", "«\u{202f}Oui\u{202f}»"),
            ("\"\u{a0}Oui\u{a0}\"", "fr", "«\u{a0}Oui\u{a0}»"),
            ("\"Olá\"", "pt-PT", "«Olá»"),
            ("in \"1990\"", "en", "in “1990”"),
        ] {
            assert_eq!(line(typed, language), printed, "{typed} in {language}");
        }
        let mut one = Typography::of("en");
        let set: String = [
            "It's ",
            "\"very\"",
            " good, \"",
            "Bold",
            "\" \"",
            "link",
            "\"",
        ]
        .map(|piece| one.set(piece))
        .concat();
        assert_eq!(set, "It’s “very” good, “Bold” “link”");
    }

    #[test]
    fn addresses_are_copied() {
        for (typed, printed) in [
            (
                "\"https://e.example/a--b\", (https://e.example/c--d)",
                "“https://e.example/a--b”, (https://e.example/c--d)",
            ),
            (
                "mail o'neil--x@e.example, or www.e.example/p--q...",
                "mail o'neil--x@e.example, or www.e.example/p--q…",
            ),
            (
                "请访问https://e.example/a--b，他说\"你好\"。",
                "请访问https://e.example/a--b，他说“你好”。",
            ),
            ("with --all and a -- b", "with --all and a – b"),
        ] {
            assert_eq!(line(typed, "en"), printed);
        }
    }
}
