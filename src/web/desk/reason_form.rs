//! One reason of rejection in every language of the letter: added, or worded anew.
use super::frame::Frame;
use super::reasons::{languages, letter, path, programs_own, why_not};
use super::session::{Deciding, DecidingReading, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::rejection;
use crate::acts::word_reasons::{self, Change, WordError};
use crate::domain::letter::{Letter, Slug};
use crate::domain::reject_reason::{
    MAX_LABEL, MAX_TEXT, OwnReasonId, RejectReason, Wording, WordingError,
};
use crate::locale::messages::Locale;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::letters;
use crate::store::reject_reasons::{self, Reason};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::FieldView;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

#[derive(askama::Template)]
#[template(path = "desk/reason_form.html")]
pub struct ReasonFormPage {
    pub frame: Frame,
    pub back: String,
    pub action: String,
    pub new: bool,
    /// Of one that is added: a form that is sent twice adds one.
    pub id: Option<String>,
    pub label: FieldView,
    /// What it is called if nothing is typed.
    pub own_label: Option<String>,
    pub texts: Vec<TextField>,
    pub mailed: bool,
    pub revision: i64,
    pub problem: Option<String>,
}

pub struct TextField {
    pub code: String,
    pub language: String,
    pub direction: &'static str,
    pub field: FieldView,
    /// What is said if nothing is typed.
    pub own_text: Option<String>,
    /// The letter's own language.
    pub main: bool,
}

/// `text_en` and so on stand among the fields.
#[derive(Debug, Deserialize)]
pub struct WordForm {
    #[serde(default)]
    label: String,
    mailed: Option<String>,
    #[serde(default)]
    revision: String,
    #[serde(default)]
    id: String,
    #[serde(flatten)]
    texts: HashMap<String, String>,
}

/// In the address of the form for one that is added.
const NEW: &str = "new";

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    DecidingReading(reading): DecidingReading,
    address: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let loaded = Loaded::read(&app, &reader, &address, None).await?;
    answer::private(StatusCode::OK, &loaded.page(&app, &reader, &reading))
}

