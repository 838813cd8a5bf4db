//! Readers write to those who represent them: a letter to each, filled in, and how it is best sent.
use crate::harness::accounts::press;
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser, form_urlencoded};
use crate::harness::engine::Engine;
use crate::harness::stories::stories;
use crate::offices::{COUNCIL, PLACES, bring, country, found, us};
use crate::schema::dump;
use undersigned::acts::as_bundle::as_bundle;
use undersigned::acts::bring_letter::{Brought, bring_letter};
use undersigned::domain::actor::Actor;
use undersigned::domain::letter::Slug;
use undersigned::domain::letter_files;
use undersigned::mail::transport::Transport;
use undersigned::store::letters;

const ACT: &str = "/letters/peace/act";
const BODY: &str =
    "{salutation}\r\n\r\nI live in {city}, {state} {zip}. Please stay in.\r\n\r\n{name}";
const TEXTS: [(&str, &str); 5] = [
    ("subject", "Stay in, {title}"),
    ("body", BODY),
    ("phone", "I am {name}. I ask {full_name} to stay in."),
    ("post", "Stay in, {title} {last_name}: {letter}"),
    ("friends", "I wrote to them: {letter}. {name}"),
];

/// What operators write for readers to send.
fn sample(app: &TestApp, language: &str, texts: &[(&str, &str)]) {
    let desk = app.moderator();
    let path = format!("/desk/letters/peace/sample/{language}");
    let seen = desk.get(&path).field("seen").unwrap();
    press(&desk, &path, &[&[("seen", seen.as_str())], texts].concat()).is(303);
}

/// A letter to a parliament, with its members, and with one to send.
fn written(app: &TestApp, code: &str, files: &[&str]) {
    app.letter("peace", |bundle| {
        bundle.rules.offices = Some(country(code));
    });
    bring(app, files);
    sample(app, "en", &TEXTS);
}

/// The form without a script, with some of its fields typed anew.
fn fill(visitor: &Browser, page: &Answer, typed: &[(&str, &str)]) -> Answer {
    let (action, form) = page.form("/act#letters");
    let shown = [
        "lang", "zip", "state", "district", "name", "city", "region", "postcode", "subject",
    ];
    let shown = shown.map(|name| (name, form.field(name)));
    let mut fields = vec![("body", BODY)];
    fields.extend(
        shown
            .iter()
            .filter_map(|(name, value)| Some((*name, value.as_deref()?))),
    );
    fields.extend(typed);
    visitor.post(action.split('#').next().unwrap(), &fields)
}

/// The letters as they are on paper, one after the other.
fn papers(page: &Answer) -> Vec<String> {
    let papers = page.body.split("<div class=\"written\"").skip(1);
    let plain = |paper: &str| {
        Answer {
            status: page.status,
            headers: Vec::new(),
            body: format!("<div {}", paper.split("</div>").next().unwrap()),
        }
        .text()
    };
    papers.map(plain).collect()
}

/// The ways to the office of the first letter, in their order.
fn ways(page: &Answer) -> Vec<String> {
    let list = page.body.split("<ol class=\"ways\">").nth(1).unwrap();
    let list = list.split("</ol>").next().unwrap();
    let headings = list.split("<h4>").skip(1);
    headings
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect()
}

