//! Every message that a page or a mail asks for is there, every message that is there is asked for,
//! and each is given exactly the arguments it names.
//!
//! The reading is textual. An id counts as asked for where it stands as a whole string, or where a
//! string with holes, like `"error-{field}-{reason}"`, could become it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

type Names = BTreeSet<String>;

#[test]
fn every_message_exists_and_is_used() {
    let messages = shipped();
    let mut asked = Asked::default();
    for folder in ["templates", "src"] {
        walk(&root().join(folder), &mut |path, text| {
            asked.read(path, &code(text));
        });
    }
    assert_eq!(asked.wrong(&messages), Vec::<String>::new());
}

/// The ids, each with the names of its placeables.
fn shipped() -> BTreeMap<String, Names> {
    let mut messages = BTreeMap::new();
    walk(&root().join("locales/en"), &mut |path, text| {
        for (id, placeables) in parse_ftl(text) {
            assert!(
                messages.insert(id.clone(), placeables).is_none(),
                "{id} stands twice, again in {path}"
            );
        }
    });
    messages
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, read: &mut impl FnMut(&str, &str)) {
    for entry in fs::read_dir(folder).expect("the folder is part of the repository") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            walk(&path, read);
        } else if let Ok(text) = fs::read_to_string(&path) {
            read(&path.display().to_string(), &text);
        }
    }
}

/// Without unit tests, which may ask for messages that are not there, and without comments.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or(source);
    let lines: Vec<&str> = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    lines.join("\n")
}

fn parse_ftl(text: &str) -> Vec<(String, Names)> {
    let mut found: Vec<(String, Names)> = Vec::new();
    for line in text.lines() {
        let starts_message = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        if let Some((id, _)) = line.split_once('=').filter(|_| starts_message) {
            found.push((id.trim().to_owned(), Names::new()));
        }
        if let Some((_, placeables)) = found.last_mut().filter(|_| !line.starts_with('#')) {
            let names = line
                .split('$')
                .skip(1)
                .map(|rest| rest.split(|c| !is_id(c)).next().unwrap_or_default());
            placeables.extend(names.map(str::to_owned));
        }
    }
    found
}

fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

#[derive(Default)]
struct Asked {
    /// Where `msg("id")` stands, with the arguments chained to it there, and those given to any
    /// message in the same file: a text may be chosen first and told its arguments afterwards.
    calls: Vec<(String, String, Names, Names)>,
    /// Whole strings that look like ids.
    strings: Names,
    /// Strings with holes, cut at the holes.
    patterns: Vec<Vec<String>>,
}

impl Asked {
    fn read(&mut self, path: &str, text: &str) {
        for string in text.split('"').skip(1) {
            if !string.is_empty() && string.chars().all(is_id) {
                self.strings.insert(string.to_owned());
            } else if let Some(pattern) = holes(string) {
                self.patterns.push(pattern);
            }
        }
        let nearby: Names = text
            .split(".arg(\"")
            .skip(1)
            .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
            .collect();
        for rest in text.split("msg(\"").skip(1) {
            if let Some((id, after)) = rest.split_once("\")") {
                self.calls.push((
                    path.to_owned(),
                    id.to_owned(),
                    chained(after),
                    nearby.clone(),
                ));
            }
        }
    }

    fn wrong(&self, messages: &BTreeMap<String, Names>) -> Vec<String> {
        let mut wrong = Vec::new();
        for (path, id, given, nearby) in &self.calls {
            match messages.get(id) {
                None => wrong.push(format!("{path}: no message {id}")),
                Some(wanted) if !given.is_subset(wanted) || !wanted.is_subset(nearby) => {
                    wrong.push(format!(
                        "{path}: {id} wants {wanted:?} and is given {given:?}"
                    ));
                }
                Some(_) => {}
            }
        }
        for id in messages.keys() {
            let used =
                self.strings.contains(id) || self.patterns.iter().any(|pattern| fits(pattern, id));
            if !used {
                wrong.push(format!("nobody asks for {id}"));
            }
        }
        wrong
    }
}

