//! Nothing is missing in the audit log: nothing is put in an entry's place, whatever was done is there, and one row that
//! cannot be read keeps no other from being shown.
use crate::audit::{acts, chain, verified};
use crate::audited_things::{export, row, says};
use crate::harness::accounts::press;
use crate::harness::app::{LETTER, ROBIN, TestApp};
use crate::harness::desk::{confirmed, press as press_entry};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::process::{command, errors, program, run};
use crate::harness::registry::{merge, organisation_id, signature_ids};
use crate::harness::sql::{blob, number, open, tamper};
use crate::harness::statements;
use crate::harness::stories::stories;
use crate::initial::ask;
use crate::opening::{draft, preview};
use diesel::connection::SimpleConnection;
use std::path::{Path, PathBuf};
use std::time::Duration;
use undersigned::acts::verify_audit::{VerifiedAudit, verify_audit};
use undersigned::domain::time::HOUR;
use undersigned::store::connection::Address;
use undersigned::store::migrations::migrate;

const LOG: &str = "/desk/audit";
const SECOND: Duration = Duration::from_secs(1);
const ENTRIES: &str = "SELECT COUNT(*) FROM audit_entries";
const FILE_NAMES: &str = "2026-11-26-120000_file_names";
const BY_NETWORK: &str = "2026-11-26-110000_audit_by_network";

fn folder(app: &TestApp) -> PathBuf {
    let engine = match app.engine {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    };
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("migrations")
        .join(engine)
}

fn version(migration: &str) -> String {
    let (date, rest) = migration.split_at(11);
    let time = rest.split('_').next().unwrap();
    [date, time].concat().replace('-', "")
}

/// The last one, and the one before it.
fn newest(app: &TestApp) -> (String, String) {
    let entries = std::fs::read_dir(folder(app)).unwrap();
    let mut all: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    all.sort();
    (all.pop().unwrap(), all.pop().unwrap())
}

fn down(app: &TestApp, migration: &str) {
    let path = folder(app).join(migration).join("down.sql");
    tamper(app, &std::fs::read_to_string(path).unwrap());
    let version = version(migration);
    tamper(
        app,
        &format!("DELETE FROM __diesel_schema_migrations WHERE version = '{version}'"),
    );
}

/// Every way to write a row where another one stands, none of which may be told from another by its error.
fn ways(app: &TestApp) -> Vec<String> {
    let columns = "id, actor, act, subject, created_at";
    let [stray, new] = [1, 2].map(|byte| blob(app.engine, &[byte; 16]));
    let values = format!("VALUES ({new}, 'program', 'reject', 'site', 0)");
    let replaced =
        format!("SELECT id, 'program', 'reject', 'site', 0 FROM audit_entries WHERE id <> {stray}");
    let mut ways = vec![
        format!("INSERT INTO audit_entries ({columns}) {replaced}"),
        format!(
            "INSERT INTO audit_entries ({columns}) {replaced} ON CONFLICT (id) DO UPDATE SET act = 'reject', subject = 'site'"
        ),
        format!("UPDATE audit_entries SET id = {new} WHERE id <> {stray}"),
        format!("UPDATE audit_entries SET sequence = 1, hash = {new} WHERE id = {stray}"),
        "DELETE FROM audit_entries".to_owned(),
    ];
    match app.engine {
        Engine::Postgres => ways.push("TRUNCATE audit_entries CASCADE".to_owned()),
        Engine::Sqlite => {
            for number in ["rowid", "_rowid_", "oid"] {
                let first = format!("(SELECT min({number}) FROM audit_entries)");
                ways.extend([
                    format!("INSERT OR REPLACE INTO audit_entries ({number}, {columns}) SELECT {first}, {new}, 'program', 'reject', 'site', 0"),
                    format!("INSERT OR REPLACE INTO audit_entries ({number}, {columns}) SELECT 1, {new}, 'program', 'reject', 'site', 0"),
                    format!("UPDATE OR REPLACE audit_entries SET {number} = {first} WHERE id = {stray}"),
                    format!("UPDATE OR REPLACE audit_entries SET {number} = 1 WHERE id = {stray}"),
                    format!("DELETE FROM audit_entries WHERE {number} = 1"),
                ]);
            }
            ways.extend([
                format!("REPLACE INTO audit_entries ({columns}) {replaced}"),
                format!("UPDATE OR REPLACE audit_entries SET id = (SELECT max(id) FROM audit_entries) WHERE id = {stray}"),
                format!("UPDATE OR REPLACE audit_entries SET sequence = 1, hash = {new} WHERE id = {stray}"),
                format!("INSERT OR REPLACE INTO audit_entries ({columns}, sequence, hash) VALUES ({new}, 'program', 'reject', 'site', 0, 1, {new})"),
                format!("PRAGMA recursive_triggers = OFF; REPLACE INTO audit_entries ({columns}) {replaced}; INSERT INTO audit_entries ({columns}) {values}"),
            ]);
        }
    }
    ways
}

