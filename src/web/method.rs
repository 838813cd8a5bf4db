//! How a route says to which method it answers.
use actix_web::{Route, guard, web};

/// HEAD comes with it: link checkers and monitors ask so, and the server leaves the body out.
pub fn get() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}
