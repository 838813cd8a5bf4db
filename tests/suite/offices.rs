//! Readers find whom they can write to.
use crate::harness::accounts::press;
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser, plain};
use crate::harness::process::command;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::path::Path;
use undersigned::acts::import_offices::{forget_unread, import_offices};
use undersigned::domain::actor::Actor;
use undersigned::domain::country::Country;
use undersigned::domain::office_files::gathered::Reading;
use undersigned::domain::office_files::reading;
use undersigned::domain::time::HOUR;

const PEOPLE: &str = include_str!("offices/legislators.yaml");
const ACCOUNTS: &str = include_str!("offices/social-media.yaml");
const DISTRICTS: &str = include_str!("offices/zip-districts.csv");
pub const COUNCIL: &str = include_str!("offices/council.csv");
pub const PLACES: &str = include_str!("offices/places.csv");

/// The day on which the stories begin.
const TODAY: &str = "2026-11-21";

pub fn country(code: &str) -> Country {
    Country::parse(code).unwrap()
}

pub fn read(files: &[&str]) -> Reading {
    reading::read(files, TODAY.parse().unwrap()).unwrap()
}

pub fn bring(app: &TestApp, files: &[&str]) {
    for (country, gathered) in read(files).countries {
        app.block_on(import_offices(
            &app.workshop,
            country,
            gathered,
            TODAY.parse().unwrap(),
            Actor::COMMAND_LINE,
            &app.clock,
        ))
        .unwrap();
    }
}

/// A letter to the Congress.
pub fn letter(app: &TestApp) -> String {
    app.letter("peace", |bundle| bundle.rules.offices = Some(country("US")))
}

pub fn us() -> [&'static str; 3] {
    [DISTRICTS, ACCOUNTS, PEOPLE]
}

#[track_caller]
pub fn found(visitor: &Browser, query: &str) -> Answer {
    let page = visitor.get(&format!("/letters/peace/act?{query}"));
    page.is(200);
    page
}

/// Everybody of the page, in their order.
pub fn people(page: &Answer) -> Vec<String> {
    page.body
        .split("class=\"who\"><bdi>")
        .skip(1)
        .map(|rest| plain(rest.split('<').next().unwrap()))
        .collect()
}

