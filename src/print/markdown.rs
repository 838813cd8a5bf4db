//! A text in Markdown as blocks. What the page leaves out is left out here: raw HTML. Of a picture its
//! words are left.
use super::blocks::{Block, List, Table};
use super::rich::{Mark, Rich};
use crate::locale::typography::Typography;
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use std::collections::HashMap;

/// What a letter may use beside CommonMark, on the page and on paper.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH);

/// What stands in a text, in its order, with quotation marks and dashes as its language prints them. Code stays as it is.
pub fn read<'a>(markdown: &'a str, language: &str) -> impl Iterator<Item = Event<'a>> {
    let mut typography = Typography::of(language);
    let mut is_code = false;
    let mut is_address = false;
    Parser::new_ext(markdown, OPTIONS).map(move |event| {
        match &event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Start(Tag::Link { link_type, .. }) => {
                is_address = matches!(link_type, LinkType::Autolink | LinkType::Email);
            }
            Event::End(TagEnd::Link) => is_address = false,
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell) => {
                typography.begin();
            }
            Event::SoftBreak | Event::HardBreak => {
                typography.set(" ");
            }
            Event::Code(code) => {
                // It is no part of a quotation, and something stands there.
                typography.pass(code);
            }
            _ => {}
        }
        match event {
            Event::Text(text) if is_address => {
                typography.pass(&text);
                Event::Text(text)
            }
            Event::Text(text) if !is_code => Event::Text(typography.set(&text).into()),
            other => other,
        }
    })
}

pub fn blocks(markdown: &str, language: &str) -> Vec<Block> {
    blocks_from(markdown, language, None)
}

/// The same, with what leads elsewhere on its own site: `site` is that, whole.
pub fn blocks_from(markdown: &str, language: &str, site: Option<&str>) -> Vec<Block> {
    let mut reading = Reading {
        open: vec![Open::Blocks(Vec::new())],
        site: site.map(str::to_owned),
        ..Reading::default()
    };
    for event in read(markdown, language) {
        reading.take(event);
    }
    reading.end()
}

/// What has begun and not ended yet, the innermost last.
enum Open {
    /// The text as a whole, a quotation, an item of a list, a footnote.
    Blocks(Vec<Block>),
    List(List),
    Table(Table),
    Row(Vec<Rich>),
}

#[derive(Default)]
struct Reading {
    open: Vec<Open>,
    /// The line that is being written, and where its marks began.
    rich: Rich,
    marks: Vec<(usize, Mark)>,
    /// By label: in the order in which the text refers to them.
    numbers: HashMap<String, usize>,
    notes: Vec<(String, Vec<Block>)>,
    note: Vec<String>,
    site: Option<String>,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.finish(tag),
            Event::Text(text) | Event::Code(text) => self.rich.push(&text),
            Event::SoftBreak => self.rich.push(" "),
            Event::HardBreak => self.rich.push("\n"),
            Event::Rule => self.add(Block::Rule),
            Event::FootnoteReference(label) => {
                let next = self.numbers.len() + 1;
                let number = *self.numbers.entry(label.into_string()).or_insert(next);
                self.rich.push_marked(&number.to_string(), Mark::High);
            }
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::BlockQuote(_) | Tag::Item => {
                self.loose();
                self.open.push(Open::Blocks(Vec::new()));
            }
            Tag::FootnoteDefinition(label) => {
                self.note.push(label.into_string());
                self.open.push(Open::Blocks(Vec::new()));
            }
            Tag::List(start) => {
                self.loose();
                let items = Vec::new();
                self.open.push(Open::List(List { start, items }));
            }
            Tag::Table(_) => self.open.push(Open::Table(Table::default())),
            Tag::TableHead | Tag::TableRow => self.open.push(Open::Row(Vec::new())),
            Tag::Emphasis => self.mark(Mark::Italic),
            Tag::Strong => self.mark(Mark::Bold),
            Tag::Strikethrough => self.mark(Mark::Strike),
            Tag::Link { dest_url, .. } => {
                self.mark(link(dest_url.into_string(), self.site.as_deref()));
            }
            Tag::Image { .. } => {
                self.rich.push("[");
                self.mark(Mark::Italic);
            }
            _ => {}
        }
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.loose(),
            TagEnd::Heading(level) => {
                let rich = self.line();
                if !rich.is_empty() {
                    self.add(Block::Heading(number(level), rich));
                }
            }
            TagEnd::CodeBlock => {
                let text = self.line().text;
                self.add(Block::Verbatim(text.trim_end().to_owned()));
            }
            TagEnd::BlockQuote(_) => {
                let inside = self.close();
                self.add(Block::Quote(inside));
            }
            TagEnd::Item => {
                let inside = self.close();
                if let Some(Open::List(list)) = self.open.last_mut() {
                    list.items.push(inside);
                }
            }
            TagEnd::FootnoteDefinition => {
                let inside = self.close();
                if let Some(label) = self.note.pop() {
                    self.notes.push((label, inside));
                }
            }
            TagEnd::List(_) => {
                if let Some(Open::List(list)) = self.open.pop() {
                    self.add(Block::List(list));
                }
            }
            TagEnd::Table => {
                if let Some(Open::Table(table)) = self.open.pop() {
                    self.add(Block::Table(table));
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => self.end_row(tag == TagEnd::TableHead),
            TagEnd::TableCell => {
                let cell = self.line();
                if let Some(Open::Row(cells)) = self.open.last_mut() {
                    cells.push(cell);
                }
            }
            TagEnd::Image => {
                self.unmark();
                self.rich.push("]");
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {
                self.unmark();
            }
            _ => {}
        }
    }

    fn end_row(&mut self, head: bool) {
        let Some(Open::Row(cells)) = self.open.pop() else {
            return;
        };
        if let Some(Open::Table(table)) = self.open.last_mut() {
            if head {
                table.head = cells;
            } else {
                table.rows.push(cells);
            }
        }
    }

    fn mark(&mut self, mark: Mark) {
        self.marks.push((self.rich.text.len(), mark));
    }

    fn unmark(&mut self) {
        if let Some((from, mark)) = self.marks.pop() {
            self.rich.marks.push((from..self.rich.text.len(), mark));
        }
    }

    /// The line so far; the next one begins.
    fn line(&mut self) -> Rich {
        self.marks.clear();
        std::mem::take(&mut self.rich)
    }

    /// Items of a tight list have text that stands in no paragraph.
    fn loose(&mut self) {
        let rich = self.line();
        if !rich.is_empty() {
            self.add(Block::Paragraph(rich));
        }
    }

    fn add(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Open::Blocks(blocks)) => blocks.push(block),
            _ => self.open.push(Open::Blocks(vec![block])),
        }
    }

    fn close(&mut self) -> Vec<Block> {
        self.loose();
        match self.open.pop() {
            Some(Open::Blocks(blocks)) => blocks,
            _ => Vec::new(),
        }
    }

    fn end(mut self) -> Vec<Block> {
        let mut blocks = self.close();
        // What nobody refers to is not on the page either.
        let mut notes: Vec<(usize, Vec<Block>)> = Vec::new();
        for (label, inside) in self.notes {
            if let Some(number) = self.numbers.get(&label) {
                notes.push((*number, inside));
            }
        }
        notes.sort_by_key(|(number, _)| *number);
        if !notes.is_empty() {
            blocks.push(Block::Notes(
                notes.into_iter().map(|(_, note)| note).collect(),
            ));
        }
        blocks
    }
}

