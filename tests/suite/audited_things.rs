//! An entry of the audit log says about which thing something was done, leads there and to all that was done to
//! it; and what it would tell of people goes with their record.
use crate::audit::{acts, chain, is_refused, verified};
use crate::harness::accounts::{log_in, press};
use crate::harness::app::{LETTER, PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::confirmed;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::imports::press_upload;
use crate::harness::mailings::{begin, three, update, work};
use crate::harness::process::{command, errors};
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::initial::{ask, button, correct, link, step};
use crate::mailing::returned;
use crate::opening::{draft, preview};
use std::time::Duration;
use undersigned::acts::audit::note;
use undersigned::acts::purge::purge;
use undersigned::acts::verify_audit::verify_audit;
use undersigned::domain::actor::Actor;
use undersigned::domain::audit::{AuditAct, Field, FieldChange, Subject};
use undersigned::domain::time::DAY;
use undersigned::mail::send_error::SendError;
use undersigned::store::connection::Address;
use undersigned::store::migrations::migrate;

const LOG: &str = "/desk/audit";
const IMPORTS: &str = "/desk/letters/rules/imports";
const SECOND: Duration = Duration::from_secs(1);

/// The newest entry of the log about this act, as HTML.
#[track_caller]
pub fn row(desk: &Browser, act: &str) -> String {
    row_on(&desk.get(LOG), act)
}

#[track_caller]
pub fn row_on(page: &Answer, act: &str) -> String {
    let heading = format!("<th scope=\"row\">{act}<");
    let mut rows = page.body.split("<tr>");
    let Some(row) = rows.find(|row| row.contains(&heading)) else {
        panic!("nobody did this: {act}\n{}", page.text());
    };
    row.split("</tr>").next().unwrap().to_owned()
}

#[track_caller]
pub fn says(desk: &Browser, act: &str, words: &[&str]) -> String {
    let row = row(desk, act);
    for word in words {
        assert!(row.contains(word), "{act}: {word}\n{row}");
    }
    row
}

/// The place on that page to which a link of the log leads.
#[track_caller]
fn stands_at(desk: &Browser, page: &str, id: &str) {
    let page = desk.get(page);
    assert!(
        page.body.contains(&format!("id=\"{id}\"")),
        "{id}: {}",
        page.body
    );
}

/// All that was done to the thing of that entry, by the entry's own link.
#[track_caller]
fn history(desk: &Browser, act: &str) -> Answer {
    let row = row(desk, act);
    let (_, id) = row.split_once("/desk/audit?about=").unwrap();
    desk.get(&format!("{LOG}?about={}", &id[..26]))
}

/// Uploads a file of that name; where the table is looked at.
#[track_caller]
fn uploaded(app: &TestApp, desk: &Browser, file: &str, lines: &str) -> String {
    let csrf = desk.get(IMPORTS).field("csrf").unwrap();
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file}\"\r\n\r\n{lines}\r\n--b--\r\n"
    );
    let headers = [
        ("Content-Type", "multipart/form-data; boundary=b"),
        ("Sec-Fetch-Site", "same-origin"),
        ("Origin", app.base.as_str()),
    ];
    let answer = desk.post_raw(IMPORTS, &headers, body.as_bytes());
    answer.is(303);
    app.advance(SECOND);
    answer.header("location").unwrap().to_owned()
}

fn sweep(app: &TestApp) {
    let now = app.clock.now();
    app.block_on(purge(&app.workshop, 30 * DAY, 30 * DAY, now))
        .unwrap();
}

/// The log as it is taken away, with every value that can still be opened.
pub fn export(app: &TestApp) -> String {
    chain(app);
    let printed = command(app, &["audit", "export"], b"");
    assert!(printed.status.success(), "{}", errors(&printed));
    assert_eq!(verified(app).broken_at, None);
    String::from_utf8_lossy(&printed.stdout).into_owned()
}

