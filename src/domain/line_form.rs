//! What a moderator types of a line: the same fields as a signer's, with the country and every printed
//! person, and nothing of who signs.
use super::field_check::{Check, Fault, Faults, Field};
use super::letter::Signers;
use super::name::Name;
use super::signatory::{Kind, MAX_ACRONYM, MAX_NAME, MAX_ROLE, PrintedLine, Representative};

/// Printed persons that a form has room for.
pub const MAX_REPRESENTATIVES: usize = 6;

/// As typed. `name` is the organisation's or the person's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LineForm {
    pub kind: String,
    pub name: String,
    pub name_en: String,
    pub acronym: String,
    pub country: String,
    pub website: String,
    /// Names with roles.
    pub representatives: Vec<(String, String)>,
    pub affiliation: String,
    pub file_under: String,
}

/// Whether a letter takes signatories of this kind.
pub fn takes(signers: Signers, kind: Kind) -> bool {
    match signers {
        Signers::Both => true,
        Signers::Organisations => kind == Kind::Organisation,
        Signers::Individuals => kind == Kind::Individual,
    }
}

impl LineForm {
    pub fn of(line: &PrintedLine) -> Self {
        let text = |name: &Option<Name>| name.as_ref().map(ToString::to_string).unwrap_or_default();
        Self {
            kind: line.kind.to_string(),
            name: line.name.to_string(),
            name_en: text(&line.name_en),
            acronym: text(&line.acronym),
            country: line
                .country
                .map(|country| country.code().to_owned())
                .unwrap_or_default(),
            website: line
                .website
                .as_ref()
                .map(|website| website.url().to_owned())
                .unwrap_or_default(),
            representatives: line
                .representatives
                .iter()
                .map(|person| (person.name.to_string(), text(&person.role)))
                .collect(),
            affiliation: text(&line.affiliation),
            file_under: text(&line.file_under),
        }
    }

    /// All faults at once, in the order of the fields. A country may be left out: an import may
    /// bring a line without one.
    pub fn parse(&self, signers: Signers, prints: bool) -> Result<PrintedLine, Faults> {
        let mut check = Check::default();
        let kind: Option<Kind> = self.kind.parse().ok();
        let Some(kind) = kind.filter(|kind| takes(signers, *kind)) else {
            return Err(vec![(Field::Kind, Fault::Unknown)]);
        };
        let of_name = match kind {
            Kind::Organisation => Field::Organisation,
            Kind::Individual => Field::Name,
        };
        let name = check.required(of_name, &self.name, MAX_NAME);
        let organisation = kind == Kind::Organisation;
        let for_organisation = |text| if organisation { text } else { "" };
        let name_en = check.optional(
            Field::OrganisationEn,
            for_organisation(&self.name_en),
            MAX_NAME,
        );
        let acronym = check.optional(Field::Acronym, for_organisation(&self.acronym), MAX_ACRONYM);
        let country = check.country_or_none(&self.country);
        let website = check.website(for_organisation(&self.website));
        let affiliation = if organisation {
            None
        } else {
            check.optional(Field::Affiliation, &self.affiliation, MAX_NAME)
        };
        let representatives = if organisation && prints {
            people(&mut check, &self.representatives)
        } else {
            Vec::new()
        };
        let file_under = check.optional(Field::FileUnder, &self.file_under, MAX_NAME);
        check.finish(name.map(|name| PrintedLine {
            kind,
            name_en: name_en.filter(|english| *english != name),
            name,
            acronym,
            country,
            website,
            representatives,
            affiliation,
            file_under,
        }))
    }
}

/// A row without a name and a role is nobody.
fn people(check: &mut Check, typed: &[(String, String)]) -> Vec<Representative> {
    let mut people = Vec::new();
    for (name, role) in typed.iter().take(MAX_REPRESENTATIVES) {
        if name.trim().is_empty() && role.trim().is_empty() {
            continue;
        }
        let name = check.required(Field::Name, name, MAX_NAME);
        let role = check.optional(Field::Role, role, MAX_ROLE);
        people.extend(name.map(|name| Representative { name, role }));
    }
    people
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> LineForm {
        LineForm {
            kind: "organisation".into(),
            name: "Freie Denker e.V.".into(),
            country: "de".into(),
            website: "denker.example".into(),
            representatives: vec![
                ("Jana Weiss".into(), "Chair".into()),
                (String::new(), String::new()),
            ],
            affiliation: "left from the other kind".into(),
            ..LineForm::default()
        }
    }

    #[test]
    fn what_is_shown_and_sent_back_changes_nothing() {
        let line = form().parse(Signers::Both, true).expect("fine");
        assert_eq!(line.representatives.len(), 1);
        assert_eq!(line.affiliation, None);
        assert_eq!(
            LineForm::of(&line).parse(Signers::Organisations, true),
            Ok(line)
        );
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let form = LineForm {
            name: String::new(),
            country: "Atlantis".into(),
            website: "10.0.0.1".into(),
            representatives: vec![(String::new(), "Chair".into())],
            file_under: "<b>x</b>".into(),
            ..form()
        };
        let faults = form.parse(Signers::Both, true).expect_err("faulty");
        let told: Vec<String> = faults
            .iter()
            .map(|(field, fault)| format!("{field}:{fault}"))
            .collect();
        assert_eq!(
            told,
            [
                "organisation:empty",
                "country:unknown",
                "website:ip",
                "name:empty",
                "file_under:markup"
            ]
        );
    }

    #[test]
    fn a_letter_says_who_may_sign() {
        let person = LineForm {
            kind: "individual".into(),
            ..form()
        };
        assert!(person.parse(Signers::Organisations, true).is_err());
        let line = person.parse(Signers::Both, true).expect("fine");
        assert_eq!((line.website, line.representatives), (None, vec![]));
        assert!(line.affiliation.is_some());
    }
}
