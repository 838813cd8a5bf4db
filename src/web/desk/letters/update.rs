//! `/desk/letters/{slug}/updates/{number}/{language}`: one update while it is written, `new` for
//! one that is still to be.
use super::super::frame::Frame;
use super::super::mailings::mailing_path;
use super::super::session::{Deciding, Reading};
use super::form::{Form, Kept, Sent};
use super::head::{self, Head, open, slug};
use super::languages::Languages;
use super::update_form::{filled, parse};
use crate::acts::write_update::{
    NamedUpdate, Place, UpdateError, WriteUpdate, drop_update, publish_update, write_update,
};
use crate::domain::letter::Letter;
use crate::domain::letter_text::is_language;
use crate::domain::letter_update::{Update, UpdateCorrection, UpdateText};

use crate::locale::dates;
use crate::locale::direction::direction;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{letters, mailings, updates};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_update.html")]
pub struct UpdatePage {
    pub frame: Frame,
    pub head: Head,
    pub path: String,
    pub own_name: String,
    pub direction: &'static str,
    pub language: String,
    pub form: Form,
    pub kept: bool,
    /// Why nothing was done, where there is no other text to show.
    pub problem: Option<String>,
    /// Somebody else's text, which stands there now.
    pub theirs: Option<UpdateText>,
    /// Its day.
    pub theirs_day: Option<String>,
    pub languages: Languages,
    /// Where everybody reads it in this language.
    pub public: Option<String>,
    /// Languages in which it has another day: own name and day.
    pub other_days: Vec<(String, String)>,
    /// It is kept in this language.
    pub known: bool,
    /// The day on which it was published in this language.
    pub published: Option<String>,
    /// The day and the note.
    pub corrections: Vec<(String, String)>,
    /// Where the mailing that tells of it is, if there is one.
    pub mailing: Option<String>,
}

pub type UpdatePath = web::Path<(String, String, String)>;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: UpdatePath,
    kept: web::Query<Kept>,
) -> Result<HttpResponse, Error> {
    let mut page = load(&app, &reader, &reading, &path, None).await?;
    page.kept = kept.is(page.form.value("seen"));
    answer::private(StatusCode::OK, &page)
}

pub async fn save(
    app: web::Data<App>,
    reader: Reader,
    path: UpdatePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    match keep(&app, &reader, &reading, &path, Form::sent(form)).await? {
        Ok((number, kept)) => {
            let rest = format!("/updates/{number}/{}?kept={kept}", path.2);
            Ok(answer::see_other(head::path(&slug(&path.0)?, &rest)))
        }
        Err(page) => Ok(page),
    }
}

/// The number of what was kept, and its fingerprint; or the form with what is wrong.
async fn keep(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &UpdatePath,
    mut form: Form,
) -> Result<Result<(i32, String), HttpResponse>, Error> {
    let zone = zone(app, &path.0).await?;
    let text = parse(&reader.locale, &mut form, &path.2, &zone);
    if !form.is_fine() {
        let page = match load(app, reader, reading, path, Some(form.clone())).await {
            Err(Error::NotFound) => gone(app, reader, reading, path, form).await,
            page => answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page?),
        };
        return page.map(Err);
    }
    let fingerprint = UpdateText::fingerprint(Some(&text));
    let place = match number(&path.1)? {
        Some(number) => Place::Number(number),
        None => Place::New(form.value("id").parse().map_err(|_| Error::BadRequest)?),
    };
    let command = WriteUpdate {
        slug: slug(&path.0)?,
        place,
        text,
        seen: form.value("seen").to_owned(),
        note: Some(form.value("note").trim().to_owned()),
    };
    match write_update(&app.workshop, command, reading.actor(), reader.now).await {
        Ok(number) => Ok(Ok((number, fingerprint))),
        Err(error) => refused(app, reader, reading, path, form, error)
            .await
            .map(Err),
    }
}

/// What is typed is kept first, so that it is what everybody reads.
pub async fn publish(
    app: web::Data<App>,
    reader: Reader,
    path: UpdatePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let (mut named, reading, form) = named(&path, deciding)?;
    if form.has("title") {
        match keep(&app, &reader, &reading, &path, form.clone()).await? {
            Ok((number, fingerprint)) => (named.number, named.seen) = (number, fingerprint),
            Err(page) => return Ok(page),
        }
    }
    let published = publish_update(&app.workshop, named, reading.actor(), reader.now).await;
    settled(&app, &reader, &reading, &path, form, published).await
}

pub async fn remove(
    app: web::Data<App>,
    reader: Reader,
    path: UpdatePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let (named, reading, form) = named(&path, deciding)?;
    let dropped = drop_update(&app.workshop, named, reading.actor(), reader.now).await;
    settled(&app, &reader, &reading, &path, form, dropped).await
}

/// The update that the address and the form are about.
fn named(
    path: &UpdatePath,
    deciding: Deciding<Sent>,
) -> Result<(NamedUpdate, Reading, Form), Error> {
    let Deciding { reading, form } = deciding;
    let form = Form::sent(form);
    let named = NamedUpdate {
        slug: slug(&path.0)?,
        // Of one that is still to be it is known once it is kept.
        number: number(&path.1)?.unwrap_or_default(),
        language: path.2.clone(),
        seen: form.value("seen").to_owned(),
    };
    Ok((named, reading, form))
}

/// Back to the list of updates, or to the form with what is wrong.
async fn settled(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &UpdatePath,
    form: Form,
    outcome: Result<(), UpdateError>,
) -> Result<HttpResponse, Error> {
    match outcome {
        Ok(()) => Ok(answer::see_other(head::path(&slug(&path.0)?, "/updates"))),
        Err(error) => refused(app, reader, reading, path, form, error).await,
    }
}

