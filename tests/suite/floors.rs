//! The architecture, held by a test: who may import whom, which crate lives where, and no import circles.
//!
//! Reads the sources as text (`reading`), with a small lexer of its own, so that paths inside macros and attributes count too.
//! What stands under `#[cfg(test)]` is left out: a unit test may look where it likes.
//!
//! A new directory under `src/` gets its floor in [`floor`]; a crate that belongs to one floor gets a line in [`HOMES`].

mod made_up;
mod paths;
mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use paths::imports;
use reading::{Mention, after_attribute, after_group, is_word, mentions, tokens, without_tests};

/// Path below `src/` (`store/listing.rs`) to text.
type Tree = BTreeMap<String, String>;

const MAX_LINES: usize = 400;
/// The tables, one after the other: diesel wants all that meet in a query declared together.
const ANY_LENGTH: &str = "store/schema.rs";
const EMPTY_NAMES: [&str; 6] = ["utils", "util", "helpers", "helper", "common", "misc"];

/// Neighbours on one floor that must not know each other.
const STRANGERS: [(&str, &str); 4] = [
    ("mail", "store"),
    ("print", "store"),
    ("print", "mail"),
    ("web", "jobs"),
];

/// Crates, by the start of their name, and the places that may mention them.
const HOMES: [(&str, &[&str]); 11] = [
    ("diesel", &["store/"]),
    ("libsqlite3_sys", &["store/"]),
    ("pq_sys", &["store/"]),
    ("actix", &["web/", "cli/serve.rs"]),
    ("lettre", &["mail/"]),
    ("rapidfuzz", &["domain/nearness/"]),
    ("krilla", &["print/"]),
    ("parley", &["print/"]),
    ("skrifa", &["print/"]),
    ("tiny_skia", &["print/"]),
    (
        "unicode_security",
        &["domain/confusables.rs", "domain/nearness/"],
    ),
];

/// `domain/` does nothing but think. The address types of `std::net` are plain values and pass; its sockets do not.
const NOT_IN_DOMAIN: [&str; 10] = [
    "tokio",
    "std::fs",
    "std::env",
    "std::process",
    "std::thread",
    "std::net",
    "std::time::SystemTime",
    "std::time::Instant",
    "getrandom",
    "tracing",
];
const PLAIN_ADDRESSES: [&str; 4] = [
    "std::net::IpAddr",
    "std::net::Ipv4Addr",
    "std::net::Ipv6Addr",
    "std::net::AddrParseError",
];

fn floor(top: &str) -> Option<u8> {
    Some(match top {
        "domain" => 0,
        "config" | "security" | "locale" => 1,
        "store" | "mail" | "print" => 2,
        "acts" => 3,
        "web" | "jobs" => 4,
        "cli" => 5,
        _ => return None,
    })
}

/// `web` for `web/routes.rs` and for `web.rs`.
fn top(file: &str) -> &str {
    file.split('/')
        .next()
        .unwrap_or(file)
        .trim_end_matches(".rs")
}

/// They declare and start everything, and so have no floor.
fn is_root(file: &str) -> bool {
    matches!(file, "lib.rs" | "main.rs")
}

/// Everything that is wrong with the tree, a sentence each, and all imports found.
fn judge(tree: &Tree) -> (Vec<String>, BTreeMap<String, BTreeSet<String>>) {
    let mut wrong = Vec::new();
    let mut graph = BTreeMap::new();
    for (file, text) in tree {
        let all = tokens(text);
        let live = without_tests(&all);
        let found = mentions(&live);
        wrong.extend(shape(file, text, &all));
        wrong.extend(foreign(file, &found));
        let (files, unknown) = imports(tree, file, &found);
        wrong.extend(unknown.iter().map(|path| {
            format!("{file}: {path} leads to no file; import from the file that defines it")
        }));
        wrong.extend(
            files
                .iter()
                .filter_map(|target| neighbourhood(file, target)),
        );
        graph.insert(file.clone(), files);
    }
    wrong.extend(circle(&graph).map(|files| format!("import circle: {}", files.join(" -> "))));
    (wrong, graph)
}

fn shape(file: &str, text: &str, all: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    let lines = text.lines().count();
    if lines > MAX_LINES && file != ANY_LENGTH {
        wrong.push(format!(
            "{file}: {lines} lines, at most {MAX_LINES}; split it by subject"
        ));
    }
    if let Some(name) = file
        .trim_end_matches(".rs")
        .split('/')
        .find(|part| EMPTY_NAMES.contains(part))
    {
        wrong.push(format!(
            "{file}: \"{name}\" says nothing; name it by its subject"
        ));
    }
    if !is_root(file) && floor(top(file)).is_none() {
        wrong.push(format!(
            "{file}: {} has no floor; give it one in tests/suite/floors.rs",
            top(file)
        ));
    }
    if file.ends_with("/mod.rs") && !only_modules(all) {
        wrong.push(format!(
            "{file}: holds more than docs, attributes and `mod` lines"
        ));
    }
    wrong
}

