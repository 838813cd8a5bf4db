//! What goes out, when, how often, and what never does.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::process::{command, errors};
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::smtp_server::{Reply, SmtpServer, Stage};
use std::time::Duration;
use undersigned::acts::deliver_mail::{Quota, claim};
use undersigned::acts::purge::purge;
use undersigned::acts::remind::remind;
use undersigned::acts::settle_mail::settle;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::mail::resolver::Finding;
use undersigned::mail::send_error::SendError;
use undersigned::mail::transport::Transport;
use undersigned::store::outbox::{self, Fate};

const SECOND: Duration = Duration::from_secs(1);

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

fn organisation(number: usize) -> SignForm {
    SignForm::of(
        &format!("Organisation {number}"),
        &format!("org{number}.example"),
    )
}

fn state(app: &TestApp, state: &str) -> i64 {
    number(
        app,
        &format!("SELECT COUNT(*) FROM outbox WHERE state = '{state}'"),
    )
}

fn reminded(app: &TestApp) -> usize {
    app.block_on(remind(&app.workshop, 50, app.clock.now()))
        .unwrap()
}

/// What a mail server sends back for `mail`, naming a recipient of its choice.
pub fn returned(mail: &Mail, recipient: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
         Final-Recipient: rfc822; {recipient}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\n{}\r\n--b--\r\n",
        mail.raw
    )
}

