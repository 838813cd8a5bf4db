//! Between the form as it was sent and the page that shows it again.
use super::faults;
use super::letter::LetterStatus;
use super::posted::Posted;
use super::shown::Shown;
use super::sign_page::SignPage;
use super::sign_text;
use crate::domain::country::Country;
use crate::domain::field_check::{Faults, Field};
use crate::domain::letter::Signers;
use crate::domain::signatory::Kind;
use crate::domain::signature::Visibility;
use crate::domain::submission::Form;
use crate::locale::countries::countries_sorted;
use crate::locale::messages::Locale;
use crate::store::statements::Statement;
use crate::web::app::App;
use crate::web::form::{FieldView, OptionView, TickView};
use crate::web::reader::Reader;

pub fn read(posted: &Posted) -> Form {
    let text = |field: Field| posted.text(field.as_str()).to_owned();
    Form {
        kind: text(Field::Kind),
        organisation: text(Field::Organisation),
        organisation_en: text(Field::OrganisationEn),
        acronym: text(Field::Acronym),
        website: text(Field::Website),
        country: text(Field::Country),
        name: text(Field::Name),
        role: text(Field::Role),
        print_name: posted.is_ticked("print_name"),
        email: text(Field::Email),
        authorised: posted.is_ticked(Field::Authorised.as_str()),
        consent: posted.is_ticked(Field::Consent.as_str()),
        updates: posted.is_ticked("updates"),
        file_under: text(Field::FileUnder),
        visibility: text(Field::Visibility),
    }
}

/// The page before anything is typed.
pub fn empty(app: &App, reader: &Reader, shown: &Shown) -> SignPage {
    let rules = &shown.letter.rules;
    SignPage {
        page: shown.page(
            app,
            reader,
            reader.locale.msg("sign-title").to_string(),
            "/sign",
        ),
        letter_title: shown.version.title.clone(),
        action: shown.path("/sign"),
        status: LetterStatus::of(&shown.letter, shown.stopped, reader.now, &reader.locale),
        signers: rules.signers,
        kind: FieldView {
            value: Kind::Organisation.to_string(),
            error: None,
        },
        prints_representatives: rules.prints_representatives,
        organisation: FieldView::default(),
        organisation_en: FieldView::default(),
        acronym: FieldView::default(),
        website: FieldView::default(),
        country: FieldView::default(),
        countries: countries(&reader.locale, ""),
        name: FieldView::default(),
        file_under: FieldView::default(),
        visibility: FieldView {
            value: Visibility::Named.to_string(),
            error: None,
        },
        role: FieldView::default(),
        print_name: false,
        email: FieldView::default(),
        authorised: TickView::default(),
        consent: TickView::default(),
        consent_text: consent_text(&reader.locale, rules.signers),
        updates: false,
        form_error: None,
        version: sign_text::label(shown.version.number, &shown.version.language),
        compare_path: None,
        home: shown.path(""),
        kept: false,
        to_approve: false,
        elsewhere: false,
    }
}

/// The page with what was typed and what is wrong with it.
pub fn filled(page: SignPage, form: &Form, faults: &Faults) -> SignPage {
    let locale = page.page.locale.clone();
    let error = |field| faults::of(&locale, faults, field);
    let text = |field, typed: &str| FieldView {
        value: visible(typed),
        error: error(field),
    };
    SignPage {
        kind: text(Field::Kind, &form.kind),
        organisation: text(Field::Organisation, &form.organisation),
        organisation_en: text(Field::OrganisationEn, &form.organisation_en),
        acronym: text(Field::Acronym, &form.acronym),
        website: text(Field::Website, &form.website),
        country: text(Field::Country, &form.country),
        countries: countries(&locale, &form.country),
        name: text(Field::Name, &form.name),
        file_under: text(Field::FileUnder, &form.file_under),
        visibility: text(Field::Visibility, &form.visibility),
        role: text(Field::Role, &form.role),
        print_name: form.print_name,
        email: text(Field::Email, &form.email),
        authorised: TickView {
            ticked: form.authorised,
            error: error(Field::Authorised),
        },
        consent: TickView {
            ticked: form.consent,
            error: error(Field::Consent),
        },
        updates: form.updates,
        ..page
    }
}

