//! `/my/{token}/{id}/correct`: the names, the website, the person printed, the place in the list.
use super::door::{self, Door, frame};
use super::own::{self, Own};
use crate::acts::correct::{Correct, Corrected, correct as correct_signature};
use crate::acts::signer::SignerError;
use crate::domain::correction::CorrectionForm;
use crate::domain::submission::{Faults, Field};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::page::Page;
use crate::web::public::faults;
use crate::web::public::posted::{self, Posted};
use crate::web::public::sign_form::visible;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "public/my/correct.html")]
pub struct CorrectPage {
    pub page: Page,
    pub letter_title: String,
    pub action: String,
    pub back: String,
    /// The state that the reader saw.
    pub seen: String,
    pub is_individual: bool,
    pub is_published: bool,
    pub prints_representatives: bool,
    pub organisation: FieldView,
    pub organisation_en: FieldView,
    pub acronym: FieldView,
    pub website: FieldView,
    pub name: FieldView,
    pub role: FieldView,
    pub print_name: bool,
    pub file_under: FieldView,
    /// What it is filed under where nobody chose.
    pub filed_under: String,
    pub form_error: Option<String>,
}

impl CorrectPage {
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("correct", self.form_error.as_ref()),
            ("organisation", self.organisation.error.as_ref()),
            ("organisation_en", self.organisation_en.error.as_ref()),
            ("acronym", self.acronym.error.as_ref()),
            ("website", self.website.error.as_ref()),
            ("name", self.name.error.as_ref()),
            ("role", self.role.error.as_ref()),
            ("file_under", self.file_under.error.as_ref()),
        ])
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (token, id) = path.into_inner();
    let door = match door::open(&app, &reader, &request, &token).await? {
        Ok(door) => door,
        Err(shut) => return Ok(shut),
    };
    let own = own::find(&app, &reader, &door, &id).await?;
    if !own.is_live() {
        return door.refused(&app, &reader, SignerError::Stale);
    }
    let contact = own.contact.as_ref().ok_or(Error::NotFound)?;
    let form = CorrectionForm::of(&own.signature.line, contact);
    let page = filled(&app, &reader, &door, &own, &form, &Faults::new());
    answer::private(StatusCode::OK, &page)
}

pub async fn correct(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    let (token, id) = path.into_inner();
    let door = match door::open(&app, &reader, &request, &token).await? {
        Ok(door) => door,
        Err(shut) => return Ok(shut),
    };
    posted::expect_form(&request)?;
    let own = own::find(&app, &reader, &door, &id).await?;
    if !own.is_live() {
        return door.refused(&app, &reader, SignerError::Stale);
    }
    let Ok(posted) = Posted::parse(&body) else {
        let contact = own.contact.as_ref().ok_or(Error::NotFound)?;
        let form = CorrectionForm::of(&own.signature.line, contact);
        let mut page = filled(&app, &reader, &door, &own, &form, &Faults::new());
        page.form_error = Some(reader.locale.msg("error-form-unreadable").to_string());
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let form = read(&posted);
    let seen = posted.text("seen").parse().map_err(|_| Error::BadRequest)?;
    let prints = own.letter().rules.prints_representatives;
    let correction = match form.parse(&own.signature.line, prints) {
        Ok(correction) => correction,
        Err(faults) => {
            let page = filled(&app, &reader, &door, &own, &form, &faults);
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let command = Correct {
        signature_id: own.signature.id,
        address: door.link.address_index,
        seen,
        correction,
    };
    match correct_signature(&app.workshop, command, reader.now).await {
        Ok(Corrected::Kept) => Ok(door.done("corrected")),
        Ok(Corrected::ToReview) => {
            app.mail_bell.notify_one();
            Ok(door.done("review"))
        }
        Err(SignerError::AnotherStands) => {
            let mut page = filled(&app, &reader, &door, &own, &form, &Faults::new());
            page.organisation.error = Some(reader.locale.msg("my-correct-another").to_string());
            answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => door.refused(&app, &reader, error),
    }
}

fn read(posted: &Posted) -> CorrectionForm {
    let text = |field: Field| posted.text(field.as_str()).to_owned();
    CorrectionForm {
        organisation: text(Field::Organisation),
        organisation_en: text(Field::OrganisationEn),
        acronym: text(Field::Acronym),
        website: text(Field::Website),
        person: text(Field::Name),
        role: text(Field::Role),
        print_name: posted.is_ticked("print_name"),
        file_under: text(Field::FileUnder),
    }
}

fn filled(
    app: &App,
    reader: &Reader,
    door: &Door,
    own: &Own,
    form: &CorrectionForm,
    faults: &Faults,
) -> CorrectPage {
    let text = |field, typed: &str| FieldView {
        value: visible(typed),
        error: faults::of(&reader.locale, faults, field),
    };
    CorrectPage {
        page: frame(app, reader, "my-correct-title", Some(&own.shown)),
        letter_title: own.shown.version.title.clone(),
        action: door.about(own.signature.id, "correct"),
        back: door.home(),
        seen: own.signature.state.to_string(),
        is_individual: own.is_individual(),
        is_published: own.signature.is_listed(),
        prints_representatives: own.letter().rules.prints_representatives,
        organisation: text(Field::Organisation, &form.organisation),
        organisation_en: text(Field::OrganisationEn, &form.organisation_en),
        acronym: text(Field::Acronym, &form.acronym),
        website: text(Field::Website, &form.website),
        name: text(Field::Name, &form.person),
        role: text(Field::Role, &form.role),
        print_name: form.print_name,
        file_under: text(Field::FileUnder, &form.file_under),
        filed_under: own.signature.filing.file_under.clone(),
        form_error: None,
    }
}
