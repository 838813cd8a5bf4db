//! The letter that readers send to those who decide, as operators write it.
use crate::harness::accounts::{colleague, press};
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser};
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::races::together;
use undersigned::domain::moderator::Role;
use undersigned::domain::sample_letter::SampleField;

const PATH: &str = "/desk/letters/peace/sample/en";
const BODY: &str = "{salutation}\r\n\r\nPlease stay in. <b>Thank you</b>, {title} {last_name}.\r\n\r\n{name}\r\n{city}, {state} {zip}";
const FINE: [(&str, &str); 5] = [
    ("subject", "Stay in"),
    ("body", BODY),
    (
        "phone",
        "I am {name} of {city}. I ask {full_name} to stay in.",
    ),
    ("post", "Stay in, {title} {last_name}: {letter}"),
    ("friends", "I wrote. Please do: {letter}"),
];

/// The fields of a letter with some of them otherwise.
fn with<'a>(seen: &'a str, changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let changed = |name: &str| changes.iter().any(|(known, _)| *known == name);
    let kept = FINE.into_iter().filter(|(name, _)| !changed(name));
    [("seen", seen)]
        .into_iter()
        .chain(kept)
        .chain(changes.iter().copied())
        .collect()
}

fn seen(desk: &Browser) -> String {
    desk.get(PATH).is(200).field("seen").unwrap()
}

fn save(desk: &Browser, seen: &str, changes: &[(&str, &str)]) -> Answer {
    press(desk, PATH, &with(seen, changes))
}

fn written(app: &TestApp) -> i64 {
    number(
        app,
        "SELECT COUNT(*) FROM audit_entries WHERE act = 'write-sample-letter'",
    )
}

stories! {
    fn it_is_previewed_kept_and_taken_away(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        desk.get(PATH).shows("{salutation} how the letter begins");
        let preview = press(&desk, &format!("{PATH}/preview"), &with("", &[]));
        preview.is(200).shows("only you see this page").shows("The addressees are made up");
        for begin in ["Dear Senator Example,", "Dear Representative Example,", "Dear Delegate Example,", "Dear Resident Commissioner Example,", "Dear Alex Example,"] {
            preview.shows(begin);
        }
        // What readers fill in is marked; what comes from outside is kept apart from the words around it.
        assert!(preview.body.contains("I am <mark>[your full name]</mark> of <mark>[your city]</mark>."), "{}", preview.body);
        assert!(preview.body.contains("<bdi>Senator</bdi> <bdi>Example</bdi>") && !preview.body.contains("<b>Thank you</b>"));
        preview.shows("I wrote. Please do: http://localhost").shows("/letters/peace");
        assert_eq!(written(app), 0);

        let saved = save(&desk, &seen(&desk), &[]);
        desk.follow(saved.is(303)).shows("Saved.");
        let page = desk.get(PATH);
        page.lacks("Saved.");
        page.shows("Please stay in. <b>Thank you</b>, {title} {last_name}.");
        assert_eq!(page.field("subject").unwrap(), "Stay in");
        // Sent twice it is written once; a translation stands beside it.
        save(&desk, &seen(&desk), &[]).is(303);
        let french = "/desk/letters/peace/sample/fr";
        let begun = desk.get(french).field("seen").unwrap();
        press(&desk, french, &with(&begun, &[])).is(303);
        desk.get(PATH).shows("English · fr");
        assert_eq!(written(app), 2);
        desk.get("/desk/audit").shows("Wrote a sample letter");
        let nothing = FINE.map(|(name, _)| (name, " \r\n"));
        save(&desk, &seen(&desk), &nothing).is(303);
        assert_eq!((written(app), number(app, "SELECT COUNT(*) FROM sample_letters WHERE letter_id = (SELECT id FROM letters WHERE slug = 'peace')")), (3, 1));
        desk.get("/desk/letters/peace/sample/no-language-at-all").is(404);
    }

    fn what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let long = "ä".repeat(SampleField::Post.max() + 1);
        let wrong = [
            ("body", "{salutaton}", "There is no field called salutaton."),
            ("body", "Dear {title", "A brace stands alone. A field stands between two, like {name}."),
            ("body", "", "This cannot be empty."),
            ("subject", "}", "A brace stands alone."),
            ("post", &long, "500"),
            ("friends", "Write to {last_name}", "This message goes to no office: last_name has no place in it."),
        ];
        for (field, typed, told) in wrong {
            for path in [PATH.to_owned(), format!("{PATH}/preview")] {
                let answer = press(&desk, &path, &with("", &[(field, typed)]));
                answer.is(422).shows(told);
                assert!(answer.body.contains(&format!("id=\"{field}-error\"")), "{field}: {typed}");
                let kept = "I ask {full_name} to stay in.";
                answer.shows(kept);
            }
        }
        assert_eq!(written(app), 0);
    }

    fn of_two_who_write_at_once_one_is_told(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let (begun, csrf) = (seen(&desk), desk.get("/desk/account").field("csrf").unwrap());
        let answers = together(|number| {
            let subject = format!("Subject of number {number}");
            let mut fields = with(&begun, &[("subject", &subject)]);
            fields.push(("csrf", &csrf));
            desk.post(PATH, &fields).status
        });
        assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
        assert_eq!((answers.iter().filter(|status| **status == 409).count(), written(app)), (answers.len() - 1, 1));
        let kim = colleague(app, "Kim", Role::Moderator);
        let late = save(&kim, &begun, &[("subject", "Mine")]);
        late.is(409).shows("Subject of number");
        assert_eq!(late.field("subject").unwrap(), "Mine");
        save(&kim, &late.field("seen").unwrap(), &[("subject", "Mine")]).is(303);
        assert_eq!(desk.get(PATH).field("subject").unwrap(), "Mine");
    }
}
