//! An update as a mail says it: paragraphs, lists and links are all that a mail has.
use crate::domain::letter_update::Update;
use crate::domain::mailing::{MAX_SUBJECT, MailingText};
use crate::domain::source::Source;
use crate::locale::dates;
use crate::locale::messages::{Catalogue, Locale};
use crate::print::blocks::Block;
use crate::print::markdown::blocks_from;
use crate::print::rich::{Mark, Rich};

/// More is read where the update stands, in characters.
const ENOUGH: usize = 6_000;

/// The site that a mail is from.
pub struct MailedFrom {
    pub base_url: String,
    pub catalogue: Catalogue,
}

/// What stands around the words of an update in its language.
pub struct Around {
    base_url: String,
    locale: Locale,
    /// In which the day of the event is told.
    time_zone: String,
}

impl MailedFrom {
    pub fn words(&self, language: &str, time_zone: &str) -> Around {
        Around {
            base_url: self.base_url.clone(),
            locale: self.catalogue.negotiate(Some(language), None),
            time_zone: time_zone.to_owned(),
        }
    }
}

/// The day of the event, its words as far as a mail is read, the way to it (`path`), and its sources. Nothing where it
/// has no title that could be a subject.
pub fn mail_text(update: &Update, path: &str, around: &Around) -> Option<MailingText> {
    let Around {
        base_url,
        locale,
        time_zone,
    } = around;
    let address = format!("{base_url}{path}");
    let subject: String = update.title.chars().take(MAX_SUBJECT).collect();
    let day = update.happened_at;
    let mut told: Vec<String> = day
        .map(|at| dates::date(locale, at, time_zone))
        .into_iter()
        .collect();
    for block in blocks_from(&update.markdown, &update.language, Some(base_url)) {
        paragraphs(&block, &mut told);
    }
    let mut length = 0;
    told.retain(|paragraph| {
        length += paragraph.chars().count();
        length <= ENOUGH
    });
    told.push(address.clone());
    let sources: Vec<String> = update.sources.iter().map(source).collect();
    if !sources.is_empty() {
        let before = locale.msg("update-sources").arg("count", sources.len());
        told.push(before.to_string());
        told.push(sources.join("\n"));
    }
    let whole = MailingText::parse(&subject, &told.join("\n\n"));
    // Signs that a mail cannot hold: whoever writes it says it in other words.
    whole
        .or_else(|_| MailingText::parse(&subject, &address))
        .ok()
        .flatten()
}

fn source(source: &Source) -> String {
    format!("- {}", source.line())
}

fn paragraphs(block: &Block, told: &mut Vec<String>) {
    match block {
        Block::Heading(_, rich) | Block::Paragraph(rich) => told.push(line(rich)),
        Block::Quote(inside) => inside.iter().for_each(|block| paragraphs(block, told)),
        Block::List(list) => {
            let items: Vec<String> = list.items.iter().map(|item| item_of("-", item)).collect();
            told.push(items.join("\n"));
        }
        Block::Table(table) => {
            for row in std::iter::once(&table.head).chain(&table.rows) {
                let cells: Vec<String> = row.iter().map(line).collect();
                told.push(cells.join(" · "));
            }
        }
        Block::Verbatim(text) => told.push(text.clone()),
        Block::Rule => {}
        Block::Notes(notes) => {
            let notes: Vec<String> = notes
                .iter()
                .zip(1..)
                .map(|(note, number)| item_of(&format!("{number}."), note))
                .collect();
            told.push(notes.join("\n"));
        }
    }
}

fn item_of(bullet: &str, blocks: &[Block]) -> String {
    let mut told = Vec::new();
    for block in blocks {
        paragraphs(block, &mut told);
    }
    format!("{bullet} {}", told.join(" ").replace('\n', " "))
}

/// With its links; what else stands out does so by its words.
fn line(rich: &Rich) -> String {
    let mut text = rich.text.clone();
    let mut links: Vec<_> = rich
        .marks
        .iter()
        .filter_map(|(range, mark)| match mark {
            Mark::Link(url) => Some((range.clone(), url)),
            _ => None,
        })
        .collect();
    links.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    for (range, url) in links {
        let words = text.get(range.clone()).unwrap_or_default();
        if words != url {
            let link = format!("[{words}]({url})");
            text.replace_range(range, &link);
        }
    }
    text.replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;
    use crate::domain::time::Timestamp;

    #[test]
    fn what_a_mail_can_hold_stays() {
        let update = Update {
            id: Id::from_bytes([1; 16]),
            letter_id: Id::from_bytes([2; 16]),
            number: 3,
            language: "en".to_owned(),
            title: "News".to_owned(),
            markdown: "## Today\n\nWe *went* [there](https://a.example/b), [here](/letters/x) and saw <https://c.example/>.\n\n- one\n- two\n\n> said".to_owned(),
            sources: Source::parse_all("Reuters, “Talks” https://news.example/a").unwrap(),
            happened_at: Some(Timestamp::from_seconds(1_767_441_600)),
            published_at: None,
            created_at: Timestamp::from_micros(0),
        };
        let site = MailedFrom {
            base_url: "https://us.example".to_owned(),
            catalogue: Catalogue::load(&["en".to_owned()]).unwrap(),
        };
        let around = site.words("en", "UTC");
        let mail = mail_text(&update, "/letters/x/updates/3?lang=en", &around).unwrap();
        insta::assert_snapshot!(mail.body, @r"
        3 January 2026

        Today

        We went [there](https://a.example/b), [here](https://us.example/letters/x) and saw https://c.example/.

        - one
        - two

        said

        https://us.example/letters/x/updates/3?lang=en

        Source:

        - Reuters, “Talks” https://news.example/a
        ");
        let long = Update {
            markdown: "word ".repeat(5_000),
            happened_at: None,
            ..update
        };
        assert!(
            mail_text(&long, "/", &around)
                .unwrap()
                .body
                .starts_with("https://")
        );
    }
}
