//! What an owner can stop in a hurry: it works at once, on every node, and can be turned back.
use crate::harness::accounts::{colleague, csrf, log_in, press};
use crate::harness::acts::{confirms, letter_id, rules, state, submitted, verified};
use crate::harness::app::{LETTER, PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use crate::harness::routes;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::import_signatures::{Import, import_signatures};
use undersigned::acts::staging::StageError;
use undersigned::acts::turn_switch::{TurnError, TurnSwitch, turn_switch};
use undersigned::domain::actor::Actor;
use undersigned::domain::letter::{LetterId, Signers, Slug};
use undersigned::domain::moderator::Role;
use undersigned::domain::signature::State;
use undersigned::domain::switch::{Switch, Turned};
use undersigned::mail::transport::Transport;
use undersigned::store::error::Error;
use undersigned::web::middleware::switched::TAKEN_ALL_THE_SAME;
use undersigned::web::switchboard::READ_EVERY;

const SWITCHES: &str = "/desk/switches";

/// Presses the button on the page of switches; `letter` is a slug, empty for the site.
#[track_caller]
pub fn turn(desk: &Browser, letter: &str, switch: &str, to: &str) {
    let fields = [
        ("letter", letter),
        ("switch", switch),
        ("to", to),
        ("note", "a flood of forms"),
    ];
    let pressed = press(desk, SWITCHES, &fields);
    pressed.is(303);
    let page = desk.follow(&pressed);
    page.is(200).shows("a flood of forms");
}

/// As the command line does, past the pages.
fn set(app: &TestApp, letter: Option<LetterId>, switch: Switch, on: bool) -> bool {
    let command = TurnSwitch {
        letter,
        turned: Turned::Switch { switch, on },
        note: None,
        seen: None,
    };
    let now = app.clock.now();
    app.block_on(turn_switch(
        &app.workshop,
        Actor::COMMAND_LINE,
        command,
        now,
    ))
    .unwrap()
}

fn slug(letter: &str) -> &str {
    letter.rsplit('/').next().unwrap()
}

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

fn person() -> SignForm {
    SignForm::of("", "mail.example")
        .with("kind", "individual")
        .with("name", "Zoe Zander")
        .with("website", "")
}

fn both_kinds(app: &TestApp) -> String {
    app.letter("both", |bundle| {
        bundle.rules.signers = Signers::Both;
        bundle.rules.bulk_individuals = true;
        bundle.rules.review = undersigned::domain::letter::Review::Rules;
    })
}

/// Later than any node may go on by what it read before.
fn later(app: &TestApp) {
    app.advance(READ_EVERY);
}

stories! {
    fn signing_is_paused_and_goes_on(app) {
        let desk = app.moderator();
        let letter = rules(app);
        app.sign(&letter, &SignForm::of("Humanists of Kiel", "kiel.example"));
        let confirm = app.new_mail().remove(0).path("/confirm/");
        let visitor = app.browser();
        let before = visitor.get(&letter);
        turn(&desk, "", "stop-accepting", "on");
        desk.get("/desk/queue").shows("On for the whole site: Stop accepting.");
        let paused = visitor.get(&letter);
        assert_ne!(before.header("etag"), paused.header("etag"));
        paused.shows("Signing is paused").shows("No signatures are taken for the moment.");
        visitor.get(&format!("{letter}/sign")).is(200).shows("Signing is paused").lacks("Jana");
        // The form was open before: what was typed is kept.
        let refused = visitor.post(&format!("{letter}/sign"), &berlin().fields());
        refused.is(503).shows("nothing was sent");
        assert_eq!(refused.field("organisation").as_deref(), Some("Humanists of Berlin"));
        assert_eq!(number(app, "SELECT COUNT(*) FROM submissions"), 1);
        // Whoever signed before can confirm.
        visitor.post(&confirm, &[]).is(200);
        visitor.get(&letter).shows("Humanists of Kiel");
        turn(&desk, "", "stop-accepting", "off");
        app.sign_and_confirm(&letter, &berlin());
        // Of one letter alone.
        turn(&desk, slug(&letter), "stop-accepting", "on");
        visitor.post(&format!("{letter}/sign"), &berlin().fields()).is(503);
        app.sign(LETTER, &berlin());
    }

    fn mail_waits_in_the_outbox_and_goes_later(app) {
        let desk = app.moderator();
        let letter = rules(app);
        app.new_mail();
        turn(&desk, "", "stop-mailing", "on");
        app.sign(&letter, &berlin());
        assert_eq!(app.new_mail().len(), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM outbox WHERE state = 'waiting'"), 1);
        // Who cannot log in cannot turn it off.
        app.browser().post("/desk/login/forgotten", &[("email", ROBIN)]).is(303);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 1);
        assert!(mails[0].text.contains("/desk/reset/"), "{mails:?}");
        app.advance(Duration::from_secs(3600));
        turn(&desk, "", "stop-mailing", "off");
        let confirm = app.new_mail().remove(0).path("/confirm/");
        app.browser().post(&confirm, &[]).is(200);
        assert_eq!(number(app, "SELECT COUNT(*) FROM outbox WHERE attempts > 1"), 0);
        app.new_mail();
        // Of one letter alone.
        turn(&desk, slug(&letter), "stop-mailing", "on");
        app.sign(&letter, &SignForm::of("Humanists of Kiel", "kiel.example"));
        app.sign(LETTER, &SignForm::of("Humanists of Kiel", "kiel.example"));
        assert_eq!(app.new_mail().len(), 1);
        turn(&desk, slug(&letter), "stop-mailing", "off");
        assert_eq!(app.new_mail().len(), 1);
    }

    fn everything_that_is_confirmed_waits(app) {
        let desk = app.moderator();
        let letter = rules(app);
        app.sign(&letter, &berlin());
        let confirm = app.new_mail().remove(0).path("/confirm/");
        turn(&desk, slug(&letter), "hold-everything", "on");
        app.browser().post(&confirm, &[]).is(200);
        app.browser().get(&letter).lacks("Humanists of Berlin");
        let queue = desk.get(&format!("/desk/queue?letter={}", slug(&letter)));
        queue.shows("Everything is held").shows("It was confirmed while the switch");
        let import = |publish| Import {
            id: undersigned::security::random::id(app.clock.now()),
            letter: Slug::parse(slug(&letter)).unwrap(),
            lines: vec![organisation("Humanists of Kiel")],
            publish,
            hold_doubted: false,
            dry_run: false,
            by: Actor::COMMAND_LINE,
            recorded: true,
        };
        let refused = app.block_on(import_signatures(&app.workshop, import(true), &app.clock));
        assert!(matches!(refused, Err(StageError::EverythingHeld)));
        assert_eq!(number(app, "SELECT COUNT(*) FROM imports"), 0);
        app.block_on(import_signatures(&app.workshop, import(false), &app.clock)).unwrap();
        // A moderator's decision is not the rules'.
        let entry = desk.get("/desk/published?letter=rules&state=held").paths("/desk/signatures/");
        for path in entry.iter().filter(|path| path.matches('/').count() == 3).take(2) {
            desk::press(&desk, path, "publish", &[]).is(303);
        }
        app.browser().get(&letter).shows("Humanists of Berlin");
        turn(&desk, slug(&letter), "hold-everything", "off");
        app.sign_and_confirm(&letter, &SignForm::of("Humanists of Jena", "jena.example"));
        app.browser().get(&letter).shows("Humanists of Jena");
    }

    fn no_name_comes_onto_the_list_while_everything_is_held(app) {
        let desk = app.moderator();
        let letter = rules(app);
        app.sign_and_confirm(&letter, &berlin().with("visibility", "counted"));
        app.new_mail();
        let own = app.signer_desk("jana.weiss@berlin.example");
        let choose = app.browser().get(&own).action("visibility");
        turn(&desk, slug(&letter), "hold-everything", "on");
        app.browser().post(&choose, &[("visibility", "named")]).is(409).shows("Nothing new is published");
        app.browser().post(&choose, &[("visibility", "addressee")]).is(303);
        app.browser().get(&letter).lacks("Humanists of Berlin");
        turn(&desk, slug(&letter), "hold-everything", "off");
        app.browser().post(&choose, &[("visibility", "named")]).is(303);
        app.browser().get(&letter).shows("Humanists of Berlin");
        verified(app, &letter);
    }

    fn people_are_hidden_everywhere_and_come_back_as_they_were(app) {
        let desk = app.moderator();
        let letter = both_kinds(app);
        let slug = slug(&letter);
        app.sign_and_confirm(&letter, &berlin());
        app.sign_and_confirm(&letter, &person());
        app.chain();
        let visitor = app.browser();
        let own = visitor.get(&format!("{letter}/signatories?kind=individual"))
            .paths(&format!("{letter}/signatories/")).remove(0);
        let pages = [
            letter.clone(),
            format!("{letter}/signatories"),
            format!("{letter}/signatories?q=zander"),
            format!("{letter}/signatories?kind=individual"),
            format!("{letter}/signatories.csv"),
            format!("{letter}/signatories.txt"),
            format!("{letter}/signatories.json"),
            format!("/api/v1/letters/{slug}/signatories"),
            format!("/api/v1/letters/{slug}/signatories?kind=individual&q=zoe"),
        ];
        let read = || -> Vec<Answer> { pages.iter().map(|path| visitor.get(path)).collect() };
        let before = read();
        let ledger = visitor.get(&format!("{letter}/ledger.json"));
        // The list shows organisations first where there are both.
        for (path, answer) in pages.iter().zip(&before).filter(|(path, _)| !path.ends_with("/signatories") || path.starts_with("/api")) {
            assert!(answer.body.contains("Zander"), "{path}: {}", answer.body);
        }
        turn(&desk, "", "hide-individuals", "on");
        let id = own.rsplit('/').next().unwrap();
        for (path, (was, is)) in pages.iter().zip(before.iter().zip(read())) {
            is.is(200);
            assert!(!is.body.contains("Zander") && !is.body.contains(id), "{path}: {}", is.body);
            assert_ne!(was.header("etag"), is.header("etag"), "{path}");
        }
        visitor.get(&own).is(404);
        visitor.get(&letter).shows("1 person One of them is not named.").shows("The names of people are not shown");
        let count = visitor.get(&format!("/api/v1/letters/{slug}/count")).json();
        assert_eq!((&count["organisations"], &count["individuals"]), (&1.into(), &1.into()));
        assert_eq!(count["unnamed_individuals"], 1);
        assert_eq!(visitor.get(&format!("/api/v1/letters/{slug}/signatories")).json()["total"], 1);
        // The ledger is as it was, and still proves the rest; the person's salt is not given away.
        let hidden = visitor.get(&format!("{letter}/ledger.json")).json();
        assert_eq!(hidden["head"]["hash"], ledger.json()["head"]["hash"]);
        assert_eq!(hidden["head"]["individuals_hidden"], true);
        let salts = |json: &serde_json::Value| json["items"].as_array().unwrap().iter().filter(|item| !item["salt"].is_null()).count();
        assert_eq!((salts(&ledger.json()), salts(&hidden)), (2, 1));
        verified(app, &letter);
        let url = format!("{}{letter}", app.base);
        let remote = undersigned::cli::remote_ledger::verify(&url).unwrap();
        assert_eq!(remote.findings, []);
        // The person's own way is open.
        visitor.get(&app.signer_desk("jana.weiss@mail.example")).is(200).shows("Zoe Zander");
        turn(&desk, "", "hide-individuals", "off");
        for (was, is) in before.iter().zip(read()) {
            assert_eq!((was.status, &was.body), (is.status, &is.body));
        }
        visitor.get(&own).is(200);
    }

    fn a_banner_stands_on_every_public_page_as_plain_text(app) {
        let desk = app.moderator();
        let letter = rules(app);
        let visitor = app.browser();
        let before = visitor.get(&letter);
        let put = |letter: &str, text: &str| {
            let page = desk.get(SWITCHES);
            let of = page.body.rsplit(&format!("name=\"letter\" value=\"{letter}\"")).next().unwrap();
            let seen = of.split_once("name=\"seen\" value=\"").unwrap().1.split('"').next().unwrap();
            let fields = [("letter", letter), ("language", "en"), ("text", text), ("seen", seen)];
            press(&desk, "/desk/switches/banner", &fields)
        };
        put("", "We are <b>back</b> & well at noon.").is(303);
        put(slug(&letter), "This letter closes early.").is(303);
        for path in ["/", &letter, &format!("{letter}/sign"), "/my", &format!("{letter}/privacy"), "/nothing"] {
            let page = visitor.get(path);
            page.shows("We are <b>back</b> & well at noon.");
            assert!(!page.body.contains("<b>back"), "{path}");
        }
        let with = visitor.get(&letter);
        with.shows("This letter closes early.");
        visitor.get(LETTER).lacks("closes early");
        assert_ne!(before.header("etag"), with.header("etag"));
        put("", &"x".repeat(501)).is(422).shows("at most 500 characters");
        let fields = [("letter", ""), ("language", "xx"), ("text", "a"), ("seen", "")];
        press(&desk, "/desk/switches/banner", &fields).is(400);
        put("", "").is(303);
        put(slug(&letter), " ").is(303);
        assert_eq!(visitor.get(&letter).body, before.body);
        desk.get(SWITCHES).shows("Banner in English taken down").shows("This letter closes early.");
    }

    fn owners_turn_and_everybody_sees(app) {
        let owner = app.moderator();
        for (name, role) in [("Mo", Role::Moderator), ("Rea", Role::Reader)] {
            let colleague = colleague(app, name, role);
            let fields = [("letter", ""), ("switch", "read-only"), ("to", "on"), ("note", "")];
            press(&colleague, SWITCHES, &fields).is(403);
            let page = colleague.get(SWITCHES);
            page.is(200).shows("Only owners turn them.");
            assert_eq!(page.field("switch"), None);
        }
        turn(&owner, "", "hold-everything", "on");
        owner.get(SWITCHES).shows("Robin").shows("Turned on: Hold everything");
        // An old page, or a second press, turns nothing back, and is nothing new.
        turn(&owner, "", "hold-everything", "on");
        assert_eq!(number(app, "SELECT COUNT(*) FROM switch_turns"), 1);
        assert!(!set(app, None, Switch::HoldEverything, true));
        let wrong = |fields: &[(&str, &str)]| press(&owner, SWITCHES, fields).status;
        assert_eq!(wrong(&[("letter", ""), ("switch", "launch"), ("to", "on")]), 400);
        assert_eq!(wrong(&[("letter", ""), ("switch", "read-only"), ("to", "maybe")]), 400);
        assert_eq!(wrong(&[("letter", "none"), ("switch", "stop-mailing"), ("to", "on")]), 404);
        assert_eq!(wrong(&[("letter", "multilateralism"), ("switch", "read-only"), ("to", "on")]), 400);
        // The note is about people, perhaps.
        let dump = app.read(|db| {
            use diesel::prelude::*;
            use undersigned::store::schema::switch_turns;
            Ok(switch_turns::table.select(switch_turns::sealed).load::<Vec<u8>>(db)?)
        });
        assert!(!dump[0].windows(5).any(|bytes| bytes == b"flood"));
        // Taken on the command line, it is nobody's.
        set(app, None, Switch::HoldEverything, false);
        owner.get(SWITCHES).shows("on the command line");
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'turn-switch'"), 2);
    }

    fn an_owner_no_more_turns_nothing(app) {
        app.moderator();
        colleague(app, "Ada", Role::Owner);
        let keyring = app.workshop.keyring.clone();
        let ada = app.read(move |db| undersigned::store::moderators::all(db, &keyring))
            .into_iter().find(|(account, _)| account.name.as_str() == "Ada").unwrap().0.id;
        app.write(move |db| undersigned::store::moderators::set_role(db, ada, Role::Moderator));
        let command = TurnSwitch {
            letter: None,
            turned: Turned::Switch { switch: Switch::ReadOnly, on: true },
            note: None,
            seen: None,
        };
        let by = Actor::moderator(ada, [0; 32]);
        let refused = app.block_on(turn_switch(&app.workshop, by, command, app.clock.now()));
        assert!(matches!(refused, Err(TurnError::Store(Error::Forbidden))));
        assert_eq!(number(app, "SELECT COUNT(*) FROM switches_on"), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM switch_turns"), 0);
    }

    fn a_read_only_site_lets_people_out_and_owners_in(app) {
        let desk = app.moderator();
        let letter = rules(app);
        app.sign_and_confirm(&letter, &berlin());
        let entry = desk::confirmed(app, &desk, LETTER, &SignForm::of("Humanists of Kiel", "kiel.example"));
        app.sign(&letter, &SignForm::of("Humanists of Jena", "jena.example"));
        let confirm = app.new_mail().into_iter().find(|mail| mail.text.contains("/confirm/")).unwrap().path("/confirm/");
        turn(&desk, "", "read-only", "on");
        let visitor = app.browser();
        visitor.get(&letter).shows("Nothing can be changed on this site").shows("Signing is paused");
        visitor.post(&confirm, &[]).is(503).shows("Nothing can be changed for the moment");
        let form = visitor.post(&format!("{letter}/sign"), &berlin().fields());
        form.is(503);
        assert_eq!(form.field("organisation").as_deref(), Some("Humanists of Berlin"));
        desk::press(&desk, &entry, "publish", &[]).is(503);
        // A way out for whoever signed: asked for, mailed, walked.
        let mine = visitor.get(&app.signer_desk("jana.weiss@berlin.example"));
        visitor.post(&mine.action("withdraw"), &[]).is(303);
        visitor.get(&letter).lacks("Humanists of Berlin");
        // Robin comes in from elsewhere, and turns it off.
        press(&desk, "/desk/logout", &[]).is(303);
        let robin = app.browser();
        log_in(&robin, ROBIN, PASSWORD).is(303);
        turn(&robin, "", "read-only", "off");
        visitor.post(&confirm, &[]).is(200);
        desk::press(&robin, &entry, "publish", &[]).is(303);
    }

    /// The pages of this node know nothing of it yet; its transactions do.
    fn nothing_slips_through_a_stale_page(app) {
        let desk = app.moderator();
        let letter = rules(app);
        let entry = desk::confirmed(app, &desk, LETTER, &SignForm::of("Humanists of Kiel", "kiel.example"));
        app.sign(&letter, &berlin());
        let confirm = app.new_mail().into_iter().find(|mail| mail.text.contains("/confirm/")).unwrap().path("/confirm/");
        later(app);
        desk.get("/desk/queue").is(200);
        assert!(set(app, None, Switch::ReadOnly, true));
        app.browser().get("/my").lacks("Nothing can be changed");
        let kiel = SignForm::of("Humanists of Ulm", "ulm.example");
        let form = app.browser().post(&format!("{letter}/sign"), &kiel.fields());
        form.is(503);
        assert_eq!(form.field("organisation").as_deref(), Some("Humanists of Ulm"));
        app.browser().post(&confirm, &[]).is(503).shows("Nothing can be changed for the moment");
        desk::press(&desk, &entry, "publish", &[]).is(503);
        let fields = [("email", "new@humanists.example"), ("role", "reader")];
        press(&desk, "/desk/moderators/invite", &fields).is(503);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM submissions"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM invitations"), 0);
        later(app);
        app.browser().get("/my").shows("Nothing can be changed");
    }

    /// By the rules; after the turn has returned there is not one more.
    fn nothing_is_published_once_everything_is_held(app) {
        let letter = rules(app);
        let id = letter_id(app, &letter);
        for round in 0..3u8 {
            let waiting: Vec<_> = (0..24).map(|n| {
                let domain = format!("society-{round}-{n}.example");
                submitted(app, &letter, &SignForm::of(&format!("Society {round} of {n}"), &domain))
            }).collect();
            let published = || number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'");
            let at_the_turn = std::thread::scope(|scope| {
                let confirming: Vec<_> = waiting.chunks(4).map(|some| scope.spawn(move || {
                    for id in some {
                        confirms(app, *id).unwrap();
                    }
                })).collect();
                let turning = scope.spawn(|| {
                    while published() < 4 {
                        std::thread::yield_now();
                    }
                    set(app, Some(id), Switch::HoldEverything, true);
                    published()
                });
                let at_the_turn = turning.join().unwrap();
                for thread in confirming {
                    thread.join().unwrap();
                }
                at_the_turn
            });
            assert_eq!(published(), at_the_turn, "round {round}");
            let held = waiting.iter().filter(|id| state(app, **id) == Some(State::Held)).count();
            let holds = number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'everything-held'");
            assert!(held > 0 && holds >= i64::try_from(held).unwrap(), "{held} {holds}");
            // For the next round.
            set(app, Some(id), Switch::HoldEverything, false);
            crate::harness::sql::tamper(app, "DELETE FROM holds");
            crate::harness::sql::tamper(app, "UPDATE signatures SET state = 'rejected', listed = FALSE WHERE state IN ('published', 'held')");
        }
    }
}

