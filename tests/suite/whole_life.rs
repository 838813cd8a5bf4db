//! The whole life of a letter: draft, preview, sixty invitations, opening, closing, delivery.
use crate::harness::accounts::press;
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::stories::stories;
use crate::initial::{approve, ask, button, correct, count, jobs, link, look, step, table};
use crate::letter_life::{self, TEXT, WORDS, set, write};
use crate::opening::{PAGE, decide, is_unknown, letter, local, preview, schedule};
use std::time::Duration;
use undersigned::domain::letter::LetterState;
use undersigned::domain::time::{DAY, HOUR, MINUTE};

const DESK: &str = "/desk/letters/peace";

fn domain(mail: &Mail) -> &str {
    mail.to.split('@').nth(1).unwrap()
}

fn name(mail: &Mail) -> String {
    let number = domain(mail)
        .trim_end_matches(".example")
        .trim_start_matches("society-");
    format!("Society Number {number}")
}

stories! {
    fn a_letter_from_its_draft_to_its_delivery(app) {
        // A draft, as an owner makes it.
        let desk = app.moderator();
        letter_life::draft(&desk);
        write(&desk, TEXT, WORDS, &[]).is(303);
        set(&desk, &desk.get(&format!("{DESK}/settings")), &[("review", "rules"), ("time_zone", "Europe/Berlin")]).is(303);
        is_unknown(app);
        // The press reads it.
        let press_link = preview(&desk, "The press", false);
        app.browser().get(&press_link).is(200).shows("We ask the Congress to stay.").shows("A preview of a letter");
        // Sixty are asked, of a table that was looked at.
        let mails = ask(app, &desk, 60);
        assert_eq!(mails.len(), 60);
        for (at, mail) in mails.iter().enumerate() {
            let link = link(mail);
            match at {
                0..45 => { approve(app, &link).is(200); }
                45..50 => { correct(app, &link, &name(mail).to_uppercase(), domain(mail)).is(200).shows("appears under the letter"); }
                50..53 => { correct(app, &link, &name(mail), "other.example").is(200).shows("moderators look at it first"); }
                53..57 => { app.browser().post(&link, &[("answer", "decline")]).is(200); }
                _ => {}
            }
        }
        let page = desk.get(&format!("{DESK}/initial"));
        page.shows("Asked 60").shows("Approved as printed 45").shows("Approved with corrections 8").shows("Declined 4").shows("Without an answer 3");
        for verb in ["accept", "accept", "return"] {
            step(&desk, &button(&desk, verb)).is(303);
        }
        press(&desk, &format!("{DESK}/initial/remind"), &[]).is(303);
        assert_eq!(app.new_mail().len(), 5, "one asked again, and four reminders");
        // The text changes before it is frozen: whoever approved is asked again once it is.
        let stale = app.browser().get(&link(&mails[59])).field("read").unwrap();
        write(&desk, TEXT, "# To all\n\nWe ask the Congress and the House to stay.", &[]).is(303);
        let late = [("read", stale.as_str()), ("answer", "approve"), ("authorised", "on"), ("consent", "on")];
        app.browser().post(&link(&mails[59]), &late).is(409).shows("The text was changed");
        jobs(app);
        assert!(app.new_mail().is_empty(), "a draft may still change");
        schedule(app, &desk, DAY, "");
        jobs(app);
        let again = app.new_mail();
        assert_eq!(again.len(), 52, "45 approved, 5 corrected, 2 accepted");
        assert!(again.iter().all(|mail| mail.subject.contains("The text has changed")));
        for mail in &again[..50] {
            let page = app.browser().get(&link(mail));
            page.shows("Congress and the House").shows("your earlier approval does not count");
            approve(app, &link(mail)).is(200);
        }
        approve(app, &link(&mails[59])).is(200);
        desk.get(&format!("{DESK}/initial")).shows("Without an answer 5").shows("Declined 4");
        app.browser().get(&press_link).is(200).shows("Congress and the House");
        // At its minute, and no moment earlier, it is there with all who approved.
        app.advance(DAY - MINUTE);
        is_unknown(app);
        jobs(app);
        app.advance(MINUTE - Duration::from_secs(1));
        is_unknown(app);
        app.browser().get(&press_link).is(200).lacks("Society Number");
        app.advance(Duration::from_secs(1));
        app.browser().get(PAGE).is(200).shows("51 organisations").shows(&name(&mails[59]));
        assert_eq!(app.browser().get(&press_link).header("location"), Some(PAGE));
        jobs(app);
        assert_eq!(count(app), 51);
        crate::harness::acts::verified(app, PAGE);
        app.advance(MINUTE);
        let told = app.new_mail().into_iter().filter(|mail| mail.text.contains(PAGE)).count();
        assert_eq!(told, 51, "each is told where the line is");
        // Others sign, until it closes at its moment.
        app.sign_and_confirm(PAGE, &SignForm::of("Friends of Rome", "rome.example"));
        let desk = app.moderator();
        let closes = local(app, HOUR);
        decide(&desk, "/closing", &[("closes", &closes)]).is(303);
        let form = SignForm::of("Friends of Oslo", "oslo.example");
        app.browser().get(&format!("{PAGE}/sign")).is(200);
        app.advance(HOUR);
        let late = app.browser().post(&format!("{PAGE}/sign"), &form.fields());
        late.is(409).shows("was closed while you filled in the form").shows("Friends of Oslo");
        let desk = app.moderator();
        press(&desk, &format!("{DESK}/state"), &[("from", "open"), ("to", "closed")]).is(303);
        assert_eq!(letter(app).state, LetterState::Closed);
        look(&desk, &table(61)).is(409).shows("nobody can be asked any more");
        // It is handed over, and answered.
        app.chain();
        let page = desk.get(&format!("{DESK}/delivery"));
        let (today, standing) = (page.field("on").unwrap(), page.field("standing").unwrap());
        let delivery = [("on", today.as_str()), ("recipient", "The Congress"), ("standing", &standing)];
        press(&desk, &format!("{DESK}/delivery"), &delivery).is(303);
        let page = desk.get(&format!("{DESK}/delivery"));
        let (answer, form) = page.form("/answer");
        let seen = form.field("seen").unwrap();
        press(&desk, &answer, &[("seen", &seen), ("answered_on", "2026-11-22"), ("answer", "We stay.")]).is(303);
        app.browser().get(PAGE).shows("The Congress").shows("We stay.").shows("52 organisations");
        crate::harness::acts::verified(app, PAGE);
    }
}
