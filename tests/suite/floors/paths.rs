//! From a path as written to the file that holds what it names.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::Mention;
use super::{Tree, is_root};

fn module_of(file: &str) -> Vec<String> {
    let stem = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if is_root(file) {
        Vec::new()
    } else {
        stem.split('/').map(str::to_owned).collect()
    }
}

fn file_of<'a>(tree: &'a Tree, module: &[String]) -> Option<&'a str> {
    let stem = module.join("/");
    let names = if stem.is_empty() {
        vec!["lib.rs".into()]
    } else {
        vec![format!("{stem}.rs"), format!("{stem}/mod.rs")]
    };
    names
        .iter()
        .find_map(|name| tree.get_key_value(name))
        .map(|(name, _)| name.as_str())
}

/// `crate`, `self`, `super` and names bound to modules of ours, turned into a path from the root; `None` for other crates.
fn absolute(
    tree: &Tree,
    file: &str,
    mention: &Mention,
    bound: &BTreeMap<String, Vec<String>>,
) -> Option<Vec<String>> {
    let (first, mut rest) = mention.path.split_first()?;
    let mut base = match first.as_str() {
        "crate" | "undersigned" => Vec::new(),
        "self" | "super" => {
            let mut here = [module_of(file), mention.within.clone()].concat();
            if first == "super" {
                here.pop();
            }
            here
        }
        name if bound.contains_key(name) => bound[name].clone(),
        name => {
            // A child module, named without `self::`, or another crate.
            let here = [module_of(file), mention.within.clone()].concat();
            let child = [here, vec![name.to_owned()]].concat();
            file_of(tree, &child)?;
            child
        }
    };
    while let Some(("super", more)) = rest.split_first().map(|(x, more)| (x.as_str(), more)) {
        base.pop();
        rest = more;
    }
    Some([base, rest.to_vec()].concat())
}

/// Which files `file` imports, the unknown ones apart.
pub fn imports(tree: &Tree, file: &str, found: &[Mention]) -> (BTreeSet<String>, Vec<String>) {
    let mut bound: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for mention in found {
        if let (Some(name), Some(path)) = (
            &mention.binds,
            absolute(tree, file, mention, &BTreeMap::new()),
        ) && !path.is_empty()
            && file_of(tree, &path).is_some()
        {
            bound.insert(name.clone(), path);
        }
    }
    let mut files = BTreeSet::new();
    let mut unknown = Vec::new();
    for mention in found {
        let Some(path) = absolute(tree, file, mention, &bound) else {
            continue;
        };
        match (1..=path.len())
            .rev()
            .find_map(|n| file_of(tree, &path[..n]))
        {
            Some(target) if target == file => {}
            Some(target) => drop(files.insert(target.to_owned())),
            // Below the root itself there is nothing to import; `self::X` of a root file comes here too.
            None if is_root(file) || path.is_empty() => {}
            None => unknown.push(mention.path.join("::")),
        }
    }
    (files, unknown)
}
