//! How many mails of mailings may be put into the outbox at a moment, and why none may.
use super::deliver_mail::Quota;
use crate::domain::letter::LetterId;
use crate::domain::mailing::{Mailing, MailingState};
use crate::domain::switch::{Switch, Switches};
use crate::domain::time::{DAY, HOUR, MINUTE, Timestamp};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::kept_back::KeptBack;
use crate::store::mail_kinds::MailKind;
use crate::store::{letters, mail_backlog, switches};
use std::time::Duration;

/// Mails about to go, of whatever kind, above which no more are added.
const ENOUGH: i64 = 500;
/// So far ahead a mailing's own mails are put into the outbox.
const SOON: Duration = MINUTE;

/// Why no mail of a mailing is added at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standstill {
    ReadOnly,
    /// All mail is stopped.
    Site,
    /// The letter's mail is stopped.
    Letter,
    /// As many mails as the outbox takes are about to go.
    Outbox,
    /// The provider lets no more go within an hour, but for what is kept for other mail.
    Hour,
    Day,
}

/// Whether a switch holds it.
pub(super) fn stopped(on: &Switches, mailing: &Mailing) -> Option<Standstill> {
    let kind = MailKind::of_mailing(mailing.kind);
    if !KeptBack::by(on).keeps(kind, Some(mailing.letter_id)) {
        None
    } else if on.is_on(Switch::StopMailing, None) {
        Some(Standstill::Site)
    } else {
        Some(Standstill::Letter)
    }
}

/// How many mails there is room for, or why there is none. A quarter of what the provider lets us send is
/// kept for mail that somebody waits for. Only mail that is about to go takes room: neither what a switch
/// keeps back, nor what waits for a letter's opening or for a later try.
pub(super) fn room(
    db: &mut Db,
    on: &Switches,
    quota: Quota,
    now: Timestamp,
) -> Result<Result<usize, Standstill>, Error> {
    let unseen = unseen(db, now)?;
    let going = mail_backlog::going(db, &KeptBack::by(on), &unseen, now.plus(SOON))?;
    let mut room = (ENOUGH - going, Standstill::Outbox);
    for (most, period, why) in [
        (quota.per_hour, HOUR, Standstill::Hour),
        (quota.per_day, DAY, Standstill::Day),
    ] {
        if let Some(most) = most {
            let most = i64::from(most - most / 4);
            let sent = mail_backlog::sent_since(db, now.minus(period), now)?;
            let left = most - sent - going;
            if left < room.0 {
                room = (left, why);
            }
        }
    }
    let (left, why) = room;
    Ok(usize::try_from(left)
        .ok()
        .filter(|left| *left > 0)
        .ok_or(why))
}

/// Letters whose signatories are told of their line once it is public.
fn unseen(db: &mut Db, now: Timestamp) -> Result<Vec<LetterId>, Error> {
    let letters = letters::all(db)?.into_iter();
    let unseen = letters.filter(|letter| !letter.is_public(now));
    Ok(unseen.map(|letter| letter.id).collect())
}

/// Why a mailing that is started adds no mail, for whoever looks at it.
pub fn standstill(
    db: &mut Db,
    mailing: &Mailing,
    quota: Quota,
    now: Timestamp,
) -> Result<Option<Standstill>, Error> {
    if mailing.state != MailingState::Running {
        return Ok(None);
    }
    let on = switches::on(db)?;
    if on.is_on(Switch::ReadOnly, None) {
        return Ok(Some(Standstill::ReadOnly));
    }
    match stopped(&on, mailing) {
        Some(why) => Ok(Some(why)),
        None => Ok(room(db, &on, quota, now)?.err()),
    }
}
