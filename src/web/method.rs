//! How a route says to which method it answers, and what answers where there is none.
use super::error::Error;
use actix_web::{HttpResponse, Route, guard, web};

/// HEAD comes with it: link checkers and monitors ask so, and the server leaves the body out.
pub fn get() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// Of an address that no route has.
pub async fn nothing() -> Result<HttpResponse, Error> {
    Err(Error::NotFound)
}
