//! The list, taken away: as files, and as a page to copy from.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::engine::Engine;
use crate::harness::imports::organisation;
use crate::harness::process::command;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::letter_life::set;
use std::io::{Cursor, Read};
use undersigned::acts::import_fates::Fate;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::{Grouping, Review, Signers, Slug};
use undersigned::mail::transport::Transport;
use undersigned::store::letters;
use undersigned::web::public::walk::{By, Choice, Walk};

const FILES: [&str; 4] = ["csv", "json", "txt", "docx"];
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn bytes(app: &TestApp, path: &str) -> Vec<u8> {
    let mut answer = ureq::get(&format!("{}{path}", app.base)).call().unwrap();
    answer
        .body_mut()
        .with_config()
        .limit(50_000_000)
        .read_to_vec()
        .unwrap()
}

fn part(docx: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// The paragraphs of a document: style, whether it runs from the right, and the text.
fn paragraphs(docx: &[u8]) -> Vec<(String, bool, String)> {
    let xml = part(docx, "word/document.xml");
    let xml = roxmltree::Document::parse(&xml).unwrap();
    xml.descendants()
        .filter(|node| node.has_tag_name((WORD, "p")))
        .map(|paragraph| {
            let of = |name: &'static str| {
                paragraph
                    .descendants()
                    .filter(move |node| node.has_tag_name((WORD, name)))
            };
            let style = of("pStyle")
                .next()
                .and_then(|style| style.attribute((WORD, "val")))
                .unwrap_or_default();
            let text: String = of("t").filter_map(|text| text.text()).collect();
            (style.to_owned(), of("bidi").next().is_some(), text)
        })
        .collect()
}

fn styled(docx: &[u8], style: &str) -> Vec<String> {
    let found = paragraphs(docx).into_iter().filter(|(of, ..)| of == style);
    found.map(|(_, _, text)| text).collect()
}

fn person(name: &str, country: &str) -> ImportLine {
    ImportLine {
        kind: "individual".into(),
        name: name.into(),
        country: country.into(),
        ..ImportLine::default()
    }
}

fn of(name: &str, country: &str) -> ImportLine {
    ImportLine {
        country: country.into(),
        ..organisation(name)
    }
}

/// A letter that people sign, too, as the desk of `letter_life` knows it.
fn both(app: &TestApp) -> String {
    app.letter("peace", |bundle| {
        bundle.rules.signers = Signers::Both;
        bundle.rules.review = Review::Rules;
    })
}

