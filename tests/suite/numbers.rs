//! What is counted about a letter, and how the desk shows it.
use crate::harness::accounts::log_in;
use crate::harness::acts::{rules, signed};
use crate::harness::app::{PASSWORD, ROBIN, TestApp};
use crate::harness::browser::Browser;
use crate::harness::desk;
use crate::harness::forms::SignForm;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::add_up_numbers::{add_up_numbers, find_quiet_providers};
use undersigned::domain::time::{DAY, HOUR};

fn add_up(app: &TestApp) {
    app.chain();
    app.block_on(async {
        while add_up_numbers(&app.workshop, app.crew.holder, app.clock.now())
            .await
            .unwrap()
            > 0
        {}
        find_quiet_providers(&app.workshop, app.clock.now())
            .await
            .unwrap();
    });
}

/// The rows of a table, without those of nothing.
fn table(desk: &Browser, letter: &str, table: &str) -> Vec<String> {
    let slug = letter.rsplit('/').next().unwrap();
    let csv = desk.get(&format!("/desk/letters/{slug}/numbers.csv?table={table}"));
    csv.is(200);
    let rows = csv.body.lines().skip(1).map(str::to_owned);
    rows.filter(|row| row.split(',').skip(1).any(|cell| cell != "0"))
        .collect()
}

fn numbers(desk: &Browser, letter: &str) -> crate::harness::browser::Answer {
    let slug = letter.rsplit('/').next().unwrap();
    desk.get(&format!("/desk/letters/{slug}/numbers"))
}

fn by(name: &str, number: usize, host: &str) -> SignForm {
    let domain = format!("{name}-{number}.example");
    SignForm::of(&format!("Society {name} {number}"), &domain)
        .with("email", &format!("{name}{number}@{host}"))
}

