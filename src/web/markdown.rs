//! Markdown to HTML that is safe to print.
use super::typeset::typeset;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// CommonMark with tables and footnotes; raw HTML is dropped, and headings go one level down, since
/// the title of the page stands above them. What is left passes through a sanitiser all the same.
pub fn to_html(markdown: &str) -> String {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(markdown, options).filter_map(|event| match event {
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
    use super::to_html;

    #[test]
    fn paragraphs_and_emphasis_stay_scripts_go() {
        let html = to_html(
            "# Title\n\nOne *two*.\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) <b onclick=x>y</b>",
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
