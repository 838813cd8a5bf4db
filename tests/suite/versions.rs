//! The text that was signed: frozen, changed as a new version, kept or withdrawn.
use crate::harness::app::TestApp;
use crate::harness::browser::Answer;
use crate::harness::desk;
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::process::{command, errors};
use crate::harness::sql::number;
use crate::harness::stories::stories;
use sha2::{Digest, Sha256};
use std::sync::Barrier;
use undersigned::acts::bring_letter::{BringError, Brought, bring_letter, rehearse_letter};
use undersigned::acts::open_letter::set_state;
use undersigned::cli::shipped;
use undersigned::domain::actor::Actor;
use undersigned::domain::bundle::{Bundle, BundleText};
use undersigned::domain::bundle_beside::Beside;
use undersigned::domain::letter::{Change, LetterState, Review, Slug};
use undersigned::domain::time::{DAY, HOUR};
use undersigned::jobs::ask_contacts::ask_contacts;

const PEACE: &str = "/letters/peace";
const FIRST: &str = "# To all\n\nWe ask the Congress to stay.\n\nFor peace.\n";
const SECOND: &str = "# To all\n\nWe ask the Senate to stay.\n\nFor peace.\n";
const THIRD: &str = "# To all\n\nWe ask the Senate to leave.\n\nFor peace.\n";

fn bundle(version: i32, change: Change, markdown: &str) -> Bundle {
    let mut bundle = shipped::shipped().unwrap().remove(0);
    bundle.beside = Beside::default();
    bundle.slug = Slug::parse("peace").unwrap();
    bundle.rules.review = Review::Rules;
    markdown.clone_into(&mut bundle.texts[0].markdown);
    (bundle.version, bundle.change) = (version, change);
    bundle
}

fn translated(mut bundle: Bundle, language: &str, markdown: &str) -> Bundle {
    let text = BundleText {
        language: language.to_owned(),
        markdown: markdown.to_owned(),
        ..bundle.texts[0].clone()
    };
    bundle.texts.push(text);
    bundle
}

fn try_bring(app: &TestApp, bundle: Bundle) -> Result<Brought, BringError> {
    app.block_on(bring_letter(
        &app.workshop,
        bundle,
        Actor::COMMAND_LINE,
        app.clock.now(),
    ))
}

#[track_caller]
fn bring(app: &TestApp, version: i32, change: Change, markdown: &str) {
    let brought = try_bring(app, bundle(version, change, markdown)).unwrap();
    assert_eq!(
        matches!(brought, Brought::Version(_)),
        version > 1,
        "{brought:?}"
    );
}

/// Signs and is published at once.
fn sign(app: &TestApp, name: &str) {
    app.sign_and_confirm(PEACE, &SignForm::of(name, &domain(name)));
    app.deliver();
}

fn domain(name: &str) -> String {
    format!("{}.example", name.to_lowercase().replace(' ', "-"))
}

/// One round of the asking job, and the mails it led to.
fn asked(app: &TestApp) -> Vec<Mail> {
    app.block_on(ask_contacts(&app.crew)).unwrap();
    app.new_mail()
}

fn question_to(mails: &[Mail], name: &str) -> String {
    let of = domain(name);
    let mail = mails
        .iter()
        .find(|mail| mail.to.ends_with(&format!("@{of}")));
    mail.unwrap_or_else(|| panic!("no mail to {name}: {mails:?}"))
        .path("/question/")
}

fn press(app: &TestApp, path: &str, answer: &str) -> Answer {
    let browser = app.browser();
    let version = browser
        .get(path)
        .field("version")
        .unwrap_or_else(|| "2".to_owned());
    browser.post(path, &[("version", &version), ("answer", answer)])
}

/// Name and version of everyone on the list.
fn listed(app: &TestApp) -> Vec<(String, i64)> {
    let page = app
        .browser()
        .get("/api/v1/letters/peace/signatories")
        .json();
    let items = page["items"].as_array().unwrap().clone();
    items
        .iter()
        .map(|item| {
            (
                item["name"].as_str().unwrap().to_owned(),
                item["version"].as_i64().unwrap(),
            )
        })
        .collect()
}