pub async fn word(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    deciding: Deciding<WordForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let new = form.id.parse().ok();
    let loaded = Loaded::read(&app, &reader, &address, new).await?;
    let (after, faults) = form.parse(&loaded);
    let refused = if faults.is_empty() {
        let letter = letter(&app, &address.0).await?.id;
        let by = reading.actor();
        let change = Change::Word(after);
        match word_reasons::word_reasons(&app.workshop, letter, by, change, reader.now).await {
            Ok(()) => return Ok(answer::see_other(path(&address.0))),
            Err(WordError::Store(error)) => return Err(error.into()),
            Err(refused) => Some(refused),
        }
    } else {
        None
    };
    let mut page = loaded.page(&app, &reader, &reading);
    form.shown_again(&reader.locale, &mut page, &faults);
    let status = match &refused {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    page.problem = refused.map(|refused| why_not(&reader.locale, &refused));
    answer::private(status, &page)
}

struct Loaded {
    surroundings: Surroundings,
    letter: Letter,
    languages: Vec<String>,
    reason: Reason,
    new: bool,
}

impl Loaded {
    async fn read(
        app: &App,
        reader: &Reader,
        (slug, key): &(String, String),
        id: Option<OwnReasonId>,
    ) -> Result<Self, Error> {
        let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
        let new = key == NEW;
        let key: RejectReason = if new {
            RejectReason::Own(id.unwrap_or_else(|| random::id(reader.now)))
        } else {
            key.parse().map_err(|_| Error::NotFound)?
        };
        let keyring = app.workshop.keyring.clone();
        let language = reader.locale.language().to_owned();
        let read = move |db: &mut Db| {
            let letter = letters::by_slug(db, &slug)?;
            let reason = match reject_reasons::find(db, letter.id, key)? {
                Some(reason) if !new => reason,
                _ if new => Reason::untouched(key),
                _ => return Err(StoreError::NotFound),
            };
            Ok(Self {
                surroundings: Surroundings::read(db, &keyring, &language, &Happened::default())?,
                languages: languages(db, &letter)?,
                letter,
                reason,
                new,
            })
        };
        Ok(app.workshop.store.read(read).await?)
    }

    fn page(self, app: &App, reader: &Reader, reading: &Reading) -> ReasonFormPage {
        let slug = self.letter.slug.as_str();
        let own = match self.reason.reason {
            RejectReason::BuiltIn(reason) => Some(reason),
            RejectReason::Own(_) => None,
        };
        let field = |value: Option<&String>| FieldView {
            value: value.cloned().unwrap_or_default(),
            error: None,
        };
        let text = |code: &String| TextField {
            language: own_name(app, code),
            direction: app
                .catalogue
                .locale(code)
                .map_or("auto", |locale| locale.direction()),
            field: field(self.reason.texts.get(code)),
            own_text: own.map(|_| programs_own(app, reader, self.reason.reason, code)),
            main: *code == self.letter.rules.language,
            code: code.clone(),
        };
        let key = if self.new {
            NEW.to_owned()
        } else {
            self.reason.reason.to_string()
        };
        let title = if self.new {
            "reason-title-new"
        } else {
            "reason-title"
        };
        ReasonFormPage {
            back: path(slug),
            action: format!("{}/{key}", path(slug)),
            new: self.new,
            id: self.new.then(|| self.reason.reason.to_string()),
            label: field(self.reason.label.as_ref()),
            own_label: own.map(|reason| rejection::built_in(&reader.locale, reason)),
            texts: self.languages.iter().map(text).collect(),
            mailed: self.reason.mailed,
            revision: self.reason.revision,
            problem: None,
            frame: self
                .surroundings
                .frame(app, reader, reading, title, Some(&self.letter)),
        }
    }
}

/// By the name of the field.
type Faults = BTreeMap<String, WordingError>;

impl WordForm {
    /// What was typed, of the revision that was shown, and what is wrong with it.
    fn parse(&self, loaded: &Loaded) -> (Reason, Faults) {
        let mut faults = Faults::new();
        let built_in = matches!(loaded.reason.reason, RejectReason::BuiltIn(_));
        let mut wording = |name: String, typed: &str, max: usize, wanted: bool| match Wording::parse(
            typed, max,
        ) {
            Ok(wording) => Some(String::from(wording)),
            Err(WordingError::Empty) if !wanted => None,
            Err(fault) => {
                faults.insert(name, fault);
                None
            }
        };
        let label = wording("label".to_owned(), &self.label, MAX_LABEL, !built_in);
        let mut texts = BTreeMap::new();
        for language in &loaded.languages {
            let name = format!("text_{language}");
            let typed = self.texts.get(&name).map_or("", String::as_str);
            let wanted = !built_in && *language == loaded.letter.rules.language;
            if let Some(text) = wording(name, typed, MAX_TEXT, wanted) {
                texts.insert(language.clone(), text);
            }
        }
        // What was said in a language that the letter had before is kept.
        for (language, text) in &loaded.reason.texts {
            if !loaded.languages.contains(language) {
                texts.insert(language.clone(), text.clone());
            }
        }
        let after = Reason {
            label,
            texts,
            mailed: self.mailed.is_some(),
            revision: self.revision.parse().unwrap_or(-1),
            ..loaded.reason.clone()
        };
        (after, faults)
    }

    fn shown_again(&self, locale: &Locale, page: &mut ReasonFormPage, faults: &Faults) {
        let error = |name: &str| faults.get(name).map(|fault| told(locale, *fault));
        page.label = FieldView {
            value: self.label.clone(),
            error: error("label"),
        };
        for text in &mut page.texts {
            let name = format!("text_{}", text.code);
            text.field = FieldView {
                value: self.texts.get(&name).cloned().unwrap_or_default(),
                error: error(&name),
            };
        }
        page.mailed = self.mailed.is_some();
    }
}

pub(super) fn told(locale: &Locale, fault: WordingError) -> String {
    match fault {
        WordingError::Empty => locale.msg("error-wording-empty"),
        WordingError::TooLong { max } => locale.msg("error-wording-long").arg("max", max),
        WordingError::Unusable => locale.msg("error-wording-unusable"),
    }
    .to_string()
}
