//! The page of the form: its fields, what is wrong with each, and what was typed.

use askama::Template;

use super::letter::LetterStatus;
use crate::domain::letter::Signers;
use crate::web::form::{ErrorLink, FieldView, OptionView, TickView, error_links};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "public/sign.html", blocks = ["form"])]
pub struct SignPage {
    pub page: Page,
    pub letter_title: String,
    /// Where the form posts.
    pub action: String,
    /// A letter that is not open shows its status instead of the form.
    pub status: LetterStatus,
    pub signers: Signers,
    /// `"organisation"` or `"individual"`.
    pub kind: FieldView,
    /// Whether this letter prints the people who sign for organisations.
    pub prints_representatives: bool,
    pub organisation: FieldView,
    pub organisation_en: FieldView,
    pub acronym: FieldView,
    pub website: FieldView,
    pub country: FieldView,
    /// An empty one first, then "International", then the countries in the reader's order.
    pub countries: Vec<OptionView>,
    pub name: FieldView,
    /// How an individual's name is filed.
    pub file_under: FieldView,
    /// `"named"`, `"addressee"` or `"counted"`.
    pub visibility: FieldView,
    pub role: FieldView,
    pub print_name: bool,
    pub email: FieldView,
    pub authorised: TickView,
    pub consent: TickView,
    /// Stored with each signature by its version, so it is passed in and not looked up.
    pub consent_text: String,
    pub updates: bool,
    /// What is wrong with the form as a whole.
    pub form_error: Option<String>,
    /// Names the text that is signed, and comes back with the form.
    pub version: String,
    /// What changed since the form was opened, where that is the substance.
    pub compare_path: Option<String>,
    /// Where the letter is.
    pub home: String,
    /// The letter was closed while the form was open: what was typed stands below, to be copied.
    pub kept: bool,
    /// An initial signatory corrects the line: the address is that of the mail.
    pub to_approve: bool,
    /// The form stands in a frame of another site: what follows it has a window of its own.
    pub elsewhere: bool,
}

impl SignPage {
    /// In the order of the form.
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("sign", self.form_error.as_ref()),
            ("kind", self.kind.error.as_ref()),
            ("organisation", self.organisation.error.as_ref()),
            ("organisation_en", self.organisation_en.error.as_ref()),
            ("acronym", self.acronym.error.as_ref()),
            ("website", self.website.error.as_ref()),
            ("country", self.country.error.as_ref()),
            ("name", self.name.error.as_ref()),
            ("file_under", self.file_under.error.as_ref()),
            ("role", self.role.error.as_ref()),
            ("email", self.email.error.as_ref()),
            ("visibility", self.visibility.error.as_ref()),
            ("authorised", self.authorised.error.as_ref()),
            ("consent", self.consent.error.as_ref()),
        ])
    }

    /// A website and a domain only help where organisations sign.
    fn email_hint(&self) -> String {
        if self.offers_organisations() {
            self.page.msg("sign-email-hint").to_string()
        } else {
            String::new()
        }
    }

    fn country_hint(&self) -> String {
        if self.offers_organisations() {
            self.page.msg("sign-country-hint").to_string()
        } else {
            String::new()
        }
    }

    /// What was typed, by its labels.
    fn typed(&self) -> Vec<(String, &str)> {
        let fields = [
            ("sign-organisation", &self.organisation),
            ("sign-organisation-en", &self.organisation_en),
            ("sign-acronym", &self.acronym),
            ("sign-website", &self.website),
            ("sign-name", &self.name),
            ("sign-role", &self.role),
            ("sign-file-under", &self.file_under),
            ("sign-email", &self.email),
        ];
        let country = self.countries.iter().find(|option| option.selected);
        let country = country.map(|option| ("sign-country", option.label.as_str()));
        let chosen = country.filter(|_| !self.country.value.is_empty());
        fields
            .into_iter()
            .map(|(label, field)| (label, field.value.as_str()))
            .chain(chosen)
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(label, value)| (self.page.msg(label).to_string(), value))
            .collect()
    }

    fn offers_both(&self) -> bool {
        self.signers == Signers::Both
    }

    fn offers_organisations(&self) -> bool {
        self.signers != Signers::Individuals
    }

    fn offers_individuals(&self) -> bool {
        self.signers != Signers::Organisations
    }
}

#[cfg(test)]
mod tests {
    use askama::Template;

    use super::{FieldView, LetterStatus, Page, SignPage, Signers, TickView};
    use crate::config::brand::Brand;
    use crate::config::source::Source;
    use crate::locale::messages::Catalogue;
    use crate::web::look::Look;
    use std::sync::Arc;

    fn wrong(value: &str) -> FieldView {
        FieldView {
            value: value.to_owned(),
            error: Some("This & that is wrong.".to_owned()),
        }
    }

    fn all_wrong() -> SignPage {
        let locale = Catalogue::load(&["en".to_owned()])
            .expect("the shipped messages parse")
            .negotiate(None, None);
        let tick = TickView {
            ticked: false,
            error: Some("Tick it.".to_owned()),
        };
        SignPage {
            page: Page {
                look: Arc::new(Look::new(&Brand::read(&mut Source::default()), "en", None)),
                locale,
                site_name: "Site".to_owned(),
                title: "Sign".to_owned(),
                canonical_path: "/letters/x/sign".to_owned(),
                letter: None,
                languages: Vec::new(),
                contact: None,
                robots_noindex: false,
                base_url: "http://localhost".to_owned(),
                description: None,
                strips: Vec::new(),
            },
            letter_title: "A letter".to_owned(),
            action: "/letters/x/sign".to_owned(),
            status: LetterStatus::Open { until: None },
            signers: Signers::Both,
            kind: wrong("neither"),
            prints_representatives: true,
            organisation: wrong("\"><script>alert(1)</script>"),
            organisation_en: wrong(""),
            acronym: wrong(""),
            website: wrong("htp:/kept"),
            country: wrong(""),
            countries: Vec::new(),
            name: wrong(""),
            file_under: wrong(""),
            visibility: wrong("hidden"),
            role: wrong(""),
            print_name: true,
            email: wrong(""),
            authorised: tick.clone(),
            consent: tick,
            consent_text: "I agree.".to_owned(),
            updates: false,
            form_error: Some("It arrived damaged.".to_owned()),
            version: "1.en".to_owned(),
            compare_path: None,
            home: "/letters/x".to_owned(),
            kept: false,
            to_approve: false,
            elsewhere: false,
        }
    }

    #[test]
    fn every_error_leads_to_its_field_and_stands_beside_it() {
        let form = all_wrong();
        let html = form.render().expect("plain data renders");
        for link in form.errors() {
            assert!(
                html.contains(&format!("href=\"#{}\"", link.field)),
                "{} is not linked",
                link.field
            );
            assert!(
                html.contains(&format!("id=\"{}\"", link.field)),
                "{} is not there",
                link.field
            );
            assert!(
                link.field == "sign" || html.contains(&format!("id=\"{}-error\"", link.field)),
                "{}",
                link.field
            );
        }
        assert_eq!(form.errors().len(), 14);
    }

    #[test]
    fn what_was_typed_is_kept_and_harmless() {
        let html = all_wrong().render().expect("plain data renders");
        assert!(html.contains("value=\"htp:/kept\""));
        assert!(!html.contains("<script"));
    }
}
