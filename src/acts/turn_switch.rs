//! An owner, or the command line, turns a switch or changes a banner.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::letter::LetterId;
use crate::domain::seen;
use crate::domain::switch::{ShortText, Switch, Turn, Turned};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::error::Error;
use crate::store::switches;

#[derive(Debug, Clone)]
pub struct TurnSwitch {
    /// Of the site where there is none.
    pub letter: Option<LetterId>,
    pub turned: Turned,
    pub note: Option<ShortText>,
    /// Of a banner: the fingerprint of the text that stood there when somebody began to change it. The
    /// command line puts one up whatever stands there.
    pub seen: Option<String>,
}

/// Names a banner's text that somebody saw.
pub fn fingerprint(banner: Option<&str>) -> String {
    seen::of(&[banner.unwrap_or_default()])
}

#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    #[error("{0} is a switch of the whole site")]
    OfTheSite(Switch),
    #[error("somebody else has changed the banner")]
    Changed,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Only by an owner, which is asked in the transaction. Says whether anything was otherwise before; if
/// not, nothing is written down. When it returns, no
/// write of any node goes on that saw the switch as it was: whoever reads a switch in its own
/// transaction heeds it from now on. Works while the site is read-only, too.
pub async fn turn_switch(
    workshop: &Workshop,
    by: Actor,
    command: TurnSwitch,
    now: Timestamp,
) -> Result<bool, TurnError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .turn(move |db| {
            let TurnSwitch {
                letter,
                turned,
                note,
                seen,
            } = command;
            let subject = letter.map_or(Subject::Site, Subject::Letter);
            let (act, mut values, turns) = match &turned {
                Turned::Switch { switch, .. } if letter.is_some() && !switch.is_of_letters() => {
                    return Err(TurnError::OfTheSite(*switch));
                }
                Turned::Switch { switch, on } => {
                    let spelt = |on| if on { "on" } else { "off" };
                    let values = vec![
                        FieldChange::set(Field::Settings, switch),
                        FieldChange::new(Field::State, spelt(!*on), spelt(*on)),
                    ];
                    let turns = switches::set(db, *switch, letter, *on, now)?;
                    (AuditAct::TurnSwitch, values, turns)
                }
                Turned::Banner { language, text } => {
                    let before = switches::banner(db, letter, language)?;
                    let after = text.as_ref().map(|text| text.as_str().to_owned());
                    let turns = before != after;
                    let known = fingerprint(before.as_deref());
                    if turns && seen.is_some_and(|seen| seen != known) {
                        return Err(TurnError::Changed);
                    }
                    let mut values = vec![FieldChange::set(
                        Field::Settings,
                        format!("banner {language}"),
                    )];
                    let text_change =
                        FieldChange::between(Field::State, before.as_ref(), after.as_ref());
                    values.extend(text_change);
                    switches::set_banner(db, letter, language, text.as_ref(), now)?;
                    (AuditAct::SetBanner, values, turns)
                }
            };
            if !turns {
                return Ok(false);
            }
            values.extend(
                note.as_ref()
                    .map(|note| FieldChange::set(Field::Note, note.as_str())),
            );
            record(db, &keyring, &by, act, subject, &values, now)?;
            let turn = Turn {
                id: random::id(now),
                letter,
                turned,
                by: by.moderator_id(),
                note: note.map(|note| note.as_str().to_owned()),
                at: now,
            };
            switches::write_down(db, &keyring, &turn)?;
            Ok(true)
        })
        .await
}
