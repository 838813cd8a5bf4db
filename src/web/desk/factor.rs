//! One's second factor: set up, its recovery codes, turned off.
use super::confirm::wrong;
use super::confirmed::Confirmed;
use super::factor_gate;
use super::frame::Frame;
use super::login_answer::{pause_sentence, too_soon};
use super::place;
use super::session::{LoggedIn, NoFields, Own, Reading};
use super::surroundings::{Happened, Surroundings};
use crate::acts::confirm_session::{self, Confirmed as Proven, Proof};
use crate::acts::second_factor::{self, FactorError};
use crate::print::qr::{self, QrPicture};
use crate::security::recovery_code::RecoveryCode;
use crate::security::totp::TotpSecret;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{moderators, second_factors, versions};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/factor.html")]
pub struct FactorPage {
    pub frame: Frame,
    /// `None` where it is on.
    pub set_up: Option<SetUp>,
    pub codes_left: i64,
    /// What is wrong with the form that was sent.
    pub error: Option<String>,
    /// Led here, since it is required.
    pub required: bool,
    /// Letters whose desk does without: path and title.
    pub others: Vec<(String, String)>,
    pub then: Option<String>,
}

pub struct SetUp {
    pub picture: Option<QrPicture>,
    pub uri: String,
    /// Base 32, in groups of four.
    pub shown: String,
    /// The same, in one piece.
    pub secret: String,
}

/// The recovery codes, this once.
#[derive(askama::Template)]
#[template(path = "desk/recovery_codes.html")]
pub struct RecoveryCodesPage {
    pub frame: Frame,
    pub codes: Vec<String>,
    pub then: String,
}

#[derive(Deserialize)]
pub struct Asked {
    then: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct TurnOnForm {
    #[serde(default)]
    secret: String,
    #[serde(default)]
    code: String,
    then: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct TurnOffForm {
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
}

/// The secret is not kept before a code shows that an app has it: until then the form carries it.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(LoggedIn(reading)): Confirmed<LoggedIn>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let then = asked.into_inner().then;
    let page = page(&app, &reader, &reading, TotpSecret::random(), then).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn turn_on(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(own): Confirmed<Own<TurnOnForm>>,
) -> Result<HttpResponse, Error> {
    let Own { reading, form } = own;
    let secret = TotpSecret::parse(&form.secret).ok_or(Error::BadRequest)?;
    let again = TotpSecret::parse(&form.secret).ok_or(Error::BadRequest)?;
    let (id, this) = (reading.moderator.id, reading.digest());
    let (workshop, by, now) = (app.even_read_only(), reading.actor(), reader.now);
    match second_factor::turn_on(&workshop, id, this, secret, &form.code, by, now).await {
        Ok(codes) => {
            app.mail_bell.notify_one();
            let then = local(form.then.as_deref()).map(str::to_owned);
            codes_page(&app, &reader, &reading, &codes, then).await
        }
        Err(FactorError::WrongCode) => {
            let mut page = page(&app, &reader, &reading, again, form.then).await?;
            page.error = Some(reader.locale.msg("factor-wrong-code").to_string());
            answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        // Pressed twice, or in two windows: it is on.
        Err(FactorError::AlreadyOn | FactorError::Off) => {
            Ok(answer::see_other("/desk/account/factor"))
        }
        Err(FactorError::Store(error)) => Err(error.into()),
    }
}

pub async fn renew_codes(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(own): Confirmed<Own<NoFields>>,
) -> Result<HttpResponse, Error> {
    let reading = own.reading;
    let (id, by) = (reading.moderator.id, reading.actor());
    match second_factor::renew_codes(&app.workshop, id, by, reader.now).await {
        Ok(codes) => codes_page(&app, &reader, &reading, &codes, None).await,
        Err(FactorError::Store(error)) => Err(error.into()),
        Err(_) => Ok(answer::see_other("/desk/account/factor")),
    }
}

/// Asks for both however recently they were given: it is what a thief would do first.
pub async fn turn_off(
    app: web::Data<App>,
    reader: Reader,
    own: Own<TurnOffForm>,
) -> Result<HttpResponse, Error> {
    let Own { reading, form } = own;
    let proof = Proof {
        moderator: reading.moderator.id,
        session: reading.digest(),
        password: form.password,
        code: form.code,
    };
    let passwords = app.passwords.clone();
    let outcome = {
        let _turn = app.hashing.acquire().await.map_err(Error::internal)?;
        confirm_session::turn_factor_off(
            &app.workshop,
            passwords,
            proof,
            reading.actor(),
            reader.now,
        )
        .await?
    };
    if outcome == Proven::Yes {
        app.mail_bell.notify_one();
        return Ok(answer::see_other("/desk/account"));
    }
    let mut page = page(&app, &reader, &reading, TotpSecret::random(), None).await?;
    if let Proven::Wait(wait) = outcome {
        page.error = Some(pause_sentence(&reader.locale, wait));
        return too_soon(wait, &page);
    }
    page.error = Some(wrong(&reader, true));
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn local(then: Option<&str>) -> Option<&str> {
    then.and_then(place::local)
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    secret: TotpSecret,
    then: Option<String>,
) -> Result<FactorPage, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let id = reading.moderator.id;
    let read = move |db: &mut Db| {
        let mut open = Vec::new();
        for letter in factor_gate::open_letters(db)? {
            let title = versions::current(db, &letter, &language)?.short_title;
            open.push((format!("/desk/queue?letter={}", letter.slug), title));
        }
        Ok::<_, StoreError>((
            Surroundings::read(db, &keyring, &language, &Happened::default())?,
            moderators::address(db, &keyring, id)?,
            second_factors::codes_left(db, id)?,
            open,
        ))
    };
    let (surroundings, email, codes_left, open) = app.workshop.store.read(read).await?;
    let then = local(then.as_deref()).map(str::to_owned);
    let set_up = (!reading.moderator.second_factor).then(|| {
        let uri = secret.uri(&app.config.site.name, email.as_str());
        let text = secret.to_text();
        SetUp {
            picture: qr::picture(&uri),
            uri,
            shown: grouped(&text),
            secret: text,
        }
    });
    let required = set_up.is_some() && then.is_some();
    let all_closed =
        app.config.desk.second_factor == crate::config::sections::SecondFactor::Required;
    Ok(FactorPage {
        frame: surroundings.frame(app, reader, reading, "factor-title", None),
        set_up,
        codes_left,
        error: None,
        required,
        others: if required && !all_closed {
            open
        } else {
            Vec::new()
        },
        then,
    })
}

fn grouped(text: &str) -> String {
    let mut shown = String::new();
    for (at, c) in text.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            shown.push(' ');
        }
        shown.push(c);
    }
    shown
}

async fn codes_page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    codes: &[RecoveryCode],
    then: Option<String>,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = move |db: &mut Db| Surroundings::read(db, &keyring, &language, &Happened::default());
    let surroundings = app.workshop.store.read(read).await?;
    let page = RecoveryCodesPage {
        frame: surroundings.frame(app, reader, reading, "codes-title", None),
        codes: codes.iter().map(RecoveryCode::shown).collect(),
        then: then.unwrap_or_else(|| "/desk/account".to_owned()),
    };
    answer::private(StatusCode::OK, &page)
}
