//! Somebody signs as a head of state, as a great body, as somebody else in look-alike letters, or from a domain that is
//! nobody's: it waits, and the desk says why. Honest names that resemble them are published.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::engine::{Database, Engine};
use crate::harness::forms::SignForm;
use crate::harness::process;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::domain::letter::{Review, Signers};
use undersigned::mail::transport::Transport;

/// A letter that publishes what its rules do not doubt.
fn rules(app: &TestApp) -> String {
    app.letter("rules", |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
    })
}

/// Signs, confirms, and opens the entry on the desk.
#[track_caller]
fn on_the_desk(app: &TestApp, desk: &Browser, letter: &str, form: &SignForm) -> Answer {
    app.sign_and_confirm(letter, form);
    app.advance(Duration::from_secs(1));
    let slug = letter.rsplit('/').next().unwrap();
    let newest = desk.get(&format!("/desk/published?letter={slug}"));
    desk.get(&newest.paths("/desk/signatures/").remove(0))
}

fn person(name: &str, email: &str) -> SignForm {
    SignForm::of("", "")
        .without("organisation")
        .without("website")
        .with("kind", "individual")
        .with("name", name)
        .with("email", email)
}

stories! {
    fn names_that_only_others_may_sign_with_wait_for_a_moderator(app) {
        let robin = app.moderator();
        let rules = rules(app);
        let waits = |form: &SignForm, words: &[&str]| {
            let entry = on_the_desk(app, &robin, &rules, form);
            entry.shows("held").shows("own domain");
            for word in words {
                entry.shows(word);
            }
            entry
        };
        waits(
            &SignForm::of("Government of France", "government-of-france.example"),
            &["watched name", "The name is that of an office of a state, or begins like one: government, France."],
        );
        waits(
            &SignForm::of("Ghana", "ghana.example"),
            &["watched name", "“Ghana” is a state or a territory"],
        );
        waits(
            &SignForm::of("Suomen hallitus", "hallitus.example").with("organisation_en", "Finnish Government"),
            &["office of a state, or begins like one: Finnish, government."],
        );
        waits(
            &SignForm::of("United Nations Security Council", "unsc.example"),
            &["“United Nations Security Council” is an intergovernmental body"],
        );
        waits(
            &SignForm::of("Global Health Body", "globalhealth.example").with("acronym", "WHO"),
            &["“WHO” is an intergovernmental body"],
        );
        waits(
            &SignForm::of("Cabinet of the Secretary of State", "cabinet.example"),
            &["watched name", "The letter is written to “the Secretary of State”."],
        );
        waits(
            &SignForm::of("Раvel Institute", "pavel-institute.example"),
            &["mixed alphabets", "In “Раvel” letters of one alphabet pass for letters of another."],
        );
        waits(
            &SignForm::of("РЕАСЕ Foundation", "peace-foundation.example"),
            &["mixed alphabets", "“РЕАСЕ”"],
        );
        waits(
            &SignForm::of("Humanists of Ghana", "quickloans24.example"),
            &["foreign domain", "The domain quickloans24.example has nothing to do with the name."],
        ).lacks("watched name").lacks("mixed alphabets");
        app.browser().get(&rules).lacks("France").lacks("Ghana").lacks("Institute");
    }

    fn a_name_in_letters_that_look_like_anothers_waits(app) {
        let robin = app.moderator();
        let rules = rules(app);
        // Capital I for l, one for l, Cyrillic for Latin; each from a domain that fits the name.
        for (name, fake, domain) in [
            ("Illuminati Library of Berlin", "IIIuminati Library of Berlin", "iiiuminati-library.example"),
            ("Plural Schools of Ghana", "P1ural Schools of Ghana", "p1ural-schools.example"),
            ("Readers of Peru", "Readers of Реru", "readers-peru.example"),
        ] {
            app.sign_and_confirm(&rules, &SignForm::of(name, &format!("honest-{domain}")));
            app.browser().get(&rules).shows(name);
            app.advance(Duration::from_secs(1));
            on_the_desk(app, &robin, &rules, &SignForm::of(fake, domain))
                .shows("held")
                .shows("look-alike")
                .shows(&format!("The name looks like “{name}” and is spelt otherwise."));
            app.browser().get(&rules).lacks(fake);
        }
        // One that differs in more than the look of its letters is somebody else.
        app.sign_and_confirm(&rules, &SignForm::of("Illuminated Library of Bern", "illuminated-library.example"));
        app.browser().get(&rules).shows("Illuminated Library of Bern");
    }

    fn honest_names_that_resemble_them_are_published(app) {
        let rules = rules(app);
        for (name, domain) in [
            ("Friends of the World Health Organization", "friends-of-who.example"),
            ("United Nations Association of Norway", "una.example"),
            ("UNICEF Norge", "unicef.example"),
            ("Georgia Humanists", "georgiahumanists.example"),
            ("King's College Humanists", "kch.example"),
            ("Гуманисты России", "humanism.example"),
            ("NPO法人ヒューマンライツ", "hr-npo.example"),
            ("Ärzte für den Frieden", "aerzte-frieden.example"),
        ] {
            app.sign_and_confirm(&rules, &SignForm::of(name, domain));
            app.browser().get(&rules).shows(name);
        }
        app.sign_and_confirm(&rules, &person("Jordan King", "jordan@gmail.com"));
        app.browser().get(&rules).shows("Jordan King");
    }

    fn of_a_person_only_the_reason_is_kept(app) {
        let robin = app.moderator();
        let rules = rules(app);
        on_the_desk(app, &robin, &rules, &person("President of France", "elysee@gmail.com"))
            .shows("watched name")
            .shows("The name is that of a state, an office or an intergovernmental body");
        on_the_desk(app, &robin, &rules, &person("Pаvel Example", "pavel@gmail.com"))
            .shows("mixed alphabets")
            .shows("In a word of the name letters of one alphabet pass for letters of another.");
        let kept = app.read(|db| {
            use diesel::prelude::*;
            use undersigned::store::schema::holds;
            let rows: Vec<Option<Vec<u8>>> = holds::table.select(holds::sealed).load(db)?;
            Ok(rows)
        });
        assert_eq!(kept, [None, None]);
    }

    fn the_operators_own_list_counts_too(app) {
        let database = Database::fresh(app.engine);
        let file = database.folder.join("watched.txt");
        std::fs::write(&file, "# ours\nChurch of Example\n").unwrap();
        let settings = [("moderation.watch_list", file.to_str().unwrap())];
        let app = &TestApp::start_on(database, app.engine, &settings, Transport::memory());
        let robin = app.moderator();
        let rules = rules(app);
        on_the_desk(app, &robin, &rules, &SignForm::of("Holy Church of Example", "holychurch.example"))
            .shows("watched name")
            .shows("“Church of Example” is on this site’s own list of watched names.");
        app.sign_and_confirm(&rules, &SignForm::of("Church of Examples", "churchofexamples.example"));
        app.browser().get(&rules).shows("Church of Examples").lacks("Holy Church");
    }

    fn a_known_name_from_another_domain_waits(app) {
        let robin = app.moderator();
        let (first, second) = (rules(app), app.letter("second", |bundle| bundle.rules.review = Review::Rules));
        let genuine = SignForm::of("Rationalist Forum", "rationalist-forum.example");
        on_the_desk(app, &robin, &first, &genuine).shows("published");
        // On a letter that nobody has signed, with a domain that fits the name and an address at it.
        let impostor = SignForm::of("Rationalist Forum", "rationalist.example");
        let entry = on_the_desk(app, &robin, &second, &impostor);
        entry.shows("held").shows("other domain").shows("The registry knows the organisation of this name by rationalist-forum.example.");
        on_the_desk(app, &robin, &second, &genuine.with("name", "Jo Meier").with("email", "jo@rationalist-forum.example")).shows("held").lacks("other domain");
        // One that is not to be named is known by its domain, too.
        let unnamed = SignForm::of("Free Thinkers of Ulm", "ulm-thinkers.example").with("visibility", "counted");
        on_the_desk(app, &robin, &first, &unnamed).shows("published");
        on_the_desk(app, &robin, &second, &SignForm::of("Free Thinkers of Ulm", "free-thinkers-ulm.example")).shows("other domain");
    }

    fn a_letter_that_reviews_everything_names_the_other_reasons_as_well(app) {
        let robin = app.moderator();
        on_the_desk(app, &robin, LETTER, &SignForm::of("Kremlin", "kremlin.example"))
            .shows("watched name")
            .shows("This letter publishes nothing before a moderator has seen it");
    }
}

#[test]
fn a_fault_in_the_operators_list_is_named_at_the_start() {
    let database = Database::empty(Engine::Sqlite);
    std::fs::write(database.folder.join("watched.txt"), "Acme\n\n!x\n").unwrap();
    let refused = |path: &str| {
        let settings = [("moderation.watch_list", path), ("mail.url", "ftp://x")];
        let output = process::run(process::program(&database.folder, &settings), b"");
        assert_eq!(output.status.code(), Some(2));
        process::errors(&output)
    };
    let said = refused("watched.txt");
    let line = "UNDERSIGNED_MODERATION__WATCH_LIST: `moderation.watch_list`: watched.txt: line 3: it has fewer than two letters or digits";
    assert!(said.contains(line), "{said}");
    assert!(said.contains("`mail.url`"), "with all other faults: {said}");
    let said = refused("nowhere.txt");
    assert!(said.contains("nowhere.txt: No such file"), "{said}");
}
