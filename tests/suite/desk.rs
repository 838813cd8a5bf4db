//! A moderator's morning, button by button.
use crate::harness::accounts::{colleague, log_in};
use crate::harness::app::{LETTER, PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser, form_urlencoded};
use crate::harness::desk as hands;
use crate::harness::forms::SignForm;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::domain::email::EmailAddress;
use undersigned::domain::letter::Review;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::mail::send_error::SendError;
use undersigned::mail::transport::Transport;
use undersigned::store::moderators;

const SECOND: Duration = Duration::from_secs(1);

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// Signs and confirms; the path of the entry on the desk.
#[track_caller]
fn confirmed(app: &TestApp, desk: &Browser, letter: &str, form: &SignForm) -> String {
    app.sign_and_confirm(letter, form);
    app.advance(SECOND);
    let slug = letter.rsplit('/').next().unwrap();
    let newest = desk.get(&format!("/desk/published?letter={slug}"));
    newest.paths("/desk/signatures/").remove(0)
}

/// Reads the entry and presses one of its buttons.
#[track_caller]
fn press(desk: &Browser, entry: &str, verb: &str, seen: &str, more: &[(&str, &str)]) -> Answer {
    let page = desk.get(entry);
    let (csrf, seen) = (page.field("csrf").unwrap(), hands::seen(&page, seen));
    let fields = [&[("csrf", csrf.as_str()), ("seen", &seen)][..], more].concat();
    desk.post(&format!("{entry}/{verb}"), &fields)
}

/// The decision that the page after a press offers to undo.
#[track_caller]
fn undo_path(answer: &Answer) -> String {
    answer.is(303);
    let led_to = answer.header("location").unwrap();
    let (_, id) = led_to.split_once("done=").unwrap();
    format!("/desk/decisions/{id}/undo")
}

#[track_caller]
fn undo(desk: &Browser, path: &str) -> Answer {
    let csrf = desk.get("/desk/mail").field("csrf").unwrap();
    desk.post(path, &[("csrf", &csrf)])
}

fn rules(app: &TestApp) -> String {
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules)
}

