//! Acts without pages, for many who act at one moment.
use crate::harness::app::TestApp;
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
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
use undersigned::domain::actor::Actor;
use undersigned::domain::claim::fingerprint;
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
use undersigned::store::schema::{handovers, ledger_entries, notices, signatures, submissions};
use undersigned::store::{contacts, letters};

pub type Part<'a, T> = Box<dyn Fn() -> T + Sync + 'a>;

/// Begins all parts at one moment; what came of each, in their order.
pub fn at_once<T: Send>(parts: &[Part<'_, T>]) -> Vec<T> {
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
pub enum Outcome {
    Done,
    Refused,
    Fault(String),
}
use Outcome::{Done, Refused};

pub fn of_signer<T>(outcome: Result<T, SignerError>) -> Outcome {
    match outcome {
        Ok(_) => Done,
        Err(SignerError::Store(error)) => Outcome::Fault(error.to_string()),
        Err(_) => Refused,
    }
}

pub fn of_decision<T>(outcome: Result<T, DecideError>) -> Outcome {
    match outcome {
        Ok(_) => Done,
        Err(DecideError::Store(error)) => Outcome::Fault(error.to_string()),
        Err(_) => Refused,
    }
}

pub fn of_merge<T>(outcome: Result<T, MergeError>) -> Outcome {
    match outcome {
        Ok(_) => Done,
        Err(MergeError::Store(error) | MergeError::Decide(DecideError::Store(error))) => {
            Outcome::Fault(error.to_string())
        }
        Err(_) => Refused,
    }
}

pub fn of_confirmation(outcome: Result<Confirmed, ConfirmError>) -> Outcome {
    match outcome {
        Ok(_) => Done,
        Err(ConfirmError::Store(error)) => Outcome::Fault(error.to_string()),
        Err(_) => Refused,
    }
}

/// The organisation of one round; every round has its own.
pub fn of(round: usize, person: &str) -> SignForm {
    named(&format!("Society Number {round}"), person)
}

pub fn named(name: &str, person: &str) -> SignForm {
    let domain = format!("{}.example", name.to_lowercase().replace(' ', "-"));
    SignForm::of(name, &domain).with("email", &format!("{person}@{domain}"))
}

pub fn name(text: &str) -> Name {
    Name::parse(text, 100).unwrap()
}

pub fn rules(app: &TestApp) -> String {
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules)
}

pub fn letter_id(app: &TestApp, letter: &str) -> LetterId {
    let slug = Slug::parse(letter.rsplit('/').next().unwrap()).unwrap();
    app.read(move |db| letters::by_slug(db, &slug)).id
}

/// Fills in the form: a submission to be confirmed.
#[track_caller]
pub fn submitted(app: &TestApp, letter: &str, form: &SignForm) -> SignatureId {
    app.advance(Duration::from_secs(1));
    app.sign(letter, form);
    app.read(|db| {
        let newest = submissions::table.order(submissions::created_at.desc());
        Ok(newest.select(submissions::id).first(db)?)
    })
}

#[track_caller]
pub fn signed(app: &TestApp, letter: &str, form: &SignForm) -> SignatureId {
    let id = submitted(app, letter, form);
    confirms(app, id).unwrap();
    id
}

pub fn confirms(app: &TestApp, id: SignatureId) -> Result<Confirmed, ConfirmError> {
    app.block_on(confirm(&app.workshop, id, app.clock.now()))
}

pub fn signature(app: &TestApp, id: SignatureId) -> Signature {
    let keyring = app.workshop.keyring.clone();
    app.read(move |db| undersigned::store::signatures::find(db, &keyring, id))
}

pub fn state(app: &TestApp, id: SignatureId) -> Option<State> {
    app.read(move |db| {
        let row = signatures::table.find(id).select(signatures::state);
        Ok(row.first(db).optional()?)
    })
}

pub fn entry(app: &TestApp, id: SignatureId) -> OrganisationId {
    signature(app, id).organisation_id.unwrap()
}

/// What a page says of it that shows it in this state now.
pub fn as_shown(app: &TestApp, id: SignatureId, state: State) -> AsSeen {
    let changed = app.read(move |db| undersigned::store::decisions::standing(db, id));
    AsSeen { state, changed }
}

pub fn decides(
    app: &TestApp,
    id: SignatureId,
    seen: AsSeen,
    verb: Verb,
) -> Result<DecisionId, DecideError> {
    let command = Decide {
        signature_id: id,
        by: Actor::COMMAND_LINE,
        seen,
        verb,
    };
    app.block_on(decide(&app.workshop, command, app.clock.now()))
}

pub fn withdraws(app: &TestApp, id: SignatureId, address: [u8; 32]) -> Outcome {
    of_signer(app.block_on(withdraw(&app.workshop, id, address, app.clock.now())))
}

pub fn erases(app: &TestApp, id: SignatureId, address: [u8; 32]) -> Outcome {
    of_signer(app.block_on(erase(&app.workshop, id, address, app.clock.now())))
}

pub fn shows(app: &TestApp, id: SignatureId, address: [u8; 32], to: Visibility) -> Outcome {
    of_signer(app.block_on(set_visibility(
        &app.workshop,
        id,
        address,
        to,
        app.clock.now(),
    )))
}

pub fn corrects(
    app: &TestApp,
    before: &Signature,
    change: impl Fn(&mut undersigned::domain::signatory::PrintedLine),
) -> Outcome {
    let mut line = before.line.clone();
    change(&mut line);
    let (id, keyring) = (before.id, app.workshop.keyring.clone());
    let contact = app.read(move |db| contacts::find(db, &keyring, id));
    let command = Correct {
        signature_id: id,
        address: before.address_index.unwrap(),
        seen: fingerprint(before.state, &before.line, &contact.unwrap()),
        correction: Correction {
            line,
            name: name("Jana Weiss"),
            role: None,
        },
    };
    of_signer(app.block_on(correct(&app.workshop, command, app.clock.now())))
}

pub fn merges(
    app: &TestApp,
    loser: OrganisationId,
    winner: OrganisationId,
) -> Result<MergeId, MergeError> {
    let command = MergeOrganisations {
        loser,
        winner,
        by: Actor::COMMAND_LINE,
    };
    let now = app.clock.now();
    app.block_on(acts::merge_organisations::merge(
        &app.workshop,
        command,
        now,
    ))
}

pub fn undoes_merge(app: &TestApp, id: MergeId) -> Outcome {
    of_merge(app.block_on(undo_merge(
        &app.workshop,
        id,
        Actor::COMMAND_LINE,
        app.clock.now(),
    )))
}

pub fn address(app: &TestApp, email: &str) -> [u8; 32] {
    let email = EmailAddress::parse(email).unwrap();
    app.workshop.keyring.address_index(&email)
}

/// Offers the signature to a successor.
pub fn offered(app: &TestApp, before: &Signature, to: &str) -> HandoverId {
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

pub fn takes_over(app: &TestApp, id: HandoverId) -> Outcome {
    match app.block_on(take_over(&app.workshop, id, false, app.clock.now())) {
        Ok(()) => Done,
        Err(TakeOverError::Store(error)) => Outcome::Fault(error.to_string()),
        Err(_) => Refused,
    }
}

/// Tells the organisation, who may then object.
pub fn noticed(app: &TestApp, id: SignatureId, to: &str) -> NoticeId {
    let seen = as_shown(app, id, signature(app, id).state);
    let command = acts::give_notice::GiveNotice {
        signature_id: id,
        by: Actor::COMMAND_LINE,
        seen,
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

pub fn objects(app: &TestApp, id: NoticeId) -> Outcome {
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
pub fn alternates(app: &TestApp, id: SignatureId) -> usize {
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
pub fn verified(app: &TestApp, letter: &str) {
    app.chain();
    let slug = Slug::parse(letter.rsplit('/').next().unwrap()).unwrap();
    let letter = app.read(move |db| letters::by_slug(db, &slug));
    let verified = acts::verify_ledger::verify_ledger(&app.workshop, &letter);
    assert_eq!(app.block_on(verified).unwrap().findings, []);
}

#[track_caller]
pub fn no_faults(outcomes: &[Outcome]) {
    let faulty = outcomes
        .iter()
        .any(|outcome| matches!(outcome, Outcome::Fault(_)));
    assert!(!faulty, "{outcomes:?}");
}

/// No claim is left with an entry that was merged.
#[track_caller]
pub fn none_is_with_a_loser(app: &TestApp) {
    let lost = "SELECT COUNT(*) FROM signatures s JOIN organisations o ON o.id = s.organisation_id WHERE o.merged_into IS NOT NULL";
    assert_eq!(number(app, lost), 0);
}
