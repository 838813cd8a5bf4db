//! `/desk/letters/{slug}/updates/{number}/{language}`: one update while it is written, `new` for
//! one that is still to be.
use super::super::frame::Frame;
use super::super::mailings::mailing_path;
use super::super::session::{Deciding, Reading};
use super::form::{Form, Sent};
use super::head::{self, Head, open, slug};
use crate::acts::local_time;
use crate::acts::write_update::{
    NamedUpdate, Place, UpdateError, WriteUpdate, drop_update, publish_update, write_update,
};
use crate::domain::letter::Letter;
use crate::domain::letter_text::{is_language, tidy_body};
use crate::domain::letter_update::{Update, UpdateCorrection, UpdateText};
use crate::domain::source::{self, Source, SourceError};
use crate::locale::dates;
use crate::locale::direction::direction;
use crate::locale::messages::{Locale, Text};
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{letters, mailings, updates};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::shown::Shown;
use crate::web::public::signatory::own_name;
use crate::web::public::update::UpdatePage as Preview;
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
    /// Why nothing was done, where there is no other text to show.
    pub problem: Option<String>,
    /// Somebody else's text, which stands there now.
    pub theirs: Option<UpdateText>,
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
) -> Result<HttpResponse, Error> {
    let page = load(&app, &reader, &reading, &path, None).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn save(
    app: web::Data<App>,
    reader: Reader,
    path: UpdatePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let mut form = Form::sent(form);
    let zone = zone(&app, &path.0).await?;
    let text = parse(&reader.locale, &mut form, &path.2, &zone);
    if !form.is_fine() {
        return match load(&app, &reader, &reading, &path, Some(form.clone())).await {
            Err(Error::NotFound) => gone(&app, &reader, &reading, &path, form).await,
            page => answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page?),
        };
    }
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
        Ok(number) => {
            let rest = format!("/updates/{number}/{}", path.2);
            Ok(answer::see_other(head::path(&slug(&path.0)?, &rest)))
        }
        Err(error) => refused(&app, &reader, &reading, &path, form, error).await,
    }
}

pub async fn publish(
    app: web::Data<App>,
    reader: Reader,
    path: UpdatePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let (named, reading, form) = named(&path, deciding)?;
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
        number: number(&path.1)?.ok_or(Error::NotFound)?,
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

/// The very page that the public will see, of what stands in the form. Nothing is kept.
pub async fn preview(
    app: web::Data<App>,
    reader: Reader,
    path: UpdatePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let at = ("letterdesk-updates", "updates");
    let (opened, ()) = open(&app, &reader, &reading, &path.0, at, |_, _| Ok(())).await?;
    let zone = &opened.letter.time_zone;
    let text = parse(&reader.locale, &mut Form::sent(form), &path.2, zone);
    let update = Update {
        id: random::id(reader.now),
        letter_id: opened.letter.id,
        number: number(&path.1)?.unwrap_or(1),
        language: text.language,
        title: text.title,
        markdown: text.markdown,
        sources: text.sources,
        happened_at: text.happened_at,
        published_at: None,
        created_at: reader.now,
    };
    let shown = Shown {
        letter: opened.letter,
        version: opened.version,
        stopped: false,
    };
    let page = Preview::of(&app, &reader, &shown, &update, &[]);
    answer::private(StatusCode::OK, &page)
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

fn number(text: &str) -> Result<Option<i32>, Error> {
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

fn parse(locale: &Locale, form: &mut Form, language: &str, zone: &str) -> UpdateText {
    let title: Vec<&str> = form.value("title").split_whitespace().collect();
    let title = title.join(" ");
    let markdown = tidy_body(form.value("markdown"));
    let sources = Source::parse_all(form.value("source"));
    let day = form.value("day").trim().to_owned();
    let happened_at = local_time::noon(&day, zone);
    let limits = [("title", &title, 300), ("markdown", &markdown, 100_000)];
    for (id, text, max) in limits {
        if text.is_empty() {
            form.fault(id, locale.msg("text-empty"));
        } else if text.chars().count() > max {
            form.fault(id, locale.msg("text-too-long").arg("max", max));
        }
    }
    if let Err(fault) = &sources {
        form.fault("source", told(locale, *fault));
    }
    if happened_at.is_none() && !day.is_empty() {
        form.fault("day", locale.msg("delivery-day-bad"));
    }
    if form.value("note").chars().count() > 600 {
        form.fault("note", locale.msg("text-too-long").arg("max", 600));
    }
    UpdateText {
        language: language.to_owned(),
        title,
        markdown,
        sources: sources.unwrap_or_default(),
        happened_at,
    }
}

fn told(locale: &Locale, fault: SourceError) -> Text {
    match fault {
        SourceError::Address => locale.msg("update-source-bad"),
        SourceError::TooMany => locale.msg("update-sources-many").arg("max", source::MOST),
        SourceError::TooLong => locale.msg("update-source-long").arg("max", source::LONGEST),
    }
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
            return Ok((None, Vec::new(), None, None));
        };
        let texts = updates::of_number(db, letter.id, number)?;
        if texts.is_empty() {
            return Err(StoreError::NotFound);
        }
        let first = texts.first().map(UpdateText::of);
        let update = texts.into_iter().find(|text| text.language == wanted);
        let corrections = match &update {
            Some(update) => updates::corrections(db, update)?,
            None => Vec::new(),
        };
        let mailing = mailings::of_update(db, letter.id, number)?;
        Ok((update, corrections, first, mailing))
    };
    let (opened, (update, corrections, first, mailing)) =
        open(app, reader, reading, &name, at, read).await?;
    let day = |at| dates::date(&reader.locale, at, &opened.letter.time_zone);
    let corrected = |one: &UpdateCorrection| (day(one.at), one.note.clone());
    let text = update.as_ref().map(UpdateText::of);
    let mut form = form.unwrap_or_else(|| filled(text, first, &opened.letter.time_zone));
    if number.is_none() && !form.has("id") {
        form.set("id", random::id::<Update>(reader.now).to_string());
    }
    Ok(UpdatePage {
        path: opened.head.path(&format!("/updates/{}/{language}", path.1)),
        own_name: own_name(app, &language),
        direction: direction(&language),
        language,
        problem: None,
        theirs: None,
        known: update.is_some(),
        published: update.and_then(|update| update.published_at).map(day),
        corrections: corrections.iter().map(corrected).collect(),
        mailing: mailing.map(|id| mailing_path(&path.0, id)),
        form,
        frame: opened.frame,
        head: opened.head,
    })
}

/// A text in a further language begins with the day and the sources of the `first`.
fn filled(text: Option<UpdateText>, first: Option<UpdateText>, zone: &str) -> Form {
    let seen = UpdateText::fingerprint(text.as_ref());
    let begun = first.map(|first| UpdateText {
        title: String::new(),
        markdown: String::new(),
        ..first
    });
    let Some(text) = text.or(begun) else {
        return Form::filled([("seen", seen)]);
    };
    let day = text.happened_at.map(|at| local_time::day(at, zone));
    Form::filled([
        ("seen", seen),
        ("title", text.title),
        ("markdown", text.markdown),
        ("source", Source::lines(&text.sources).unwrap_or_default()),
        ("day", day.unwrap_or_default()),
    ])
}
