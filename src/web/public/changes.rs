//! What became of a list since it was last delivered, by its ledger.
use super::list_csv::record;
use crate::domain::country::Country;
use crate::domain::ledger_since::{Change, Since};
use crate::domain::letter::LetterId;
use crate::domain::letter_update::Delivery;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::ledger::{self, Head};
use crate::store::listing::Listed;

/// Entries that are read at one time.
const PIECE: i64 = 1000;

const COLUMNS: [&str; 10] = [
    "change",
    "number",
    "reason",
    "kind",
    "name",
    "name_en",
    "acronym",
    "country",
    "representative",
    "role",
];

#[derive(Debug)]
pub struct Changes {
    /// That of the entry up to which the delivery reached.
    pub delivery: Delivery,
    pub since: Since,
}

impl Changes {
    /// Since the latest delivery, up to the head; nothing if there was none.
    pub fn read(
        db: &mut Db,
        letter: LetterId,
        deliveries: Vec<Delivery>,
        head: &Head,
    ) -> Result<Option<Self>, Error> {
        let Some(delivery) = deliveries.into_iter().next_back() else {
            return Ok(None);
        };
        let mut since = Since::default();
        let mut at = delivery.sequence;
        while at < head.sequence {
            let entries = ledger::chained(db, letter, at, PIECE)?;
            let Some(last) = entries.last() else { break };
            at = last.sequence;
            let known = entries.iter().filter(|one| one.sequence <= head.sequence);
            known.for_each(|one| since.take(&one.entry));
        }
        Ok(Some(Self { delivery, since }))
    }

    /// Those who came and whose line changed with their lines, those who left as a number for each reason.
    pub fn csv(&self, lines: &[(Change, Listed)]) -> String {
        let mut text = record(&COLUMNS);
        for (change, line) in lines {
            let people = &line.representatives;
            let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
            let roles: Vec<&str> = people
                .iter()
                .filter_map(|person| person.role.as_deref())
                .collect();
            text.push_str(&record(&[
                code(*change),
                "1",
                "",
                line.kind.as_str(),
                &line.name,
                line.name_en.as_deref().unwrap_or_default(),
                line.acronym.as_deref().unwrap_or_default(),
                line.country.map(Country::code).unwrap_or_default(),
                &names.join("; "),
                &roles.join("; "),
            ]));
        }
        for ((kind, reason), number) in self.since.left() {
            let number = number.to_string();
            let reason = reason.unwrap_or_default();
            text.push_str(&record(&[
                "left", &number, reason, kind, "", "", "", "", "", "",
            ]));
        }
        text
    }

    /// "Since the delivery of 3 March 2027: 12 came, 3 were corrected, 2 left (withdrawn: 2)."
    pub fn told(&self, locale: &Locale, zone: &str) -> String {
        let date = dates::date(locale, self.delivery.on, zone);
        if self.since.is_empty() {
            return locale.msg("changes-none").arg("date", date).to_string();
        }
        let left = self.since.left();
        let all: u64 = left.values().sum();
        let mut told = locale
            .msg("changes-since")
            .arg("date", date)
            .arg("number", self.delivery.sequence)
            .arg("came", self.since.count(Change::Came))
            .arg("corrected", self.since.count(Change::Corrected))
            .arg("left", all)
            .to_string();
        for ((_, reason), number) in left {
            let reason = match reason {
                Some(reason) => locale.msg(&format!("ledger-reason-{reason}")).to_string(),
                None => continue,
            };
            let line = locale
                .msg("changes-left")
                .arg("reason", reason)
                .arg("count", number);
            told.push('\n');
            told.push_str(&line.to_string());
        }
        told
    }
}

const fn code(change: Change) -> &'static str {
    match change {
        Change::Came => "came",
        Change::Corrected => "corrected",
    }
}
