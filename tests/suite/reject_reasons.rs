//! Moderators word the reasons for which they reject, and signers read them.
use crate::harness::accounts::{self, colleague};
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, press};
use crate::harness::forms::SignForm;
use crate::harness::sql::tamper;
use crate::harness::stories::stories;
use undersigned::domain::bundle::BundleText;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::MINUTE;

const PAGE: &str = "/desk/letters/multilateralism/reasons";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// Fills in a form of reasons as it is shown, but for these fields.
#[track_caller]
fn word(desk: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = desk.get(path);
    page.is(200);
    let (csrf, revision) = (page.field("csrf").unwrap(), page.field("revision").unwrap());
    let id = page.field("id").unwrap_or_default();
    let shown = [
        ("csrf", csrf.as_str()),
        ("revision", &revision),
        ("id", &id),
    ];
    desk.post(path, &[&shown[..], fields].concat())
}

/// The keys of the reasons that can be chosen for an entry, in their order.
fn offered(desk: &Browser, entry: &str) -> Vec<String> {
    let page = desk.get(entry);
    let select = page.body.split("name=\"reason\"").nth(1).unwrap();
    let select = select.split("</select>").next().unwrap();
    let values = select.split("value=\"").skip(2);
    values
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

/// The key of the reason that was added.
fn added(desk: &Browser) -> String {
    let paths = desk.get(PAGE).paths(&format!("{PAGE}/"));
    let key = |path: String| path[PAGE.len() + 1..].split('/').next().unwrap().to_owned();
    paths
        .into_iter()
        .map(key)
        .find(|key| key.len() == 26)
        .unwrap()
}

#[track_caller]
fn mail_to(app: &TestApp, address: &str) -> String {
    app.advance(10 * MINUTE);
    let mails = app.new_mail();
    let found = mails.iter().find(|mail| mail.to == address);
    let text = &found.unwrap_or_else(|| panic!("no mail to {address}")).text;
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

stories! {
    fn a_built_in_reason_can_be_worded_anew_and_the_signer_reads_it(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        robin.get(PAGE).shows("Could not be cleared up").shows("Something in the entry could not be cleared up.");
        word(&robin, &format!("{PAGE}/unclear"), &[("label", "Murky"), ("text_en", "We asked  twice,\r\nand <b>nobody</b> answered."), ("mailed", "on")]).is(303);
        let page = robin.get(PAGE);
        page.shows("Murky").shows("We asked twice, and <b>nobody</b> answered.");
        assert!(!page.body.contains("<b>nobody</b>"), "it is escaped");
        app.new_mail();
        press(&robin, &entry, "reject", &[("reason", "unclear"), ("mail", "as-reason")]).is(303);
        let mail = mail_to(app, "jana.weiss@berlin.example");
        assert!(mail.contains("We asked twice, and <b>nobody</b> answered."), "{mail}");
        robin.get(&entry).shows("Murky").shows("We asked twice, and <b>nobody</b> answered.").shows("The signer was told by mail");
    }

    fn what_was_said_stays_true_after_an_edit(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        word(&robin, &format!("{PAGE}/new"), &[("label", "Spam"), ("text_en", "It was an advertisement."), ("mailed", "on")]).is(303);
        let spam = added(&robin);
        press(&robin, &entry, "reject", &[("reason", &spam), ("mail", "on")]).is(303);
        word(&robin, &format!("{PAGE}/{spam}"), &[("label", "Rubbish"), ("text_en", "It was rubbish."), ("mailed", "on")]).is(303);
        accounts::press(&robin, &format!("{PAGE}/{spam}/retire"), &[]).is(303);
        robin.get(&entry).shows("Spam").shows("It was an advertisement.").lacks("ubbish");
        app.new_mail();
        let mail = mail_to(app, "jana.weiss@berlin.example");
        assert!(mail.contains("It was an advertisement."), "{mail}");
    }

    fn each_signer_reads_their_own_language_or_that_of_the_letter(app) {
        let robin = app.moderator();
        let letter = app.letter("two", |bundle| {
            let german = BundleText { language: "de".to_owned(), title: "Ein offener Brief".to_owned(), ..bundle.texts[0].clone() };
            bundle.texts.push(german);
        });
        let page = "/desk/letters/two/reasons";
        robin.get(&format!("{page}/duplicate")).shows("in English").shows("in de");
        let path = format!("{page}/duplicate");
        let words = [("text_en", "You are there already."), ("text_de", "Sie stehen schon da."), ("mailed", "on")];
        word(&robin, &path, &words).is(303);
        let english = confirmed(app, &robin, &letter, &berlin());
        let german = confirmed(app, &robin, &letter, &SignForm::of("Bund Wien", "wien.example"));
        let french = confirmed(app, &robin, &letter, &SignForm::of("Union de Paris", "paris.example"));
        for (entry, language) in [(&german, "de"), (&french, "fr")] {
            let id: undersigned::domain::signature::SignatureId = entry.rsplit('/').next().unwrap().parse().unwrap();
            let id = crate::harness::sql::blob(app.engine, id.as_bytes());
            tamper(app, &format!("UPDATE signatures SET language = '{language}' WHERE id = {id}"));
        }
        app.new_mail();
        for entry in [&english, &german, &french] {
            press(&robin, entry, "reject", &[("reason", "duplicate"), ("mail", "as-reason")]).is(303);
        }
        app.advance(10 * MINUTE);
        let mails = app.new_mail();
        let told = |address: &str| mails.iter().find(|mail| mail.to == address).unwrap().text.clone();
        assert!(told("jana.weiss@berlin.example").contains("You are there already."));
        assert!(told("jana.weiss@wien.example").contains("Sie stehen schon da."));
        assert!(told("jana.weiss@paris.example").contains("You are there already."));
    }

    fn mailed_or_silent_is_the_reasons_own_choice_or_the_moderators(app) {
        let robin = app.moderator();
        word(&robin, &format!("{PAGE}/duplicate"), &[]).is(303);
        let names = ["aachen", "bonn", "celle", "dachau"];
        let entries: Vec<String> = names.iter().map(|name| confirmed(app, &robin, LETTER, &SignForm::of(&format!("Humanists of {name}"), &format!("{name}.example")))).collect();
        robin.get(&entries[0]).shows("Duplicate of another entry (silent)");
        app.new_mail();
        let choices = [("duplicate", "as-reason"), ("duplicate", "on"), ("unclear", "as-reason"), ("unclear", "")];
        for (entry, (reason, mail)) in entries.iter().zip(choices) {
            press(&robin, entry, "reject", &[("reason", reason), ("mail", mail)]).is(303);
        }
        app.advance(10 * MINUTE);
        let told: Vec<String> = app.new_mail().into_iter().map(|mail| mail.to).collect();
        assert_eq!(told, ["jana.weiss@bonn.example", "jana.weiss@celle.example"]);
    }

    fn reasons_are_ordered_retired_and_offered_again(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &berlin());
        assert_eq!(offered(&robin, &entry), ["not-genuine", "not-authorised", "duplicate", "not-eligible", "unclear"]);
        let to = |key: &str, verb: &str| accounts::press(&robin, &format!("{PAGE}/{key}/{verb}"), &[]);
        word(&robin, &format!("{PAGE}/new"), &[("label", "Spam"), ("text_en", "It was an advertisement.")]).is(303);
        let spam = added(&robin);
        to(&spam, "up").is(303);
        to(&spam, "up").is(303);
        to("duplicate", "retire").is(303);
        to("not-genuine", "up").is(303);
        assert_eq!(offered(&robin, &entry), ["not-genuine", "not-authorised", spam.as_str(), "not-eligible", "unclear"]);
        press(&robin, &entry, "reject", &[("reason", "duplicate")]).is(422).shows("Please choose a reason");
        to("duplicate", "bring-back").is(303);
        assert_eq!(offered(&robin, &entry), ["not-genuine", "not-authorised", "duplicate", spam.as_str(), "not-eligible", "unclear"]);
        for key in ["not-genuine", "not-authorised", "duplicate", &spam, "not-eligible"] {
            to(key, "retire").is(303);
        }
        to("unclear", "retire").is(409).shows("the only reason left");
        to("nonsense", "retire").is(404);
    }

    fn a_form_that_is_sent_twice_adds_one_reason(app) {
        let robin = app.moderator();
        let path = format!("{PAGE}/new");
        let page = robin.get(&path);
        let (csrf, id) = (page.field("csrf").unwrap(), page.field("id").unwrap());
        let fields = [("csrf", csrf.as_str()), ("id", &id), ("revision", "0"), ("label", "Too late"), ("text_en", "It came too late.")];
        robin.post(&path, &fields).is(303);
        robin.post(&path, &fields).is(303);
        assert_eq!(robin.get(PAGE).body.matches("It came too late.").count(), 1);
        // Another text under the same id is nobody's second press.
        let mut other = fields;
        other[4].1 = "Something else.";
        robin.post(&path, &other).is(409);
        robin.get(PAGE).lacks("Something else.");
    }

    fn whoever_orders_them_makes_no_form_stale(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let path = format!("{PAGE}/unclear");
        let (untouched, first) = (kim.get(&path), robin.get(&path).field("csrf").unwrap());
        let up = |key: &str| accounts::press(&robin, &format!("{PAGE}/{key}/up"), &[]).is(303).status;
        up("unclear");
        let csrf = untouched.field("csrf").unwrap();
        let revision = untouched.field("revision").unwrap();
        kim.post(&path, &[("csrf", &csrf), ("revision", &revision), ("text_en", "Kim’s words."), ("mailed", "on")]).is(303);
        let worded = robin.get(&path).field("revision").unwrap();
        up("unclear");
        robin.post(&path, &[("csrf", &first), ("revision", &worded), ("text_en", "Robin’s words."), ("mailed", "on")]).is(303);
        // But who words it twice is told.
        kim.post(&path, &[("csrf", &csrf), ("revision", &worded), ("text_en", "Kim’s again.")]).is(409);
        robin.get(PAGE).shows("Robin’s words.");
    }

    fn faults_are_told_beside_the_field_and_a_colleague_is_not_overwritten(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let lee = colleague(app, "Lee", Role::Reader);
        let path = format!("{PAGE}/new");
        let long = "x".repeat(1_001);
        let faulty = word(&robin, &path, &[("label", ""), ("text_en", &long)]);
        faulty.is(422).shows("Please write something").shows("no more than 1,000 characters");
        assert!(faulty.body.contains(&long), "what was typed is kept");
        word(&robin, &path, &[("label", "Turned \u{202e}"), ("text_en", "")]).is(422).shows("cannot be shown");
        let path = format!("{PAGE}/unclear");
        let seen = kim.get(&path);
        word(&robin, &path, &[("text_en", "Robin’s words."), ("mailed", "on")]).is(303);
        let (csrf, revision) = (seen.field("csrf").unwrap(), seen.field("revision").unwrap());
        let late = kim.post(&path, &[("csrf", &csrf), ("revision", &revision), ("text_en", "Kim’s words.")]);
        late.is(409).shows("A colleague changed this meanwhile");
        assert!(late.body.contains("Kim’s words."));
        robin.get(PAGE).shows("Robin’s words.").lacks("Kim’s words.");
        lee.get(PAGE).is(200).lacks("Move up");
        robin.get("/desk/letters/nowhere/reasons").is(404);
    }
}