stories! {
    fn a_login_that_fails_does_not_say_why(app) {
        app.moderator();
        let wrong = log_in(&app.browser(), ROBIN, "not the right password");
        wrong.is(422).shows("do not belong together");
        for (email, password) in [("nobody@humanists.example", PASSWORD), ("no address", PASSWORD), ("", ""), (ROBIN, "")] {
            let browser = app.browser();
            let answer = log_in(&browser, email, password);
            assert_eq!((answer.status, answer.text()), (wrong.status, wrong.text()), "{email:?}");
            assert_eq!(answer.field("email").as_deref(), Some(email));
            assert!(browser.cookies().is_empty());
        }
        assert!(!wrong.body.contains("not the right password"));
    }

    fn a_login_leads_on_to_the_page_that_was_asked_for(app) {
        app.moderator();
        let browser = app.browser();
        let sent = browser.get("/desk/published?state=held");
        sent.is(303);
        let login = browser.follow(&sent);
        let then = login.field("then").unwrap();
        assert_eq!(then, "/desk/published?state=held");
        let fields = [("email", "Robin@HUMANISTS.example"), ("password", PASSWORD), ("then", then.as_str())];
        let inside = browser.post("/desk/login", &fields);
        assert_eq!(inside.header("location"), Some("/desk/published?state=held"));
        let evil = app.browser().post("/desk/login", &[("email", ROBIN), ("password", PASSWORD), ("then", "//evil.example")]);
        assert_eq!(evil.header("location"), Some("/desk/queue"));
        let set = inside.header("set-cookie").unwrap();
        assert!(set.contains("HttpOnly") && set.contains("SameSite=Strict") && set.contains("Path=/"), "{set}");
    }

    fn the_setup_link_works_once_and_for_a_day(app) {
        let late = app.setup_path().unwrap();
        app.advance(DAY);
        app.browser().get(&late).is(410);
        let good = [("name", "Robin"), ("email", ROBIN), ("password", PASSWORD), ("password_again", PASSWORD)];
        app.browser().post(&late, &good).is(410);
        app.browser().get("/desk/setup/garbled").is(410);
        let path = app.setup_path().unwrap();
        app.browser().get(&path).is(200);
        let faulty = app.browser().post(&path, &[("name", "Robin & Co"), ("email", "robin@"), ("password", "short"), ("password_again", "shorter")]);
        faulty.is(422);
        assert_eq!(faulty.field("name").as_deref(), Some("Robin & Co"));
        assert_eq!(faulty.field("email").as_deref(), Some("robin@"));
        assert!(!faulty.body.contains("shorter\""), "a password is never sent back");
        for field in ["email", "password", "password_again"] {
            assert!(faulty.body.contains(&format!("href=\"#{field}\"")), "{field} is not in the summary");
        }
        let first = app.browser();
        let second = app.setup_path().unwrap();
        first.post(&path, &good).is(303);
        first.get("/desk/queue").is(200);
        for used in [&path, &second] {
            app.browser().get(used).is(410);
            app.browser().post(used, &good).is(410);
        }
        assert_eq!(app.setup_path(), None);
    }

    fn the_queue_shows_why_each_entry_waits(app) {
        let robin = app.moderator();
        let rules = rules(app);
        let shows = |letter: &str, form: &SignForm, words: &[&str]| {
            let entry = confirmed(app, &robin, letter, form);
            let slug = letter.rsplit('/').next().unwrap();
            let id = entry.rsplit('/').next().unwrap();
            let queue = robin.get(&format!("/desk/queue?letter={slug}&entry={id}"));
            queue.is(200);
            for word in words {
                queue.shows(word);
                robin.get(&entry).shows(word);
            }
        };
        shows(LETTER, &SignForm::of("Society of Oslo", "oslo.example"), &["This letter publishes nothing before a moderator has seen it"]);
        shows(&rules, &SignForm::of("Free Mailers", "mailers.example").with("email", "someone@gmail.com"), &["free mail", "The address is at gmail.com", "someone@gmail.com", "mailers.example"]);
        shows(&rules, &SignForm::of("Outsiders", "inside.example").with("email", "a@elsewhere.example"), &["outside its domain", "The address is at elsewhere.example, and the website is not", "they differ"]);
        shows(&rules, &SignForm::of("Offline Club", "offline.example").with("website", ""), &["no website", "No website was given"]);
        shows(&rules, &SignForm::of("Honeypot", "honey.example").with("fax", "555"), &["trap", "It was probably a program"]);
        confirmed(app, &robin, &rules, &berlin());
        app.browser().get(&rules).shows("Humanists of Berlin").lacks("Honeypot");
        shows(&rules, &berlin().with("email", "other@berlin.example"), &["rival", "Another address signed for the same organisation", "own domain"]);
        shows(&rules, &SignForm::of("Second Hat", "berlin.example"), &["signed for another", "The same address signed for another organisation too"]);
    }

    fn publishing_shows_and_mails_at_once(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        app.new_mail();
        let answer = press(&robin, &entry, "publish", "held", &[]);
        let page = robin.follow(&answer);
        page.is(200).shows("is published.").shows("Undo");
        app.browser().get(LETTER).shows("Humanists of Berlin");
        let mails = app.new_mail();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, "jana.weiss@berlin.example");
        // A double click on the button leads to the same place and mails nobody again.
        let again = press(&robin, &entry, "publish", "held", &[]);
        assert_eq!(again.header("location"), answer.header("location"));
        assert!(app.new_mail().is_empty());
    }

    fn rejecting_needs_a_reason_and_mails_only_when_ticked(app) {
        let robin = app.moderator();
        let told = confirmed(app, &robin, LETTER, &berlin());
        let silent = confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        app.new_mail();
        for reason in ["", "superseded", "because"] {
            press(&robin, &told, "reject", "held", &[("reason", reason)]).is(422).shows("Please choose a reason");
        }
        press(&robin, &told, "reject", "held", &[("reason", "not-genuine"), ("mail", "on")]).is(303);
        press(&robin, &silent, "reject", "held", &[("reason", "unclear")]).is(303);
        robin.get(&told).shows("Rejected").shows("Not genuine");
        app.advance(10 * MINUTE - SECOND);
        assert!(app.new_mail().is_empty(), "the mail waits while it can be undone");
        app.advance(SECOND);
        let mails = app.new_mail();
        assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["jana.weiss@berlin.example"]);
        robin.get(&told).shows("The signer was told by mail");
        robin.get(&silent).lacks("The signer was told by mail");
    }

    fn unpublishing_and_reopening_bring_an_entry_back_to_the_desk(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&robin, &entry, "publish", "held", &[]).is(303);
        let off = press(&robin, &entry, "unpublish", "published", &[]);
        robin.follow(&off).shows("is off the list and waits again");
        app.browser().get(LETTER).lacks("Humanists of Berlin");
        robin.get("/desk/queue").shows("A moderator took it off the list or reopened it");
        press(&robin, &entry, "reject", "held", &[("reason", "duplicate")]).is(303);
        robin.get("/desk/queue").shows("Nothing waits");
        press(&robin, &entry, "reopen", "rejected", &[]).is(303);
        robin.get("/desk/queue").shows("Humanists of Berlin");
        press(&robin, &entry, "publish", "held", &[]).is(303);
        app.browser().get(LETTER).shows("Humanists of Berlin");
    }

    fn moves_that_a_state_does_not_have_are_refused(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        for verb in ["unpublish", "reopen"] {
            press(&robin, &entry, verb, "held", &[]).is(409).shows("cannot be moved that way");
        }
        press(&robin, &entry, "publish", "what", &[]).is(400);
        press(&robin, &entry, "publish", "held", &[]).is(303);
        for (verb, more) in [("reopen", ("x", "")), ("reject", ("reason", "unclear"))] {
            press(&robin, &entry, verb, "published", &[more]).is(409).shows("Nothing was changed");
        }
        robin.get("/desk/signatures/nonsense").is(404);
        robin.get("/desk/signatures/nonsense/publish").is(405);
    }

    fn undo_takes_a_rejection_back_with_its_mail(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        app.new_mail();
        let path = undo_path(&press(&robin, &entry, "reject", "held", &[("reason", "unclear"), ("mail", "on")]));
        app.advance(10 * MINUTE - SECOND);
        let back = undo(&robin, &path);
        robin.follow(&back).shows("Undone:");
        robin.get("/desk/queue").shows("Humanists of Berlin");
        // Twice is once.
        undo(&robin, &path).is(303);
        app.advance(HOUR);
        assert!(app.new_mail().is_empty());
        assert_eq!(robin.get(&entry).body.matches("Undo: ").count(), 1);
    }

    fn undoing_a_publication_brings_its_rivals_back(app) {
        let robin = app.moderator();
        let real = confirmed(app, &robin, LETTER, &berlin());
        let prank = confirmed(app, &robin, LETTER, &berlin().with("email", "prank@elsewhere.example"));
        app.new_mail();
        robin.get(&real).shows("Publishing it closes one rival claim");
        let wrong = press(&robin, &prank, "publish", "held", &[]);
        robin.get("/desk/queue").shows("Nothing waits");
        app.browser().get(LETTER).shows("Humanists of Berlin");
        app.advance(9 * MINUTE);
        undo(&robin, &undo_path(&wrong)).is(303);
        app.browser().get(LETTER).lacks("Humanists of Berlin");
        for entry in [&real, &prank] {
            robin.get(entry).shows("held");
        }
        assert_eq!(robin.get("/desk/queue").body.matches("<li id=\"row-").count(), 2);
        app.advance(HOUR);
        let told: Vec<String> = app.new_mail().into_iter().map(|mail| mail.to).collect();
        assert!(!told.contains(&"jana.weiss@berlin.example".to_owned()), "the closed rival hears nothing: {told:?}");
        press(&robin, &real, "publish", "held", &[]).is(303);
        app.advance(10 * MINUTE);
        let mails = app.new_mail();
        assert!(mails.iter().any(|mail| mail.to == "prank@elsewhere.example"), "{mails:?}");
    }

    fn only_the_latest_decision_can_be_undone(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let first = undo_path(&press(&robin, &entry, "publish", "held", &[]));
        app.advance(SECOND);
        let second = undo_path(&press(&robin, &entry, "unpublish", "published", &[]));
        app.advance(SECOND);
        let third = undo_path(&press(&robin, &entry, "publish", "held", &[]));
        app.advance(SECOND);
        for earlier in [&first, &second] {
            undo(&robin, earlier).is(409);
        }
        app.browser().get(LETTER).shows("Humanists of Berlin");
        for latest in [&third, &second, &first] {
            undo(&robin, latest).is(303);
            app.advance(SECOND);
        }
        robin.get(&entry).shows("held");
        app.browser().get(LETTER).lacks("Humanists of Berlin");
    }

    fn an_account_that_changed_while_the_password_was_checked_is_not_logged_in(app) {
        app.moderator();
        let (id, verified) = {
            let index = app.workshop.keyring.address_index(&EmailAddress::parse(ROBIN).unwrap());
            let (moderator, hash) = app.read(move |db| moderators::by_address(db, &index)).unwrap();
            (moderator.id, hash)
        };
        let still = |hash: &str| {
            let hash = hash.to_owned();
            app.write(move |db| moderators::lock_with_hash(db, id, &hash))
        };
        assert!(still(&verified));
        app.write(move |db| moderators::set_password(db, id, "another"));
        assert!(!still(&verified));
        assert!(still("another"));
        let now = app.clock.now();
        app.write(move |db| moderators::set_disabled(db, id, Some(now)));
        assert!(!still("another"));
    }

    fn undo_ends_after_ten_minutes(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let path = undo_path(&press(&robin, &entry, "publish", "held", &[]));
        app.advance(10 * MINUTE);
        undo(&robin, &path).is(409).shows("can no longer be undone");
        app.browser().get(LETTER).shows("Humanists of Berlin");
    }

    fn publishing_one_claim_closes_the_others_with_mail_after_the_undo_window(app) {
        let robin = app.moderator();
        let real = confirmed(app, &robin, LETTER, &berlin());
        let prank = confirmed(app, &robin, LETTER, &berlin().with("email", "prank@elsewhere.example"));
        let third = confirmed(app, &robin, LETTER, &berlin().with("email", "third@elsewhere.example"));
        app.new_mail();
        press(&robin, &real, "publish", "held", &[]).is(303);
        for closed in [&prank, &third] {
            robin.get(closed).shows("Another claim was published");
        }
        let soon: Vec<String> = app.new_mail().into_iter().map(|mail| mail.to).collect();
        assert_eq!(soon, ["jana.weiss@berlin.example"]);
        app.advance(10 * MINUTE);
        let later: Vec<String> = app.new_mail().into_iter().map(|mail| mail.to).collect();
        assert_eq!(later, ["prank@elsewhere.example", "third@elsewhere.example"]);
        // Reopened, it cannot be published beside the one that is listed.
        press(&robin, &prank, "reopen", "rejected", &[]).is(303);
        press(&robin, &prank, "publish", "held", &[]).is(409).shows("Another signature of this organisation is on the list");
        press(&robin, &real, "unpublish", "published", &[]).is(303);
        press(&robin, &prank, "publish", "held", &[]).is(303);
        robin.get(&real).shows("Another claim was published");
    }

    fn whoever_decides_on_an_old_view_overwrites_nothing(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        press(&kim, &entry, "reject", "held", &[("reason", "not-genuine")]).is(303);
        app.advance(10 * SECOND);
        let before = crate::schema::dump(app);
        let late = press(&robin, &entry, "publish", "held", &[]);
        late.is(409).shows("rejected this entry 10 seconds ago. Nothing was overwritten.").shows("Kim");
        let other = press(&robin, &entry, "reject", "held", &[("reason", "unclear"), ("mail", "on")]);
        other.is(409);
        assert_eq!(crate::schema::dump(app), before);
    }

    fn a_form_without_our_token_decides_nothing(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let own = robin.get(&entry).field("csrf").unwrap();
        let foreign = kim.get(&entry).field("csrf").unwrap();
        let publish = format!("{entry}/publish");
        robin.post(&publish, &[("seen", "held")]).is(403);
        for token in ["", "nonsense", foreign.as_str()] {
            robin.post(&publish, &[("csrf", token), ("seen", "held")]).is(403);
        }
        app.browser().post(&publish, &[("csrf", &own), ("seen", "held")]).is(403);
        let body = form_urlencoded(&[("csrf", &own), ("seen", "held")]);
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        for headers in [
            vec![form],
            vec![form, ("Origin", "https://evil.example")],
            vec![form, ("Origin", "null")],
            vec![form, ("Sec-Fetch-Site", "cross-site")],
            vec![form, ("Sec-Fetch-Site", "same-site"), ("Origin", app.base.as_str())],
        ] {
            robin.post_raw(&publish, &headers, body.as_bytes()).is(403);
        }
        let login = form_urlencoded(&[("email", ROBIN), ("password", PASSWORD)]);
        app.browser().post_raw("/desk/login", &[form], login.as_bytes()).is(403);
        robin.get(&entry).shows("held");
        robin.post_raw(&publish, &[form, ("Origin", app.base.as_str())], body.as_bytes()).is(303);
    }

    fn a_reader_reads_and_decides_nothing(app) {
        let robin = app.moderator();
        let lee = colleague(app, "Lee", Role::Reader);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let page = lee.get(&entry);
        page.is(200).shows("deciding takes a moderator");
        assert!(!page.body.contains("/publish\""));
        press(&lee, &entry, "publish", "held", &[]).is(403);
        press(&lee, &entry, "reject", "held", &[("reason", "unclear")]).is(403);
        let decision = undo_path(&press(&robin, &entry, "publish", "held", &[]));
        undo(&lee, &decision).is(403);
        app.browser().get(LETTER).shows("Humanists of Berlin");
    }

    fn moderators_hear_of_the_first_entry_once(app) {
        let robin = app.moderator();
        colleague(app, "Lee", Role::Reader);
        let desk_mail = || app.new_mail().into_iter().filter(|mail| mail.to.ends_with("@humanists.example")).collect::<Vec<_>>();
        let first = confirmed(app, &robin, LETTER, &berlin());
        let mails = desk_mail();
        assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [ROBIN], "not the reader");
        assert!(mails[0].text.contains("/desk"), "{}", mails[0].text);
        assert!(!mails[0].text.contains("jana.weiss"));
        let second = confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        assert!(desk_mail().is_empty());
        for entry in [&first, &second] {
            press(&robin, entry, "publish", "held", &[]).is(303);
        }
        app.new_mail();
        let third = confirmed(app, &robin, LETTER, &SignForm::of("Society of Rome", "rome.example"));
        assert!(desk_mail().is_empty(), "not twice in an hour");
        press(&robin, &third, "publish", "held", &[]).is(303);
        app.advance(HOUR);
        app.new_mail();
        confirmed(app, &robin, LETTER, &SignForm::of("Society of Oslo", "oslo.example"));
        assert_eq!(desk_mail().len(), 1);
    }

    fn a_dead_mail_is_shown_retried_and_dropped(app) {
        let robin = app.moderator();
        let refused = SendError::Permanent { code: Some(554) };
        app.transport.fail_next(1, refused);
        app.sign(LETTER, &berlin());
        app.deliver();
        robin.get("/desk/queue").shows("One mail could not be delivered.");
        let page = robin.get("/desk/mail");
        page.shows("Confirmation").shows("554").shows("somebody at berlin.example").lacks("jana.weiss@berlin.example");
        let open = page.paths("/desk/mail?open=").remove(0);
        robin.get(open.split('#').next().unwrap()).shows("jana.weiss@berlin.example");
        let csrf = page.field("csrf").unwrap();
        let button = |page: &Answer, verb: &str| page.paths("/desk/mail/").into_iter().find(|path| path.ends_with(verb)).unwrap();
        let retry = button(&page, "/retry");
        robin.post(&retry, &[]).is(403);
        app.transport.fail_next(1, refused);
        robin.post(&retry, &[("csrf", &csrf)]).is(303);
        app.deliver();
        robin.get("/desk/mail").shows("554");
        robin.post(&retry, &[("csrf", &csrf)]).is(303);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 1);
        app.browser().get(&mails[0].path("/confirm/")).is(200);
        robin.get("/desk/mail").shows("Every mail was delivered or is on its way").lacks("554");

        app.transport.fail_next(1, refused);
        app.sign(LETTER, &SignForm::of("Society of Paris", "paris.example"));
        app.deliver();
        let drop = button(&robin.get("/desk/mail"), "/drop");
        robin.post(&drop, &[("csrf", &csrf)]).is(303);
        robin.get("/desk/mail").lacks("554").lacks("could not be delivered");
        app.advance(DAY);
        assert!(app.new_mail().is_empty());
    }

    fn a_proxy_that_is_not_trusted_is_warned_about(app) {
        let warning = "X-Forwarded-For";
        let robin = app.moderator();
        app.browser().get_with("/", &[("X-Forwarded-For", "203.0.113.9")]);
        app.browser().get_with(LETTER, &[("X-Forwarded-For", "203.0.113.9")]);
        robin.get("/desk/queue").lacks(warning);
        let distrustful = TestApp::start_with(app.engine, &[("server.trusted_proxies", "10.0.0.0/8")], Transport::memory());
        let robin = distrustful.moderator();
        robin.get("/desk/queue").lacks(warning);
        distrustful.browser().post(&format!("{LETTER}/sign"), &berlin().fields()).is(303);
        robin.get("/desk/queue").lacks(warning);
        distrustful.browser().get_with(&format!("{LETTER}/signatories?q=x"), &[("X-Forwarded-For", "203.0.113.9")]);
        robin.get("/desk/queue").shows(warning);
    }
}
