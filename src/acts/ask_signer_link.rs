//! Somebody asks for the way to the signatures of an address. The answer is the same whoever asks
//! about whom; the truth goes to the inbox.
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::time::{DAY, Timestamp};
use crate::security::random;
use crate::store::error::Error;
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::{self, CAP, NewMail};
use crate::store::signer_links::{self, SignerLink, SignerLinkId};
use crate::store::{bounces, seals, signers};
use std::time::Duration;

/// How long a link to the signer desk is good.
pub const LINK_LASTS: Duration = DAY;

/// Unknown, known, capped and unreachable addresses take the same statements. A mail is written
/// down in every case, and dropped where it would tell a stranger something or be one too many.
pub async fn ask_signer_link(
    workshop: &Workshop,
    email: EmailAddress,
    language: String,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let id: SignerLinkId = random::id(now);
            let address_index = keyring.address_index(&email);
            let link = SignerLink {
                id,
                address_index,
                language: language.clone(),
                created_at: now,
                expires_at: now.plus(LINK_LASTS),
            };
            let key = seals::create(db, &keyring, id)?;
            // From here on whoever asks for the same address waits.
            signer_links::insert(db, &key, &link, &email)?;
            let undeliverable = bounces::is_marked(db, &address_index)?;
            let known = signers::is_known(db, &address_index, now)?;
            let recent = outbox::recent_of_site(db, MailKind::SignerDesk, &address_index, now)?;
            let dropped = if undeliverable {
                Some(Drop::Undeliverable)
            } else if !known {
                Some(Drop::Unknown)
            } else if recent >= CAP {
                Some(Drop::Capped)
            } else {
                None
            };
            outbox::put(
                db,
                &key,
                &NewMail {
                    id: random::id(now),
                    letter_id: None,
                    record_id: id.cast(),
                    kind: MailKind::SignerDesk,
                    address_index,
                    to: email,
                    language,
                    dropped,
                    due_at: now,
                    created_at: now,
                },
            )
        })
        .await
}
