//! `/desk/letters/{slug}/settings`: what the letter's host decided, and its co-hosts.
use super::super::frame::Frame;
use super::super::session::{Owning, Reading};
use super::form::{Form, Sent};
use super::head::{self, Head, open, slug};
use super::settings_form::{filled, parse};
use crate::acts::change_settings::{Refused, Settings, SettingsError, change_settings};
use crate::acts::rekey::rekey;
use crate::domain::co_host::CoHost;
use crate::domain::letter::{Letter, LetterState};
use crate::locale::countries::countries_sorted;
use crate::locale::messages::{Locale, Text};
use crate::store::co_hosts;
use crate::store::connection::Db;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_settings.html")]
pub struct SettingsPage {
    pub frame: Frame,
    pub head: Head,
    pub problem: Option<String>,
    pub form: Form,
    /// What changed meanwhile: the setting, how it stands now.
    pub meanwhile: Vec<(String, String)>,
    /// Before the opening everything may change.
    pub is_draft: bool,
    /// The countries whose offices readers can write to.
    pub offices: Vec<OptionView>,
    /// As lines, with what names them.
    pub hosts: Form,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, &path, None).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn change(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    owning: Owning<Sent>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let mut form = Form::sent(form);
    let Some(after) = parse(&reader.locale, &mut form) else {
        let page = page(&app, &reader, &reading, &path, Some(form)).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let letter = slug(&path)?;
    let seen = form.value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    match change_settings(&app.workshop, letter.clone(), seen, after.clone(), by, now).await {
        Ok(_) => {
            // The list is filed anew in pieces, which nobody need wait for; what a restart cuts
            // short the hourly round goes on with.
            let workshop = app.workshop.clone();
            actix_web::rt::spawn(async move {
                if let Err(error) = rekey(&workshop, now).await {
                    let error = &error as &dyn std::error::Error;
                    tracing::warn!(error, "filing the list anew goes on later");
                }
            });
            Ok(answer::see_other(head::path(&letter, "/settings")))
        }
        Err(SettingsError::Refused(refused)) => {
            for one in refused {
                form.fault(field(one), sentence(&reader.locale, one));
            }
            let page = page(&app, &reader, &reading, &path, Some(form)).await?;
            answer::private(StatusCode::CONFLICT, &page)
        }
        Err(SettingsError::Changed(known)) => {
            let locale = &reader.locale;
            form.set("seen", known.fingerprint());
            let mut page = page(&app, &reader, &reading, &path, Some(form)).await?;
            page.problem = Some(locale.msg("settings-changed").to_string());
            page.meanwhile = differing(locale, &known, &after);
            answer::private(StatusCode::CONFLICT, &page)
        }
        Err(SettingsError::Store(error)) => Err(error.into()),
    }
}

fn field(refused: Refused) -> &'static str {
    match refused {
        Refused::Language => "language",
        Refused::Signers => "signers",
        Refused::Representatives => "representatives",
        Refused::Zone => "time_zone",
    }
}

fn sentence(locale: &Locale, refused: Refused) -> Text {
    match refused {
        Refused::Language => locale.msg("settings-refused-language"),
        Refused::Signers => locale.msg("settings-refused-signers"),
        Refused::Representatives => locale.msg("settings-refused-representatives"),
        Refused::Zone => locale.msg("settings-refused-zone"),
    }
}

/// How the settings stand now that somebody wanted otherwise.
fn differing(locale: &Locale, known: &Settings, wanted: &Settings) -> Vec<(String, String)> {
    known
        .spelt()
        .into_iter()
        .zip(wanted.spelt())
        .filter(|(known, wanted)| known != wanted)
        .map(|((name, value), _)| (locale.msg(&format!("settings-{name}")).to_string(), value))
        .collect()
}

/// Every country, since its offices may be imported at any time; first none.
fn offices(locale: &Locale, chosen: &str) -> Vec<OptionView> {
    let option = |value: &str, label: String| OptionView {
        selected: value == chosen,
        value: value.to_owned(),
        label,
    };
    let none = option("", locale.msg("settings-offices-none").to_string());
    let each = countries_sorted(locale)
        .iter()
        .map(|(country, name)| option(country.code(), name.clone()));
    std::iter::once(none).chain(each).collect()
}

/// With the form as it was sent, or filled from what is so now.
pub async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    name: &str,
    form: Option<Form>,
) -> Result<SettingsPage, Error> {
    let at = ("letterdesk-settings", "settings");
    let read = |db: &mut Db, letter: &Letter| co_hosts::of_letter(db, letter.id);
    let (opened, hosts) = open(app, reader, reading, name, at, read).await?;
    let state = opened.letter.state;
    let form = form.unwrap_or_else(|| filled(&Settings::of(&opened.letter)));
    Ok(SettingsPage {
        problem: None,
        offices: offices(&reader.locale, form.value("offices")),
        form,
        meanwhile: Vec::new(),
        is_draft: state == LetterState::Draft,
        hosts: Form::filled([
            ("hosts", CoHost::lines(&hosts)),
            ("seen", CoHost::fingerprint(&hosts)),
        ]),
        frame: opened.frame,
        head: opened.head,
    })
}
