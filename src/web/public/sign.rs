//! `/letters/{slug}/sign`: the form.
use super::letter::LetterStatus;
use super::posted::{self, Posted};
use super::shown::{chosen_language, read_shown};
use super::sign_form;
use super::sign_page::SignPage;
use super::sign_text::{self, OnPage};
use crate::acts;
use crate::acts::sign::{Sign, SignError};
use crate::domain::submission::Form;
use crate::security::limits::Limited;
use crate::store::error::Error as StoreError;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let shown = read_shown(&app, &reader, path.into_inner()).await?;
    answer::page(&request, &sign_form::empty(&app, &reader, &request, &shown))
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
    let slug = path.into_inner();
    let shown = read_shown(&app, &reader, slug.clone()).await?;
    let mut page = sign_form::empty(&app, &reader, &request, &shown);
    if !page.status.is_open() && !page.status.is_stopped() {
        return answer::private(StatusCode::CONFLICT, &page);
    }
    let Ok(posted) = Posted::parse(&body) else {
        page.form_error = Some(reader.locale.msg("error-form-unreadable").to_string());
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let form = sign_form::read(&posted);
    if page.status.is_stopped() {
        return stopped(&reader, page, &form);
    }
    let rules = &shown.letter.rules;
    let on_page = sign_text::on_page(&app, &shown, posted.text("version")).await?;
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
    };
    match acts::sign::sign(&app.workshop, command, reader.now).await {
        Ok(()) => {}
        // Closed since the letter was read, a moment ago.
        Err(SignError::NotSignable(_)) => return Err(Error::NotSignable),
        Err(SignError::TextChanged) => {
            let shown = read_shown(&app, &reader, slug).await?;
            let page = sign_form::empty(&app, &reader, &request, &shown);
            let page = sign_text::told(page, &shown, &OnPage::Changed { from: None });
            let page = sign_form::filled(page, &form, &Vec::new());
            return answer::private(StatusCode::CONFLICT, &page);
        }
        // Turned since the letter was read, a moment ago.
        Err(SignError::Stopped | SignError::Store(StoreError::ReadOnly)) => {
            let page = sign_form::empty(&app, &reader, &request, &shown);
            return stopped(&reader, page, &form);
        }
        Err(SignError::Store(error)) => return Err(error.into()),
    }
    app.mail_bell.notify_one();
    Ok(answer::see_other(shown.path(&format!(
        "/check-mail{}",
        chosen_language(&app, &request)
    ))))
}

/// The form with all that was typed, to be sent again once signatures are taken again.
fn stopped(reader: &Reader, page: SignPage, form: &Form) -> Result<HttpResponse, Error> {
    let mut page = sign_form::filled(page, form, &Vec::new());
    page.status = LetterStatus::Open { until: None };
    page.form_error = Some(reader.locale.msg("sign-stopped").to_string());
    answer::private(StatusCode::SERVICE_UNAVAILABLE, &page)
}
