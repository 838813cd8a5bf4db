//! PDFs, packs and pictures in the memory of the process: each is made once for what it says, however many ask.
//!
//! Making one costs processor time and memory, so few are made at one time, off the threads that answer, and the last one of each kind,
//! letter and language is kept until it says something else, or room is needed. A task of its own makes it: whoever asked may go away,
//! and it is counted among those in the making until it is done.
use super::error::Error;
use crate::domain::letter::LetterId;
use crate::print::fonts::Fonts;
use crate::print::pdf::Pdf;
use actix_web::web::Bytes;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use tokio::sync::{Semaphore, watch};
use tokio::task::spawn_blocking;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The letter with its signatories.
    Letter,
    List,
    Pack,
    Card,
}

/// What is kept once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Slot {
    pub kind: Kind,
    pub letter: LetterId,
    pub language: String,
}

/// Documents made at one time.
const DOCUMENTS: usize = 2;
/// Pictures made at one time: milliseconds each, so they do not stand in line behind documents.
const CARDS: usize = 2;
/// All that is kept. The latest is, however big it is.
const ROOM: usize = 96 * 1024 * 1024;

pub struct Papers {
    folder: Option<PathBuf>,
    /// Read when the first one is made.
    fonts: OnceLock<Fonts>,
    documents: Arc<Semaphore>,
    cards: Arc<Semaphore>,
    shelf: Mutex<Shelf>,
}

#[derive(Default)]
struct Shelf {
    made: HashMap<Slot, Made>,
    /// Those who wait for each listen to it.
    making: HashMap<Slot, watch::Sender<Outcome>>,
    /// Counted up by whatever happens here, so that one can tell what was before what.
    moment: u64,
}

/// What was made, with the ETag of these bytes.
#[derive(Debug, Clone)]
pub struct Printed {
    pub etag: String,
    pub bytes: Bytes,
    /// As in [`Content`].
    pub is_accessible: Option<bool>,
}

#[derive(Debug, Clone)]
struct Made {
    printed: Printed,
    /// The moment before what it says was read.
    read: u64,
    used: u64,
}

type Outcome = Option<Result<Made, Arc<Error>>>;
type Waiting = watch::Receiver<Outcome>;

/// What somebody who asks finds.
enum Found {
    Made(Printed),
    Making(Waiting),
    /// Nothing: it is theirs to have it made.
    Nothing(Making, Waiting),
}

/// Off the threads that answer.
pub type Make = Box<dyn FnOnce(&Fonts) -> Result<Content, Error> + Send>;

pub struct Content {
    pub bytes: Vec<u8>,
    /// Of what is or holds a PDF: whether that passed the check of PDF/UA-1.
    pub is_accessible: Option<bool>,
}

impl From<Pdf> for Content {
    fn from(pdf: Pdf) -> Self {
        Self {
            bytes: pdf.bytes,
            is_accessible: Some(pdf.is_accessible),
        }
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self {
            bytes,
            is_accessible: None,
        }
    }
}

/// What is to be made, read from the database in one moment; `etag` says what it says.
pub struct Work {
    pub etag: String,
    pub make: Make,
}

