//! Lists that come from elsewhere: all of it, or nothing.
use crate::harness::acts::{Part, at_once};
use crate::harness::app::{LETTER, TestApp};
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use crate::harness::process::command;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use diesel::prelude::*;
use std::time::Duration;
use undersigned::acts::generate::{GenerateError, generate};
use undersigned::acts::import_fates::Fate;
use undersigned::acts::import_signatures::{Import, import_signatures};
use undersigned::acts::purge::{purge, take_back_abandoned};
use undersigned::domain::actor::Actor;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::{Signers, Slug};
use undersigned::domain::time::{DAY, MINUTE, Timestamp};
use undersigned::security::random;
use undersigned::store::error::Error;
use undersigned::store::imports as store;
use undersigned::store::schema::imports;

/// Imports a file with these bytes into the shipped letter, or where `more` says.
fn import_file(app: &TestApp, bytes: &[u8], more: &[&str]) -> (bool, String) {
    let file = app.database.folder.join("list.csv");
    std::fs::write(&file, bytes).unwrap();
    let mut arguments = vec!["signatures", "import", file.to_str().unwrap()];
    arguments.extend(more);
    if !more.contains(&"--letter") {
        arguments.extend(["--letter", "multilateralism"]);
    }
    let output = command(app, &arguments, b"");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

fn total(app: &TestApp, letter: &str) -> i64 {
    let answer = app.browser().get(&format!("/api/v1{letter}/signatories"));
    answer.is(200);
    answer.json()["total"].as_i64().unwrap()
}

fn mixed() -> Vec<ImportLine> {
    vec![
        ImportLine {
            country: "DE".into(),
            ..organisation("Alpha")
        },
        ImportLine {
            country: "de".into(),
            ..organisation("ALPHA")
        },
        organisation("<b>Beta</b>"),
        organisation("Gamma"),
        ImportLine {
            country: "ZZ".into(),
            ..organisation("Delta")
        },
    ]
}

/// The columns that say what is printed, without the moment of its publication.
fn printed(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let keep: Vec<bool> = reader
        .headers()
        .unwrap()
        .iter()
        .map(|name| name != "published_at" && name != "proof")
        .collect();
    reader
        .records()
        .map(|record| {
            record
                .unwrap()
                .iter()
                .zip(&keep)
                .filter(|(_, keep)| **keep)
                .map(|(cell, _)| cell.to_owned())
                .collect()
        })
        .collect()
}

stories! {
    fn a_dry_run_tells_each_lines_fate_and_changes_nothing(app) {
        app.publish_names(LETTER, ["Listed Already"]);
        let before = crate::schema::dump(app);
        let lines = [mixed(), vec![organisation("listed already")]].concat();
        let fates = app.import(LETTER, lines.clone(), true, true);
        assert!(matches!(fates[..], [Fate::Published, Fate::Listed, Fate::Faulty(_), Fate::Published, Fate::Faulty(_), Fate::Listed]), "{fates:?}");
        let held = app.import(LETTER, lines, false, true);
        assert_eq!((&held[0], &held[3]), (&Fate::Held, &Fate::Held));
        assert_eq!(crate::schema::dump(app), before);
    }

    fn one_faulty_line_stops_all_of_it(app) {
        let before = crate::schema::dump(app);
        let fates = app.import(LETTER, mixed(), true, false);
        assert!(fates.iter().any(|fate| matches!(fate, Fate::Faulty(_))));
        assert_eq!(crate::schema::dump(app), before);
        assert_eq!(total(app, LETTER), 0);
    }

    fn a_good_list_is_shown_at_once_or_waits_on_the_desk(app) {
        let names: Vec<String> = (0..250).map(|number| format!("Society {number:03}")).collect();
        app.publish_names(LETTER, names.iter().map(String::as_str));
        assert_eq!(total(app, LETTER), 250);
        app.browser().get(LETTER).shows("250 organisations").shows("Society 249");
        app.chain();
        let fates = app.import(LETTER, vec![organisation("Waiting Club")], false, false);
        assert_eq!(fates, [Fate::Held]);
        assert_eq!(total(app, LETTER), 250);
        app.moderator().get("/desk/queue").shows("Waiting Club").shows("imported");
        assert!(app.new_mail().is_empty(), "an import mails nobody");
    }

    fn what_the_rules_would_hold_is_said_line_by_line(app) {
        app.publish_names(LETTER, ["Humanists of Berlin"]);
        // A state, a Cyrillic letter, a lookalike of the listed one, a domain of somebody else; a person.
        let file = "kind,name,country,website\norganisation,Republic of France,FR,\norganisation,R\u{435}ason Society,GB,\norganisation,\u{41D}umanists of Berlin,DE,\n\
            organisation,Thinkers of Bremen,DE,https://cheapflights.example\norganisation,Plain Society,GB,\n";
        for more in [&["--dry-run", "--publish"][..], &["--publish"]] {
            let before = crate::schema::dump(app);
            let (good, said) = import_file(app, file.as_bytes(), more);
            assert!(good, "{said}");
            let doubts: Vec<&str> = said.lines().filter(|line| line.contains("LOOK AT IT")).collect();
            assert_eq!(doubts.len(), 4, "{said}");
            assert!(doubts[0].contains("watch-list (territory: republic, France)"), "{said}");
            assert!(doubts[1].contains("mixed-scripts") && doubts[2].contains("lookalike (Humanists of Berlin)"), "{said}");
            assert!(doubts[3].contains("name-mismatch (cheapflights.example)"), "{said}");
            assert!(said.contains("--publish overrides the rules, which would hold 4 of the lines"), "{said}");
            assert_eq!(more.len() == 2, crate::schema::dump(app) == before);
        }
        // On the desk the reasons stand beside each.
        let other = app.letter("other", |_| ());
        let (good, said) = import_file(app, file.as_bytes(), &["--letter", "other"]);
        assert!(good && !said.contains("--publish overrides"), "{said}");
        assert_eq!(total(app, &other), 0);
        // Five wait for a moderator in any case; one of them for two reasons more.
        assert_eq!(crate::harness::sql::number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'review-first'"), 5);
        assert_eq!(crate::harness::sql::number(app, "SELECT COUNT(*) FROM holds"), 10);
        app.moderator().get("/desk/queue?letter=other").shows("watched name");
    }

    fn what_stands_already_is_left_out(app) {
        app.publish_names(LETTER, ["Alpha", "Beta"]);
        let again = app.import(LETTER, vec![organisation("alpha"), organisation("Gamma"), organisation("  GAMMA ")], true, false);
        assert_eq!(again, [Fate::Listed, Fate::Published, Fate::Listed]);
        // Another country's Alpha is another organisation.
        let other = app.import(LETTER, vec![ImportLine { country: "NO".into(), ..organisation("Alpha") }], true, false);
        assert_eq!(other, [Fate::Published]);
        assert_eq!(total(app, LETTER), 4);
    }

    fn people_with_the_same_address_are_one(app) {
        let both = app.letter("both", |bundle| bundle.rules.signers = Signers::Both);
        let person = |name: &str, email: &str| ImportLine { kind: "individual".into(), name: name.into(), email: email.into(), ..ImportLine::default() };
        let lines = vec![person("Ada Lovelace", "ada@example.net"), person("Ada L.", "Ada@Example.net"), person("Grace Hopper", "")];
        let fates = app.import(&both, lines.clone(), true, false);
        assert_eq!(fates, [Fate::Published, Fate::Listed, Fate::Published]);
        assert_eq!(total(app, &both), 2);
        let refused = app.import(LETTER, lines, true, true);
        assert!(refused.iter().all(|fate| matches!(fate, Fate::Faulty(_))), "the shipped letter is signed by organisations: {refused:?}");
    }

    fn a_dry_run_finds_what_the_real_run_refuses(app) {
        let both = app.letter("both", |bundle| {
            bundle.rules.signers = Signers::Both;
            bundle.rules.prints_representatives = false;
        });
        let person = |name: &str, email: &str| ImportLine { kind: "individual".into(), name: name.into(), email: email.into(), ..ImportLine::default() };
        let officer = |name: &str, email: &str| ImportLine { representative: "Jana Weiss".into(), email: email.into(), ..organisation(name) };
        let first = vec![person("Ada Lovelace", "ada@example.net"), officer("Alpha", "jana@alpha.example"), organisation("Beta")];
        assert_eq!(app.import(&both, first, false, false), [Fate::Held, Fate::Held, Fate::Held]);
        let lines = vec![
            person("Ada L.", "ADA@example.net"),
            officer("ALPHA", "jana@alpha.example"),
            organisation("Beta"),
            person("Grace Hopper", "grace@example.net"),
            person("G. Hopper", "grace@example.net"),
            person("Emmy Noether", ""),
            person("EMMY  NOETHER", ""),
            ImportLine { country: "DE".into(), ..person("Emmy Noether", "") },
            person("Emmy Noether", "emmy@example.net"),
        ];
        let (listed, held, published) = (Fate::Listed, Fate::Held, Fate::Published);
        let waiting = [&listed, &listed, &listed, &held, &listed, &held, &listed, &held, &held];
        let shown = [&listed, &listed, &published, &published, &listed, &published, &listed, &published, &published];
        assert!(app.import(&both, lines.clone(), false, true).iter().eq(waiting));
        assert!(app.import(&both, lines.clone(), true, true).iter().eq(shown));
        assert!(app.import(&both, lines, true, false).iter().eq(shown));
    }

    fn a_letter_that_prints_nobody_prints_no_imported_representative(app) {
        let quiet = app.letter("quiet", |bundle| bundle.rules.prints_representatives = false);
        let line = ImportLine { representative: "Jana Weiss".into(), email: "jana@alpha.example".into(), ..organisation("Alpha") };
        app.import(&quiet, vec![line], true, false);
        let csv = app.browser().get(&format!("{quiet}/signatories.csv")).body;
        assert!(csv.contains("Alpha") && !csv.contains("Weiss"), "{csv}");
        assert_eq!(crate::harness::sql::number(app, "SELECT COUNT(*) FROM contacts"), 1, "the contact is kept");
    }

    fn what_was_taken_away_comes_back_the_same(app) {
        let other = app.letter("other", |_| {});
        app.import(LETTER, vec![
            ImportLine { country: "DE".into(), website: "https://alpha.example".into(), representative: "Jana Weiss".into(), role: "Chair; Treasurer".into(), ..organisation("=Alpha, \"Ltd\"") },
            ImportLine { country: "international".into(), name_en: "Union".into(), acronym: "ΕΟ".into(), ..organisation("Ένωση; Ουμανιστών") },
            ImportLine { file_under: "-Zeta".into(), ..organisation("@home") },
            organisation("'quoted'"),
        ], true, false);
        let csv = app.browser().get(&format!("{LETTER}/signatories.csv")).body;
        let (good, said) = import_file(app, csv.as_bytes(), &["--letter", "other", "--publish"]);
        assert!(good && said.contains("4 of 4 lines brought"), "{said}");
        let again = app.browser().get(&format!("{other}/signatories.csv")).body;
        assert_eq!(printed(&again), printed(&csv));
        let exported = command(app, &["signatures", "export", "--letter", "other", "--format", "csv"], b"");
        assert_eq!(String::from_utf8(exported.stdout).unwrap(), again, "the command and the page agree");
    }

    fn files_as_spreadsheets_save_them(app) {
        let semicolons = "\u{feff}Kind;NAME; country ;file_under\r\norganisation;\"Ärzte; Berlin\";DE;\r\norganisation;'=Sum;FR;Zeta\r\n";
        let (good, said) = import_file(app, semicolons.as_bytes(), &["--dry-run", "--publish"]);
        assert!(good && said.contains("line 2: Ärzte; Berlin: published") && said.contains("dry run: 2 of 2"), "{said}");
        assert_eq!(total(app, LETTER), 0);
        let (good, said) = import_file(app, semicolons.as_bytes(), &["--publish"]);
        assert!(good && said.contains("2 of 2 lines brought"), "{said}");
        let names = app.browser().get(&format!("{LETTER}/signatories.txt")).body;
        assert_eq!(names, "Ärzte; Berlin, Germany\n=Sum, France\n");
        let (good, said) = import_file(app, semicolons.as_bytes(), &["--publish"]);
        assert!(good && said.contains("left out: it is on the list already") && said.contains("0 of 2 lines brought"), "{said}");
    }

    fn files_that_cannot_be_read(app) {
        let before = crate::schema::dump(app);
        for (bytes, words) in [
            (&b"kind,name,colour\norganisation,A,red\n"[..], "unknown columns: colour"),
            (b"kind,country\norganisation,DE\n", "missing columns: name"),
            (b"", "there is nothing in it"),
            (b"kind,name\norganisation,Caf\xe9\n", "not UTF-8"),
            (b"kind,name\norganisation,A,B,C\n", "2"),
            (b"kind,name\norganisation,A\nclub,B\n", "line 3: B: FAULTY"),
        ] {
            let (good, said) = import_file(app, bytes, &["--publish"]);
            assert!(!good && said.contains(words), "{words:?} is not in: {said}");
            assert!(!said.contains("panicked"), "{said}");
        }
        let (good, said) = import_file(app, b"kind,name\norganisation,A\n", &["--letter", "unknown"]);
        assert!(!good && said.contains("unknown"), "{said}");
        let missing = command(app, &["signatures", "import", "nowhere.csv", "--letter", "multilateralism"], b"");
        assert!(String::from_utf8_lossy(&missing.stderr).contains("nowhere.csv"));
        assert_eq!(crate::schema::dump(app), before);
    }

    fn an_import_killed_half_way_is_invisible_and_swept_up(app) {
        app.publish_names(LETTER, ["Alpha"]);
        app.chain();
        let before = crate::schema::dump(app);
        let ledger = app.browser().get(&format!("{LETTER}/ledger.json")).body;
        let count = app.browser().get(&format!("/api/v1{LETTER}/count")).body;
        app.advance(Duration::from_secs(1));
        let begun = app.clock.now();
        app.publish_names(LETTER, ["Half", "Done"]);
        // As if the process had died before its last step.
        let unshown = app.write(move |db| {
            let killed = imports::table.filter(imports::created_at.eq(begun));
            Ok(diesel::update(killed).set(imports::shown_at.eq(None::<Timestamp>)).execute(db)?)
        });
        assert_eq!(unshown, 1);
        app.chain();
        let visitor = app.browser();
        for path in [LETTER.to_owned(), format!("{LETTER}/signatories"), format!("{LETTER}/signatories?q=half"), format!("{LETTER}/signatories.csv"), format!("{LETTER}/signatories.json"), format!("/api/v1{LETTER}/signatories")] {
            let page = visitor.get(&path);
            page.is(200);
            assert!(!page.body.contains("Half"), "{path}");
        }
        assert_eq!(total(app, LETTER), 1);
        assert_eq!(visitor.get(&format!("/api/v1{LETTER}/count")).body, count);
        assert_eq!(visitor.get(&format!("{LETTER}/ledger.json")).body, ledger);
        let sweep = || app.block_on(purge(&app.workshop, 7 * DAY, 30 * DAY, app.clock.now())).unwrap();
        sweep();
        assert!(crate::schema::dump(app).contains("Half"), "it may still be running");
        app.advance(DAY + Duration::from_secs(1));
        sweep();
        let lines = |dump: &str| dump.lines().filter(|line| ["signatures ", "ledger_entries ", "imports ", "name_words ", "seals ", "representatives "].iter().any(|table| line.starts_with(table))).map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
        assert_eq!(lines(&crate::schema::dump(app)), lines(&before));
        app.publish_names(LETTER, ["Half", "Done"]);
        assert_eq!(total(app, LETTER), 3);
    }

    fn an_import_is_shown_or_taken_for_killed_and_never_both(app) {
        let letter = crate::harness::acts::letter_id(app, LETTER);
        let staged = |app: &TestApp| {
            let (id, now) = (random::id(app.clock.now()), app.clock.now());
            app.write(move |db| store::begin(db, id, letter, now))
        };
        let brought = store::Brought { held: 0, published: 0 };
        let sweep = || app.block_on(take_back_abandoned(&app.workshop, app.clock.now())).unwrap();
        // Slow, and heard of: the sweeper leaves it alone, and once it is shown, too.
        let slow = staged(app);
        app.advance(9 * MINUTE);
        let now = app.clock.now();
        app.write(move |db| store::go_on(db, slow, now));
        app.advance(9 * MINUTE);
        sweep();
        let killed_before = app.clock.now().minus(store::KILLED_AFTER);
        app.write(move |db| {
            assert!(!store::mark_killed(db, slow.id, killed_before)?);
            store::show(db, slow, letter, brought, now)
        });
        app.advance(DAY);
        sweep();
        assert_eq!(number(app, "SELECT COUNT(*) FROM imports WHERE shown_at IS NOT NULL"), 1);
        // Silent for too long: found, marked, and it wakes before any of it is taken back.
        let silent = staged(app);
        app.advance(11 * MINUTE);
        let now = app.clock.now();
        app.write(move |db| {
            assert!(store::mark_killed(db, silent.id, now.minus(store::KILLED_AFTER))?);
            assert!(matches!(store::go_on(db, silent, now), Err(Error::NotFound)));
            assert!(matches!(store::show(db, silent, letter, brought, now), Err(Error::NotFound)));
            assert!(!store::give_up(db, silent)?);
            Ok(())
        });
        sweep();
        assert_eq!(number(app, "SELECT COUNT(*) FROM imports"), 1);
        // And it does not go on as what began anew under the same id.
        let again = app.write(move |db| store::begin(db, silent.id, letter, now));
        app.write(move |db| {
            assert!(matches!(store::go_on(db, silent, now), Err(Error::NotFound)));
            store::go_on(db, again, now)
        });
    }

    fn an_import_races_the_sweeper_while_the_clock_runs_on(app) {
        let names: Vec<String> = (0..80).map(|number| format!("Society Number {number}")).collect();
        let slug = || Slug::parse("multilateralism").unwrap();
        let parts: [Part<'_, bool>; 2] = [
            Box::new(|| {
                let import = Import {
                    id: random::id(app.clock.now()),
                    letter: slug(),
                    lines: names.iter().map(|name| organisation(name)).collect(),
                    publish: true,
                    hold_doubted: false,
                    dry_run: false,
                    by: Actor::COMMAND_LINE,
                    recorded: true,
                };
                app.block_on(import_signatures(&app.workshop, import, &app.clock)).is_ok()
            }),
            Box::new(|| {
                for _ in 0..60 {
                    app.clock.advance(11 * MINUTE);
                    app.block_on(take_back_abandoned(&app.workshop, app.clock.now())).unwrap();
                }
                true
            }),
        ];
        let brought = at_once(&parts)[0];
        app.clock.advance(DAY);
        app.block_on(take_back_abandoned(&app.workshop, app.clock.now())).unwrap();
        let lines = if brought { 80 } else { 0 };
        assert_eq!((total(app, LETTER), number(app, "SELECT COUNT(*) FROM signatures")), (lines, lines), "{brought}");
        crate::harness::acts::verified(app, LETTER);
    }

    fn made_up_signatories_are_not_mixed_with_real_ones(app) {
        let slug = || Slug::parse("multilateralism").unwrap();
        let make = |number| app.block_on(generate(&app.workshop, slug(), number, 7, &app.clock));
        let made = make(300).unwrap();
        assert!(made > 250, "{made}");
        assert_eq!(total(app, LETTER), i64::try_from(made).unwrap());
        let real = app.letter("real", |_| {});
        app.sign_and_confirm(&real, &SignForm::of("Humanists of Berlin", "berlin.example"));
        let before = crate::schema::dump(app);
        let refused = app.block_on(generate(&app.workshop, Slug::parse("real").unwrap(), 5, 7, &app.clock));
        assert!(matches!(refused, Err(GenerateError::RealSignatures)), "one that waits is real, too");
        let typed = command(app, &["generate", "5", "--letter", "real"], b"");
        assert!(!typed.status.success());
        assert!(String::from_utf8_lossy(&typed.stderr).contains("real signatures"));
        assert_eq!(crate::schema::dump(app), before);
    }
}
