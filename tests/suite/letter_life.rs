//! The life of a letter on the desk: written, opened, changed, followed up, handed over.
use crate::harness::accounts::{colleague, press};
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser};
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use diesel::prelude::*;
use undersigned::acts::write_text::{Write, WriteError, write_text};
use undersigned::domain::actor::Actor;
use undersigned::domain::bundle::BundleText;
use undersigned::domain::letter::{Review, Slug};
use undersigned::domain::moderator::Role;
use undersigned::store::error::Error;
use undersigned::store::schema::moderators;

const DESK: &str = "/desk/letters/peace";
pub const TEXT: &str = "/desk/letters/peace/texts/1/en";
pub const WORDS: &str = "# To all\n\nWe ask the Congress to stay.\n\nFor *peace*.";

/// A new draft, as an owner makes it.
#[track_caller]
pub fn draft(desk: &Browser) {
    let fields = [
        ("title", "For peace"),
        ("slug", "peace"),
        ("host", "Humanists of Nowhere"),
        ("contact", "us@nowhere.example"),
        ("language", "en"),
        ("signers", "organisations"),
    ];
    let made = press(desk, "/desk/letters/new", &fields);
    made.is(303);
    assert_eq!(made.header("location"), Some(DESK));
}

/// Fills in the page of a text and presses one of its buttons.
#[track_caller]
pub fn write(desk: &Browser, path: &str, markdown: &str, more: &[(&str, &str)]) -> Answer {
    let seen = desk.get(path).field("seen").unwrap();
    let fields = [
        ("seen", seen.as_str()),
        ("title", "For peace"),
        ("short_title", "Peace"),
        ("addressees", "The Congress"),
        ("markdown", markdown),
    ];
    press(desk, path, &[&fields[..], more].concat())
}

#[track_caller]
pub fn moved(desk: &Browser, from: &str, to: &str) -> Answer {
    press(
        desk,
        &format!("{DESK}/state"),
        &[("from", from), ("to", to)],
    )
}

/// A letter that is open, with its text.
#[track_caller]
fn open(desk: &Browser) {
    draft(desk);
    write(desk, TEXT, WORDS, &[]).is(303);
    moved(desk, "draft", "open").is(303);
}

/// The fields of the settings as the page has them.
fn settings<'a>(page: &'a Answer, change: &[(&'a str, &'a str)]) -> Vec<(&'a str, String)> {
    let mut fields = vec![
        ("signers", "organisations".to_owned()),
        ("review", "first".to_owned()),
        ("articles", "keep".to_owned()),
        ("grouping", "none".to_owned()),
        ("reminder", "on".to_owned()),
    ];
    for id in [
        "seen",
        "host",
        "contact",
        "language",
        "collation",
        "list_on_page",
        "target",
        "time_zone",
    ] {
        let id: &'static str = id;
        let at = page.body.rfind(&format!("name=\"{id}\""));
        assert!(at.is_some(), "{id}");
        let value = if id == "seen" {
            page.body
                .split("name=\"seen\" value=\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap()
                .to_owned()
        } else {
            page.field(id).unwrap_or_default()
        };
        fields.push((id, value));
    }
    for (id, value) in change {
        fields.retain(|(known, _)| known != id);
        fields.push((id, (*value).to_owned()));
    }
    fields
}

#[track_caller]
pub fn set(desk: &Browser, page: &Answer, change: &[(&str, &str)]) -> Answer {
    let fields = settings(page, change);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(id, value)| (*id, value.as_str()))
        .collect();
    press(desk, &format!("{DESK}/settings"), &fields)
}

pub fn done(app: &TestApp, act: &str) -> i64 {
    number(
        app,
        &format!("SELECT COUNT(*) FROM audit_entries WHERE act = '{act}'"),
    )
}

