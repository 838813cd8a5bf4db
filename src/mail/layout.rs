//! How a mail looks: the blocks it is made of, as plain text and as HTML (`templates/mail/`).

use askama::Template;

use crate::mail::message::Rendered;
use crate::mail::wrap::wrap;

const COLUMNS: usize = 72;
const INDENT: &str = "    ";

pub struct Sheet {
    pub site: String,
    pub language: String,
    /// "ltr" or "rtl".
    pub direction: &'static str,
    /// Shown in the HTML part; in the text part the subject says it.
    pub heading: String,
    /// Stands between a button and its bare link.
    pub link_below: String,
    pub blocks: Vec<Block>,
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

/// True of what consists of one link and nothing else.
fn is_link(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://"))
        && !text.contains(char::is_whitespace)
}
