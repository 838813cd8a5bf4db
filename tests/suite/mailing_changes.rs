//! What changes while a mailing is under way: who leaves, who comes in a contact's place, and what is
//! switched.
use crate::harness::accounts::press;
use crate::harness::acts::{
    Outcome, address, erases, letter_id, offered, rules, signature, submitted, takes_over,
};
use crate::harness::app::TestApp;
use crate::harness::forms::SignForm;
use crate::harness::mailings::{
    address_of, begin, count, everything, gathered, readers, signs, signs_as, start, step, three,
    update, work, write,
};
use crate::harness::sql::{blob, number, tamper};
use crate::harness::stories::stories;
use diesel::prelude::*;
use undersigned::acts::confirm::confirm;
use undersigned::acts::deliver_mail::{Quota, claim};
use undersigned::acts::mark_bounce::mark_bounce;
use undersigned::acts::send_mailings::GATHER_AFTER;
use undersigned::acts::turn_switch::{TurnSwitch, turn_switch};
use undersigned::domain::actor::Actor;
use undersigned::domain::email::EmailAddress;
use undersigned::domain::letter::LetterId;
use undersigned::domain::signature::SignatureId;
use undersigned::domain::switch::{Switch, Turned};
use undersigned::domain::time::{DAY, MINUTE};
use undersigned::jobs::send_mailings::{forget_recipients, send_mailings};
use undersigned::store::schema::{outbox, signatures};

/// The signature of an address: the first of them.
fn of_address(app: &TestApp, email: &str) -> SignatureId {
    let index = address(app, email).to_vec();
    app.read(move |db| {
        let theirs = signatures::table.filter(signatures::address_index.eq(index));
        Ok(theirs
            .order(signatures::id)
            .select(signatures::id)
            .first(db)?)
    })
}

fn all_erased(app: &TestApp, email: &str) {
    let id = of_address(app, email);
    assert_eq!(erases(app, id, address(app, email)), Outcome::Done);
}

fn turned(app: &TestApp, letter: Option<LetterId>, switch: Switch, on: bool) {
    let command = TurnSwitch {
        letter,
        turned: Turned::Switch { switch, on },
        note: None,
        seen: None,
    };
    let now = app.clock.now();
    let turn = turn_switch(&app.workshop, Actor::COMMAND_LINE, command, now);
    app.block_on(turn).unwrap();
}

fn recipients(app: &TestApp) -> i64 {
    number(app, "SELECT COUNT(*) FROM mailing_recipients")
}

/// Of the mails, those of the mailing.
fn news(app: &TestApp) -> Vec<crate::harness::mail::Mail> {
    let mut mails = everything(app);
    mails.retain(|mail| mail.subject == "News");
    mails
}

const GRETA: &str = "greta@berlin-humanists.example";

