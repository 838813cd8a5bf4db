//! The letter on paper, as a picture, and as a pack to hand over. Texts are read back by poppler's `pdftotext`,
//! which knows nothing of us.
use crate::harness::accounts::press;
use crate::harness::app::TestApp;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use crate::harness::stories::stories;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use undersigned::acts::import_fates::Fate;
use undersigned::domain::chain::hex;
use undersigned::domain::colour::Colour;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::{Review, Signers, Slug};
use undersigned::locale::messages::Catalogue;
use undersigned::mail::transport::Transport;
use undersigned::store::letters;
use undersigned::web::public::paper::{Imprint, Standing};
use undersigned::web::public::shown::Shown;

/// Whatever is there, byte for byte.
#[track_caller]
fn fetch(app: &TestApp, path: &str) -> Vec<u8> {
    let agent = ureq::Agent::new_with_defaults();
    let mut answer = agent.get(format!("{}{path}", app.base)).call().unwrap();
    answer
        .body_mut()
        .with_config()
        .limit(64 << 20)
        .read_to_vec()
        .unwrap()
}

/// What a tool of poppler says of a PDF. Install poppler-utils where it is missing; `tests/run` does.
#[track_caller]
fn poppler(tool: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut child = Command::new(tool)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{tool}, of poppler-utils: {error}"));
    let mut input = child.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().unwrap();
    drop(writing.join());
    assert!(output.status.success(), "{tool} cannot read it");
    String::from_utf8(output.stdout).unwrap()
}

