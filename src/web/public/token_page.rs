//! What pages behind mailed links have in common.
use super::line::{LineView, line_view};
use super::shown::Shown;
use crate::domain::ids::Id;
use crate::domain::signature::{Signature, SignatureId};
use crate::security::keyring::Keyring;
use crate::security::limits::Limited;
use crate::security::link::{self, LinkError, Purpose};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::signatures;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::dev::Payload;
use actix_web::error::InternalError;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use std::pin::Pin;

/// What came of a press, or that there is nothing to press: a heading and a sentence.
#[derive(askama::Template)]
#[template(path = "public/answered.html")]
pub struct AnsweredPage {
    pub page: Page,
    /// The letter, and the line that it is about; nothing where the link leads nowhere.
    pub about: Option<(String, LineView)>,
    pub text: String,
}

/// A signature that a link is about, with its letter in the reader's language.
pub struct About {
    pub shown: Shown,
    pub signature: Signature,
}

impl About {
    pub fn read(
        db: &mut Db,
        keyring: &Keyring,
        id: SignatureId,
        language: &str,
    ) -> Result<Self, StoreError> {
        let signature = signatures::find(db, keyring, id)?;
        let shown = Shown::by_id(db, signature.letter_id, language)?;
        Ok(Self { shown, signature })
    }

    pub fn title(&self) -> String {
        self.shown.version.title.clone()
    }

    pub fn line(&self, reader: &Reader) -> LineView {
        line_view(
            &reader.locale,
            &self.signature.line,
            self.signature.visibility,
        )
    }
}

/// Not for search engines: what a token leads to is nobody else's business.
pub fn frame(app: &App, reader: &Reader, title: &str, shown: Option<&Shown>) -> Page {
    let title = reader.locale.msg(title).to_string();
    let mut page = match shown {
        Some(shown) => shown.page(app, reader, title, ""),
        None => reader.page(app, title, "/", None),
    };
    let path = reader.path.trim_end_matches("/not-me");
    path.clone_into(&mut page.canonical_path);
    page.robots_noindex = true;
    page
}

/// `text` is a message.
pub fn answered(
    app: &App,
    reader: &Reader,
    about: &About,
    title: &str,
    text: &str,
) -> Result<HttpResponse, Error> {
    answer::private(
        StatusCode::OK,
        &AnsweredPage {
            page: frame(app, reader, title, Some(&about.shown)),
            about: Some((about.title(), about.line(reader))),
            text: reader.locale.msg(text).to_string(),
        },
    )
}

/// A kind of mailed link: what it is for, and the page that says that one leads nowhere.
pub trait Mailed {
    type About: 'static;
    const PURPOSE: Purpose;
    const LIMITED: Limited = Limited::Confirm;

    fn gone(app: &App, reader: &Reader, error: LinkError) -> Result<HttpResponse, Error> {
        gone(app, reader, error)
    }
}

/// What the link in the path is about: an argument of the handlers behind it. Counts against the
/// client's limit first; a link that leads nowhere is answered with its page.
pub struct LinkTo<M: Mailed>(pub Id<M::About>);

pub type Extracted<T> = Pin<Box<dyn Future<Output = Result<T, actix_web::Error>>>>;

impl<M: Mailed + 'static> FromRequest for LinkTo<M> {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = the_app(&request)?;
            let reader = Reader::of(&app, &request);
            reader.check(&app, M::LIMITED)?;
            let token = request.match_info().get("token").unwrap_or_default();
            let keyring = &app.workshop.keyring;
            match link::read(keyring, M::PURPOSE, token, reader.now) {
                Ok(id) => Ok(Self(id)),
                Err(error) => {
                    let page = M::gone(&app, &reader, error)?;
                    Err(InternalError::from_response(error, page).into())
                }
            }
        })
    }
}

pub fn the_app(request: &HttpRequest) -> Result<web::Data<App>, Error> {
    let app = request.app_data::<web::Data<App>>();
    app.cloned()
        .ok_or_else(|| Error::internal("the app is missing"))
}

/// Garbled links were never there; others are gone.
pub fn gone(app: &App, reader: &Reader, error: LinkError) -> Result<HttpResponse, Error> {
    let status = match error {
        LinkError::Garbled => StatusCode::NOT_FOUND,
        LinkError::Expired => StatusCode::GONE,
    };
    answer::private(
        status,
        &AnsweredPage {
            page: frame(app, reader, "link-gone-title", None),
            about: None,
            text: reader.locale.msg("link-gone-text").to_string(),
        },
    )
}
