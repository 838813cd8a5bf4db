//! How a signature comes to a better proof: a moderator vouches, or the signer confirms an address
//! at the organisation's own domain.
use crate::harness::app::{LETTER, ROBIN, TestApp};
use crate::harness::browser::Browser;
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::end_asks::end_asks;
use undersigned::domain::letter::Review;
use undersigned::domain::time::{DAY, HOUR, MINUTE};

const SECOND: Duration = Duration::from_secs(1);
const NOTE: &str = "We have known their chair since the congress of 2014";

fn from_gmail() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example").with("email", "jana.weiss@gmail.com")
}

fn rules(app: &TestApp) -> String {
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules)
}

/// A held entry whose signer has been asked, and the path of the link that was mailed.
#[track_caller]
fn asked(app: &TestApp, robin: &Browser) -> (String, String) {
    let entry = confirmed(app, robin, &rules(app), &from_gmail());
    app.new_mail();
    press(robin, &entry, "ask", &[]).is(303);
    let mail = app.new_mail().remove(0);
    assert_eq!(mail.to, "jana.weiss@gmail.com");
    (entry, mail.path("/ask/"))
}

/// Gives an address and reads the link that is mailed there.
#[track_caller]
fn given(app: &TestApp, link: &str, email: &str) -> String {
    app.browser().post(link, &[("email", email)]).is(200);
    let mail = app.new_mail().remove(0);
    assert_eq!(mail.to, email);
    mail.path("/ask/confirm/")
}

fn holds(app: &TestApp) -> i64 {
    crate::harness::sql::number(app, "SELECT COUNT(*) FROM holds")
}

fn seals(app: &TestApp) -> i64 {
    crate::harness::sql::number(app, "SELECT COUNT(*) FROM seals")
}

