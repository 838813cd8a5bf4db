//! Whole documents: that they can be made, of whatever, and are the same twice.
use super::flow::{Flow, Placed};
use super::fonts::Fonts;
use super::list::Lists;
use super::paper::{Line, Paper, Section};
use super::pdf::{compose, pdf};
use super::setter::Setter;
use super::tags::Tags;
use crate::config::brand::ACCENT;
use crate::domain::colour::Colour;
use crate::domain::time::Timestamp;
use crate::locale::messages::{Catalogue, Locale};
use std::fmt::Write as _;
use std::io::Read as _;

fn locale(language: &str) -> Locale {
    Catalogue::load(&[language.to_owned()])
        .expect("the shipped messages parse")
        .negotiate(None, None)
}

fn paper(language: &str, text: &str, lines: Vec<Line>) -> Paper {
    let mut section = Section {
        heading: "Signatories".into(),
        ..Section::default()
    };
    for line in lines {
        let heading: String = line.name.chars().take(1).collect();
        section.push(&heading.to_uppercase(), line);
    }
    Paper {
        locale: locale(language),
        title: "For peace and its institutions".into(),
        language: language.into(),
        host: "A host".into(),
        facts: vec![
            ("To".into(), "The governments of all nations".into()),
            (
                "From".into(),
                "A host and those who have signed below".into(),
            ),
            (
                "Signed".into(),
                "by 10 organisations from 8 countries".into(),
            ),
        ],
        text: Some(text.into()),
        sections: vec![section],
        nobody: None,
        colophon: vec!["https://letters.example.org/letters/peace".into()],
        foot: "For peace · 23 November 2026 · 10 organisations".into(),
        proofs: vec![format!("Text: SHA-256 {}", "ab".repeat(32))],
        at: Timestamp::from_seconds(1_795_000_000),
        id: "peace-1".into(),
        accent: ACCENT,
    }
}

fn line(name: &str) -> Line {
    Line::new(name, None, None, &["Germany".to_owned()])
}

/// Unpacked, so that what is in it can be looked for.
fn made(paper: &Paper) -> Vec<u8> {
    let made = pdf(&Fonts::of_folders(&[]), paper).expect("a PDF");
    assert_eq!(made.is_accessible, says(&made.bytes, IS_ACCESSIBLE));
    made.bytes
}

const IS_ACCESSIBLE: &str = "<pdfuaid:part>1</pdfuaid:part>";

/// What is drawn on its pages, unpacked.
fn drawn(pdf: &[u8]) -> String {
    let mut all = String::new();
    let mut rest = pdf;
    let find =
        |bytes: &[u8], wanted: &[u8]| bytes.windows(wanted.len()).position(|part| part == wanted);
    while let Some(at) = find(rest, b"stream\n") {
        rest = &rest[at + 7..];
        let mut text = Vec::new();
        let mut stream = flate2::read::ZlibDecoder::new(rest);
        if stream.read_to_end(&mut text).is_ok() {
            all.push_str(&String::from_utf8_lossy(&text));
        }
    }
    all
}

fn says(pdf: &[u8], wanted: &str) -> bool {
    pdf.windows(wanted.len())
        .any(|part| part == wanted.as_bytes())
}

#[test]
fn the_same_content_makes_the_same_bytes_and_keeps_to_the_standard() {
    let names = [
        "Atheist Union",
        "British Humanists",
        "منظمة حقوق الإنسان",
        "Šiauliai",
        "हिन्दी सभा",
        "Ελληνική Ένωση",
    ];
    let lines: Vec<Line> = names.iter().map(|name| line(name)).collect();
    let paper = paper(
        "en",
        "# One\n\nTwo **three** [four](https://example.org).\n\n- five\n- six\n",
        lines,
    );
    let one = made(&paper);
    assert_eq!(one, made(&paper));
    assert!(one.starts_with(b"%PDF-1.7"));
    assert!(says(&one, IS_ACCESSIBLE), "it is not PDF/UA");
    assert!(says(&one, "/Lang(en)") || says(&one, "/Lang (en)"));
    assert!(says(&one, "https://example.org"));
}

#[test]
fn a_character_that_no_font_has_is_drawn_all_the_same() {
    let odd = [
        "Doves 🕊 for 👩‍👩‍👧 peace",
        "e\u{301}\u{35c}\u{302} stacked",
        "ﬁne ﬀ",
        "<b>bold</b> & <i>",
        "汉字",
    ];
    let lines: Vec<Line> = odd.iter().map(|name| line(name)).collect();
    let made = made(&paper("en", "A dove: 🕊, and 汉字, pas\u{feff}ted.", lines));
    assert!(
        says(&made, IS_ACCESSIBLE),
        "a missing glyph broke the standard"
    );
}

#[test]
fn what_nobody_sees_is_not_drawn_as_a_box() {
    // Rules are stroked, and boxes.
    let strokes = |text: &str| {
        let made = made(&paper("en", text, vec![line(text)]));
        assert!(says(&made, IS_ACCESSIBLE), "{text:?}");
        drawn(&made).matches("\nS\n").count()
    };
    let plain = strokes("one two");
    for unseen in [
        '\u{feff}',
        '\u{200b}',
        '\u{2060}',
        '\u{ad}',
        '\u{200d}',
        '\u{fe0f}',
        '\u{180e}',
        '\u{e0061}',
        '\u{61c}',
    ] {
        assert_eq!(strokes(&format!("one{unseen}two")), plain, "{unseen:?}");
    }
    assert_eq!(strokes("one🕊two"), plain + 2, "in the text and in the list");
}

