//! The queue of waiting entries: its order and filters, who is served what, notes, and many at once.
use crate::harness::accounts::{account_of, colleague, log_in, press as press_button};
use crate::harness::app::{LETTER, PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, picked, press, undo};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use crate::harness::sql::{self, number, tamper};
use crate::harness::statements;
use crate::harness::stories::stories;
use crate::plans;
use std::collections::BTreeSet;
use std::time::Duration;
use undersigned::acts::purge::{purge, purge_networks};
use undersigned::domain::doubt::doubt;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::{Review, Signers};
use undersigned::domain::moderation::HoldReason;
use undersigned::domain::moderator::Role;
use undersigned::domain::proof::Proof;
use undersigned::domain::time::{DAY, HOUR, MINUTE};

const QUEUE: &str = "/desk/queue?letter=multilateralism";

fn of(name: &str) -> SignForm {
    let domain = format!("{}.example", name.to_lowercase().replace(' ', "-"));
    SignForm::of(name, &domain)
}

/// The names of the rows, from the top.
fn rows(page: &Answer) -> Vec<String> {
    page.body
        .split("<li id=\"row-")
        .skip(1)
        .map(|row| {
            let (_, name) = row.split_once("<b><bdi>").unwrap();
            name.split_once("</bdi>").unwrap().0.to_owned()
        })
        .collect()
}

/// The name of the entry that is open.
fn open(page: &Answer) -> Option<String> {
    let (_, name) = page.body.split_once("<h2 id=\"entry-name\"><bdi>")?;
    Some(name.split_once("</bdi>").unwrap().0.to_owned())
}

/// Presses a button of the entry that is open in the queue.
fn decide(desk: &Browser, page: &Answer, verb: &str, more: &[(&str, &str)]) -> Answer {
    let [csrf, seen, place] = ["csrf", "seen", "place"].map(|name| page.field(name).unwrap());
    let action = page
        .paths("/desk/signatures/")
        .into_iter()
        .find(|path| path.ends_with(&format!("/{verb}")))
        .unwrap();
    let fields = [("csrf", csrf.as_str()), ("seen", &seen), ("place", &place)];
    desk.post(&action, &[&fields[..], more].concat())
}

/// Takes the next entry, as the button does; the page it leads to.
fn next(desk: &Browser, page: &Answer) -> Answer {
    let [csrf, place] = ["csrf", "place"].map(|name| page.field(name).unwrap());
    let fields = [("csrf", csrf.as_str()), ("place", &place)];
    let answer = desk.post("/desk/queue/next?letter=multilateralism", &fields);
    desk.follow(&answer)
}

fn bulk(
    desk: &Browser,
    page: &Answer,
    verb: &str,
    rows: &[String],
    more: &[(&str, &str)],
) -> Answer {
    let [csrf, place] = ["csrf", "place"].map(|name| page.field(name).unwrap());
    let mut fields = vec![("csrf", csrf.as_str()), ("place", &place)];
    fields.extend(rows.iter().map(|row| ("row", row.as_str())));
    fields.extend(more);
    let path = format!("/desk/queue/bulk/{verb}?letter=multilateralism");
    desk.post(&path, &fields)
}

/// So many entries wait, brought by the letter's host.
pub fn held(app: &TestApp, letter: &str, count: usize) {
    let lines = (0..count).map(|number| {
        let syllables = ["ba", "ke", "di", "fo", "gu", "la", "me", "ni", "po", "ru"];
        let word: String = number
            .to_string()
            .bytes()
            .map(|digit| syllables[usize::from(digit - b'0')])
            .collect();
        ImportLine {
            country: "DE".into(),
            ..organisation(&format!("{word} {word}"))
        }
    });
    app.import(letter, lines.collect(), false, false);
}

fn sign_all(app: &TestApp, names: &[&str]) {
    for name in names {
        app.sign_and_confirm(LETTER, &of(name));
        app.advance(Duration::from_secs(1));
    }
}

