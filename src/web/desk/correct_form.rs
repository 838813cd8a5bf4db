//! The form that corrects an entry of the registry.
use super::side::{self, Side};
use crate::acts::correct_organisation::Correction;
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{OrganisationId, OrganisationKey};
use crate::domain::signatory::{MAX_ACRONYM, MAX_NAME};
use crate::domain::website::{Website, WebsiteError};
use crate::locale::countries::countries_sorted;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::organisations;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{FieldView, OptionView};
use serde::Deserialize;

pub struct CorrectForm {
    pub name: FieldView,
    pub name_en: FieldView,
    pub acronym: FieldView,
    pub countries: Vec<OptionView>,
    pub website: FieldView,
    pub domain: FieldView,
    pub federation: FieldView,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Typed {
    name: String,
    #[serde(default)]
    name_en: String,
    #[serde(default)]
    acronym: String,
    country: String,
    #[serde(default)]
    website: String,
    #[serde(default)]
    domain: String,
    /// The address of the federation's page here, or its name.
    #[serde(default)]
    federation: String,
}

/// Nothing typed is no federation; what names none is an id that nobody has.
pub async fn federation(app: &App, form: &Typed) -> Result<Option<Option<OrganisationId>>, Error> {
    let typed = form.federation.trim().to_owned();
    if typed.is_empty() {
        return Ok(Some(None));
    }
    let last = typed.rsplit('/').next().unwrap_or_default();
    if let Ok(id) = last.parse() {
        return Ok(Some(Some(id)));
    }
    let Ok(name) = Name::parse(&typed, MAX_NAME) else {
        return Ok(None);
    };
    let here = Country::parse(&form.country).ok();
    let keyring = app.workshop.keyring.clone();
    let found = app.workshop.store.read(move |db: &mut Db| {
        for country in here.into_iter().chain([Country::INTERNATIONAL]) {
            let key = OrganisationKey::of(&name, country);
            if let Some(found) = organisations::by_key(db, &keyring, &key)? {
                return Ok::<_, StoreError>(Some(found));
            }
        }
        Ok(None)
    });
    Ok(found.await?.map(Some))
}

impl CorrectForm {
    pub fn of(locale: &Locale, side: &Side) -> Self {
        let organisation = &side.entry.organisation;
        let text = |name: &Option<Name>| name.as_ref().map(ToString::to_string).unwrap_or_default();
        let typed = Typed {
            name: organisation.name.to_string(),
            name_en: text(&organisation.name_en),
            acronym: text(&organisation.acronym),
            country: organisation.country.code().to_owned(),
            website: organisation
                .website
                .as_ref()
                .map(|website| website.url().to_owned())
                .unwrap_or_default(),
            domain: side.entry.domain.clone().unwrap_or_default(),
            federation: side
                .federation
                .as_ref()
                .map(|federation| side::path(federation.organisation.id))
                .unwrap_or_default(),
        };
        Self::typed(locale, &typed)
    }

    pub fn typed(locale: &Locale, form: &Typed) -> Self {
        let field = |value: &str| FieldView {
            value: value.to_owned(),
            error: None,
        };
        let chosen = Country::parse(&form.country).ok();
        Self {
            name: field(&form.name),
            name_en: field(&form.name_en),
            acronym: field(&form.acronym),
            countries: countries_sorted(locale)
                .iter()
                .map(|(country, name)| OptionView {
                    value: country.code().to_owned(),
                    label: name.clone(),
                    selected: Some(*country) == chosen,
                })
                .collect(),
            website: field(&form.website),
            domain: field(&form.domain),
            federation: field(&form.federation),
        }
    }

    /// Or notes beside each field what is wrong with it. A domain is kept only where it is not that
    /// of the website: it follows the website otherwise.
    pub fn parse(
        &mut self,
        locale: &Locale,
        form: &Typed,
        federation: Option<Option<OrganisationId>>,
    ) -> Option<Correction> {
        let wrong = |id: &str| Some(locale.msg(id).to_string());
        let optional = |text: &str, max: usize| match text.trim() {
            "" => Ok(None),
            text => Name::parse(text, max).map(Some),
        };
        let name = Name::parse(&form.name, MAX_NAME);
        if name.is_err() {
            self.name.error = wrong("registry-error-name");
        }
        let name_en = optional(&form.name_en, MAX_NAME);
        if name_en.is_err() {
            self.name_en.error = wrong("registry-error-name");
        }
        let acronym = optional(&form.acronym, MAX_ACRONYM);
        if acronym.is_err() {
            self.acronym.error = wrong("registry-error-name");
        }
        let website = match form.website.trim() {
            "" => Ok(None),
            text => Website::parse(text).map(Some),
        };
        if website.is_err() {
            self.website.error = wrong("registry-error-website");
        }
        let domain = match form.domain.trim() {
            "" => Ok(None),
            // Nobody's own is a host that many share.
            text => match Website::parse(text).map(|site| site.own_domain().map(str::to_owned)) {
                Ok(Some(own)) => Ok(Some(own)),
                Ok(None) => Err(WebsiteError::NoDomain),
                Err(error) => Err(error),
            },
        };
        if domain.is_err() {
            self.domain.error = wrong("registry-error-domain");
        }
        if federation.is_none() {
            self.federation.error = wrong("registry-error-federation");
        }
        Some(Correction {
            name: name.ok()?,
            name_en: name_en.ok()?,
            acronym: acronym.ok()?,
            country: Country::parse(&form.country).ok()?,
            website: website.ok()?,
            domain: domain.ok()?,
            federation_id: federation?,
        })
    }
}
