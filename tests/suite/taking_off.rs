//! Many entries of the list are taken off at once: exactly those that were shown, after the password.
use crate::harness::accounts::{account_of, colleague, press as press_button};
use crate::harness::acts::verified;
use crate::harness::app::{PASSWORD, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{picked, press};
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::domain::letter::Review;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::MINUTE;

const RULES: &str = "/letters/rules";
const LIST: &str = "/desk/published?letter=rules";
const NAMES: [&str; 4] = ["Alder Club", "Birch Club", "Cedar Club", "Elm Club"];

fn listed(app: &TestApp) {
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
    for name in NAMES {
        let domain = format!("{}.example", name.to_lowercase().replace(' ', "-"));
        app.sign_and_confirm(RULES, &SignForm::of(name, &domain));
        app.advance(Duration::from_secs(1));
    }
    app.new_mail();
}

fn entry(page: &Answer, name: &str) -> String {
    let row = page
        .body
        .split("<tr>")
        .find(|row| row.contains(&format!("<bdi>{name}<")))
        .unwrap();
    let (_, path) = row.split_once("href=\"").unwrap();
    path.split_once('"').unwrap().0.to_owned()
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
    desk.post(
        &format!("/desk/published/bulk/{verb}?letter=rules"),
        &fields,
    )
}

stories! {
    fn those_that_were_picked_are_taken_off_for_good_and_undone(app) {
        listed(app);
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let page = robin.get(LIST);
        let rows = picked(&page, &NAMES[..3]);
        assert_eq!(rows.len(), 3);
        // Meanwhile a colleague takes one of them back to the desk.
        press(&kim, &entry(&page, "Birch Club"), "unpublish", &[]).is(303);
        let reason = [("reason", "abuse"), ("note", "One hand wrote them"), ("mail", "on")];
        let report = robin.follow(&bulk(&robin, &page, "invalidate", &rows, &reason));
        report.is(200).shows("2 entries were taken off for good").shows("Not done: changed after the page was shown");
        let (left, others) = report.body.split_once("</section>").unwrap();
        assert!(left.contains("Birch Club") && left.contains("Kim") && !others.contains("Birch Club"), "{left}");
        app.browser().get(RULES).lacks("Alder Club").lacks("Cedar Club").shows("Elm Club");
        robin.get(&entry(&page, "Alder Club")).shows("One hand wrote them");
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'invalidate'"), 2);
        assert!(app.new_mail().is_empty(), "it can still be undone");
        app.advance(9 * MINUTE);
        let undo = report.paths("/desk/bulks/").into_iter().find(|path| path.contains("/undo")).unwrap();
        let undone = robin.follow(&press_button(&robin, &undo, &[]));
        undone.shows("2 decisions were undone");
        app.browser().get(RULES).shows("Alder Club").shows("Cedar Club").lacks("Birch Club");
        app.advance(2 * MINUTE);
        assert!(app.new_mail().is_empty(), "what was undone is not told");
        verified(app, RULES);
        // Once more, and this time it stays.
        let fresh = app.moderator();
        let page = fresh.get(LIST);
        fresh.follow(&bulk(&fresh, &page, "invalidate", &picked(&page, &NAMES[..1]), &reason)).shows("1 entry was taken off for good");
        app.advance(11 * MINUTE);
        let mail = app.new_mail();
        assert!(mail.len() == 1 && mail[0].text.contains("one of many that were made up"), "{mail:?}");
        verified(app, RULES);
    }

    fn back_to_the_desk_wants_a_note_and_tells_nobody(app) {
        listed(app);
        let robin = app.moderator();
        let page = robin.get(LIST);
        let rows = picked(&page, &NAMES[..2]);
        let without = bulk(&robin, &page, "unpublish", &rows, &[("note", " ")]);
        without.is(422).shows("Please write a note first");
        assert_eq!(without.body.matches("checked><span class=\"spoken\">Tick").count(), 2, "what was ticked stays");
        bulk(&robin, &page, "unpublish", &[], &[("note", "x")]).is(422).shows("tick at least one row");
        bulk(&robin, &page, "invalidate", &rows, &[("reason", "")]).is(422).shows("Choose a reason");
        let report = robin.follow(&bulk(&robin, &page, "unpublish", &rows, &[("note", "Ask them first")]));
        report.shows("2 entries are off the list and wait at the desk");
        app.browser().get(RULES).lacks("Alder Club").shows("Cedar Club");
        robin.get(&entry(&page, "Alder Club")).shows("Ask them first");
        let back = report.paths(LIST);
        assert!(!back.is_empty(), "the way back to the list");
        app.advance(11 * MINUTE);
        assert!(app.new_mail().is_empty());
        verified(app, RULES);
    }

    fn the_password_is_wanted_first_and_the_form_goes_along(app) {
        listed(app);
        let robin = app.moderator();
        app.advance(11 * MINUTE);
        let page = robin.get(LIST);
        let rows = picked(&page, &NAMES[..2]);
        let reason = [("reason", "forged")];
        for verb in ["invalidate", "unpublish"] {
            bulk(&robin, &page, verb, &rows, &reason).is(307);
        }
        let first = bulk(&robin, &page, "invalidate", &rows, &reason);
        let [csrf, place] = ["csrf", "place"].map(|name| page.field(name).unwrap());
        let mut form = vec![("csrf", csrf.as_str()), ("place", &place), ("reason", "forged")];
        form.extend(rows.iter().map(|row| ("row", row.as_str())));
        let asks = robin.post(first.header("location").unwrap(), &form);
        assert_eq!(asks.body.matches("name=\"row\"").count(), 2);
        app.browser().get(RULES).shows("Alder Club");
        form.push(("confirm_password", PASSWORD));
        robin.post(first.header("location").unwrap(), &form).is(307);
        form.pop();
        robin.follow(&robin.post("/desk/published/bulk/invalidate?letter=rules", &form)).shows("2 entries were taken off for good");
    }

    fn whoever_may_not_decide_takes_nothing_off(app) {
        listed(app);
        let robin = app.moderator();
        let rea = colleague(app, "Rea", Role::Reader);
        rea.get(LIST).is(200).lacks("With the rows that are ticked");
        let kim = colleague(app, "Kim", Role::Moderator);
        let page = kim.get(LIST);
        let rows = picked(&page, &NAMES);
        press_button(&robin, &format!("{}/role", account_of(&robin, "Kim")), &[("role", "reader")]).is(303);
        for verb in ["invalidate", "unpublish"] {
            bulk(&kim, &page, verb, &rows, &[("reason", "forged"), ("note", "x")]).is(403);
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 4);
        // Rows of another letter are left alone.
        app.letter("other", |bundle| bundle.rules.review = Review::Rules);
        let fresh = robin.get(LIST);
        let [csrf, place] = ["csrf", "place"].map(|name| fresh.field(name).unwrap());
        let mut form = vec![("csrf", csrf.as_str()), ("place", &place), ("reason", "forged")];
        form.extend(rows.iter().map(|row| ("row", row.as_str())));
        robin.follow(&robin.post("/desk/published/bulk/invalidate?letter=other", &form)).shows("No entry was taken off for good");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 4);
    }
}
