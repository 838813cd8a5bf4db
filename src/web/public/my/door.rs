//! Behind a link to the signer desk: whose it is, where its pages are, and what is said when
//! something cannot be done. A `Door` is an argument of every handler behind it.
use super::ask;
use crate::acts::signer::SignerError;
use crate::domain::signature::SignatureId;
use crate::security::limits::Limited;
use crate::security::link::{self, LinkError, Purpose};
use crate::store::error::Error as StoreError;
use crate::store::signer_links::{self, SignerLink};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::public::shown::Shown;
use crate::web::public::token_page::{Extracted, the_app};
use crate::web::reader::Reader;
use actix_web::dev::Payload;
use actix_web::error::InternalError;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;

/// A link that works.
#[derive(Debug, Clone)]
pub struct Door {
    pub link: SignerLink,
    base: String,
    /// In the path, of a signature that may be theirs.
    id: Option<String>,
}

/// Something that cannot be done, and the way back.
#[derive(Template)]
#[template(path = "public/my/refused.html")]
pub struct RefusedPage {
    pub page: Page,
    pub sentence: String,
    pub back: String,
}

/// Counts against the client's limit, then opens; or the answer is the page that says why not.
impl FromRequest for Door {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = the_app(&request)?;
            let reader = Reader::of(&app, &request);
            open(&app, &reader, &request).await
        })
    }
}

async fn open(app: &App, reader: &Reader, request: &HttpRequest) -> Result<Door, actix_web::Error> {
    reader.check(app, Limited::SignerDesk)?;
    let token = request.match_info().get("token").unwrap_or_default();
    let shut = |error| match ask::expired(app, reader, error) {
        Ok(page) => InternalError::from_response(error, page).into(),
        Err(error) => actix_web::Error::from(error),
    };
    let keyring = &app.workshop.keyring;
    let id = link::read(keyring, Purpose::SignerDesk, token, reader.now).map_err(shut)?;
    let store = &app.workshop.store;
    match store.read(move |db| signer_links::find(db, id)).await {
        Ok(link) => Ok(Door {
            link,
            base: format!("/my/{token}"),
            id: request.match_info().get("id").map(str::to_owned),
        }),
        Err(StoreError::NotFound) => Err(shut(LinkError::Expired)),
        Err(other) => Err(Error::from(other).into()),
    }
}

impl Door {
    /// The signature that the path names, whosever it is.
    pub fn signature(&self) -> Result<SignatureId, Error> {
        let id = self.id.as_deref().ok_or(Error::NotFound)?;
        id.parse().map_err(|_| Error::NotFound)
    }

    /// The list of signatures.
    pub fn home(&self) -> String {
        self.base.clone()
    }

    /// A page beside the list.
    pub fn beside(&self, name: &str) -> String {
        format!("{}/{name}", self.base)
    }

    /// A page about one signature.
    pub fn about(&self, id: SignatureId, name: &str) -> String {
        format!("{}/{id}/{name}", self.base)
    }

    /// Back to the list, which says what was done.
    pub fn done(&self, what: &str) -> HttpResponse {
        answer::see_other(format!("{}?done={what}", self.base))
    }

    /// The page for an act that did not happen. What is not theirs is not there.
    pub fn refused(
        &self,
        app: &App,
        reader: &Reader,
        error: SignerError,
    ) -> Result<HttpResponse, Error> {
        let message = match error {
            SignerError::NotTheirs => return Err(Error::NotFound),
            SignerError::Store(error) => return Err(error.into()),
            SignerError::Stale | SignerError::Registry | SignerError::Illegal(_) => {
                "my-refused-changed"
            }
            SignerError::AnotherStands => "my-refused-another",
            SignerError::EverythingHeld => "my-refused-held",
        };
        let page = RefusedPage {
            page: frame(app, reader, "my-refused-title", None),
            sentence: reader.locale.msg(message).to_string(),
            back: self.home(),
        };
        answer::private(StatusCode::CONFLICT, &page)
    }
}

/// Nobody else's business: not for search engines.
pub fn frame(app: &App, reader: &Reader, title: &str, shown: Option<&Shown>) -> Page {
    let title = reader.locale.msg(title).to_string();
    let mut page = match shown {
        Some(shown) => shown.page(app, reader, title, ""),
        None => reader.page(app, title, "/my", None),
    };
    // Another language is asked for at the page that held the form.
    let path = reader.path.trim_end_matches("/not-me");
    path.clone_into(&mut page.canonical_path);
    page.robots_noindex = true;
    page
}
