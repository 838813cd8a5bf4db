//! Following a letter: what there is to know, what happened since, and what comes next.
use crate::harness::accounts::press;
use crate::harness::app::LETTER;
use crate::harness::browser::Browser;
use crate::harness::forms::SignForm;
use crate::harness::mailings::{begin, everything, readers, three};
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::letter_life::done;
use crate::races::together;
use crate::writing::first_update;
use undersigned::acts::as_bundle::as_bundle;
use undersigned::acts::bring_letter::{Brought, bring_letter};
use undersigned::cli::shipped::shipped;
use undersigned::domain::actor::Actor;
use undersigned::domain::letter::{Review, Slug};
use undersigned::domain::letter_files;
use undersigned::domain::letter_update::Update;
use undersigned::domain::time::{HOUR, MINUTE};
use undersigned::security::random;
use undersigned::store::{letters, updates};

const DESK: &str = "/desk/letters/peace";
const CASE: &str = "Why it matters.\n\n## What is lost\n\nMuch.\n\n### In money\n\nSome.\n\n## Who pays\n\nWe.\n\n## Further reading\n\n- [A paper](https://papers.example/a)\n";

/// Saves a page beside the letter.
fn write_page(desk: &Browser, page: &str, title: &str, markdown: &str) -> u16 {
    let path = format!("{DESK}/{page}/en");
    let seen = desk.get(&path).field("seen").unwrap();
    let fields = [
        ("seen", seen.as_str()),
        ("title", title),
        ("markdown", markdown),
    ];
    press(desk, &path, &fields).status
}

/// Writes an update and publishes it.
fn post(desk: &Browser, slug: &str, title: &str, more: &[(&str, &str)]) -> String {
    let new = format!("/desk/letters/{slug}/updates/new/en");
    let page = desk.get(&new);
    let (seen, id) = (page.field("seen").unwrap(), page.field("id").unwrap());
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
        ("title", title),
        ("markdown", "It was so."),
    ];
    let kept = press(desk, &new, &[&fields[..], more].concat());
    kept.is(303);
    let path = kept.header("location").unwrap();
    let (path, _) = path.split_once("?kept=").unwrap();
    let path = path.to_owned();
    desk.get(kept.header("location").unwrap()).shows("Saved.");
    desk.get(&path).lacks("Saved.");
    let seen = desk.get(&path).field("seen").unwrap();
    press(desk, &format!("{path}/publish"), &[("seen", &seen)]).is(303);
    path
}

fn correct(desk: &Browser, path: &str, fields: &[(&str, &str)]) -> u16 {
    let seen = desk.get(path).field("seen").unwrap();
    press(desk, path, &[&[("seen", seen.as_str())], fields].concat()).status
}

/// Writes a further update, which nobody publishes.
fn draft(desk: &Browser, number: i32) {
    let new = format!("{DESK}/updates/new/en");
    let page = desk.get(&new);
    let (seen, id) = (page.field("seen").unwrap(), page.field("id").unwrap());
    let title = format!("Draft {number}");
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
        ("title", &title),
        ("markdown", "So."),
    ];
    press(desk, &new, &fields).is(303);
}

/// Where the words stand on a page, in this order.
#[track_caller]
fn in_order(text: &str, words: &[&str]) {
    let places: Vec<usize> = words
        .iter()
        .map(|word| {
            text.find(word)
                .unwrap_or_else(|| panic!("{word:?} is not in {text}"))
        })
        .collect();
    assert!(places.is_sorted(), "{words:?} stand at {places:?}:\n{text}");
}

