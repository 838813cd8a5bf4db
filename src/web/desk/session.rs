//! Who is logged in. Handlers ask for it in their arguments, so that no route can forget it.
use super::session_cookie;
use crate::domain::moderator::Moderator;
use crate::security::session::SessionDigest;
use crate::store::login_sessions;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use actix_web::dev::Payload;
use actix_web::http::{Method, StatusCode};
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError, web};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::future::Future;
use std::pin::Pin;

/// Somebody who is logged in, whatever the role. Others are sent to the login from a GET, and
/// refused from a POST.
#[derive(Debug)]
pub struct Reading {
    pub moderator: Moderator,
    digest: SessionDigest,
}

/// A form that somebody sent who decides, with the token of their session in it. Without the
/// token, or from somebody who only reads, it is refused.
#[derive(Debug)]
pub struct Deciding<T> {
    pub reading: Reading,
    pub form: T,
}

/// A form that is only a button.
#[derive(Debug, Deserialize)]
pub struct NoFields {}

#[derive(Deserialize)]
struct Signed<T> {
    /// A form without one is refused like one with another's.
    #[serde(default)]
    csrf: String,
    #[serde(flatten)]
    form: T,
}

/// Where somebody who is not logged in is sent; holds the page that they asked for.
#[derive(Debug, thiserror::Error)]
#[error("not logged in")]
struct LogInFirst(String);

impl ResponseError for LogInFirst {
    fn status_code(&self) -> StatusCode {
        StatusCode::SEE_OTHER
    }

    fn error_response(&self) -> HttpResponse {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("then", &self.0)
            .finish();
        answer::see_other(format!("/desk/login?{query}"))
    }
}

impl Reading {
    pub fn csrf(&self, app: &App) -> String {
        app.workshop.keyring.csrf_token(&self.digest)
    }

    async fn of(request: &HttpRequest) -> Result<Self, actix_web::Error> {
        let app = app(request)?;
        let now = app.clock.now();
        let sent = session_cookie::sent(&app, request);
        if let Some(cookie) = sent.filter(|cookie| !cookie.is_idle(now)) {
            let digest = cookie.digest();
            let whose = move |db: &mut _| login_sessions::whose(db, &digest, now);
            let found = app.workshop.store.read(whose).await.map_err(Error::from)?;
            if let Some(moderator) = found {
                session_cookie::renew(&app, request, cookie, now);
                return Ok(Self { moderator, digest });
            }
        }
        if request.method() == Method::GET {
            let asked_for = request
                .uri()
                .path_and_query()
                .map_or("", |asked| asked.as_str());
            return Err(LogInFirst(asked_for.to_owned()).into());
        }
        Err(Error::Forbidden.into())
    }
}

type Extracted<T> = Pin<Box<dyn Future<Output = Result<T, actix_web::Error>>>>;

impl FromRequest for Reading {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Self::of(&request).await })
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Deciding<T> {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = web::Form::<Signed<T>>::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            let reading = Reading::of(&request).await?;
            let signed = form.await?.into_inner();
            let genuine = app(&request)?
                .workshop
                .keyring
                .is_csrf_token(&reading.digest, &signed.csrf);
            if !genuine || !reading.moderator.role.decides() {
                return Err(Error::Forbidden.into());
            }
            Ok(Self {
                reading,
                form: signed.form,
            })
        })
    }
}

fn app(request: &HttpRequest) -> Result<web::Data<App>, Error> {
    let app = request.app_data::<web::Data<App>>();
    app.cloned()
        .ok_or_else(|| Error::internal("the app is missing"))
}