/// A second process on the same database sees a turn within a second, whatever it read before.
fn another_node(engine: Engine) {
    let app = &TestApp::start(engine);
    let desk = app.moderator();
    let letter = both_kinds(app);
    app.sign_and_confirm(&letter, &person());
    app.new_mail();
    let other = &TestApp::start_on(app.database.shared(), engine, &[], Transport::memory());
    let visitor = other.browser();
    let sign = format!("{letter}/sign");
    visitor.get(&letter).shows("Zoe Zander");
    turn(&desk, "", "stop-accepting", "on");
    turn(&desk, "", "hide-individuals", "on");
    turn(&desk, "", "stop-mailing", "on");
    // What is read in the transaction is there at once.
    visitor.post(&sign, &berlin().fields()).is(503);
    visitor.get(&letter).lacks("Zoe Zander");
    turn(&desk, "", "stop-accepting", "off");
    app.sign(&letter, &berlin());
    assert_eq!(other.new_mail().len(), 0);
    turn(&desk, "", "stop-mailing", "off");
    assert_eq!(other.new_mail().len(), 1);
    // Those of one letter likewise, and nothing is published through the other node.
    let slug = letter.rsplit('/').next().unwrap();
    turn(&desk, slug, "stop-accepting", "on");
    visitor.post(&sign, &berlin().fields()).is(503);
    turn(&desk, slug, "stop-accepting", "off");
    turn(&desk, slug, "hold-everything", "on");
    other.sign_and_confirm(&letter, &SignForm::of("Society of Rome", "rome.example"));
    visitor.get(&letter).lacks("Society of Rome");
    turn(&desk, slug, "hold-everything", "off");
    other.sign_and_confirm(&letter, &SignForm::of("Society of Oslo", "oslo.example"));
    visitor
        .get(&letter)
        .shows("Society of Oslo")
        .lacks("Society of Rome");
    // What pages show, within half a second.
    let (_, form) = desk.get(SWITCHES).form("/switches/banner");
    let seen = form.field("seen").unwrap();
    let fields = [
        ("letter", ""),
        ("language", "en"),
        ("text", "Back at noon."),
        ("seen", &seen),
    ];
    press(&desk, "/desk/switches/banner", &fields).is(303);
    turn(&desk, "", "read-only", "on");
    other.advance(READ_EVERY);
    visitor
        .get(&letter)
        .shows("Back at noon.")
        .shows("Nothing can be changed");
    visitor.post("/confirm/x/filing", &[]).is(503);
    turn(&desk, "", "read-only", "off");
    other.advance(READ_EVERY);
    visitor.post("/confirm/x/filing", &[]).is(404);
    assert!(READ_EVERY < Duration::from_secs(1));
}

