//! What the export says of the address itself, and not of a signature.
use crate::domain::initial::Initial;
use crate::domain::ledger::LineText;
use crate::domain::signatory::PrintedLine;
use crate::domain::time::Timestamp;
use crate::locale::dates::machine;
use crate::store::held_about::{Mailed, Marks};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct MarksItem<'a> {
    undeliverable: Option<UndeliverableItem<'a>>,
    /// Letters that may not write to it.
    silenced: Vec<SilencedItem<'a>>,
    offers_to_take_over: Vec<PeriodItem>,
    asked_as_second_address: Vec<String>,
    told_of_signatures: Vec<String>,
}

#[derive(Serialize)]
struct UndeliverableItem<'a> {
    status: &'a str,
    since: String,
}

#[derive(Serialize)]
struct SilencedItem<'a> {
    letter: &'a str,
    since: String,
}

#[derive(Serialize)]
struct PeriodItem {
    made_at: String,
    expires_at: String,
}

/// A mailing to the signatories of a letter that the address is among.
#[derive(Serialize)]
pub(super) struct MailingItem<'a> {
    letter: &'a str,
    kind: &'a str,
    started_at: Option<String>,
    state: &'a str,
    /// Why nothing was sent, or the code of a refusal.
    because: Option<&'a str>,
}

/// An invitation to stand under a letter when it opens.
#[derive(Serialize)]
pub(super) struct InitialItem<'a> {
    letter: &'a str,
    state: &'a str,
    asked_for: LineText<'a>,
    answered_with: Option<LineText<'a>>,
    asked_at: String,
    reminded_at: Option<String>,
    answered_at: Option<String>,
}

pub(super) fn marks_item(marks: &Marks) -> MarksItem<'_> {
    let times = |times: &[Timestamp]| times.iter().copied().map(machine).collect();
    MarksItem {
        undeliverable: marks
            .undeliverable
            .as_ref()
            .map(|(status, since)| UndeliverableItem {
                status,
                since: machine(*since),
            }),
        silenced: marks
            .silenced
            .iter()
            .map(|(letter, since)| SilencedItem {
                letter,
                since: machine(*since),
            })
            .collect(),
        offers_to_take_over: marks
            .offers
            .iter()
            .map(|(made, expires)| PeriodItem {
                made_at: machine(*made),
                expires_at: machine(*expires),
            })
            .collect(),
        asked_as_second_address: times(&marks.second_address),
        told_of_signatures: times(&marks.told),
    }
}

pub(super) fn mailing_item(mailed: &Mailed) -> MailingItem<'_> {
    MailingItem {
        letter: &mailed.letter,
        kind: mailed.kind.as_str(),
        started_at: mailed.started_at.map(machine),
        state: mailed.state.as_str(),
        because: mailed.fate.as_deref(),
    }
}

pub(super) fn initial_item((letter, one): &(String, Initial)) -> InitialItem<'_> {
    InitialItem {
        letter,
        state: one.state.as_str(),
        asked_for: text_of(&one.asked.line),
        answered_with: one.answer.as_ref().map(|answer| text_of(&answer.line)),
        asked_at: machine(one.asked_at),
        reminded_at: one.reminded_at.map(machine),
        answered_at: one.answered_at.map(machine),
    }
}

fn text_of(line: &PrintedLine) -> LineText<'_> {
    let filed = line.file_under.as_ref().unwrap_or(&line.name);
    LineText::of(line, filed.as_str())
}
