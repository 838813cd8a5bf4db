//! `/objection/{token}`: an organisation that was told of a signature in its name objects to it.
use super::line::LineView;
use super::posted::{self, Posted};
use super::sign_form::visible;
use super::token_page::{About, LinkTo, Mailed, answered, frame, gone};
use crate::acts::object::{self, MAX_WORDS, ObjectError};
use crate::domain::words::Words;
use crate::security::link::{LinkError, Purpose};
use crate::store::error::Error as StoreError;
use crate::store::notices::{self, Notice, NoticeId};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "public/objection.html")]
pub struct ObjectionPage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    pub listed: bool,
    pub action: String,
    pub words: FieldView,
}

impl ObjectionPage {
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[("words", self.words.error.as_ref())])
    }
}

struct Subject {
    about: About,
    objected: bool,
}

/// Changes nothing.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToObjection>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    match find(&app, &reader, id).await? {
        Some(subject) if subject.objected => done(&app, &reader, &subject.about),
        Some(subject) => {
            let page = form(&app, &reader, &subject.about);
            answer::private(StatusCode::OK, &page)
        }
        None => gone(&app, &reader, LinkError::Expired),
    }
}

pub async fn object(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToObjection>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let LinkTo(id) = link;
    let Some(subject) = find(&app, &reader, id).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    // An objection counts even where its explanation cannot be read.
    let posted = Posted::parse(&body).unwrap_or_default();
    let words = match Words::parse(posted.text("words"), MAX_WORDS) {
        Ok(words) => words,
        Err(fault) => {
            let mut page = form(&app, &reader, &subject.about);
            page.words.value = visible(posted.text("words"));
            let max = i64::try_from(fault.max).unwrap_or(i64::MAX);
            let error = reader.locale.msg("error-objection-long").arg("max", max);
            page.words.error = Some(error.to_string());
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    match object::object(&app.even_read_only(), id, words, reader.now).await {
        Ok(_) => {}
        Err(ObjectError::Gone) => return gone(&app, &reader, LinkError::Expired),
        Err(ObjectError::Store(error)) => return Err(error.into()),
    }
    app.mail_bell.notify_one();
    done(&app, &reader, &subject.about)
}

/// The link of a notice.
pub enum ToObjection {}

impl Mailed for ToObjection {
    type About = Notice;
    const PURPOSE: Purpose = Purpose::Objection;
}

/// Nothing once the signature was erased.
async fn find(app: &App, reader: &Reader, id: NoticeId) -> Result<Option<Subject>, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let found = app.workshop.store.read(move |db| {
        let notice = notices::find(db, id)?;
        Ok(Subject {
            about: About::read(db, &keyring, notice.signature_id, &language)?,
            objected: notice.objected_at.is_some(),
        })
    });
    match found.await {
        Ok(subject) => Ok(Some(subject)),
        Err(StoreError::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

fn form(app: &App, reader: &Reader, about: &About) -> ObjectionPage {
    ObjectionPage {
        page: frame(app, reader, "objection-title", Some(&about.shown)),
        letter_title: about.title(),
        line: about.line(reader),
        listed: about.signature.is_listed(),
        action: reader.path.clone(),
        words: FieldView::default(),
    }
}

fn done(app: &App, reader: &Reader, about: &About) -> Result<HttpResponse, Error> {
    answered(app, reader, about, "objected-title", "objected-text")
}
