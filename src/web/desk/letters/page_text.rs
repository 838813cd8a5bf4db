//! `/desk/letters/{slug}/act/{language}` and `/learn/{language}`: pages beside a letter, as they are
//! written. The route says which page it is.
use super::super::frame::Frame;
use super::super::session::{Deciding, Reading};
use super::form::{Form, Kept, Sent};
use super::head::{self, At, Head, open, slug};
use super::languages::Languages;
use crate::acts::write_page::{PageError, write_page};
use crate::domain::letter::Letter;
use crate::domain::letter_text::{is_language, tidy_body};
use crate::domain::page_text::{LetterPage, PageText};
use crate::locale::direction::direction;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::page_texts;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::act::ActPage;
use crate::web::public::learn::LearnPage;
use crate::web::public::shown::Shown;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_page_text.html")]
pub struct TextPage {
    pub frame: Frame,
    pub head: Head,
    pub page: LetterPage,
    pub path: String,
    pub own_name: String,
    pub direction: &'static str,
    pub language: String,
    pub form: Form,
    pub kept: bool,
    /// Somebody else's text, which stands there now.
    pub theirs: Option<PageText>,
    pub languages: Languages,
    /// Where everybody reads it in this language.
    pub public: Option<String>,
}

pub type TextPath = web::Path<(String, String)>;
pub type Which = web::Data<LetterPage>;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    which: Which,
    path: TextPath,
    kept: web::Query<Kept>,
) -> Result<HttpResponse, Error> {
    let which = *which.into_inner();
    let mut page = load(&app, &reader, &reading, (which, &path), None).await?;
    page.kept = kept.is(page.form.value("seen"));
    answer::private(StatusCode::OK, &page)
}

pub async fn save(
    app: web::Data<App>,
    reader: Reader,
    which: Which,
    path: TextPath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let (Deciding { reading, form }, which) = (deciding, *which.into_inner());
    let mut form = Form::sent(form);
    let text = parse(&reader.locale, &mut form, which, &path.1);
    if !form.is_fine() {
        let page = load(&app, &reader, &reading, (which, &path), Some(form)).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let letter = slug(&path.0)?;
    let seen = form.value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    let is_there = !text.title.is_empty() || !text.markdown.is_empty();
    let kept = PageText::fingerprint(Some(&text).filter(|_| is_there));
    match write_page(&app.workshop, letter.clone(), seen, text, by, now).await {
        Ok(()) => {
            let rest = format!("/{which}/{}?kept={kept}", path.1);
            Ok(answer::see_other(head::path(&letter, &rest)))
        }
        Err(PageError::Store(error)) => Err(error.into()),
        Err(PageError::Changed(theirs)) => {
            let theirs = theirs.map(|text| *text);
            form.set("seen", PageText::fingerprint(theirs.as_ref()));
            let mut page = load(&app, &reader, &reading, (which, &path), Some(form)).await?;
            page.theirs = Some(theirs.unwrap_or_else(|| PageText {
                page: which,
                language: path.1.clone(),
                title: String::new(),
                markdown: String::new(),
            }));
            answer::private(StatusCode::CONFLICT, &page)
        }
    }
}

/// The very page that the public will see, of what stands in the form. Nothing is kept.
pub async fn preview(
    app: web::Data<App>,
    reader: Reader,
    which: Which,
    path: TextPath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let (Deciding { reading, form }, which) = (deciding, *which.into_inner());
    let text = parse(&reader.locale, &mut Form::sent(form), which, &path.1);
    let at = at(which);
    let (opened, ()) = open(&app, &reader, &reading, &path.0, at, |_, _| Ok(())).await?;
    let shown = Shown {
        letter: opened.letter,
        version: opened.version,
        stopped: false,
    };
    match which {
        LetterPage::Act => {
            let page = ActPage {
                preview: true,
                ..ActPage::of(&app, &reader, &shown, Some(&text))
            };
            answer::private(StatusCode::OK, &page)
        }
        LetterPage::Learn => {
            let page = LearnPage {
                preview: true,
                ..LearnPage::of(&app, &reader, &shown, &text, false)
            };
            answer::private(StatusCode::OK, &page)
        }
    }
}

/// What names the page, and its place in the head.
const fn at(page: LetterPage) -> At {
    match page {
        LetterPage::Act => ("letterdesk-action", "act"),
        LetterPage::Learn => ("letterdesk-learn", "learn"),
    }
}

/// One without words takes the page away.
fn parse(locale: &Locale, form: &mut Form, page: LetterPage, language: &str) -> PageText {
    let title: Vec<&str> = form.value("title").split_whitespace().collect();
    let title = title.join(" ");
    let markdown = tidy_body(form.value("markdown"));
    if title.is_empty() && !markdown.is_empty() {
        form.fault("title", locale.msg("text-empty"));
    }
    for (id, text, max) in [("title", &title, 300), ("markdown", &markdown, 100_000)] {
        if text.chars().count() > max {
            form.fault(id, locale.msg("text-too-long").arg("max", max));
        }
    }
    PageText {
        page,
        language: language.to_owned(),
        title,
        markdown,
    }
}

async fn load(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    (page, path): (LetterPage, &TextPath),
    form: Option<Form>,
) -> Result<TextPage, Error> {
    let (name, language) = (path.0.clone(), path.1.clone());
    if !is_language(&language) {
        return Err(Error::NotFound);
    }
    let read = move |db: &mut Db, letter: &Letter| page_texts::of_page(db, letter.id, page);
    let (opened, texts) = open(app, reader, reading, &name, at(page), read).await?;
    let written: Vec<&str> = texts.iter().map(|text| text.language.as_str()).collect();
    let text = texts.iter().find(|text| text.language == language);
    let filled = || {
        let seen = PageText::fingerprint(text);
        let Some(text) = text else {
            return Form::filled([("seen", seen)]);
        };
        Form::filled([
            ("seen", seen),
            ("title", text.title.clone()),
            ("markdown", text.markdown.clone()),
        ])
    };
    Ok(TextPage {
        page,
        path: opened.head.path(&format!("/{page}/{language}")),
        own_name: own_name(app, &language),
        direction: direction(&language),
        form: form.unwrap_or_else(filled),
        kept: false,
        theirs: None,
        languages: Languages::of(app, &opened, page.to_string(), &written, &language),
        public: text
            .filter(|_| opened.letter.is_public(reader.now))
            .map(|_| format!("/letters/{}/{page}?lang={language}", opened.letter.slug)),
        language,
        frame: opened.frame,
        head: opened.head,
    })
}
