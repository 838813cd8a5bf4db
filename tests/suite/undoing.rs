//! What follows an undo, and the way back to what was decided about many at once.
use crate::harness::accounts::{colleague, press as press_button};
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, picked, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use diesel::prelude::*;
use std::time::Duration;
use undersigned::domain::decision::DecisionId;
use undersigned::domain::moderator::Role;
use undersigned::domain::signature::SignatureId;
use undersigned::domain::time::MINUTE;
use undersigned::store::schema::{decisions, signatures};

const SECOND: Duration = Duration::from_secs(1);
const QUEUE: &str = "/desk/queue?letter=multilateralism";
const LIST: &str = "/desk/published?letter=multilateralism";
const AGAIN: &str = "Moderators look at your signature again";
const CLUBS: [&str; 3] = ["Aarhus Club", "Berlin Club", "Cardiff Club"];

fn of(name: &str) -> SignForm {
    let domain = format!("{}.example", name.to_lowercase().replace(' ', "-"));
    SignForm::of(name, &domain)
}

/// The clubs wait, and nobody has mail that is not read.
fn clubs_wait(app: &TestApp) {
    for name in CLUBS {
        app.sign_and_confirm(LETTER, &of(name));
        app.advance(SECOND);
    }
    app.new_mail();
}

/// Sends the form of a page of the queue that was loaded before, with the rows of these names.
fn bulk(desk: &Browser, page: &Answer, verb: &str, names: &[&str]) -> Answer {
    let fields = ["csrf", "place", "bulk"].map(|name| (name, page.field(name).unwrap()));
    let rows = picked(page, names);
    let mut fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fields.extend(rows.iter().map(|row| ("row", row.as_str())));
    let path = format!("/desk/queue/bulk/{verb}?letter=multilateralism");
    desk.post(&path, &fields)
}

fn undo_path(page: &Answer) -> String {
    let paths = page.paths("/desk/bulks/");
    let undo = paths.into_iter().find(|path| path.contains("/undo"));
    undo.unwrap_or_else(|| panic!("no undo on {}", page.text()))
}

/// Undoes what was decided last about the entry of this name, alone.
#[track_caller]
fn undo_one(app: &TestApp, desk: &Browser, name: &'static str) {
    let last: DecisionId = app.read(move |db| {
        let entry = signatures::table.filter(signatures::name.eq(name));
        let entry: SignatureId = entry.select(signatures::id).first(db)?;
        let about = decisions::table.filter(decisions::signature_id.eq(entry));
        let last = about.order(decisions::created_at.desc());
        Ok(last.select(decisions::id).first(db)?)
    });
    press_button(desk, &format!("/desk/decisions/{last}/undo"), &[]).is(303);
}

/// Subjects of the mails since the last look, without the letter's title.
fn subjects(app: &TestApp) -> Vec<String> {
    let mails = app.new_mail().into_iter();
    let mut subjects: Vec<String> = mails
        .map(|mail| mail.subject.split(':').next().unwrap().to_owned())
        .collect();
    subjects.sort();
    subjects
}

