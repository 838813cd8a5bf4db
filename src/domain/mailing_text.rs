//! The little that a moderator's mail can be besides words: paragraphs with an empty line between them,
//! lists of lines that begin with "- ", and links, bare or as `[words](https://…)`. Everything else
//! is what it looks like, so that nobody needs a manual and nothing is ever run or loaded.

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Paragraph(Vec<Span>),
    List(Vec<Vec<Span>>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    Words(String),
    /// A link with the words that stand for it; of a bare one they are the address.
    Link {
        words: String,
        url: String,
    },
}

const BULLET: &str = "- ";

/// In the order in which they stand.
pub fn parts(body: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for block in body.split("\n\n").map(|block| block.trim_matches('\n')) {
        let mut paragraph: Vec<&str> = Vec::new();
        let mut list: Vec<String> = Vec::new();
        for line in block.lines().map(str::trim) {
            match line.strip_prefix(BULLET) {
                Some(item) => {
                    end_paragraph(&mut parts, &mut paragraph);
                    list.push(item.to_owned());
                }
                // Goes on with the item above it.
                None => match list.last_mut() {
                    Some(item) => {
                        item.push(' ');
                        item.push_str(line);
                    }
                    None => paragraph.push(line),
                },
            }
        }
        end_paragraph(&mut parts, &mut paragraph);
        if !list.is_empty() {
            parts.push(Part::List(list.iter().map(|item| spans(item)).collect()));
        }
    }
    parts
}

fn end_paragraph(parts: &mut Vec<Part>, lines: &mut Vec<&str>) {
    let text = lines.join(" ");
    lines.clear();
    if !text.trim().is_empty() {
        parts.push(Part::Paragraph(spans(text.trim())));
    }
}

fn spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at_word = !words.ends_with(|c: char| c.is_alphanumeric());
        let found = named_link(rest).or_else(|| bare_link(rest).filter(|_| at_word));
        if let Some((link, length)) = found {
            if !words.is_empty() {
                spans.push(Span::Words(std::mem::take(&mut words)));
            }
            spans.push(link);
            rest = &rest[length..];
        } else {
            words.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    if !words.is_empty() {
        spans.push(Span::Words(words));
    }
    spans
}

/// `[words](https://…)`, and how many bytes it takes.
fn named_link(text: &str) -> Option<(Span, usize)> {
    let (words, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (url, _) = rest.split_once(')')?;
    let fine = is_address(url) && !words.trim().is_empty() && !words.contains(['[', ']']);
    fine.then(|| {
        let link = Span::Link {
            words: words.trim().to_owned(),
            url: url.to_owned(),
        };
        (link, words.len() + url.len() + "[]()".len())
    })
}

/// An address up to the next space, without what ends the sentence.
fn bare_link(text: &str) -> Option<(Span, usize)> {
    if !has_scheme(text) {
        return None;
    }
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'))
        .unwrap_or(text.len());
    let mut url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '…']);
    if url.ends_with(')') && !url.contains('(') {
        url = url
            .trim_end_matches(')')
            .trim_end_matches(['.', ',', ';', ':', '!', '?']);
    }
    is_address(url).then(|| {
        let link = Span::Link {
            words: url.to_owned(),
            url: url.to_owned(),
        };
        (link, url.len())
    })
}

fn has_scheme(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// A whole web address: nothing that runs, and nothing that could end a quoted attribute or a line.
fn is_address(url: &str) -> bool {
    let host = url.split_once("://").map_or("", |(_, rest)| rest);
    has_scheme(url)
        && host.starts_with(|c: char| c.is_alphanumeric() || c == '[')
        && !url.contains(|c: char| {
            c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\'' | '\\')
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Span {
        Span::Words(text.to_owned())
    }

    fn link(words: &str, url: &str) -> Span {
        Span::Link {
            words: words.to_owned(),
            url: url.to_owned(),
        }
    }

    #[test]
    fn paragraphs_lists_and_links() {
        let body = "Dear all,\nthe letter is *delivered*.\n\nNext:\n- call (see https://a.example/x).\n- [write to us](https://b.example/?a=1&b=2) soon\n  or later\n\n\n\nThanks";
        assert_eq!(
            parts(body),
            [
                Part::Paragraph(vec![words("Dear all, the letter is *delivered*.")]),
                Part::Paragraph(vec![words("Next:")]),
                Part::List(vec![
                    vec![
                        words("call (see "),
                        link("https://a.example/x", "https://a.example/x"),
                        words(").")
                    ],
                    vec![
                        link("write to us", "https://b.example/?a=1&b=2"),
                        words(" soon or later")
                    ],
                ]),
                Part::Paragraph(vec![words("Thanks")]),
            ]
        );
    }

    #[test]
    fn what_is_no_web_address_is_no_link() {
        for text in [
            "[x](javascript:alert(1))",
            "[x](https://)",
            "[x](https://a b)",
            "[x](//a.example)",
            "[](https://a.example",
            "https://",
            "xhttps://a.example",
            "a [b] (c)",
            "[a](https://a.example\"onclick=x)",
        ] {
            assert!(
                parts(text)
                    .iter()
                    .all(|part| matches!(part, Part::Paragraph(spans) if !spans
                        .iter()
                        .any(|span| matches!(span, Span::Link { words, .. } if words == "x" || words.is_empty())))),
                "{text}"
            );
        }
        assert_eq!(
            parts("[x](javascript:alert(1))"),
            [Part::Paragraph(vec![words("[x](javascript:alert(1))")])]
        );
    }

    proptest! {
        #[test]
        fn no_words_are_lost(body in "[a-c \\[\\]()\n.-]{0,40}") {
            let mut said = String::new();
            for part in parts(&body) {
                let lines = match part {
                    Part::Paragraph(spans) => vec![spans],
                    Part::List(items) => items,
                };
                for span in lines.into_iter().flatten() {
                    match span {
                        Span::Words(words) | Span::Link { words, .. } => said.push_str(&words),
                    }
                }
            }
            let letters = |text: &str| text.chars().filter(char::is_ascii_alphabetic).count();
            prop_assert_eq!(letters(&said), letters(&body));
        }

        #[test]
        fn every_link_is_a_web_address(body in any::<String>()) {
            for part in parts(&format!("[a](https://x.example/{body}) https://y.example/{body}")) {
                let lines = match part {
                    Part::Paragraph(spans) => vec![spans],
                    Part::List(items) => items,
                };
                for span in lines.into_iter().flatten() {
                    if let Span::Link { url, .. } = span {
                        prop_assert!(url.starts_with("https://") && !url.contains(['"', '<', '>', '\n', ' ']));
                    }
                }
            }
        }
    }
}
