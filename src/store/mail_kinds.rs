//! What a mail is about, and what can become of it.
use crate::domain::text_enum::text_enum;

text_enum! {
    /// What a mail says; to add one, see `mail::message`.
    pub enum MailKind {
        Confirm = "confirm",
        AlreadySigned = "already-signed",
        Reminder = "reminder",
        Published = "published",
        Rejected = "rejected",
        Superseded = "superseded",
        FirstWaiting = "first-waiting",
        /// To a colleague of whoever signed for the organisation before.
        OrganisationListed = "organisation-listed",
        Merged = "merged",
    }
}

impl MailKind {
    /// Under a quota, lower goes first: somebody waits at the screen for a confirmation.
    pub const fn priority(self) -> i16 {
        match self {
            Self::Confirm | Self::AlreadySigned => 0,
            Self::FirstWaiting => 1,
            Self::Published
            | Self::Rejected
            | Self::Superseded
            | Self::OrganisationListed
            | Self::Merged => 2,
            Self::Reminder => 3,
        }
    }
}

text_enum! {
    pub enum MailState {
        Waiting = "waiting",
        Sent = "sent",
        /// Given up after all tries, or refused for good; a moderator sees it.
        Dead = "dead",
        /// Never to be sent, for the reason in `fate`.
        Dropped = "dropped",
    }
}

text_enum! {
    /// Why a mail was dropped.
    pub enum Drop {
        /// Over the cap of one address and letter.
        Capped = "capped",
        /// Its owner wants no mail of this letter.
        Silenced = "silenced",
        /// The same mail went out a moment ago.
        Repeated = "repeated",
        /// The address is known not to work.
        Undeliverable = "undeliverable",
        /// What it is about is gone, or no longer so.
        Obsolete = "obsolete",
        Moderator = "moderator",
    }
}
