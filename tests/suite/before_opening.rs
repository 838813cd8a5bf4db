//! What happens before a letter opens, and in the moment in which it does, that nobody planned.
use crate::harness::accounts::press;
use crate::harness::acts::{rules, signature};
use crate::harness::app::TestApp;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::sql::{number, open, tamper};
use crate::harness::stories::stories;
use crate::initial::{DESK, approve, ask, correct, count, invite, jobs, link, look, states, table};
use crate::letter_life::write;
use crate::opening::{PAGE, decide, draft, letter, local, preview, schedule, sign_early};
use crate::switches::turn;
use crate::visibility::moved;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use undersigned::acts::moderate::Verb;
use undersigned::acts::purge::purge;
use undersigned::domain::bundle::Bundle;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::initial::InitialState;
use undersigned::domain::letter::{Change, LetterState, Review, Signers};
use undersigned::domain::signature::{Rejection, SignatureId, State};
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::jobs::ask_contacts::ask_contacts;
use undersigned::store::schema::signatures;

/// As `opening::draft`, with something else.
fn peace(app: &TestApp, change: impl FnOnce(&mut Bundle)) {
    app.letter("peace", |bundle| {
        bundle.state = LetterState::Draft;
        bundle.rules.review = Review::Rules;
        "Europe/Berlin".clone_into(&mut bundle.time_zone);
        change(bundle);
    });
}

/// The only one that waits.
fn held(app: &TestApp) -> SignatureId {
    app.read(|db| {
        let held = signatures::table.filter(signatures::state.eq(State::Held));
        Ok(held.select(signatures::id).first(db)?)
    })
}

#[track_caller]
fn about<'a>(mails: &'a [Mail], subject: &str) -> &'a Mail {
    let found = mails.iter().find(|mail| mail.subject.starts_with(subject));
    found.unwrap_or_else(|| panic!("{subject}: {mails:?}"))
}

