//! Whole documents: that they can be made, of whatever, and are the same twice.
use super::fonts::Fonts;
use super::paper::{Line, Paper, Section};
use super::pdf::pdf;
use crate::domain::time::Timestamp;
use crate::locale::messages::{Catalogue, Locale};
use std::fmt::Write as _;

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
    }
}

fn line(name: &str) -> Line {
    Line::new(name, None, None, &["Germany".to_owned()])
}

/// Unpacked, so that what is in it can be looked for.
fn made(paper: &Paper) -> Vec<u8> {
    pdf(&Fonts::of_folders(&[]), paper).expect("a PDF")
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
    assert!(
        says(&one, "<pdfuaid:part>1</pdfuaid:part>"),
        "it is not PDF/UA"
    );
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
    let made = made(&paper("en", "A dove: 🕊, and 汉字.", lines));
    assert!(
        says(&made, "<pdfuaid:part>1</pdfuaid:part>"),
        "a missing glyph broke the standard"
    );
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
fn without_signatories_and_without_text() {
    let mut empty = paper("ar", "", Vec::new());
    empty.sections.clear();
    empty.nobody = Some("Nobody signed this letter.".into());
    assert!(says(&made(&empty), "<pdfuaid:part>1</pdfuaid:part>"));
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
        "<pdfuaid:part>1</pdfuaid:part>"
    ));
}
