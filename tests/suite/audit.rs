//! What was done on the desk and on the command line is written down: who, what, before and after; nobody
//! takes it out again, and who may not act any more changes nothing.
use crate::harness::accounts::{
    account, account_of, address, colleague, csrf, log_in, press as press_form,
};
use crate::harness::app::{LETTER, PASSWORD, ROBIN, TestApp};
use crate::harness::browser::Answer;
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::process::{command, errors};
use crate::harness::sql::{number, open, tamper};
use crate::harness::stories::stories;
use crate::schema::dump;
use diesel::connection::SimpleConnection;
use std::time::Duration;
use undersigned::acts::audit::note;
use undersigned::acts::chain_audit::chain_audit;
use undersigned::acts::moderate::{Decide, DecideError, Verb, decide};
use undersigned::acts::purge::purge_networks;
use undersigned::acts::verify_audit::{VerifiedAudit, verify_audit};
use undersigned::domain::actor::Actor;
use undersigned::domain::audit::{AuditAct, Subject};
use undersigned::domain::chain::hex;
use undersigned::domain::moderator::Role;
use undersigned::domain::signature::State;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::store::error::Error;
use undersigned::store::moderators;

const LOG: &str = "/desk/audit";
const SECOND: Duration = Duration::from_secs(1);

pub fn chain(app: &TestApp) {
    let holder = app.crew.holder;
    app.block_on(async {
        while chain_audit(&app.workshop, holder, app.clock.now())
            .await
            .unwrap()
            > 0
        {}
    });
}

pub fn verified(app: &TestApp) -> VerifiedAudit {
    app.block_on(verify_audit(&app.workshop, None)).unwrap()
}

/// The acts that the page shows, the newest first.
pub fn acts(page: &Answer) -> Vec<String> {
    let rows = page.body.split("<th scope=\"row\">").skip(1);
    rows.map(|row| row.split('<').next().unwrap().to_owned())
        .collect()
}

/// Whether the database refuses it.
pub fn is_refused(app: &TestApp, sql: &str) -> bool {
    let refused = open(&app.database.url).batch_execute(sql);
    refused.is_err_and(|error| error.to_string().contains("the audit log is append-only"))
}

