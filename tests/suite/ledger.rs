//! Every change of the list is accounted for, and nobody changes the account unseen.
use crate::harness::acts::as_shown;
use crate::harness::app::{LETTER, TestApp};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::process::{command, errors};
use crate::harness::sql::{blob, number, tamper};
use crate::harness::stories::stories;
use crate::schema::dump;
use undersigned::acts::chain_ledger::chain_ledger;
use undersigned::acts::moderate::{Decide, Verb, decide};
use undersigned::acts::undo::undo;
use undersigned::acts::verify_ledger::{Verified, verify_ledger};
use undersigned::domain::actor::Actor;
use undersigned::domain::decision::DecisionId;
use undersigned::domain::letter::{Letter, Review, Signers, Slug};
use undersigned::domain::signature::{Rejection, SignatureId, State};
use undersigned::domain::time::MINUTE;
use undersigned::store::schema::signatures;
use undersigned::store::{ledger, letters};

fn organisation(number: usize) -> SignForm {
    SignForm::of(
        &format!("Organisation {number:03}"),
        &format!("org{number}.example"),
    )
}

/// A letter on which the rules decide, with so many organisations under it.
fn signed_by(app: &TestApp, number: usize) -> String {
    let path = app.letter("rules", |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
    });
    for number in 0..number {
        app.sign_and_confirm(&path, &organisation(number).with("print_name", "on"));
        app.advance(MINUTE);
    }
    app.chain();
    path
}

fn letter(app: &TestApp) -> Letter {
    app.read(|db| letters::by_slug(db, &Slug::parse("rules").unwrap()))
}

fn verified(app: &TestApp) -> Verified {
    app.block_on(verify_ledger(&app.workshop, &letter(app)))
        .unwrap()
}

fn ids(app: &TestApp) -> Vec<(SignatureId, State)> {
    use diesel::prelude::*;
    app.read(|db| {
        Ok(signatures::table
            .select((signatures::id, signatures::state))
            .order(signatures::id)
            .load(db)?)
    })
}

fn decided(app: &TestApp, signature_id: SignatureId, seen: State, verb: Verb) -> DecisionId {
    let command = Decide {
        signature_id,
        by: Actor::COMMAND_LINE,
        seen: as_shown(app, signature_id, seen),
        verb,
    };
    app.block_on(decide(&app.workshop, command, app.clock.now()))
        .unwrap()
}

/// Makes the changes, sees that they are found, and takes them back.
#[track_caller]
fn caught(app: &TestApp, what: &str, there: &str, back: &str) {
    tamper(app, there);
    let findings = verified(app).findings;
    assert!(!findings.is_empty(), "{what} was not noticed");
    tamper(app, back);
    assert_eq!(verified(app).findings, [], "{what} was not taken back");
}

