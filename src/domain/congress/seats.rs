//! Seats of the Congress, and how districts are written.
use super::states::{self, Kind};
use crate::domain::office::{Area, KnownTitle, Office, Title};

pub const SENATE: &str = "us-senate";
pub const HOUSE: &str = "us-house";

/// The key of a district: `CA-12`; 0 is the only one of its state.
pub fn district_key(state: &str, number: u16) -> String {
    format!("{state}-{number}")
}

/// `CA-12`, `ca12`, `AK-AL`, `AK-0`: the state and the number of a district.
pub fn parse_district(text: &str) -> Option<(&'static str, u16)> {
    let tidy: String = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_uppercase();
    let (state, number) = tidy.split_at_checked(2)?;
    let state = states::find(state)?;
    let number = match number {
        "AL" => 0,
        digits => digits.parse().ok().filter(|number| *number < 100)?,
    };
    Some((state.code, number))
}

/// The areas of a district, the state first.
pub fn areas(state: &str, number: u16) -> [Area; 2] {
    let key = district_key(state, number);
    let area = |key: String, parent: Option<String>| Area {
        key,
        parent,
        name: None,
    };
    [
        area(state.to_owned(), None),
        area(key, Some(state.to_owned())),
    ]
}

/// The title of each seat of an area that nobody holds, as far as the files know: each state has two senators, each
/// district one representative or delegate.
pub fn vacant(area: &Area, offices: &[Office]) -> Vec<Title> {
    let code = area.parent.as_deref().unwrap_or(&area.key);
    let Some(state) = states::find(code) else {
        return Vec::new();
    };
    let (body, seats, title) = match (area.parent.is_some(), state.kind) {
        (true, _) => (HOUSE, 1, state.house_title()),
        (false, Kind::State) => (SENATE, 2, KnownTitle::Senator),
        (false, _) => return Vec::new(),
    };
    let held = offices
        .iter()
        .filter(|office| office.area == area.key && office.body == body)
        .count();
    vec![Title::Known(title); usize::saturating_sub(seats, held)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn districts_are_read_however_they_are_typed() {
        for text in ["CA-12", "ca12", " CA 12 ", "ca-012"] {
            assert_eq!(parse_district(text), Some(("CA", 12)), "{text}");
        }
        for text in ["AK-AL", "AK-0", "ak 00"] {
            assert_eq!(parse_district(text), Some(("AK", 0)), "{text}");
        }
        for text in ["", "C", "CA", "XX-1", "CA-1x", "CA-100", "é12"] {
            assert_eq!(parse_district(text), None, "{text}");
        }
    }
}
