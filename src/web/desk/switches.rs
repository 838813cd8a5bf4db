//! `/desk/switches`: what can be stopped in a hurry, what is, and who turned it. Everybody on the desk
//! sees it; owners turn.
use super::frame::Frame;
use super::session::{Owning, Reading};
use super::surroundings::{Happened, Surroundings, Tab};
use super::wording::switch as words;
use crate::acts::turn_switch::{TurnError, TurnSwitch, turn_switch};
use crate::domain::letter::{LetterId, LetterState, Slug};
use crate::domain::moderator::ModeratorId;
use crate::domain::switch::{BadText, Banner, LONGEST, ShortText, Switch, Switches, Turn, Turned};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{letters, moderators, switches};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(askama::Template)]
#[template(path = "desk/switches.html")]
pub struct SwitchesPage {
    pub frame: Frame,
    pub problem: Option<String>,
    /// Whether the reader may turn them.
    pub owner: bool,
    /// The site first, then the letters that are not archived.
    pub scopes: Vec<ScopeView>,
    pub history: Vec<TurnView>,
    pub longest: usize,
}

pub struct ScopeView {
    /// Of the whole site where there is none.
    pub slug: String,
    pub title: String,
    pub is_site: bool,
    pub any: bool,
    pub switches: Vec<SwitchView>,
    pub banners: Vec<BannerView>,
}

pub struct SwitchView {
    pub code: &'static str,
    pub name: String,
    pub means: String,
    pub on: bool,
    /// On for the whole site: the letter's own changes nothing meanwhile.
    pub by_site: bool,
}

pub struct BannerView {
    pub language: String,
    pub own_name: String,
    pub text: String,
}