#[test]
fn names_without_a_space_and_entries_longer_than_a_page_keep_inside() {
    let people: Vec<String> = (0..400)
        .map(|n| format!("Person Number {n}, President"))
        .collect();
    let lines = vec![
        line(&"x".repeat(200)),
        Line::new("Many", Some("M"), Some("Many"), &people),
    ];
    let made = made(&paper("en", "Short.", lines));
    assert!(made.len() > 10_000);
}

#[test]
fn what_a_fact_is_called_stands_on_the_line_of_what_it_is() {
    let fonts = Fonts::of_folders(&[]);
    let mut setter = Setter::new(&fonts);
    let mut paper = paper("hi", "One.", Vec::new());
    paper.facts = vec![("सेवा में".into(), "The President".into())];
    let mut tags = Tags::default();
    let mut flow = Flow::new(&mut setter, &mut tags);
    compose(&paper, &mut flow, &mut Lists::of(&paper));
    let baseline = |wanted: &str| {
        let placed = flow.pages[0].iter().find_map(|placed| match placed {
            Placed::Lines { set, y, .. } if set.text == wanted => Some(y + set.baseline()),
            _ => None,
        });
        placed.expect("it is on the page")
    };
    let apart = baseline("सेवा में") - baseline("The President");
    assert!(apart.abs() < 0.01, "{apart}");
}

#[test]
fn without_signatories_and_without_text() {
    let mut empty = paper("ar", "", Vec::new());
    empty.sections.clear();
    empty.nobody = Some("Nobody signed this letter.".into());
    assert!(says(&made(&empty), IS_ACCESSIBLE));
    empty.text = None;
    assert!(says(&made(&empty), "/R2L"));
}

#[test]
fn ten_thousand_words_with_tables_pictures_and_deep_lists() {
    let mut text = String::new();
    for n in 0..100 {
        let _ = write!(
            text,
            "#### Part {n}\n\n{}\n\n> quoted\n>\n> - one\n>   - two\n>     1. three\n\n| a | {} | c |\n|---|---|---|\n| 1 | | {} |\n\n![a picture](x.png)\n\n---\n\n",
            "word ".repeat(100),
            "b".repeat(90),
            "long cell ".repeat(if n == 50 { 3_000 } else { 3 })
        );
    }
    assert!(says(
        &made(&paper("de", &text, vec![line("A")])),
        IS_ACCESSIBLE
    ));
}

#[test]
fn a_font_that_nobody_may_embed_fails_the_check_and_stops_nothing() {
    let fonts = Fonts::of_folders(&["tests/fonts".into()]);
    let made = |text: &str| pdf(&fonts, &paper("en", text, Vec::new())).expect("a PDF");
    let plain = made("Plain words.");
    assert!(plain.is_accessible && says(&plain.bytes, IS_ACCESSIBLE));
    // Of its characters only that font has any.
    let refused = made("A sign: \u{10600}");
    assert!(!refused.is_accessible && !says(&refused.bytes, IS_ACCESSIBLE));
    assert!(refused.bytes.starts_with(b"%PDF-1.7"));
}

#[test]
fn headings_wear_the_colour_that_the_operator_chose() {
    let mut paper = paper("en", "# One\n\nTwo.", vec![line("Alpha")]);
    let usual = drawn(&made(&paper));
    paper.accent = Colour::new(0xff, 0, 0x33);
    let own = drawn(&made(&paper));
    let red = "1 0 0.2 rg";
    assert!(own.contains(red) && !usual.contains(red), "{own}");
    assert_eq!(own.matches(red).count(), 3, "heading, signatories, letter");
}

#[test]
fn names_in_other_scripts_say_their_language() {
    let names = [
        "رابطة حقوق الإنسان",
        "Ассоциация",
        "हिन्दी सभा",
        "人文主义者协会",
        "Ελληνική Ένωση",
    ];
    let said = |language: &str| {
        let lines = names.iter().map(|name| line(name)).collect();
        let drawn = drawn(&made(&paper(language, "Text.", lines)));
        ["ar", "ru", "hi", "zh", "el"].map(|language| drawn.contains(&format!("/Lang({language})")))
    };
    assert_eq!(said("en"), [true, true, true, true, false]);
    assert_eq!(said("ar"), [false, true, true, true, false]);
}

#[test]
fn the_colophon_never_stands_alone_on_a_page() {
    let fonts = Fonts::of_folders(&[]);
    let (mut setter, mut pages) = (Setter::new(&fonts), 0);
    for count in (0..40).chain([120, 121, 122, 123, 124, 125]) {
        for paragraphs in [1, 20, 25, 29] {
            let lines = (0..count).map(|n| line(&format!("Society {n}"))).collect();
            let mut paper = paper("en", &"One line.\n\n".repeat(paragraphs), lines);
            paper.colophon = vec!["Where to look it up, and how to check it. ".repeat(6); 2];
            if count == 0 {
                paper.sections.clear();
                paper.nobody = Some("Nobody signed this letter.".into());
            }
            let mut tags = Tags::default();
            let mut flow = Flow::new(&mut setter, &mut tags);
            compose(&paper, &mut flow, &mut Lists::of(&paper));
            pages += flow.pages.len();
            let last = flow.pages.last().expect("a page");
            let told = last
                .iter()
                .filter(|placed| matches!(placed, Placed::Lines { .. }))
                .count();
            let is_with_others = last
                .iter()
                .any(|placed| matches!(placed, Placed::Piece { .. }))
                || (count == 0 && told > 2);
            assert!(
                is_with_others,
                "{count} signatories under {paragraphs} paragraphs"
            );
        }
    }
    assert!(pages > 200, "all of them end on their first page: {pages}");
}
