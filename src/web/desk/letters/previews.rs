//! `/desk/letters/{slug}/previews`: links to a letter that is not public yet.
use super::super::frame::Frame;
use super::super::session::{Deciding, NoFields, Reading};
use super::form::{Form, Sent};
use super::head::{self, Head, open, slug};
use crate::acts::preview::{NewPreview, make_preview, revoke_preview};
use crate::domain::letter::Letter;
use crate::domain::time::DAY;
use crate::locale::dates;
use crate::security::link::{self, Purpose};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::previews::{self, Preview};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_previews.html")]
pub struct PreviewsPage {
    pub frame: Frame,
    pub head: Head,
    pub is_public: bool,
    pub previews: Vec<PreviewLine>,
    pub form: Form,
    pub days: [u32; 5],
}

pub struct PreviewLine {
    pub id: String,
    pub label: String,
    /// Only while it is good: the address to hand out.
    pub link: Option<String>,
    pub may_sign: bool,
    /// "Good until …", "Revoked on …", "Expired on …"
    pub told: String,
}

/// What can be chosen, in days.
const DAYS: [u32; 5] = [1, 3, 7, 14, 60];
const LONGEST_LABEL: usize = 200;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, &path, None).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn make(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let mut form = Form::sent(form);
    let locale = &reader.locale;
    let label: Vec<&str> = form.value("label").split_whitespace().collect();
    let label = label.join(" ");
    if label.is_empty() {
        form.fault("label", locale.msg("text-empty"));
    } else if label.chars().count() > LONGEST_LABEL {
        let long = locale.msg("text-too-long").arg("max", LONGEST_LABEL);
        form.fault("label", long);
    }
    let days: u32 = form
        .value("days")
        .parse()
        .ok()
        .filter(|days| DAYS.contains(days))
        .ok_or(Error::BadRequest)?;
    if !form.is_fine() {
        let page = page(&app, &reader, &reading, &path, Some(form)).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let new = NewPreview {
        label,
        may_sign: form.ticked("may_sign"),
        good_for: DAY.saturating_mul(days),
    };
    let letter = slug(&path)?;
    let (by, now) = (reading.actor(), reader.now);
    make_preview(&app.workshop, letter.clone(), new, by, now).await?;
    Ok(answer::see_other(head::path(&letter, "/previews")))
}

pub async fn revoke(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let (name, id) = path.into_inner();
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let letter = slug(&name)?;
    let (by, now) = (deciding.reading.actor(), reader.now);
    revoke_preview(&app.workshop, letter.clone(), id, by, now).await?;
    Ok(answer::see_other(head::path(&letter, "/previews")))
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    sent: Option<Form>,
) -> Result<PreviewsPage, Error> {
    let keyring = app.workshop.keyring.clone();
    let read = move |db: &mut Db, letter: &Letter| -> Result<Vec<Preview>, StoreError> {
        previews::of_letter(db, &keyring, letter.id)
    };
    let at = ("previews-title", "previews");
    let (opened, found) = open(app, reader, reading, slug, at, read).await?;
    let is_public = opened.letter.is_public(reader.now);
    Ok(PreviewsPage {
        previews: found
            .iter()
            .map(|preview| line(app, reader, &opened.letter, preview))
            .collect(),
        is_public,
        form: sent.unwrap_or_else(|| Form::filled([("days", "14".to_owned())])),
        days: DAYS,
        frame: opened.frame,
        head: opened.head,
    })
}

fn line(app: &App, reader: &Reader, letter: &Letter, preview: &Preview) -> PreviewLine {
    let locale = &reader.locale;
    let at = |at| dates::date_time(locale, at, &letter.time_zone);
    let told = match preview.revoked_at {
        Some(revoked) => locale.msg("previews-revoked").arg("date", at(revoked)),
        None if preview.is_good(reader.now) => locale
            .msg("previews-good")
            .arg("date", at(preview.expires_at)),
        None => locale
            .msg("previews-expired")
            .arg("date", at(preview.expires_at)),
    };
    let link = preview.is_good(reader.now).then(|| {
        let keyring = &app.workshop.keyring;
        let token = link::token(keyring, Purpose::Preview, preview.id, preview.expires_at);
        format!("{}/preview/{token}", app.config.site.base_url)
    });
    PreviewLine {
        id: preview.id.to_string(),
        label: preview.label.clone(),
        link,
        may_sign: preview.may_sign,
        told: told.to_string(),
    }
}
