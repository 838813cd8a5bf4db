//! Finding a name: by everything that an organisation is called, in any alphabet, forwards and backwards.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::imports::organisation;
use crate::harness::registry::{merge, merge_decisions, organisation_id};
use crate::harness::stories::stories;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::Signers;

fn post(desk: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let csrf = desk.get("/desk/mail").field("csrf").unwrap();
    let mut all = vec![("csrf", csrf.as_str())];
    all.extend_from_slice(fields);
    desk.post(path, &all)
}

/// The names that a search finds, as the API tells them.
fn found(app: &TestApp, q: &str) -> Vec<String> {
    let q = crate::harness::browser::form_urlencoded(&[("q", q)]);
    let answer = app
        .browser()
        .get(&format!("/api/v1{LETTER}/signatories?{q}"));
    let items = answer.json()["items"].clone();
    let name = |item: &serde_json::Value| item["name"].as_str().unwrap().to_owned();
    items.as_array().unwrap().iter().map(name).collect()
}

/// The first path on the page whose link has this relation.
fn linked(page: &Answer, rel: &str) -> Option<String> {
    let (_, rest) = page.body.split_once(&format!("rel=\"{rel}\" href=\""))?;
    let (path, _) = rest.split_once('"')?;
    Some(path.replace("&#38;", "&"))
}

/// The numbers of the names on the page, in their order.
fn numbers(page: &Answer) -> Vec<usize> {
    page.is(200);
    page.body
        .split("<bdi>Society ")
        .skip(1)
        .map(|rest| rest[..3].parse().unwrap())
        .collect()
}

