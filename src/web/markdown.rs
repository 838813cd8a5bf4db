//! Markdown to HTML that is safe to print.
use super::typeset::typeset;
use crate::print::markdown::read;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd, html};
use std::collections::HashSet;

/// CommonMark with tables and footnotes; raw HTML is dropped, and headings go one level down, since
/// the title of the page stands above them. What is left passes through a sanitiser all the same.
pub fn to_html(markdown: &str, language: &str) -> String {
    let events = read(markdown, language).filter_map(|event| match event {
        Event::Html(_) | Event::InlineHtml(_) => None,
        Event::Start(Tag::Heading {
            level,
            id,
            classes,
            attrs,
        }) => Some(Event::Start(Tag::Heading {
            level: lower(level),
            id,
            classes,
            attrs,
        })),
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level)))),
        other => Some(other),
    });
    rendered(markdown, events)
}

/// A heading to which a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub id: String,
    pub title: String,
}

/// The same as `to_html`, where headings have ids made of their words. The highest ones, which
/// stand right under the title of the page whatever their level in the text, are its sections.
pub fn in_sections(markdown: &str, language: &str) -> (String, Vec<Section>) {
    let mut events: Vec<Event<'_>> = read(markdown, language)
        .filter(|event| !matches!(event, Event::Html(_) | Event::InlineHtml(_)))
        .collect();
    let level = |event: &Event<'_>| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(*level),
        _ => None,
    };
    let highest = events.iter().filter_map(level).min();
    let steps = highest.map_or(0, |highest| 2 - highest as i32);
    let mut sections = Vec::new();
    let mut known: HashSet<String> = HashSet::new();
    for at in 0..events.len() {
        let words = words_of(&events[at..]);
        match &mut events[at] {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let anchor = anchor(&words, &mut known);
                if Some(*level) == highest {
                    sections.push(Section {
                        id: anchor.clone(),
                        title: words,
                    });
                }
                *id = Some(anchor.into());
                *level = moved(*level, steps);
            }
            Event::End(TagEnd::Heading(level)) => *level = moved(*level, steps),
            _ => {}
        }
    }
    (rendered(markdown, events.into_iter()), sections)
}

/// Of the heading that begins here.
fn words_of(events: &[Event<'_>]) -> String {
    if !matches!(events.first(), Some(Event::Start(Tag::Heading { .. }))) {
        return String::new();
    }
    let inside = events
        .iter()
        .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
    let text = |event: &Event<'_>| match event {
        Event::Text(text) | Event::Code(text) => text.to_string(),
        Event::SoftBreak | Event::HardBreak => " ".to_owned(),
        _ => String::new(),
    };
    inside.map(text).collect()
}

/// Its words with hyphens between; no other one on the page has it.
fn anchor(words: &str, known: &mut HashSet<String>) -> String {
    let words: Vec<String> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let wanted = format!("on-{}", words.join("-"));
    let mut anchor = wanted.clone();
    let mut number = 2;
    while !known.insert(anchor.clone()) {
        anchor = format!("{wanted}-{number}");
        number += 1;
    }
    anchor
}

const fn moved(level: HeadingLevel, steps: i32) -> HeadingLevel {
    match level as i32 + steps {
        ..=2 => HeadingLevel::H2,
        3 => HeadingLevel::H3,
        4 => HeadingLevel::H4,
        5 => HeadingLevel::H5,
        6.. => HeadingLevel::H6,
    }
}

fn rendered<'a>(markdown: &str, events: impl Iterator<Item = Event<'a>>) -> String {
    let mut rendered = String::with_capacity(markdown.len() * 5 / 4);
    html::push_html(&mut rendered, typeset(markdown, events).into_iter());
    let mut cleaner = ammonia::Builder::default();
    for heading in ["h2", "h3", "h4", "h5", "h6"] {
        cleaner.add_tag_attributes(heading, ["id"]);
    }
    cleaner
        .add_tag_attributes("div", ["id", "tabindex"])
        .add_tag_attributes("a", ["id"])
        .add_allowed_classes("div", ["note", "table"])
        .link_rel(Some("noopener nofollow"))
        .clean(&rendered)
        .to_string()
}

