use super::entry::{Ask, Entry, Offer};
use super::frame::Frame;
use super::place::{self, QueuePlace};
use super::session::Reading;
use super::showing::{self, Eye};
use super::surroundings::{Happened, Surroundings};
use super::waiting::{Lists, Paging, QueueRow, WaitingList};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// The entries that wait, fifty a page, with one of them open.
#[derive(askama::Template)]
#[template(path = "desk/queue.html")]
pub struct QueuePage {
    pub frame: Frame,
    pub waiting: Vec<QueueRow>,
    /// The selected entry, else the first; `None` when nothing waits.
    pub entry: Option<Entry>,
    /// For the empty state: how many the public list shows.
    pub published: i64,
    pub paging: Paging,
    pub lists: Lists,
}

pub async fn home(_: Reading) -> HttpResponse {
    answer::see_other("/desk/queue")
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    asked: web::Query<QueuePlace>,
    happened: web::Query<Happened>,
) -> Result<HttpResponse, Error> {
    let after = match asked.after.as_deref() {
        Some(text) => Some(place::parse_after(text).ok_or(Error::BadRequest)?),
        None => None,
    };
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let (asked, happened) = (asked.into_inner(), happened.into_inner());
    let (surroundings, letter, view) = app
        .workshop
        .store
        .read(move |db| {
            let surroundings = Surroundings::read(db, &keyring, &language, &happened)?;
            let letter = surroundings
                .letter(asked.letter.as_deref())?
                .map(|tab| tab.letter.clone());
            let view = match &letter {
                Some(letter) => Some(WaitingList::read(
                    db, &keyring, letter, &asked, after, &language,
                )?),
                None => None,
            };
            Ok::<_, crate::store::error::Error>((surroundings, letter, view))
        })
        .await?;
    let (waiting, entry, published, paging, lists) = match view {
        Some(view) => {
            let languages = app.catalogue.own_names();
            let next = view.next();
            let eye = Eye {
                locale: &reader.locale,
                role: reading.moderator.role,
                tabs: &surroundings.letters,
                languages: &languages,
                back: Some(&next),
                now: reader.now,
            };
            let entry = view.open.as_ref().map(|open| showing::entry(open, &eye));
            (
                view.rows(&reader.locale, reader.now),
                entry,
                view.published,
                view.paging(),
                view.lists(),
            )
        }
        None => (Vec::new(), None, 0, Paging::default(), Lists::default()),
    };
    let frame = surroundings.frame(&app, &reader, &reading, "queue-title", letter.as_ref());
    answer::private(
        StatusCode::OK,
        &QueuePage {
            frame,
            waiting,
            entry,
            published,
            paging,
            lists,
        },
    )
}
