//! What stands inside sealed columns: JSON of these structs, which only ever grow optional fields.
use super::error::Error;
use crate::domain::country::Country;
use crate::domain::email::EmailAddress;
use crate::domain::name::Name;
use crate::domain::signatory::{Contact, Kind, PrintedLine, Representative};
use crate::domain::signature::Visibility;
use crate::domain::submission::Answers;
use crate::domain::website::Website;
use crate::security::sealing::RecordKey;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub fn seal(key: &RecordKey, column: &str, value: &impl Serialize) -> Vec<u8> {
    key.seal(column, &plain(value))
}

/// What is sealed, before it is.
#[expect(
    clippy::expect_used,
    reason = "plain structs of text always have a JSON form"
)]
pub fn plain(value: &impl Serialize) -> zeroize::Zeroizing<Vec<u8>> {
    zeroize::Zeroizing::new(serde_json::to_vec(value).expect("plain structs have a JSON form"))
}

pub fn open<T: DeserializeOwned>(key: &RecordKey, column: &str, sealed: &[u8]) -> Result<T, Error> {
    let json = key.open(column, sealed)?;
    serde_json::from_slice(&json).map_err(|_| Error::Corrupt(format!("the sealed {column}")))
}

#[derive(Serialize, Deserialize)]
pub struct SealedAnswers {
    line: SealedLine,
    contact: SealedContact,
    updates: bool,
    /// Left out by most: nothing is `named`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    visibility: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub struct SealedLine {
    kind: String,
    name: String,
    name_en: Option<String>,
    acronym: Option<String>,
    country: Option<String>,
    website: Option<String>,
    representatives: Vec<SealedRepresentative>,
    file_under: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    affiliation: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub struct SealedRepresentative {
    pub name: String,
    pub role: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub struct SealedContact {
    name: String,
    role: Option<String>,
    email: String,
}

impl From<&Answers> for SealedAnswers {
    fn from(answers: &Answers) -> Self {
        Self {
            line: (&answers.line).into(),
            contact: (&answers.contact).into(),
            updates: answers.updates,
            visibility: (answers.visibility != Visibility::Named)
                .then(|| answers.visibility.to_string()),
        }
    }
}

impl SealedAnswers {
    pub fn into_answers(self) -> Result<Answers, Error> {
        let visibility = match self.visibility.as_deref() {
            None => Visibility::Named,
            Some(chosen) => chosen
                .parse()
                .map_err(|_| Error::Corrupt("a visibility".to_owned()))?,
        };
        Ok(Answers {
            line: self.line.into_line()?,
            contact: self.contact.into_contact()?,
            updates: self.updates,
            visibility,
        })
    }
}

pub fn text(name: &Name) -> String {
    name.as_str().to_owned()
}

/// An address that was parsed before it was stored.
pub fn address(shown: &str) -> Result<EmailAddress, Error> {
    EmailAddress::stored(shown).ok_or_else(|| Error::Corrupt("an address".to_owned()))
}

/// A website that was parsed before it was stored.
pub fn website(url: &str) -> Result<Website, Error> {
    Website::stored(url).ok_or_else(|| Error::Corrupt("a website".to_owned()))
}

impl From<&PrintedLine> for SealedLine {
    fn from(line: &PrintedLine) -> Self {
        Self {
            kind: line.kind.to_string(),
            name: text(&line.name),
            name_en: line.name_en.as_ref().map(text),
            acronym: line.acronym.as_ref().map(text),
            country: line.country.map(|country| country.code().to_owned()),
            website: line
                .website
                .as_ref()
                .map(|website| website.url().to_owned()),
            representatives: line.representatives.iter().map(Into::into).collect(),
            file_under: line.file_under.as_ref().map(text),
            affiliation: line.affiliation.as_ref().map(text),
        }
    }
}

impl SealedLine {
    pub fn into_line(self) -> Result<PrintedLine, Error> {
        let kind: Kind = self
            .kind
            .parse()
            .map_err(|_| Error::Corrupt("a kind".to_owned()))?;
        let country = self.country.as_deref().map(Country::parse).transpose();
        Ok(PrintedLine {
            kind,
            name: Name::stored(self.name),
            name_en: self.name_en.map(Name::stored),
            acronym: self.acronym.map(Name::stored),
            country: country.map_err(|_| Error::Corrupt("a country".to_owned()))?,
            website: self.website.as_deref().map(website).transpose()?,
            representatives: self.representatives.into_iter().map(Into::into).collect(),
            file_under: self.file_under.map(Name::stored),
            affiliation: self.affiliation.map(Name::stored),
        })
    }
}

impl From<&Representative> for SealedRepresentative {
    fn from(person: &Representative) -> Self {
        Self {
            name: text(&person.name),
            role: person.role.as_ref().map(text),
        }
    }
}

impl From<SealedRepresentative> for Representative {
    fn from(person: SealedRepresentative) -> Self {
        Self {
            name: Name::stored(person.name),
            role: person.role.map(Name::stored),
        }
    }
}

impl From<&Contact> for SealedContact {
    fn from(contact: &Contact) -> Self {
        Self {
            name: text(&contact.name),
            role: contact.role.as_ref().map(text),
            email: contact.email.as_str().to_owned(),
        }
    }
}

impl SealedContact {
    pub fn into_contact(self) -> Result<Contact, Error> {
        let email = address(&self.email)?;
        Ok(Contact {
            name: Name::stored(self.name),
            role: self.role.map(Name::stored),
            email,
        })
    }
}
