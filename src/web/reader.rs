//! Who asks: in which language, from where, when.
use super::app::App;
use super::client;
use super::error::Error;
use super::page::{LetterNav, Page};
use super::strips;
use crate::domain::time::Timestamp;
use crate::locale::messages::Locale;
use crate::security::limits::{Client, Limited};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use std::future::{Ready, ready};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::Ordering;

/// An argument of every handler that answers a person.
#[derive(Debug, Clone)]
pub struct Reader {
    pub locale: Locale,
    pub client: Client,
    pub now: Timestamp,
    /// The path asked for.
    pub path: String,
}

impl Reader {
    pub fn of(app: &App, request: &HttpRequest) -> Self {
        let requested = requested_language(request.query_string());
        let accepted = request
            .headers()
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        let forwarded: Vec<&str> = request
            .headers()
            .get_all("x-forwarded-for")
            .filter_map(|value| value.to_str().ok())
            .collect();
        let peer = request
            .peer_addr()
            .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip());
        let origin = client::origin(peer, &forwarded, &app.config.server.trusted_proxies);
        if origin.untrusted_claim && !app.untrusted_proxy.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                "X-Forwarded-For came from an address that is not in server.trusted_proxies; it is ignored"
            );
        }
        Self {
            locale: app.catalogue.negotiate(requested.as_deref(), accepted),
            client: Client::of(origin.address),
            now: app.clock.now(),
            path: request.path().to_owned(),
        }
    }

    /// One more of this act by this client, or 429.
    pub fn check(&self, app: &App, act: Limited) -> Result<(), Error> {
        Ok(app.limits.check(act, self.client)?)
    }

    /// The frame of a page. `path` is canonical, without `lang`.
    pub fn page(
        &self,
        app: &App,
        title: impl Into<String>,
        path: impl Into<String>,
        letter: Option<LetterNav>,
    ) -> Page {
        Page {
            locale: self.locale.clone(),
            look: app.look.clone(),
            site_name: app.config.site.name.clone(),
            title: title.into(),
            canonical_path: path.into(),
            letter,
            languages: app.catalogue.own_names(),
            contact: app.config.site.contact.clone(),
            robots_noindex: false,
            base_url: app.config.site.base_url.clone(),
            description: None,
            strips: strips::of_site(app, &self.locale),
        }
    }
}

/// That a reader asked for and we speak.
pub fn chosen_language(app: &App, query: &str) -> Option<String> {
    let requested = requested_language(query)?;
    let locale = app.catalogue.locale(&requested)?;
    Some(locale.language().to_owned())
}

fn requested_language(query: &str) -> Option<String> {
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == "lang")
        .map(|(_, value)| value.into_owned())
}

impl FromRequest for Reader {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(match request.app_data::<web::Data<App>>() {
            Some(app) => Ok(Self::of(app, request)),
            None => Err(Error::internal("the app is missing")),
        })
    }
}
