//! Mail to signatories: written, looked at, tried, started; who gets it, who does not, and never twice.
use crate::harness::accounts::{account, address, colleague, press};
use crate::harness::acts::{at_once, rules, signature};
use crate::harness::app::{ROBIN, TestApp};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::mailings::{
    begin, count, everything, readers, send_new, signs, step, three, update, work, write,
};
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::deliver_mail::{Quota, claim};
use undersigned::acts::run_mailing::{self, RunError, Start};
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::jobs::send_mailings::{forget_recipients, send_mailings};
use undersigned::mail::send_error::SendError;
use undersigned::mail::transport::Transport;
use undersigned::store::error::Error;
use undersigned::store::{mailings, moderators};

stories! {
    fn an_update_is_written_looked_at_tried_and_sent(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        signs(app, &letter, "Berlin Humanists", false);
        desk.get("/desk/letters/rules/mailings").is(200).shows("Nothing was written yet");
        let page = write(&desk, "update", "The letter was delivered", "Dear all,\n\nit was [handed over](https://news.example/a?b=1&c=2) <b>today</b>.\n\n- Thank you\n- Stay https://x.example/y.");
        desk.get(&page).is(200).shows("Draft").shows("Send it to 1 address").shows("All 1");

        let preview = desk.get(&format!("{page}/preview/en"));
        preview.is(200).shows("The letter was delivered").shows("it was handed over <https://news.example/a?b=1&c=2> <b>today</b>.").shows("- Thank you - Stay https://x.example/y.");
        let html = desk.get(&format!("{page}/preview/en/html"));
        assert!(html.header("content-security-policy").unwrap().contains("sandbox"));
        assert!(html.body.contains("<a class=\"link\" href=\"https://news.example/a?b=1&#38;c=2\""), "{}", html.body);
        assert!(html.body.contains("&#60;b&#62;today"));
        assert!(html.body.contains("<li dir=\"auto\" style=\"margin:0 0 6px;\">Thank you</li>"));
        assert!(desk.get(&page).header("content-security-policy").unwrap().contains("frame-src 'self'"));

        let tried = press(&desk, &format!("{page}/test"), &[("language", "en")]);
        tried.is(303);
        desk.follow(&tried).is(200).shows("The test is on its way");
        desk.get(&format!("{page}?tested={}", "0".repeat(26))).is(200).lacks("The test is on its way");
        let tests = app.new_mail();
        assert_eq!(readers(&tests), [ROBIN]);
        assert_eq!(tests[0].subject, "[Test] The letter was delivered");
        assert!(tests[0].text.contains("This is a test."));

        begin(app, &desk, &page, 600).is(303);
        let mails = everything(app);
        assert_eq!(readers(&mails), ["jana.weiss@aarhus-humanists.example"]);
        let mail = &mails[0];
        assert_eq!(mail.subject, "The letter was delivered");
        assert!(mail.text.contains("<https://news.example/a?b=1&c=2>"), "{}", mail.text);
        assert!(mail.text.contains("/unsubscribe/") && mail.raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        desk.get(&page).is(200).shows("Done").shows("1 of 1");
        desk.get("/desk/letters/rules/mailings").shows("1 of 1 sent");
        assert!(everything(app).is_empty(), "once");
        let log = desk.get("/desk/audit");
        log.shows("Wrote a mailing").shows("Sent a test of a mailing").shows("Started a mailing");
        // The way out, with one press of a button in the mail program.
        let out = mail.path("/unsubscribe/");
        app.browser().post_raw(&out, &[("Content-Type", "application/x-www-form-urlencoded")], b"List-Unsubscribe=One-Click").is(200);
        let desk = app.moderator();
        let page = update(&desk);
        desk.get(&page).shows("Nobody would get it");
        begin(app, &desk, &page, 600).is(409).shows("Nobody would get it");
    }

    fn a_mail_whose_receipt_was_never_heard_of_is_not_sent_again(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        signs(app, &letter, "Berlin Humanists", true);
        let page = update(&desk);
        begin(app, &desk, &page, 600).is(303);
        app.transport.fail_next(1, SendError::Unanswered);
        assert_eq!(everything(app).len(), 1, "the other one");
        app.advance(DAY);
        assert!(everything(app).is_empty(), "perhaps it went out");
        app.moderator().get(&page).shows("perhaps it went out, perhaps not");
    }

    fn a_service_message_reaches_each_address_once(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", false);
        // The same address for another one, which is held for it; somebody unnamed; two whom it cannot reach.
        app.sign_and_confirm(&letter, &SignForm::of("Aarhus Students", "aarhus-students.example").with("email", "jana.weiss@aarhus-humanists.example"));
        app.sign_and_confirm(&letter, &SignForm::of("Berlin Humanists", "berlin.example").with("visibility", "counted"));
        for name in ["Cardiff Humanists", "Dresden Humanists", "Espoo Humanists"] {
            signs(app, &letter, name, true);
        }
        let own = app.signer_desk("jana.weiss@cardiff-humanists.example");
        let withdraw = app.browser().get(&own).action("withdraw");
        app.browser().post(&withdraw, &[]).is(303);
        let bounced = app.workshop.keyring.address_index(&undersigned::domain::email::EmailAddress::parse("jana.weiss@dresden-humanists.example").unwrap());
        let now = app.clock.now();
        app.write(move |db| undersigned::store::bounces::mark(db, &bounced, "5.1.1", now));
        app.new_mail();
        let page = write(&desk, "service", "Read this", "It matters.");
        desk.get(&page).shows("Send it to 3 addresses");
        begin(app, &desk, &page, 600).is(303);
        let mails = everything(app);
        assert_eq!(readers(&mails), ["jana.weiss@aarhus-humanists.example", "jana.weiss@berlin.example", "jana.weiss@espoo-humanists.example"]);
        for mail in &mails {
            assert!(!mail.raw.contains("List-Unsubscribe") && !mail.text.contains("/unsubscribe/"), "{}", mail.raw);
            assert!(mail.text.split_whitespace().collect::<Vec<_>>().join(" ").contains("everybody who signed it is to know this"));
        }
        desk.get(&page).shows("Who never got it").shows("Dresden Humanists").shows("mail does not reach the address").lacks("Cardiff");
    }

    fn whoever_leaves_before_their_mail_gets_nothing(app) {
        let (letter, desk) = three(app);
        signs(app, &letter, "Dresden Humanists", true);
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        // All are gathered, and nothing is in the outbox yet.
        for _ in 0..2 {
            app.block_on(send_mailings(&app.crew)).unwrap();
        }
        assert_eq!((count(app, "queued"), count(app, "waiting")), (0, 4));
        app.advance(MINUTE);
        signs(app, &letter, "Espoo Humanists", true);
        let index = |name: &str| app.workshop.keyring.address_index(&undersigned::domain::email::EmailAddress::parse(&format!("jana.weiss@{name}.example")).unwrap());
        // One withdraws, one turns updates off, one says "not me".
        let own = app.signer_desk("jana.weiss@aarhus-humanists.example");
        app.browser().post(&app.browser().get(&own).action("withdraw"), &[]).is(303);
        let own = app.signer_desk("jana.weiss@berlin-humanists.example");
        let off = app.browser().get(&own).action("updates");
        app.browser().post(&off, &[("updates", "off")]).is(303);
        let silenced = index("cardiff-humanists");
        let (of, now) = (undersigned::domain::letter::Slug::parse("rules").unwrap(), app.clock.now());
        app.write(move |db| {
            let letter = undersigned::store::letters::by_slug(db, &of)?;
            undersigned::store::mailboxes::silence(db, letter.id, &silenced, now)
        });
        app.new_mail();
        let mails: Vec<Mail> = (0..8).flat_map(|_| step(app)).filter(|mail| mail.subject == "News").collect();
        assert_eq!(readers(&mails), ["jana.weiss@dresden-humanists.example"], "Espoo came later");
        assert_eq!(count(app, "dropped"), 3);
        desk.get(&page).shows("Done").shows("withdrawn or gone since the start").shows("turned updates off").shows("said “This was not me” of this letter").lacks("Espoo");
        // The same while the mail stands in the outbox.
        let desk = app.moderator();
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        work(app);
        assert_eq!(count(app, "queued"), 1);
        let about = app.read(|db| {
            use diesel::prelude::*;
            use undersigned::domain::mailing::RecipientState;
            use undersigned::store::schema::mailing_recipients::dsl::{mailing_recipients, signature_id, state};
            let queued = mailing_recipients.filter(state.eq(RecipientState::Queued));
            Ok(queued.select(signature_id).first(db)?)
        });
        app.write(move |db| undersigned::store::contacts::set_updates(db, about, false, now));
        assert_eq!(everything(app).len(), 1);
        desk.get(&page).shows("Done").shows("turned updates off").shows("3 of 3");
    }

    fn a_second_signature_of_the_address_still_stands(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        app.sign_and_confirm(&letter, &SignForm::of("Aarhus Students", "aarhus-students.example").with("email", "jana.weiss@aarhus-humanists.example").with("updates", "on"));
        app.new_mail();
        let page = update(&desk);
        desk.get(&page).shows("Send it to 1 address");
        begin(app, &desk, &page, 60).is(303);
        work(app);
        assert_eq!(count(app, "queued"), 1);
        // The one that the queued mail is about goes; the mail comes by the other.
        let about = app.read(|db| {
            use diesel::prelude::*;
            use undersigned::store::schema::mailing_recipients::dsl::{mailing_recipients, signature_id};
            Ok(mailing_recipients.select(signature_id).first(db)?)
        });
        let address = signature(app, about).address_index.unwrap();
        assert_eq!(crate::harness::acts::withdraws(app, about, address), crate::harness::acts::Outcome::Done);
        let mails: Vec<Mail> = everything(app).into_iter().filter(|mail| mail.subject == "News").collect();
        assert_eq!(readers(&mails), ["jana.weiss@aarhus-humanists.example"]);
        assert_eq!(count(app, "sent"), 1);
        // Turned off by the link once, it is off for both.
        app.browser().post(&mails[0].path("/unsubscribe/"), &[]).is(200);
        assert_eq!(number(app, "SELECT COUNT(*) FROM contacts WHERE wants_updates"), 0);
    }

    fn a_stale_save_keeps_what_was_typed(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        let edit = format!("{page}/edit");
        let revision = desk.get(&edit).field("revision").unwrap();
        let save = |subject: &str, text: &str| {
            press(&desk, &edit, &[("revision", &revision), ("kind", "service"), ("subject_en", subject), ("text_en", text)])
        };
        save("First", "One").is(303);
        let refused = save("Second", "Two words");
        refused.is(409).shows("A colleague saved, started or deleted it meanwhile").shows("Two words");
        assert_eq!(refused.field("subject_en").as_deref(), Some("Second"));
        desk.get(&edit).shows("One");
        let faulty = send_new(&desk, "rules", &[("kind", "update"), ("subject_en", "Only a subject"), ("text_en", " ")]);
        faulty.is(422);
        assert_eq!(faulty.field("subject_en").as_deref(), Some("Only a subject"));
        assert!(faulty.body.contains("text_en-error"));
        send_new(&desk, "rules", &[("kind", "nonsense")]).is(400);
        // A page from before the save starts nothing.
        press(&desk, &format!("{page}/start"), &[("revision", &revision), ("recipients", "3"), ("per_hour", "60")]).is(409).shows("It has changed since this page was made");
        press(&desk, &format!("{page}/discard"), &[("revision", &revision)]).is(409);
        let revision = desk.get(&page).field("revision").unwrap();
        for rate in ["0", "-1", "20001", "many", ""] {
            press(&desk, &format!("{page}/start"), &[("revision", &revision), ("recipients", "3"), ("per_hour", rate)]).is(422).shows("from 1 to");
        }
        press(&desk, &format!("{page}/start"), &[("revision", &revision), ("recipients", "100"), ("per_hour", "60")]).is(409).shows("It would go to 3 addresses now");
        press(&desk, &format!("{page}/discard"), &[("revision", &revision)]).is(303);
        desk.get(&page).is(404);
        desk.get("/desk/audit").shows("Deleted the draft of a mailing");
    }

    fn it_is_paused_resumed_and_stopped(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        press(&desk, &format!("{page}/edit"), &[("revision", "1"), ("kind", "update"), ("subject_en", "x"), ("text_en", "y")]).is(409);
        work(app);
        press(&desk, &format!("{page}/pause"), &[]).is(303);
        assert!(everything(app).is_empty(), "what stood in the outbox goes back");
        assert_eq!(count(app, "waiting"), 3);
        press(&desk, &format!("{page}/pause"), &[]).is(409);
        desk.get(&page).shows("Paused");
        press(&desk, &format!("{page}/resume"), &[]).is(303);
        assert_eq!(step(app).len(), 1, "one a minute");
        work(app);
        press(&desk, &format!("{page}/stop"), &[]).is(303);
        assert!(everything(app).is_empty());
        desk.get(&page).shows("Stopped").shows("the mailing was stopped before");
        for verb in ["pause", "resume", "stop"] {
            press(&desk, &format!("{page}/{verb}"), &[]).is(409);
        }
        desk.get("/desk/audit").shows("Paused a mailing").shows("Resumed a mailing").shows("Stopped a mailing");
    }

    fn a_role_that_was_taken_away_starts_nothing(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        let moderator = colleague(app, "Mo", Role::Moderator);
        moderator.get(&page).shows("An owner starts it").lacks("Send it to");
        account(app, "Olga", Role::Owner);
        let keyring = app.workshop.keyring.clone();
        let olga = app.read(move |db| moderators::all(db, &keyring)).into_iter().find(|(one, _)| one.name.as_str() == "Olga").unwrap().0;
        let id = page.rsplit('/').next().unwrap().parse().unwrap();
        let by = undersigned::domain::actor::Actor::moderator(olga.id, [7; 32]);
        tamper(app, &format!("UPDATE moderators SET role = 'moderator' WHERE id = {}", crate::harness::sql::blob(app.engine, olga.id.as_bytes())));
        let start = Start { revision: 1, recipients: 3, per_hour: 60, most: 100 };
        let refused = app.block_on(run_mailing::start(&app.workshop, id, start, by, app.clock.now()));
        assert!(matches!(refused, Err(RunError::Store(Error::Forbidden))), "{refused:?}");
        assert_eq!(app.read(move |db| mailings::find(db, id)).started_at, None);
        assert_eq!(address("Olga"), "olga@humanists.example");
    }

    fn many_workers_send_nothing_twice(app) {
        let (letter, desk) = three(app);
        for number in 0..12 {
            signs(app, &letter, &format!("Society Number {number}"), true);
        }
        let page = update(&desk);
        begin(app, &desk, &page, 20_000).is(303);
        let before = app.transport.sent().len();
        // Another node on the same database, and two jobs on each.
        let node = TestApp::start_on(app.database.shared(), app.engine, &[], app.transport.clone());
        let mut others = Vec::new();
        for number in 0..4u8 {
            let mut crew = if number < 2 { app.crew.clone() } else { node.crew.clone() };
            crew.clock = app.clock.clone();
            crew.holder = [number; 16];
            others.push(crew);
        }
        for _ in 0..8 {
            let parts: Vec<crate::harness::acts::Part<'_, ()>> = others
                .iter()
                .map(|crew| -> crate::harness::acts::Part<'_, ()> {
                    Box::new(move || {
                        app.block_on(async {
                            send_mailings(crew).await.unwrap();
                            undersigned::jobs::deliver_mail::deliver_mail(crew).await.unwrap();
                        });
                    })
                })
                .collect();
            at_once(&parts);
            app.advance(Duration::from_secs(61));
        }
        let mails: Vec<Mail> = app.transport.sent()[before..].iter().map(|mail| Mail::read(&mail.bytes)).collect();
        let mut to = readers(&mails);
        assert_eq!(to.len(), 15);
        to.dedup();
        assert_eq!(to.len(), 15, "nobody twice");
        assert_eq!(count(app, "sent"), 15);
    }

    fn a_killed_process_sends_nothing_twice(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        // Killed after each transaction of the job: another one goes on.
        for number in 0..3u8 {
            let mut crew = app.crew.clone();
            crew.holder = [number; 16];
            app.block_on(send_mailings(&crew)).unwrap();
            app.advance(MINUTE);
        }
        assert_eq!(count(app, "queued"), 1);
        // Killed with a mail in its hands: nobody knows whether it went out.
        let taken = app.block_on(claim(&app.workshop, Quota::default(), 16, [9; 16], app.clock.now())).unwrap();
        assert_eq!(taken.deliveries.len(), 1);
        app.advance(MINUTE * 11);
        let mails = app.new_mail();
        assert!(mails.is_empty(), "{mails:?}");
        assert_eq!(count(app, "dead"), 1);
        app.moderator().get(&page).shows("perhaps it went out, perhaps not");
        let list = desk.get("/desk/mail");
        list.shows("The server broke off while it sent this");
        let retry = list.paths("/desk/mail/").into_iter().find(|path| path.ends_with("/retry")).unwrap();
        press(&desk, &retry, &[]).is(303);
        assert_eq!(app.new_mail().len(), 1, "a moderator decides");
        assert_eq!((count(app, "dead"), count(app, "sent")), (0, 1));
        assert_eq!(everything(app).len(), 2);
        desk.get(&page).shows("Done");
    }

    fn what_an_address_had_that_day_puts_its_mail_off(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        for number in 0..4 {
            let form = SignForm::of(&format!("Society {number}"), "aarhus-humanists.example");
            app.sign(&letter, &form);
        }
        assert!(number(app, "SELECT COUNT(*) FROM outbox WHERE letter_id IS NOT NULL AND state <> 'dropped'") >= 5);
        app.new_mail();
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        assert!(everything(app).is_empty());
        assert_eq!(count(app, "waiting"), 1, "it is not lost");
        app.advance(DAY + HOUR);
        assert_eq!(everything(app).len(), 1);
    }

    fn those_who_asked_for_updates_are_taken_away(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        signs(app, &letter, "Berlin Humanists", false);
        for name in ["Cardiff Humanists", "Dresden Humanists", "Espoo Humanists"] {
            signs(app, &letter, name, true);
        }
        app.sign_and_confirm(&letter, &SignForm::of("=Formula", "formula.example").with("updates", "on").with("name", "Ann"));
        app.new_mail();
        let desk_of = |name: &str| app.signer_desk(&format!("jana.weiss@{name}.example"));
        let own = desk_of("berlin-humanists");
        let on = app.browser().get(&own).action("updates");
        app.browser().post(&on, &[("updates", "on")]).is(303);
        let own = desk_of("cardiff-humanists");
        app.browser().post(&app.browser().get(&own).action("withdraw"), &[]).is(303);
        let own = desk_of("dresden-humanists");
        let off = app.browser().get(&own).action("updates");
        app.browser().post(&off, &[("updates", "off")]).is(303);
        let own = desk_of("espoo-humanists");
        app.browser().post(&app.browser().get(&own).action("erase"), &[]).is(303);
        let file = press(&desk, "/desk/letters/rules/contacts/export", &[]);
        file.is(200);
        let body = file.body.replace(['\u{2068}', '\u{2069}'], "");
        let lines: Vec<&str> = body.lines().collect();
        assert_eq!(lines[0], "name,role,email,organisation,language,since,statement");
        assert_eq!(lines.len(), 4, "{body}");
        assert!(lines.contains(&"Jana Weiss,Chair,jana.weiss@aarhus-humanists.example,Aarhus Humanists,en,2026-11-21T12:00:00Z,Send me updates about this letter."), "{body}");
        assert!(lines.contains(&"Jana Weiss,Chair,jana.weiss@berlin-humanists.example,Berlin Humanists,en,2026-11-21T12:00:00Z,"), "{body}");
        assert!(lines.contains(&"Ann,Chair,jana.weiss@formula.example,'=Formula,en,2026-11-21T12:00:00Z,Send me updates about this letter."), "{body}");
        desk.get("/desk/audit").shows("Exported contacts").shows("3");
        colleague(app, "Mo", Role::Moderator).get("/desk/letters/rules/mailings").lacks("Take the contacts away");
    }

    fn recipients_are_forgotten_and_the_counts_stay(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 600).is(303);
        assert_eq!(everything(app).len(), 3);
        app.block_on(async { while forget_recipients(&app.crew).await.unwrap() > 0 {} });
        assert_eq!(count(app, "sent"), 3);
        app.advance(app.config.retention.mail + DAY);
        app.block_on(async { while forget_recipients(&app.crew).await.unwrap() > 0 {} });
        assert_eq!(count(app, "sent"), 0);
        let desk = app.moderator();
        desk.get(&page).shows("3 of 3");
    }

    fn who_signed_in_another_language_gets_the_letters_own(app) {
        let letter = app.letter("rules", |bundle| {
            bundle.rules.review = undersigned::domain::letter::Review::Rules;
            "fr".clone_into(&mut bundle.rules.language);
            "fr".clone_into(&mut bundle.texts[0].language);
        });
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        let fields = [("kind", "update"), ("subject_fr", "Nouvelles"), ("text_fr", "Merci.")];
        let page = send_new(&desk, "rules", &fields);
        let page = page.is(303).header("location").unwrap().to_owned();
        desk.get(&page).shows("in fr");
        begin(app, &desk, &page, 600).is(303);
        let mails = everything(app);
        assert_eq!(mails[0].subject, "Nouvelles");
        assert!(mails[0].text.contains("Merci."));
    }
}

