use super::deciding::served;
use super::entry::{Ask, Entry, Offer};
use super::frame::Frame;
use super::place::{self, QueuePlace};
use super::queue_filter::{self, FilterView};
use super::queue_rows::QueueRow;
use super::recent_bulks::{self, RecentBulk};
use super::session::{Deciding, Reading};
use super::showing::{self, Eye};
use super::surroundings::{Happened, Surroundings};
use super::ticked::Ticked;
use super::waiting::{Asked, ListTab, Paging, WaitingList};
use super::wording::rejection;
use crate::domain::queue_filter::QueueList;
use crate::security::limits::Limited;
use crate::security::random;
use crate::store::bulks::Bulk;
use crate::store::error::Error as StoreError;
use crate::store::reject_reasons;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

/// The entries that wait, fifty a page, with one of them open.
#[derive(askama::Template)]
#[template(path = "desk/queue.html")]
pub struct QueuePage {
    pub frame: Frame,
    pub waiting: Vec<QueueRow>,
    /// `None` when nothing waits, and where entries are served by a button.
    pub entry: Option<Entry>,
    /// Somebody asked for this one entry: a narrow screen shows it alone.
    pub one: bool,
    /// For the empty state: how many the public list shows.
    pub published: i64,
    /// How many the filter leaves, and whether they were all counted.
    pub matching: Option<(i64, bool)>,
    pub paging: Paging,
    pub lists: Vec<ListTab>,
    pub filter: Option<FilterView>,
    /// The button that serves the next entry is all there is to begin with.
    pub serves: bool,
    /// Of this page with the open entry, as forms carry it.
    pub place: String,
    /// The queue without the open entry.
    pub list_path: String,
    /// `?letter=…`, by which forms say of which letter they are.
    pub of_letter: String,
    pub decides: bool,
    pub bulk: BulkView,
    pub recent: Vec<RecentBulk>,
}

/// What can be done with the rows that are picked.
pub struct BulkView {
    /// Of this form.
    pub id: String,
    pub reasons: Vec<OptionView>,
    pub mail: Vec<OptionView>,
    pub error: Option<String>,
    pub ticked: Ticked,
}

#[derive(Debug, Deserialize)]
pub struct NextForm {
    place: String,
}

/// The letter of a form's address: who is let in is judged by it.
#[derive(Debug, Deserialize)]
pub struct OfLetter {
    #[serde(default)]
    letter: String,
}

impl OfLetter {
    pub(super) fn slug(&self) -> &str {
        &self.letter
    }

    pub(super) fn place(&self, query: &str) -> Result<QueuePlace, Error> {
        Ok(QueuePlace {
            letter: Some(self.letter.clone()),
            ..QueuePlace::parse(query)?
        })
    }
}

pub async fn home(_: Reading) -> HttpResponse {
    answer::see_other("/desk/queue")
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    request: HttpRequest,
    happened: web::Query<Happened>,
) -> Result<HttpResponse, Error> {
    let place = QueuePlace::parse(request.query_string())?;
    if !place.filter.search.is_empty() {
        reader.check(&app, Limited::Search)?;
    }
    let happened = happened.into_inner();
    let page = page(&app, &reader, &reading, place, happened).await?;
    answer::private(StatusCode::OK, &page)
}

/// The next entry after the open one, which is kept for the moderator; without one the first.
pub async fn next(
    app: web::Data<App>,
    reader: Reader,
    of: web::Query<OfLetter>,
    deciding: Deciding<NextForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let place = of.place(&form.place)?;
    let after = place.entry.as_deref().and_then(|id| id.parse().ok());
    let next = served(&app, &reader, &reading, &place, after).await?;
    Ok(answer::see_other(next.path()))
}

pub(super) async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    place: QueuePlace,
    happened: Happened,
) -> Result<QueuePage, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let (moderator, now) = (reading.moderator.clone(), reader.now);
    let one = place.entry.is_some();
    let (surroundings, letter, view, reasons, recent) = app
        .workshop
        .store
        .read(move |db| {
            let surroundings = Surroundings::read(db, &keyring, &language, &happened)?;
            let tab = surroundings.letter(place.letter.as_deref())?;
            let view = match tab {
                Some(tab) => {
                    let asked = Asked {
                        letter: &tab.letter,
                        waiting: tab.waiting,
                        place: &place,
                        moderator: &moderator,
                        language: &language,
                        now,
                    };
                    Some(WaitingList::read(db, &keyring, &asked)?)
                }
                None => None,
            };
            let letter = tab.map(|tab| tab.letter.clone());
            let reasons = match &letter {
                Some(letter) => reject_reasons::of_letter(db, letter.id)?,
                None => Vec::new(),
            };
            let recent = match &letter {
                Some(letter) => recent_bulks::read(db, &moderator, letter.id, now)?,
                None => Vec::new(),
            };
            Ok::<_, StoreError>((surroundings, letter, view, reasons, recent))
        })
        .await?;
    let bulk = BulkView {
        id: random::id::<Bulk>(reader.now).to_string(),
        reasons: rejection::options(&reader.locale, &reasons, None),
        mail: rejection::mailing(&reader.locale, true),
        error: None,
        ticked: Ticked::default(),
    };
    let languages = app.catalogue.own_names();
    let here = view.as_ref().map(WaitingList::place).unwrap_or_default();
    let entry = view.as_ref().and_then(|view| {
        let eye = Eye {
            locale: &reader.locale,
            role: reading.moderator.role,
            tabs: &surroundings.letters,
            languages: &languages,
            back: Some(&here),
            next: Some(view.following().path()),
            previous: view.preceding().map(|before| before.path()),
            now: reader.now,
        };
        view.open.as_ref().map(|open| showing::entry(open, &eye))
    });
    let filter = letter
        .as_ref()
        .map(|letter| queue_filter::view(&here, letter.version, &reader.locale));
    let recent = letter
        .as_ref()
        .map(|letter| recent_bulks::views(&reader.locale, letter, &recent, reader.now));
    let mut frame = surroundings.frame(app, reader, reading, "queue-title", letter.as_ref());
    if let Some(notice) = &mut frame.notice {
        notice.place = Some(here.query());
    }
    let list = here.with_entry(None::<&String>);
    let letter_slug = here.letter.clone().unwrap_or_default();
    Ok(QueuePage {
        frame,
        waiting: view
            .as_ref()
            .map(|view| view.rows(&reader.locale, reader.now))
            .unwrap_or_default(),
        one: one && entry.is_some(),
        entry,
        published: view.as_ref().map_or(0, |view| view.published),
        matching: view
            .as_ref()
            .and_then(|view| view.matching)
            .map(|counted| (counted.matching, counted.all)),
        paging: view.as_ref().map(WaitingList::paging).unwrap_or_default(),
        lists: view.as_ref().map(WaitingList::lists).unwrap_or_default(),
        filter,
        serves: view.as_ref().is_some_and(|view| view.serves),
        place: here.query(),
        list_path: list.path(),
        of_letter: place::path("", &[("letter", letter_slug)]),
        decides: reading.moderator.role.decides(),
        bulk,
        recent: recent.unwrap_or_default(),
    })
}
