//! How a mail looks: the blocks it is made of, as plain text and as HTML (`templates/mail/`).

use askama::Template;

use crate::domain::mailing_text::Span;
use crate::mail::message::Rendered;
use crate::mail::quoting::one_line;
use crate::mail::wrap::wrap;

const COLUMNS: usize = 72;
const INDENT: &str = "    ";
const BULLET: &str = "- ";
const HANGING: &str = "\n  ";
/// Stands for an address while lines are broken: of private use, and never torn.
const UNBROKEN: char = '\u{F8FF}';

pub struct Sheet {
    pub site: String,
    /// `#1d3f72`, on light paper and on dark.
    pub accent: String,
    pub accent_dark: String,
    pub language: String,
    /// "ltr" or "rtl".
    pub direction: &'static str,
    /// Shown in the HTML part; in the text part the subject says it.
    pub heading: String,
    /// Stands between a button and its bare link.
    pub link_below: String,
    pub blocks: Vec<Block>,
    /// The language of heading, `Spans` and `List`, where it is another one.
    pub own_words_in: Option<String>,
    pub footer: Vec<String>,
}

pub enum Block {
    Paragraph(String),
    /// The letter's title.
    Title(String),
    /// The line under the letter, in a signer's own words; the name stands in quotation marks.
    Printed {
        name: String,
        detail: Vec<String>,
    },
    /// `introduced` is the label as it stands before a bare link.
    Button {
        label: String,
        introduced: String,
        link: String,
    },
    Link {
        before: String,
        link: String,
    },
    Code(String),
    /// A paragraph in somebody's own words, with links in it.
    Spans(Vec<Span>),
    List(Vec<Vec<Span>>),
}

#[derive(Template)]
#[template(path = "mail/sheet.html")]
struct Html<'a> {
    subject: &'a str,
    sheet: &'a Sheet,
}

#[derive(Template)]
#[template(path = "mail/sheet.txt")]
struct Plain {
    blocks: Vec<String>,
    footer: Vec<String>,
}

impl Sheet {
    pub fn render(&self, subject: String) -> Rendered {
        let plain = Plain {
            blocks: self.blocks.iter().map(Block::plain).collect(),
            footer: self
                .footer
                .iter()
                .flat_map(|text| lines(text, ""))
                .collect(),
        };
        let html = Html {
            subject: &subject,
            sheet: self,
        };
        Rendered {
            text: rendered(&plain),
            html: rendered(&html),
            subject,
            unsubscribe: None,
        }
    }
}

#[expect(clippy::expect_used, reason = "writing to a String cannot fail")]
fn rendered(template: &impl Template) -> String {
    template
        .render()
        .expect("writing to a String cannot fail, and these templates use no filter that does")
}

impl Block {
    /// Links stand alone on their line and are never broken. A signer's words come after a bar, so that they cannot
    /// open a line.
    fn plain(&self) -> String {
        match self {
            Block::Paragraph(text) => lines(text, "").join("\n"),
            Block::Title(title) => lines(title, INDENT).join("\n"),
            Block::Printed { name, detail } => {
                let bar = format!("{INDENT}| ");
                let mut rows = lines(name, &bar);
                rows.extend(detail.iter().flat_map(|row| lines(row, &bar)));
                rows.join("\n")
            }
            Block::Button {
                introduced, link, ..
            } => format!("{introduced}\n{link}"),
            Block::Link { before, link } => format!("{}\n{link}", lines(before, "").join("\n")),
            Block::Code(code) => format!("{INDENT}{code}"),
            Block::Spans(spans) => flowing(spans, COLUMNS).join("\n"),
            Block::List(items) => {
                let item = |spans: &Vec<Span>| flowing(spans, COLUMNS - BULLET.len()).join(HANGING);
                let items: Vec<String> = items.iter().map(item).collect();
                format!("{BULLET}{}", items.join(&format!("\n{BULLET}")))
            }
        }
    }
}

fn lines(text: &str, prefix: &str) -> Vec<String> {
    if is_link(text) {
        return vec![text.to_owned()];
    }
    wrap(text, COLUMNS - prefix.chars().count())
        .into_iter()
        .map(|line| format!("{prefix}{line}"))
        .collect()
}

/// Words with their links in angle brackets behind them; an address is never broken, however long.
fn flowing(spans: &[Span], columns: usize) -> Vec<String> {
    let mut text = String::new();
    let mut addresses = Vec::new();
    for span in spans {
        match span {
            Span::Words(words) => text.push_str(&words.replace(UNBROKEN, "")),
            Span::Link { words, url } => {
                let shown = if words == url {
                    url.clone()
                } else {
                    text.push_str(&words.replace(UNBROKEN, ""));
                    text.push(' ');
                    format!("<{url}>")
                };
                text.extend(std::iter::repeat_n(UNBROKEN, shown.chars().count()));
                addresses.push(shown);
            }
        }
    }
    let mut addresses = addresses.into_iter();
    wrap(&one_line(&text), columns)
        .into_iter()
        .map(|line| {
            let mut shown = String::new();
            let mut inside = false;
            for c in line.chars() {
                if c != UNBROKEN {
                    shown.push(c);
                } else if !inside {
                    shown.push_str(&addresses.next().unwrap_or_default());
                }
                inside = c == UNBROKEN;
            }
            shown
        })
        .collect()
}

/// True of what consists of one link and nothing else.
fn is_link(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://"))
        && !text.contains(char::is_whitespace)
}