fn words(mail: &Mail) -> String {
    mail.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

stories! {
    fn no_mail_leads_to_a_letter_that_nobody_sees(app) {
        draft(app);
        let desk = app.moderator();
        schedule(app, &desk, 2 * DAY, "");
        let way = preview(&desk, "Partners", true);
        sign_early(app, &way, "Friends of Rome", "rome.example");
        let waits = SignForm::of("Friends of Lyon", "lyon.example").with("email", "lyon@gmail.com");
        app.browser().post(&format!("{way}/sign"), &waits.fields()).is(303);
        let confirm = app.new_mail().remove(0).path("/confirm/");
        app.browser().post(&confirm, &[]).is(200);
        moved(app, held(app), State::Held, Verb::Reject { reason: Rejection::Unclear.into(), mail: true });
        // The text changes in substance before anybody has seen it.
        app.letter("peace", |bundle| {
            bundle.rules.review = Review::Rules;
            "Europe/Berlin".clone_into(&mut bundle.time_zone);
            (bundle.version, bundle.change) = (2, Change::Material);
            "# Anew\n\nWe ask for something else.\n".clone_into(&mut bundle.texts[0].markdown);
        });
        sign_early(app, &way, "Friends of Turin", "turin.example");
        let own = app.signer_desk("jana.weiss@turin.example");
        app.browser().post(&app.browser().get(&own).action("withdraw"), &[]).is(303);
        app.advance(11 * MINUTE);
        app.block_on(ask_contacts(&app.crew)).unwrap();
        let mails = app.new_mail();
        for subject in ["Your signature was not published", "Your signature is withdrawn"] {
            let mail = about(&mails, subject);
            assert!(words(mail).contains("by the link to the letter that you were given"), "{}", mail.text);
        }
        for mail in &mails {
            assert!(!mail.raw.contains("/letters/peace") && !mail.text.contains("/question/"), "{}", mail.text);
        }
        app.advance(2 * DAY);
        jobs(app);
        app.block_on(ask_contacts(&app.crew)).unwrap();
        let mails = app.new_mail();
        let asked = about(&mails, "The text has changed");
        assert!(asked.text.contains("/letters/peace/versions/1...2"), "{}", asked.text);
        app.browser().get(&asked.path("/question/")).is(200);
    }

    fn a_translation_that_was_approved_is_dropped_and_asked_again(app) {
        peace(app, |bundle| {
            let mut own = bundle.texts[0].clone();
            "de".clone_into(&mut own.language);
            "de".clone_into(&mut bundle.rules.language);
            bundle.texts.push(own);
        });
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        approve(app, &link(&mails[0])).is(200);
        let text = "/desk/letters/peace/texts/1/en";
        let seen = desk.get(text).field("seen").unwrap();
        press(&desk, &format!("{text}/drop"), &[("seen", &seen)]).is(303);
        desk.get(DESK).is(200).shows("approved another text");
        schedule(app, &desk, DAY, "");
        jobs(app);
        let again = app.new_mail();
        about(&again, "The text has changed");
        approve(app, &link(&again[0])).is(200);
        app.advance(DAY);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation");
    }

    fn who_approved_another_text_hears_that_the_letter_is_open(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        approve(app, &link(&mails[0])).is(200);
        peace(app, |bundle| "# Anew\n\nWe ask for something else.".clone_into(&mut bundle.texts[0].markdown));
        approve(app, &link(&mails[1])).is(200);
        decide(&desk, "/opening", &[("when", "now")]).is(303);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation");
        let told = app.new_mail();
        let missed = about(&told, "The letter is open, with a changed text");
        assert_eq!(missed.to, mails[0].to);
        assert!(missed.text.contains(&format!("{PAGE}/sign")), "{}", missed.text);
        app.browser().get(&link(&mails[0])).is(303);
        desk.get(DESK).is(200).shows("approved another text than the one that was published");
        assert_eq!(states(app).iter().filter(|state| **state == InitialState::Waiting).count(), 1);
        jobs(app);
        assert!(app.new_mail().is_empty(), "once");
        // And it goes when that is over.
        app.advance(91 * DAY);
        app.block_on(purge(&app.workshop, 30 * DAY, 30 * DAY, app.clock.now())).unwrap();
        assert!(!states(app).contains(&InitialState::Waiting));
    }

    fn a_correction_that_nobody_looked_at_goes_after_a_while(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        correct(app, &link(&mails[0]), "Society Number 1", "other.example").is(200).shows("moderators look at it first");
        decide(&desk, "/opening", &[("when", "now")]).is(303);
        let sweep = || app.block_on(purge(&app.workshop, 30 * DAY, 30 * DAY, app.clock.now())).unwrap();
        app.advance(89 * DAY);
        sweep();
        assert_eq!(states(app), [InitialState::Review]);
        app.advance(62 * DAY);
        sweep();
        assert_eq!(states(app), []);
    }

    fn of_two_for_one_organisation_the_second_waits_as_any_rival(app) {
        draft(app);
        let desk = app.moderator();
        app.new_mail();
        let heading = "kind\tname\tcountry\twebsite\trepresentative\trole\temail";
        let line = |who: &str| format!("organisation\tFriends of Rome\tIT\trome.example\tJana Weiss\tChair\t{who}@rome.example");
        invite(&desk, &[heading, &line("ada"), &line("bob")].join("\n")).is(303);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 2);
        for mail in &mails {
            approve(app, &link(mail)).is(200);
        }
        schedule(app, &desk, HOUR, "");
        app.advance(HOUR);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation");
        let told = app.new_mail();
        let listed = about(&told, "Your organisation is already on the list");
        assert_eq!(signature(app, held(app)).address_index, Some(crate::harness::acts::address(app, &listed.to)));
        assert!(told.iter().any(|mail| mail.to == crate::harness::app::ROBIN), "the moderators hear of it: {told:?}");
        assert_eq!(number(app, "SELECT COUNT(*) FROM number_events WHERE measure = 'held' AND part = 'rival'"), 1);
        let own = app.browser().get(&app.signer_desk(&listed.to));
        let asked = app.browser().get(&own.action("export.json")).json()["asked_before_the_opening"][0].clone();
        assert_eq!((asked["letter"].as_str(), asked["state"].as_str()), (Some("peace"), Some("signed")));
        assert_eq!(asked["asked_for"]["name"], "Friends of Rome");
    }

    fn what_is_being_imported_is_nobodys_signature_yet(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        approve(app, &link(&mails[0])).is(200);
        schedule(app, &desk, HOUR, "");
        let line = ImportLine {
            kind: "organisation".into(),
            name: "Society Number 1".into(),
            country: "DE".into(),
            representative: "Jana Weiss".into(),
            email: mails[0].to.clone(),
            ..ImportLine::default()
        };
        app.import(PAGE, vec![line], true, false);
        tamper(app, "UPDATE imports SET shown_at = NULL");
        app.advance(HOUR);
        jobs(app);
        assert_eq!(states(app), [InitialState::Approved], "it may still be taken back");
        let now = app.clock.now().as_micros();
        tamper(app, &format!("UPDATE imports SET shown_at = {now}"));
        jobs(app);
        assert_eq!(states(app), [InitialState::Signed]);
        assert_eq!(count(app), 1);
    }

    fn what_was_shown_is_what_was_agreed_to(app) {
        peace(app, |bundle| bundle.rules.signers = Signers::Both);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        let way = link(&mails[0]);
        let authorised = "I am authorised to sign this letter";
        app.browser().get(&way).shows(authorised);
        // It was to be an organisation's, and is a person's.
        let page = app.browser().get(&format!("{way}/correct"));
        let form = SignForm::of("", "").with("kind", "individual").with("name", "Ada Lovelace")
            .with("version", &page.field("version").unwrap()).without("authorised");
        app.browser().post(&format!("{way}/correct"), &form.fields()).is(200).shows("moderators look at it first");
        let page = app.browser().get(&way);
        page.is(200).shows("Ada Lovelace").lacks(authorised);
        let read = page.field("read").unwrap();
        app.browser().post(&way, &[("read", &read), ("answer", "approve"), ("consent", "on")]).is(200);
        assert_eq!(number(app, "SELECT COUNT(*) FROM statements JOIN initial_signatories ON statements.id = statement_id WHERE authorised = ''"), 1);
    }

    fn one_that_cannot_be_read_stands_in_nobodys_way(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 3);
        for mail in &mails {
            approve(app, &link(mail)).is(200);
        }
        tamper(app, "UPDATE initial_signatories SET sealed = address_index WHERE id = (SELECT id FROM initial_signatories ORDER BY id LIMIT 1)");
        schedule(app, &desk, HOUR, "2");
        desk.get(DESK).is(200).shows("Society Number");
        app.advance(2 * HOUR);
        app.moderator().get("/desk/letters/peace/opening").is(200);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("2 organisations");
        // The same where they are to be asked again.
        assert_eq!(states(app), [InitialState::Signed; 2]);
    }

    fn what_is_held_back_ends_no_embargo(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        approve(app, &link(&mails[0])).is(200);
        schedule(app, &desk, HOUR, "1");
        turn(&desk, "peace", "hold-everything", "on");
        app.advance(HOUR);
        jobs(app);
        desk.get("/desk/letters/peace/opening").shows("0 of 1 signatures stand");
        app.browser().get(PAGE).is(404);
        turn(&desk, "peace", "hold-everything", "off");
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation");
    }

    fn who_waits_for_signatures_decides_the_opening_anew(app) {
        draft(app);
        let desk = app.moderator();
        schedule(app, &desk, HOUR, "5");
        app.advance(2 * HOUR);
        let desk = app.moderator();
        let page = desk.get("/desk/letters/peace/opening");
        page.is(200).shows("0 of 5 signatures stand");
        assert_eq!(page.field("opens").as_deref(), Some(""), "what is over is not offered again");
        let checked = page.body.split("value=\"now\"").nth(1).unwrap();
        assert!(checked.starts_with(" checked"), "{checked}");
        decide(&desk, "/opening", &[("when", "now"), ("opens", ""), ("embargo", "4")]).is(303);
        desk.get("/desk/letters/peace/opening").shows("0 of 4 signatures stand");
        let later = local(app, HOUR);
        decide(&desk, "/opening", &[("when", "then"), ("opens", &later), ("embargo", "4")]).is(303);
        assert_eq!(desk.get("/desk/letters/peace/opening").field("opens"), Some(later));
    }

    fn who_signs_while_the_letter_is_taken_back_is_told(app) {
        draft(app);
        let desk = app.moderator();
        schedule(app, &desk, DAY, "");
        let way = preview(&desk, "Partners", true);
        let form = SignForm::of("Friends of Rome", "rome.example");
        app.browser().get(&format!("{way}/sign")).is(200);
        let mut other = open(&app.database.url);
        let begin = match app.engine { Engine::Sqlite => "BEGIN IMMEDIATE", Engine::Postgres => "BEGIN" };
        // Somebody takes the letter back, and is not done with it.
        other.batch_execute(&format!("{begin}; UPDATE letters SET state = 'draft', opens_at = NULL WHERE slug = 'peace'")).unwrap();
        std::thread::scope(|scope| {
            let sent = scope.spawn(|| app.browser().post(&format!("{way}/sign"), &form.fields()));
            if app.engine == Engine::Postgres {
                let waits = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())";
                while number(app, waits) == 0 && !sent.is_finished() {
                    std::thread::yield_now();
                }
            }
            other.batch_execute("COMMIT").unwrap();
            assert_ne!(sent.join().unwrap().status, 303);
        });
        assert_eq!(number(app, "SELECT COUNT(*) FROM submissions"), 0, "nobody signs a draft");
    }

    fn what_was_typed_when_the_text_was_published_is_kept(app) {
        draft(app);
        rules(app);
        let desk = app.moderator();
        let text = "/desk/letters/peace/texts/1/en";
        let seen = desk.get(text).field("seen").unwrap();
        schedule(app, &desk, DAY, "");
        let typed = [("seen", seen.as_str()), ("title", "For peace"), ("short_title", "Peace"), ("addressees", "The Congress"), ("markdown", "Typed at great length.")];
        let answer = press(&desk, text, &typed);
        answer.is(409).shows("is not saved").shows("Typed at great length").shows("version 2");
        let cleaned = press(&desk, text, &[&typed[..], &[("act", "clean")]].concat());
        cleaned.is(409).shows("Typed at great length");
        // It is kept by pressing the button that is there.
        let next = "/desk/letters/peace/texts/2/en";
        assert!(answer.body.contains(&format!("action=\"{next}\"")));
        let seen = answer.field("seen").unwrap();
        let typed: Vec<(&str, &str)> = [("seen", seen.as_str())].into_iter().chain(typed[1..].iter().copied()).collect();
        press(&desk, next, &typed).is(303);
        desk.get(next).shows("Typed at great length");
        // The letter is taken back: what was prepared stays beside the text that it has.
        decide(&desk, "/opening/take-back", &[]).is(303);
        desk.get(next).is(200).shows("Typed at great length");
        write(&desk, text, "Again.", &[]).is(303);
        assert_eq!(letter(app).state, LetterState::Draft);
        look(&desk, &table(1)).is(200);
    }
}
