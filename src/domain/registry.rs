//! What the registry keeps of an organisation beside its canonical name, and merges of two entries.
use super::country::Country;
use super::ids::Id;
use super::moderator::ModeratorId;
use super::name::Name;
use super::organisation::{Organisation, OrganisationId, OrganisationKey};
use super::text_enum::text_enum;
use super::time::Timestamp;

pub type OtherNameId = Id<OtherName>;
pub type MergeId = Id<Merge>;

text_enum! {
    pub enum NameKind {
        /// In another language or script.
        Translation = "translation",
        /// What it is called as well, or was called once.
        Alias = "alias",
    }
}

/// A name beside the canonical one. Whoever signs with it, from its country, signs for the same
/// organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherName {
    pub id: OtherNameId,
    pub kind: NameKind,
    pub language: Option<String>,
    pub name: Name,
    /// Mostly that of the entry; a merged entry's names keep theirs.
    pub country: Country,
    /// The merge that brought it here.
    pub merge_id: Option<MergeId>,
}

impl OtherName {
    pub fn key(&self) -> OrganisationKey {
        OrganisationKey::of(&self.name, self.country)
    }
}

/// An entry of the registry, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub organisation: Organisation,
    /// Registrable; follows the website unless a moderator set another.
    pub domain: Option<String>,
    /// The federation that it is a chapter or member of: evidence, never sameness.
    pub federation_id: Option<OrganisationId>,
    pub merged_into: Option<OrganisationId>,
    /// Its name is not to be read here.
    pub sealed: bool,
    /// Of the rules that made its key.
    pub key_rules: i32,
    pub created_at: Timestamp,
}

impl Entry {
    pub fn stands(&self) -> bool {
        self.merged_into.is_none()
    }
}

/// Two entries found to be one: the loser's signatures and names moved to the winner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    pub id: MergeId,
    pub loser_id: OrganisationId,
    pub winner_id: OrganisationId,
    pub moderator_id: Option<ModeratorId>,
    pub undone_at: Option<Timestamp>,
    pub at: Timestamp,
}
