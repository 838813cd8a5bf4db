//! People who sign for themselves: listed apart, filed by family name, with where they work.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::Answer;
use crate::harness::forms::SignForm;
use crate::harness::sql::tamper;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::verify_ledger::verify_ledger;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::{Review, Signers, Slug};
use undersigned::domain::time::DAY;
use undersigned::store::letters;

fn person(name: &str) -> SignForm {
    let address = format!(
        "{}@mail.example",
        name.to_lowercase().replace([' ', '\'', ','], ".")
    );
    SignForm::of("", "")
        .with("kind", "individual")
        .with("name", name)
        .with("email", &address)
        .without("authorised")
}

fn both(app: &TestApp) -> String {
    app.letter("both", |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
        bundle.rules.bulk_individuals = true;
    })
}

/// The names that stand in lists, as they follow each other.
fn names(page: &Answer) -> Vec<String> {
    page.body
        .split("<a href=\"")
        .skip(1)
        .filter(|link| link.split('"').next().unwrap().contains("/signatories/"))
        .map(|link| {
            let inside = link.split("<bdi>").nth(1).unwrap();
            inside.split("</bdi>").next().unwrap().replace("&#39;", "'")
        })
        .collect()
}

fn is_noindex(page: &Answer) -> bool {
    page.header("x-robots-tag") == Some("noindex")
        || page
            .body
            .contains("<meta name=\"robots\" content=\"noindex\">")
}