stories! {
    fn an_organisation_is_found_by_every_name_of_its_entry(app) {
        app.publish_names(LETTER, ["Humanistischer Kreis Berlin", "Freidenker Potsdam"]);
        assert_eq!(found(app, "spree"), [""; 0]);
        let robin = app.moderator();
        let entry = organisation_id(app, "Humanistischer Kreis Berlin");
        let path = format!("/desk/organisations/{entry}");
        post(&robin, &format!("{path}/names"), &[("name", "Les humanistes de la Sprée"), ("language", "fr")]).is(303);
        // Accents, case and the order of words do not matter.
        for q in ["spree", "SPRÉE humanistes", "sprée les"] {
            assert_eq!(found(app, q), ["Humanistischer Kreis Berlin"], "{q}");
        }
        // The line says its own name only.
        app.browser().get(LETTER).lacks("Sprée");
        // After a merge the one that stands is found by the names of both, until it is undone.
        let other = organisation_id(app, "Freidenker Potsdam");
        merge(&robin, &other, &entry).is(303);
        assert_eq!(found(app, "freidenker potsdam"), ["Humanistischer Kreis Berlin"]);
        let page = robin.get(&path);
        let undo = page.paths("/desk/merges/").remove(0);
        post(&robin, &undo, &[]).is(303);
        assert_eq!(merge_decisions(app).len(), 1);
        assert_eq!(found(app, "freidenker potsdam"), ["Freidenker Potsdam"]);
        assert_eq!(found(app, "spree"), ["Humanistischer Kreis Berlin"]);
        // A name that is taken away finds nothing any more.
        let remove = robin.get(&path).paths(&format!("{path}/names/"));
        assert_eq!(remove.len(), 1);
        post(&robin, &remove[0], &[]).is(303);
        assert_eq!(found(app, "spree"), [""; 0]);
    }

    fn previous_and_next_lead_back_and_forth_while_others_sign(app) {
        let names: Vec<String> = (0..130).map(|number| format!("Society {number:03} of Peace")).collect();
        app.publish_names(LETTER, names.iter().map(String::as_str));
        let visitor = app.browser();
        let first = visitor.get(&format!("{LETTER}/signatories"));
        assert_eq!(numbers(&first), (0..50).collect::<Vec<_>>());
        assert_eq!(linked(&first, "prev"), None);
        first.shows("Next: from “Society 050 of Peace”");
        let second = visitor.get(&linked(&first, "next").unwrap());
        assert_eq!(numbers(&second), (50..100).collect::<Vec<_>>());
        second.shows("Previous: up to “Society 049 of Peace”");
        let third = visitor.get(&linked(&second, "next").unwrap());
        assert_eq!((numbers(&third), linked(&third, "next")), ((100..130).collect(), None));
        // Others sign between; whoever reads on or back misses nobody and sees nobody twice.
        app.publish_names(LETTER, ["Society 049 and a half", "Society 099 and a half"]);
        let back = visitor.get(&linked(&third, "prev").unwrap());
        assert_eq!(numbers(&back), (51..100).chain([99]).collect::<Vec<_>>());
        let further = visitor.get(&linked(&back, "prev").unwrap());
        assert_eq!(numbers(&further), (2..50).chain([49, 50]).collect::<Vec<_>>());
        // Where less than a page is left, it is the first page.
        let beginning = visitor.get(&linked(&further, "prev").unwrap());
        assert_eq!((numbers(&beginning), linked(&beginning, "prev")), ((0..50).collect(), None));
        assert_eq!(linked(&beginning, "next"), linked(&visitor.get(&format!("{LETTER}/signatories")), "next"));
        // Within a search, too.
        let found = visitor.get(&format!("{LETTER}/signatories?q=peace"));
        let next = linked(&found, "next").unwrap();
        assert!(next.contains("q=peace"), "{next}");
        let back = visitor.get(&linked(&visitor.get(&next), "prev").unwrap());
        assert_eq!(numbers(&back), numbers(&found));
        // Two places at once are none, and those of another letter are not of this one.
        let (after, before) = (linked(&first, "next").unwrap(), linked(&second, "prev").unwrap());
        let before = before.split_once("before=").unwrap().1;
        visitor.get(&format!("{after}&before={before}")).is(400);
        let other = app.letter("other", |_| {});
        visitor.get(&format!("{other}/signatories?before={before}")).is(400);
        for bad in ["x", "!!", "%00", "AAAA"] {
            visitor.get(&format!("{LETTER}/signatories?before={bad}")).is(400);
        }
    }

    fn countries_are_counted_for_the_list_that_is_shown(app) {
        let both = app.letter("both", |bundle| bundle.rules.signers = Signers::Both);
        let person = |name: &str| ImportLine { kind: "individual".into(), country: "NO".into(), name: name.into(), ..ImportLine::default() };
        app.import(&both, vec![
            ImportLine { country: "NO".into(), ..organisation("Human-Etisk Forbund") },
            ImportLine { country: "NO".into(), ..organisation("Humanist") },
            ImportLine { country: "IT".into(), ..organisation("Unione") },
            person("Kari Nordmann"),
        ], true, false);
        app.chain();
        let visitor = app.browser();
        visitor.get(&format!("{both}/signatories")).shows("Norway (2)").shows("Italy (1)");
        visitor.get(&format!("{both}/signatories?kind=individual")).shows("Norway (1)").lacks("Italy");
        // Of a country that was asked for and has nobody it says so.
        visitor.get(&format!("{both}/signatories?country=FR")).shows("France (0)").shows("No signatory was found");
    }

    fn the_alphabet_of_the_letter_is_whole_and_others_have_a_row_each(app) {
        let russian = app.letter("russian", |bundle| "ru".clone_into(&mut bundle.rules.collation));
        app.publish_names(&russian, ["Яблоко", "Zebra", "Ένωση", "21st Century"]);
        let page = app.browser().get(&format!("{russian}/signatories"));
        let alphabet = page.body.split("<ul class=\"az\">").skip(1);
        let rows: Vec<Vec<(bool, String)>> = alphabet
            .map(|row| {
                let row = row.split("</ul>").next().unwrap();
                row.split("<li>").skip(1).map(|letter| {
                    let heading = letter.split("<bdi dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
                    (letter.starts_with("<a"), heading.to_owned())
                }).collect()
            })
            .collect();
        let row = |row: &[(bool, String)]| row.iter().map(|(linked, heading)| format!("{heading}{}", if *linked { "*" } else { "" })).collect::<Vec<_>>().join(" ");
        let rows: Vec<String> = rows.iter().map(|one| row(one)).collect();
        assert_eq!(rows[0], "0–9* А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ы Э Ю Я*");
        assert_eq!(rows[1..], ["Z*", "Ε*"]);
    }
}
