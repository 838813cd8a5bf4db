//! A mailing whose process is killed again and again; and how long ten thousand recipients take.
use crate::harness::accounts::press;
use crate::harness::acts::rules;
use crate::harness::app::TestApp;
use crate::harness::engine::Engine;
use crate::harness::mail::Mail;
use crate::harness::mailings::{begin, count, signs, update};
use crate::harness::process::{Process, eventually, mail_files};
use crate::harness::sql::{number, tamper};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use undersigned::domain::import_line::ImportLine;
use undersigned::jobs::send_mailings::{forget_recipients, send_mailings};

const SECOND: Duration = Duration::from_secs(1);

/// The program on the database of a story, with jobs of its own.
fn serve(app: &TestApp) -> Process {
    let secret = app.database.folder.join("secret.key").display().to_string();
    let settings = [
        ("database.url", app.database.url.as_str()),
        ("secrets.file", secret.as_str()),
    ];
    Process::serve(&app.database.folder, &settings)
}

/// How many mails of the mailing each address got.
fn delivered(app: &TestApp) -> BTreeMap<String, usize> {
    let mut delivered = BTreeMap::new();
    for path in mail_files(&app.database.folder) {
        let mail = Mail::read(&std::fs::read(path).unwrap());
        if mail.subject == "News" {
            *delivered.entry(mail.to).or_insert(0) += 1;
        }
    }
    delivered
}

fn killed_while_it_sends(engine: Engine) {
    const ALL: usize = 24;
    let app = &TestApp::start(engine);
    let letter = rules(app);
    let desk = app.moderator();
    for number in 0..ALL {
        signs(app, &letter, &format!("Society Number {number}"), true);
    }
    let page = update(&desk);
    begin(app, &desk, &page, 20_000).is(303);
    for _ in 0..4 {
        let left = || count(app, "waiting") + count(app, "queued");
        let before = left();
        let mut server = serve(app);
        eventually("mails are sent", 30 * SECOND, || {
            left() <= (before - 3).max(0)
        });
        server.kill();
        // Its leases end in a minute, and in ten.
        tamper(
            app,
            "UPDATE outbox SET lease_until = 1 WHERE state = 'waiting' AND lease_until IS NOT NULL",
        );
        tamper(app, "DELETE FROM leases WHERE name = 'mailings'");
    }
    let _server = serve(app);
    eventually("the mailing is over", 60 * SECOND, || {
        number(app, "SELECT COUNT(*) FROM mailings WHERE state = 'done'") == 1
    });
    let delivered = delivered(app);
    let twice: Vec<_> = delivered.iter().filter(|(_, mails)| **mails > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    // Whom a killed process had in its hands is told of, and nobody else is missing.
    let (sent, dead) = (count(app, "sent"), count(app, "dead"));
    assert_eq!(sent + dead, i64::try_from(ALL).unwrap());
    let delivered = i64::try_from(delivered.len()).unwrap();
    assert!(
        (sent..=sent + dead).contains(&delivered),
        "{delivered} of {sent} and {dead}"
    );
}

#[test]
fn killed_while_it_sends_sqlite() {
    killed_while_it_sends(Engine::Sqlite);
}

#[test]
fn killed_while_it_sends_postgres() {
    killed_while_it_sends(Engine::Postgres);
}

/// What the process holds, in MiB.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1));
    kib.unwrap().parse::<u64>().unwrap() / 1024
}

/// How often something was done, for how long in all, and for how long at most.
#[derive(Default)]
struct Took {
    times: u32,
    all: Duration,
    longest: Duration,
}

impl Took {
    fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let done = work();
        let took = begun.elapsed();
        self.times += 1;
        self.all += took;
        self.longest = self.longest.max(took);
        done
    }

    fn said(&self, what: &str) {
        eprintln!(
            "  {what}: {} times, {:?} in all, longest {:?}; {} MiB",
            self.times,
            self.all,
            self.longest,
            memory()
        );
    }
}

/// `TEST_RECIPIENTS=10000 cargo nextest run --run-ignored only --no-capture many_recipients`: how long
/// each transaction of a mailing takes, which on SQLite is how long it holds the writer.
fn many_recipients(engine: Engine) {
    let app = &TestApp::start(engine);
    let letter = rules(app);
    let desk = app.moderator();
    let all: usize = std::env::var("TEST_RECIPIENTS")
        .ok()
        .and_then(|all| all.parse().ok())
        .unwrap_or(10_000);
    let lines = (0..all).map(|number| ImportLine {
        kind: "organisation".into(),
        name: format!("Society Number {number}"),
        representative: "Jana Weiss".into(),
        email: format!("jana.weiss@society{number}.example"),
        ..ImportLine::default()
    });
    app.import(&letter, lines.collect(), true, false);
    tamper(app, "UPDATE contacts SET wants_updates = TRUE");
    eprintln!("{engine:?}, {all} recipients; {} MiB", memory());
    let page = update(&desk);
    let mut look = Took::default();
    look.time(|| desk.get(&page)).shows("Send it to");
    look.said("the page of the draft");
    begin(app, &desk, &page, 20_000).is(303);
    let work = || app.block_on(send_mailings(&app.crew)).unwrap();
    let mut gathering = Took::default();
    while number(
        app,
        "SELECT COUNT(*) FROM mailings WHERE gathered_at IS NULL",
    ) > 0
    {
        gathering.time(work);
    }
    gathering.said("gathering, 100 signatures at a time");
    let (mut feeding, mut sending) = (Took::default(), Took::default());
    while number(app, "SELECT COUNT(*) FROM mailings WHERE state = 'done'") == 0 {
        while feeding.time(work) > 0 {}
        sending.time(|| app.deliver());
        app.advance(Duration::from_secs(60));
        if feeding.times < 40 {
            let desk = app.moderator();
            look = Took::default();
            look.time(|| desk.get(&page)).shows("Sending");
        }
    }
    look.said("the page while it sends");
    feeding.said("putting mails into the outbox, 5 at a time");
    sending.said("sending a minute's mail");
    let sent = app.transport.sent().len();
    assert!(sent >= all, "{sent}");
    let desk = app.moderator();
    let mut export = Took::default();
    let file = export.time(|| press(&desk, "/desk/letters/rules/contacts/export", &[]));
    assert_eq!(file.body.lines().count(), all + 1);
    export.said("the export");
    app.advance(app.config.retention.mail + Duration::from_secs(86_400));
    let mut forgetting = Took::default();
    while forgetting.time(|| app.block_on(forget_recipients(&app.crew)).unwrap()) > 0 {}
    forgetting.said("forgetting, 200 at a time");
    assert_eq!(number(app, "SELECT COUNT(*) FROM mailing_recipients"), 0);
}

#[test]
#[ignore = "minutes"]
fn many_recipients_sqlite() {
    many_recipients(Engine::Sqlite);
}

#[test]
#[ignore = "minutes"]
fn many_recipients_postgres() {
    many_recipients(Engine::Postgres);
}
