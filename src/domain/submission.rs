//! What a signer sends: the form as typed, and the answers it holds once every field is fine. Page,
//! import and tests read a form through `Form::parse`.
use super::country::Country;
use super::email::{EmailAddress, EmailError};
use super::letter::Signers;
use super::name::{Name, NameError};
use super::signatory::{
    Contact, Kind, MAX_ACRONYM, MAX_NAME, MAX_ROLE, PrintedLine, Representative,
};
use super::signature::Visibility;
use super::text_enum::text_enum;
use super::website::{Website, WebsiteError};

text_enum! {
    /// A field by its name in the form.
    pub enum Field {
        Kind = "kind",
        Organisation = "organisation",
        OrganisationEn = "organisation_en",
        Acronym = "acronym",
        Website = "website",
        Country = "country",
        Name = "name",
        Role = "role",
        Email = "email",
        Authorised = "authorised",
        Consent = "consent",
        /// Of an individual, and in imports.
        FileUnder = "file_under",
        Visibility = "visibility",
        Affiliation = "affiliation",
    }
}

text_enum! {
    /// What is wrong with a field; `Formula` and `Columns` in tables only.
    pub enum Fault {
        Empty = "empty",
        TooLong = "too-long",
        TooManyMarks = "too-many-marks",
        Control = "control",
        Bidi = "bidi",
        Markup = "markup",
        Url = "url",
        Address = "address",
        NoLetter = "no-letter",
        Invalid = "invalid",
        Ip = "ip",
        NoDomain = "no-domain",
        UnknownTld = "unknown-tld",
        Unknown = "unknown",
        Missing = "missing",
        Formula = "formula",
        Columns = "columns",
    }
}

pub type Faults = Vec<(Field, Fault)>;

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
        if !self.consent {
            check.faults.push((Field::Consent, Fault::Missing));
        }
        match answers {
            Some(answers) if check.faults.is_empty() => Ok(answers),
            _ => Err(check.faults),
        }
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
        if !self.authorised {
            check.faults.push((Field::Authorised, Fault::Missing));
        }
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

/// Reads fields and remembers what was wrong with them.
#[derive(Default)]
struct Check {
    faults: Faults,
}

impl Check {
    fn note<T>(&mut self, field: Field, fault: Fault) -> Option<T> {
        self.faults.push((field, fault));
        None
    }

    /// Where only one kind may sign, the form need not say which.
    fn kind(&mut self, typed: &str, signers: Signers) -> Option<Kind> {
        let typed = typed.trim();
        match (signers, typed) {
            (Signers::Organisations, "" | "organisation") => Some(Kind::Organisation),
            (Signers::Individuals, "" | "individual") => Some(Kind::Individual),
            (Signers::Both, "") => self.note(Field::Kind, Fault::Empty),
            (Signers::Both, typed) => match typed.parse() {
                Ok(kind) => Some(kind),
                Err(_) => self.note(Field::Kind, Fault::Unknown),
            },
            _ => self.note(Field::Kind, Fault::Unknown),
        }
    }

    fn required(&mut self, field: Field, typed: &str, max: usize) -> Option<Name> {
        match Name::parse(typed, max) {
            Ok(name) => Some(name),
            Err(error) => self.note(field, error.into()),
        }
    }

    fn optional(&mut self, field: Field, typed: &str, max: usize) -> Option<Name> {
        match Name::parse(typed, max) {
            Ok(name) => Some(name),
            Err(NameError::Empty) => None,
            Err(error) => self.note(field, error.into()),
        }
    }

    fn country(&mut self, typed: &str) -> Option<Country> {
        if typed.trim().is_empty() {
            return self.note(Field::Country, Fault::Empty);
        }
        match Country::parse(typed) {
            Ok(country) => Some(country),
            Err(_) => self.note(Field::Country, Fault::Unknown),
        }
    }

    fn website(&mut self, typed: &str) -> Option<Website> {
        match Website::parse(typed) {
            Ok(website) => Some(website),
            Err(WebsiteError::Empty) => None,
            Err(error) => self.note(Field::Website, error.into()),
        }
    }

    /// A form that does not ask is answered as most would.
    fn visibility(&mut self, typed: &str) -> Option<Visibility> {
        match typed.trim() {
            "" => Some(Visibility::Named),
            typed => match typed.parse() {
                Ok(visibility) => Some(visibility),
                Err(_) => self.note(Field::Visibility, Fault::Unknown),
            },
        }
    }

    fn email(&mut self, typed: &str) -> Option<EmailAddress> {
        match EmailAddress::parse(typed) {
            Ok(email) => Some(email),
            Err(error) => self.note(Field::Email, error.into()),
        }
    }
}

impl From<NameError> for Fault {
    fn from(error: NameError) -> Self {
        match error {
            NameError::Empty => Self::Empty,
            NameError::TooLong { .. } => Self::TooLong,
            NameError::TooManyMarks => Self::TooManyMarks,
            NameError::ControlCharacter => Self::Control,
            NameError::BidiControl => Self::Bidi,
            NameError::Markup => Self::Markup,
            NameError::Url => Self::Url,
            NameError::Address => Self::Address,
            NameError::NoLetter => Self::NoLetter,
        }
    }
}

impl From<WebsiteError> for Fault {
    fn from(error: WebsiteError) -> Self {
        match error {
            WebsiteError::Empty => Self::Empty,
            WebsiteError::TooLong => Self::TooLong,
            WebsiteError::Invalid => Self::Invalid,
            WebsiteError::IpAddress => Self::Ip,
            WebsiteError::NoDomain => Self::NoDomain,
        }
    }
}

impl From<EmailError> for Fault {
    fn from(error: EmailError) -> Self {
        match error {
            EmailError::Empty => Self::Empty,
            EmailError::TooLong => Self::TooLong,
            EmailError::Invalid => Self::Invalid,
            EmailError::UnknownTopLevelDomain => Self::UnknownTld,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