/// The first paragraph that says something, as one line of plain text; a salutation is none.
pub fn beginning(markdown: &str) -> Option<String> {
    let mut first = None;
    let mut text: Option<String> = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Paragraph) => text = Some(String::new()),
            Event::Text(words) | Event::Code(words) => {
                if let Some(text) = &mut text {
                    text.push_str(&words);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(text) = &mut text {
                    text.push(' ');
                }
            }
            Event::End(TagEnd::Paragraph) => {
                let found = text.take().filter(|text| !text.trim().is_empty());
                if found
                    .as_ref()
                    .is_some_and(|text| text.chars().count() >= A_SENTENCE)
                {
                    return found.map(|text| shortened(&text));
                }
                first = first.or(found);
            }
            _ => {}
        }
    }
    first.map(|text| shortened(&text))
}

/// What is shorter is a salutation or a date, in characters.
const A_SENTENCE: usize = 60;
/// More is cut off by whoever shows it, and not between words.
const DESCRIPTION: usize = 200;

fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = text.char_indices().nth(DESCRIPTION) else {
        return text;
    };
    let (kept, _) = text.split_at(cut);
    // A language without spaces is cut where it must be.
    let kept = kept.rsplit_once(' ').map_or(kept, |(kept, _)| kept);
    format!("{}…", kept.trim_end_matches([',', ';', ':', ' ']))
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    use HeadingLevel as Level;
    match level {
        Level::H1 => Level::H2,
        Level::H2 => Level::H3,
        Level::H3 => Level::H4,
        Level::H4 => Level::H5,
        Level::H5 | Level::H6 => Level::H6,
    }
}

#[cfg(test)]
mod tests {
    use super::{beginning, in_sections, to_html};

    #[test]
    fn the_beginning_is_the_first_sentence_and_no_salutation() {
        let letter = "# Title\n\nDear *Mr President*,\n\nWe, the undersigned, ask you\nto `think` again, <b>please</b>, and [to read](https://x.example) what follows.\n\nMore.";
        assert_eq!(
            beginning(letter).as_deref(),
            Some("We, the undersigned, ask you to think again, please, and to read what follows.")
        );
        assert_eq!(beginning("# Title\n\nShort.").as_deref(), Some("Short."));
        assert_eq!(beginning("# Title\n\n![x](y.png)\n"), Some("x".to_owned()));
        assert_eq!(beginning(""), None);
        let long = beginning(&"word ".repeat(90)).unwrap();
        assert!(
            long.ends_with("word…") && long.chars().count() <= 201,
            "{long}"
        );
        let han = beginning(&"和".repeat(900)).unwrap();
        assert_eq!(han.chars().count(), 201);
    }

    #[test]
    fn paragraphs_and_emphasis_stay_scripts_go() {
        let html = to_html(
            "# Title\n\nOne *two*.\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) <b onclick=x>y</b>",
            "en",
        );
        assert!(html.contains("<h2>Title</h2>"), "{html}");
        assert!(html.contains("<p>One <em>two</em>.</p>"));
        assert!(
            !html.contains("script") && !html.contains("onclick"),
            "{html}"
        );
    }

    #[test]
    fn sections_have_ids_of_their_own_right_under_the_title() {
        let text = "Before.\n\n## The *costs*\n\n### Of `war`\n\n## The costs\n\n## Ünder 100 %\n\n<h2 id=x>x</h2>\n";
        let (html, sections) = in_sections(text, "en");
        let told: Vec<(&str, &str)> = sections
            .iter()
            .map(|section| (section.id.as_str(), section.title.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                ("on-the-costs", "The costs"),
                ("on-the-costs-2", "The costs"),
                ("on-ünder-100", "Ünder 100 %")
            ]
        );
        assert!(
            html.contains("<h2 id=\"on-the-costs\">The <em>costs</em></h2>"),
            "{html}"
        );
        assert!(html.contains("<h3 id=\"on-of-war\">"), "{html}");
        assert!(!html.contains("id=\"x\""), "{html}");
        let (html, sections) = in_sections("# One\n\n### Deep\n", "en");
        assert!(
            sections.len() == 1 && html.contains("<h2 id=\"on-one\"") && html.contains("<h4 id"),
            "{html}"
        );
        assert_eq!(in_sections("No heading.", "en").1, []);
    }

    #[test]
    fn only_what_is_set_here_has_an_id_or_a_place_among_the_tabs() {
        let html = to_html(
            "A note[^1], <a id=x>x</a>.\n\n[^1]: It.\n\n<div id=x tabindex=1 class=table>\n\n| a |\n|---|\n| b |\n",
            "en",
        );
        assert!(html.contains("<div class=\"note\" id=\"note-"), "{html}");
        assert!(
            html.contains("<div class=\"table\" tabindex=\"0\">"),
            "{html}"
        );
        assert!(
            !html.contains("id=\"x\"") && !html.contains("tabindex=\"1\""),
            "{html}"
        );
    }
}
