//! Every route for the public; those of the desk stand in `desk_routes`, those of a letter's own life in `letter_routes`.
use super::app::App;
use super::error::Error;
use super::method::{get, nothing};
use super::middleware::{
    error_pages, headers, keep_language, renew_session, same_origin, switched, trace,
};
use super::{api, desk_routes, health, letter_routes, public};
use actix_web::http::header::{self, AcceptEncoding, Encoding};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{
    self, FormConfig, PathConfig, PayloadConfig, QueryConfig, ServiceConfig, post, resource, scope,
};
use actix_web::{HttpResponse, Responder};

/// The largest body of a request.
pub const MAX_BODY: usize = 64 * 1024;

/// The public port.
pub fn site(config: &mut ServiceConfig) {
    config
        .app_data(PayloadConfig::new(MAX_BODY))
        .app_data(FormConfig::default().limit(MAX_BODY))
        .app_data(PathConfig::default().error_handler(|_, _| Error::NotFound.into()))
        .app_data(QueryConfig::default().error_handler(|_, _| Error::BadRequest.into()))
        .service(
            scope("/desk")
                .wrap(from_fn(switched::switched))
                .wrap(from_fn(same_origin::same_origin))
                .wrap(from_fn(error_pages::error_pages))
                .wrap(from_fn(renew_session::renew_session))
                .wrap(from_fn(headers::headers))
                .wrap(from_fn(trace::trace))
                .configure(desk_routes::desk),
        )
        .service(
            scope("")
                .wrap(from_fn(switched::switched))
                .wrap(from_fn(same_origin::same_origin))
                .wrap(from_fn(error_pages::error_pages))
                .wrap(from_fn(keep_language::keep_language))
                .wrap(from_fn(headers::headers))
                // Public pages only: an answer that holds a secret beside what somebody typed must not be compressed.
                .wrap(Compress::default())
                .wrap(from_fn(headers::as_it_is))
                .wrap(from_fn(trace::trace))
                .configure(signer_desk_routes)
                .configure(public_routes)
                .configure(api_routes),
        );
}

/// The management port.
pub fn management(config: &mut ServiceConfig) {
    config
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/metrics", get().to(health::metrics));
}

/// What the copy of the site is made of (`publish-static`): no desk, no form, nothing that somebody needs a link for.
pub fn published(config: &mut ServiceConfig) {
    config
        .app_data(PathConfig::default().error_handler(|_, _| Error::NotFound.into()))
        .app_data(QueryConfig::default().error_handler(|_, _| Error::BadRequest.into()))
        .service(
            scope("")
                .wrap(from_fn(error_pages::error_pages))
                .wrap(from_fn(headers::headers))
                .wrap(from_fn(trace::trace))
                .configure(reading_routes)
                .configure(letters_of_the_api)
                .default_service(web::to(nothing)),
        );
}

/// What anybody may read.
fn reading_routes(config: &mut ServiceConfig) {
    config
        .service(resource("/").route(get().to(public::letters::show)))
        .service(resource("/accessibility").route(get().to(public::accessibility::show)))
        // Before the letter's own address, which would take the ending for a part of its name.
        .service(resource("/letters/{slug}.pdf").route(get().to(public::pdf::letter)))
        .service(resource("/letters/{slug}").route(get().to(public::letter::show)))
        .service(resource("/letters/{slug}/signatories").route(get().to(public::signatories::show)))
        .service(
            resource("/letters/{slug}/signatories.csv").route(get().to(public::take_away::csv)),
        )
        .service(
            resource("/letters/{slug}/signatories.txt").route(get().to(public::take_away::txt)),
        )
        .service(
            resource("/letters/{slug}/signatories.json").route(get().to(public::take_away::json)),
        )
        .service(
            resource("/letters/{slug}/signatories.docx").route(get().to(public::take_away::docx)),
        )
        .service(
            resource("/letters/{slug}/signatories/{id}").route(get().to(public::signatory::show)),
        )
        .service(resource("/letters/{slug}/versions").route(get().to(public::versions::list)))
        .service(
            resource("/letters/{slug}/versions/{from}...{to}")
                .route(get().to(public::compare::show)),
        )
        .service(
            resource("/letters/{slug}/versions/{number}").route(get().to(public::versions::show)),
        )
        .service(
            resource("/letters/{slug}/versions/{number}/{language}.md")
                .route(get().to(public::versions::raw)),
        )
        .service(resource("/letters/{slug}/ledger").route(get().to(public::ledger::show)))
        .service(resource("/letters/{slug}/ledger.json").route(get().to(public::ledger::json)))
        .service(resource("/letters/{slug}/privacy").route(get().to(public::privacy::show)))
        .configure(letter_routes::reading)
        .service(resource("/static/{path:.*}").route(get().to(asset)));
}

