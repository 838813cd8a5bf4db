//! `/robots.txt`: letters and their lists are for everyone; what only a mailed link leads to, and the desk, are not.
use crate::web::answer;
use actix_web::{HttpRequest, HttpResponse};

/// Prefixes, so `/my` is also what is below it. Pages that one may read but should not find say so themselves.
const ROBOTS: &str = "User-agent: *
Disallow: /ask/
Disallow: /confirm/
Disallow: /desk
Disallow: /initial/
Disallow: /my
Disallow: /objection/
Disallow: /preview/
Disallow: /question/
Disallow: /unsubscribe/
";

pub async fn show(request: HttpRequest) -> HttpResponse {
    answer::public(&request, "text/plain; charset=utf-8", ROBOTS.into())
}
