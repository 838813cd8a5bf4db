//! An organisation is told of a signature in its name, and objects.
use crate::harness::app::{LETTER, ROBIN, TestApp};
use crate::harness::browser::Browser;
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::races::together;
use std::time::Duration;
use undersigned::domain::time::DAY;

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// Tells the organisation; the path of the link that was mailed.
#[track_caller]
fn told(app: &TestApp, robin: &Browser, entry: &str, to: &str) -> String {
    app.new_mail();
    press(robin, entry, "notice", &[("to", to)]).is(303);
    let mail = app.new_mail().remove(0);
    assert_eq!(mail.to, to);
    mail.path("/objection/")
}

stories! {
    fn an_objection_takes_a_published_line_off_at_once(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let published = press(&robin, &entry, "publish", &[]);
        app.advance(Duration::from_secs(1));
        let link = told(app, &robin, &entry, "info@berlin.example");
        let before = crate::schema::dump(app);
        app.browser().get(&link).is(200).shows("Humanists of Berlin").shows("is published under the letter");
        assert_eq!(crate::schema::dump(app), before);
        let long = "x".repeat(1001);
        app.browser().post(&link, &[("words", &long)]).is(422).shows("at most 1,000 characters").shows(&long);
        assert_eq!(crate::schema::dump(app), before);
        app.advance(Duration::from_secs(1));
        let first = app.browser().post(&link, &[("words", "We never signed this:\nsee www.berlin.example")]);
        first.is(200).shows("The signature is held");
        app.browser().get(LETTER).lacks("Humanists of Berlin");
        let mails = app.new_mail();
        assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [ROBIN]);
        assert!(mails[0].text.contains("/desk/signatures/") && !mails[0].text.contains("Humanists of Berlin"), "{}", mails[0].text);
        app.chain();
        app.browser().get(&format!("{LETTER}/ledger")).shows("the organisation objected");
        let words = "objects: We never signed this: see www.berlin.example";
        robin.get("/desk/queue").shows(words).shows("objection");
        assert!(!crate::schema::dump(app).contains("never signed this"), "the words are sealed");
        // A second press says the same and does nothing.
        let before = crate::schema::dump(app);
        let second = app.browser().post(&link, &[("words", "Once more")]);
        assert_eq!((second.status, second.text()), (200, first.text()));
        app.browser().get(&link).is(200).shows("The signature is held");
        assert_eq!(crate::schema::dump(app), before);
        // Not a moderator's to undo, and not to be forgotten.
        undo(&robin, &published).is(409);
        press(&robin, &entry, "reject", &[("reason", "not-genuine")]).is(303);
        press(&robin, &entry, "reopen", &[]).is(303);
        robin.get(&entry).shows(words);
        press(&robin, &entry, "publish", &[]).is(303);
        app.browser().get(LETTER).shows("Humanists of Berlin");
    }

    fn a_page_from_before_the_objection_publishes_nothing(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let link = told(app, &robin, &entry, "info@berlin.example");
        app.browser().get(&link).shows("not on the public list now");
        let page = robin.get(&entry);
        let (csrf, seen) = (page.field("csrf").unwrap(), page.field("seen").unwrap());
        app.advance(Duration::from_secs(1));
        app.browser().post(&link, &[]).is(200);
        for verb in ["publish", "vouch", "ask"] {
            let late = robin.post(&format!("{entry}/{verb}"), &[("csrf", &csrf), ("seen", &seen), ("note", "We know them")]);
            late.is(409).shows("The organisation objected to this entry after the page was shown");
        }
        app.browser().get(LETTER).lacks("Humanists of Berlin");
        robin.get(&entry).shows("objects, without saying why");
        press(&robin, &entry, "publish", &[]).is(303);
    }

    fn an_address_elsewhere_is_warned_about_and_the_cap_holds(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        app.new_mail();
        press(&robin, &entry, "notice", &[("to", "nonsense")]).is(422).shows("does not look like an email address");
        let outside = press(&robin, &entry, "notice", &[("to", "info@elsewhere.example")]);
        outside.is(422).shows("not at the organisation’s own domain").shows("Send it there all the same");
        assert_eq!(outside.field("to").as_deref(), Some("info@elsewhere.example"));
        assert!(app.new_mail().is_empty());
        let sent = press(&robin, &entry, "notice", &[("to", "info@elsewhere.example"), ("anyway", "on")]);
        robin.follow(&sent).shows("the organisation was told");
        // Twice is once.
        let twice = press(&robin, &entry, "notice", &[("to", "info@elsewhere.example"), ("anyway", "on")]);
        assert_eq!(twice.header("location"), sent.header("location"));
        assert_eq!(app.new_mail().len(), 1);
        for role in ["b", "c", "d", "e"] {
            app.sign(LETTER, &SignForm::of(&format!("Club {role}"), "club.example").with("email", "info@berlin.example"));
        }
        app.sign(LETTER, &SignForm::of("Club f", "club.example").with("email", "info@berlin.example"));
        app.new_mail();
        let before = crate::schema::dump(app);
        press(&robin, &entry, "notice", &[("to", "info@berlin.example")]).is(409).shows("Nothing was changed");
        assert_eq!(crate::schema::dump(app), before);
    }

    fn the_link_works_for_ninety_days(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let link = told(app, &robin, &entry, "info@berlin.example");
        app.advance(90 * DAY - Duration::from_secs(1));
        app.browser().get(&link).is(200);
        app.advance(Duration::from_secs(1));
        app.browser().get(&link).is(410);
        app.browser().post(&link, &[]).is(410);
        assert_eq!(number(app, "SELECT COUNT(*) FROM notices WHERE objected_at IS NOT NULL"), 0);
    }

    fn what_is_not_live_is_only_noted(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let link = told(app, &robin, &entry, "info@berlin.example");
        press(&robin, &entry, "reject", &[("reason", "unclear")]).is(303);
        app.browser().post(&link, &[("words", "Good that you did")]).is(200);
        robin.get(&entry).shows("rejected").shows("The organisation objected");
        assert_eq!(number(app, "SELECT COUNT(*) FROM ledger_entries"), 0);
        press(&robin, &entry, "reopen", &[]).is(303);
        robin.get(&entry).shows("Good that you did");
    }

    fn objections_and_publications_at_once_leave_it_held(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let link = told(app, &robin, &entry, "info@berlin.example");
        let page = robin.get(&entry);
        let (csrf, seen) = (page.field("csrf").unwrap(), page.field("seen").unwrap());
        let statuses = together(|number| {
            if number % 2 == 0 {
                app.browser().post(&link, &[("words", "No")]).status
            } else {
                robin.post(&format!("{entry}/publish"), &[("csrf", &csrf), ("seen", &seen)]).status
            }
        });
        for (at, status) in statuses.iter().enumerate() {
            assert!(if at % 2 == 0 { *status == 200 } else { [303, 409].contains(status) }, "{statuses:?}");
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'object'"), 1);
        let listed = number(app, "SELECT COUNT(*) FROM ledger_entries WHERE act = 'published'");
        assert_eq!(number(app, "SELECT COUNT(*) FROM ledger_entries WHERE reason = 'objection'"), listed);
        app.browser().get(LETTER).lacks("Humanists of Berlin");
        assert_eq!(app.new_mail().iter().filter(|mail| mail.subject.starts_with("An organisation objects")).count(), 1);
    }
}
