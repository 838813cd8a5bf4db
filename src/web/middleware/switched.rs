//! While the site is read-only a form is refused with a page that says why, before it is read; only one of the
//! desk is read, and stands on that page. This
//! is for clear words and may be half a second late; that nothing slips through is seen to in the
//! transactions (`Store::heeding_read_only`).
use super::super::app::App;
use super::super::desk::form_again::{Why, handed_back};
use super::super::desk::session::asked_for;
use super::super::error::Error as WebError;
use super::super::letter_routes::MAX_TEXT_BODY;
use super::super::public::posted::expect_form;
use super::super::reader::Reader;
use crate::domain::switch::Switch;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::{Error, FromRequest, web};

/// What a read-only site still takes, by the patterns of `routes`. Whatever takes somebody off the list
/// or ends mail to them is a promise, and so is the way there. Owners come in and turn it off; a stolen
/// session can be ended. The form of a signature answers itself, with all that was typed.
///
/// Their handlers use `App::even_read_only`.
pub const TAKEN_ALL_THE_SAME: [&str; 25] = [
    "/letters/{slug}/sign",
    "/confirm/{token}/not-me",
    "/ask/confirm/{token}/not-me",
    "/objection/{token}",
    "/my",
    "/my/handover/{token}/not-me",
    "/my/{token}/unconfirmed/{id}/erase",
    "/my/{token}/{id}/withdraw",
    "/my/{token}/{id}/erase",
    "/my/{token}/{id}/updates",
    "/unsubscribe/{token}",
    "/desk/login",
    "/desk/login/code",
    "/desk/login/forgotten",
    "/desk/logout",
    "/desk/reset/{token}",
    "/desk/confirm",
    "/desk/account/password",
    "/desk/account/factor",
    "/desk/account/sessions/end-others",
    "/desk/account/sessions/{id}/end",
    "/desk/moderators/{id}/disable",
    "/desk/moderators/{id}/end-sessions",
    "/desk/switches",
    "/desk/switches/banner",
];

pub async fn switched(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let app = request.app_data::<web::Data<App>>().cloned();
    if let Some(app) = app.filter(|_| !request.path().starts_with("/static/")) {
        let store = &app.workshop.store;
        let board = app.switchboard.fresh(store, app.clock.now()).await;
        let changes = !matches!(
            *request.method(),
            Method::GET | Method::HEAD | Method::OPTIONS
        );
        if changes && board.switches.is_on(Switch::ReadOnly, None) {
            let route = request.match_pattern().unwrap_or_default();
            if !TAKEN_ALL_THE_SAME.contains(&route.as_str()) {
                let error = refusal(&app, &mut request).await?;
                return Ok(request.error_response(error));
            }
        }
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

/// A form of the desk may be long work, and is handed back.
async fn refusal(app: &App, request: &mut ServiceRequest) -> Result<Error, Error> {
    if !request.path().starts_with("/desk/") || expect_form(request.request()).is_err() {
        return Ok(WebError::ReadOnly.into());
    }
    let payload = request.extract::<web::Payload>().await?;
    let Ok(Ok(body)) = payload.to_bytes_limited(MAX_TEXT_BODY).await else {
        return Ok(WebError::ReadOnly.into());
    };
    let reader = Reader::extract(request.request()).await?;
    let action = asked_for(request.request());
    Ok(handed_back(app, &reader, action, &body, Why::ReadOnly))
}