/// As it would be copied, with single spaces.
#[track_caller]
fn text(pdf: &[u8]) -> String {
    let text = poppler("pdftotext", &["-enc", "UTF-8", "-", "-"], pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same in the order of its tags, with their names.
#[track_caller]
fn structure(pdf: &[u8]) -> String {
    let text = poppler("pdfinfo", &["-enc", "UTF-8", "-struct-text", "-"], pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each of them stands somewhere after the one before.
#[track_caller]
fn in_order(text: &str, wanted: &[&str]) {
    let mut rest = text;
    for one in wanted {
        let at = rest
            .find(one)
            .unwrap_or_else(|| panic!("{one:?} is not after what is before it in {text}"));
        rest = &rest[at + one.len()..];
    }
}

fn line(name: &str, country: &str, name_en: &str, acronym: &str) -> ImportLine {
    ImportLine {
        country: country.into(),
        name_en: name_en.into(),
        acronym: acronym.into(),
        ..organisation(name)
    }
}

/// A folder that is gone with the test, and what was unpacked into memory.
fn unpacked(pack: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(pack)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn file<'a>(files: &'a [(String, Vec<u8>)], name: &str) -> &'a [u8] {
    let found = files.iter().find(|(one, _)| one == name);
    &found.unwrap_or_else(|| panic!("{name} is missing")).1
}

stories! {
    fn the_letter_with_its_signatories_is_a_pdf_that_reads_in_order(app) {
        let letter = app.letter("peace", |bundle| {
            bundle.rules.review = Review::Rules;
            bundle.rules.signers = Signers::Both;
            bundle.texts[0].title = "For peace".into();
            bundle.texts[0].markdown = "# Why\n\nWar **helps** nobody.\n\n- One\n- Two\n\n| Who | What |\n|---|---|\n| All | Peace |\n\n![A dove](dove.png)\n".into();
        });
        let fates = app.import(&letter, vec![
            line("Zenith <3 Union & Co", "FR", "", "ZU"),
            line("Österreichischer Verband", "AT", "Austrian Association", ""),
            line("Alpha Bund", "DE", "", "AB"),
            line("Doves 🕊 of the office", "DE", "", ""),
            line(&"x".repeat(180), "DE", "", ""),
            ImportLine { kind: "individual".into(), country: "IT".into(), ..organisation("Maria Rossi") },
        ], true, false);
        assert!(fates.iter().all(|fate| *fate == Fate::Published), "{fates:?}");
        app.chain();
        let pdf = fetch(app, &format!("{letter}.pdf"));
        assert_eq!(pdf, fetch(app, &format!("{letter}.pdf")), "the same content, other bytes");
        // What assistive technology reads, in its order.
        in_order(&structure(&pdf), &[
            "H1", "For peace", "ListNumbering", "LI", "Lbl", "To", "From", "Signed", "5 organisations and 1 person", "H2", "Why", "War helps nobody.",
            "One", "Two", "Table", "TH", "Who", "What", "TD", "All", "Peace", "H2", "5 organisations", "H3", "A", "LBody", "Alpha Bund (AB) Germany", "Doves",
            "Österreichischer Verband Austrian Association · Austria", "Zenith <3 Union & Co (ZU) France", "1 person", "Maria Rossi Italy", "/letters/peace",
        ]);
        let read = text(&pdf);
        for wanted in ["[A dove]", "Doves 🕊 of the office", "Ledger, entry 6: SHA-256"] {
            assert!(read.contains(wanted), "{wanted} is not in {read}");
        }
        let together = read.replace(' ', "");
        assert!(together.contains(&"x".repeat(180)), "a long word lost something");
        assert!(together.contains("1/2") && together.contains("2/2"), "pages have no numbers: {read}");
        let facts = poppler("pdfinfo", &["-"], &pdf);
        assert!(facts.contains("Tagged:          yes") && facts.contains("For peace"), "{facts}");

        let list = text(&fetch(app, &format!("{letter}/signatories.pdf")));
        assert!(list.contains("Maria Rossi") && !list.contains("War helps nobody"), "{list}");

        let visitor = app.browser();
        let answer = visitor.get(&format!("{letter}.pdf"));
        assert_eq!(answer.header("content-type"), Some("application/pdf"));
        assert_eq!(answer.header("cache-control"), Some("no-cache"));
        let etag = answer.header("etag").unwrap().to_owned();
        visitor.get_with(&format!("{letter}.pdf"), &[("If-None-Match", &etag)]).is(304);
        app.sign_and_confirm(&letter, &SignForm::of("Beta", "beta.example"));
        visitor.get_with(&format!("{letter}.pdf"), &[("If-None-Match", &etag)]).is(200);
        assert!(text(&fetch(app, &format!("{letter}.pdf"))).contains("Beta"), "a new signature is on paper at once");

        visitor.get("/letters/nowhere.pdf").is(404);
        visitor.get("/letters/nowhere/pack.zip").is(404);
        visitor.get(&letter).is(200).shows("letter and list (PDF)");
    }

    fn a_letter_that_nobody_signed_is_printed_too(app) {
        let letter = app.letter("lonely", |bundle| bundle.texts[0].markdown = "word ".repeat(10_000));
        let pdf = fetch(app, &format!("{letter}.pdf"));
        let read = text(&pdf);
        assert!(read.contains("No organisation has signed yet"), "it says nothing of the empty list");
        assert!(read.matches("word").count() == 10_000, "{}", read.matches("word").count());
        assert!(!fetch(app, &format!("{letter}/pack.zip")).is_empty());
    }

    fn a_pack_says_what_it_holds_and_what_changed_since_the_last_delivery(app) {
        let desk = app.moderator();
        let letter = app.letter("peace", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&letter, &SignForm::of("Alpha", "alpha.example"));
        app.chain();
        let path = format!("{letter}/pack.zip");
        let first = fetch(app, &path);
        assert_eq!(first, fetch(app, &path));
        let files = unpacked(&first);
        let manifest: serde_json::Value = serde_json::from_slice(file(&files, "manifest.json")).unwrap();
        assert_eq!((&manifest["letter"], &manifest["organisations"], &manifest["ledger"]["sequence"]), (&"peace".into(), &1.into(), &1.into()));
        let listed = manifest["files"].as_array().unwrap();
        assert_eq!(listed.len() + 1, files.len());
        for one in listed {
            let bytes = file(&files, one["name"].as_str().unwrap());
            assert_eq!(one["bytes"], bytes.len(), "{one}");
            assert_eq!(one["sha256"], hex(&<sha2::Sha256 as sha2::Digest>::digest(bytes)), "{one}");
        }
        let text_of_letter = file(&files, "peace.en.md");
        assert_eq!(manifest["text_sha256"], hex(&<sha2::Sha256 as sha2::Digest>::digest(text_of_letter)));
        assert!(text(file(&files, "peace.pdf")).contains("Alpha"));
        assert_eq!(fetch(app, &format!("{letter}/signatories.csv")), file(&files, "peace-signatories.csv"));

        let delivery = "/desk/letters/peace/delivery";
        let now = desk.get(delivery);
        now.shows("Download the pack").shows("The PDF of the last pack passed the check of PDF/UA-1").lacks("Since the delivery");
        assert_eq!(manifest["accessibility"], serde_json::json!({"standard": "PDF/UA-1", "passed": true}));
        let standing = now.field("standing").unwrap();
        press(&desk, delivery, &[("on", "2026-11-21"), ("recipient", "The Speaker"), ("standing", &standing)]).is(303);
        desk.get(delivery).shows("Nothing has changed since the delivery of 21 November 2026.");
        app.sign_and_confirm(&letter, &SignForm::of("Beta", "beta.example"));
        app.sign_and_confirm(&letter, &SignForm::of("Gamma", "gamma.example"));
        app.chain();
        desk.get(delivery).shows("came onto the list: 2; lines corrected: 0; left: 0.");
        let files = unpacked(&fetch(app, &path));
        let changes = String::from_utf8(file(&files, "changes.csv").to_vec()).unwrap();
        in_order(&changes, &["change,number,reason,kind", "came,1,,organisation,Beta", "came,1,,organisation,Gamma"]);
        assert!(!changes.contains("Alpha"), "{changes}");
        assert!(String::from_utf8_lossy(file(&files, "changes.txt")).contains("entry 1 of the ledger"));
        let manifest: serde_json::Value = serde_json::from_slice(file(&files, "manifest.json")).unwrap();
        assert_eq!(manifest["changes_since"]["sequence"], 1);
    }

    fn a_pack_that_is_ahead_of_the_ledger_says_so(app) {
        let desk = app.moderator();
        let letter = app.letter("peace", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&letter, &SignForm::of("Alpha", "alpha.example"));
        app.chain();
        let delivery = "/desk/letters/peace/delivery";
        let standing = desk.get(delivery).field("standing").unwrap();
        press(&desk, delivery, &[("on", "2026-11-21"), ("recipient", "The Speaker"), ("standing", &standing)]).is(303);
        // Two come, and the job that chains them has not been by.
        app.sign_and_confirm(&letter, &SignForm::of("Beta", "beta.example"));
        app.sign_and_confirm(&letter, &SignForm::of("Gamma", "gamma.example"));
        let ahead = "2 changes of the list are newer than that entry of the ledger";
        let pack = || {
            let files = unpacked(&fetch(app, &format!("{letter}/pack.zip")));
            let manifest: serde_json::Value = serde_json::from_slice(file(&files, "manifest.json")).unwrap();
            let head: serde_json::Value = serde_json::from_slice(&fetch(app, &format!("{letter}/ledger.json"))).unwrap();
            let told = String::from_utf8(file(&files, "ledger-head.txt").to_vec()).unwrap();
            assert_eq!(told, format!("{} {}\n", head["head"]["hash"].as_str().unwrap(), head["head"]["sequence"]));
            assert_eq!(manifest["ledger"]["sha256"], head["head"]["hash"]);
            let changes = String::from_utf8(file(&files, "changes.txt").to_vec()).unwrap();
            (manifest, text(file(&files, "peace.pdf")), changes)
        };
        let (manifest, printed, changes) = pack();
        assert_eq!((&manifest["organisations"], &manifest["ledger"]["sequence"], &manifest["changes_not_in_ledger"]), (&3.into(), &1.into(), &2.into()));
        assert!(printed.contains("Gamma") && printed.contains("Ledger, entry 1: SHA-256") && printed.contains(ahead), "{printed}");
        assert!(changes.starts_with("Nothing has changed since the delivery") && changes.contains(ahead), "{changes}");
        assert!(text(&fetch(app, &format!("{letter}/signatories.pdf"))).contains(ahead));

        app.chain();
        let (manifest, printed, changes) = pack();
        assert_eq!((&manifest["organisations"], &manifest["ledger"]["sequence"], &manifest["changes_not_in_ledger"]), (&3.into(), &3.into(), &0.into()));
        assert!(printed.contains("Ledger, entry 3: SHA-256") && !printed.contains("newer than that entry"), "{printed}");
        assert!(changes.contains("came onto the list: 2") && !changes.contains("newer than that entry"), "{changes}");
    }

    fn what_is_printed_has_an_etag_of_the_operators_colour_too(app) {
        let letter = app.letter("peace", |_| {});
        let slug = Slug::parse(letter.trim_start_matches("/letters/")).unwrap();
        let now = app.clock.now();
        let standing = app.read(move |db| {
            let letter = letters::by_slug(db, &slug)?;
            let shown = Shown::of(db, letter, "en")?;
            Standing::read(db, shown, now)
        });
        let locale = Catalogue::load(&["en".to_owned()]).unwrap().negotiate(None, None);
        let usual = Imprint::of(&app.config);
        let own = Imprint { accent: Colour::new(0x7a, 0, 0), ..usual.clone() };
        let etag = |imprint: &Imprint| standing.etag(&locale, imprint, "letter");
        assert_eq!(etag(&usual), etag(&usual));
        assert_ne!(etag(&usual), etag(&own));
    }

    fn the_share_card_follows_title_and_count(app) {
        let letter = app.letter("peace", |bundle| bundle.rules.review = Review::Rules);
        let path = format!("{letter}/card.png");
        let first = fetch(app, &path);
        assert_eq!(&first[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(first, fetch(app, &path));
        let answer = app.browser().get(&path);
        let etag = answer.header("etag").unwrap().to_owned();
        app.browser().get_with(&path, &[("If-None-Match", &etag)]).is(304);
        app.sign_and_confirm(&letter, &SignForm::of("Alpha", "alpha.example"));
        app.chain();
        app.browser().get_with(&path, &[("If-None-Match", &etag)]).is(200);
        assert_ne!(first, fetch(app, &path));
    }
}

/// A letter in four languages, signed in as many.
fn in_four_languages(app: &TestApp) -> String {
    let letter = app.letter("peace", |bundle| {
        bundle.rules.review = Review::Rules;
        let english = bundle.texts.remove(0);
        for (language, title, markdown) in [
            ("en", "For peace", "One."),
            (
                "ar",
                "من أجل السلام",
                "لا أحد يستفيد من الحرب (2026).\n\n- السلام\n- العدل\n",
            ),
            (
                "hi",
                "शांति के लिए",
                "युद्ध से किसी का भला नहीं होता।\n\n1. शांति\n2. न्याय\n",
            ),
            (
                "zh",
                "为了和平",
                "战争对任何人都没有好处。\n\n- 和平\n- 正义\n",
            ),
        ] {
            let mut text = english.clone();
            text.language = language.into();
            text.title = title.into();
            text.markdown = markdown.into();
            bundle.texts.push(text);
        }
    });
    app.import(
        &letter,
        vec![
            line("منظمة حقوق الإنسان", "TN", "Human Rights League", "LTDH"),
            line("人文主义者协会", "CN", "Humanist Society", ""),
            line("मानवतावादी संघ", "IN", "", ""),
            line("Deutscher Bund", "DE", "", "DB"),
        ],
        true,
        false,
    );
    app.chain();
    letter
}

#[test]
fn in_arabic_hindi_and_chinese_the_text_reads_in_order() {
    let languages = [("site.languages", "en,ar,hi,zh,de")];
    let app = TestApp::start_with(Engine::Sqlite, &languages, Transport::memory());
    let letter = in_four_languages(&app);
    let read = |language: &str| {
        let pdf = fetch(&app, &format!("{letter}.pdf?lang={language}"));
        // What shapes Arabic is put back by the extraction as the plain letters; marks of direction are not ours.
        let text = text(&pdf);
        let text: String = text
            .chars()
            .filter(|c| !matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}'))
            .collect();
        (pdf, text)
    };
    let (pdf, arabic) = read("ar");
    in_order(
        &arabic,
        &[
            "من أجل السلام",
            "لا أحد يستفيد من الحرب",
            "السلام",
            "العدل",
            "Deutscher Bund",
        ],
    );
    assert!(
        arabic.contains("منظمة حقوق الإنسان") && arabic.contains("Human Rights League"),
        "{arabic}"
    );
    assert!(poppler("pdffonts", &["-"], &pdf).contains("NotoNaskhArabic"));
    let (pdf, hindi) = read("hi");
    in_order(
        &hindi,
        &[
            "शांति के लिए",
            "युद्ध से किसी का भला नहीं होता।",
            "1.",
            "शांति",
            "2.",
            "न्याय",
        ],
    );
    assert!(hindi.contains("मानवतावादी संघ"), "{hindi}");
    assert!(poppler("pdffonts", &["-"], &pdf).contains("NotoSerifDevanagari"));
    let (pdf, chinese) = read("zh");
    in_order(
        &chinese,
        &[
            "为了和平",
            "战争对任何人都没有好处。",
            "和平",
            "正义",
            "人文主义者协会",
        ],
    );
    assert!(
        poppler("pdffonts", &["-"], &pdf).contains("CJK"),
        "install fonts-noto-cjk, as tests/run does"
    );
    let (_, german) = read("de");
    in_order(
        &german,
        &["For peace", "One.", "Deutscher Bund (DB)", "Deutschland"],
    );
    for language in ["ar", "hi", "zh"] {
        assert!(fetch(&app, &format!("{letter}/card.png?lang={language}")).len() > 5_000);
    }
}

#[test]
fn a_font_that_nobody_may_embed_is_told_in_the_pack_and_on_the_desk() {
    let settings = [("site.fonts", "tests/fonts")];
    let app = TestApp::start_with(Engine::Sqlite, &settings, Transport::memory());
    // A sign that only that font has.
    let letter = app.letter("peace", |bundle| {
        bundle.texts[0].markdown = "A sign: \u{10600}".into();
    });
    let desk = app.moderator();
    let delivery = "/desk/letters/peace/delivery";
    desk.get(delivery).shows("The manifest says whether");
    let files = unpacked(&fetch(&app, &format!("{letter}/pack.zip")));
    let manifest: serde_json::Value =
        serde_json::from_slice(file(&files, "manifest.json")).unwrap();
    assert_eq!(manifest["accessibility"]["passed"], false);
    assert!(text(file(&files, "peace.pdf")).contains("A sign:"));
    desk.get(delivery)
        .shows("did not pass the check of PDF/UA-1");
}

#[test]
fn who_asks_for_too_many_papers_waits() {
    let settings = [("limits.papers", "2/10m")];
    let app = TestApp::start_with(Engine::Sqlite, &settings, Transport::memory());
    let path = "/letters/multilateralism.pdf";
    app.browser().get(path).is(200);
    app.browser()
        .get("/letters/multilateralism/card.png")
        .is(200);
    app.browser().get(path).is(429);
    app.browser()
        .get("/letters/multilateralism/pack.zip")
        .is(429);
    app.browser().get("/letters/multilateralism").is(200);
}
