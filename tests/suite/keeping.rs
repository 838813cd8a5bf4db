//! What is kept of those who sign, for how long, and what they can take away or have forgotten.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::desk::{confirmed, press};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::forget::forget;
use undersigned::acts::verify_ledger::verify_ledger;
use undersigned::domain::letter::{Review, Signers, Slug};
use undersigned::domain::time::{DAY, HOUR};
use undersigned::mail::transport::Transport;

const JANA: &str = "jana.weiss@berlin.example";
const RULES: &str = "/letters/rules";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example").with("print_name", "on")
}

fn rules(app: &TestApp) {
    app.letter("rules", |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
    });
}

fn forgotten(app: &TestApp) {
    let keep = app.config.retention.clone();
    app.block_on(forget(&app.workshop, &keep, app.clock.now()))
        .unwrap();
}

fn verified(app: &TestApp) -> (i64, i64) {
    app.chain();
    let letter =
        app.read(|db| undersigned::store::letters::by_slug(db, &Slug::parse("rules").unwrap()));
    let verified = app.block_on(verify_ledger(&app.workshop, &letter)).unwrap();
    assert_eq!(verified.findings, []);
    (verified.organisations, verified.individuals)
}

/// The link that turns updates off, in the mail about a publication.
fn unsubscribe_link(app: &TestApp) -> String {
    app.sign(RULES, &berlin().with("updates", "on"));
    let confirm = app.new_mail().remove(0).path("/confirm/");
    app.browser().post(&confirm, &[]).is(200);
    app.new_mail().remove(0).path("/unsubscribe/")
}

#[test]
fn a_mail_provider_turns_off_a_thousand_readers_from_one_address() {
    let tight = [("limits.signer_desk", "1/1h"), ("limits.confirm", "off")];
    let app = TestApp::start_with(Engine::Sqlite, &tight, Transport::memory());
    rules(&app);
    let link = unsubscribe_link(&app);
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    let browser = app.browser();
    for _ in 0..1000 {
        browser
            .post_raw(&link, &[form], b"List-Unsubscribe=One-Click")
            .is(200);
    }
    let long = vec![b'x'; 5000];
    browser.post_raw(&link, &[form], &long).is(413);
    browser.get("/my").is(200);
    browser.post("/my", &[("email", JANA)]).is(303);
    browser.post("/my", &[("email", JANA)]).is(429);
}