stories! {
    fn people_are_filed_by_family_name_and_say_where_they_work(app) {
        let letter = both(app);
        let visitor = app.browser();
        visitor.get(&format!("{letter}/sign")).is(200).shows("Affiliation").shows("How your name is filed");
        app.sign(&letter, &person("Ada Lovelace").with("organisation", "University of London"));
        let mail = app.new_mail().remove(0);
        assert!(mail.text.contains("University of London (for identification only)"), "{}", mail.text);
        let confirm = visitor.get(&mail.path("/confirm/"));
        confirm.is(200).shows("University of London (for identification only)").shows("Filed under L as “Lovelace, Ada”");
        visitor.post(&mail.path("/confirm/"), &[]).is(200);
        for (name, chosen) in [("Vincent van Gogh", ""), ("Zhou Yi", "Zhou Yi"), ("毛泽东", ""), ("Maria Abel", "")] {
            app.advance(Duration::from_secs(1));
            app.sign_and_confirm(&letter, &person(name).with("file_under", chosen).with("email", &format!("p{}@mail.example", name.len())));
        }
        app.chain();
        let page = visitor.get(&letter);
        page.is(200).shows("University of London").shows("Affiliations are given for identification only");
        assert_eq!(names(&page)[..4], ["Maria Abel", "Vincent van Gogh", "Ada Lovelace", "Zhou Yi"]);
        let list = visitor.get(&format!("/api/v1{letter}/signatories?q=lovelace")).json();
        let ada = &list["items"][0];
        assert_eq!((ada["file_under"].as_str(), ada["heading"].as_str(), ada["affiliation"].as_str()), (Some("Lovelace, Ada"), Some("L"), Some("University of London")));
        let place = format!("{letter}/signatories/{}", ada["id"].as_str().unwrap());
        let own = visitor.get(&place);
        own.is(200).shows("University of London (for identification only)").shows("Lovelace, Ada");
        assert!(is_noindex(&own));
        assert!(visitor.get(&format!("{letter}/signatories.csv")).body.contains(",University of London\r\n"));
        let kept = app.read(|db| letters::by_slug(db, &Slug::parse("both").unwrap()));
        assert_eq!(app.block_on(verify_ledger(&app.workshop, &kept)).unwrap().findings, []);
        let refused = visitor.post(&format!("{letter}/sign"), &person("Ada King").with("file_under", "<b>").fields());
        refused.is(422);
        assert_eq!(refused.field("file_under").as_deref(), Some("<b>"));
    }

    fn an_organisation_has_no_affiliation(app) {
        let letter = both(app);
        let form = SignForm::of("Humanists of Berlin", "berlin.example").with("file_under", "AAA first");
        app.sign_and_confirm(&letter, &form);
        let item = app.browser().get(&format!("/api/v1{letter}/signatories")).json()["items"][0].clone();
        assert_eq!((item["affiliation"].is_null(), item["file_under"].as_str()), (true, Some("Humanists of Berlin")));
        assert!(!is_noindex(&app.browser().get(&format!("{letter}/signatories/{}", item["id"].as_str().unwrap()))));
    }

    fn organisations_and_people_have_lists_of_their_own(app) {
        let letter = both(app);
        let line = |kind: &str, name: String| ImportLine { kind: kind.into(), name, country: "DE".into(), affiliation: if kind == "individual" { "Somewhere".into() } else { String::new() }, ..ImportLine::default() };
        let mut lines: Vec<ImportLine> = (0..60).map(|number| line("individual", format!("Person Alpha{number:02}"))).collect();
        lines.extend((0..60).map(|number| line("organisation", format!("Alliance {number:02}"))));
        lines.push(line("individual", "Zoe Zander".into()));
        app.import(&letter, lines, true, false);
        app.chain();
        let visitor = app.browser();
        let page = visitor.get(&letter);
        page.is(200).shows("60 organisations").shows("61 people");
        let shown = names(&page);
        assert_eq!(shown.len(), 121);
        assert!(shown[..60].iter().all(|name| name.starts_with("Alliance")) && shown[60..].iter().all(|name| !name.starts_with("Alliance")));
        assert_eq!(page.body.matches("id=\"at-a\"").count(), 1, "two lists, and no id twice");
        assert_eq!(page.body.matches("id=\"people-at-a\"").count(), 1);
        assert_eq!(page.body.matches("for identification only").count(), 1, "once a list");
        // Without a kind: the organisations, and the way to the people.
        let first = visitor.get(&format!("{letter}/signatories"));
        first.is(200).shows("60 organisations").shows("61 people").lacks("Person Alpha").lacks("Somewhere");
        assert!(!is_noindex(&first));
        assert_eq!(names(&first).len(), 50);
        let next = first.paths(&format!("{letter}/signatories?")).into_iter().find(|path| path.contains("after=")).unwrap();
        assert!(next.contains("kind=organisation"), "{next}");
        let second = names(&visitor.get(&next));
        assert_eq!(second.len(), 10);
        assert!(second.iter().all(|name| name.starts_with("Alliance")));
        assert!(!first.body.contains("letter=Z"), "no organisation stands under Z");
        let people = visitor.get(&format!("{letter}/signatories?kind=individual"));
        assert!(is_noindex(&people));
        assert!(people.body.contains("letter=Z"));
        assert_eq!(names(&people).len(), 50);
        let under = visitor.get(&format!("{letter}/signatories?kind=individual&letter=Z"));
        assert_eq!(names(&under), ["Zoe Zander"]);
        // Whoever looks for a person without saying so finds the person.
        let found = visitor.get(&format!("{letter}/signatories?q=zander"));
        assert_eq!(names(&found), ["Zoe Zander"]);
        assert!(is_noindex(&found));
        for list in [format!("{letter}/signatories.csv"), format!("{letter}/signatories.txt"), format!("{letter}/signatories.json"), format!("/api/v1{letter}/signatories")] {
            assert!(is_noindex(&visitor.get(&list)), "{list}");
        }
        let only = app.letter("people", |bundle| {
            bundle.rules.signers = Signers::Individuals;
            bundle.rules.review = Review::Rules;
        });
        app.sign_and_confirm(&only, &person("Ada Lovelace"));
        assert!(is_noindex(&visitor.get(&format!("{only}/signatories"))));
        visitor.get(&only).is(200).shows("1 person").shows("Ada Lovelace");
        visitor.get(&format!("{only}/sign")).is(200).shows("Affiliation").lacks("Acronym");
    }

    fn a_person_who_is_not_named_stays_sealed(app) {
        let letter = both(app);
        app.sign_and_confirm(&letter, &person("Waltraud Wartend").with("organisation", "Geheimlabor").with("visibility", "counted"));
        app.chain();
        let visitor = app.browser();
        visitor.get(&letter).is(200).shows("1 person").shows("One of them is not named").lacks("Waltraud");
        let text = crate::schema::dump(app).to_lowercase();
        for secret in ["waltraud", "wartend", "geheimlabor"] {
            assert!(!text.contains(secret) && !text.contains(&data_encoding::HEXLOWER.encode(secret.as_bytes())), "{secret}");
        }
        let kept = app.read(|db| letters::by_slug(db, &Slug::parse("both").unwrap()));
        assert_eq!(app.block_on(verify_ledger(&app.workshop, &kept)).unwrap().findings, []);
    }

    fn a_letter_tells_how_far_it_is_only_where_its_owner_wants_that(app) {
        let open = app.letter("open", |bundle| {
            bundle.rules.signers = Signers::Both;
            bundle.rules.review = Review::Rules;
            bundle.rules.shows_progress = true;
        });
        let visitor = app.browser();
        let told = |letter: &str| visitor.get(&format!("/api/v1{letter}/count")).json()["progress"].clone();
        assert_eq!(told(&open), serde_json::json!({"received": 0, "confirmed": 0, "published": 0, "oldest_waiting_since": null}));
        app.sign_and_confirm(&open, &SignForm::of("Humanists of Berlin", "berlin.example"));
        app.sign_and_confirm(&open, &SignForm::of("Held by Trap", "trap.example").with("fax", "1"));
        app.advance(DAY * 2);
        app.sign_and_confirm(&open, &person("Waltraud Wartend").with("fax", "1"));
        app.advance(DAY + Duration::from_secs(61));
        app.sign(&open, &SignForm::of("Unconfirmed", "unconfirmed.example"));
        app.new_mail();
        visitor.get(&open).is(200).shows("4 received, 3 confirmed, 1 published; the oldest has waited for 3 days.").lacks("Waltraud").lacks("Trap");
        assert_eq!(told(&open), serde_json::json!({"received": 4, "confirmed": 3, "published": 1, "oldest_waiting_since": "2026-11-21T12:00:00Z"}));
        // What was never confirmed is no longer received once it cannot be.
        app.advance(DAY * 8);
        visitor.get(&open).shows("3 received, 3 confirmed, 1 published");
        // Made-up ones, and those of an import that is not shown yet.
        tamper(app, "UPDATE signatures SET synthetic = TRUE WHERE state = 'published'");
        visitor.get(&open).shows("2 received, 2 confirmed, 0 published");
        tamper(app, "INSERT INTO imports (id, letter_id, created_at) SELECT id, id, created_at FROM letters WHERE slug = 'open'; \
            UPDATE signatures SET import_id = letter_id WHERE state = 'held'");
        visitor.get(&open).shows("0 received, 0 confirmed, 0 published").lacks("waited");
        app.sign_and_confirm(LETTER, &SignForm::of("Humanists of Rome", "rome.example"));
        assert!(told(LETTER).is_null());
        visitor.get(LETTER).is(200).lacks("received");
    }
}
