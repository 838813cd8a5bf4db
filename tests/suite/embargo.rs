//! A letter that is public only from so many signatures: who reaches the number together, and who
//! takes one back meanwhile.
use crate::harness::app::TestApp;
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::initial::{approve, ask, button, correct, invite, link, named, step};
use crate::opening::{PAGE, decide, draft, is_unknown, jobs, local, preview, schedule, sign_early};
use crate::races::together;
use crate::switches::turn;
use undersigned::domain::time::{HOUR, MINUTE};

const OPENING: &str = "/desk/letters/peace/opening";

fn opened(app: &TestApp) -> i64 {
    let opened = "SELECT COUNT(*) FROM audit_entries WHERE act = 'opened-itself'";
    number(app, opened)
}

/// Signs below a preview link; the page that confirms.
#[track_caller]
fn sent(app: &TestApp, link: &str, name: &str, domain: &str) -> String {
    let form = SignForm::of(name, domain);
    app.browser()
        .post(&format!("{link}/sign"), &form.fields())
        .is(303);
    let mails = app.new_mail();
    let mail = mails
        .iter()
        .find(|mail| mail.text.contains("/confirm/"))
        .unwrap();
    mail.path("/confirm/")
}

stories! {
    fn two_who_reach_the_number_at_once_open_it_once(app) {
        draft(app);
        let desk = app.moderator();
        decide(&desk, "/opening", &[("when", "now"), ("embargo", "3")]).is(303);
        let link = preview(&desk, "Partners", true);
        sign_early(app, &link, "Friends of Rome", "rome.example");
        let confirm = [
            sent(app, &link, "Friends of Oslo", "oslo.example"),
            sent(app, &link, "Friends of Bern", "bern.example"),
        ];
        jobs(app);
        is_unknown(app);
        together(|number| match confirm.get(number) {
            Some(path) => { app.browser().post(path, &[]).is(200); }
            None => jobs(app),
        });
        jobs(app);
        app.browser().get(PAGE).is(200).shows("3 organisations");
        assert_eq!(opened(app), 1);
        crate::harness::acts::verified(app, PAGE);
    }

    fn who_takes_one_back_meanwhile_leaves_it_hidden_or_open_for_good(app) {
        draft(app);
        let desk = app.moderator();
        decide(&desk, "/opening", &[("when", "now"), ("embargo", "2")]).is(303);
        let link = preview(&desk, "Partners", true);
        sign_early(app, &link, "Friends of Rome", "rome.example");
        let own = app.signer_desk("jana.weiss@rome.example");
        let withdraw = app.browser().get(&own).action("withdraw");
        let confirm = sent(app, &link, "Friends of Oslo", "oslo.example");
        together(|number| match number {
            0 => { app.browser().post(&confirm, &[]).is(200); }
            1 => { app.browser().post(&withdraw, &[]).is(303); }
            _ => jobs(app),
        });
        jobs(app);
        if opened(app) == 0 {
            is_unknown(app);
            desk.get("/desk/letters/peace/opening").shows("1 of 2 signatures stand");
            sign_early(app, &link, "Friends of Bern", "bern.example");
            jobs(app);
        }
        app.browser().get(PAGE).is(200).shows("Friends of Oslo").lacks("Friends of Rome");
        assert_eq!(opened(app), 1);
        // Below the number again, and open.
        let own = app.signer_desk("jana.weiss@oslo.example");
        let withdraw = app.browser().get(&own).action("withdraw");
        app.browser().post(&withdraw, &[]).is(303);
        jobs(app);
        app.browser().get(PAGE).is(200).lacks("Friends of Oslo");
    }

    fn one_organisation_counts_once_however_often_it_says_yes(app) {
        draft(app);
        let desk = app.moderator();
        app.new_mail();
        let lines = "name,country,email\n\
            Friends of Rome,IT,chair@rome.example\n\
            The Friends of Rome,IT,office@rome.example\n\
            Friends of Oslo,NO,chair@oslo.example";
        invite(&desk, lines).is(303);
        let mails = app.new_mail();
        decide(&desk, "/opening", &[("when", "now"), ("embargo", "3")]).is(303);
        for mail in &mails {
            approve(app, &link(mail)).is(200);
        }
        let early = preview(&desk, "Partners", true);
        let form = SignForm::of("Friends of Oslo", "oslo.example").with("country", "NO");
        app.browser().post(&format!("{early}/sign"), &form.fields()).is(303);
        let mails = app.new_mail();
        let mail = mails.iter().find(|mail| mail.text.contains("/confirm/")).unwrap();
        app.browser().post(&mail.path("/confirm/"), &[]).is(200);
        jobs(app);
        is_unknown(app);
        desk.get("/desk/letters/peace/opening").shows("2 of 3 signatures stand");
        sign_early(app, &early, "Friends of Bern", "bern.example");
        jobs(app);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("3 organisations");
    }

    fn one_that_misses_its_number_before_its_closing_stays_hidden(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        schedule(app, &desk, HOUR, "2");
        decide(&desk, "/closing", &[("closes", &local(app, 3 * HOUR))]).is(303);
        approve(app, &link(&mails[0])).is(200);
        app.advance(3 * HOUR);
        // The number is reached, and too late.
        approve(app, &link(&mails[1])).is(200);
        jobs(app);
        is_unknown(app);
        assert_eq!(opened(app), 0);
        let desk = app.moderator();
        for page in ["/desk/letters/peace", "/desk/letters/peace/opening"] {
            desk.get(page).is(200).shows("fewer signatures stand than the letter waits for");
        }
        // Another closing, and it goes on.
        decide(&desk, "/closing", &[("closes", &local(app, HOUR))]).is(303);
        desk.get("/desk/letters/peace").lacks("fewer signatures stand");
        jobs(app);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("2 organisations");
        assert_eq!(opened(app), 1);
    }

    fn a_number_that_stood_at_the_closing_opens_the_letter_whenever_a_job_looks(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        schedule(app, &desk, HOUR, "3");
        decide(&desk, "/closing", &[("closes", &local(app, 3 * HOUR))]).is(303);
        let early = preview(&desk, "Partners", true);
        sign_early(app, &early, "Friends of Rome", "rome.example");
        approve(app, &link(&mails[0])).is(200);
        app.advance(2 * HOUR);
        approve(app, &link(&mails[1])).is(200);
        app.moderator().get(OPENING).shows("It opens by itself, within seconds").shows("3 of 3 signatures stand.");
        // No job looked before the closing. Who says it once more has said it before.
        app.advance(HOUR);
        approve(app, &link(&mails[0])).is(200);
        is_unknown(app);
        let desk = app.moderator();
        desk.get(OPENING).shows("stood before its closing").shows("3 of 3 signatures stood at the closing").lacks("does not open by itself");
        desk.get("/desk/letters/peace").lacks("does not open by itself");
        app.new_mail();
        jobs(app);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("3 organisations").shows("Friends of Rome");
        assert_eq!(opened(app), 1);
        crate::harness::acts::verified(app, PAGE);
        app.advance(MINUTE);
        let told: Vec<String> = app.new_mail().into_iter().map(|mail| mail.to).collect();
        assert!(mails.iter().all(|mail| told.contains(&mail.to)), "they are told where their line is: {told:?}");
        desk.get(OPENING).is(200).lacks("stood at the closing");
    }

    fn what_comes_after_the_closing_does_not_count(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 3);
        schedule(app, &desk, HOUR, "4");
        decide(&desk, "/closing", &[("closes", &local(app, 3 * HOUR))]).is(303);
        let early = preview(&desk, "Partners", true);
        sign_early(app, &early, "Friends of Rome", "rome.example");
        approve(app, &link(&mails[0])).is(200);
        correct(app, &link(&mails[2]), &named(&mails[2]), "other.example").is(200).shows("moderators look at it first");
        app.advance(2 * HOUR);
        let late = [
            sent(app, &early, "Friends of Oslo", "oslo.example"),
            // For an organisation whose approval came in time.
            sent(app, &early, &named(&mails[0]), "society-twin.example"),
        ];
        app.advance(HOUR);
        // Confirmed in the day of grace, approved, and accepted.
        for confirm in &late {
            app.browser().post(confirm, &[]).is(200);
        }
        approve(app, &link(&mails[1])).is(200);
        let desk = app.moderator();
        step(&desk, &button(&desk, "accept")).is(303);
        jobs(app);
        is_unknown(app);
        assert_eq!(opened(app), 0);
        desk.get(OPENING).shows("2 of 4 signatures stood at the closing").shows("does not open by itself");
        // Another closing, and all of them count.
        decide(&desk, "/closing", &[("closes", &local(app, HOUR))]).is(303);
        desk.get(OPENING).shows("5 of 4 signatures stand.").lacks("does not open by itself");
        jobs(app);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("5 organisations");
        assert_eq!(opened(app), 1);
    }

    fn who_takes_their_yes_back_before_it_is_opened_late_does_not_count(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        schedule(app, &desk, HOUR, "2");
        decide(&desk, "/closing", &[("closes", &local(app, 3 * HOUR))]).is(303);
        for mail in &mails {
            approve(app, &link(mail)).is(200);
        }
        app.advance(3 * HOUR);
        let desk = app.moderator();
        // While everything is held no approval counts, and it is not said that it is too late.
        turn(&desk, "peace", "hold-everything", "on");
        jobs(app);
        desk.get(OPENING).shows("waits for its signatures").shows("0 of 2 signatures stood").lacks("does not open by itself");
        app.browser().post(&link(&mails[1]), &[("answer", "decline")]).is(200);
        turn(&desk, "peace", "hold-everything", "off");
        jobs(app);
        is_unknown(app);
        desk.get(OPENING).shows("1 of 2 signatures stood at the closing and stand still").shows("does not open by itself");
        // Their yes comes back too late.
        approve(app, &link(&mails[1])).is(200);
        jobs(app);
        is_unknown(app);
        assert_eq!(opened(app), 0);
    }
}
