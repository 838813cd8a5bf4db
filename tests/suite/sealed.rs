//! Organisations that are not to be named: one by all their names, told to nobody, and merged by
//! nobody without their knowing.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, press};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::registry::{entry_of, merge, organisation_id, signature_ids};
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::races::together;
use crate::visibility::{NAMES, finch, rules, set, signed, stolen};
use std::time::Duration;
use undersigned::acts::rekey_organisations::rekey_organisations;
use undersigned::domain::signature::Visibility;

const SECOND: Duration = Duration::from_secs(1);
const ENTRIES: &str = "SELECT COUNT(*) FROM organisations WHERE merged_into IS NULL";
const SEALED: &str = "SELECT COUNT(*) FROM organisations WHERE sealed IS NOT NULL";
const PUBLISHED: &str = "SELECT COUNT(*) FROM signatures WHERE state = 'published'";
/// Besides `NAMES`.
const DOMAINS: [&str; 2] = ["zebrafink.example", "finch-alias"];

fn colleague(name: &str, number: usize) -> SignForm {
    finch("counted")
        .with("organisation", name)
        .without("organisation_en")
        .with("email", &format!("person{number}@zebrafink.example"))
}

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

fn circle() -> SignForm {
    SignForm::of("Berlin Humanist Circle", "circle.example")
}

#[track_caller]
fn post(desk: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let csrf = desk.get("/desk/mail").field("csrf").unwrap();
    desk.post(path, &[&[("csrf", csrf.as_str())][..], fields].concat())
}

/// As other rules would have keyed everything.
fn age(app: &TestApp) {
    tamper(
        app,
        "UPDATE organisations SET key_rules = 1, folded_key = 'old'; UPDATE organisation_names SET key_rules = 1, folded_key = 'old'",
    );
}