stories! {
    fn people_are_in_no_file_for_everybody_unless_the_letter_says_so(app) {
        let letter = both(app);
        app.import(&letter, vec![of("Alpenverein", "AT"), person("Bertha Suttner", "AT"), person("Ada Lovelace", "GB")], true, false);
        app.chain();
        let visitor = app.browser();
        let holds = |name: &str| {
            let in_files = FILES.map(|file| {
                let bytes = bytes(app, &format!("{letter}/signatories.{file}"));
                if file == "docx" { part(&bytes, "word/document.xml").contains(name) } else { String::from_utf8(bytes).unwrap().contains(name) }
            });
            let by_country = bytes(app, &format!("{letter}/signatories.txt?by=country"));
            let copied = visitor.get(&format!("{letter}/copy")).body.contains(name);
            [in_files.as_slice(), &[String::from_utf8(by_country).unwrap().contains(name), copied]].concat()
        };
        assert_eq!(holds("Alpenverein"), [true; 6]);
        assert_eq!(holds("Suttner"), [false; 6]);
        assert_eq!(visitor.get(&format!("{letter}/signatories.json")).json()["total"], 1);
        for file in ["csv?kind=individual", "txt?kind=individual", "txt?kind=individual&by=country"] {
            visitor.get(&format!("{letter}/signatories.{file}")).is(200).lacks("Lovelace");
        }
        // The list itself is public, and so is its API, a page at a time.
        for list in [format!("{letter}/signatories?kind=individual"), format!("/api/v1{letter}/signatories"), letter.clone()] {
            assert!(visitor.get(&list).body.contains("Suttner"), "{list}");
        }
        for page in [letter.clone(), format!("{letter}/copy"), format!("{letter}/signatories")] {
            visitor.get(&page).shows("People’s names are on the list, not in these files.");
        }
        let only_organisations = app.letter("quiet", |_| {});
        visitor.get(&only_organisations).lacks("People’s names are on the list");
        // The host has them all.
        let exported = command(app, &["signatures", "export", "--letter", "peace", "--format", "txt"], b"");
        assert_eq!(String::from_utf8(exported.stdout).unwrap(), "Alpenverein, Austria\nAda Lovelace, United Kingdom\nBertha Suttner, Austria\n");
        let for_addressee = command(app, &["signatures", "export", "--letter", "peace", "--addressee"], b"");
        assert!(String::from_utf8(for_addressee.stdout).unwrap().contains("Bertha Suttner"));

        let desk = app.moderator();
        let page = desk.get("/desk/letters/peace/settings");
        page.is(200).shows("Put individuals into the files");
        set(&desk, &page, &[("signers", "both"), ("review", "rules"), ("representatives", "on"), ("bulk_individuals", "on")]).is(303);
        assert!(desk.get("/desk/letters/peace/settings").body.contains("name=\"bulk_individuals\" checked"));
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'change-settings'"), 1);
        desk.get("/desk/audit").shows("bulk: false").shows("bulk: true");
        assert_eq!(holds("Suttner"), [true; 6]);
        assert_eq!(visitor.get(&format!("{letter}/signatories.json")).json()["total"], 3);
        assert_eq!(visitor.get(&format!("{letter}/signatories.json?kind=individual")).json()["total"], 2);
        assert_eq!(visitor.get(&format!("{letter}/signatories.txt?kind=individual")).body, "Ada Lovelace, United Kingdom\nBertha Suttner, Austria\n");
        visitor.get(&format!("{letter}/copy")).lacks("People’s names are on the list").shows("Organisations").shows("Everyone");
        // Whoever stops it stops it for the next one who comes.
        set(&desk, &desk.get("/desk/letters/peace/settings"), &[("signers", "both"), ("review", "rules"), ("representatives", "on")]).is(303);
        assert_eq!(holds("Suttner"), [false; 6]);
    }

    fn as_text_in_every_order(app) {
        let greek = ImportLine { acronym: "ΕΟ".into(), representative: "Eleni Papadaki".into(), role: "Chair".into(), ..of("Ένωση Ουμανιστών", "GR") };
        let arabic = ImportLine { acronym: "JM".into(), ..of("جمعية", "EG") };
        app.import(LETTER, vec![greek, arabic, of("Åland Friends", "AX"), of("Berlin Friends", "DE"), of("Alpha", "DE"), of("World", "international"), organisation("Nowhere")], true, false);
        let text = |query: &str| {
            let answer = app.browser().get(&format!("{LETTER}/signatories.txt{query}"));
            answer.is(200);
            assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
            answer.body
        };
        let flat = "Åland Friends, Åland Islands\nAlpha, Germany\nBerlin Friends, Germany\nNowhere, International\nWorld, International\nΈνωση Ουμανιστών (ΕΟ), Greece\n\u{2068}جمعية\u{2069} (JM), Egypt\n";
        assert_eq!(text(""), flat);
        assert_eq!(text("?by=list&kind=organisation&people="), flat);
        assert_eq!(text("?by=country"), "Åland Islands\n\nÅland Friends\n\nEgypt\n\n\u{2068}جمعية\u{2069} (JM)\n\nGermany\n\nAlpha\nBerlin Friends\n\nGreece\n\nΈνωση Ουμανιστών (ΕΟ)\n\nInternational\n\nNowhere\nWorld\n");
        assert!(text("?by=letter").starts_with("A\n\nÅland Friends, Åland Islands\nAlpha, Germany\n\nB\n\n"));
        assert!(text("?people=on").contains("(ΕΟ), Greece\n    Eleni Papadaki, Chair\n"), "{}", text("?people=on"));
        // An organisation without a country is an international one; a person has none.
        let people = app.letter("people", |bundle| {
            bundle.rules.signers = Signers::Both;
            bundle.rules.bulk_individuals = true;
        });
        app.import(&people, vec![of("Alpha", "DE"), person("Nemo Nobody", "")], true, false);
        assert_eq!(app.browser().get(&format!("{people}/signatories.txt?by=country")).body, "Germany\n\nAlpha\n\nWithout a country\n\nNemo Nobody\n");
        // As the letter's host prefers, unless the reader says otherwise.
        let grouped = app.letter("grouped", |bundle| bundle.rules.grouping = Grouping::Country);
        app.import(&grouped, vec![of("Zeta", "AT"), of("Alpha", "DE")], true, false);
        assert_eq!(app.browser().get(&format!("{grouped}/signatories.txt")).body, "Austria\n\nZeta\n\nGermany\n\nAlpha\n");
        assert_eq!(app.browser().get(&format!("{grouped}/signatories.txt?by=list")).body, "Alpha, Germany\nZeta, Austria\n");
    }

    fn as_a_word_document(app) {
        let long = "Donaudampfschiff".repeat(12);
        let odd = ["I <3 \"Reason\" & Co", "🙂 Smilers 👩🏽‍🚀", "Z\u{fc}rich Zo\u{308}e\u{323}", "ﬁrst ofﬁce", &long, "אגודה 42!"];
        let mut lines: Vec<ImportLine> = odd.iter().map(|name| of(name, "DE")).collect();
        lines.push(ImportLine { acronym: "UAAR".into(), representative: "Roberto Grendene".into(), role: "Segretario".into(), ..of("Unione degli Atei", "IT") });
        let fates = app.import(LETTER, lines, true, false);
        assert!(fates.len() == 7 && fates.iter().all(|fate| *fate == Fate::Published), "{fates:?}");
        let path = format!("{LETTER}/signatories.docx");
        let head = app.browser().get(&path);
        assert_eq!(head.header("content-type"), Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        assert_eq!(head.header("content-disposition"), Some("attachment; filename=\"multilateralism-signatories.docx\""));
        assert!(head.header("etag").is_some() && head.header("x-robots-tag") == Some("noindex"));
        let flat = bytes(app, &path);
        assert_eq!(bytes(app, &path), flat, "the same list, the same bytes");
        let listed: Vec<String> = app.browser().get(&format!("{LETTER}/signatories.json")).json()["items"].as_array().unwrap().iter()
            .map(|item| item["name"].as_str().unwrap().to_owned()).collect();
        assert_eq!(listed.len(), 7);
        let entries = styled(&flat, "Signatory");
        assert_eq!(entries.len(), listed.len());
        for (entry, name) in entries.iter().zip(&listed) {
            let seen = entry.replace(['\u{200e}', '\u{200f}'], "");
            assert!(seen.starts_with(name.as_str()), "{entry} is not {name}");
        }
        assert!(entries.contains(&"Unione degli Atei (UAAR), Italy".to_owned()), "{entries:?}");
        assert_eq!(styled(&flat, "Title").len(), 1);
        assert_eq!((styled(&flat, "Heading1"), styled(&flat, "Representative")), (Vec::<String>::new(), Vec::new()));
        let grouped = bytes(app, &format!("{path}?by=country&people=on"));
        assert_eq!(styled(&grouped, "Heading1"), ["Germany", "Italy"]);
        assert_eq!(styled(&grouped, "Representative"), ["Roberto Grendene, Segretario"]);
        assert!(styled(&grouped, "Signatory").contains(&"Unione degli Atei (UAAR)".to_owned()));
        let xml = part(&flat, "word/document.xml");
        assert!(xml.contains("<w:r><w:rPr><w:noProof/><w:rtl/></w:rPr><w:t xml:space=\"preserve\">\u{200f}אגודה 42!\u{200f}\u{200e}</w:t>"), "{xml}");
        assert!(!xml.contains("<w:bidi/>"));
        assert!(part(&flat, "word/styles.xml").contains("<w:b/><w:bCs/>"), "headings are bold in every script");
        for name in ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels"] {
            roxmltree::Document::parse(&part(&flat, name)).unwrap();
        }
    }

    fn what_nobody_offered_is_refused_and_an_empty_list_is_empty(app) {
        let visitor = app.browser();
        let empty = bytes(app, &format!("{LETTER}/signatories.docx"));
        assert_eq!(paragraphs(&empty).len(), 1, "the title alone");
        assert_eq!(visitor.get(&format!("{LETTER}/signatories.txt?by=country")).body, "");
        visitor.get(&format!("{LETTER}/copy")).is(200).shows("There is nobody to copy yet.");
        for page in ["copy", "signatories.txt", "signatories.docx", "signatories.csv"] {
            for query in ["by=<script>alert(1)</script>", "by=federation", "people=1", "kind=robot", "kind=%00"] {
                let answer = visitor.get(&format!("{LETTER}/{page}?{}", query.replace('<', "%3C").replace('>', "%3E")));
                answer.is(400);
                assert!(!answer.body.contains("<script>"), "{}", answer.body);
            }
            visitor.get(&format!("{LETTER}/{page}?lang=xx&by=&people=&kind=&unknown=1")).is(200);
            visitor.get(&format!("/letters/unknown/{page}")).is(404);
        }
    }

    fn the_page_to_copy_from(app) {
        app.import(LETTER, vec![
            ImportLine { acronym: "R<3".into(), representative: "Jana Weiss".into(), role: "Chair".into(), ..of("Reason", "DE") },
            of("جمعية حقوق", "EG"),
        ], true, false);
        // No name like it is taken today; what was taken once is text all the same.
        tamper(app, "UPDATE signatures SET name = '<script>alert(1)</script> & Co' WHERE name = 'Reason'");
        let visitor = app.browser();
        let page = visitor.get(&format!("{LETTER}/copy"));
        page.is(200).shows("<script>alert(1)</script> & Co").shows("R<3");
        let list = |body: &str| body.split("id=\"list\"").nth(1).unwrap().split("</div>").next().unwrap().to_owned();
        assert!(list(&page.body).contains("<p><bdi>جمعية حقوق</bdi>, <bdi>Egypt</bdi></p>"), "{}", list(&page.body));
        assert!(!list(&page.body).contains("<script") && !list(&page.body).contains("Weiss"));
        let whole = visitor.get(&format!("{LETTER}/copy?by=country&people=on"));
        assert!(list(&whole.body).contains("<h3><bdi>Egypt</bdi></h3>") && list(&whole.body).contains("Weiss, Chair"));
        for file in ["docx", "txt"] {
            let path = format!("{LETTER}/signatories.{file}?by=country&people=on");
            assert!(whole.paths(LETTER).contains(&path), "{path} is not among {:?}", whole.paths(LETTER));
            visitor.get(&path).is(200);
        }
        // Scripts of ours, and nothing in the page; without them there is no button.
        assert_eq!(page.body.matches("<script src=\"/static/").count(), 2);
        assert_eq!(page.body.matches("<script").count(), 2);
        assert!(page.header("content-security-policy").unwrap().contains("script-src 'self';"));
        assert!(!visitor.get(LETTER).header("content-security-policy").unwrap().contains("script-src"));
        assert!(page.body.contains("id=\"copy\" hidden"));
        assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\">"));
        // The snippet is HTML for another page, and only text on this one.
        assert!(!page.body.contains("<iframe"));
        page.shows("loading=\"lazy\" width=\"100%\"").shows("/embed?names=10");
        // Too long a list is not put on one page.
        app.chain();
        tamper(app, "UPDATE ledger_heads SET organisations = 10001");
        visitor.get(&format!("{LETTER}/copy")).is(200).shows("10,001 lines are more than a page can hold").lacks("جمعية");
    }

    fn no_piece_of_a_long_list_is_lost_or_read_twice(app) {
        let codes = ["DE", "AT", "EG", "", "international"];
        let lines = (0..1_010).map(|number| of(&format!("Society {number:04}"), codes[number % codes.len()])).collect();
        app.import(LETTER, lines, true, false);
        for query in ["", "?by=country"] {
            let text = String::from_utf8(bytes(app, &format!("{LETTER}/signatories.txt{query}"))).unwrap();
            let mut names: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("Society ")).map(|rest| &rest[..4]).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!((names.len(), text.matches("Society ").count()), (1_010, 1_010), "{query}");
            let docx = bytes(app, &format!("{LETTER}/signatories.docx{query}"));
            assert_eq!(styled(&docx, "Signatory").len(), 1_010);
            assert_eq!(bytes(app, &format!("{LETTER}/signatories.docx{query}")), docx);
        }
        let letter = app.read(|db| letters::by_slug(db, &Slug::parse("multilateralism").unwrap()));
        let locale = undersigned::locale::messages::Catalogue::load(&["en".to_owned()]).unwrap().negotiate(None, None);
        for by in By::ALL.iter().copied() {
            let walked = |most: usize| {
                let (letter, locale) = (letter.clone(), locale.clone());
                app.read(move |db| {
                    let mut walk = Walk::begin(db, &locale, &letter, Choice { by, people: false, kind: None })?;
                    let mut all = Vec::new();
                    while !walk.is_over() {
                        let piece = walk.go_on(db, most)?;
                        assert!(piece.len() <= most);
                        all.extend(piece);
                    }
                    Ok(all)
                })
            };
            assert_eq!(walked(241), walked(5_000), "{by}");
        }
    }
}

