//! Whom readers can write to: the offices of a body (a parliament, one of its chambers, a council), who holds each,
//! and how each is reached.
use super::social::Social;
use super::text_enum::text_enum;
use jiff::civil::Date;

/// One seat of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Names it among the offices of its country.
    pub key: String,
    /// A key, such as `us-senate`; its name, if the file that it came from gave one, is `body_name`.
    pub body: String,
    pub body_name: Option<String>,
    /// The key of the area that it speaks for.
    pub area: String,
    pub title: Title,
    /// Nobody: the seat is vacant.
    pub holder: Option<Holder>,
    pub reach: Reach,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// As printed.
    pub full_name: String,
    /// What a letter says after the title.
    pub last_name: String,
    pub party: Option<String>,
    /// "Dear Ms Okonkwo,": where the file says how to begin a letter, that is how.
    pub salutation: Option<String>,
    /// The first day of the term, if it is known.
    pub from: Option<Date>,
    /// The day on which the term ends, if it is known.
    pub until: Option<Date>,
}

/// Everything is optional: of many offices only a telephone number is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// As printed.
    pub phone: Option<String>,
    pub contact_form: Option<String>,
    pub email: Option<String>,
    pub website: Option<String>,
    /// Where paper goes, on one line.
    pub address: Option<String>,
    pub social: Vec<Social>,
}

impl Reach {
    /// Without a number that has no digits, and with what stood there instead.
    #[must_use]
    pub fn with_a_number(mut self) -> (Self, Option<String>) {
        let bad = self
            .phone
            .take_if(|phone| !phone.contains(|c: char| c.is_ascii_digit()));
        (self, bad)
    }

    /// The digits as one dials them, behind `tel:`. What follows in words, as an extension does, is dialled by hand; so
    /// is the zero in brackets that is left out behind the code of a country.
    pub fn phone_link(&self) -> Option<String> {
        let printed = self.phone.as_ref()?;
        let printed = if printed.trim_start().starts_with('+') {
            printed.replace("(0)", "")
        } else {
            printed.clone()
        };
        let dialled: String = printed
            .chars()
            .take_while(|c| !c.is_alphabetic())
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        dialled
            .contains(|c: char| c.is_ascii_digit())
            .then(|| format!("tel:{dialled}"))
    }
}

text_enum! {
    /// Titles of the Congress, which we say in the reader's language and whose salutation we know. Senators and delegates
    /// of other parliaments are something else.
    pub enum KnownTitle {
        Senator = "us-senator",
        Representative = "us-representative",
        /// In the House for a territory or the District of Columbia, without a vote.
        Delegate = "us-delegate",
        /// The delegate of Puerto Rico, elected for four years.
        ResidentCommissioner = "us-resident-commissioner",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Title {
    Known(KnownTitle),
    /// As the file gave it, in its own language; empty where it gave none.
    Given(String),
}

impl Title {
    /// As it is stored: a known one by its spelling.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(title) => title.as_str(),
            Self::Given(title) => title,
        }
    }

    /// From a file that speaks of the Congress: "Resident Commissioner" and "resident-commissioner" are the same.
    pub fn of_congress(text: &str) -> Self {
        let text = text.trim();
        let spelt = text.to_lowercase().replace([' ', '_'], "-");
        Self::stored(&format!("us-{spelt}"), text)
    }

    /// As [`Title::as_str`] spells a known one; otherwise as it was given.
    pub fn stored(spelt: &str, given: &str) -> Self {
        spelt
            .parse()
            .map_or_else(|_| Self::Given(given.to_owned()), Self::Known)
    }

    /// Whether its holder speaks in the chamber and does not vote on its floor.
    pub fn is_without_vote(&self) -> bool {
        matches!(
            self,
            Self::Known(KnownTitle::Delegate | KnownTitle::ResidentCommissioner)
        )
    }
}

impl Holder {
    /// Whether the term was over by then, as far as the file knew.
    pub fn is_over(&self, on: Date) -> bool {
        self.until.is_some_and(|until| until < on)
    }
}

/// A part of a country that has an office: a state, a district, a constituency.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    /// `CA`, `CA-12`, `AK-0` (the only district of its state); part of addresses.
    pub key: String,
    /// The area that it is a part of.
    pub parent: Option<String>,
    /// As printed, if a file gave it.
    pub name: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_they_are_dialled() {
        for (printed, dialled) in [
            ("202-224-3441", "tel:2022243441"),
            ("(202) 225-2605 ext. 12", "tel:2022252605"),
            ("+49 30 227-0", "tel:+49302270"),
            ("+61 (0)2 6277 7111", "tel:+61262777111"),
        ] {
            let reach = Reach {
                phone: Some(printed.to_owned()),
                ..Reach::default()
            };
            assert_eq!(reach.phone_link().as_deref(), Some(dialled));
        }
        let words = Reach {
            phone: Some("ask for it".to_owned()),
            ..Reach::default()
        };
        assert_eq!(
            [words, Reach::default()].map(|one| one.phone_link()),
            [None, None]
        );
    }

    #[test]
    fn a_title_is_known_however_a_file_spells_it() {
        for text in [
            "Resident Commissioner",
            "resident-commissioner",
            " RESIDENT_COMMISSIONER ",
        ] {
            assert_eq!(
                Title::of_congress(text),
                Title::Known(KnownTitle::ResidentCommissioner),
                "{text}"
            );
        }
        assert_eq!(
            Title::of_congress(" Mitglied des Bundestages "),
            Title::Given("Mitglied des Bundestages".to_owned())
        );
        assert!(
            Title::of_congress("delegate").is_without_vote()
                && !Title::of_congress("senator").is_without_vote()
        );
    }
}
