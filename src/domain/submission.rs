//! What a signer sends: the form as typed, and the answers it holds once every field is fine. Page,
//! import and tests read a form through `Form::parse`.
use super::field_check::{Check, Faults, Field};
use super::letter::Signers;
use super::signatory::{
    Contact, Kind, MAX_ACRONYM, MAX_NAME, MAX_ROLE, PrintedLine, Representative,
};
use super::signature::Visibility;

/// The form of the sign page, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    pub kind: String,
    /// For an individual the affiliation.
    pub organisation: String,
    pub organisation_en: String,
    pub acronym: String,
    pub website: String,
    pub country: String,
    pub name: String,
    pub role: String,
    pub print_name: bool,
    pub email: String,
    pub authorised: bool,
    pub consent: bool,
    pub updates: bool,
    /// How an individual's name is filed; nothing leaves it to the rules.
    pub file_under: String,
    /// Nothing is `named`.
    pub visibility: String,
}

/// A form without a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    pub line: PrintedLine,
    pub contact: Contact,
    /// Whether the contact wants mail about updates.
    pub updates: bool,
    pub visibility: Visibility,
}

impl Form {
    /// All faults at once, in the order of the fields.
    pub fn parse(&self, signers: Signers, prints_representatives: bool) -> Result<Answers, Faults> {
        let mut check = Check::default();
        let kind = check.kind(&self.kind, signers);
        let answers = match kind {
            Some(Kind::Individual) => self.individual(&mut check),
            Some(Kind::Organisation) => self.organisation(&mut check, prints_representatives),
            None => None,
        };
        check.ticked(Field::Consent, self.consent);
        check.finish(answers)
    }

    fn organisation(&self, check: &mut Check, prints_representatives: bool) -> Option<Answers> {
        let name = check.required(Field::Organisation, &self.organisation, MAX_NAME);
        let name_en = check.optional(Field::OrganisationEn, &self.organisation_en, MAX_NAME);
        let acronym = check.optional(Field::Acronym, &self.acronym, MAX_ACRONYM);
        let country = check.country(&self.country);
        let website = check.website(&self.website);
        let person = check.required(Field::Name, &self.name, MAX_NAME);
        let role = check.optional(Field::Role, &self.role, MAX_ROLE);
        let email = check.email(&self.email);
        let visibility = check.visibility(&self.visibility);
        check.ticked(Field::Authorised, self.authorised);
        let (name, person, email, visibility) = (name?, person?, email?, visibility?);
        let named = visibility == Visibility::Named;
        let representatives = if prints_representatives && self.print_name && named {
            vec![Representative {
                name: person.clone(),
                role: role.clone(),
            }]
        } else {
            Vec::new()
        };
        Some(Answers {
            line: PrintedLine {
                kind: Kind::Organisation,
                // An English name that only repeats the name says nothing.
                name_en: name_en.filter(|english| *english != name),
                name,
                acronym,
                country,
                website,
                representatives,
                affiliation: None,
                file_under: None,
            },
            contact: Contact {
                name: person,
                role,
                email,
            },
            updates: self.updates,
            visibility,
        })
    }

    fn individual(&self, check: &mut Check) -> Option<Answers> {
        let affiliation = check.optional(Field::Organisation, &self.organisation, MAX_NAME);
        let country = check.country(&self.country);
        let name = check.required(Field::Name, &self.name, MAX_NAME);
        let file_under = check.optional(Field::FileUnder, &self.file_under, MAX_NAME);
        let email = check.email(&self.email);
        let visibility = check.visibility(&self.visibility);
        let (name, email, visibility) = (name?, email?, visibility?);
        Some(Answers {
            line: PrintedLine {
                kind: Kind::Individual,
                name: name.clone(),
                name_en: None,
                acronym: None,
                country,
                website: None,
                representatives: Vec::new(),
                affiliation,
                file_under,
            },
            contact: Contact {
                name,
                role: None,
                email,
            },
            updates: self.updates,
            visibility,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field_check::Fault;

    fn form() -> Form {
        Form {
            organisation: "Ärztinnen für Menschenrechte e.V.".into(),
            website: "aerztinnen.example".into(),
            country: "DE".into(),
            name: "Jana Weiss".into(),
            role: "Chair".into(),
            email: "jana@aerztinnen.example".into(),
            authorised: true,
            consent: true,
            ..Form::default()
        }
    }

    #[test]
    fn a_full_form_gives_its_line_and_hides_the_person() {
        let answers = form()
            .parse(Signers::Organisations, true)
            .expect("a fine form");
        assert_eq!(
            answers.line.name.as_str(),
            "Ärztinnen für Menschenrechte e.V."
        );
        assert!(
            answers.line.representatives.is_empty(),
            "they did not tick it"
        );
        let printed = Form {
            print_name: true,
            ..form()
        };
        let answers = printed
            .parse(Signers::Organisations, true)
            .expect("a fine form");
        assert_eq!(answers.line.representatives.len(), 1);
        let answers = printed
            .parse(Signers::Organisations, false)
            .expect("a fine form");
        assert!(
            answers.line.representatives.is_empty(),
            "the letter prints nobody"
        );
    }

    #[test]
    fn an_empty_form_names_every_fault_at_once() {
        let faults = Form::default()
            .parse(Signers::Organisations, true)
            .expect_err("empty");
        let shown: Vec<String> = faults
            .iter()
            .map(|(field, fault)| format!("{field}:{fault}"))
            .collect();
        assert_eq!(
            shown,
            [
                "organisation:empty",
                "country:empty",
                "name:empty",
                "email:empty",
                "authorised:missing",
                "consent:missing"
            ]
        );
    }

    #[test]
    fn a_kind_that_the_letter_does_not_take_is_refused() {
        let person = Form {
            kind: "individual".into(),
            ..form()
        };
        assert_eq!(
            person.parse(Signers::Organisations, true),
            Err(vec![(Field::Kind, Fault::Unknown)])
        );
        let answers = person.parse(Signers::Both, true).expect("people may sign");
        assert_eq!(answers.line.kind, Kind::Individual);
        assert!(answers.line.website.is_none());
        let affiliation = answers
            .line
            .affiliation
            .expect("the organisation they named");
        assert_eq!(affiliation.as_str(), "Ärztinnen für Menschenrechte e.V.");
        assert_eq!(
            form().parse(Signers::Both, true),
            Err(vec![(Field::Kind, Fault::Empty)])
        );
    }
}