stories! {
    fn nothing_is_put_in_the_place_of_an_entry(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &SignForm::of("Fjord Humanists", "fjord.example"));
        press_entry(&robin, &entry, "publish", &[]).is(303);
        chain(app);
        let stray = blob(app.engine, &[1; 16]);
        tamper(app, &format!("INSERT INTO audit_entries (id, actor, act, subject, created_at) VALUES ({stray}, 'program', 'log-out', 'site', 0)"));
        let standing = || {
            let rows = ["act <> 'reject'", "act = 'reject'"].map(|which| number(app, &format!("{ENTRIES} WHERE {which}")));
            let VerifiedAudit { head, broken_at, .. } = verified(app);
            (rows, head, broken_at)
        };
        let before = standing();
        assert_eq!((before.0[1], before.2), (0, None));
        for way in ways(app) {
            let tried = open(&app.database.url).batch_execute(&way);
            assert!(tried.is_err(), "{way}");
            assert_eq!(standing(), before, "{way}");
        }
    }

    fn the_log_of_an_earlier_program_stays_as_it_was(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &SignForm::of("Fjord Humanists", "fjord.example"));
        press_entry(&robin, &entry, "vouch", &[("note", "I know them")]).is(303);
        chain(app);
        let (before, head) = (export(app), verified(app).head);
        down(app, FILE_NAMES);
        down(app, BY_NETWORK);
        assert_eq!(migrate(&Address::of(&app.database.url)).unwrap().run, 2);
        assert_eq!(export(app).lines().take(before.lines().count()).collect::<Vec<_>>(), before.lines().collect::<Vec<_>>());
        let noted = app.block_on(verify_audit(&app.workshop, Some(head))).unwrap();
        assert_eq!((noted.broken_at, noted.knows_noted), (None, Some(true)));
        assert!(open(&app.database.url).batch_execute("DELETE FROM audit_entries").is_err());
    }

    fn a_schema_that_is_brought_up_to_date_says_so(app) {
        let robin = app.moderator();
        let before = number(app, ENTRIES);
        let up_to_date = command(app, &["migrate"], b"");
        assert!(up_to_date.status.success(), "{}", errors(&up_to_date));
        assert_eq!(number(app, ENTRIES), before);
        let (newest, before_it) = newest(app);
        down(app, &newest);
        // Where there is no secret, and none is made.
        let secret = app.database.folder.join("none.key");
        let settings = [("database.url", app.database.url.as_str()), ("secrets.file", secret.to_str().unwrap())];
        let mut migrating = program(&app.database.folder, &settings);
        migrating.arg("migrate");
        let migrated = run(migrating, b"");
        assert!(migrated.status.success(), "{}", errors(&migrated));
        assert!(!secret.exists());
        assert_eq!(number(app, ENTRIES), before + 1);
        let said = says(&robin, "Brought the database’s schema up to date", &["Command line", &version(&newest), ">1<"]);
        assert!(said.contains("<del>") && said.contains(&version(&before_it)), "{said}");
        assert_eq!(acts(&robin.get(&format!("{LOG}?who=command-line&section=data")))[0], "Brought the database’s schema up to date");
        assert!(export(app).contains(&version(&newest)));
        // What a command finds out of date on SQLite is brought up to date by the program itself.
        if app.engine == Engine::Sqlite {
            down(app, &newest);
            let verify = command(app, &["audit", "verify"], b"");
            assert!(verify.status.success(), "{}", errors(&verify));
            assert_eq!(acts(&robin.get(&format!("{LOG}?who=program&section=data"))), ["Brought the database’s schema up to date"]);
        }
    }

    fn what_is_asked_and_guessed_at_the_door_is_told(app) {
        let robin = app.moderator();
        let ask_for = |email: &str| app.browser().post("/desk/login/forgotten", &[("email", email)]).status;
        app.advance(SECOND);
        assert_eq!(ask_for("nobody@humanists.example"), 303);
        let unknown = says(&robin, "Asked for a new password", &["Somebody without a login", "Network "]);
        assert!(!unknown.contains("about="), "{unknown}");
        app.advance(SECOND);
        assert_eq!(ask_for(ROBIN), 303);
        says(&robin, "Asked for a new password", &["Somebody without a login", "<bdi>Robin"]);
        robin.get(LOG).lacks("nobody@humanists.example");
        for number in 0..110 {
            assert_eq!(ask_for(&format!("guess{number}@humanists.example")), 303);
        }
        let asked = "SELECT COUNT(*) FROM audit_entries WHERE act = 'ask-reset'";
        assert_eq!(number(app, asked), 100);
        app.advance(HOUR + SECOND);
        assert_eq!((ask_for(ROBIN), number(app, asked)), (303, 101));
        app.advance(SECOND);
        // A wrong password in a session is of its account.
        let guess = |password| press(&robin, "/desk/confirm?then=/desk/account", &[("confirm_password", password)]).status;
        assert_eq!([(); 5].map(|()| guess("guess")), [422; 5]);
        assert_eq!(guess("guess"), 429);
        let wrong = "SELECT COUNT(*) FROM audit_entries WHERE act = 'confirm-failed'";
        assert_eq!(number(app, wrong), 5);
        let of = row(&robin, "Gave a wrong password or code");
        assert!(of.contains("<bdi>Robin") && of.contains("about="), "{of}");
        assert_eq!(acts(&robin.get(&format!("{LOG}?section=logins")))[0], "Gave a wrong password or code");
    }

    fn what_cannot_be_read_is_told_by_its_id(app) {
        draft(app);
        let robin = app.moderator();
        ask(app, &robin, 2);
        preview(&robin, "Olivia of the Gazette", false);
        app.advance(SECOND);
        preview(&robin, "Oscar of the Courier", false);
        for email in ["kim@elsewhere.example", "lee@elsewhere.example"] {
            app.advance(SECOND);
            press(&robin, "/desk/moderators/invite", &[("email", email), ("role", "reader")]).is(303);
        }
        let wrong = blob(app.engine, &[7; 3]);
        tamper(app, &format!("UPDATE seals SET wrapped_key = {wrong} WHERE record_id IN (SELECT id FROM previews ORDER BY id LIMIT 1) OR record_id IN (SELECT id FROM initial_signatories ORDER BY id LIMIT 1)"));
        tamper(app, "DELETE FROM seals WHERE record_id IN (SELECT id FROM invitations ORDER BY id LIMIT 1)");
        let page = robin.get(LOG);
        page.is(200).shows("Oscar of the Courier").shows("lee@elsewhere.example").shows("Society Number ");
        page.lacks("Olivia").lacks("kim@elsewhere.example");
        let rows = page.body.split("<tr>").filter(|row| row.contains("about="));
        let by_id = rows.filter(|row| {
            let (_, id) = row.split_once("about=").unwrap();
            row.contains(&format!("<bdi>{}</bdi>", &id[..26]))
        });
        assert_eq!(by_id.count(), 3, "{}", page.body);
        robin.get(&format!("{LOG}?q=elsewhere")).is(200).shows("lee@elsewhere.example");
    }

    fn what_was_merged_into_which_is_told_by_name(app) {
        let letter = app.letter("rules", |bundle| bundle.rules.review = undersigned::domain::letter::Review::Rules);
        let robin = app.moderator();
        app.sign_and_confirm(&letter, &SignForm::of("Humanists of Berlin", "berlin.example"));
        app.advance(SECOND);
        app.sign_and_confirm(&letter, &SignForm::of("Berlin Humanist Circle", "circle.example"));
        app.advance(SECOND);
        let (winner, loser) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Humanist Circle"));
        merge(&robin, &loser, &winner).is(303);
        says(&robin, "Merged organisations", &[&format!("<a href=\"/desk/organisations/{winner}\"><bdi>Humanists of Berlin</bdi></a></ins>")]);
        app.advance(SECOND);
        let page = robin.get(&format!("/desk/organisations/{winner}"));
        let path = page.paths("/desk/merges/").remove(0);
        robin.post(&path, &[("csrf", &page.field("csrf").unwrap())]).is(303);
        says(&robin, "Undid a merge", &[&format!("<a href=\"/desk/organisations/{winner}\"><bdi>Humanists of Berlin</bdi></a></del>")]);
        // Two lines alone.
        app.advance(SECOND);
        let ids = signature_ids(app);
        let path = format!("/desk/signatures/{}/merge", ids[1]);
        let page = robin.get(&format!("{path}?into={}", ids[0]));
        let fields = ["csrf", "into", "seen", "seen_into"].map(|name| (name, page.field(name).unwrap()));
        robin.post(&path, &fields.each_ref().map(|(name, value)| (*name, value.as_str()))).is(303);
        says(&robin, "Merged signatures", &[&format!("<a href=\"/desk/signatures/{}\"><bdi>Humanists of Berlin</bdi></a></ins>", ids[0])]);
        assert_eq!(acts(&robin.get(&format!("{LOG}?q=humanists+of+berlin&section=registry"))).len(), 2);
        // In what is taken away stand the ids.
        assert!(export(app).contains(&format!("\"after\":\"{winner}\"")));
    }
}

