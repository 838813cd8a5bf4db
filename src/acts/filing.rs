//! Where a line stands in its letter's list.
use super::workshop::Workshop;
use crate::domain::collation::{COLLATION_VERSION, Collation};
use crate::domain::filing::file_under;
use crate::domain::letter::Rules;
use crate::domain::personal_name::{self, PERSONAL_NAMES_VERSION};
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::signature::Filing;
use crate::store::error::Error;
use std::sync::Arc;

/// Files lines by the rules of one letter.
#[derive(Clone)]
pub struct Files {
    collation: Arc<Collation>,
    rules: Rules,
}

impl Files {
    /// A letter's collation was checked when the letter was brought, so an unknown one is corrupt.
    pub fn of(workshop: &Workshop, rules: &Rules) -> Result<Self, Error> {
        let collation = workshop
            .collation(&rules.collation)
            .map_err(|_| Error::Corrupt(format!("the collation {:?}", rules.collation)))?;
        Ok(Self {
            collation,
            rules: rules.clone(),
        })
    }

    /// By what somebody chose; else a person by the family name, an organisation by its name with the
    /// letter's rule for leading articles.
    pub fn file(&self, line: &PrintedLine) -> Filing {
        let file_under = match &line.file_under {
            Some(chosen) => chosen.as_str().to_owned(),
            None if line.kind == Kind::Individual => personal_name::file_under(line.name.as_str()),
            None => file_under(
                line.name.as_str(),
                self.rules.articles,
                &self.rules.language,
            ),
        };
        Filing {
            sort_key: self.collation.sort_key(&file_under),
            heading: self.collation.heading(&file_under),
            file_under,
            rules: self.rules_text(),
        }
    }

    /// Names everything that a line's place depends on beside the line.
    pub fn rules_text(&self) -> String {
        let Rules {
            collation,
            articles,
            language,
            ..
        } = &self.rules;
        format!(
            "{COLLATION_VERSION} {collation} {} {language} {PERSONAL_NAMES_VERSION}",
            articles.as_str()
        )
    }
}
