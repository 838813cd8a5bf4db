//! The password is asked for once more, and then what was asked for goes on.
use super::form_again::{CONFIRM_CODE, CONFIRM_PASSWORD};
use super::frame::Frame;
use super::login_answer::{pause_sentence, too_soon};
use super::place;
use super::session::{LoggedIn, Own, Reading};
use super::surroundings::{Happened, Surroundings};
use crate::acts::confirm_session::{self, Confirmed, Proof};
use crate::store::connection::Db;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/confirm.html")]
pub struct ConfirmPage {
    pub frame: Frame,
    /// Where the form posts.
    pub action: String,
    /// Whether a code is wanted too.
    pub factor: bool,
    /// The form that is to go on, as it was sent.
    pub fields: Vec<(String, String)>,
    pub error: Option<String>,
}

/// Where it goes on, and whether a form does.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    then: Option<String>,
    again: Option<String>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    LoggedIn(reading): LoggedIn,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    // Without its form nothing goes on by POST.
    let asked = match asked.into_inner() {
        asked if asked.again.is_some() => Asked::default(),
        asked => asked,
    };
    let page = page(&app, &reader, &reading, &asked, Vec::new()).await?;
    answer::private(StatusCode::OK, &page)
}

/// Led here with a form that waits, it asks; with a password it checks, and leads on.
pub async fn confirm(
    app: web::Data<App>,
    reader: Reader,
    asked: web::Query<Asked>,
    own: Own<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    let Own { reading, form } = own;
    let field = |name: &str| {
        let found = form.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.clone())
    };
    let (password, code) = (
        field(CONFIRM_PASSWORD),
        field(CONFIRM_CODE).unwrap_or_default(),
    );
    let own = ["csrf", CONFIRM_PASSWORD, CONFIRM_CODE];
    let fields = form
        .into_iter()
        .filter(|(name, _)| !own.contains(&name.as_str()))
        .collect();
    let mut page = page(&app, &reader, &reading, &asked, fields).await?;
    let Some(password) = password else {
        return answer::private(StatusCode::OK, &page);
    };
    let _turn = app.hashing.acquire().await.map_err(Error::internal)?;
    let proof = Proof {
        moderator: reading.moderator.id,
        session: reading.digest(),
        password,
        code,
    };
    let network = app.workshop.keyring.network(reader.client);
    let passwords = app.passwords.clone();
    match confirm_session::confirm(&app.even_read_only(), passwords, proof, network, reader.now)
        .await?
    {
        Confirmed::Yes => Ok(goes_on(&asked)),
        Confirmed::Wait(wait) => {
            page.error = Some(pause_sentence(&reader.locale, wait));
            too_soon(wait, &page)
        }
        Confirmed::Wrong => {
            page.error = Some(wrong(&reader, page.factor));
            answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// That the password was wrong, or one of the two.
pub(super) fn wrong(reader: &Reader, factor: bool) -> String {
    let sentence = if factor {
        reader.locale.msg("reconfirm-wrong-both")
    } else {
        reader.locale.msg("reconfirm-wrong")
    };
    sentence.to_string()
}

/// A form goes on as it is: the browser sends it again (307), to where it was going.
fn goes_on(asked: &Asked) -> HttpResponse {
    let then = asked.then();
    if asked.again.is_none() {
        return answer::see_other(then);
    }
    HttpResponse::TemporaryRedirect()
        .insert_header((header::LOCATION, then))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

impl Asked {
    fn then(&self) -> &str {
        let then = self.then.as_deref().and_then(place::local);
        then.unwrap_or("/desk/account")
    }

    fn action(&self) -> String {
        let mut fields = vec![("then", self.then().to_owned())];
        if self.again.is_some() {
            fields.push(("again", "post".to_owned()));
        }
        place::path("/desk/confirm", &fields)
    }
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    asked: &Asked,
    fields: Vec<(String, String)>,
) -> Result<ConfirmPage, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = move |db: &mut Db| Surroundings::read(db, &keyring, &language, &Happened::default());
    let surroundings = app.workshop.store.read(read).await?;
    Ok(ConfirmPage {
        frame: surroundings.frame(app, reader, reading, "reconfirm-title", None),
        action: asked.action(),
        factor: reading.moderator.second_factor,
        fields,
        error: None,
    })
}