stories! {
    fn the_case_stands_at_learn_in_sections(app) {
        let letter = app.letter("peace", |bundle| bundle.contact = Some("press@house.example".into()));
        let desk = app.moderator();
        let visitor = app.browser();
        visitor.get("/letters/peace/learn").is(404);
        assert!(!visitor.get(&letter).body.contains("/letters/peace/learn"), "nobody is led to nothing");
        assert_eq!(write_page(&desk, "learn", "", CASE), 422);
        let path = format!("{DESK}/learn/en");
        let fields = [("title", "The case"), ("markdown", "## One\n\n<script>x</script>")];
        press(&desk, &format!("{path}/preview"), &fields).is(200).shows("only you see this page").shows("The case");
        visitor.get("/letters/peace/learn").is(404);
        let seen = desk.get(&path).field("seen").unwrap();
        assert_eq!(write_page(&desk, "learn", "The case", CASE), 303);
        let late = press(&desk, &path, &[("seen", &seen), ("title", "Mine"), ("markdown", "Other.")]);
        late.is(409).shows("The case").shows("Who pays");
        let page = visitor.get("/letters/peace/learn");
        page.is(200).shows("The case").shows("On this page").shows("press@house.example").lacks("Take action");
        for part in ["<a href=\"#on-what-is-lost\">What is lost</a>", "<h2 id=\"on-what-is-lost\">", "<h3 id=\"on-in-money\">", "href=\"https://papers.example/a\""] {
            assert!(page.body.contains(part), "{part} is not in {}", page.body);
        }
        assert!(!page.body.contains("href=\"#on-in-money\""), "only sections are listed");
        assert!(visitor.get(&letter).body.contains("href=\"/letters/peace/learn\""));
        // What to do is its own page, and each leads on only where there is one.
        visitor.get("/letters/peace/act").is(404);
        assert_eq!(write_page(&desk, "act", "Call them", "Call."), 303);
        visitor.get("/letters/peace/learn").shows("Take action");
        visitor.get("/letters/peace/act").is(200).shows("Call them").lacks("What is lost");
        // Two sections are seen at a glance.
        assert_eq!(write_page(&desk, "learn", "The case", "## One\n\nx\n\n## Two\n\ny"), 303);
        visitor.get("/letters/peace/learn").lacks("On this page");
        assert_eq!(write_page(&desk, "learn", "The case", ""), 303);
        visitor.get("/letters/peace/learn").is(404);
        visitor.get("/letters/peace/act").is(200);
        assert_eq!((done(app, "write-learn"), done(app, "write-action")), (3, 1));
    }

    fn the_timeline_is_in_the_order_of_the_events(app) {
        app.letter("peace", |bundle| bundle.time_zone = "Pacific/Auckland".into());
        let desk = app.moderator();
        let visitor = app.browser();
        post(&desk, "peace", "The vote", &[("day", "2026-01-08")]);
        post(&desk, "peace", "The order", &[("day", "2025-02-04"), ("source", "Federal Register, “Order 1”\nNews https://news.example/a")]);
        let page = visitor.get("/letters/peace/updates");
        assert_eq!(page.body.matches("class=\"year\"").count(), 2);
        post(&desk, "peace", "Handed in", &[]);
        let page = visitor.get("/letters/peace/updates");
        in_order(&page.text(), &["2026", "Handed in", "The vote", "2025", "The order"]);
        for part in ["<time datetime=\"2026-01-08\">8 January 2026</time>", "<time datetime=\"2025-02-04\">", "<time datetime=\"2026-11-22\">"] {
            assert!(page.body.contains(part), "{part} is not in {}", page.body);
        }
        in_order(&visitor.get("/letters/peace").text(), &["Handed in", "The vote", "The order"]);
        let page = visitor.get("/letters/peace/updates/2");
        page.shows("4 February 2025").shows("Sources:").shows("Federal Register, “Order 1”").shows("Published here on 22 November 2026");
        assert!(page.body.contains("<a href=\"https://news.example/a\" rel=\"noopener nofollow\"><bdi>News</bdi></a>"), "{}", page.body);
        visitor.get("/letters/peace/updates/3").lacks("Published here on").lacks("Source");
        for (field, bad) in [("day", "2026-13-01"), ("day", "soon"), ("source", "javascript:alert(1)"), ("source", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm")] {
            let refused = correct(&desk, &format!("{DESK}/updates/3/en"), &[("title", "Handed in"), ("markdown", "It was so."), ("note", "x"), (field, bad)]);
            assert_eq!(refused, 422, "{field} {bad}");
        }
        // A further language begins with the day and the sources that are known.
        let german = desk.get(&format!("{DESK}/updates/2/de"));
        assert_eq!(german.field("day").as_deref(), Some("2025-02-04"));
        german.shows("Federal Register");
        let feed = visitor.get("/letters/peace/updates.atom?lang=en");
        for part in ["<link rel=\"via\" href=\"https://news.example/a\"/>", "datetime=&#34;2025-02-04&#34;", "Federal Register"] {
            assert!(feed.body.contains(part), "{part} is not in {}", feed.body);
        }
        roxmltree::Document::parse(&feed.body).unwrap();
    }

    fn a_correction_keeps_what_was_said_before(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let visitor = app.browser();
        let path = post(&desk, "peace", "The talks", &[("day", "2026-01-07"), ("source", "One, “A”")]);
        let here = "/letters/peace/updates/1";
        visitor.get(&format!("{here}/corrections/1")).is(404);
        let second = [("title", "The first talks"), ("markdown", "It was otherwise."), ("day", "2026-01-08"), ("source", "Two, “B”"), ("note", "A day later.")];
        assert_eq!(correct(&desk, &path, &second[..4]), 422);
        assert_eq!(correct(&desk, &path, &second), 303);
        app.advance(HOUR);
        let third = [("title", "The last talks"), ("markdown", "It was otherwise."), ("day", "2026-01-08"), ("source", "Two, “B”"), ("note", "They ended.")];
        assert_eq!(correct(&desk, &path, &third), 303);
        let page = visitor.get(here);
        page.shows("The last talks").shows("8 January 2026").shows("A day later.").shows("They ended.").lacks("first");
        assert!(page.body.contains(&format!("href=\"{here}/corrections/1\"")));
        let first = visitor.get(&format!("{here}/corrections/1"));
        first.is(200).shows("A day later.").shows("taken out: 07").shows("new: 08").shows("taken out: One").lacks("They ended.");
        let second = visitor.get(&format!("{here}/corrections/2"));
        second.is(200).shows("They ended.").lacks("A day later.").lacks("Two");
        for nothing in ["0", "3", "x", "-1", "99999999999999999999"] {
            visitor.get(&format!("{here}/corrections/{nothing}")).is(404);
        }
        visitor.get("/letters/peace/updates/2/corrections/1").is(404);
        assert_eq!(done(app, "correct-update"), 2);
    }

    fn a_long_timeline_is_read_page_by_page(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        first_update(&desk);
        let now = app.clock.now();
        app.write(move |db| {
            let letter = letters::by_slug(db, &Slug::parse("peace").unwrap())?.id;
            for number in 2..=105 {
                let update = Update {
                    id: random::id(now), letter_id: letter, number, language: "en".into(), title: format!("Update {number}"), markdown: "So.".into(),
                    sources: vec![], happened_at: None, published_at: Some(now), created_at: now,
                };
                assert!(updates::insert(db, &update)?);
            }
            Ok(())
        });
        let visitor = app.browser();
        let mut seen = Vec::new();
        let mut here = "/letters/peace/updates".to_owned();
        for _ in 0..5 {
            let page = visitor.get(&here);
            page.is(200);
            seen.extend(page.paths("/letters/peace/updates/"));
            let Some((_, rest)) = page.body.split_once("rel=\"next\" href=\"") else { break };
            rest.split('"').next().unwrap().clone_into(&mut here);
        }
        assert_eq!((seen.len(), here.as_str()), (104, "/letters/peace/updates?page=3"));
        for nothing in ["0", "4", "x"] {
            assert!([400, 404].contains(&visitor.get(&format!("/letters/peace/updates?page={nothing}")).status));
        }
    }

    fn an_update_is_mailed_once_to_those_who_asked(app) {
        let (_, desk) = three(app);
        let path = post(&desk, "rules", "News of the vote", &[("source", "Reuters https://news.example/a")]);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mailings"), 0);
        desk.get(&path).shows("Mail this update");
        let mail = format!("{path}/mail");
        app.browser().get(&mail).is(405);
        desk.get(&mail).is(405);
        let csrf = desk.get(&path).field("csrf").unwrap();
        let mut led: Vec<Option<String>> = together(|_| {
            let answer = desk.post(&mail, &[("csrf", &csrf)]);
            answer.is(303);
            answer.header("location").map(str::to_owned)
        });
        led.dedup();
        assert_eq!((led.len(), number(app, "SELECT COUNT(*) FROM mailings")), (1, 1), "{led:?}");
        let page = led.remove(0).unwrap();
        desk.get(&page).shows("News of the vote");
        desk.get(&path).shows("The mailing about this update").lacks("Mail this update");
        assert!(app.new_mail().iter().all(|mail| !mail.raw.contains("News of the vote")), "a draft is no mail");
        begin(app, &desk, &page, 600).is(303);
        let mails = everything(app);
        assert!(!mails.is_empty());
        let mut to = readers(&mails);
        to.dedup();
        assert_eq!(to.len(), mails.len(), "each address once");
        for mail in &mails {
            assert!(mail.text.contains("/letters/rules/updates/1?lang=en") && mail.text.contains("It was so."), "{}", mail.text);
            assert!(mail.raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{}", mail.raw);
        }
        // It is over, and the button leads to it still.
        assert_eq!(press(&desk, &mail, &[]).header("location"), Some(page.as_str()));
        assert_eq!(number(app, "SELECT COUNT(*) FROM mailings"), 1);
    }

    fn the_mail_tells_the_day_and_the_sources_and_whether_the_update_was_corrected_since(app) {
        let (_, desk) = three(app);
        let path = post(&desk, "rules", "News of the vote", &[("source", "Reuters https://news.example/a"), ("day", "2026-10-03"), ("markdown", "See [the letter](/letters/rules).")]);
        let page = press(&desk, &format!("{path}/mail"), &[]).header("location").unwrap().to_owned();
        let draft = desk.get(&page);
        draft.shows("The update that it is about").lacks("corrected after this draft");
        assert!(draft.body.contains(&format!("href=\"{path}\"")), "{}", draft.body);
        app.advance(MINUTE);
        let correction = [("title", "News of the vote"), ("markdown", "It was not so."), ("note", "It was not.")];
        assert_eq!(correct(&desk, &path, &correction), 303);
        desk.get(&page).shows("The update was corrected after this draft was made");
        begin(app, &desk, &page, 600).is(303);
        let mail = everything(app).remove(0);
        let mut at = 0;
        for part in ["3 October 2026", "/letters/rules", "/letters/rules/updates/1?lang=en", "Source:", "- Reuters"] {
            let found = mail.text[at..].find(part).unwrap_or_else(|| panic!("{part} is not behind {at} in {}", mail.text));
            at += found;
        }
        assert!(mail.text.contains("http://localhost") && !mail.text.contains("(/letters"), "{}", mail.text);
        desk.get(&page).lacks("corrected after this draft");
    }

    fn what_is_typed_is_what_is_published(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let visitor = app.browser();
        let path = first_update(&desk);
        let seen = desk.get(&path).field("seen").unwrap();
        let typed = [("seen", seen.as_str()), ("title", "As typed"), ("markdown", "Typed a moment ago."), ("day", "2026-11-02")];
        press(&desk, &format!("{path}/publish"), &[&typed[..3], &[("day", "yesterday")]].concat()).is(422);
        visitor.get("/letters/peace/updates/1").is(404);
        press(&desk, &format!("{path}/publish"), &typed).is(303);
        visitor.get("/letters/peace/updates/1").is(200).shows("As typed").shows("Typed a moment ago.");
        // A colleague's text is not overwritten, and its day is told.
        let stale = press(&desk, &path, &[("seen", &seen), ("title", "Late"), ("markdown", "Late."), ("note", "So.")]);
        stale.is(409).shows("Typed a moment ago.").shows("Day of the event: 2 November 2026");
        // The preview of a correction has it.
        let preview = press(&desk, &format!("{path}/preview"), &[("title", "As typed"), ("markdown", "Put right."), ("note", "It was otherwise.")]);
        preview.is(200).shows("It was otherwise.").shows("Put right.");
        assert_eq!(number(app, "SELECT COUNT(*) FROM update_corrections"), 0);
    }

    fn each_language_is_a_step_away_and_another_day_is_told(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let path = post(&desk, "peace", "The talks", &[("day", "2026-11-02")]);
        let german = path.replace("/en", "/de");
        press(&desk, &german, &[("seen", &desk.get(&german).field("seen").unwrap()), ("title", "Gespräche"), ("markdown", "So."), ("day", "2026-11-03")]).is(303);
        let page = desk.get(&path);
        page.shows("In other languages it has another day: de : 3 November 2026").shows("See the page");
        assert!(page.body.contains(&format!("href=\"{german}\"")), "{}", page.body);
        desk.get(&german).shows("English : 2 November 2026").lacks("See the page");
        // What nobody wrote in a language is a step away as well.
        let learn = format!("{DESK}/learn/fr");
        let page = desk.get(&learn);
        page.shows("(not written yet)").lacks("See the page").shows("Add a language");
        assert!(page.body.contains(&format!("href=\"{DESK}/learn/en\"")));
        for (of, led) in [("learn", Some(learn.as_str())), ("updates/1", Some("/desk/letters/peace/updates/1/fr")), ("updates/x", None), ("../accounts", None), ("learn", None)] {
            let language = if led.is_none() && of == "learn" { "none%20such" } else { "fr" };
            let answer = desk.get(&format!("{DESK}/languages?of={of}&language={language}"));
            assert_eq!((answer.status == 303, answer.header("location")), (led.is_some(), led), "{of}");
        }
        assert_eq!(write_page(&desk, "learn", "The case", CASE), 303);
        desk.get(&learn).shows("English · fr");
        let public = desk.get(&format!("{DESK}/learn/en"));
        assert!(public.body.contains("href=\"/letters/peace/learn?lang=en\""), "{}", public.body);
    }

    fn a_feed_has_what_was_published_last(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let late = first_update(&desk);
        for number in 2..=3 {
            post(&desk, "peace", &format!("Number {number}"), &[]);
            app.advance(HOUR);
        }
        let desk = app.moderator();
        let seen = desk.get(&late).field("seen").unwrap();
        press(&desk, &format!("{late}/publish"), &[("seen", &seen)]).is(303);
        let feed = app.browser().get("/letters/peace/updates.atom");
        let at = |number: usize| feed.body.find(&format!("/updates/{number}</id>")).unwrap();
        assert!(at(1) < at(3) && at(3) < at(2), "{}", feed.body);
        assert!(feed.body.contains("xml:base=\"http://localhost"), "{}", feed.body);
    }

    fn only_a_published_update_is_mailed(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let path = first_update(&desk);
        desk.get(&path).lacks("Mail this update");
        press(&desk, &format!("{path}/mail"), &[]).is(404);
        press(&desk, &format!("{DESK}/updates/9/en/mail"), &[]).is(404);
        let seen = desk.get(&path).field("seen").unwrap();
        press(&desk, &format!("{path}/publish"), &[("seen", &seen)]).is(303);
        let made = press(&desk, &format!("{path}/mail"), &[]);
        let page = made.is(303).header("location").unwrap().to_owned();
        // A draft that is thrown away makes room for another.
        let revision = desk.get(&page).field("revision").unwrap();
        press(&desk, &format!("{page}/discard"), &[("revision", &revision)]).is(303);
        let again = press(&desk, &format!("{path}/mail"), &[]);
        assert_ne!(again.is(303).header("location"), Some(page.as_str()));
    }

    fn what_is_shipped_stands_there_on_a_first_start(app) {
        let visitor = app.browser();
        let learn = visitor.get(&format!("{LETTER}/learn"));
        learn.is(200).shows("Four reasons to cooperate").shows("What leaving costs").shows("On this page");
        for title in ["U.S. Foreign Policy: Multilateralism or Unilateralism?", "The Purpose of Multilateralism", "League of Nations Redux?"] {
            learn.shows(title);
        }
        let timeline = visitor.get(&format!("{LETTER}/updates"));
        timeline.shows("Have you signed?").shows("Learn more").shows("Take action");
        for part in ["<time datetime=\"2025-02-04\">", "<time datetime=\"2026-01-07\">", "<time datetime=\"2026-01-08\">", "<time datetime=\"2026-01-13\">"] {
            assert!(timeline.body.contains(part), "{part} is not in {}", timeline.body);
        }
        visitor.get(&format!("{LETTER}/updates/1")).shows("Executive Order 14199").shows("4 February 2025");
        visitor.get(&format!("{LETTER}/updates/2")).shows("one source dates the memorandum January 8").shows("Presidential memorandum");
        visitor.get(LETTER).shows("Why cooperation among nations matters").shows("Israel follows");
        // Bringing the same files again changes nothing.
        let bring = || app.block_on(bring_letter(&app.workshop, shipped().unwrap().remove(0), Actor::COMMAND_LINE, app.clock.now())).unwrap();
        assert_eq!(bring(), Brought::Unchanged);
        assert_eq!(number(app, "SELECT COUNT(*) FROM update_corrections"), 0);
    }

    fn what_stands_beside_a_letter_goes_through_its_files(app) {
        app.letter("peace", |_| {});
        let desk = app.moderator();
        let visitor = app.browser();
        assert_eq!(write_page(&desk, "learn", "The case", CASE), 303);
        post(&desk, "peace", "The talks", &[("day", "2026-01-07"), ("source", "One, “A” https://a.example/")]);
        draft(&desk, 2);
        let bundle = || {
            let slug = Slug::parse("peace").unwrap();
            app.read(move |db| {
                let letter = letters::by_slug(db, &slug)?;
                as_bundle(db, letter)
            })
        };
        let bring = |files: &[(String, String)]| {
            let file = |wanted: &str| files.iter().find(|(name, _)| name == wanted).map(|(_, text)| text.clone().into_bytes());
            let bundle = letter_files::read(file).unwrap();
            app.block_on(bring_letter(&app.workshop, bundle, Actor::COMMAND_LINE, app.clock.now()))
        };
        let files = bundle().files().unwrap();
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["letter.toml", "letter.en.md", "learn.en.md", "updates.toml"]);
        assert!(files[3].1.contains("draft = true"), "{}", files[3].1);
        assert_eq!(bring(&files).unwrap(), Brought::Unchanged);
        let changed = |from: &str, to: &str| -> Vec<(String, String)> {
            files.iter().map(|(name, text)| (name.clone(), text.replace(from, to))).collect()
        };
        assert_eq!(bring(&changed("Who pays", "Who is to pay")).unwrap(), Brought::Changed);
        visitor.get("/letters/peace/learn").shows("Who is to pay");
        // What is published is corrected, and so with a note.
        let silent = bring(&changed("The talks", "The first talks")).unwrap_err().to_string();
        assert!(silent.contains("update 1 (en) differs from what is published"), "{silent}");
        visitor.get("/letters/peace/updates/1").lacks("The first talks");
        let noted = changed("title = \"The talks\"", "title = \"The first talks\"\nnote = \"More came later.\"");
        for outcome in [Brought::Changed, Brought::Unchanged] {
            assert_eq!(bring(&noted).unwrap(), outcome);
        }
        visitor.get("/letters/peace/updates/1").shows("The first talks").shows("More came later.");
        visitor.get("/letters/peace/updates/1/corrections/1").is(200);
        assert_eq!(number(app, "SELECT COUNT(*) FROM update_corrections"), 1);
        // What is no draft any more is published; what files do not name stays.
        visitor.get("/letters/peace/updates/2").is(404);
        let mut published: Vec<(String, String)> = noted.iter().map(|(name, text)| (name.clone(), text.replace("draft = true\n", ""))).collect();
        published.retain(|(name, _)| name != "learn.en.md");
        assert_eq!(bring(&published).unwrap(), Brought::Changed);
        visitor.get("/letters/peace/updates/2").is(200);
        visitor.get("/letters/peace/learn").is(200);
        let bad = bring(&changed("day = \"2026-01-07\"", "day = \"2026-02-30\"")).unwrap_err().to_string();
        assert!(bad.contains("update 1: \"2026-02-30\" is no day"), "{bad}");
        assert!(done(app, "bring-letter") >= 3);
    }

    fn whoever_has_signed_is_shown_what_comes_next(app) {
        let letter = app.letter("peace", |bundle| bundle.rules.review = Review::Rules);
        let desk = app.moderator();
        let visitor = app.browser();
        let check = format!("{letter}/check-mail");
        visitor.get(&check).shows("What you can do next").shows("Tell others").shows("Follow what happens").lacks("Take action");
        assert_eq!(write_page(&desk, "act", "Call them", "Call."), 303);
        assert!(visitor.get(&check).body.contains("href=\"/letters/peace/act\""));
        app.sign(&letter, &SignForm::of("Berlin Humanists", "berlin-humanists.example"));
        let link = app.new_mail().remove(0).path("/confirm/");
        visitor.get(&link).lacks("What you can do next");
        let confirmed = visitor.post(&link, &[]);
        confirmed.is(200).shows("What you can do next").shows("Tell others").shows("Mastodon");
        for path in ["/letters/peace/act", "/letters/peace/updates", "/letters/peace/updates.atom"] {
            assert!(confirmed.body.contains(&format!("href=\"{path}\"")), "{path}");
        }
        let own = app.signer_desk("jana.weiss@berlin-humanists.example");
        let own = visitor.get(&own);
        own.shows("What you can do next").lacks("Mastodon");
        for path in ["/letters/peace/act", "/letters/peace#share", "/letters/peace/updates"] {
            assert!(own.body.contains(&format!("href=\"{path}\"")), "{path} is not in {}", own.body);
        }
    }
}
