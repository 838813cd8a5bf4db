//! The list: its order, its pages, what is found in it, and what is gone from it.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::imports::organisation;
use crate::harness::stories::stories;
use std::collections::BTreeSet;
use undersigned::acts::moderate::{Decide, Verb, decide};
use undersigned::domain::actor::Actor;
use undersigned::domain::filing::Articles;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::Signers;
use undersigned::domain::signature::State;

/// In the order of CLDR's root collation, each with its heading.
const GOLDEN: [(&str, &str); 25] = [
    ("21st Century Ethics", "0–9"),
    ("42 Humanists", "0–9"),
    ("Ärzte für Frieden", "A"),
    ("Ateistička zajednica", "A"),
    ("Čapek Society", "C"),
    ("Citizens", "C"),
    ("Élan Laïque", "E"),
    ("Elandia", "E"),
    ("Łódź Humanists", "L"),
    ("Lyon Libre Pensée", "L"),
    ("Østfold Humanister", "O"),
    ("Ōtautahi Freethinkers", "O"),
    ("Zürich Society", "Z"),
    ("Ανθρωπιστές", "Α"),
    ("Ένωση Ουμανιστών", "Ε"),
    ("Ωρίων", "Ω"),
    ("Альянс", "А"),
    ("Ёлка", "Е"),
    ("Жизнь", "Ж"),
    ("אגודה", "א"),
    ("שלום", "ש"),
    ("اتحاد", "ا"),
    ("جمعية", "ج"),
    ("人权组织", "漢"),
    ("和平", "漢"),
];

/// The names on a page of ours, from the top.
fn names(page: &Answer) -> Vec<String> {
    page.is(200);
    let links = page.body.split("<li><a href=\"").skip(1);
    links
        .filter(|link| link.split('"').next().unwrap().contains("/signatories/"))
        .map(|entry| {
            let (_, name) = entry.split_once("<bdi>").unwrap();
            let (name, _) = name.split_once("</bdi>").unwrap();
            name.replace("&#38;", "&")
                .replace("&#39;", "'")
                .replace("&#60;", "<")
        })
        .collect()
}

/// The items' values of a field.
fn field(answer: &Answer, field: &str) -> Vec<String> {
    answer.is(200);
    let items = answer.json()["items"].clone();
    let text = |item: &serde_json::Value| item[field].as_str().unwrap_or_default().to_owned();
    items.as_array().unwrap().iter().map(text).collect()
}

fn column(csv: &Answer, column: &str) -> Vec<String> {
    csv.is(200);
    let mut reader = csv::Reader::from_reader(csv.body.as_bytes());
    let at = reader
        .headers()
        .unwrap()
        .iter()
        .position(|name| name == column)
        .unwrap();
    reader
        .records()
        .map(|record| record.unwrap()[at].to_owned())
        .collect()
}

fn api(browser: &Browser, letter: &str, query: &[(&str, &str)]) -> Answer {
    let query = crate::harness::browser::form_urlencoded(query);
    browser.get(&format!("/api/v1{letter}/signatories?{query}"))
}

fn list(browser: &Browser, letter: &str, query: &[(&str, &str)]) -> Answer {
    let query = crate::harness::browser::form_urlencoded(query);
    browser.get(&format!("{letter}/signatories?{query}"))
}

fn unpublish(app: &TestApp, id: &str) {
    let command = Decide {
        signature_id: id.parse().unwrap(),
        by: Actor::COMMAND_LINE,
        seen: State::Published.into(),
        verb: Verb::Unpublish,
    };
    app.block_on(decide(&app.workshop, command, app.clock.now()))
        .unwrap();
}

/// A hundred and thirty names, whose order is not that of their numbers.
fn many(app: &TestApp) -> Vec<String> {
    let mut names: Vec<String> = (0..130)
        .map(|number| {
            format!(
                "{} Society {number:03}",
                ["Élan", "Étoile", "Zoé", "Ärzte", "beta"][number % 5]
            )
        })
        .collect();
    app.publish_names(LETTER, names.iter().map(String::as_str));
    names.sort();
    names
}

