//! Which waiting entries of a letter, and in which order: the query of the queue's address, which its
//! forms carry along.
use super::country::Country;
use super::fold;
use super::moderation::HoldReason;
use super::proof::Proof;
use super::signatory::Kind;
use super::text_enum::text_enum;

text_enum! {
    /// For whom entries wait. Those that wait for their signers, or were set aside, are served to nobody.
    pub enum QueueList {
        Moderator = "moderator",
        Signer = "signer",
        Aside = "aside",
    }
}

text_enum! {
    pub enum QueueOrder {
        /// The most certain first.
        Doubt = "doubt",
        MostDoubt = "most-doubt",
        /// The oldest first.
        Age = "age",
        Newest = "newest",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueFilter {
    pub list: QueueList,
    /// Entries with any of these; with none given, all.
    pub reasons: Vec<HoldReason>,
    /// No reason but these.
    pub only: bool,
    pub kind: Option<Kind>,
    pub proof: Option<Proof>,
    /// Found of plain lines: the country of a sealed one is sealed.
    pub country: Option<Country>,
    /// The number of the version that was signed.
    pub version: Option<i32>,
    pub first_from_domain: bool,
    /// As typed; each of its words must stand in the name, the English name or the acronym.
    pub search: String,
    /// At least these hours.
    pub waited: Option<u32>,
    pub order: QueueOrder,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{value:?} is nothing that {name} can be")]
pub struct BadFilter {
    pub name: String,
    pub value: String,
}

/// Characters of a search; a longer one is cut.
const MAX_SEARCH: usize = 200;

impl Default for QueueFilter {
    fn default() -> Self {
        Self {
            list: QueueList::Moderator,
            reasons: Vec::new(),
            only: false,
            kind: None,
            proof: None,
            country: None,
            version: None,
            first_from_domain: false,
            search: String::new(),
            waited: None,
            order: QueueOrder::Doubt,
        }
    }
}

impl QueueFilter {
    /// From the pairs of a query. Names that are no filter's are left alone, and empty values, which forms
    /// send, say nothing.
    pub fn parse<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, BadFilter> {
        let mut filter = Self::default();
        for (name, value) in pairs {
            if value.is_empty() {
                continue;
            }
            let bad = || BadFilter {
                name: name.to_owned(),
                value: value.to_owned(),
            };
            match name {
                "waits_for" => filter.list = value.parse().map_err(|_| bad())?,
                "reason" => {
                    let reason = value.parse().map_err(|_| bad())?;
                    if !filter.reasons.contains(&reason) {
                        filter.reasons.push(reason);
                    }
                }
                "only" => filter.only = true,
                "kind" => filter.kind = Some(value.parse().map_err(|_| bad())?),
                "proof" => filter.proof = Some(value.parse().map_err(|_| bad())?),
                "country" => filter.country = Some(Country::parse(value).map_err(|_| bad())?),
                "version" => filter.version = Some(value.parse().map_err(|_| bad())?),
                "first" => filter.first_from_domain = true,
                "q" => filter.search = searched(value),
                "waited" => filter.waited = Some(value.parse().map_err(|_| bad())?),
                "order" => filter.order = value.parse().map_err(|_| bad())?,
                _ => {}
            }
        }
        filter.reasons.sort_unstable();
        Ok(filter)
    }

    /// What `parse` reads back.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        let mut add = |name, value: Option<String>| pairs.extend(value.map(|value| (name, value)));
        let ticked = |ticked: bool| ticked.then(|| "on".to_owned());
        let list = (self.list != QueueList::Moderator).then(|| self.list.to_string());
        add("waits_for", list);
        for reason in &self.reasons {
            add("reason", Some(reason.to_string()));
        }
        add("only", ticked(self.only));
        add("kind", self.kind.map(|kind| kind.to_string()));
        add("proof", self.proof.map(|proof| proof.to_string()));
        add("country", self.country.map(|at| at.code().to_owned()));
        add("version", self.version.map(|number| number.to_string()));
        add("first", ticked(self.first_from_domain));
        add("q", (!self.search.is_empty()).then(|| self.search.clone()));
        add("waited", self.waited.map(|hours| hours.to_string()));
        let order = (self.order != QueueOrder::Doubt).then(|| self.order.to_string());
        add("order", order);
        pairs
    }

    /// Whether it leaves out any of its list.
    pub fn narrows(&self) -> bool {
        let all = Self {
            list: self.list,
            order: self.order,
            ..Self::default()
        };
        *self != all
    }

    /// Folded; empty where nothing is searched for.
    pub fn words(&self) -> Vec<String> {
        fold::fold(&self.search)
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    }
}

/// Whether every one of the folded words stands in one of the names.
pub fn has_words<'a>(words: &[String], names: impl IntoIterator<Item = &'a str>) -> bool {
    let folded: Vec<String> = names.into_iter().map(fold::fold).collect();
    words
        .iter()
        .all(|word| folded.iter().any(|name| name.contains(word.as_str())))
}

/// No name holds a control character.
fn searched(typed: &str) -> String {
    let kept = typed.chars().filter(|c| !c.is_control());
    kept.take(MAX_SEARCH).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(query: &[(&'static str, &'static str)]) -> Result<QueueFilter, BadFilter> {
        QueueFilter::parse(query.iter().copied())
    }

    #[test]
    fn what_is_written_reads_back() {
        let filter = parsed(&[
            ("letter", "a"),
            ("waits_for", "aside"),
            ("reason", "trap"),
            ("reason", "free-mail"),
            ("reason", "trap"),
            ("only", "on"),
            ("kind", "organisation"),
            ("proof", "own-domain"),
            ("country", "de"),
            ("version", "2"),
            ("first", "on"),
            ("q", "  Ada\u{0} Obi "),
            ("waited", "24"),
            ("order", "newest"),
        ])
        .expect("all of it is known");
        assert_eq!(filter.reasons, [HoldReason::FreeMail, HoldReason::Trap]);
        assert_eq!(filter.words(), ["ada", "obi"]);
        assert!(filter.narrows());
        let pairs = filter.pairs();
        let again = QueueFilter::parse(pairs.iter().map(|(name, value)| (*name, value.as_str())));
        assert_eq!(again, Ok(filter));
    }

    #[test]
    fn nothing_said_is_everything_the_most_certain_first() {
        let filter = parsed(&[("reason", ""), ("q", ""), ("country", "")]).expect("forms send it");
        assert_eq!(filter, QueueFilter::default());
        assert!(filter.pairs().is_empty() && !filter.narrows());
        assert_eq!(filter.order, QueueOrder::Doubt);
    }

    #[test]
    fn nonsense_is_named() {
        for (name, value) in [
            ("reason", "because"),
            ("kind", "x"),
            ("country", "QQ"),
            ("order", "up"),
            ("waited", "-1"),
            ("version", "one"),
        ] {
            let bad = QueueFilter::parse([(name, value)]).expect_err("it is nonsense");
            assert_eq!((bad.name.as_str(), bad.value.as_str()), (name, value));
        }
    }

    #[test]
    fn a_search_finds_accents_parts_and_other_names() {
        let words = |text: &str| {
            let filter = parsed(&[]).expect("empty");
            let search = text.to_owned();
            QueueFilter { search, ..filter }.words()
        };
        let names = ["Société des Humanistes", "Humanist Society", "SDH"];
        assert!(has_words(&words("societe human"), names));
        assert!(has_words(&words("sdh"), names));
        assert!(!has_words(&words("societe rome"), names));
        assert!(has_words(&words(""), names));
    }
}
