//! Signers, moderators and the program change one entry of the registry at once: whatever comes
//! first, nothing is lost, doubled, or on the list against somebody's will. Each story runs its
//! race a few times over, since one try seldom hits the moment.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::forms::SignForm;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use diesel::prelude::*;
use std::sync::Barrier;
use std::time::Duration;
use undersigned::acts;
use undersigned::acts::confirm::{ConfirmError, Confirmed, confirm};
use undersigned::acts::correct::{Correct, correct};
use undersigned::acts::erase::erase;
use undersigned::acts::merge_organisations::{MergeError, MergeOrganisations};
use undersigned::acts::moderate::{Decide, DecideError, Verb, decide};
use undersigned::acts::set_visibility::set_visibility;
use undersigned::acts::signer::SignerError;
use undersigned::acts::take_over::{TakeOverError, take_over};
use undersigned::acts::undo_merge::undo_merge;
use undersigned::acts::withdraw::withdraw;
use undersigned::domain::correction::Correction;
use undersigned::domain::decision::{AsSeen, DecisionId};
use undersigned::domain::email::EmailAddress;
use undersigned::domain::letter::{LetterId, Review, Slug};
use undersigned::domain::name::Name;
use undersigned::domain::organisation::OrganisationId;
use undersigned::domain::registry::MergeId;
use undersigned::domain::signatory::Contact;
use undersigned::domain::signature::{Signature, SignatureId, State, Visibility};
use undersigned::store::handovers::HandoverId;
use undersigned::store::notices::NoticeId;
use undersigned::store::schema::{
    decisions, handovers, ledger_entries, notices, organisations, signatures, submissions,
};
use undersigned::store::{decisions as decided, holds, ledger, letters};

const ROUNDS: usize = 8;

type Part<'a, T> = Box<dyn Fn() -> T + Sync + 'a>;