/// However many imports, previews, invitations and signatories stand on a page.
fn a_page_takes_as_many_statements_for_many(engine: Engine) {
    statements::listen();
    let app = &TestApp::start(engine);
    draft(app);
    crate::harness::acts::rules(app);
    let robin = app.moderator();
    let file = app.database.folder.join("lines.csv");
    let more = |from: usize, to: usize| {
        for n in from..to {
            app.advance(SECOND);
            preview(&robin, &format!("Gazette {n}"), false);
            let email = format!("kim{n}@elsewhere.example");
            let fields = [("email", email.as_str()), ("role", "reader")];
            press(&robin, "/desk/moderators/invite", &fields).is(303);
            let line = format!("kind,name,country\norganisation,Society of town{n},DE\n");
            std::fs::write(&file, line).unwrap();
            let import = [
                "signatures",
                "import",
                file.to_str().unwrap(),
                "--letter",
                "rules",
            ];
            let done = command(app, &import, b"");
            assert!(done.status.success(), "{}", errors(&done));
        }
    };
    let read = || {
        statements::taken();
        robin.get(LOG).is(200);
        statements::taken()
    };
    ask(app, &robin, 1);
    more(0, 1);
    let few = read();
    more(1, 4);
    let many = read();
    assert_eq!(few.len(), many.len(), "{few:#?}\n{many:#?}");
    assert!(row(&robin, "Imported signatures").contains("/desk/letters/rules/imports?import="));
}

#[test]
fn a_page_takes_as_many_statements_for_many_sqlite() {
    a_page_takes_as_many_statements_for_many(Engine::Sqlite);
}

#[test]
fn a_page_takes_as_many_statements_for_many_postgres() {
    a_page_takes_as_many_statements_for_many(Engine::Postgres);
}