fn public_routes(config: &mut ServiceConfig) {
    config
        .configure(reading_routes)
        .service(
            resource("/letters/{slug}/sign")
                .route(get().to(public::sign::show))
                .route(post().to(public::sign::sign)),
        )
        .service(resource("/letters/{slug}/check-mail").route(get().to(public::check_mail::show)))
        .service(
            resource("/letters/{slug}/code").route(post().to(public::check_mail::confirm_by_code)),
        )
        .service(resource("/letters/{slug}/copy").route(get().to(public::copy::show)))
        .service(resource("/letters/{slug}/embed").route(get().to(public::embed::show)))
        .service(resource("/letters/{slug}/qr.svg").route(get().to(public::qr::show)))
        .service(
            resource("/letters/{slug}/signatories/{id}/report")
                .route(get().to(public::report::show))
                .route(post().to(public::report::report)),
        )
        .configure(letter_routes::public)
        .service(
            resource("/confirm/{token}")
                .route(get().to(public::confirm::show))
                .route(post().to(public::confirm::confirm)),
        )
        .service(
            resource("/confirm/{token}/filing").route(post().to(public::confirm_filing::choose)),
        )
        .service(resource("/confirm/{token}/not-me").route(post().to(public::confirm::not_me)))
        .service(
            resource("/question/{token}")
                .route(get().to(public::question::show))
                .route(post().to(public::question::answer)),
        )
        .service(
            resource("/ask/{token}")
                .route(get().to(public::ask::show))
                .route(post().to(public::ask::give)),
        )
        .service(
            resource("/ask/confirm/{token}")
                .route(get().to(public::second_address::show))
                .route(post().to(public::second_address::confirm)),
        )
        .service(
            resource("/ask/confirm/{token}/not-me")
                .route(post().to(public::second_address::not_mine)),
        )
        .service(
            resource("/objection/{token}")
                .route(get().to(public::objection::show))
                .route(post().to(public::objection::object)),
        )
        .service(resource("/robots.txt").route(get().to(public::robots::show)))
        .default_service(web::to(nothing));
}

fn signer_desk_routes(config: &mut ServiceConfig) {
    use public::my;
    config
        .service(
            resource("/my")
                .route(get().to(my::ask::show))
                .route(post().to(my::ask::ask)),
        )
        .service(resource("/my/sent").route(get().to(my::ask::sent)))
        .service(
            resource("/my/handover/{token}")
                .route(get().to(my::successor::show))
                .route(post().to(my::successor::accept)),
        )
        .service(resource("/my/handover/{token}/not-me").route(post().to(my::successor::not_me)))
        .service(resource("/my/{token}").route(get().to(my::desk::show)))
        .service(resource("/my/{token}/export.json").route(get().to(my::export::show)))
        .service(
            resource("/my/{token}/unconfirmed/{id}/erase").route(post().to(my::unconfirmed::erase)),
        )
        .service(
            resource("/my/{token}/{id}/correct")
                .route(get().to(my::correct::show))
                .route(post().to(my::correct::correct)),
        )
        .service(
            resource("/my/{token}/{id}/individual")
                .route(get().to(my::individual::show))
                .route(post().to(my::individual::change)),
        )
        .service(
            resource("/my/{token}/{id}/handover")
                .route(get().to(my::handover::show))
                .route(post().to(my::handover::offer)),
        )
        .service(
            resource("/my/{token}/{id}/withdraw")
                .route(get().to(my::withdraw::show))
                .route(post().to(my::withdraw::withdraw)),
        )
        .service(
            resource("/my/{token}/{id}/erase")
                .route(get().to(my::erase::show))
                .route(post().to(my::erase::erase)),
        )
        .service(
            resource("/my/{token}/{id}/visibility")
                .route(get().to(my::visibility::show))
                .route(post().to(my::visibility::set)),
        )
        .service(resource("/my/{token}/{id}/updates").route(post().to(my::updates::set)))
        .service(
            resource("/unsubscribe/{token}")
                .app_data(web::PayloadConfig::new(public::unsubscribe::LONGEST_BODY))
                .route(get().to(public::unsubscribe::show))
                .route(post().to(public::unsubscribe::unsubscribe)),
        );
}

fn api_routes(config: &mut ServiceConfig) {
    config
        .service(resource("/api/v1").route(get().to(api::readable::show)))
        .service(resource("/api/v1/openapi.json").route(get().to(api::openapi::show)))
        .configure(letters_of_the_api)
        .service(
            resource("/api/v1/letters/{slug}/signatories").route(get().to(api::signatories::list)),
        )
        .service(resource("/api/v1/letters/{slug}/count").route(get().to(api::letters::count)));
}

fn letters_of_the_api(config: &mut ServiceConfig) {
    config
        .service(resource("/api/v1/letters").route(get().to(api::letters::list)))
        .service(resource("/api/v1/letters/{slug}").route(get().to(api::letters::show)));
}

/// A file under its hashed address never changes.
async fn asset(
    app: web::Data<App>,
    path: web::Path<String>,
    accept: Option<web::Header<AcceptEncoding>>,
) -> Result<impl Responder, Error> {
    let asset = app.look.assets.find(&path).ok_or(Error::NotFound)?;
    let (encoding, bytes) = asset.encoded(|encoding| {
        let wanted = Encoding::Known(encoding);
        let accept = accept.as_ref();
        accept.is_some_and(|accept| accept.negotiate([&wanted].into_iter()) == Some(wanted.clone()))
    });
    Ok(HttpResponse::Ok()
        .content_type(asset.content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "Accept-Encoding"))
        .insert_header((header::ETAG, asset.etag(encoding)))
        // Said even of what is not encoded, so that nothing compresses it once more.
        .insert_header(encoding)
        .body(bytes))
}
