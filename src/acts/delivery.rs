//! A mail whose turn it is, and what it speaks of.
use super::mail_of_accounts::AboutAccount;
use super::mail_of_entries::AboutEntry;
use super::mail_of_initial::AboutInitial;
use super::mail_of_mailings::AboutMailing;
use super::mail_of_proof::AboutProof;
use super::tell_of_danger::AboutReview;
use crate::domain::email::EmailAddress;
use crate::domain::letter::{Letter, Version};
use crate::domain::question::Question;
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{SignatureId, Visibility};
use crate::domain::time::Timestamp;
use crate::store::contacts::UpdatesId;
use crate::store::handovers::HandoverId;
use crate::store::outbox::Mail;
use crate::store::reject_reasons::Told;
use crate::store::signer_links::SignerLinkId;

/// A mail whose turn it is, with what it speaks of.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub mail: Mail,
    pub to: EmailAddress,
    pub subject: Subject,
}

/// What a mail speaks of, as it stands now.
#[derive(Debug, Clone)]
pub enum Subject {
    /// A submission to confirm, for the first time or as a reminder.
    Submission {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        id: SignatureId,
        visibility: Visibility,
        expires: Timestamp,
    },
    /// A signature, with the reason where it was rejected.
    Signature {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        id: SignatureId,
        visibility: Visibility,
        /// Published, by name or without; of a merged one, whether the other is on the list.
        published: bool,
        rejection: Option<Told>,
        /// Of a contact who gets mail about updates: names the way out of them.
        updates: Option<UpdatesId>,
    },
    /// A signature whose contact hands over to a successor, until then.
    Handover {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        id: HandoverId,
        expires: Timestamp,
    },
    /// The signer desk of the site.
    SignerDesk {
        id: SignerLinkId,
        expires: Timestamp,
    },
    /// The letter whose desk has entries waiting.
    Desk {
        letter: Box<Letter>,
        version: Box<Version>,
    },
    /// A signature under number `signed`, and the text that is there now.
    Question {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        question: Question,
        signed: i32,
    },
    /// To who is asked to stand under the letter when it opens.
    Initial(Box<AboutInitial>),
    /// A better proof is wanted, or an organisation is told.
    Proof(Box<AboutProof>),
    /// What moderators did to a line.
    Entry(Box<AboutEntry>),
    /// Entries of a letter wait too long.
    Review(Box<AboutReview>),
    /// What a letter's moderators wrote to its signatories.
    Mailing(Box<AboutMailing>),
    /// An account on the desk.
    Account(AboutAccount),
}
