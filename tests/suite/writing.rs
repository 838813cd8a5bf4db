//! What moderators write about a letter, pressed twice, late, or by two at once; and a letter from its files.
use crate::harness::accounts::{colleague, press};
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser};
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::races::together;
use std::collections::BTreeSet;
use undersigned::domain::letter::Review;
use undersigned::domain::letter_files;
use undersigned::domain::moderator::Role;

const DESK: &str = "/desk/letters/peace";
const TEXT: &str = "/desk/letters/peace/texts/1/en";

fn draft(desk: &Browser) {
    let fields = [
        ("title", "For peace"),
        ("slug", "peace"),
        ("host", "Humanists of Nowhere"),
        ("contact", ""),
        ("language", "en"),
        ("signers", "organisations"),
    ];
    press(desk, "/desk/letters/new", &fields).is(303);
}

fn write_text(desk: &Browser, path: &str, seen: &str, markdown: &str) -> Answer {
    let fields = [
        ("seen", seen),
        ("title", "For peace"),
        ("short_title", "Peace"),
        ("addressees", "The Congress"),
        ("markdown", markdown),
    ];
    press(desk, path, &fields)
}

fn done(app: &TestApp, act: &str) -> i64 {
    number(
        app,
        &format!("SELECT COUNT(*) FROM audit_entries WHERE act = '{act}'"),
    )
}

/// As a browser sends files.
fn files<T: AsRef<[u8]>>(app: &TestApp, desk: &Browser, files: &[(String, T)]) -> Answer {
    let csrf = desk.get("/desk/account").field("csrf").unwrap();
    let mut body =
        format!("--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n")
            .into_bytes();
    for (name, text) in files {
        let head = format!(
            "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: text/plain\r\n\r\n"
        );
        body.extend([head.as_bytes(), text.as_ref(), b"\r\n"].concat());
    }
    body.extend(b"--b--\r\n");
    let headers = [
        ("Content-Type", "multipart/form-data; boundary=b"),
        ("Sec-Fetch-Site", "same-origin"),
        ("Origin", app.base.as_str()),
    ];
    desk.post_raw("/desk/letters/new/files", &headers, &body)
}

/// Writes the first update of the letter; where it is written on.
#[track_caller]
pub fn first_update(desk: &Browser) -> String {
    let new = format!("{DESK}/updates/new/en");
    let page = desk.get(&new);
    let (seen, id) = (page.field("seen").unwrap(), page.field("id").unwrap());
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
        ("title", "Handed in"),
        ("markdown", "We did."),
    ];
    press(desk, &new, &fields).is(303);
    format!("{DESK}/updates/1/en")
}