stories! {
    fn a_zip_code_leads_to_two_senators_and_a_representative(app) {
        letter(app);
        bring(app, &us());
        let visitor = app.browser();
        let page = found(&visitor, "zip=90001-1234");
        assert_eq!(people(&page), ["Ada B. Alder", "Bea Birch", "Dora Dogwood"]);
        page.shows("California").shows("California, district 1").shows("as of 21 November 2026").lacks("Your street").lacks("your street");
        // Parties as they were on that day, and a senator who was a representative.
        page.shows("Independent").shows("United States senator").lacks("Republican");
        for part in ["href=\"tel:2025550101\"", "href=\"https://alder.senate.example/contact\"", "https://x.com/SenAlder", "https://www.youtube.com/channel/UC0000000000000000000001"] {
            assert!(page.body.contains(part), "{part} is not in {}", page.body);
        }
        // What was asked for is kept by nobody.
        assert_eq!((page.header("cache-control"), page.header("referrer-policy")), (Some("no-store"), Some("strict-origin")));
        assert!(page.body.contains("name=\"robots\" content=\"noindex\""));
        assert!(visitor.cookies().is_empty());
    }

    fn a_zip_code_in_several_districts_or_states_shows_all_of_them(app) {
        letter(app);
        bring(app, &us());
        let visitor = app.browser();
        let page = found(&visitor, "zip=90002");
        assert_eq!(people(&page), ["Ada B. Alder", "Bea Birch", "Dora Dogwood", "Eve Elm"]);
        page.shows("has a part in 2 districts").shows("The official finder of the House tells which").lacks("crosses a state line");
        let page = found(&visitor, "zip=89001");
        // The senators of both states; one of Nevada's seats is vacant.
        assert_eq!(people(&page), ["Ada B. Alder", "Bea Birch", "Cyn Cedar", "Eve Elm", "Lea Larch"]);
        page.shows("crosses a state line").shows("Vacant, or nobody is known to us");
    }

    fn what_is_not_in_the_data_is_said_and_never_guessed(app) {
        letter(app);
        bring(app, &us());
        let visitor = app.browser();
        let page = found(&visitor, "zip=96910");
        page.shows("The ZIP code 96910 is not in our data").shows("Choose your state or territory instead");
        assert_eq!(people(&page), [""; 0]);
        // What was chosen beside it is shown all the same.
        let page = found(&visitor, "zip=96910&state=GU");
        assert_eq!(people(&page), ["Kay Kapok"]);
        page.shows("is not in our data").shows("Guam has no senators").shows("without a vote on the floor");
        for bad in ["9000", "9000x", "%F0%9F%92%A9", "90001%27--"] {
            let page = found(&visitor, &format!("zip={bad}"));
            page.shows("A ZIP code has five digits");
            assert!(page.body.contains("aria-invalid=\"true\""));
        }
        found(&visitor, "zip=%3Cscript%3E").lacks("<script>");
        found(&visitor, "state=XX").shows("There is no such area in our data");
        found(&visitor, "district=CA-52").shows("There is no such area in our data");
        // A spreadsheet had taken its zeros; and nobody holds that seat.
        let page = found(&visitor, "zip=00501");
        page.shows("California, district 3").shows("Vacant, or nobody is known to us");
    }

    fn states_districts_and_territories_are_found_by_their_names(app) {
        letter(app);
        bring(app, &us());
        let visitor = app.browser();
        let california = found(&visitor, "state=ca");
        assert_eq!(people(&california), ["Ada B. Alder", "Bea Birch"]);
        california.shows("Your representative depends on your district").shows("Dora Dogwood").shows("Eve Elm");
        assert!(california.body.contains("/act?district=CA-1#found"), "{}", california.body);
        for district in ["district=CA-1", "district=ca1", "state=CA&district=1"] {
            assert_eq!(people(&found(&visitor, district)), ["Ada B. Alder", "Bea Birch", "Dora Dogwood"], "{district}");
        }
        // The only district of its state; and an appointment whose end has come.
        for alaska in ["state=AK", "district=AK-AL", "district=AK-0", "zip=99501"] {
            let page = found(&visitor, alaska);
            assert_eq!(people(&page), ["Gia Ginkgo", "Hana Holly", "Fay Fir"], "{alaska}");
            page.shows("By our data this term ended on 3 November 2026");
        }
        for (territory, name, title) in [("DC", "Ivy Ironwood", "Delegate in the House"), ("PR", "Jo Juniper", "Resident commissioner in the House")] {
            let page = found(&visitor, &format!("state={territory}"));
            assert_eq!(people(&page), [name], "{territory}");
            page.shows(title).shows("has no senators").lacks("Vacant");
        }
        // Nobody is known of Vermont, which has two senators all the same.
        let vermont = found(&visitor, "state=VT");
        assert_eq!(vermont.text().matches("Vacant, or nobody is known").count(), 2);
    }

    fn without_imported_data_the_page_leads_to_the_official_finders(app) {
        let letter = letter(app);
        let visitor = app.browser();
        visitor.get(&letter).shows("Take action");
        let page = visitor.get(&format!("{letter}/act"));
        page.is(200).shows("This site has no list of members").shows("Your senators, at senate.gov");
        assert!(page.body.contains("<option value=\"WY\">Wyoming</option>") && !page.body.contains("name=\"zip\""));
        assert_eq!(page.header("cache-control"), Some("no-cache"));
        found(&visitor, "state=WY").shows("This site has no list of members").lacks("Vacant");
        found(&visitor, "zip=90001").lacks("Ada");
        // A letter to no parliament has no such page, unless somebody wrote one.
        let other = app.letter("quiet", |_| {});
        visitor.get(&format!("{other}/act?zip=90001")).is(404);
        visitor.get(&other).lacks("Take action");
    }

    fn another_parliament_is_found_the_same_way(app) {
        app.letter("peace", |bundle| bundle.rules.offices = Some(country("NO")));
        bring(app, &[PLACES, COUNCIL]);
        let visitor = app.browser();
        let page = found(&visitor, "zip=0150");
        assert_eq!(people(&page), ["Nora Åsen Ødegård"]);
        page.shows("Oslo sentrum").shows("Stortingsrepresentant, Stortinget").shows("Lilla");
        for part in ["href=\"tel:+4722000000\"", "href=\"mailto:nora@storting.example.org\"", "https://social.example/@nora"] {
            assert!(page.body.contains(part), "{part} is not in {}", page.body);
        }
        found(&visitor, "zip=02%2050").shows("has a part in 2 areas").shows("Oslo vest").shows("Vacant");
        let bergen = found(&visitor, "state=BER");
        assert_eq!(people(&bergen), ["Ola Bø"]);
        bergen.lacks("senator").lacks("house.gov");
        let oslo = found(&visitor, "state=OSL");
        oslo.shows("Choose your part of Oslo");
        assert!(oslo.body.contains("/act?district=OSL-1#found"));
        assert_eq!(people(&found(&visitor, "district=OSL-1")), ["Nora Åsen Ødegård"]);
    }

    fn senators_of_another_country_are_called_as_their_file_calls_them(app) {
        app.letter("peace", |bundle| bundle.rules.offices = Some(country("AU")));
        let table = "# Made by hand\ncountry,body,body_name,area,area_name,title,name,phone,linkedin\n\
                     AU,senate,Senate,TAS,Tasmania,Senator,Ann Ash,+61 (0)2 6277 7111,https://evil.example/x\n\
                     AU,senate,Senate,TAS,Tasmania,Delegate,Ben Box,ask for it,\n";
        let more = "country,body,area,name\nAU,senate,TAS,Cleo Clay\n";
        let said: Vec<String> = read(&[table, more]).skipped.iter().map(|one| format!("{}: {}", one.at, one.why)).collect();
        assert_eq!(said, ["line 3: LinkedIn: \"https://evil.example/x\" is none", "line 4: phone: \"ask for it\" is none"]);
        bring(app, &[table, more]);
        let page = found(&app.browser(), "state=TAS");
        assert_eq!(people(&page), ["Ann Ash", "Ben Box", "Cleo Clay"]);
        page.shows("Senator, Senate").shows("Delegate, Senate").lacks("United States senator").lacks("in the House");
        assert!(page.body.contains("href=\"tel:+61262777111\"") && !page.body.contains("href=\"tel:\""));
    }

    fn a_district_counts_beside_a_zip_code_that_has_a_part_in_it(app) {
        letter(app);
        bring(app, &us());
        let visitor = app.browser();
        assert_eq!(people(&found(&visitor, "zip=90002&district=CA-2")), ["Ada B. Alder", "Bea Birch", "Eve Elm"]);
        // Of another the ZIP code says more.
        assert_eq!(people(&found(&visitor, "zip=90001&district=AK-0")), ["Ada B. Alder", "Bea Birch", "Dora Dogwood"]);
        let unknown = found(&visitor, "zip=96910&district=CA-1");
        unknown.shows("is not in our data");
        // Whoever reads it in another language has not to look again.
        assert!(found(&visitor, "zip=90002&district=CA-2").body.contains("California, district 2"));
        found(&visitor, "zip=20001").shows("District of Columbia").lacks("the whole state");
    }

    fn what_a_file_of_the_congress_should_not_say_is_left_out(app) {
        letter(app);
        let people = PEOPLE
            .replace("https://alder.senate.example/contact", "javascript:alert(1)")
            .replace("202-555-0101", "n/a");
        assert!(people != PEOPLE);
        let said: Vec<String> = read(&[&people]).skipped.iter().map(|one| format!("{}: {}", one.at, one.why)).collect();
        for line in ["Ada B. Alder: contact_form: \"javascript:alert(1)\" is none", "Ada B. Alder: phone: \"n/a\" is none"] {
            assert!(said.iter().any(|one| one == line), "{said:?}");
        }
        bring(app, &[&people, DISTRICTS]);
        let page = found(&app.browser(), "zip=90001");
        assert!(!page.body.contains("javascript:") && !page.body.contains(">n/a<"));
    }

    fn the_command_says_what_it_does_and_what_it_skipped(app) {
        letter(app);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/offices");
        let file = |name: &str| folder.join(name).display().to_string();
        let files = [file("zip-districts.csv"), file("social-media.yaml"), file("legislators.yaml")];
        let run = |more: &[&str]| {
            let arguments: Vec<&str> = ["offices", "import"].into_iter().chain(files.iter().map(String::as_str)).chain(more.iter().copied()).collect();
            let output = command(app, &arguments, b"");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).unwrap()
        };
        let said = run(&["--dry-run", "--as-of", TODAY]);
        for line in [
            "US: 12 people, as of 2026-11-21",
            "us-house: 7",
            "us-senate: 5",
            "delegates 2, resident commissioner 1",
            "Gia Ginkgo (AK)",
            "6 postal codes in 8 lines; 2 of them in several areas, 1 in several states",
            "Mia Maple: the seat went to Lea Larch",
            "Noa Nutmeg: no term that began by 2026-11-21",
            "Oda Oak: there is no state \"ZZ\"",
            "Pia Pine",
            "Z000001: no office of this person is in the files",
            "B000001: X: \"two words\" is none",
            "line 10: it stands there twice",
            "line 12: \"9000x\" is no ZIP code",
            "line 13: \"one\" is no district",
            "without any: AL, AR, AS",
            "Nothing was changed.",
        ] {
            assert!(said.contains(line), "{line:?} is not in {said}");
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM offices"), 0);
        run(&["--as-of", TODAY]);
        assert_eq!(number(app, "SELECT COUNT(*) FROM offices"), 12);
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'import-offices'"), 1);
        app.moderator().get("/desk/audit").shows("Imported offices to write to");
        for (file, why) in [("Cargo.toml", "this is none of the files"), ("nowhere.csv", "nowhere.csv"), ("tests/suite/offices/social-media.yaml", "social accounts belong to people")] {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file).display().to_string();
            let output = command(app, &["offices", "import", &file], b"");
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(!output.status.success() && told.contains(why), "{told}");
        }
    }

    fn a_new_import_takes_the_place_of_the_old_one_at_once(app) {
        letter(app);
        bring(app, &us());
        let visitor = app.browser();
        // Dora's seat goes to Zoe; ZIP codes stay as they were.
        let after = PEOPLE.replace("Dora", "Zoe").replace("bioguide: D000001", "bioguide: D000002");
        bring(app, &[&after]);
        assert_eq!(people(&found(&visitor, "zip=90001")), ["Ada B. Alder", "Bea Birch", "Zoe Dogwood"]);
        let sets = || number(app, "SELECT COUNT(*) FROM office_sets");
        assert_eq!(sets(), 3);
        // What nobody reads any more goes, and what is read stays.
        app.advance(HOUR);
        app.block_on(forget_unread(&app.workshop, app.clock.now())).unwrap();
        assert_eq!((sets(), number(app, "SELECT COUNT(*) FROM offices")), (2, 12));
        assert_eq!(people(&found(&visitor, "zip=90001")).len(), 3);
        // Of another country nothing is touched.
        bring(app, &[COUNCIL, PLACES]);
        assert_eq!(people(&found(&visitor, "zip=90001")).len(), 3);
    }

    fn the_desk_chooses_the_parliament(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let page = desk.get("/desk/letters/peace/settings");
        page.shows("Parliament that readers write to");
        let seen = page.field("seen").unwrap();
        let fields = [
            ("seen", seen.as_str()), ("host", "Humanists International"), ("contact", ""), ("signers", "organisations"), ("review", "first"), ("language", "en"),
            ("collation", "en"), ("articles", "keep"), ("list_on_page", "500"), ("grouping", "none"), ("time_zone", "UTC"), ("representatives", "on"), ("reminder", "on"), ("offices", "US"),
        ];
        press(&desk, "/desk/letters/peace/settings", &fields).is(303);
        app.browser().get("/letters/peace/act").is(200).shows("Find who represents you");
        assert!(desk.get("/desk/letters/peace/settings").body.contains("<option value=\"US\" selected>"));
    }
}
