//! What breaks, says so, and heals; what was acknowledged stays.
use crate::harness::app::LETTER;
use crate::harness::browser::Browser;
use crate::harness::engine::{Database, Engine};
use crate::harness::forms::SignForm;
use crate::harness::process::{
    PROGRAM, Process, errors, eventually, mail_files, program, run, try_sign,
};
use crate::harness::sql::{number_at, open};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use undersigned::domain::email::EmailAddress;
use undersigned::security::{random, secret_file};
use undersigned::store::schema::{outbox, submissions};

const SECOND: Duration = Duration::from_secs(1);

fn form(number: usize) -> SignForm {
    SignForm::of(
        &format!("Organisation {number}"),
        &format!("org{number}.example"),
    )
}

/// With limits that many posts do not run into.
fn settings(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("database.url", url.to_owned()),
        ("limits.sign", "off".to_owned()),
    ]
}

fn serve(folder: &Path, url: &str) -> Process {
    let settings = settings(url);
    let settings: Vec<(&str, &str)> = settings
        .iter()
        .map(|(key, value)| (*key, value.as_str()))
        .collect();
    Process::serve(folder, &settings)
}

// ---- PostgreSQL goes away

/// A PostgreSQL of our own, to be stopped.
struct Cluster {
    folder: PathBuf,
    tools: PathBuf,
    port: u16,
}

impl Cluster {
    fn start() -> Self {
        let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
            .map(|versions| {
                versions
                    .map(|version| version.unwrap().path().join("bin"))
                    .collect()
            })
            .unwrap_or_default();
        found.extend(std::env::split_paths(
            &std::env::var_os("PATH").unwrap_or_default(),
        ));
        found.retain(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists());
        found.sort();
        let tools = found.pop().expect(
            "initdb and pg_ctl of PostgreSQL are needed for this test; tests/run installs them",
        );
        let name = data_encoding::HEXLOWER.encode(&random::bytes::<6>());
        let folder = std::env::temp_dir().join(format!("undersigned-cluster-{name}"));
        std::fs::create_dir_all(&folder).unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let cluster = Self {
            folder,
            tools,
            port,
        };
        if is_root() {
            done(Command::new("chown").arg("postgres").arg(&cluster.folder));
        }
        done(
            cluster
                .tool("initdb")
                .args([
                    "--username=postgres",
                    "--auth=trust",
                    "--no-sync",
                    "--encoding=UTF8",
                    "--locale=C",
                ])
                .arg("-D")
                .arg(cluster.data()),
        );
        cluster.up();
        cluster
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Neither runs as root.
    fn tool(&self, name: &str) -> Command {
        let tool = self.tools.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(tool);
            command
        } else {
            Command::new(tool)
        };
        command.current_dir(&self.folder);
        command
    }

    fn up(&self) {
        let options = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c fsync=off -k {}",
            self.port,
            self.folder.display()
        );
        let log = self.folder.join("log");
        done(
            self.tool("pg_ctl")
                .args(["-w", "-t", "60", "-o", &options, "start", "-l"])
                .arg(log)
                .arg("-D")
                .arg(self.data()),
        );
    }

    fn down(&self) {
        done(
            self.tool("pg_ctl")
                .args(["-w", "-m", "immediate", "stop", "-D"])
                .arg(self.data()),
        );
    }

    fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(
            self.tool("pg_ctl")
                .args(["-m", "immediate", "stop", "-D"])
                .arg(self.data())
                .output(),
        );
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

fn is_root() -> bool {
    std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap()) == 0
}

#[track_caller]
fn done(command: &mut Command) {
    // Not `output`: a server that is started keeps its pipes open.
    let status = command
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status();
    assert!(
        status.as_ref().is_ok_and(std::process::ExitStatus::success),
        "{command:?}: {status:?}"
    );
}

