//! What is counted about a letter. `part` says of which: a mail service, a reason, a proof, a kind.
use super::text_enum::text_enum;

text_enum! {
    pub enum Measure {
        /// A form that was taken.
        Submitted = "submitted",
        /// A signature, whether it is published or waits.
        Confirmed = "confirmed",
        /// By kind: came onto the public count.
        Published = "published",
        /// By proof: how many more are published with it, or fewer.
        Proof = "proof",
        /// By reason: waited for the moderators when it was confirmed.
        Held = "held",
        /// The mail that asks to confirm, by the service that receives it. These four are all of the
        /// time at which the mail was written, so that each is a share of the one before.
        MailQueued = "mail-queued",
        /// Their server took it.
        MailSent = "mail-sent",
        /// Given up, or returned later.
        MailRefused = "mail-refused",
        MailConfirmed = "mail-confirmed",
    }
}
