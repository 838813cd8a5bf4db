//! Many who ask at one time, on several threads. What has to wait waits for another to come, never for the clock.
use super::*;
use crate::domain::ids::Id;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Notify;
use tokio::task::{JoinHandle, yield_now};

fn slot(kind: Kind, number: u8) -> Slot {
    Slot {
        kind,
        letter: Id::from_bytes([number; 16]),
        language: "en".into(),
    }
}

const LIST: u8 = 1;

/// A list that changes, and how often it was made into a paper.
#[derive(Clone)]
struct Desk {
    papers: Arc<Papers>,
    says: Arc<Mutex<&'static str>>,
    read: Arc<AtomicUsize>,
}

impl Desk {
    fn new(says: &'static str) -> Self {
        Self {
            papers: Arc::new(Papers::new(None)),
            says: Arc::new(Mutex::new(says)),
            read: Arc::default(),
        }
    }

    fn says(&self) -> &'static str {
        *self.says.lock().expect("nobody panicked")
    }

    fn change(&self, says: &'static str) {
        *self.says.lock().expect("nobody panicked") = says;
    }

    fn read(&self) -> usize {
        self.read.load(Ordering::SeqCst)
    }

    /// Somebody who sees what it says, and asks for the paper of it.
    fn ask(&self) -> JoinHandle<Result<Printed, Error>> {
        self.ask_while(|| async {}, || {})
    }

    /// The same; what is between reading and making, and what while it is made.
    fn ask_while<R>(
        &self,
        between: impl FnOnce() -> R + Send + 'static,
        making: impl FnOnce() + Send + 'static,
    ) -> JoinHandle<Result<Printed, Error>>
    where
        R: Future<Output = ()> + Send + 'static,
    {
        let (desk, seen) = (self.clone(), self.says());
        tokio::spawn(async move {
            let own = desk.clone();
            let read = move || async move {
                own.read.fetch_add(1, Ordering::SeqCst);
                let etag = own.says();
                between().await;
                let make: Make = Box::new(move |_| {
                    making();
                    Ok(etag.as_bytes().to_vec().into())
                });
                Ok(Work {
                    etag: etag.to_owned(),
                    make,
                })
            };
            desk.papers.get(slot(Kind::List, LIST), seen, read).await
        })
    }

    /// How many wait for the list; the first one among them.
    fn waiting(&self) -> usize {
        let kept = self.papers.shelf();
        let making = kept.making.get(&slot(Kind::List, LIST));
        making.map_or(0, watch::Sender::receiver_count)
    }

    async fn until_they_wait(&self, number: usize) {
        while self.waiting() != number {
            yield_now().await;
        }
    }
}

async fn printed(asked: JoinHandle<Result<Printed, Error>>) -> (String, String) {
    let printed = asked.await.expect("no panic").expect("it is made");
    let text = String::from_utf8(printed.bytes.to_vec()).expect("text");
    (printed.etag, text)
}

