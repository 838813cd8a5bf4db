//! What takes room in the outbox and what does not: a mailing goes on beside mail that does not go, and
//! its page says why nothing is added.
use crate::harness::accounts::press;
use crate::harness::acts::letter_id;
use crate::harness::app::TestApp;
use crate::harness::mailings::{begin, count, gathered, three, update, work};
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::races::together;
use crate::switches::turn;
use diesel::prelude::*;
use std::collections::BTreeSet;
use undersigned::domain::email::EmailAddress;
use undersigned::domain::letter::LetterState;
use undersigned::domain::signature::SignatureId;
use undersigned::domain::time::{HOUR, Timestamp};
use undersigned::security::random;
use undersigned::store::mail_kinds::MailKind;
use undersigned::store::outbox::{self, NewMail};
use undersigned::store::schema::signatures;
use undersigned::store::seals;

/// As many mails of a letter as the outbox takes.
fn pile(app: &TestApp, letter: &str, kind: MailKind, due: Timestamp) {
    let keyring = app.workshop.keyring.clone();
    let (of, now) = (letter_id(app, letter), app.clock.now());
    app.write(move |db| {
        let about: SignatureId = signatures::table.select(signatures::id).first(db)?;
        let key = seals::open(db, &keyring, about)?;
        let to = EmailAddress::parse("somebody@elsewhere.example").unwrap();
        for _ in 0..500 {
            let mail = NewMail {
                id: random::id(now),
                letter_id: Some(of),
                record_id: about.cast(),
                kind,
                address_index: keyring.address_index(&to),
                to: to.clone(),
                language: "en".to_owned(),
                dropped: None,
                due_at: due,
                created_at: now,
            };
            outbox::put(db, &key, &mail)?;
        }
        Ok(())
    });
}

stories! {
    fn mail_that_does_not_go_keeps_no_mailing_from_going(app) {
        let (letter, desk) = three(app);
        let stopped = app.letter("peace", |_| ());
        let unseen = app.letter("later", |bundle| bundle.state = LetterState::Draft);
        turn(&desk, "peace", "stop-mailing", "on");
        let now = app.clock.now();
        pile(app, &stopped, MailKind::Rejected, now);
        pile(app, &unseen, MailKind::Published, now);
        pile(app, &letter, MailKind::Rejected, now.plus(3 * HOUR));
        let page = update(&desk);
        begin(app, &desk, &page, 600).is(303);
        work(app);
        assert_eq!(count(app, "queued"), 3);
        desk.get(&page).is(200).lacks("none is added");
        assert!(app.new_mail().iter().any(|mail| mail.subject == "News"));
    }

    fn its_page_says_why_nothing_is_added(app) {
        let (letter, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 600).is(303);
        gathered(app);
        for (of, switch, words) in [
            ("", "stop-mailing", "All mail is stopped"),
            ("rules", "stop-mailing", "The letter’s mail is stopped"),
            ("", "read-only", "The site is read-only: no more mail is written"),
        ] {
            turn(&desk, of, switch, "on");
            work(app);
            desk.get(&page).is(200).shows("Sending").shows(words);
            turn(&desk, of, switch, "off");
            desk.get(&page).lacks(words);
        }
        pile(app, &letter, MailKind::Rejected, app.clock.now());
        work(app);
        assert_eq!(count(app, "queued"), 0);
        desk.get(&page).shows("Sending").shows("none is added now");
        app.deliver();
        work(app);
        assert_eq!(count(app, "queued"), 3);
        desk.get(&page).lacks("none is added");
    }

    fn a_form_that_is_sent_twice_makes_one_draft(app) {
        let (_, desk) = three(app);
        let new = "/desk/letters/rules/mailings/new";
        let id = desk.get(new).field("id").unwrap();
        let send = |text: &str| {
            press(&desk, new, &[("id", &id), ("kind", "update"), ("subject_en", "News"), ("text_en", text)])
        };
        let drafts = || number(app, "SELECT COUNT(*) FROM mailings");
        let sent = together(|_| send("There is news."));
        let pages: BTreeSet<&str> = sent.iter().map(|sent| sent.is(303).header("location").unwrap()).collect();
        assert_eq!(pages.len(), 1, "{pages:?}");
        let page = pages.into_iter().next().unwrap();
        assert_eq!(drafts(), 1);
        desk.get("/desk/audit").shows("Wrote a mailing");
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'write-mailing'"), 1);
        // Back to the form, and other words: nothing is lost, nor written over.
        let other = send("Other news.");
        other.is(422).shows("A draft was made with this form before").shows("Other news.");
        assert!(other.body.contains(&format!("href=\"{page}\"")), "{}", other.body);
        assert_eq!(drafts(), 1);
        let id = other.field("id").unwrap();
        press(&desk, new, &[("id", &id), ("kind", "update"), ("subject_en", "News"), ("text_en", "Other news.")]).is(303);
        assert_eq!(drafts(), 2);
        press(&desk, new, &[("kind", "update"), ("subject_en", "News"), ("text_en", "x")]).is(400);
    }
}
