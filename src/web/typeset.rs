//! What a page sets otherwise than CommonMark's own HTML does: pictures, notes, and tables wider than a telephone.
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use sha2::{Digest, Sha256};

/// The events of `markdown` as a page sets them. All HTML among the result is made here, so none may be among `events`.
pub fn typeset<'a>(markdown: &str, events: impl Iterator<Item = Event<'a>>) -> Vec<Event<'a>> {
    let events: Vec<Event<'a>> = with_tables_in_frames(without_pictures(events)).collect();
    with_linked_notes(&mark(markdown), without_idle_notes(events))
}

/// Several texts may stand on one page, and each has a first note.
fn mark(markdown: &str) -> String {
    let digest: [u8; 32] = Sha256::digest(markdown).into();
    data_encoding::HEXLOWER.encode(digest.get(..4).unwrap_or_default())
}

/// A page loads nothing from elsewhere: a picture is a link to it, in the words that stand for it. What a link may not lead
/// to, as a picture within its own address, is the words alone.
fn without_pictures<'a>(
    events: impl Iterator<Item = Event<'a>>,
) -> impl Iterator<Item = Event<'a>> {
    // A picture may be in a link, and a link in the words for a picture; the outermost is the link.
    let mut within: Vec<Option<CowStr<'a>>> = Vec::new();
    let mut wordless = false;
    events.flat_map(move |event| match event {
        Event::Start(
            Tag::Image {
                link_type,
                dest_url,
                title,
                id,
            }
            | Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            },
        ) => {
            let leads = may_lead_to(&dest_url);
            let outermost = leads && within.iter().all(Option::is_none);
            wordless = true;
            within.push(leads.then(|| dest_url.clone()));
            let link = Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            });
            outermost.then_some(link).into_iter().chain(None)
        }
        Event::End(TagEnd::Image | TagEnd::Link) => {
            let address = within.pop().flatten();
            let ends = address.is_some() && within.iter().all(Option::is_none);
            let words = address.filter(|_| wordless).map(Event::Text);
            wordless = wordless && words.is_none();
            words
                .into_iter()
                .chain(ends.then_some(Event::End(TagEnd::Link)))
        }
        other => {
            wordless = false;
            Some(other).into_iter().chain(None)
        }
    })
}

/// Pages, mail and telephones; and whatever is told from this site on.
fn may_lead_to(address: &str) -> bool {
    let before = address.split(['/', '?', '#']).next().unwrap_or_default();
    match before.split_once(':') {
        Some((scheme, _)) => ["http", "https", "mailto", "tel"]
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known)),
        None => true,
    }
}

/// A wide table scrolls by itself, with the keyboard too.
fn with_tables_in_frames<'a>(
    events: impl Iterator<Item = Event<'a>>,
) -> impl Iterator<Item = Event<'a>> {
    events.flat_map(|event| {
        let starts = matches!(event, Event::Start(Tag::Table(_)));
        let ends = matches!(event, Event::End(TagEnd::Table));
        let before = starts.then(|| Event::Html("<div class=\"table\" tabindex=\"0\">".into()));
        let after = ends.then(|| Event::Html("</div>\n".into()));
        before.into_iter().chain(Some(event)).chain(after)
    })
}

/// A note to which no number leads is nobody's, on paper neither.
fn without_idle_notes(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut named: Vec<CowStr<'_>> = Vec::new();
    for event in &events {
        if let Event::FootnoteReference(name) = event {
            named.push(name.clone());
        }
    }
    let mut idle = false;
    let mut kept = Vec::with_capacity(events.len());
    for event in events {
        match &event {
            Event::Start(Tag::FootnoteDefinition(name)) => idle = !named.contains(name),
            Event::End(TagEnd::FootnoteDefinition) if idle => {
                idle = false;
                continue;
            }
            _ => {}
        }
        if !idle {
            kept.push(event);
        }
    }
    kept
}