async fn refused(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &UpdatePath,
    mut form: Form,
    error: UpdateError,
) -> Result<HttpResponse, Error> {
    let locale = &reader.locale;
    let mut problem = None;
    let theirs = match error {
        UpdateError::Store(error) => return Err(error.into()),
        UpdateError::NoNote => {
            form.fault("note", locale.msg("update-note-wanted"));
            let page = load(app, reader, reading, path, Some(form)).await?;
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
        UpdateError::Gone => return gone(app, reader, reading, path, form).await,
        UpdateError::Published => {
            problem = Some(locale.msg("update-stays").to_string());
            None
        }
        UpdateError::Changed(theirs) => {
            if theirs.is_none() {
                problem = Some(locale.msg("update-language-gone").to_string());
            }
            theirs.map(|text| *text)
        }
    };
    // A button without the text says nothing of it: what stands there now is shown.
    let form = form.has("title").then(|| {
        form.set("seen", UpdateText::fingerprint(theirs.as_ref()));
        form
    });
    let mut page = load(app, reader, reading, path, form).await?;
    if let Some(at) = theirs.as_ref().and_then(|theirs| theirs.happened_at) {
        let zone = zone(app, &path.0).await?;
        page.theirs_day = Some(dates::date(locale, at, &zone));
    }
    page.theirs = theirs;
    page.problem = problem;
    answer::private(StatusCode::CONFLICT, &page)
}

/// A colleague dropped it while somebody wrote: what was typed can be kept as a new one.
async fn gone(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &UpdatePath,
    mut form: Form,
) -> Result<HttpResponse, Error> {
    form.set("seen", UpdateText::fingerprint(None));
    let path = UpdatePath::from((path.0.clone(), "new".to_owned(), path.2.clone()));
    let mut page = load(app, reader, reading, &path, Some(form)).await?;
    page.problem = Some(reader.locale.msg("update-gone").to_string());
    answer::private(StatusCode::CONFLICT, &page)
}

pub fn number(text: &str) -> Result<Option<i32>, Error> {
    if text == "new" {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| Error::NotFound)
}

/// In which the day of an event is told.
async fn zone(app: &App, slug_text: &str) -> Result<String, Error> {
    let slug = slug(slug_text)?;
    let read = app
        .workshop
        .store
        .read(move |db| letters::by_slug(db, &slug));
    Ok(read.await?.time_zone)
}

pub async fn load(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &UpdatePath,
    form: Option<Form>,
) -> Result<UpdatePage, Error> {
    let (name, number, language) = (path.0.clone(), number(&path.1)?, path.2.clone());
    if !is_language(&language) {
        return Err(Error::NotFound);
    }
    let wanted = language.clone();
    let at = ("letterdesk-updates", "updates");
    let read = move |db: &mut Db, letter: &Letter| {
        let Some(number) = number else {
            return Ok((None, Vec::new(), Vec::new(), None));
        };
        let texts = updates::of_number(db, letter.id, number)?;
        if texts.is_empty() {
            return Err(StoreError::NotFound);
        }
        let update = texts.iter().find(|text| text.language == wanted).cloned();
        let corrections = match &update {
            Some(update) => updates::corrections(db, update)?,
            None => Vec::new(),
        };
        let mailing = mailings::of_update(db, letter.id, number)?;
        Ok((update, corrections, texts, mailing))
    };
    let (opened, (update, corrections, texts, mailing)) =
        open(app, reader, reading, &name, at, read).await?;
    let day = |at| dates::date(&reader.locale, at, &opened.letter.time_zone);
    let corrected = |one: &UpdateCorrection| (day(one.at), one.note.clone());
    let text = update.as_ref().map(UpdateText::of);
    let first = texts.first().map(UpdateText::of);
    let written: Vec<&str> = texts.iter().map(|text| text.language.as_str()).collect();
    let published_at = update.as_ref().and_then(|update| update.published_at);
    let other_days = update.as_ref().map(|update| {
        let others = texts
            .iter()
            .filter(|other| other.happened_at != update.happened_at);
        let told = |other: &Update| {
            (
                own_name(app, &other.language),
                day(other
                    .happened_at
                    .or(other.published_at)
                    .unwrap_or(other.created_at)),
            )
        };
        others.map(told).collect()
    });
    let mut form = form.unwrap_or_else(|| filled(text, first, &opened.letter.time_zone));
    if number.is_none() && !form.has("id") {
        form.set("id", random::id::<Update>(reader.now).to_string());
    }
    Ok(UpdatePage {
        path: opened.head.path(&format!("/updates/{}/{language}", path.1)),
        own_name: own_name(app, &language),
        direction: direction(&language),
        kept: false,
        problem: None,
        theirs: None,
        theirs_day: None,
        languages: Languages::of(
            app,
            &opened,
            format!("updates/{}", path.1),
            &written,
            &language,
        ),
        public: published_at
            .filter(|_| opened.letter.is_public(reader.now))
            .map(|_| {
                format!(
                    "/letters/{}/updates/{}?lang={language}",
                    opened.letter.slug, path.1
                )
            }),
        other_days: other_days.unwrap_or_default(),
        known: update.is_some(),
        published: published_at.map(day),
        corrections: corrections.iter().map(corrected).collect(),
        mailing: mailing.map(|id| mailing_path(&path.0, id)),
        language,
        form,
        frame: opened.frame,
        head: opened.head,
    })
}