fn pairs(expected: &[(&str, i64)]) -> Vec<(String, i64)> {
    expected
        .iter()
        .map(|(name, version)| ((*name).to_owned(), *version))
        .collect()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

stories! {
    fn a_text_changes_only_as_the_next_number_with_a_kind(app) {
        bring(app, 1, Change::First, FIRST);
        let before = crate::schema::dump(app);
        let refusal = |bundle: Bundle| try_bring(app, bundle).unwrap_err().to_string();
        let frozen = refusal(bundle(1, Change::First, SECOND));
        assert!(frozen.contains("the text in en") && frozen.contains("`version = 2`"), "{frozen}");
        let skipped = refusal(bundle(3, Change::Editorial, SECOND));
        assert!(skipped.contains("`version = 1`") && skipped.contains("`version = 2` with `change = \"editorial\"`"), "{skipped}");
        let same = refusal(bundle(2, Change::Material, FIRST));
        assert!(same.contains("nothing in version 2 differs"), "{same}");
        let mut unknown = bundle(2, Change::Editorial, SECOND);
        unknown.slug = Slug::parse("unknown").unwrap();
        assert!(refusal(unknown).contains("a new letter begins with `version = 1`"));
        let rehearsed = app.block_on(rehearse_letter(&app.workshop, bundle(2, Change::Material, SECOND), app.clock.now())).unwrap();
        assert!(matches!(rehearsed, Brought::Version(_)));
        assert_eq!(crate::schema::dump(app), before, "nothing of all that is kept");

        bring(app, 2, Change::Editorial, SECOND);
        assert!(refusal(bundle(1, Change::First, FIRST)).contains("`version = 2` to bring that text as it is"));
        let other_kind = refusal(bundle(2, Change::Material, SECOND));
        assert!(other_kind.contains("the kind of change in en"), "{other_kind}");
        assert_eq!(try_bring(app, bundle(2, Change::Editorial, SECOND)).unwrap(), Brought::Unchanged);
        let mut noted = bundle(2, Change::Editorial, SECOND);
        noted.texts[0].note = Some("The Senate <b>decides</b>.".to_owned());
        assert_eq!(try_bring(app, noted).unwrap(), Brought::Changed, "a note may follow");
        let page = app.browser().get(&format!("{PEACE}/versions"));
        page.shows("The Senate <b>decides</b>.");
        assert_eq!(app.browser().get(&format!("{PEACE}/versions/1/en.md")).body, FIRST, "the first one is as it was");
        assert_eq!(app.browser().get(&format!("{PEACE}/versions/2/en.md")).body, SECOND);

        let slug = Slug::parse("peace").unwrap();
        app.block_on(set_state(&app.workshop, slug, None, LetterState::Closed, Actor::COMMAND_LINE, app.clock.now())).unwrap();
        assert!(refusal(bundle(3, Change::Material, THIRD)).contains("the letter is not open"));
        bring(app, 3, Change::Editorial, THIRD);
    }

    fn the_command_says_what_a_new_version_means(app) {
        bring(app, 1, Change::First, FIRST);
        sign(app, "Alpha");
        let folder = app.database.folder.join("peace");
        let to = folder.display().to_string();
        let exported = command(app, &["letter", "export", "peace", "--to", &to], b"");
        assert!(exported.status.success(), "{}", errors(&exported));
        std::fs::write(folder.join("letter.en.md"), SECOND).unwrap();
        let settings = folder.join("letter.toml");
        let first = std::fs::read_to_string(&settings).unwrap();
        std::fs::write(&settings, format!("version = 2\n{first}")).unwrap();
        let import = |arguments: &[&str]| command(app, &[&["letter", "import", &to], arguments].concat(), b"");
        assert!(errors(&import(&[])).contains("write `change = \"editorial\"`"));
        std::fs::write(&settings, format!("version = 2\nchange = \"material\"\n{first}")).unwrap();
        for arguments in [&["--dry-run"][..], &[]] {
            assert_eq!(number(app, "SELECT MAX(version) FROM letters"), 1);
            let output = import(arguments);
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success(), "{}", errors(&output));
            assert!(said.contains("version 2, material change") && said.contains("/letters/peace/versions/1...2"), "{said}");
            assert!(said.contains("1 signatures with a contact"), "{said}");
            assert_eq!(said.contains("a dry run"), !arguments.is_empty(), "{said}");
        }
        assert_eq!(number(app, "SELECT MAX(version) FROM letters"), 2);
        let exported = command(app, &["letter", "export", "peace", "--to", &to], b"");
        assert!(exported.status.success());
        let again = import(&[]);
        assert!(String::from_utf8_lossy(&again.stdout).contains("nothing has changed"), "{}", errors(&again));
    }

    fn an_editorial_change_keeps_signatures_and_shows_as_such(app) {
        bring(app, 1, Change::First, FIRST);
        let browser = app.browser();
        browser.get(PEACE).lacks("editorial change");
        sign(app, "Alpha");
        app.advance(DAY);
        bring(app, 2, Change::Editorial, SECOND);
        sign(app, "Beta");
        assert_eq!(asked(app).len(), 0, "nobody is asked");
        assert_eq!(listed(app), pairs(&[("Alpha", 1), ("Beta", 2)]));
        let letter = browser.get(PEACE);
        assert!(plain(&letter.text()).contains("2 of 22 November 2026 (editorial change)"), "{}", letter.text());
        assert_eq!(letter.paths(&format!("{PEACE}/versions/1...2")).len(), 1);
        for page in [&letter, &browser.get(&format!("{PEACE}/signatories"))] {
            assert_eq!(plain(&page.text()).matches("signed version 1").count(), 1, "Alpha’s line alone says so");
        }
        let versions = browser.get(&format!("{PEACE}/versions"));
        versions.shows("Editorial; signatures were kept");
        assert_eq!(plain(&versions.text()).matches("1 signatory stands under it").count(), 2);
        let text = plain(&browser.get(&format!("{PEACE}/signatories.txt")).body);
        assert!(text.contains("Alpha, Germany (signed version 1)\n") && text.contains("Beta, Germany\n"), "{text}");
        let csv = browser.get(&format!("{PEACE}/signatories.csv")).body;
        assert!(csv.lines().any(|line| line.contains("Alpha") && line.ends_with(",1,en,")), "{csv}");
        let alpha = letter.paths(&format!("{PEACE}/signatories/")).remove(0);
        let alpha = browser.get(&alpha);
        assert!(plain(&alpha.text()).contains("version 1, in English"));
        assert_eq!(alpha.paths(&format!("{PEACE}/versions/1...2")).len(), 1);
        assert_eq!(browser.get("/api/v1/letters/peace").json()["versions"][1]["change"], "editorial");
        app.sign_and_confirm(PEACE, &SignForm::of("Gamma", "gamma.example").with("version", "99.xx"));
        assert_eq!(listed(app).pop(), Some(("Gamma".to_owned(), 2)), "what we never wrote is the current text");
    }

    fn a_form_is_signed_under_the_text_that_was_beside_it(app) {
        bring(app, 1, Change::First, FIRST);
        let path = format!("{PEACE}/sign");
        let browser = app.browser();
        let on_page = browser.get(&path).field("version").unwrap();
        let form = |name: &str| SignForm::of(name, &domain(name)).with("version", &on_page);
        bring(app, 2, Change::Editorial, SECOND);
        app.sign_and_confirm(PEACE, &form("Alpha"));
        app.sign_and_confirm(PEACE, &SignForm::of("Beta", "beta.example"));
        assert_eq!(listed(app), pairs(&[("Alpha", 1), ("Beta", 2)]));
        let wrong = browser.post(&path, &form("Gamma").with("email", "nobody").fields());
        wrong.is(422).lacks("changed in substance");
        assert_eq!(wrong.field("version").as_deref(), Some(on_page.as_str()), "the text stays with the form");

        bring(app, 3, Change::Material, THIRD);
        let both = browser.post(&path, &form("Gamma").with("email", "nobody").fields());
        both.is(422).shows("changed in substance");
        let back = browser.post(&path, &form("Gamma").fields());
        back.is(409).shows("changed in substance after you opened this page");
        assert_eq!(back.field("organisation").as_deref(), Some("Gamma"), "what was typed is kept");
        assert_eq!(back.paths(&format!("{PEACE}/versions/1...3")).len(), 1);
        assert_eq!(app.new_mail().iter().filter(|mail| mail.text.contains("/confirm/")).count(), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM submissions"), 0);
        let current = back.field("version").unwrap();
        app.sign_and_confirm(PEACE, &form("Gamma").with("version", &current));
        browser.post(&path, &form("Delta").with("version", "99.xx").fields()).is(409);
        assert_eq!(listed(app), pairs(&[("Alpha", 1), ("Beta", 2), ("Gamma", 3)]));
    }

    fn what_waits_for_its_confirmation_is_confirmed_as_it_was_seen(app) {
        bring(app, 1, Change::First, FIRST);
        for name in ["Alpha", "Beta"] {
            app.sign(PEACE, &SignForm::of(name, &domain(name)));
        }
        let mails = app.new_mail();
        let confirm = |at: usize| app.browser().post(&mails[at].path("/confirm/"), &[]).is(200).status;
        bring(app, 2, Change::Editorial, SECOND);
        confirm(0);
        app.deliver();
        assert_eq!(asked(app).len(), 0);
        bring(app, 3, Change::Material, THIRD);
        assert_eq!(asked(app).len(), 1, "Alpha is asked");
        confirm(1);
        app.deliver();
        assert_eq!(listed(app), pairs(&[("Alpha", 1), ("Beta", 1)]));
        let late = asked(app);
        assert_eq!(late.len(), 1, "and so is who confirms later");
        press(app, &question_to(&late, "Beta"), "keep").is(200);
        assert_eq!(listed(app), pairs(&[("Alpha", 1), ("Beta", 3)]));
    }

    fn after_a_material_change_some_keep_some_withdraw_and_some_say_nothing(app) {
        bring(app, 1, Change::First, FIRST);
        for name in ["Alpha", "Beta", "Gamma"] {
            sign(app, name);
        }
        app.publish_names(PEACE, ["Brought Without Address"]);
        app.advance(DAY);
        let mut second = bundle(2, Change::Material, SECOND);
        second.texts[0].note = Some("The Senate is asked,\nnot the Congress.".to_owned());
        try_bring(app, second).unwrap();
        let mails = asked(app);
        assert_eq!(mails.len(), 3, "everyone with an address");
        assert_eq!(asked(app).len(), 0, "once");
        let to_alpha = mails.iter().find(|mail| mail.to.ends_with("@alpha.example")).unwrap();
        let text = plain(&to_alpha.text).split_whitespace().collect::<Vec<_>>().join(" ");
        for words in ["“Alpha”", "version 1", "The text to be signed is now version 2", "The Senate is asked, not the Congress.", "/letters/peace/versions/1...2"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(!to_alpha.raw.contains("List-Unsubscribe"));
        let (alpha, beta) = (question_to(&mails, "Alpha"), question_to(&mails, "Beta"));
        let before = crate::schema::dump(app);
        let page = app.browser().get(&alpha);
        page.is(200).shows("Keep it under the new text").shows("Withdraw it").shows("The Senate is asked,");
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert!(page.body.contains("noindex"));
        assert_eq!(page.paths(&format!("{PEACE}/versions/1...2")).len(), 1);
        assert_eq!(crate::schema::dump(app), before, "looking changes nothing");

        for _ in 0..2 {
            press(app, &alpha, "keep").is(200).shows("The signature stands for the new text");
        }
        for _ in 0..2 {
            press(app, &beta, "withdraw").is(200).shows("The signature is withdrawn");
        }
        press(app, &beta, "keep").is(200).shows("The signature is withdrawn");
        assert_eq!(listed(app), pairs(&[("Alpha", 2), ("Brought Without Address", 1), ("Gamma", 1)]));
        let kept = "SELECT COUNT(*) FROM ledger_entries WHERE act = 'corrected' AND reason = 'kept'";
        assert_eq!(number(app, kept), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM ledger_entries WHERE act = 'unpublished' AND reason = 'withdrawn'"), 1);
        app.chain();
        app.browser().get(&format!("{PEACE}/ledger")).shows("kept by the signatory under a changed text");
        let verified = command(app, &["ledger", "verify"], b"");
        assert!(verified.status.success(), "{}", errors(&verified));
        let versions = plain(&app.browser().get(&format!("{PEACE}/versions")).text());
        assert!(versions.contains("1 signatory stands under it") && versions.contains("2 signatories stand under it"), "{versions}");
        // Nobody is asked twice; who withdrew was told so.
        assert!(asked(app).iter().all(|mail| mail.subject.contains("withdrawn")));

        press(app, &alpha, "withdraw").is(200).shows("The signature is withdrawn");
        assert_eq!(listed(app), pairs(&[("Brought Without Address", 1), ("Gamma", 1)]), "an answer may be changed");
        sign(app, "Beta");
        assert_eq!(listed(app), pairs(&[("Beta", 2), ("Brought Without Address", 1), ("Gamma", 1)]), "one may sign again");
        app.browser().get(&beta).is(200).shows("The signature is withdrawn");
    }

    fn a_question_lives_as_long_as_its_signature_and_its_letter(app) {
        bring(app, 1, Change::First, FIRST);
        sign(app, "Alpha");
        sign(app, "Beta");
        app.sign(PEACE, &SignForm::of("Gamma", "gamma.example"));
        let confirm = app.new_mail().remove(0).path("/confirm/");
        bring(app, 2, Change::Material, SECOND);
        let mails = asked(app);
        let (alpha, beta) = (question_to(&mails, "Alpha"), question_to(&mails, "Beta"));
        let browser = app.browser();
        browser.get(&confirm.replace("/confirm/", "/question/")).is(404);
        browser.get(&alpha.replace("/question/", "/confirm/")).is(404);
        browser.post(&alpha, &[("version", "2")]).is(400);
        for version in ["1", "3"] {
            browser.post(&alpha, &[("version", version), ("answer", "keep")]).is(409);
        }
        let robin = app.moderator();
        let id = number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'");
        assert_eq!(id, 2);
        let beta_page = browser.get(PEACE).paths(&format!("{PEACE}/signatories/"));
        let beta_id = beta_page[1].rsplit('/').next().unwrap().to_owned();
        let csrf = robin.get("/desk/queue").field("csrf").unwrap();
        robin.post(&format!("/desk/signatures/{beta_id}/unpublish"), &[("csrf", &csrf), ("seen", "published")]).is(303);
        press(app, &beta, "keep").is(200).shows("stands for the new text");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures s JOIN versions v ON v.id = s.version_id WHERE s.state = 'held' AND v.number = 2"), 1);
        desk::press(&robin, &format!("/desk/signatures/{beta_id}"), "reject", &[("reason", "not-genuine")]).is(303);
        browser.get(&beta).is(410);
        press(app, &beta, "withdraw").is(410);

        let slug = || Slug::parse("peace").unwrap();
        app.block_on(set_state(&app.workshop, slug(), None, LetterState::Closed, Actor::COMMAND_LINE, app.clock.now())).unwrap();
        browser.get(&alpha).is(200).shows("The letter is closed");
        press(app, &alpha, "keep").is(409).shows("The letter is closed");
        assert_eq!(listed(app), pairs(&[("Alpha", 1)]), "silence keeps it under the old text");
        app.block_on(set_state(&app.workshop, slug(), None, LetterState::Open, Actor::COMMAND_LINE, app.clock.now())).unwrap();
        app.advance(60 * DAY - HOUR);
        browser.get(&alpha).is(200).shows("do you still sign it?");
        app.advance(HOUR);
        browser.get(&alpha).is(410);
    }

    fn a_newer_change_replaces_an_unanswered_question(app) {
        bring(app, 1, Change::First, FIRST);
        sign(app, "Alpha");
        sign(app, "Beta");
        bring(app, 2, Change::Material, SECOND);
        let mails = asked(app);
        let (alpha, beta) = (question_to(&mails, "Alpha"), question_to(&mails, "Beta"));
        sign(app, "Gamma");
        press(app, &beta, "keep").is(200);
        bring(app, 3, Change::Editorial, &SECOND.replace("peace", "peace on earth"));
        assert_eq!(asked(app).len(), 0);
        let seen = app.browser().get(&alpha).field("version").unwrap();
        assert_eq!(seen, "3", "the page is about the newest text");
        bring(app, 4, Change::Material, THIRD);
        app.browser().post(&alpha, &[("version", &seen), ("answer", "keep")]).is(409).shows("changed once more");
        app.block_on(ask_contacts(&app.crew)).unwrap();
        bring(app, 5, Change::Material, FIRST);
        let mails = asked(app);
        assert_eq!(mails.len(), 3, "each gets one mail, about the newest text: {mails:?}");
        assert_eq!(number(app, "SELECT COUNT(*) FROM outbox WHERE kind = 'question' AND state = 'dropped' AND fate = 'obsolete'"), 3);
        assert!(mails.iter().all(|mail| mail.text.contains("...5")), "{mails:?}");
        press(app, &alpha, "keep").is(200);
        press(app, &question_to(&mails, "Gamma"), "keep").is(200);
        assert_eq!(listed(app), pairs(&[("Alpha", 5), ("Beta", 2), ("Gamma", 5)]));
        press(app, &question_to(&mails, "Alpha"), "keep").is(200).shows("stands for the new text");
    }

    fn asking_may_be_killed_and_done_by_many_and_repeats_nobody(app) {
        bring(app, 1, Change::First, FIRST);
        let names: Vec<String> = (0..12).map(|number| format!("Organisation {number:02}")).collect();
        for name in &names {
            app.sign(PEACE, &SignForm::of(name, &domain(name)));
        }
        for mail in app.new_mail() {
            app.browser().post(&mail.path("/confirm/"), &[]).is(200);
        }
        app.deliver();
        bring(app, 2, Change::Material, SECOND);
        let questions = || number(app, "SELECT COUNT(*) FROM questions");
        app.block_on(async {
            let mut round = std::pin::pin!(ask_contacts(&app.crew));
            while questions() < 3 {
                let polled = std::future::poll_fn(|context| std::task::Poll::Ready(round.as_mut().poll(context))).await;
                assert!(polled.is_pending(), "it asks one after the other");
                tokio::task::yield_now().await;
            }
        });
        assert!(questions() < 12, "the round was given up half-way");
        let barrier = Barrier::new(4);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    barrier.wait();
                    app.block_on(ask_contacts(&app.crew)).unwrap();
                });
            }
        });
        assert_eq!(questions(), 12);
        let to: Vec<String> = app.new_mail().into_iter().map(|mail| mail.to).collect();
        let expected: Vec<String> = names.iter().map(|name| format!("jana.weiss@{}", domain(name))).collect();
        assert_eq!(to, expected, "everyone once");
        assert_eq!(number(app, "SELECT COUNT(*) FROM questions q JOIN outbox o ON o.record_id = q.signature_id AND o.kind = 'question'"), 12);
    }

    fn one_address_is_not_flooded_and_silence_is_kept(app) {
        bring(app, 1, Change::First, FIRST);
        for number in 0..7 {
            if number == 4 {
                app.advance(DAY);
            }
            let name = format!("Chapter {number}");
            let form = SignForm::of(&name, "chapters.example").with("email", "jana@chapters.example");
            app.sign_and_confirm(PEACE, &form);
            app.deliver();
        }
        app.advance(DAY);
        bring(app, 2, Change::Material, SECOND);
        assert_eq!(asked(app).len(), 5, "at most five mails a day");
        assert_eq!(asked(app).len(), 0);
        app.advance(DAY);
        assert_eq!(asked(app).len(), 2, "the others the next day");

        sign(app, "Alpha");
        app.sign(PEACE, &SignForm::of("Not Mine", "alpha.example"));
        let mail = app.new_mail().remove(0).path("/confirm/");
        app.browser().post(&format!("{mail}/not-me"), &[]).is(200);
        bring(app, 3, Change::Material, THIRD);
        let to: Vec<String> = asked(app).into_iter().map(|mail| mail.to).collect();
        assert!(!to.contains(&"jana.weiss@alpha.example".to_owned()), "{to:?}");
    }

    fn translations_are_texts_of_the_same_number(app) {
        let first = translated(bundle(1, Change::First, FIRST), "ar", "# إلى الجميع\n\nنطلب من الكونغرس البقاء.\n");
        try_bring(app, first).unwrap();
        let Brought::Version(made) = try_bring(app, bundle(2, Change::Editorial, SECOND)).unwrap() else { panic!("a version") };
        assert_eq!(made.missing, ["ar"]);
        let browser = app.browser();
        browser.get(&format!("{PEACE}/versions/1...2?lang=ar")).is(200).shows("Senate");
        let later = translated(bundle(2, Change::Editorial, SECOND), "ar", "# إلى الجميع\n\nنطلب من مجلس الشيوخ البقاء.\n");
        assert_eq!(try_bring(app, later).unwrap(), Brought::Changed);
        let arabic = browser.get(&format!("{PEACE}/versions/1...2?lang=ar"));
        arabic.shows("مجلس الشيوخ");
        assert!(arabic.body.contains("class=\"compare\" dir=\"rtl\"") && arabic.body.contains("class=\"source\" lang=\"ar\""));
        assert_eq!(arabic.paths(&format!("{PEACE}/versions/1...2?lang=en")).len(), 1);
        let versions = browser.get(&format!("{PEACE}/versions"));
        assert_eq!(versions.body.matches("SHA-256").count(), 4, "each text has its own hash");
        let raw = browser.get(&format!("{PEACE}/versions/2/ar.md")).body;
        let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(raw.as_bytes()));
        assert!(versions.body.contains(&hash), "of the very bytes");
    }

    fn side_by_side_nothing_can_change_unseen_and_nothing_does_harm(app) {
        bring(app, 1, Change::First, FIRST);
        let hostile = "# To all\n\nWe ask the <script>alert(1)</script> [Senate](javascript:alert(2)) to stay.\n\nFor peace.\n\n<!-- and a thing that nobody sees -->\n";
        let mut second = bundle(2, Change::Editorial, hostile);
        "Another <i>title</i>".clone_into(&mut second.texts[0].title);
        second.texts[0].note = Some("<img src=x onerror=alert(3)>".to_owned());
        try_bring(app, second).unwrap();
        let page = app.browser().get(&format!("{PEACE}/versions/1...2"));
        page.is(200).shows("and a thing that nobody sees").shows("Another <i>title</i>").shows("taken out: Congress");
        for live in ["<script", "<img", "<i>", "href=\"javascript", "onerror=alert(3)>"] {
            assert!(!page.body.contains(live), "{live}");
        }
        assert!(page.body.contains("<del>") && page.body.contains("<ins>"));
        for (path, status) in [("2...1", 404), ("1...1", 404), ("1...3", 404), ("0...2", 404), ("1...99999999999", 404), ("x...2", 404)] {
            app.browser().get(&format!("{PEACE}/versions/{path}")).is(status);
        }
        let long = |salt: usize| -> String {
            let words: Vec<String> = (0..40_000).map(|word| (word * 7919 % (900 + salt)).to_string()).collect();
            let paragraphs: Vec<String> = words.chunks(80).map(|words| words.join(" ")).collect();
            paragraphs.join("\n\n")
        };
        bring(app, 3, Change::Editorial, &long(0));
        bring(app, 4, Change::Editorial, &long(7));
        app.browser().get(&format!("{PEACE}/versions/3...4")).is(200).shows("taken out:");
    }
}
