//! Papers and cards to look at, and what a very long list costs. By hand:
//!
//! `PAPERS_OUT=folder cargo nextest run --run-ignored only papers_by_hand` writes them into the folder;
//! `LINES=100000 cargo nextest run --release --run-ignored only --no-capture a_very_long_list` prints time and
//! memory, and writes it into that folder if there is one.
use undersigned::config::brand::ACCENT;
use undersigned::domain::time::Timestamp;
use undersigned::locale::messages::{Catalogue, Locale};
use undersigned::print::card::{Card, png};
use undersigned::print::fonts::Fonts;
use undersigned::print::paper::{Line, Paper, Section};
use undersigned::print::pdf::pdf;

fn locale(language: &str) -> Locale {
    Catalogue::load(&[language.to_owned()])
        .unwrap()
        .negotiate(None, None)
}

fn paper(language: &str, title: &str, text: &str, count: usize) -> Paper {
    let mut section = Section {
        heading: format!("{count}"),
        ..Section::default()
    };
    for n in 0..count {
        section.push(&format!("{}", n * 26 / count), sample(n));
    }
    Paper {
        locale: locale(language),
        title: title.into(),
        language: language.into(),
        host: "Humanists International".into(),
        facts: vec![
            ("To".into(), "The governments of all nations".into()),
            (
                "From".into(),
                "Humanists International and those who have signed below".into(),
            ),
        ],
        text: Some(text.into()),
        sections: vec![section],
        nobody: None,
        colophon: vec!["https://letters.example.org/letters/peace".into()],
        foot: format!("{title} · {count}"),
        proofs: vec![format!("SHA-256 {}", "ab".repeat(32))],
        at: Timestamp::from_seconds(1_795_000_000),
        id: "by-hand".into(),
        accent: ACCENT,
    }
}

const ARABIC: &str = "نحن الموقعين أدناه نكتب ردًا على الأمر التنفيذي المعنون «انسحاب الولايات المتحدة». إن انسحاب الولايات المتحدة من 66 منظمة دولية، \
    بما فيها 31 هيئة تابعة للأمم المتحدة (United Nations)، أمر مقلق للغاية.\n\n- السلام\n- العدل\n\n> لا سلام بلا عدل.\n\n| الدولة | السنة |\n|---|---|\n| تونس | 2026 |\n";
const HINDI: &str = "हम, अधोहस्ताक्षरी, \"संयुक्त राज्य अमेरिका की वापसी\" शीर्षक वाले कार्यकारी आदेश के उत्तर में लिख रहे हैं। 66 अंतर्राष्ट्रीय संगठनों से **वापसी** अत्यंत चिंताजनक है।\n\n1. शांति\n2. न्याय\n";
const CHINESE: &str = "我们，以下署名者，就题为“美国退出”的行政命令写信。美国退出66个国际组织，包括31个联合国机构，令人极为不安。\n\n## 和平\n\n- 和平\n- 正义\n";
const GERMAN: &str = "# Überschrift\n\nWir, die Unterzeichnenden, schreiben **mit Nachdruck**[^1] an *alle* [Staaten](https://example.org/staaten), ~~und~~ nicht nur an einen. \
    Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtsgesellschaftskapitäne.\n\n> Ein Zitat,\n> über zwei Zeilen.\n\n1. Erstens\n   - darunter\n   - noch etwas\n2. Zweitens\n\n\
    | Land | Jahr | Anmerkung |\n|---|---|---|\n| Österreich | 1955 | Ein langer Text, der in seiner Zelle umbrochen werden muss, weil er nicht in eine Zeile passt |\n| Schweiz | 2002 | |\n\n---\n\nSchluss 🕊.\n\n[^1]: Eine Fußnote.\n";