stories! {
    fn a_predecessors_link_turns_nothing_off(app) {
        rules(app);
        let link = unsubscribe_link(app);
        let wanted = || number(app, "SELECT COUNT(*) FROM contacts WHERE wants_updates");
        let desk = app.signer_desk(JANA);
        let action = app.browser().get(&desk).action("handover");
        app.browser().post(&action, &[("name", "Greta Gross"), ("email", "greta@berlin.example")]).is(303);
        app.browser().post(&app.new_mail().remove(0).path("/my/handover/"), &[("updates", "on")]).is(200);
        assert_eq!(wanted(), 1);
        app.browser().post(&link, &[]).is(410).shows("This link has ended").shows("See and change your signatures");
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        app.browser().post_raw(&link, &[form], b"List-Unsubscribe=One-Click").is(200);
        assert_eq!(wanted(), 1, "the successor's updates are the successor's");
    }

    fn erased_twice_is_erased(app) {
        rules(app);
        app.sign_and_confirm(RULES, &berlin());
        app.sign_and_confirm(RULES, &SignForm::of("Society of Paris", "paris.example"));
        let desk = app.signer_desk(JANA);
        let action = app.browser().get(&desk).action("erase");
        for _ in 0..2 {
            let done = app.browser().post(&action, &[]);
            app.browser().follow(&done).is(200).shows("It is erased.");
        }
        let paris = app.signer_desk("jana.weiss@paris.example");
        let other = app.browser().get(&paris).action("erase").replace(&paris, &desk);
        app.browser().post(&other, &[]).is(404);
        assert_eq!(verified(app), (1, 0));
    }

    fn a_form_that_waits_is_shown_to_its_address_and_erased(app) {
        app.sign(LETTER, &berlin());
        let confirm = app.new_mail().remove(0).path("/confirm/");
        app.sign(LETTER, &SignForm::of("Society of Paris", "paris.example"));
        let desk = app.signer_desk(JANA);
        let page = app.browser().get(&desk);
        page.shows("Not confirmed yet").shows("Humanists of Berlin").lacks("Society of Paris");
        let paris = app.signer_desk("jana.weiss@paris.example");
        let other = app.browser().get(&paris).action("erase").replace(&paris, &desk);
        app.browser().post(&other, &[]).is(404);
        assert_eq!(number(app, "SELECT COUNT(*) FROM submissions"), 2);
        for _ in 0..2 {
            let done = app.browser().post(&page.action("erase"), &[]);
            app.browser().follow(&done).is(200).shows("It is erased.").lacks("Humanists of Berlin");
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM submissions"), 1);
        app.browser().get(&confirm).is(410);
    }

    fn who_was_named_as_a_successor_refuses_for_good(app) {
        rules(app);
        app.sign_and_confirm(RULES, &berlin());
        let desk = app.signer_desk(JANA);
        let action = app.browser().get(&desk).action("handover");
        let offer = || app.browser().post(&action, &[("name", "Greta Gross"), ("email", "greta@berlin.example")]);
        offer().is(303);
        let accept = app.new_mail().remove(0).path("/my/handover/");
        let page = app.browser().get(&accept);
        page.is(200).shows("This is not for me");
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\">"));
        for _ in 0..2 {
            app.browser().post(&format!("{accept}/not-me"), &[]).is(200).shows("You will not hear of it again");
        }
        app.browser().get(&accept).is(410);
        app.browser().post(&accept, &[]).is(410);
        offer().is(303);
        assert!(app.new_mail().is_empty(), "the letter is quiet to that address");
        // Nobody refuses what is theirs.
        app.browser().post(&action, &[("name", "Otto"), ("email", "otto@berlin.example")]).is(303);
        let accept = app.new_mail().remove(0).path("/my/handover/");
        app.browser().post(&accept, &[]).is(200);
        app.browser().post(&format!("{accept}/not-me"), &[]).is(200).shows("You are the contact now");
        assert_eq!(number(app, "SELECT COUNT(*) FROM mailboxes WHERE silenced_at IS NOT NULL"), 1);
    }

    fn a_person_sees_and_chooses_the_place_before_confirming(app) {
        rules(app);
        let ada = SignForm::of("", "").with("kind", "individual").with("name", "Ada King Lovelace").with("email", "ada@mail.example").without("authorised");
        app.sign(RULES, &ada);
        let confirm = app.new_mail().remove(0).path("/confirm/");
        let page = app.browser().get(&confirm);
        page.shows("Filed under L as “Lovelace, Ada King”");
        assert_eq!(page.field("file_under").as_deref(), Some("Lovelace, Ada King"));
        let filing = format!("{confirm}/filing");
        let wrong = app.browser().post(&filing, &[("file_under", "Aardvark")]);
        wrong.is(422).shows("only words of your name");
        assert_eq!(wrong.field("file_under").as_deref(), Some("Aardvark"));
        app.browser().post(&filing, &[("file_under", "<b>")]).is(422);
        let done = app.browser().post(&filing, &[("file_under", "King Lovelace, Ada")]);
        app.browser().follow(&done).shows("Filed under K as “King Lovelace, Ada”");
        app.browser().post(&confirm, &[]).is(200);
        let listed = app.browser().get("/api/v1/letters/rules/signatories").json();
        assert_eq!(listed["items"][0]["file_under"], "King Lovelace, Ada");
        app.browser().post(&filing, &[("file_under", "Ada")]).is(410);
    }

    fn everything_about_a_signature_is_in_the_file(app) {
        rules(app);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &berlin().with("email", "jana@gmail.com"));
        app.new_mail();
        press(&robin, &entry, "ask", &[]).is(303);
        let ask = app.new_mail().remove(0).path("/ask/");
        app.browser().post(&ask, &[("email", "office@berlin.example")]).is(200);
        app.browser().post(&app.new_mail().remove(0).path("/ask/confirm/"), &[]).is(200);
        press(&robin, &entry, "vouch", &[("note", "We know Jana.")]).is(303);
        app.advance(HOUR);
        app.new_mail();
        press(&robin, &entry, "notice", &[("to", "info@berlin.example")]).is(303);
        let objection = app.new_mail().remove(0).path("/objection/");
        app.browser().post(&objection, &[("words", "For moderators only.")]).is(200);
        let desk = app.signer_desk("jana@gmail.com");
        let page = app.browser().get(&desk);
        app.browser().post(&page.action("handover"), &[("name", "Greta Gross"), ("email", "greta@berlin.example")]).is(303);
        let file = app.browser().get(&page.action("export.json"));
        assert!(!file.body.contains("For moderators only"), "{}", file.body);
        assert!(!file.body.contains("Robin"), "{}", file.body);
        let held = file.json();
        let one = &held["signatures"][0];
        assert_eq!(one["asked_for_second_address"][0]["domain"], "berlin.example");
        assert_eq!(one["asked_for_second_address"][0]["confirmed"], true);
        assert_eq!(one["vouch"]["note"], "We know Jana.");
        assert!(one["notices_to_the_organisation"][0]["objected_at"].is_string());
        assert_eq!(one["handovers"][0]["to"]["name"], "Greta Gross");
        assert_eq!(one["waits_because"].as_array().unwrap().last().unwrap()["reason"], "objection");
        assert!(one["decisions"].as_array().unwrap().len() >= 5);
        assert!(held["address_itself"]["undeliverable"].is_null());
    }

    fn the_people_behind_what_is_over_are_forgotten(app) {
        rules(app);
        let robin = app.moderator();
        // Withdrawn: an organisation, a person, and one that is not named.
        let ada = SignForm::of("", "").with("kind", "individual").with("name", "Ada Lovelace").with("email", "ada@mail.example").without("authorised");
        let quiet = SignForm::of("Quiet Society", "quiet.example").with("visibility", "counted");
        for (form, email) in [(berlin(), JANA), (ada, "ada@mail.example"), (quiet, "jana.weiss@quiet.example")] {
            app.sign_and_confirm(RULES, &form).is(200);
            let desk = app.signer_desk(email);
            app.browser().post(&app.browser().get(&desk).action("withdraw"), &[]).is(303);
        }
        // Rejected, and one that stands.
        app.advance(Duration::from_secs(1));
        let rejected = confirmed(app, &robin, RULES, &SignForm::of("Pranksters", "prank.example").with("email", "x@gmail.com"));
        press(&robin, &rejected, "notice", &[("to", "info@prank.example")]).is(303);
        press(&robin, &rejected, "reject", &[("reason", "not-genuine")]).is(303);
        app.sign_and_confirm(RULES, &SignForm::of("Society of Paris", "paris.example")).shows("The signature is published");
        app.new_mail();
        let rows = || (number(app, "SELECT COUNT(*) FROM signatures"), number(app, "SELECT COUNT(*) FROM contacts"), number(app, "SELECT COUNT(*) FROM representatives"));
        assert_eq!(rows(), (5, 5, 1));
        app.advance(30 * DAY - Duration::from_secs(60));
        forgotten(app);
        assert_eq!(rows(), (5, 5, 1), "not a day too early");
        app.advance(Duration::from_secs(120));
        for _ in 0..2 {
            forgotten(app);
            assert_eq!(rows(), (3, 2, 0));
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'withdrawn' AND address_index IS NULL AND name = 'Humanists of Berlin'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 3, "of the unnamed one nothing is left");
        assert_eq!(number(app, "SELECT COUNT(*) FROM ledger_entries"), 7, "the ledger names nobody, and stays");
        // What was rejected may come back with its contact for half a year.
        app.advance(140 * DAY);
        forgotten(app);
        assert_eq!(rows(), (3, 2, 0));
        assert_eq!(number(app, "SELECT COUNT(*) FROM notices"), 1);
        app.advance(11 * DAY);
        forgotten(app);
        assert_eq!(rows(), (3, 1, 0));
        assert_eq!((number(app, "SELECT COUNT(*) FROM notices"), number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'reject'")), (0, 1));
        let robin = app.moderator();
        robin.get(&rejected).is(200).shows("Pranksters").shows("erased");
        press(&robin, &rejected, "reopen", &[]).is(303);
        robin.get("/desk/queue?letter=rules").shows("Pranksters");
        assert_eq!(verified(app), (1, 0));
        app.sign_and_confirm(RULES, &berlin()).shows("The signature is published");
    }

    fn the_privacy_page_says_what_the_job_does(app) {
        let page = app.browser().get(&format!("{LETTER}/privacy"));
        page.is(200).shows("Once a signature is withdrawn, the people behind it are erased after 30 days").shows("it may come back for 180 days").shows("are kept for 180 days after that");
    }
}