stories! {
    fn every_step_is_counted_once_and_in_its_hour(app) {
        let desk = app.moderator();
        let letter = rules(app);
        let page = numbers(&desk, &letter);
        page.is(200).shows("Nothing yet.");
        assert!(!page.body.contains("<svg"));
        // A form sent twice is one; the second mail says that it came already.
        let berlin = SignForm::of("Humanists of Berlin", "berlin.example");
        app.sign_and_confirm(&letter, &berlin);
        app.sign(&letter, &berlin);
        app.advance(HOUR);
        app.sign_and_confirm(&letter, &by("held", 1, "gmail.com"));
        app.sign(&letter, &by("lost", 1, "web.de"));
        app.new_mail();
        let hours = ["2026-11-21T12:00:00Z,2,1,1", "2026-11-21T13:00:00Z,2,1,0"];
        let before = table(&desk, &letter, "hours");
        assert_eq!(before, hours);
        add_up(app);
        assert_eq!(number(app, "SELECT COUNT(*) FROM number_events"), 0);
        assert_eq!(table(&desk, &letter, "hours"), hours);
        assert_eq!(table(&desk, &letter, "proofs"), ["own-domain,1"]);
        assert_eq!(table(&desk, &letter, "reasons"), ["free-mail,1,1"]);
        assert_eq!(table(&desk, &letter, "countries"), ["DE,1"]);
        assert_eq!(
            table(&desk, &letter, "mail"),
            ["gmail.com,1,1,0,1", "own,1,1,0,1", "web.de,1,1,0,0"]
        );
        let page = numbers(&desk, &letter);
        page.shows("Other own domains").shows("web.de").shows("Germany");
        assert_eq!(page.body.matches("role=\"img\"").count(), 10);
        // A domain of a small organisation tells who signed: it stands nowhere.
        assert!(!page.body.contains("berlin.example"));
        assert_eq!(number(app, "SELECT COUNT(*) FROM numbers WHERE part LIKE '%example%'"), 0);
        desk.get("/desk/letters/rules/numbers.csv?table=secrets").is(404);
        desk.get("/desk/letters/nothing/numbers").is(404);
    }

    fn what_came_years_ago_is_in_the_figures_still(app) {
        let desk = app.moderator();
        let letter = rules(app);
        signed(app, &letter, &SignForm::of("Humanists of Berlin", "berlin.example"));
        add_up(app);
        app.advance(500 * DAY);
        log_in(&desk, ROBIN, PASSWORD).is(303);
        signed(app, &letter, &SignForm::of("Society of Paris", "paris.example"));
        numbers(&desk, &letter).shows("Forms sent 2").shows("Confirmed 2").shows("Published now 2");
    }

    fn what_leaves_and_comes_back_moves_its_proof_and_is_published_again(app) {
        let desk = app.moderator();
        let letter = rules(app);
        let id = signed(app, &letter, &SignForm::of("Humanists of Berlin", "berlin.example"));
        add_up(app);
        let entry = format!("/desk/signatures/{id}");
        app.advance(Duration::from_secs(1));
        desk::press(&desk, &entry, "unpublish", &[]).is(303);
        assert_eq!(table(&desk, &letter, "proofs"), [""; 0]);
        add_up(app);
        assert_eq!(table(&desk, &letter, "proofs"), [""; 0]);
        app.advance(Duration::from_secs(1));
        desk::press(&desk, &entry, "publish", &[]).is(303);
        add_up(app);
        assert_eq!(table(&desk, &letter, "proofs"), ["own-domain,1"]);
        app.publish_names(&letter, ["Humanists of Kiel", "Humanists of Jena"]);
        add_up(app);
        assert_eq!(table(&desk, &letter, "proofs"), ["imported,2", "own-domain,1"]);
        assert_eq!(table(&desk, &letter, "days"), ["2026-11-21T00:00:00Z,1,1,4"]);
    }

    /// Three tries of one mail are one mail, and a refusal that is tried again is none.
    fn a_mail_is_counted_once_however_often_it_is_tried(app) {
        let desk = app.moderator();
        let letter = rules(app);
        app.new_mail();
        let form = by("slow", 1, "web.de");
        app.sign(&letter, &form);
        tamper(app, "UPDATE outbox SET state = 'dead' WHERE state = 'waiting'");
        // One that was refused before anything was counted is not fewer than none.
        let dead = desk.get("/desk/mail").paths("/desk/mail/").into_iter().find(|path| path.ends_with("/retry")).unwrap();
        let csrf = desk.get("/desk/mail").field("csrf").unwrap();
        desk.post(&dead, &[("csrf", &csrf)]).is(303);
        assert_eq!(table(&desk, &letter, "mail"), ["web.de,1,0,0,0"]);
        app.new_mail();
        app.new_mail();
        add_up(app);
        assert_eq!(table(&desk, &letter, "mail"), ["web.de,1,1,0,0"]);
    }

    fn a_service_that_stops_confirming_is_told_on_every_page(app) {
        app.moderator();
        let letter = rules(app);
        for number in 0..32 {
            app.sign_and_confirm(&letter, &by("early", number, "gmail.com"));
        }
        app.advance(30 * HOUR);
        for number in 0..13 {
            app.sign(&letter, &by("late", number, "gmail.com"));
            app.sign(&letter, &by("later", number, "web.de"));
        }
        app.new_mail();
        app.advance(HOUR / 2);
        add_up(app);
        // They may confirm yet. The session is over after so many hours.
        let desk = app.moderator();
        desk.get("/desk/queue").lacks("hardly confirmed");
        app.advance(2 * HOUR);
        add_up(app);
        let desk = app.moderator();
        let told = "Mail to web.de is hardly confirmed any more: 0 of 13 lately, where 9 would be usual.";
        desk.get("/desk/queue").shows(told).shows("Mail to gmail.com is hardly");
        numbers(&desk, &letter).shows(told);
        app.advance(48 * HOUR);
        add_up(app);
        app.moderator().get("/desk/queue").is(200).lacks("hardly confirmed");
    }
}
