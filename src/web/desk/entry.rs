//! What the queue and the page of one signature both show of it; drawn by `templates/desk/entry.html`.
use super::chip::Chip;
use super::reason::Reason;
use super::side::{Link, SideView};
use crate::web::form::{FieldView, OptionView};

pub struct Entry {
    pub id: String,
    pub letter_title: String,
    pub line: PrintedLine,
    pub state: Chip,
    pub evidence: Evidence,
    /// Why it is (or was) held; empty when the rules had no doubt.
    pub reasons: Vec<Reason>,
    /// Other claims of this organisation and signatures with the same name.
    pub rivals: Vec<Claim>,
    /// Its entry in the registry; individuals have none.
    pub registry: Option<Registry>,
    /// Entries of the registry that may be the same, the nearest first.
    pub near: Vec<SideView>,
    /// What else the contact's address signed.
    pub same_address: Vec<Claim>,
    /// Newest first.
    pub history: Vec<Decision>,
    pub offer: Offer,
    /// What else can be done to be sure of it.
    pub more: Option<More>,
    /// What its signer was asked, and when; or that no answer came.
    pub asked: Option<Reason>,
    /// Paths of its neighbours, when it is read in the queue.
    pub next: Option<String>,
    pub previous: Option<String>,
    /// The query of the queue there.
    pub place: Option<String>,
    /// Whether the reader's role decides.
    pub decides: bool,
    /// What moderators noted about it, the oldest first.
    pub notes: Vec<Note>,
    /// What was typed to be noted.
    pub note: FieldView,
    /// Why what was asked for did not happen.
    pub conflict: Option<Conflict>,
}

pub struct Note {
    pub by: Option<String>,
    pub when: String,
    pub text: String,
}

pub struct Registry {
    pub path: String,
    pub federation: Option<Link>,
}

pub struct Conflict {
    pub heading: String,
    /// "Robin rejected this entry 10 seconds ago. Nothing was overwritten."
    pub text: String,
}

pub struct PrintedLine {
    pub name: String,
    pub name_en: Option<String>,
    pub acronym: Option<String>,
    pub individual: bool,
    pub country: Option<String>,
    pub website: Option<Website>,
    pub file_under: String,
    /// The heading it stands under; "#" where the collation gives no letter.
    pub heading: String,
    /// As printed: "Ada Obi, Chair". Empty unless the letter prints them and they ticked it.
    pub affiliation: Option<String>,
    pub representatives: Vec<String>,
    /// The signer chose not to be named; a sentence says how the list shows it then.
    pub unnamed: Option<String>,
    /// Its public page, while it has one.
    pub path: Option<String>,
}

pub struct Website {
    pub url: String,
    pub host: String,
}

pub struct Evidence {
    pub proof: Chip,
    pub proof_sentence: String,
    /// How the moderator who vouches for it knows.
    pub vouched: Option<String>,
    pub contact: Option<Contact>,
    /// What stands there without one.
    pub no_contact: String,
    pub mail_domain: Option<String>,
    pub website_domain: Option<String>,
    /// In words: the same domain, a part of it, another one, a free mail service.
    pub domains_compared: Chip,
    /// Nobody confirmed a signature from the mail domain before.
    pub first_from_domain: Option<Chip>,
    /// "Version 1, read in German".
    pub signed_version: String,
    pub confirmed_at: String,
    /// How long, while it waits.
    pub waits: Option<String>,
    /// How many others came from its network.
    pub network: Option<String>,
}

pub struct Contact {
    pub name: String,
    pub role: Option<String>,
    pub address: String,
    /// Mail to it came back for good.
    pub undeliverable: bool,
}

pub struct Claim {
    pub path: String,
    pub name: String,
    /// A person's affiliation, the country, and the letter where it is another one.
    pub detail: String,
    pub state: Chip,
    pub proof: Chip,
    pub mail_domain: Option<String>,
    pub when: String,
    /// The page that lets the entry stand for this claim too.
    pub merge: Option<String>,
}

