//! Plain text as it comes out of a word processor, made into Markdown: what cannot be seen goes,
//! bullets and numbers become lists, lines that only the page's width ended are joined if asked.
//! Quotation marks, dashes and every word stay.

/// Whether lines that end before a paragraph does are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    Keep,
    Join,
}

const BULLETS: [char; 12] = [
    '•', '●', '○', '▪', '■', '◦', '‣', '⁃', '·', '\u{f0b7}', '\u{f0a7}', '–',
];

pub fn clean(text: &str, lines: Lines) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut last = Kind::Blank;
    for line in visible(text).split('\n') {
        let (kind, content) = read(line);
        let joins = match (last, kind) {
            // The rest of a paragraph, or of an item, that the page's width broke.
            (Kind::Text | Kind::Item, Kind::Text) => lines == Lines::Join,
            _ => false,
        };
        match (&mut out[..], kind) {
            ([.., before], _) if joins => join(before, &content),
            (_, Kind::Blank) => {
                if last != Kind::Blank {
                    out.push(String::new());
                }
            }
            _ => {
                // A list begins after an empty line, or it is taken for the paragraph's.
                let apart = matches!(
                    (last, kind),
                    (Kind::Text, Kind::Item) | (Kind::Item, Kind::Heading)
                ) || (last != Kind::Blank && kind == Kind::Heading)
                    || (last == Kind::Heading && kind != Kind::Blank);
                if apart {
                    out.push(String::new());
                }
                out.push(content);
            }
        }
        // What joins a paragraph or an item is part of it.
        if !joins {
            last = kind;
        }
    }
    super::letter_text::tidy_body(&out.join("\n"))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Heading,
    Item,
    Text,
}

/// Line ends of one kind; spaces of one kind; nothing that cannot be seen, save the joiners that
/// scripts and emoji need.
fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut seen = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\r' | '\u{2028}' | '\u{b}' => seen.push('\n'),
            // The end of a paragraph or of a page.
            '\u{2029}' | '\u{c}' => seen.push_str("\n\n"),
            '\u{a0}'
            | '\u{202f}'
            | '\u{2007}'
            | '\u{2000}'..='\u{2006}'
            | '\u{2008}'..='\u{200a}' => {
                seen.push(' ');
            }
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{fffc}' => {}
            c if c.is_control() && c != '\n' && c != '\t' => {}
            c => seen.push(c),
        }
    }
    seen
}

fn read(line: &str) -> (Kind, String) {
    let words = single_spaces(line);
    if words.is_empty() {
        return (Kind::Blank, words);
    }
    if words.starts_with('#') {
        return (Kind::Heading, words);
    }
    if let Some(rest) = bullet(&words) {
        return (Kind::Item, format!("- {rest}"));
    }
    if let Some((number, rest)) = numbered(&words) {
        return (Kind::Item, format!("{number}. {rest}"));
    }
    (Kind::Text, words)
}

/// A bullet, or a letter o as Word's second bullet, with its words behind it.
fn bullet(line: &str) -> Option<&str> {
    let mut chars = line.chars();
    let first = chars.next()?;
    let rest = chars.as_str();
    let spaced = rest.strip_prefix(' ');
    match first {
        '*' | '-' | '–' | '—' => spaced,
        bullet if BULLETS.contains(&bullet) => Some(spaced.unwrap_or(rest)),
        _ => None,
    }
    .filter(|rest| !rest.is_empty())
}

/// "1.", "1)" or "(1)" with its words behind it.
fn numbered(line: &str) -> Option<(u32, &str)> {
    let inside = line.strip_prefix('(').unwrap_or(line);
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let number = inside.get(..digits)?.parse().ok().filter(|n| *n < 1000)?;
    let rest = inside.get(digits..)?;
    let rest = rest.strip_prefix('.').or_else(|| rest.strip_prefix(')'))?;
    let rest = rest.strip_prefix(' ')?;
    (!rest.is_empty()).then_some((number, rest))
}

fn single_spaces(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word that a hyphen broke at the end of its line keeps the hyphen: whether it belongs there,
/// only a reader knows.
fn join(before: &mut String, content: &str) {
    if !before.ends_with('-') {
        before.push(' ');
    }
    before.push_str(content);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_cannot_be_seen_goes_and_what_is_read_stays() {
        let text = "“We\u{a0}ask” the Con\u{ad}gress\u{200b} – now\u{feff}.\r\n\r\n\r\n\tIt’s\ttime.\u{c}Bye";
        assert_eq!(
            clean(text, Lines::Keep),
            "“We ask” the Congress – now.\n\nIt’s time.\n\nBye\n"
        );
        assert_eq!(clean("می\u{200c}خواهیم", Lines::Keep), "می\u{200c}خواهیم\n");
    }

    #[test]
    fn bullets_and_numbers_become_lists() {
        let text = "We ask:\n•\tpeace\n– bread\n\u{f0b7} roses\n1)\tone\n(2) two\n3. three\n1984 was a year";
        assert_eq!(
            clean(text, Lines::Keep),
            "We ask:\n\n- peace\n- bread\n- roses\n1. one\n2. two\n3. three\n1984 was a year\n"
        );
        assert_eq!(clean("– said he – no", Lines::Keep), "- said he – no\n");
        assert_eq!(clean("-5 degrees", Lines::Keep), "-5 degrees\n");
    }

    #[test]
    fn lines_are_joined_by_choice() {
        let text = "We ask the Congress\nto stay. A well-\nknown wish.\n\n• an item that\n  goes on\n• another";
        assert_eq!(
            clean(text, Lines::Join),
            "We ask the Congress to stay. A well-known wish.\n\n- an item that goes on\n- another\n"
        );
        assert!(clean(text, Lines::Keep).contains("Congress\nto stay"));
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in "([a-z #•–\\-1.)\u{a0}\t]{0,12}\n?){0,6}") {
            for lines in [Lines::Keep, Lines::Join] {
                let once = clean(&text, lines);
                prop_assert_eq!(clean(&once, lines), once);
            }
        }

        #[test]
        fn no_letter_is_lost(text in "[a-zäß“”’ \n\t\u{a0}\u{ad}]{0,80}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&clean(&text, Lines::Join)), letters(&text));
        }
    }
}
