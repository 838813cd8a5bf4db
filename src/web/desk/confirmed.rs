//! `Confirmed<…>` around an argument of `session` wants more: that the password, and the code where
//! there is one, were given within the last ten minutes. Who has to give them again is led to
//! `/desk/confirm`, and from there on to what they asked for, with the form as it was sent.
//!
//! To be put around whatever cannot be taken back or would serve a thief: roles, accounts, mass
//! removal, personal data that leave the house, a letter that opens.
use super::session::{Admitted, Extracted, asked_for};
use crate::web::app::App;
use crate::web::error::Error;
use actix_web::dev::Payload;
use actix_web::http::{Method, StatusCode, header};
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError, web};

#[derive(Debug)]
pub struct Confirmed<E>(pub E);

/// Where they are led. After a POST with the same body: 307.
#[derive(Debug, thiserror::Error)]
#[error("the password is wanted first")]
struct ConfirmFirst {
    then: String,
    with_form: bool,
}

impl ResponseError for ConfirmFirst {
    fn status_code(&self) -> StatusCode {
        if self.with_form {
            StatusCode::TEMPORARY_REDIRECT
        } else {
            StatusCode::SEE_OTHER
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("then", &self.then);
        if self.with_form {
            query.append_pair("again", "post");
        }
        let path = format!("/desk/confirm?{}", query.finish());
        HttpResponse::build(self.status_code())
            .insert_header((header::LOCATION, path))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .finish()
    }
}

impl<E: Admitted> FromRequest for Confirmed<E> {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = Bytes::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            let app = request.app_data::<web::Data<App>>();
            let now = app
                .ok_or_else(|| Error::internal("the app is missing"))?
                .clock
                .now();
            let inside = E::admit(request.clone(), body.await?).await?;
            if inside.reading().session.is_confirmed(now) {
                return Ok(Self(inside));
            }
            Err(ConfirmFirst {
                then: asked_for(&request),
                with_form: request.method() == Method::POST,
            }
            .into())
        })
    }
}
