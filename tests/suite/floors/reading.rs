//! Just enough of Rust's syntax to find every path that a file mentions.

/// Words and single punctuation marks, but `::` in one piece; comments, literals and lifetimes are dropped.
pub fn tokens(text: &str) -> Vec<String> {
    let c: Vec<char> = text.chars().collect();
    let at = |i: usize| c.get(i).copied().unwrap_or('\0');
    let word = |x: char| x == '_' || x.is_alphanumeric();
    let mut out = Vec::new();
    let mut i = 0;
    while i < c.len() {
        match c[i] {
            '/' if at(i + 1) == '/' => {
                while i < c.len() && c[i] != '\n' {
                    i += 1;
                }
            }
            '/' if at(i + 1) == '*' => {
                let mut depth = 0;
                loop {
                    match (at(i), at(i + 1)) {
                        ('/', '*') => (depth, i) = (depth + 1, i + 2),
                        ('*', '/') => (depth, i) = (depth - 1, i + 2),
                        _ => i += 1,
                    }
                    if depth == 0 || i >= c.len() {
                        break;
                    }
                }
            }
            '"' => i = after_quoted(&c, i, '"'),
            // A character, or a lifetime: 'a' closes after one character, '\n' after a backslash, 'a does not close.
            '\'' if at(i + 1) == '\\' || at(i + 2) == '\'' => i = after_quoted(&c, i, '\''),
            '\'' => i += 1 + c[i + 1..].iter().take_while(|x| word(**x)).count(),
            x if word(x) => {
                let end = i + c[i..].iter().take_while(|x| word(**x)).count();
                let hashes = c[end..].iter().take_while(|x| **x == '#').count();
                let found: String = c[i..end].iter().collect();
                let prefix = matches!(found.as_str(), "r" | "br" | "cr" | "b" | "c");
                if prefix && found.ends_with('r') && at(end + hashes) == '"' {
                    i = after_raw(&c, end + hashes + 1, hashes);
                } else if prefix && matches!(at(end), '"' | '\'') {
                    i = after_quoted(&c, end, at(end));
                } else if found == "r" && hashes == 1 {
                    i = end + 1; // r#type: the word follows
                } else {
                    if !x.is_numeric() {
                        out.push(found);
                    }
                    i = end;
                }
            }
            ':' if at(i + 1) == ':' => {
                out.push("::".into());
                i += 2;
            }
            x => {
                if !x.is_whitespace() {
                    out.push(x.into());
                }
                i += 1;
            }
        }
    }
    out
}

fn after_quoted(c: &[char], open: usize, quote: char) -> usize {
    let mut i = open + 1;
    while i < c.len() && c[i] != quote {
        i += if c[i] == '\\' { 2 } else { 1 };
    }
    i + 1
}

fn after_raw(c: &[char], mut i: usize, hashes: usize) -> usize {
    let closes = |i: usize| {
        c[i] == '"'
            && c[i + 1..]
                .iter()
                .take(hashes)
                .filter(|x| **x == '#')
                .count()
                == hashes
    };
    while i < c.len() && !closes(i) {
        i += 1;
    }
    i + 1 + hashes
}

/// Index after the bracket that closes the one at `open`.
pub fn after_group(t: &[String], open: usize) -> usize {
    let mut depth = 0_usize;
    for (i, token) in t.iter().enumerate().skip(open) {
        match token.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return i + 1;
        }
    }
    t.len()
}

/// Index after the attribute that starts at `i`, if one does.
pub fn after_attribute(t: &[String], i: usize) -> Option<usize> {
    let open = match (t.get(i)?.as_str(), t.get(i + 1)?.as_str()) {
        ("#", "[") => i + 1,
        ("#", "!") if t.get(i + 2)? == "[" => i + 2,
        _ => return None,
    };
    Some(after_group(t, open))
}

