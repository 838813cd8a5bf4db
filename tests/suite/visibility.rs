//! Who is named, who only to the addressee, and who is only counted.
use crate::harness::acts::as_shown;
use crate::harness::app::{LETTER, TestApp};
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use crate::harness::process::{command, errors};
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::schema::dump;
use std::sync::Barrier;
use std::time::Duration;
use undersigned::acts::import_fates::Fate;
use undersigned::acts::moderate::{Decide, Verb, decide};
use undersigned::acts::set_visibility::set_visibility;
use undersigned::acts::signer::SignerError;
use undersigned::acts::verify_ledger::{Verified, verify_ledger};
use undersigned::domain::actor::Actor;
use undersigned::domain::letter::{Review, Signers, Slug};
use undersigned::domain::signature::{SignatureId, State, Visibility};
use undersigned::store::letters;
use undersigned::store::schema::signatures;

pub fn finch(visibility: &str) -> SignForm {
    SignForm::of("Zebrafink Kollektiv", "zebrafink.example")
        .with("organisation_en", "Zebra Finch Collective")
        .with("acronym", "ZFK-Q")
        .with("country", "PT")
        .with("print_name", "on")
        .with("visibility", visibility)
}

/// A letter on which the rules decide, and anyone may sign.
pub fn rules(app: &TestApp) -> String {
    app.letter("rules", |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
    })
}

/// Signs and confirms, and says which it is.
#[track_caller]
pub fn signed(app: &TestApp, letter: &str, form: &SignForm) -> SignatureId {
    use diesel::prelude::*;
    app.advance(Duration::from_secs(1));
    app.sign_and_confirm(letter, form);
    app.read(|db| {
        Ok(signatures::table
            .select(signatures::id)
            .order(signatures::id.desc())
            .first(db)?)
    })
}

pub fn set(app: &TestApp, id: SignatureId, to: Visibility) -> Result<(), SignerError> {
    let keyring = app.workshop.keyring.clone();
    let signature = app.read(move |db| undersigned::store::signatures::find(db, &keyring, id));
    let address = signature.address_index.unwrap();
    let now = app.clock.now();
    app.block_on(set_visibility(&app.workshop, id, address, to, now))
}

pub fn moved(app: &TestApp, signature_id: SignatureId, seen: State, verb: Verb) {
    let command = Decide {
        signature_id,
        by: Actor::COMMAND_LINE,
        seen: as_shown(app, signature_id, seen),
        verb,
    };
    app.block_on(decide(&app.workshop, command, app.clock.now()))
        .unwrap();
}

fn verified(app: &TestApp) -> Verified {
    let letter = app.read(|db| letters::by_slug(db, &Slug::parse("rules").unwrap()));
    app.block_on(verify_ledger(&app.workshop, &letter)).unwrap()
}

/// `act reason country named` of each entry, as everyone can read it.
fn ledger(app: &TestApp, letter: &str) -> Vec<String> {
    let page = app.browser().get(&format!("{letter}/ledger.json")).json();
    let items = page["items"].as_array().unwrap();
    let word = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
    items
        .iter()
        .map(|item| {
            let committed = if item["commitment"].is_null() {
                "bare"
            } else {
                "committed"
            };
            let salt = if item["salt"].is_null() {
                ""
            } else {
                " salted"
            };
            format!(
                "{} {} {} {committed}{salt}",
                word(&item["act"]),
                word(&item["reason"]),
                word(&item["country"])
            )
        })
        .collect()
}

/// Whether somebody who stole the database reads it there.
pub fn stolen(app: &TestApp, secrets: &[&str]) -> Vec<String> {
    let text = dump(app).to_lowercase();
    let found = |secret: &&&str| {
        let secret = secret.to_lowercase();
        text.contains(&secret) || text.contains(&data_encoding::HEXLOWER.encode(secret.as_bytes()))
    };
    secrets
        .iter()
        .filter(found)
        .map(|secret| (*secret).to_owned())
        .collect()
}

pub const NAMES: [&str; 6] = [
    "zebrafink",
    "kollektiv",
    "Zebra Finch",
    "ZFK-Q",
    "jana.weiss",
    "Weiss",
];

