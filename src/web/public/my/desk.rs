//! `/my/{token}`: everything that the address has signed on this site.
use super::door::{Door, frame};
use super::entry::{EntryView, entry_view};
use super::own::own;
use super::unconfirmed::{UnconfirmedView, unconfirmed, unconfirmed_view};
use crate::domain::text_enum::text_enum;
use crate::store::error::Error as StoreError;
use crate::store::{signer_links, signers};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::public::next_steps::NextSteps;
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
    /// Forms that nobody confirmed yet.
    pub unconfirmed: Vec<UnconfirmedView>,
    pub export: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    door: Door,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let link = door.link.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let (address, owned, forms) = app
        .workshop
        .store
        .read(move |db| {
            let address = signer_links::address(db, &keyring, link.id)?;
            let mut owned = Vec::new();
            for id in signers::signatures_of(db, &link.address_index)? {
                let own = own(db, &keyring, id, &link.address_index, &language)?;
                let next = NextSteps::of(db, &own.shown, now)?;
                owned.push((own, next));
            }
            let forms = unconfirmed(db, &keyring, &link, &language, now)?;
            Ok::<_, StoreError>((address, owned, forms))
        })
        .await?;
    let page = DeskPage {
        page: frame(&app, &reader, "my-title", None),
        address: address.as_str().to_owned(),
        done: done(&request).map(|done| reader.locale.msg(&format!("my-done-{done}")).to_string()),
        entries: owned
            .iter()
            .map(|(own, next)| EntryView {
                next: next.clone().filter(|_| own.is_live()),
                ..entry_view(&app, &reader.locale, &door, own)
            })
            .collect(),
        unconfirmed: forms
            .iter()
            .map(|form| unconfirmed_view(&reader.locale, &door, form))
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