/// In a language that runs from the right, names that do not are what stands apart.
#[test]
fn from_the_right() {
    let settings = [("site.languages", "en,ar")];
    let app = TestApp::start_with(Engine::Sqlite, &settings, Transport::memory());
    let arabic = ImportLine {
        acronym: "JM".into(),
        ..of("جمعية!", "EG")
    };
    app.import(LETTER, vec![arabic, of("Humanists UK!", "GB")], true, false);
    let docx = bytes(&app, &format!("{LETTER}/signatories.docx?lang=ar"));
    let all = paragraphs(&docx);
    let entries: Vec<&(String, bool, String)> =
        all.iter().filter(|(of, ..)| of == "Signatory").collect();
    assert_eq!(entries.len(), 2);
    assert!(entries.iter().all(|(_, bidi, _)| *bidi), "{entries:?}");
    assert!(
        all.iter().any(|(of, bidi, _)| of == "Title" && !bidi),
        "the letter itself is English"
    );
    let xml = part(&docx, "word/document.xml");
    assert!(
        xml.contains("<w:t xml:space=\"preserve\">\u{200e}Humanists UK!\u{200e}\u{200f}</w:t>"),
        "{xml}"
    );
    assert!(xml.ends_with("<w:bidi/></w:sectPr></w:body></w:document>"));
    let text = app
        .browser()
        .get(&format!("{LETTER}/signatories.txt?lang=ar"));
    assert!(
        text.body.contains("\u{2068}Humanists UK!\u{2069}"),
        "{}",
        text.body
    );
    assert!(
        text.body.contains("جمعية! (\u{2068}JM\u{2069})"),
        "{}",
        text.body
    );
    let copy = app.browser().get(&format!("{LETTER}/copy?lang=ar"));
    assert!(copy.body.contains("id=\"list\" lang=\"ar\" dir=\"rtl\""));
}