fn both(says: &str) -> (String, String) {
    (says.to_owned(), says.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_costs_one_making_and_another_content_another() {
    let desk = Desk::new("one");
    let crowd: Vec<_> = (0..20).map(|_| desk.ask()).collect();
    for asked in crowd {
        assert_eq!(printed(asked).await, both("one"));
    }
    assert_eq!(desk.read(), 1);
    desk.change("two");
    assert_eq!(printed(desk.ask()).await, both("two"));
    assert_eq!(printed(desk.ask()).await, both("two"));
    assert_eq!(desk.read(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_while_a_crowd_waits_for_its_turn_costs_one_making_too() {
    let desk = Desk::new("one");
    let turns = Arc::clone(&desk.papers.documents);
    let all = u32::try_from(DOCUMENTS).expect("a few");
    let others = turns.acquire_many(all).await.expect("it is open");
    let crowd: Vec<_> = (0..20).map(|_| desk.ask()).collect();
    desk.until_they_wait(20).await;
    desk.change("two");
    drop(others);
    for asked in crowd {
        assert_eq!(
            printed(asked).await,
            both("two"),
            "the ETag is not that of the bytes"
        );
    }
    assert_eq!(desk.read(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_seen_a_change_does_not_get_what_was_read_before_it() {
    let desk = Desk::new("one");
    let (read, goes_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (told, heard) = (Arc::clone(&read), Arc::clone(&goes_on));
    let between = || async move {
        told.notify_one();
        heard.notified().await;
    };
    let first = desk.ask_while(between, || {});
    read.notified().await;
    desk.change("two");
    let crowd: Vec<_> = (0..10).map(|_| desk.ask()).collect();
    desk.until_they_wait(11).await;
    goes_on.notify_one();
    assert_eq!(printed(first).await, both("one"));
    for asked in crowd {
        assert_eq!(printed(asked).await, both("two"));
    }
    assert_eq!(desk.read(), 2, "it was made for each who waited");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_hangs_up_leaves_work_that_counts_and_that_others_get() {
    let desk = Desk::new("one");
    let (begun, mut has_begun) = tokio::sync::mpsc::unbounded_channel();
    let (let_go, held) = std::sync::mpsc::channel::<()>();
    let making = move || {
        begun.send(()).expect("the test listens");
        held.recv().expect("the test lets go");
    };
    let asked = desk.ask_while(|| async {}, making);
    has_begun.recv().await.expect("it is made");
    asked.abort();
    asked.await.expect_err("they hung up");
    assert_eq!(desk.papers.documents.available_permits(), DOCUMENTS - 1);
    let other = desk.ask();
    desk.until_they_wait(1).await;
    let_go.send(()).expect("it waits");
    assert_eq!(printed(other).await, both("one"));
    assert_eq!(desk.read(), 1);
    assert_eq!(desk.papers.documents.available_permits(), DOCUMENTS);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_waits_for_any_more_is_not_begun() {
    let desk = Desk::new("one");
    let turns = Arc::clone(&desk.papers.documents);
    let all = u32::try_from(DOCUMENTS).expect("a few");
    let others = turns.acquire_many(all).await.expect("it is open");
    let asked = desk.ask();
    desk.until_they_wait(1).await;
    asked.abort();
    asked.await.expect_err("they hung up");
    drop(others);
    while !desk.papers.shelf().making.is_empty() {
        yield_now().await;
    }
    assert_eq!(desk.read(), 0);
    assert_eq!(printed(desk.ask()).await, both("one"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_does_not_stand_in_line_behind_documents() {
    let desk = Desk::new("one");
    let turns = Arc::clone(&desk.papers.documents);
    let all = u32::try_from(DOCUMENTS).expect("a few");
    let _others = turns.acquire_many(all).await.expect("it is open");
    let waits = desk.ask();
    desk.until_they_wait(1).await;
    let read = || async {
        let make: Make = Box::new(|_| Ok(b"picture".to_vec().into()));
        let etag = "card".to_owned();
        Ok(Work { etag, make })
    };
    let card = desk.papers.get(slot(Kind::Card, LIST), "card", read).await;
    assert_eq!(card.expect("it is drawn").bytes.as_ref(), b"picture");
    assert!(!waits.is_finished());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_is_told_to_all_who_waited_and_tried_again_for_the_next() {
    let desk = Desk::new("one");
    let turns = Arc::clone(&desk.papers.documents);
    let all = u32::try_from(DOCUMENTS).expect("a few");
    let others = turns.acquire_many(all).await.expect("it is open");
    let papers = Arc::clone(&desk.papers);
    let first = tokio::spawn(async move {
        let read = || async { Err(Error::NotFound) };
        papers.get(slot(Kind::List, LIST), "one", read).await
    });
    desk.until_they_wait(1).await;
    let crowd: Vec<_> = (0..5).map(|_| desk.ask()).collect();
    desk.until_they_wait(6).await;
    drop(others);
    for asked in crowd.into_iter().chain([first]) {
        let told = asked.await.expect("no panic");
        assert!(matches!(told, Err(Error::NotFound)), "{told:?}");
    }
    assert_eq!(desk.read(), 0);
    let panics = desk.ask_while(|| async {}, || panic!("a broken font"));
    let told = panics.await.expect("the panic stays where it was");
    assert!(matches!(told, Err(Error::Internal(_))), "{told:?}");
    let panics = desk.ask_while(|| async { panic!("a broken line") }, || {});
    let told = panics.await.expect("the panic stays where it was");
    assert!(matches!(told, Err(Error::Internal(_))), "{told:?}");
    assert_eq!(printed(desk.ask()).await, both("one"));
    assert_eq!(desk.papers.documents.available_permits(), DOCUMENTS);
}

#[test]
fn what_nobody_asks_for_makes_room() {
    let mut shelf = Shelf::default();
    let big = || Bytes::from(vec![0; ROOM / 2 + 1]);
    let mut keep = |number: u8, bytes: Bytes| {
        let etag = number.to_string();
        let made = Made {
            printed: Printed {
                etag,
                bytes,
                is_accessible: None,
            },
            read: 0,
            used: 0,
        };
        shelf.keep(slot(Kind::List, number), made);
        let mut kept: Vec<u8> = shelf
            .made
            .keys()
            .map(|slot| slot.letter.as_bytes()[0])
            .collect();
        kept.sort_unstable();
        kept
    };
    keep(1, big());
    assert_eq!(keep(2, Bytes::from_static(b"small")), [1, 2]);
    assert_eq!(keep(3, big()), [2, 3], "the one longest unused goes first");
    assert_eq!(keep(4, big()), [4]);
}
