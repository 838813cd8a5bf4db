//! A password is forgotten: the address is asked for, and whatever it is, the answer is the same.
use super::frame::Frame;
use crate::acts::ask_reset::ask_reset;
use crate::domain::email::EmailAddress;
use crate::security::limits::Limited;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::FieldView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/forgotten.html")]
pub struct ForgottenPage {
    pub frame: Frame,
    pub email: FieldView,
    /// The mail is on its way, if there is an account.
    pub sent: bool,
}

#[derive(Deserialize)]
pub struct Asked {
    sent: Option<String>,
}

#[derive(Deserialize)]
pub struct ForgottenForm {
    #[serde(default)]
    email: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let page = ForgottenPage {
        frame: Frame::bare(&app, &reader, "forgotten-title"),
        email: FieldView::default(),
        sent: asked.sent.is_some(),
    };
    answer::private(StatusCode::OK, &page)
}

pub async fn ask(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<ForgottenForm>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Login)?;
    let Ok(email) = EmailAddress::parse(&form.email) else {
        let error = reader.locale.msg("error-moderator-email-invalid");
        let page = ForgottenPage {
            frame: Frame::bare(&app, &reader, "forgotten-title"),
            email: FieldView {
                value: form.into_inner().email,
                error: Some(error.to_string()),
            },
            sent: false,
        };
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let language = reader.locale.language().to_owned();
    let network = app.workshop.keyring.network(reader.client);
    ask_reset(&app.even_read_only(), email, language, network, reader.now).await?;
    app.mail_bell.notify_one();
    Ok(answer::see_other("/desk/login/forgotten?sent"))
}
