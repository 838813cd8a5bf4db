//! The paragraphs and the words of a text in Markdown, as one compares them.
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use icu_segmenter::GraphemeClusterSegmenter;

/// Paragraphs, headings, items of lists and rows of tables, each in its own source. A paragraph's
/// lines are joined, since wrapping them anew changes nothing that anybody reads; a hard break stays.
pub fn blocks(markdown: &str) -> Vec<String> {
    let mut blocks = Blocks::default();
    for line in markdown.lines() {
        blocks.line(line);
    }
    blocks.end();
    blocks.done
}

#[derive(Default)]
struct Blocks {
    done: Vec<String>,
    open: String,
    /// Whether the last line asks for a break after it.
    breaks: bool,
    /// The fence that a block of code ends with.
    fence: Option<&'static str>,
}

impl Blocks {
    fn line(&mut self, line: &str) {
        let text = line.trim();
        if let Some(fence) = self.fence {
            self.open.push('\n');
            self.open.push_str(line.trim_end());
            if text.starts_with(fence) {
                self.end();
            }
            return;
        }
        if text.is_empty() {
            return self.end();
        }
        if begins_block(text) {
            self.end();
            self.fence = ["```", "~~~"]
                .into_iter()
                .find(|fence| text.starts_with(fence));
            line.trim_end().clone_into(&mut self.open);
        } else if self.open.is_empty() {
            text.clone_into(&mut self.open);
        } else {
            self.open.push(if self.breaks { '\n' } else { ' ' });
            self.open.push_str(text);
        }
        self.breaks = line.ends_with("  ") || line.ends_with('\\');
        // Nothing goes on after a heading.
        if text.starts_with('#') && self.fence.is_none() {
            self.end();
        }
    }

    fn end(&mut self) {
        self.fence = None;
        let block = std::mem::take(&mut self.open);
        if !block.trim().is_empty() {
            self.done.push(block);
        }
    }
}

fn begins_block(text: &str) -> bool {
    let marker = text.split([' ', '\t']).next().unwrap_or_default();
    let numbered = marker
        .strip_suffix(['.', ')'])
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()));
    let bullet = ["-", "*", "+"].contains(&marker) && text.len() > 1;
    let heading = !marker.is_empty() && marker.bytes().all(|b| b == b'#');
    bullet
        || numbered
        || heading
        || text.starts_with(['>', '|'])
        || text.starts_with("```")
        || text.starts_with("~~~")
}

/// Words, stretches of white space, and every other character alone; together they are the text.
/// Scripts that put no spaces between words are cut at every character.
pub fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut begin, mut kind) = (0, Kind::Alone);
    let mut from = 0;
    for to in GraphemeClusterSegmenter::new().segment_str(text).skip(1) {
        let here = text[from..to].chars().next().map_or(Kind::Alone, Kind::of);
        if from > begin && (here != kind || here == Kind::Alone) {
            words.push(&text[begin..from]);
            begin = from;
        }
        (from, kind) = (to, here);
    }
    if begin < text.len() {
        words.push(&text[begin..]);
    }
    words
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Space,
    Alone,
}

impl Kind {
    fn of(c: char) -> Self {
        if c.is_whitespace() {
            Self::Space
        } else if !c.is_alphanumeric() {
            Self::Alone
        } else {
            match CodePointMapData::<Script>::new().get(c) {
                Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar => Self::Alone,
                _ => Self::Word,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_whole_text() {
        assert_eq!(
            words("Don’t go,  Élan e\u{301}a 国会!"),
            [
                "Don",
                "’",
                "t",
                " ",
                "go",
                ",",
                "  ",
                "Élan",
                " ",
                "e\u{301}a",
                " ",
                "国",
                "会",
                "!"
            ]
        );
        assert_eq!(words(""), Vec::<&str>::new());
    }

    #[test]
    fn blocks_are_what_a_reader_sees_as_one() {
        let text = "# Head\nText of\ntwo lines.  \nAfter a break\n- one\n  goes on\n- two\n1. three\n> said\n| a | b |\n|---|---|\n\n```\nx\n\ny\n```\n-5 degrees\n**bold** start";
        assert_eq!(
            blocks(text),
            [
                "# Head",
                "Text of two lines.\nAfter a break",
                "- one goes on",
                "- two",
                "1. three",
                "> said",
                "| a | b |",
                "|---|---|",
                "```\nx\n\ny\n```",
                "-5 degrees **bold** start",
            ]
        );
        assert_eq!(blocks("\r\n  \r\n"), Vec::<String>::new());
    }
}
