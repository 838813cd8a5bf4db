//! `/desk/letters/{slug}/act/{language}`: what readers can do beside signing, as it is written.
use super::super::frame::Frame;
use super::super::session::{Deciding, Reading};
use super::form::{Form, Sent};
use super::head::{self, Head, open, slug};
use crate::acts::write_action::{ActionError, write_action};
use crate::domain::letter::Letter;
use crate::domain::letter_text::{is_language, tidy_body};
use crate::domain::letter_update::ActionText;
use crate::locale::messages::Locale;
use crate::store::action_texts;
use crate::store::connection::Db;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::act::ActPage;
use crate::web::public::letter::direction;
use crate::web::public::shown::Shown;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_action.html")]
pub struct ActionPage {
    pub frame: Frame,
    pub head: Head,
    pub path: String,
    pub own_name: String,
    pub direction: &'static str,
    pub language: String,
    pub form: Form,
    /// Somebody else's text, which stands there now.
    pub theirs: Option<ActionText>,
    /// Languages that have a text: code and own name.
    pub languages: Vec<(String, String)>,
}

pub type ActionPath = web::Path<(String, String)>;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: ActionPath,
) -> Result<HttpResponse, Error> {
    let page = load(&app, &reader, &reading, &path, None).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn save(
    app: web::Data<App>,
    reader: Reader,
    path: ActionPath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let mut form = Form::sent(form);
    let text = parse(&reader.locale, &mut form, &path.1);
    if !form.is_fine() {
        let page = load(&app, &reader, &reading, &path, Some(form)).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let letter = slug(&path.0)?;
    let seen = form.value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    match write_action(&app.workshop, letter.clone(), seen, text, by, now).await {
        Ok(()) => {
            let rest = format!("/act/{}", path.1);
            Ok(answer::see_other(head::path(&letter, &rest)))
        }
        Err(ActionError::Store(error)) => Err(error.into()),
        Err(ActionError::Changed(theirs)) => {
            let theirs = theirs.map(|text| *text);
            form.set("seen", ActionText::fingerprint(theirs.as_ref()));
            let mut page = load(&app, &reader, &reading, &path, Some(form)).await?;
            page.theirs = Some(theirs.unwrap_or_else(|| ActionText {
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
    path: ActionPath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let text = parse(&reader.locale, &mut Form::sent(form), &path.1);
    let at = ("letterdesk-action", "act");
    let (opened, ()) = open(&app, &reader, &reading, &path.0, at, |_, _| Ok(())).await?;
    let shown = Shown {
        letter: opened.letter,
        version: opened.version,
        stopped: false,
    };
    let page = ActPage {
        preview: true,
        ..ActPage::of(&app, &reader, &shown, &text)
    };
    answer::private(StatusCode::OK, &page)
}

/// One without words takes the page away.
fn parse(locale: &Locale, form: &mut Form, language: &str) -> ActionText {
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
    ActionText {
        language: language.to_owned(),
        title,
        markdown,
    }
}

async fn load(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &ActionPath,
    form: Option<Form>,
) -> Result<ActionPage, Error> {
    let (name, language) = (path.0.clone(), path.1.clone());
    if !is_language(&language) {
        return Err(Error::NotFound);
    }
    let at = ("letterdesk-action", "act");
    let read = |db: &mut Db, letter: &Letter| action_texts::of_letter(db, letter.id);
    let (opened, texts) = open(app, reader, reading, &name, at, read).await?;
    let text = texts.iter().find(|text| text.language == language);
    let filled = || {
        let seen = ActionText::fingerprint(text);
        let Some(text) = text else {
            return Form::filled([("seen", seen)]);
        };
        Form::filled([
            ("seen", seen),
            ("title", text.title.clone()),
            ("markdown", text.markdown.clone()),
        ])
    };
    Ok(ActionPage {
        path: opened.head.path(&format!("/act/{language}")),
        own_name: own_name(app, &language),
        direction: direction(&language),
        form: form.unwrap_or_else(filled),
        theirs: None,
        languages: texts
            .iter()
            .map(|text| (text.language.clone(), own_name(app, &text.language)))
            .collect(),
        language,
        frame: opened.frame,
        head: opened.head,
    })
}
