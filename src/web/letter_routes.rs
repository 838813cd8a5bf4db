//! The routes of a letter's life: what stands beside it for everyone, and its pages on the desk.
use super::desk::letters::{self, new_from_files};
use super::method::get;
use super::public as pages;
use crate::domain::page_text::LetterPage;
use actix_web::web::{Data, PayloadConfig, ServiceConfig, post, resource};

/// The same for the text of a letter: in some scripts a form spells each character with nine.
pub const MAX_TEXT_BODY: usize = 2 * 1024 * 1024;

/// What stands beside a letter, for anybody to read.
pub fn reading(config: &mut ServiceConfig) {
    config
        .service(resource("/letters/{slug}/learn").route(get().to(pages::learn::show)))
        .service(resource("/letters/{slug}/pack.zip").route(get().to(pages::pack::show)))
        .service(resource("/letters/{slug}/card.png").route(get().to(pages::card::show)))
        .service(resource("/letters/{slug}/signatories.pdf").route(get().to(pages::pdf::list)))
        .service(resource("/letters/{slug}/updates").route(get().to(pages::updates::list)))
        .service(
            resource("/letters/{slug}/updates.atom").route(get().to(pages::updates_atom::feed)),
        )
        .service(resource("/letters/{slug}/updates/{number}").route(get().to(pages::update::show)))
        .service(
            resource("/letters/{slug}/updates/{number}/corrections/{place}")
                .route(get().to(pages::update_correction::show)),
        );
}

/// What somebody was sent a link to, before a letter is public; and what is not for reading alone.
pub fn public(config: &mut ServiceConfig) {
    config
        .service(
            resource("/letters/{slug}/act")
                .app_data(PayloadConfig::new(pages::act_form::LONGEST_BODY))
                .route(get().to(pages::act::show))
                .route(post().to(pages::act::fill)),
        )
        .service(
            resource("/letters/{slug}/act/count")
                .app_data(PayloadConfig::new(pages::act_count::LONGEST_BODY))
                .route(post().to(pages::act_count::count)),
        )
        .service(resource("/preview/{token}").route(get().to(pages::preview::show)))
        .service(
            resource("/preview/{token}/sign")
                .route(get().to(pages::preview_sign::show))
                .route(post().to(pages::preview_sign::sign)),
        )
        .service(
            resource("/preview/{token}/check-mail")
                .route(get().to(pages::preview_sign::check_mail)),
        )
        .service(resource("/preview/{token}/code").route(post().to(pages::preview_sign::code)))
        .service(
            resource("/initial/{token}")
                .route(get().to(pages::initial::show))
                .route(post().to(pages::initial::give)),
        )
        .service(
            resource("/initial/{token}/correct")
                .route(get().to(pages::initial::correct))
                .route(post().to(pages::initial::give_corrected)),
        )
        .service(resource("/initial/{token}/privacy").route(get().to(pages::initial::privacy)))
        .service(
            resource("/preview/{token}/privacy").route(get().to(pages::preview_sign::privacy)),
        );
}

/// Of the desk: the life of a letter. A long text makes a long form.
pub fn desk(config: &mut ServiceConfig) {
    let long = || PayloadConfig::new(MAX_TEXT_BODY);
    config
        .service(resource("/letters").route(get().to(letters::list::show)))
        .service(
            resource("/letters/new/files")
                .app_data(PayloadConfig::new(new_from_files::LONGEST))
                .route(post().to(new_from_files::make)),
        )
        .service(
            resource("/letters/new")
                .route(get().to(letters::new::show))
                .route(post().to(letters::new::make)),
        )
        .service(resource("/letters/{slug}").route(get().to(letters::overview::show)))
        .service(resource("/letters/{slug}/state").route(post().to(letters::overview::move_on)))
        .service(
            resource("/letters/{slug}/settings")
                .route(get().to(letters::settings::show))
                .route(post().to(letters::settings::change)),
        )
        .service(resource("/letters/{slug}/co-hosts").route(post().to(letters::co_hosts::set)))
        .service(resource("/letters/{slug}/texts").route(get().to(letters::text::find)))
        .service(resource("/letters/{slug}/languages").route(get().to(letters::languages::find)))
        .service(
            resource("/letters/{slug}/texts/{number}/{language}")
                .app_data(long())
                .route(get().to(letters::text::show))
                .route(post().to(letters::text::save)),
        )
        .service(
            resource("/letters/{slug}/texts/{number}/{language}/preview")
                .app_data(long())
                .route(get().to(letters::text_preview::show))
                .route(post().to(letters::text_preview::typed_text)),
        )
        .service(
            resource("/letters/{slug}/texts/{number}/{language}/drop")
                .route(post().to(letters::text::remove)),
        )
        .service(
            resource("/letters/{slug}/version")
                .route(get().to(letters::version::show))
                .route(post().to(letters::version::publish)),
        )
        .service(
            resource("/letters/{slug}/translations/{language}/publish")
                .route(post().to(letters::version::publish_one)),
        )
        .service(
            resource("/letters/{slug}/delivery")
                .route(get().to(letters::delivery::show))
                .route(post().to(letters::delivery::deliver)),
        )
        .service(
            resource("/letters/{slug}/delivery/{id}/answer")
                .app_data(long())
                .route(post().to(letters::delivery::give_answer)),
        )
        .service(
            resource("/letters/{slug}/delivery/{id}/take-back")
                .route(post().to(letters::delivery::take_back)),
        )
        .configure(beside)
        .configure(before_opening);
}