/// HTML cannot carry control characters: they are shown as U+FFFD, where the reader sees them and
/// the rules refuse them again.
pub fn visible(typed: &str) -> String {
    let bare = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    typed
        .chars()
        .map(|c| {
            if bare(c) {
                char::REPLACEMENT_CHARACTER
            } else {
                c
            }
        })
        .collect()
}

/// What this signer ticked, word for word. Who signs alone was not asked whether they may.
pub fn statement(locale: &Locale, signers: Signers, kind: Kind, updates: bool) -> Statement {
    Statement {
        language: locale.language().to_owned(),
        authorised: match kind {
            Kind::Organisation => locale.msg("sign-authorised").to_string(),
            Kind::Individual => String::new(),
        },
        consent: consent_text(locale, signers),
        updates: updates.then(|| locale.msg("sign-updates").to_string()),
    }
}

pub fn consent_text(locale: &Locale, signers: Signers) -> String {
    let id = match signers {
        Signers::Organisations => "sign-consent-organisation",
        Signers::Individuals => "sign-consent-individual",
        Signers::Both => "sign-consent-both",
    };
    locale.msg(id).to_string()
}

fn countries(locale: &Locale, typed: &str) -> Vec<OptionView> {
    let chosen = Country::parse(typed).ok();
    let option = |(country, name): &(Country, String)| OptionView {
        value: country.code().to_owned(),
        label: name.clone(),
        selected: Some(*country) == chosen,
    };
    let (international, others): (Vec<_>, Vec<_>) = countries_sorted(locale)
        .iter()
        .partition(|(country, _)| country.is_international());
    let choose = OptionView {
        value: String::new(),
        label: locale.msg("sign-country-choose").to_string(),
        selected: chosen.is_none(),
    };
    std::iter::once(choose)
        .chain(international.into_iter().chain(others).map(option))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::messages::Catalogue;

    #[test]
    fn what_html_cannot_carry_is_shown_and_refused_again() {
        assert_eq!(visible("a\0b\u{85}c\td é"), "a\u{fffd}b\u{fffd}c\td é");
        let form = Form {
            organisation: visible("a\0b"),
            ..Form::default()
        };
        let faults = form
            .parse(Signers::Organisations, false)
            .expect_err("it is damaged");
        assert!(
            faults
                .iter()
                .any(|(field, _)| *field == Field::Organisation)
        );
    }

    #[test]
    fn international_is_first_and_the_choice_is_kept() {
        let locale = Catalogue::load(&["en".to_owned()])
            .unwrap()
            .negotiate(None, None);
        let options = countries(&locale, "no");
        let first: Vec<&str> = options
            .iter()
            .take(3)
            .map(|option| option.value.as_str())
            .collect();
        assert_eq!(first, ["", "international", "AF"]);
        let selected: Vec<&str> = options
            .iter()
            .filter(|option| option.selected)
            .map(|option| option.label.as_str())
            .collect();
        assert_eq!(selected, ["Norway"]);
    }

    #[test]
    fn a_posted_form_is_read_whole() {
        let posted = Posted::parse(
            b"kind=organisation&organisation=A&organisation_en=B&acronym=C&website=D&country=E&name=F&role=G\
              &print_name=on&email=H&authorised=on&consent=on&updates=on&fax=&surprise=1",
        )
        .unwrap();
        let all = ["organisation", "A", "B", "C", "D", "E", "F", "G", "H"];
        let form = read(&posted);
        let texts = [
            &form.kind,
            &form.organisation,
            &form.organisation_en,
            &form.acronym,
            &form.website,
            &form.country,
            &form.name,
            &form.role,
            &form.email,
        ];
        assert_eq!(texts, all.each_ref());
        assert!(form.print_name && form.authorised && form.consent && form.updates);
    }
}
