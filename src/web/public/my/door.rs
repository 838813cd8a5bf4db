//! Behind a link to the signer desk: whose it is, where its pages are, and what is said when
//! something cannot be done.
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
use crate::web::public::shown::{Shown, chosen_language};
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

/// A link that works.
#[derive(Debug, Clone)]
pub struct Door {
    pub link: SignerLink,
    base: String,
    lang: String,
}

/// Something that cannot be done, and the way back.
#[derive(Template)]
#[template(path = "public/my/refused.html")]
pub struct RefusedPage {
    pub page: Page,
    pub sentence: String,
    pub back: String,
}

/// Counts against the client's limit, then opens the door or gives the page that says why not.
pub async fn open(
    app: &App,
    reader: &Reader,
    request: &HttpRequest,
    token: &str,
) -> Result<Result<Door, HttpResponse>, Error> {
    reader.check(app, Limited::SignerDesk)?;
    let shut = |error| ask::expired(app, reader, request, error).map(Err);
    let keyring = &app.workshop.keyring;
    let id = match link::read(keyring, Purpose::SignerDesk, token, reader.now) {
        Ok(id) => id,
        Err(error) => return shut(error),
    };
    let store = &app.workshop.store;
    match store.read(move |db| signer_links::find(db, id)).await {
        Ok(link) => Ok(Ok(Door {
            link,
            base: format!("/my/{token}"),
            lang: chosen_language(app, request),
        })),
        Err(StoreError::NotFound) => shut(LinkError::Expired),
        Err(other) => Err(other.into()),
    }
}

impl Door {
    /// The list of signatures.
    pub fn home(&self) -> String {
        format!("{}{}", self.base, self.lang)
    }

    /// A page beside the list.
    pub fn beside(&self, name: &str) -> String {
        format!("{}/{name}{}", self.base, self.lang)
    }

    /// A page about one signature.
    pub fn about(&self, id: SignatureId, name: &str) -> String {
        format!("{}/{id}/{name}{}", self.base, self.lang)
    }

    /// Back to the list, which says what was done.
    pub fn done(&self, what: &str) -> HttpResponse {
        let joint = if self.lang.is_empty() { '?' } else { '&' };
        answer::see_other(format!("{}{}{joint}done={what}", self.base, self.lang))
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
    page.canonical_path.clone_from(&reader.path);
    page.robots_noindex = true;
    page
}