stories! {
    fn every_change_of_the_list_has_its_entry(app) {
        let path = signed_by(app, 1);
        let (id, _) = ids(app)[0];
        let acts = || {
            app.chain();
            let page = app.browser().get(&format!("{path}/ledger.json")).json();
            let items = page["items"].as_array().unwrap().clone();
            items.iter().map(|item| format!("{} {}", item["act"].as_str().unwrap(), item["reason"].as_str().unwrap_or("-"))).collect::<Vec<_>>()
        };
        assert_eq!(acts(), ["published -"]);
        app.advance(MINUTE);
        decided(app, id, State::Published, Verb::Unpublish);
        assert_eq!(acts()[1..], ["unpublished under-review"]);
        app.advance(MINUTE);
        let again = decided(app, id, State::Held, Verb::Publish);
        assert_eq!(acts()[2..], ["republished -"]);
        app.advance(MINUTE);
        app.block_on(undo(&app.workshop, again, Actor::COMMAND_LINE, app.clock.now())).unwrap();
        assert_eq!(acts()[3..], ["unpublished undone"]);
        // What never stood on the list is not in its ledger.
        decided(app, id, State::Held, Verb::Reject { reason: Rejection::Unclear.into(), mail: false });
        decided(app, id, State::Rejected, Verb::Reopen);
        assert_eq!(acts().len(), 4);
        assert_eq!(verified(app).findings, []);
        let page = app.browser().get(&format!("{path}/ledger"));
        page.is(200).shows("Published").shows("Taken off").shows("Published again");
    }

    fn the_acts_of_a_node_whose_clock_is_behind_follow_those_before_them(app) {
        let path = signed_by(app, 1);
        let (id, _) = ids(app)[0];
        let ahead = app.clock.now();
        let behind = ahead.minus(MINUTE);
        for (now, seen, verb) in [
            (ahead, State::Published, Verb::Unpublish),
            (behind, State::Held, Verb::Publish),
            (behind, State::Published, Verb::Unpublish),
            (ahead, State::Held, Verb::Publish),
        ] {
            let command = Decide { signature_id: id, by: Actor::COMMAND_LINE, seen: as_shown(app, id, seen), verb };
            app.block_on(decide(&app.workshop, command, now)).unwrap();
        }
        app.chain();
        let page = app.browser().get(&format!("{path}/ledger.json")).json();
        let acts: Vec<_> = page["items"].as_array().unwrap().iter().map(|item| item["act"].as_str().unwrap().to_owned()).collect();
        assert_eq!(acts, ["published", "unpublished", "republished", "unpublished", "republished"]);
        assert_eq!(verified(app).findings, []);
    }

    fn from_the_console_and_from_the_public_pages_it_is_sound(app) {
        let path = signed_by(app, 3);
        let (id, _) = ids(app)[1];
        decided(app, id, State::Published, Verb::Unpublish);
        app.chain();
        let url = format!("{}{path}", app.base);
        for arguments in [&["ledger", "verify"][..], &["ledger", "verify", "--url", &url]] {
            let output = command(app, arguments, b"");
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert_eq!(output.status.code(), Some(0), "{said}{}", errors(&output));
            assert!(said.contains("4 entries, 2 organisations, 0 individuals") && said.contains("sound"), "{said}");
        }
        tamper(app, "UPDATE signatures SET name = 'Somebody Else' WHERE name = 'Organisation 000'");
        for arguments in [&["ledger", "verify"][..], &["ledger", "verify", "--url", &url]] {
            let output = command(app, arguments, b"");
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains("is not the one that the ledger commits to"), "{said}");
            assert!(errors(&output).contains("do not agree"), "{}", errors(&output));
        }
        for wrong in ["http://127.0.0.1:1/letters/rules", "nonsense", &format!("{}/letters/unknown", app.base)] {
            let output = command(app, &["ledger", "verify", "--url", wrong], b"");
            assert_eq!(output.status.code(), Some(1), "{wrong}");
            assert!(errors(&output).starts_with("undersigned: "), "{}", errors(&output));
        }
    }

    fn every_change_of_the_ledger_is_caught(app) {
        signed_by(app, 6);
        let (id, _) = ids(app)[2];
        decided(app, id, State::Published, Verb::Unpublish);
        app.chain();
        assert_eq!(verified(app).entries, 7);
        assert_eq!(verified(app).findings, []);
        tamper(app, "CREATE TABLE kept_entries AS SELECT * FROM ledger_entries; CREATE TABLE kept_heads AS SELECT * FROM ledger_heads;");
        let back = "DELETE FROM ledger_entries; INSERT INTO ledger_entries SELECT * FROM kept_entries; \
            DELETE FROM ledger_heads; INSERT INTO ledger_heads SELECT * FROM kept_heads;";
        let bytes = |fill: u8, length: usize| blob(app.engine, &vec![fill; length]);
        for change in [
            "act = 'republished'".to_owned(),
            "act = 'corrected'".to_owned(),
            "reason = 'imported'".to_owned(),
            "kind = 'individual'".to_owned(),
            "country = 'FR'".to_owned(),
            "country = NULL".to_owned(),
            format!("signature_id = {}", bytes(1, 16)),
            format!("commitment = {}", bytes(2, 32)),
            "commitment = NULL".to_owned(),
            "created_at = created_at + 1".to_owned(),
            format!("hash = {}", bytes(3, 32)),
        ] {
            for sequence in [1, 4, 6] {
                caught(app, &change, &format!("UPDATE ledger_entries SET {change} WHERE sequence = {sequence}"), back);
            }
        }
        caught(app, "a reason taken off", "UPDATE ledger_entries SET reason = NULL WHERE reason IS NOT NULL", back);
        for sequence in 1..=7 {
            caught(app, "a dropped entry", &format!("DELETE FROM ledger_entries WHERE sequence = {sequence}"), back);
        }
        caught(app, "a dropped entry with the rest moved up",
            "DELETE FROM ledger_entries WHERE sequence = 3; UPDATE ledger_entries SET sequence = sequence + 100 WHERE sequence > 3; \
             UPDATE ledger_entries SET sequence = sequence - 101 WHERE sequence > 100; UPDATE ledger_heads SET sequence = 6, organisations = 4;", back);
        for (one, other) in [(1, 2), (2, 5), (5, 6)] {
            caught(app, "two in each other's place", &format!(
                "UPDATE ledger_entries SET sequence = 1000 WHERE sequence = {one}; UPDATE ledger_entries SET sequence = {one} WHERE sequence = {other}; \
                 UPDATE ledger_entries SET sequence = {other} WHERE sequence = 1000;"), back);
        }
        caught(app, "the last one cut off", "DELETE FROM ledger_entries WHERE sequence = 7", back);
        caught(app, "the last one cut off, and the head moved to hide it",
            "DELETE FROM ledger_entries WHERE sequence = 7; \
             UPDATE ledger_heads SET sequence = 6, organisations = 6, hash = (SELECT hash FROM ledger_entries WHERE sequence = 6);", back);
        caught(app, "the whole ledger", "DELETE FROM ledger_entries; DELETE FROM ledger_heads;", back);
        caught(app, "another count of those without a name", "UPDATE ledger_heads SET unnamed_organisations = unnamed_organisations + 1", back);
        caught(app, "another count", "UPDATE ledger_heads SET organisations = organisations + 1", back);
        caught(app, "an entry put behind the last", &format!(
            "INSERT INTO ledger_entries SELECT {}, letter_id, act, reason, kind, country, signature_id, commitment, created_at, import_id, 8, hash, named \
             FROM ledger_entries WHERE sequence = 1", bytes(9, 16)), back);
    }

    fn every_change_of_the_list_behind_its_back_is_caught(app) {
        signed_by(app, 4);
        let change = |set: &str, back: &str| {
            caught(app, set, &format!("UPDATE signatures SET {set} WHERE name LIKE 'Organisation 001%'"),
                &format!("UPDATE signatures SET {back} WHERE name LIKE 'Organisation 001%'"));
        };
        change("name = 'Organisation 001 e. V.'", "name = 'Organisation 001'");
        change("file_under = 'Aaa'", "file_under = 'Organisation 001'");
        change("country = 'FR'", "country = 'DE'");
        change("website = replace(website, 'org1.', 'org9.')", "website = replace(website, 'org9.', 'org1.')");
    }

    fn a_line_added_hidden_or_renamed_by_hand_is_caught(app) {
        signed_by(app, 3);
        let sql = app.engine;
        let salt = blob(sql, &[5; 32]);
        let id = blob(sql, &[6; 16]);
        let yes = if sql == Engine::Sqlite { "1" } else { "TRUE" };
        let no = if sql == Engine::Sqlite { "0" } else { "FALSE" };
        caught(app, "a line added", &format!(
            "INSERT INTO signatures (id, letter_id, kind, state, visibility, proof, version_id, language, name, country, file_under, sort_key, heading, \
             collation_rules, salt, listed, synthetic, confirmed_at, published_at) \
             SELECT {id}, letter_id, 'individual', 'published', 'named', proof, version_id, language, 'Added By Hand', country, 'Added By Hand', sort_key, \
             heading, collation_rules, {salt}, {yes}, synthetic, confirmed_at, published_at FROM signatures WHERE name = 'Organisation 001'"),
            &format!("DELETE FROM signatures WHERE id = {id}"));
        caught(app, "a line hidden", &format!("UPDATE signatures SET listed = {no} WHERE name = 'Organisation 002'"),
            &format!("UPDATE signatures SET listed = {yes} WHERE name = 'Organisation 002'"));
        caught(app, "a representative renamed", "UPDATE representatives SET name = 'Somebody Else'", "UPDATE representatives SET name = 'Jana Weiss'");
    }

    fn entries_hold_no_personal_data(app) {
        let path = signed_by(app, 1);
        let form = SignForm::of("", "").without("organisation").without("website").with("kind", "individual")
            .with("name", "Olga Offentlich").with("email", "olga@public.example");
        app.sign_and_confirm(&path, &form);
        app.chain();
        let public = app.browser().get(&format!("{path}/ledger.json")).body + &app.browser().get(&format!("{path}/ledger")).body;
        let dump = dump(app);
        let rows = dump.lines().filter(|line| line.starts_with("ledger_")).collect::<Vec<_>>().join("\n");
        assert!(rows.lines().count() >= 3, "{rows}");
        for secret in ["Olga", "Offentlich", "Organisation 0", "Jana", "Weiss", "public.example", "org0"] {
            let hex = data_encoding::HEXLOWER.encode(secret.as_bytes());
            for text in [&public, &rows] {
                assert!(!text.contains(secret) && !text.contains(&hex), "{secret}: {text}");
            }
        }
        // Off the list, not even the salt is told: nobody can try names against the commitment.
        let before = app.browser().get(&format!("{path}/ledger.json")).json();
        assert!(before["items"][0]["salt"].is_string(), "{before}");
        let (id, state) = ids(app)[0];
        decided(app, id, state, Verb::Unpublish);
        app.chain();
        let after = app.browser().get(&format!("{path}/ledger.json")).json();
        assert!(after["items"][0]["salt"].is_null(), "{after}");
    }

    fn counts_equal_the_list_after_a_hundred_mixed_acts(app) {
        let path = signed_by(app, 0);
        let mut dice: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut roll = |sides: usize| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(dice >> 33).unwrap() % sides
        };
        let mut decisions: Vec<DecisionId> = Vec::new();
        let (mut signed, mut undone) = (0, 0);
        for act in 0..100 {
            app.advance(MINUTE);
            let known = ids(app);
            match roll(10) {
                0..=3 => {
                    signed += 1;
                    if roll(3) == 0 {
                        let form = organisation(signed).without("organisation").without("website").with("kind", "individual").with("name", &format!("Person {signed}"));
                        app.sign_and_confirm(&path, &form.with("country", if roll(2) == 0 { "FR" } else { "DE" }));
                    } else {
                        app.sign_and_confirm(&path, &organisation(signed));
                    }
                }
                4 => {
                    if let Some(decision) = decisions.pop()
                        && app.block_on(undo(&app.workshop, decision, Actor::COMMAND_LINE, app.clock.now())).is_ok()
                    {
                        undone += 1;
                    }
                }
                _ if known.is_empty() => {}
                choice => {
                    let (id, state) = known[roll(known.len())];
                    let verb = match (state, choice) {
                        (State::Published, _) => Verb::Unpublish,
                        (State::Held, 5..=7) => Verb::Publish,
                        (State::Held, _) => Verb::Reject { reason: Rejection::Unclear.into(), mail: false },
                        _ => Verb::Reopen,
                    };
                    decisions.push(decided(app, id, state, verb));
                }
            }
            if act % 7 == 0 {
                // One round, so that entries stand in the chain and behind it.
                app.block_on(chain_ledger(&app.workshop, app.crew.holder, app.clock.now())).unwrap();
            }
            let letter = letter(app).id;
            let counts = app.read(move |db| ledger::counts(db, letter));
            let listed = |kind: &str| {
                let yes = if app.engine == Engine::Sqlite { "1" } else { "TRUE" };
                number(app, &format!("SELECT COUNT(*) FROM signatures WHERE listed = {yes} AND kind = '{kind}'"))
            };
            assert_eq!((counts.organisations, counts.individuals), (listed("organisation"), listed("individual")), "after act {act}");
        }
        assert!(signed > 20 && undone > 2 && decisions.len() > 10, "{signed} {undone} {}", decisions.len());
        app.chain();
        let whole = verified(app);
        assert_eq!(whole.findings, []);
        let answer = app.browser().get("/api/v1/letters/rules/count").json();
        assert_eq!(answer["organisations"], whole.organisations, "{answer}");
        assert_eq!(answer["individuals"], whole.individuals, "{answer}");
        let list = app.browser().get("/api/v1/letters/rules/signatories?limit=200").json();
        assert_eq!(list["items"].as_array().unwrap().len(), usize::try_from(whole.organisations + whole.individuals).unwrap());
        app.browser().get(LETTER).is(200);
    }
}
