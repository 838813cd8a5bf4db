//! A contact comes to the signer desk: by a link in a mail, and by nothing else.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::form_urlencoded;
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::purge::purge;
use undersigned::domain::ids::Id;
use undersigned::domain::letter::Review;
use undersigned::domain::time::{DAY, HOUR};
use undersigned::security::link::{self, Purpose};

const JANA: &str = "jana.weiss@berlin.example";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// A letter that publishes what the rules do not doubt.
fn rules(app: &TestApp) -> String {
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules)
}

fn dropped(app: &TestApp, fate: &str) -> i64 {
    number(
        app,
        &format!("SELECT COUNT(*) FROM outbox WHERE kind = 'signer-desk' AND fate = '{fate}'"),
    )
}

stories! {
    fn from_the_address_to_all_that_was_signed_with_it(app) {
        let rules = rules(app);
        app.sign_and_confirm(&rules, &berlin());
        app.sign_and_confirm(LETTER, &berlin());
        app.sign_and_confirm(LETTER, &SignForm::of("Society of Paris", "paris.example"));
        app.browser().get(&rules).is(200).shows("Your signature");
        app.browser().get("/my").is(200).shows("See and change your signatures");
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        desk.is(200).shows(JANA).shows("Humanists of Berlin").shows("Published.").shows("Waits for the moderators.");
        desk.shows("from an email address at the organisation’s own domain").shows("version 1, in English").lacks("Society of Paris");
        assert_eq!(desk.header("cache-control"), Some("no-store"));
        assert_eq!(desk.header("referrer-policy"), Some("same-origin"));
        assert!(desk.body.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert_eq!(desk.header("set-cookie"), None);
    }

    fn the_signer_chooses_who_sees_the_name(app) {
        let rules = rules(app);
        app.sign_and_confirm(&rules, &berlin());
        app.sign_and_confirm(&rules, &SignForm::of("Society of Paris", "paris.example"));
        app.browser().get(&rules).shows("Humanists of Berlin").shows("2 organisations");
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("visibility");
        app.browser().get(&action).is(200).shows("Who sees the name?");
        for wrong in ["", "nobody"] {
            app.browser().post(&action, &[("visibility", wrong)]).is(400);
        }
        app.advance(std::time::Duration::from_secs(1));
        for _ in 0..2 {
            app.browser().post(&action, &[("visibility", "counted")]).is(303);
        }
        app.browser().get(&rules).lacks("Humanists of Berlin").shows("2 organisations");
        app.browser().get(&path).shows("It is counted, and told to nobody.");
        app.advance(std::time::Duration::from_secs(1));
        app.browser().post(&action, &[("visibility", "named")]).is(303);
        app.browser().get(&rules).shows("Humanists of Berlin").shows("2 organisations");
        // The link of one address on the signature of another.
        let other = app.signer_desk("jana.weiss@paris.example");
        let foreign = action.replace(path.trim_end_matches('/'), &other);
        if foreign != action {
            app.browser().post(&foreign, &[("visibility", "counted")]).is(404);
        }
        app.browser().get(&rules).shows("Humanists of Berlin");
    }

    fn mails_about_a_signature_lead_to_the_desk(app) {
        let rules = rules(app);
        app.sign(&rules, &berlin());
        app.browser().post(&app.new_mail().remove(0).path("/confirm/"), &[]).is(200);
        let published = app.new_mail().remove(0);
        assert!(published.subject.starts_with("Your signature is published"), "{}", published.subject);
        assert_eq!(published.path("/my"), "/my");
        app.sign(&rules, &berlin().with("role", "Secretary"));
        let already = app.new_mail().remove(0);
        assert!(already.subject.starts_with("You have signed already"), "{}", already.subject);
        assert_eq!(already.path("/my"), "/my");
    }

    fn an_unknown_address_gets_the_same_answer_and_no_mail(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.new_mail();
        let known = app.browser().post("/my", &[("email", JANA)]);
        let unknown = app.browser().post("/my", &[("email", "nobody@nowhere.example")]);
        assert_eq!((known.status, known.header("location"), &known.body), (unknown.status, unknown.header("location"), &unknown.body));
        app.browser().follow(&unknown).is(200).shows("If this address has signed here, or has sent a form, a mail with a link is on its way");
        let mails = app.new_mail();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, JANA);
        assert_eq!(dropped(app, "unknown"), 1);
        // Who never confirmed finds the form, unless they told the letter to be quiet.
        app.sign(LETTER, &berlin().with("email", "other@berlin.example"));
        let confirm = app.new_mail().remove(0).path("/confirm/");
        app.browser().post("/my", &[("email", "other@berlin.example")]).is(303);
        assert_eq!(app.new_mail().len(), 1);
        app.browser().post(&format!("{confirm}/not-me"), &[]).is(200);
        app.sign(LETTER, &berlin().with("email", "other@berlin.example").with("role", "Clerk"));
        app.browser().post("/my", &[("email", "other@berlin.example")]).is(303);
        assert_eq!(app.new_mail().len(), 0, "strangers cannot make us write again");
    }

    fn five_links_in_a_day(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.new_mail();
        for _ in 0..8 {
            app.browser().post("/my", &[("email", "Jana.Weiss+desk@BERLIN.example")]).is(303);
        }
        assert_eq!(app.new_mail().len(), 5, "spelt otherwise it is the same address");
        assert_eq!(dropped(app, "capped"), 3);
        app.advance(DAY - Duration::from_secs(1));
        app.browser().post("/my", &[("email", JANA)]).is(303);
        assert_eq!(app.new_mail().len(), 0);
        app.advance(Duration::from_secs(1));
        app.browser().post("/my", &[("email", JANA)]).is(303);
        assert_eq!(app.new_mail().len(), 1);
    }

    fn bad_addresses_are_told_and_kept(app) {
        for (typed, told) in [("", "Please write your email address"), ("jana.weiss", "not a whole email address"), ("a@b.nosuchtld", "no addresses that end like this")] {
            let page = app.browser().post("/my", &[("email", typed)]);
            page.is(422).shows(told);
            assert_eq!(page.field("email").as_deref(), Some(typed));
        }
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        app.browser().post_raw("/my", &[form, ("Origin", "https://evil.example")], b"email=a%40b.example").is(403);
        app.browser().post_raw("/my", &[form], b"email=%ff").is(422);
        app.browser().post_raw("/my", &[("Content-Type", "text/plain")], b"email=a%40b.example").is(415);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signer_links"), 0);
    }

    fn a_link_lasts_for_a_day_and_then_asks_anew(app) {
        app.sign_and_confirm(LETTER, &berlin());
        let path = app.signer_desk(JANA);
        app.advance(DAY - Duration::from_secs(1));
        let withdraw = app.browser().get(&path).is(200).action("withdraw");
        app.advance(Duration::from_secs(1));
        for page in [&path, &withdraw, &format!("{path}/export.json")] {
            let expired = app.browser().get(page);
            expired.is(410).shows("This link does not work any more").shows("Email");
            assert_eq!(expired.paths("/my"), ["/my"]);
        }
        app.browser().post(&withdraw, &[]).is(410);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 1);
        app.advance(3 * DAY);
        app.block_on(purge(&app.workshop, 30 * DAY, 30 * DAY, app.clock.now())).unwrap();
        assert_eq!(number(app, "SELECT COUNT(*) FROM signer_links"), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM seals"), 1, "the signature's");
    }

    fn garbled_foreign_and_repurposed_links(app) {
        app.sign(LETTER, &berlin());
        let confirm = app.new_mail().remove(0).path("/confirm/");
        app.browser().post(&confirm, &[]).is(200);
        let path = app.signer_desk(JANA);
        let mut changed = path.clone();
        let last = if changed.pop() == Some('A') { 'B' } else { 'A' };
        changed.push(last);
        let confirm = confirm.replace("/confirm/", "/my/");
        let later = app.clock.now().plus(HOUR);
        let unknown = link::token(&app.workshop.keyring, Purpose::SignerDesk, Id::<()>::from_bytes([1; 16]), later);
        for (bad, status) in [(changed, 404), (confirm, 404), ("/my/x".to_owned(), 404), ("/my/%00".to_owned(), 404), (format!("/my/{unknown}"), 410)] {
            app.browser().get(&bad).is(status).shows("This link does not work any more");
        }
        let desk = path.replace("/my/", "/confirm/");
        app.browser().get(&desk).is(404);
        app.browser().get(&path.replace("/my/", "/unsubscribe/")).is(404);
        app.browser().get(&path.replace("/my/", "/my/handover/")).is(410);
    }

    fn a_link_of_one_address_is_of_no_use_for_another(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.sign_and_confirm(LETTER, &SignForm::of("Society of Paris", "paris.example"));
        let ours = app.signer_desk(JANA);
        let theirs = app.signer_desk("jana.weiss@paris.example");
        let browser = app.browser();
        let desk = browser.get(&theirs);
        let before = crate::schema::dump(app);
        for name in ["correct", "individual", "handover", "withdraw", "erase", "updates"] {
            let path = desk.paths(&theirs).into_iter().find(|path| path.ends_with(name)).unwrap();
            let foreign = path.replace(&theirs, &ours);
            if name != "updates" {
                browser.get(&foreign).is(404);
            }
            let fields = [("seen", "held"), ("organisation", "X"), ("name", "Y"), ("email", "y@z.example"), ("updates", "on")];
            browser.post(&foreign, &fields).is(404);
            let nobodys = foreign.replace(foreign.rsplit('/').nth(1).unwrap(), "unknown");
            browser.post(&nobodys, &fields).is(404);
        }
        assert_eq!(crate::schema::dump(app), before);
    }

    fn everything_that_is_held_can_be_taken_away(app) {
        let rules = rules(app);
        app.sign_and_confirm(&rules, &berlin().with("updates", "on").with("print_name", "on"));
        app.sign_and_confirm(LETTER, &berlin());
        app.sign(LETTER, &berlin().with("organisation", "Friends of Berlin"));
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        let file = app.browser().get(&desk.action("export.json"));
        file.is(200);
        assert!(file.header("content-disposition").unwrap().starts_with("attachment"));
        assert_eq!(file.header("cache-control"), Some("no-store"));
        let held = file.json();
        assert_eq!(held["address"], JANA);
        assert_eq!(held["signatures"].as_array().unwrap().len(), 2);
        assert_eq!(held["unconfirmed"][0]["printed"]["name"], "Friends of Berlin");
        let listed = held["signatures"].as_array().unwrap().iter().find(|one| one["state"] == "published").unwrap();
        assert_eq!(listed["letter"], "rules");
        assert_eq!(listed["contact"]["name"], "Jana Weiss");
        assert_eq!(listed["contact"]["email"], JANA);
        assert_eq!(listed["printed"]["representatives"][0]["name"], "Jana Weiss");
        assert_eq!(listed["updates"], true);
        assert_eq!(listed["version"]["sha256"].as_str().unwrap().len(), 64);
        assert_eq!(listed["statements"]["authorised"], "I am authorised to sign this letter for the organisation.");
        assert!(listed["statements"]["consent"].as_str().unwrap().starts_with("I agree"));
        let waiting = held["signatures"].as_array().unwrap().iter().find(|one| one["state"] == "held").unwrap();
        assert_eq!(waiting["waits_because"].as_array().unwrap().last().unwrap()["reason"], "review-first");
        let kinds: Vec<&str> = held["mails"].as_array().unwrap().iter().map(|mail| mail["kind"].as_str().unwrap()).collect();
        for kind in ["confirm", "published", "signer-desk"] {
            assert!(kinds.contains(&kind), "{kinds:?}");
        }
    }

    fn updates_on_and_off_and_by_one_click(app) {
        let rules = rules(app);
        app.sign(&rules, &berlin().with("updates", "on"));
        app.browser().post(&app.new_mail().remove(0).path("/confirm/"), &[]).is(200);
        let wanted = || number(app, "SELECT COUNT(*) FROM contacts WHERE wants_updates");
        let published = app.new_mail().remove(0);
        assert!(published.text.contains("You asked for updates about this letter"), "{}", published.text);
        let unsubscribe = published.path("/unsubscribe/");
        let header = published.raw.lines().find(|line| line.starts_with("List-Unsubscribe: ")).unwrap();
        assert!(header.trim_end().ends_with(&format!("{unsubscribe}>")), "{header}");
        assert!(published.raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{}", published.raw);
        app.advance(900 * DAY);
        app.browser().get(&unsubscribe).is(200).shows("Your signature stays");
        assert_eq!(wanted(), 1, "looking changes nothing");
        // A mail program: no cookie, no Origin, no page of ours.
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        let clicked = app.browser().post_raw(&unsubscribe, &[form], b"List-Unsubscribe=One-Click");
        clicked.is(200).shows("You get no more updates");
        assert!(clicked.header("content-type").unwrap().starts_with("text/plain"));
        assert_eq!(wanted(), 0);
        let multipart = b"--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        app.browser().post_raw(&unsubscribe, &[("Content-Type", "multipart/form-data; boundary=x")], multipart).is(200);
        // A person presses the button, as often as they like.
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        desk.shows("You get no mail about updates");
        let on = app.browser().post(&desk.action("updates"), &[("updates", "on")]);
        app.browser().follow(&on).shows("You will get mail about updates.");
        assert_eq!(wanted(), 1);
        let off = app.browser().post(&desk.action("updates"), &[("updates", "off")]);
        app.browser().follow(&off).shows("You will get no more mail about updates.");
        app.browser().post(&desk.action("updates"), &[("updates", "maybe")]).is(400);
        app.browser().post(&unsubscribe, &[]).is(200).shows("You get no more updates");
        assert_eq!(wanted(), 0);
        app.browser().post(&format!("{unsubscribe}x"), &[]).is(404);
        app.browser().post_raw(&unsubscribe, &[form, ("Origin", "https://evil.example")], form_urlencoded(&[]).as_bytes()).is(403);
    }

    fn without_updates_no_way_out_of_them(app) {
        let rules = rules(app);
        app.sign(&rules, &berlin());
        app.browser().post(&app.new_mail().remove(0).path("/confirm/"), &[]).is(200);
        let published = app.new_mail().remove(0);
        assert!(!published.raw.contains("List-Unsubscribe") && !published.text.contains("/unsubscribe/"), "{}", published.raw);
    }
}