fn only_modules(t: &[String]) -> bool {
    let mut i = 0;
    while i < t.len() {
        if let Some(end) = after_attribute(t, i) {
            i = end;
            continue;
        }
        if t[i] == "pub" {
            i += 1;
            if t.get(i).is_some_and(|x| x == "(") {
                i = after_group(t, i);
            }
        }
        match t.get(i..i + 3) {
            Some([keyword, name, end]) if keyword == "mod" && is_word(name) && end == ";" => i += 3,
            _ => return false,
        }
    }
    true
}

fn foreign(file: &str, found: &[Mention]) -> Vec<String> {
    let mut wrong = BTreeSet::new();
    for path in found.iter().map(|mention| &mention.path) {
        for (name, homes) in HOMES {
            if path[0].starts_with(name) && !homes.iter().any(|home| file.starts_with(home)) {
                wrong.insert(format!(
                    "{file}: mentions {}; only {} may",
                    path[0],
                    homes.join(" and ")
                ));
            }
        }
        let written = format!("{}::", path.join("::").replacen("core::", "std::", 1));
        let starts = |banned: &&&str| written.starts_with(&format!("{banned}::"));
        if top(file) == "domain"
            && !PLAIN_ADDRESSES.iter().any(|plain| starts(&plain))
            && let Some(banned) = NOT_IN_DOMAIN.iter().find(starts)
        {
            wrong.insert(format!(
                "{file}: mentions {banned}; domain does no IO and has no clock"
            ));
        }
    }
    wrong.into_iter().collect()
}

fn neighbourhood(file: &str, target: &str) -> Option<String> {
    let (from, to) = (top(file), top(target));
    if STRANGERS
        .iter()
        .any(|(a, b)| (from, to) == (*a, *b) || (from, to) == (*b, *a))
    {
        return Some(format!(
            "{file} imports {target}: {from} and {to} do not know each other"
        ));
    }
    (floor(from)? < floor(to)?).then(|| format!("{file} imports {target}, upward"))
}

/// One import circle, its first file repeated at the end, if there is any.
fn circle(graph: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    fn walk<'a>(
        graph: &'a BTreeMap<String, BTreeSet<String>>,
        file: &'a str,
        trail: &mut Vec<&'a str>,
        done: &mut BTreeSet<&'a str>,
    ) -> Option<Vec<String>> {
        if let Some(start) = trail.iter().position(|x| *x == file) {
            return Some(
                trail[start..]
                    .iter()
                    .chain([&file])
                    .map(|x| (*x).to_owned())
                    .collect(),
            );
        }
        if !done.contains(file) {
            trail.push(file);
            for target in graph.get(file).into_iter().flatten() {
                if let Some(found) = walk(graph, target, trail, done) {
                    return Some(found);
                }
            }
            trail.pop();
            done.insert(file);
        }
        None
    }
    let mut done = BTreeSet::new();
    graph
        .keys()
        .find_map(|file| walk(graph, file, &mut Vec::new(), &mut done))
}

fn sources(root: &Path) -> Tree {
    let mut tree = Tree::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).expect("src is readable") {
            let path = entry.expect("src is readable").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|x| x == "rs") {
                let name = path
                    .strip_prefix(root)
                    .expect("below root")
                    .to_str()
                    .expect("UTF-8 name")
                    .to_owned();
                tree.insert(
                    name,
                    std::fs::read_to_string(&path).expect("a source is UTF-8"),
                );
            }
        }
    }
    tree
}

#[test]
fn the_sources_keep_to_their_floors() {
    let tree = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let (wrong, graph) = judge(&tree);
    let mut report = String::new();
    for line in &wrong {
        writeln!(report, "  {line}").expect("a String takes everything");
    }
    assert!(wrong.is_empty(), "{} things wrong:\n{report}", wrong.len());

    // Had the reading found nothing, nothing could be wrong either.
    let tops: BTreeSet<&str> = graph
        .keys()
        .filter(|file| !is_root(file))
        .map(|file| top(file))
        .collect();
    let all = [
        "acts", "cli", "config", "domain", "jobs", "locale", "mail", "print", "security", "store",
        "web",
    ];
    assert_eq!(tops.into_iter().collect::<Vec<_>>(), all);
    for (from, to) in [
        ("web", "acts"),
        ("jobs", "acts"),
        ("acts", "store"),
        ("store", "domain"),
        ("cli", "config"),
    ] {
        let seen = graph.iter().any(|(file, targets)| {
            top(file) == from && targets.iter().any(|target| top(target) == to)
        });
        assert!(
            seen,
            "found no import from {from} to {to}: is the reading broken?"
        );
    }
}
