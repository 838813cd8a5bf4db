//! "Publish everything that matches": previewed, started, halted, and taken back.
use crate::harness::accounts::{self, account, address, colleague, log_in};
use crate::harness::app::{LETTER, PASSWORD, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, press};
use crate::harness::forms::SignForm;
use crate::harness::sql::{blob, number, tamper};
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::mass_work::{forget_jobs, work};
use undersigned::domain::decision::{AsSeen, DecisionAct};
use undersigned::domain::mass::{MassId, RowFate};
use undersigned::domain::moderator::Role;
use undersigned::domain::signature::{SignatureId, State};
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::security::random;
use undersigned::store::bulks::{self, Bulk};
use undersigned::store::error::Error;
use undersigned::store::mass_over::is_over;
use undersigned::store::{mass, reservations, samples};

const PAGE: &str = "/desk/letters/multilateralism/mass";

fn town(n: usize) -> SignForm {
    SignForm::of(
        &format!("Humanists of town{n}"),
        &format!("town{n}.example"),
    )
}

fn towns(app: &TestApp, desk: &Browser, number: usize) -> Vec<String> {
    (0..number)
        .map(|n| confirmed(app, desk, LETTER, &town(n)))
        .collect()
}

/// Previews what matches; the path of the job.
#[track_caller]
fn preview(desk: &Browser, filter: &str) -> String {
    let answer = accounts::press(desk, PAGE, &[("filter", filter)]);
    answer.is(303);
    answer.header("location").unwrap().to_owned()
}

#[track_caller]
fn button(desk: &Browser, job: &str, name: &str) -> Answer {
    accounts::press(desk, &format!("{job}/{name}"), &[])
}

#[track_caller]
fn start(desk: &Browser, job: &str) -> Answer {
    let count = desk.get(job).field("count").unwrap();
    accounts::press(desk, &format!("{job}/start"), &[("count", &count)])
}

/// One round, as the program works.
fn round(app: &TestApp) -> usize {
    app.block_on(work(&app.workshop, app.crew.holder, app.clock.now()))
        .unwrap()
}

fn number_of(app: &TestApp, table: &str) -> i64 {
    number(app, &format!("SELECT COUNT(*) FROM {table}"))
}

fn rounds(app: &TestApp) {
    while round(app) > 0 {}
}

fn forgotten(app: &TestApp) {
    app.block_on(async { while forget_jobs(&app.workshop, app.clock.now()).await.unwrap() > 0 {} });
}