pub struct Decision {
    /// `None`: the rules, or the signer.
    pub who: Option<String>,
    pub what: String,
    pub when: String,
    pub reason: Option<String>,
    /// What it changed of the line, one sentence a field.
    pub changes: Vec<String>,
    /// What the signer was told, in the moderators' own words.
    pub said: Option<String>,
    pub note: Option<String>,
    /// The decision that this one reverses: what it was, and when.
    pub reverses: Option<String>,
    pub mailed: bool,
}

/// What the state and the moderator's role allow.
pub enum Offer {
    /// Held: publish or reject.
    Decide(Decide),
    /// Published: back to held.
    Unpublish(Form),
    /// Rejected: back to held.
    Reopen(Form),
    /// A moderator decided, more than ten minutes ago.
    Reverse(Reverse),
    /// Withdrawn, merged, or a reader looks at it: a sentence says which.
    Nothing(String),
}

pub struct Decide {
    pub form: Form,
    /// Rival claims that publishing closes, with mail to their contacts.
    pub closes: i64,
    /// First one empty, so that no reason is given by accident.
    pub reasons: Vec<OptionView>,
    pub reason_error: Option<String>,
    /// It was put aside.
    pub aside: bool,
    /// Whether the signer is told.
    pub mail: Vec<OptionView>,
}

pub struct Reverse {
    pub form: Form,
    /// Of the decision.
    pub id: String,
    /// "Published by Robin, 3 May 2026, 10:00."
    pub what: String,
    /// It is published: it may be rejected, too.
    pub published: bool,
    /// Whether the rejection is chosen.
    pub rejects: bool,
    pub reasons: Vec<OptionView>,
    pub reason_error: Option<String>,
    pub note: FieldView,
}

/// Sent back with every decision; the acts compare `seen` before they write.
pub struct Form {
    /// The state that the moderator saw, as the store writes it: `held`, `published`, `rejected`.
    pub seen: String,
    /// The query of the queue, which says where to go afterwards.
    pub place: Option<String>,
}

/// Ways to a better proof. Each is absent where it would do nothing.
pub struct More {
    pub form: Form,
    /// The note, which is published.
    pub vouch: Option<FieldView>,
    pub ask: Option<Ask>,
    pub notice: Option<Notice>,
    /// Why the organisation is not told.
    pub no_notice: Option<String>,
    /// The page on which what is printed is corrected.
    pub correct: String,
    pub invalidate: Invalidate,
    /// To take back that a moderator vouches for it.
    pub unvouch: Option<Reverse>,
    /// To put back the line that a moderator corrected.
    pub uncorrect: Option<Reverse>,
    /// Whether it asked the others, where the letter shows those on top.
    pub first: Option<bool>,
}

/// Takes it off for good.
pub struct Invalidate {
    /// First one empty, so that no reason is given by accident.
    pub reasons: Vec<OptionView>,
    pub reason_error: Option<String>,
    pub note: FieldView,
    /// Whether the tick "tell the signer" is set; absent where there is nobody to tell.
    pub mail: Option<bool>,
}

pub enum Ask {
    At(String),
    /// No domain is known: the moderator names it.
    Where(FieldView),
    /// Asked, and not answered yet.
    Open,
}

pub struct Notice {
    pub to: FieldView,
    pub own_domain: Option<String>,
    /// The address is at another domain: sent only if the moderator insists.
    pub outside: bool,
}

impl More {
    pub fn is_wrong(&self) -> bool {
        let typed = match &self.ask {
            Some(Ask::Where(typed)) => Some(typed),
            _ => None,
        };
        let notice = self.notice.as_ref().map(|notice| &notice.to);
        [self.vouch.as_ref(), typed, notice]
            .into_iter()
            .flatten()
            .any(|field| field.error.is_some())
    }
}
