//! The fields of a line, for the pages on which moderators type one: a correction, a new endorsement.
use crate::domain::country::Country;
use crate::domain::field_check::{Faults, Field};
use crate::domain::line_form::{LineForm, MAX_REPRESENTATIVES};
use crate::domain::signatory::Kind;
use crate::locale::countries::countries_sorted;
use crate::locale::messages::Locale;
use crate::web::form::{ErrorLink, FieldView, OptionView, error_links};
use crate::web::public::faults;
use crate::web::public::sign_form::visible;
use std::collections::HashMap;

/// A form as posted: the last of two fields of one name counts.
pub type Fields = HashMap<String, String>;

/// Drawn by `templates/desk/line_fields.html`.
pub struct LineFields {
    pub is_individual: bool,
    pub kind: String,
    pub name: FieldView,
    pub name_en: FieldView,
    pub acronym: FieldView,
    pub countries: Vec<OptionView>,
    pub country_error: Option<String>,
    pub website: FieldView,
    pub affiliation: FieldView,
    pub file_under: FieldView,
    /// Empty where the letter prints nobody.
    pub representatives: Vec<PersonView>,
    pub representatives_error: Option<String>,
}

pub struct PersonView {
    pub number: usize,
    pub name: String,
    pub role: String,
}

pub fn text<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", String::as_str)
}

pub fn read(fields: &Fields) -> LineForm {
    let text = |name: &str| text(fields, name).to_owned();
    LineForm {
        kind: text("kind"),
        name: text("name"),
        name_en: text("name_en"),
        acronym: text("acronym"),
        country: text("country"),
        website: text("website"),
        representatives: (1..=MAX_REPRESENTATIVES)
            .map(|number| {
                (
                    text(&format!("person_{number}")),
                    text(&format!("role_{number}")),
                )
            })
            .collect(),
        affiliation: text("affiliation"),
        file_under: text("file_under"),
    }
}

impl LineFields {
    pub fn of(locale: &Locale, form: &LineForm, prints: bool, wrong: &Faults) -> Self {
        let is_individual = form.kind == Kind::Individual.as_str();
        let field = |of: Field, typed: &str| FieldView {
            value: visible(typed),
            error: faults::of(locale, wrong, of),
        };
        let of_name = if is_individual {
            Field::Name
        } else {
            Field::Organisation
        };
        let filled = form
            .representatives
            .iter()
            .filter(|(name, role)| !name.trim().is_empty() || !role.trim().is_empty());
        let mut people: Vec<PersonView> = filled
            .chain([&(String::new(), String::new())])
            .take(MAX_REPRESENTATIVES)
            .zip(1..)
            .map(|((name, role), number)| PersonView {
                number,
                name: visible(name),
                role: visible(role),
            })
            .collect();
        if is_individual || !prints {
            people.clear();
        }
        let of_people = [Field::Name, Field::Role]
            .into_iter()
            .find_map(|of| faults::of(locale, wrong, of));
        Self {
            is_individual,
            kind: form.kind.clone(),
            name: field(of_name, &form.name),
            name_en: field(Field::OrganisationEn, &form.name_en),
            acronym: field(Field::Acronym, &form.acronym),
            countries: countries(locale, &form.country),
            country_error: faults::of(locale, wrong, Field::Country),
            website: field(Field::Website, &form.website),
            affiliation: field(Field::Affiliation, &form.affiliation),
            file_under: field(Field::FileUnder, &form.file_under),
            representatives_error: of_people.filter(|_| !is_individual),
            representatives: people,
        }
    }

    pub fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("name", self.name.error.as_ref()),
            ("name_en", self.name_en.error.as_ref()),
            ("acronym", self.acronym.error.as_ref()),
            ("country", self.country_error.as_ref()),
            ("website", self.website.error.as_ref()),
            ("affiliation", self.affiliation.error.as_ref()),
            ("person_1", self.representatives_error.as_ref()),
            ("file_under", self.file_under.error.as_ref()),
        ])
    }
}

fn countries(locale: &Locale, chosen: &str) -> Vec<OptionView> {
    let chosen = Country::parse(chosen).ok();
    let none = OptionView {
        value: String::new(),
        label: locale.msg("line-country-none").to_string(),
        selected: chosen.is_none(),
    };
    let each = countries_sorted(locale)
        .iter()
        .map(|(country, name)| OptionView {
            value: country.code().to_owned(),
            label: name.clone(),
            selected: Some(*country) == chosen,
        });
    std::iter::once(none).chain(each).collect()
}
