//! `/desk/switches`: what can be stopped in a hurry, what is, and who turned it. Everybody on the desk
//! sees it; owners turn.
use super::frame::Frame;
use super::session::{Owning, Reading};
use super::surroundings::{Happened, Surroundings, Tab};
use super::wording::switch as words;
use crate::acts::turn_switch::{TurnError, TurnSwitch, fingerprint, turn_switch};
use crate::domain::letter::{LetterId, LetterState, Slug};
use crate::domain::moderator::ModeratorId;
use crate::domain::switch::{Banner, LONGEST, ShortText, Switch, Switches, TooLong, Turn, Turned};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{letters, moderators, switches};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::FieldView;
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
    pub note: FieldView,
}

pub struct BannerView {
    pub language: String,
    pub own_name: String,
    /// As it stands.
    pub text: String,
    /// Names it.
    pub seen: String,
    pub field: FieldView,
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
    seen: String,
}

const PATH: &str = "/desk/switches";
const IN_HISTORY: i64 = 50;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, None).await?;
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
    let field = Field {
        letter: form.letter,
        at: At::Note(switch),
        typed: form.note,
    };
    let turned = Turned::Switch { switch, on };
    let asked = ShortText::parse(&field.typed).map(|note| (turned, note, None));
    carry_out(&app, &reader, &reading, field, asked).await
}

pub async fn set_banner(
    app: web::Data<App>,
    reader: Reader,
    Owning { reading, form }: Owning<BannerForm>,
) -> Result<HttpResponse, Error> {
    let BannerForm {
        letter,
        language,
        text,
        seen,
    } = form;
    if !app.config.site.languages.contains(&language) {
        return Err(Error::BadRequest);
    }
    let field = Field {
        letter,
        at: At::Banner(language.clone()),
        typed: text,
    };
    let asked = ShortText::parse(&field.typed)
        .map(|text| (Turned::Banner { language, text }, None, Some(seen)));
    carry_out(&app, &reader, &reading, field, asked).await
}

/// The field of the page that was filled in.
struct Field {
    /// Slug; empty for the site.
    letter: String,
    at: At,
    typed: String,
}

#[derive(PartialEq, Eq)]
enum At {
    /// Why a switch is turned.
    Note(Switch),
    /// In this language.
    Banner(String),
}

/// What is to be turned, why, and what was seen of it.
type Asked = Result<(Turned, Option<ShortText>, Option<String>), TooLong>;

async fn carry_out(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    field: Field,
    asked: Asked,
) -> Result<HttpResponse, Error> {
    let letter = scope(app, &field.letter).await?;
    let locale = &reader.locale;
    let (turned, note, seen) = match asked {
        Ok(asked) => asked,
        Err(TooLong) => {
            let error = locale.msg("switch-text-long").arg("max", LONGEST);
            let page = page(app, reader, reading, Some((field, error.to_string()))).await?;
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let command = TurnSwitch {
        letter,
        turned,
        note,
        seen,
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
        Err(TurnError::Changed) => {
            let error = locale.msg("switch-banner-changed").to_string();
            let page = page(app, reader, reading, Some((field, error))).await?;
            answer::private(StatusCode::CONFLICT, &page)
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

/// With a field that was refused as it was typed, and why, in its place.
async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    refused: Option<(Field, String)>,
) -> Result<SwitchesPage, Error> {
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
        .map(|tab| scope_view(app, reader, &found, tab, refused.as_ref()))
        .collect();
    let history = found
        .turns
        .iter()
        .map(|turn| turn_view(app, reader, &found, turn))
        .collect();
    Ok(SwitchesPage {
        owner: reading.moderator.role.owns(),
        scopes,
        history,
        longest: LONGEST,
        frame: found
            .surroundings
            .frame(app, reader, reading, "switches-title", None),
    })
}

fn scope_view(
    app: &App,
    reader: &Reader,
    found: &Found,
    tab: Option<&Tab>,
    refused: Option<&(Field, String)>,
) -> ScopeView {
    let locale = &reader.locale;
    let letter = tab.map(|tab| tab.letter.id);
    let slug = tab.map_or_else(String::new, |tab| tab.letter.slug.to_string());
    let refused = refused.filter(|(field, _)| field.letter == slug);
    let field = |at: &At, stands: &str| {
        let sent = refused.filter(|(field, _)| field.at == *at);
        sent.map_or_else(
            || FieldView {
                value: stands.to_owned(),
                error: None,
            },
            |(field, error)| FieldView {
                value: field.typed.clone(),
                error: Some(error.clone()),
            },
        )
    };
    let view = |switch: &Switch| SwitchView {
        code: switch.as_str(),
        name: words::name(locale, *switch),
        means: words::meaning(locale, *switch),
        on: found.switches.is_on(*switch, letter),
        by_site: letter.is_some() && found.switches.is_on(*switch, None),
        note: field(&At::Note(*switch), ""),
    };
    let banner = |language: &String| {
        let of_this = |banner: &&Banner| banner.letter == letter && banner.language == *language;
        let stands = found.banners.iter().find(of_this);
        let text = stands.map_or("", |banner| banner.text.as_str());
        BannerView {
            own_name: own_name(app, language),
            seen: fingerprint(Some(text)),
            field: field(&At::Banner(language.clone()), text),
            text: text.to_owned(),
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
        title: tab.map_or_else(
            || locale.msg("switches-site").to_string(),
            |tab| tab.title.clone(),
        ),
        is_site: tab.is_none(),
        any: refused.is_some()
            || switches.iter().any(|view| view.on)
            || banners.iter().any(|banner| !banner.text.is_empty()),
        slug,
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
