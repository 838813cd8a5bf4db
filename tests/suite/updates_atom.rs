//! The updates of a letter in a feed reader.
use crate::harness::accounts::press;
use crate::harness::browser::{Answer, Browser};
use crate::harness::stories::stories;
use crate::writing::first_update;
use std::time::Duration;
use undersigned::domain::time::HOUR;

const FEED: &str = "/letters/peace/updates.atom?lang=en";

/// What it says after it was edited like this.
fn correct(desk: &Browser, path: &str, title: &str, markdown: &str) {
    let seen = desk.get(path).field("seen").unwrap();
    let fields = [
        ("seen", seen.as_str()),
        ("title", title),
        ("markdown", markdown),
        ("note", "Put right."),
    ];
    press(desk, path, &fields).is(303);
}

fn publish(desk: &Browser, path: &str) {
    let seen = desk.get(path).field("seen").unwrap();
    press(desk, &format!("{path}/publish"), &[("seen", &seen)]).is(303);
}

/// The text of the first element of this name below `at`.
fn text<'a>(at: roxmltree::Node<'a, 'a>, name: &str) -> &'a str {
    let mut below = at.descendants();
    let found = below.find(|node| node.tag_name().name() == name);
    found.and_then(|node| node.text()).unwrap_or_default()
}

fn is_xml(answer: &Answer) -> roxmltree::Document<'_> {
    answer.is(200);
    assert_eq!(
        answer.header("content-type"),
        Some("application/atom+xml; charset=utf-8")
    );
    roxmltree::Document::parse(&answer.body).unwrap()
}

stories! {
    fn the_updates_are_a_feed_of_whole_posts_that_keep_their_names(app) {
        let peace = app.letter("peace", |bundle| bundle.texts[0].title = "Peace & <quiet>\u{1}".into());
        let desk = app.moderator();
        let reader = app.browser();
        let empty = reader.get(FEED);
        let feed = is_xml(&empty);
        assert_eq!(text(feed.root(), "title"), "Peace & <quiet>");
        assert!(!empty.body.contains("<entry"));
        reader.get(&peace).is(200);
        assert!(reader.get(&peace).body.contains("href=\"/letters/peace/updates.atom\""));
        let path = first_update(&desk);
        assert!(!reader.get(FEED).body.contains("<entry"), "nobody published it");
        publish(&desk, &path);
        app.advance(HOUR);
        correct(&desk, &path, "Handed in & over", "We **did** it, <script>x</script>\u{c} & ]]> went.");
        let answer = reader.get(FEED);
        let feed = is_xml(&answer);
        let entry = feed.descendants().find(|node| node.tag_name().name() == "entry").unwrap();
        assert_eq!(text(entry, "title"), "Handed in & over");
        assert_eq!(text(entry, "id"), format!("{}/letters/peace/updates/1", app.config.site.base_url));
        assert_eq!((text(entry, "published"), text(entry, "updated")), ("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
        assert_eq!(text(feed.root(), "updated"), "2026-11-21T13:00:00Z");
        let html = text(entry, "content");
        assert!(html.contains("We <strong>did</strong> it") && !html.contains("<script"), "{html}");
        reader.get("/letters/peace/updates").shows("Follow the updates in a feed reader");
    }

    fn a_feed_reader_is_told_what_it_has_already(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        publish(&desk, &first_update(&desk));
        let reader = app.browser();
        let etag = reader.get(FEED).header("etag").unwrap().to_owned();
        let since = ("If-Modified-Since", "Sat, 21 Nov 2026 12:00:00 GMT");
        let again = reader.get_with(FEED, &[("If-None-Match", &etag), since]);
        assert_eq!((again.status, again.body.as_str()), (304, ""));
        reader.get_with(FEED, &[("If-None-Match", "W/\"other\""), since]).is(200);
        app.advance(Duration::from_secs(1));
        correct(&desk, "/desk/letters/peace/updates/1/en", "Handed over", "We did.");
        reader.get_with(FEED, &[("If-None-Match", &etag), since]).is(200);
        // Some ask by the date alone.
        let changed = reader.get(FEED).header("last-modified").unwrap().to_owned();
        assert_eq!(changed, "Sat, 21 Nov 2026 12:00:01 GMT");
        let later = "Sat, 21 Nov 2026 12:30:00 GMT";
        for known in [changed.as_str(), later] {
            let answer = reader.get_with(FEED, &[("If-Modified-Since", known)]);
            assert_eq!((answer.status, answer.body.as_str()), (304, ""));
            assert_eq!(answer.header("last-modified"), Some(changed.as_str()));
        }
        for unknown in ["Sat, 21 Nov 2026 12:00:00 GMT", "yesterday", ""] {
            reader.get_with(FEED, &[("If-Modified-Since", unknown)]).is(200);
        }
        reader.get("/letters/nothing/updates.atom").is(404);
    }
}
