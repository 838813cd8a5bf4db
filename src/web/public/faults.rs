//! What is wrong with a field, in a sentence.
use crate::domain::field_check::{Fault, Faults, Field};
use crate::domain::signatory::{MAX_ACRONYM, MAX_NAME, MAX_ROLE};
use crate::locale::messages::Locale;

/// The first thing that is wrong with `field`.
pub fn of(locale: &Locale, faults: &Faults, field: Field) -> Option<String> {
    let (_, fault) = faults.iter().find(|(of, _)| *of == field)?;
    Some(sentence(locale, field, *fault))
}

pub fn sentence(locale: &Locale, field: Field, fault: Fault) -> String {
    let id = match field {
        Field::Kind => "error-kind-unknown".to_owned(),
        Field::Visibility => "error-visibility-unknown".to_owned(),
        Field::Website | Field::Country | Field::Email | Field::Authorised | Field::Consent => {
            format!("error-{field}-{fault}")
        }
        Field::Organisation
        | Field::OrganisationEn
        | Field::Acronym
        | Field::Name
        | Field::Role
        | Field::Affiliation
        | Field::FileUnder => match fault {
            Fault::Empty => format!("error-{field}-{fault}"),
            Fault::TooLong => {
                return locale
                    .msg("error-text-too-long")
                    .arg("max", longest(field))
                    .to_string();
            }
            _ => format!("error-text-{fault}"),
        },
    };
    locale.msg(&id).to_string()
}

const fn longest(field: Field) -> usize {
    match field {
        Field::Acronym => MAX_ACRONYM,
        Field::Role => MAX_ROLE,
        _ => MAX_NAME,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::letter::Signers;
    use crate::domain::submission::Form;
    use crate::locale::messages::Catalogue;

    #[test]
    fn every_fault_that_a_form_can_have_is_put_into_a_sentence() {
        let locale = Catalogue::load(&["en".to_owned()])
            .unwrap()
            .negotiate(None, None);
        let long = "x".repeat(5000);
        let mail = format!("{long}@example.org");
        let texts = [
            "",
            "a\0b",
            "a\u{202e}b",
            "<b>x</b>",
            "https://example.org/x",
            "a@example.org",
            "--",
            &long,
            "10.0.0.1",
            "localhost",
            "nobody@example.invalidtld",
            "x y z",
            &mail,
            "a\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}",
        ];
        let mut seen = Vec::new();
        for text in texts {
            for kind in ["", "organisation", "individual", "neither"] {
                let typed = text.to_owned();
                let form = Form {
                    kind: kind.to_owned(),
                    organisation: typed.clone(),
                    organisation_en: typed.clone(),
                    acronym: typed.clone(),
                    website: typed.clone(),
                    country: typed.clone(),
                    name: typed.clone(),
                    role: typed.clone(),
                    email: typed,
                    ..Form::default()
                };
                seen.extend(
                    form.parse(Signers::Both, true)
                        .expect_err("nothing is ticked"),
                );
            }
        }
        for (field, fault) in seen {
            let sentence = sentence(&locale, field, fault);
            // What a missing message looks like.
            assert!(
                !sentence.starts_with("Error "),
                "{field} {fault}: {sentence}"
            );
            assert!(!sentence.contains('{'), "{sentence}");
        }
    }
}
