//! What a mail is about, and what can become of it.
use crate::domain::mailing::MailingKind;
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
        Question = "question",
        /// The link to the signer desk.
        SignerDesk = "signer-desk",
        Withdrawn = "withdrawn",
        /// To a successor, who is to accept.
        Handover = "handover",
        /// To the predecessor: it was accepted.
        HandedOver = "handed-over",
        /// To a signer: an address at the organisation's own domain is wanted.
        Ask = "ask",
        /// To such an address.
        SecondAddress = "second-address",
        /// To an organisation: a signature stands in its name.
        Notice = "notice",
        /// To moderators: an organisation objects.
        Objected = "objected",
        /// To moderators: a reader reported an entry.
        Reported = "reported",
        /// To a colleague of whoever signed for the organisation before.
        OrganisationListed = "organisation-listed",
        Merged = "merged",
        /// It was closed or merged for another one, which has left the list.
        CameBack = "came-back",
        /// The same where nothing may be told of the other one.
        BackInReview = "back-in-review",
        /// To somebody who is to have an account on the desk.
        Invitation = "invitation",
        /// The way to a new password.
        PasswordReset = "password-reset",
        /// To an account: these three say how it stands when they are sent.
        PasswordChanged = "password-changed",
        FactorChanged = "factor-changed",
        RoleChanged = "role-changed",
        /// Moderators corrected what is printed.
        EntryCorrected = "entry-corrected",
        /// Moderators took it off for good.
        Invalidated = "invalidated",
        /// To the contact of an endorsement that the letter's host entered.
        Entered = "entered",
        /// To moderators: entries of a letter wait too long.
        ReviewDue = "review-due",
        /// To who is asked to stand under a letter when it opens.
        Initial = "initial",
        InitialReminder = "initial-reminder",
        /// The same once the text has changed.
        InitialAgain = "initial-again",
        /// To the contacts of a letter, written by its moderators: what all of them must know.
        ServiceMessage = "service-message",
        /// The same to those who asked for updates.
        Update = "update",
        /// One of the two, to the moderator who looks at it first.
        MailingTest = "mailing-test",
    }
}

impl MailKind {
    /// Whether it goes to those who run the desk, whom no signer's choice silences.
    pub const fn is_to_moderators(self) -> bool {
        matches!(
            self,
            Self::FirstWaiting
                | Self::Objected
                | Self::Reported
                | Self::Invitation
                | Self::PasswordReset
                | Self::PasswordChanged
                | Self::FactorChanged
                | Self::RoleChanged
                | Self::ReviewDue
                | Self::MailingTest
        )
    }

    /// Of the mails of a mailing.
    pub const fn of_mailing(kind: MailingKind) -> Self {
        match kind {
            MailingKind::Service => Self::ServiceMessage,
            MailingKind::Update => Self::Update,
        }
    }

    /// Whether it is one of many of the same words, to be sent once and never twice.
    pub const fn is_of_mailings(self) -> bool {
        matches!(self, Self::ServiceMessage | Self::Update)
    }

    /// Whether it shows the way to a line under a letter: it waits until the letter is public.
    pub const fn leads_to_a_line(self) -> bool {
        matches!(self, Self::Published | Self::Merged)
    }

    /// Whether it is about an account on the desk: no switch keeps it back.
    pub const fn is_of_accounts(self) -> bool {
        matches!(
            self,
            Self::Invitation
                | Self::PasswordReset
                | Self::PasswordChanged
                | Self::FactorChanged
                | Self::RoleChanged
        )
    }

    /// Under a quota, lower goes first: somebody waits at the screen for a confirmation.
    pub const fn priority(self) -> i16 {
        match self {
            Self::Confirm
            | Self::AlreadySigned
            | Self::SignerDesk
            | Self::SecondAddress
            | Self::PasswordReset => 0,
            Self::FirstWaiting
            | Self::Handover
            | Self::Initial
            | Self::InitialAgain
            | Self::Objected
            | Self::Reported
            | Self::Invitation
            | Self::PasswordChanged
            | Self::FactorChanged
            | Self::RoleChanged
            | Self::ReviewDue
            | Self::MailingTest => 1,
            Self::Published
            | Self::Rejected
            | Self::Superseded
            | Self::Withdrawn
            | Self::HandedOver
            | Self::Ask
            | Self::Notice
            | Self::OrganisationListed
            | Self::Merged
            | Self::CameBack
            | Self::BackInReview
            | Self::EntryCorrected
            | Self::Invalidated
            | Self::Entered => 2,
            Self::Reminder | Self::InitialReminder => 3,
            Self::Question => 4,
            Self::ServiceMessage | Self::Update => 5,
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
        /// The address has signed nothing on this site.
        Unknown = "unknown",
        /// Its owner wants no more updates.
        Unsubscribed = "unsubscribed",
        /// Its mailing was stopped.
        Stopped = "stopped",
        /// Its mailing is paused, or looks again for whom it is: another mail takes its place.
        Returned = "returned",
        /// Given up rather than sent twice: a process died while it had it. Ends as dead.
        Interrupted = "interrupted",
    }
}