/// `"proof-{id}-sentence"` as `["proof-", "-sentence"]`; only what begins with a part of an id and a hyphen.
fn holes(string: &str) -> Option<Vec<String>> {
    let (start, _) = string.split_once('{')?;
    let mut pieces = vec![start.to_owned()];
    for rest in string.split('{').skip(1) {
        pieces.push(rest.split_once('}')?.1.to_owned());
    }
    let plain = pieces.iter().all(|piece| piece.chars().all(is_id));
    (plain && start.len() > 1 && start.ends_with('-')).then_some(pieces)
}

fn fits(pattern: &[String], id: &str) -> bool {
    let [start, rest @ ..] = pattern else {
        return false;
    };
    let Some(mut left) = id.strip_prefix(start.as_str()) else {
        return false;
    };
    for (index, piece) in rest.iter().enumerate() {
        let is_last = index + 1 == rest.len();
        // A hole is filled with at least one character.
        let found = match left.get(1..) {
            None => return false,
            Some(filled) if is_last => filled
                .ends_with(piece.as_str())
                .then_some(left.len() - piece.len()),
            Some(filled) => filled.find(piece.as_str()).map(|at| at + 1),
        };
        match found {
            Some(at) => left = &left[at + piece.len()..],
            None => return false,
        }
    }
    true
}

/// The names in the `.arg("name", …)` calls that follow at once.
fn chained(after: &str) -> Names {
    let mut names = Names::new();
    let mut rest = after.trim_start();
    while let Some((name, inside)) = rest
        .strip_prefix(".arg(\"")
        .and_then(|call| call.split_once('"'))
    {
        names.insert(name.to_owned());
        let mut depth = 1_usize;
        let end = inside.char_indices().find(|&(_, c)| {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let Some((end, _)) = end else { break };
        rest = inside[end + 1..].trim_start();
    }
    names
}

#[test]
fn the_reading_finds_what_is_wrong() {
    let ftl = "# a comment about $nothing\nhello = Hello { $name }\ncount-it = { $count ->\n    [one] one\n   *[other] { $count }\n}\nproof-own-sentence = x\nidle-one = x\n";
    let messages: BTreeMap<_, _> = parse_ftl(ftl).into_iter().collect();
    assert_eq!(messages["hello"], Names::from(["name".to_owned()]));
    assert_eq!(messages["count-it"], Names::from(["count".to_owned()]));
    let mut asked = Asked::default();
    asked.read("a", "msg(\"count-it\")\n    .arg(\"count\", f(a, b())) msg(\"hello\").other() format!(\"proof-{id}-sentence\")");
    asked.read("b", &code("msg(\"gone\") \"hello\"\n// msg(\"mentioned\")"));
    asked.read("c", "let text = msg(\"hello\"); text.arg(\"name\", x)");
    asked.read("d", "msg(\"hello\").arg(\"nmae\", x)");
    assert_eq!(
        asked.wrong(&messages),
        [
            "a: hello wants {\"name\"} and is given {}",
            "b: no message gone",
            "d: hello wants {\"name\"} and is given {\"nmae\"}",
            "nobody asks for idle-one",
        ]
    );
}

#[test]
fn a_hole_takes_something_and_the_end_must_fit() {
    let pattern = holes("error-{field}-{reason}").expect("it has holes");
    assert!(fits(&pattern, "error-email-too-long"));
    assert!(!fits(&pattern, "error-email"));
    assert!(!fits(&pattern, "error--"));
    let pattern = holes("proof-{}-sentence").expect("it has a hole");
    assert!(fits(&pattern, "proof-own-domain-sentence"));
    assert!(!fits(&pattern, "proof--sentence"));
    assert!(!fits(&pattern, "proof-own-domain"));
    assert_eq!(holes("{a}-{b}"), None);
    assert_eq!(holes("a sentence with {a}"), None);
}
