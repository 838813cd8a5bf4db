//! The verdict: what the rules say of a signature before a moderator reads it.
//! To add a rule: a reason, the fact it needs, one line in `verdict`, and `reason-*` messages.
use super::letter::Review;
use super::signatory::Kind;
use super::text_enum::text_enum;
use super::watch_list::watched::Watched;

text_enum! {
    /// Why an entry waits for a moderator.
    pub enum HoldReason {
        /// The letter's host reads every entry first.
        ReviewFirst = "review-first",
        /// The name is one that only a state, a great body, or whom the letter is written to may sign with.
        WatchList = "watch-list",
        /// A word of the name mixes letters of several alphabets, or only looks Latin.
        MixedScripts = "mixed-scripts",
        /// The name looks like that of another organisation.
        Lookalike = "lookalike",
        /// The address is of a provider where anyone gets one.
        FreeMail = "free-mail",
        /// The address is not at the domain of the organisation's website.
        OutsideDomain = "outside-domain",
        /// There is no website to compare the address with.
        NoWebsite = "no-website",
        /// The domain has nothing to do with the name.
        NameMismatch = "name-mismatch",
        /// Someone else claims, or has signed for, the same organisation.
        Rival = "rival",
        /// The same address signed for another organisation.
        SignedForAnother = "address-signed-for-another",
        /// The field that people cannot see was filled in.
        Trap = "trap",
        /// A moderator took it off the list, or brought it back to the desk.
        Moderator = "moderator",
        /// Its signer changed something that moderators had to look at.
        Corrected = "corrected",
        /// The organisation itself objected.
        Objection = "objection",
        /// The registry has another domain for the organisation than its website's.
        OtherDomain = "other-domain",
        /// Several organisations have the name beside their own.
        SharedName = "shared-name",
        /// It was closed or merged for another one, which has left the list; the evidence is how.
        CameBack = "came-back",
        /// Whatever was confirmed at that time waits, by a switch.
        EverythingHeld = "everything-held",
    }
}

impl HoldReason {
    /// Whether the rules of entry give it, and so take it back when the line is another one. What a
    /// signer changed, a moderator did or the organisation said stays until moderators decide.
    pub const fn is_of_rules(self) -> bool {
        !matches!(self, Self::Moderator | Self::Corrected | Self::Objection)
    }

    /// Whether a confirmed address at the organisation's own domain answers it.
    pub const fn is_answered_by_own_domain(self) -> bool {
        matches!(self, Self::FreeMail | Self::OutsideDomain | Self::NoWebsite)
    }

    /// Whether it says that there is somebody else, who may be waiting or not to be named: nothing
    /// that a signer is told.
    pub const fn tells_of_others(self) -> bool {
        matches!(
            self,
            Self::Rival | Self::Lookalike | Self::SharedName | Self::OtherDomain | Self::CameBack
        )
    }

    /// Whether it says something of the name, whoever confirmed an address for it.
    pub const fn is_of_the_name(self) -> bool {
        matches!(
            self,
            Self::WatchList
                | Self::MixedScripts
                | Self::Lookalike
                | Self::NameMismatch
                | Self::SharedName
        )
    }
}

/// What is known of a signature at the moment it is confirmed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    pub watched: Option<Watched>,
    /// The word.
    pub mixed_scripts: Option<String>,
    /// The name of the other organisation.
    pub lookalike: Option<String>,
    /// The domain that has nothing to do with the name.
    pub name_mismatch: Option<String>,
    pub free_mail: bool,
    /// Registrable domains.
    pub mail_domain: Option<String>,
    pub website_domain: Option<String>,
    /// Whether another address holds or has published this organisation on this letter.
    pub rivals: bool,
    pub signed_for_another: bool,
    /// The domain that the registry has for the organisation, where the website is at another one,
    /// or the address where there is none.
    pub other_domain: Option<String>,
    /// The names of the organisations that share it.
    pub shared_name: Option<String>,
    pub trap: bool,
    /// By a switch (`domain::switch`).
    pub everything_is_held: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Publish,
    /// Never empty.
    Hold(Vec<Hold>),
}

/// A reason with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    pub reason: HoldReason,
    pub evidence: Option<String>,
}

impl Hold {
    pub fn because(reason: HoldReason) -> Self {
        Self {
            reason,
            evidence: None,
        }
    }
}

impl Verdict {
    pub fn holds(self) -> Vec<Hold> {
        match self {
            Self::Publish => Vec::new(),
            Self::Hold(holds) => holds,
        }
    }
}

