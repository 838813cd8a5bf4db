//! How the list of a letter is divided: by country, or with those who asked the others on top.
use crate::harness::accounts::press;
use crate::harness::app::TestApp;
use crate::harness::browser::Answer;
use crate::harness::imports::organisation;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::{Grouping, Signers};

fn of(name: &str, country: &str) -> ImportLine {
    ImportLine {
        country: country.into(),
        ..organisation(name)
    }
}

fn person(name: &str) -> ImportLine {
    ImportLine {
        kind: "individual".into(),
        country: String::new(),
        ..organisation(name)
    }
}

/// Headings and names in their order on the page, headings in brackets.
fn list(page: &Answer) -> String {
    page.is(200);
    let (_, list) = page.body.split_once("class=\"names").unwrap();
    let ends = ["class=\"ask\"", "</main>"].map(|end| list.find(end));
    let end = ends.into_iter().flatten().min();
    let list = &list[..end.unwrap_or(list.len())];
    let mut found = Vec::new();
    for tag in list.split('<') {
        let Some((tag, text)) = tag.split_once('>') else {
            continue;
        };
        match tag.split(' ').next() {
            Some("h3") => found.push("[]".to_owned()),
            Some("bdi") if found.last().is_some_and(|last| last == "[]") => {
                *found.last_mut().unwrap() = format!("[{text}]");
            }
            Some("a") => found.push(String::new()),
            Some("bdi") if found.last().is_some_and(String::is_empty) => {
                text.clone_into(found.last_mut().unwrap());
            }
            _ => {}
        }
    }
    found.join(" ").trim_end().to_owned()
}

fn entry(app: &TestApp, letter: &str, name: &str) -> String {
    let page = app.browser().get(&format!("{letter}/signatories"));
    let at = page.body.find(&format!("<bdi>{name}</bdi>")).unwrap();
    let before = &page.body[..at];
    let path = before.rsplit("href=\"").next().unwrap();
    let path = path.split('"').next().unwrap();
    path.rsplit('/').next().unwrap().to_owned()
}

