//! What the registry takes for one organisation, what it only asks about, and what it keeps apart.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::forms::SignForm;
use crate::harness::registry::{entry_of, merge, organisation_id, press, signature_ids};
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use std::sync::Barrier;
use std::time::Duration;
use undersigned::acts::rekey_organisations::rekey_organisations;
use undersigned::domain::letter::Review;

const SECOND: Duration = Duration::from_secs(1);
const ENTRIES: &str = "SELECT COUNT(*) FROM organisations WHERE merged_into IS NULL";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// The same by another name, from an address of its own.
fn as_named(name: &str, number: usize) -> SignForm {
    berlin()
        .with("organisation", name)
        .with("email", &format!("person{number}@berlin.example"))
}

fn rules(app: &TestApp) -> String {
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules)
}

/// The page behind the mailed link, before the button is pressed.
fn confirm_page(app: &TestApp, letter: &str, form: &SignForm) -> Answer {
    app.sign(letter, form);
    let mails = app.new_mail();
    let mail = mails.iter().find(|mail| mail.text.contains("/confirm/"));
    app.browser().get(&mail.unwrap().path("/confirm/"))
}

#[track_caller]
fn post(desk: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let csrf = desk.get("/desk/mail").field("csrf").unwrap();
    desk.post(path, &[&[("csrf", csrf.as_str())][..], fields].concat())
}

