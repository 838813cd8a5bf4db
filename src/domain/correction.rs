//! What a signer corrects of a signature. `claim` says whether moderators have to look at it again.
use super::field_check::{Check, Faults, Field};
use super::name::Name;
use super::signatory::{
    Contact, Kind, MAX_ACRONYM, MAX_NAME, MAX_ROLE, PrintedLine, Representative,
};

/// The form as typed. For individuals only `person`, `affiliation` and `file_under` count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CorrectionForm {
    pub organisation: String,
    pub organisation_en: String,
    pub acronym: String,
    pub website: String,
    /// The contact's name; an individual's own.
    pub person: String,
    pub role: String,
    pub print_name: bool,
    /// Of an individual.
    pub affiliation: String,
    pub file_under: String,
}

/// A line and a contact that are to stand instead of those before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    pub line: PrintedLine,
    pub name: Name,
    pub role: Option<Name>,
}

impl CorrectionForm {
    /// What stands there now.
    pub fn of(line: &PrintedLine, contact: &Contact) -> Self {
        let text = |name: &Option<Name>| name.as_ref().map(ToString::to_string).unwrap_or_default();
        let file_under = text(&line.file_under);
        match line.kind {
            Kind::Individual => Self {
                person: line.name.to_string(),
                affiliation: text(&line.affiliation),
                file_under,
                ..Self::default()
            },
            Kind::Organisation => Self {
                organisation: line.name.to_string(),
                organisation_en: text(&line.name_en),
                acronym: text(&line.acronym),
                website: line
                    .website
                    .as_ref()
                    .map(|website| website.url().to_owned())
                    .unwrap_or_default(),
                person: contact.name.to_string(),
                role: text(&contact.role),
                print_name: !line.representatives.is_empty(),
                affiliation: String::new(),
                file_under,
            },
        }
    }

    /// All faults at once, in the order of the fields. What the form does not ask for stays as it
    /// is in `before`.
    pub fn parse(
        &self,
        before: &PrintedLine,
        prints_representatives: bool,
    ) -> Result<Correction, Faults> {
        let mut check = Check::default();
        let correction = match before.kind {
            Kind::Individual => self.individual(before, &mut check),
            Kind::Organisation => self.organisation(before, prints_representatives, &mut check),
        };
        check.finish(correction)
    }

    fn individual(&self, before: &PrintedLine, check: &mut Check) -> Option<Correction> {
        let name = check.required(Field::Name, &self.person, MAX_NAME);
        let affiliation = check.optional(Field::Affiliation, &self.affiliation, MAX_NAME);
        let file_under = check.optional(Field::FileUnder, &self.file_under, MAX_NAME);
        let name = name?;
        Some(Correction {
            line: PrintedLine {
                name: name.clone(),
                affiliation,
                file_under,
                ..before.clone()
            },
            name,
            role: None,
        })
    }

    fn organisation(
        &self,
        before: &PrintedLine,
        prints_representatives: bool,
        check: &mut Check,
    ) -> Option<Correction> {
        let name = check.required(Field::Organisation, &self.organisation, MAX_NAME);
        let name_en = check.optional(Field::OrganisationEn, &self.organisation_en, MAX_NAME);
        let acronym = check.optional(Field::Acronym, &self.acronym, MAX_ACRONYM);
        let website = check.website(&self.website);
        let person = check.required(Field::Name, &self.person, MAX_NAME);
        let role = check.optional(Field::Role, &self.role, MAX_ROLE);
        let file_under = check.optional(Field::FileUnder, &self.file_under, MAX_NAME);
        let (name, person) = (name?, person?);
        let representatives = if prints_representatives && self.print_name {
            let mut others = before.representatives.iter().skip(1).cloned();
            let first = Representative {
                name: person.clone(),
                role: role.clone(),
            };
            std::iter::once(first).chain(&mut others).collect()
        } else {
            Vec::new()
        };
        Some(Correction {
            line: PrintedLine {
                name_en: name_en.filter(|english| *english != name),
                name,
                acronym,
                website,
                representatives,
                file_under,
                ..before.clone()
            },
            name: person,
            role,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::country::Country;
    use crate::domain::email::EmailAddress;
    use crate::domain::website::Website;

    fn name(text: &str) -> Name {
        Name::parse(text, MAX_NAME).expect("a name")
    }

    fn line() -> PrintedLine {
        PrintedLine {
            kind: Kind::Organisation,
            name: name("Freie Denker e.V."),
            name_en: None,
            acronym: Some(name("FD")),
            country: Some(Country::parse("DE").expect("a country")),
            website: Some(Website::parse("denker.example").expect("a website")),
            representatives: vec![Representative {
                name: name("Jana Weiss"),
                role: None,
            }],
            affiliation: None,
            file_under: None,
        }
    }

    fn form() -> CorrectionForm {
        let contact = Contact {
            name: name("Jana Weiss"),
            role: None,
            email: EmailAddress::parse("jana@denker.example").expect("an address"),
        };
        CorrectionForm::of(&line(), &contact)
    }

    #[test]
    fn what_is_shown_and_sent_back_changes_nothing() {
        let same = form().parse(&line(), true).expect("a fine form");
        assert_eq!(same.line, line());
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let form = CorrectionForm {
            website: "10.0.0.1".into(),
            file_under: "<b>x</b>".into(),
            ..CorrectionForm::default()
        };
        let faults = form.parse(&line(), true).expect_err("empty");
        let told: Vec<String> = faults
            .iter()
            .map(|(field, fault)| format!("{field}:{fault}"))
            .collect();
        assert_eq!(
            told,
            [
                "organisation:empty",
                "website:ip",
                "name:empty",
                "file_under:markup"
            ]
        );
    }
}