pub struct TurnView {
    pub when: String,
    pub who: Option<String>,
    pub what: String,
    /// The letter, where it is not the whole site.
    pub letter: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct TurnForm {
    #[serde(default)]
    letter: String,
    switch: String,
    /// `on` or `off`: pressing twice, or on an old page, does not turn it back.
    to: String,
    #[serde(default)]
    note: String,
}

#[derive(Debug, Deserialize)]
pub struct BannerForm {
    #[serde(default)]
    letter: String,
    language: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    note: String,
}

const PATH: &str = "/desk/switches";
const IN_HISTORY: i64 = 50;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn turn(
    app: web::Data<App>,
    reader: Reader,
    Owning { reading, form }: Owning<TurnForm>,
) -> Result<HttpResponse, Error> {
    let switch: Switch = form.switch.parse().map_err(|_| Error::BadRequest)?;
    let on = match form.to.as_str() {
        "on" => true,
        "off" => false,
        _ => return Err(Error::BadRequest),
    };
    let asked = Asked {
        letter: form.letter,
        turned: Ok(Turned::Switch { switch, on }),
        note: form.note,
    };
    carry_out(&app, &reader, &reading, asked).await
}

pub async fn set_banner(
    app: web::Data<App>,
    reader: Reader,
    Owning { reading, form }: Owning<BannerForm>,
) -> Result<HttpResponse, Error> {
    if !app.config.site.languages.contains(&form.language) {
        return Err(Error::BadRequest);
    }
    let banner = |text| Turned::Banner {
        language: form.language,
        text,
    };
    let asked = Asked {
        letter: form.letter,
        turned: ShortText::parse(&form.text).map(banner),
        note: form.note,
    };
    carry_out(&app, &reader, &reading, asked).await
}

struct Asked {
    /// Slug; empty for the site.
    letter: String,
    turned: Result<Turned, BadText>,
    note: String,
}

async fn carry_out(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    asked: Asked,
) -> Result<HttpResponse, Error> {
    let letter = scope(app, &asked.letter).await?;
    let (turned, note) = match (asked.turned, ShortText::parse(&asked.note)) {
        (Ok(turned), Ok(note)) => (turned, note),
        (Err(fault), _) | (_, Err(fault)) => {
            let mut page = page(app, reader, reading).await?;
            page.problem = Some(
                match fault {
                    BadText::TooLong => reader.locale.msg("switch-text-long").arg("max", LONGEST),
                    BadText::Unseen => reader.locale.msg("switch-text-unseen"),
                }
                .to_string(),
            );
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let command = TurnSwitch {
        letter,
        turned,
        note,
    };
    let (workshop, by) = (app.even_read_only(), reading.actor());
    match turn_switch(&workshop, by, command, reader.now).await {
        Ok(_) => {
            let store = &app.workshop.store;
            app.switchboard.read_again(store, reader.now).await;
            // What was kept back may go.
            app.mail_bell.notify_one();
            Ok(answer::see_other(PATH))
        }
        Err(TurnError::OfTheSite(_)) => Err(Error::BadRequest),
        Err(TurnError::Store(error)) => Err(error.into()),
    }
}

async fn scope(app: &App, slug: &str) -> Result<Option<LetterId>, Error> {
    if slug.is_empty() {
        return Ok(None);
    }
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let find = move |db: &mut Db| letters::by_slug(db, &slug).map(|letter| letter.id);
    Ok(Some(app.workshop.store.read(find).await?))
}

struct Found {
    surroundings: Surroundings,
    switches: Switches,
    banners: Vec<Banner>,
    turns: Vec<Turn>,
    people: HashMap<ModeratorId, String>,
}

async fn page(app: &App, reader: &Reader, reading: &Reading) -> Result<SwitchesPage, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let found = app
        .workshop
        .store
        .read(move |db| {
            let turns = switches::history(db, &keyring, IN_HISTORY)?;
            let mut people = HashMap::new();
            for id in turns.iter().filter_map(|turn| turn.by) {
                people.insert(id, moderators::find(db, id)?.name.to_string());
            }
            Ok::<_, StoreError>(Found {
                surroundings: Surroundings::read(db, &keyring, &language, &Happened::default())?,
                switches: switches::on(db)?,
                banners: switches::banners(db)?,
                turns,
                people,
            })
        })
        .await?;
    let tabs = &found.surroundings.letters;
    let of_letters = tabs
        .iter()
        .filter(|tab| tab.letter.state != LetterState::Archived);
    let scopes = std::iter::once(None)
        .chain(of_letters.map(Some))
        .map(|tab| scope_view(app, reader, &found, tab))
        .collect();
    let history = found
        .turns
        .iter()
        .map(|turn| turn_view(app, reader, &found, turn))
        .collect();
    Ok(SwitchesPage {
        problem: None,
        owner: reading.moderator.role.owns(),
        scopes,
        history,
        longest: LONGEST,
        frame: found
            .surroundings
            .frame(app, reader, reading, "switches-title", None),
    })
}

fn scope_view(app: &App, reader: &Reader, found: &Found, tab: Option<&Tab>) -> ScopeView {
    let locale = &reader.locale;
    let letter = tab.map(|tab| tab.letter.id);
    let view = |switch: &Switch| SwitchView {
        code: switch.as_str(),
        name: words::name(locale, *switch),
        means: words::meaning(locale, *switch),
        on: found.switches.is_on(*switch, letter),
        by_site: letter.is_some() && found.switches.is_on(*switch, None),
    };
    let banner = |language: &String| {
        let of_this = |banner: &&Banner| banner.letter == letter && banner.language == *language;
        BannerView {
            own_name: own_name(app, language),
            text: found
                .banners
                .iter()
                .find(of_this)
                .map(|banner| banner.text.clone())
                .unwrap_or_default(),
            language: language.clone(),
        }
    };
    let switches: Vec<SwitchView> = Switch::ALL
        .iter()
        .filter(|switch| letter.is_none() || switch.is_of_letters())
        .map(view)
        .collect();
    let banners: Vec<BannerView> = app.config.site.languages.iter().map(banner).collect();
    ScopeView {
        slug: tab.map_or_else(String::new, |tab| tab.letter.slug.to_string()),
        title: tab.map_or_else(
            || locale.msg("switches-site").to_string(),
            |tab| tab.title.clone(),
        ),
        is_site: tab.is_none(),
        any: switches.iter().any(|view| view.on)
            || banners.iter().any(|banner| !banner.text.is_empty()),
        switches,
        banners,
    }
}

fn turn_view(app: &App, reader: &Reader, found: &Found, turn: &Turn) -> TurnView {
    let tabs = &found.surroundings.letters;
    let tab = tabs.iter().find(|tab| Some(tab.letter.id) == turn.letter);
    let zone = tab
        .or(tabs.first())
        .map_or("UTC", |tab| tab.letter.time_zone.as_str());
    TurnView {
        when: reader.locale.date_time(turn.at, zone),
        who: turn.by.and_then(|id| found.people.get(&id).cloned()),
        what: words::turned(&reader.locale, &turn.turned, |code| own_name(app, code)),
        letter: tab.map(|tab| tab.title.clone()),
        note: turn.note.clone(),
    }
}
