//! `/my/{token}/{id}/correct`: the names, the website, the person printed, the place in the list.
use super::door::{Door, frame};
use super::own::{self, Own, Theirs};
use crate::acts::change_line::Corrected;
use crate::acts::correct::{Correct, correct as correct_signature};
use crate::acts::signer::SignerError;
use crate::domain::correction::CorrectionForm;
use crate::domain::field_check::{Faults, Field};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::page::Page;
use crate::web::public::faults;
use crate::web::public::line::{LineView, line_view};
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
    /// What the reader saw.
    pub seen: String,
    /// How it stands, where that is not what the form was made from.
    pub standing: Option<StandingView>,
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
    pub affiliation: FieldView,
    pub file_under: FieldView,
    /// What it is filed under where nobody chose.
    pub filed_under: String,
    pub form_error: Option<String>,
}

pub struct StandingView {
    pub line: LineView,
    pub state: String,
    pub contact: String,
    pub file_under: String,
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
            ("affiliation", self.affiliation.error.as_ref()),
            ("file_under", self.file_under.error.as_ref()),
        ])
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    theirs: Theirs,
) -> Result<HttpResponse, Error> {
    let Theirs { door, own } = theirs;
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
    theirs: Theirs,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    let Theirs { door, own } = theirs;
    posted::expect_form(&request)?;
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
        seen: posted.text("seen").to_owned(),
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
        Err(error @ (SignerError::Stale | SignerError::Registry)) => {
            stale(&app, &reader, &door, &form, error).await
        }
        Err(error) => door.refused(&app, &reader, error),
    }
}

/// The signature changed after the form was shown: how it stands now, above what was typed, which
/// can be sent again.
async fn stale(
    app: &App,
    reader: &Reader,
    door: &Door,
    form: &CorrectionForm,
    error: SignerError,
) -> Result<HttpResponse, Error> {
    let own = own::find(app, reader, door).await?;
    let typed_as_person = form.organisation.is_empty();
    let Some(contact) = own
        .contact
        .as_ref()
        .filter(|_| own.is_live() && own.is_individual() == typed_as_person)
    else {
        return door.refused(app, reader, error);
    };
    let mut page = filled(app, reader, door, &own, form, &Faults::new());
    page.form_error = Some(reader.locale.msg("my-correct-stale").to_string());
    page.standing = Some(StandingView {
        line: line_view(
            &reader.locale,
            &own.signature.line,
            own.signature.visibility,
        ),
        state: reader
            .locale
            .msg(&format!("my-state-{}", own.signature.state))
            .to_string(),
        contact: match &contact.role {
            Some(role) => format!("{}, {role}", contact.name),
            None => contact.name.to_string(),
        },
        file_under: own.signature.filing.file_under.clone(),
    });
    answer::private(StatusCode::CONFLICT, &page)
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
        affiliation: text(Field::Affiliation),
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
        seen: own.fingerprint(),
        standing: None,
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
        affiliation: text(Field::Affiliation, &form.affiliation),
        file_under: text(Field::FileUnder, &form.file_under),
        filed_under: own.signature.filing.file_under.clone(),
        form_error: None,
    }
}
