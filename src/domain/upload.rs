//! A table that a moderator uploaded, before any of it is imported.
use super::ids::Id;
use super::letter::LetterId;
use super::moderator::ModeratorId;
use super::signature::ImportId;
use super::text_enum::text_enum;
use super::time::{DAY, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;

pub type UploadId = Id<Upload>;

/// After this it is gone, imported or not: it holds what nobody has agreed to yet.
pub const KEPT_FOR: Duration = DAY;

text_enum! {
    pub enum UploadState {
        /// The fate of its lines is being found out.
        Checking = "checking",
        Checked = "checked",
        Importing = "importing",
        Imported = "imported",
    }
}

/// Those that may be discarded, and are forgotten after a day. One that is being imported is left alone for
/// another.
pub const IDLE: [UploadState; 3] = [
    UploadState::Checking,
    UploadState::Checked,
    UploadState::Imported,
];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    pub id: UploadId,
    pub letter_id: LetterId,
    pub moderator_id: Option<ModeratorId>,
    pub state: UploadState,
    pub import_id: Option<ImportId>,
    pub table: Table,
    pub created_at: Timestamp,
    /// Fates that were found out in another say nothing: the columns were others. A form names the round that its
    /// page showed.
    pub round: i64,
}

/// Tables that wait at one time, of one letter and from one moderator. Each may have two hundred thousand
/// lines.
pub const WAIT_AT_ONCE: i64 = 10;

/// How its lines are read, and what is to become of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// As it was called where it came from; nothing where it was pasted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    pub encoding: String,
    pub headings: Vec<String>,
    /// For each heading a name of `import_line::COLUMNS`.
    pub columns: Vec<Option<String>>,
    /// Of lines that do not say what they are.
    pub kind: String,
    /// What the rules do not doubt is published at once.
    pub publish: bool,
    /// Of the file; a table of which fewer are kept was cut off while it came.
    #[serde(default)]
    pub rows: Option<i64>,
    /// How many were brought, once they are.
    pub brought: Option<i64>,
    /// Who had it imported, as the id of their account.
    #[serde(default)]
    pub brought_by: Option<String>,
    /// The import ended since that account may not decide any more.
    #[serde(default)]
    pub stopped: bool,
}

/// What would become of one line, as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineFate {
    /// `published`, `held`, `listed`, `repeated` or `faulty`.
    pub fate: String,
    /// The line of the file on which the same signer stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<u64>,
    /// Fields with what is wrong with them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<(String, String)>,
    /// Reasons of the rules with their evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<(String, Option<String>)>,
    /// A known organisation that it may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub near: Option<String>,
}

/// How many lines have which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub lines: i64,
    pub checked: i64,
    pub fresh: i64,
    pub held: i64,
    pub listed: i64,
    pub repeated: i64,
    pub faulty: i64,
}

impl Table {
    /// How its lines are read, each choice by its name, for the audit log.
    pub fn choices(&self) -> [String; 3] {
        let named: Vec<&str> = self.columns.iter().flatten().map(String::as_str).collect();
        [
            format!("columns: {}", named.join(", ")),
            format!("kind: {}", self.kind),
            format!("publish: {}", self.publish),
        ]
    }
}

impl Counts {
    pub fn of(fates: &[LineFate]) -> Self {
        let number = |fate: &str| {
            let same = fates.iter().filter(|line| line.fate == fate).count();
            i64::try_from(same).unwrap_or(i64::MAX)
        };
        let lines = i64::try_from(fates.len()).unwrap_or(i64::MAX);
        Self {
            lines,
            checked: lines,
            fresh: number("published"),
            held: number("held"),
            listed: number("listed"),
            repeated: number("repeated"),
            faulty: number("faulty"),
        }
    }

    /// That would be brought.
    pub const fn good(&self) -> i64 {
        self.fresh + self.held
    }
}
