//! "312 organisations from 64 countries".

use crate::domain::signatory::Kind;
use crate::locale::messages::{Locale, Text};

/// What is published under a letter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub organisations: u64,
    pub individuals: u64,
    /// Of these, without a name.
    pub unnamed_organisations: u64,
    pub unnamed_individuals: u64,
    /// "International" is not one.
    pub countries: u64,
}

impl Counts {
    pub fn is_empty(self) -> bool {
        self.organisations == 0 && self.individuals == 0
    }

    pub fn of(self, kind: Kind) -> u64 {
        match kind {
            Kind::Organisation => self.organisations,
            Kind::Individual => self.individuals,
        }
    }

    fn unnamed(self, kind: Kind) -> u64 {
        match kind {
            Kind::Organisation => self.unnamed_organisations,
            Kind::Individual => self.unnamed_individuals,
        }
    }

    /// Those with a line on the list.
    pub fn named(self, kind: Kind) -> u64 {
        self.of(kind).saturating_sub(self.unnamed(kind))
    }

    /// "312 organisations".
    pub fn of_kind(self, kind: Kind, locale: &Locale) -> Text {
        match kind {
            Kind::Organisation => locale
                .msg("count-organisations")
                .arg("count", self.organisations),
            Kind::Individual => locale
                .msg("count-individuals")
                .arg("count", self.individuals),
        }
    }

    /// "3 of them are not named", where any are.
    pub fn unnamed_line(self, kind: Kind, locale: &Locale) -> Option<String> {
        let unnamed = self.unnamed(kind);
        let line = || locale.msg("count-unnamed").arg("count", unnamed);
        (unnamed > 0).then(|| line().to_string())
    }

    /// Only the kinds that are there; the sentence for nobody at all when nobody is.
    pub fn line(self, locale: &Locale) -> Text {
        let organisations = self.of_kind(Kind::Organisation, locale);
        let individuals = self.of_kind(Kind::Individual, locale);
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
