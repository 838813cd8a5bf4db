//! A mailing is written: kind, and subject and text in each language of the letter.
use super::frame::Frame;
use super::mailings::{find, mailing_path, path};
use super::reason_form::told;
use super::reasons::{languages, letter};
use super::session::{Deciding, DecidingReading, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::mailing as words;
use crate::acts::write_mailing::{self, Draft, WriteError};
use crate::domain::letter::Letter;
use crate::domain::mailing::{
    MAX_BODY, MAX_SUBJECT, Mailing, MailingKind, MailingState, MailingText, MailingTexts,
};
use crate::domain::reject_reason::WordingError;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::mailings;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{FieldView, OptionView};
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// A form with texts in many languages, each character of which may take nine bytes.
pub const LONGEST_BODY: usize = 1024 * 1024;

#[derive(askama::Template)]
#[template(path = "desk/mailing_form.html")]
pub struct MailingFormPage {
    pub frame: Frame,
    pub back: String,
    pub action: String,
    pub new: bool,
    /// Of the draft that the form makes, if it makes one.
    pub id: String,
    pub revision: i64,
    pub kinds: Vec<OptionView>,
    pub texts: Vec<TextFields>,
    pub problem: Option<String>,
    /// Where what a colleague saved can be read.
    pub theirs: Option<String>,
    pub max_subject: usize,
    pub max_body: usize,
}

pub struct TextFields {
    pub code: String,
    pub language: String,
    /// The letter's own language.
    pub main: bool,
    pub subject: FieldView,
    pub body: FieldView,
}

/// `subject_en`, `text_en` and so on stand among the fields.
#[derive(Debug, Deserialize)]
pub struct MailingForm {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    revision: String,
    #[serde(default)]
    id: String,
    #[serde(flatten)]
    texts: HashMap<String, String>,
}

pub async fn new(
    app: web::Data<App>,
    reader: Reader,
    DecidingReading(reading): DecidingReading,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let letter = letter(&app, &slug).await?;
    let loaded = Loaded::read(&app, &reader, letter, None).await?;
    answer::private(StatusCode::OK, &loaded.page(&app, &reader, &reading))
}

pub async fn create(
    app: web::Data<App>,
    reader: Reader,
    slug: web::Path<String>,
    deciding: Deciding<MailingForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let letter = letter(&app, &slug).await?;
    let id = form.id.parse().map_err(|_| Error::BadRequest)?;
    let of = (letter.id, id);
    let loaded = Loaded::read(&app, &reader, letter, None).await?;
    let (draft, faults) = form.parse(&loaded)?;
    let (mut problem, mut theirs) = (None, None);
    if faults.is_empty() {
        let by = reading.actor();
        match write_mailing::create(&app.workshop, of, draft, by, reader.now).await {
            Ok(()) => return Ok(answer::see_other(mailing_path(&slug, id))),
            Err(WriteError::Store(error)) => return Err(error.into()),
            Err(why) => {
                problem = Some(words::not_written(&reader.locale, &why));
                let made = matches!(why, WriteError::MadeAlready);
                theirs = made.then(|| mailing_path(&slug, id));
            }
        }
    }
    let mut page = loaded.page(&app, &reader, &reading);
    form.shown_again(&reader, &mut page, &faults);
    (page.problem, page.theirs) = (problem, theirs);
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub async fn edit(
    app: web::Data<App>,
    reader: Reader,
    DecidingReading(reading): DecidingReading,
    address: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (mailing, letter) = find(&app, (&address.0, &address.1)).await?;
    if mailing.state != MailingState::Draft {
        return Ok(answer::see_other(mailing_path(&address.0, mailing.id)));
    }
    let loaded = Loaded::read(&app, &reader, letter, Some(mailing)).await?;
    answer::private(StatusCode::OK, &loaded.page(&app, &reader, &reading))
}

pub async fn save(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    deciding: Deciding<MailingForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let (mailing, letter) = match find(&app, (&address.0, &address.1)).await {
        Ok((mailing, letter)) if mailing.state == MailingState::Draft => (mailing, letter),
        Ok(_) | Err(Error::NotFound) => {
            return no_draft(&app, &reader, &reading, &address.0, &form).await;
        }
        Err(error) => return Err(error),
    };
    let id = mailing.id;
    let loaded = Loaded::read(&app, &reader, letter, Some(mailing)).await?;
    let (draft, faults) = form.parse(&loaded)?;
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let mut problem = None;
    if faults.is_empty() {
        let revision = form.revision.parse().unwrap_or(-1);
        let by = reading.actor();
        let saved = write_mailing::save(&app.workshop, id, revision, draft, by, reader.now).await;
        match saved {
            Ok(()) => return Ok(answer::see_other(mailing_path(&address.0, id))),
            Err(WriteError::Store(error)) => return Err(error.into()),
            Err(why) => {
                problem = Some(words::not_written(&reader.locale, &why));
                status = StatusCode::CONFLICT;
            }
        }
    }
    let mut page = loaded.page(&app, &reader, &reading);
    form.shown_again(&reader, &mut page, &faults);
    if problem.is_some() {
        page.theirs = Some(mailing_path(&address.0, id));
    }
    page.problem = problem;
    answer::private(status, &page)
}

/// It was started or deleted while somebody wrote: what was typed can become a new draft.
async fn no_draft(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    form: &MailingForm,
) -> Result<HttpResponse, Error> {
    let letter = letter(app, slug).await?;
    let loaded = Loaded::read(app, reader, letter, None).await?;
    let mut page = loaded.page(app, reader, reading);
    form.shown_again(reader, &mut page, &Faults::new());
    page.problem = Some(reader.locale.msg("mailing-no-draft").to_string());
    answer::private(StatusCode::CONFLICT, &page)
}

struct Loaded {
    surroundings: Surroundings,
    letter: Letter,
    languages: Vec<String>,
    mailing: Option<Mailing>,
    texts: MailingTexts,
}

impl Loaded {
    async fn read(
        app: &App,
        reader: &Reader,
        letter: Letter,
        mailing: Option<Mailing>,
    ) -> Result<Self, Error> {
        let keyring = app.workshop.keyring.clone();
        let language = reader.locale.language().to_owned();
        let read = move |db: &mut Db| {
            let texts = match &mailing {
                Some(mailing) => mailings::texts(db, mailing.id)?,
                None => MailingTexts::new(),
            };
            Ok::<_, StoreError>(Self {
                surroundings: Surroundings::read(db, &keyring, &language, &Happened::default())?,
                languages: languages(db, &letter)?,
                letter,
                mailing,
                texts,
            })
        };
        Ok(app.workshop.store.read(read).await?)
    }

    fn page(self, app: &App, reader: &Reader, reading: &Reading) -> MailingFormPage {
        let slug = self.letter.slug.as_str();
        let field = |value: Option<&String>| FieldView {
            value: value.cloned().unwrap_or_default(),
            error: None,
        };
        let fields = |code: &String| {
            let text = self.texts.get(code);
            TextFields {
                language: own_name(app, code),
                main: *code == self.letter.rules.language,
                subject: field(text.map(|text| &text.subject)),
                body: field(text.map(|text| &text.body)),
                code: code.clone(),
            }
        };
        let (back, action, title) = match &self.mailing {
            Some(mailing) => {
                let own = mailing_path(slug, mailing.id);
                (own.clone(), format!("{own}/edit"), "mailing-edit-title")
            }
            None => (
                path(slug),
                format!("{}/new", path(slug)),
                "mailing-new-title",
            ),
        };
        let kind = self.mailing.as_ref().map(|mailing| mailing.kind);
        MailingFormPage {
            back,
            action,
            new: self.mailing.is_none(),
            // Another one each time: what was refused can become a draft of its own.
            id: random::id::<Mailing>(reader.now).to_string(),
            revision: self.mailing.as_ref().map_or(0, |mailing| mailing.revision),
            kinds: words::kinds(&reader.locale, kind),
            texts: self.languages.iter().map(fields).collect(),
            problem: None,
            theirs: None,
            max_subject: MAX_SUBJECT,
            max_body: MAX_BODY,
            frame: self
                .surroundings
                .frame(app, reader, reading, title, Some(&self.letter)),
        }
    }
}

/// By the name of the field.
type Faults = BTreeMap<String, WordingError>;

impl MailingForm {
    fn typed(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    /// What was typed, and what is wrong with it. The letter's own language is wanted: whoever reads
    /// none of the others gets it.
    fn parse(&self, loaded: &Loaded) -> Result<(Draft, Faults), Error> {
        let kind: MailingKind = self.kind.parse().map_err(|_| Error::BadRequest)?;
        let mut faults = Faults::new();
        let mut texts = MailingTexts::new();
        for language in &loaded.languages {
            let (subject, body) = (format!("subject_{language}"), format!("text_{language}"));
            match MailingText::parse(self.typed(&subject), self.typed(&body)) {
                Ok(Some(text)) => {
                    texts.insert(language.clone(), text);
                }
                Ok(None) if *language == loaded.letter.rules.language => {
                    faults.insert(subject, WordingError::Empty);
                    faults.insert(body, WordingError::Empty);
                }
                Ok(None) => {}
                Err((of_subject, of_body)) => {
                    faults.extend(of_subject.map(|fault| (subject, fault)));
                    faults.extend(of_body.map(|fault| (body, fault)));
                }
            }
        }
        Ok((Draft { kind, texts }, faults))
    }

    fn shown_again(&self, reader: &Reader, page: &mut MailingFormPage, faults: &Faults) {
        let field = |name: &str| FieldView {
            value: self.typed(name).to_owned(),
            error: faults.get(name).map(|fault| told(&reader.locale, *fault)),
        };
        for text in &mut page.texts {
            text.subject = field(&format!("subject_{}", text.code));
            text.body = field(&format!("text_{}", text.code));
        }
        page.kinds = words::kinds(&reader.locale, self.kind.parse().ok());
        page.revision = self.revision.parse().unwrap_or(-1);
    }
}
