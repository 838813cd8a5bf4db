//! A job that publishes many, killed on its way, and how long one takes.
use crate::harness::accounts::press;
use crate::harness::app::TestApp;
use crate::harness::browser::Browser;
use crate::harness::engine::Engine;
use crate::harness::process::{Process, eventually};
use crate::harness::sql::{number, tamper};
use crate::queue::held;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use undersigned::acts::mass_work::work;
use undersigned::domain::letter::Review;

/// A job that was started about so many entries.
fn started(app: &TestApp, robin: &Browser, count: usize) -> String {
    let letter = app.letter("many", |bundle| bundle.rules.review = Review::First);
    held(app, &letter, count);
    let page = "/desk/letters/many/mass";
    let begun = Instant::now();
    let job = press(robin, page, &[("filter", "")]);
    eprintln!(
        "{:?}, {count}: previewed in {:?}",
        app.engine,
        begun.elapsed()
    );
    let job = job.header("location").unwrap().to_owned();
    let fields = [("count", &*count.to_string())];
    press(robin, &format!("{job}/start"), &fields).is(303);
    job
}

const PUBLISHED: &str = "SELECT COUNT(*) FROM decisions WHERE act = 'publish'";

fn a_killed_job_goes_on_and_publishes_nothing_twice(engine: Engine) {
    let app = &TestApp::start(engine);
    let robin = app.moderator();
    let job = started(app, &robin, 400);
    let secret = app.database.folder.join("secret.key").display().to_string();
    let settings = [
        ("database.url", app.database.url.as_str()),
        ("secrets.file", &secret),
    ];
    let serve = || {
        // The lease of the one that was killed is over in a minute.
        tamper(app, "DELETE FROM leases WHERE name = 'publish-many'");
        Process::serve(&app.database.folder, &settings)
    };
    for times in 1..=3 {
        let mut server = serve();
        eventually("some are published", Duration::from_secs(60), || {
            number(app, PUBLISHED) >= 40 * times
        });
        server.kill();
    }
    let _server = serve();
    eventually("the job ends", Duration::from_secs(120), || {
        number(app, "SELECT COUNT(*) FROM mass_jobs WHERE state = 'done'") == 1
    });
    for once in [
        PUBLISHED,
        "SELECT COUNT(DISTINCT signature_id) FROM decisions WHERE act = 'publish'",
        "SELECT COUNT(*) FROM mass_rows WHERE fate = 'published' AND decision_id IS NOT NULL",
        "SELECT COUNT(*) FROM ledger_entries WHERE act = 'published'",
        "SELECT COUNT(*) FROM signatures WHERE state = 'published'",
    ] {
        assert_eq!(number(app, once), 400, "{once}");
    }
    robin.get(&job).shows("400 of 400");
}

#[test]
fn a_killed_job_goes_on_and_publishes_nothing_twice_sqlite() {
    a_killed_job_goes_on_and_publishes_nothing_twice(Engine::Sqlite);
}

#[test]
fn a_killed_job_goes_on_and_publishes_nothing_twice_postgres() {
    a_killed_job_goes_on_and_publishes_nothing_twice(Engine::Postgres);
}

/// How long a job of 10,000 takes, and how long it keeps another write waiting:
/// `cargo nextest run --run-ignored only a_long_job --no-capture`, with `TEST_WAITING=…` for another number.
fn a_long_job(engine: Engine) {
    let app = &TestApp::start(engine);
    let robin = app.moderator();
    let count = std::env::var("TEST_WAITING").ok();
    let count: usize = count.and_then(|count| count.parse().ok()).unwrap_or(10_000);
    started(app, &robin, count);
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let over = &over;
        let waited = scope.spawn(move || {
            let mut waited = Vec::new();
            while !over.load(Ordering::SeqCst) {
                let begun = Instant::now();
                app.write(|_| Ok(()));
                waited.push(begun.elapsed());
            }
            waited.sort();
            waited
        });
        let begun = Instant::now();
        let mut slowest = Duration::ZERO;
        loop {
            let round = Instant::now();
            let now = app.clock.now();
            if app
                .block_on(work(&app.workshop, app.crew.holder, now))
                .unwrap()
                == 0
            {
                break;
            }
            slowest = slowest.max(round.elapsed());
        }
        let took = begun.elapsed();
        over.store(true, Ordering::SeqCst);
        let waited = waited.join().unwrap();
        eprintln!(
            "{engine:?}, {count} published in {took:?}, slowest round of 25 {slowest:?}; \
             another write waits {:?} at the median, {:?} at 99 %, {:?} at most",
            waited[waited.len() / 2],
            waited[waited.len() * 99 / 100],
            waited[waited.len() - 1],
        );
    });
    let published = i64::try_from(count).unwrap();
    assert_eq!(number(app, PUBLISHED), published);
}

#[test]
#[ignore = "minutes"]
fn a_long_job_sqlite() {
    a_long_job(Engine::Sqlite);
}

#[test]
#[ignore = "minutes"]
fn a_long_job_postgres() {
    a_long_job(Engine::Postgres);
}