#[test]
fn another_node_sqlite() {
    another_node(Engine::Sqlite);
}

#[test]
fn another_node_postgres() {
    another_node(Engine::Postgres);
}

/// Every route that changes something.
fn posts() -> Vec<String> {
    let below = |prefix: &'static str, routes: Vec<(&'static str, String)>| {
        let posts = routes.into_iter().filter(|(method, _)| *method == "POST");
        posts.map(move |(_, path)| format!("{prefix}{path}"))
    };
    below("", routes::public())
        .chain(below("/desk", routes::desk()))
        .collect()
}

fn every_change_is_refused(engine: Engine) {
    let app = &TestApp::start(engine);
    let desk = app.moderator();
    turn(&desk, "", "read-only", "on");
    let csrf = csrf(&desk);
    let posts = posts();
    assert!(posts.len() > 60, "{}", posts.len());
    for taken in TAKEN_ALL_THE_SAME {
        assert!(
            posts.iter().any(|route| route == taken),
            "{taken} is no route"
        );
    }
    let id = "0".repeat(26);
    for route in posts {
        let path = route
            .replace("{slug}", "multilateralism")
            .replace("{id}", &id)
            .replace("{name}", &id)
            .replace("{token}", "x");
        let answer = desk.post(&path, &[("csrf", &csrf)]);
        let refused = answer.status == 503
            && answer
                .text()
                .contains("Nothing can be changed for the moment");
        let taken = TAKEN_ALL_THE_SAME.contains(&route.as_str());
        assert_eq!(refused, !taken, "{route}: {}", answer.status);
        if route == "/desk/logout" {
            log_in(&desk, ROBIN, PASSWORD).is(303);
        }
    }
}

#[test]
fn every_change_is_refused_sqlite() {
    every_change_is_refused(Engine::Sqlite);
}

#[test]
fn every_change_is_refused_postgres() {
    every_change_is_refused(Engine::Postgres);
}
