//! Markdown to HTML that is safe to print.
use super::typeset::typeset;
use crate::print::markdown::read;
use pulldown_cmark::{Event, Parser, Tag, TagEnd, html};

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
    let mut rendered = String::with_capacity(markdown.len() * 5 / 4);
    html::push_html(&mut rendered, typeset(markdown, events).into_iter());
    ammonia::Builder::default()
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

fn lower(level: pulldown_cmark::HeadingLevel) -> pulldown_cmark::HeadingLevel {
    use pulldown_cmark::HeadingLevel as Level;
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
    use super::{beginning, to_html};

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