#[test]
#[ignore = "to look at: writes into the folder that PAPERS_OUT names"]
fn papers_to_look_at() {
    let folder = std::env::var("PAPERS_OUT").expect("PAPERS_OUT names a folder");
    let fonts = Fonts::of_machine(None);
    let english = include_str!("../../letters/multilateralism/letter.en.md");
    let title =
        "An open letter on the withdrawal of the United States from 66 international organisations";
    for (name, language, title, text, count) in [
        ("ten", "en", title, english, 10),
        ("hundred", "en", title, english, 100),
        ("thousand", "en", title, english, 1_000),
        (
            "arabic",
            "ar",
            "رسالة مفتوحة بشأن انسحاب الولايات المتحدة من 66 منظمة دولية",
            ARABIC,
            40,
        ),
        (
            "hindi",
            "hi",
            "66 अंतर्राष्ट्रीय संगठनों से वापसी पर खुला पत्र",
            HINDI,
            40,
        ),
        (
            "chinese",
            "zh",
            "关于美国退出66个国际组织的公开信",
            CHINESE,
            40,
        ),
        (
            "german",
            "de",
            "Offener Brief über den Rückzug der Vereinigten Staaten",
            GERMAN,
            40,
        ),
    ] {
        let made = pdf(&fonts, &paper(language, title, text, count)).unwrap();
        std::fs::write(format!("{folder}/{name}.pdf"), made.bytes).unwrap();
        let card = Card {
            site: "Letters of the humanists".into(),
            title: title.into(),
            language: language.into(),
            host: "Humanists International".into(),
            counts: "312 organisations from 64 countries".into(),
            around: language.into(),
            accent: ACCENT,
        };
        std::fs::write(
            format!("{folder}/card-{name}.png"),
            png(&fonts, &card).unwrap(),
        )
        .unwrap();
    }
}

#[test]
#[ignore = "takes its time: prints what a very long list costs"]
fn a_very_long_list() {
    let count = std::env::var("LINES")
        .ok()
        .and_then(|text| text.parse().ok());
    let count: usize = count.unwrap_or(100_000);
    let paper = paper("en", "A long list", "Short.", count);
    let fonts = Fonts::of_machine(None);
    let begun = std::time::Instant::now();
    let made = pdf(&fonts, &paper).unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or_default();
    eprintln!(
        "{count} signatories: {:?}, {} bytes, {peak}",
        begun.elapsed(),
        made.bytes.len()
    );
    if let Ok(folder) = std::env::var("PAPERS_OUT") {
        std::fs::write(format!("{folder}/long.pdf"), made.bytes).unwrap();
    }
}

fn sample(n: usize) -> Line {
    let names = [
        ("Humanists International", "HI", None, "United Kingdom"),
        (
            "Freethinkers of Österreich",
            "FÖ",
            Some("Freethinkers of Austria"),
            "Austria",
        ),
        (
            "Ελληνική Ένωση Ανθρωπιστών",
            "ΕΝΩ.ΑΝ.",
            Some("Hellenic Humanist Union"),
            "Greece",
        ),
        (
            "رابطة حقوق الإنسان",
            "",
            Some("Human Rights League"),
            "Tunisia",
        ),
        (
            "Российское гуманистическое общество",
            "РГО",
            Some("Russian Humanist Society"),
            "Russia",
        ),
        (
            "Federation of Progressive and Secular Communities of the Greater Metropolitan Area",
            "",
            None,
            "United States",
        ),
        ("मानवतावादी संघ", "", Some("Humanist Association"), "India"),
        ("אגודה הומניסטית", "", None, "Israel"),
        ("人文主义者协会", "", Some("Humanist Society"), "China"),
        ("Union des Familles Laïques", "UFAL", None, "France"),
    ];
    let (name, acronym, english, country) = names[n % names.len()];
    let mut details = vec![country.to_owned()];
    if n.is_multiple_of(3) {
        details.push("Dr. Jana Weiss, Chair".to_owned());
    }
    Line::new(
        name,
        Some(acronym).filter(|text| !text.is_empty()),
        english,
        &details,
    )
}
