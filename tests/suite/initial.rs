//! Initial signatories: asked before the opening, they approve, correct or decline, and stand under
//! the letter at its minute.
use crate::harness::accounts::{colleague, press};
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser};
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::opening::{PAGE, decide, draft, jobs as round, letter, preview, schedule, sign_early};
use crate::races::together;
use crate::switches::turn;
use undersigned::domain::initial::InitialState;
use undersigned::domain::letter::{Change, LetterState, Review, Slug};
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::store::{initial, ledger, letters};

pub const DESK: &str = "/desk/letters/peace/initial";

/// So many organisations, as a table.
pub fn table(number: usize) -> String {
    let lines = (1..=number).map(|n| {
        format!("organisation\tSociety Number {n}\tDE\tsociety-{n}.example\tJana Weiss\tChair\tjana@society-{n}.example")
    });
    let heading = "kind\tname\tcountry\twebsite\trepresentative\trole\temail".to_owned();
    std::iter::once(heading)
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The page that shows how a table is read.
#[track_caller]
pub fn look(desk: &Browser, lines: &str) -> Answer {
    press(desk, DESK, &[("lines", lines), ("step", "look")])
}

/// Looks at a table and asks whom it names.
#[track_caller]
pub fn invite(desk: &Browser, lines: &str) -> Answer {
    let seen = look(desk, lines).form(DESK).1.field("seen").unwrap();
    press(
        desk,
        DESK,
        &[("lines", lines), ("seen", &seen), ("step", "ask")],
    )
}

/// The organisation that a mail of a table is to.
pub fn named(mail: &Mail) -> String {
    let (_, domain) = mail.to.split_once('@').unwrap();
    let number = domain
        .trim_end_matches(".example")
        .trim_start_matches("society-");
    format!("Society Number {number}")
}

#[track_caller]
pub fn ask(app: &TestApp, desk: &Browser, number: usize) -> Vec<Mail> {
    app.new_mail();
    invite(desk, &table(number)).is(303);
    app.new_mail()
}

/// The first button of the page for that step, as it is pressed: the path and what was seen.
#[track_caller]
pub fn button(desk: &Browser, verb: &str) -> (String, String) {
    let (path, form) = desk.get(DESK).form(&format!("/{verb}"));
    (path, form.field("seen").unwrap())
}

#[track_caller]
pub fn step(desk: &Browser, (path, seen): &(String, String)) -> Answer {
    press(desk, path, &[("seen", seen)])
}

pub fn link(mail: &Mail) -> String {
    mail.path("/initial/")
}

#[track_caller]
pub fn approve(app: &TestApp, link: &str) -> Answer {
    let page = app.browser().get(link);
    page.is(200);
    let read = page.field("read").unwrap();
    let fields = [
        ("read", read.as_str()),
        ("answer", "approve"),
        ("authorised", "on"),
        ("consent", "on"),
    ];
    app.browser().post(link, &fields)
}

/// The form of the correction, as it is filled in, with a change.
#[track_caller]
pub fn correct(app: &TestApp, link: &str, name: &str, website: &str) -> Answer {
    let path = format!("{link}/correct");
    let page = app.browser().get(&path);
    page.is(200).shows("Correct your line");
    let version = page.field("version").unwrap();
    let form = SignForm::of(name, website)
        .with("version", &version)
        .with("print_name", "on")
        .with("email", "somebody@else.example");
    app.browser().post(&path, &form.fields())
}

pub fn states(app: &TestApp) -> Vec<InitialState> {
    let keyring = app.workshop.keyring.clone();
    app.read(move |db| {
        let letter = letters::by_slug(db, &Slug::parse("peace").unwrap())?;
        let all = initial::of_letter(db, &keyring, letter.id)?;
        Ok(all.iter().map(|one| one.state).collect())
    })
}

pub fn count(app: &TestApp) -> i64 {
    let id = letter(app).id;
    app.read(move |db| ledger::counts(db, id)).organisations
}

/// What jobs do until nothing is left.
pub fn jobs(app: &TestApp) {
    for _ in 0..3 {
        round(app);
    }
}

/// The text of the draft is another one.
fn rewrite(app: &TestApp, words: &str) {
    app.letter("peace", |bundle| {
        bundle.state = LetterState::Draft;
        bundle.rules.review = Review::Rules;
        "Europe/Berlin".clone_into(&mut bundle.time_zone);
        words.clone_into(&mut bundle.texts[0].markdown);
    });
}

stories! {
    fn they_approve_correct_or_decline_and_stand_there_at_the_minute(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 4);
        assert_eq!(mails.len(), 4);
        assert!(mails[0].text.contains("Society Number"), "{}", mails[0].text);
        schedule(app, &desk, DAY, "");
        let links: Vec<String> = mails.iter().map(link).collect();
        // Reading changes nothing.
        let before = crate::schema::dump(app);
        app.browser().get(&links[0]).is(200).shows("66 international").shows("as it will be printed");
        app.browser().get(&format!("{}/privacy", links[0])).is(200);
        assert_eq!(crate::schema::dump(app), before);
        // Both boxes are wanted.
        let read = app.browser().get(&links[0]).field("read").unwrap();
        app.browser().post(&links[0], &[("answer", "approve"), ("read", &read)]).is(422).shows("Please tick this");
        approve(app, &links[0]).is(200).shows("appears under the letter when it opens");
        app.browser().get(&links[0]).shows("You have approved");
        app.browser().post(&links[1], &[("answer", "decline")]).is(200).shows("You have declined");
        // Spelling is small; another website is another claim.
        let asked = |at: usize| mails[at].to.split('@').nth(1).unwrap().to_owned();
        let name = |at: usize| named(&mails[at]);
        correct(app, &links[2], &name(2).to_uppercase(), &asked(2)).is(200).shows("appears under the letter");
        correct(app, &links[3], &name(3), "other.example").is(200).shows("moderators look at it first");
        let page = desk.get(DESK);
        page.is(200).shows("Corrections to look at").shows("other.example");
        let wait = "1 initial signatory corrected their line";
        desk.get("/desk/letters/peace").shows(wait);
        desk.get("/desk/letters/peace/opening").shows(wait);
        let accept = button(&desk, "accept");
        let reader = colleague(app, "Rea", Role::Reader);
        step(&reader, &accept).is(403);
        step(&desk, &accept).is(303);
        desk.get("/desk/letters/peace").lacks(wait);
        step(&desk, &accept).is(409);
        assert_eq!(count(app), 0, "nobody has signed yet");
        jobs(app);
        assert_eq!(count(app), 0);
        app.browser().get(PAGE).is(404);
        app.advance(DAY - MINUTE);
        jobs(app);
        app.browser().get(PAGE).is(404);
        app.browser().get(&links[0]).is(409).shows("opens within a minute");
        app.browser().post(&links[0], &[("answer", "decline")]).is(409);
        app.new_mail();
        app.advance(MINUTE);
        // At the minute, and without a job.
        app.browser().get(PAGE).is(200).shows("3 organisations").shows(&name(2).to_uppercase()).lacks(&name(1));
        jobs(app);
        crate::harness::acts::verified(app, PAGE);
        app.advance(MINUTE);
        assert_eq!(app.new_mail().len(), 3, "they are told where their line is");
        app.browser().get(&links[1]).is(303);
        let own = app.signer_desk(&mails[0].to);
        app.browser().get(&own).is(200).shows("Society Number");
        // What was asked goes with the signature.
        app.browser().post(&app.browser().get(&own).action("erase"), &[]).is(303);
        assert_eq!(states(app).len(), 3);
        app.moderator().get(DESK).is(200).lacks(&mails[0].to);
        let log = app.moderator().get("/desk/audit");
        log.shows("Invited an initial signatory").shows("Accepted a corrected line");
    }

    fn an_approval_is_of_the_text_that_was_read(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        let links: Vec<String> = mails.iter().map(link).collect();
        approve(app, &links[0]).is(200);
        let stale = app.browser().get(&links[1]).field("read").unwrap();
        rewrite(app, "# Anew\n\nWe ask for something else.");
        let fields = [("read", stale.as_str()), ("answer", "approve"), ("authorised", "on"), ("consent", "on")];
        app.browser().post(&links[1], &fields).is(409).shows("The text was changed");
        jobs(app);
        assert!(app.new_mail().is_empty(), "a draft may still change");
        desk.get(DESK).shows("approved another text");
        decide(&desk, "/opening", &[("when", "now"), ("embargo", "1")]).is(303);
        jobs(app);
        app.browser().get(PAGE).is(404);
        let again = app.new_mail();
        assert_eq!(again.len(), 1, "{again:?}");
        assert!(again[0].subject.contains("The text has changed"), "{}", again[0].subject);
        desk.get(DESK).shows("asked again, since the text changed");
        approve(app, &link(&again[0])).is(200);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation").shows("something else");
        assert_eq!(number(app, "SELECT COUNT(*) FROM first_signatories"), 1, "it asked the others");
        assert_eq!(states(app).iter().filter(|state| **state == InitialState::Signed).count(), 1);
    }

    fn approvals_and_confirmed_signatures_end_an_embargo_together(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        schedule(app, &desk, HOUR, "3");
        let early = preview(&desk, "Partners", true);
        sign_early(app, &early, "Friends of Rome", "rome.example");
        approve(app, &link(&mails[0])).is(200);
        app.advance(2 * HOUR);
        jobs(app);
        app.browser().get(PAGE).is(404);
        app.moderator().get("/desk/letters/peace/opening").shows("2 of 3 signatures stand");
        approve(app, &link(&mails[1])).is(200);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("3 organisations");
    }

    fn they_are_reminded_once_asked_again_by_hand_and_called_off(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 3);
        look(&desk, &table(3)).is(200).shows("asked already").lacks("by mail");
        invite(&desk, &table(3)).is(303);
        assert!(app.new_mail().is_empty());
        approve(app, &link(&mails[0])).is(200);
        press(&desk, &format!("{DESK}/remind"), &[]).is(303);
        let reminders = app.new_mail();
        assert_eq!(reminders.len(), 2);
        assert!(reminders[0].subject.starts_with("Reminder"), "{}", reminders[0].subject);
        press(&desk, &format!("{DESK}/remind"), &[]).is(303);
        assert!(app.new_mail().is_empty(), "once");
        let first = button(&desk, "resend");
        step(&desk, &first).is(303);
        step(&desk, &first).is(409).shows("meanwhile");
        let resent = app.new_mail();
        assert_eq!(resent.len(), 1);
        let (resend, seen) = button(&desk, "resend");
        step(&desk, &(resend.replace("/resend", "/revoke"), seen)).is(303);
        app.browser().get(&link(&resent[0])).is(410).lacks("66 international");
        app.advance(61 * DAY);
        app.browser().get(&link(&mails[0])).is(410).lacks("66 international");
    }

    fn a_link_that_is_used_twice_is_one_answer(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        schedule(app, &desk, DAY, "");
        let links: Vec<String> = mails.iter().map(link).collect();
        // The assistant, the president and a double click.
        let answers = together(|_| approve(app, &links[0]).status);
        assert_eq!(answers, [200; 32]);
        assert_eq!(states(app).iter().filter(|state| **state == InitialState::Approved).count(), 1);
        // The last answer counts.
        app.browser().post(&links[1], &[("answer", "decline")]).is(200);
        approve(app, &links[1]).is(200);
        app.browser().post(&links[1], &[("answer", "decline")]).is(200);
        app.advance(DAY - MINUTE);
        together(|number| if number % 8 == 0 { jobs(app) });
        app.advance(MINUTE);
        app.browser().get(PAGE).is(200).shows("1 organisation");
        for link in &links {
            let late = app.browser().post(link, &[("answer", "decline")]);
            assert_eq!((late.status, late.header("location")), (303, Some(PAGE)));
        }
        assert_eq!(count(app), 1);
        crate::harness::acts::verified(app, PAGE);
    }

    fn after_the_opening_nobody_is_asked_and_a_late_correction_stands_from_then_on(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        schedule(app, &desk, HOUR, "");
        correct(app, &link(&mails[0]), &named(&mails[0]), "other.example").is(200).shows("moderators look at it first");
        let (resend, back) = (button(&desk, "resend"), button(&desk, "return"));
        let table = table(3);
        let seen = look(&desk, &table).form(DESK).1.field("seen").unwrap();
        app.advance(HOUR);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("No organisation has signed yet");
        press(&desk, DESK, &[("lines", &table), ("seen", &seen), ("step", "ask")]).is(409).shows("nobody can be asked any more");
        for too_late in [&resend, &back] {
            step(&desk, too_late).is(409).shows("nobody can be asked any more").lacks("answered meanwhile");
        }
        desk.get(DESK).shows("Accept the corrected line").lacks("Ask again for the line").lacks("Send the mail again");
        press(&desk, &format!("{DESK}/remind"), &[]).is(303);
        assert!(app.new_mail().is_empty());
        app.advance(HOUR);
        step(&desk, &button(&desk, "accept")).is(303);
        jobs(app);
        app.browser().get(PAGE).shows("1 organisation");
        let late = format!("SELECT COUNT(*) FROM signatures WHERE published_at = {}", app.clock.now().as_micros());
        assert_eq!(crate::harness::sql::number(app, &late), 1, "it has not stood there since the opening");
        crate::harness::acts::verified(app, PAGE);
    }

    fn corrections_in_review_at_the_opening_are_not_published_and_not_lost(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 4);
        let links: Vec<String> = mails.iter().map(link).collect();
        approve(app, &links[0]).is(200);
        for (at, link) in links.iter().enumerate().skip(1) {
            let other = format!("other-{at}.example");
            correct(app, link, &format!("Society Number {}", at + 1), &other).is(200).shows("moderators look at it first");
        }
        // Whoever decides the opening is told that they wait, and they count for no embargo.
        let wait = "3 initial signatories corrected their lines";
        desk.get("/desk/letters/peace/opening").shows(wait);
        schedule(app, &desk, HOUR, "2");
        app.advance(HOUR);
        jobs(app);
        app.browser().get(PAGE).is(404);
        let desk = app.moderator();
        desk.get("/desk/letters/peace/opening").shows("1 of 2 signatures stand").shows(wait);
        decide(&desk, "/opening/lift", &[]).is(303);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation").shows("Society Number 1").lacks("Society Number 2");
        let review = |app: &TestApp| states(app).iter().filter(|state| **state == InitialState::Review).count();
        assert_eq!(review(app), 3);
        let told: Vec<String> = { app.advance(MINUTE); app.new_mail().into_iter().map(|mail| mail.to).collect() };
        assert_eq!(told, [mails[0].to.clone()], "nobody else is told that their line stands there");
        // They answered; their links lead to the letter and change nothing any more.
        let late = app.browser().post(&links[1], &[("answer", "decline")]);
        assert_eq!((late.status, late.header("location")), (303, Some(PAGE)));
        assert_eq!(review(app), 3);
        // The desk goes on saying that they wait. One is accepted, and stands there from then on.
        desk.get("/desk/letters/peace").shows(wait);
        desk.get(DESK).shows("Corrections to look at").shows("other-1.example").shows("other-3.example");
        let of = |number: usize, verb: &str| {
            let page = desk.get(DESK);
            let (_, rest) = page.body.split_once(&format!("other-{number}.example")).unwrap();
            let rest = Answer { body: rest.to_owned(), ..page.clone() };
            let (path, form) = rest.form(&format!("/{verb}"));
            step(&desk, &(path, form.field("seen").unwrap()))
        };
        of(1, "accept").is(303);
        jobs(app);
        app.browser().get(PAGE).shows("2 organisations").shows("Society Number 2");
        app.advance(MINUTE);
        assert!(app.new_mail().iter().any(|mail| mail.to == mails[1].to && mail.text.contains(PAGE)));
        // One is called off.
        of(2, "revoke").is(303);
        // One read a text that is replaced before somebody looks at it: it is told, and may sign the new one.
        app.letter("peace", |bundle| {
            bundle.rules.review = Review::Rules;
            "Europe/Berlin".clone_into(&mut bundle.time_zone);
            (bundle.version, bundle.change) = (2, Change::Material);
            "# Anew\n\nWe ask for something else.\n".clone_into(&mut bundle.texts[0].markdown);
        });
        of(3, "accept").is(303);
        jobs(app);
        app.browser().get(PAGE).shows("2 organisations").lacks("Society Number 4");
        let told = app.new_mail();
        let missed = told.iter().find(|mail| mail.to == mails[3].to).unwrap();
        assert!(missed.subject.starts_with("The letter is open, with a changed text"), "{}", missed.subject);
        assert!(missed.text.contains(&format!("{PAGE}/sign")), "{}", missed.text);
        desk.get("/desk/letters/peace").lacks("corrected their line");
        let mut found: Vec<String> = states(app).iter().map(ToString::to_string).collect();
        found.sort();
        assert_eq!(found, ["revoked", "signed", "signed", "waiting"], "all four are there");
        crate::harness::acts::verified(app, PAGE);
    }

    fn while_everything_is_held_nobody_comes_in(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        approve(app, &link(&mails[0])).is(200);
        schedule(app, &desk, HOUR, "");
        turn(&desk, "peace", "hold-everything", "on");
        app.advance(HOUR);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("No organisation has signed yet");
        turn(&desk, "peace", "hold-everything", "off");
        jobs(app);
        app.browser().get(PAGE).shows("1 organisation");
    }

    fn a_letter_that_was_closed_gets_whom_it_waits_for(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        schedule(app, &desk, HOUR, "");
        correct(app, &link(&mails[0]), &named(&mails[0]), "other.example").is(200).shows("moderators look at it first");
        approve(app, &link(&mails[1])).is(200);
        turn(&desk, "peace", "hold-everything", "on");
        app.advance(HOUR);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("No organisation has signed yet");
        let desk = app.moderator();
        press(&desk, "/desk/letters/peace/state", &[("from", "open"), ("to", "closed")]).is(303);
        assert_eq!(letter(app).state, LetterState::Closed);
        jobs(app);
        assert_eq!(count(app), 0, "everything is held");
        turn(&desk, "peace", "hold-everything", "off");
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation");
        step(&desk, &button(&desk, "accept")).is(303);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("2 organisations");
        assert_eq!(states(app), [InitialState::Signed; 2]);
        crate::harness::acts::verified(app, PAGE);
    }
}
