//! Logged in, from the login to the end, without a write by reading.
use crate::harness::accounts::account;
use crate::harness::app::{PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::schema::dump;
use std::time::Duration;
use undersigned::acts::make_moderator::{self, MakeModeratorError};
use undersigned::acts::purge::purge;
use undersigned::domain::email::EmailAddress;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::mail::transport::Transport;
use undersigned::security::new_password::NewPassword;

const SECOND: Duration = Duration::from_secs(1);

fn log_in(browser: &Browser) -> Answer {
    browser.post("/desk/login", &[("email", ROBIN), ("password", PASSWORD)])
}

fn log_out(browser: &Browser, csrf: &str) -> Answer {
    browser.post("/desk/logout", &[("csrf", csrf)])
}

fn cookie(browser: &Browser) -> String {
    browser.cookies()["desk"].clone()
}

/// Its token, the time of the last use, and the hash of both.
fn parts(cookie: &str) -> [&str; 3] {
    let parts: Vec<&str> = cookie.split('.').collect();
    parts.try_into().unwrap()
}

fn set_cookies(answer: &Answer) -> Vec<&str> {
    let set = answer
        .headers
        .iter()
        .filter(|(name, _)| name == "set-cookie");
    set.map(|(_, value)| value.as_str()).collect()
}

/// What a stolen or kept cookie still opens.
fn with_cookie(app: &TestApp, cookie: &str) -> u16 {
    let header = format!("desk={cookie}");
    app.browser()
        .get_with("/desk/queue", &[("Cookie", &header)])
        .status
}

/// How many sessions the database knows.
fn sessions(app: &TestApp) -> i64 {
    number(app, "SELECT COUNT(*) FROM login_sessions")
}

fn forget_what_is_over(app: &TestApp) {
    app.block_on(purge(&app.workshop, 30 * DAY, 30 * DAY, app.clock.now()))
        .unwrap();
}

stories! {
    fn logging_in_again_and_out_ends_the_old_session(app) {
        let robin = app.moderator();
        let first = robin.cookies()["desk"].clone();
        assert_eq!(with_cookie(app, &first), 200);
        log_in(&robin).is(303);
        let second = robin.cookies()["desk"].clone();
        assert_ne!(first, second);
        assert_eq!(with_cookie(app, &first), 303, "the old cookie is dead");
        assert_eq!(with_cookie(app, &second), 200);
        let csrf = robin.get("/desk/queue").field("csrf").unwrap();
        robin.post("/desk/logout", &[("csrf", "foreign")]).is(403);
        robin.post("/desk/logout", &[]).is(403);
        assert_eq!(with_cookie(app, &second), 200);
        let out = robin.post("/desk/logout", &[("csrf", &csrf)]);
        assert_eq!((out.status, out.header("location")), (303, Some("/desk/login")));
        assert!(!robin.cookies().contains_key("desk"));
        assert_eq!(with_cookie(app, &second), 303);
        assert_eq!(with_cookie(app, "nonsense"), 303);
    }

    fn a_session_ends_after_eight_idle_hours(app) {
        let robin = app.moderator();
        app.advance(8 * HOUR - SECOND);
        robin.get("/desk/queue").is(200);
        app.advance(8 * HOUR - SECOND);
        robin.get("/desk/queue").is(200);
        app.advance(8 * HOUR);
        robin.get("/desk/queue").is(303);
    }

    fn a_session_ends_after_seven_days_however_busy(app) {
        let robin = app.moderator();
        for _ in 0..23 {
            app.advance(7 * HOUR);
            robin.get("/desk/queue").is(200);
        }
        app.advance(7 * HOUR - SECOND);
        robin.get("/desk/queue").is(200);
        app.advance(SECOND);
        robin.get("/desk/queue").is(303);
    }

    fn reading_for_hours_keeps_one_logged_in_and_changes_nothing(app) {
        let robin = app.moderator();
        let csrf = robin.get("/desk/queue").field("csrf").unwrap();
        let first = cookie(&robin);
        let before = dump(app);
        // Two days, six times as long as one may be idle.
        let pages = ["/desk/queue", "/desk/published", "/desk/mail", "/desk"];
        for path in pages.into_iter().cycle().take(12) {
            app.advance(4 * HOUR);
            let kept = cookie(&robin);
            let answer = robin.get(path);
            answer.is(if path == "/desk" { 303 } else { 200 });
            assert_eq!(set_cookies(&answer).len(), 1, "{path}");
            assert_ne!(cookie(&robin), kept);
            assert_eq!(dump(app), before, "{path}");
        }
        assert_eq!(parts(&cookie(&robin))[0], parts(&first)[0], "the session is the same");
        // The form of two days ago is still good.
        log_out(&robin, "foreign").is(403);
        assert_eq!(dump(app), before);
        app.advance(8 * HOUR - SECOND);
        robin.get("/desk/queue").is(200);
        app.advance(8 * HOUR);
        robin.get("/desk/queue").is(303);
        assert_eq!(dump(app), before);
        assert_eq!(sessions(app), 1);
        log_out(&robin, &csrf).is(303);
        assert_eq!(sessions(app), 0);
        assert!(!robin.cookies().contains_key("desk"));
    }

    fn a_cookie_is_renewed_once_a_minute_by_whatever_answer(app) {
        let robin = app.moderator();
        let csrf = robin.get("/desk/queue").field("csrf").unwrap();
        app.advance(MINUTE - SECOND);
        let answer = robin.get("/desk/queue");
        assert_eq!(set_cookies(answer.is(200)), [""; 0]);
        app.advance(SECOND);
        let answer = robin.get("/desk/queue");
        let set = set_cookies(answer.is(200));
        assert!(set[0].contains("HttpOnly") && set[0].contains("SameSite=Strict") && set[0].contains("Path=/"), "{set:?}");
        assert_eq!(set_cookies(&robin.get("/desk/queue")), [""; 0], "a second page in that minute");
        app.advance(MINUTE);
        assert_eq!(set_cookies(robin.get("/desk/queue?after=nonsense").is(400)).len(), 1, "an error page");
        app.advance(MINUTE);
        let nothing_there = format!("/desk/mail/{}/drop", "0".repeat(32));
        let posted = robin.post(&nothing_there, &[("csrf", &csrf)]);
        assert_eq!(set_cookies(&posted).len(), 1, "{}", posted.status);
        app.advance(MINUTE);
        // Where nobody asks who is logged in.
        for path in ["/desk/login", "/desk/nothing", "/"] {
            assert_eq!(set_cookies(&robin.get(path)), [""; 0], "{path}");
        }
    }

    fn a_cookie_whose_time_is_not_ours_is_refused(app) {
        let robin = app.moderator();
        let old = cookie(&robin);
        let other = app.moderator();
        app.advance(HOUR);
        robin.get("/desk/queue").is(200);
        let (fresh, other) = (cookie(&robin), cookie(&other));
        let [token, seen, hash] = parts(&fresh);
        let seconds: i64 = seen.parse().unwrap();
        let forged = [
            token.to_owned(),
            format!("{token}.{seen}"),
            format!("{token}.{seen}."),
            format!("{token}..{hash}"),
            format!("{token}.{}.{hash}", seconds + 1),
            format!("{token}.{}.{hash}", i64::MAX),
            format!("{token}.+{seen}.{hash}"),
            format!("{token}.{seen}.{}", parts(&old)[2]),
            format!("{token}.{}.{}", parts(&other)[1], parts(&other)[2]),
            format!("{}.{seen}.{hash}", parts(&other)[0]),
            format!("{fresh}.{hash}"),
        ];
        for cookie in &forged {
            assert_eq!(with_cookie(app, cookie), 303, "{cookie}");
        }
        assert_eq!([&old, &fresh, &other].map(|cookie| with_cookie(app, cookie)), [200; 3]);
        // A form is refused likewise, and no answer makes a good cookie of a bad one.
        let csrf = robin.get("/desk/queue").field("csrf").unwrap();
        let body = format!("csrf={csrf}");
        let stripped = format!("desk={token}");
        let headers = [("Cookie", stripped.as_str()), ("Sec-Fetch-Site", "same-origin"), ("Content-Type", "application/x-www-form-urlencoded")];
        let answer = app.browser().post_raw("/desk/logout", &headers, body.as_bytes());
        answer.is(403);
        app.advance(HOUR);
        let answer = app.browser().get_with("/desk/queue", &headers[..1]);
        assert_eq!(set_cookies(answer.is(303)), [""; 0]);
        robin.get("/desk/queue").is(200);
    }

    fn an_old_copy_of_a_cookie_is_idle_however_busy_its_session(app) {
        let robin = app.moderator();
        let copy = cookie(&robin);
        for _ in 0..7 {
            app.advance(HOUR);
            robin.get("/desk/queue").is(200);
        }
        app.advance(HOUR - SECOND);
        assert_eq!(with_cookie(app, &copy), 200);
        app.advance(SECOND);
        assert_eq!(with_cookie(app, &copy), 303);
        robin.get("/desk/queue").is(200);
    }

    fn a_logout_ends_every_copy_and_is_not_undone_by_its_answer(app) {
        let robin = app.moderator();
        let first = cookie(&robin);
        app.advance(HOUR);
        let csrf = robin.get("/desk/queue").field("csrf").unwrap();
        let second = cookie(&robin);
        // The cookie is due to be renewed, and is taken away instead.
        app.advance(HOUR);
        let out = log_out(&robin, &csrf);
        assert_eq!(set_cookies(out.is(303)).len(), 1);
        assert!(!robin.cookies().contains_key("desk"));
        for copy in [&first, &second] {
            assert_eq!(with_cookie(app, copy), 303);
        }
        // A login with a cookie that is due begins another session.
        log_in(&robin).is(303);
        let third = cookie(&robin);
        app.advance(HOUR);
        assert_eq!(set_cookies(log_in(&robin).is(303)).len(), 1);
        let fourth = cookie(&robin);
        assert_ne!(parts(&third)[0], parts(&fourth)[0]);
        assert_eq!([&third, &fourth].map(|cookie| with_cookie(app, cookie)), [303, 200]);
        assert_eq!(sessions(app), 1);
        // So does one with a cookie that is idle: its session is not kept beside the new one.
        app.advance(9 * HOUR);
        log_in(&robin).is(303);
        assert_eq!(sessions(app), 1);
    }

    fn an_account_that_is_disabled_or_has_a_new_password_is_logged_out_at_once(app) {
        let robin = app.moderator();
        let hasher = std::sync::Arc::new(undersigned::security::password::PasswordHasher::new(app.config.passwords).unwrap());
        let email = EmailAddress::parse(ROBIN).unwrap();
        app.block_on(make_moderator::reset(&app.workshop, hasher, &email, NewPassword::parse(PASSWORD, &[]).unwrap(), app.clock.now())).unwrap();
        robin.get("/desk/queue").is(303);
        log_in(&robin).is(303);
        robin.get("/desk/queue").is(200);
        tamper(app, "UPDATE moderators SET disabled_at = 1");
        robin.get("/desk/queue").is(303);
        tamper(app, "UPDATE moderators SET disabled_at = NULL");
        robin.get("/desk/queue").is(200);
        // Somebody has to be left who can enable it.
        let last = app.block_on(make_moderator::disable(&app.workshop, &email, app.clock.now()));
        assert!(matches!(last, Err(MakeModeratorError::LastOwner)), "{last:?}");
        robin.get("/desk/queue").is(200);
        account(app, "Kim", Role::Owner);
        app.block_on(make_moderator::disable(&app.workshop, &email, app.clock.now())).unwrap();
        assert_eq!(sessions(app), 0);
        robin.get("/desk/queue").is(303);
    }

    fn sessions_are_forgotten_when_they_expire(app) {
        app.moderator();
        app.advance(DAY);
        let robin = app.moderator();
        app.advance(6 * DAY - SECOND);
        forget_what_is_over(app);
        assert_eq!(sessions(app), 2);
        app.advance(SECOND);
        forget_what_is_over(app);
        assert_eq!(sessions(app), 1);
        robin.get("/desk/queue").is(303);
        app.advance(DAY);
        forget_what_is_over(app);
        assert_eq!(sessions(app), 0);
    }

    fn over_https_every_cookie_is_bound_to_the_host(app) {
        let far = TestApp::start_with(app.engine, &[("site.base_url", "https://letters.example")], Transport::memory());
        let robin = far.moderator();
        far.advance(HOUR);
        let page = robin.get("/desk/queue");
        let csrf = page.is(200).field("csrf").unwrap();
        let out = log_out(&robin, &csrf);
        for answer in [&page, &out] {
            let set = set_cookies(answer);
            assert!(set.len() == 1 && set[0].starts_with("__Host-desk=") && set[0].contains("; Secure"), "{set:?}");
        }
        robin.get("/desk/queue").is(303);
    }
}
