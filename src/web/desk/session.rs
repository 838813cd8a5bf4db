//! Who is logged in. Handlers ask for it in their arguments, so that no route can forget it.
//!
//! | argument | who gets in |
//! | --- | --- |
//! | `LoggedIn`, `Own<Form>` | whoever is logged in, even if a second factor is still wanted: one's own account |
//! | `Reading` | whoever is logged in, whatever the role |
//! | `DecidingReading`, `Deciding<Form>` | owners and moderators |
//! | `OwnerReading`, `Owning<Form>` | owners |
//!
//! A form needs the token of its session. `confirmed::Confirmed` around any of them wants the
//! password of a moment ago.
use super::factor_gate;
use super::form_again::{Why, handed_back, token};
use super::session_cookie;
use crate::domain::actor::Actor;
use crate::domain::login_session::{LoginSession, NetworkHash};
use crate::domain::moderator::{Moderator, Role};
use crate::security::session::SessionDigest;
use crate::store::login_sessions;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::posted::expect_form;
use crate::web::reader::Reader;
use actix_web::dev::Payload;
use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError, web};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::future::Future;
use std::pin::Pin;

/// Somebody who is logged in, whatever the role. Others are sent to the login from a GET, and
/// get a POST back (`form_again`).
#[derive(Debug)]
pub struct Reading {
    pub moderator: Moderator,
    pub session: LoginSession,
    digest: SessionDigest,
    network: NetworkHash,
}

/// Like `Reading`, for the pages of one's own account, where a second factor is set up.
#[derive(Debug)]
pub struct LoggedIn(pub Reading);

/// Like `Reading`, for whoever decides: pages that are nothing but a form.
#[derive(Debug)]
pub struct DecidingReading(pub Reading);

/// Like `Reading`, for owners.
#[derive(Debug)]
pub struct OwnerReading(pub Reading);

/// A form about one's own account, with the token of its session in it.
#[derive(Debug)]
pub struct Own<T> {
    pub reading: Reading,
    pub form: T,
}

/// A form that somebody sent who decides, with the token of their session in it. Without the
/// token, or from somebody who only reads, it is refused.
#[derive(Debug)]
pub struct Deciding<T> {
    pub reading: Reading,
    pub form: T,
}

/// The same of an owner.
#[derive(Debug)]
pub struct Owning<T> {
    pub reading: Reading,
    pub form: T,
}

/// A form that is only a button.
#[derive(Debug, Deserialize)]
pub struct NoFields {}

/// Where somebody is sent who has to do something else first; holds the page that they asked for.
#[derive(Debug, thiserror::Error)]
#[error("something else comes first")]
struct First {
    path: &'static str,
    then: String,
}

impl ResponseError for First {
    fn status_code(&self) -> StatusCode {
        StatusCode::SEE_OTHER
    }

    fn error_response(&self) -> HttpResponse {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("then", &self.then)
            .finish();
        answer::see_other(format!("{}?{query}", self.path))
    }
}

pub type Extracted<T> = Pin<Box<dyn Future<Output = Result<T, actix_web::Error>>>>;

/// An argument that says who may come in. `body` is that of a form.
pub trait Admitted: Sized + 'static {
    fn admit(request: HttpRequest, body: Bytes) -> Extracted<Self>;
    fn reading(&self) -> &Reading;
}

/// What `FromRequest` does for each of them.
pub fn extract<T: Admitted>(request: &HttpRequest, payload: &mut Payload) -> Extracted<T> {
    let body = Bytes::from_request(request, payload);
    let request = request.clone();
    Box::pin(async move { T::admit(request, body.await?).await })
}

impl Reading {
    pub fn csrf(&self, app: &App) -> String {
        app.workshop.keyring.csrf_token(&self.digest)
    }

    pub fn digest(&self) -> SessionDigest {
        self.digest
    }

    /// A keyed hash of the network that this request came from.
    pub fn network(&self) -> NetworkHash {
        self.network
    }

    /// Who acts with this request.
    pub fn actor(&self) -> Actor {
        Actor::moderator(self.moderator.id, self.network)
    }

    async fn logged_in(request: &HttpRequest, body: &Bytes) -> Result<Self, actix_web::Error> {
        let app = app(request)?;
        let now = app.clock.now();
        let sent = session_cookie::sent(&app, request);
        if let Some(cookie) = sent.filter(|cookie| !cookie.is_idle(now)) {
            let digest = cookie.digest();
            let whose = move |db: &mut _| login_sessions::whose(db, &digest, now);
            let found = app.workshop.store.read(whose).await.map_err(Error::from)?;
            if let Some((moderator, session)) = found {
                let client = Reader::extract(request).await?.client;
                let network = app.workshop.keyring.network(client);
                session_cookie::renew(&app, request, cookie, now);
                return Ok(Self {
                    moderator,
                    session,
                    digest,
                    network,
                });
            }
        }
        if matches!(*request.method(), Method::GET | Method::HEAD) {
            return Err(first("/desk/login", request));
        }
        Err(back(request, body, Why::Ended).await?)
    }

    /// Logged in, and with a second factor where one is required.
    async fn let_in(request: &HttpRequest, body: &Bytes) -> Result<Self, actix_web::Error> {
        let reading = Self::logged_in(request, body).await?;
        let app = app(request)?;
        if factor_gate::is_shut(&app, request, &reading.moderator).await? {
            let path = "/desk/account/factor";
            if matches!(*request.method(), Method::GET | Method::HEAD) {
                return Err(first(path, request));
            }
            let token = reading.csrf(&app);
            return Err(back(request, body, Why::Factor { token }).await?);
        }
        Ok(reading)
    }

