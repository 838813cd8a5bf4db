//! No statement of the program's ways reads the whole of a table that grows.
//!
//! SQLite says how it would run each statement. It has no statistics to go by, so that it plans for a million rows what it
//! plans for none.
use crate::harness::accounts::press as press_button;
use crate::harness::app::{LETTER, TestApp};
use crate::harness::desk::press;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::mailings;
use crate::harness::sql;
use crate::harness::statements;
use crate::offices;
use diesel::prelude::*;
use diesel::sql_types::Text;
use std::collections::BTreeSet;
use undersigned::acts::end_asks::end_asks;
use undersigned::acts::mass_work::{forget_jobs, work};
use undersigned::acts::purge::purge;
use undersigned::acts::remind::remind;
use undersigned::domain::time::{DAY, HOUR};
use undersigned::jobs::ask_contacts::ask_contacts;
use undersigned::jobs::send_mailings::forget_recipients;
use undersigned::store::connection::Db;

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text)]
    detail: String,
}

/// Tables with a row or more for every signature, and those of imported files.
const GROWING: [&str; 29] = [
    "asks",
    "audit_entries",
    "bulk_rows",
    "contacts",
    "decisions",
    "first_signatories",
    "holds",
    "ledger_entries",
    "mailboxes",
    "mailing_recipients",
    "mass_rows",
    "name_words",
    "notes",
    "office_areas",
    "office_places",
    "offices",
    "organisation_marks",
    "organisation_names",
    "organisation_words",
    "organisations",
    "outbox",
    "questions",
    "representatives",
    "samples",
    "seals",
    "signatures",
    "signer_links",
    "submissions",
    "vouches",
];

/// Indexes of a few rows of a large table, and what may read a whole one.
const FEW_ROWS: [&str; 2] = ["outbox_due", "outbox_dead"];
const ONCE_AN_HOUR: [&str; 2] = [
    "`key_rules` !=",
    "FROM `mailboxes` WHERE (((`mailboxes`.`silenced_at` IS NULL)",
];
/// The desk's list of organisations: how many there are, and the first of them in their order.
const OF_THE_REGISTRY: &str = "WHERE (`organisations`.`merged_into` IS NULL)";

fn plan(db: &mut Db, statement: &str) -> Vec<Step> {
    let plan = diesel::sql_query(format!("EXPLAIN QUERY PLAN {statement}")).load::<Step>(db);
    plan.unwrap_or_else(|error| panic!("{error}: {statement}"))
}

/// Of a plan that puts what it finds in an order, the steps that begin with all that a letter has.
pub fn whole_queue(db: &mut Db, statement: &str) -> Vec<String> {
    let steps: Vec<String> = plan(db, statement)
        .into_iter()
        .map(|step| step.detail)
        .collect();
    let sorts = steps
        .iter()
        .any(|step| step.starts_with("USE TEMP B-TREE FOR ORDER BY"));
    let of_the_letter = |step: &&String| {
        step.starts_with("SEARCH signatures USING")
            && ["(letter_id=?)", "(letter_id=? AND state=?)"]
                .iter()
                .any(|all| step.ends_with(all))
    };
    let all: Vec<String> = steps.iter().filter(of_the_letter).cloned().collect();
    if sorts { all } else { Vec::new() }
}

/// Whether what is found is put in an order before the first of it is known.
pub fn sorts(db: &mut Db, statement: &str) -> bool {
    plan(db, statement)
        .iter()
        .any(|step| step.detail.starts_with("USE TEMP B-TREE"))
}

/// By which index the first table is read, where it is by one with a name.
pub fn index(db: &mut Db, statement: &str) -> Option<String> {
    let first = plan(db, statement).into_iter().next()?.detail;
    let (_, index) = first.split_once(" USING INDEX ")?;
    index.split(' ').next().map(str::to_owned)
}