stories! {
    fn a_vouch_is_published_with_its_note_and_can_be_undone(app) {
        let robin = app.moderator();
        let letter = rules(app);
        let entry = confirmed(app, &robin, &letter, &from_gmail());
        let id = entry.rsplit('/').next().unwrap();
        robin.get(&entry).shows("This note is published beside the signature: write no private data");
        for (note, why) in [("", "Please write how you know it"), (&"x".repeat(501), "at most 500 characters"), ("see www.a.example", "plain words")] {
            let again = press(&robin, &entry, "vouch", &[("note", note)]);
            again.is(422).shows(why).shows(note);
        }
        let done = press(&robin, &entry, "vouch", &[("note", NOTE)]);
        robin.follow(&done).shows("You vouch for").shows(NOTE);
        robin.get("/desk/queue?letter=rules").shows("vouched");
        press(&robin, &entry, "publish", &[]).is(303);
        let page = format!("{letter}/signatories/{id}");
        app.browser().get(&page).shows("vouch for it").shows(NOTE);
        let listed = app.browser().get("/api/v1/letters/rules/signatories").json();
        assert_eq!(listed["items"][0]["proof"], "vouched");
        app.browser().get(&format!("{letter}/signatories.csv")).shows("vouched");
        // Sealed: the note stands nowhere in the database.
        assert!(!crate::schema::dump(app).contains("congress of 2014"));

        let other = confirmed(app, &robin, &letter, &SignForm::of("Society of Oslo", "oslo.example").with("email", "a@gmail.com"));
        press(&robin, &other, "publish", &[]).is(303);
        app.advance(SECOND);
        let entries = || crate::harness::sql::number(app, "SELECT COUNT(*) FROM ledger_entries");
        let before = entries();
        let vouched = press(&robin, &other, "vouch", &[("note", NOTE)]);
        // Twice is once.
        let twice = press(&robin, &other, "vouch", &[("note", "Something else")]);
        assert_eq!(twice.header("location"), vouched.header("location"));
        app.advance(10 * MINUTE - SECOND);
        undo(&robin, &vouched).is(303);
        assert_eq!(entries(), before, "the line did not change");
        let public = app.browser().get(&format!("{letter}/signatories/{}", other.rsplit('/').next().unwrap()));
        public.shows("confirmed from an email address").lacks(NOTE).lacks("vouch");
        app.advance(SECOND);
        let late = press(&robin, &other, "vouch", &[("note", NOTE)]);
        app.advance(10 * MINUTE);
        undo(&robin, &late).is(409);
    }

    fn a_second_address_at_the_own_domain_brings_the_entry_back_proven(app) {
        let robin = app.moderator();
        let (entry, link) = asked(app, &robin);
        robin.get(&entry).shows("waiting for the signer").shows("address at berlin.example; not answered yet");
        // It waits apart, and counts nowhere as waiting for a moderator.
        robin.get("/desk/queue?letter=rules").shows("Nothing waits").shows("Waiting for their signers");
        robin.get("/desk/queue?letter=rules&waits_for=signer").shows("Humanists of Berlin").shows("waiting for the signer");
        app.advance(2 * HOUR);
        let before = crate::schema::dump(app);
        app.browser().get(&link).is(200).shows("Humanists of Berlin").shows("An address at berlin.example");
        assert_eq!(crate::schema::dump(app), before);
        for wrong in ["jana@elsewhere.example", "jana@gmail.com", "jana@notberlin.example", "jana@berlin.example.test"] {
            let answer = app.browser().post(&link, &[("email", wrong)]);
            answer.is(422).shows("does not end in berlin.example");
            assert_eq!(answer.field("email").as_deref(), Some(wrong));
        }
        app.browser().post(&link, &[("email", "no address")]).is(422);
        assert!(app.new_mail().is_empty());
        // A sub-domain is fine.
        let confirm = given(app, &link, "office@mail.berlin.example");
        assert_eq!(holds(app), 1);
        let before = crate::schema::dump(app);
        app.browser().get(&confirm).is(200).shows("office@mail.berlin.example");
        assert_eq!(crate::schema::dump(app), before);
        assert!(!before.contains("office@mail"));
        let first = app.browser().post(&confirm, &[]);
        first.is(200).shows("The address is confirmed");
        let second = app.browser().post(&confirm, &[]);
        assert_eq!((second.status, second.text()), (200, first.text()));
        app.browser().get(&confirm).is(200).shows("The address is confirmed");
        assert_eq!(holds(app), 0, "what held it is answered");
        let told = app.new_mail();
        assert_eq!(told.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [ROBIN], "the queue was empty");
        robin.get("/desk/queue?letter=rules").shows("own domain").shows("Confirmed by mail at berlin.example");
        robin.get(&entry).shows("Address at the own domain confirmed").lacks("waiting for the signer");
        app.browser().get(&link).is(410);
        app.browser().post(&link, &[("email", "b@berlin.example")]).is(410);
        press(&robin, &entry, "publish", &[]).is(303);
        let listed = app.browser().get("/api/v1/letters/rules/signatories").json();
        assert_eq!(listed["items"][0]["proof"], "own-domain");
    }

    fn what_is_not_answered_in_fourteen_days_comes_back(app) {
        let robin = app.moderator();
        let (entry, link) = asked(app, &robin);
        let confirm = given(app, &link, "office@berlin.example");
        app.advance(14 * DAY - 2 * SECOND);
        app.browser().get(&link).is(200);
        app.advance(2 * SECOND);
        for path in [&link, &confirm] {
            app.browser().get(path).is(410);
            app.browser().post(path, &[("email", "x@berlin.example")]).is(410);
        }
        let robin = app.moderator();
        assert_eq!(app.block_on(end_asks(&app.workshop, 50, app.clock.now())).unwrap(), 1);
        assert_eq!(app.block_on(end_asks(&app.workshop, 50, app.clock.now())).unwrap(), 0);
        assert_eq!(app.new_mail().len(), 1, "the moderators have it again");
        robin.get("/desk/queue?letter=rules").shows("Humanists of Berlin").shows("did not answer");
        app.browser().post(&confirm, &[]).is(410);
        // One may ask again.
        press(&robin, &entry, "ask", &[]).is(303);
        robin.get("/desk/queue?letter=rules").shows("Nothing waits");
    }

    fn calling_off_and_deciding_end_what_was_asked(app) {
        let robin = app.moderator();
        let (entry, link) = asked(app, &robin);
        let confirm = given(app, &link, "office@berlin.example");
        let with_ask = seals(app);
        let off = press(&robin, &entry, "call-off", &[]);
        robin.follow(&off).shows("does not wait for its signer any more");
        assert_eq!(seals(app), with_ask - 1, "the address is erased with its key");
        robin.get("/desk/queue?letter=rules").shows("Humanists of Berlin");
        for path in [&link, &confirm] {
            app.browser().get(path).is(410);
            app.browser().post(path, &[("email", "x@berlin.example")]).is(410);
        }
        // Asked again, and not sent yet when it is rejected: the mail is dropped.
        press(&robin, &entry, "ask", &[]).is(303);
        press(&robin, &entry, "reject", &[("reason", "unclear")]).is(303);
        assert!(app.new_mail().is_empty());
        press(&robin, &entry, "reopen", &[]).is(303);
        robin.get("/desk/queue?letter=rules").shows("Humanists of Berlin");
    }

    fn a_link_to_one_address_says_nothing_of_another(app) {
        let robin = app.moderator();
        let (_, link) = asked(app, &robin);
        let first = given(app, &link, "one@berlin.example");
        assert_eq!(given(app, &link, "one@berlin.example"), first, "the same address keeps its link");
        let second = given(app, &link, "two@berlin.example");
        app.browser().get(&first).is(410).lacks("two@berlin.example");
        app.browser().post(&first, &[]).is(410);
        // Three a day.
        app.browser().post(&link, &[("email", "three@berlin.example")]).is(422).shows("Please try again tomorrow");
        app.browser().get(&second).shows("two@berlin.example");
        app.browser().post(&format!("{second}/not-me"), &[]).is(200).shows("It is forgotten");
        app.browser().post(&format!("{second}/not-me"), &[]).is(410);
        app.browser().post(&second, &[]).is(410);
        app.advance(DAY);
        // Its owner wants no mail: the answer is the same, and none is sent.
        app.browser().post(&link, &[("email", "two@berlin.example")]).is(200).shows("look into that mailbox");
        assert!(app.new_mail().is_empty());
        let third = given(app, &link, "three@berlin.example");
        app.browser().post(&third, &[]).is(200);
    }

    fn links_of_one_purpose_are_of_no_use_for_another(app) {
        let robin = app.moderator();
        app.sign(LETTER, &SignForm::of("Society of Rome", "rome.example"));
        let confirm_submission = app.new_mail().remove(0).path("/confirm/");
        let (_, ask) = asked(app, &robin);
        let confirm = given(app, &ask, "office@berlin.example");
        let token = |path: &str| path.rsplit('/').next().unwrap().to_owned();
        let tokens = [token(&confirm_submission), token(&ask), token(&confirm)];
        let places = ["/confirm/", "/ask/", "/ask/confirm/", "/objection/"];
        let before = crate::schema::dump(app);
        for (own, token) in tokens.iter().enumerate() {
            for (at, place) in places.iter().enumerate().filter(|(at, _)| *at != own) {
                let path = format!("{place}{token}");
                app.browser().get(&path).is(404);
                assert_eq!(app.browser().post(&path, &[("email", "x@berlin.example")]).status, 404, "{at} {path}");
            }
        }
        assert_eq!(crate::schema::dump(app), before);
    }

    fn where_no_domain_is_known_the_moderator_names_it(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, &rules(app), &from_gmail().with("website", ""));
        robin.get(&entry).shows("The organisation’s domain");
        for wrong in ["", "gmail.com", "co.uk", "not a domain"] {
            let again = press(&robin, &entry, "ask", &[("domain", wrong)]);
            again.is(422).shows("not that of a mail service");
            assert_eq!(again.field("domain").as_deref(), Some(wrong));
        }
        app.new_mail();
        press(&robin, &entry, "ask", &[("domain", "www.berlin.example/contact")]).is(303);
        let link = app.new_mail().remove(0).path("/ask/");
        app.browser().post(&given(app, &link, "office@berlin.example"), &[]).is(200);
        robin.get(&entry).shows("own domain").lacks("No website was given");
    }

    fn a_signer_who_gets_no_more_mail_is_not_asked(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, &rules(app), &from_gmail());
        for role in ["b", "c", "d", "e"] {
            app.sign("/letters/rules", &from_gmail().with("organisation", &format!("Club {role}")));
        }
        app.new_mail();
        let before = crate::schema::dump(app);
        press(&robin, &entry, "ask", &[]).is(409).shows("it has had five mails today. Nothing was changed");
        assert_eq!(crate::schema::dump(app), before);
        app.advance(DAY);
        press(&app.moderator(), &entry, "ask", &[]).is(303);
    }
}