stories! {
    fn a_passing_failure_is_tried_again_later_and_later(app) {
        app.sign(LETTER, &berlin());
        app.transport.fail_next(3, SendError::Temporary { code: Some(451) });
        assert_eq!(app.new_mail().len(), 0);
        for (tries, wait) in [60, 5 * 60, 15 * 60].into_iter().enumerate() {
            app.advance(Duration::from_secs(wait) - SECOND);
            assert_eq!(app.new_mail().len(), 0, "a second too early");
            app.advance(SECOND);
            assert_eq!(app.new_mail().len(), usize::from(tries == 2), "after {} tries", tries + 2);
        }
        assert_eq!(number(app, "SELECT attempts FROM outbox"), 4);
        app.advance(2 * DAY);
        assert_eq!(app.new_mail().len(), 0, "once is enough");
    }

    fn a_server_that_never_recovers_makes_a_dead_letter(app) {
        app.sign(LETTER, &berlin());
        app.transport.fail_next(usize::MAX, SendError::Temporary { code: Some(452) });
        app.deliver();
        let mut waited = Duration::ZERO;
        while state(app, "waiting") > 0 {
            app.advance(10 * MINUTE);
            waited += 10 * MINUTE;
            app.deliver();
            assert!(waited < 3 * DAY, "still trying");
        }
        assert!(waited > 40 * HOUR, "given up after {waited:?}");
        assert_eq!(number(app, "SELECT attempts FROM outbox"), 9);
        assert_eq!(state(app, "dead"), 1);
        app.moderator().get("/desk/mail").is(200).shows("To somebody at berlin.example");
    }

    fn idle_mailboxes_and_old_dead_letters_are_forgotten(app) {
        let sweep = || app.block_on(purge(&app.workshop, 7 * DAY, 30 * DAY, app.clock.now())).unwrap();
        app.transport.fail_next(1, SendError::Permanent { code: Some(550) });
        app.sign(LETTER, &organisation(1));
        app.deliver();
        app.sign(LETTER, &organisation(2));
        let mails = app.new_mail();
        let not_me = format!("{}/not-me", mails[0].path("/confirm/"));
        app.browser().post(&not_me, &[]).is(200);
        let boxes = || number(app, "SELECT COUNT(*) FROM mailboxes");
        assert_eq!((boxes(), state(app, "dead")), (2, 1));
        app.advance(2 * DAY);
        sweep();
        assert_eq!(boxes(), 2, "not yet");
        // Both stay touched long ago; the second one was silenced.
        app.advance(SECOND);
        sweep();
        assert_eq!(boxes(), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mailboxes WHERE silenced_at IS NOT NULL"), 1);
        assert_eq!(state(app, "dead"), 1);
        app.sign(LETTER, &organisation(1));
        assert_eq!(boxes(), 2, "it comes back when it is needed");
        app.advance(30 * DAY);
        sweep();
        assert_eq!(state(app, "dead"), 0);
    }

    fn a_refusal_for_good_makes_a_dead_letter_at_once(app) {
        app.sign(LETTER, &berlin());
        app.transport.fail_next(1, SendError::Permanent { code: Some(550) });
        assert_eq!(app.new_mail().len(), 0);
        assert_eq!(state(app, "dead"), 1);
        app.advance(3 * DAY);
        assert_eq!(app.new_mail().len(), 0);
        app.moderator().get("/desk/mail").is(200).shows("To somebody at berlin.example").shows("550");
    }

    fn under_an_hourly_quota_confirmations_go_first(app) {
        let app = &TestApp::start_with(app.engine, &[("mail.per_hour", "3")], Transport::memory());
        app.sign(LETTER, &organisation(1));
        app.sign(LETTER, &organisation(2));
        assert_eq!(app.new_mail().len(), 2);
        app.advance(48 * HOUR + SECOND);
        assert_eq!(reminded(app), 2);
        app.sign(LETTER, &organisation(3));
        app.sign(LETTER, &organisation(4));
        let first: Vec<String> = app.new_mail().into_iter().map(|mail| mail.to).collect();
        assert_eq!(first.len(), 3, "{first:?}");
        assert_eq!(first[1..], ["jana.weiss@org3.example", "jana.weiss@org4.example"], "two who wait, and one reminder");
        app.advance(HOUR - SECOND);
        assert_eq!(app.new_mail().len(), 0);
        app.advance(SECOND);
        assert_eq!(app.new_mail().len(), 1);
    }

    fn a_daily_quota_holds_for_a_day(app) {
        let app = &TestApp::start_with(app.engine, &[("mail.per_day", "2")], Transport::memory());
        for number in 0..3 {
            app.sign(LETTER, &organisation(number));
        }
        assert_eq!(app.new_mail().len(), 2);
        app.advance(DAY - SECOND);
        assert_eq!(app.new_mail().len(), 0);
        app.advance(SECOND);
        assert_eq!(app.new_mail().len(), 1);
    }

    fn one_reminder_after_two_days(app) {
        app.sign(LETTER, &berlin());
        let first = app.new_mail().remove(0);
        app.advance(48 * HOUR);
        assert_eq!(reminded(app), 0, "not a second too early");
        app.advance(SECOND);
        assert_eq!(reminded(app), 1);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, "jana.weiss@berlin.example");
        assert_ne!(mails[0].subject, first.subject, "it says that it is a reminder");
        for _ in 0..3 {
            app.advance(24 * HOUR);
            assert_eq!(reminded(app), 0);
        }
        assert_eq!(app.new_mail().len(), 0);
        app.browser().post(&mails[0].path("/confirm/"), &[]).is(200).shows("Moderators look at it");
    }

    fn no_reminder_where_the_letter_wants_none_or_nothing_is_open(app) {
        let quiet = app.letter("quiet", |bundle| bundle.rules.reminder = false);
        app.sign(&quiet, &berlin());
        app.new_mail();
        app.sign_and_confirm(LETTER, &organisation(1));
        app.sign(LETTER, &organisation(2));
        let not_me = app.new_mail().into_iter().find(|mail| mail.to.contains("org2")).unwrap().path("/confirm/");
        app.browser().post(&format!("{not_me}/not-me"), &[]).is(200);
        app.new_mail();
        app.advance(49 * HOUR);
        assert_eq!(reminded(app), 0);
        assert_eq!(app.new_mail().len(), 0);
        app.sign(LETTER, &organisation(3));
        assert_eq!(app.new_mail().len(), 1);
        app.advance(7 * DAY);
        assert_eq!(reminded(app), 0, "a link that has expired is not worth a reminder");
    }

    fn five_mails_for_an_address_and_letter_in_a_day(app) {
        let form = |number: usize| berlin().with("role", &format!("Role {number}"));
        for number in 0..8 {
            app.sign(LETTER, &form(number));
        }
        assert_eq!(app.new_mail().len(), 5);
        let other = app.letter("other", |_| {});
        app.sign(&other, &form(0));
        assert_eq!(app.new_mail().len(), 1, "another letter counts apart");
        app.advance(DAY - SECOND);
        app.sign(LETTER, &form(8));
        assert_eq!(app.new_mail().len(), 0);
        app.advance(SECOND);
        app.sign(LETTER, &form(7));
        assert_eq!(app.new_mail().len(), 1, "the next day");
        assert_eq!(number(app, "SELECT COUNT(*) FROM outbox WHERE fate = 'capped'"), 4);
    }

    fn a_returned_mail_marks_its_address(app) {
        app.sign(LETTER, &berlin());
        let mail = app.new_mail().remove(0);
        // Whoever knows an address cannot silence it: the Message-ID is what counts.
        let id = mail.raw.lines().find_map(|line| line.strip_prefix("Message-ID: <")).unwrap().split('@').next().unwrap().to_owned();
        let forged_id: String = id.chars().rev().collect();
        let forged = Mail { raw: mail.raw.replace(&id, &forged_id), ..mail.clone() };
        for bad in [returned(&forged, "jana.weiss@berlin.example"), mail.raw.clone(), String::new()] {
            let refused = command(app, &["bounce"], bad.as_bytes());
            assert_eq!(refused.status.code(), Some(1), "{}", errors(&refused));
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM bounces"), 0);
        let marked = command(app, &["bounce"], returned(&mail, "victim@elsewhere.example").as_bytes());
        assert_eq!(marked.status.code(), Some(0), "{}", errors(&marked));
        assert_eq!(number(app, "SELECT COUNT(*) FROM bounces"), 1);
        let again = command(app, &["bounce"], returned(&mail, "victim@elsewhere.example").as_bytes());
        assert_eq!(again.status.code(), Some(0));

        app.advance(HOUR);
        app.sign(LETTER, &berlin());
        app.sign(&app.letter("other", |_| {}), &berlin());
        assert_eq!(app.new_mail().len(), 0, "an address that does not work gets no mail of any letter");
        assert_eq!(number(app, "SELECT COUNT(*) FROM outbox WHERE fate = 'undeliverable'"), 2);
        app.sign(LETTER, &berlin().with("email", "victim@elsewhere.example"));
        assert_eq!(app.new_mail().len(), 1, "who was merely named in the report is not marked");
    }

    fn a_silenced_address_gets_nothing_and_no_reminder(app) {
        app.sign(LETTER, &berlin());
        app.sign(LETTER, &berlin().with("role", "Treasurer"));
        let paths: Vec<String> = app.new_mail().iter().map(|mail| mail.path("/confirm/")).collect();
        app.browser().post(&format!("{}/not-me", paths[0]), &[]).is(200);
        app.sign(LETTER, &berlin().with("role", "Secretary"));
        assert_eq!(app.new_mail().len(), 0);
        app.advance(49 * HOUR);
        reminded(app);
        assert_eq!(app.new_mail().len(), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM outbox WHERE state <> 'sent' AND fate <> 'silenced'"), 0);
    }

    fn whoever_had_a_mail_before_writes_nothing_down_about_it(app) {
        app.sign(LETTER, &berlin());
        let claimed = |holder: u8| {
            let all = claim(&app.workshop, Quota::default(), 16, [holder; 16], app.clock.now());
            let mut all = app.block_on(all).unwrap().deliveries;
            assert_eq!(all.len(), 1);
            all.remove(0).mail
        };
        let settled = |mail: &outbox::Mail| {
            let (mail, now) = (mail.clone(), app.clock.now());
            app.write(move |db| outbox::settle(db, &mail, Fate::PutBack(None), now))
        };
        let first = claimed(1);
        assert!(settled(&first));
        app.advance(Duration::from_secs(1));
        let second = claimed(2);
        assert_eq!(first.attempts, second.attempts, "what was put back was no try");
        // The first asks once more, since it got no answer.
        assert!(!settled(&first));
        assert_eq!(number(app, "SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND lease_until IS NOT NULL"), 1);
        assert!(settled(&second));
    }

    fn a_worker_that_dies_loses_nothing_and_repeats_only_what_was_in_flight(app) {
        app.sign(LETTER, &organisation(1));
        app.sign(LETTER, &organisation(2));
        let claimed = app.block_on(claim(&app.workshop, Quota::default(), 16, [7; 16], app.clock.now())).unwrap().deliveries;
        assert_eq!(claimed.len(), 2);
        // It had settled one when it died.
        let settled = claimed[0].mail.clone();
        app.block_on(settle(&app.workshop, settled, &claimed[0].to, Finding::Unknown, Fate::Sent, app.clock.now())).unwrap();
        assert_eq!(app.new_mail().len(), 0, "another's while the lease lasts");
        app.advance(10 * MINUTE - SECOND);
        assert_eq!(app.new_mail().len(), 0);
        app.advance(SECOND);
        let again = app.new_mail();
        assert_eq!(again.len(), 1);
        assert_eq!(again[0].to, claimed[1].to.as_str());
        // It was only slow, and settles what is no longer its own: without effect.
        app.block_on(settle(&app.workshop, claimed[1].mail.clone(), &claimed[1].to, Finding::Unknown, Fate::Later(app.clock.now()), app.clock.now())).unwrap();
        app.advance(DAY);
        assert_eq!(app.new_mail().len(), 0);
        assert_eq!(state(app, "sent"), 2);
    }

    fn over_smtp_from_the_form_to_the_confirmation(app) {
        let server = SmtpServer::start();
        let url = server.url();
        let app = &TestApp::start_with(app.engine, &[("mail.url", &url)], Transport::open(&url).unwrap());
        server.reply_times(Stage::Content, Reply::Line("451 4.3.0 later".into()), 1);
        app.sign(LETTER, &berlin());
        app.deliver();
        assert_eq!(server.messages().len(), 0);
        assert_eq!(state(app, "waiting"), 1);
        app.advance(MINUTE);
        app.deliver();
        let arrived = server.messages().remove(0);
        assert_eq!(arrived.to, ["jana.weiss@berlin.example"]);
        let mail = Mail::read(&arrived.bytes);
        app.browser().post(&mail.path("/confirm/"), &[]).is(200).shows("Moderators look at it");
        app.sign(LETTER, &organisation(1).with("email", "nobody@org1.example"));
        app.sign(LETTER, &organisation(2).with("email", "full@org2.example"));
        app.deliver();
        assert_eq!(server.messages().len(), 1);
        assert_eq!((state(app, "sent"), state(app, "dead"), state(app, "waiting")), (1, 1, 1));
    }

    fn with_the_mail_server_away_the_visitor_notices_nothing(app) {
        let here = app.sign(LETTER, &berlin());
        let away = &TestApp::start_with(app.engine, &[], Transport::open("smtp://127.0.0.1:1").unwrap());
        let there = away.sign(LETTER, &berlin());
        away.deliver();
        assert_eq!((here.status, here.header("location")), (there.status, there.header("location")));
        let (here, there) = (app.browser().follow(&here), away.browser().follow(&there));
        assert_eq!((here.status, here.body), (there.status, there.body));
        away.browser().get(LETTER).is(200);
        assert_eq!(state(away, "waiting"), 1, "it waits");
        assert_eq!(number(away, "SELECT attempts FROM outbox"), 1);
    }
}