#[test]
fn postgres_stops_and_starts_again_under_a_running_server() {
    let database = Database::empty(Engine::Sqlite);
    let cluster = Cluster::start();
    let server = serve(&database.folder, &cluster.url());
    let browser = Browser::new(&server.base);
    let post = |number: usize| browser.post(&format!("{LETTER}/sign"), &form(number).fields());
    post(0).is(303);
    browser.get(LETTER).is(200);
    for round in 1..=2 {
        cluster.down();
        for _ in 0..3 {
            let page = browser.get(LETTER);
            page.is(503).shows("Something on our side does not answer");
            assert_eq!(page.header("retry-after"), Some("10"));
        }
        let refused = post(100 + round);
        refused.is(503);
        assert!(refused.header("retry-after").is_some());
        let problem = browser.get("/api/v1/letters");
        problem.is(503);
        assert_eq!(
            problem.header("content-type"),
            Some("application/problem+json")
        );
        assert!(problem.header("retry-after").is_some());
        browser.get("/nowhere").is(404);
        cluster.up();
        eventually("pages come back", 10 * SECOND, || {
            browser.get(LETTER).status == 200
        });
        post(round).is(303);
    }
    let url = cluster.url();
    assert_eq!(
        number_at(&url, "SELECT COUNT(*) FROM submissions"),
        3,
        "those that were told so, and no others"
    );
    // The jobs heal as well; after failures they pause up to half a minute.
    eventually("the mail goes out", 45 * SECOND, || {
        mail_files(&database.folder).len() == 3
    });
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

// ---- the disk is full

#[test]
fn sqlite_on_a_full_disk_keeps_what_was_acknowledged_and_heals() {
    let database = Database::empty(Engine::Sqlite);
    serve(&database.folder, &database.url).kill();
    // No file may grow beyond one and a half megabytes; the signal for it is ignored, so that writing fails as
    // it does on a full disk.
    let mut shell = Command::new("bash");
    shell.args([
        "-c",
        "trap '' XFSZ; ulimit -S -f 1536; exec \"$0\" \"$@\"",
        PROGRAM,
    ]);
    let settings = settings(&database.url);
    let settings: Vec<(&str, &str)> = settings
        .iter()
        .map(|(key, value)| (*key, value.as_str()))
        .collect();
    let server = Process::serve_by(shell, &database.folder, &settings);
    let browser = Browser::new(&server.base);
    let mut acknowledged = Vec::new();
    let mut refused = 0;
    for number in 0..2000 {
        let answer = browser.post(&format!("{LETTER}/sign"), &form(number).fields());
        if answer.status == 303 {
            acknowledged.push(number);
        } else {
            answer.is(503);
            assert!(answer.header("retry-after").is_some());
            refused += 1;
            if refused > 20 {
                break;
            }
        }
    }
    assert!(
        refused > 20 && acknowledged.len() > 10,
        "{refused} refused, {} taken",
        acknowledged.len()
    );
    browser.get(LETTER).is(200);
    done(Command::new("prlimit").args([
        "--pid",
        &server.id().to_string(),
        "--fsize=unlimited:unlimited",
    ]));
    eventually("the server heals", 10 * SECOND, || {
        let answer = browser.post(&format!("{LETTER}/sign"), &form(5000).fields());
        answer.status == 303
    });
    acknowledged.push(5000);
    assert_eq!(
        missing(&database.folder, &database.url, &acknowledged),
        [0usize; 0]
    );
    assert_eq!(
        number_at(&database.url, "SELECT COUNT(*) FROM submissions"),
        i64::try_from(acknowledged.len()).unwrap(),
        "nothing half-written"
    );
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

#[test]
fn a_sqlite_file_that_another_program_holds_refuses_and_heals() {
    let database = Database::empty(Engine::Sqlite);
    let server = serve(&database.folder, &database.url);
    let browser = Browser::new(&server.base);
    let post = |number: usize| browser.post(&format!("{LETTER}/sign"), &form(number).fields());
    post(0).is(303);
    // Another program holds the file for longer than anyone waits.
    let mut other = open(&database.url);
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    let refused = post(1);
    refused.is(503);
    assert!(refused.header("retry-after").is_some());
    browser.get(LETTER).is(200);
    other.batch_execute("ROLLBACK").unwrap();
    post(2).is(303);
    assert_eq!(
        missing(&database.folder, &database.url, &[0, 2]),
        [0usize; 0]
    );
    assert_eq!(
        number_at(&database.url, "SELECT COUNT(*) FROM submissions"),
        2
    );
}

// ---- a start that cannot be

/// Ends by itself with this code, and says why.
#[track_caller]
fn refuses(
    folder: &Path,
    settings: &[(&str, &str)],
    arguments: &[&str],
    code: i32,
    words: &[&str],
) {
    let mut command = program(folder, settings);
    command.args(arguments);
    let output = run(command, b"");
    let said = errors(&output);
    assert_eq!(output.status.code(), Some(code), "{said}");
    let sentence = said
        .split("undersigned: ")
        .nth(1)
        .unwrap_or_else(|| panic!("no sentence: {said}"));
    for word in words {
        assert!(sentence.contains(word), "{word:?} is missing: {sentence}");
    }
    assert!(
        !said.contains("panicked") && !said.contains("RUST_BACKTRACE"),
        "{said}"
    );
}

#[test]
fn a_bad_configuration_names_all_its_faults_at_once() {
    let database = Database::empty(Engine::Sqlite);
    let folder = &database.folder;
    std::fs::write(
        folder.join("undersigned.toml"),
        "[site]\nbase_url = \"letters\"\nnmae = \"x\"\n[limits]\nsign = \"lots\"\n",
    )
    .unwrap();
    let settings = [
        ("database.url", "mysql://x"),
        ("server.listen", "here"),
        ("mail.colour", "red"),
    ];
    let words = [
        "site.base_url",
        "site.nmae",
        "limits.sign",
        "UNDERSIGNED_DATABASE__URL",
        "server.listen",
        "mail.colour",
    ];
    refuses(folder, &settings, &["serve"], 2, &words);
    refuses(
        folder,
        &[],
        &["--config", "missing.toml"],
        2,
        &["missing.toml"],
    );
    std::fs::write(folder.join("undersigned.toml"), "not toml at all").unwrap();
    refuses(folder, &[], &["serve"], 2, &["undersigned.toml"]);
    assert!(!folder.join("data").exists(), "nothing was begun");
    let output = run(
        {
            let mut command = program(folder, &[]);
            command.arg("srve");
            command
        },
        b"",
    );
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_start_that_cannot_be_says_what_to_do() {
    let database = Database::empty(Engine::Sqlite);
    let folder = &database.folder;
    let free = [
        ("server.listen", "127.0.0.1:0"),
        ("server.management_listen", "127.0.0.1:0"),
    ];
    serve(folder, "sqlite://data/undersigned.db").kill();
    let secret = folder.join("data/secret.key");
    let whole = std::fs::read(&secret).unwrap();

    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    refuses(
        folder,
        &[("server.listen", &address), free[1]],
        &[],
        1,
        &["cannot listen on", &address, "server.listen"],
    );
    refuses(
        folder,
        &[free[0], ("server.management_listen", &address)],
        &[],
        1,
        &["cannot listen on", &address, "server.management_listen"],
    );

    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o644)).unwrap();
    refuses(
        folder,
        &free,
        &[],
        1,
        &["may be read by others", "chmod 600"],
    );
    std::fs::remove_file(&secret).unwrap();
    std::fs::create_dir(&secret).unwrap();
    refuses(folder, &free, &[], 1, &["secret.key"]);
    std::fs::remove_dir(&secret).unwrap();
    std::fs::write(&secret, "rubbish").unwrap();
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
    refuses(folder, &free, &[], 1, &["secret.key", "from your backup"]);
    std::fs::remove_file(&secret).unwrap();
    refuses(
        folder,
        &free,
        &[],
        1,
        &[
            "not the one this database was written with",
            "put the right one back",
        ],
    );
    std::fs::write(&secret, &whole).unwrap();
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
    serve(folder, "sqlite://data/undersigned.db").kill();

    std::fs::write(
        folder.join("data/text.db"),
        "this is no database, but it is long enough to be looked at closely",
    )
    .unwrap();
    refuses(
        folder,
        &[free[0], free[1], ("database.url", "sqlite://data/text.db")],
        &[],
        1,
        &["SQLite at data/text.db"],
    );
    refuses(
        folder,
        &[
            free[0],
            free[1],
            ("database.url", "postgres://nobody:geheim@127.0.0.1:1/x"),
        ],
        &[],
        1,
        &["PostgreSQL at 127.0.0.1:1/x"],
    );

    let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('20990101000000')";
    open(&format!(
        "sqlite://{}",
        folder.join("data/undersigned.db").display()
    ))
    .batch_execute(newer)
    .unwrap();
    refuses(folder, &free, &[], 1, &["migrated by a newer undersigned"]);
    refuses(
        folder,
        &free,
        &["migrate"],
        1,
        &["migrated by a newer undersigned"],
    );
}

#[test]
fn a_password_in_an_address_is_not_told() {
    let database = Database::empty(Engine::Sqlite);
    let mut command = program(
        &database.folder,
        &[("database.url", "postgres://nobody:geheim@127.0.0.1:1/x")],
    );
    command.arg("check");
    let output = run(command, b"");
    let said = errors(&output) + &String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("FAULT") && !said.contains("geheim"), "{said}");
}