impl Papers {
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self {
            folder,
            fonts: OnceLock::new(),
            documents: Arc::new(Semaphore::new(DOCUMENTS)),
            cards: Arc::new(Semaphore::new(CARDS)),
            shelf: Mutex::default(),
        }
    }

    /// The fonts of the machine are looked through once.
    pub fn fonts(&self) -> Fonts {
        self.fonts
            .get_or_init(|| Fonts::of_machine(self.folder.as_ref()))
            .clone()
    }

    /// The one that says `etag`, or a newer one: what was read after this was asked for. So a crowd that comes after a change
    /// costs one making, and nobody gets less than what they have seen. `read` has to read what stands when it is called.
    pub async fn get<F, R>(
        self: &Arc<Self>,
        slot: Slot,
        etag: &str,
        read: F,
    ) -> Result<Printed, Error>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Future<Output = Result<Work, Error>> + Send + 'static,
    {
        let asked = self.shelf().next();
        let (making, mut waiting) = loop {
            match self.find(&slot, etag) {
                Found::Made(printed) => return Ok(printed),
                Found::Nothing(making, waiting) => break (making, waiting),
                Found::Making(mut waiting) => match outcome(&mut waiting).await {
                    Some(Ok(made)) if made.printed.etag == etag || made.read > asked => {
                        return Ok(made.printed);
                    }
                    Some(Err(error)) => return Err(shared(&error)),
                    // It says what stood before, or nobody is at it any more.
                    Some(Ok(_)) | None => {}
                },
            }
        };
        tokio::spawn(making.work(read));
        match outcome(&mut waiting).await {
            Some(Ok(made)) => Ok(made.printed),
            Some(Err(error)) => Err(shared(&error)),
            None => Err(Error::internal("a paper was not made to its end")),
        }
    }

    /// The one that was made last, if this process has it, whatever it says.
    pub fn last(&self, slot: &Slot) -> Option<Printed> {
        let kept = self.shelf();
        kept.made.get(slot).map(|made| made.printed.clone())
    }

    fn find(self: &Arc<Self>, slot: &Slot, etag: &str) -> Found {
        let mut kept = self.shelf();
        let used = kept.next();
        let made = kept.made.get_mut(slot);
        if let Some(made) = made.filter(|made| made.printed.etag == etag) {
            made.used = used;
            return Found::Made(made.printed.clone());
        }
        if let Some(making) = kept.making.get(slot) {
            return Found::Making(making.subscribe());
        }
        let (tell, waiting) = watch::channel(None);
        kept.making.insert(slot.clone(), tell.clone());
        let making = Making {
            papers: Arc::clone(self),
            slot: slot.clone(),
            tell,
            is_over: false,
        };
        Found::Nothing(making, waiting)
    }

    const fn turns(&self, kind: Kind) -> &Arc<Semaphore> {
        match kind {
            Kind::Letter | Kind::List | Kind::Pack => &self.documents,
            Kind::Card => &self.cards,
        }
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shelf {
    const fn next(&mut self) -> u64 {
        self.moment += 1;
        self.moment
    }

    fn keep(&mut self, slot: Slot, mut made: Made) {
        made.used = self.next();
        self.made.insert(slot, made);
        while self.made.len() > 1 && self.weight() > ROOM {
            let oldest = self.made.iter().min_by_key(|(_, made)| made.used);
            let Some(oldest) = oldest.map(|(slot, _)| slot.clone()) else {
                break;
            };
            self.made.remove(&oldest);
        }
    }

    fn weight(&self) -> usize {
        let made = self.made.values();
        made.map(|made| made.printed.bytes.len()).sum()
    }
}

/// The place of a slot among those in the making; given up even if the work is dropped half-way.
struct Making {
    papers: Arc<Papers>,
    slot: Slot,
    tell: watch::Sender<Outcome>,
    is_over: bool,
}

impl Making {
    async fn work<F, R>(mut self, read: F)
    where
        F: FnOnce() -> R,
        R: Future<Output = Result<Work, Error>>,
    {
        let turns = Arc::clone(self.papers.turns(self.slot.kind));
        // Nobody closes it.
        let Ok(turn) = turns.acquire_owned().await else {
            return;
        };
        if self.is_forsaken() {
            return;
        }
        let moment = self.papers.shelf().next();
        let papers = Arc::clone(&self.papers);
        let made = async move {
            let Work { etag, make } = read().await?;
            // The turn ends with the work, even if this task is stopped before.
            let made = spawn_blocking(move || {
                let _turn = turn;
                make(&papers.fonts())
            });
            let content = made.await.map_err(Error::internal)??;
            Ok(Made {
                printed: Printed {
                    etag,
                    bytes: content.bytes.into(),
                    is_accessible: content.is_accessible,
                },
                read: moment,
                used: moment,
            })
        };
        let made: Result<Made, Error> = made.await;
        self.end(made.map_err(Arc::new));
    }

    /// All who asked went away before its turn came: it is not begun.
    fn is_forsaken(&mut self) -> bool {
        let mut kept = self.papers.shelf();
        self.is_over = self.tell.receiver_count() == 0;
        if self.is_over {
            kept.making.remove(&self.slot);
        }
        self.is_over
    }

    fn end(&mut self, made: Result<Made, Arc<Error>>) {
        let mut kept = self.papers.shelf();
        if let Ok(made) = &made {
            kept.keep(self.slot.clone(), made.clone());
        }
        kept.making.remove(&self.slot);
        drop(kept);
        self.is_over = true;
        self.tell.send_replace(Some(made));
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        if !self.is_over {
            self.papers.shelf().making.remove(&self.slot);
        }
    }
}

/// Nothing, if the work was dropped half-way.
async fn outcome(waiting: &mut Waiting) -> Outcome {
    let told = waiting.wait_for(Option::is_some).await;
    told.ok().and_then(|told| told.clone())
}

/// What went wrong once, for each who waited.
fn shared(error: &Arc<Error>) -> Error {
    match **error {
        Error::NotFound => Error::NotFound,
        Error::Unavailable(_) => Error::Unavailable(Box::new(Arc::clone(error))),
        _ => Error::internal(Arc::clone(error)),
    }
}

#[cfg(test)]
mod tests;