    /// If their role may.
    fn who(self, may: fn(Role) -> bool) -> Result<Self, Error> {
        if may(self.moderator.role) {
            Ok(self)
        } else {
            Err(Error::Forbidden)
        }
    }

    /// With a form of theirs, whose token is good, if their role may send it. One with another token, or none,
    /// may be of their login before this one.
    async fn with_form<T: DeserializeOwned>(
        self,
        request: &HttpRequest,
        body: &Bytes,
        may: fn(Role) -> bool,
    ) -> Result<(Self, T), actix_web::Error> {
        let reading = self.who(may)?;
        let app = app(request)?;
        let keyring = &app.workshop.keyring;
        let genuine = token(body).is_some_and(|sent| keyring.is_csrf_token(&reading.digest, &sent));
        if !genuine {
            let token = reading.csrf(&app);
            return Err(back(request, body, Why::Earlier { token }).await?);
        }
        expect_form(request)?;
        let text = std::str::from_utf8(body).map_err(|_| Error::BadRequest)?;
        match web::Query::<T>::from_query(text) {
            Ok(form) => Ok((reading, form.into_inner())),
            Err(_) => Err(back(request, body, Why::Outdated).await?),
        }
    }
}

/// From a GET.
fn first(path: &'static str, request: &HttpRequest) -> actix_web::Error {
    let then = asked_for(request);
    First { path, then }.into()
}

/// A form goes back to whoever sent it.
async fn back(
    request: &HttpRequest,
    body: &Bytes,
    why: Why,
) -> Result<actix_web::Error, actix_web::Error> {
    let (app, reader) = (app(request)?, Reader::extract(request).await?);
    Ok(handed_back(&app, &reader, asked_for(request), body, why))
}

/// The address of the page, with its query.
pub fn asked_for(request: &HttpRequest) -> String {
    let asked = request.uri().path_and_query();
    asked.map_or("", |asked| asked.as_str()).to_owned()
}

impl Admitted for Reading {
    fn admit(request: HttpRequest, body: Bytes) -> Extracted<Self> {
        Box::pin(async move { Self::let_in(&request, &body).await })
    }

    fn reading(&self) -> &Reading {
        self
    }
}

impl Admitted for LoggedIn {
    fn admit(request: HttpRequest, body: Bytes) -> Extracted<Self> {
        Box::pin(async move { Ok(Self(Reading::logged_in(&request, &body).await?)) })
    }

    fn reading(&self) -> &Reading {
        &self.0
    }
}

impl Admitted for DecidingReading {
    fn admit(request: HttpRequest, body: Bytes) -> Extracted<Self> {
        Box::pin(async move {
            Ok(Self(
                Reading::let_in(&request, &body).await?.who(Role::decides)?,
            ))
        })
    }

    fn reading(&self) -> &Reading {
        &self.0
    }
}

impl Admitted for OwnerReading {
    fn admit(request: HttpRequest, body: Bytes) -> Extracted<Self> {
        Box::pin(async move {
            Ok(Self(
                Reading::let_in(&request, &body).await?.who(Role::owns)?,
            ))
        })
    }

    fn reading(&self) -> &Reading {
        &self.0
    }
}

impl<T: DeserializeOwned + 'static> Admitted for Own<T> {
    fn admit(request: HttpRequest, body: Bytes) -> Extracted<Self> {
        Box::pin(async move {
            let reading = Reading::logged_in(&request, &body).await?;
            let (reading, form) = reading.with_form(&request, &body, |_| true).await?;
            Ok(Self { reading, form })
        })
    }

    fn reading(&self) -> &Reading {
        &self.reading
    }
}

impl<T: DeserializeOwned + 'static> Admitted for Deciding<T> {
    fn admit(request: HttpRequest, body: Bytes) -> Extracted<Self> {
        Box::pin(async move {
            let reading = Reading::let_in(&request, &body).await?;
            let (reading, form) = reading.with_form(&request, &body, Role::decides).await?;
            Ok(Self { reading, form })
        })
    }

    fn reading(&self) -> &Reading {
        &self.reading
    }
}

impl<T: DeserializeOwned + 'static> Admitted for Owning<T> {
    fn admit(request: HttpRequest, body: Bytes) -> Extracted<Self> {
        Box::pin(async move {
            let reading = Reading::let_in(&request, &body).await?;
            let (reading, form) = reading.with_form(&request, &body, Role::owns).await?;
            Ok(Self { reading, form })
        })
    }

    fn reading(&self) -> &Reading {
        &self.reading
    }
}

impl FromRequest for Reading {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        extract(request, payload)
    }
}

impl FromRequest for LoggedIn {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        extract(request, payload)
    }
}

impl FromRequest for DecidingReading {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        extract(request, payload)
    }
}

impl FromRequest for OwnerReading {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        extract(request, payload)
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Own<T> {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        extract(request, payload)
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Deciding<T> {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        extract(request, payload)
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Owning<T> {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        extract(request, payload)
    }
}

fn app(request: &HttpRequest) -> Result<web::Data<App>, Error> {
    let app = request.app_data::<web::Data<App>>();
    app.cloned()
        .ok_or_else(|| Error::internal("the app is missing"))
}
