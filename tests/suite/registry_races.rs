//! Signers, moderators and the program change one entry of the registry at once: whatever comes
//! first, nothing is lost, doubled, or on the list against somebody's will. Each story runs its
//! race a few times over, since one try seldom hits the moment.
use crate::harness::acts::Outcome::{Done, Refused};
use crate::harness::acts::{
    Outcome, Part, address, alternates, as_shown, at_once, confirms, corrects, decides, entry,
    erases, letter_id, merges, name, named, no_faults, none_is_with_a_loser, noticed, objects, of,
    of_confirmation, of_decision, of_merge, offered, rules, shows, signature, signed, state,
    submitted, takes_over, undoes_merge, verified, withdraws,
};
use crate::harness::app::LETTER;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use diesel::prelude::*;
use std::time::Duration;
use undersigned::acts;
use undersigned::acts::moderate::Verb;
use undersigned::domain::actor::Actor;
use undersigned::domain::signature::{SignatureId, State, Visibility};
use undersigned::store::schema::{decisions, organisations, signatures};
use undersigned::store::{decisions as decided, holds, ledger};

const ROUNDS: usize = 8;

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
                decides(app, id, as_shown(app, id, State::Held), Verb::Publish).unwrap();
                decides(app, id, as_shown(app, id, State::Published), Verb::Unpublish).unwrap()
            });
            let seen = as_shown(app, id, State::Held);
            let publishes = || match unpublished {
                Some(decision) => of_decision(app.block_on(acts::undo::undo(&app.workshop, decision, Actor::COMMAND_LINE, app.clock.now()))),
                None => of_decision(decides(app, id, seen, Verb::Publish)),
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
        let letter = rules(app);
        let is_rival = |id| {
            let keyring = app.workshop.keyring.clone();
            let reasons = app.read(move |db| holds::of(db, &keyring, id));
            reasons.iter().any(|hold| hold.reason.as_str() == "rival")
        };
        for round in 0..2 * ROUNDS {
            // The registry knows it from another letter.
            signed(app, LETTER, &of(round, "elsewhere"));
            let comes = signed(app, &letter, &named(&format!("Circle {round} of Friends"), "comes"));
            let there = submitted(app, &letter, &of(round, "there"));
            let before = signature(app, comes);
            let there_named = format!("Society Number {round}");
            let outcomes = at_once(&[
                Box::new(|| corrects(app, &before, |line| line.name = name(&there_named))) as Part<'_, Outcome>,
                Box::new(|| of_confirmation(confirms(app, there))),
            ]);
            assert_eq!(outcomes, [Done, Done]);
            assert_eq!(entry(app, comes), entry(app, there));
            assert_eq!(state(app, comes), Some(State::Held));
            // Whoever came second waits as the rival of the first.
            let published = state(app, there) == Some(State::Published);
            assert!(is_rival(if published { comes } else { there }), "published: {published}");
        }
        verified(app, &letter);
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
        for round in 0..3 * ROUNDS {
            let known = entry(app, signed(app, &letter, &of(round, "first")));
            let who: &[(&str, &str)] = match round % 3 {
                0 => &[("ada", "counted")],
                1 => &[("ada", "named"), ("ben", "counted"), ("cleo", "named")],
                _ => &[("ada", "counted"), ("ben", "addressee")],
            };
            let late: Vec<SignatureId> = who.iter()
                .map(|(person, visibility)| submitted(app, &letter, &of(round, person).with("visibility", visibility)))
                .collect();
            tamper(app, &format!("UPDATE organisations SET folded_key = folded_key || ' of yesterday', key_rules = 0 WHERE name = 'Society Number {round}'"));
            let rekeys = || app.block_on(acts::rekey_organisations::rekey_organisations(&app.workshop))
                .map_or_else(|error| Outcome::Fault(error.to_string()), |_| Done);
            let mut parts: Vec<Part<'_, Outcome>> = vec![Box::new(rekeys)];
            for id in &late {
                parts.push(Box::new(move || of_confirmation(confirms(app, *id))));
            }
            let outcomes = at_once(&parts);
            assert!(outcomes.iter().all(|outcome| *outcome == Done), "{outcomes:?}");
            let entries: std::collections::BTreeSet<_> = late.iter().map(|id| entry(app, *id)).collect();
            assert_eq!(entries.len(), 1, "those of today's rules are one");
            // A twin at most as a collision that the desk lists.
            let rules: i32 = app.read(move |db| Ok(organisations::table.find(known).select(organisations::key_rules).first(db)?));
            assert!(entries.contains(&known) || rules == 0, "round {round}: a twin with a key of today's rules");
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
        decides(app, id, as_shown(app, id, State::Held), Verb::Publish).unwrap();
        let unpublished = decides(app, id, as_shown(app, id, State::Published), Verb::Unpublish).unwrap();
        // The clock of the node that takes the objection is behind.
        let now = app.clock.now().minus(Duration::from_secs(5));
        app.block_on(acts::object::object(&app.workshop, notice, None, now)).unwrap();
        let undone = acts::undo::undo(&app.workshop, unpublished, Actor::COMMAND_LINE, app.clock.now());
        assert_eq!(of_decision(app.block_on(undone)), Refused);
        assert_eq!(state(app, id), Some(State::Held));
        let last = app.read(move |db| Ok(decided::on(db, id)?.remove(0).0.act));
        assert_eq!(last.as_str(), "object");
        assert_eq!(app.read(|db| Ok(decisions::table.count().get_result::<i64>(db)?)), 4);
    }
}
