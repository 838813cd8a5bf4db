//! `switch`: what can be stopped in a hurry, from the console.
use super::args::SwitchCommand;
use super::letter::unknown;
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::turn_switch::{TurnSwitch, turn_switch};
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::domain::letter::{LetterId, Slug};
use crate::domain::switch::{ShortText, Switch, Turned};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, switches};

pub async fn switch(config: Config, command: SwitchCommand) -> Result<(), Failure> {
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    let (letter, turned, note) = match command {
        SwitchCommand::List => return list(&workshop).await,
        SwitchCommand::Set {
            name,
            to,
            letter,
            note,
        } => {
            let on = match to.as_str() {
                "on" => true,
                "off" => false,
                _ => return Err(format!("{to:?} is neither on nor off").into()),
            };
            let switch = name.parse::<Switch>()?;
            (letter, Turned::Switch { switch, on }, note)
        }
        SwitchCommand::Banner {
            language,
            text,
            letter,
        } => {
            let languages = &config.site.languages;
            if !languages.contains(&language) {
                let known = languages.join(", ");
                return Err(format!("the site has no language {language:?}, but {known}").into());
            }
            let text = ShortText::parse(&text)?;
            (letter, Turned::Banner { language, text }, String::new())
        }
    };
    let command = TurnSwitch {
        letter: scope(&workshop, letter).await?,
        turned,
        note: ShortText::parse(&note)?,
        seen: None,
    };
    let changed = turn_switch(&workshop, Actor::COMMAND_LINE, command, Clock::System.now()).await?;
    say(changed);
    Ok(())
}

async fn scope(workshop: &Workshop, letter: Option<String>) -> Result<Option<LetterId>, Failure> {
    let Some(letter) = letter else {
        return Ok(None);
    };
    let slug = Slug::parse(&letter)?;
    let found = workshop
        .store
        .read(move |db| letters::by_slug(db, &slug))
        .await
        .map_err(|error| unknown(error, &letter))?;
    Ok(Some(found.id))
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
fn say(changed: bool) {
    println!(
        "{}",
        if changed {
            "turned"
        } else {
            "it was so already"
        }
    );
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
async fn list(workshop: &Workshop) -> Result<(), Failure> {
    let read = |db: &mut Db| {
        Ok::<_, Error>((switches::on(db)?, switches::banners(db)?, letters::all(db)?))
    };
    let (switches, banners, letters) = workshop.store.read(read).await?;
    for switch in Switch::ALL {
        let own = letters
            .iter()
            .filter(|letter| switches.is_on(*switch, Some(letter.id)))
            .map(|letter| letter.slug.as_str());
        let site = switches.is_on(*switch, None).then_some("the whole site");
        let on: Vec<&str> = site.into_iter().chain(own).collect();
        let state = if on.is_empty() {
            "off".to_owned()
        } else {
            format!("ON for {}", on.join(", "))
        };
        println!("{:<17} {state}", switch.as_str());
    }
    for banner in banners {
        let of = letters
            .iter()
            .find(|letter| Some(letter.id) == banner.letter)
            .map_or("the whole site", |letter| letter.slug.as_str());
        println!("banner, {}, {of}: {}", banner.language, banner.text);
    }
    Ok(())
}
