//! A page of the site as a page of the copy: links lead to files, and what needs a server is left out.
use super::links::Links;
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};

/// What a page is told about itself.
pub struct Copied<'a> {
    /// From the top of the copy.
    pub file: &'a str,
    pub language: &'a str,
    /// That it is a copy, and whom to ask for removals.
    pub note: &'a str,
}

pub fn rewrite(
    page: &str,
    links: &Links,
    copied: &Copied<'_>,
) -> Result<String, lol_html::errors::RewritingError> {
    let turn = |name: &'static str| {
        move |element: &mut Element<'_, '_>| {
            let Some(href) = element.get_attribute(name) else {
                return Ok(());
            };
            // Values come as they are written, with their references.
            let plain = href.replace("&amp;", "&").replace("&#38;", "&");
            if let Some(way) = links.turned(&plain, copied.file, copied.language) {
                element.set_attribute(name, &way)?;
            }
            Ok(())
        }
    };
    let note = copied
        .note
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let note = format!("<p class=\"copied\">{note}</p>");
    let remove = |element: &mut Element<'_, '_>| {
        element.remove();
        Ok(())
    };
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("a[href]", turn("href")))
        .append_element_content_handler(element!("link[href]", turn("href")))
        .append_element_content_handler(element!("img[src]", turn("src")))
        .append_element_content_handler(element!("script", remove))
        .append_element_content_handler(element!("form", remove))
        .append_element_content_handler(element!(".printed", remove))
        .append_element_content_handler(element!("main", |element| {
            element.prepend(&note, ContentType::Html);
            Ok(())
        }));
    rewrite_str(page, settings)
}
