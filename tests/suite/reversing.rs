//! Ten minutes later a decision is not undone any more: another one is made against it.
use crate::harness::accounts::colleague;
use crate::harness::acts::verified;
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::correcting::{contact_name, correct};
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::switches::turn;
use undersigned::domain::letter::Signers;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{HOUR, MINUTE};

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// Sends the form that the entry's page offers, with these fields.
#[track_caller]
fn reverse(desk: &Browser, entry: &str, fields: &[(&str, &str)]) -> Answer {
    reverse_by(desk, desk.get(entry).form("/reverse"), fields)
}

/// The same with the form that takes a correction back.
#[track_caller]
fn reverse_correction(desk: &Browser, entry: &str, fields: &[(&str, &str)]) -> Answer {
    let mut page = desk.get(entry);
    let hint = page
        .body
        .find("the line stands there again as it stood before");
    page.body = page
        .body
        .split_off(hint.expect("no correction is to be reversed"));
    reverse_by(desk, page.form("/reverse"), fields)
}

#[track_caller]
fn reverse_by(desk: &Browser, (path, form): (String, Answer), fields: &[(&str, &str)]) -> Answer {
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

    fn an_invalidation_goes_back_to_the_desk_and_only_who_was_told_hears_of_it(app) {
        let robin = app.moderator();
        let mailed = confirmed(app, &robin, LETTER, &berlin());
        let silent = confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        press(&robin, &mailed, "publish", &[]).is(303);
        press(&robin, &mailed, "invalidate", &[("reason", "forged"), ("mail", "on")]).is(303);
        press(&robin, &silent, "invalidate", &[("reason", "mistake"), ("note", "Twice on the sheet.")]).is(303);
        robin.get(&mailed).lacks("Reverse this decision");
        app.advance(HOUR);
        app.new_mail();
        for entry in [&mailed, &silent] {
            robin.get(entry).shows("Reverse this decision").lacks(">Reopen<");
            reverse(&robin, entry, &[("note", " ")]).is(422).shows("Please write why the decision is reversed");
            reverse(&robin, entry, &[("note", "The chair called us.")]).is(303);
            robin.get(entry).shows("Reversed: Reopened").shows("Against: Invalidated").shows("Note: The chair called us.");
        }
        app.advance(10 * MINUTE);
        let to: Vec<String> = app.new_mail().iter().filter(|mail| words(mail).contains("waits for the moderators again")).map(|mail| mail.to.clone()).collect();
        assert_eq!(to, ["jana.weiss@berlin.example"]);
        press(&robin, &mailed, "publish", &[]).is(303);
        assert_eq!(ledger(app), ["published -", "unpublished invalidated", "republished -"]);
    }

    fn mail_of_an_invalidation_that_still_waits_is_dropped_with_it(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        app.new_mail();
        turn(&robin, "", "stop-mailing", "on");
        press(&robin, &entry, "invalidate", &[("reason", "forged"), ("mail", "on")]).is(303);
        app.advance(HOUR);
        reverse(&robin, &entry, &[("note", "A slip.")]).is(303);
        turn(&robin, "", "stop-mailing", "off");
        assert_eq!(told(app), Vec::<String>::new());
    }

    fn a_correction_is_reversed_with_a_note_and_the_signer_hears_of_it(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&robin, &entry, "publish", &[]).is(303);
        correct(&robin, &entry, &[("name", "Humanists of Bern"), ("country", "CH")]).is(303);
        app.advance(HOUR);
        app.new_mail();
        let listed = app.browser().get(LETTER);
        listed.shows("Humanists of Bern").lacks("Humanists of Berlin");
        let seen_before = kim.get(&entry);
        reverse_correction(&robin, &entry, &[("note", "")]).is(422).shows("Please write why the decision is reversed");
        let done = reverse_correction(&robin, &entry, &[("note", "Bern is another society.")]);
        done.is(303);
        robin.follow(&done).shows("stands there again as before it was corrected");
        app.browser().get(LETTER).shows("Humanists of Berlin").lacks("Humanists of Bern<");
        let page = robin.get(&entry);
        page.shows("Reversed: corrected").shows("Against: Corrected").shows("Note: Bern is another society.");
        assert!(!page.body.contains("/undo\""), "it can be corrected again instead");
        // What a colleague had open is not overwritten.
        let (path, form) = seen_before.form("/vouch");
        let vouch = [("csrf", form.field("csrf").unwrap()), ("seen", form.field("seen").unwrap()), ("note", "I know them in Bern".to_owned())];
        kim.post(&path, &vouch.each_ref().map(|(name, value)| (*name, value.as_str()))).is(409).shows("Robin");
        let told = told(app);
        assert!(told.len() == 1 && told[0].contains("Humanists of Berlin") && told[0].contains("Humanists of Bern") && !told[0].contains("another society"), "{told:?}");
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'reverse'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 1);
        verified(app, LETTER);
    }

    fn a_correction_is_reversed_once_and_only_while_its_line_stands(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        correct(&robin, &entry, &[("acronym", "HB")]).is(303);
        robin.get(&entry).lacks("Reverse this decision");
        app.advance(HOUR);
        let page = robin.get(&entry);
        let (path, form) = page.form("/reverse");
        let (csrf, seen) = (form.field("csrf").unwrap(), form.field("seen").unwrap());
        correct(&robin, &entry, &[("acronym", "HUB")]).is(303);
        robin.get(&entry).lacks("Reverse this decision");
        let late = [("csrf", csrf.as_str()), ("seen", seen.as_str()), ("note", "No such acronym.")];
        robin.post(&path, &late).is(409).shows("No such acronym.");
        // Each that left the line as it stands, one after the other.
        app.advance(HOUR);
        let last = reverse_correction(&robin, &entry, &[("note", "Not HUB.")]);
        last.is(303);
        reverse_correction(&robin, &entry, &[("note", "Not HB either.")]).is(303);
        robin.get(&entry).lacks("Reverse this decision");
        let lee = colleague(app, "Lee", Role::Reader);
        lee.get(&entry).shows("Not HB either.").lacks("/reverse");
    }

    fn a_correction_that_was_undone_leaves_nothing_to_reverse(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let saved = correct(&robin, &entry, &[("acronym", "HB")]);
        undo(&robin, &saved).is(303);
        app.advance(HOUR);
        robin.get(&entry).shows("Humanists of Berlin").lacks("Reverse this decision");
    }

    fn a_person_made_of_an_organisation_is_one_again_with_its_contact(app) {
        app.letter("both", |bundle| bundle.rules.signers = Signers::Both);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, "/letters/both", &berlin());
        correct(&robin, &entry, &[("kind", "individual"), ("name", "Janina Weiss")]).is(303);
        assert_eq!(contact_name(app), "Janina Weiss");
        app.advance(HOUR);
        // Not while the letter takes no organisations.
        let hint = "the line stands there again as it stood before";
        tamper(app, "UPDATE letters SET signers = 'individuals' WHERE slug = 'both'");
        robin.get(&entry).lacks(hint);
        tamper(app, "UPDATE letters SET signers = 'both' WHERE slug = 'both'");
        robin.get(&entry).shows(hint);
        reverse_correction(&robin, &entry, &[("note", "She signed for them.")]).is(303);
        robin.get(&entry).shows("Humanists of Berlin");
        assert_eq!(contact_name(app), "Jana Weiss");
        verified(app, "/letters/both");
    }
}
