//! A confirmed signature and the states it moves through.
use super::ids::Id;
use super::letter::{LetterId, VersionId};
use super::organisation::OrganisationId;
use super::proof::Proof;
use super::signatory::{Kind, PrintedLine};
use super::text_enum::text_enum;
use super::time::Timestamp;

/// Names a submission and, after its confirmation, the signature it became.
pub type SignatureId = Id<Signature>;
pub type ImportId = Id<Import>;

/// Many signatures brought at once, shown at once.
#[derive(Debug)]
pub enum Import {}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    pub id: SignatureId,
    pub letter_id: LetterId,
    pub line: PrintedLine,
    /// Of an organisation always.
    pub organisation_id: Option<OrganisationId>,
    /// A keyed hash; absent where the letter's host brought the signature without an address.
    pub address_index: Option<[u8; 32]>,
    pub state: State,
    pub visibility: Visibility,
    pub proof: Proof,
    pub version_id: VersionId,
    /// The wording of what was ticked.
    pub statement_id: Option<[u8; 32]>,
    /// In which the letter was read.
    pub language: String,
    pub filing: Filing,
    /// Of the ledger's commitment, while listed.
    pub salt: Option<[u8; 32]>,
    pub import_id: Option<ImportId>,
    pub synthetic: bool,
    pub confirmed_at: Timestamp,
    pub published_at: Option<Timestamp>,
}

/// Where a line stands in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// The text it is sorted by: chosen, or derived from the name.
    pub file_under: String,
    pub sort_key: Vec<u8>,
    pub heading: String,
    /// Of the rules that made these, so that a change of rules is noticed.
    pub rules: String,
}

impl Signature {
    /// It stands in the list, and so is counted.
    pub fn is_listed(&self) -> bool {
        self.is_published() && self.visibility == Visibility::Named
    }

    /// It is counted, by name or without.
    pub fn is_published(&self) -> bool {
        self.state == State::Published
    }

    /// Whether the line may stand in the database unsealed: people only while they are listed,
    /// organisations unless they chose not to be named.
    pub fn is_plain(&self) -> bool {
        match self.line.kind {
            Kind::Individual => self.is_listed(),
            Kind::Organisation => self.visibility == Visibility::Named,
        }
    }
}

text_enum! {
    pub enum State {
        Held = "held",
        Published = "published",
        Rejected = "rejected",
        /// By its contact.
        Withdrawn = "withdrawn",
        /// By a moderator, singly or in bulk.
        Invalidated = "invalidated",
        Merged = "merged",
    }
}

text_enum! {
    /// Who sees the name: everyone, the addressee of the letter only, or nobody (it is counted).
    pub enum Visibility { Named = "named", Addressee = "addressee", Counted = "counted" }
}

text_enum! {
    /// Why an entry was rejected; the signer is told in words.
    pub enum Rejection {
        NotGenuine = "not-genuine",
        NotAuthorised = "not-authorised",
        Duplicate = "duplicate",
        NotEligible = "not-eligible",
        Unclear = "unclear",
        /// Another claim of the same organisation was published.
        Superseded = "superseded",
    }
}

text_enum! {
    /// Why a moderator took an entry off for good. The ledger says that much, and nothing of the signer.
    pub enum Invalidation {
        /// Not given by whom it names.
        Forged = "forged",
        /// One of many that were made up or sent together.
        Abuse = "abuse",
        /// Not of those who may sign the letter.
        NotEligible = "not-eligible",
        /// Brought or published by mistake.
        Mistake = "mistake",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a signature that is {from} cannot be {verb}")]
pub struct IllegalMove {
    pub from: State,
    verb: &'static str,
}

impl State {
    /// Held or published: it stands in the way of a second one of the same signer.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Held | Self::Published)
    }

    pub fn publish(self) -> Result<Self, IllegalMove> {
        self.moved(self == Self::Held, Self::Published, "published")
    }

    /// Off the list and back to the moderators.
    pub fn unpublish(self) -> Result<Self, IllegalMove> {
        self.moved(self == Self::Published, Self::Held, "unpublished")
    }

    pub fn reject(self) -> Result<Self, IllegalMove> {
        self.moved(self == Self::Held, Self::Rejected, "rejected")
    }

    pub fn reopen(self) -> Result<Self, IllegalMove> {
        self.moved(
            matches!(self, Self::Rejected | Self::Invalidated),
            Self::Held,
            "reopened",
        )
    }

    /// The publication is reversed: off the list, and not to be decided about again.
    pub fn reject_published(self) -> Result<Self, IllegalMove> {
        self.moved(self == Self::Published, Self::Rejected, "rejected")
    }

    /// One that was merged is still its contact's to withdraw.
    pub fn withdraw(self) -> Result<Self, IllegalMove> {
        let legal = self.is_live() || self == Self::Merged;
        self.moved(legal, Self::Withdrawn, "withdrawn")
    }

    /// Back to the moderators, since what it was closed or merged for has left the list.
    pub fn come_back(self) -> Result<Self, IllegalMove> {
        let legal = matches!(self, Self::Rejected | Self::Merged);
        self.moved(legal, Self::Held, "brought back")
    }

    pub fn invalidate(self) -> Result<Self, IllegalMove> {
        self.moved(self.is_live(), Self::Invalidated, "invalidated")
    }

    pub fn merge(self) -> Result<Self, IllegalMove> {
        self.moved(self.is_live(), Self::Merged, "merged")
    }

    /// Stays what it is: a moderator may vouch for it, and tell the organisation.
    pub fn vouch(self) -> Result<Self, IllegalMove> {
        self.moved(self.is_live(), self, "vouched for")
    }

    /// Stays what it is: the signer may be asked for a better proof.
    pub fn ask(self) -> Result<Self, IllegalMove> {
        self.moved(self == Self::Held, self, "asked about")
    }

    /// Stays what it is: a moderator decides later.
    pub fn set_aside(self) -> Result<Self, IllegalMove> {
        self.moved(self == Self::Held, self, "set aside")
    }

    /// Stays what it is, unless it is listed.
    pub fn object(self) -> Self {
        if self == Self::Published {
            Self::Held
        } else {
            self
        }
    }

    fn moved(self, legal: bool, to: Self, verb: &'static str) -> Result<Self, IllegalMove> {
        if legal {
            Ok(to)
        } else {
            Err(IllegalMove { from: self, verb })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_move_from_every_state() {
        type Move = fn(State) -> Result<State, IllegalMove>;
        let moves: [(&str, Move); 8] = [
            ("publish", State::publish),
            ("unpublish", State::unpublish),
            ("reject", State::reject),
            ("reopen", State::reopen),
            ("withdraw", State::withdraw),
            ("invalidate", State::invalidate),
            ("merge", State::merge),
            ("come_back", State::come_back),
        ];
        let mut table = Vec::new();
        for state in State::ALL {
            let legal: Vec<String> = moves
                .iter()
                .filter_map(|(name, go)| go(*state).ok().map(|to| format!("{name}->{to}")))
                .collect();
            table.push(format!("{state}: {}", legal.join(" ")));
        }
        insta::assert_snapshot!(table.join("\n"), @r"
        held: publish->published reject->rejected withdraw->withdrawn invalidate->invalidated merge->merged
        published: unpublish->held withdraw->withdrawn invalidate->invalidated merge->merged
        rejected: reopen->held come_back->held
        withdrawn: 
        invalidated: reopen->held
        merged: withdraw->withdrawn come_back->held
        ");
    }
}