stories! {
    fn whoever_is_not_named_counts_and_is_not_listed(app) {
        let letter = rules(app);
        let visitor = app.browser();
        visitor.get(&format!("{letter}/sign")).is(200).shows("Our name is published").shows("Only the addressee of the letter sees our name").shows("We are only counted");
        signed(app, &letter, &SignForm::of("Humanists of Berlin", "berlin.example"));
        // What Berlin is told.
        app.new_mail();
        app.advance(Duration::from_secs(1));
        app.sign(&letter, &finch("addressee"));
        let mail = app.new_mail().remove(0);
        let words = mail.text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("it will not be printed") && words.contains("only the addressee of the letter is told"), "{}", mail.text);
        assert!(!mail.text.contains("Chair"), "nobody is printed: {}", mail.text);
        let page = visitor.get(&mail.path("/confirm/"));
        page.is(200).shows("It will not stand under the letter").shows("only the addressee of the letter is told").shows("Zebrafink").lacks("Chair");
        visitor.post(&mail.path("/confirm/"), &[]).is(200).shows("The signature counts").lacks("Moderators");
        let told = app.new_mail().remove(0);
        assert!(told.subject.starts_with("Your signature counts") && !told.text.contains("/signatories/"), "{}", told.text);
        visitor.get(&mail.path("/confirm/")).is(200).shows("The signature counts");
        signed(app, &letter, &SignForm::of("Verein Still", "still.example").with("country", "CH").with("visibility", "counted"));
        for _ in 0..2 {
            visitor.get(&letter).is(200).shows("3 organisations").shows("2 of them are not named").shows("Humanists of Berlin").lacks("Zebrafink").lacks("Still");
            visitor.get(&format!("{letter}/signatories")).is(200).shows("3 organisations").shows("2 of them are not named");
            let count = visitor.get(&format!("/api/v1{letter}/count")).json();
            assert_eq!((count["organisations"].as_i64(), count["unnamed_organisations"].as_i64()), (Some(3), Some(2)), "{count}");
            app.chain();
        }
        let count = visitor.get(&format!("/api/v1{letter}/count")).json();
        assert_eq!(count["countries"], 1, "the countries of the unnamed are not told");
        let list = visitor.get(&format!("/api/v1{letter}/signatories")).json();
        assert_eq!((list["total"].as_i64(), list["items"].as_array().map(Vec::len)), (Some(1), Some(1)));
        assert_eq!(ledger(app, &letter), ["published - DE committed salted", "published - - bare", "published - - bare"]);
        visitor.get(&format!("{letter}/ledger")).is(200).shows("not named");
        assert_eq!(verified(app).findings, []);
        let output = command(app, &["ledger", "verify", "--url", &format!("{}{letter}", app.base)], b"");
        assert_eq!(output.status.code(), Some(0), "{}{}", String::from_utf8_lossy(&output.stdout), errors(&output));
        // By no way over HTTP.
        for path in ["", "/signatories", "/signatories?q=zebra", "/signatories?country=PT", "/signatories.csv", "/signatories.txt", "/signatories.json", "/ledger", "/ledger.json"] {
            assert!(!visitor.get(&format!("{letter}{path}")).body.contains("Zebra"), "{path}");
        }
        for value in ["hidden", "NAMED"] {
            let refused = visitor.post(&format!("{letter}/sign"), &finch(value).fields());
            refused.is(422).shows("Please choose who sees the name");
        }
    }

    fn the_addressee_is_told_and_nobody_else(app) {
        let letter = rules(app);
        signed(app, &letter, &SignForm::of("Zwinger", "zwinger.example"));
        signed(app, &letter, &SignForm::of("Aal", "aal.example"));
        signed(app, &letter, &finch("addressee"));
        signed(app, &letter, &SignForm::of("Verein Still", "still.example").with("visibility", "counted"));
        let export = |format: &str, more: &[&str]| {
            let arguments = [&["signatures", "export", "--letter", "rules", "--format", format][..], more].concat();
            let output = command(app, &arguments, b"");
            assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
            String::from_utf8(output.stdout).unwrap()
        };
        let csv = export("csv", &["--addressee"]);
        let names: Vec<&str> = csv.lines().skip(1).map(|line| line.split(',').nth(1).unwrap()).collect();
        assert_eq!(names, ["Aal", "Zebrafink Kollektiv", "Zwinger"], "in the order of the list");
        let ends: Vec<&str> = csv.lines().map(|line| line.rsplit(',').next().unwrap()).collect();
        assert_eq!(ends, ["visibility", "named", "addressee", "named"]);
        assert!(!csv.contains("Chair") && !csv.contains("Still"), "{csv}");
        let json: serde_json::Value = serde_json::from_str(&export("json", &["--addressee"])).unwrap();
        assert_eq!(json["items"][1]["visibility"], "addressee");
        let text = export("txt", &["--addressee"]);
        assert!(text.lines().any(|line| line.starts_with("Zebrafink Kollektiv") && line.ends_with(" (not published)")), "{text}");
        for format in ["csv", "json", "txt"] {
            assert!(!export(format, &[]).contains("Zebra"));
        }
        // Nobody publishes it by bringing the file back.
        let file = app.database.folder.join("addressee.csv");
        std::fs::write(&file, &csv).unwrap();
        let back = command(app, &["signatures", "import", &file.display().to_string(), "--letter", "rules"], b"");
        assert_eq!(back.status.code(), Some(1));
        assert!(errors(&back).contains("visibility"), "{}", errors(&back));
    }

    fn no_dump_shows_an_organisation_that_is_not_named(app) {
        let robin = app.moderator();
        app.sign(LETTER, &finch("counted"));
        assert_eq!(stolen(app, &NAMES), [""; 0], "submitted");
        let path = app.new_mail().remove(0).path("/confirm/");
        app.browser().post(&path, &[]).is(200).shows("before it counts");
        assert_eq!(stolen(app, &NAMES), [""; 0], "held");
        robin.get("/desk/queue").is(200).shows("Zebrafink Kollektiv").shows("The name is not shown; it is counted");
        let id: SignatureId = { use diesel::prelude::*; app.read(|db| Ok(signatures::table.select(signatures::id).first(db)?)) };
        moved(app, id, State::Held, Verb::Publish);
        app.new_mail();
        app.chain();
        assert_eq!(stolen(app, &NAMES), [""; 0], "published");
        robin.get(&format!("/desk/signatures/{id}")).is(200).shows("Zebrafink Kollektiv");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE name = '' AND sealed IS NOT NULL AND country = 'international'"), 1);
        set(app, id, Visibility::Named).unwrap();
        app.chain();
        assert_eq!(stolen(app, &["zebrafink", "Zebra Finch", "ZFK-Q"]).len(), 3, "named of its own will");
        assert_eq!(stolen(app, &["Weiss", "jana.weiss"]), [""; 0], "the contact never is");
        app.browser().get(LETTER).shows("Zebrafink Kollektiv");
        set(app, id, Visibility::Addressee).unwrap();
        app.chain();
        assert_eq!(stolen(app, &NAMES), [""; 0], "unnamed again");
        moved(app, id, State::Published, Verb::Unpublish);
        assert_eq!(stolen(app, &NAMES), [""; 0], "back at the desk");
        moved(app, id, State::Held, Verb::Reject { reason: undersigned::domain::signature::Rejection::Unclear.into(), mail: true });
        assert_eq!(stolen(app, &NAMES), [""; 0], "rejected");
    }

    fn a_choice_can_be_changed_and_the_ledger_says_so(app) {
        let letter = rules(app);
        signed(app, &letter, &SignForm::of("Humanists of Berlin", "berlin.example"));
        let id = signed(app, &letter, &finch(""));
        let visitor = app.browser();
        let place = format!("{letter}/signatories/{id}");
        visitor.get(&place).is(200).shows("Jana Weiss");
        let total = || visitor.get(&format!("/api/v1{letter}/count")).json()["organisations"].as_i64().unwrap();
        set(app, id, Visibility::Counted).unwrap();
        assert_eq!(total(), 2);
        visitor.get(&place).is(404);
        visitor.get(&letter).shows("2 organisations").shows("One of them is not named").lacks("Zebrafink");
        visitor.get(&format!("{letter}/signatories?q=zebrafink")).lacks("Zebrafink Kollektiv");
        assert_eq!(number(app, "SELECT COUNT(*) FROM name_words WHERE signature_id NOT IN (SELECT id FROM signatures WHERE listed)"), 0);
        // Who else is told makes no difference in public.
        set(app, id, Visibility::Addressee).unwrap();
        set(app, id, Visibility::Addressee).unwrap();
        app.chain();
        set(app, id, Visibility::Named).unwrap();
        assert_eq!(total(), 2);
        visitor.get(&place).is(200).shows("Jana Weiss");
        visitor.get(&format!("{letter}/signatories?q=finch")).shows("Zebrafink Kollektiv");
        app.chain();
        assert_eq!(ledger(app, &letter), [
            "published - DE committed salted",
            "published - PT committed",
            "unpublished visibility PT bare",
            "republished visibility - bare",
            "unpublished visibility - bare",
            "republished visibility PT committed salted",
        ]);
        assert_eq!(verified(app).findings, []);
        // Leaving without a name takes one off the count.
        set(app, id, Visibility::Counted).unwrap();
        moved(app, id, State::Published, Verb::Unpublish);
        assert_eq!(total(), 1);
        app.chain();
        assert_eq!(ledger(app, &letter)[6..], ["unpublished visibility PT bare", "republished visibility - bare", "unpublished under-review - bare"]);
        let count = visitor.get(&format!("/api/v1{letter}/count")).json();
        assert_eq!((count["unnamed_organisations"].as_i64(), count["countries"].as_i64()), (Some(0), Some(1)));
        assert_eq!(verified(app).findings, []);
        moved(app, id, State::Held, Verb::Reject { reason: undersigned::domain::signature::Rejection::Unclear.into(), mail: false });
        let refused = set(app, id, Visibility::Named);
        assert!(matches!(refused, Err(SignerError::Stale)), "{refused:?}");
    }

    fn named_and_unnamed_claims_of_one_organisation_are_rivals(app) {
        let letter = rules(app);
        let unnamed = signed(app, &letter, &finch("counted"));
        // A colleague who would have it named waits; the answer names nothing but their own form.
        let named = signed(app, &letter, &finch("").with("organisation", "ZEBRAFINK  kollektiv").with("email", "tim@zebrafink.example"));
        assert_ne!(named, unnamed);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'rival'"), 1);
        let robin = app.moderator();
        robin.get(&format!("/desk/signatures/{named}")).is(200).shows("Zebrafink Kollektiv");
        robin.get(&format!("/desk/signatures/{unnamed}")).is(200).shows("ZEBRAFINK kollektiv");
        moved(app, named, State::Held, Verb::Reject { reason: undersigned::domain::signature::Rejection::Duplicate.into(), mail: false });
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE sealed IS NOT NULL"), 1, "sealed again with the last that named it");
        // The same signer again, whatever they choose: there is a signature already.
        app.advance(Duration::from_secs(1));
        app.sign(&letter, &finch("").with("role", "Treasurer"));
        let mail = app.new_mail().remove(0);
        assert!(mail.subject.starts_with("You have signed already"), "{}", mail.subject);
        // Asking unseals nothing.
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE sealed IS NOT NULL"), 1);
        // What the host brings finds it, too.
        assert_eq!(app.import(&letter, vec![undersigned::domain::import_line::ImportLine { country: "PT".into(), ..organisation("Zebrafink Kollektiv") }], true, false), [Fate::Listed]);
        // Elsewhere it is another organisation.
        let namesake = signed(app, &letter, &SignForm::of("Zebrafink Kollektiv", "zebrafink-brasil.example").with("country", "BR").with("visibility", "counted"));
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 2);
        robin.get(&format!("/desk/signatures/{namesake}")).is(200).shows("Portugal");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 2);
    }

    fn many_claims_at_once_make_one_entry_of_the_registry(app) {
        let letter = rules(app);
        let paths: Vec<String> = (0..16)
            .map(|number| {
                let visibility = ["named", "counted", "addressee"][number % 3];
                app.sign(&letter, &finch(visibility).with("email", &format!("p{number}@zebrafink.example")));
                app.new_mail().remove(0).path("/confirm/")
            })
            .collect();
        let barrier = Barrier::new(paths.len());
        let statuses: Vec<u16> = std::thread::scope(|scope| {
            let threads: Vec<_> = paths
                .iter()
                .map(|path| {
                    let barrier = &barrier;
                    scope.spawn(move || {
                        barrier.wait();
                        app.browser().post(path, &[]).status
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(statuses, [200; 16]);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE sealed IS NULL"), 1, "some live claim names it");
        assert_eq!(number(app, "SELECT COUNT(*) FROM seals WHERE record_id IN (SELECT id FROM organisations)"), 0);
        app.chain();
        assert_eq!(verified(app).findings, []);
    }
}