/// The number in the text leads to the note, and the note's number back to where it was first named.
fn with_linked_notes<'a>(mark: &str, events: Vec<Event<'a>>) -> Vec<Event<'a>> {
    let mut names: Vec<CowStr<'a>> = Vec::new();
    for event in &events {
        if let Event::FootnoteReference(name) = event
            && !names.contains(name)
        {
            names.push(name.clone());
        }
    }
    let number = |wanted: &CowStr<'_>| {
        let before = names.iter().take_while(|name| *name != wanted);
        before.count().saturating_add(1)
    };
    let mut linked: Vec<usize> = Vec::new();
    let mut set = Vec::with_capacity(events.len());
    let mut back: Option<String> = None;
    for event in events {
        match event {
            Event::FootnoteReference(name) => {
                let number = number(&name);
                let id = if linked.contains(&number) {
                    String::new()
                } else {
                    linked.push(number);
                    format!(" id=\"from-{mark}-{number}\"")
                };
                let link = format!("<sup><a{id} href=\"#note-{mark}-{number}\">{number}</a></sup>");
                set.push(Event::InlineHtml(link.into()));
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let number = number(&name);
                let open = format!("<div class=\"note\" id=\"note-{mark}-{number}\">\n");
                set.push(Event::Html(open.into()));
                back = Some(format!("<a href=\"#from-{mark}-{number}\">{number}</a> "));
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                // A note without a paragraph: the way back stands under it.
                set.extend(back.take().map(|link| Event::Html(link.into())));
                set.push(Event::Html("</div>\n".into()));
            }
            Event::Start(Tag::Paragraph) => {
                set.push(Event::Start(Tag::Paragraph));
                set.extend(back.take().map(|link| Event::InlineHtml(link.into())));
            }
            other => set.push(other),
        }
    }
    set
}

#[cfg(test)]
mod tests {
    use super::typeset;
    use pulldown_cmark::{Options, Parser, html};

    fn set(markdown: &str) -> String {
        let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
        let events = typeset(markdown, Parser::new_ext(markdown, options));
        let mut rendered = String::new();
        html::push_html(&mut rendered, events.into_iter());
        rendered
    }

    /// What stands between two pieces of a text.
    fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
        let (_, rest) = text.split_once(before).unwrap();
        rest.split_once(after).unwrap().0
    }

    #[test]
    fn a_picture_is_a_link_in_its_words() {
        let html = set(
            "![A map](https://maps.example/a.png \"Where\") ![](/b.png) [![Home](h.png)](https://a.example/) ![see [it](i.html)](c.png) [![](d.png)](https://b.example/)",
        );
        assert!(!html.contains("<img"), "{html}");
        for link in [
            r#"<a href="https://maps.example/a.png" title="Where">A map</a>"#,
            r#"<a href="/b.png">/b.png</a>"#,
            r#"<a href="https://a.example/">Home</a>"#,
            r#"<a href="c.png">see it</a>"#,
            r#"<a href="https://b.example/">d.png</a>"#,
        ] {
            assert!(html.contains(link), "{link} in {html}");
        }
        assert_eq!(html.matches("<a ").count(), 5, "{html}");
        let html = set(
            "![A dot](data:image/png;base64,AA) [no](javascript:x) [![](data:,a)](HTTPS://c.example/) ![](data:,b)",
        );
        assert_eq!(
            html,
            "<p>A dot no <a href=\"HTTPS://c.example/\">HTTPS://c.example/</a> </p>\n"
        );
    }

    #[test]
    fn notes_lead_there_and_back() {
        let html = set("One[^a], two[^b], one[^a].\n\n[^b]: Second.\n\n[^a]: First.\n");
        let to = between(&html, "href=\"#", "\"");
        let note = format!("<div class=\"note\" id=\"{to}\">");
        assert!(html.contains(&note), "{html}");
        assert_eq!(
            html.matches(&format!("href=\"#{to}\"")).count(),
            2,
            "{html}"
        );
        let (_, first) = html.split_once(&note).unwrap();
        assert!(first.trim_start().starts_with("<p><a href=\"#"), "{html}");
        let back = between(first, "href=\"#", "\"");
        assert_eq!(html.matches(&format!("id=\"{back}\"")).count(), 1, "{html}");
        let idle = set("None.\n\n[^a]: Nobody *asks*.\n\nEnd.");
        assert_eq!(idle, "<p>None.</p>\n<p>End.</p>\n");
        let other = set("Else[^a].\n\n[^a]: X\n");
        assert_ne!(
            to,
            between(&other, "href=\"#", "\""),
            "on one page they differ"
        );
    }

    #[test]
    fn a_table_stands_in_a_frame_that_scrolls() {
        let html = set("| a | b |\n|---|---|\n| 1 | 2 |\n");
        assert!(
            html.starts_with("<div class=\"table\" tabindex=\"0\"><table>"),
            "{html}"
        );
        assert!(html.trim_end().ends_with("</table>\n</div>"), "{html}");
    }
}
