//! A table of two hundred thousand lines: how long it takes, how much memory, and how long anybody else waits.
//!
//! By hand, since it takes minutes: `LINES=200000 cargo nextest run --run-ignored only large_import --no-capture`,
//! with `TEST_POSTGRES_URL` for the second engine, and `--release` for figures that mean something.
use crate::harness::app::TestApp;
use crate::harness::engine::Engine;
use crate::harness::imports::press_upload;
use crate::harness::sql::number;
use std::fmt::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use undersigned::acts::work_on_upload::work;
use undersigned::domain::letter::Review;
use undersigned::security::random;
use undersigned::store::leases;

const IMPORTS: &str = "/desk/letters/rules/imports";

/// Names of words that nobody else has, as spreadsheets spell such a table: a BOM, semicolons, quotes, a
/// formula here and there, and a cell too many.
fn table(lines: usize) -> Vec<u8> {
    let mut table = String::from("\u{feff}Organization;Country;\"E-Mail\";Contact\r\n");
    let syllables = ["ba", "ke", "di", "fo", "gu", "la", "me", "ni", "po", "ru"];
    for number in 0..lines {
        let digits = number.to_string();
        let spelt = |digits: &mut dyn Iterator<Item = u8>| -> String {
            digits
                .map(|digit| syllables[usize::from(digit - b'0')])
                .collect()
        };
        let (there, back) = (spelt(&mut digits.bytes()), spelt(&mut digits.bytes().rev()));
        match number % 1_000 {
            17 => write!(table, "=1+1;DE;;\r\n"),
            18 => write!(table, "{there};DE;;;stray\r\n"),
            _ => write!(
                table,
                "\"Society of {there} {back}\";Germany;c{number}@{there}.example;Ada\r\n"
            ),
        }
        .unwrap();
    }
    table.into_bytes()
}

/// The most memory that this process ever had, in MiB.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kib: Option<usize> = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    kib.unwrap_or_default() / 1024
}

/// Does `work` while somebody else writes a row every few milliseconds; says how long it took and how long the
/// other waited at most.
fn meanwhile(app: &TestApp, what: &str, work: impl FnOnce()) {
    let over = AtomicBool::new(false);
    let begun = Instant::now();
    let mut waits: Vec<Duration> = std::thread::scope(|scope| {
        let other = scope.spawn(|| {
            let mut waits = Vec::new();
            while !over.load(Ordering::SeqCst) {
                let asked = Instant::now();
                let now = app.clock.now();
                app.write(move |db| leases::take(db, "somebody else", &[7; 16], now, now));
                waits.push(asked.elapsed());
                std::thread::park_timeout(Duration::from_millis(2));
            }
            waits
        });
        work();
        over.store(true, Ordering::SeqCst);
        other.join().unwrap()
    });
    let took = begun.elapsed();
    waits.sort_unstable();
    let at = |share: usize| waits[(waits.len() - 1) * share / 100].as_millis();
    let long = waits.iter().filter(|wait| wait.as_millis() > 50).count();
    eprintln!(
        "{what}: {:.1} s, {} MiB; {} other writes, half of them within {} ms, 99 % within {} ms, the longest {} ms, {long} over 50 ms",
        took.as_secs_f64(),
        memory(),
        waits.len(),
        at(50),
        at(99),
        at(100)
    );
}

fn large_import(engine: Engine) {
    let app = &TestApp::start(engine);
    let lines: usize = std::env::var("LINES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(200_000);
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
    let robin = app.moderator();
    let csrf = robin.get(IMPORTS).field("csrf").unwrap();
    let head = format!(
        "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
    );
    let body = [head.as_bytes(), &table(lines), b"\r\n--b--\r\n"].concat();
    let headers = [
        ("Content-Type", "multipart/form-data; boundary=b"),
        ("Sec-Fetch-Site", "same-origin"),
        ("Origin", app.base.as_str()),
    ];
    eprintln!(
        "{engine:?}: {lines} lines, {} MiB",
        body.len() / 1024 / 1024
    );
    let mut upload = String::new();
    meanwhile(app, "uploaded", || {
        let answer = robin.post_raw(IMPORTS, &headers, &body);
        answer.is(303);
        answer.header("location").unwrap().clone_into(&mut upload);
    });
    let round = || {
        app.block_on(work(&app.workshop, random::bytes(), &app.clock))
            .unwrap();
    };
    meanwhile(app, "judged", round);
    let columns = [
        ("column_0", "name"),
        ("column_1", "country"),
        ("column_2", "email"),
        ("column_3", "representative"),
        ("publish", "on"),
    ];
    meanwhile(app, "columns named anew", || {
        press_upload(app, &robin, &upload, "columns", &columns).is(303);
    });
    meanwhile(app, "judged again", round);
    press_upload(app, &robin, &upload, "bring", &[]).is(303);
    meanwhile(app, "brought", round);
    let faulty = lines / 1_000 * 2;
    let brought = number(app, "SELECT COUNT(*) FROM signatures");
    assert!(
        brought >= i64::try_from(lines - faulty).unwrap() * 95 / 100,
        "{brought}"
    );
    meanwhile(app, "a page of the list", || {
        robin.get("/desk/published?letter=rules").is(200);
    });
    let answer = robin.post_raw(IMPORTS, &headers, &body);
    let again = answer.header("location").unwrap().to_owned();
    meanwhile(app, "discarded", || {
        press_upload(app, &robin, &again, "discard", &[]).is(303);
    });
}

#[test]
#[ignore = "takes minutes"]
fn large_import_sqlite() {
    large_import(Engine::Sqlite);
}

#[test]
#[ignore = "takes minutes"]
fn large_import_postgres() {
    large_import(Engine::Postgres);
}
