//! What a letter says of itself elsewhere: to search engines and messengers, in links to pass on, to a camera.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::Answer;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use crate::harness::stories::stories;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::{LetterState, Review};
use undersigned::mail::transport::Transport;

/// The content of a `<meta>`, as it is spelt.
fn meta<'a>(page: &'a Answer, name: &str) -> Option<&'a str> {
    let at = page.body.find(&format!("=\"{name}\" content=\""))?;
    page.body[at..].split('"').nth(3)
}

fn links(page: &Answer) -> Vec<String> {
    let share = page.body.split("id=\"share\"").nth(1).unwrap_or_default();
    let share = share.split("</ul>").next().unwrap();
    share
        .split("href=\"")
        .skip(1)
        .map(|link| link.split('"').next().unwrap().to_owned())
        .collect()
}

/// How much comes over the wire for an address, as browsers ask for it.
fn weight(app: &TestApp, path: &str) -> usize {
    let answer = ureq::get(&format!("{}{path}", app.base))
        .header("Accept-Encoding", "gzip, deflate, br, zstd")
        .call();
    let mut answer = answer.unwrap();
    assert_eq!(
        answer
            .headers()
            .get("content-encoding")
            .map(|encoding| encoding.to_str().unwrap()),
        Some("br"),
        "{path}"
    );
    let headers: usize = answer
        .headers()
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4)
        .sum();
    headers + answer.body_mut().read_to_vec().unwrap().len()
}

