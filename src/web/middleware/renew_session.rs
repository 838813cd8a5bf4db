//! Whoever uses the desk is told so in the cookie, by every answer, error pages too: the time of
//! the last use is not in the database, so that reading changes nothing there.
use super::super::desk::session_cookie::Renewed;
use super::super::error::Error as WebError;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage};

/// An answer that begins or ends a session has the last word about the cookie.
///
/// An answer that is late, after another request has logged in or out meanwhile, brings back the
/// cookie of a session that is over. That opens nothing: at worst somebody logs in once more.
pub async fn renew_session(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(request).await?;
    let renewed = response.request().extensions_mut().remove::<Renewed>();
    if let Some(Renewed(cookie)) = renewed {
        let answer = response.response_mut();
        if answer.cookies().all(|set| set.name() != cookie.name()) {
            answer.add_cookie(&cookie).map_err(WebError::internal)?;
        }
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::cookie::Cookie;
    use actix_web::middleware::from_fn;
    use actix_web::{App, HttpRequest, HttpResponse, test, web};

    /// Uses its session; what it says of the cookie itself stands in the path.
    async fn handler(request: HttpRequest, own: web::Path<String>) -> HttpResponse {
        let renewed = Renewed(Cookie::new("desk", "renewed"));
        request.extensions_mut().insert(renewed);
        let mut answer = HttpResponse::Ok();
        match own.as_str() {
            "nothing" => {}
            "removed" => {
                let mut cookie = Cookie::new("desk", "");
                cookie.make_removal();
                answer.cookie(cookie);
            }
            other => {
                answer.cookie(Cookie::parse(other.to_owned()).unwrap());
            }
        }
        answer.finish()
    }

    #[actix_web::test]
    async fn an_answer_that_sets_the_cookie_itself_has_the_last_word() {
        let app = App::new()
            .wrap(from_fn(renew_session))
            .route("/{own}", web::get().to(handler));
        let app = test::init_service(app).await;
        for (own, expected) in [
            ("nothing", &["desk=renewed"][..]),
            ("other=1", &["desk=renewed", "other=1"]),
            ("desk=new", &["desk=new"]),
            ("removed", &["desk="]),
        ] {
            let request = test::TestRequest::with_uri(&format!("/{own}")).to_request();
            let answer = test::call_service(&app, request).await;
            let mut set: Vec<String> = answer
                .response()
                .cookies()
                .map(|cookie| cookie.stripped().to_string())
                .collect();
            set.sort();
            assert_eq!(set, expected, "{own}");
        }
    }
}