/// Begins all parts at one moment; what came of each, in their order.
fn at_once<T: Send>(parts: &[Part<'_, T>]) -> Vec<T> {
    let barrier = Barrier::new(parts.len());
    std::thread::scope(|scope| {
        let running: Vec<_> = parts
            .iter()
            .map(|part| {
                let barrier = &barrier;
                scope.spawn(move || {
                    barrier.wait();
                    part()
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

/// What became of an act: done, refused for a reason that the race explains, or a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Done,
    Refused,
    Fault(String),
}
use Outcome::{Done, Refused};

fn of_signer<T>(outcome: Result<T, SignerError>) -> Outcome {
    match outcome {
        Ok(_) => Done,
        Err(SignerError::Store(error)) => Outcome::Fault(error.to_string()),
        Err(_) => Refused,
    }
}

fn of_decision<T>(outcome: Result<T, DecideError>) -> Outcome {
    match outcome {
        Ok(_) => Done,
        Err(DecideError::Store(error)) => Outcome::Fault(error.to_string()),
        Err(_) => Refused,
    }
}

fn of_merge<T>(outcome: Result<T, MergeError>) -> Outcome {
    match outcome {
        Ok(_) => Done,
        Err(MergeError::Store(error) | MergeError::Decide(DecideError::Store(error))) => {
            Outcome::Fault(error.to_string())
        }
        Err(_) => Refused,
    }
}

fn of_confirmation(outcome: Result<Confirmed, ConfirmError>) -> Outcome {
    match outcome {
        Ok(_) => Done,
        Err(ConfirmError::Store(error)) => Outcome::Fault(error.to_string()),
        Err(_) => Refused,
    }
}

/// The organisation of one round; every round has its own.
fn of(round: usize, person: &str) -> SignForm {
    named(&format!("Society Number {round}"), person)
}

fn named(name: &str, person: &str) -> SignForm {
    let domain = format!("{}.example", name.to_lowercase().replace(' ', "-"));
    SignForm::of(name, &domain).with("email", &format!("{person}@{domain}"))
}

fn name(text: &str) -> Name {
    Name::parse(text, 100).unwrap()
}

fn rules(app: &TestApp) -> String {
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules)
}

fn letter_id(app: &TestApp, letter: &str) -> LetterId {
    let slug = Slug::parse(letter.rsplit('/').next().unwrap()).unwrap();
    app.read(move |db| letters::by_slug(db, &slug)).id
}

/// Fills in the form: a submission to be confirmed.
#[track_caller]
fn submitted(app: &TestApp, letter: &str, form: &SignForm) -> SignatureId {
    app.advance(Duration::from_secs(1));
    app.sign(letter, form);
    app.read(|db| {
        let newest = submissions::table.order(submissions::created_at.desc());
        Ok(newest.select(submissions::id).first(db)?)
    })
}

#[track_caller]
fn signed(app: &TestApp, letter: &str, form: &SignForm) -> SignatureId {
    let id = submitted(app, letter, form);
    confirms(app, id).unwrap();
    id
}

fn confirms(app: &TestApp, id: SignatureId) -> Result<Confirmed, ConfirmError> {
    app.block_on(confirm(&app.workshop, id, app.clock.now()))
}

fn signature(app: &TestApp, id: SignatureId) -> Signature {
    let keyring = app.workshop.keyring.clone();
    app.read(move |db| undersigned::store::signatures::find(db, &keyring, id))
}

fn state(app: &TestApp, id: SignatureId) -> Option<State> {
    app.read(move |db| {
        let row = signatures::table.find(id).select(signatures::state);
        Ok(row.first(db).optional()?)
    })
}

fn entry(app: &TestApp, id: SignatureId) -> OrganisationId {
    signature(app, id).organisation_id.unwrap()
}

fn decides(
    app: &TestApp,
    id: SignatureId,
    seen: AsSeen,
    verb: Verb,
) -> Result<DecisionId, DecideError> {
    let command = Decide {
        signature_id: id,
        moderator_id: None,
        seen,
        verb,
    };
    app.block_on(decide(&app.workshop, command, app.clock.now()))
}

fn withdraws(app: &TestApp, id: SignatureId, address: [u8; 32]) -> Outcome {
    of_signer(app.block_on(withdraw(&app.workshop, id, address, app.clock.now())))
}

fn erases(app: &TestApp, id: SignatureId, address: [u8; 32]) -> Outcome {
    of_signer(app.block_on(erase(&app.workshop, id, address, app.clock.now())))
}

fn shows(app: &TestApp, id: SignatureId, address: [u8; 32], to: Visibility) -> Outcome {
    of_signer(app.block_on(set_visibility(
        &app.workshop,
        id,
        address,
        to,
        app.clock.now(),
    )))
}

fn corrects(
    app: &TestApp,
    before: &Signature,
    change: impl Fn(&mut undersigned::domain::signatory::PrintedLine),
) -> Outcome {
    let mut line = before.line.clone();
    change(&mut line);
    let command = Correct {
        signature_id: before.id,
        address: before.address_index.unwrap(),
        seen: before.state,
        correction: Correction {
            line,
            name: name("Jana Weiss"),
            role: None,
        },
    };
    of_signer(app.block_on(correct(&app.workshop, command, app.clock.now())))
}

fn merges(
    app: &TestApp,
    loser: OrganisationId,
    winner: OrganisationId,
) -> Result<MergeId, MergeError> {
    let command = MergeOrganisations {
        loser,
        winner,
        moderator_id: None,
    };
    let now = app.clock.now();
    app.block_on(acts::merge_organisations::merge(
        &app.workshop,
        command,
        now,
    ))
}

fn undoes_merge(app: &TestApp, id: MergeId) -> Outcome {
    of_merge(app.block_on(undo_merge(&app.workshop, id, None, app.clock.now())))
}

fn address(app: &TestApp, email: &str) -> [u8; 32] {
    let email = EmailAddress::parse(email).unwrap();
    app.workshop.keyring.address_index(&email)
}

/// Offers the signature to a successor.
fn offered(app: &TestApp, before: &Signature, to: &str) -> HandoverId {
    let successor = Contact {
        name: name("Greta Gross"),
        role: None,
        email: EmailAddress::parse(to).unwrap(),
    };
    let (id, from) = (before.id, before.address_index.unwrap());
    let now = app.clock.now();
    let offer = acts::hand_over::hand_over(&app.workshop, id, from, successor, now);
    app.block_on(offer).unwrap();
    app.read(move |db| {
        let of_it = handovers::table.filter(handovers::signature_id.eq(id));
        Ok(of_it.select(handovers::id).first(db)?)
    })
}

fn takes_over(app: &TestApp, id: HandoverId) -> Outcome {
    match app.block_on(take_over(&app.workshop, id, false, app.clock.now())) {
        Ok(()) => Done,
        Err(TakeOverError::Store(error)) => Outcome::Fault(error.to_string()),
        Err(_) => Refused,
    }
}

/// Tells the organisation, who may then object.
fn noticed(app: &TestApp, id: SignatureId, to: &str) -> NoticeId {
    let state = signature(app, id).state;
    let command = acts::give_notice::GiveNotice {
        signature_id: id,
        moderator_id: None,
        seen: state.into(),
        to: EmailAddress::parse(to).unwrap(),
    };
    let now = app.clock.now();
    app.block_on(acts::give_notice::give_notice(&app.workshop, command, now))
        .unwrap();
    app.read(move |db| {
        let of_it = notices::table.filter(notices::signature_id.eq(id));
        Ok(of_it.select(notices::id).first(db)?)
    })
}

fn objects(app: &TestApp, id: NoticeId) -> Outcome {
    match app.block_on(acts::object::object(
        &app.workshop,
        id,
        None,
        app.clock.now(),
    )) {
        Ok(_) => Done,
        Err(error) => Outcome::Fault(error.to_string()),
    }
}

/// The ledger of one signature: on and off by turns, beginning with on.
#[track_caller]
fn alternates(app: &TestApp, id: SignatureId) -> usize {
    let acts: Vec<String> = app.read(move |db| {
        let of_it = ledger_entries::table
            .filter(ledger_entries::signature_id.eq(id))
            .order(ledger_entries::id);
        let acts: Vec<undersigned::domain::ledger::Act> =
            of_it.select(ledger_entries::act).load(db)?;
        Ok(acts.iter().map(ToString::to_string).collect())
    });
    let moves: Vec<&str> = acts
        .iter()
        .map(String::as_str)
        .filter(|act| *act != "corrected")
        .collect();
    for (at, act) in moves.iter().enumerate() {
        let on = ["published", "republished"].contains(act);
        assert_eq!(on, at % 2 == 0, "{acts:?}");
    }
    moves.len()
}

#[track_caller]
fn verified(app: &TestApp, letter: &str) {
    app.chain();
    let slug = Slug::parse(letter.rsplit('/').next().unwrap()).unwrap();
    let letter = app.read(move |db| letters::by_slug(db, &slug));
    let verified = acts::verify_ledger::verify_ledger(&app.workshop, &letter);
    assert_eq!(app.block_on(verified).unwrap().findings, []);
}

#[track_caller]
fn no_faults(outcomes: &[Outcome]) {
    let faulty = outcomes
        .iter()
        .any(|outcome| matches!(outcome, Outcome::Fault(_)));
    assert!(!faulty, "{outcomes:?}");
}

/// No claim is left with an entry that was merged.
#[track_caller]
fn none_is_with_a_loser(app: &TestApp) {
    let lost = "SELECT COUNT(*) FROM signatures s JOIN organisations o ON o.id = s.organisation_id WHERE o.merged_into IS NOT NULL";
    assert_eq!(number(app, lost), 0);
}

stories! {
    fn refiling_reverts_nothing(app) {
        let letter = rules(app);
        for round in 0..ROUNDS {
            let id = signed(app, &letter, &of(round, "jana"));
            let before = signature(app, id);
            let jana = before.address_index.unwrap();
            let offer = offered(app, &before, &format!("greta@society-number-{round}.example"));
            let filed = before.filing.rules.clone();
            tamper(app, "UPDATE signatures SET collation_rules = 'of yesterday' WHERE collation_rules IS NOT NULL");
            let parts: [Part<'_, Outcome>; 5] = [
                Box::new(|| takes_over(app, offer)),
                Box::new(|| corrects(app, &before, |line| line.file_under = Some(name("Zzz")))),
                Box::new(|| shows(app, id, jana, Visibility::Addressee)),
                Box::new(|| app.block_on(acts::rekey::rekey(&app.workshop, app.clock.now())).map_or_else(|error| Outcome::Fault(error.to_string()), |_| Done)),
                Box::new(|| app.block_on(acts::rekey::rekey(&app.workshop, app.clock.now())).map_or_else(|error| Outcome::Fault(error.to_string()), |_| Done)),
            ];
            let outcomes = at_once(&parts);
            no_faults(&outcomes);
            let after = signature(app, id);
            assert_eq!(outcomes[0], Done);
            assert_ne!(after.address_index, Some(jana), "handed over");
            assert_eq!(after.line.file_under.is_some(), outcomes[1] == Done, "{outcomes:?}");
            assert_eq!(after.visibility == Visibility::Addressee, outcomes[2] == Done, "{outcomes:?}");
            if after.visibility == Visibility::Named {
                assert_eq!(after.filing.rules, filed);
            }
        }
        verified(app, &letter);
    }

    fn an_objection_and_a_withdrawal_are_never_published_over(app) {
        for round in 0..2 * ROUNDS {
            let id = signed(app, LETTER, &of(round, "jana"));
            let jana = signature(app, id).address_index.unwrap();
            let notice = noticed(app, id, &format!("info@society-number-{round}.example"));
            // In some rounds it has been on the list, and is off for now.
            let unpublished = (round % 4 > 1).then(|| {
                decides(app, id, State::Held.into(), Verb::Publish).unwrap();
                decides(app, id, State::Published.into(), Verb::Unpublish).unwrap()
            });
            let publishes = || match unpublished {
                Some(decision) => of_decision(app.block_on(acts::undo::undo(&app.workshop, decision, None, app.clock.now()))),
                None => of_decision(decides(app, id, State::Held.into(), Verb::Publish)),
            };
            let mut parts: Vec<Part<'_, Outcome>> = vec![Box::new(publishes), Box::new(|| objects(app, notice)), Box::new(publishes)];
            if round % 2 == 0 {
                parts.push(Box::new(|| withdraws(app, id, jana)));
            }
            let outcomes = at_once(&parts);
            no_faults(&outcomes);
            assert_eq!(outcomes[1], Done);
            let expected = if round % 2 == 0 { State::Withdrawn } else { State::Held };
            assert_eq!(state(app, id), Some(expected), "{outcomes:?}");
            assert_eq!(alternates(app, id) % 2, 0, "off the list");
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE listed"), 0);
        verified(app, LETTER);
    }

    fn a_signature_is_taken_over_or_withdrawn(app) {
        let letter = rules(app);
        for round in 0..ROUNDS {
            let id = signed(app, &letter, &of(round, "jana"));
            let before = signature(app, id);
            let jana = before.address_index.unwrap();
            let greta = format!("greta@society-number-{round}.example");
            let offer = offered(app, &before, &greta);
            let outcomes = at_once(&[
                Box::new(|| takes_over(app, offer)) as Part<'_, Outcome>,
                Box::new(|| withdraws(app, id, jana)),
                Box::new(|| takes_over(app, offer)),
                Box::new(|| withdraws(app, id, jana)),
            ]);
            no_faults(&outcomes);
            let after = signature(app, id);
            if after.state == State::Withdrawn {
                assert_eq!(outcomes, [Refused, Done, Refused, Done]);
                assert_eq!(after.address_index, Some(jana));
            } else {
                assert_eq!(outcomes, [Done, Refused, Done, Refused]);
                assert_eq!((after.state, after.address_index), (State::Published, Some(address(app, &greta))));
            }
            alternates(app, id);
        }
        verified(app, &letter);
    }

    fn what_is_merged_survives_whatever_becomes_of_its_winner(app) {
        let letter = rules(app);
        for round in 0..2 * ROUNDS {
            let winner = signed(app, &letter, &of(round, "winner"));
            let loser = signed(app, &letter, &named(&format!("Circle {round} of Friends"), "loser"));
            let address = signature(app, winner).address_index.unwrap();
            let (to, from) = (entry(app, winner), entry(app, loser));
            let merged = (round % 2 == 0).then(|| merges(app, from, to).unwrap());
            let second: Part<'_, Outcome> = match merged {
                Some(merged) => Box::new(move || undoes_merge(app, merged)),
                None => Box::new(|| of_merge(merges(app, from, to))),
            };
            let outcomes = at_once(&[Box::new(|| erases(app, winner, address)) as Part<'_, Outcome>, second]);
            no_faults(&outcomes);
            assert_eq!(outcomes[0], Done);
            assert_eq!(state(app, winner), None);
            assert!(state(app, loser).unwrap().is_live(), "{:?} {outcomes:?}", state(app, loser));
            alternates(app, loser);
        }
        none_is_with_a_loser(app);
        verified(app, &letter);
    }

    fn what_is_merged_is_erased_while_the_merge_is_undone(app) {
        let letter = rules(app);
        for round in 0..ROUNDS {
            let winner = signed(app, &letter, &of(round, "winner"));
            let loser = signed(app, &letter, &named(&format!("Circle {round} of Friends"), "loser"));
            let address = signature(app, loser).address_index.unwrap();
            let merged = merges(app, entry(app, loser), entry(app, winner)).unwrap();
            let outcomes = at_once(&[
                Box::new(|| erases(app, loser, address)) as Part<'_, Outcome>,
                Box::new(|| undoes_merge(app, merged)),
                Box::new(|| undoes_merge(app, merged)),
            ]);
            no_faults(&outcomes);
            assert_eq!(outcomes[0], Done);
            assert_eq!((state(app, loser), state(app, winner)), (None, Some(State::Published)));
            assert_eq!(alternates(app, loser) % 2, 0, "off the list");
        }
        none_is_with_a_loser(app);
        verified(app, &letter);
    }

    fn who_confirms_while_the_entry_is_merged_signs_for_the_one_that_stands(app) {
        let letter = rules(app);
        for round in 0..ROUNDS {
            let winner = signed(app, &letter, &of(round, "winner"));
            let circle = format!("Circle {round} of Friends");
            let loser = signed(app, &letter, &named(&circle, "loser"));
            let (to, from) = (entry(app, winner), entry(app, loser));
            let late = ["ada", "ben", "cleo"].map(|person| submitted(app, &letter, &named(&circle, person)));
            let mut parts: Vec<Part<'_, Outcome>> = vec![Box::new(|| of_merge(merges(app, from, to)))];
            for id in late {
                parts.push(Box::new(move || of_confirmation(confirms(app, id))));
            }
            assert_eq!(at_once(&parts), [Done, Done, Done, Done]);
            for id in late {
                assert_eq!((entry(app, id), state(app, id)), (to, Some(State::Held)));
            }
        }
        none_is_with_a_loser(app);
    }

    fn named_or_not_one_organisation_has_one_entry(app) {
        let letter = rules(app);
        for round in 0..ROUNDS {
            let first = signed(app, &letter, &of(round, "first"));
            let address = signature(app, first).address_index.unwrap();
            let late = [("ada", "named"), ("ben", "counted"), ("cleo", "addressee"), ("dan", "named")]
                .map(|(person, visibility)| submitted(app, &letter, &of(round, person).with("visibility", visibility)));
            // In half of the rounds nobody has signed for it when they come.
            if round % 2 == 0 {
                assert_eq!(erases(app, first, address), Done);
            }
            let mut parts: Vec<Part<'_, Outcome>> = Vec::new();
            if round % 2 == 1 {
                parts.push(Box::new(|| shows(app, first, address, Visibility::Counted)));
            }
            for id in late {
                parts.push(Box::new(move || of_confirmation(confirms(app, id))));
            }
            let outcomes = at_once(&parts);
            assert!(outcomes.iter().all(|outcome| *outcome == Done), "{outcomes:?}");
            let entries: std::collections::BTreeSet<_> = late.iter().map(|id| entry(app, *id)).collect();
            assert_eq!(entries.len(), 1, "twins");
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), i64::try_from(ROUNDS).unwrap());
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE sealed IS NOT NULL"), 0, "some live claim names each");
    }

    fn nobody_is_listed_and_unnamed_at_once(app) {
        let letter = rules(app);
        let id = signed(app, &letter, &of(0, "jana"));
        let jana = signature(app, id).address_index.unwrap();
        let letter_id = letter_id(app, &letter);
        let toggles = || {
            for to in [Visibility::Counted, Visibility::Named].repeat(6) {
                assert_eq!(shows(app, id, jana, to), Done);
            }
        };
        let chains = || for holder in 0..20 {
            let now = app.clock.now();
            drop(app.block_on(acts::chain_ledger::chain_ledger(&app.workshop, [holder; 16], now)));
        };
        let reads = || for _ in 0..40 {
            let (row, counts, listed) = app.read(move |db| {
                let row: (bool, Visibility, Option<String>) = signatures::table.find(id)
                    .select((signatures::listed, signatures::visibility, signatures::name)).first(db)?;
                let listed = undersigned::store::listing::total(db, letter_id, &undersigned::store::listing::Filter::default())?;
                Ok((row, ledger::counts(db, letter_id)?, listed))
            });
            let (is_listed, visibility, plain) = row;
            assert_eq!(is_listed, visibility == Visibility::Named);
            assert_eq!(plain.is_some(), is_listed, "an unnamed line is sealed");
            assert_eq!(counts.organisations, 1, "whoever is counted stays counted");
            assert_eq!(listed, i64::from(is_listed));
            let page = app.browser().get("/api/v1/letters/rules/signatories").json();
            assert_eq!(page["total"].as_u64().unwrap(), page["items"].as_array().unwrap().len() as u64);
        };
        at_once(&[Box::new(toggles) as Part<'_, ()>, Box::new(toggles), Box::new(chains), Box::new(reads), Box::new(reads)]);
        alternates(app, id);
        verified(app, &letter);
    }

    fn who_corrects_to_an_organisation_that_is_published_meets_it(app) {
        for round in 0..ROUNDS {
            let there = signed(app, LETTER, &of(round, "there"));
            let comes = signed(app, LETTER, &named(&format!("Circle {round} of Friends"), "comes"));
            let before = signature(app, comes);
            let there_named = format!("Society Number {round}");
            let outcomes = at_once(&[
                Box::new(|| corrects(app, &before, |line| line.name = name(&there_named))) as Part<'_, Outcome>,
                Box::new(|| of_decision(decides(app, there, State::Held.into(), Verb::Publish))),
            ]);
            assert_eq!(outcomes, [Done, Done]);
            assert_eq!(entry(app, comes), entry(app, there));
            let keyring = app.workshop.keyring.clone();
            let reasons = app.read(move |db| holds::of(db, &keyring, comes));
            let rival = reasons.iter().any(|hold| hold.reason.as_str() == "rival");
            // Closed by the publication, or the moderators are told of the other one.
            assert!(state(app, comes) == Some(State::Rejected) || rival, "{reasons:?}");
            assert_eq!(state(app, there), Some(State::Published));
        }
    }

    fn who_corrects_to_an_organisation_that_is_merged_comes_to_the_one_that_stands(app) {
        for round in 0..ROUNDS {
            let winner = signed(app, LETTER, &of(round, "winner"));
            let circle = format!("Circle {round} of Friends");
            let loser = signed(app, LETTER, &named(&circle, "loser"));
            let comes = signed(app, LETTER, &named(&format!("League {round} of Readers"), "comes"));
            let before = signature(app, comes);
            let (to, from) = (entry(app, winner), entry(app, loser));
            let outcomes = at_once(&[
                Box::new(|| corrects(app, &before, |line| line.name = name(&circle))) as Part<'_, Outcome>,
                Box::new(|| of_merge(merges(app, from, to))),
            ]);
            assert_eq!(outcomes, [Done, Done]);
            assert_eq!(entry(app, comes), to);
        }
        none_is_with_a_loser(app);
    }

    fn of_two_merges_against_each_other_one_is_done(app) {
        let letter = rules(app);
        for round in 0..ROUNDS {
            let one = signed(app, &letter, &of(round, "one"));
            let other = signed(app, &letter, &named(&format!("Circle {round} of Friends"), "other"));
            let (a, b) = (entry(app, one), entry(app, other));
            let outcomes = at_once(&[
                Box::new(|| of_merge(merges(app, a, b))) as Part<'_, Outcome>,
                Box::new(|| of_merge(merges(app, b, a))),
            ]);
            no_faults(&outcomes);
            assert_eq!(outcomes.iter().filter(|outcome| **outcome == Done).count(), 1, "{outcomes:?}");
            let listed = app.read(move |db| {
                let standing = organisations::table.filter(organisations::id.eq_any([a, b])).filter(organisations::merged_into.is_null());
                Ok(standing.count().get_result::<i64>(db)?)
            });
            assert_eq!(listed, 1);
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE listed"), i64::try_from(ROUNDS).unwrap());
        none_is_with_a_loser(app);
        verified(app, &letter);
    }

    fn who_confirms_while_keys_are_made_anew_gets_an_answer(app) {
        let letter = rules(app);
        for round in 0..ROUNDS {
            signed(app, &letter, &of(round, "first"));
            let late = [("ada", "named"), ("ben", "counted"), ("cleo", "named")]
                .map(|(person, visibility)| submitted(app, &letter, &of(round, person).with("visibility", visibility)));
            tamper(app, &format!("UPDATE organisations SET folded_key = folded_key || ' of yesterday', key_rules = 0 WHERE name = 'Society Number {round}'"));
            let rekeys = || app.block_on(acts::rekey_organisations::rekey_organisations(&app.workshop))
                .map_or_else(|error| Outcome::Fault(error.to_string()), |_| Done);
            let mut parts: Vec<Part<'_, Outcome>> = vec![Box::new(rekeys), Box::new(rekeys)];
            for id in late {
                parts.push(Box::new(move || of_confirmation(confirms(app, id))));
            }
            let outcomes = at_once(&parts);
            assert!(outcomes.iter().all(|outcome| *outcome == Done), "{outcomes:?}");
            let entries: std::collections::BTreeSet<_> = late.iter().map(|id| entry(app, *id)).collect();
            assert_eq!(entries.len(), 1, "those of today's rules are one");
            // A twin at most as a collision that the desk lists.
            let twins = number(app, &format!("SELECT COUNT(*) FROM organisations WHERE name = 'Society Number {round}'"));
            let listed = number(app, &format!("SELECT COUNT(*) FROM organisations WHERE name = 'Society Number {round}' AND key_rules = 0"));
            assert_eq!(twins - listed, 1);
        }
    }

    fn an_entry_that_is_sealed_while_keys_are_made_anew_keeps_its_secret(app) {
        let letter = rules(app);
        for round in 0..2 * ROUNDS {
            let id = signed(app, &letter, &of(round, "jana"));
            let jana = signature(app, id).address_index.unwrap();
            let organisation = entry(app, id);
            tamper(app, "UPDATE organisations SET key_rules = 0 WHERE sealed IS NULL");
            let outcomes = at_once(&[
                Box::new(|| shows(app, id, jana, Visibility::Counted)) as Part<'_, Outcome>,
                Box::new(|| app.block_on(acts::rekey_organisations::rekey_organisations(&app.workshop))
                    .map_or_else(|error| Outcome::Fault(error.to_string()), |_| Done)),
            ]);
            assert_eq!(outcomes, [Done, Done]);
            let (key, is_sealed) = app.read(move |db| {
                let row: (String, Option<Vec<u8>>) = organisations::table.find(organisation)
                    .select((organisations::folded_key, organisations::sealed)).first(db)?;
                Ok((row.0, row.1.is_some()))
            });
            assert!(is_sealed && !key.contains("society"), "{key}");
        }
    }

    fn a_rival_signs_anew_while_the_winner_leaves(app) {
        for round in 0..ROUNDS {
            let winner = signed(app, LETTER, &of(round, "winner"));
            let rival = signed(app, LETTER, &of(round, "rival"));
            let gone = signed(app, LETTER, &of(round, "gone"));
            decides(app, winner, State::Held.into(), Verb::Publish).unwrap();
            let anew = submitted(app, LETTER, &of(round, "rival").with("role", "Other role"));
            let [of_winner, of_gone] = [winner, gone].map(|id| signature(app, id).address_index.unwrap());
            let outcomes = at_once(&[
                Box::new(|| withdraws(app, winner, of_winner)) as Part<'_, Outcome>,
                Box::new(|| of_confirmation(confirms(app, anew))),
                Box::new(|| erases(app, gone, of_gone)),
            ]);
            assert_eq!(outcomes, [Done, Done, Done]);
            assert_eq!(state(app, gone), None);
            let live = [rival, anew].into_iter().filter(|id| state(app, *id) == Some(State::Held)).count();
            assert_eq!(live, 1, "one claim of one signer");
        }
    }

    fn decisions_about_one_signature_are_in_their_order_whatever_the_clocks_say(app) {
        let id = signed(app, LETTER, &of(0, "jana"));
        let notice = noticed(app, id, "info@society-number-0.example");
        decides(app, id, State::Held.into(), Verb::Publish).unwrap();
        let unpublished = decides(app, id, State::Published.into(), Verb::Unpublish).unwrap();
        // The clock of the node that takes the objection is behind.
        let now = app.clock.now().minus(Duration::from_secs(5));
        app.block_on(acts::object::object(&app.workshop, notice, None, now)).unwrap();
        let undone = acts::undo::undo(&app.workshop, unpublished, None, app.clock.now());
        assert_eq!(of_decision(app.block_on(undone)), Refused);
        assert_eq!(state(app, id), Some(State::Held));
        let last = app.read(move |db| Ok(decided::on(db, id)?.remove(0).0.act));
        assert_eq!(last.as_str(), "object");
        assert_eq!(app.read(|db| Ok(decisions::table.count().get_result::<i64>(db)?)), 4);
    }
}
