//! The letter in frames of other sites, and the form in none but those that the operator names.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::Answer;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::stories::stories;
use undersigned::acts::open_letter::set_state;
use undersigned::config::read::read;
use undersigned::config::source::Source;
use undersigned::domain::actor::Actor;
use undersigned::domain::letter::{LetterState, Slug};
use undersigned::mail::transport::Transport;

/// Who may put the page into a frame.
#[track_caller]
fn ancestors(page: &Answer) -> &str {
    let policy = page.header("content-security-policy").unwrap();
    let (_, ancestors) = policy.split_once("frame-ancestors ").unwrap();
    assert!(!ancestors.contains(';'), "{policy}");
    ancestors
}

fn embed(app: &TestApp, query: &str) -> Answer {
    app.browser().get(&format!("{LETTER}/embed{query}"))
}

stories! {
    fn anyone_may_show_the_letter(app) {
        app.publish_names(LETTER, ["Alpha <3", "Beta", "جمعية", "Gamma"]);
        let page = embed(app, "");
        page.is(200).shows("4 organisations").shows("An Open Letter in Response").shows("Humanists International").shows("Sign the letter").lacks("Beta");
        assert_eq!(ancestors(&page), "*");
        assert_eq!(page.header("set-cookie"), None);
        for tag in ["<script", "<form", "<input", "<img", "<base"] {
            assert!(!page.body.contains(tag), "{tag}");
        }
        let outward = page.body.matches("<a ").count();
        assert_eq!(page.body.matches("target=\"_blank\" rel=\"noopener\"").count(), outward, "no link stays in the frame");
        let named = embed(app, "?names=2&theme=dark");
        named.is(200).shows("Alpha <3").shows("Beta").lacks("Gamma").shows("and 2 more");
        assert!(named.body.contains("data-theme=\"dark\"") && !named.body.contains("Alpha <3"));
        assert!(embed(app, "?theme=light").body.contains("content=\"light\""));
        embed(app, "?names=50&theme=&form=off&lang=xx").is(200).shows("جمعية").lacks("more");
        // Everything else stays out of frames.
        for path in ["", "/sign", "/copy", "/signatories", "/embed?theme=x"] {
            let page = app.browser().get(&format!("{LETTER}{path}"));
            assert_eq!(ancestors(&page), "'none'", "{path}");
        }
    }

    fn what_cannot_be_is_a_bad_request(app) {
        for query in ["theme=x", "theme=%3Cscript%3E", "names=-1", "names=51", "names=9999999999", "names=1e1", "names=%00", "form=yes", "names=1&names=2"] {
            embed(app, &format!("?{query}")).is(400);
        }
        app.browser().get("/letters/unknown/embed").is(404);
        app.letter("draft", |bundle| bundle.state = LetterState::Draft);
        app.browser().get("/letters/draft/embed?form=on").is(404);
        embed(app, "?names=10").is(200).shows("Nobody has signed yet");
        app.letter("closed", |_| {});
        let slug = Slug::parse("closed").unwrap();
        app.block_on(set_state(&app.workshop, slug, None, LetterState::Closed, Actor::COMMAND_LINE, app.clock.now())).unwrap();
        app.browser().get("/letters/closed/embed?form=on").is(200).shows("Closed").lacks("Sign the letter");
    }

    fn without_a_list_of_sites_there_is_no_form(app) {
        let page = embed(app, "?form=on");
        page.is(200).shows("Sign the letter");
        assert_eq!(ancestors(&page), "*");
        assert!(!page.body.contains("<form"));
        app.browser().get(&format!("{LETTER}/copy")).lacks("form=on");
    }

    fn sites_that_the_operator_names_may_have_the_form(app) {
        let sites = "https://humanists.international, http://127.0.0.1:8099";
        let listed = TestApp::start_with(app.engine, &[("site.embeds", sites)], Transport::memory());
        let page = embed(&listed, "?form=on");
        page.is(200).shows("I am authorised to sign");
        assert_eq!(ancestors(&page), "https://humanists.international http://127.0.0.1:8099");
        let (action, _) = page.form("/sign");
        let leading = page.body.matches("<a ").count() + page.body.matches("<form ").count();
        assert_eq!(page.body.matches("target=\"_blank\" rel=\"noopener\"").count(), leading, "nothing leads to a page inside of the frame");
        assert!(page.body.contains("method=\"post\" action=\"/letters/multilateralism/sign\" target=\"_blank\" rel=\"noopener\""));
        assert_eq!(ancestors(&embed(&listed, "")), "*", "without the form anyone may");
        listed.browser().get(&format!("{LETTER}/copy")).shows("form=on");
        // The form of the frame is the form.
        let form = SignForm::of("Humanists of Berlin", "berlin.example").with("version", &page.field("version").unwrap());
        listed.browser().post(&action, &form.fields()).is(303);
        assert_eq!(listed.new_mail().len(), 1);
        // A form of theirs is not.
        let stranger = [("Content-Type", "application/x-www-form-urlencoded"), ("Sec-Fetch-Site", "cross-site"), ("Origin", "https://humanists.international")];
        listed.browser().post_raw(&action, &stranger, b"kind=organisation").is(403);
    }
}

#[test]
fn a_site_that_is_none_is_named_at_the_start() {
    let mut source = Source::default();
    source.file(
        "undersigned.toml",
        "[site]\nembeds = [\"https://humanists.international\", \"https://a.example/page\", \"*\"]",
    );
    let config = read(&mut source);
    assert!(config.site.embeds.is_empty());
    let faults = source.finish().unwrap_err();
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].contains("`site.embeds`") && faults[0].contains("https://a.example/page"),
        "{faults:?}"
    );
    let app = TestApp::start_with(Engine::Sqlite, &[], Transport::memory());
    assert!(app.config.site.embeds.is_empty(), "nobody, unless told");
}
