//! The routes of mail to signatories.
use super::desk::{contacts_export, mailing, mailing_form, mailing_preview, mailings};
use super::method::get;
use actix_web::web::{PayloadConfig, ServiceConfig, post, resource};

/// Of the desk: mail to signatories.
pub fn desk(config: &mut ServiceConfig) {
    let roomy = || PayloadConfig::new(mailing_form::LONGEST_BODY);
    config
        .service(resource("/letters/{slug}/mailings").route(get().to(mailings::show)))
        .service(
            resource("/letters/{slug}/mailings/new")
                .app_data(roomy())
                .route(get().to(mailing_form::new))
                .route(post().to(mailing_form::create)),
        )
        .service(resource("/letters/{slug}/mailings/{id}").route(get().to(mailing::show)))
        .service(
            resource("/letters/{slug}/mailings/{id}/edit")
                .app_data(roomy())
                .route(get().to(mailing_form::edit))
                .route(post().to(mailing_form::save)),
        )
        .service(
            resource("/letters/{slug}/mailings/{id}/preview/{language}")
                .route(get().to(mailing_preview::show)),
        )
        .service(
            resource("/letters/{slug}/mailings/{id}/preview/{language}/html")
                .route(get().to(mailing_preview::html)),
        )
        .service(resource("/letters/{slug}/mailings/{id}/test").route(post().to(mailing::test)))
        .service(
            resource("/letters/{slug}/mailings/{id}/discard").route(post().to(mailing::discard)),
        )
        .service(resource("/letters/{slug}/mailings/{id}/start").route(post().to(mailing::start)))
        .service(resource("/letters/{slug}/mailings/{id}/pause").route(post().to(mailing::pause)))
        .service(resource("/letters/{slug}/mailings/{id}/resume").route(post().to(mailing::resume)))
        .service(resource("/letters/{slug}/mailings/{id}/stop").route(post().to(mailing::stop)))
        .service(
            resource("/letters/{slug}/contacts/export").route(post().to(contacts_export::export)),
        );
}
