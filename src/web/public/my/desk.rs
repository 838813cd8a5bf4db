//! `/my/{token}`: everything that the address has signed on this site.
use super::door::{self, frame};
use super::entry::{EntryView, entry_view};
use super::own::own;
use crate::domain::text_enum::text_enum;
use crate::store::error::Error as StoreError;
use crate::store::{signer_links, signers};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

text_enum! {
    /// What the page before led to.
    pub enum Done {
        Corrected = "corrected",
        Review = "review",
        Individual = "individual",
        HandedOver = "handover",
        Withdrawn = "withdrawn",
        Erased = "erased",
        UpdatesOn = "updates-on",
        UpdatesOff = "updates-off",
        Visibility = "visibility",
    }
}

#[derive(Template)]
#[template(path = "public/my/desk.html")]
pub struct DeskPage {
    pub page: Page,
    pub address: String,
    /// What was just done, in a sentence.
    pub done: Option<String>,
    pub entries: Vec<EntryView>,
    pub export: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let door = match door::open(&app, &reader, &request, &path).await? {
        Ok(door) => door,
        Err(shut) => return Ok(shut),
    };
    let keyring = app.workshop.keyring.clone();
    let link = door.link.clone();
    let language = reader.locale.language().to_owned();
    let (address, owned) = app
        .workshop
        .store
        .read(move |db| {
            let address = signer_links::address(db, &keyring, link.id)?;
            let mut owned = Vec::new();
            for id in signers::signatures_of(db, &link.address_index)? {
                owned.push(own(db, &keyring, id, &link.address_index, &language)?);
            }
            Ok::<_, StoreError>((address, owned))
        })
        .await?;
    let page = DeskPage {
        page: frame(&app, &reader, "my-title", None),
        address: address.as_str().to_owned(),
        done: done(&request).map(|done| reader.locale.msg(&format!("my-done-{done}")).to_string()),
        entries: owned
            .iter()
            .map(|own| entry_view(&app, &reader.locale, &door, own))
            .collect(),
        export: door.beside("export.json"),
    };
    answer::private(StatusCode::OK, &page)
}

fn done(request: &HttpRequest) -> Option<Done> {
    url::form_urlencoded::parse(request.query_string().as_bytes())
        .find(|(key, _)| key == "done")
        .and_then(|(_, done)| done.parse().ok())
}
