//! An owner, or the command line, turns a switch or changes a banner.
use super::change_moderator::is_owner;
use super::workshop::Workshop;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::switch::{ShortText, Switch, Turn, Turned};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::error::Error;
use crate::store::{moderators, switches};

#[derive(Debug, Clone)]
pub struct TurnSwitch {
    /// Of the site where there is none.
    pub letter: Option<LetterId>,
    pub turned: Turned,
    pub note: Option<ShortText>,
}

#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    /// Not any more: the role was taken away since the page was made.
    #[error("only an owner may do that")]
    NotAnOwner,
    #[error("{0} is a switch of the whole site")]
    OfTheSite(Switch),
    #[error(transparent)]
    Store(#[from] Error),
}

/// Says whether anything was otherwise before; if not, nothing is written down. When it returns, no
/// write of any node goes on that saw the switch as it was: whoever reads a switch in its own
/// transaction heeds it from now on. Works while the site is read-only, too.
pub async fn turn_switch(
    workshop: &Workshop,
    by: Option<ModeratorId>,
    command: TurnSwitch,
    now: Timestamp,
) -> Result<bool, TurnError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .turn(move |db| {
            if let Some(moderator) = by
                && !is_owner(&moderators::find(db, moderator)?)
            {
                return Err(TurnError::NotAnOwner);
            }
            let TurnSwitch {
                letter,
                turned,
                note,
            } = command;
            let changed = match &turned {
                Turned::Switch { switch, .. } if letter.is_some() && !switch.is_of_letters() => {
                    return Err(TurnError::OfTheSite(*switch));
                }
                Turned::Switch { switch, on } => switches::set(db, *switch, letter, *on, now)?,
                Turned::Banner { language, text } => {
                    switches::set_banner(db, letter, language, text.as_ref(), now)?
                }
            };
            if changed {
                let turn = Turn {
                    id: random::id(now),
                    letter,
                    turned,
                    by,
                    note: note.map(|note| note.as_str().to_owned()),
                    at: now,
                };
                switches::write_down(db, &keyring, &turn)?;
            }
            Ok(changed)
        })
        .await
}