stories! {
    fn a_letter_introduces_itself(app) {
        let base = &app.config.site.base_url;
        let visitor = app.browser();
        let page = visitor.get(LETTER);
        let whole = format!("{base}{LETTER}");
        assert!(page.body.contains(&format!("<link rel=\"canonical\" href=\"{whole}\">")), "{}", page.body);
        assert_eq!(meta(&page, "og:url"), Some(whole.as_str()));
        assert_eq!((meta(&page, "og:type"), meta(&page, "og:locale"), meta(&page, "twitter:card")), (Some("article"), Some("en_GB"), Some("summary_large_image")));
        assert_eq!(meta(&page, "og:site_name"), Some("undersigned"));
        assert!(meta(&page, "og:title").unwrap().starts_with("An Open Letter in Response"));
        let description = meta(&page, "description").unwrap();
        assert!(description.starts_with("We, the undersigned, are writing in response to the Executive Order titled") && description.ends_with('…'), "{description}");
        assert_eq!(meta(&page, "og:description"), Some(description));
        assert_eq!(meta(&page, "og:image"), Some(format!("{whole}/card.png").as_str()));
        assert_eq!((meta(&page, "og:image:width"), meta(&page, "og:image:height")), (Some("1200"), Some("630")));
        assert!(meta(&page, "og:image:alt").unwrap().contains("Humanists International"));
        let list = visitor.get(&format!("{LETTER}/signatories?letter=A"));
        assert_eq!((meta(&list, "og:type"), meta(&list, "og:url")), (Some("website"), Some(format!("{whole}/signatories?letter=A").as_str())));
        // What is not for search engines introduces nothing.
        for path in [format!("{LETTER}/signatories?q=x"), format!("{LETTER}/copy")] {
            let page = visitor.get(&path);
            assert_eq!((meta(&page, "og:url"), meta(&page, "description")), (None, None), "{path}");
            assert!(!page.body.contains("canonical"), "{path}");
        }
        let odd = app.letter("odd", |bundle| {
            bundle.texts[0].title = "\"><script>alert(1)</script>".into();
            bundle.texts[0].markdown = "Hello.\n\nWe say <script>alert(2)</script> \"quoted\" & *more* of what is long enough to be told of a letter.".into();
        });
        let page = visitor.get(&odd);
        assert!(!page.body.contains("<script"), "{}", page.body);
        assert!(meta(&page, "description").unwrap().contains("quoted"));
    }

    fn it_is_passed_on_by_plain_links(app) {
        let visitor = app.browser();
        let page = visitor.get(LETTER);
        let found = links(&page);
        assert_eq!(found.len(), 8, "{found:?}");
        assert!(found[0].starts_with("mailto:?subject=An%20Open%20Letter"), "{found:?}");
        for place in ["https://wa.me/", "https://t.me/", "https://bsky.app/", "https://share.joinmastodon.org/#", "https://www.facebook.com/", "https://www.linkedin.com/", "https://x.com/"] {
            let link = found.iter().find(|link| link.starts_with(place));
            assert!(link.is_some_and(|link| link.contains("%2Fletters%2Fmultilateralism")), "{place} in {found:?}");
        }
        let share = page.body.split("id=\"share\"").nth(1).unwrap().split("</ul>").next().unwrap();
        assert_eq!(share.matches("rel=\"noopener nofollow\"").count(), 8);
        // And after signing, where the letter can be read.
        let rules = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign(&rules, &SignForm::of("Humanists of Berlin", "berlin.example"));
        let link = app.new_mail().remove(0).path("/confirm/");
        assert!(links(&visitor.get(&link)).is_empty());
        let confirmed = visitor.post(&link, &[]);
        confirmed.is(200).shows("Tell others");
        assert_eq!(links(&confirmed).len(), 8);
        assert!(links(&confirmed).iter().all(|link| link.contains("%2Fletters%2Frules") && !link.contains("confirm")));
    }

    fn a_camera_reads_where_the_letter_is(app) {
        let visitor = app.browser();
        let picture = visitor.get(&format!("{LETTER}/qr.svg"));
        picture.is(200);
        assert_eq!(picture.header("content-type"), Some("image/svg+xml"));
        roxmltree::Document::parse(&picture.body).unwrap();
        let address = format!("{}{LETTER}", app.config.site.base_url);
        let drawn = undersigned::print::qr::picture(&address).unwrap().path;
        assert!(picture.body.contains(&drawn));
        let page = visitor.get(LETTER);
        let printed = page.body.split("class=\"printed\"").nth(1).unwrap();
        assert!(printed.contains(&drawn) && printed.contains(&address));
        app.letter("draft", |bundle| bundle.state = LetterState::Draft);
        for path in ["/letters/draft/qr.svg", "/letters/unknown/qr.svg", "/letters/draft/copy", "/letters/draft/embed"] {
            visitor.get(path).is(404);
        }
    }

    fn fifty_signatories_are_light(app) {
        // The examples, and again under other names.
        let lines: Vec<ImportLine> = ["", " of the North", " du Sud"].iter().flat_map(|where_to| {
            let mut examples = csv::Reader::from_reader(include_str!("../../docs/example-signatories.csv").as_bytes());
            let columns = examples.headers().unwrap().clone();
            examples.into_records().map(move |record| {
                let record = record.unwrap();
                let cell = |name: &str| columns.iter().position(|column| column == name).and_then(|at| record.get(at)).unwrap_or_default().to_owned();
                ImportLine { country: cell("country"), acronym: cell("acronym"), name_en: cell("name_en"), representative: cell("representative"), role: cell("role"), ..organisation(&format!("{}{where_to}", cell("name"))) }
            }).collect::<Vec<_>>()
        }).take(50).collect();
        assert_eq!(lines.len(), 50);
        app.import(LETTER, lines, true, false);
        app.chain();
        let page = app.browser().get(LETTER);
        assert!(page.body.matches("/signatories/0").count() >= 45, "{}", page.text());
        let loaded: Vec<String> = page.body.split('<').filter(|tag| tag.starts_with("link rel=\"stylesheet\"") || tag.contains(" src=\""))
            .map(|tag| tag.split("href=\"").nth(1).unwrap_or_default().split('"').next().unwrap().to_owned()).collect();
        assert_eq!(loaded.len(), 1, "the page and its style sheet, and no third: {loaded:?}");
        let (html, css) = (weight(app, LETTER), weight(app, &loaded[0]));
        assert!(html + css < 30_000, "{html} + {css}");
    }
}

/// Each language is another page to a search engine, and one of them is for everybody else.
#[test]
fn in_several_languages() {
    let settings = [
        ("site.languages", "en,ar,zh"),
        ("site.base_url", "https://letters.example"),
    ];
    let app = TestApp::start_with(Engine::Sqlite, &settings, Transport::memory());
    let page = app.browser().get(&format!("{LETTER}?lang=ar"));
    let whole = format!("https://letters.example{LETTER}");
    for link in [
        format!("rel=\"canonical\" href=\"{whole}\""),
        format!("rel=\"alternate\" hreflang=\"zh\" href=\"{whole}?lang=zh\""),
        format!("rel=\"alternate\" hreflang=\"x-default\" href=\"{whole}\""),
    ] {
        assert!(page.body.contains(&link), "{link} is not in {}", page.body);
    }
    assert_eq!(meta(&page, "og:locale"), Some("ar_AR"));
    assert_eq!(page.body.matches("og:locale:alternate").count(), 2);
}