fn busy_server_keeps_room(engine: Engine) {
    let app = TestApp::start_with(engine, &[("mail.per_hour", "40")], Transport::memory());
    let letter = rules(&app);
    let desk = app.moderator();
    for number in 0..8 {
        signs(&app, &letter, &format!("Society Number {number}"), true);
    }
    app.advance(HOUR * 2);
    // The whole hour's mail but a quarter of it.
    tamper(
        &app,
        "UPDATE outbox SET sent_at = sent_at WHERE state = 'sent'",
    );
    let desk = {
        drop(desk);
        app.moderator()
    };
    let page = update(&desk);
    desk.get(&page).shows("At most 40");
    begin(&app, &desk, &page, 41).is(422);
    begin(&app, &desk, &page, 40).is(303);
    // Other mail takes what there is: 26 of 40, so that four more may go, and no fifth.
    for number in 0..26 {
        let form = SignForm::of(
            &format!("Other {number}"),
            &format!("other{number}.example"),
        );
        app.sign(&letter, &form);
    }
    assert_eq!(app.new_mail().len(), 26);
    let mut sent = 0;
    for _ in 0..20 {
        sent += step(&app).len();
    }
    assert_eq!(sent, 4, "ten are kept for mail that somebody waits for");
    desk.get(&page)
        .shows("Sending")
        .shows("in an hour only the quarter that is kept for other mail is left");
    app.sign(&letter, &SignForm::of("Somebody New", "new.example"));
    assert_eq!(app.new_mail().len(), 1);
}

#[test]
fn a_quarter_of_the_quota_is_kept_for_other_mail_sqlite() {
    busy_server_keeps_room(Engine::Sqlite);
}

#[test]
fn a_quarter_of_the_quota_is_kept_for_other_mail_postgres() {
    busy_server_keeps_room(Engine::Postgres);
}
