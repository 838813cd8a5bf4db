//! Ten minutes later a decision is not undone any more: another one is made against it.
use crate::harness::accounts::colleague;
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::stories::stories;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{HOUR, MINUTE};

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// Sends the form that the entry's page offers, with these fields.
#[track_caller]
fn reverse(desk: &Browser, entry: &str, fields: &[(&str, &str)]) -> Answer {
    let page = desk.get(entry);
    let (path, form) = page.form("/reverse");
    let (csrf, seen) = (form.field("csrf").unwrap(), form.field("seen").unwrap());
    let shown = [("csrf", csrf.as_str()), ("seen", seen.as_str())];
    desk.post(&path, &[&shown[..], fields].concat())
}

/// Without line ends.
fn words(mail: &Mail) -> String {
    mail.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn told(app: &TestApp) -> Vec<String> {
    app.advance(10 * MINUTE);
    app.new_mail().iter().map(words).collect()
}

fn ledger(app: &TestApp) -> Vec<String> {
    app.chain();
    let ledger = app.browser().get(&format!("{LETTER}/ledger.json")).json();
    let items = ledger["items"].as_array().unwrap();
    let word = |item: &serde_json::Value| {
        format!(
            "{} {}",
            item["act"].as_str().unwrap(),
            item["reason"].as_str().unwrap_or("-")
        )
    };
    items.iter().map(word).collect()
}

stories! {
    fn a_publication_goes_back_to_the_desk_with_a_note(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&robin, &entry, "publish", &[]).is(303);
        app.new_mail();
        robin.get(&entry).lacks("Reverse this decision");
        app.advance(10 * MINUTE);
        robin.get(&entry).shows("Reverse this decision").lacks("Take it off the list");
        for note in ["", " \n"] {
            reverse(&robin, &entry, &[("to", "held"), ("note", note)]).is(422).shows("Please write why the decision is reversed");
        }
        let done = reverse(&robin, &entry, &[("to", "held"), ("note", "Their board never met.")]);
        done.is(303);
        app.browser().get(LETTER).lacks("Humanists of Berlin");
        let page = robin.get(&entry);
        page.shows("Reversed: Taken off the list").shows("Against: Published").shows("Note: Their board never met.");
        robin.get("/desk/queue").shows("Humanists of Berlin");
        let told = told(app);
        assert!(told.iter().any(|text| text.contains("waits for the moderators again")), "{told:?}");
        assert_eq!(ledger(app), ["published -", "unpublished under-review"]);
    }

    fn a_publication_becomes_a_rejection_with_its_reason(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&robin, &entry, "publish", &[]).is(303);
        app.advance(HOUR);
        app.new_mail();
        let wrong = reverse(&robin, &entry, &[("to", "rejected"), ("reason", ""), ("note", "They wrote to us.")]);
        wrong.is(422).shows("Please choose a reason");
        assert!(wrong.body.contains("They wrote to us."));
        reverse(&robin, &entry, &[("to", "rejected"), ("reason", "not-authorised"), ("note", "They wrote to us.")]).is(303);
        robin.get(&entry).shows("Rejected").shows("Signer not authorised").shows("Note: They wrote to us.");
        let told = told(app);
        assert!(told.len() == 1 && told[0].contains("may do so for the organisation") && !told[0].contains("They wrote to us"), "{told:?}");
        assert_eq!(ledger(app), ["published -", "unpublished reversed"]);
        app.browser().get(&format!("{LETTER}/ledger")).shows("the moderators reversed their decision");
    }

    fn a_rejection_is_reopened_and_only_who_was_told_hears_of_it(app) {
        let robin = app.moderator();
        let mailed = confirmed(app, &robin, LETTER, &berlin());
        let silent = confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        press(&robin, &mailed, "reject", &[("reason", "unclear"), ("mail", "on")]).is(303);
        press(&robin, &silent, "reject", &[("reason", "unclear")]).is(303);
        app.advance(HOUR);
        app.new_mail();
        for entry in [&mailed, &silent] {
            reverse(&robin, entry, &[("note", "It is clear now.")]).is(303);
            robin.get(entry).shows("Reversed: Reopened").shows("Against: Rejected");
        }
        app.advance(10 * MINUTE);
        let to: Vec<String> = app.new_mail().iter().filter(|mail| words(mail).contains("waits for the moderators again")).map(|mail| mail.to.clone()).collect();
        assert_eq!(to, ["jana.weiss@berlin.example"]);
    }

    fn a_reversal_can_be_undone_and_its_mail_with_it(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&robin, &entry, "publish", &[]).is(303);
        app.advance(HOUR);
        app.new_mail();
        let done = reverse(&robin, &entry, &[("to", "rejected"), ("reason", "unclear"), ("note", "A slip.")]);
        undo(&robin, &done).is(303);
        app.browser().get(LETTER).shows("Humanists of Berlin");
        app.advance(HOUR);
        assert!(app.new_mail().is_empty());
        robin.get(&entry).shows("Undo: Published").shows("Reverse this decision");
    }

    fn rivals_come_back_when_the_publication_is_reversed_for_good(app) {
        let robin = app.moderator();
        let real = confirmed(app, &robin, LETTER, &berlin());
        let prank = confirmed(app, &robin, LETTER, &berlin().with("email", "prank@elsewhere.example"));
        press(&robin, &prank, "publish", &[]).is(303);
        app.advance(HOUR);
        reverse(&robin, &prank, &[("to", "rejected"), ("reason", "not-genuine"), ("note", "The wrong one.")]).is(303);
        press(&robin, &real, "publish", &[]).is(303);
        app.browser().get(LETTER).shows("Humanists of Berlin");
    }

    fn what_changed_meanwhile_is_not_overwritten(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let lee = colleague(app, "Lee", Role::Reader);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&robin, &entry, "publish", &[]).is(303);
        app.advance(HOUR);
        lee.get(&entry).lacks("Reverse this decision");
        let page = kim.get(&entry);
        let path = page.form("/reverse").0;
        let csrf = page.field("csrf").unwrap();
        reverse(&robin, &entry, &[("to", "rejected"), ("reason", "unclear"), ("note", "First.")]).is(303);
        let late = kim.post(&path, &[("csrf", &csrf), ("seen", "published"), ("to", "held"), ("note", "Second, typed long.")]);
        late.is(409).shows("Robin");
        assert!(late.body.contains(">Second, typed long.</textarea>"), "what was typed is kept");
        kim.post(&path, &[("csrf", &csrf), ("seen", "rejected"), ("to", "held"), ("note", "Second.")]).is(409);
        robin.get(&entry).lacks("Note: Second.");
        kim.post("/desk/decisions/nonsense/reverse", &[("csrf", &csrf), ("seen", "published"), ("note", "x")]).is(404);
    }

    fn what_was_typed_stays_in_the_form_where_it_can_still_be_reversed(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&robin, &entry, "publish", &[]).is(303);
        app.advance(HOUR);
        let page = robin.get(&entry);
        let path = page.form("/reverse").0;
        let csrf = page.field("csrf").unwrap();
        // Seen before the signer changed something.
        let stale = [("csrf", csrf.as_str()), ("seen", "held"), ("to", "rejected"), ("reason", "unclear"), ("note", "Because of the call.")];
        let late = robin.post(&path, &stale);
        late.is(409);
        assert_eq!(late.body.matches(">Because of the call.</textarea>").count(), 1);
        assert!(late.body.contains("value=\"rejected\" checked"));
    }

    fn a_vouch_is_taken_back_later_too(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&robin, &entry, "vouch", &[("note", "I know the chair")]).is(303);
        app.advance(HOUR);
        robin.get(&entry).shows("I know the chair");
        reverse(&robin, &entry, &[("note", "It was another chair.")]).is(303);
        robin.get(&entry).lacks("I know the chair").shows("Reversed: vouched for").shows("Note: It was another chair.");
        press(&robin, &entry, "publish", &[]).is(303);
    }
}