stories! {
    fn one_that_is_not_named_is_one_by_all_its_names(app) {
        let letter = rules(app);
        let robin = app.moderator();
        let first = signed(app, &letter, &finch("")).to_string();
        let path = format!("/desk/organisations/{}", entry_of(app, &first));
        post(&robin, &format!("{path}/names"), &[("name", "Finch-Alias Lisboa"), ("language", "")]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisation_names WHERE name <> ''"), 2);
        set(app, first.parse().unwrap(), Visibility::Counted).unwrap();
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisation_names WHERE name <> ''"), 0);
        assert_eq!(stolen(app, &["lisboa", "finch-alias"]), [""; 0]);
        robin.get(&path).is(200).lacks("Alias").lacks("Lisboa");
        for (number, name) in ["ZEBRA FINCH Collective", "Finch-Alias, Lisboa", "zebrafink kollektiv"].into_iter().enumerate() {
            let again = signed(app, &letter, &colleague(name, number)).to_string();
            assert_eq!(entry_of(app, &again), entry_of(app, &first), "{name}");
        }
        assert_eq!((number(app, ENTRIES), number(app, SEALED), number(app, PUBLISHED)), (1, 1, 1));
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'rival'"), 3);
        assert_eq!(stolen(app, &[&NAMES[..], &DOMAINS].concat()), [""; 0]);
        // Named again it has each name once, and is found by each.
        set(app, first.parse().unwrap(), Visibility::Named).unwrap();
        robin.get(&path).shows("Finch-Alias Lisboa Alias").shows("Zebra Finch Collective");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisation_names"), 2);
        let named = signed(app, &letter, &colleague("Finch-Alias Lisboa", 7)).to_string();
        assert_eq!(entry_of(app, &named), entry_of(app, &first));
    }

    fn one_that_never_was_named_is_one_by_its_english_name(app) {
        let letter = rules(app);
        let first = signed(app, &letter, &finch("addressee")).to_string();
        if app.engine == Engine::Sqlite {
            for file in ["test.db", "test.db-wal"] {
                let bytes = std::fs::read(app.database.folder.join(file)).unwrap();
                let text = String::from_utf8_lossy(&bytes).to_lowercase();
                assert!(!text.contains("zebrafink") && !text.contains("finch"), "{file}");
            }
        }
        let again = signed(app, &letter, &colleague("Zebra Finch Collective", 1)).to_string();
        assert_eq!(entry_of(app, &again), entry_of(app, &first));
        // Elsewhere it is another.
        let elsewhere = signed(app, &letter, &colleague("Zebra Finch Collective", 2).with("country", "BR")).to_string();
        assert_ne!(entry_of(app, &elsewhere), entry_of(app, &first));
        assert_eq!(stolen(app, &NAMES), [""; 0]);
        set(app, first.parse().unwrap(), Visibility::Named).unwrap();
        let robin = app.moderator();
        robin.get(&format!("/desk/organisations/{}", entry_of(app, &first))).shows("Zebra Finch Collective");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisation_names WHERE kind = 'translation' AND language = 'en' AND country = 'PT'"), 1);
    }

    fn a_line_whose_english_name_is_that_of_an_unnamed_one_is_held(app) {
        let letter = rules(app);
        let first = signed(app, &letter, &colleague("Zebra Finch Collective", 1)).to_string();
        let again = signed(app, &letter, &finch("").with("email", "tim@zebrafink.example")).to_string();
        assert_ne!(entry_of(app, &again), entry_of(app, &first), "a translation alone makes nobody the same");
        assert_eq!(number(app, PUBLISHED), 1);
        let robin = app.moderator();
        let page = robin.get(&format!("/desk/signatures/{again}"));
        page.shows("Name of several").shows("An organisation that is not to be named has this name");
        // Side by side, and one press from being merged.
        let merge = page.paths(&format!("/desk/signatures/{first}/merge"));
        assert_eq!(merge.len(), 1, "{merge:?}");
        robin.get(&merge[0]).is(200).shows("Zebra Finch Collective");
        assert_eq!(stolen(app, &["Finch-Alias"]), [""; 0]);
    }

    fn of_many_claims_at_once_by_several_names_one_counts(app) {
        let letter = rules(app);
        let paths: Vec<String> = (0..8)
            .map(|number| {
                let email = format!("p{number}@zebrafink.example");
                let form = match number % 2 {
                    0 => finch("counted"),
                    _ => colleague("Zebra Finch Collective", number),
                };
                app.sign(&letter, &form.with("email", &email));
                app.new_mail().remove(0).path("/confirm/")
            })
            .collect();
        let statuses = together(|number| app.browser().post(&paths[number % 8], &[]).status);
        assert!(statuses.iter().all(|status| *status == 200), "{statuses:?}");
        // Whichever name came first, the other is found by it, or held beside it.
        assert_eq!(number(app, PUBLISHED), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 7);
        assert!(number(app, ENTRIES) <= 2);
        assert_eq!(stolen(app, &NAMES), [""; 0]);
    }

    fn new_rules_reach_sealed_and_merged_entries(app) {
        let letter = rules(app);
        let first = signed(app, &letter, &finch("counted")).to_string();
        for form in [berlin(), circle().with("organisation_en", "Circle in English")] {
            signed(app, &letter, &form);
        }
        app.new_mail();
        let robin = app.moderator();
        let (winner, loser) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Humanist Circle"));
        merge(&robin, &loser, &winner).is(303);
        age(app);
        let done = app.block_on(rekey_organisations(&app.workshop)).unwrap();
        assert_eq!((done.entries, done.collisions), (3, 0), "{done:?}");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE key_rules = 1 OR folded_key = 'old'"), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisation_names WHERE key_rules = 1 OR folded_key = 'old'"), 0);
        assert_eq!(stolen(app, &[&NAMES[..], &DOMAINS].concat()), [""; 0]);
        for (number, name) in ["Zebrafink Kollektiv", "Zebra Finch Collective"].into_iter().enumerate() {
            let again = signed(app, &letter, &colleague(name, number)).to_string();
            assert_eq!(entry_of(app, &again), entry_of(app, &first), "{name}");
        }
        let by_alias = signed(app, &letter, &circle().with("email", "a@circle.example")).to_string();
        assert_eq!(entry_of(app, &by_alias), winner);
        let by_english = signed(app, &letter, &circle().with("organisation", "Circle in English").with("email", "b@circle.example")).to_string();
        assert_eq!(entry_of(app, &by_english), winner);
        // A second round has nothing to do.
        let again = app.block_on(rekey_organisations(&app.workshop)).unwrap();
        assert_eq!((again.entries, again.collisions), (0, 0));
    }

    fn an_undone_merge_is_found_by_todays_rules(app) {
        let letter = rules(app);
        for form in [berlin(), circle()] {
            signed(app, &letter, &form);
        }
        let robin = app.moderator();
        let (winner, loser) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Humanist Circle"));
        merge(&robin, &loser, &winner).is(303);
        age(app);
        app.block_on(rekey_organisations(&app.workshop)).unwrap();
        let undo = robin.get(&format!("/desk/organisations/{winner}")).paths("/desk/merges/").remove(0);
        post(&robin, &undo, &[]).is(303);
        let again = signed(app, &letter, &circle().with("email", "a@circle.example")).to_string();
        assert_eq!(entry_of(app, &again), loser);
        assert_eq!(number(app, ENTRIES), 2);
    }

    fn sealed_entries_whose_keys_fall_together_are_left_to_the_moderator(app) {
        let letter = rules(app);
        signed(app, &letter, &finch("counted"));
        age(app);
        // Not found under the old rules: a second entry, and a second signature that counts.
        signed(app, &letter, &colleague("Zebrafink Kollektiv", 1));
        assert_eq!((number(app, ENTRIES), number(app, PUBLISHED)), (2, 2));
        for _ in 0..2 {
            let done = app.block_on(rekey_organisations(&app.workshop)).unwrap();
            assert_eq!((done.entries, done.collisions), (0, 1), "{done:?}");
        }
        // By its other names it is found; no third entry is made.
        signed(app, &letter, &colleague("Zebra Finch Collective", 2));
        signed(app, &letter, &colleague("Zebrafink Kollektiv", 3));
        assert_eq!(number(app, ENTRIES), 2);
        assert_eq!(stolen(app, &NAMES), [""; 0]);
        let robin = app.moderator();
        let page = robin.get("/desk/organisations");
        page.shows("1 entry shares a key with another under the new rules").shows("Zebrafink Kollektiv").shows("their entries are not merged");
        let beside = page.paths("/desk/signatures/").remove(0);
        let both = robin.get(&beside);
        both.is(200).shows("Zebrafink Kollektiv");
        let (ours, into) = beside.split_once("/merge?into=").unwrap();
        let merged = post(&robin, &format!("{ours}/merge"), &[("into", into), ("seen", "published"), ("seen_into", "published")]);
        merged.is(303);
        assert_eq!(number(app, PUBLISHED), 1);
    }

    fn a_name_that_several_share_makes_no_further_entry(app) {
        let letter = rules(app);
        for (name, domain) in [("Alfa Forening", "alfa-forening.example"), ("Beta Forening", "beta-forening.example")] {
            signed(app, &letter, &SignForm::of(name, domain).with("organisation_en", "Reason Society").with("country", "NO"));
        }
        assert_eq!((number(app, ENTRIES), number(app, PUBLISHED)), (2, 2));
        let robin = app.moderator();
        let shared = SignForm::of("Reason Society", "reason-society.example").with("country", "NO");
        let third = signed(app, &letter, &shared).to_string();
        assert_eq!(number(app, ENTRIES), 2);
        assert_eq!(entry_of(app, &third), organisation_id(app, "Alfa Forening"), "the oldest");
        robin.get(&format!("/desk/signatures/{third}")).shows("Name of several").shows("Alfa Forening / Beta Forening");
        // On a letter that neither signed nobody is a rival: it waits all the same.
        let other = app.letter("other", |bundle| bundle.rules.review = undersigned::domain::letter::Review::Rules);
        let alone = signed(app, &other, &shared.clone().with("email", "a@reason-society.example")).to_string();
        robin.get(&format!("/desk/signatures/{alone}")).shows("Name of several");
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'shared-name'"), 2);
        // Once the two are one, it is theirs; and so it is at the end of a chain of merges.
        let (alfa, beta) = (organisation_id(app, "Alfa Forening"), organisation_id(app, "Beta Forening"));
        merge(&robin, &beta, &alfa).is(303);
        signed(app, &letter, &SignForm::of("Gamma Forening", "gamma-forening.example").with("country", "NO"));
        let gamma = organisation_id(app, "Gamma Forening");
        merge(&robin, &alfa, &gamma).is(303);
        for (number, name) in ["Reason Society", "Alfa Forening", "Beta Forening"].into_iter().enumerate() {
            let again = signed(app, &letter, &shared.clone().with("organisation", name).with("email", &format!("p{number}@reason-society.example"))).to_string();
            assert_eq!(entry_of(app, &again), gamma, "{name}");
        }
        assert_eq!((number(app, ENTRIES), number(app, PUBLISHED)), (1, 1));
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'shared-name'"), 2);
    }

    fn an_entry_that_is_not_named_is_not_merged_and_the_desk_says_why(app) {
        let letter = rules(app);
        signed(app, &letter, &finch("counted"));
        signed(app, &letter, &berlin());
        let robin = app.moderator();
        let unnamed = entry_of(app, &signature_ids(app)[0]);
        let berlin = organisation_id(app, "Humanists of Berlin");
        for (loser, winner) in [(&unnamed, &berlin), (&berlin, &unnamed)] {
            let page = robin.get(&format!("/desk/organisations/{loser}/merge?into={winner}"));
            page.is(200).shows("a merged entry would bear its name").shows("merge it with the other");
            merge(&robin, loser, winner).is(409).shows("a merged entry would bear its name");
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM merges"), 0);
        // Nor is it anybody's federation.
        let path = format!("/desk/organisations/{berlin}/correct");
        let refused = post(&robin, &path, &[("name", "Humanists of Berlin"), ("country", "DE"), ("federation", &unnamed), ("name_en", ""), ("acronym", ""), ("website", ""), ("domain", "")]);
        assert!(matches!(refused.status, 409 | 422), "{}", refused.status);
        refused.shows("no such federation");
        // The way forward: their signatures, letter by letter.
        let ids = signature_ids(app);
        let path = format!("/desk/signatures/{}/merge", ids[0]);
        post(&robin, &path, &[("into", &ids[1]), ("seen", "published"), ("seen_into", "published")]).is(303);
        assert_eq!(number(app, PUBLISHED), 1);
        assert_eq!(stolen(app, &NAMES), [""; 0]);
        // Whoever signs again by the name that stands no more waits beside the one that stands.
        signed(app, &letter, &colleague("Zebra Finch Collective", 5));
        assert_eq!((number(app, PUBLISHED), number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'rival'")), (1, 1));
    }

    fn a_merge_is_undone_though_the_winner_is_not_named_any_more(app) {
        let letter = rules(app);
        let kept = signed(app, &letter, &berlin());
        signed(app, &letter, &circle());
        let robin = app.moderator();
        let (winner, loser) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Humanist Circle"));
        merge(&robin, &loser, &winner).is(303);
        set(app, kept, Visibility::Counted).unwrap();
        assert_eq!(number(app, SEALED), 2, "what was found to be the same bears the name, too");
        app.new_mail();
        let undo = robin.get(&format!("/desk/organisations/{winner}")).paths("/desk/merges/").remove(0);
        post(&robin, &undo, &[]).is(303);
        assert_eq!((number(app, SEALED), number(app, PUBLISHED)), (1, 2));
        assert_eq!(organisation_id(app, "Berlin Humanist Circle"), loser);
        app.browser().get(&letter).shows("Berlin Humanist Circle").lacks("Humanists of Berlin");
        // Each has its own names again, inside the seal and out.
        let again = signed(app, &letter, &circle().with("email", "a@circle.example")).to_string();
        assert_eq!(entry_of(app, &again), loser);
        set(app, kept, Visibility::Named).unwrap();
        assert_eq!((number(app, SEALED), number(app, "SELECT COUNT(*) FROM organisation_names")), (0, 0));
        robin.get(&format!("/desk/organisations/{winner}")).shows("Humanists of Berlin").lacks("Circle Alias");
    }

    fn what_a_signer_is_asked_tells_nothing_of_who_is_not_named(app) {
        let robin = app.moderator();
        let form = finch("addressee").with("email", "jana.weiss@gmail.com");
        let entry = confirmed(app, &robin, LETTER, &form);
        let secrets = [&NAMES[..], &DOMAINS].concat();
        app.new_mail();
        press(&robin, &entry, "ask", &[]).is(303);
        assert_eq!(stolen(app, &secrets), [""; 0], "asked");
        robin.get(&entry).shows("address at zebrafink.example; not answered yet");
        let mail = app.new_mail().remove(0);
        assert!(mail.text.contains("zebrafink.example"), "{}", mail.text);
        let link = mail.path("/ask/");
        app.browser().get(&link).shows("An address at zebrafink.example");
        app.browser().post(&link, &[("email", "jana@elsewhere.example")]).is(422).shows("does not end in zebrafink.example");
        app.browser().post(&link, &[("email", "office@zebrafink.example")]).is(200);
        assert_eq!(stolen(app, &secrets), [""; 0], "given");
        let confirm = app.new_mail().remove(0).path("/ask/confirm/");
        app.browser().post(&confirm, &[]).is(200);
        app.new_mail();
        robin.get(&entry).shows("Confirmed by mail at zebrafink.example");
        press(&robin, &entry, "publish", &[]).is(303);
        app.new_mail();
        app.chain();
        assert_eq!(stolen(app, &secrets), [""; 0], "proven and published");
    }

    fn an_organisation_that_is_not_named_is_not_told(app) {
        let robin = app.moderator();
        let entry = confirmed(app, &robin, LETTER, &finch("counted"));
        robin.get(&entry).shows("The organisation is not told: it chose not to be named").lacks("action=\"/desk/signatures/notice");
        assert!(robin.get(&entry).paths(&format!("{entry}/notice")).is_empty());
        app.new_mail();
        press(&robin, &entry, "notice", &[("to", "office@zebrafink.example")]).is(409).shows("would learn that it signed");
        assert!(app.new_mail().is_empty());
        assert_eq!(number(app, "SELECT COUNT(*) FROM notices"), 0);
        // Named, it may be told; but not once it changed its mind before the mail went out.
        let id = entry.rsplit('/').next().unwrap().parse().unwrap();
        set(app, id, Visibility::Named).unwrap();
        press(&robin, &entry, "notice", &[("to", "office@zebrafink.example")]).is(303);
        set(app, id, Visibility::Counted).unwrap();
        let told = app.new_mail();
        assert!(told.iter().all(|mail| !mail.to.contains("office@")), "{told:?}");
        assert_eq!(stolen(app, &[&NAMES[..], &DOMAINS].concat()), [""; 0]);
    }

    fn chapters_do_not_tell_whose_they_are(app) {
        let letter = rules(app);
        let robin = app.moderator();
        let federation = signed(app, &letter, &finch(""));
        signed(app, &letter, &berlin());
        let chapter = organisation_id(app, "Humanists of Berlin");
        let above = entry_of(app, &federation.to_string());
        let path = format!("/desk/organisations/{chapter}");
        let fields = [("name", "Humanists of Berlin"), ("country", "DE"), ("federation", above.as_str()), ("name_en", ""), ("acronym", ""), ("website", "https://berlin.example"), ("domain", "")];
        post(&robin, &format!("{path}/correct"), &fields).is(303);
        robin.get(&path).shows("Chapter or member of Zebrafink Kollektiv");
        // The audit log leads there by its name, as long as it may be said.
        let log = || robin.get("/desk/audit?section=registry").body;
        let told = |name: &str| format!("<a href=\"/desk/organisations/{above}\"><bdi>{name}</bdi></a></ins>");
        assert!(log().contains(&told("Zebrafink Kollektiv")));
        let related = "SELECT COUNT(*) FROM organisations WHERE federation_id IS NOT NULL";
        assert_eq!(number(app, related), 1);
        set(app, federation, Visibility::Counted).unwrap();
        assert_eq!(number(app, related), 0);
        assert!(log().contains(&told("an organisation that is not named")) && !log().contains("Zebrafink"));
        set(app, federation, Visibility::Named).unwrap();
        robin.get(&path).shows("Chapter or member of Zebrafink Kollektiv");
    }

    fn what_holds_a_rival_tells_its_signer_nothing_of_the_other(app) {
        let letter = rules(app);
        signed(app, &letter, &finch("counted"));
        let stranger = colleague("Zebrafink Kollektiv", 1).with("email", "stranger@gmail.com");
        signed(app, &letter, &stranger);
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'rival'"), 1);
        app.new_mail();
        let desk = app.signer_desk("stranger@gmail.com");
        let export = app.browser().get(&format!("{desk}/export.json"));
        export.is(200);
        let because = export.json()["signatures"][0]["waits_because"].to_string();
        assert!(because.contains("free-mail") && !because.contains("rival"), "{because}");
    }

    fn what_is_near_on_the_list_is_shown_though_others_are_nearer(app) {
        let letter = rules(app);
        signed(app, &letter, &SignForm::of("Inquiry Salon Dialogue Lund", "inquiry-salon.example"));
        app.new_mail();
        // Known from another letter: the same name in many countries.
        for country in ["AT", "CH", "FR", "BE", "NL", "DK", "SE", "NO", "FI", "PL", "CZ", "IT", "ES"] {
            let line = undersigned::domain::import_line::ImportLine { country: country.into(), ..crate::harness::imports::organisation("Inquiry Dialogue Lund") };
            app.import(LETTER, vec![line], true, false);
        }
        app.sign(&letter, &SignForm::of("Inquiry Dialogue Lund", "inquiry-dialogue.example"));
        let mail = app.new_mail().remove(0);
        let page = app.browser().get(&mail.path("/confirm/"));
        page.is(200).shows("Is it one of these already?").shows("Inquiry Salon Dialogue Lund").lacks("Finland");
    }

    fn people_of_one_name_stand_side_by_side(app) {
        let both = rules(app);
        let person = |email: &str| SignForm::of("x", "x.example").without("organisation").without("website").with("kind", "individual").with("name", "Olga Offentlich").with("email", email);
        let first = signed(app, &both, &person("olga@one.example"));
        app.browser().get(&both).shows("Olga Offentlich");
        let second = signed(app, &both, &person("olga@gmail.com").with("name", "OLGA  Öffentlich").with("fax", "1"));
        let robin = app.moderator();
        let page = robin.get(&format!("/desk/signatures/{second}"));
        page.shows("People on the list with the same name").shows("@one.example");
        assert!(!page.paths(&format!("/desk/signatures/{first}")).is_empty());
        let third = signed(app, &both, &person("kurt@two.example").with("name", "Kurt Anders").with("fax", "1"));
        robin.get(&format!("/desk/signatures/{third}")).shows("Nobody on this letter’s list has the same name");
    }

    fn the_first_from_a_domain_is_evidence(app) {
        let robin = app.moderator();
        let first = confirmed(app, &robin, LETTER, &berlin());
        app.advance(SECOND);
        let second = confirmed(app, &robin, LETTER, &SignForm::of("Choir of Berlin", "choir.example").with("email", "omar@mail.berlin.example"));
        app.advance(SECOND);
        let free = confirmed(app, &robin, LETTER, &SignForm::of("Third Society", "third.example").with("email", "third@gmail.com"));
        let chip = "First signature from this domain";
        robin.get(&first).shows(chip);
        robin.get(&second).lacks(chip);
        robin.get(&free).lacks(chip);
        let queue = robin.get("/desk/queue");
        assert_eq!(queue.text().matches(chip).count(), 2, "its row, and itself open beside the rows");
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason NOT IN ('review-first', 'free-mail', 'outside-domain', 'name-mismatch', 'no-website')"), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mail_domains"), 1);
    }
}
