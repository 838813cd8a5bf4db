//! ZIP code areas by district: `state_fips,state_abbr,zcta,cd`, a line for each district that has a part of one.
use super::seats::areas;
use super::states;
use crate::domain::country::Country;
use crate::domain::office_files::gathered::{Reading, Why};
use crate::domain::office_files::tables::Table;

/// Of the Census: a district whose member has no vote. There it is the only one of its state.
const WITHOUT_VOTE: u16 = 98;

pub fn read(reading: &mut Reading, text: &str) {
    let Ok(us) = Country::parse("US") else {
        return;
    };
    let mut table = Table::of(text);
    while let Some(row) = table.next_row() {
        let at = format!("line {}", row.line);
        match line(row.get("state_abbr"), row.get("zcta"), row.get("cd")) {
            Err(why) => reading.skip(at, why),
            Ok((state, zip, number)) => {
                let gathered = reading.of(us);
                let [state, district] = areas(state, number);
                if !gathered.places.insert((zip, district.key.clone())) {
                    reading.skip(at, Why::Twice);
                    continue;
                }
                gathered.areas.entry(state.key.clone()).or_insert(state);
                gathered
                    .areas
                    .entry(district.key.clone())
                    .or_insert(district);
            }
        }
    }
    for (line, error) in table.faults() {
        reading.skip(format!("line {line}"), Why::Unreadable(error));
    }
}

fn line(state: &str, zip: &str, cd: &str) -> Result<(&'static str, String, u16), Why> {
    let known = states::find(state).ok_or_else(|| Why::UnknownState(state.to_owned()))?;
    // A spreadsheet takes the zeros in front for those of a number.
    let digits = (3..=5).contains(&zip.len()) && zip.bytes().all(|byte| byte.is_ascii_digit());
    if !digits {
        return Err(Why::BadZip(zip.to_owned()));
    }
    let number = match cd.to_ascii_uppercase().as_str() {
        "AL" => 0,
        other => other
            .parse()
            .ok()
            .filter(|number: &u16| *number < 100)
            .ok_or_else(|| Why::BadDistrict(cd.to_owned()))?,
    };
    let number = if number == WITHOUT_VOTE { 0 } else { number };
    Ok((known.code, format!("{zip:0>5}"), number))
}
