//! What is looked for in the audit log: by who, by network, in words; on pages and in what is taken away.
use crate::audit::{acts, chain};
use crate::harness::accounts::{colleague, press};
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser, plain};
use crate::harness::desk::{confirmed, press as press_entry};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::sql::open;
use crate::harness::statements;
use crate::harness::stories::stories;
use crate::plans;
use serde_json::Value;
use std::time::Duration;
use undersigned::acts::audit::note;
use undersigned::acts::purge::purge_networks;
use undersigned::domain::actor::Actor;
use undersigned::domain::audit::{AuditAct, Subject};
use undersigned::domain::moderator::Role;
use undersigned::domain::time::DAY;

const LOG: &str = "/desk/audit";
const EXPORT: &str = "/desk/audit/export";
const SECOND: Duration = Duration::from_secs(1);

fn done(app: &TestApp, by: Actor, act: AuditAct) {
    app.advance(SECOND);
    let now = app.clock.now();
    app.block_on(note(&app.workshop, by, act, Subject::Site, vec![], now))
        .unwrap();
}

#[track_caller]
fn taken(desk: &Browser, fields: &[(&str, &str)]) -> Vec<Value> {
    let answer = press(desk, EXPORT, fields);
    answer.is(200);
    let lines = answer.body.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[track_caller]
fn next(desk: &Browser, page: &Answer) -> Answer {
    let (before, _) = page.body.split_once("\" rel=\"next\"").unwrap();
    let (_, path) = before.rsplit_once("href=\"").unwrap();
    desk.get(&plain(path))
}

stories! {
    fn what_came_from_one_network_is_found_while_it_is_known(app) {
        let robin = app.moderator();
        let mut other = [0xab; 32];
        other[3] = 0xcd;
        for _ in 0..60 {
            done(app, Actor::stranger([0xab; 32]), AuditAct::LogInFailed);
        }
        done(app, Actor::stranger(other), AuditAct::AskReset);
        let log = robin.get(LOG);
        log.shows("Network abababcd").shows("Network abababab");
        assert!(log.body.contains("href=\"/desk/audit?network=abababab\""), "{}", log.body);
        // By the digits that are shown, page by page.
        let first = robin.get(&format!("{LOG}?network=abababab"));
        first.shows("Only what was done from networks whose digits begin so").lacks("abababcd");
        assert_eq!(acts(&first), ["Failed to log in"; 50]);
        let second = next(&robin, &first);
        second.lacks("abababcd");
        assert_eq!(acts(&second), ["Failed to log in"; 10]);
        // With whatever else is asked; and fewer digits are those of both.
        assert_eq!(acts(&robin.get(&format!("{LOG}?network=ABABABCD&section=logins&who=stranger"))), ["Asked for a new password"]);
        assert_eq!(acts(&robin.get(&format!("{LOG}?network=abababcd&who=command-line"))), [""; 0]);
        assert_eq!(acts(&robin.get(&format!("{LOG}?network=ababab&q=password"))), ["Asked for a new password"]);
        for wrong in ["abc", "xyzv", "ab%20cd"] {
            robin.get(&format!("{LOG}?network={wrong}")).is(400);
        }
        let lines = taken(&robin, &[("network", "abababab")]);
        assert_eq!(lines.len(), 60);
        assert!(lines.iter().all(|line| line["network"] == "abababababababab"));
        // That it was taken away says what for, but not from which network: that is forgotten sooner.
        let said = robin.get(LOG);
        said.shows("Exported the audit log").shows("network=*").lacks("network=abab");
        app.advance(8 * DAY);
        app.block_on(purge_networks(&app.workshop, app.config.retention.networks, app.clock.now())).unwrap();
        let robin = app.moderator();
        let gone = robin.get(&format!("{LOG}?network=abababab"));
        assert_eq!(acts(&gone), [""; 0]);
        gone.shows("No network that begins so is known. Networks are forgotten after 7 days");
    }

    fn the_command_line_is_somebody_to_look_for(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &SignForm::of("Fjord Humanists", "fjord.example"));
        press_entry(&robin, &entry, "publish", &[]).is(303);
        for _ in 0..55 {
            done(app, Actor::COMMAND_LINE, AuditAct::Generate);
        }
        done(app, Actor::PROGRAM, AuditAct::Generate);
        done(app, Actor::stranger([1; 32]), AuditAct::LogInFailed);
        let first = robin.get(&format!("{LOG}?who=command-line&section=data"));
        assert_eq!(acts(&first), ["Generated made-up signatories"; 50]);
        assert!(first.body.contains("<option value=\"command-line\" selected>"), "{}", first.body);
        assert_eq!(acts(&next(&robin, &first)), ["Generated made-up signatories"; 5]);
        assert_eq!(acts(&robin.get(&format!("{LOG}?who=program&section=data"))), ["Generated made-up signatories"]);
        assert_eq!(acts(&robin.get(&format!("{LOG}?who=stranger"))), ["Failed to log in"]);
        // Who came to the door is for owners.
        let mo = colleague(app, "Mo", Role::Moderator);
        let log = mo.get(LOG);
        assert!(log.body.contains("value=\"command-line\"") && !log.body.contains("value=\"stranger\""));
        assert_eq!(acts(&mo.get(&format!("{LOG}?who=stranger"))), [""; 0]);
        assert_eq!(acts(&mo.get(&format!("{LOG}?section=logins"))), [""; 0]);
        assert_eq!(acts(&mo.get(&format!("{LOG}?section=entries"))), ["Published"]);
    }

    fn what_is_taken_away_is_what_the_page_is_about(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &SignForm::of("Fjord Humanists", "fjord.example"));
        press_entry(&robin, &entry, "publish", &[]).is(303);
        done(app, Actor::COMMAND_LINE, AuditAct::Generate);
        done(app, Actor::COMMAND_LINE, AuditAct::ExportSignatures);
        chain(app);
        app.advance(SECOND);
        let page = robin.get(&format!("{LOG}?who=command-line&section=data"));
        page.shows("Take these entries away");
        let (_, form) = page.body.rsplit_once("action=\"/desk/audit/export\"").unwrap();
        for (name, value) in [("who", "command-line"), ("section", "data")] {
            assert!(form.contains(&format!("name=\"{name}\" value=\"{value}\"")), "{form}");
        }
        robin.get(LOG).lacks("Take these entries away");
        let of = |fields: &[(&str, &str)]| -> Vec<String> {
            let lines = taken(&robin, fields);
            lines.iter().map(|line| line["act"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(of(&[("who", "command-line"), ("section", "data")]), ["generate", "export-signatures"]);
        assert_eq!(of(&[("letter", "multilateralism"), ("section", "entries")]), ["publish"]);
        assert_eq!(of(&[("q", "FJORD"), ("who", "")]), ["publish"]);
        assert_eq!(of(&[("q", "nobody of that name")]), [""; 0]);
        assert_eq!(of(&[("until", "2026-11-20")]), [""; 0]);
        press(&robin, EXPORT, &[("who", "x")]).is(400);
        press(&robin, EXPORT, &[("letter", "nowhere")]).is(404);
        // The log says what was taken, and no name that was searched for.
        let said = robin.get(LOG);
        said.shows("who=command-line").shows("section=entries").shows("Searched for a name").lacks("FJORD").lacks("nobody of");
        chain(app);
        assert!(of(&[]).iter().any(|act| act == "export-audit"));
    }
}

/// Whatever is asked, the newest entries are read first by an index of what is asked for, and the log is not sorted.
#[test]
fn a_page_of_the_log_costs_what_stands_on_it() {
    statements::listen();
    let app = &TestApp::start(Engine::Sqlite);
    let robin = app.moderator();
    let mo = colleague(app, "Mo", Role::Moderator);
    done(app, Actor::stranger([0xab; 32]), AuditAct::LogInFailed);
    statements::taken();
    for asked in [
        "",
        "who=command-line",
        "who=program&section=data",
        "network=abababab",
        "network=abababab&section=logins",
        "letter=multilateralism",
        "until=2026-11-21",
        "section=entries",
    ] {
        for desk in [&robin, &mo] {
            desk.get(&format!("{LOG}?{asked}")).is(200);
        }
    }
    press(&robin, EXPORT, &[("network", "abababab")]).is(200);
    press(&robin, EXPORT, &[("who", "command-line")]).is(200);
    press(&robin, EXPORT, &[("section", "entries")]).is(200);
    let read: Vec<String> = statements::taken()
        .into_iter()
        .filter(|statement| statement.contains("FROM `audit_entries`"))
        .filter(|statement| plans::is_planned(statement))
        .collect();
    assert!(read.len() > 20, "{}", read.len());
    let mut db = open(&app.database.url);
    for statement in read {
        assert!(!plans::sorts(&mut db, &statement), "{statement}");
        let asked = [
            ("network` =", "audit_of_network"),
            ("actor` =", "audit_of_actor"),
            ("letter_id` =", "audit_of_letter"),
            ("act` =", "audit_of_act"),
        ];
        let indexes = asked
            .iter()
            .filter(|(column, _)| statement.contains(column));
        let indexes: Vec<&str> = indexes.map(|(_, index)| *index).collect();
        let by = plans::index(&mut db, &statement);
        let serves = |index: &&str| by.as_deref() == Some(*index);
        assert!(
            indexes.is_empty() || indexes.iter().any(serves),
            "{by:?}: {statement}"
        );
    }
}
