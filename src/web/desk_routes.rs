//! Every route of the desk; those of a letter's own life stand in `letter_routes`, those of mail to
//! its signatories in `mailing_routes`.
use super::method::{get, nothing};
use super::{desk, letter_routes, mailing_routes};
use actix_web::web::{self, PayloadConfig, ServiceConfig, post, resource};

/// Below `/desk`.
pub fn desk(config: &mut ServiceConfig) {
    config
        .service(resource("").route(get().to(desk::queue::home)))
        .service(
            resource("/login")
                .route(get().to(desk::login::show))
                .route(post().to(desk::login::log_in)),
        )
        .service(resource("/logout").route(post().to(desk::login::log_out)))
        .configure(account_routes)
        .configure(entry_routes)
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
        .service(resource("/reports").route(get().to(desk::reports::show)))
        .service(resource("/reports/{id}/close").route(post().to(desk::reports::close)))
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
        .service(
            resource("/published/bulk/invalidate")
                .route(post().to(desk::published_bulk::invalidate)),
        )
        .service(
            resource("/published/bulk/unpublish").route(post().to(desk::published_bulk::unpublish)),
        )
        .service(resource("/bulks/{id}").route(get().to(desk::bulk::show)))
        .service(resource("/bulks/{id}/undo").route(post().to(desk::bulk::undo)))
        .service(resource("/signatures/{id}/set-aside").route(post().to(desk::aside::set_aside)))
        .service(resource("/signatures/{id}/take-up").route(post().to(desk::aside::take_up)))
        .service(resource("/signatures/{id}/note").route(post().to(desk::aside::note)))
        .service(resource("/signatures/{id}/first").route(post().to(desk::first::set)));
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

/// Of the desk: what is done to entries beside deciding about them.
fn entry_routes(config: &mut ServiceConfig) {
    config
        .service(
            resource("/signatures/{id}/correct")
                .route(get().to(desk::correct_entry::show))
                .route(post().to(desk::correct_entry::correct)),
        )
        .service(
            resource("/signatures/{id}/invalidate").route(post().to(desk::invalidate::invalidate)),
        )
        .service(
            resource("/letters/{slug}/endorsements/new")
                .route(get().to(desk::endorsement::show))
                .route(post().to(desk::endorsement::enter)),
        )
        .service(
            resource("/letters/{slug}/imports")
                .app_data(PayloadConfig::new(desk::upload_body::LONGEST))
                .route(get().to(desk::uploads::list))
                .route(post().to(desk::uploads::upload)),
        )
        .service(resource("/imports/{id}").route(get().to(desk::uploads::show)))
        .service(resource("/imports/{id}/fates.csv").route(post().to(desk::upload_fates::fates)))
        .service(resource("/imports/{id}/columns").route(post().to(desk::upload_acts::set_columns)))
        .service(resource("/imports/{id}/bring").route(post().to(desk::upload_acts::bring)))
        .service(resource("/imports/{id}/discard").route(post().to(desk::upload_acts::discard)))
        .service(
            resource("/letters/{slug}/imports/{id}/undo").route(post().to(desk::upload_acts::undo)),
        );
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
