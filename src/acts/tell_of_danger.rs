//! Moderators are told by mail when entries wait too long, or corrected lines of initial signatories: once
//! a day and letter at most, and only who wants it.
use super::workshop::Workshop;
use crate::domain::letter::{Letter, LetterId, LetterState, Version};
use crate::domain::promise::{self, Danger};
use crate::domain::time::{MINUTE, Timestamp};
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::mail_kinds::MailKind;
use crate::store::outbox::{self, Mail, NewMail};
use crate::store::{corrections, letters, moderators, promise as clock, seals, versions};

/// How a letter's promise stands. Numbers only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Hours promised.
    pub target: i32,
    pub waiting: i64,
    /// Waiting longer than promised.
    pub over: i64,
    /// Since when the oldest waits.
    pub oldest: Option<Timestamp>,
    pub danger: Option<Danger>,
}

/// The hours that are promised of a letter; nothing of one that is not out or put away.
pub fn promised(letter: &Letter) -> Option<i32> {
    let out = matches!(letter.state, LetterState::Open | LetterState::Closed);
    letter.rules.review_target.filter(|_| out)
}

/// Nothing where nothing is promised.
pub fn standing(db: &mut Db, letter: &Letter, now: Timestamp) -> Result<Option<Standing>, Error> {
    let Some(target) = promised(letter) else {
        return Ok(None);
    };
    let oldest = clock::oldest(db, letter.id)?;
    let danger = oldest.and_then(|oldest| promise::danger(now.since(oldest), target));
    let over = if danger == Some(Danger::Broken) {
        clock::waiting_since(db, letter.id, now.minus(promise::target(target)))?
    } else {
        0
    };
    Ok(Some(Standing {
        target,
        waiting: clock::count(db, letter.id)?,
        over,
        oldest,
        danger,
    }))
}

/// What moderators are told of, all in one mail.
#[derive(Debug, Clone, Copy)]
pub struct Due {
    /// Where entries wait too long.
    pub entries: Option<Standing>,
    /// So many lines that initial signatories corrected, whether they are due themselves or wait beside entries
    /// that are: the next mail may come after the opening.
    pub corrections: i64,
}

fn due(db: &mut Db, letter: &Letter, now: Timestamp) -> Result<Option<Due>, Error> {
    let entries = standing(db, letter, now)?.filter(|standing| standing.danger.is_some());
    if entries.is_none() && !corrections_are_due(db, letter, now)? {
        return Ok(None);
    }
    Ok(Some(Due {
        entries,
        corrections: corrections::count(db, letter, now)?,
    }))
}

/// Corrections are due as entries are, and before an opening in any case: the day before its moment, and, where
/// nothing is promised, from then on as long as its number is waited for and can still be reached.
fn corrections_are_due(db: &mut Db, letter: &Letter, now: Timestamp) -> Result<bool, Error> {
    if letter.state == LetterState::Archived {
        return Ok(false);
    }
    let Some(oldest) = corrections::oldest(db, letter, now)? else {
        return Ok(false);
    };
    let by_its_rule = match letter.rules.review_target {
        Some(target) => promise::danger(now.since(oldest), target).is_some(),
        None => {
            let its_minute = letter.opens_at.is_none_or(|opens| opens <= now);
            its_minute && letter.awaits_opening(now) && letter.counts_until(now).is_none()
        }
    };
    let opens = |at: Timestamp| promise::is_before_opening(at, now);
    Ok(by_its_rule || letter.opens_at.is_some_and(opens))
}

/// Returns the number of mails that were put into the outbox.
pub async fn tell_of_danger(
    workshop: &Workshop,
    holder: Holder,
    now: Timestamp,
) -> Result<usize, Error> {
    let all_due = workshop.store.read(move |db| {
        let mut found = Vec::new();
        for letter in letters::all(db)? {
            if due(db, &letter, now)?.is_some() {
                found.push(letter.id);
            }
        }
        Ok::<_, Error>(found)
    });
    let mut number = 0;
    for letter in all_due.await? {
        let keyring = workshop.keyring.clone();
        number += workshop
            .store
            .write(move |db| {
                // One process at a time is enough; compare-and-set keeps two from telling twice.
                if !leases::take(db, "tell-of-danger", &holder, now, now.plus(MINUTE))? {
                    return Ok(0);
                }
                tell(db, &keyring, letter, now)
            })
            .await?;
    }
    Ok(number)
}

fn tell(db: &mut Db, keyring: &Keyring, letter: LetterId, now: Timestamp) -> Result<usize, Error> {
    let letter = letters::find(db, letter)?;
    if due(db, &letter, now)?.is_none() {
        return Ok(0);
    }
    let mut number = 0;
    for (moderator, email) in moderators::all(db, keyring)? {
        if moderator.disabled_at.is_some()
            || !moderator.role.decides()
            || !clock::wants_digest(db, moderator.id)?
        {
            continue;
        }
        let before = clock::told_at(db, letter.id, moderator.id)?;
        if !promise::may_tell_again(before, now)
            || !clock::tell(db, letter.id, moderator.id, before, now)?
        {
            continue;
        }
        let key = seals::open(db, keyring, moderator.id)?;
        outbox::put(
            db,
            &key,
            &NewMail {
                id: random::id(now),
                letter_id: Some(letter.id),
                record_id: moderator.id.cast(),
                kind: MailKind::ReviewDue,
                address_index: keyring.address_index(&email),
                to: email,
                language: moderator.language,
                dropped: None,
                due_at: now,
                created_at: now,
            },
        )?;
        number += 1;
    }
    Ok(number)
}

/// What the mail says, as it is when it is sent.
#[derive(Debug, Clone)]
pub struct AboutReview {
    pub letter: Letter,
    pub version: Version,
    pub due: Due,
    pub now: Timestamp,
}

/// Nothing once the danger is over, or the moderator may decide no more or wants no such mail.
pub(super) fn prepared(
    db: &mut Db,
    mail: &Mail,
    letter: Letter,
    now: Timestamp,
) -> Result<Option<AboutReview>, Error> {
    let moderator = moderators::find(db, mail.record_id.cast())?;
    let due = due(db, &letter, now)?;
    let wanted = moderator.disabled_at.is_none()
        && moderator.role.decides()
        && clock::wants_digest(db, moderator.id)?;
    let Some(due) = due.filter(|_| wanted) else {
        return Ok(None);
    };
    Ok(Some(AboutReview {
        version: versions::current(db, &letter, &mail.language)?,
        letter,
        due,
        now,
    }))
}
