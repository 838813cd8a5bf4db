//! Every route, on one page; those of a letter's own life stand in `letter_routes`,
//! those of mail to its signatories in `mailing_routes`.
use super::error::Error;
use super::method::get;
use super::middleware::{error_pages, headers, renew_session, same_origin, switched, trace};
use super::{api, assets, desk, health, letter_routes, mailing_routes, public};
use actix_web::http::header;
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
                .configure(desk_routes),
        )
        .service(
            scope("")
                .wrap(from_fn(switched::switched))
                .wrap(from_fn(same_origin::same_origin))
                .wrap(from_fn(error_pages::error_pages))
                .wrap(from_fn(headers::headers))
                // Public pages only: an answer that holds a secret beside what somebody typed must not be compressed.
                .wrap(Compress::default())
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

fn public_routes(config: &mut ServiceConfig) {
    config
        .service(resource("/").route(get().to(public::letters::show)))
        .service(resource("/letters/{slug}").route(get().to(public::letter::show)))
        .service(
            resource("/letters/{slug}/sign")
                .route(get().to(public::sign::show))
                .route(post().to(public::sign::sign)),
        )
        .service(resource("/letters/{slug}/check-mail").route(get().to(public::check_mail::show)))
        .service(
            resource("/letters/{slug}/code").route(post().to(public::check_mail::confirm_by_code)),
        )
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
        .configure(letter_routes::public)
        .service(resource("/letters/{slug}/ledger").route(get().to(public::ledger::show)))
        .service(resource("/letters/{slug}/ledger.json").route(get().to(public::ledger::json)))
        .service(resource("/letters/{slug}/privacy").route(get().to(public::privacy::show)))
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
        .service(resource("/static/{path:.*}").route(get().to(asset)))
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
        .service(resource("/api/v1/openapi.json").route(get().to(api::openapi::show)))
        .service(resource("/api/v1/letters").route(get().to(api::letters::list)))
        .service(resource("/api/v1/letters/{slug}").route(get().to(api::letters::show)))
        .service(
            resource("/api/v1/letters/{slug}/signatories").route(get().to(api::signatories::list)),
        )
        .service(resource("/api/v1/letters/{slug}/count").route(get().to(api::letters::count)));
}

fn desk_routes(config: &mut ServiceConfig) {
    config
        .service(resource("").route(get().to(desk::queue::home)))
        .service(
            resource("/login")
                .route(get().to(desk::login::show))
                .route(post().to(desk::login::log_in)),
        )
        .service(resource("/logout").route(post().to(desk::login::log_out)))
        .configure(account_routes)
        .configure(switch_routes)
        .service(
            resource("/setup/{token}")
                .route(get().to(desk::setup::show))
                .route(post().to(desk::setup::set_up)),
        )
        .service(resource("/queue").route(get().to(desk::queue::show)))
        .configure(queue_routes)
        .service(resource("/published").route(get().to(desk::published::show)))
        .service(resource("/signatures/{id}").route(get().to(desk::signature::show)))
        .service(resource("/signatures/{id}/publish").route(post().to(desk::signature::publish)))
        .service(resource("/signatures/{id}/reject").route(post().to(desk::signature::reject)))
        .service(
            resource("/signatures/{id}/unpublish").route(post().to(desk::signature::unpublish)),
        )
        .service(resource("/signatures/{id}/reopen").route(post().to(desk::signature::reopen)))
        .service(resource("/signatures/{id}/vouch").route(post().to(desk::proof::vouch)))
        .service(resource("/signatures/{id}/ask").route(post().to(desk::proof::ask)))
        .service(resource("/signatures/{id}/call-off").route(post().to(desk::proof::call_off)))
        .service(resource("/signatures/{id}/notice").route(post().to(desk::proof::notice)))
        .service(resource("/decisions/{id}/undo").route(post().to(desk::signature::undo)))
        .configure(review_routes)
        .service(resource("/organisations").route(get().to(desk::organisations::show)))
        .service(resource("/organisations/{id}").route(get().to(desk::organisation::show)))
        .service(
            resource("/organisations/{id}/correct").route(post().to(desk::organisation::correct)),
        )
        .service(
            resource("/organisations/{id}/names").route(post().to(desk::organisation::add_name)),
        )
        .service(
            resource("/organisations/{id}/names/{name}/remove")
                .route(post().to(desk::organisation::remove_name)),
        )
        .service(
            resource("/organisations/{id}/merge")
                .route(get().to(desk::merging::show))
                .route(post().to(desk::merging::merge)),
        )
        .service(resource("/merges/{id}/undo").route(post().to(desk::merging::undo)))
        .service(
            resource("/signatures/{id}/merge")
                .route(get().to(desk::merging_signatures::show))
                .route(post().to(desk::merging_signatures::merge)),
        )
        .configure(letter_routes::desk)
        .configure(mailing_routes::desk)
        .service(resource("/audit").route(get().to(desk::audit::show)))
        .service(resource("/audit/export").route(post().to(desk::audit::export)))
        .service(resource("/mail").route(get().to(desk::mail::show)))
        .service(resource("/mail/{id}/retry").route(post().to(desk::mail::retry)))
        .service(resource("/mail/{id}/drop").route(post().to(desk::mail::drop)))
        .default_service(web::to(nothing));
}

/// Of the desk: what can be stopped in a hurry, and what was counted.
fn switch_routes(config: &mut ServiceConfig) {
    config
        .service(
            resource("/switches")
                .route(get().to(desk::switches::show))
                .route(post().to(desk::switches::turn)),
        )
        .service(resource("/switches/banner").route(post().to(desk::switches::set_banner)))
        .service(resource("/letters/{slug}/numbers").route(get().to(desk::numbers::show)))
        .service(resource("/letters/{slug}/numbers.csv").route(get().to(desk::numbers::csv)));
}

/// Of the desk: who may use it.
fn queue_routes(config: &mut ServiceConfig) {
    config
        .service(resource("/queue/next").route(post().to(desk::queue::next)))
        .service(resource("/queue/bulk/publish").route(post().to(desk::bulk::publish)))
        .service(resource("/queue/bulk/set-aside").route(post().to(desk::bulk::set_aside)))
        .service(resource("/queue/bulk/reject").route(post().to(desk::bulk::reject)))
        .service(resource("/bulks/{id}").route(get().to(desk::bulk::show)))
        .service(resource("/bulks/{id}/undo").route(post().to(desk::bulk::undo)))
        .service(resource("/signatures/{id}/set-aside").route(post().to(desk::aside::set_aside)))
        .service(resource("/signatures/{id}/take-up").route(post().to(desk::aside::take_up)))
        .service(resource("/signatures/{id}/note").route(post().to(desk::aside::note)));
}

fn account_routes(config: &mut ServiceConfig) {
    config
        .service(resource("/login/code").route(post().to(desk::login_code::give)))
        .service(
            resource("/login/forgotten")
                .route(get().to(desk::forgotten::show))
                .route(post().to(desk::forgotten::ask)),
        )
        .service(
            resource("/reset/{token}")
                .route(get().to(desk::reset::show))
                .route(post().to(desk::reset::reset)),
        )
        .service(
            resource("/invite/{token}")
                .route(get().to(desk::invite::show))
                .route(post().to(desk::invite::accept)),
        )
        .service(
            resource("/confirm")
                .route(get().to(desk::confirm::show))
                .route(post().to(desk::confirm::confirm)),
        )
        .service(resource("/account").route(get().to(desk::account::show)))
        .service(
            resource("/account/password")
                .route(get().to(desk::change_password::show))
                .route(post().to(desk::change_password::change)),
        )
        .service(
            resource("/account/sessions/end-others").route(post().to(desk::account::end_others)),
        )
        .service(
            resource("/account/sessions/{id}/end").route(post().to(desk::account::end_session)),
        )
        .service(
            resource("/account/factor")
                .route(get().to(desk::factor::show))
                .route(post().to(desk::factor::turn_on)),
        )
        .service(resource("/account/factor/codes").route(post().to(desk::factor::renew_codes)))
        .service(resource("/account/factor/off").route(post().to(desk::factor::turn_off)))
        .service(resource("/moderators").route(get().to(desk::moderators::show)))
        .service(resource("/moderators/invite").route(post().to(desk::moderators::invite)))
        .service(resource("/moderators/{id}/role").route(post().to(desk::moderators::set_role)))
        .service(resource("/moderators/{id}/disable").route(post().to(desk::moderators::disable)))
        .service(resource("/moderators/{id}/enable").route(post().to(desk::moderators::enable)))
        .service(
            resource("/moderators/{id}/end-sessions")
                .route(post().to(desk::moderators::end_sessions)),
        )
        .service(resource("/invitations/{id}/revoke").route(post().to(desk::moderators::revoke)));
}

/// Of the desk: how a letter's moderators decide, and keep their promise.
fn review_routes(config: &mut ServiceConfig) {
    use desk::{account, promise, reason_form, reasons, reverse, samples};
    config
        .service(resource("/decisions/{id}/reverse").route(post().to(reverse::reverse)))
        .service(resource("/account/digest").route(post().to(account::set_digest)))
        .service(
            resource("/letters/{slug}/promise")
                .route(get().to(promise::show))
                .route(post().to(promise::set)),
        )
        .configure(mass_routes)
        .service(resource("/letters/{slug}/samples").route(get().to(samples::show)))
        .service(resource("/letters/{slug}/samples/draw").route(post().to(samples::draw)))
        .service(resource("/letters/{slug}/samples/{id}/right").route(post().to(samples::right)))
        .service(resource("/letters/{slug}/samples/{id}/wrong").route(post().to(samples::wrong)))
        .service(resource("/letters/{slug}/reasons").route(get().to(reasons::show)))
        .service(
            resource("/letters/{slug}/reasons/{reason}")
                .route(get().to(reason_form::show))
                .route(post().to(reason_form::word)),
        )
        .service(
            resource("/letters/{slug}/reasons/{reason}/retire").route(post().to(reasons::retire)),
        )
        .service(
            resource("/letters/{slug}/reasons/{reason}/bring-back")
                .route(post().to(reasons::bring_back)),
        )
        .service(resource("/letters/{slug}/reasons/{reason}/up").route(post().to(reasons::up)));
}

/// Of the desk: publishing everything that matches.
fn mass_routes(config: &mut ServiceConfig) {
    use desk::{mass, mass_job};
    config
        .service(
            resource("/letters/{slug}/mass")
                .route(get().to(mass::show))
                .route(post().to(mass::preview)),
        )
        .service(resource("/letters/{slug}/mass/{id}").route(get().to(mass_job::show)))
        .service(resource("/letters/{slug}/mass/{id}/start").route(post().to(mass_job::start)))
        .service(resource("/letters/{slug}/mass/{id}/pause").route(post().to(mass_job::pause)))
        .service(resource("/letters/{slug}/mass/{id}/resume").route(post().to(mass_job::resume)))
        .service(resource("/letters/{slug}/mass/{id}/stop").route(post().to(mass_job::stop)))
        .service(resource("/letters/{slug}/mass/{id}/undo").route(post().to(mass_job::undo)));
}

async fn nothing() -> Result<HttpResponse, Error> {
    Err(Error::NotFound)
}

/// A file under its hashed address never changes.
async fn asset(path: web::Path<String>) -> Result<impl Responder, Error> {
    let asset = assets::asset(&path).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(asset.content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::ETAG, asset.etag))
        .body(asset.bytes))
}
