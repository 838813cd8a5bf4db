//! What somebody can do once they have signed: act, tell others, follow.
use super::act::has_page;
use super::shown::Shown;
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use crate::web::share::ShareLink;

/// Shown as `public/next_steps.html` has it.
#[derive(Clone)]
pub struct NextSteps {
    /// Where there is something behind it.
    pub act: Option<String>,
    /// The ways to pass the letter on; where there are none, the letter's page has them.
    pub share_links: Vec<ShareLink>,
    pub share: String,
    pub updates: String,
    pub feed: String,
}

impl NextSteps {
    /// Nothing before the letter is public: none of it is there yet.
    pub fn of(db: &mut Db, shown: &Shown, now: Timestamp) -> Result<Option<Self>, StoreError> {
        if !shown.letter.is_public(now) {
            return Ok(None);
        }
        Ok(Some(Self {
            act: has_page(db, &shown.letter)?.then(|| shown.path("/act")),
            share_links: Vec::new(),
            share: shown.path("#share"),
            updates: shown.path("/updates"),
            feed: shown.path("/updates.atom"),
        }))
    }

    /// The same, for handlers that read nothing else.
    pub async fn read(app: &App, reader: &Reader, shown: &Shown) -> Result<Option<Self>, Error> {
        let (shown, now) = (shown.clone(), reader.now);
        let read = app.workshop.store.read(move |db| Self::of(db, &shown, now));
        Ok(read.await?)
    }
}