stories! {
    fn the_most_certain_come_first_or_the_oldest_or_the_reverse(app) {
        let robin = app.moderator();
        app.sign_and_confirm(LETTER, &of("Free Mailers").with("email", "someone@gmail.com"));
        app.advance(MINUTE);
        app.sign_and_confirm(LETTER, &of("Embassy of France"));
        app.advance(MINUTE);
        app.sign_and_confirm(LETTER, &of("Society of Oslo"));
        let by = |order: &str| rows(&robin.get(&format!("{QUEUE}&order={order}")));
        assert_eq!(rows(&robin.get(QUEUE)), ["Society of Oslo", "Free Mailers", "Embassy of France"]);
        assert_eq!(by("most-doubt"), ["Embassy of France", "Free Mailers", "Society of Oslo"]);
        assert_eq!(by("age"), ["Free Mailers", "Embassy of France", "Society of Oslo"]);
        assert_eq!(by("newest"), ["Society of Oslo", "Embassy of France", "Free Mailers"]);
        robin.get(&format!("{QUEUE}&order=up")).is(400);
        // A moderator who vouches for it leaves less to doubt.
        let free = robin.get("/desk/published?letter=multilateralism&q=mailers").paths("/desk/signatures/").remove(0);
        press(&robin, &free, "vouch", &[("note", "They called us")]).is(303);
        assert_eq!(rows(&robin.get(QUEUE)), ["Society of Oslo", "Free Mailers", "Embassy of France"]);
        let doubts: i64 = number(app, "SELECT doubt FROM signatures WHERE name = 'Free Mailers'");
        assert_eq!(doubts, i64::from(doubt(&[HoldReason::FreeMail, HoldReason::ReviewFirst], Proof::Vouched)));
    }

    fn filters_leave_what_they_say(app) {
        let robin = app.moderator();
        let letter = app.letter("both", |bundle| {
            bundle.rules.review = Review::First;
            bundle.rules.signers = Signers::Both;
        });
        for form in [
            of("Free Mailers").with("email", "someone@gmail.com"),
            of("Société des Libres").with("website", "libres.example").with("email", "a@libres.example").with("country", "FR"),
            SignForm::of("", "gmail.com").with("kind", "individual").with("name", "Ada Obi").with("website", ""),
        ] {
            app.sign_and_confirm(&letter, &form);
            app.advance(HOUR);
        }
        let shown = |filter: &str| {
            let mut names = rows(&robin.get(&format!("/desk/queue?letter=both&{filter}")));
            names.sort();
            names
        };
        assert_eq!(shown("").len(), 3);
        assert_eq!(shown("reason=free-mail"), ["Free Mailers"]);
        assert_eq!(shown("reason=free-mail&reason=review-first").len(), 3);
        assert_eq!(shown("reason=review-first&only=on"), ["Ada Obi", "Société des Libres"]);
        assert_eq!(shown("kind=individual"), ["Ada Obi"]);
        assert_eq!(shown("proof=own-domain"), ["Société des Libres"]);
        assert_eq!(shown("country=FR"), ["Société des Libres"]);
        assert_eq!(shown("version=2"), [""; 0]);
        assert_eq!(shown("version=1").len(), 3);
        assert_eq!(shown("first=on"), ["Société des Libres"]);
        assert_eq!(shown("waited=2"), ["Free Mailers", "Société des Libres"]);
        // People's names are sealed, and found all the same.
        assert_eq!(shown("q=obi+ada"), ["Ada Obi"]);
        assert_eq!(shown("q=societe"), ["Société des Libres"]);
        assert_eq!(shown("q=nobody"), [""; 0]);
        robin.get("/desk/queue?letter=both&q=obi").shows("1 matches");
        robin.get("/desk/queue?letter=both&q=nobody").shows("No entry matches");
    }

    fn a_row_says_why_its_entry_is_doubtful(app) {
        let robin = app.moderator();
        sign_all(app, &["Humanists of Berlin"]);
        app.sign_and_confirm(LETTER, &of("Humanists of Berlin").with("email", "prank@elsewhere.example"));
        app.sign_and_confirm(LETTER, &of("Humanist of Berlin"));
        app.advance(3 * HOUR);
        let page = robin.get(QUEUE);
        page.shows("1 rival").shows("others from the same network").shows("elsewhere.example");
        page.shows("near name").shows("outside its domain").shows("own domain").shows("waiting 3 h");
        page.shows("First signature from this domain");
        // The proof and the version stand on each row, whatever they are.
        let rows = rows(&page).len();
        assert_eq!(page.body.matches("<span>version 1</span>").count(), rows);
        let proofs = page.body.matches(">own domain</span>").count() + page.body.matches(">address</span>").count();
        assert!(proofs >= rows, "{proofs} of {rows}");
        // Networks are kept for days.
        app.advance(7 * DAY);
        let now = app.clock.now();
        app.block_on(purge_networks(&app.workshop, 7 * DAY, now)).unwrap();
        assert_eq!(number(app, "SELECT COUNT(*) FROM networks"), 0);
        robin.get(QUEUE).lacks("same network");
    }

    fn where_a_form_came_from_goes_with_it(app) {
        app.sign_and_confirm(LETTER, &of("Humanists of Berlin"));
        app.sign(LETTER, &of("Society of Paris"));
        let link = app.new_mail().remove(0).path("/confirm/");
        let networks = |confirmed: &str| number(app, &format!("SELECT COUNT(*) FROM networks WHERE {confirmed}"));
        assert_eq!((networks("confirmed"), networks("NOT confirmed")), (1, 1));
        app.browser().post(&format!("{link}/not-me"), &[]).is(200);
        assert_eq!(networks("NOT confirmed"), 0);
        let desk = app.signer_desk("jana.weiss@humanists-of-berlin.example");
        let erase = app.browser().get(&desk).action("erase");
        app.browser().post(&erase, &[]).is(303);
        assert_eq!(networks("confirmed"), 0);
        // The same form sent twice is one.
        for _ in 0..2 {
            app.sign(LETTER, &of("Friends of Rome"));
        }
        assert_eq!(networks("NOT confirmed"), 1);
    }

    fn two_moderators_are_served_different_entries(app) {
        let robin = app.moderator();
        sign_all(app, &["Aarhus Club", "Berlin Club", "Cardiff Club", "Dublin Club"]);
        // Alone, nobody has to ask for an entry.
        assert_eq!(open(&robin.get(QUEUE)).as_deref(), Some("Aarhus Club"));
        let kim = colleague(app, "Kim", Role::Moderator);
        let list = robin.get(QUEUE);
        assert_eq!(open(&list), None);
        list.shows("Take the next entry");
        let robins = next(&robin, &list);
        assert_eq!(open(&robins).as_deref(), Some("Aarhus Club"));
        let kims = next(&kim, &kim.get(QUEUE));
        assert_eq!(open(&kims).as_deref(), Some("Berlin Club"));
        kim.get(QUEUE).shows("Robin is looking at it");
        robin.get(QUEUE).shows("Kim is looking at it");
        // It stays open for its moderator, and a decision leads to the next that nobody has.
        assert_eq!(open(&robin.get(QUEUE)).as_deref(), Some("Aarhus Club"));
        let after = robin.follow(&decide(&robin, &robins, "publish", &[]));
        after.shows("Aarhus Club").shows("is published.").shows("Undo");
        assert_eq!(open(&after).as_deref(), Some("Cardiff Club"));
        // Further on without a decision, and from the end to the beginning.
        let further = next(&robin, &after);
        assert_eq!(open(&further).as_deref(), Some("Dublin Club"));
        assert_eq!(open(&next(&robin, &further)).as_deref(), Some("Cardiff Club"));
        // A colleague can open it all the same, and decide.
        let id = further.field("place").unwrap();
        let opened = kim.get(&format!("/desk/queue?{id}"));
        assert_eq!(open(&opened).as_deref(), Some("Dublin Club"));
        decide(&kim, &opened, "publish", &[]).is(303);
        // What is kept is kept for five minutes.
        app.advance(5 * MINUTE);
        robin.get(QUEUE).lacks("is looking at it");
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'publish'"), 2);
    }

    fn when_all_that_waits_is_taken_nobody_is_served(app) {
        let robin = app.moderator();
        sign_all(app, &["Aarhus Club"]);
        let kim = colleague(app, "Kim", Role::Moderator);
        let robins = next(&robin, &robin.get(QUEUE));
        assert_eq!(open(&next(&kim, &kim.get(QUEUE))), None);
        let done = robin.follow(&decide(&robin, &robins, "publish", &[]));
        done.shows("Nothing waits").shows("Undo");
        colleague(app, "Rea", Role::Reader).get(QUEUE).lacks("Take the next entry").lacks("type=\"checkbox\" name=\"row\"");
    }

    fn holding_sets_an_entry_aside_until_somebody_takes_it_up(app) {
        let robin = app.moderator();
        sign_all(app, &["Aarhus Club", "Berlin Club"]);
        let held = decide(&robin, &robin.get(QUEUE), "set-aside", &[("note", "Called them, nobody there")]);
        let after = robin.follow(&held);
        after.shows("is set aside").shows("Undo");
        assert_eq!(open(&after).as_deref(), Some("Berlin Club"));
        assert_eq!(rows(&robin.get(QUEUE)), ["Berlin Club"]);
        let aside = robin.get(&format!("{QUEUE}&waits_for=aside"));
        assert_eq!(rows(&aside), ["Aarhus Club"]);
        aside.shows("Called them, nobody there").shows("1 note").shows("Set aside");
        undo(&robin, &held).is(303);
        assert_eq!(rows(&robin.get(QUEUE)).len(), 2);
        let queue = robin.get(QUEUE);
        let again = decide(&robin, &queue, "set-aside", &[]);
        let aside = robin.get(&format!("{QUEUE}&waits_for=aside"));
        assert_eq!(open(&aside), open(&queue));
        decide(&robin, &aside, "take-up", &[]).is(303);
        assert_eq!(rows(&robin.get(QUEUE)).len(), 2);
        undo(&robin, &again).is(409);
        // What its signer changes brings it back by itself.
        decide(&robin, &robin.get(QUEUE), "set-aside", &[]).is(303);
        let desk = app.signer_desk("jana.weiss@aarhus-club.example");
        let correct = app.browser().get(&desk).action("correct");
        let seen = app.browser().get(&correct).field("seen").unwrap();
        app.browser().post(&correct, &[("seen", &seen), ("organisation", "Aarhus Atheist Club"), ("country", "DK"), ("website", "aarhus-club.example"), ("name", "Jana Weiss")]).is(303);
        assert_eq!(rows(&robin.get(QUEUE)).len(), 2);
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'set-aside'"), 3);
    }

    fn a_second_moderator_is_told_who_did_what_and_keeps_the_note(app) {
        let robin = app.moderator();
        sign_all(app, &["Aarhus Club", "Berlin Club"]);
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = robin.get("/desk/published?letter=multilateralism&q=aarhus").paths("/desk/signatures/").remove(0);
        let kims = kim.get(&format!("{QUEUE}&entry={}", entry.rsplit('/').next().unwrap()));
        press(&robin, &entry, "reject", &[("reason", "unclear")]).is(303);
        app.advance(10 * Duration::from_secs(1));
        let late = decide(&kim, &kims, "publish", &[("note", "I know them")]);
        late.is(409).shows("Robin").shows("rejected this entry 10 seconds ago. Nothing was overwritten.").shows("I know them");
        assert_eq!(number(app, "SELECT COUNT(*) FROM notes"), 0);
        app.browser().get(LETTER).lacks("Aarhus Club");
        // One that was set aside meanwhile is not published unread either.
        let berlin = robin.get("/desk/published?letter=multilateralism&q=berlin").paths("/desk/signatures/").remove(0);
        let kims = kim.get(&format!("{QUEUE}&entry={}", berlin.rsplit('/').next().unwrap()));
        press(&robin, &berlin, "set-aside", &[]).is(303);
        let late = decide(&kim, &kims, "publish", &[("note", "Fine")]);
        late.is(409).shows("Robin").shows("set this entry aside").shows("Fine");
        decide(&kim, &late, "publish", &[("note", "Fine")]).is(303);
        kim.get(&berlin).shows("Fine").shows("Kim");
    }

    fn notes_are_for_colleagues_and_go_with_the_entry(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &of("Aarhus Club"));
        let empty = press(&robin, &entry, "note", &[("note", "  ")]);
        empty.is(422).shows("Please write a note first");
        let long = "x".repeat(2_001);
        press(&robin, &entry, "note", &[("note", &long)]).is(422).shows("at most 2,000 characters").shows(&long);
        press(&robin, &entry, "publish", &[("note", &long)]).is(422).shows(&long);
        press(&robin, &entry, "note", &[("note", "Their chair\r\ncalled back <b>")]).is(303);
        kim.get(&entry).shows("called back <b>").shows("Robin");
        kim.get(QUEUE).shows("1 note");
        press(&kim, &entry, "publish", &[("note", "Good")]).is(303);
        robin.get(&entry).shows("Good");
        assert_eq!(number(app, "SELECT COUNT(*) FROM notes"), 2);
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'note'"), 2);
        app.browser().get(LETTER).lacks("called back");
        let desk = app.signer_desk("jana.weiss@aarhus-club.example");
        let erase = app.browser().get(&desk).action("erase");
        app.browser().post(&erase, &[]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM notes"), 0);
    }

    fn notes_of_one_entry_have_an_end(app) {
        let robin = app.moderator();
        sign_all(app, &["Humanists of Berlin"]);
        let entry = robin.get("/desk/published?letter=multilateralism").paths("/desk/signatures/").remove(0);
        for number in 0..50 {
            press(&robin, &entry, "note", &[("note", &format!("Note {number}."))]).is(303);
        }
        let full = press(&robin, &entry, "note", &[("note", "One more.")]);
        full.is(422).shows("has 50 notes already");
        assert!(full.body.contains(">One more.</textarea>"));
        // A decision with a note more is not made; without one it is.
        press(&robin, &entry, "publish", &[("note", "One more.")]).is(409).shows("has 50 notes already");
        press(&robin, &entry, "publish", &[]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM notes"), 50);
    }

    fn what_became_of_many_is_forgotten_after_a_month(app) {
        let robin = app.moderator();
        sign_all(app, &["Humanists of Berlin", "Society of Paris"]);
        let page = robin.get(QUEUE);
        let done = bulk(&robin, &page, "publish", &picked(&page, &["Humanists of Berlin"]), &[]);
        let at = done.header("location").unwrap().to_owned();
        let purged = |app: &TestApp| {
            let (now, keep) = (app.clock.now(), 60 * DAY);
            app.block_on(purge(&app.workshop, keep, keep, now)).unwrap();
        };
        app.advance(29 * DAY);
        purged(app);
        log_in(&robin, ROBIN, PASSWORD).is(303);
        robin.get(&at).is(200);
        app.advance(2 * DAY);
        purged(app);
        assert_eq!(number(app, "SELECT COUNT(*) FROM bulk_rows"), 0);
        log_in(&robin, ROBIN, PASSWORD).is(303);
        robin.get(&at).is(404);
        app.browser().get(LETTER).shows("Humanists of Berlin");
    }

    fn many_at_once_are_decided_but_for_those_that_changed(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let names = ["Aarhus Club", "Berlin Club", "Cardiff Club", "Dublin Club", "Essen Club", "Florence Club"];
        sign_all(app, &names);
        let page = robin.get(QUEUE);
        let all = picked(&page, &names);
        assert_eq!(all.len(), 6);
        // Three change meanwhile: one by a colleague, one by its signer, one is set aside.
        let entry = |name: &str| robin.get(&format!("/desk/published?letter=multilateralism&q={name}")).paths("/desk/signatures/").remove(0);
        press(&kim, &entry("berlin"), "reject", &[("reason", "unclear")]).is(303);
        let desk = app.signer_desk("jana.weiss@dublin-club.example");
        app.browser().post(&app.browser().get(&desk).action("withdraw"), &[]).is(303);
        press(&kim, &entry("florence"), "set-aside", &[]).is(303);
        let done = bulk(&robin, &page, "publish", &all, &[]);
        done.is(303);
        let report = robin.follow(&done);
        report.is(200).shows("3 entries were published").shows("Changed after the page was shown");
        let (left, others) = report.body.split_once("</section>").unwrap();
        for name in ["Berlin Club", "Dublin Club", "Florence Club"] {
            assert!(left.contains(name) && !others.contains(name), "{name}");
        }
        assert!(left.contains("Kim") && left.contains("Withdrawn by"), "{left}");
        let list = app.browser().get(LETTER);
        list.shows("Aarhus Club").shows("Cardiff Club").shows("Essen Club").lacks("Berlin Club").lacks("Florence Club");
        // One of them is moved on; the others are undone at once.
        press(&kim, &entry("essen"), "unpublish", &[]).is(303);
        app.advance(9 * MINUTE);
        let undo = report.paths("/desk/bulks/").into_iter().find(|path| path.contains("/undo")).unwrap();
        let undone = robin.follow(&press_button(&robin, &undo, &[]));
        undone.shows("2 decisions were undone").shows("Not undone").shows("Essen Club");
        app.browser().get(LETTER).lacks("Aarhus Club").lacks("Cardiff Club");
        let again = robin.follow(&press_button(&robin, &undo, &[]));
        again.shows("2 decisions were undone");
    }

    fn rejecting_many_needs_a_reason_and_the_password(app) {
        let robin = app.moderator();
        sign_all(app, &["Aarhus Club", "Berlin Club"]);
        app.new_mail();
        let page = robin.get(QUEUE);
        let all = picked(&page, &["Aarhus Club", "Berlin Club"]);
        bulk(&robin, &page, "publish", &[], &[]).is(422).shows("tick at least one row");
        let without = bulk(&robin, &page, "reject", &all[..1], &[("reason", "")]);
        without.is(422).shows("Please choose a reason");
        assert_eq!(without.body.matches("checked><span class=\"spoken\">Tick").count(), 1, "what was ticked stays");
        bulk(&robin, &page, "publish", &["nonsense".to_owned()], &[]).is(400);
        app.advance(10 * MINUTE);
        let fields = [("reason", "not-genuine"), ("mail", "on")];
        let first = bulk(&robin, &page, "reject", &all, &fields);
        first.is(307);
        let csrf = page.field("csrf").unwrap();
        let place = page.field("place").unwrap();
        let mut form = vec![("csrf", csrf.as_str()), ("place", &place), ("reason", "not-genuine"), ("mail", "on")];
        form.extend(all.iter().map(|row| ("row", row.as_str())));
        let asks = robin.post(first.header("location").unwrap(), &form);
        assert_eq!(asks.body.matches("name=\"row\"").count(), 2, "the form comes along");
        let fresh = app.moderator();
        let done = fresh.follow(&bulk(&fresh, &fresh.get(QUEUE), "reject", &all, &fields));
        done.shows("2 entries were rejected");
        app.advance(10 * MINUTE);
        assert_eq!(app.new_mail().len(), 2);
        let undo = done.paths("/desk/bulks/").into_iter().find(|path| path.contains("/undo")).unwrap();
        fresh.get(&undo.replace("/undo", "")).lacks("Undo all of them");
    }

    fn rows_of_another_letter_are_left_alone(app) {
        let robin = app.moderator();
        let other = app.letter("other", |bundle| bundle.rules.review = Review::First);
        app.sign_and_confirm(&other, &of("Zagreb Club"));
        sign_all(app, &["Aarhus Club"]);
        let foreign = picked(&robin.get("/desk/queue?letter=other"), &["Zagreb Club"]);
        let page = robin.get(QUEUE);
        robin.follow(&bulk(&robin, &page, "publish", &foreign, &[])).shows("No entry was published");
        app.browser().get(&other).lacks("Zagreb Club");
    }

    fn whoever_lost_the_role_decides_nothing(app) {
        let robin = app.moderator();
        sign_all(app, &["Aarhus Club"]);
        let kim = colleague(app, "Kim", Role::Moderator);
        let kims = kim.get(&format!("{QUEUE}&order=age"));
        let rows = picked(&kims, &["Aarhus Club"]);
        press_button(&robin, &format!("{}/role", account_of(&robin, "Kim")), &[("role", "reader")]).is(303);
        for verb in ["publish", "set-aside", "reject"] {
            bulk(&kim, &kims, verb, &rows, &[("reason", "unclear")]).is(403);
        }
        let csrf = kims.field("csrf").unwrap();
        kim.post("/desk/queue/next?letter=multilateralism", &[("csrf", &csrf), ("place", "letter=multilateralism")]).is(403);
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions"), 0);
    }

    fn the_page_that_has_the_entry_is_shown_with_it(app) {
        let robin = app.moderator();
        let letter = app.letter("many", |bundle| bundle.rules.review = Review::First);
        held(app, &letter, 120);
        let first = robin.get("/desk/queue?letter=many");
        assert_eq!(rows(&first).len(), 50);
        let second = robin.get(&first.paths("/desk/queue?letter=many&after=").pop().unwrap());
        assert_eq!(rows(&second).len(), 50);
        assert!(rows(&second).iter().all(|name| !rows(&first).contains(name)));
        // An entry of the second page, asked for by itself.
        let far = second.paths("/desk/queue?").into_iter().find(|path| path.contains("#row-")).unwrap();
        let id = far.split("entry=").nth(1).unwrap().split(['&', '#']).next().unwrap().to_owned();
        let alone = robin.get(&format!("/desk/queue?letter=many&entry={id}"));
        assert!(alone.body.contains(&format!("<li id=\"row-{id}\" class=\"current\">")));
        let back = second.paths("/desk/queue?letter=many").into_iter().find(|path| !path.contains("entry") && !path.contains("after") && !path.contains("waits_for"));
        assert!(back.is_some(), "the way to the first page");
    }
}

/// As many statements for fifty rows as for one.
fn a_page_takes_the_same_statements(engine: Engine) {
    statements::listen();
    let app = &TestApp::start(engine);
    let robin = app.moderator();
    let few = app.letter("few", |bundle| bundle.rules.review = Review::First);
    let many = app.letter("many", |bundle| bundle.rules.review = Review::First);
    held(app, &few, 2);
    held(app, &many, 60);
    app.sign_and_confirm(&many, &of("Aarhus Club"));
    let once = |letter: &str| {
        statements::taken();
        robin
            .get(&format!("/desk/queue?letter={letter}&order=age"))
            .is(200);
        statements::taken().len()
    };
    // Twice a second what is switched is read anew, whatever the page.
    let asked = |letter: &str| (0..4).map(|_| once(letter)).min().unwrap();
    let (one, fifty) = (asked("few"), asked("many"));
    assert!(
        one > 20 && one == fifty,
        "{one} for two rows, {fifty} for fifty"
    );
}

#[test]
fn a_page_takes_the_same_statements_sqlite() {
    a_page_takes_the_same_statements(Engine::Sqlite);
}

#[test]
fn a_page_takes_the_same_statements_postgres() {
    a_page_takes_the_same_statements(Engine::Postgres);
}

/// The other pages of many entries: as many statements for twenty as for two.
fn pages_of_many_take_the_same_statements(engine: Engine) {
    statements::listen();
    let app = &TestApp::start(engine);
    let robin = app.moderator();
    let paths = |letter: &str, count: usize| {
        let at = app.letter(letter, |bundle| bundle.rules.review = Review::First);
        held(app, &at, count);
        let page = robin.get(&format!("/desk/queue?letter={letter}"));
        let (csrf, place) = (page.field("csrf").unwrap(), page.field("place").unwrap());
        let mut fields = vec![("csrf".to_owned(), csrf), ("place".to_owned(), place)];
        let boxes = page
            .body
            .split("name=\"row\" form=\"bulk\" value=\"")
            .skip(1);
        fields.extend(
            boxes.map(|rest| ("row".to_owned(), rest.split('"').next().unwrap().to_owned())),
        );
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let bulk = robin.post(
            &format!("/desk/queue/bulk/set-aside?letter={letter}"),
            &fields,
        );
        bulk.is(303);
        let mass = format!("/desk/letters/{letter}/mass");
        let filter = [("filter", "")];
        press_button(&robin, &mass, &filter).is(409);
        let bulk = bulk.header("location").unwrap().to_owned();
        let undo = bulk.replacen('?', "/undo?", 1);
        let csrf = robin.get(&bulk).field("csrf").unwrap();
        robin.post(&undo, &[("csrf", &csrf)]).is(303);
        let job = press_button(&robin, &mass, &filter)
            .header("location")
            .unwrap()
            .to_owned();
        tamper(
            app,
            &format!(
                "UPDATE signatures SET state = 'published', import_id = NULL WHERE letter_id = (SELECT id FROM letters WHERE slug = '{letter}')"
            ),
        );
        let samples = format!("/desk/letters/{letter}/samples");
        press_button(
            &robin,
            &format!("{samples}/draw"),
            &[("size", "100"), ("of", "100")],
        )
        .is(303);
        [bulk, job, mass, samples]
    };
    let once = |path: &str| {
        statements::taken();
        robin.get(path).is(200);
        statements::taken().len()
    };
    let asked = |path: &String| (0..4).map(|_| once(path)).min().unwrap();
    let (few, many) = (paths("few", 2), paths("many", 20));
    for (few, many) in few.iter().zip(&many) {
        let (two, twenty) = (asked(few), asked(many));
        assert_eq!(two, twenty, "{few}: {two} for two, {twenty} for twenty");
    }
}

#[test]
fn pages_of_many_take_the_same_statements_sqlite() {
    pages_of_many_take_the_same_statements(Engine::Sqlite);
}

#[test]
fn pages_of_many_take_the_same_statements_postgres() {
    pages_of_many_take_the_same_statements(Engine::Postgres);
}

/// What a moderator does with a queue costs as much where a thousand wait as where a hundred do: as many statements, none
/// of which sorts or reads all of them, and pages of the same size.
fn a_long_queue_costs_what_a_short_one_does(engine: Engine) {
    statements::listen();
    let app = &TestApp::start(engine);
    let robin = app.moderator();
    for (slug, count) in [("short", 100), ("long", 1_000)] {
        let letter = app.letter(slug, |bundle| bundle.rules.review = Review::First);
        held(app, &letter, count);
    }
    let mut planned = BTreeSet::new();
    let mut listened = |ask: &dyn Fn() -> Answer| {
        statements::taken();
        let answer = ask();
        let mut asked = statements::taken();
        // Twice a second what is switched is read anew, whatever the page, in a transaction of its own.
        let of_the_page = |statement: &String| {
            let first = statement.split(' ').next().unwrap_or_default();
            ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(&first)
                && !statement.contains("switches_on")
                && !statement.contains("banners")
        };
        asked.retain(of_the_page);
        asked.sort();
        planned.extend(asked.iter().cloned());
        (asked.len(), asked, answer.body.len())
    };
    let mut least = |ask: &dyn Fn() -> Answer| (0..4).map(|_| listened(ask)).min().unwrap();
    let mut costs = [("short", 100), ("long", 1_000)].map(|(slug, count)| {
        let queue = format!("/desk/queue?letter={slug}");
        let page = robin.get(&queue);
        page.is(200)
            .shows(if count == 100 { "100" } else { "1,000" });
        assert_eq!(rows(&page).len(), 50);
        let second = page.paths(&format!("{queue}&after=")).pop().unwrap();
        let mut costs = Vec::new();
        for path in [
            queue.clone(),
            format!("{queue}&order=age"),
            format!("{queue}&order=newest"),
            format!("{queue}&order=most-doubt"),
            format!("{queue}&reason=review-first"),
            second,
        ] {
            costs.push((path.clone(), least(&|| robin.get(&path))));
        }
        let next = || {
            let page = robin.get(&queue);
            let [csrf, place] = ["csrf", "place"].map(|name| page.field(name).unwrap());
            let fields = [("csrf", csrf.as_str()), ("place", &place)];
            let path = format!("/desk/queue/next?letter={slug}");
            robin.follow(&robin.post(&path, &fields))
        };
        costs.push(("next".to_owned(), least(&next)));
        let publish = || robin.follow(&decide(&robin, &robin.get(&queue), "publish", &[]));
        costs.push(("publish".to_owned(), least(&publish)));
        costs
    });
    let (long, short) = (costs[1].split_off(0), costs[0].split_off(0));
    for ((path, (few, _, small)), (_, (many, asked, large))) in short.iter().zip(&long) {
        // The entry that is open may have others near it to look up.
        assert!(
            *few > 10 && *many <= few + 5,
            "{path}: {few} and {many}: {asked:#?}"
        );
        assert!(
            *large < small + small / 5,
            "{path}: {small} bytes and {large}"
        );
    }
    if engine == Engine::Sqlite {
        let mut db = sql::open(&app.database.url);
        let found = planned
            .iter()
            .filter(|statement| plans::is_planned(statement))
            .flat_map(|statement| {
                let steps = plans::whole_queue(&mut db, statement);
                steps
                    .into_iter()
                    .map(move |step| format!("{step}\n    {statement}"))
            });
        let wrong: Vec<String> = found.collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn a_long_queue_costs_what_a_short_one_does_sqlite() {
    a_long_queue_costs_what_a_short_one_does(Engine::Sqlite);
}

#[test]
fn a_long_queue_costs_what_a_short_one_does_postgres() {
    a_long_queue_costs_what_a_short_one_does(Engine::Postgres);
}

/// How long pages of a long queue take: `TEST_WAITING=100000 cargo nextest run --run-ignored only long_queue`.
fn a_long_queue(engine: Engine) {
    let app = &TestApp::start(engine);
    let robin = app.moderator();
    let letter = app.letter("many", |bundle| bundle.rules.review = Review::First);
    let count: usize = std::env::var("TEST_WAITING")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(1_000);
    held(app, &letter, count);
    let last = robin.get("/desk/queue?letter=many&order=newest");
    let deep = last
        .paths("/desk/queue?letter=many&after=")
        .pop()
        .unwrap()
        .replace("&order=newest", "&order=age");
    for (what, path) in [
        ("by doubt", "/desk/queue?letter=many".to_owned()),
        ("by age", "/desk/queue?letter=many&order=age".to_owned()),
        ("deep, by age", deep),
        (
            "filtered",
            "/desk/queue?letter=many&reason=rival".to_owned(),
        ),
        ("searched", "/desk/queue?letter=many&q=baba".to_owned()),
        (
            "searched in vain",
            "/desk/queue?letter=many&q=nobody".to_owned(),
        ),
    ] {
        let mut took: Vec<_> = (0..5)
            .map(|_| {
                let begun = std::time::Instant::now();
                robin.get(&path).is(200);
                begun.elapsed()
            })
            .collect();
        took.sort();
        eprintln!(
            "{engine:?}, {count} waiting, {what}: median {:?}, slowest {:?}",
            took[2], took[4]
        );
    }
}

#[test]
#[ignore = "minutes"]
fn a_long_queue_sqlite() {
    a_long_queue(Engine::Sqlite);
}

#[test]
#[ignore = "minutes"]
fn a_long_queue_postgres() {
    a_long_queue(Engine::Postgres);
}

#[test]
fn the_migration_fills_in_the_same_doubt() {
    let sql = include_str!("../../migrations/sqlite/2026-11-25-010000_queue/up.sql");
    let told = |word: &str| -> i32 {
        let (_, rest) = sql.split_once(&format!("WHEN '{word}' THEN ")).unwrap();
        rest.split(|c: char| !c.is_ascii_digit())
            .next()
            .unwrap()
            .parse()
            .unwrap()
    };
    let bare = doubt(&[], Proof::Address);
    for reason in HoldReason::ALL {
        let weight = doubt(&[*reason], Proof::Address) - bare;
        // One that says nothing of the entry, or that is younger than the migration.
        if [HoldReason::ReviewFirst, HoldReason::EverythingHeld].contains(reason) {
            assert_eq!(weight, 0);
        } else {
            assert_eq!(told(reason.as_str()), weight, "{reason}");
        }
    }
    for proof in [Proof::Vouched, Proof::OwnDomain, Proof::Imported] {
        assert_eq!(told(proof.as_str()), doubt(&[], proof), "{proof}");
    }
    assert!(sql.contains(&format!("ELSE {bare} END")));
}