pub fn verdict(kind: Kind, review: Review, facts: &Facts) -> Verdict {
    let mut holds = Vec::new();
    let mut hold = |reason, evidence: Option<&String>| {
        holds.push(Hold {
            reason,
            // What was seen in a person's name is the person's.
            evidence: evidence.filter(|_| kind == Kind::Organisation).cloned(),
        });
    };
    if let Some(watched) = &facts.watched {
        hold(HoldReason::WatchList, Some(&watched.to_string()));
    }
    if let Some(word) = &facts.mixed_scripts {
        hold(HoldReason::MixedScripts, Some(word));
    }
    if kind == Kind::Organisation {
        if let Some(other) = &facts.lookalike {
            hold(HoldReason::Lookalike, Some(other));
        }
        if facts.free_mail {
            hold(HoldReason::FreeMail, facts.mail_domain.as_ref());
        } else if facts.website_domain.is_none() {
            hold(HoldReason::NoWebsite, None);
        } else if facts.mail_domain != facts.website_domain {
            hold(HoldReason::OutsideDomain, facts.mail_domain.as_ref());
        }
        if let Some(domain) = &facts.name_mismatch {
            hold(HoldReason::NameMismatch, Some(domain));
        }
        if let Some(domain) = &facts.other_domain {
            hold(HoldReason::OtherDomain, Some(domain));
        }
        if facts.rivals {
            hold(HoldReason::Rival, None);
        }
        if facts.signed_for_another {
            hold(HoldReason::SignedForAnother, None);
        }
        if let Some(names) = &facts.shared_name {
            hold(HoldReason::SharedName, Some(names));
        }
    }
    if facts.trap {
        hold(HoldReason::Trap, None);
    }
    if review == Review::First {
        hold(HoldReason::ReviewFirst, None);
    }
    if facts.everything_is_held {
        hold(HoldReason::EverythingHeld, None);
    }
    if holds.is_empty() {
        Verdict::Publish
    } else {
        Verdict::Hold(holds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::watch_list::watched::WatchedKind;

    fn reasons(kind: Kind, review: Review, facts: &Facts) -> Vec<&'static str> {
        match verdict(kind, review, facts) {
            Verdict::Publish => vec![],
            Verdict::Hold(holds) => holds.iter().map(|hold| hold.reason.as_str()).collect(),
        }
    }

    fn own_domain() -> Facts {
        Facts {
            mail_domain: Some("a.org".into()),
            website_domain: Some("a.org".into()),
            ..Facts::default()
        }
    }

    fn watched() -> Watched {
        Watched {
            kind: WatchedKind::Territory,
            entry: "India".into(),
        }
    }

    #[test]
    fn an_address_at_the_organisations_own_domain_needs_nobody() {
        assert_eq!(
            verdict(Kind::Organisation, Review::Rules, &own_domain()),
            Verdict::Publish
        );
        assert_eq!(
            reasons(Kind::Organisation, Review::First, &own_domain()),
            ["review-first"]
        );
    }

    #[test]
    fn the_switch_holds_everything() {
        let held = Facts {
            everything_is_held: true,
            ..own_domain()
        };
        assert_eq!(
            reasons(Kind::Organisation, Review::Rules, &held),
            ["everything-held"]
        );
        assert_eq!(
            reasons(Kind::Individual, Review::Rules, &held),
            ["everything-held"]
        );
    }

    #[test]
    fn each_doubt_is_named() {
        let outside = Facts {
            mail_domain: Some("b.org".into()),
            ..own_domain()
        };
        assert_eq!(
            reasons(Kind::Organisation, Review::Rules, &outside),
            ["outside-domain"]
        );
        let no_website = Facts {
            website_domain: None,
            ..own_domain()
        };
        assert_eq!(
            reasons(Kind::Organisation, Review::Rules, &no_website),
            ["no-website"]
        );
        let all = Facts {
            watched: Some(watched()),
            mixed_scripts: Some("Раvel".into()),
            lookalike: Some("Pavel Institute".into()),
            name_mismatch: Some("a.org".into()),
            other_domain: Some("b.org".into()),
            free_mail: true,
            rivals: true,
            signed_for_another: true,
            shared_name: Some("A / B".into()),
            trap: true,
            ..own_domain()
        };
        assert_eq!(
            reasons(Kind::Organisation, Review::First, &all),
            [
                "watch-list",
                "mixed-scripts",
                "lookalike",
                "free-mail",
                "name-mismatch",
                "other-domain",
                "rival",
                "address-signed-for-another",
                "shared-name",
                "trap",
                "review-first"
            ]
        );
    }

    #[test]
    fn a_person_may_use_any_address() {
        let person = Facts {
            free_mail: true,
            ..Facts::default()
        };
        assert_eq!(
            verdict(Kind::Individual, Review::Rules, &person),
            Verdict::Publish
        );
    }

    #[test]
    fn what_was_seen_in_a_persons_name_is_not_kept() {
        let facts = Facts {
            watched: Some(watched()),
            mixed_scripts: Some("Раvel".into()),
            name_mismatch: Some("a.org".into()),
            ..Facts::default()
        };
        let expected = [HoldReason::WatchList, HoldReason::MixedScripts].map(Hold::because);
        assert_eq!(
            verdict(Kind::Individual, Review::Rules, &facts),
            Verdict::Hold(expected.to_vec())
        );
        let Verdict::Hold(holds) = verdict(Kind::Organisation, Review::Rules, &facts) else {
            panic!("held");
        };
        assert_eq!(holds[0].evidence.as_deref(), Some("territory: India"));
        assert_eq!(holds[1].evidence.as_deref(), Some("Раvel"));
    }
}
