//! PDFs, packs and pictures in the memory of the process: each is made once for what it says, however many ask.
//!
//! Making one costs processor time and memory, so few are made at one time, off the threads that answer, and the last one of each kind,
//! letter and language is kept until it says something else, or room is needed.
use super::error::Error;
use crate::domain::letter::LetterId;
use crate::print::fonts::Fonts;
use actix_web::web::{Bytes, block};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tokio::sync::Semaphore;

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

/// Made at one time, of all kinds.
const MAKING: usize = 2;
/// All that is kept. The latest is, however big it is.
const ROOM: usize = 96 * 1024 * 1024;

pub struct Papers {
    folder: Option<PathBuf>,
    /// Read when the first one is made.
    fonts: OnceLock<Fonts>,
    making: Semaphore,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    slots: HashMap<Slot, Arc<tokio::sync::Mutex<()>>>,
    made: HashMap<Slot, Made>,
    uses: u64,
}

struct Made {
    etag: String,
    bytes: Bytes,
    used: u64,
}

impl Papers {
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self {
            folder,
            fonts: OnceLock::new(),
            making: Semaphore::new(MAKING),
            kept: Mutex::default(),
        }
    }

    /// The fonts of the machine are looked through once.
    pub fn fonts(&self) -> Fonts {
        self.fonts
            .get_or_init(|| Fonts::of_machine(self.folder.as_ref()))
            .clone()
    }

    /// The one that says `etag`. Whoever asks while it is made waits for it.
    pub async fn get<F, R>(
        self: &Arc<Self>,
        slot: Slot,
        etag: &str,
        make: F,
    ) -> Result<Bytes, Error>
    where
        F: FnOnce() -> R,
        R: Future<Output = Result<Work, Error>>,
    {
        let turn = self.turn(&slot);
        let _turn = turn.lock().await;
        if let Some(bytes) = self.known(&slot, etag) {
            return Ok(bytes);
        }
        let _making = self.making.acquire().await.map_err(Error::internal)?;
        let work = make().await?;
        let papers = Arc::clone(self);
        let outcome = block(move || (work.make)(&papers.fonts())).await;
        let bytes = Bytes::from(outcome.map_err(Error::internal)??);
        self.keep(slot, work.etag, bytes.clone());
        Ok(bytes)
    }

    fn turn(&self, slot: &Slot) -> Arc<tokio::sync::Mutex<()>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(kept.slots.entry(slot.clone()).or_default())
    }

    fn known(&self, slot: &Slot, etag: &str) -> Option<Bytes> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.uses += 1;
        let uses = kept.uses;
        let made = kept.made.get_mut(slot).filter(|made| made.etag == etag)?;
        made.used = uses;
        Some(made.bytes.clone())
    }

    fn keep(&self, slot: Slot, etag: String, bytes: Bytes) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.uses += 1;
        let used = kept.uses;
        kept.made.insert(slot, Made { etag, bytes, used });
        while kept.made.len() > 1 && kept.weight() > ROOM {
            let oldest = kept.made.iter().min_by_key(|(_, made)| made.used);
            let Some(oldest) = oldest.map(|(slot, _)| slot.clone()) else {
                break;
            };
            kept.made.remove(&oldest);
        }
    }
}

impl Kept {
    fn weight(&self) -> usize {
        self.made.values().map(|made| made.bytes.len()).sum()
    }
}

/// Off the threads that answer.
pub type Make = Box<dyn FnOnce(&Fonts) -> Result<Vec<u8>, Error> + Send>;

/// What is to be made, read from the database in one moment; `etag` says what it says.
pub struct Work {
    pub etag: String,
    pub make: Make,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn slot(number: u8) -> Slot {
        Slot {
            kind: Kind::List,
            letter: Id::from_bytes([number; 16]),
            language: "en".into(),
        }
    }

    #[actix_web::test]
    async fn a_crowd_costs_one_making_and_another_content_another() {
        let papers = Arc::new(Papers::new(None));
        let made = Arc::new(AtomicUsize::new(0));
        let ask = |etag: &'static str| {
            let (papers, made) = (Arc::clone(&papers), Arc::clone(&made));
            async move {
                let work = || async move {
                    made.fetch_add(1, Ordering::SeqCst);
                    let make: Box<dyn FnOnce(&Fonts) -> _ + Send> =
                        Box::new(move |_| Ok(etag.as_bytes().to_vec()));
                    Ok(Work {
                        etag: etag.to_owned(),
                        make,
                    })
                };
                papers.get(slot(1), etag, work).await.expect("it is made")
            }
        };
        let crowd = futures_util::future::join_all((0..20).map(|_| ask("one"))).await;
        assert!(crowd.iter().all(|bytes| bytes.as_ref() == b"one"));
        assert_eq!(made.load(Ordering::SeqCst), 1);
        assert_eq!(ask("two").await.as_ref(), b"two");
        assert_eq!(made.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn what_nobody_asks_for_makes_room() {
        let papers = Papers::new(None);
        let big = || Bytes::from(vec![0; ROOM / 2 + 1]);
        papers.keep(slot(1), "a".into(), big());
        papers.keep(slot(2), "b".into(), Bytes::from_static(b"small"));
        assert!(papers.known(&slot(1), "a").is_some());
        papers.keep(slot(3), "c".into(), big());
        assert!(papers.known(&slot(2), "b").is_none(), "it was used least");
        assert!(papers.known(&slot(1), "a").is_none());
        assert!(papers.known(&slot(3), "c").is_some());
    }
}
