//! `POST /confirm/{token}/filing`: a person's name is to stand elsewhere in the list. Back to the
//! page that confirms, which shows where.
use super::confirm::{ToConfirm, expired, form};
use super::confirm_subject::{Subject, find};
use super::faults;
use super::posted::{self, Posted};
use super::sign_form::visible;
use super::token_page::LinkTo;
use crate::acts::refile::{RefileError, refile};
use crate::domain::field_check::{Fault, Field};
use crate::domain::name::{Name, NameError};
use crate::domain::signatory::MAX_NAME;
use crate::security::link::LinkError;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::FieldView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn choose(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToConfirm>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    posted::expect_form(&request)?;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let typed = posted.text(Field::FileUnder.as_str());
    let locale = &reader.locale;
    let chosen = match Name::parse(typed, MAX_NAME) {
        Ok(name) => Ok(Some(name)),
        Err(NameError::Empty) => Ok(None),
        Err(error) => Err(faults::sentence(
            locale,
            Field::FileUnder,
            Fault::from(error),
        )),
    };
    let wrong = match chosen {
        Err(sentence) => sentence,
        Ok(chosen) => match refile(&app.workshop, id, chosen, reader.now).await {
            Ok(()) => {
                let path = reader.path.trim_end_matches("/filing");
                return Ok(answer::see_other(path));
            }
            Err(RefileError::Unexplained) => locale.msg("confirm-filing-unexplained").to_string(),
            Err(RefileError::Gone) => return expired(&app, &reader, LinkError::Expired),
            Err(RefileError::Store(error)) => return Err(error.into()),
        },
    };
    let Subject::Submission(waiting) = find(&app, &reader, id).await? else {
        return expired(&app, &reader, LinkError::Expired);
    };
    let mut page = form(&app, &reader, *waiting)?;
    if let Some(filing) = &mut page.filing {
        filing.file_under = FieldView {
            value: visible(typed),
            error: Some(wrong),
        };
    }
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
