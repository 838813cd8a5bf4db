//! Somebody asks for the way to the signatures of an address. The answer is the same whoever asks
//! about whom; the truth goes to the inbox.
use super::notify::{self, AskedFor};
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::time::{DAY, Timestamp};
use crate::security::random;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::signer_links::{self, SignerLink, SignerLinkId};
use crate::store::{seals, signers};
use std::time::Duration;

/// How long a link to the signer desk is good.
pub const LINK_LASTS: Duration = DAY;

/// Unknown, known, capped and unreachable addresses take the same statements.
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
            let asked = AskedFor {
                record_id: id.cast(),
                kind: MailKind::SignerDesk,
                to: email,
                address_index,
                language,
                known: signers::is_known(db, &address_index, now)?,
            };
            notify::asked_for(db, &key, asked, now)
        })
        .await
}