stories! {
    fn of_many_who_write_one_text_one_is_kept_and_each_other_is_told(app) {
        let robin = app.moderator();
        draft(&robin);
        let seen = robin.get(TEXT).field("seen").unwrap();
        let csrf = robin.get("/desk/account").field("csrf").unwrap();
        let answers = together(|number| {
            let markdown = format!("Text of number {number}.");
            let fields = [
                ("csrf", csrf.as_str()), ("seen", &seen), ("title", "For peace"), ("short_title", "Peace"), ("addressees", "All"), ("markdown", &markdown),
            ];
            (robin.post(TEXT, &fields), number)
        });
        let kept: Vec<usize> = answers.iter().filter(|(answer, _)| answer.status == 303).map(|(_, number)| *number).collect();
        assert_eq!(kept.len(), 1, "one is kept");
        let stands = format!("Text of number {}.", kept[0]);
        robin.get(TEXT).shows(&stands);
        for (answer, number) in answers.iter().filter(|(_, number)| !kept.contains(number)) {
            // Theirs and one's own, and the form as it was typed.
            let theirs = format!("Text of number taken out: {} .", kept[0]);
            answer.is(409).shows(&theirs).shows(&format!("Text of number {number}."));
        }
        assert_eq!(done(app, "write-text"), 1);
    }

    fn dropping_a_text_that_changed_says_so_and_a_second_press_leads_on(app) {
        let robin = app.moderator();
        draft(&robin);
        let french = format!("{DESK}/texts/1/fr");
        let seen = robin.get(&french).field("seen").unwrap();
        write_text(&robin, &french, &seen, "Un.").is(303);
        let old = robin.get(&french).field("seen").unwrap();
        let kim = colleague(app, "Kim", Role::Moderator);
        write_text(&kim, &french, &old, "Deux.").is(303);
        let late = press(&robin, &format!("{french}/drop"), &[("seen", &old)]);
        late.is(409).shows("Somebody has changed this text since you opened the page").shows("Deux.");
        let seen = late.field("seen").unwrap();
        for _ in 0..2 {
            press(&robin, &format!("{french}/drop"), &[("seen", &seen)]).is(303);
        }
        assert_eq!(done(app, "drop-text"), 1);
        let own = robin.get(TEXT).field("seen").unwrap();
        press(&robin, &format!("{TEXT}/drop"), &[("seen", &own)]).is(409).shows("keeps the text in its own language");
    }

    fn an_update_that_is_sent_twice_is_one_and_dropped_twice_is_gone(app) {
        let robin = app.moderator();
        draft(&robin);
        let new = format!("{DESK}/updates/new/en");
        let page = robin.get(&new);
        let (seen, id) = (page.field("seen").unwrap(), page.field("id").unwrap());
        let csrf = page.field("csrf").unwrap();
        let fields = [("csrf", csrf.as_str()), ("id", &id), ("seen", &seen), ("title", "Handed in"), ("markdown", "We did.")];
        let led: BTreeSet<Option<String>> = together(|_| {
            let answer = robin.post(&new, &fields);
            answer.is(303);
            answer.header("location").map(str::to_owned)
        }).into_iter().collect();
        assert_eq!((led.len(), number(app, "SELECT COUNT(*) FROM updates WHERE title = 'Handed in'")), (1, 1));
        assert_eq!(done(app, "write-update"), 1);
        // Another page makes another.
        let page = robin.get(&new);
        let (seen, id) = (page.field("seen").unwrap(), page.field("id").unwrap());
        press(&robin, &new, &[("id", &id), ("seen", &seen), ("title", "Handed in"), ("markdown", "We did.")]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM updates WHERE title = 'Handed in'"), 2);
        press(&robin, &new, &[("seen", &seen), ("title", "x"), ("markdown", "y")]).is(400);
        let second = format!("{DESK}/updates/2/en");
        let seen = robin.get(&second).field("seen").unwrap();
        for _ in 0..2 {
            press(&robin, &format!("{second}/drop"), &[("seen", &seen)]).is(303);
        }
        assert_eq!((number(app, "SELECT COUNT(*) FROM updates WHERE title = 'Handed in'"), done(app, "drop-update")), (1, 1));
    }

    fn a_correction_by_a_note_alone_is_kept_once(app) {
        let robin = app.moderator();
        app.letter("peace", |_| {});
        let update = first_update(&robin);
        let seen = robin.get(&update).field("seen").unwrap();
        press(&robin, &format!("{update}/publish"), &[("seen", &seen)]).is(303);
        let note = |note: &str| press(&robin, &update, &[("seen", &seen), ("title", "Handed in"), ("markdown", "We did."), ("note", note)]).status;
        assert_eq!([note(""), note("It was on Tuesday."), note("It was on Tuesday."), note("In the morning.")], [303; 4]);
        assert_eq!((number(app, "SELECT COUNT(*) FROM update_corrections"), done(app, "correct-update")), (2, 2));
        app.browser().get("/letters/peace/updates/1").shows("It was on Tuesday.").shows("In the morning.");
    }

    fn what_is_taken_back_of_a_delivery_stands_in_the_audit_log(app) {
        let robin = app.moderator();
        let letter = app.letter("peace", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&letter, &SignForm::of("Alpha", "alpha.example"));
        app.chain();
        let path = format!("{DESK}/delivery");
        let standing = robin.get(&path).field("standing").unwrap();
        press(&robin, &path, &[("on", "2026-11-21"), ("recipient", "The Speaker"), ("standing", &standing)]).is(303);
        let answer = robin.get(&path).paths(&format!("{path}/")).into_iter().find(|path| path.ends_with("/answer")).unwrap();
        let seen = robin.get(&path).field("seen").unwrap();
        press(&robin, &answer, &[("seen", &seen), ("answer", "We stay."), ("answered_on", "2026-11-20"), ("link", "https://house.example/a")]).is(303);
        let log = robin.get("/desk/audit");
        log.shows("We stay.").shows("2026-11-20").shows("house.example");
        let back = answer.replace("/answer", "/take-back");
        for _ in 0..2 {
            press(&robin, &back, &[]).is(303);
        }
        assert_eq!(done(app, "take-back-delivery"), 1);
        let log = robin.get("/desk/audit");
        assert!(log.text().matches("We stay.").count() >= 2 && log.text().matches("2026-11-21").count() >= 2, "{}", log.text());
    }

    fn the_same_endorsement_sent_by_many_hands_at_once_is_one_entry(app) {
        let robin = app.moderator();
        app.letter("peace", |bundle| bundle.rules.review = Review::Rules);
        let path = format!("{DESK}/endorsements/new");
        let page = robin.get(&path);
        let (id, csrf) = (page.field("id").unwrap(), page.field("csrf").unwrap());
        let form = [
            ("csrf", csrf.as_str()), ("id", &id), ("kind", "organisation"), ("name", "Alpha Society"), ("country", "DE"), ("channel", "paper"), ("publish", "on"),
        ];
        let answers = together(|_| robin.post(&path, &form).status);
        assert_eq!(answers, [303; 32]);
        assert_eq!((number(app, "SELECT COUNT(*) FROM signatures"), done(app, "enter-endorsement")), (1, 1));
    }

    fn a_letter_is_made_from_its_files(app) {
        let robin = app.moderator();
        let mut bundle = undersigned::cli::shipped::shipped().unwrap().remove(0);
        bundle.slug = undersigned::domain::letter::Slug::parse("peace").unwrap();
        let good = bundle.files().unwrap();
        files(app, &robin, &good[..1]).is(422).shows("letter.en.md is missing");
        files::<&[u8]>(app, &robin, &[]).is(422).shows("letter.toml is missing");
        let latin: Vec<(String, Vec<u8>)> = good.iter().map(|(name, text)| {
            let end: &[u8] = if name == "letter.en.md" { b"Caf\xE9\n" } else { b"" };
            (name.clone(), [text.as_bytes(), end].concat())
        }).collect();
        files(app, &robin, &latin).is(422).shows("letter.en.md is not UTF-8, from line").lacks("is missing");
        let mut reserved = good.clone();
        reserved[0].1 = reserved[0].1.replace("\"peace\"", "\"new\"");
        files(app, &robin, &reserved).is(422).shows("is the address of another page");
        let mut long = good.clone();
        long[0].1 = long[0].1.replace("host = \"", &format!("host = \"{}", "x".repeat(300)));
        files(app, &robin, &long).is(422).shows("host: a name of at most 200 characters");
        assert_eq!(number(app, "SELECT COUNT(*) FROM letters WHERE slug = 'peace'"), 0);
        let made = files(app, &robin, &good);
        made.is(303);
        assert_eq!(made.header("location"), Some(DESK));
        assert_eq!(number(app, "SELECT COUNT(*) FROM letters WHERE slug = 'peace' AND state = 'draft'"), 1, "a draft, whatever the files say");
        robin.get(TEXT).is(200);
        app.browser().get("/letters/peace").is(404);
        files(app, &robin, &good).is(409).shows("has this address");
        let kim = colleague(app, "Kim", Role::Moderator);
        files(app, &kim, &good).is(403);
        assert_eq!(done(app, "make-letter"), 1);
        // The command line is held to the same limits.
        let file = |wanted: &str| long.iter().find(|(name, _)| name == wanted).map(|(_, text)| text.clone().into_bytes());
        assert!(letter_files::read(file).unwrap_err()[0].contains("host"));
    }
}
