//! The description of the API against the server that it describes, both ways.
use crate::harness::app::TestApp;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use crate::harness::routes;
use crate::harness::stories::stories;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::Signers;

/// Whatever the description can tell of is there: both kinds, a representative, progress.
fn populated(app: &TestApp) -> String {
    let letter = app.letter("both", |bundle| {
        bundle.rules.signers = Signers::Both;
        bundle.rules.shows_progress = true;
        bundle.rules.prints_representatives = true;
    });
    app.import(
        &letter,
        vec![
            ImportLine {
                name_en: "Humanists of Athens".into(),
                acronym: "HoA".into(),
                country: "GR".into(),
                website: "athens.example".into(),
                representative: "Maria".into(),
                role: "Chair".into(),
                ..organisation("Ένωση Ουμανιστών")
            },
            ImportLine {
                kind: "individual".into(),
                name: "Kari Nordmann".into(),
                country: "NO".into(),
                ..ImportLine::default()
            },
        ],
        true,
        false,
    );
    app.sign(
        &letter,
        &SignForm::of("Still unconfirmed", "unconfirmed.example"),
    );
    app.chain();
    letter
}

/// The schema of an answer, with all that it may refer to.
fn schema(description: &Value, path: &str, status: &str) -> Value {
    let content = &description["paths"][path]["get"]["responses"][status]["content"];
    let (_, of_kind) = content.as_object().unwrap().iter().next().unwrap();
    let mut schema = of_kind["schema"].clone();
    schema["components"] = description["components"].clone();
    schema
}

#[track_caller]
fn fits(schema: &Value, answer: &Value) {
    let validator = jsonschema::draft202012::new(schema).unwrap();
    let faults: Vec<String> = validator
        .iter_errors(answer)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}\n{answer:#}");
}

/// Every field of the answer that the description does not tell of.
fn untold(
    description: &Value,
    schema: &Value,
    answer: &Value,
    at: &str,
    found: &mut BTreeSet<String>,
) {
    if let Some(path) = schema["$ref"].as_str() {
        let of = description.pointer(path.trim_start_matches('#')).unwrap();
        return untold(description, of, answer, at, found);
    }
    if let Some(choices) = schema["oneOf"].as_array() {
        let of = choices.iter().find(|choice| choice["$ref"].is_string());
        return of
            .into_iter()
            .for_each(|of| untold(description, of, answer, at, found));
    }
    match answer {
        Value::Array(items) => {
            for item in items {
                untold(
                    description,
                    &schema["items"],
                    item,
                    &format!("{at}[]"),
                    found,
                );
            }
        }
        Value::Object(fields) => {
            let told = properties(description, schema);
            for (name, value) in fields {
                match told.iter().find(|(told, _)| told == name) {
                    Some((_, of)) => untold(description, of, value, &format!("{at}.{name}"), found),
                    None => {
                        found.insert(format!("{at}.{name}"));
                    }
                }
            }
        }
        _ => {}
    }
}

fn properties(description: &Value, schema: &Value) -> Vec<(String, Value)> {
    if let Some(path) = schema["$ref"].as_str() {
        let of = description.pointer(path.trim_start_matches('#')).unwrap();
        return properties(description, of);
    }
    let parts = schema["allOf"].as_array().cloned().unwrap_or_default();
    let own = schema["properties"]
        .as_object()
        .cloned()
        .unwrap_or_default();
    parts
        .iter()
        .flat_map(|part| properties(description, part))
        .chain(own)
        .collect()
}

#[test]
fn every_route_of_the_api_is_described_and_every_described_one_is_there() {
    let app = TestApp::start(Engine::Sqlite);
    let description = app.browser().get("/api/v1/openapi.json").json();
    let described: BTreeSet<String> = description["paths"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    let routed: BTreeSet<String> = routes::public()
        .into_iter()
        .map(|(method, path)| {
            assert!(
                !path.starts_with("/api/") || method == "GET",
                "{method} {path}"
            );
            path
        })
        .filter(|path| path.starts_with("/api/v1/") && path != "/api/v1/openapi.json")
        .collect();
    assert_eq!(described, routed);
}

stories! {
    fn every_answer_is_as_described(app) {
        let letter = populated(app);
        let visitor = app.browser();
        let description = visitor.get("/api/v1/openapi.json").json();
        for (path, item) in description["paths"].as_object().unwrap() {
            let address = path.replace("/letters/{slug}", &letter);
            let answer = visitor.get(&address);
            answer.is(200);
            let schema = schema(&description, path, "200");
            fits(&schema, &answer.json());
            let mut found = BTreeSet::new();
            untold(&description, &schema, &answer.json(), path, &mut found);
            assert!(found.is_empty(), "not described: {found:?}");
            // Faults are as described, too.
            let mut faults = vec![];
            if path.contains("{slug}") {
                faults.push(("404", visitor.get(&path.replace("{slug}", "unknown"))));
            }
            if item["get"]["responses"]["400"].is_object() {
                faults.push(("400", visitor.get(&format!("{address}?kind=robot"))));
                faults.push(("400", visitor.get(&format!("{address}?limit=many"))));
            }
            for (status, answer) in faults {
                assert_eq!(answer.status.to_string(), status, "{path}");
                assert!(answer.header("content-type").unwrap().starts_with("application/problem+json"));
                fits(&self::schema(&description, path, status), &answer.json());
            }
        }
        // The check can fail.
        let count = schema(&description, "/api/v1/letters/{slug}/count", "200");
        assert!(!jsonschema::draft202012::is_valid(&count, &json!({"organisations": "many"})));
    }

    fn the_readable_page_tells_all_of_it_with_examples_that_run(app) {
        populated(app);
        let visitor = app.browser();
        let description = visitor.get("/api/v1/openapi.json").json();
        let page = visitor.get("/api/v1");
        page.is(200).shows("problem documents");
        for path in description["paths"].as_object().unwrap().keys() {
            page.shows(&format!("GET {path}"));
        }
        for name in description["components"]["schemas"].as_object().unwrap().keys() {
            assert!(page.body.contains(&format!("id=\"{name}\"")), "{name}");
            let linked = page.body.contains(&format!("href=\"#{name}\""));
            assert!(linked, "nothing leads to {name}");
        }
        let base = &app.config.site.base_url;
        let examples: Vec<String> = page.body
            .split(&format!("curl '<a href=\"{base}"))
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().replace("&#38;", "&"))
            .collect();
        assert_eq!(examples.len(), description["paths"].as_object().unwrap().len());
        assert!(examples.iter().any(|example| example.ends_with("/signatories?kind=organisation&limit=10")), "{examples:?}");
        for example in &examples {
            visitor.get(example).is(200);
        }
        // Every link within the page leads somewhere.
        let links: Vec<&str> = page.body.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        for link in links {
            assert!(page.body.contains(&format!("id=\"{link}\"")), "#{link} leads nowhere");
        }
    }
}
