//! The second press: a page that says what will happen, with the button that does it.
use super::door::{Door, frame};
use super::own::Own;
use crate::domain::signatory::PrintedLine;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::public::line::{LineView, line_view};
use crate::web::reader::Reader;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

#[derive(Template)]
#[template(path = "public/my/sure.html")]
pub struct SurePage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    pub affiliation: Option<String>,
    /// What will happen, a paragraph each.
    pub sentences: Vec<String>,
    /// Nothing where it cannot be done; the sentences say why.
    pub press: Option<Press>,
    /// Another act that may be meant.
    pub instead: Option<Instead>,
    pub back: String,
}

pub struct Press {
    pub action: String,
    pub label: String,
    /// What the reader saw.
    pub seen: String,
}

pub struct Instead {
    pub path: String,
    pub label: String,
}

pub struct Question<'a> {
    /// Ids of messages.
    pub title: &'a str,
    pub sentences: &'a [&'a str],
    /// The last part of the address and the message of the button.
    pub press: Option<(&'a str, &'a str)>,
    pub instead: Option<(&'a str, &'a str)>,
    pub line: &'a PrintedLine,
}

pub fn ask(
    app: &App,
    reader: &Reader,
    door: &Door,
    own: &Own,
    question: &Question<'_>,
) -> Result<HttpResponse, Error> {
    let locale = &reader.locale;
    let id = own.signature.id;
    let page = SurePage {
        page: frame(app, reader, question.title, Some(&own.shown)),
        letter_title: own.shown.version.title.clone(),
        line: line_view(locale, question.line, own.signature.visibility),
        affiliation: question.line.affiliation.as_ref().map(ToString::to_string),
        sentences: question
            .sentences
            .iter()
            .map(|sentence| locale.msg(sentence).to_string())
            .collect(),
        press: question.press.map(|(name, label)| Press {
            action: door.about(id, name),
            label: locale.msg(label).to_string(),
            seen: own.fingerprint(),
        }),
        instead: question.instead.map(|(name, label)| Instead {
            path: door.about(id, name),
            label: locale.msg(label).to_string(),
        }),
        back: door.home(),
    };
    answer::private(StatusCode::OK, &page)
}