stories! {
    fn what_was_previewed_is_published_and_nothing_else(app) {
        let robin = app.moderator();
        let entries = towns(app, &robin, 3);
        robin.get(PAGE).shows("Preview everything that waits").shows("Nothing yet");
        let job = preview(&robin, "");
        robin.get(&job).shows("3 entries would be published").shows("Humanists of town0").shows("review first");
        app.browser().get(LETTER).lacks("town0");
        // Changed, and come, after the preview.
        press(&robin, &entries[1], "reject", &[("reason", "unclear")]).is(303);
        let later = confirmed(app, &robin, LETTER, &town(9));
        start(&robin, &job).is(303);
        robin.get(&job).shows("running");
        rounds(app);
        let page = robin.get(&job);
        page.shows("done").shows("3 of 3").shows("Humanists of town1").shows("Changed after the preview").lacks("town9");
        app.browser().get(LETTER).shows("Humanists of town0").shows("Humanists of town2").lacks("town1").lacks("town9");
        robin.get(&later).shows("held");
        robin.get(&entries[0]).shows("Published").shows("Robin");
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'publish'"), 2);
        app.new_mail();
        rounds(app);
        start(&robin, &preview(&robin, "")).is(303);
        rounds(app);
        app.browser().get(LETTER).shows("Humanists of town9");
    }

    fn the_filter_of_the_queue_says_what(app) {
        let robin = app.moderator();
        towns(app, &robin, 2);
        let job = preview(&robin, "q=town1");
        robin.get(&job).shows("One entry would be published").shows("town1").lacks("town0");
        accounts::press(&robin, PAGE, &[("filter", "q=nobody")]).is(409).shows("Nothing that waits matches");
        accounts::press(&robin, PAGE, &[("filter", "reason=nonsense")]).is(400);
        robin.get(&format!("{PAGE}?q=town1")).shows("Preview what matches the filter");
        robin.get(&format!("{PAGE}?reason=nonsense")).is(400);
    }

    fn only_the_last_few_previews_are_kept(app) {
        let robin = app.moderator();
        towns(app, &robin, 2);
        let kims = preview(&accounts::colleague(app, "Kim", Role::Moderator), "");
        let first = preview(&robin, "");
        start(&robin, &first).is(303);
        rounds(app);
        confirmed(app, &robin, LETTER, &town(8));
        let second = preview(&robin, "");
        for number in 0..5 {
            assert_eq!(number_of(app, "mass_rows"), 2 + 2 + 1 + number);
            app.advance(Duration::from_secs(1));
            preview(&robin, "");
        }
        robin.get(&second).is(404);
        assert_eq!((number_of(app, "mass_jobs"), number_of(app, "mass_rows")), (7, 2 + 2 + 5));
        // What was started, or is a colleague's, is not touched.
        robin.get(&first).shows("done");
        robin.get(&kims).is(200);
        // One that is forgotten cannot be started meanwhile, and one that was started is not forgotten.
        let last = preview(&robin, "");
        start(&robin, &last).is(303);
        let id: MassId = last.rsplit('/').next().unwrap().parse().unwrap();
        let now = app.clock.now();
        assert!(!app.write(move |db| is_over(db, id, now)), "it runs");
        rounds(app);
        robin.get(&last).shows("done").shows("1 of 1");
    }

    fn what_was_searched_for_stands_nowhere_in_plain(app) {
        let robin = app.moderator();
        towns(app, &robin, 2);
        let job = preview(&robin, "q=town1&order=age");
        assert_eq!(number(app, "SELECT COUNT(*) FROM mass_jobs WHERE filter = 'order=age'"), 1);
        assert!(robin.get(&job).body.contains("order=age&amp;q=town1") || robin.get(&job).body.contains("order=age&#38;q=town1"));
        let id: MassId = job.rsplit('/').next().unwrap().parse().unwrap();
        let key = format!("SELECT COUNT(*) FROM seals WHERE record_id = {}", blob(app.engine, id.as_bytes()));
        assert_eq!(number(app, &key), 1);
        start(&robin, &job).is(303);
        rounds(app);
        app.advance(29 * DAY);
        forgotten(app);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mass_rows"), 1);
        app.advance(2 * DAY);
        forgotten(app);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mass_jobs"), 0);
        assert_eq!(number(app, &key), 0, "it cannot be read from a copy either");
        app.browser().get(LETTER).shows("town1");
    }

    fn what_is_erased_meanwhile_is_left_out_and_the_others_done(app) {
        let robin = app.moderator();
        let entry = towns(app, &robin, 1).remove(0);
        let known: SignatureId = entry.rsplit('/').next().unwrap().parse().unwrap();
        let gone: SignatureId = random::id(app.clock.now());
        let job: MassId = preview(&robin, "").rsplit('/').next().unwrap().parse().unwrap();
        tamper(app, "DELETE FROM mass_rows");
        let seen = AsSeen { state: State::Held, changed: None };
        let added = [gone, known].map(|id| (id, seen, RowFate::Waiting));
        app.write(move |db| mass::add(db, job, &added));
        assert_eq!(number(app, "SELECT COUNT(*) FROM mass_rows"), 1);
        let now = app.clock.now();
        let act = DecisionAct::Publish;
        let letter = app.read(move |db| Ok(mass::find(db, job)?.letter_id));
        let bulk = Bulk { id: random::id(now), letter_id: letter, moderator_id: None, act, undone_at: None, created_at: now };
        let of = bulk.id;
        assert!(app.write(move |db| bulks::insert(db, &bulk)));
        let left = app.block_on(app.workshop.store.write(move |db| bulks::add_row(db, of, gone, None)));
        assert!(matches!(left, Err(Error::NotFound)), "{left:?}");
        let robin = app.read(move |db| Ok(mass::find(db, job)?.moderator_id));
        let taken = app.block_on(app.workshop.store.write(move |db| reservations::take(db, gone, robin, now)));
        assert!(matches!(taken, Err(Error::NotFound)), "{taken:?}");
        // In one transaction with others.
        let drawn = app.write(move |db| {
            let one = samples::draw(db, letter, 1, gone, now);
            assert!(matches!(one, Err(Error::NotFound)), "{one:?}");
            samples::draw(db, letter, 1, known, now)
        });
        assert!(drawn);
    }

    fn taking_back_has_a_progress_of_its_own(app) {
        let robin = app.moderator();
        towns(app, &robin, 30);
        let job = preview(&robin, "");
        start(&robin, &job).is(303);
        rounds(app);
        robin.get(&job).shows("30 of 30");
        button(&robin, &job, "undo").is(303);
        robin.get(&job).shows("0 of 30");
        round(app);
        robin.get(&job).shows("25 of 30");
        rounds(app);
        robin.get(&job).shows("30 of 30").shows("taken back");
    }

    fn contested_and_asked_entries_are_never_published_by_a_job(app) {
        let robin = app.moderator();
        let rules = app.letter("rules", |_| {});
        let asked = confirmed(app, &robin, &rules, &SignForm::of("Free Mailers", "mailers.example").with("email", "someone@gmail.com"));
        confirmed(app, &robin, &rules, &town(1));
        confirmed(app, &robin, &rules, &town(1).with("email", "prank@elsewhere.example"));
        confirmed(app, &robin, &rules, &town(2));
        let page = "/desk/letters/rules/mass";
        let answer = accounts::press(&robin, page, &[("filter", "waits_for=signer")]);
        let job = answer.header("location").unwrap().to_owned();
        robin.get(&job).shows("2 entries would be published").shows("Contested, asked about or objected to");
        press(&robin, &asked, "ask", &[]).is(303);
        start(&robin, &job).is(303);
        rounds(app);
        app.browser().get(&rules).shows("town2").lacks("town1").lacks("Free Mailers");
        robin.get(&asked).shows("held");
        // A job of another letter is not there.
        robin.get(&job.replace("rules", "multilateralism")).is(404);
    }

    fn a_job_is_paused_goes_on_and_is_stopped(app) {
        let robin = app.moderator();
        towns(app, &robin, 30);
        let job = preview(&robin, "");
        start(&robin, &job).is(303);
        assert_eq!(round(app), 25);
        robin.get(&job).shows("25 of 30");
        button(&robin, &job, "pause").is(303);
        assert_eq!(round(app), 0);
        robin.get(&job).shows("paused").shows("25 of 30");
        // Nothing else of the letter runs meanwhile.
        let other = preview(&robin, "");
        start(&robin, &other).is(409).shows("Another job is under way");
        button(&robin, &job, "pause").is(409).shows("has moved on");
        button(&robin, &job, "resume").is(303);
        button(&robin, &job, "stop").is(303);
        assert_eq!(round(app), 0);
        robin.get(&job).shows("stopped").shows("25 of 30");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 25);
        button(&robin, &job, "resume").is(409);
    }

    fn all_of_it_is_taken_back_as_reversals(app) {
        let robin = app.moderator();
        let entries = towns(app, &robin, 4);
        app.new_mail();
        let job = preview(&robin, "");
        start(&robin, &job).is(303);
        rounds(app);
        app.new_mail();
        // Decided about since: it stays as it is.
        press(&robin, &entries[3], "unpublish", &[]).is(303);
        app.advance(HOUR);
        log_in(&robin, crate::harness::app::ROBIN, PASSWORD).is(303);
        button(&robin, &job, "undo").is(303);
        rounds(app);
        robin.get(&job).shows("taken back").shows("Decided about since, and left as it is");
        app.browser().get(LETTER).lacks("town");
        button(&robin, &job, "undo").is(409);
        robin.get(&entries[0]).shows("Reversed: Taken off the list").shows("Note: The publication of many");
        app.advance(10 * MINUTE);
        let back = app.new_mail().into_iter().filter(|mail| mail.subject.contains("look at your signature again")).count();
        assert_eq!(back, 3);
        // A day later it is too late.
        log_in(&robin, crate::harness::app::ROBIN, PASSWORD).is(303);
        let job = preview(&robin, "");
        start(&robin, &job).is(303);
        rounds(app);
        app.advance(DAY);
        log_in(&robin, crate::harness::app::ROBIN, PASSWORD).is(303);
        robin.get(&job).lacks("Take all of it back");
        button(&robin, &job, "undo").is(409);
    }

    fn it_stops_when_its_moderator_may_decide_no_more(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        towns(app, &robin, 30);
        let job = preview(&kim, "");
        robin.get(&job).lacks("Publish these");
        accounts::press(&robin, &format!("{job}/start"), &[("count", "30")]).is(409).shows("is not yours to start");
        accounts::press(&kim, &format!("{job}/start"), &[("count", "31")]).is(409);
        start(&kim, &job).is(303);
        assert_eq!(round(app), 25);
        accounts::press(&robin, &format!("{}/role", accounts::account_of(&robin, "Kim")), &[("role", "reader")]).is(303);
        round(app);
        robin.get(&job).shows("stopped").shows("Kim may decide no more");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 25);
        button(&kim, &job, "undo").is(403);
    }

    fn two_nodes_publish_nothing_twice(app) {
        let robin = app.moderator();
        towns(app, &robin, 20);
        let job = preview(&robin, "");
        start(&robin, &job).is(303);
        let now = app.clock.now();
        // The second has the lease of a node that was killed.
        app.block_on(async {
            let (one, two) = tokio::join!(work(&app.workshop, [1; 16], now), work(&app.workshop, [1; 16], now));
            (one.unwrap(), two.unwrap())
        });
        rounds(app);
        app.advance(2 * MINUTE);
        rounds(app);
        robin.get(&job).shows("done");
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'publish'"), 20);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mass_rows WHERE fate = 'published'"), 20);
    }

    fn readers_look_and_old_previews_go(app) {
        let robin = app.moderator();
        towns(app, &robin, 2);
        account(app, "Lee", Role::Reader);
        let lee = app.browser();
        log_in(&lee, &address("Lee"), PASSWORD).is(303);
        let job = preview(&robin, "");
        lee.get(PAGE).is(200).lacks("Preview everything");
        lee.get(&job).is(200).lacks("Publish these");
        accounts::press(&lee, PAGE, &[("filter", "")]).is(403);
        button(&lee, &job, "pause").is(403);
        app.advance(DAY + MINUTE);
        forgotten(app);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mass_rows"), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mass_jobs"), 0);
    }
}
