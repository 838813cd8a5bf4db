//! The states, the District of Columbia, and the territories that have a delegate in the House. Sorted by code.
use crate::domain::country::Country;
use crate::domain::office::KnownTitle;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Two senators, and one representative or more.
    State,
    /// The District of Columbia: a delegate and no senator.
    District,
    /// A delegate, of Puerto Rico a resident commissioner, and no senator.
    Territory,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// As the post writes it.
    pub code: &'static str,
    pub name: &'static str,
    pub kind: Kind,
}

const fn state(code: &'static str, name: &'static str) -> State {
    State {
        code,
        name,
        kind: Kind::State,
    }
}

const fn territory(code: &'static str, name: &'static str) -> State {
    State {
        code,
        name,
        kind: Kind::Territory,
    }
}

#[rustfmt::skip]
pub const STATES: [State; 56] = [
    state("AK", "Alaska"), state("AL", "Alabama"), state("AR", "Arkansas"), territory("AS", "American Samoa"), state("AZ", "Arizona"),
    state("CA", "California"), state("CO", "Colorado"), state("CT", "Connecticut"),
    State { code: "DC", name: "District of Columbia", kind: Kind::District },
    state("DE", "Delaware"), state("FL", "Florida"), state("GA", "Georgia"), territory("GU", "Guam"), state("HI", "Hawaii"),
    state("IA", "Iowa"), state("ID", "Idaho"), state("IL", "Illinois"), state("IN", "Indiana"), state("KS", "Kansas"),
    state("KY", "Kentucky"), state("LA", "Louisiana"), state("MA", "Massachusetts"), state("MD", "Maryland"), state("ME", "Maine"),
    state("MI", "Michigan"), state("MN", "Minnesota"), state("MO", "Missouri"), territory("MP", "Northern Mariana Islands"),
    state("MS", "Mississippi"), state("MT", "Montana"), state("NC", "North Carolina"), state("ND", "North Dakota"),
    state("NE", "Nebraska"), state("NH", "New Hampshire"), state("NJ", "New Jersey"), state("NM", "New Mexico"), state("NV", "Nevada"),
    state("NY", "New York"), state("OH", "Ohio"), state("OK", "Oklahoma"), state("OR", "Oregon"), state("PA", "Pennsylvania"),
    territory("PR", "Puerto Rico"), state("RI", "Rhode Island"), state("SC", "South Carolina"), state("SD", "South Dakota"),
    state("TN", "Tennessee"), state("TX", "Texas"), state("UT", "Utah"), state("VA", "Virginia"),
    territory("VI", "U.S. Virgin Islands"), state("VT", "Vermont"), state("WA", "Washington"), state("WI", "Wisconsin"),
    state("WV", "West Virginia"), state("WY", "Wyoming"),
];

impl State {
    /// Of whoever it sends to the House.
    pub fn house_title(&self) -> KnownTitle {
        match self.kind {
            Kind::State => KnownTitle::Representative,
            Kind::Territory if self.code == "PR" => KnownTitle::ResidentCommissioner,
            Kind::Territory | Kind::District => KnownTitle::Delegate,
        }
    }
}

/// Whether they are of that country, so that its parliament is the Congress.
pub fn are_of(country: Country) -> bool {
    country.code() == "US"
}

/// By its code, in whatever case.
pub fn find(code: &str) -> Option<&'static State> {
    let code = code.trim().to_ascii_uppercase();
    let at = STATES
        .binary_search_by(|state| state.code.cmp(code.as_str()))
        .ok()?;
    STATES.get(at)
}

/// In the order of their names, as they are offered: states with the District of Columbia, then territories.
pub fn by_name() -> Vec<&'static State> {
    let mut states: Vec<&State> = STATES.iter().collect();
    states.sort_by_key(|state| (state.kind == Kind::Territory, state.name));
    states
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_by_its_code() {
        assert!(STATES.is_sorted_by_key(|state| state.code));
        assert!(
            STATES
                .iter()
                .all(|state| find(&state.code.to_lowercase()) == Some(state))
        );
        let of = |kind| STATES.iter().filter(|state| state.kind == kind).count();
        assert_eq!(
            (of(Kind::State), of(Kind::District), of(Kind::Territory)),
            (50, 1, 5)
        );
        assert_eq!(find("XX"), None);
    }
}
