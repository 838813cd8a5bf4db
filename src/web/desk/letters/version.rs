//! `/desk/letters/{slug}/version`: the texts that are prepared, beside those that are signed, and
//! what it means to publish them.
use super::super::confirmed::Confirmed;
use super::super::frame::Frame;
use super::super::session::{Owning, Reading};
use super::difference::{Difference, of_texts};
use super::form::{Form, Sent};
use super::head::{self, Head, open, slug};
use crate::acts::as_bundle;
use crate::acts::bring_letter::BringError;
use crate::acts::bring_version::VersionError;
use crate::acts::publish_text::{PublishError, fingerprints, publish_translation, publish_version};
use crate::domain::bundle::BundleText;
use crate::domain::letter::{Change, Letter, Version};
use crate::domain::letter_text::fingerprint;
use crate::locale::messages::Text;
use crate::store::connection::Db;
use crate::store::{text_drafts, under_version, versions};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_version.html")]
pub struct VersionPage {
    pub frame: Frame,
    pub head: Head,
    pub problem: Option<String>,
    /// Of the next number.
    pub next: i32,
    /// Each prepared text beside the one that is signed.
    pub prepared: Vec<Prepared>,
    /// Further languages of the number that is signed now.
    pub translations: Vec<Translation>,
    /// Languages that are signed now: code and own name, and whether the next number has them.
    pub languages: Vec<(String, String, bool)>,
    /// Readers of these languages would get the text in the letter's own.
    pub missing: Vec<String>,
    /// Signatures with a contact, who would be asked.
    pub concerned: i64,
    /// Names what the page shows, so that nothing else is published.
    pub seen: String,
    /// Whether the letter can ask its signatories now.
    pub may_ask: bool,
    pub form: Form,
}

pub struct Prepared {
    pub language: String,
    pub own_name: String,
    pub note: Option<String>,
    pub difference: Difference,
}

pub struct Translation {
    pub language: String,
    pub own_name: String,
    pub seen: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, &path, Form::default()).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn publish(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<Sent>>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let mut form = Form::sent(form);
    let Ok(change @ (Change::Editorial | Change::Material)) = form.value("change").parse() else {
        form.fault(
            "change-editorial",
            reader.locale.msg("version-change-wanted"),
        );
        let page = page(&app, &reader, &reading, &path, form).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let letter = slug(&path)?;
    let seen = form.value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    match publish_version(&app.workshop, letter.clone(), change, seen, by, now).await {
        Ok(_) => {
            app.mail_bell.notify_one();
            Ok(answer::see_other(head::path(&letter, "/version")))
        }
        Err(error) => refused(&app, &reader, &reading, &path, form, error).await,
    }
}

pub async fn publish_one(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    Confirmed(owning): Confirmed<Owning<Sent>>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let form = Form::sent(form);
    let (name, language) = path.into_inner();
    let letter = slug(&name)?;
    let seen = form.value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    match publish_translation(&app.workshop, letter.clone(), language, seen, by, now).await {
        Ok(()) => Ok(answer::see_other(head::path(&letter, "/version"))),
        Err(error) => refused(&app, &reader, &reading, &name, form, error).await,
    }
}

async fn refused(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    name: &str,
    form: Form,
    error: PublishError,
) -> Result<HttpResponse, Error> {
    let locale = &reader.locale;
    let problem: Text = match error {
        PublishError::Store(error)
        | PublishError::Version(VersionError::Store(error))
        | PublishError::Bring(BringError::Store(error)) => return Err(error.into()),
        PublishError::Lacks(language) => locale
            .msg("version-lacks")
            .arg("language", own_name(app, &language)),
        PublishError::Version(VersionError::Same { .. }) => locale.msg("version-same"),
        PublishError::Version(VersionError::NobodyToAsk) => locale.msg("version-nobody-to-ask"),
        PublishError::Changed | PublishError::Version(_) | PublishError::Bring(_) => {
            locale.msg("version-changed")
        }
    };
    let problem = problem.to_string();
    let mut page = page(app, reader, reading, name, form).await?;
    page.problem = Some(problem);
    answer::private(StatusCode::CONFLICT, &page)
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    name: &str,
    form: Form,
) -> Result<VersionPage, Error> {
    let at = ("letterdesk-version", "version");
    let read = |db: &mut Db, letter: &Letter| {
        let mut texts = versions::of_letter(db, letter.id)?;
        texts.retain(|text| text.number == letter.version);
        Ok((
            texts,
            text_drafts::of_letter(db, letter.id)?,
            under_version::with_contact(db, letter.id)?,
        ))
    };
    let (opened, (texts, drafts, concerned)) = open(app, reader, reading, name, at, read).await?;
    let letter = &opened.letter;
    let next = letter.version.saturating_add(1);
    let of = |number: i32| {
        let of = drafts.iter().filter(move |(at, _)| *at == number);
        of.map(|(_, text)| text.clone())
    };
    let new: Vec<BundleText> = of(next).collect();
    let has = |text: &Version| new.iter().any(|one| one.language == text.language);
    let mut prepared = Vec::new();
    for text in &new {
        prepared.push(beside(app, reader, letter, &texts, text).await?);
    }
    Ok(VersionPage {
        problem: None,
        next,
        prepared,
        translations: of(letter.version)
            .filter(|text| !texts.iter().any(|known| known.language == text.language))
            .map(|text| Translation {
                own_name: own_name(app, &text.language),
                seen: fingerprint(Some(&text)),
                language: text.language,
            })
            .collect(),
        languages: texts
            .iter()
            .map(|text| {
                (
                    text.language.clone(),
                    own_name(app, &text.language),
                    has(text),
                )
            })
            .collect(),
        missing: texts
            .iter()
            .filter(|text| !has(text))
            .map(|text| own_name(app, &text.language))
            .collect(),
        concerned,
        seen: fingerprints(&new),
        may_ask: letter.takes_answers(reader.now),
        form,
        frame: opened.frame,
        head: opened.head,
    })
}

/// Beside the text that is signed in the same language, if there is one.
async fn beside(
    app: &App,
    reader: &Reader,
    letter: &Letter,
    texts: &[Version],
    text: &BundleText,
) -> Result<Prepared, Error> {
    let locale = &reader.locale;
    let version = |number: i32| {
        let told = locale.msg("version-heading").arg("number", number);
        told.to_string()
    };
    let known = texts.iter().find(|known| known.language == text.language);
    let old = known.cloned().map_or_else(
        || BundleText {
            language: text.language.clone(),
            title: String::new(),
            short_title: String::new(),
            addressees: String::new(),
            markdown: String::new(),
            note: None,
        },
        as_bundle::text,
    );
    // The notes are of two different changes.
    let (old, new) = (
        BundleText { note: None, ..old },
        BundleText {
            note: None,
            ..text.clone()
        },
    );
    Ok(Prepared {
        own_name: own_name(app, &text.language),
        language: text.language.clone(),
        note: text.note.clone(),
        difference: Difference {
            heading: own_name(app, &text.language),
            hint: String::new(),
            old: version(letter.version),
            new: version(letter.version.saturating_add(1)),
            rows: of_texts(old, new).await?,
        },
    })
}