stories! {
    fn everywhere_in_true_alphabetical_order(app) {
        let mut mixed: Vec<&str> = GOLDEN.iter().map(|(name, _)| *name).collect();
        mixed.sort_by_key(|name| (name.len() * 7919) % 31);
        app.publish_names(LETTER, mixed);
        let golden: Vec<&str> = GOLDEN.iter().map(|(name, _)| *name).collect();
        let visitor = app.browser();
        assert_eq!(names(&visitor.get(LETTER)), golden);
        assert_eq!(names(&list(&visitor, LETTER, &[])), golden);
        assert_eq!(field(&api(&visitor, LETTER, &[("limit", "200")]), "name"), golden);
        assert_eq!(field(&visitor.get(&format!("{LETTER}/signatories.json")), "name"), golden);
        assert_eq!(column(&visitor.get(&format!("{LETTER}/signatories.csv")), "name"), golden);
        let txt = visitor.get(&format!("{LETTER}/signatories.txt"));
        let lines: Vec<String> = txt.body.lines().map(|line| line.replace(['\u{2068}', '\u{2069}'], "").replace(", International", "")).collect();
        assert_eq!(lines, golden);
        let headings = field(&api(&visitor, LETTER, &[("limit", "200")]), "heading");
        let told: Vec<(&str, &str)> = golden.iter().copied().zip(headings.iter().map(String::as_str)).collect();
        assert_eq!(told, GOLDEN);
        assert_eq!(column(&visitor.get(&format!("{LETTER}/signatories.csv")), "heading"), headings);
        for (heading, expected) in [("A", 2), ("Ω", 1), ("ש", 1), ("0–9", 2), ("Q", 0), ("nonsense", 0)] {
            assert_eq!(names(&list(&visitor, LETTER, &[("letter", heading)])).len(), expected, "{heading}");
        }
    }

    fn filed_under_what_was_chosen_and_without_articles_where_the_letter_says_so(app) {
        let ignoring = app.letter("ignoring", |bundle| bundle.rules.articles = Articles::Ignore);
        let keeping = app.letter("keeping", |bundle| bundle.rules.articles = Articles::Keep);
        for letter in [&ignoring, &keeping] {
            let chosen = ImportLine { file_under: "Beta Chosen".into(), ..organisation("Zeta by Name") };
            app.import(letter, vec![organisation("The Humanist Society"), organisation("A New Dawn"), organisation("Gamma"), organisation("The"), chosen], true, false);
        }
        let visitor = app.browser();
        assert_eq!(names(&visitor.get(&ignoring)), ["Zeta by Name", "Gamma", "The Humanist Society", "A New Dawn", "The"]);
        assert_eq!(field(&api(&visitor, &ignoring, &[]), "heading"), ["B", "G", "H", "N", "T"]);
        assert_eq!(names(&visitor.get(&keeping)), ["A New Dawn", "Zeta by Name", "Gamma", "The", "The Humanist Society"]);
        assert_eq!(field(&api(&visitor, &keeping, &[]), "file_under"), ["A New Dawn", "Beta Chosen", "Gamma", "The", "The Humanist Society"]);
    }

    fn paging_leaves_nobody_out_while_the_list_changes(app) {
        let all = many(app);
        let visitor = app.browser();
        let mut seen: Vec<String> = Vec::new();
        let mut gone = BTreeSet::new();
        let mut after: Option<String> = None;
        let mut pages = 0;
        loop {
            let mut query = vec![("limit", "7")];
            query.extend(after.as_deref().map(|after| ("after", after)));
            let page = api(&visitor, LETTER, &query);
            assert_eq!(page.json()["total"], 130 - gone.len());
            let here = field(&page, "name");
            seen.extend(here.iter().cloned());
            let Some(next) = page.json()["next"].as_str().map(str::to_owned) else { break };
            after = Some(next);
            pages += 1;
            if pages == 3 {
                // The last of this page, where the next one begins; the first of it; and one that is still to come.
                let ids = field(&page, "id");
                unpublish(app, &ids[6]);
                unpublish(app, &ids[0]);
                let last = field(&api(&visitor, LETTER, &[("limit", "200")]), "id").pop().unwrap();
                let last_name = field(&api(&visitor, LETTER, &[("limit", "200")]), "name").pop().unwrap();
                unpublish(app, &last);
                gone.extend([here[6].clone(), here[0].clone(), last_name]);
            }
        }
        let unique: BTreeSet<&String> = seen.iter().collect();
        assert_eq!(unique.len(), seen.len(), "nobody twice");
        assert_eq!(seen.len(), 129, "all but the one that went before its page came");
        let now = field(&api(&visitor, LETTER, &[("limit", "200")]), "name");
        assert_eq!(seen.iter().filter(|name| !gone.contains(*name)).collect::<Vec<_>>(), now.iter().collect::<Vec<_>>());
        assert_eq!(all.len() - gone.len(), now.len());

        let mut walked = Vec::new();
        let mut page = list(&visitor, LETTER, &[]);
        loop {
            walked.extend(names(&page));
            if !page.body.contains("rel=\"next\"") { break }
            let next = page.paths(&format!("{LETTER}/signatories?after=")).pop().unwrap();
            page = visitor.get(&next);
        }
        assert_eq!(walked, now);
    }

    fn the_start_of_any_word_of_any_name_is_found(app) {
        app.import(LETTER, vec![
            ImportLine { name_en: "Union of Atheists".into(), acronym: "UAAR".into(), country: "IT".into(), ..organisation("Unione degli Atei e degli Agnostici") },
            ImportLine { country: "RU".into(), ..organisation("Российское гуманистическое общество") },
            ImportLine { country: "GR".into(), ..organisation("Ένωση Ουμανιστών") },
            ImportLine { country: "EG".into(), ..organisation("جمعية حقوق الإنسان") },
            ImportLine { country: "IL".into(), ..organisation("אגודה הומניסטית") },
            ImportLine { country: "CN".into(), ..organisation("人权组织") },
            ImportLine { country: "FR".into(), ..organisation("L'Œuvre d'Élan") },
            ImportLine { country: "DE".into(), ..organisation("100% Menschen_Recht") },
        ], true, false);
        let visitor = app.browser();
        let found = |q: &str| {
            let answer = api(&visitor, LETTER, &[("q", q)]);
            let found = field(&answer, "name");
            assert_eq!(answer.json()["total"], found.len(), "{q}");
            assert_eq!(names(&list(&visitor, LETTER, &[("q", q)])), found, "{q}");
            found
        };
        for q in ["ate", "AGNOST", "agnostici unione", "uaar", "athei", "union of", "Ünïone"] {
            assert_eq!(found(q), ["Unione degli Atei e degli Agnostici"], "{q}");
        }
        for (q, name) in [("гуман", "Российское гуманистическое общество"), ("ενωσ", "Ένωση Ουμανιστών"), ("ουμανιστων", "Ένωση Ουμανιστών"), ("حقوق", "جمعية حقوق الإنسان"), ("הומנ", "אגודה הומניסטית"), ("人权", "人权组织"), ("组织", "人权组织"), ("oeuvre", "L'Œuvre d'Élan"), ("elan", "L'Œuvre d'Élan"), ("recht", "100% Menschen_Recht"), ("100", "100% Menschen_Recht")] {
            assert_eq!(found(q), [name], "{q}");
        }
        // In the middle of a word nothing begins.
        for q in ["gnostici", "уманист", "%", "_", "' OR 1=1 --", "\\", ".*", "(", "[a-z]", "unione & atei | x", "💩", "a\u{0}b"] {
            assert_eq!(found(q), [""; 0], "{q:?}");
        }
        let long = "a".repeat(5_000);
        assert!(found(&long).is_empty());
        assert!(found(&"agnostici ".repeat(500)).len() <= 1);
        list(&visitor, LETTER, &[("q", "nobody-at-all")]).is(200).shows("has a word that begins with");
        list(&visitor, LETTER, &[("q", "<script>alert(1)</script>")]).is(200);
        assert!(!list(&visitor, LETTER, &[("q", "<script>")]).body.contains("<script>"));
    }

    fn country_and_kind_narrow_the_list(app) {
        let both = app.letter("both", |bundle| bundle.rules.signers = Signers::Both);
        let person = |name: &str, country: &str| ImportLine { kind: "individual".into(), name: name.into(), country: country.into(), ..ImportLine::default() };
        app.import(&both, vec![
            person("Ada Lovelace", "GB"),
            person("Bertha Suttner", "AT"),
            ImportLine { country: "AT".into(), ..organisation("Alpenverein") },
            ImportLine { country: "international".into(), ..organisation("World Union") },
        ], true, false);
        let visitor = app.browser();
        for (query, expected) in [
            (vec![("country", "at")], vec!["Alpenverein", "Bertha Suttner"]),
            (vec![("country", "international")], vec!["World Union"]),
            (vec![("country", "FR")], vec![]),
            (vec![("kind", "individual")], vec!["Ada Lovelace", "Bertha Suttner"]),
            (vec![("kind", "organisation"), ("country", "AT")], vec!["Alpenverein"]),
            (vec![("kind", "individual"), ("q", "sutt")], vec!["Bertha Suttner"]),
            (vec![("kind", ""), ("country", ""), ("q", "")], vec!["Alpenverein", "Ada Lovelace", "Bertha Suttner", "World Union"]),
        ] {
            let answer = api(&visitor, &both, &query);
            assert_eq!(field(&answer, "name"), expected, "{query:?}");
            assert_eq!(answer.json()["total"], expected.len(), "{query:?}");
            // The page shows one list at a time: the organisations, unless only people were found.
            let people = ["Ada Lovelace", "Bertha Suttner"];
            let asked_for_people = query.contains(&("kind", "individual"));
            let listed: Vec<&str> = expected.iter().copied().filter(|name| people.contains(name) == asked_for_people).collect();
            assert_eq!(names(&list(&visitor, &both, &query)), listed, "{query:?}");
        }
    }

    fn a_bad_request_gets_four_hundred(app) {
        let other = app.letter("other", |_| {});
        app.publish_names(LETTER, ["A", "B", "C"]);
        app.publish_names(&other, ["A", "B", "C"]);
        let visitor = app.browser();
        let cursor = api(&visitor, LETTER, &[("limit", "1")]).json()["next"].as_str().unwrap().to_owned();
        assert_eq!(field(&api(&visitor, LETTER, &[("after", &cursor)]), "name"), ["B", "C"]);
        assert_eq!(names(&list(&visitor, LETTER, &[("after", &cursor)])), ["B", "C"]);
        for path in [&api as &dyn Fn(&Browser, &str, &[(&str, &str)]) -> Answer, &list] {
            path(&visitor, &other, &[("after", &cursor)]).is(400);
            let long = "A".repeat(9_000);
            for after in ["x", "nonsense", "!!", &cursor[..10], "a\u{0}", &long] {
                path(&visitor, LETTER, &[("after", after)]).is(400);
            }
            for (name, value) in [("kind", "robot"), ("kind", "\u{0}"), ("country", "QQ"), ("country", "Germany"), ("country", "\u{0}")] {
                path(&visitor, LETTER, &[(name, value)]).is(400);
            }
            path(&visitor, "/letters/unknown", &[]).is(404);
        }
        for limit in ["0", "201", "-1", "x", "99999999999"] {
            api(&visitor, LETTER, &[("limit", limit)]).is(400);
        }
        assert_eq!(list(&visitor, LETTER, &[("letter", "\u{0}")]).status / 100, 2, "nobody is under it");
        let refused = api(&visitor, LETTER, &[("kind", "robot")]);
        assert_eq!(refused.header("content-type").map(|kind| kind.starts_with("application/problem+json")), Some(true));
    }

    fn a_signatory_has_a_page_until_it_is_taken_off(app) {
        app.import(LETTER, vec![
            ImportLine { name_en: "Humanists of Athens".into(), acronym: "HoA".into(), country: "GR".into(), website: "athens.example".into(), ..organisation("Ένωση Ουμανιστών") },
            organisation("Beta"),
        ], true, false);
        let visitor = app.browser();
        let id = field(&api(&visitor, LETTER, &[("q", "hoa")]), "id").remove(0);
        let path = format!("{LETTER}/signatories/{id}");
        visitor.get(&path).is(200).shows("Ένωση Ουμανιστών").shows("Humanists of Athens").shows("HoA").shows("Greece").shows("athens.example");
        assert!(visitor.get(LETTER).paths(&path).contains(&path));
        let other = app.letter("other", |_| {});
        visitor.get(&format!("{other}/signatories/{id}")).is(404);
        visitor.get(&format!("{LETTER}/signatories/nonsense")).is(404);
        unpublish(app, &id);
        visitor.get(&path).is(404);
        for page in [LETTER.to_owned(), format!("{LETTER}/signatories"), format!("{LETTER}/signatories?q=hoa"), format!("{LETTER}/signatories?country=GR")] {
            visitor.get(&page).is(200).lacks("Ουμανιστών");
        }
        for file in ["csv", "txt", "json"] {
            let taken = visitor.get(&format!("{LETTER}/signatories.{file}"));
            assert!(!taken.body.contains("Ουμανιστών") && taken.body.contains("Beta"), "{file}: {}", taken.body);
        }
        let left = api(&visitor, LETTER, &[]);
        assert_eq!((field(&left, "name"), left.json()["total"].as_i64()), (vec!["Beta".to_owned()], Some(1)));
        assert_eq!(api(&visitor, LETTER, &[("q", "athens")]).json()["total"], 0);
    }

    fn no_cell_of_the_csv_is_a_formula(app) {
        let odd = ["=SUM(A1)", "+Kaos", "-minus", "@home", "A, \"B\"; C"];
        app.publish_names(LETTER, odd);
        let csv = app.browser().get(&format!("{LETTER}/signatories.csv"));
        assert!(csv.header("content-type").unwrap().starts_with("text/csv"));
        assert!(csv.header("content-disposition").unwrap().contains("attachment"));
        let cells = column(&csv, "name");
        assert_eq!(cells.len(), odd.len());
        for name in odd {
            let expected = if name.starts_with(['=', '+', '-', '@']) { format!("'{name}") } else { name.to_owned() };
            assert!(cells.contains(&expected), "{expected} is not among {cells:?}");
        }
        assert!(names(&app.browser().get(LETTER)).contains(&"=SUM(A1)".to_owned()), "the page shows it as it is");
    }

    fn what_did_not_change_is_not_sent_again(app) {
        app.publish_names(LETTER, ["Alpha", "Beta"]);
        let visitor = app.browser();
        let paths = [LETTER.to_owned(), format!("{LETTER}/signatories"), format!("{LETTER}/signatories.csv"), format!("{LETTER}/signatories.txt"), format!("{LETTER}/signatories.json"), format!("/api/v1{LETTER}/signatories")];
        let tags: Vec<String> = paths.iter().map(|path| {
            let first = visitor.get(path);
            assert_eq!(first.header("cache-control"), Some("no-cache"), "{path}");
            first.header("etag").unwrap().to_owned()
        }).collect();
        for (path, tag) in paths.iter().zip(&tags) {
            let again = visitor.get_with(path, &[("If-None-Match", tag)]);
            assert_eq!((again.status, again.body.as_str()), (304, ""), "{path}");
        }
        app.publish_names(LETTER, ["Gamma"]);
        for (path, tag) in paths.iter().zip(&tags) {
            let changed = visitor.get_with(path, &[("If-None-Match", tag)]);
            assert!(changed.status == 200 && changed.body.contains("Gamma"), "{path}: {}", changed.status);
        }
    }

    fn an_empty_list_says_so(app) {
        let visitor = app.browser();
        visitor.get(LETTER).is(200).shows("No organisation has signed yet");
        visitor.get(&format!("{LETTER}/signatories")).is(200).shows("Nobody has signed yet");
        list(&visitor, LETTER, &[("q", "x")]).is(200);
        assert_eq!(api(&visitor, LETTER, &[]).json(), serde_json::json!({"total": 0, "items": [], "next": null}));
        assert!(column(&visitor.get(&format!("{LETTER}/signatories.csv")), "name").is_empty());
        assert!(field(&visitor.get(&format!("{LETTER}/signatories.json")), "name").is_empty());
        assert_eq!(visitor.get(&format!("{LETTER}/signatories.txt")).body, "");
    }
}
