//! `/desk/letters/{slug}/texts/{number}/{language}`: one text while it is written. The form carries
//! what it began with, so that of two who write at once the second sees both texts and loses none.
use super::super::frame::Frame;
use super::super::session::{Deciding, Reading};
use super::difference::{Difference, of_markdown, of_texts};
use super::form::{Form, Kept, Sent};
use super::head::{self, Head, open, slug};
use super::text_form::{empty, filled, id, pairs, sentence, text, typed};
use crate::acts::bring_letter::BringError;
use crate::acts::write_text::{Desk, Write, WriteError, drop_text, lying, write_text};
use crate::domain::bundle::BundleText;
use crate::domain::letter::{Letter, LetterState};
use crate::domain::letter_text::{self, fingerprint, is_language};
use crate::domain::pasted::{self, Lines};
use crate::locale::direction::direction;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::letters;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/letter_text.html")]
pub struct TextPage {
    pub frame: Frame,
    pub head: Head,
    /// Where the form is.
    pub path: String,
    pub language: String,
    pub own_name: String,
    pub direction: &'static str,
    pub desk: Desk,
    pub form: Form,
    /// The fingerprint of what is kept now.
    pub seen: String,
    pub difference: Option<Difference>,
    /// Why it was not dropped.
    pub problem: Option<String>,
    /// The text as it is in the address was kept a moment ago.
    pub kept: bool,
    /// It is not the letter's own and was kept before, so it can be taken away.
    pub droppable: bool,
    /// Paragraph beside paragraph, where it is translated so: of the source and of this text.
    pub pairs: Option<Vec<(String, String)>>,
    /// What it is translated from, where that is another.
    pub source: Option<BundleText>,
}

#[derive(Debug, Deserialize)]
pub struct Query {
    #[serde(flatten)]
    kept: Kept,
    #[serde(default)]
    columns: String,
}

/// Number and language of a text to write, as a form names them.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    number: i32,
    #[serde(default)]
    language: String,
}

pub type TextPath = web::Path<(String, i32, String)>;

/// `/desk/letters/{slug}/texts?number=…&language=…` leads to the text.
pub async fn find(
    _: Reading,
    path: web::Path<String>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let language = wanted.language.trim();
    if !is_language(language) {
        return Err(Error::NotFound);
    }
    let rest = format!("/texts/{}/{language}", wanted.number);
    Ok(answer::see_other(head::path(&slug(&path)?, &rest)))
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: TextPath,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let mut page = load(&app, &reader, &reading, &path, None).await?;
    page.kept = query.kept.is(&page.seen);
    if query.columns == "1" {
        page.pairs = page.source.as_ref().map(|source| {
            let markdown = page.form.value("markdown");
            pairs(&source.markdown, markdown)
        });
    }
    answer::private(StatusCode::OK, &page)
}

