//! "312 organisations from 64 countries".

use crate::locale::messages::{Locale, Text};

/// What is published under a letter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub organisations: u64,
    pub individuals: u64,
    /// "International" is not one.
    pub countries: u64,
}

impl Counts {
    pub fn is_empty(self) -> bool {
        self.organisations == 0 && self.individuals == 0
    }

    /// Only the kinds that are there; the sentence for nobody at all when nobody is.
    pub fn line(self, locale: &Locale) -> Text {
        let organisations = locale
            .msg("count-organisations")
            .arg("count", self.organisations);
        let individuals = locale
            .msg("count-individuals")
            .arg("count", self.individuals);
        let who = match (self.organisations, self.individuals) {
            (0, 0) => return locale.msg("count-nobody"),
            (_, 0) => organisations,
            (0, _) => individuals,
            _ => locale
                .msg("count-both")
                .arg("organisations", organisations)
                .arg("individuals", individuals),
        };
        if self.countries == 0 {
            return who;
        }
        let from = locale
            .msg("count-from-countries")
            .arg("count", self.countries);
        locale.msg("count-line").arg("who", who).arg("from", from)
    }
}