stories! {
    fn an_act_says_who_when_what_and_what_stood_there(app) {
        let robin = app.moderator();
        let mo = colleague(app, "Mo", Role::Moderator);
        let form = SignForm::of("Fjord Humanists", "fjord.example");
        let entry = confirmed(app, &robin, LETTER, &form);
        for (hands, verb, fields) in [(&robin, "publish", &[][..]), (&mo, "vouch", &[("note", "I know them")])] {
            app.advance(SECOND);
            press(hands, &entry, verb, fields).is(303);
        }
        app.advance(SECOND);
        let off = press(&robin, &entry, "unpublish", &[]);
        app.advance(SECOND);
        undo(&robin, &off).is(303);
        chain(app);
        let page = robin.get(LOG);
        page.is(200).shows("Fjord Humanists").shows("I know them").shows("held");
        let first: Vec<String> = acts(&page).into_iter().take(4).collect();
        assert_eq!(first, ["Undid", "Took off the list", "Vouched", "Published"]);
        // By whom: the vouch is Mo's, and Mo's login stands there too.
        let id = entry.rsplit('/').next().unwrap();
        let of_entry = robin.get(&format!("{LOG}?about={id}"));
        assert_eq!(acts(&of_entry), ["Undid", "Took off the list", "Vouched", "Published"]);
        of_entry.shows("Only what was done to one entry");
        for (q, found) in [("fjord", 4), ("FJORD HUM", 4), ("i know", 1), ("nobody of that name", 0)] {
            let page = robin.get(&format!("{LOG}?section=entries&q={}", q.replace(' ', "+")));
            assert_eq!(acts(&page).len(), found, "{q}");
        }
        robin.get(&format!("{LOG}?q=nobody+of+that+name")).shows("Nothing was done that matches");
        // A day that is named is in it; the clock stands on 21 November.
        for (days, found) in [("from=2026-11-21&until=2026-11-21", 4), ("until=2026-11-20", 0), ("from=2026-11-22", 0)] {
            assert_eq!(acts(&robin.get(&format!("{LOG}?section=entries&{days}"))).len(), found, "{days}");
        }
        for wrong in ["section=x", "who=x", "about=x", "from=yesterday", "before=x"] {
            robin.get(&format!("{LOG}?{wrong}")).is(400);
        }
        robin.get(&format!("{LOG}?letter=nowhere")).is(404);
        assert_eq!(verified(app).broken_at, None);
        assert_eq!(verified(app).head.0, number(app, "SELECT COUNT(*) FROM audit_entries"));
    }

    fn a_page_shows_fifty_and_leads_on(app) {
        let robin = app.moderator();
        for _ in 0..60 {
            app.advance(SECOND);
            app.block_on(note(&app.workshop, Actor::COMMAND_LINE, AuditAct::Generate, Subject::Site, vec![], app.clock.now())).unwrap();
        }
        let first = robin.get(&format!("{LOG}?section=data"));
        assert_eq!(acts(&first).len(), 50);
        first.shows("Command line");
        let second = robin.get(&first.paths(&format!("{LOG}?section=data&before="))[0].replace("&amp;", "&"));
        assert_eq!(acts(&second).len(), 10);
        assert!(!second.body.contains("rel=\"next\""));
        second.shows("Newest");
    }

    fn logins_are_for_owners(app) {
        let robin = app.moderator();
        account(app, "Mo", Role::Moderator);
        let mo = app.browser();
        log_in(&mo, &address("Mo"), "not the password").is(422);
        log_in(&app.browser(), "nobody@humanists.example", "not the password").is(422);
        app.advance(SECOND);
        log_in(&mo, &address("Mo"), PASSWORD).is(303);
        let page = robin.get(&format!("{LOG}?section=logins"));
        assert_eq!(acts(&page)[..3], ["Logged in", "Failed to log in", "Failed to log in"]);
        page.shows("Somebody without a login");
        assert!(!page.body.contains("nobody@humanists.example"));
        for hidden in [LOG.to_owned(), format!("{LOG}?section=logins")] {
            let page = mo.get(&hidden);
            page.is(200);
            assert!(!page.body.contains("Logged in") && !page.body.contains("Failed"), "{hidden}");
        }
        assert!(!mo.get(LOG).body.contains("/desk/audit/export"));
        press_form(&mo, "/desk/audit/export", &[]).is(403);
        let csrf = csrf(&mo);
        app.advance(SECOND);
        mo.post("/desk/logout", &[("csrf", &csrf)]).is(303);
        assert_eq!(acts(&robin.get(&format!("{LOG}?section=logins")))[0], "Logged out");
    }

    fn who_guesses_does_not_fill_the_log(app) {
        let robin = app.moderator();
        for number in 0..110 {
            let email = format!("guess{number}@humanists.example");
            log_in(&app.browser(), &email, "not the password").is(422);
        }
        let failures = "SELECT COUNT(*) FROM audit_entries WHERE act = 'log-in-failed'";
        assert_eq!(number(app, failures), 100);
        app.advance(HOUR + MINUTE);
        log_in(&app.browser(), "guess@humanists.example", "not the password").is(422);
        assert_eq!(number(app, failures), 101);
        robin.get(LOG).is(200);
    }

    fn who_lost_the_role_mid_click_changes_nothing(app) {
        let robin = app.moderator();
        let mo = colleague(app, "Mo", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &SignForm::of("Fjord Humanists", "fjord.example"));
        let id = entry.rsplit('/').next().unwrap().parse().unwrap();
        let index = app.workshop.keyring.address_index(
            &undersigned::domain::email::EmailAddress::parse(&address("Mo")).unwrap(),
        );
        let whose = app.block_on(app.workshop.store.read(move |db| moderators::by_address(db, &index))).unwrap();
        let by = Actor::moderator(whose.unwrap().0.id, [0; 32]);
        let command = Decide { signature_id: id, by, seen: State::Held.into(), verb: Verb::Publish };
        let before = number(app, "SELECT COUNT(*) FROM audit_entries");
        let account = account_of(&robin, "Mo");
        // The click was judged; then the role goes, and only then the act begins.
        for (path, fields) in [("role", vec![("role", "reader")]), ("disable", vec![])] {
            press_form(&robin, &format!("{account}/{path}"), &fields).is(303);
            let refused = app.block_on(decide(&app.workshop, command, app.clock.now()));
            assert!(matches!(refused, Err(DecideError::Store(Error::Forbidden))), "{refused:?}");
            press_form(&robin, &format!("{account}/role"), &[("role", "moderator")]).is(303);
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE listed"), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions"), 0);
        // A role taken and given back, and an account disabled: those of Robin, and none of Mo's.
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries") - before, 3);
        drop(mo);
    }

    fn an_owner_who_steps_down_has_it_written_down(app) {
        let robin = app.moderator();
        let ada = colleague(app, "Ada", Role::Owner);
        let account = account_of(&ada, "Ada");
        app.advance(SECOND);
        press_form(&ada, &format!("{account}/role"), &[("role", "reader")]).is(303);
        let page = robin.get(&format!("{LOG}?section=accounts"));
        assert_eq!(acts(&page)[0], "Changed a role");
        page.shows("owner").shows("reader").shows("Ada");
    }

    fn nobody_takes_anything_out(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &SignForm::of("Fjord Humanists", "fjord.example"));
        press(&robin, &entry, "publish", &[]).is(303);
        chain(app);
        for sql in [
            "DELETE FROM audit_entries",
            "UPDATE audit_entries SET act = 'reject'",
            "UPDATE audit_entries SET created_at = created_at + 1",
            "UPDATE audit_entries SET changes = NULL WHERE changes IS NOT NULL",
            "UPDATE audit_entries SET sequence = sequence + 100",
            "UPDATE audit_entries SET moderator_id = NULL, actor = 'program' WHERE actor = 'moderator'",
            "UPDATE audit_entries SET network = id WHERE actor = 'moderator'",
        ] {
            assert!(is_refused(app, sql), "{sql}");
        }
        // What leaves a row behind of another one's name, or nothing at all.
        let columns = "id, actor, act, subject, created_at";
        let values = "SELECT id, 'program', 'reject', 'site', 0 FROM audit_entries WHERE act = 'publish'";
        let stray = "x'00000000000000000000000000000001'";
        let around = match app.engine {
            Engine::Sqlite => vec![
                format!("INSERT OR REPLACE INTO audit_entries ({columns}) {values}"),
                format!("INSERT INTO audit_entries ({columns}) VALUES ({stray}, 'program', 'log-out', 'site', 0); UPDATE OR REPLACE audit_entries SET sequence = 1, hash = x'00' WHERE id = {stray}"),
                "INSERT OR REPLACE INTO audit_entries (id, actor, act, subject, created_at, sequence, hash) VALUES (x'01', 'program', 'reject', 'site', 0, 1, x'00')".to_owned(),
            ],
            Engine::Postgres => vec![
                "TRUNCATE audit_entries".to_owned(),
                "TRUNCATE audit_entries CASCADE".to_owned(),
                format!("INSERT INTO audit_entries ({columns}, sequence, hash) SELECT '\\x01', 'program', 'reject', 'site', 0, 1000, '\\x00'"),
            ],
        };
        for sql in around {
            assert!(is_refused(app, &sql), "{sql}");
        }
        let head = verified(app).head;
        let noted = format!("{}:{}", head.0, hex(&head.1));
        robin.get(LOG).shows(&noted);
        let verify = |head: &str| command(app, &["audit", "verify", "--head", head], b"");
        assert!(verify(&noted).status.success());
        // Whoever owns the database can take the guard away, but the chain tells.
        let drop_guard = match app.engine {
            Engine::Sqlite => "DROP TRIGGER audit_entries_stand; DROP TRIGGER audit_entries_stay;",
            Engine::Postgres => "ALTER TABLE audit_entries DISABLE TRIGGER ALL;",
        };
        tamper(app, drop_guard);
        tamper(app, "UPDATE audit_entries SET act = 'reject' WHERE act = 'publish'");
        assert_eq!(verified(app).broken_at, Some(number(app, "SELECT sequence FROM audit_entries WHERE act = 'reject'")));
        let output = command(app, &["audit", "verify"], b"");
        assert!(!output.status.success() && errors(&output).contains("does not follow"), "{}", errors(&output));
        // And the end cut off is told by a head that was noted.
        tamper(app, "DELETE FROM audit_entries WHERE act = 'reject'");
        assert_eq!(verified(app).broken_at, None);
        let output = verify(&noted);
        assert!(!output.status.success() && errors(&output).contains("no part of this chain"), "{}", errors(&output));
        for wrong in ["", "1", "x:y", "1:zz", "1:00"] {
            assert!(!verify(wrong).status.success(), "{wrong}");
        }
    }

    fn what_is_erased_is_erased_here_too(app) {
        let robin = app.moderator();
        let form = SignForm::of("Fjord Humanists", "fjord.example");
        let entry = confirmed(app, &robin, LETTER, &form);
        press(&robin, &entry, "vouch", &[("note", "Ola told me by telephone")]).is(303);
        chain(app);
        let desk = app.browser().get(&app.signer_desk("jana.weiss@fjord.example"));
        let erase = desk.action("erase");
        app.browser().post(&erase, &[]).is(303);
        chain(app);
        let page = robin.get(&format!("{LOG}?section=entries"));
        page.shows("The values were erased with the record");
        assert!(!page.body.contains("telephone"));
        assert_eq!(verified(app).broken_at, None);
        let dump = dump(app);
        assert!(!dump.contains("telephone"));
    }

    fn networks_are_forgotten(app) {
        let robin = app.moderator();
        chain(app);
        robin.get(LOG).shows("Network ");
        let known = "SELECT COUNT(*) FROM audit_entries WHERE network IS NOT NULL";
        assert!(number(app, known) > 0);
        app.advance(31 * DAY);
        let keep = app.config.retention.networks;
        app.block_on(purge_networks(&app.workshop, keep, app.clock.now())).unwrap();
        assert_eq!(number(app, known), 0);
        assert_eq!(verified(app).broken_at, None);
    }

    fn an_owner_takes_it_away(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &SignForm::of("Fjord Humanists", "fjord.example"));
        press(&robin, &entry, "vouch", &[("note", "I know them")]).is(303);
        chain(app);
        app.advance(11 * MINUTE);
        press_form(&robin, "/desk/audit/export", &[]).is(307);
        log_in(&robin, ROBIN, PASSWORD).is(303);
        chain(app);
        app.advance(SECOND);
        let taken = press_form(&robin, "/desk/audit/export", &[]);
        taken.is(200);
        assert_eq!(taken.header("content-disposition"), Some("attachment; filename=\"audit.jsonl\""));
        let lines: Vec<serde_json::Value> = taken.body.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), usize::try_from(verified(app).head.0).unwrap());
        let vouch = lines.iter().find(|line| line["act"] == "vouch").unwrap();
        assert_eq!(vouch["changes"][1]["after"], "I know them");
        // Anyone can recompute a line's hash from the line.
        let number = vouch["sequence"].as_i64().unwrap();
        let before = &lines[usize::try_from(number - 2).unwrap()];
        let text = |key: &str| vouch[key].as_str().unwrap_or("-").to_owned();
        let mut hashed = format!("{}\n{number}\n", before["hash"].as_str().unwrap());
        for key in ["id", "actor", "moderator", "act", "subject", "subject_id", "letter", "changes_sha256"] {
            hashed.push_str(&text(key));
            hashed.push('\n');
        }
        hashed.push_str(&vouch["at"].to_string());
        hashed.push('\n');
        assert_eq!(hex(&<sha2::Sha256 as sha2::Digest>::digest(hashed)), text("hash"));
        assert_eq!(acts(&robin.get(LOG))[0], "Exported the audit log");
        let printed = command(app, &["audit", "export"], b"");
        assert!(printed.status.success(), "{}", errors(&printed));
        assert_eq!(String::from_utf8_lossy(&printed.stdout).lines().count(), lines.len());
    }

    fn what_is_done_on_the_command_line_stands_there(app) {
        let desk = app.moderator();
        let done = |arguments: &[&str], input: &[u8]| {
            let output = command(app, arguments, input);
            assert!(output.status.success(), "{arguments:?}: {}", errors(&output));
        };
        let file = app.database.folder.join("lines.csv");
        std::fs::write(&file, "kind,name,country\norganisation,Humanists of Kiel,DE\n").unwrap();
        let kim = "kim@humanists.example";
        done(&["moderator", "add", kim, "--name", "Kimberley Quist", "--role", "moderator"], b"another long password\n");
        let guessed = command(app, &["moderator", "reset", kim], b"Kimberley Quist\n");
        assert_eq!(guessed.status.code(), Some(1), "{}", errors(&guessed));
        done(&["moderator", "reset", kim], b"yet another long password\n");
        done(&["moderator", "disable", kim], b"");
        done(&["signatures", "import", file.to_str().unwrap(), "--letter", "multilateralism"], b"");
        done(&["signatures", "export", "--letter", "multilateralism", "--format", "csv"], b"");
        done(&["letter", "close", "multilateralism"], b"");
        done(&["letter", "open", "multilateralism"], b"");
        let log = desk.get(LOG);
        log.shows("Command line");
        for act in ["Account made", "Set a new password", "Disabled an account", "Imported signatures", "Exported signatures", "Changed the state of a letter"] {
            log.shows(act);
        }
    }
}
