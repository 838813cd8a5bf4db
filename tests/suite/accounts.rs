//! Who may use the desk: invitations, roles, forgotten passwords, guesses, the password once more.
use crate::harness::accounts::{account, address, colleague, csrf, log_in, press};
use crate::harness::app::{LETTER, PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::races::together;
use crate::schema::dump;
use std::time::Duration;
use undersigned::config::clock::Clock;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::mail::transport::Transport;

const SECOND: Duration = Duration::from_secs(1);
const KIM: &str = "kim@humanists.example";
const NEW_PASSWORD: &str = "quiet mornings by the river";

fn twice(password: &str) -> [(&str, &str); 2] {
    [("password", password), ("password_again", password)]
}

/// Where the owner's page has a form for the account with this address.
fn account_path(owner: &Browser, email: &str, verb: &str) -> String {
    let page = owner.get("/desk/moderators");
    let (_, after) = page.body.split_once(email).unwrap();
    let (_, after) = after.split_once("/desk/moderators/").unwrap();
    format!("/desk/moderators/{}/{verb}", &after[..26])
}

/// Sends an invitation; the mail.
#[track_caller]
fn invite(app: &TestApp, owner: &Browser, email: &str, role: &str) -> Mail {
    let fields = [("email", email), ("role", role)];
    press(owner, "/desk/moderators/invite", &fields).is(303);
    let mails = app.new_mail();
    mails.into_iter().find(|mail| mail.to == email).unwrap()
}

#[track_caller]
fn accept(app: &TestApp, link: &str) -> (Browser, Answer) {
    let browser = app.browser();
    let [one, two] = twice(NEW_PASSWORD);
    let answer = browser.post(link, &[("name", "Kim"), one, two]);
    (browser, answer)
}

fn mailed(app: &TestApp) -> Vec<(String, String)> {
    let mails = app.new_mail().into_iter();
    mails.map(|mail| (mail.to, mail.subject)).collect()
}

fn step_back(app: &TestApp, by: Duration) {
    if let Clock::Set(micros) = &app.clock {
        let by = i64::try_from(by.as_micros()).unwrap();
        micros.fetch_sub(by, std::sync::atomic::Ordering::SeqCst);
    }
}

stories! {
    fn an_owner_invites_and_the_link_makes_the_account(app) {
        let robin = app.moderator();
        let mail = invite(app, &robin, KIM, "moderator");
        assert!(mail.text.contains("Robin") && mail.text.contains("As a moderator you decide"), "{}", mail.text);
        let link = mail.path("/desk/invite/");
        robin.get("/desk/moderators").shows(KIM).shows("Invited by Robin");
        // Reading the link changes nothing.
        let before = dump(app);
        app.browser().get(&link).is(200).shows(KIM).shows("moderator");
        assert_eq!(dump(app), before);
        // Faults, and nothing is lost.
        let [one, two] = twice("password1234");
        app.browser().post(&link, &[("name", "Kim"), one, two]).is(422).shows("guessed first");
        let [one, two] = twice("kim@humanists.example");
        app.browser().post(&link, &[("name", "Kim"), one, two]).is(422).shows("mostly your name");
        let faulty = app.browser().post(&link, &[("name", ""), one, ("password_again", "another")]);
        faulty.is(422).shows("The two passwords are not the same").shows("Please write your name.");
        let (kim, answer) = accept(app, &link);
        assert_eq!((answer.status, answer.header("location")), (303, Some("/desk/queue")));
        kim.get("/desk/queue").is(200).shows("Kim");
        kim.get("/desk/moderators").is(403);
        // The link worked once.
        app.browser().get(&link).is(410);
        accept(app, &link).1.is(410);
        robin.get("/desk/moderators").shows("Nobody is invited.").shows("Kim");
        let fields = [("email", KIM), ("role", "reader")];
        press(&robin, "/desk/moderators/invite", &fields).is(422).shows("There is an account");
        press(&robin, "/desk/moderators/invite", &[("email", "nonsense"), ("role", "reader")]).is(422).shows("does not look like");
        press(&robin, "/desk/moderators/invite", &[("email", KIM), ("role", "king")]).is(400);
        log_in(&app.browser(), KIM, NEW_PASSWORD).is(303);
    }

    fn an_invitation_that_is_revoked_late_or_garbled_makes_no_account(app) {
        let robin = app.moderator();
        let link = invite(app, &robin, KIM, "owner").path("/desk/invite/");
        let again = [("email", KIM), ("role", "owner")];
        press(&robin, "/desk/moderators/invite", &again).is(422).shows("invited already");
        let revoke = robin.get("/desk/moderators").paths("/desk/invitations/").remove(0);
        press(&robin, &revoke, &[]).is(303);
        press(&robin, &revoke, &[]).is(303);
        app.browser().get(&link).is(410);
        accept(app, &link).1.is(410);
        assert_eq!(number(app, "SELECT COUNT(*) FROM invitations"), 0);
        // Another one, which nobody takes up for a week.
        let link = invite(app, &robin, KIM, "owner").path("/desk/invite/");
        app.browser().get(&link[..link.len() - 1]).is(410);
        app.advance(7 * DAY - SECOND);
        app.browser().get(&link).is(200);
        app.advance(SECOND);
        accept(app, &link).1.is(410);
        // The address can be invited again.
        log_in(&robin, ROBIN, PASSWORD).is(303);
        let link = invite(app, &robin, KIM, "owner").path("/desk/invite/");
        accept(app, &link).1.is(303);
    }

    fn whoever_is_no_owner_any_more_leaves_no_way_back_open(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Owner);
        let link = invite(app, &kim, "friend@elsewhere.example", "owner").path("/desk/invite/");
        app.browser().get(&link).is(200);
        press(&robin, &account_path(&robin, KIM, "role"), &[("role", "reader")]).is(303);
        app.browser().get(&link).is(410);
        accept(app, &link).1.is(410);
        kim.get("/desk/moderators").is(403);
    }

    fn a_role_taken_away_counts_at_the_next_click(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        app.sign_and_confirm(LETTER, &SignForm::of("Humanists of Berlin", "berlin.example"));
        app.new_mail();
        let entry = kim.get("/desk/published?letter=multilateralism").paths("/desk/signatures/").remove(0);
        let queue = kim.get(&entry);
        let publish = queue.paths("/desk/signatures/").into_iter().find(|path| path.ends_with("/publish")).unwrap();
        let fields = [("csrf", queue.field("csrf").unwrap()), ("seen", queue.field("seen").unwrap())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        press(&robin, &account_path(&robin, KIM, "role"), &[("role", "reader")]).is(303);
        kim.post(&publish, &fields).is(403);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 0);
        kim.get("/desk/queue").is(200);
        assert_eq!(mailed(app), [(KIM.to_owned(), "Your account on the desk of undersigned".to_owned())]);
        // The same role again tells nobody.
        press(&robin, &account_path(&robin, KIM, "role"), &[("role", "reader")]).is(303);
        assert_eq!(mailed(app), []);
        press(&robin, &account_path(&robin, KIM, "role"), &[("role", "moderator")]).is(303);
        kim.post(&publish, &fields).is(303);
    }

    fn an_account_is_disabled_and_enabled_and_its_sessions_ended(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        robin.get("/desk/moderators").shows("logged in once");
        press(&robin, &account_path(&robin, KIM, "end-sessions"), &[]).is(303);
        kim.get("/desk/queue").is(303);
        log_in(&kim, KIM, PASSWORD).is(303);
        press(&robin, &account_path(&robin, KIM, "disable"), &[]).is(303);
        kim.get("/desk/queue").is(303);
        kim.get("/desk/account").is(303);
        log_in(&kim, KIM, PASSWORD).is(422);
        robin.get("/desk/moderators").shows("disabled").shows("not logged in");
        assert_eq!(mailed(app)[0].1, "Your account on the desk of undersigned is disabled");
        press(&robin, &account_path(&robin, KIM, "enable"), &[]).is(303);
        log_in(&kim, KIM, PASSWORD).is(303);
        kim.get("/desk/queue").is(200);
    }

    fn the_last_owner_can_neither_leave_nor_step_down(app) {
        let robin = app.moderator();
        account(app, "Kim", Role::Moderator);
        for (verb, role) in [("disable", ""), ("role", "reader"), ("role", "moderator")] {
            let answer = press(&robin, &account_path(&robin, ROBIN, verb), &[("role", role)]);
            answer.is(409).shows("There must always be an owner");
        }
        // With another owner, who is then the last one.
        press(&robin, &account_path(&robin, KIM, "role"), &[("role", "owner")]).is(303);
        press(&robin, &account_path(&robin, ROBIN, "role"), &[("role", "reader")]).is(303);
        robin.get("/desk/moderators").is(403);
        let kim = app.browser();
        log_in(&kim, KIM, PASSWORD).is(303);
        press(&kim, &account_path(&kim, KIM, "disable"), &[]).is(409);
        // A disabled owner is none.
        press(&kim, &account_path(&kim, ROBIN, "role"), &[("role", "owner")]).is(303);
        press(&kim, &account_path(&kim, ROBIN, "disable"), &[]).is(303);
        press(&kim, &account_path(&kim, KIM, "role"), &[("role", "reader")]).is(409);
    }

    fn of_owners_who_step_down_at_once_one_is_left(app) {
        let robin = app.moderator();
        let owners: Vec<(Browser, String)> = (0..4)
            .map(|number| (colleague(app, &format!("Kim{number}"), Role::Owner), address(&format!("Kim{number}"))))
            .collect();
        let pressed: Vec<(&Browser, String, String)> = owners
            .iter()
            .map(|(browser, email)| (browser, account_path(&robin, email, "role"), csrf(browser)))
            .collect();
        let own = (&robin, account_path(&robin, ROBIN, "disable"), csrf(&robin));
        let all: Vec<_> = pressed.into_iter().chain([own]).collect();
        let answers = together(|number| {
            let (browser, path, csrf) = &all[number % all.len()];
            browser.post(path, &[("csrf", csrf), ("role", "moderator")]).status
        });
        assert_eq!(number(app, "SELECT COUNT(*) FROM moderators WHERE role = 'owner' AND disabled_at IS NULL"), 1, "{answers:?}");
        assert!(answers.contains(&409) || answers.contains(&403), "{answers:?}");
        assert!(answers.iter().all(|status| [303, 403, 409].contains(status)), "{answers:?}");
        assert_eq!(answers.iter().filter(|status| **status == 303).count(), 4, "{answers:?}");
    }

    fn dangerous_acts_ask_for_the_password_and_go_on(app) {
        let robin = app.moderator();
        let token = csrf(&robin);
        let fields = [("csrf", token.as_str()), ("email", KIM), ("role", "reader")];
        app.advance(10 * MINUTE);
        let sent = robin.post("/desk/moderators/invite", &fields);
        let asks = sent.is(307).header("location").unwrap().to_owned();
        assert_eq!(asks, "/desk/confirm?then=%2Fdesk%2Fmoderators%2Finvite&again=post");
        assert_eq!(number(app, "SELECT COUNT(*) FROM invitations"), 0);
        // The browser sends the form again, as it was.
        let page = robin.post(&asks, &fields);
        page.is(200).shows("Is it you?");
        assert_eq!((page.field("email").as_deref(), page.field("role").as_deref()), (Some(KIM), Some("reader")));
        let with = |password| [&fields[..], &[("confirm_password", password)]].concat();
        robin.post(&asks, &with("not my password")).is(422).shows("This is not your password");
        assert_eq!(robin.post("/desk/moderators/invite", &fields).status, 307);
        let on = robin.post(&asks, &with(PASSWORD));
        assert_eq!((on.status, on.header("location")), (307, Some("/desk/moderators/invite")));
        robin.post("/desk/moderators/invite", &with(PASSWORD)).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM invitations"), 1);
        // For ten minutes, and on pages too.
        app.advance(10 * MINUTE - SECOND);
        robin.get("/desk/account/password").is(200);
        app.advance(SECOND);
        let led = robin.get("/desk/account/password");
        let asks = led.is(303).header("location").unwrap().to_owned();
        robin.get(&asks).is(200).shows("Is it you?");
        let on = robin.post(&asks, &with(PASSWORD));
        assert_eq!((on.status, on.header("location")), (303, Some("/desk/account/password")));
        // Elsewhere it leads nowhere.
        let on = robin.post("/desk/confirm?then=https://evil.example/", &with(PASSWORD));
        assert_eq!(on.header("location"), Some("/desk/account"));
        robin.post("/desk/confirm?then=/desk/account", &[("confirm_password", PASSWORD)]).is(403);
    }

    fn a_clock_that_steps_back_prolongs_no_confirmation_and_no_login(app) {
        let robin = app.moderator();
        app.advance(HOUR);
        log_in(&robin, ROBIN, PASSWORD).is(303);
        robin.get("/desk/account/password").is(200);
        // Between two nodes, a little is nothing.
        step_back(app, 30 * SECOND);
        robin.get("/desk/account/password").is(200);
        // The session was begun by a clock that was an hour ahead.
        step_back(app, HOUR);
        robin.get("/desk/queue").is(303);
        log_in(&robin, ROBIN, PASSWORD).is(303);
        robin.get("/desk/account/password").is(200);
    }

    fn whoever_guesses_at_the_password_in_a_session_is_slowed_down(app) {
        let robin = app.moderator();
        app.advance(HOUR);
        let guess = |password| press(&robin, "/desk/confirm?then=/desk/account", &[("confirm_password", password)]).status;
        assert_eq!([(); 5].map(|()| guess("guess")), [422; 5]);
        assert_eq!([guess("guess"), guess(PASSWORD)], [429, 429]);
        robin.get("/desk/queue").is(200);
        app.advance(5 * SECOND);
        assert_eq!(guess(PASSWORD), 303);
    }

    fn guesses_are_slowed_down_and_the_owner_is_not_locked_out(app) {
        let robin = app.moderator();
        let guess = |email: &str, password: &str| log_in(&app.browser(), email, password);
        // The same of an address that has no account.
        for email in [ROBIN, "nobody@humanists.example"] {
            for _ in 0..5 {
                guess(email, "not the password").is(422);
            }
            let slowed = guess(email, "not the password");
            slowed.is(429).shows("too many wrong tries");
            assert_eq!(slowed.header("retry-after"), Some("5"), "{email}");
        }
        // Even the right one is not looked at, from a browser that nobody knows.
        guess(ROBIN, PASSWORD).is(429);
        // Robin's own goes in, and what others guess stays counted.
        log_in(&robin, ROBIN, PASSWORD).is(303);
        guess(ROBIN, PASSWORD).is(429);
        // It counts its own wrong tries.
        for _ in 0..5 {
            log_in(&robin, ROBIN, "not the password").is(422);
        }
        log_in(&robin, ROBIN, PASSWORD).is(429);
        // The wait passes, and is longer after the next wrong one.
        app.advance(5 * SECOND);
        guess(ROBIN, "not the password").is(422);
        let slowed = guess(ROBIN, PASSWORD);
        assert_eq!((slowed.status, slowed.header("retry-after")), (429, Some("10")));
        app.advance(10 * SECOND);
        guess(ROBIN, PASSWORD).is(303);
        // Forgotten: five more are free.
        guess(ROBIN, "not the password").is(422);
        guess(ROBIN, PASSWORD).is(303);
    }

    fn guesses_at_once_are_counted_one_by_one(app) {
        app.moderator();
        let answers = together(|_| log_in(&app.browser(), ROBIN, "not the password").status);
        let looked_at = answers.iter().filter(|status| **status == 422).count();
        assert_eq!(looked_at, 5, "{answers:?}");
        assert!(answers.iter().all(|status| [422, 429].contains(status)), "{answers:?}");
        assert_eq!(number(app, "SELECT failures FROM guesses"), 5);
    }

    fn the_known_browser_of_one_account_is_a_stranger_to_another(app) {
        let robin = app.moderator();
        account(app, "Kim", Role::Moderator);
        for _ in 0..5 {
            log_in(&app.browser(), KIM, "not the password").is(422);
        }
        log_in(&robin, KIM, PASSWORD).is(429);
        // Nor does a cookie help that somebody made up.
        let forged = format!("desk-known={}", "A".repeat(86));
        let headers = [("Cookie", forged.as_str()), ("Content-Type", "application/x-www-form-urlencoded"), ("Sec-Fetch-Site", "same-origin")];
        let body = format!("email={KIM}&password={}", PASSWORD.replace(' ', "+"));
        app.browser().post_raw("/desk/login", &headers, body.as_bytes()).is(429);
    }

    fn a_forgotten_password_is_replaced_by_mail_once(app) {
        let robin = app.moderator();
        let ask = |email: &str| {
            let asked = app.browser().post("/desk/login/forgotten", &[("email", email)]);
            (asked.status, app.browser().follow(&asked).text())
        };
        assert_eq!(ask(ROBIN), ask("nobody@humanists.example"));
        app.browser().post("/desk/login/forgotten", &[("email", "nonsense")]).is(422);
        app.browser().get("/desk/login").shows("I have forgotten my password");
        ask(ROBIN);
        let mails = app.new_mail();
        assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [ROBIN; 2]);
        let [one, other] = [0, 1].map(|at: usize| mails[at].path("/desk/reset/"));
        let before = dump(app);
        app.browser().get(&one).is(200);
        assert_eq!(dump(app), before, "reading a link changes nothing");
        // An attacker at the door does not keep Robin out.
        for _ in 0..5 {
            log_in(&app.browser(), ROBIN, "not the password").is(422);
        }
        let phone = app.browser();
        phone.post(&one, &twice("short")).is(422).shows("at least 12 characters");
        phone.post(&one, &twice("robin robin robin")).is(422);
        let set = phone.post(&one, &twice(NEW_PASSWORD));
        assert_eq!((set.status, set.header("location")), (303, Some("/desk/login?reset")));
        phone.follow(&set).shows("Your new password is set");
        // Logged out everywhere; both links are used up, and the old password.
        robin.get("/desk/queue").is(303);
        for link in [&one, &other] {
            app.browser().get(link).is(410);
            app.browser().post(link, &twice("another quiet evening at home")).is(410);
        }
        log_in(&phone, ROBIN, PASSWORD).is(422);
        log_in(&phone, ROBIN, NEW_PASSWORD).is(303);
        assert_eq!(mailed(app), [(ROBIN.to_owned(), "Your password for the desk of undersigned was changed".to_owned())]);
    }

    fn a_reset_link_lasts_an_hour_and_is_sent_five_times_a_day(app) {
        app.moderator();
        for _ in 0..7 {
            app.browser().post("/desk/login/forgotten", &[("email", ROBIN)]).is(303);
        }
        let mails = app.new_mail();
        assert_eq!(mails.len(), 5);
        let link = mails[0].path("/desk/reset/");
        app.advance(HOUR - SECOND);
        app.browser().get(&link).is(200);
        app.advance(SECOND);
        app.browser().get(&link).is(410);
        app.browser().post(&link, &twice(NEW_PASSWORD)).is(410);
        // A disabled account gets none, and a link that it has is void.
        account(app, "Kim", Role::Owner);
        app.browser().post("/desk/login/forgotten", &[("email", KIM)]).is(303);
        let link = app.new_mail()[0].path("/desk/reset/");
        tamper(app, "UPDATE moderators SET disabled_at = 1");
        app.browser().get(&link).is(410);
        app.browser().post("/desk/login/forgotten", &[("email", KIM)]).is(303);
        assert_eq!(app.new_mail().len(), 0);
    }

    fn one_changes_ones_own_password(app) {
        let robin = app.moderator();
        let phone = app.browser();
        log_in(&phone, ROBIN, PASSWORD).is(303);
        robin.get("/desk/account/password").is(200);
        press(&robin, "/desk/account/password", &twice("robin@humanists.example")).is(422).shows("mostly your name");
        press(&robin, "/desk/account/password", &twice(NEW_PASSWORD)).is(303);
        robin.get("/desk/queue").is(200);
        phone.get("/desk/queue").is(303);
        log_in(&phone, ROBIN, PASSWORD).is(422);
        log_in(&phone, ROBIN, NEW_PASSWORD).is(303);
        assert_eq!(mailed(app).len(), 1);
    }

    fn one_sees_where_one_is_logged_in_and_ends_it(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Reader);
        app.advance(HOUR);
        let phone = app.browser();
        let body = format!("email={ROBIN}&password={}", PASSWORD.replace(' ', "+"));
        let headers = [
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Sec-Fetch-Site", "same-origin"),
            ("User-Agent", "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"),
            ("X-Forwarded-For", "192.0.2.7"),
        ];
        phone.post_raw("/desk/login", &headers, body.as_bytes()).is(303);
        let page = robin.get("/desk/account");
        page.shows("Firefox, Android").shows("this one").shows("another one, marked").lacks("192.0.2");
        let digest = number(app, "SELECT COUNT(*) FROM login_sessions");
        assert_eq!(digest, 3);
        let ends: Vec<String> = page.paths("/desk/account/sessions/").into_iter().filter(|path| path.ends_with("/end")).collect();
        assert_eq!(ends.len(), 1, "one's own is ended by logging out");
        // The password is wanted: whoever took the cookie does not end the sessions of its owner.
        for path in [ends[0].as_str(), "/desk/account/sessions/end-others"] {
            press(&robin, path, &[]).is(307);
        }
        phone.get("/desk/queue").is(200);
        log_in(&robin, ROBIN, PASSWORD).is(303);
        log_in(&kim, &address("Kim"), PASSWORD).is(303);
        // Nobody ends another's.
        press(&kim, &ends[0], &[]).is(303);
        phone.get("/desk/queue").is(200);
        press(&robin, &ends[0], &[]).is(303);
        phone.get("/desk/queue").is(303);
        press(&robin, &ends[0], &[]).is(303);
        log_in(&phone, ROBIN, PASSWORD).is(303);
        press(&robin, "/desk/account/sessions/end-others", &[]).is(303);
        phone.get("/desk/queue").is(303);
        robin.get("/desk/queue").is(200);
        kim.get("/desk/queue").is(200);
        robin.get("/desk/account").lacks("End all others");
    }

    fn a_hash_is_renewed_at_login_when_the_cost_has_changed(app) {
        let dear = TestApp::start_with(app.engine, &[("passwords.iterations", "2")], Transport::memory());
        dear.moderator();
        let of_cost = |cost: &str| number(&dear, &format!("SELECT COUNT(*) FROM moderators WHERE password_hash LIKE '%t={cost},p=1%'"));
        assert_eq!((of_cost("1"), of_cost("2")), (0, 1));
        // Made at the cost that was configured before.
        let mut cheap = dear.config.passwords;
        cheap.iterations = 1;
        let hasher = undersigned::security::password::PasswordHasher::new(cheap).unwrap();
        let hash = hasher.hash(&undersigned::security::new_password::NewPassword::parse(PASSWORD, &[]).unwrap()).unwrap();
        tamper(&dear, &format!("UPDATE moderators SET password_hash = '{hash}'"));
        log_in(&dear.browser(), ROBIN, "not the password").is(422);
        assert_eq!((of_cost("1"), of_cost("2")), (1, 0));
        for _ in 0..2 {
            log_in(&dear.browser(), ROBIN, PASSWORD).is(303);
            assert_eq!((of_cost("1"), of_cost("2")), (0, 1));
        }
    }

    fn what_is_over_is_forgotten(app) {
        let robin = app.moderator();
        invite(app, &robin, KIM, "reader");
        app.browser().post("/desk/login/forgotten", &[("email", ROBIN)]).is(303);
        log_in(&app.browser(), "nobody@humanists.example", "not the password").is(422);
        app.new_mail();
        let rows = || ["invitations", "password_resets", "guesses"].map(|table| number(app, &format!("SELECT COUNT(*) FROM {table}")));
        let purge = || app.block_on(undersigned::acts::purge::purge(&app.workshop, 30 * DAY, 30 * DAY, app.clock.now())).unwrap();
        purge();
        assert_eq!(rows(), [1, 1, 1]);
        app.advance(8 * DAY);
        let seals = number(app, "SELECT COUNT(*) FROM seals");
        purge();
        assert_eq!(rows(), [0, 0, 0]);
        assert_eq!(number(app, "SELECT COUNT(*) FROM seals"), seals - 2);
    }
}
