//! A reader who chose a language by `?lang=` keeps it: every way on from the page, link, form or redirect, says it too.
//!
//! The choice is in no cookie, so it has to be in the addresses. It is put there in this one place, so that no page can
//! forget it.
use super::super::app::App;
use super::super::reader::chosen_language;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, web};
use lol_html::errors::RewritingError;
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};

pub async fn keep_language(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let chosen = request
        .app_data::<web::Data<App>>()
        .and_then(|app| chosen_language(app, request.query_string()));
    let mut response = next.call(request).await?.map_into_boxed_body();
    let Some(language) = chosen else {
        return Ok(response);
    };
    let headers = response.headers_mut();
    let location = headers.get(header::LOCATION);
    let location = location.and_then(|location| location.to_str().ok());
    if let Some(there) = location.and_then(|location| with_language(location, &language)) {
        let there = HeaderValue::from_str(&there).map_err(super::super::error::Error::internal)?;
        headers.insert(header::LOCATION, there);
    }
    let is_page = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return Ok(response);
    }
    let (request, answer) = response.into_parts();
    let (answer, body) = answer.into_parts();
    let answer = match body.try_into_bytes() {
        Ok(bytes) => {
            let html = String::from_utf8_lossy(&bytes);
            let html = kept(&html, &language).map_err(super::super::error::Error::internal)?;
            answer.set_body(BoxBody::new(html))
        }
        Err(body) => answer.set_body(body),
    };
    Ok(ServiceResponse::new(request, answer))
}

/// The same address with the language; nothing where it has one, leads elsewhere, or is the same in every language.
fn with_language(address: &str, language: &str) -> Option<String> {
    let leads_on = address.starts_with('/') && !address.starts_with("//");
    if !leads_on || address.starts_with("/static/") {
        return None;
    }
    let (address, fragment) = match address.split_once('#') {
        Some((address, fragment)) => (address, format!("#{fragment}")),
        None => (address, String::new()),
    };
    let joint = match address.split_once('?') {
        Some((_, query)) if query.split('&').any(|pair| pair.starts_with("lang=")) => return None,
        Some((_, "")) => "",
        Some(_) => "&",
        None => "?",
    };
    Some(format!("{address}{joint}lang={language}{fragment}"))
}

fn kept(html: &str, language: &str) -> Result<String, RewritingError> {
    let carry = |element: &mut Element<'_, '_>, name: &str| {
        let there = element.get_attribute(name);
        if let Some(there) = there.and_then(|there| with_language(&unescaped(&there), language)) {
            element.set_attribute(name, &there.replace('&', "&amp;"))?;
        }
        Ok(())
    };
    let field = format!("<input type=\"hidden\" name=\"lang\" value=\"{language}\">");
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("a[href]", |link| carry(link, "href")))
        .append_element_content_handler(element!("link[rel=alternate][href]", |feed| {
            carry(feed, "href")
        }))
        .append_element_content_handler(element!("button[formaction]", |button| {
            carry(button, "formaction")
        }))
        .append_element_content_handler(element!("form", |form| {
            let posts = form
                .get_attribute("method")
                .is_some_and(|method| method.eq_ignore_ascii_case("post"));
            if posts {
                return carry(form, "action");
            }
            // What a form GETs replaces the query of its address.
            form.prepend(&field, ContentType::Html);
            Ok(())
        }));
    rewrite_str(html, settings)
}

/// As templates and Markdown write an ampersand.
fn unescaped(address: &str) -> String {
    address.replace("&#38;", "&").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_on_says_it() {
        let html = concat!(
            r##"<a href="/">home</a><a href="/x?a=1&#38;b=2#c">on</a><a href="#here">here</a>"##,
            r##"<a href="/x?lang=fr">fr</a><a href="https://e.example/">out</a><a href="//e.example/">out</a>"##,
            r##"<link rel="canonical" href="/x"><form method="post" action="/x"><button formaction="/y">y</button></form>"##,
            r##"<form role="search" action="/x"></form>"##,
        );
        assert_eq!(
            kept(html, "de").unwrap(),
            concat!(
                r##"<a href="/?lang=de">home</a><a href="/x?a=1&amp;b=2&amp;lang=de#c">on</a><a href="#here">here</a>"##,
                r##"<a href="/x?lang=fr">fr</a><a href="https://e.example/">out</a><a href="//e.example/">out</a>"##,
                r##"<link rel="canonical" href="/x"><form method="post" action="/x?lang=de"><button formaction="/y?lang=de">y</button></form>"##,
                r##"<form role="search" action="/x"><input type="hidden" name="lang" value="de"></form>"##,
            )
        );
    }

    #[test]
    fn an_address_has_one_language() {
        for (address, there) in [
            ("/letters/x", Some("/letters/x?lang=ar")),
            ("/letters/x?", Some("/letters/x?lang=ar")),
            ("/letters/x?lang=de", None),
            (
                "/letters/x?q=lang%3D1",
                Some("/letters/x?q=lang%3D1&lang=ar"),
            ),
            ("/static/00/paper.css", None),
            ("mailto:a@b.example", None),
        ] {
            assert_eq!(with_language(address, "ar").as_deref(), there, "{address}");
        }
    }
}
