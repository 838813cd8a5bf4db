//! The code beside the password: set up, asked for, lost, required, turned off.
use crate::harness::accounts::{code, colleague, log_in, press, second_factor};
use crate::harness::app::{PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::races::together;
use std::time::Duration;
use undersigned::acts::make_moderator;
use undersigned::config::clock::Clock;
use undersigned::domain::email::EmailAddress;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{HOUR, MINUTE};
use undersigned::mail::transport::Transport;

const SECOND: Duration = Duration::from_secs(1);

/// Gives the password; the page that asks for the code.
#[track_caller]
fn halfway(browser: &Browser) -> Answer {
    let page = log_in(browser, ROBIN, PASSWORD);
    page.is(200).shows("Your code");
    assert!(
        !browser.cookies().contains_key("desk"),
        "nobody is logged in yet"
    );
    page
}

fn give(browser: &Browser, page: &Answer, code: &str) -> Answer {
    let ticket = page.field("ticket").unwrap();
    browser.post("/desk/login/code", &[("ticket", &ticket), ("code", code)])
}

fn subjects(app: &TestApp) -> Vec<String> {
    app.new_mail()
        .into_iter()
        .map(|mail| mail.subject)
        .collect()
}

stories! {
    fn it_is_set_up_with_a_picture_or_by_hand(app) {
        let robin = app.moderator();
        let phone = app.browser();
        log_in(&phone, ROBIN, PASSWORD).is(303);
        robin.get("/desk/account").shows("None.");
        let page = robin.get("/desk/account/factor");
        let secret = page.field("secret").unwrap();
        assert_eq!(secret.len(), 32);
        let uri = format!("otpauth://totp/undersigned:robin%40humanists.example?secret={secret}&issuer=undersigned");
        assert_eq!(page.paths("otpauth:"), [uri]);
        assert!(page.body.contains("<svg class=\"qr\"") && page.body.matches("<script").count() == 1);
        page.shows(&secret[..4]);
        assert_eq!(number(app, "SELECT COUNT(*) FROM moderators WHERE sealed_totp IS NOT NULL"), 0, "reading sets nothing up");
        // A wrong code: the same picture again.
        let faulty = press(&robin, "/desk/account/factor", &[("secret", &secret), ("code", "000000")]);
        faulty.is(422).shows("not the code of this picture");
        assert_eq!(faulty.field("secret").as_deref(), Some(secret.as_str()));
        press(&robin, "/desk/account/factor", &[("secret", "AAAA"), ("code", "000000")]).is(400);
        let right = code(app, &secret, 0);
        let codes = press(&robin, "/desk/account/factor", &[("secret", &secret), ("code", &right)]);
        codes.is(200).shows("Your recovery codes");
        robin.get("/desk/account").shows("On, with 10 recovery codes left.");
        phone.get("/desk/queue").is(303);
        robin.get("/desk/queue").is(200);
        assert_eq!(subjects(app), ["The second factor is on for the desk of undersigned"]);
        // The page shows no secret any more, and a second set-up changes nothing.
        let page = robin.get("/desk/account/factor");
        assert!(page.field("secret").is_none() && !page.body.contains("<svg"));
        let other = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        let of_other = code(app, other, 0);
        press(&robin, "/desk/account/factor", &[("secret", other), ("code", &of_other)]).is(303);
        app.advance(30 * SECOND);
        let phone = app.browser();
        let half = halfway(&phone);
        give(&phone, &half, &code(app, &secret, 0)).is(303);
    }

    fn a_code_logs_in_once(app) {
        let robin = app.moderator();
        let (secret, _) = second_factor(app, &robin);
        let phone = app.browser();
        // The one that was shown at the set-up is used up.
        let half = halfway(&phone);
        give(&phone, &half, &code(app, &secret, 0)).is(422).shows("not good");
        give(&phone, &half, "").is(422);
        app.advance(30 * SECOND);
        let now = code(app, &secret, 0);
        let spaced = format!("{} {}", &now[..3], &now[3..]);
        let into = give(&phone, &half, &spaced);
        assert_eq!((into.status, into.header("location")), (303, Some("/desk/queue")));
        phone.get("/desk/queue").is(200);
        // Somebody who saw both cannot use them again.
        let thief = app.browser();
        let half = halfway(&thief);
        give(&thief, &half, &now).is(422);
        // One early and one late are taken.
        app.advance(MINUTE);
        give(&thief, &half, &code(app, &secret, 30)).is(303);
        give(&thief, &half, &code(app, &secret, 0)).is(422);
    }

    fn the_same_code_from_many_at_once_logs_one_in(app) {
        let robin = app.moderator();
        let (secret, recovery) = second_factor(app, &robin);
        app.advance(30 * SECOND);
        for good in [code(app, &secret, 0), recovery[0].clone()] {
            let half = halfway(&app.browser());
            let before = number(app, "SELECT COUNT(*) FROM login_sessions");
            let answers = together(|_| give(&app.browser(), &half, &good).status);
            assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
            assert_eq!(number(app, "SELECT COUNT(*) FROM login_sessions"), before + 1);
            app.advance(HOUR);
        }
    }

    fn a_clock_that_steps_back_frees_no_used_code(app) {
        let robin = app.moderator();
        let (secret, recovery) = second_factor(app, &robin);
        app.advance(HOUR);
        let phone = app.browser();
        let half = halfway(&phone);
        give(&phone, &half, &code(app, &secret, 0)).is(303);
        if let Clock::Set(micros) = &app.clock {
            micros.fetch_sub(90_000_000, std::sync::atomic::Ordering::SeqCst);
        }
        let thief = app.browser();
        let half = halfway(&thief);
        for later in [-30, 0, 30] {
            give(&thief, &half, &code(app, &secret, later)).is(422);
        }
        // What is written on paper knows no clock.
        give(&thief, &half, &recovery[0]).is(303);
    }

    fn the_ticket_between_password_and_code_is_short_lived_and_void_with_the_password(app) {
        let robin = app.moderator();
        let (secret, _) = second_factor(app, &robin);
        app.advance(MINUTE);
        let half = halfway(&app.browser());
        app.advance(5 * MINUTE);
        give(&app.browser(), &half, &code(app, &secret, 0)).is(422).shows("older than five minutes");
        let half = halfway(&app.browser());
        let email = EmailAddress::parse(ROBIN).unwrap();
        let hasher = std::sync::Arc::new(undersigned::security::password::PasswordHasher::new(app.config.passwords).unwrap());
        let new = undersigned::security::new_password::NewPassword::parse("quiet mornings by the river", &[]).unwrap();
        app.block_on(make_moderator::reset(&app.workshop, hasher, &email, new, app.clock.now())).unwrap();
        give(&app.browser(), &half, &code(app, &secret, 0)).is(422);
        let garbled = app.browser().post("/desk/login/code", &[("ticket", "x"), ("code", "000000")]);
        assert_eq!(garbled.header("location"), Some("/desk/login"));
    }

    fn codes_are_guessed_as_slowly_as_passwords(app) {
        let robin = app.moderator();
        let (secret, _) = second_factor(app, &robin);
        app.advance(MINUTE);
        let thief = app.browser();
        let half = halfway(&thief);
        // The password was right, and is no try. Nor does it make good what follows.
        halfway(&thief);
        for _ in 0..5 {
            give(&thief, &half, "000000").is(422);
        }
        give(&thief, &half, &code(app, &secret, 0)).is(429).shows("too many wrong tries");
        log_in(&thief, ROBIN, PASSWORD).is(429);
        // The password alone makes nobody wait longer for the code.
        app.advance(5 * SECOND);
        let half = halfway(&thief);
        give(&thief, &half, &code(app, &secret, 0)).is(303);
        // Robin's own browser is known, and counts for itself.
        log_in(&robin, ROBIN, PASSWORD).is(200);
    }

    fn a_recovery_code_works_once_and_new_ones_void_the_old(app) {
        let robin = app.moderator();
        let (_, recovery) = second_factor(app, &robin);
        let phone = app.browser();
        let half = halfway(&phone);
        give(&phone, &half, &recovery[3].to_uppercase()).is(303);
        phone.get("/desk/account").shows("On, with 9 recovery codes left.");
        let again = app.browser();
        let half = halfway(&again);
        give(&again, &half, &recovery[3]).is(422);
        let page = press(&phone, "/desk/account/factor/codes", &[]);
        page.is(200).shows("Your recovery codes");
        give(&again, &half, &recovery[4]).is(422);
        assert_eq!(number(app, "SELECT COUNT(*) FROM recovery_codes"), 10);
        // None of them stands in the database as it is.
        assert!(!crate::schema::dump(app).contains(&recovery[5].replace('-', "")));
    }

    fn turning_it_off_takes_password_and_code(app) {
        let robin = app.moderator();
        let (secret, _) = second_factor(app, &robin);
        app.advance(MINUTE);
        subjects(app);
        let off = |password: &str, code: &str| press(&robin, "/desk/account/factor/off", &[("password", password), ("code", code)]).status;
        let good = code(app, &secret, 0);
        assert_eq!([off("", ""), off(PASSWORD, ""), off("wrong", &good)], [422; 3]);
        assert_eq!(number(app, "SELECT COUNT(*) FROM moderators WHERE sealed_totp IS NOT NULL"), 1);
        assert_eq!(off(PASSWORD, &good), 303);
        robin.get("/desk/account").shows("None.");
        assert_eq!(number(app, "SELECT COUNT(*) FROM recovery_codes"), 0);
        assert_eq!(subjects(app), ["The second factor is off for the desk of undersigned"]);
        log_in(&app.browser(), ROBIN, PASSWORD).is(303);
    }

    fn the_password_once_more_wants_a_code_too(app) {
        let robin = app.moderator();
        let (secret, _) = second_factor(app, &robin);
        app.advance(10 * MINUTE);
        let asks = robin.get("/desk/account/password");
        let asks = asks.is(303).header("location").unwrap().to_owned();
        robin.get(&asks).shows("Six digits from your app");
        press(&robin, &asks, &[("confirm_password", PASSWORD)]).is(422).shows("or the code");
        let good = code(app, &secret, 0);
        press(&robin, &asks, &[("confirm_password", PASSWORD), ("confirm_code", &good)]).is(303);
        robin.get("/desk/account/password").is(200);
    }

    fn the_command_line_turns_it_off_for_whoever_lost_all(app) {
        let robin = app.moderator();
        second_factor(app, &robin);
        let email = EmailAddress::parse(ROBIN).unwrap();
        app.block_on(make_moderator::turn_factor_off(&app.workshop, &email, app.clock.now())).unwrap();
        log_in(&app.browser(), ROBIN, PASSWORD).is(303);
    }

    fn where_the_site_requires_it_one_is_led_to_set_it_up(app) {
        let strict = TestApp::start_with(app.engine, &[("desk.second_factor", "required")], Transport::memory());
        let app = &strict;
        let robin = app.moderator();
        let led = robin.get("/desk/mail");
        assert_eq!(led.header("location"), Some("/desk/account/factor?then=%2Fdesk%2Fmail"));
        let page = robin.follow(&led);
        page.is(200).shows("Here an account needs a second factor").lacks("do without");
        let secret = page.field("secret").unwrap();
        let then = page.field("then").unwrap();
        let good = code(app, &secret, 0);
        let codes = press(&robin, "/desk/account/factor", &[("secret", &secret), ("code", &good), ("then", &then)]);
        assert_eq!(codes.paths("/desk/mail").len(), 1);
        robin.get("/desk/mail").is(200);
        let kim = colleague(app, "Kim", Role::Moderator);
        kim.get("/desk/queue").is(303);
        kim.post("/desk/signatures/x/publish", &[("csrf", &crate::harness::accounts::csrf(&kim))]).is(403);
    }

    fn a_letter_can_require_it_for_its_own_desk(app) {
        let strict = app.letter("strict", |bundle| bundle.rules.second_factor = true);
        let robin = app.moderator();
        app.sign_and_confirm(&strict, &SignForm::of("Humanists of Berlin", "berlin.example"));
        app.sign_and_confirm("/letters/multilateralism", &SignForm::of("Humanists of Rome", "rome.example"));
        let open = "/desk/queue?letter=multilateralism";
        let queue = robin.get(open);
        let own = queue.is(200).paths("/desk/signatures/");
        let publish = own.iter().find(|path| path.ends_with("/publish")).unwrap();
        let shut = |browser: &Browser, path: &str| browser.get(path).header("location").is_some_and(|to| to.starts_with("/desk/account/factor?"));
        for path in ["/desk/queue?letter=strict", "/desk/queue", "/desk/published?letter=strict", "/desk/organisations", "/desk/mail", "/desk/letters/strict/settings", "/desk/letters/%73trict/settings", "/desk/letters/strict/initial", "/%64esk/letters/strict/settings"] {
            assert!(shut(&robin, path), "{path}");
        }
        let of_strict = signature_of(app, "strict");
        assert!(shut(&robin, &format!("/desk/signatures/{of_strict}")));
        press(&robin, &format!("/desk/signatures/{of_strict}/publish"), &[("seen", "held")]).is(403);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 0);
        // The other letter goes on without, and the page says so.
        let led = robin.get("/desk/queue");
        assert!(robin.follow(&led).paths("/desk/queue?letter=").contains(&open.to_owned()));
        robin.follow(&led).shows("do without");
        press(&robin, publish, &[("seen", &queue.field("seen").unwrap())]).is(303);
        second_factor(app, &robin);
        robin.get("/desk/queue?letter=strict").is(200);
        press(&robin, &format!("/desk/signatures/{of_strict}/publish"), &[("seen", "held")]).is(303);
    }
}

fn signature_of(app: &TestApp, slug: &'static str) -> String {
    use diesel::prelude::*;
    use undersigned::domain::signature::SignatureId;
    use undersigned::store::schema::{letters, signatures};
    let id: SignatureId = app.read(move |db| {
        let letter: undersigned::domain::letter::LetterId = letters::table
            .filter(letters::slug.eq(slug))
            .select(letters::id)
            .first(db)?;
        Ok(signatures::table
            .filter(signatures::letter_id.eq(letter))
            .select(signatures::id)
            .first(db)?)
    });
    id.to_string()
}