stories! {
    fn a_draft_is_written_previewed_opened_and_read(app) {
        let desk = app.moderator();
        desk.get("/desk/letters").is(200).shows("New letter");
        let wrong = press(&desk, "/desk/letters/new", &[("title", ""), ("slug", "Peace!"), ("host", "X"), ("language", "english"), ("signers", "both")]);
        wrong.is(422).shows("small letters").shows("Give the letter a title").shows("language code");
        assert!(wrong.body.contains("value=\"Peace!\""), "what was typed is kept");
        draft(&desk);
        let again = press(&desk, "/desk/letters/new", &[("title", "Other"), ("slug", "peace"), ("host", "X"), ("language", "en"), ("signers", "both")]);
        again.is(409).shows("Another letter has this address");
        let visitor = app.browser();
        for path in ["/letters/peace", "/letters/peace/updates", "/letters/peace/act", "/letters/peace/versions", "/api/v1/letters/peace"] {
            visitor.get(path).is(404);
        }
        desk.get("/desk/queue").is(200);
        let overview = desk.get(DESK);
        overview.is(200).shows("Draft").shows("has no words yet").shows("does not say to whom");
        moved(&desk, "draft", "open").is(409).shows("still lacks something");
        write(&desk, TEXT, WORDS, &[("title", "")]).is(422).shows("cannot be empty").shows("We ask the Congress");
        let typed = write(&desk, &format!("{TEXT}?"), "x", &[]);
        typed.is(303);
        let preview = press(&desk, &format!("{TEXT}/preview"), &[("title", "For peace"), ("markdown", WORDS)]);
        preview.is(200).shows("only you see this page").shows("We ask the Congress to stay.");
        assert!(preview.body.contains("<p>For <em>peace</em>.</p>") && preview.body.contains("<h2>To all</h2>"));
        write(&desk, TEXT, &"We ask. ".repeat(12_000), &[]).is(303);
        write(&desk, TEXT, &"We ask. ".repeat(30_000), &[]).is(422).shows("too long");
        let kept = write(&desk, TEXT, WORDS, &[]);
        desk.follow(&kept).is(200).shows("Saved.");
        desk.get(&format!("{TEXT}/preview")).is(200).shows("We ask the Congress to stay.");
        desk.get(DESK).shows("Nothing is missing");
        let opened = moved(&desk, "draft", "open");
        opened.is(303);
        moved(&desk, "draft", "open").is(409).shows("moved the letter meanwhile");
        let page = visitor.get("/letters/peace");
        page.is(200).shows("For peace").shows("Humanists of Nowhere").lacks("only you see");
        assert_eq!(page.body.split("<p>For <em>peace</em>.</p>").count(), 2);
        desk.get(TEXT).is(404);
        assert_eq!(visitor.get("/letters/peace/versions/1/en.md").body, format!("{WORDS}\n"));
        moved(&desk, "open", "closed").is(303);
        moved(&desk, "closed", "archived").is(303);
        moved(&desk, "archived", "draft").is(409);
        for (act, times) in [("make-letter", 1), ("write-text", 3), ("set-state", 3)] {
            assert_eq!(done(app, act), times, "{act}");
        }
    }

    fn of_two_who_write_at_once_the_second_sees_both_texts(app) {
        let desk = app.moderator();
        draft(&desk);
        let seen = desk.get(TEXT).field("seen").unwrap();
        let colleague = colleague(app, "Mo", Role::Moderator);
        write(&colleague, TEXT, "We ask the Senate to stay.", &[]).is(303);
        let mine = [("seen", seen.as_str()), ("title", "For all peace"), ("short_title", "Peace"), ("markdown", "We ask the House to stay.")];
        let both = press(&desk, TEXT, &mine);
        both.is(409).shows("Somebody else has changed this meanwhile").shows("Saved by somebody else").shows("Senate").shows("House");
        let seen = both.field("seen").unwrap();
        let again = press(&desk, TEXT, &[&[("seen", seen.as_str())], &mine[1..]].concat());
        again.is(303);
        desk.get(TEXT).shows("We ask the House to stay.").lacks("Senate");
        assert_eq!(done(app, "write-text"), 2);
    }

    fn who_may_not_write_any_more_changes_nothing(app) {
        let desk = app.moderator();
        draft(&desk);
        let reader = colleague(app, "Rea", Role::Reader);
        reader.get(TEXT).is(200).lacks("Clean up");
        press(&reader, TEXT, &[("title", "x")]).is(403);
        let moderator = colleague(app, "Mo", Role::Moderator);
        press(&moderator, "/desk/letters/new", &[]).is(403);
        moved(&moderator, "draft", "open").is(403);
        let text = BundleText { language: "en".into(), title: "Mine".into(), short_title: "Mine".into(), addressees: String::new(), markdown: String::new(), note: None };
        let id = app.read(|db| {
            let named = moderators::table.filter(moderators::name.eq("Rea"));
            Ok(named.select(moderators::id).first(db)?)
        });
        let seen = desk.get(TEXT).field("seen").unwrap();
        let command = Write { slug: Slug::parse("peace").unwrap(), number: 1, text, seen };
        let by = Actor::moderator(id, [1; 32]);
        let refused = app.block_on(write_text(&app.workshop, command, by, app.clock.now()));
        assert!(matches!(refused, Err(WriteError::Store(Error::Forbidden))), "{refused:?}");
        desk.get(TEXT).lacks("Mine");
    }

    fn what_is_pasted_is_cleaned_and_shown_before_it_is_kept(app) {
        let desk = app.moderator();
        draft(&desk);
        let pasted = "We ask\u{a0}the Con\u{ad}gress\r\nto stay:\r\n•\tnow\r\n•\tlater";
        let shown = write(&desk, TEXT, pasted, &[("act", "clean"), ("join", "on")]);
        shown.is(200).shows("What the clean-up changes").shows("Nothing is saved yet").shows("We ask the Congress to stay:");
        assert!(shown.body.contains("- now\n- later"), "{}", shown.body);
        desk.get(TEXT).lacks("Congress");
        let restored = write(&desk, TEXT, "something else", &[("act", "restore"), ("pasted", pasted)]);
        assert!(restored.body.contains("Con\u{ad}gress"));
        let scripts = shown.body.split("src=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        let script = scripts.into_iter().find(|script| script.ends_with("/paste.js")).unwrap().to_owned();
        desk.get(&script).is(200);
        assert!(shown.header("content-security-policy").unwrap().contains("script-src 'self'"));
        assert!(!app.browser().get("/").header("content-security-policy").unwrap().contains("script-src"));
    }

    fn settings_change_within_what_people_relied_on(app) {
        let desk = app.moderator();
        draft(&desk);
        let path = format!("{DESK}/settings");
        let page = desk.get(&path);
        page.is(200).shows("Everything can be changed");
        let bad = set(&desk, &page, &[("list_on_page", "many"), ("collation", "!"), ("target", "0"), ("host", "")]);
        bad.is(422).shows("Write a number from 0 to 10,000").shows("Write a number from 1").shows("no language whose alphabet");
        set(&desk, &page, &[("time_zone", "Mars/Olympus")]).is(409).shows("no time zone");
        set(&desk, &page, &[("signers", "both"), ("target", "500"), ("target_shown", "on"), ("time_zone", "Europe/Paris")]).is(303);
        let opening = desk.get(&format!("{DESK}/opening"));
        press(&desk, &format!("{DESK}/closing"), &[("seen", &opening.field("seen").unwrap()), ("closes", "2027-01-31T18:00")]).is(303);
        set(&desk, &page, &[("host", "Others")]).is(409).shows("Somebody else has changed the settings").shows("500");
        write(&desk, TEXT, WORDS, &[]).is(303);
        moved(&desk, "draft", "open").is(303);
        let open = desk.get(&path);
        open.shows("The letter has been opened");
        set(&desk, &open, &[("signers", "organisations")]).is(409).shows("must still be able to");
        set(&desk, &open, &[("signers", "both"), ("language", "fr")]).is(409).shows("its own language stays");
        set(&desk, &open, &[("signers", "both"), ("collation", "sv"), ("review", "rules"), ("host", "Humanists <b>"), ("target_shown", "on")]).is(303);
        let hosts = open.body.split("name=\"seen\" value=\"").nth(2).unwrap().split('"').next().unwrap().to_owned();
        let hosted = format!("{DESK}/co-hosts");
        press(&desk, &hosted, &[("seen", &hosts), ("hosts", "Fine\n<x>")]).is(422).shows("Line 2 is no name");
        press(&desk, &hosted, &[("seen", &hosts), ("hosts", "Société B https://b.example\nA of C")]).is(303);
        press(&desk, &hosted, &[("seen", &hosts), ("hosts", "Another")]).is(409).shows("A of C");
        let visitor = app.browser().get("/letters/peace");
        visitor.shows("0 of 500 hoped for").shows("Humanists <b>, with Société B , A of C").shows("31 January 2027");
        assert!(visitor.body.contains("href=\"https://b.example/\""), "{}", visitor.body);
        assert_eq!((done(app, "change-settings"), done(app, "set-co-hosts")), (2, 1));
    }

    fn the_next_version_is_prepared_compared_and_published(app) {
        let desk = app.moderator();
        open(&desk);
        set(&desk, &desk.get(&format!("{DESK}/settings")), &[("review", "rules")]).is(303);
        app.sign_and_confirm("/letters/peace", &SignForm::of("Alpha", "alpha.example"));
        let version = format!("{DESK}/version");
        let next = format!("{DESK}/texts/2/en");
        desk.get(&next).is(200).shows("draft of the next version").shows("We ask the Congress to stay.");
        write(&desk, &next, &WORDS.replace("Congress", "Senate"), &[("note", "The Senate decides.")]).is(303);
        app.browser().get("/letters/peace").shows("Congress").lacks("Senate");
        let page = desk.get(&version);
        page.is(200).shows("1 contact will be asked").shows("1 signature is kept").shows("The Senate decides.").shows("Senate");
        let seen = page.field("seen").unwrap();
        press(&desk, &version, &[("seen", &seen)]).is(422).shows("Choose whether the change");
        press(&desk, &version, &[("seen", "stale"), ("change", "material")]).is(409).shows("have changed since");
        press(&desk, &version, &[("seen", &seen), ("change", "material")]).is(303);
        app.browser().get("/letters/peace").shows("Senate").shows("changed in substance");
        desk.get(&version).lacks("Publish version").shows("Prepare version 3");
        assert_eq!(number(app, "SELECT COUNT(*) FROM text_drafts"), 0);
        assert_eq!(done(app, "bring-version"), 1);
    }

    fn a_translation_joins_the_version_that_is_signed(app) {
        let desk = app.moderator();
        open(&desk);
        let french = format!("{DESK}/texts/1/fr");
        let found = desk.get(&format!("{DESK}/texts?number=1&language=fr"));
        assert_eq!(found.header("location"), Some(french.as_str()));
        desk.get(&format!("{DESK}/texts?number=1&language=../x")).is(404);
        let beside = desk.get(&format!("{french}?columns=1"));
        beside.is(200).shows("We ask the Congress to stay.").shows("translation of the version");
        let pieces = [("columns", "1"), ("p_0", "# À tous"), ("p_1", ""), ("p_2", "Pour la *paix*.")];
        let kept = write(&desk, &french, "", &pieces);
        kept.is(303);
        assert!(kept.header("location").unwrap().ends_with("columns=1"));
        app.browser().get("/letters/peace/versions/1?lang=fr").lacks("paix");
        let version = desk.get(&format!("{DESK}/version"));
        version.shows("Further languages of version 1").shows("fr");
        let seen = version.field("seen").unwrap();
        let publish = format!("{DESK}/translations/fr/publish");
        press(&desk, &publish, &[("seen", "stale")]).is(409);
        press(&desk, &publish, &[("seen", &seen)]).is(303);
        assert_eq!(app.browser().get("/letters/peace/versions/1/fr.md").body, "# À tous\n\nPour la *paix*.\n");
        desk.get(&french).is(404);
        write(&desk, &format!("{DESK}/texts/2/fr"), "Encore.", &[]).is(303);
        desk.get(&format!("{DESK}/version")).shows("Not in preparation");
        assert_eq!(done(app, "publish-translation"), 1);
        let dropped = format!("{DESK}/texts/2/fr");
        let seen = desk.get(&dropped).field("seen").unwrap();
        press(&desk, &format!("{dropped}/drop"), &[("seen", &seen)]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM text_drafts"), 0);
    }

    fn updates_are_written_published_and_corrected_with_a_note(app) {
        let desk = app.moderator();
        open(&desk);
        let new = format!("{DESK}/updates/new/en");
        let page = desk.get(&new);
        let (seen, id) = (page.field("seen").unwrap(), page.field("id").unwrap());
        let fields = [("id", id.as_str()), ("seen", seen.as_str()), ("title", "Handed in"), ("markdown", "We **did** it. <script>x</script>"), ("source", "https://news.example/a")];
        press(&desk, &new, &[("seen", &seen), ("title", ""), ("markdown", "x"), ("source", "javascript:x")]).is(422).shows("begins with https");
        press(&desk, &format!("{new}/preview"), &fields).is(200).shows("only you see this page").shows("We did it.");
        press(&desk, &new, &fields).is(303);
        let visitor = app.browser();
        visitor.get("/letters/peace/updates").shows("There is no update yet");
        visitor.get("/letters/peace/updates/1").is(404);
        let path = format!("{DESK}/updates/1/en");
        let seen = desk.get(&path).field("seen").unwrap();
        press(&desk, &format!("{path}/publish"), &[("seen", "stale")]).is(409);
        press(&desk, &format!("{path}/publish"), &[("seen", &seen)]).is(303);
        visitor.get("/letters/peace").shows("Handed in").shows("All updates");
        let page = visitor.get("/letters/peace/updates/1");
        page.is(200).shows("Handed in").shows("news.example").shows("21 November 2026");
        assert!(page.body.contains("We <strong>did</strong> it.") && !page.body.contains("<script"));
        let correct = |note: &str| press(&desk, &path, &[("seen", &seen), ("title", "Handed over"), ("markdown", "We did it."), ("note", note)]);
        correct("").is(422).shows("say what is corrected");
        correct("It was handed <b>over</b>.").is(303);
        visitor.get("/letters/peace/updates/1").shows("Handed over").shows("Corrected on 21 November 2026: It was handed <b>over</b>.");
        press(&desk, &format!("{path}/drop"), &[("seen", &desk.get(&path).field("seen").unwrap())]).is(409);
        let french = format!("{DESK}/updates/1/fr");
        let seen = desk.get(&french).field("seen").unwrap();
        press(&desk, &french, &[("seen", &seen), ("title", "Remise"), ("markdown", "Fait.")]).is(303);
        let late = press(&desk, &french, &[("seen", &seen), ("title", "Autre"), ("markdown", "Fait.")]);
        late.is(409).shows("Remise");
        assert!(late.body.contains("value=\"Autre\""), "what was typed is kept");
        visitor.get("/letters/peace/updates/1?lang=fr").shows("Handed over").lacks("Remise");
        let seen = desk.get(&french).field("seen").unwrap();
        press(&desk, &format!("{french}/publish"), &[("seen", &seen)]).is(303);
        visitor.get("/letters/peace/updates/1?lang=fr").shows("Remise").shows("In other languages: English");
        visitor.get("/letters/peace/updates").shows("Handed over").lacks("Remise");
        for (act, times) in [("write-update", 2), ("publish-update", 2), ("correct-update", 1)] {
            assert_eq!(done(app, act), times, "{act}");
        }
    }

    fn what_readers_can_do_stands_at_act(app) {
        let desk = app.moderator();
        open(&desk);
        let visitor = app.browser();
        visitor.get("/letters/peace/act").is(404);
        let path = format!("{DESK}/act/en");
        let seen = desk.get(&path).field("seen").unwrap();
        press(&desk, &path, &[("seen", &seen), ("title", ""), ("markdown", "Call.")]).is(422);
        press(&desk, &format!("{path}/preview"), &[("title", "Call"), ("markdown", "Call [them](https://house.example).")]).is(200).shows("only you see");
        press(&desk, &path, &[("seen", &seen), ("title", "Call your senator"), ("markdown", "Call [them](https://house.example).")]).is(303);
        press(&desk, &path, &[("seen", &seen), ("title", "Write"), ("markdown", "Write.")]).is(409).shows("Call your senator").shows("Write.");
        visitor.get("/letters/peace").shows("Call your senator");
        let page = visitor.get("/letters/peace/act");
        page.is(200).shows("Call your senator");
        assert!(page.body.contains("href=\"https://house.example\""));
        let seen = desk.get(&path).field("seen").unwrap();
        press(&desk, &path, &[("seen", &seen), ("title", "Call"), ("markdown", "")]).is(303);
        visitor.get("/letters/peace/act").is(404);
        assert_eq!(done(app, "write-action"), 2);
    }

    fn a_delivery_keeps_the_count_and_the_hash_of_its_moment(app) {
        let desk = app.moderator();
        let letter = app.letter("peace", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&letter, &SignForm::of("Alpha", "alpha.example"));
        app.chain();
        let path = format!("{DESK}/delivery");
        let now = desk.get(&path);
        now.is(200).shows("1 organisation from 1 country (entry 1 of the ledger)");
        let hash = now.body.split("SHA-256 <code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert_eq!(hash.len(), 64);
        press(&desk, &path, &[("on", "soon"), ("recipient", "")]).is(422).shows("Write a day").shows("cannot be empty");
        press(&desk, &path, &[("on", "2027-03-31"), ("recipient", "The Speaker")]).is(422).shows("still to come");
        let standing = now.field("standing").unwrap();
        press(&desk, &path, &[("on", "2026-11-21"), ("recipient", "The Speaker"), ("standing", &standing)]).is(303);
        app.sign_and_confirm(&letter, &SignForm::of("Beta", "beta.example"));
        app.chain();
        let visitor = app.browser();
        let page = visitor.get(&letter);
        page.shows("On 21 November 2026 to The Speaker, with 1 organisation").shows("2 organisations");
        let ledger = visitor.get(&format!("{letter}/ledger.json"));
        assert!(ledger.body.contains(&hash) && page.body.contains(&hash), "{hash}");
        let answer = desk.get(&path).paths(&format!("{path}/")).into_iter().find(|path| path.ends_with("/answer")).unwrap();
        let seen = desk.get(&path).field("seen").unwrap();
        press(&desk, &answer, &[("seen", &seen), ("answer", "No."), ("answered_on", "")]).is(422).shows("Write a day");
        press(&desk, &answer, &[("seen", &seen), ("answer", "We **will** stay."), ("answered_on", "2026-11-21"), ("link", "https://house.example/a")]).is(303);
        press(&desk, &answer, &[("seen", &seen), ("answer", "Other"), ("answered_on", "2026-11-21")]).is(409).shows("Saved by somebody else");
        visitor.get(&letter).shows("The answer of 21 November 2026").shows("We will stay.");
        let back = answer.replace("/answer", "/take-back");
        press(&desk, &back, &[]).is(303);
        visitor.get(&letter).lacks("Speaker").lacks("We will stay.");
        for act in ["deliver", "answer-delivery", "take-back-delivery"] {
            assert_eq!(done(app, act), 1, "{act}");
        }
    }
}