/// The correct form as it stands, with some fields typed over.
fn correct(desk: &Browser, id: &str, typed: &[(&str, &str)]) -> Answer {
    let path = format!("/desk/organisations/{id}");
    let page = desk.get(&path);
    let mut fields: Vec<(&str, String)> = [
        "name",
        "name_en",
        "acronym",
        "website",
        "domain",
        "federation",
    ]
    .into_iter()
    .map(|name| {
        let form = Answer {
            body: page.body.split("id=\"correct\"").nth(1).unwrap().to_owned(),
            ..page.clone()
        };
        (name, form.field(name).unwrap())
    })
    .collect();
    fields.push(("country", "DE".to_owned()));
    for (name, value) in typed {
        fields.retain(|(field, _)| field != name);
        fields.push((name, (*value).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    post(desk, &format!("{path}/correct"), &fields)
}

stories! {
    fn spellings_legal_forms_and_invisible_characters_are_one_organisation(app) {
        for (number, name) in [
            "Humanists of Berlin",
            "HUMANISTS OF BERLIN",
            "Humanists of Berlin e.V.",
            "The Humanists of Berlin",
            "Hum\u{200B}anists of Ber\u{AD}lin",
            "Humanísts of Berlín",
        ].into_iter().enumerate() {
            app.sign_and_confirm(LETTER, &as_named(name, number));
            app.advance(SECOND);
        }
        assert_eq!(number(app, ENTRIES), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 6);
    }

    fn near_names_and_equal_names_elsewhere_stay_apart(app) {
        let letter = rules(app);
        for (name, country) in [("Humanists UK", "GB"), ("Humanists US", "US"), ("Humanist Association", "GB"), ("Humanist Association", "IE")] {
            let domain = format!("{}{}.example", name.to_lowercase().replace(' ', ""), country.to_lowercase());
            app.sign_and_confirm(&letter, &SignForm::of(name, &domain).with("country", country));
        }
        assert_eq!(number(app, ENTRIES), 4);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 4);
    }

    fn a_signer_is_asked_about_what_the_list_has_and_nothing_else(app) {
        let letter = rules(app);
        app.sign_and_confirm(&letter, &berlin());
        app.advance(SECOND);
        app.new_mail();
        // By its own name, by a slip, by the website.
        for (number, name) in ["Humanists of Berlin", "Humanistts of Berlin", "Quite Another Name"].into_iter().enumerate() {
            let page = confirm_page(app, &letter, &as_named(name, number));
            page.is(200).shows("Is it one of these already?");
            assert!(!page.paths(&format!("{letter}/signatories/")).is_empty(), "{name}");
        }
        // A stranger is asked nothing, nor is anybody on another letter.
        confirm_page(app, &letter, &SignForm::of("Rationalists of Oslo", "oslo.example")).is(200).lacks("Is it one of these");
        confirm_page(app, LETTER, &as_named("Humanistts of Berlin", 7)).is(200).lacks("Is it one of these");
        // One that is not named any more is nobody's business.
        let no = if app.engine == crate::harness::engine::Engine::Sqlite { "0" } else { "FALSE" };
        tamper(app, &format!("UPDATE signatures SET visibility = 'counted', listed = {no}"));
        confirm_page(app, &letter, &as_named("Humanistts of Berlin", 8)).is(200).lacks("Is it one of these");
    }

    fn the_moderator_sees_near_entries_with_the_reason_in_words(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.advance(SECOND);
        // Its first letter is Cyrillic.
        app.sign_and_confirm(LETTER, &SignForm::of("\u{41D}umanists of Berlin", "evil.example"));
        let robin = app.moderator();
        let ids = signature_ids(app);
        let entry = robin.get(&format!("/desk/signatures/{}", ids[1]));
        entry.shows("May be the same").shows("letters that look alike").shows("berlin.example").shows("Compare and merge");
        assert_ne!(entry_of(app, &ids[0]), entry_of(app, &ids[1]));
        robin.get(&format!("/desk/organisations/{}", entry_of(app, &ids[0]))).is(200).shows("letters that look alike").shows("evil.example");
    }

    fn an_alias_or_translation_is_the_same_organisation_from_the_same_country(app) {
        let form = berlin().with("organisation", "Humanistischer Kreis Berlin").with("organisation_en", "Humanist Circle of Berlin");
        app.sign_and_confirm(LETTER, &form);
        app.advance(SECOND);
        app.sign_and_confirm(LETTER, &as_named("Humanist Circle of Berlin", 1));
        app.advance(SECOND);
        let first = signature_ids(app).remove(0);
        assert_eq!(entry_of(app, &signature_ids(app)[1]), entry_of(app, &first));
        // In another country it is another.
        app.sign_and_confirm(LETTER, &as_named("Humanist Circle of Berlin", 2).with("country", "AT"));
        app.advance(SECOND);
        assert_ne!(entry_of(app, &signature_ids(app)[2]), entry_of(app, &first));
        // A moderator adds a name, and takes it away again.
        let robin = app.moderator();
        let path = format!("/desk/organisations/{}", entry_of(app, &first));
        post(&robin, &format!("{path}/names"), &[("name", "Freidenker an der Spree"), ("language", "")]).is(303);
        post(&robin, &format!("{path}/names"), &[("name", "Freidenker an der Spree"), ("language", "")]).is(303);
        robin.get(&path).shows("Freidenker an der Spree Alias");
        app.sign_and_confirm(LETTER, &as_named("Freidenker an der Spree e.V.", 3));
        app.advance(SECOND);
        assert_eq!(entry_of(app, &signature_ids(app)[3]), entry_of(app, &first));
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisation_names WHERE kind = 'alias'"), 1);
        let remove = robin.get(&path).paths(&format!("{path}/names/"));
        assert_eq!(remove.len(), 2, "the translation and the alias");
        for path in &remove {
            post(&robin, path, &[]).is(303);
        }
        app.sign_and_confirm(LETTER, &as_named("Freidenker an der Spree", 4));
        assert_ne!(entry_of(app, &signature_ids(app)[4]), entry_of(app, &first));
        // What is another entry's own name is no alias.
        let refused = post(&robin, &format!("{path}/names"), &[("name", "Freidenker an der Spree"), ("language", "")]);
        refused.is(409).shows("Another entry has this name").shows("Compare and merge");
        post(&robin, &format!("{path}/names"), &[("name", ""), ("language", "")]).is(422).shows("cannot be a name");
    }

    fn a_page_on_a_shared_host_is_no_domain_of_its_own(app) {
        let letter = rules(app);
        let form = SignForm::of("Humanists of Berlin", "berlin.example")
            .with("website", "https://www.facebook.com/humanistsofberlin")
            .with("email", "jana@facebook.com");
        app.sign_and_confirm(&letter, &form);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held' AND proof = 'address'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason IN ('no-website', 'free-mail')"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE domain IS NULL"), 1);
    }

    fn an_entry_is_corrected_and_a_taken_name_is_refused(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.advance(SECOND);
        app.sign_and_confirm(LETTER, &SignForm::of("German Humanists", "german.example"));
        let robin = app.moderator();
        let (berlin, german) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "German Humanists"));
        correct(&robin, &berlin, &[("name", "German Humanists e.V.")]).is(409).shows("Another entry has this name").shows("German Humanists").shows("Compare and merge");
        let faulty = correct(&robin, &berlin, &[("name", "  "), ("website", "no website"), ("domain", "-"), ("federation", "Nobody")]);
        faulty.is(422).shows("cannot be a name").shows("read this as a website").shows("read this as a domain").shows("no such federation");
        assert!(faulty.body.contains("value=\"no website\""), "what was typed is kept");
        correct(&robin, &berlin, &[("name", "Berlin Humanists"), ("acronym", "BH"), ("federation", "German Humanists"), ("domain", "bh.example")]).is(303);
        let page = robin.get(&format!("/desk/organisations/{berlin}"));
        page.shows("Berlin Humanists").shows("BH").shows("bh.example").shows("Chapter or member of German Humanists");
        robin.get(&format!("/desk/organisations/{german}")).shows("Chapters and members Berlin Humanists");
        // Evidence, never sameness, and never a circle.
        correct(&robin, &german, &[("federation", &format!("https://letters.example/desk/organisations/{berlin}"))]).is(409).shows("no such federation");
        correct(&robin, &german, &[("federation", &german)]).is(409);
        // What was signed stays printed; the entry of the signature shows the federation.
        let entry = format!("/desk/signatures/{}", signature_ids(app)[0]);
        robin.get(&entry).shows("Humanists of Berlin").shows("Chapter or member of German Humanists");
        // Found by the beginnings of words of its new names, not of the old one.
        robin.get("/desk/organisations?q=berl").shows("1 organisation");
        robin.get("/desk/organisations?q=hum").shows("2 organisations");
        robin.get("/desk/organisations?q=bh").shows("Berlin Humanists");
        robin.get("/desk/organisations?q=zebra").shows("No organisation is called so");
        robin.get("/desk/organisations?after=nonsense").is(400);
        robin.get("/desk/organisations/nonsense").is(404);
        app.browser().get("/desk/organisations").is(303);
        app.browser().post(&format!("/desk/organisations/{berlin}/correct"), &[("name", "X")]).is(403);
        app.advance(SECOND);
        app.sign_and_confirm(LETTER, &as_named("Berlin Humanists", 1));
        assert_eq!(entry_of(app, &signature_ids(app)[2]), berlin);
    }

    fn entries_whose_keys_fall_together_under_new_rules_are_left_to_the_moderator(app) {
        for (number, name) in ["Humanists of Berlin", "Circle of Reason", "Thinkers"].into_iter().enumerate() {
            app.sign_and_confirm(LETTER, &SignForm::of(name, &format!("org{number}.example")).with("organisation_en", &format!("English {number}")));
            app.advance(SECOND);
        }
        // As rules 1 wrote them: the second is the first with its legal form, which they did not fold.
        tamper(app, "UPDATE organisations SET name = 'Humanists of Berlin e.V.', folded_key = 'humanists of berlin e v' WHERE name = 'Circle of Reason'");
        tamper(app, "UPDATE organisations SET key_rules = 1, mark_rules = 0; UPDATE organisation_names SET key_rules = 1, folded_key = 'old'; DELETE FROM organisation_marks");
        let done = app.block_on(rekey_organisations(&app.workshop)).unwrap();
        assert_eq!((done.entries, done.names, done.marked, done.collisions), (2, 3, 3, 1));
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE key_rules = 1"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisation_names WHERE key_rules = 1"), 0);
        let again = app.block_on(rekey_organisations(&app.workshop)).unwrap();
        assert_eq!((again.entries, again.names, again.marked, again.collisions), (0, 0, 0, 1));
        let robin = app.moderator();
        let page = robin.get("/desk/organisations");
        page.shows("1 entry shares a key with another under the new rules");
        let compare = page.paths("/desk/organisations/").into_iter().find(|path| path.contains("/merge?")).unwrap();
        robin.get(&compare).is(200).shows("Humanists of Berlin e.V.");
        let (loser, winner) = (organisation_id(app, "Humanists of Berlin e.V."), organisation_id(app, "Humanists of Berlin"));
        merge(&robin, &loser, &winner).is(303);
        robin.get("/desk/organisations").lacks("under the new rules");
    }

    fn of_many_merges_at_once_one_happens(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.advance(SECOND);
        app.sign_and_confirm(LETTER, &SignForm::of("Berlin Circle", "circle.example"));
        let robin = app.moderator();
        let (one, other) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Circle"));
        let csrf = robin.get("/desk/mail").field("csrf").unwrap();
        let answers = at_once(16, |number| {
            let (loser, winner) = if number % 2 == 0 { (&one, &other) } else { (&other, &one) };
            robin.post(&format!("/desk/organisations/{loser}/merge"), &[("csrf", &csrf), ("into", winner)]).status
        });
        assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
        assert!(answers.iter().all(|status| matches!(status, 303 | 409)), "{answers:?}");
        assert_eq!(number(app, ENTRIES), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM merges"), 1);
    }

    fn merging_while_publishing_and_signing_keeps_one_line(app) {
        let names = ["Humanists of Berlin", "Berlin Circle"];
        for (number, name) in names.into_iter().enumerate() {
            app.sign_and_confirm(LETTER, &as_named(name, number));
            app.advance(SECOND);
        }
        let links: Vec<String> = (2..6)
            .map(|number| {
                app.sign(LETTER, &as_named(names[number % 2], number));
                app.new_mail().iter().find(|mail| mail.text.contains("/confirm/")).unwrap().path("/confirm/")
            })
            .collect();
        let robin = app.moderator();
        let ids = signature_ids(app);
        let (winner, loser) = (organisation_id(app, names[0]), organisation_id(app, names[1]));
        let csrf = robin.get("/desk/mail").field("csrf").unwrap();
        let answers = at_once(12, |number| match number % 4 {
            0 => robin.post(&format!("/desk/organisations/{loser}/merge"), &[("csrf", &csrf), ("into", &winner)]).status,
            1 => robin.post(&format!("/desk/signatures/{}/publish", ids[0]), &[("csrf", &csrf), ("seen", "held")]).status,
            2 => robin.post(&format!("/desk/signatures/{}/publish", ids[1]), &[("csrf", &csrf), ("seen", "held")]).status,
            _ => app.browser().post(&links[number / 4], &[]).status,
        });
        // 503 says that an entry was being merged at that moment, and to try again; 410 is the page of a claim that
        // was closed between the press and the page.
        assert!(answers.iter().all(|status| matches!(status, 200 | 303 | 409 | 410 | 503)), "{answers:?}");
        assert_eq!(number(app, "SELECT COUNT(*) FROM merges"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures s JOIN organisations o ON o.id = s.organisation_id WHERE o.merged_into IS NOT NULL"), 0);
        app.chain();
        let count = app.browser().get("/api/v1/letters/multilateralism/count").json();
        assert_eq!(count["organisations"], 1);
        // The one that is published can be undone and published again: nothing is stuck.
        let listed = app.browser().get(LETTER).paths(&format!("{LETTER}/signatories/")).remove(0);
        let id = listed.rsplit('/').next().unwrap();
        press(&robin, &format!("/desk/signatures/{id}"), "unpublish", "published").is(303);
    }
}

fn at_once<T: Send>(number: usize, act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let barrier = Barrier::new(number);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..number)
            .map(|number| {
                let (barrier, act) = (&barrier, &act);
                scope.spawn(move || {
                    barrier.wait();
                    act(number)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}