/// Of a plan, the steps that read a growing table from end to end.
fn scans(db: &mut Db, statement: &str) -> Vec<String> {
    let is_scan = |step: &String| {
        step.strip_prefix("SCAN ")
            .and_then(|scan| scan.split(' ').next())
            .is_some_and(|table| GROWING.contains(&table))
            && !FEW_ROWS.iter().any(|index| step.ends_with(index))
    };
    plan(db, statement)
        .into_iter()
        .map(|step| step.detail)
        .filter(is_scan)
        .collect()
}

/// Not those that ask for members of an empty list.
pub fn is_planned(statement: &str) -> bool {
    ["SELECT", "UPDATE", "DELETE", "INSERT"]
        .iter()
        .any(|verb| statement.starts_with(verb))
        && !statement.contains("(1=0)")
        && !ONCE_AN_HOUR.iter().any(|rare| statement.contains(rare))
        && !statement.contains(OF_THE_REGISTRY)
}

/// Every page and every act that a visitor, a signer, a moderator and the jobs come by.
fn every_way(app: &TestApp) {
    let letter = app.letter("everyone", |bundle| {
        bundle.rules.signers = undersigned::domain::letter::Signers::Both;
        bundle.rules.shows_progress = true;
        bundle.rules.grouping = undersigned::domain::letter::Grouping::First;
    });
    let desk = app.moderator();
    let visitor = app.browser();
    app.publish_names(
        &letter,
        ["Aarhus Humanists", "Berlin Humanists", "Cardiff Humanists"],
    );
    app.sign_and_confirm(&letter, &SignForm::of("Friends of Oslo", "oslo.example"));
    app.sign_and_confirm(&letter, &SignForm::of("Friend of Oslo", "gmail.com"));
    app.sign_and_confirm(
        LETTER,
        &SignForm::of("Friends of Rome", "rome.example").with("visibility", "counted"),
    );
    app.chain();
    desk.get("/desk/queue?letter=everyone").is(200);
    for slug in ["everyone", "multilateralism"] {
        let entries = desk
            .get(&format!("/desk/published?letter={slug}"))
            .paths("/desk/signatures/");
        for entry in entries {
            desk.get(&entry).is(200);
            press(&desk, &entry, "publish", &[]);
        }
    }
    app.chain();
    app.deliver();
    for path in [
        "",
        "/signatories",
        "/signatories?q=humanists",
        "/signatories?letter=B",
        "/signatories?country=DE",
        "/signatories?kind=individual",
        "/signatories.csv",
        "/signatories.json",
        "/signatories.docx?people=on",
        "/signatories.txt?by=country",
        "/copy?by=country&kind=organisation",
        "/embed?names=5",
        "/versions",
        "/versions/1",
        "/ledger",
        "/ledger.json",
        "/privacy",
        "/sign",
    ] {
        visitor.get(&format!("{letter}{path}")).is(200);
    }
    for path in [
        "",
        "/count",
        "/signatories",
        "/signatories?q=humanists&limit=1",
    ] {
        visitor.get(&format!("/api/v1{letter}{path}")).is(200);
    }
    let first = visitor
        .get(&format!("{letter}/signatories"))
        .paths(&format!("{letter}/signatories/"))
        .remove(0);
    visitor.get(&first).is(200);
    let own = app.signer_desk("jana.weiss@oslo.example");
    visitor.get(&own).is(200);
    visitor.get(&format!("{own}/export.json")).is(200);
    for path in [
        "/desk/queue",
        "/desk/published",
        "/desk/published?q=humanists",
        "/desk/organisations",
        "/desk/organisations?q=oslo",
        "/desk/mail",
        "/desk/audit",
        "/desk/audit?q=humanists&section=entries",
        "/desk/audit?who=command-line&from=2026-11-21",
        "/desk/audit?network=abcd&who=program&letter=everyone",
    ] {
        desk.get(path).is(200);
    }
    let entry = desk
        .get("/desk/organisations?q=oslo")
        .paths("/desk/organisations/")
        .remove(0);
    desk.get(&entry).is(200);
    app.advance(3 * DAY + HOUR);
    app.block_on(async {
        let now = app.clock.now();
        remind(&app.workshop, 50, now).await.unwrap();
        end_asks(&app.workshop, 50, now).await.unwrap();
        ask_contacts(&app.crew).await.unwrap();
        purge(&app.workshop, 30 * DAY, 30 * DAY, now).await.unwrap();
    });
    finding(app);
    many(app);
    mailing(app);
}