pub async fn save(
    app: web::Data<App>,
    reader: Reader,
    path: TextPath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let mut form = typed(form);
    if !is_there(&app, &path).await? {
        return moved_on(&app, &reader, &reading, &path, form).await;
    }
    match form.value("act") {
        "clean" => return cleaned(&app, &reader, &reading, &path, form).await,
        "restore" => {
            let pasted = form.value("pasted").to_owned();
            form.set("markdown", pasted);
            let page = load(&app, &reader, &reading, &path, Some(form)).await?;
            return answer::private(StatusCode::OK, &page);
        }
        _ => {}
    }
    let text = text(&form, &path.2);
    for (field, fault) in letter_text::faults(&text) {
        form.fault(id(field), sentence(&reader.locale, fault));
    }
    if !form.is_fine() {
        let page = load(&app, &reader, &reading, &path, Some(form)).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let command = Write {
        slug: slug(&path.0)?,
        number: path.1,
        text: text.clone(),
        seen: form.value("seen").to_owned(),
    };
    match write_text(&app.workshop, command, reading.actor(), reader.now).await {
        Ok(()) => {
            let columns = if form.is("columns", "1") {
                "&columns=1"
            } else {
                ""
            };
            let kept = fingerprint(Some(&text));
            let rest = format!("/texts/{}/{}?kept={kept}{columns}", path.1, path.2);
            Ok(answer::see_other(head::path(&slug(&path.0)?, &rest)))
        }
        Err(WriteError::Changed(theirs)) => {
            both(&app, &reader, &reading, &path, form, theirs).await
        }
        // Published or dropped in this very moment.
        Err(WriteError::Frozen | WriteError::Store(StoreError::NotFound)) => {
            moved_on(&app, &reader, &reading, &path, form).await
        }
        Err(error) => Err(failed(error)),
    }
}

/// Whether a text of that number and language can be written now.
async fn is_there(app: &App, path: &TextPath) -> Result<bool, Error> {
    let (letter, number, language) = (slug(&path.0)?, path.1, path.2.clone());
    if !is_language(&language) {
        return Err(Error::NotFound);
    }
    let read = move |db: &mut Db| {
        let letter = letters::by_slug(db, &letter)?;
        match lying(db, letter, number, &language) {
            Err(StoreError::NotFound) => Ok::<_, StoreError>(false),
            other => other.map(|lying| lying.is_some()),
        }
    };
    Ok(app.workshop.store.read(read).await?)
}

/// While somebody wrote, the text was published, or its letter was taken back. What was typed can be
/// kept as the number that is still to come.
async fn moved_on(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &TextPath,
    mut form: Form,
) -> Result<HttpResponse, Error> {
    let name = slug(&path.0)?;
    let letter = app
        .workshop
        .store
        .read(move |db| letters::by_slug(db, &name));
    let letter = letter.await?;
    let number = if letter.state == LetterState::Draft {
        letter.version
    } else {
        letter.version.saturating_add(1)
    };
    // Whoever has a text there already is asked first.
    form.set("seen", fingerprint(None));
    let path = TextPath::from((path.0.clone(), number, path.2.clone()));
    let mut page = load(app, reader, reading, &path, Some(form)).await?;
    let told = reader.locale.msg("text-moved-on").arg("number", number);
    page.problem = Some(told.to_string());
    answer::private(StatusCode::CONFLICT, &page)
}

/// Somebody else was quicker: both texts side by side, and the form with one's own as it was typed.
async fn both(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &TextPath,
    form: Form,
    theirs: Option<Box<BundleText>>,
) -> Result<HttpResponse, Error> {
    let locale = &reader.locale;
    let mine = text(&form, &path.2);
    let theirs = theirs.map(|text| *text);
    let seen = fingerprint(theirs.as_ref());
    let mut page = load(app, reader, reading, path, Some(form)).await?;
    // Whoever keeps it now has seen theirs.
    page.form.set("seen", seen);
    page.difference = Some(Difference {
        heading: locale.msg("text-changed").to_string(),
        hint: locale.msg("text-changed-hint").to_string(),
        old: locale.msg("text-theirs").to_string(),
        new: locale.msg("text-yours").to_string(),
        rows: of_texts(theirs.unwrap_or_else(|| empty(&path.2)), mine).await?,
    });
    answer::private(StatusCode::CONFLICT, &page)
}

async fn cleaned(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &TextPath,
    mut form: Form,
) -> Result<HttpResponse, Error> {
    let locale = &reader.locale;
    let before = form.value("markdown").replace("\r\n", "\n");
    let lines = if form.ticked("join") {
        Lines::Join
    } else {
        Lines::Keep
    };
    let after = pasted::clean(&before, lines);
    form.set("pasted", before.clone());
    form.set("markdown", after.clone());
    let mut page = load(app, reader, reading, path, Some(form)).await?;
    page.difference = Some(Difference {
        heading: locale.msg("text-cleaned").to_string(),
        hint: locale.msg("text-cleaned-hint").to_string(),
        old: locale.msg("text-pasted").to_string(),
        new: locale.msg("text-clean").to_string(),
        rows: of_markdown(before, after).await?,
    });
    answer::private(StatusCode::OK, &page)
}

pub async fn remove(
    app: web::Data<App>,
    reader: Reader,
    path: TextPath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let by = reading.actor();
    let form = Form::sent(form);
    let (number, language) = (path.1, path.2.clone());
    let letter = slug(&path.0)?;
    let seen = form.value("seen").to_owned();
    let dropped = drop_text(
        &app.workshop,
        letter.clone(),
        number,
        language,
        seen,
        by,
        reader.now,
    );
    match dropped.await {
        // Pressed twice, or a colleague dropped it: it is gone.
        Ok(()) | Err(WriteError::Changed(None)) => Ok(answer::see_other(head::path(&letter, ""))),
        Err(refused @ (WriteError::Changed(_) | WriteError::Own)) => {
            let locale = &reader.locale;
            let problem = match refused {
                WriteError::Own => locale.msg("text-drop-own"),
                _ => locale.msg("text-drop-changed"),
            };
            let problem = problem.to_string();
            let mut page = load(&app, &reader, &reading, &path, None).await?;
            page.problem = Some(problem);
            answer::private(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(failed(error)),
    }
}

pub fn failed(error: WriteError) -> Error {
    match error {
        WriteError::Store(error) | WriteError::Bring(BringError::Store(error)) => error.into(),
        WriteError::Frozen => Error::NotFound,
        other => Error::internal(other),
    }
}

/// The page with a form as it was sent, or as it is filled from what was kept.
async fn load(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &TextPath,
    form: Option<Form>,
) -> Result<TextPage, Error> {
    let (name, number, language) = (path.0.clone(), path.1, path.2.clone());
    if !is_language(&language) {
        return Err(Error::NotFound);
    }
    let wanted = language.clone();
    let at = ("letterdesk-text", "text");
    let read = move |db: &mut Db, letter: &Letter| {
        lying(db, letter.clone(), number, &wanted)?.ok_or(StoreError::NotFound)
    };
    let (opened, lying) = open(app, reader, reading, &name, at, read).await?;
    let is_own = lying.letter.rules.language == language;
    let (droppable, desk) = (
        lying.text.is_some() && !(is_own && lying.desk == Desk::Draft),
        lying.desk,
    );
    let seen = fingerprint(lying.text.as_ref());
    let source = lying.own.clone().filter(|_| !is_own);
    let form = form.unwrap_or_else(|| filled(lying, seen.clone()));
    Ok(TextPage {
        frame: opened.frame,
        path: opened.head.path(&format!("/texts/{number}/{language}")),
        head: opened.head,
        own_name: own_name(app, &language),
        direction: direction(&language),
        language,
        desk,
        form,
        seen,
        difference: None,
        problem: None,
        kept: false,
        droppable,
        pairs: None,
        source,
    })
}

impl TextPage {
    fn is_next(&self) -> bool {
        self.desk == Desk::Next
    }

    fn is_translation(&self) -> bool {
        self.desk == Desk::Translation
    }
}