/// Of the desk: what is written beside a letter.
fn beside(config: &mut ServiceConfig) {
    let long = || PayloadConfig::new(MAX_TEXT_BODY);
    config
        .service(resource("/letters/{slug}/updates").route(get().to(letters::updates::show)))
        .service(
            resource("/letters/{slug}/updates/{number}/{language}")
                .app_data(long())
                .route(get().to(letters::update::show))
                .route(post().to(letters::update::save)),
        )
        .service(
            resource("/letters/{slug}/updates/{number}/{language}/preview")
                .app_data(long())
                .route(post().to(letters::update_preview::preview)),
        )
        .service(
            resource("/letters/{slug}/updates/{number}/{language}/publish")
                .route(post().to(letters::update::publish)),
        )
        .service(
            resource("/letters/{slug}/updates/{number}/{language}/mail")
                .route(post().to(letters::update_mail::make)),
        )
        .service(
            resource("/letters/{slug}/updates/{number}/{language}/drop")
                .route(post().to(letters::update::remove)),
        )
        .service(
            resource("/letters/{slug}/act/{language}")
                .app_data(long())
                .app_data(Data::new(LetterPage::Act))
                .route(get().to(letters::page_text::show))
                .route(post().to(letters::page_text::save)),
        )
        .service(
            resource("/letters/{slug}/act/{language}/preview")
                .app_data(long())
                .app_data(Data::new(LetterPage::Act))
                .route(post().to(letters::page_text::preview)),
        )
        .service(
            resource("/letters/{slug}/sample/{language}")
                .app_data(long())
                .route(get().to(letters::sample_letter::show))
                .route(post().to(letters::sample_letter::save)),
        )
        .service(
            resource("/letters/{slug}/sample/{language}/preview")
                .app_data(long())
                .route(post().to(letters::sample_letter::preview)),
        )
        .service(
            resource("/letters/{slug}/learn/{language}")
                .app_data(long())
                .app_data(Data::new(LetterPage::Learn))
                .route(get().to(letters::page_text::show))
                .route(post().to(letters::page_text::save)),
        )
        .service(
            resource("/letters/{slug}/learn/{language}/preview")
                .app_data(long())
                .app_data(Data::new(LetterPage::Learn))
                .route(post().to(letters::page_text::preview)),
        );
}

/// Of the desk: what comes before a letter is public.
fn before_opening(config: &mut ServiceConfig) {
    config
        .service(
            resource("/letters/{slug}/opening")
                .route(get().to(letters::opening::show))
                .route(post().to(letters::opening::plan)),
        )
        .service(
            resource("/letters/{slug}/opening/take-back")
                .route(post().to(letters::opening::take_letter_back)),
        )
        .service(resource("/letters/{slug}/opening/lift").route(post().to(letters::opening::lift)))
        .service(resource("/letters/{slug}/closing").route(post().to(letters::opening::close)))
        .service(
            resource("/letters/{slug}/previews")
                .route(get().to(letters::previews::show))
                .route(post().to(letters::previews::make)),
        )
        .service(
            resource("/letters/{slug}/previews/{id}/revoke")
                .route(post().to(letters::previews::revoke)),
        )
        .service(
            resource("/letters/{slug}/initial")
                .app_data(PayloadConfig::new(MAX_TEXT_BODY))
                .route(get().to(letters::initial::show))
                .route(post().to(letters::initial::invite)),
        )
        .service(
            resource("/letters/{slug}/initial/remind").route(post().to(letters::initial::remind)),
        )
        .service(
            resource("/letters/{slug}/initial/{id}/{step}")
                .route(post().to(letters::initial::step)),
        );
}
