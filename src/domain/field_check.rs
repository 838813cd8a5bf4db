//! The fields of a line and of its contact, read one after the other, with all that is wrong with them:
//! for the sign form, corrections by signers and by moderators, and imports.
use super::country::Country;
use super::email::{EmailAddress, EmailError};
use super::letter::Signers;
use super::name::{Name, NameError};
use super::signatory::Kind;
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

/// Reads fields and remembers what was wrong with them.
#[derive(Default)]
pub(super) struct Check {
    faults: Faults,
}

impl Check {
    fn note<T>(&mut self, field: Field, fault: Fault) -> Option<T> {
        self.faults.push((field, fault));
        None
    }

    /// Where only one kind may sign, the form need not say which.
    pub(super) fn kind(&mut self, typed: &str, signers: Signers) -> Option<Kind> {
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

    pub(super) fn required(&mut self, field: Field, typed: &str, max: usize) -> Option<Name> {
        match Name::parse(typed, max) {
            Ok(name) => Some(name),
            Err(error) => self.note(field, error.into()),
        }
    }

    pub(super) fn optional(&mut self, field: Field, typed: &str, max: usize) -> Option<Name> {
        match Name::parse(typed, max) {
            Ok(name) => Some(name),
            Err(NameError::Empty) => None,
            Err(error) => self.note(field, error.into()),
        }
    }

    pub(super) fn country(&mut self, typed: &str) -> Option<Country> {
        if typed.trim().is_empty() {
            return self.note(Field::Country, Fault::Empty);
        }
        self.country_or_none(typed)
    }

    pub(super) fn country_or_none(&mut self, typed: &str) -> Option<Country> {
        if typed.trim().is_empty() {
            return None;
        }
        match Country::parse(typed) {
            Ok(country) => Some(country),
            Err(_) => self.note(Field::Country, Fault::Unknown),
        }
    }

    pub(super) fn website(&mut self, typed: &str) -> Option<Website> {
        match Website::parse(typed) {
            Ok(website) => Some(website),
            Err(WebsiteError::Empty) => None,
            Err(error) => self.note(Field::Website, error.into()),
        }
    }

    /// A box that has to be ticked.
    pub(super) fn ticked(&mut self, field: Field, is_ticked: bool) {
        if !is_ticked {
            self.faults.push((field, Fault::Missing));
        }
    }

    /// A form that does not ask is answered as most would.
    pub(super) fn visibility(&mut self, typed: &str) -> Option<Visibility> {
        match typed.trim() {
            "" => Some(Visibility::Named),
            typed => match typed.parse() {
                Ok(visibility) => Some(visibility),
                Err(_) => self.note(Field::Visibility, Fault::Unknown),
            },
        }
    }

    pub(super) fn email(&mut self, typed: &str) -> Option<EmailAddress> {
        match EmailAddress::parse(typed) {
            Ok(email) => Some(email),
            Err(error) => self.note(Field::Email, error.into()),
        }
    }

    /// What was read, if nothing was wrong with any field.
    pub(super) fn finish<T>(self, read: Option<T>) -> Result<T, Faults> {
        match read {
            Some(read) if self.faults.is_empty() => Ok(read),
            _ => Err(self.faults),
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
