//! A name for every request, and one line in the log: the pattern of the route, never the path,
//! which may hold a token, nor the query, nor the client.
use super::super::app::App;
use crate::security::random;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest, web};

/// Stands on error pages, in the log and in `X-Request-Id`.
#[derive(Debug, Clone)]
pub struct RequestId(pub String);

pub fn request_id(request: &HttpRequest) -> String {
    request
        .extensions()
        .get::<RequestId>()
        .map(|id| id.0.clone())
        .unwrap_or_default()
}

pub async fn trace(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = data_encoding::HEXLOWER.encode(&random::bytes::<8>());
    request.extensions_mut().insert(RequestId(id.clone()));
    let app = request.app_data::<web::Data<App>>().cloned();
    let begun = app.as_ref().map(|app| app.clock.now());
    let method = request.method().clone();
    let mut response = next.call(request).await?;
    let route = response
        .request()
        .match_pattern()
        .unwrap_or_else(|| "-".to_owned());
    let took = app
        .zip(begun)
        .map(|(app, begun)| app.clock.now().since(begun).as_micros());
    tracing::info!(request = %id, %method, route, status = response.status().as_u16(), micros = took, "answered");
    if let Ok(value) = HeaderValue::from_str(&id) {
        response
            .headers_mut()
            .insert(HeaderName::from_static("x-request-id"), value);
    }
    Ok(response)
}