/// Who represents a reader, by every way in which they are looked for.
fn finding(app: &TestApp) {
    offices::bring(app, &offices::us());
    let visitor = app.browser();
    for query in [
        "zip=90001",
        "zip=89001",
        "zip=96910&state=GU",
        "state=CA",
        "district=CA-1",
    ] {
        visitor.get(&format!("{LETTER}/act?{query}")).is(200);
    }
}

/// The queue's orders, the promise, samples and a job about many.
fn many(app: &TestApp) {
    let desk = app.moderator();
    let letter = app.letter("held", |bundle| {
        bundle.rules.review = undersigned::domain::letter::Review::First;
    });
    for town in ["lyon", "nice"] {
        let form = SignForm::of(&format!("Friends of {town}"), &format!("{town}.example"));
        app.sign_and_confirm(&letter, &form);
    }
    for order in ["doubt", "most-doubt", "age", "newest"] {
        for list in ["moderator", "signer", "aside"] {
            let path = format!("/desk/queue?letter=held&order={order}&waits_for={list}&waited=1");
            desk.get(&path).is(200);
        }
    }
    desk.get("/desk/letters/held/promise").is(200);
    let samples = "/desk/letters/everyone/samples";
    press_button(
        &desk,
        &format!("{samples}/draw"),
        &[("size", "9"), ("of", "9")],
    )
    .is(303);
    desk.get(samples).is(200);
    let mass = "/desk/letters/held/mass";
    let job = press_button(&desk, mass, &[("filter", "")]);
    let job = job.header("location").unwrap().to_owned();
    desk.get(&job).is(200);
    let count = [("count", "2")];
    press_button(&desk, &format!("{job}/start"), &count).is(303);
    app.block_on(async {
        let now = app.clock.now();
        while work(&app.workshop, app.crew.holder, now).await.unwrap() > 0 {}
        forget_jobs(&app.workshop, now.plus(31 * DAY))
            .await
            .unwrap();
    });
    desk.get(mass).is(200);
    // Nothing is left for the mailing to be counted with.
    app.deliver();
}

fn mailing(app: &TestApp) {
    let desk = app.moderator();
    let rules = crate::harness::acts::rules(app);
    let form = SignForm::of("Friends of Turin", "turin.example").with("updates", "on");
    app.sign_and_confirm(&rules, &form);
    app.new_mail();
    for page in [
        mailings::write(&desk, "service", "A", "B"),
        mailings::update(&desk),
    ] {
        desk.get(&format!("{page}/preview/en")).is(200);
        mailings::begin(app, &desk, &page, 60).is(303);
        let mails = mailings::step(app);
        assert_eq!(
            mails.len(),
            1,
            "{:?}",
            mails
                .iter()
                .map(|mail| (&mail.to, &mail.subject))
                .collect::<Vec<_>>()
        );
        mailings::work(app);
        desk.get(&page).is(200).shows("1 of 1");
    }
    press_button(&desk, "/desk/letters/rules/contacts/export", &[]).is(200);
    app.advance(app.config.retention.mail + HOUR);
    app.block_on(forget_recipients(&app.crew)).unwrap();
}

#[test]
fn no_statement_reads_all_of_a_table_that_grows() {
    statements::listen();
    let app = TestApp::start(Engine::Sqlite);
    statements::taken();
    every_way(&app);
    let asked: BTreeSet<String> = statements::taken()
        .into_iter()
        .filter(|statement| is_planned(statement))
        .collect();
    assert!(asked.len() > 100, "{}", asked.len());
    let mut db = sql::open(&app.database.url);
    let wrong: Vec<String> = asked
        .iter()
        .flat_map(|statement| {
            let found = scans(&mut db, statement);
            found
                .into_iter()
                .map(move |step| format!("{step}\n    {statement}"))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        asked.len(),
        wrong.join("\n")
    );
}
