//! Entries are looked at in time, or moderators hear of it.
use crate::harness::accounts::{self, account, colleague};
use crate::harness::app::{LETTER, PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::{initial, initial_taken_back, opening};
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::jobs::tell_of_danger::tell_of_danger;

const PAGE: &str = "/desk/letters/multilateralism/promise";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// What an owner fills in on the page.
#[track_caller]
fn promise(owner: &Browser, hours: &str) -> Answer {
    let seen = owner.get(PAGE).field("seen").unwrap();
    accounts::press(owner, PAGE, &[("seen", &seen), ("hours", hours)])
}

/// Runs the job, and gives the mails that it wrote.
fn told(app: &TestApp) -> Vec<Mail> {
    told_that(app, &["have waited long", "wait too long"])
}

fn corrections_told(app: &TestApp) -> Vec<Mail> {
    told_that(app, &["Corrected lines wait"])
}

fn told_that(app: &TestApp, subjects: &[&str]) -> Vec<Mail> {
    app.block_on(tell_of_danger(&app.crew)).unwrap();
    let mut mails = app.new_mail();
    mails.retain(|mail| subjects.iter().any(|words| mail.subject.contains(words)));
    mails
}

fn words(mail: &Mail) -> String {
    mail.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

stories! {
    fn moderators_hear_of_it_at_three_quarters_and_once_a_day(app) {
        let robin = app.moderator();
        account(app, "Kim", Role::Moderator);
        account(app, "Lee", Role::Reader);
        confirmed(app, &robin, LETTER, &berlin());
        app.new_mail();
        robin.get("/desk/queue").shows("The oldest waits 1 second of 2 days");
        app.advance(36 * HOUR - MINUTE);
        assert!(told(app).is_empty());
        app.advance(MINUTE);
        let near = told(app);
        let to: Vec<&str> = near.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(to, ["kim@humanists.example", ROBIN]);
        assert!(near[0].subject.starts_with("Signatures have waited long"));
        let text = words(&near[0]);
        assert!(text.contains("The oldest has waited 36 hours; promised are 48 hours.") && text.contains("One signature waits; none has waited longer"), "{text}");
        assert!(text.contains("/desk/queue?letter=multilateralism") && text.contains("/desk/account") && !text.contains("Berlin"), "{text}");
        assert!(told(app).is_empty(), "not twice");
        app.advance(12 * HOUR);
        assert!(told(app).is_empty(), "once a day, though it is broken now");
        app.advance(12 * HOUR);
        let late = told(app);
        assert_eq!(late.len(), 2);
        assert!(late[0].subject.starts_with("Signatures wait too long"));
        assert!(words(&late[0]).contains("one has waited longer than promised"));
    }

    fn the_clock_is_on_the_desk(app) {
        let robin = app.moderator();
        robin.get(PAGE).shows("Nothing waits. Entries are to be looked at within 2 days");
        confirmed(app, &robin, LETTER, &berlin());
        app.advance(HOUR);
        confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        robin.get(PAGE).shows("has waited 1 h, of 2 days");
        promise(&robin, "1").is(303);
        robin.get(PAGE).shows("Late: the oldest entry has waited 1 h, of 1 h. One entry is over the time.");
        robin.get("/desk/published").shows("Late: the oldest waits 1 h of 1 h");
        app.advance(HOUR);
        robin.get(PAGE).shows("2 entries are over the time");
    }

    fn an_owner_sets_what_is_promised(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        confirmed(app, &robin, LETTER, &berlin());
        for bad in ["0", "-1", "two", "8761", "1.5"] {
            let answer = promise(&robin, bad);
            answer.is(422).shows("Please give whole hours");
            assert_eq!(answer.field("hours").as_deref(), Some(bad));
        }
        kim.get(PAGE).is(200).lacks("Change what is promised");
        accounts::press(&kim, PAGE, &[("hours", "5")]).is(403);
        promise(&robin, "").is(303);
        robin.get(PAGE).shows("Nothing is promised for this letter");
        app.advance(9 * DAY);
        assert!(told(app).is_empty());
        // The files say nothing of it: what the desk chose stays.
        app.letter("multilateralism", |_| {});
        let csrf = accounts::log_in(&robin, ROBIN, PASSWORD);
        csrf.is(303);
        robin.get(PAGE).shows("Nothing is promised for this letter");
        app.letter("multilateralism", |bundle| { bundle.says_target = true; bundle.rules.review_target = Some(24); });
        robin.get(PAGE).shows("Late: the oldest entry has waited 9 days, of 24 h");
    }

    fn who_wants_no_such_mail_gets_none(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        confirmed(app, &robin, LETTER, &berlin());
        kim.get("/desk/account").shows("You get it, once a day at most");
        accounts::press(&kim, "/desk/account/digest", &[]).is(303);
        kim.get("/desk/account").shows("You do not get it.");
        app.advance(2 * DAY);
        assert_eq!(told(app).iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [ROBIN]);
        assert_eq!(accounts::log_in(&kim, "kim@humanists.example", PASSWORD).status, 303);
        accounts::press(&kim, "/desk/account/digest", &[("wanted", "on")]).is(303);
        assert_eq!(told(app).len(), 1);
    }

    fn corrected_lines_of_initial_signatories_are_due_as_entries_are_and_the_day_before_the_opening(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        opening::draft(app);
        let mails = initial::ask(app, &robin, 2);
        let links: Vec<String> = mails.iter().map(initial::link).collect();
        initial::correct(app, &links[0], "Society of Somewhere", "somewhere.example").is(200).shows("moderators look at it first");
        app.advance(35 * HOUR);
        assert!(corrections_told(app).is_empty());
        app.advance(HOUR);
        let told = corrections_told(app);
        let mut to: Vec<&str> = told.iter().map(|mail| mail.to.as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, ["kim@humanists.example", ROBIN]);
        let text = words(&told[0]);
        assert!(text.contains("One line waits.") && text.contains("/desk/letters/peace/initial") && text.contains("/desk/account"), "{text}");
        assert!(!text.contains("Somewhere") && !text.contains("/letters/peace/ "), "{text}");
        assert!(corrections_told(app).is_empty(), "not twice");
        // Nothing is promised any more, and the opening comes near.
        let logged_in = |desk: &Browser, email: &str| accounts::log_in(desk, email, PASSWORD).is(303).status;
        logged_in(&robin, ROBIN);
        accounts::press(&robin, "/desk/letters/peace/promise", &[("seen", "48"), ("hours", "")]).is(303);
        app.advance(DAY);
        assert!(corrections_told(app).is_empty());
        logged_in(&robin, ROBIN);
        opening::schedule(app, &robin, 30 * HOUR, "");
        assert!(corrections_told(app).is_empty());
        logged_in(&kim, "kim@humanists.example");
        accounts::press(&kim, "/desk/account/digest", &[]).is(303);
        app.advance(7 * HOUR);
        assert_eq!(corrections_told(app).iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [ROBIN]);
        // One that was decided about is told of no more, be it a day later.
        initial::step(&robin, &initial::button(&robin, "accept")).is(303);
        app.advance(DAY);
        assert!(corrections_told(app).is_empty());
    }

    fn entries_and_corrections_are_told_in_one_mail(app) {
        let robin = app.moderator();
        opening::draft(app);
        let mails = initial::ask(app, &robin, 1);
        opening::schedule(app, &robin, HOUR, "");
        initial::correct(app, &initial::link(&mails[0]), "Society of Somewhere", "somewhere.example").is(200);
        app.advance(HOUR);
        opening::jobs(app);
        app.sign_and_confirm(opening::PAGE, &berlin().with("email", "someone@gmail.com"));
        app.new_mail();
        app.advance(36 * HOUR);
        let near = told(app);
        assert_eq!(near.len(), 1);
        let text = words(&near[0]);
        for said in ["One signature waits;", "One line that an initial signatory corrected waits, too.", "/desk/queue?letter=peace", "/desk/letters/peace/initial"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(corrections_told(app).is_empty(), "one mail a day");
    }

    fn corrections_of_a_letter_that_waits_for_its_number_are_told_where_nothing_is_promised(app) {
        let robin = app.moderator();
        opening::draft(app);
        accounts::press(&robin, "/desk/letters/peace/promise", &[("seen", "48"), ("hours", "")]).is(303);
        let mails = initial::ask(app, &robin, 1);
        opening::decide(&robin, "/opening", &[("when", "now"), ("embargo", "2")]).is(303);
        assert!(corrections_told(app).is_empty(), "none waits");
        initial::correct(app, &initial::link(&mails[0]), "Society of Somewhere", "somewhere.example").is(200);
        assert_eq!(corrections_told(app).len(), 1, "it may open at any moment");
        app.advance(23 * HOUR);
        assert!(corrections_told(app).is_empty());
        app.advance(HOUR);
        assert_eq!(corrections_told(app).len(), 1, "once a day");
        let robin = app.moderator();
        initial::step(&robin, &initial::button(&robin, "accept")).is(303);
        app.advance(DAY);
        assert!(corrections_told(app).is_empty());
    }

    fn a_correction_that_nobody_can_accept_any_more_is_told_of_no_more(app) {
        let robin = app.moderator();
        initial_taken_back::in_two_languages(app);
        let mails = initial::ask(app, &robin, 1);
        initial::correct(app, &initial::link(&mails[0]), "Society of Somewhere", "somewhere.example").is(200);
        initial_taken_back::drop_text(&robin);
        opening::schedule(app, &robin, HOUR, "");
        // Whoever accepts it now asks them for the text that there is.
        let waits = "corrected their line";
        robin.get("/desk/letters/peace").shows(waits);
        assert_eq!(corrections_told(app).len(), 1);
        let accept = initial::button(&robin, "accept");
        app.advance(HOUR);
        opening::jobs(app);
        let robin = app.moderator();
        initial::step(&robin, &accept).is(409).shows("nobody can be asked any more");
        robin.get("/desk/letters/peace").lacks(waits);
        robin.get(initial::DESK).shows("this correction can no longer be accepted").lacks("Accept the corrected line");
        app.advance(2 * DAY);
        assert!(corrections_told(app).is_empty());
        let robin = app.moderator();
        initial::step(&robin, &initial::button(&robin, "revoke")).is(303);
        robin.get(initial::DESK).lacks("can no longer be accepted").lacks("Bring the invitation back");
    }

    fn an_entry_that_waits_for_its_signer_does_not_count_and_one_that_comes_back_begins_anew(app) {
        let robin = app.moderator();
        let letter = app.letter("rules", |bundle| bundle.rules.review = undersigned::domain::letter::Review::Rules);
        let asked = confirmed(app, &robin, &letter, &berlin().with("email", "someone@gmail.com"));
        press(&robin, &asked, "ask", &[]).is(303);
        let back = confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        press(&robin, &back, "publish", &[]).is(303);
        app.advance(7 * HOUR);
        press(&robin, &back, "unpublish", &[]).is(303);
        robin.get(PAGE).shows("has waited 0 seconds, of 2 days");
        robin.get("/desk/letters/rules/promise").shows("Nothing waits");
        app.advance(30 * HOUR);
        assert!(told(app).is_empty());
        app.advance(6 * HOUR);
        assert_eq!(told(app).len(), 1);
    }

    fn a_decision_that_is_undone_begins_no_new_wait(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        app.advance(7 * HOUR);
        let published = press(&robin, &entry, "publish", &[]);
        undo(&robin, &published).is(303);
        robin.get(PAGE).shows("has waited 7 h, of 2 days");
        robin.get("/desk/queue").shows("waiting 7 h");
        let rejected = press(&robin, &entry, "reject", &[("reason", "unclear")]);
        rejected.is(303);
        app.advance(HOUR);
        press(&robin, &entry, "reopen", &[]).is(303);
        robin.get(PAGE).shows("has waited 0 seconds, of 2 days");
    }

    fn the_queue_is_in_the_order_of_the_wait(app) {
        let robin = app.moderator();
        let first = confirmed(app, &robin, LETTER, &berlin());
        confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        let names = |order: &str| {
            let page = robin.get(&format!("/desk/queue?letter=multilateralism&order={order}"));
            let paris = page.body.find("<bdi>Society of Paris").unwrap();
            page.body.find("<bdi>Humanists of Berlin").unwrap() < paris
        };
        assert!(names("age") && !names("newest"));
        press(&robin, &first, "publish", &[]).is(303);
        app.advance(HOUR);
        press(&robin, &first, "unpublish", &[]).is(303);
        assert!(!names("age") && names("newest"), "it came to the desk after the other");
        robin.get("/desk/queue?letter=multilateralism&waited=1").shows("Society of Paris").lacks("<bdi>Humanists of Berlin</bdi></b>");
    }

    fn the_migration_fills_in_since_when_each_waits(app) {
        let robin = app.moderator();
        let letter = app.letter("rules", |bundle| bundle.rules.review = undersigned::domain::letter::Review::Rules);
        let asked = confirmed(app, &robin, &letter, &berlin().with("email", "someone@gmail.com"));
        press(&robin, &asked, "ask", &[]).is(303);
        app.advance(HOUR);
        press(&robin, &asked, "call-off", &[]).is(303);
        let back = confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        press(&robin, &back, "publish", &[]).is(303);
        app.advance(HOUR);
        press(&robin, &back, "unpublish", &[]).is(303);
        let undone = confirmed(app, &robin, LETTER, &SignForm::of("Society of Rome", "rome.example"));
        app.advance(HOUR);
        let published = press(&robin, &undone, "publish", &[]);
        undo(&robin, &published).is(303);
        let sql = match app.engine {
            Engine::Sqlite => include_str!("../../migrations/sqlite/2026-11-26-030000_waits/up.sql"),
            Engine::Postgres => include_str!("../../migrations/postgres/2026-11-26-030000_waits/up.sql"),
        };
        let begun = sql.split("UPDATE signatures SET waits_since").nth(1).unwrap();
        let fill = format!("UPDATE signatures SET waits_since{}", begun.split(';').next().unwrap());
        let sum = "SELECT SUM(waits_since) FROM signatures";
        let (known, newer) = (number(app, sum), number(app, "SELECT COUNT(*) FROM signatures WHERE waits_since > confirmed_at"));
        assert_eq!(newer, 2);
        tamper(app, "UPDATE signatures SET waits_since = 0");
        tamper(app, &fill);
        assert_eq!(number(app, sum), known);
    }

    fn a_danger_that_is_over_is_not_mailed(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        app.new_mail();
        app.advance(7 * HOUR);
        promise(&robin, "8").is(303);
        app.block_on(tell_of_danger(&app.crew)).unwrap();
        press(&robin, &entry, "reject", &[("reason", "unclear")]).is(303);
        assert!(app.new_mail().is_empty());
    }
}