stories! {
    fn by_country_on_the_page_and_in_files_to_read(app) {
        let letter = app.letter("grouped", |bundle| {
            bundle.rules.grouping = Grouping::Country;
            bundle.rules.signers = Signers::Both;
            bundle.rules.list_on_page = 4;
        });
        app.import(&letter, vec![of("Zeta", "AT"), of("Alpha", "DE"), of("Äther", "AT"), of("World", "international"), person("Nemo Nobody")], true, false);
        let page = app.browser().get(&letter);
        assert_eq!(list(&page), "[Austria] Äther Zeta [Germany] Alpha [International] World [Without a country] Nemo Nobody");
        assert!(!page.body.contains("<small><bdi>Austria"), "said once");
        let text = app.browser().get(&format!("{letter}/signatories.txt")).body;
        assert_eq!(text, "Austria\n\nÄther\nZeta\n\nGermany\n\nAlpha\n\nInternational\n\nWorld\n");
        // The list to look through keeps one alphabet, and says the countries.
        let whole = app.browser().get(&format!("{letter}/signatories"));
        assert_eq!(list(&whole), "[A] Alpha Äther [W] World [Z] Zeta");
        assert!(whole.body.contains("<small><bdi>Austria"));
        // More than the page is to hold: the countries, and the way to each.
        app.import(&letter, vec![of("Beta", "DE")], true, false);
        app.chain();
        let page = app.browser().get(&letter);
        let people = "SELECT COUNT(*) FROM signatures WHERE kind = 'individual' AND listed";
        assert_eq!(number(app, people), 1);
        page.is(200).shows("Austria (2)").shows("Germany (2)").lacks("Without a country (").lacks("Alpha").lacks("And 5 more");
        assert!(page.body.contains("Nemo Nobody"), "the people have room");
        let germany = format!("{letter}/signatories?kind=organisation&country=DE");
        assert!(page.paths(&letter).contains(&germany), "{:?}", page.paths(&letter));
        assert_eq!(list(&app.browser().get(&germany)), "[A] Alpha [B] Beta");
    }

    fn those_without_a_country_are_told_beside_the_countries(app) {
        let letter = app.letter("people", |bundle| {
            bundle.rules.grouping = Grouping::Country;
            bundle.rules.signers = Signers::Individuals;
            bundle.rules.list_on_page = 0;
        });
        app.import(&letter, vec![person("Nemo Nobody"), ImportLine { country: "DE".into(), ..person("Ada Example") }], true, false);
        app.chain();
        app.browser().get(&letter).is(200).shows("Germany (1)").shows("Without a country (1)").lacks("Nemo");
    }

    fn those_who_asked_the_others_stand_on_top(app) {
        let letter = app.letter("asked", |bundle| bundle.rules.grouping = Grouping::First);
        app.import(&letter, vec![of("Zeta", "AT"), of("Alpha", "DE"), of("Midway", "DE")], true, false);
        let robin = app.moderator();
        let page = |path: &str| app.browser().get(&format!("{letter}{path}"));
        assert_eq!(list(&page("")), "[A] Alpha [M] Midway [Z] Zeta", "nobody yet");
        assert_eq!(page("/signatories.txt").body, "Alpha, Germany\nMidway, Germany\nZeta, Austria\n");
        let desk = format!("/desk/signatures/{}", entry(app, &letter, "Zeta"));
        let etag = page(".pdf").header("etag").unwrap().to_owned();
        let (_, form) = robin.get(&desk).is(200).form("/first");
        assert_eq!(form.field("first").as_deref(), Some("on"));
        for _ in 0..2 {
            press(&robin, &format!("{desk}/first"), &[("first", "on")]).is(303);
        }
        assert_eq!(list(&page("")), "[First signatories] Zeta [A] Alpha [M] Midway");
        assert_ne!(page(".pdf").header("etag"), Some(etag.as_str()), "the paper is another one");
        assert_eq!(page("/signatories.txt").body, "First signatories\n\nZeta, Austria\n\nAll other signatories\n\nAlpha, Germany\nMidway, Germany\n");
        assert!(page("/signatories.txt?by=letter").body.starts_with("First signatories\n\nZeta, Austria\n\nA\n\nAlpha"));
        assert_eq!(list(&page("/signatories")), "[A] Alpha [M] Midway [Z] Zeta", "everybody is found where they are looked for");
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'make-first'"), 1);
        // The page holds as many as before.
        let short = app.letter("asked", |bundle| {
            bundle.rules.grouping = Grouping::First;
            bundle.rules.list_on_page = 2;
        });
        assert_eq!(list(&app.browser().get(&short)), "[First signatories] Zeta [A] Alpha");
        app.browser().get(&short).shows("1 more");
        let (_, form) = robin.get(&desk).form("/first");
        assert_eq!(form.field("first").as_deref(), Some("off"));
        press(&robin, &format!("{desk}/first"), &[("first", "off")]).is(303);
        assert_eq!(list(&page("")), "[A] Alpha [M] Midway");
        for nonsense in ["", "yes"] {
            press(&robin, &format!("{desk}/first"), &[("first", nonsense)]).is(400);
        }
        press(&robin, "/desk/signatures/unknown/first", &[("first", "on")]).is(404);
        // Who is merged into another leaves the place to them.
        let (zeta, alpha) = (entry(app, &letter, "Zeta"), entry(app, &letter, "Alpha"));
        press(&robin, &format!("/desk/signatures/{zeta}/first"), &[("first", "on")]).is(303);
        let path = format!("/desk/signatures/{zeta}/merge");
        let (_, form) = robin.get(&format!("{path}?into={alpha}")).is(200).form("/merge");
        let fields: Vec<(&str, String)> = ["into", "seen", "seen_into"].iter().filter_map(|name| Some((*name, form.field(name)?))).collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        press(&robin, &path, &fields).is(303);
        assert_eq!(list(&page("")), "[First signatories] Alpha [M] Midway");
        let desk = format!("/desk/signatures/{alpha}");
        // Where nobody stands on top there is nothing to press.
        app.letter("asked", |bundle| bundle.rules.grouping = Grouping::None);
        assert!(!robin.get(&desk).body.contains("/first\""));
    }
}