stories! {
    fn a_successor_gets_what_the_contact_did_not(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Berlin Humanists", false);
        let page = write(&desk, "service", "News", "There is news.");
        begin(app, &desk, &page, 60).is(303);
        gathered(app);
        let berlin = signature(app, of_address(app, &address_of("Berlin Humanists")));
        assert_eq!(takes_over(app, offered(app, &berlin, GRETA)), Outcome::Done);
        app.new_mail();
        assert_eq!(readers(&news(app)), [GRETA]);
        desk.get(&page).is(200).shows("Done").shows("withdrawn or gone since the start");
        // The same while the contact's mail stands in the outbox.
        let page = write(&desk, "service", "News", "There is news.");
        let desk = app.moderator();
        begin(app, &desk, &page, 60).is(303);
        work(app);
        assert_eq!(count(app, "queued"), 1);
        let now = signature(app, berlin.id);
        tamper(app, "DELETE FROM handovers");
        assert_eq!(takes_over(app, offered(app, &now, "hans@berlin-humanists.example")), Outcome::Done);
        assert_eq!(readers(&news(app)), ["hans@berlin-humanists.example"]);
        // Once the mail has gone out, it has gone out.
        let page = write(&desk, "service", "News", "There is news.");
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", false);
        begin(app, &desk, &page, 60).is(303);
        let sent = loop {
            let mut mails = step(app);
            mails.retain(|mail| mail.subject == "News");
            if let Some(mail) = mails.pop() {
                break mail.to;
            }
        };
        let first = signature(app, of_address(app, &sent));
        tamper(app, "DELETE FROM handovers");
        assert_eq!(takes_over(app, offered(app, &first, "ines@example.org")), Outcome::Done);
        let rest = news(app);
        assert_eq!(rest.len(), 1);
        assert_ne!(rest[0].to, "ines@example.org");
        assert_ne!(rest[0].to, sent);
    }

    fn who_confirms_in_the_moment_of_the_start_is_not_missed(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        let form = SignForm::of("Berlin Humanists", "berlin-humanists.example").with("updates", "on");
        let berlin = submitted(app, &letter, &form);
        app.new_mail();
        let page = update(&desk);
        // The press of a button a moment ago, whose transaction ends after the mailing has started.
        let pressed = app.clock.now();
        start(&desk, &page, 600).is(303);
        work(app);
        desk.get(&page).shows("The addresses are gathered half a minute after the start");
        app.block_on(confirm(&app.workshop, berlin, pressed)).unwrap();
        app.new_mail();
        app.advance(GATHER_AFTER);
        assert_eq!(readers(&news(app)), [address_of("Aarhus Humanists"), address_of("Berlin Humanists")]);
    }

    fn a_successor_is_written_down_while_addresses_are_gathered(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Berlin Humanists", false);
        let page = write(&desk, "service", "News", "There is news.");
        start(&desk, &page, 60).is(303);
        let berlin = signature(app, of_address(app, &address_of("Berlin Humanists")));
        assert_eq!(takes_over(app, offered(app, &berlin, GRETA)), Outcome::Done);
        app.new_mail();
        assert_eq!(count(app, "waiting"), 1, "whatever was read by who gathers");
        // What was read a moment before the handover is written down after it.
        let stale = app.workshop.keyring.address_index(&EmailAddress::parse(&address_of("Berlin Humanists")).unwrap());
        tamper(app, &format!("UPDATE signatures SET address_index = {}", blob(app.engine, &stale)));
        app.advance(GATHER_AFTER);
        gathered(app);
        let greta = address(app, GRETA);
        tamper(app, &format!("UPDATE signatures SET address_index = {}", blob(app.engine, &greta)));
        assert_eq!(count(app, "waiting"), 2);
        assert_eq!(readers(&news(app)), [GRETA]);
    }

    fn a_successor_who_has_signed_too_gets_one(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Berlin Humanists", false);
        signs_as(app, &letter, "Aarhus Humanists", GRETA, false);
        let page = write(&desk, "service", "News", "There is news.");
        begin(app, &desk, &page, 60).is(303);
        gathered(app);
        let berlin = signature(app, of_address(app, &address_of("Berlin Humanists")));
        assert_eq!(takes_over(app, offered(app, &berlin, GRETA)), Outcome::Done);
        app.new_mail();
        assert_eq!(readers(&news(app)), [GRETA]);
    }

    fn the_erased_leave_nothing(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        gathered(app);
        // While it waits, and after its mail has gone out.
        all_erased(app, &address_of("Aarhus Humanists"));
        assert_eq!(recipients(app), 2);
        let mails = news(app);
        assert_eq!(readers(&mails), [address_of("Berlin Humanists"), address_of("Cardiff Humanists")]);
        all_erased(app, &address_of("Berlin Humanists"));
        assert_eq!((recipients(app), count(app, "sent")), (1, 1));
        desk.get(&page).is(200).shows("Done").shows("3 of 3").lacks("erased");
        desk.get("/desk/letters/rules/mailings").shows("2 of 3 sent");
        // Whoever was erased between the look at the signatures and the note of their addresses.
        let desk = app.moderator();
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        gathered(app);
        let about = of_address(app, &address_of("Cardiff Humanists"));
        app.write(move |db| {
            diesel::delete(signatures::table.find(about)).execute(db)?;
            Ok(())
        });
        assert!(news(app).is_empty());
        desk.get(&page).shows("Done").shows("1 of 1");
        assert_eq!(number(app, "SELECT COUNT(*) FROM mailing_recipients WHERE state <> 'sent'"), 0);
    }

    fn one_of_two_signatures_of_an_address_is_erased(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        let both = address_of("Aarhus Humanists");
        signs_as(app, &letter, "Aarhus Students", &both, true);
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        work(app);
        assert_eq!(count(app, "queued"), 1);
        // The queued mail is about the one that goes: it comes by the other, once.
        all_erased(app, &both);
        assert_eq!(recipients(app), 1);
        assert_eq!(readers(&news(app)), [both.as_str()]);
        // And after it was sent there is no second.
        app.advance(DAY * 2);
        signs_as(app, &letter, "Aarhus Teachers", &both, true);
        let desk = app.moderator();
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        assert_eq!(news(app).len(), 1);
        all_erased(app, &both);
        assert!(news(app).is_empty());
        desk.get(&page).shows("1 of 1");
    }

    fn whom_mail_does_not_reach_any_more_gets_nothing(app) {
        let (letter, desk) = three(app);
        signs(app, &letter, "Dresden Humanists", true);
        // A first one, whose links and bounces come in the middle of the second.
        let first = update(&desk);
        begin(app, &desk, &first, 20_000).is(303);
        let mails = news(app);
        assert_eq!(mails.len(), 4);
        let of = |name: &str| mails.iter().find(|mail| mail.to == address_of(name)).unwrap();
        let page = update(&desk);
        let desk = app.moderator();
        begin(app, &desk, &page, 20_000).is(303);
        work(app);
        assert_eq!(count(app, "queued"), 4);
        let out = of("Aarhus Humanists").path("/unsubscribe/");
        app.browser().post_raw(&out, &[("Content-Type", "application/x-www-form-urlencoded")], b"List-Unsubscribe=One-Click").is(200);
        let bounced = address(app, &address_of("Berlin Humanists")).to_vec();
        let id = app.read(move |db| {
            let theirs = outbox::table.filter(outbox::address_index.eq(bounced));
            Ok(theirs.filter(outbox::sent_at.is_not_null()).select(outbox::id).first(db)?)
        });
        app.block_on(mark_bounce(&app.workshop, id, "5.1.1".to_owned(), Actor::COMMAND_LINE, app.clock.now())).unwrap();
        let (silenced, of_letter, now) = (address(app, &address_of("Cardiff Humanists")), letter_id(app, &letter), app.clock.now());
        app.write(move |db| undersigned::store::mailboxes::silence(db, of_letter, &silenced, now));
        assert_eq!(readers(&news(app)), [address_of("Dresden Humanists")]);
        desk.get(&page).shows("Done").shows("turned updates off").shows("mail does not reach the address").shows("said “This was not me” of this letter");
    }

    fn switches_hold_it_back_and_it_goes_on(app) {
        let (letter, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 20_000).is(303);
        let letter = Some(letter_id(app, &letter));
        let mut got = Vec::new();
        turned(app, None, Switch::ReadOnly, true);
        for _ in 0..3 {
            assert_eq!(app.block_on(send_mailings(&app.crew)).unwrap(), 0);
        }
        assert_eq!(recipients(app), 0, "nothing is written");
        turned(app, None, Switch::ReadOnly, false);
        for of in [None, letter] {
            turned(app, of, Switch::StopMailing, true);
            assert!(everything(app).is_empty());
            assert_eq!(recipients(app), 0);
            turned(app, of, Switch::StopMailing, false);
        }
        work(app);
        assert_eq!(count(app, "queued"), 3);
        for of in [None, letter] {
            turned(app, of, Switch::StopMailing, true);
            assert!(everything(app).is_empty(), "what stands in the outbox stays there");
            turned(app, of, Switch::StopMailing, false);
        }
        got.extend(everything(app));
        assert_eq!(readers(&got).len(), 3);
        app.moderator().get(&page).shows("Done").shows("3 of 3");
    }

    fn a_mail_that_perhaps_went_out_is_not_called_left_out(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        work(app);
        let taken = claim(&app.workshop, Quota::default(), 16, [9; 16], app.clock.now());
        assert_eq!(app.block_on(taken).unwrap().deliveries.len(), 1);
        press(&desk, &format!("{page}/stop"), &[]).is(303);
        app.advance(MINUTE * 11);
        assert!(everything(app).is_empty());
        assert_eq!(count(app, "dead"), 1);
        let desk = app.moderator();
        desk.get(&page).shows("Stopped").shows("perhaps it went out, perhaps not");
        // Stopped is stopped: nobody sends it once more.
        let list = desk.get("/desk/mail");
        let retry = list.paths("/desk/mail/").into_iter().find(|path| path.ends_with("/retry")).unwrap();
        press(&desk, &retry, &[]).is(303);
        assert!(app.new_mail().is_empty());
    }

    fn one_that_nobody_takes_up_ends(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        assert_eq!(step(app).len(), 1);
        press(&desk, &format!("{page}/pause"), &[]).is(303);
        let forget = || app.block_on(async { while forget_recipients(&app.crew).await.unwrap() > 0 {} });
        app.advance(app.config.retention.mail - DAY);
        forget();
        app.moderator().get(&page).shows("Paused");
        app.advance(DAY * 2);
        forget();
        let desk = app.moderator();
        desk.get(&page).shows("Stopped").shows("3 of 3").shows("Left out 2");
        desk.get("/desk/audit").shows("Stopped a mailing");
        assert_eq!(recipients(app), 3);
        app.advance(app.config.retention.mail + DAY);
        forget();
        assert_eq!(recipients(app), 0);
        app.moderator().get(&page).shows("3 of 3");
        app.moderator().get("/desk/letters/rules/mailings").shows("1 of 3 sent");
    }
}