// ---- kill -9

/// Which of these acknowledged submissions are not there.
fn missing(folder: &Path, url: &str, acknowledged: &[usize]) -> Vec<usize> {
    let keyring = secret_file::read(&folder.join("data/secret.key")).unwrap();
    let mut db = open(url);
    let there: Vec<Vec<u8>> = submissions::table
        .select(submissions::address_index)
        .load(&mut db)
        .unwrap();
    let mailed: Vec<Vec<u8>> = outbox::table
        .select(outbox::address_index)
        .load(&mut db)
        .unwrap();
    let mut missing = acknowledged.to_vec();
    missing.retain(|number| {
        let address = EmailAddress::parse(&format!("jana.weiss@org{number}.example")).unwrap();
        let index = keyring.address_index(&address).to_vec();
        !there.contains(&index) || !mailed.contains(&index)
    });
    missing
}

fn killed_between_commit_and_mail(engine: Engine) {
    let database = Database::empty(engine);
    for number in 0..5 {
        let mut server = serve(&database.folder, &database.url);
        let browser = Browser::new(&server.base);
        browser
            .post(&format!("{LETTER}/sign"), &form(number).fields())
            .is(303);
        server.kill();
    }
    assert_eq!(
        missing(&database.folder, &database.url, &[0, 1, 2, 3, 4]),
        [0usize; 0]
    );
    // A mail that was in a dead worker's hands is due again when its lease ends, in ten minutes.
    open(&database.url)
        .batch_execute("UPDATE outbox SET lease_until = NULL WHERE state = 'waiting'")
        .unwrap();
    let _server = serve(&database.folder, &database.url);
    let waiting = "SELECT COUNT(*) FROM outbox WHERE state <> 'sent'";
    eventually("every mail is sent", 20 * SECOND, || {
        number_at(&database.url, waiting) == 0
    });
    let written: Vec<String> = mail_files(&database.folder)
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    for number in 0..5 {
        let of = written
            .iter()
            .filter(|mail| mail.contains(&format!("jana.weiss@org{number}.example")))
            .count();
        assert!(
            (1..=2).contains(&of),
            "organisation {number} has {of} mails: at most the one in flight is repeated"
        );
    }
}

