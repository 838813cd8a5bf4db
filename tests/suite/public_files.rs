//! The public files of the Congress, whole, where they are at hand:
//! `CONGRESS=folder cargo nextest run --run-ignored only public_files`.
use crate::harness::app::TestApp;
use crate::harness::browser::Browser;
use crate::harness::engine::Engine;
use crate::offices::{bring, country, found, letter, people, read};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use undersigned::domain::office::{Office, Reach};
use undersigned::domain::office_files::gathered::Gathered;
use undersigned::mail::transport::Transport;

/// Where a ZIP code has a part: state and district, as lines of the file say.
type Parts<'a> = Vec<(&'a str, u16)>;
type Kind<'a> = &'a dyn Fn(&Parts) -> bool;

/// Territories and the capital have no senators.
const WITHOUT_SENATORS: [&str; 6] = ["AS", "DC", "GU", "MP", "PR", "VI"];

fn text(name: &str) -> String {
    let folder = std::env::var("CONGRESS").expect("CONGRESS names a folder");
    std::fs::read_to_string(Path::new(&folder).join(name)).unwrap()
}

fn gathered(files: &[&str]) -> Gathered {
    let mut reading = read(files);
    // One address of a contact form is misspelt in the files of June 2026.
    let said = reading.skipped.iter();
    let said: Vec<String> = said.map(|one| format!("{}: {}", one.at, one.why)).collect();
    assert!(
        said.len() == 1 && said[0].contains("\"hhttps://"),
        "{said:?}"
    );
    reading.countries.remove(&country("US")).unwrap()
}

/// Line by line, without the code that imports them.
fn parts_of(districts: &str) -> BTreeMap<&str, Parts<'_>> {
    let mut parts: BTreeMap<&str, Parts> = BTreeMap::new();
    for line in districts.lines().skip(1) {
        let [_, state, zip, district] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let number = district.parse().unwrap();
        let number = if number == 98 { 0 } else { number };
        parts.entry(zip).or_default().push((state, number));
    }
    parts
}

fn states<'a>(parts: &Parts<'a>) -> BTreeSet<&'a str> {
    parts.iter().map(|(state, _)| *state).collect()
}

#[test]
#[ignore = "wants the public files, which are no part of the project"]
fn the_public_files_of_the_congress_are_read_whole() {
    let (legislators, accounts) = (
        text("legislators-current.yaml"),
        text("legislators-social-media.yaml"),
    );
    let districts = text("zccd.csv");
    let gathered = gathered(&[&legislators, &accounts, &districts]);
    assert_eq!(
        (gathered.offices.len(), gathered.places.len()),
        (537, 42_033)
    );
    let count = |of: &dyn Fn(&Office) -> bool| gathered.offices.values().filter(|o| of(o)).count();
    let titled = |title: &str| count(&|office| office.title.as_str() == title);
    assert_eq!(
        [
            "us-senator",
            "us-representative",
            "us-delegate",
            "us-resident-commissioner"
        ]
        .map(titled),
        [100, 431, 5, 1]
    );
    let reached = |how: fn(&Reach) -> bool| count(&|office| how(&office.reach));
    assert_eq!(reached(|reach| reach.phone.is_some()), 536);
    assert_eq!(reached(|reach| reach.contact_form.is_some()), 88);
    let parts = parts_of(&districts);
    let of_kind = |kind: Kind| parts.values().filter(|parts| kind(parts)).count();
    assert_eq!(parts.len(), 33_774);
    assert_eq!(of_kind(&|parts| parts.len() > 1), 7_299);
    assert_eq!(of_kind(&|parts| states(parts).len() > 1), 109);
}

/// What a page shows of a ZIP code, against the lines of the file and the people of the other.
fn is_right(visitor: &Browser, gathered: &Gathered, zip: &str, parts: &Parts) {
    let speaks = |office: &&Office| {
        parts.iter().any(|(state, number)| {
            office.area == *state || office.area == format!("{state}-{number}")
        })
    };
    let name = |office: &Office| office.holder.as_ref().unwrap().full_name.clone();
    let expected: BTreeSet<String> = gathered.offices.values().filter(speaks).map(name).collect();
    let page = found(visitor, &format!("zip={zip}"));
    let shown: BTreeSet<String> = people(&page).into_iter().collect();
    assert_eq!(shown, expected, "{zip}");
    let senate = states(parts)
        .into_iter()
        .filter(|state| !WITHOUT_SENATORS.contains(state));
    let seats = parts.len() + 2 * senate.count();
    let vacant = page.text().matches("Vacant, or nobody").count();
    assert_eq!(vacant, seats - expected.len(), "{zip}");
}

#[test]
#[ignore = "wants the public files, which are no part of the project"]
fn ten_zip_codes_of_each_kind_are_as_in_the_public_files() {
    let (legislators, districts) = (text("legislators-current.yaml"), text("zccd.csv"));
    let gathered = gathered(&[&legislators, &districts]);
    let parts = parts_of(&districts);
    let app = TestApp::start_with(
        Engine::Sqlite,
        &[("limits.search", "off")],
        Transport::memory(),
    );
    letter(&app);
    bring(&app, &[&legislators, &districts]);
    let held = |state: &str, number: u16| {
        let area = format!("{state}-{number}");
        gathered.offices.values().any(|office| office.area == area)
    };
    let kinds: [(&str, Kind); 5] = [
        ("one district", &|parts| parts.len() == 1 && parts[0].1 > 0),
        ("several districts", &|parts| {
            parts.len() > 1 && states(parts).len() == 1
        }),
        ("several states", &|parts| states(parts).len() > 1),
        ("at large", &|parts| {
            parts.iter().all(|(_, number)| *number == 0)
        }),
        ("a vacant seat", &|parts| {
            parts.iter().any(|(state, number)| !held(state, *number))
        }),
    ];
    let visitor = app.browser();
    for (told, kind) in kinds {
        let all: Vec<_> = parts.iter().filter(|(_, parts)| kind(parts)).collect();
        assert!(all.len() >= 10, "{told}: {}", all.len());
        // From all over the country.
        for (zip, parts) in all.iter().step_by(all.len() / 10).take(10) {
            is_right(&visitor, &gathered, zip, parts);
        }
    }
    let all = (10_000..).map(|zip: u32| zip.to_string());
    for zip in all.filter(|zip| !parts.contains_key(zip.as_str())).take(10) {
        let page = found(&visitor, &format!("zip={zip}"));
        page.shows(&format!("The ZIP code {zip} is not in our data"));
        assert_eq!(people(&page), [""; 0]);
    }
}