/// Takes out each item under a `cfg` that names `test` (and not `not`): to its `;` or its closing brace.
pub fn without_tests(t: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    let mut i = 0;
    while i < t.len() {
        let Some(end) = after_attribute(t, i) else {
            out.push(t[i].clone());
            i += 1;
            continue;
        };
        let attribute = &t[i..end];
        let has = |word: &str| attribute.iter().any(|x| x == word);
        if !(attribute.get(2).is_some_and(|x| x == "cfg") && has("test") && !has("not")) {
            out.extend_from_slice(attribute);
            i = end;
            continue;
        }
        i = end;
        while let Some(next) = after_attribute(t, i) {
            i = next;
        }
        let ends_at_semicolon = t[i..]
            .iter()
            .take(5)
            .any(|x| matches!(x.as_str(), "use" | "const" | "static" | "type"))
            && !t[i..].iter().take(5).any(|x| {
                matches!(
                    x.as_str(),
                    "fn" | "mod" | "impl" | "struct" | "enum" | "trait"
                )
            });
        while i < t.len() && !matches!(t[i].as_str(), ";" | ")" | "]" | "}") {
            let group = matches!(t[i].as_str(), "(" | "[" | "{");
            let body = t[i] == "{" && !ends_at_semicolon;
            i = if group { after_group(t, i) } else { i + 1 };
            if body {
                break;
            }
        }
        i += usize::from(t.get(i).is_some_and(|x| x == ";"));
    }
    out
}

/// A path as written, and the inline modules it stands in.
#[derive(Debug, PartialEq)]
pub struct Mention {
    pub within: Vec<String>,
    pub path: Vec<String>,
    /// The name that a `use` gives to it.
    pub binds: Option<String>,
}

pub fn is_word(token: &str) -> bool {
    token.starts_with(|x: char| x == '_' || x.is_alphabetic())
}

pub fn mentions(t: &[String]) -> Vec<Mention> {
    let mut out = Vec::new();
    let mut within: Vec<(String, usize)> = Vec::new();
    let mut depth = 0_usize;
    let mut i = 0;
    while i < t.len() {
        let modules = || {
            within
                .iter()
                .map(|(name, _)| name.clone())
                .collect::<Vec<_>>()
        };
        match t[i].as_str() {
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                within.pop_if(|(_, opened)| *opened == depth);
            }
            "mod" if t.get(i + 2).is_some_and(|x| x == "{") => {
                within.push((t[i + 1].clone(), depth));
            }
            // `impl Trait + use<'a>` is no import.
            "use" if t.get(i + 1).is_none_or(|x| x != "<") => {
                let mut leaves = Vec::new();
                i = use_tree(t, i + 1, &[], &mut leaves);
                out.extend(leaves.into_iter().map(|(path, binds)| Mention {
                    within: modules(),
                    path,
                    binds,
                }));
                continue;
            }
            word if is_word(word) => {
                let mut path = vec![word.to_owned()];
                while t.get(i + 1).is_some_and(|x| x == "::")
                    && t.get(i + 2).is_some_and(|x| is_word(x))
                {
                    path.push(t[i + 2].clone());
                    i += 2;
                }
                if path.len() > 1 {
                    out.push(Mention {
                        within: modules(),
                        path,
                        binds: None,
                    });
                }
            }
            _ => {}
        }
        i += 1;
    }
    out
}

/// Flattens one branch of a `use`; answers with the index after it.
fn use_tree(
    t: &[String],
    mut i: usize,
    prefix: &[String],
    leaves: &mut Vec<(Vec<String>, Option<String>)>,
) -> usize {
    let mut path = prefix.to_vec();
    let mut binds = None;
    let mut glob = false;
    while let Some(token) = t.get(i) {
        match token.as_str() {
            "{" => {
                i += 1;
                while t.get(i).is_some_and(|x| x != "}") {
                    i = use_tree(t, i, &path, leaves);
                    i += usize::from(t.get(i).is_some_and(|x| x == ","));
                }
                return i + 1;
            }
            "::" => {}
            "*" => glob = true,
            "as" => {
                binds = t.get(i + 1).cloned();
                i += 1;
            }
            "self" if !path.is_empty() => {}
            word if is_word(word) => path.push(word.to_owned()),
            _ => break,
        }
        i += 1;
    }
    let binds = binds.or_else(|| path.last().filter(|_| !glob).cloned());
    leaves.push((path, binds));
    i
}
