//! Who chose a language keeps it from page to page, without a cookie; who reads a letter in another one is told so.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use undersigned::mail::transport::Transport;

fn site() -> TestApp {
    let settings = [("site.languages", "en,de,ar")];
    TestApp::start_with(Engine::Sqlite, &settings, Transport::memory())
}

#[test]
fn every_way_on_keeps_it() {
    let app = site();
    app.publish_names(LETTER, ["Humanists of Berlin"]);
    let reader = app.browser();
    let root = reader.get("/?lang=de");
    assert_eq!(
        root.header("location"),
        Some(format!("{LETTER}?lang=de").as_str())
    );
    let list = format!("{LETTER}/signatories?lang=de");
    for page in [
        format!("{LETTER}?lang=de"),
        list.clone(),
        format!("{LETTER}/nothing?lang=de"),
    ] {
        let answer = reader.get(&page);
        let paths = answer.paths("/");
        assert!(paths.len() > 4, "{paths:?}");
        for path in paths {
            let kept = path.starts_with("/static/") || path.contains("lang=");
            // A form that asks by GET says it in a field of its own.
            let asks = path.ends_with("/signatories") && answer.field("lang").is_some();
            assert!(kept || asks, "{path} on {page}");
        }
        assert!(answer.body.contains("<html lang=\"de\""));
    }
    assert_eq!(reader.get(&list).field("lang").as_deref(), Some("de"));
    // Who chose none is asked by the browser's own language on each page.
    let plain = reader.get(LETTER);
    assert!(
        plain
            .paths(LETTER)
            .iter()
            .all(|path| !path.contains("lang=") || path.starts_with(&format!("{LETTER}?lang=")))
    );
    reader
        .get(&format!("{LETTER}?lang=xx"))
        .is(200)
        .lacks("lang=xx");
    // The same address is the same page: its tag holds.
    let tag = reader.get(&list).header("etag").unwrap().to_owned();
    reader.get_with(&list, &[("If-None-Match", &tag)]).is(304);
}

/// Each text is read in its own language, whatever the reader chose.
#[test]
fn every_text_stays_within_reach() {
    let app = site();
    let letter = app.letter("peace", |bundle| {
        let mut german = bundle.texts[0].clone();
        "de".clone_into(&mut german.language);
        "Wir bitten um Frieden.".clone_into(&mut german.markdown);
        "We ask for peace.".clone_into(&mut bundle.texts[0].markdown);
        bundle.texts.push(german);
    });
    let versions = app.browser().get(&format!("{letter}/versions?lang=de"));
    for (language, words) in [
        ("en", "We ask for peace."),
        ("de", "Wir bitten um Frieden."),
    ] {
        let path = format!("{letter}/versions/1?lang={language}");
        assert!(versions.paths(&letter).contains(&path), "{path}");
        app.browser().get(&path).shows(words);
    }
}

#[test]
fn a_form_leads_on_in_it() {
    let app = site();
    let page = app.browser().get(&format!("{LETTER}/sign?lang=de"));
    let (action, _) = page.form("/sign?lang=de");
    let form = SignForm::of("Humanists of Berlin", "berlin.example");
    let sent = app.browser().post(&action, &form.fields());
    assert_eq!(
        sent.header("location"),
        Some(format!("{LETTER}/check-mail?lang=de").as_str())
    );
}

#[test]
fn another_language_than_the_readers_is_told() {
    let app = site();
    let note = "There is no English text of this letter";
    app.browser().get(LETTER).lacks(note);
    let german = app.letter("frieden", |bundle| {
        "de".clone_into(&mut bundle.rules.language);
        "de".clone_into(&mut bundle.texts[0].language);
        "Er sagte: \"Nie wieder\" - und ging...".clone_into(&mut bundle.texts[0].markdown);
    });
    let page = app.browser().get(&german);
    page.shows(note).shows("Deutsch");
    // It is set as its own language is, whatever the keyboard had and whoever reads it.
    page.shows("Er sagte: „Nie wieder“ – und ging…");
    let written = app.browser().get(&format!("{german}/versions/1/de.md"));
    assert_eq!(
        written.body.trim(),
        "Er sagte: \"Nie wieder\" - und ging..."
    );
    let german = app.browser().get(&format!("{german}?lang=de"));
    assert!(
        !german.body.contains("class=\"detail\""),
        "{}",
        german.text()
    );
}
