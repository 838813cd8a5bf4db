//! Who is asked to stand under a letter, and the form of the sign page, filled in with their line.
use super::letter::LetterStatus;
use super::preview::hidden;
use super::shown::Shown;
use super::sign_form;
use super::sign_page::SignPage;
use crate::domain::chain::hex;
use crate::domain::field_check::Faults;
use crate::domain::initial::{Initial, ReadText};
use crate::domain::name::Name;
use crate::domain::signatory::Kind;
use crate::domain::submission::{Answers, Form};
use crate::web::app::App;
use crate::web::reader::Reader;

/// Who is asked, and for which text.
pub(super) struct Asked {
    pub one: Initial,
    pub shown: Shown,
    pub path: String,
}

impl Asked {
    pub fn read(&self) -> ReadText {
        let version = &self.shown.version;
        ReadText {
            number: version.number,
            version_id: version.id,
            sha256: version.sha256,
        }
    }

    /// By which the text on a page is told from a later one.
    pub fn label(&self) -> String {
        let version = &self.shown.version;
        let sha = hex(&version.sha256);
        format!("{}.{}.{sha}", version.number, version.language)
    }
}

pub(super) fn form_page(
    app: &App,
    reader: &Reader,
    asked: &Asked,
    form: &Form,
    faults: &Faults,
) -> SignPage {
    let mut page = sign_form::empty(app, reader, &asked.shown);
    page.status = LetterStatus::Open { until: None };
    page.action = format!("{}/correct", asked.path);
    page.home.clone_from(&asked.path);
    page.version = asked.label();
    page.to_approve = true;
    page.page.title = reader.locale.msg("initial-correct-title").to_string();
    hidden(&mut page.page, &format!("{}/correct", asked.path));
    sign_form::filled(page, form, faults)
}

/// The line in the fields of the form.
pub(super) fn form_of(answers: &Answers) -> Form {
    let text = |name: Option<&Name>| name.map_or(String::new(), |name| name.as_str().to_owned());
    let line = &answers.line;
    let is_person = line.kind == Kind::Individual;
    Form {
        kind: line.kind.to_string(),
        organisation: if is_person {
            text(line.affiliation.as_ref())
        } else {
            line.name.to_string()
        },
        organisation_en: text(line.name_en.as_ref()),
        acronym: text(line.acronym.as_ref()),
        website: line
            .website
            .as_ref()
            .map_or(String::new(), |website| website.shown().to_owned()),
        country: line
            .country
            .map_or(String::new(), |country| country.code().to_owned()),
        name: if is_person {
            line.name.to_string()
        } else {
            answers.contact.name.to_string()
        },
        role: text(answers.contact.role.as_ref()),
        print_name: !line.representatives.is_empty(),
        email: answers.contact.email.as_str().to_owned(),
        updates: answers.updates,
        file_under: text(line.file_under.as_ref()),
        visibility: answers.visibility.to_string(),
        ..Form::default()
    }
}