#[test]
fn killed_between_commit_and_mail_sqlite() {
    killed_between_commit_and_mail(Engine::Sqlite);
}

#[test]
fn killed_between_commit_and_mail_postgres() {
    killed_between_commit_and_mail(Engine::Postgres);
}

/// Eight threads post while the server is killed five times: what it acknowledged is there.
fn killed_while_many_sign(engine: Engine) {
    let database = Database::empty(engine);
    let base = Mutex::new(String::new());
    let acknowledged = Mutex::new(Vec::new());
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let (base, acknowledged, over) = (&base, &acknowledged, &over);
            scope.spawn(move || {
                let mut number = thread;
                while !over.load(Ordering::SeqCst) {
                    number += 8;
                    let at = base.lock().unwrap().clone();
                    if !at.is_empty() && try_sign(&at, LETTER, &form(number)) == Some(303) {
                        acknowledged.lock().unwrap().push(number);
                    } else {
                        std::thread::sleep(Duration::from_millis(5));
                    }
                }
            });
        }
        // Whatever goes wrong here, the threads are told.
        let stop = Stop(&over);
        for round in 1..=5 {
            let mut server = serve(&database.folder, &database.url);
            base.lock().unwrap().clone_from(&server.base);
            // In the midst of them, however slow the machine is.
            eventually("some more are acknowledged", 60 * SECOND, || {
                acknowledged.lock().unwrap().len() > 11 * round
            });
            server.kill();
        }
        drop(stop);
    });
    let acknowledged = acknowledged.into_inner().unwrap();
    assert!(acknowledged.len() > 50, "{}", acknowledged.len());
    assert_eq!(
        missing(&database.folder, &database.url, &acknowledged),
        [0usize; 0]
    );
    let server = serve(&database.folder, &database.url);
    Browser::new(&server.base).get(LETTER).is(200);
    if engine == Engine::Sqlite {
        let broken = "SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
        assert_eq!(number_at(&database.url, broken), 0);
    }
}

struct Stop<'a>(&'a AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

#[test]
fn killed_while_many_sign_sqlite() {
    killed_while_many_sign(Engine::Sqlite);
}

#[test]
fn killed_while_many_sign_postgres() {
    killed_while_many_sign(Engine::Postgres);
}
