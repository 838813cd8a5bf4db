//! `/letters/{slug}/learn`: the case that a letter makes, at length, as its operators wrote it.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::act::has_page;
use super::shown::{Shown, shown};
use super::signatory::own_name;
use super::versions::Query;
use crate::domain::page_text::{LetterPage, PageText, page_in};
use crate::locale::direction::direction;
use crate::store::error::Error as StoreError;
use crate::store::page_texts;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::markdown::{self, Section};
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/learn.html")]
pub struct LearnPage {
    pub page: Page,
    pub letter_title: String,
    pub title: String,
    pub language: String,
    pub direction: &'static str,
    /// Goes into the page unescaped.
    pub body_html: String,
    /// What leads to its sections, where there are several.
    pub sections: Vec<Section>,
    /// Own name and address of it in other languages.
    pub others: Vec<(String, String)>,
    /// Whether there is something to do besides.
    pub leads_to_act: bool,
    /// Only somebody on the desk reads it so far.
    pub preview: bool,
}

/// Fewer are seen at a glance.
const SECTIONS: usize = 3;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let asked = query.lang.clone().unwrap_or_default();
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        let languages = [asked.as_str(), &language, &shown.letter.rules.language];
        let texts = page_texts::of_page(db, shown.letter.id, LetterPage::Learn)?;
        let written: Vec<String> = texts.iter().map(|text| text.language.clone()).collect();
        let text = page_in(texts, &languages).ok_or(StoreError::NotFound)?;
        let leads_to_act = has_page(db, &shown.letter)?;
        Ok::<_, StoreError>((shown, text, written, leads_to_act))
    });
    let (shown, text, written, leads_to_act) = read.await?;
    let mut page = LearnPage::of(&app, &reader, &shown, &text, leads_to_act);
    page.others = written
        .iter()
        .filter(|language| **language != text.language)
        .map(|language| {
            let path = shown.path(&format!("/learn?lang={language}"));
            (own_name(&app, language), path)
        })
        .collect();
    answer::page(&request, &page)
}

impl LearnPage {
    pub fn of(
        app: &App,
        reader: &Reader,
        shown: &Shown,
        text: &PageText,
        leads_to_act: bool,
    ) -> Self {
        let (body_html, mut sections) = markdown::in_sections(&text.markdown, &text.language);
        if sections.len() < SECTIONS {
            sections.clear();
        }
        let mut page = shown.page(app, reader, text.title.clone(), "/learn");
        page.description = markdown::beginning(&text.markdown).or(page.description);
        Self {
            page,
            letter_title: shown.version.title.clone(),
            title: text.title.clone(),
            language: text.language.clone(),
            direction: direction(&text.language),
            body_html,
            sections,
            others: Vec::new(),
            leads_to_act,
            preview: false,
        }
    }
}
