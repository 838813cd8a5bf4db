//! `/my/{token}/{id}/handover`: the contact names a successor.
use super::door::{Door, frame};
use super::own::{Own, Theirs};
use crate::acts::hand_over::hand_over;
use crate::acts::signer::SignerError;
use crate::domain::email::EmailAddress;
use crate::domain::field_check::{Fault, Faults, Field};
use crate::domain::name::{Name, NameError};
use crate::domain::signatory::{Contact, MAX_NAME, MAX_ROLE};
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
#[template(path = "public/my/handover.html")]
pub struct HandoverPage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    pub action: String,
    pub back: String,
    pub name: FieldView,
    pub role: FieldView,
    pub email: FieldView,
}

impl HandoverPage {
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("name", self.name.error.as_ref()),
            ("role", self.role.error.as_ref()),
            ("email", self.email.error.as_ref()),
        ])
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    theirs: Theirs,
) -> Result<HttpResponse, Error> {
    let Theirs { door, own } = theirs;
    if own.is_individual() || !own.is_live() {
        return door.refused(&app, &reader, SignerError::Stale);
    }
    let nothing = Posted::default();
    let page = filled(&app, &reader, &door, &own, &nothing, &Faults::new());
    answer::private(StatusCode::OK, &page)
}

pub async fn offer(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    theirs: Theirs,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    let Theirs { door, own } = theirs;
    posted::expect_form(&request)?;
    // What is no text has no name and no address in it.
    let posted = Posted::parse(&body).unwrap_or_default();
    let successor = match read(&posted) {
        Ok(successor) => successor,
        Err(faults) => {
            let page = filled(&app, &reader, &door, &own, &posted, &faults);
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let address = door.link.address_index;
    if app.workshop.keyring.address_index(&successor.email) == address {
        let mut page = filled(&app, &reader, &door, &own, &posted, &Faults::new());
        page.email.error = Some(reader.locale.msg("my-handover-same").to_string());
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let id = own.signature.id;
    match hand_over(&app.workshop, id, address, successor, reader.now).await {
        Ok(()) => {
            app.mail_bell.notify_one();
            Ok(door.done("handover"))
        }
        Err(error) => door.refused(&app, &reader, error),
    }
}

fn read(posted: &Posted) -> Result<Contact, Faults> {
    let mut faults = Faults::new();
    let name = Name::parse(posted.text(Field::Name.as_str()), MAX_NAME)
        .map_err(|error| faults.push((Field::Name, Fault::from(error))));
    let role = match Name::parse(posted.text(Field::Role.as_str()), MAX_ROLE) {
        Ok(role) => Some(role),
        Err(NameError::Empty) => None,
        Err(error) => {
            faults.push((Field::Role, Fault::from(error)));
            None
        }
    };
    let email = EmailAddress::parse(posted.text(Field::Email.as_str()))
        .map_err(|error| faults.push((Field::Email, Fault::from(error))));
    match (name, email) {
        (Ok(name), Ok(email)) if faults.is_empty() => Ok(Contact { name, role, email }),
        _ => Err(faults),
    }
}

fn filled(
    app: &App,
    reader: &Reader,
    door: &Door,
    own: &Own,
    posted: &Posted,
    faults: &Faults,
) -> HandoverPage {
    let text = |field: Field| FieldView {
        value: visible(posted.text(field.as_str())),
        error: faults::of(&reader.locale, faults, field),
    };
    HandoverPage {
        page: frame(app, reader, "my-handover-title", Some(&own.shown)),
        letter_title: own.shown.version.title.clone(),
        line: line_view(
            &reader.locale,
            &own.signature.line,
            own.signature.visibility,
        ),
        action: door.about(own.signature.id, "handover"),
        back: door.home(),
        name: text(Field::Name),
        role: text(Field::Role),
        email: text(Field::Email),
    }
}
