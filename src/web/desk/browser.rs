//! The browser in front of which somebody logs in.
use super::session_cookie;
use crate::acts::log_in::Browser;
use crate::security::device::device;
use crate::store::login_sessions::Origin;
use crate::web::app::App;
use crate::web::reader::Reader;
use actix_web::HttpRequest;
use actix_web::http::header;

pub fn origin(app: &App, reader: &Reader, request: &HttpRequest) -> Origin {
    let agent = request.headers().get(header::USER_AGENT);
    Origin {
        network: app.workshop.keyring.network(reader.client),
        device: device(
            agent
                .and_then(|agent| agent.to_str().ok())
                .unwrap_or_default(),
        ),
    }
}

pub fn browser(app: &App, reader: &Reader, request: &HttpRequest) -> Browser {
    Browser {
        origin: origin(app, reader, request),
        old: session_cookie::sent(app, request).map(|old| old.digest()),
        known: session_cookie::known(app, request),
    }
}
