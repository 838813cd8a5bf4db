//! `/letters/{slug}/sign`: the form.
use super::letter::LetterStatus;
use super::posted::{self, Posted};
use super::preview::{Early, hidden};
use super::shown::{Shown, read_shown};
use super::sign_form;
use super::sign_page::SignPage;
use super::sign_text::{self, OnPage};
use crate::acts;
use crate::acts::sign::{Sign, SignError};
use crate::domain::submission::Form;
use crate::security::limits::Limited;
use crate::store::error::Error as StoreError;
use crate::store::previews::PreviewId;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// By which door somebody came to the form.
pub struct Way {
    /// The link, and what stands below it, of a letter that is not public yet.
    early: Option<(PreviewId, String)>,
}

impl Way {
    pub const PUBLIC: Self = Self { early: None };

    pub fn early(early: &Early) -> Self {
        Self {
            early: Some((early.preview.id, early.path.clone())),
        }
    }

    pub fn page(&self, app: &App, reader: &Reader, shown: &Shown) -> SignPage {
        let mut page = sign_form::empty(app, reader, shown);
        if let Some((_, path)) = &self.early {
            page.action = format!("{path}/sign");
            page.status =
                LetterStatus::early(&shown.letter, shown.stopped, reader.now, &reader.locale);
            page.home.clone_from(path);
            hidden(&mut page.page, &format!("{path}/sign"));
        }
        page
    }

    fn sent(&self, shown: &Shown) -> String {
        match &self.early {
            Some((_, path)) => format!("{path}/check-mail"),
            None => shown.path("/check-mail"),
        }
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let shown = read_shown(&app, &reader, path.into_inner()).await?;
    answer::page(&request, &sign_form::empty(&app, &reader, &shown))
}

pub async fn sign(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Sign)?;
    posted::expect_form(&request)?;
    let shown = read_shown(&app, &reader, path.into_inner()).await?;
    take(&app, &reader, &request, &body, shown, Way::PUBLIC).await
}

/// What was sent, by either way.
pub async fn take(
    app: &App,
    reader: &Reader,
    request: &HttpRequest,
    body: &[u8],
    shown: Shown,
    way: Way,
) -> Result<HttpResponse, Error> {
    posted::expect_form(request)?;
    let mut page = way.page(app, reader, &shown);
    let Ok(posted) = Posted::parse(body) else {
        if !page.status.is_open() && !page.status.is_stopped() {
            return answer::private(StatusCode::CONFLICT, &page);
        }
        page.form_error = Some(reader.locale.msg("error-form-unreadable").to_string());
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let form = sign_form::read(&posted);
    if page.status.is_stopped() {
        return stopped(reader, page, &form);
    }
    if !page.status.is_open() {
        return too_late(page, &form);
    }
    let rules = &shown.letter.rules;
    let on_page = sign_text::on_page(app, &shown, posted.text("version")).await?;
    let page = sign_text::told(page, &shown, &on_page);
    let (answers, version_id) = match (
        form.parse(rules.signers, rules.prints_representatives),
        on_page,
    ) {
        (Ok(answers), OnPage::Signable(text)) => (answers, text.id),
        (Ok(_), OnPage::Changed { .. }) => {
            let page = sign_form::filled(page, &form, &Vec::new());
            return answer::private(StatusCode::CONFLICT, &page);
        }
        (Err(faults), _) => {
            let page = sign_form::filled(page, &form, &faults);
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let command = Sign {
        letter_id: shown.letter.id,
        version_id,
        statement: sign_form::statement(
            &reader.locale,
            rules.signers,
            answers.line.kind,
            answers.updates,
        ),
        answers,
        trap: !posted.text("fax").is_empty(),
        language: reader.locale.language().to_owned(),
        network: app.workshop.keyring.network(reader.client),
        early: way.early.as_ref().map(|(id, _)| *id),
    };
    match acts::sign::sign(&app.workshop, command, reader.now).await {
        Ok(()) => {}
        // Since the letter was read, a moment ago.
        Err(error @ (SignError::NotSignable(_) | SignError::TextChanged)) => {
            let language = reader.locale.language().to_owned();
            let id = shown.letter.id;
            let read = move |db: &mut _| Shown::by_id(db, id, &language);
            let shown = app.workshop.store.read(read).await?;
            let page = way.page(app, reader, &shown);
            if matches!(error, SignError::NotSignable(_)) {
                return too_late(page, &form);
            }
            let page = sign_text::told(page, &shown, &OnPage::Changed { from: None });
            let page = sign_form::filled(page, &form, &Vec::new());
            return answer::private(StatusCode::CONFLICT, &page);
        }
        // Turned since the letter was read, a moment ago.
        Err(SignError::Stopped | SignError::Store(StoreError::ReadOnly)) => {
            return stopped(reader, way.page(app, reader, &shown), &form);
        }
        Err(SignError::Store(error)) => return Err(error.into()),
    }
    app.mail_bell.notify_one();
    Ok(answer::see_other(way.sent(&shown)))
}

/// The letter was closed while the form was open: nothing that was typed is lost to the eye.
fn too_late(page: SignPage, form: &Form) -> Result<HttpResponse, Error> {
    let mut page = sign_form::filled(page, form, &Vec::new());
    page.kept = true;
    answer::private(StatusCode::CONFLICT, &page)
}

/// The form with all that was typed, to be sent again once signatures are taken again.
fn stopped(reader: &Reader, page: SignPage, form: &Form) -> Result<HttpResponse, Error> {
    let mut page = sign_form::filled(page, form, &Vec::new());
    page.status = LetterStatus::Open { until: None };
    page.form_error = Some(reader.locale.msg("sign-stopped").to_string());
    answer::private(StatusCode::SERVICE_UNAVAILABLE, &page)
}