stories! {
    fn who_was_told_of_a_publication_hears_that_it_was_undone(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &of("Aarhus Club"));
        app.new_mail();
        let published = press(&robin, &entry, "publish", &[]);
        let told = subjects(app);
        assert_eq!(told.len(), 1);
        app.advance(MINUTE);
        undo(&robin, &published).is(303);
        app.advance(10 * MINUTE - SECOND);
        assert_eq!(subjects(app), [""; 0], "it may be published again");
        app.advance(SECOND);
        assert_eq!(subjects(app), [AGAIN]);
        // Published again by then, nothing is said of it.
        let entry = confirmed(app, &robin, LETTER, &of("Berlin Club"));
        app.new_mail();
        let published = press(&robin, &entry, "publish", &[]);
        assert_eq!(subjects(app), told);
        undo(&robin, &published).is(303);
        app.advance(MINUTE);
        press(&robin, &entry, "publish", &[]).is(303);
        assert_eq!(subjects(app), told);
        app.advance(20 * MINUTE);
        assert_eq!(subjects(app), [""; 0]);
    }

    fn who_was_told_nothing_yet_hears_nothing(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &of("Aarhus Club"));
        app.new_mail();
        let published = press(&robin, &entry, "publish", &[]);
        undo(&robin, &published).is(303);
        app.advance(20 * MINUTE);
        assert_eq!(subjects(app), [""; 0]);
        // What was undone in between takes nothing back of what is still to be said.
        let published = press(&robin, &entry, "publish", &[]);
        assert_eq!(subjects(app).len(), 1);
        undo(&robin, &published).is(303);
        let rejected = press(&robin, &entry, "reject", &[("reason", "unclear"), ("mail", "on")]);
        undo(&robin, &rejected).is(303);
        app.advance(20 * MINUTE);
        assert_eq!(subjects(app), [AGAIN]);
    }

    fn those_who_were_told_of_many_hear_that_they_were_undone(app) {
        let robin = app.moderator();
        clubs_wait(app);
        let done = robin.follow(&bulk(&robin, &robin.get(QUEUE), "publish", &CLUBS[..2]));
        assert_eq!(subjects(app).len(), 2);
        press_button(&robin, &undo_path(&done), &[]).is(303);
        app.advance(10 * MINUTE);
        assert_eq!(subjects(app), [AGAIN, AGAIN]);
    }

    fn many_that_are_pressed_twice_are_decided_once(app) {
        let robin = app.moderator();
        clubs_wait(app);
        let page = robin.get(QUEUE);
        let first = bulk(&robin, &page, "publish", &CLUBS[..2]);
        first.is(303);
        let again = bulk(&robin, &page, "publish", &CLUBS[..2]);
        assert_eq!(again.header("location"), first.header("location"));
        robin.follow(&again).shows("2 entries were published").lacks("Changed after the page was shown").shows("Undo all of them");
        assert_eq!((number(app, "SELECT COUNT(*) FROM bulks"), number(app, "SELECT COUNT(*) FROM decisions")), (1, 2));
        let other = bulk(&robin, &page, "publish", &CLUBS[2..]);
        assert_ne!(other.header("location"), first.header("location"), "other rows are another press");
        robin.follow(&other).shows("1 entry was published");
    }

    fn a_press_that_was_cut_off_is_gone_on_with(app) {
        let robin = app.moderator();
        clubs_wait(app);
        let page = robin.get(QUEUE);
        let first = bulk(&robin, &page, "publish", &CLUBS);
        // As if the first press had not come to the last of its rows.
        undo_one(app, &robin, "Cardiff Club");
        tamper(app, "DELETE FROM bulk_rows WHERE signature_id = (SELECT id FROM signatures WHERE name = 'Cardiff Club')");
        robin.follow(&first).shows("2 entries were published");
        let again = bulk(&robin, &page, "publish", &CLUBS);
        assert_eq!(again.header("location"), first.header("location"));
        robin.follow(&again).shows("3 entries were published");
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'publish'"), 4);
    }

    fn the_way_back_to_many_stands_beside_the_lists(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        clubs_wait(app);
        let page = robin.get(QUEUE);
        bulk(&robin, &page, "publish", &CLUBS[..2]).is(303);
        app.advance(3 * MINUTE);
        for list in [QUEUE, LIST] {
            let shown = robin.get(list);
            shown.shows("Decided together 3 min ago: 2 entries were published.");
            robin.get(&shown.paths("/desk/bulks/").remove(0)).is(200);
            kim.get(list).lacks("Decided together");
        }
        // One of them is undone by itself; the others still together.
        undo_one(app, &robin, "Aarhus Club");
        let undone = robin.follow(&press_button(&robin, &undo_path(&robin.get(QUEUE)), &[]));
        undone.shows("2 decisions were undone");
        app.browser().get(LETTER).lacks("Aarhus Club").lacks("Berlin Club");
        for list in [QUEUE, LIST] {
            robin.get(list).lacks("Decided together");
        }
        // The page from before is as good as new, since what it showed stands again: it is another press.
        robin.follow(&bulk(&robin, &page, "publish", &CLUBS[..2])).shows("2 entries were published");
        app.advance(10 * MINUTE);
        robin.get(QUEUE).lacks("Decided together");
    }
}