stories! {
    fn there_is_a_letter_to_each_and_what_is_not_filled_in_stays_visible(app) {
        written(app, "US", &us());
        let visitor = app.browser();
        let page = found(&visitor, "zip=90001");
        let letters = papers(&page);
        assert_eq!(letters.len(), 3);
        assert_eq!(
            letters[0],
            "Senator Ada B. Alder 1 Alder Office Building Washington DC 20510 Stay in, Senator Dear Senator Alder, I live in [your city] , California 90001 . Please stay in. [your full name]"
        );
        assert!(letters[1].contains("Dear Senator Birch,") && letters[2].contains("Dear Representative Dogwood,"), "{letters:?}");
        assert!(page.body.contains("<mark>[your full name]</mark>") && page.body.contains("<bdi>California</bdi>"));

        let filled = fill(&visitor, &page, &[("name", " Zoë  Müller "), ("city", "O’Fallon <b>"), ("body", &format!("{BODY}\r\nP.S. My own words."))]);
        filled.is(200).shows("P.S. My own words.");
        assert!(!filled.body.contains("<b>"));
        assert_eq!(filled.header("cache-control"), Some("no-store"));
        assert!(papers(&filled)[2].contains("Dear Representative Dogwood, I live in O’Fallon <b> , California 90001 . Please stay in. Zoë Müller P.S. My own words."), "{:?}", papers(&filled));
        filled.shows("I am Zoë Müller . I ask Ada B. Alder to stay in.").shows("I wrote to them: http").lacks("[your");
        // What was typed stands in the form again, and is changed once more.
        assert_eq!(filled.field("name").unwrap(), " Zoë  Müller ");
        fill(&visitor, &filled, &[("name", " ")]).is(200).shows("[your full name]");
        assert!(visitor.cookies().is_empty());
    }

    fn nothing_of_a_letter_is_kept(app) {
        written(app, "US", &us());
        let visitor = app.browser();
        let page = found(&visitor, "zip=90001");
        let before = dump(app);
        fill(&visitor, &page, &[("name", "Unmistakable Reader"), ("body", "Nobody keeps this.")]).is(200).shows("Nobody keeps this.");
        assert_eq!(dump(app), before);
    }

    fn each_office_is_addressed_by_its_title(app) {
        written(app, "US", &us());
        let visitor = app.browser();
        for (asked, greeted) in [("state=DC", "Dear Delegate Ironwood,"), ("state=PR", "Dear Resident Commissioner Juniper,"), ("district=CA-1", "Dear Representative Dogwood,")] {
            let page = found(&visitor, asked);
            let letters = papers(&page);
            assert!(letters.last().unwrap().contains(greeted), "{asked}: {letters:?}");
        }
    }

    fn who_may_live_in_several_districts_chooses_before_writing(app) {
        written(app, "US", &us());
        let visitor = app.browser();
        for asked in ["zip=90002", "zip=89001"] {
            let page = found(&visitor, asked);
            page.shows("Choose above where you live");
            // It is shown, to nobody; and the ways to all of them stand where they were found.
            assert_eq!(papers(&page).len(), 1, "{asked}");
            page.shows("[salutation]").shows("202-555-0101");
        }
        let page = found(&visitor, "zip=90002");
        page.shows("I live in California, district 2");
        let [path] = page.paths(&format!("{ACT}?zip=90002&district=CA-2")).try_into().unwrap();
        let mine = visitor.get(&path);
        assert_eq!(papers(&mine).len(), 3);
        assert_eq!(mine.field("postcode").unwrap(), "90002");
        mine.lacks("I live in California, district").shows("Dear Representative Elm,");
        // By the state alone only its senators are everybody's.
        let state = found(&visitor, "state=CA");
        assert_eq!(papers(&state).len(), 2);
        // Without a script the same is looked up again.
        assert_eq!(papers(&fill(&visitor, &mine, &[])), papers(&mine));
        assert_eq!(papers(&fill(&visitor, &state, &[])), papers(&state));
    }

    fn what_cannot_be_merged_is_told_beside_its_field(app) {
        written(app, "US", &us());
        let visitor = app.browser();
        let page = found(&visitor, "zip=90001");
        let long = "ä".repeat(201);
        let longer = "ä".repeat(10_001);
        for (field, typed, told) in [
            ("body", "Dear {nmae}", "There is no field called nmae."),
            ("body", "Dear {name", "A brace stands alone."),
            ("body", " \r\n", "This cannot be empty."),
            ("body", &longer, "10,000"),
            ("subject", "", "This cannot be empty."),
            ("name", &long, "200"),
            ("postcode", &long, "200"),
        ] {
            let answer = fill(&visitor, &page, &[("city", "Los Angeles"), (field, typed)]);
            answer.is(422).shows(told);
            assert!(answer.body.contains(&format!("id=\"{field}-error\"")) && answer.body.contains(&format!("href=\"#{field}\"")), "{field}");
            assert_eq!((answer.field("city").unwrap().as_str(), papers(&answer).len()), ("Los Angeles", 0));
        }
        let ours = [("Content-Type", "application/x-www-form-urlencoded"), ("Sec-Fetch-Site", "same-origin")];
        visitor.post_raw(ACT, &ours, b"name=%FF").is(400);
        visitor.post_raw(ACT, &[("Content-Type", "text/plain"), ours[1]], b"name=x").is(415);
        visitor.post_raw(ACT, &[ours[0], ("Sec-Fetch-Site", "cross-site")], b"name=x").is(403);
        visitor.post_raw(ACT, &ours, &[b"body=".as_slice(), &vec![b'x'; 200_000]].concat()).is(413);
        visitor.post("/letters/nothing/act", &[("body", "x")]).is(404);
        // The longest that may be typed arrives, in whatever script.
        let most = form_urlencoded(&[("subject", "S"), ("body", &"語".repeat(10_000)), ("zip", "90001")]);
        visitor.post_raw(ACT, &ours, most.as_bytes()).is(200).shows("語語");
    }

    fn the_best_way_comes_first(app) {
        written(app, "US", &us());
        let visitor = app.browser();
        let page = found(&visitor, "zip=90001");
        assert_eq!(ways(&page), ["Call", "Contact form", "Say it in public"]);
        for part in ["href=\"tel:2025550101\"", "href=\"https://alder.senate.example/contact\"", "https://x.com/SenAlder"] {
            assert_eq!(page.body.matches(part).count(), 1, "{part}");
        }
        page.shows("I am [your full name] . I ask Ada B. Alder to stay in.").shows("Stay in, Senator Alder :");
        // Passing it on: to friends, and the letter itself.
        page.shows("Tell friends and family").shows("WhatsApp");
        // The friends' mail is about the open letter, and not to an office.
        assert!(page.body.contains("href=\"mailto:?subject=An%20Open%20Letter"), "{}", page.body);
    }

    fn another_parliament_is_written_to_the_same_way(app) {
        written(app, "NO", &[PLACES, COUNCIL]);
        let visitor = app.browser();
        let page = found(&visitor, "zip=0150");
        assert_eq!(papers(&page).len(), 1);
        // As its file says.
        page.shows("To Stortingsrepresentant Nora Åsen Ødegård").shows("Kjære Nora Ødegård,");
        assert_eq!(ways(&page), ["Call", "Website", "Email", "Say it in public"]);
        assert!(page.body.contains("href=\"mailto:nora@storting.example.org?subject=Stay%20in%2C%20Stortingsrepresentant&#38;body=Kj%C3%A6re"), "{}", page.body);
        page.shows("Region").shows("Postal code");
        let told = "data-long hidden";
        assert!(page.body.contains(told));
        let long = fill(&visitor, &page, &[("body", &"{salutation} It is long. ".repeat(100))]);
        assert!(!long.is(200).body.contains(told) && long.body.contains("Stortingsrepresentant\" data-mail"), "{}", long.body);
        let bergen = found(&visitor, "state=BER");
        bergen.shows("Dear Ola Bø,");
    }

    fn where_nobody_holds_a_seat_the_letter_is_to_nobody_in_particular(app) {
        written(app, "US", &us());
        let page = found(&app.browser(), "state=VT");
        assert_eq!(page.text().matches("Vacant, or nobody is known").count(), 2);
        page.shows("[salutation]").shows("Fill in the letters").lacks("Find above who represents you");
    }

    fn another_language_asks_the_same_and_no_address_goes_along(app) {
        written(app, "US", &us());
        let visitor = app.browser();
        let page = found(&visitor, "zip=90002&district=CA-2");
        assert_eq!((page.header("referrer-policy"), page.field("lang").as_deref()), (Some("strict-origin"), Some("en")));
        assert!(!page.body.contains("rel=\"canonical\""));
        // The text that was typed stays in its language.
        sample(app, "fr", &[("subject", "Restez"), ("body", "{salutation}\r\nRestez.")]);
        let page = found(&visitor, "zip=90001&lang=fr");
        let filled = fill(&visitor, &page, &[("body", "{salutation}\r\nRestez donc.")]);
        assert!(filled.is(200).body.contains("class=\"written\" lang=\"fr\""), "{}", filled.body);
    }

    fn without_data_the_letter_can_be_written_all_the_same(app) {
        app.letter("peace", |bundle| bundle.rules.offices = Some(country("US")));
        sample(app, "en", &TEXTS);
        let visitor = app.browser();
        let page = visitor.get(ACT);
        page.is(200).shows("This site has no list of members").shows("[salutation]").shows("Your letter");
        assert_eq!(page.header("cache-control"), Some("no-cache"));
        let filled = fill(&visitor, &page, &[("name", "Ann"), ("body", "Dear Senator Alder,\r\n\r\nStay in.\r\n\r\n{name}")]);
        filled.is(200).lacks("[salutation]").shows("Dear Senator Alder, Stay in. Ann");
        // Before anybody is found it is only shown.
        bring(app, &us());
        let page = visitor.get(ACT);
        page.shows("Find above who represents you").shows("[salutation]").lacks("Fill in the letters");
        found(&visitor, "zip=96910").shows("Find above who represents you");
        // A letter to no parliament has one too, if somebody wrote it.
        app.letter("peace", |_| {});
        let page = visitor.get(ACT);
        page.is(200).shows("[salutation]").shows("Fill in the letters").shows("Region Postal code Subject").shows("[your postal code]");
        visitor.get("/letters/peace").shows("Take action");
    }

    fn each_reader_gets_it_in_the_language_that_fits_best(app) {
        written(app, "US", &us());
        sample(app, "fr", &[("subject", "Restez"), ("body", "{salutation}\r\nRestez.")]);
        let visitor = app.browser();
        let page = visitor.get(&format!("{ACT}?zip=90001&lang=fr"));
        assert!(page.body.contains("class=\"written\" lang=\"fr\""));
        page.shows("Restez.").lacks("Please stay in.");
        found(&visitor, "zip=90001").shows("Please stay in.");
        assert_eq!(ways(&page), ["Call", "Contact form", "Say it in public"]);
    }

    fn its_files_hold_it(app) {
        written(app, "US", &us());
        let files = || {
            let slug = Slug::parse("peace").unwrap();
            let bundle = app.read(move |db| {
                let letter = letters::by_slug(db, &slug)?;
                as_bundle(db, letter)
            });
            bundle.files().unwrap()
        };
        let bring = |files: &[(String, String)]| {
            let file = |wanted: &str| files.iter().find(|(name, _)| name == wanted).map(|(_, text)| text.clone().into_bytes());
            let bundle = letter_files::read(file).unwrap();
            app.block_on(bring_letter(&app.workshop, bundle, Actor::COMMAND_LINE, app.clock.now())).unwrap()
        };
        let kept = files();
        let names: Vec<&str> = kept.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["letter.toml", "letter.en.md", "sample.en.toml"]);
        assert!(kept[2].1.contains("{salutation}\n\nI live in"), "{}", kept[2].1);
        assert_eq!(bring(&kept), Brought::Unchanged);
        let changed: Vec<(String, String)> = kept.iter().map(|(name, text)| (name.clone(), text.replace("Please stay in", "Please do stay in"))).collect();
        assert_eq!(bring(&changed), Brought::Changed);
        assert_eq!(files(), changed);
        found(&app.browser(), "zip=90001").shows("Please do stay in.");
        app.moderator().get("/desk/audit").shows("Please do stay in.");
        // What files do not name stays.
        assert_eq!(bring(&changed[..2]), Brought::Unchanged);
    }
}

#[test]
fn nobody_fills_in_letters_without_end() {
    let app = TestApp::start_with(
        Engine::Sqlite,
        &[("limits.act", "2/10m")],
        Transport::memory(),
    );
    written(&app, "US", &us());
    let visitor = app.browser();
    let page = found(&visitor, "zip=90001");
    for _ in 0..2 {
        fill(&visitor, &page, &[]).is(200);
    }
    let refused = fill(&visitor, &page, &[]);
    refused.is(429);
    assert!(refused.header("retry-after").is_some());
}
