//! One line of an imported list. Unlike the form it may leave out all but the kind and the name.
use super::field_check::{Fault, Faults, Field};
use super::letter::Signers;
use super::signatory::{Contact, PrintedLine};
use super::submission::Form;

/// The columns, by their names in the file; cells as typed, without the apostrophe that keeps a
/// spreadsheet from taking `=…` for a formula.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportLine {
    pub kind: String,
    pub name: String,
    pub country: String,
    pub website: String,
    pub representative: String,
    pub role: String,
    pub email: String,
    pub file_under: String,
    pub name_en: String,
    pub acronym: String,
    /// Of an individual.
    pub affiliation: String,
    /// Columns whose cells a spreadsheet would compute.
    pub formulas: Vec<&'static str>,
    /// Its row has more cells than the table has columns: something in it has slipped.
    pub is_ragged: bool,
}

pub const COLUMNS: [&str; 11] = [
    "kind",
    "name",
    "country",
    "website",
    "representative",
    "role",
    "email",
    "file_under",
    "name_en",
    "acronym",
    "affiliation",
];

impl ImportLine {
    pub fn column(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "kind" => &mut self.kind,
            "name" => &mut self.name,
            "country" => &mut self.country,
            "website" => &mut self.website,
            "representative" => &mut self.representative,
            "role" => &mut self.role,
            "email" => &mut self.email,
            "file_under" => &mut self.file_under,
            "name_en" => &mut self.name_en,
            "acronym" => &mut self.acronym,
            "affiliation" => &mut self.affiliation,
            _ => return None,
        })
    }

    /// What is wrong with the row, whatever its cells say.
    fn odd(&self, is_person: bool) -> Faults {
        let of_name = if is_person {
            Field::Name
        } else {
            Field::Organisation
        };
        let mut faults: Faults = Vec::new();
        if self.is_ragged {
            faults.push((of_name, Fault::Columns));
        }
        faults.extend(self.formulas.iter().filter_map(|column| {
            let field = match *column {
                "name" => of_name,
                "name_en" => Field::OrganisationEn,
                "acronym" => Field::Acronym,
                "representative" => Field::Name,
                "role" => Field::Role,
                "affiliation" => Field::Affiliation,
                "file_under" => Field::FileUnder,
                // Read as what they are, which no formula is.
                _ => return None,
            };
            Some((field, Fault::Formula))
        }));
        faults
    }

    /// By the same rules as the form: what is missing but not needed is filled in for the check and
    /// taken out again. The contact is the representative, printed or not.
    pub fn parse(
        &self,
        signers: Signers,
        prints_representatives: bool,
    ) -> Result<(PrintedLine, Option<Contact>), Faults> {
        let given = |text: &String| !text.trim().is_empty();
        let or = |text: &String, stand_in: &str| {
            if given(text) {
                text.clone()
            } else {
                stand_in.to_owned()
            }
        };
        let is_person = self.kind.trim() == "individual";
        let odd = self.odd(is_person);
        if !odd.is_empty() {
            return Err(odd);
        }
        let form = Form {
            kind: self.kind.clone(),
            organisation: if is_person {
                self.affiliation.clone()
            } else {
                self.name.clone()
            },
            organisation_en: self.name_en.clone(),
            acronym: self.acronym.clone(),
            website: self.website.clone(),
            country: or(&self.country, "international"),
            name: if is_person {
                self.name.clone()
            } else {
                or(&self.representative, "nobody")
            },
            role: self.role.clone(),
            print_name: given(&self.representative),
            email: or(&self.email, "nobody@import.example"),
            authorised: true,
            consent: true,
            updates: false,
            // Read below: an organisation may choose one here, too.
            file_under: String::new(),
            // Whoever wants no name to stand here signs alone.
            visibility: String::new(),
        };
        let answers = form.parse(signers, prints_representatives)?;
        let mut line = answers.line;
        if !given(&self.country) {
            line.country = None;
        }
        if given(&self.file_under) {
            let chosen = super::name::Name::parse(&self.file_under, super::signatory::MAX_NAME);
            line.file_under = Some(chosen.map_err(|error| vec![(Field::FileUnder, error.into())])?);
        }
        let contact = (given(&self.email) && (is_person || given(&self.representative)))
            .then_some(answers.contact);
        Ok((line, contact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_and_the_name_are_enough() {
        let line = ImportLine {
            kind: "organisation".into(),
            name: "Élan Laïque".into(),
            ..ImportLine::default()
        };
        let (printed, contact) = line.parse(Signers::Organisations, true).expect("enough");
        assert_eq!(printed.name.as_str(), "Élan Laïque");
        assert_eq!((printed.country, contact), (None, None));
        assert!(printed.representatives.is_empty());
        assert!(
            ImportLine {
                kind: "club".into(),
                ..line.clone()
            }
            .parse(Signers::Both, true)
            .is_err()
        );
        assert!(
            ImportLine {
                name: String::new(),
                ..line
            }
            .parse(Signers::Both, true)
            .is_err()
        );
    }

    #[test]
    fn a_representative_is_printed_and_an_address_kept() {
        let line = ImportLine {
            kind: "organisation".into(),
            name: "A".into(),
            country: "de".into(),
            representative: "Jana Weiss".into(),
            role: "Chair".into(),
            email: "jana@a.example".into(),
            file_under: "Zebra".into(),
            ..ImportLine::default()
        };
        let (printed, contact) = line.parse(Signers::Organisations, true).expect("fine");
        assert_eq!(printed.representatives.len(), 1);
        assert_eq!(
            printed.file_under.map(|name| name.to_string()),
            Some("Zebra".to_owned())
        );
        assert!(contact.is_some());
        let (unprinted, kept) = line.parse(Signers::Organisations, false).expect("fine");
        assert!(
            unprinted.representatives.is_empty(),
            "the letter prints nobody"
        );
        assert_eq!(kept, contact);
    }
}