stories! {
    fn what_is_done_about_an_initial_signatory_names_them_and_goes_with_them(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        let name = |to: &str| format!("Society Number {}", &to["jana@society-".len()..to.len() - ".example".len()]);
        let [one, other] = [name(&mails[0].to), name(&mails[1].to)];
        correct(app, &link(&mails[0]), "Society of Elsewhere", "elsewhere.example").is(200);
        app.advance(SECOND);
        step(&desk, &button(&desk, "accept")).is(303);
        for verb in ["/resend", "/revoke"] {
            app.advance(SECOND);
            let (path, seen) = button(&desk, "resend");
            step(&desk, &(path.replace("/resend", verb), seen)).is(303);
        }
        let accepted = says(&desk, "Accepted a corrected line", &[
            "review", "approved", "/desk/letters/peace/initial#initial-",
            &format!("<bdi>{one}</bdi></del>"), "<bdi>Society of Elsewhere</bdi></ins>", "elsewhere.example",
        ]);
        let (_, place) = accepted.split_once("#initial-").unwrap();
        stands_at(&desk, "/desk/letters/peace/initial", &format!("initial-{}", &place[..26]));
        assert_eq!(acts(&history(&desk, "Accepted a corrected line")), ["Accepted a corrected line", "Invited an initial signatory"]);
        says(&desk, "Took an invitation back", &[&other, "waiting", "revoked"]);
        let called_off = ["Took an invitation back", "Sent an invitation again", "Invited an initial signatory"];
        assert_eq!(acts(&history(&desk, "Took an invitation back")), called_off);
        assert_eq!(acts(&desk.get(&format!("{LOG}?q={}", other.replace(' ', "+")))), called_off);
        assert!(export(app).contains(&other));
        // Of whom nothing is kept any more nothing can be read here.
        app.advance(151 * DAY);
        sweep(app);
        let desk = app.moderator();
        says(&desk, "Took an invitation back", &["erased", "The values were erased with the record"]);
        desk.get(LOG).lacks(&other);
        let left = export(app);
        assert!(!left.contains(&other) && left.contains("Society of Elsewhere"), "{left}");
    }

    fn each_of_many_who_are_asked_and_reminded_is_named(app) {
        draft(app);
        let desk = app.moderator();
        ask(app, &desk, 30);
        press(&desk, "/desk/letters/peace/initial/remind", &[]).is(303);
        for act in ["invite-initial", "remind-initial"] {
            let of = |what: &str| number(app, &format!("SELECT COUNT({what}) FROM audit_entries WHERE subject = 'initial' AND act = '{act}'"));
            assert_eq!((of("*"), of("DISTINCT subject_id")), (30, 30), "{act}");
        }
        says(&desk, "Reminded an initial signatory", &["Society Number "]);
    }

    fn an_import_is_told_apart_from_another(app) {
        crate::harness::acts::rules(app);
        let robin = app.moderator();
        let upload = uploaded(app, &robin, "partners.csv", "name,country\nAlpha Society,DE\nBeta Society,FR\n");
        says(&robin, "Uploaded a table", &[">2<", &format!("href=\"{upload}\""), "Table of 21 November 2026"]);
        robin.get(LOG).lacks("partners.csv");
        press_upload(app, &robin, &upload, "columns", &[("column_0", "name"), ("column_1", "country"), ("kind", "organisation"), ("publish", "on")]).is(303);
        says(&robin, "Named the columns of a table", &["publish: false</bdi></del>", "publish: true</bdi></ins>", &upload]);
        app.advance(SECOND);
        press_upload(app, &robin, &upload, "bring", &[]).is(303);
        let brought = says(&robin, "Imported signatures", &[">2<", "Import of 21 November 2026", &format!("{IMPORTS}?import=")]);
        let (_, import) = brought.split_once("#import-").unwrap();
        let import = &import[..26];
        stands_at(&robin, IMPORTS, &format!("import-{import}"));
        robin.get(LOG).lacks("partners.csv");
        app.advance(SECOND);
        press(&robin, &format!("{IMPORTS}/{import}/undo"), &[]).is(303);
        says(&robin, "Undid an import", &[&format!("#import-{import}"), ">2<"]);
        assert_eq!(acts(&history(&robin, "Undid an import")), ["Undid an import", "Imported signatures"]);
        // One that is thrown away is told by when it came, and leads nowhere.
        let second = uploaded(app, &robin, "others.csv", "name,country\nGamma Society,DE\n");
        press_upload(app, &robin, &second, "discard", &[]).is(303);
        let discarded = says(&robin, "Discarded a table", &["Table of 21 November 2026", ">1<"]);
        assert!(!discarded.contains("/desk/imports/"), "{discarded}");
        assert_eq!(acts(&history(&robin, "Discarded a table")), ["Discarded a table", "Uploaded a table"]);
        // By command, twenty imports later it stands on another page of the list.
        let file = app.database.folder.join("by-command.csv");
        std::fs::write(&file, "kind,name,country\norganisation,Humanists of Kiel,DE\n").unwrap();
        let done = command(app, &["signatures", "import", file.to_str().unwrap(), "--letter", "rules"], b"");
        assert!(done.status.success(), "{}", errors(&done));
        let by_command = robin.get(&format!("{LOG}?who=command-line"));
        assert!(row_on(&by_command, "Imported signatures").contains("Command line"));
        let taken = export(app);
        assert!(["partners", "others", "by-command"].iter().all(|name| !taken.contains(name)), "{taken}");
        for n in 0..20 {
            app.advance(SECOND);
            app.publish_names("/letters/rules", [format!("Society of town{n}").as_str()]);
        }
        let undone = says(&robin, "Undid an import", &[]);
        assert!(undone.contains(&format!("{IMPORTS}?import={import}#import-{import}")), "{undone}");
        stands_at(&robin, &format!("{IMPORTS}?import={import}"), &format!("import-{import}"));
        stands_at(&robin, &format!("{IMPORTS}?page=2"), &format!("import-{import}"));
    }

    fn what_is_done_to_a_mailing_says_which(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        app.advance(SECOND);
        press(&desk, &format!("{page}/test"), &[("language", "en")]).is(303);
        app.advance(SECOND);
        begin(app, &desk, &page, 60).is(303);
        work(app);
        for verb in ["pause", "resume", "stop"] {
            app.advance(SECOND);
            press(&desk, &format!("{page}/{verb}"), &[]).is(303);
        }
        for act in ["Started a mailing", "Paused a mailing", "Resumed a mailing", "Stopped a mailing", "Sent a test of a mailing"] {
            says(&desk, act, &[&format!("<a href=\"{page}\"><bdi>News</bdi></a>"), "<bdi>News</bdi></ins>"]);
        }
        says(&desk, "Started a mailing", &["draft", "running"]);
        let all = ["Stopped a mailing", "Resumed a mailing", "Paused a mailing", "Started a mailing", "Sent a test of a mailing", "Wrote a mailing"];
        assert_eq!(acts(&history(&desk, "Stopped a mailing")), all);
    }

    fn what_is_done_to_a_job_says_which_and_names_nobody(app) {
        let robin = app.moderator();
        for n in 0..2 {
            let form = SignForm::of(&format!("Humanists of town{n}"), &format!("town{n}.example"));
            confirmed(app, &robin, LETTER, &form);
        }
        let previewed = press(&robin, "/desk/letters/multilateralism/mass", &[("filter", "q=town1&order=age")]);
        let job = previewed.header("location").unwrap();
        says(&robin, "Previewed a publication of many", &[job, "order=age", "Searched for a name", "true"]);
        for (verb, act, states) in [
            ("start", "Started a publication of many", ["previewed", "running"]),
            ("pause", "Paused a publication of many", ["running", "paused"]),
            ("resume", "Resumed a publication of many", ["paused", "running"]),
            ("stop", "Stopped a publication of many", ["running", "stopped"]),
        ] {
            app.advance(SECOND);
            press(&robin, &format!("{job}/{verb}"), &[("count", "1")]).is(303);
            says(&robin, act, &[&[job, "Publishing many, of 21 November 2026"][..], &states[..]].concat());
        }
        assert_eq!(acts(&history(&robin, "Stopped a publication of many")).len(), 5);
        let taken = export(app);
        let of_job: Vec<&str> = taken.lines().filter(|line| line.contains("-mass\"")).collect();
        assert_eq!(of_job.len(), 5);
        assert!(of_job.iter().all(|line| !line.contains("town1")), "{of_job:?}");
    }

    fn a_mail_is_told_by_where_it_was_going_as_long_as_its_record_is_there(app) {
        let robin = app.moderator();
        app.transport.fail_next(1, SendError::Permanent { code: Some(554) });
        app.sign(LETTER, &SignForm::of("Society of Berlin", "berlin.example"));
        app.deliver();
        let retry = robin.get("/desk/mail").paths("/desk/mail/").into_iter().find(|path| path.ends_with("/retry")).unwrap();
        app.transport.fail_next(1, SendError::Permanent { code: Some(554) });
        press(&robin, &retry, &[]).is(303);
        app.deliver();
        let id = retry.split('/').nth(3).unwrap();
        let told = ["Confirmation, mail of 21 November 2026", "confirm", "berlin.example"];
        says(&robin, "Sent a mail again", &[&told[..], &[&format!("/desk/mail#mail-{id}")]].concat());
        app.advance(SECOND);
        press(&robin, &retry.replace("/retry", "/drop"), &[]).is(303);
        says(&robin, "Dropped a mail", &told);
        assert_eq!(acts(&history(&robin, "Dropped a mail")), ["Dropped a mail", "Sent a mail again"]);
        robin.get(LOG).lacks("jana.weiss@berlin.example");
        app.sign(LETTER, &SignForm::of("Society of Paris", "paris.example"));
        let mail = app.new_mail().remove(0);
        let marked = command(app, &["bounce"], returned(&mail, "jana.weiss@paris.example").as_bytes());
        assert!(marked.status.success(), "{}", errors(&marked));
        says(&robin, "Marked an address as undeliverable", &["Confirmation, mail of", "paris.example", "5.1.1"]);
        assert!(export(app).contains("berlin.example"));
        app.advance(31 * DAY);
        sweep(app);
        let robin = app.moderator();
        says(&robin, "Dropped a mail", &["The values were erased with the record"]);
        robin.get(LOG).lacks("berlin.example").lacks("paris.example");
        let left = export(app);
        assert!(!left.contains("berlin.example") && !left.contains("paris.example"));
    }

    fn who_was_invited_and_for_whom_a_link_was_stand_with_them_only(app) {
        draft(app);
        let robin = app.moderator();
        let kim = "kim@elsewhere.example";
        press(&robin, "/desk/moderators/invite", &[("email", kim), ("role", "reader")]).is(303);
        says(&robin, "Invited somebody", &[kim, "reader"]);
        preview(&robin, "Olivia of the Gazette", false);
        says(&robin, "Made a preview link", &["Olivia of the Gazette", "/desk/letters/peace/previews", "2026-12-05", "sign: false"]);
        app.advance(SECOND);
        let revoke = robin.get("/desk/moderators").paths("/desk/invitations/").remove(0);
        press(&robin, &revoke, &[]).is(303);
        says(&robin, "Revoked an invitation", &["erased", "reader"]);
        assert_eq!(acts(&history(&robin, "Revoked an invitation")), ["Revoked an invitation", "Invited somebody"]);
        robin.get(LOG).lacks(kim);
        let back = robin.get("/desk/letters/peace/previews").paths("/desk/letters/peace/previews/").remove(0);
        press(&robin, &back, &[]).is(303);
        says(&robin, "Revoked a preview link", &["Olivia of the Gazette", "2026-12-05"]);
        assert_eq!(acts(&history(&robin, "Revoked a preview link")), ["Revoked a preview link", "Made a preview link"]);
        app.advance(105 * DAY);
        sweep(app);
        let robin = app.moderator();
        says(&robin, "Made a preview link", &["erased", "2026-12-05"]);
        robin.get(LOG).lacks("Olivia");
        let left = export(app);
        assert!(!left.contains(kim) && !left.contains("Olivia"), "{left}");
    }

    fn entries_from_before_stay_and_what_they_told_of_people_goes(app) {
        let robin = app.moderator();
        for (act, field, told) in [
            (AuditAct::Invite, Field::Address, "kim@before.example"),
            (AuditAct::PreviewMass, Field::Filter, "q=Olivia"),
            (AuditAct::Upload, Field::Note, "Smith family.csv"),
            (AuditAct::Generate, Field::Count, "12345"),
        ] {
            let changes = vec![FieldChange::set(field, told)];
            app.block_on(note(&app.workshop, Actor::COMMAND_LINE, act, Subject::Site, changes, app.clock.now())).unwrap();
        }
        let before = export(app);
        assert!(["kim@before.example", "Olivia", "Smith", "12345"].iter().all(|told| before.contains(told)));
        let head = verified(app).head;
        let engine = match app.engine {
            Engine::Sqlite => "sqlite",
            Engine::Postgres => "postgres",
        };
        let name = "2026-11-26-060000_audited_things";
        let down = format!("{}/migrations/{engine}/{name}/down.sql", env!("CARGO_MANIFEST_DIR"));
        tamper(app, &std::fs::read_to_string(down).unwrap());
        // What made the names of files unreadable comes after it.
        tamper(app, "DELETE FROM __diesel_schema_migrations WHERE version IN ('20261126060000', '20261126120000')");
        assert_eq!(migrate(&Address::of(&app.database.url)).unwrap().run, 2);
        let noted = app.block_on(verify_audit(&app.workshop, Some(head))).unwrap();
        assert_eq!((noted.broken_at, noted.knows_noted), (None, Some(true)));
        for sql in ["DELETE FROM audit_entries", "UPDATE audit_entries SET act = 'reject'"] {
            assert!(is_refused(app, sql), "{sql}");
        }
        let after = export(app);
        assert!(["kim@before.example", "Olivia", "Smith"].iter().all(|told| !after.contains(told)), "{after}");
        assert!(after.contains("12345"), "{after}");
        robin.get(LOG).shows("The values were erased with the record").shows("12345");
    }

    fn files_that_are_brought_say_what_they_changed(app) {
        let robin = app.moderator();
        let folder = app.database.folder.join("bundle");
        let run = |arguments: &[&str]| {
            let done = command(app, arguments, b"");
            assert!(done.status.success(), "{arguments:?}: {}", errors(&done));
        };
        run(&["letter", "export", "multilateralism", "--to", folder.to_str().unwrap()]);
        let file = folder.join("letter.toml");
        let settings = std::fs::read_to_string(&file).unwrap();
        let changed: Vec<String> = settings
            .lines()
            .map(|line| if line.starts_with("host") { "host = \"Friends of the Letter\"".to_owned() } else { line.to_owned() })
            .map(|line| if line.starts_with("short_title") { "short_title = \"Shorter\"".to_owned() } else { line })
            .collect();
        std::fs::write(&file, changed.join("\n")).unwrap();
        run(&["letter", "import", folder.to_str().unwrap()]);
        let row = says(&robin, "Brought a letter from its files", &["host: Friends of the Letter</bdi></ins>", "<bdi>Shorter</bdi></ins>", "Version"]);
        assert!(row.contains("host: Humanists International</bdi></del>"), "{row}");
        run(&["letter", "close", "multilateralism"]);
        says(&robin, "Changed the state of a letter", &["open", "closed", "Closes"]);
    }

    fn sessions_that_are_ended_are_told_and_nothing_that_was_not(app) {
        let robin = app.moderator();
        let ended = "SELECT COUNT(*) FROM audit_entries WHERE act = 'end-sessions'";
        press(&robin, "/desk/account/sessions/end-others", &[]).is(303);
        assert_eq!(number(app, ended), 0);
        log_in(&app.browser(), ROBIN, PASSWORD).is(303);
        press(&robin, "/desk/account/sessions/end-others", &[]).is(303);
        assert_eq!(number(app, ended), 1);
        says(&robin, "Ended login sessions", &["<dt>Browser</dt>", "<del>"]);
    }

    fn what_is_written_says_of_which_update_and_version(app) {
        draft(app);
        let robin = app.moderator();
        let new = "/desk/letters/peace/updates/new/en";
        let page = robin.get(new);
        let (id, seen) = (page.field("id").unwrap(), page.field("seen").unwrap());
        let fields = [("id", id.as_str()), ("seen", &seen), ("title", "News"), ("markdown", "There is news."), ("source", "")];
        press(&robin, new, &fields).is(303);
        says(&robin, "Wrote an update", &["<dt>Update no.</dt>", "<bdi>1</bdi>", "News"]);
    }
}
