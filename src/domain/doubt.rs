//! How doubtful a waiting entry is: the order in which a moderator clears the queue. A sum, so that
//! each reason moves an entry the same way whatever else is said of it. It decides nothing.
use super::moderation::HoldReason;
use super::proof::Proof;

/// The stored values were filled by a migration: a change of weights comes with one that fills them
/// anew (`tests/suite/queue.rs` compares both).
pub fn doubt(reasons: &[HoldReason], proof: Proof) -> i32 {
    let by_reasons: i32 = reasons.iter().copied().map(weight).sum();
    by_reasons + of_proof(proof)
}

/// What is left to doubt when nothing else speaks against it.
const fn of_proof(proof: Proof) -> i32 {
    match proof {
        Proof::Vouched => 0,
        Proof::OwnDomain => 10,
        Proof::Imported => 15,
        Proof::Address => 20,
    }
}

/// Up to 20: common among the genuine. From 50: mostly a forgery, or a quarrel.
const fn weight(reason: HoldReason) -> i32 {
    match reason {
        // Says nothing of the entry.
        HoldReason::ReviewFirst | HoldReason::EverythingHeld => 0,
        HoldReason::NoWebsite => 10,
        HoldReason::FreeMail | HoldReason::Corrected => 15,
        HoldReason::OutsideDomain | HoldReason::SignedForAnother | HoldReason::CameBack => 20,
        HoldReason::NameMismatch | HoldReason::SharedName => 25,
        HoldReason::OtherDomain | HoldReason::Moderator => 30,
        HoldReason::Rival => 40,
        HoldReason::Lookalike => 50,
        HoldReason::WatchList | HoldReason::MixedScripts => 60,
        HoldReason::Trap => 70,
        HoldReason::Objection => 80,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_domain_comes_before_free_mail_and_that_before_a_forgery() {
        let own = doubt(&[HoldReason::ReviewFirst], Proof::OwnDomain);
        let free = doubt(&[HoldReason::FreeMail], Proof::Address);
        let watched = doubt(&[HoldReason::WatchList], Proof::OwnDomain);
        assert!(own < free && free < watched, "{own} {free} {watched}");
        assert!(doubt(&[HoldReason::FreeMail], Proof::Vouched) < free);
    }

    #[test]
    fn every_reason_of_the_entry_adds_to_it() {
        let without = doubt(&[], Proof::Address);
        let adds = |reason: &&HoldReason| doubt(&[**reason], Proof::Address) > without;
        let neutral: Vec<_> = HoldReason::ALL.iter().filter(|r| !adds(r)).collect();
        assert_eq!(
            neutral,
            [&HoldReason::ReviewFirst, &HoldReason::EverythingHeld]
        );
    }
}