/// Paper leads to the web and to mail, and nowhere else: not to scripts, nor to files beside it.
fn link(target: String, site: Option<&str>) -> Mark {
    if let Some(site) = site.filter(|_| target.starts_with('/') && !target.starts_with("//")) {
        return Mark::Link(format!("{site}{target}"));
    }
    let leads = ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| target.starts_with(scheme));
    if leads {
        Mark::Link(target)
    } else {
        Mark::Plain
    }
}

const fn number(level: HeadingLevel) -> u8 {
    level as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(block: &Block) -> String {
        match block {
            Block::Heading(level, rich) => format!("h{level} {}", rich.text),
            Block::Paragraph(rich) => format!("p {}", rich.text),
            Block::Quote(inside) => format!("quote [{}]", texts(inside)),
            Block::List(list) => {
                let items: Vec<String> = list.items.iter().map(|item| texts(item)).collect();
                format!("list {:?} [{}]", list.start, items.join(" | "))
            }
            Block::Table(table) => {
                let row = |row: &Vec<Rich>| {
                    row.iter()
                        .map(|cell| cell.text.as_str())
                        .collect::<Vec<_>>()
                        .join(",")
                };
                let rows: Vec<String> = table.rows.iter().map(row).collect();
                format!("table {} / {}", row(&table.head), rows.join(" / "))
            }
            Block::Verbatim(text) => format!("code {text}"),
            Block::Rule => "rule".to_owned(),
            Block::Notes(notes) => {
                let notes: Vec<String> = notes.iter().map(|note| texts(note)).collect();
                format!("notes [{}]", notes.join(" | "))
            }
        }
    }

    fn texts(blocks: &[Block]) -> String {
        blocks.iter().map(text).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn all_that_a_letter_may_hold() {
        let markdown = "# One\n\nTwo *three*\nfour[^b].\n\n> five\n>\n> - six\n> - seven\n\n3. eight\n\n   nine\n4. ten\n\n\
            |a|b|\n|-|-|\n|c|d|\n\n---\n\n    x = 1\n    y\n\nthe end[^a]\n\n[^a]: second\n[^b]: first\n[^c]: nobody asks\n";
        assert_eq!(
            texts(&blocks(markdown, "en")),
            "h1 One; p Two three four1.; quote [p five; list None [p six | p seven]]; \
             list Some(3) [p eight; p nine | p ten]; table a,b / c,d; rule; code x = 1\ny; p the end2; \
             notes [p first | p second]"
        );
    }

    #[test]
    fn marks_say_what_they_cover() {
        let read = blocks("a **b *c*** [d](https://example.org) ~~e~~", "en");
        let Some(Block::Paragraph(rich)) = read.first() else {
            panic!("{read:?}");
        };
        let covered: Vec<(&str, &Mark)> = rich
            .marks
            .iter()
            .map(|(range, mark)| (&rich.text[range.clone()], mark))
            .collect();
        assert_eq!(
            covered,
            [
                ("c", &Mark::Italic),
                ("b c", &Mark::Bold),
                ("d", &Mark::Link("https://example.org".into())),
                ("e", &Mark::Strike)
            ]
        );
    }

    #[test]
    fn html_is_gone_and_a_picture_leaves_its_words() {
        let read = blocks(
            "<script>alert(1)</script>\n\nOne <b onclick=x>two</b> ![a *dove*](dove.png).\n\n<div>\n\n[three](javascript:alert(1))",
            "en",
        );
        assert_eq!(texts(&read), "p One two [a dove].; p three");
        let Some(Block::Paragraph(last)) = read.last() else {
            panic!("{read:?}");
        };
        assert!(
            matches!(last.marks.as_slice(), [(_, Mark::Plain)]),
            "{last:?}"
        );
        assert!(blocks("", "en").is_empty());
        assert!(blocks("<!-- nothing -->", "en").is_empty());
    }
}
