//! A mailing as it will look in a language, both parts of it.
use super::frame::Frame;
use super::mailings::{find, mailing_path};
use super::session::Reading;
use super::surroundings::{Happened, Surroundings};
use crate::acts::mail_of_mailings::previewed;
use crate::domain::letter::Letter;
use crate::locale::messages::Locale;
use crate::mail::message::{Rendered, Site};
use crate::store::connection::Db;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::middleware::headers::OF_A_MAIL;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/mailing_preview.html")]
pub struct MailingPreviewPage {
    pub frame: Frame,
    pub back: String,
    pub from: String,
    pub reply_to: Option<String>,
    pub subject: String,
    pub language: String,
    /// The language of the words around the text, where it is another one.
    pub around: Option<String>,
    pub text: String,
    /// Where the other part is shown by itself.
    pub html: String,
    pub unsubscribe: bool,
}

type Address = web::Path<(String, String, String)>;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    address: Address,
) -> Result<HttpResponse, Error> {
    let (slug, id, language) = address.into_inner();
    let (mailing, letter) = find(&app, (&slug, &id)).await?;
    let (letter, rendered) = rendered(&app, (&slug, &id), &language, letter).await?;
    let keyring = app.workshop.keyring.clone();
    let own = reader.locale.language().to_owned();
    let read = move |db: &mut Db| Surroundings::read(db, &keyring, &own, &Happened::default());
    let surroundings = app.workshop.store.read(read).await?;
    let back = mailing_path(&slug, mailing.id);
    let title = "mailing-preview-title";
    let page = MailingPreviewPage {
        from: app.config.mail.from.clone(),
        reply_to: app.config.mail.reply_to.clone(),
        around: around(&app, &language),
        html: format!("{back}/preview/{language}/html"),
        language: own_name(&app, &language),
        unsubscribe: rendered.unsubscribe.is_some(),
        subject: rendered.subject,
        text: rendered.text,
        back,
        frame: surroundings.frame(&app, &reader, &reading, title, Some(&letter)),
    };
    answer::private(StatusCode::OK, &page)
}

/// The part by itself, in a frame of the page.
pub async fn html(
    app: web::Data<App>,
    _reading: Reading,
    address: Address,
) -> Result<HttpResponse, Error> {
    let (slug, id, language) = address.into_inner();
    let (_, letter) = find(&app, (&slug, &id)).await?;
    let (_, rendered) = rendered(&app, (&slug, &id), &language, letter).await?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_SECURITY_POLICY, OF_A_MAIL))
        .body(rendered.html))
}

/// By the same way as the mails that are sent.
async fn rendered(
    app: &App,
    address: (&str, &str),
    language: &str,
    letter: Letter,
) -> Result<(Letter, Rendered), Error> {
    let (mailing, _) = find(app, address).await?;
    let (wanted, of) = (language.to_owned(), letter.clone());
    let read = move |db: &mut Db| previewed(db, of, &mailing, &wanted);
    let about = app.workshop.store.read(read).await?;
    let about = about.map_err(|_| Error::NotFound)?;
    let locale = locale(app, language);
    let site = Site::from(&app.config.site);
    let message = about.message(&app.workshop.keyring, &app.config);
    Ok((letter, message.render(&locale, &site)))
}

/// As for mail that is sent.
fn locale(app: &App, language: &str) -> Locale {
    let catalogue = &app.catalogue;
    catalogue
        .locale(language)
        .unwrap_or_else(|| catalogue.negotiate(Some(language), None))
}

/// The language of the words around a text, where the site does not speak that of the text.
pub(super) fn around(app: &App, language: &str) -> Option<String> {
    let locale = locale(app, language);
    (locale.language() != language).then(|| own_name(app, locale.language()))
}
