//! Takes mail from the outbox and sends it, sixteen at a time: one connection waits 44 ms a mail.
use super::crew::Crew;
use super::wording::message;
use crate::acts::deliver_mail::{Claimed, Quota, claim};
use crate::acts::delivery::Delivery;
use crate::acts::settle_mail::{is_kept_back, settle};
use crate::mail::backoff::retry_after;
use crate::mail::compose::Email;
use crate::mail::message::Site;
use crate::mail::pool::MOST_AT_ONCE;
use crate::mail::resolver::Finding;
use crate::mail::send_error::SendError;
use crate::store::error::Error;
use crate::store::mail_kinds::Drop;
use crate::store::outbox::Fate;
use futures_util::StreamExt;
use std::time::Duration;

/// Seconds between the attempts to settle a mail while the database is away: a minute in all, so
/// that a program that is told to stop does stop.
const PAUSES: [u64; 7] = [1, 2, 4, 8, 15, 15, 15];

/// One round: what is due now. Returns how many were claimed, so that a round in which all were
/// dropped unsent does not look like the last.
pub async fn deliver_mail(crew: &Crew) -> Result<usize, Error> {
    let quota = Quota::of(&crew.config.mail);
    let limit = i64::try_from(MOST_AT_ONCE).unwrap_or(1);
    let Claimed {
        deliveries,
        claimed,
    } = claim(&crew.workshop, quota, limit, crew.holder, crew.clock.now()).await?;
    let mut outcomes = futures_util::stream::iter(deliveries)
        .map(|delivery| deliver_one(crew, delivery))
        .buffer_unordered(MOST_AT_ONCE);
    let mut failure = None;
    while let Some(outcome) = outcomes.next().await {
        // The others are settled all the same; an unsettled one is due again when its lease ends.
        failure = outcome.err().or(failure);
    }
    failure.map_or(Ok(claimed), Err)
}

/// Writes down what became of a claimed mail, and waits for a database that is away: what stays
/// unsettled is due again only when its lease ends, and then a sent mail would go out twice.
async fn settled(
    crew: &Crew,
    delivery: &Delivery,
    finding: Finding,
    fate: Fate,
) -> Result<(), Error> {
    let mut pauses = PAUSES.into_iter();
    loop {
        let (mail, now) = (delivery.mail.clone(), crew.clock.now());
        let outcome = settle(&crew.workshop, mail, &delivery.to, finding, fate, now).await;
        match (outcome, pauses.next()) {
            (Err(Error::Unavailable(_)), Some(pause)) => {
                tokio::time::sleep(Duration::from_secs(pause)).await;
            }
            (outcome, _) => return outcome,
        }
    }
}

async fn deliver_one(crew: &Crew, delivery: Delivery) -> Result<(), Error> {
    let mail = &delivery.mail;
    let now = crew.clock.now();
    let finding = if crew.config.mail.is_file() {
        Finding::Unknown
    } else {
        crew.resolver.find(delivery.to.domain(), now).await
    };
    if finding == Finding::NoMail {
        tracing::warn!(mail = %mail.id, "a mail is to a domain that takes none");
        return settled(crew, &delivery, finding, Fate::NoMailDomain).await;
    }
    match is_kept_back(&crew.workshop, mail).await {
        Ok(false) => {}
        // Whoever cannot be asked has not said yes.
        Ok(true) | Err(Error::Unavailable(_)) => {
            return settled(crew, &delivery, finding, Fate::PutBack(None)).await;
        }
        Err(error) => return Err(error),
    }
    let fate = match send(crew, &delivery).await {
        Ok(()) => Fate::Sent,
        Err(SendError::Permanent { code }) => {
            tracing::warn!(mail = %mail.id, ?code, "a mail was refused for good");
            Fate::Dead(code)
        }
        // As if we had died with it in our hands: nobody knows.
        Err(SendError::Unanswered) if mail.kind.is_of_mailings() => {
            tracing::warn!(mail = %mail.id, "a mail was handed over without an answer");
            Fate::Drop(Drop::Interrupted)
        }
        Err(error @ (SendError::Temporary { .. } | SendError::Unanswered)) => {
            let code = error.code();
            let attempt = u32::try_from(mail.attempts).unwrap_or(u32::MAX);
            let wait = retry_after(attempt);
            tracing::warn!(mail = %mail.id, attempt, ?code, ?wait, "a mail could not be sent");
            match wait {
                Some(wait) => Fate::Later(crew.clock.now().plus(wait)),
                None => Fate::Dead(code),
            }
        }
    };
    settled(crew, &delivery, finding, fate).await
}

async fn send(crew: &Crew, delivery: &Delivery) -> Result<(), SendError> {
    let language = &delivery.mail.language;
    let locale = crew
        .catalogue
        .locale(language)
        .unwrap_or_else(|| crew.catalogue.negotiate(Some(language), None));
    let site = Site::from(&crew.config.site);
    let email = Email {
        message_id: delivery.mail.id.to_string(),
        message_id_host: site.host().to_owned(),
        from: crew.from.clone(),
        reply_to: crew.reply_to.clone(),
        to: delivery.to.clone(),
        rendered: message(crew, delivery, &locale).render(&locale, &site),
        language: locale.language().to_owned(),
        date: crew.clock.now(),
    };
    let receipt = crew.transport.send(&email).await?;
    if let Some(path) = receipt.saved_as {
        tracing::info!(mail = %delivery.mail.id, path = %path.display(), "mail written");
    }
    Ok(())
}
