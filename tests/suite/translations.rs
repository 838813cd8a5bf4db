//! Every language says all that the English does: each message, with the same placeables, in all plural forms
//! that the language has by CLDR. What is in none of the files cannot be in a page, so nothing is ever half translated.
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Names = BTreeSet<String>;

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a message names, and what it distinguishes.
#[derive(Debug, Default)]
struct Message {
    placeables: Names,
    /// Of each select expression the placeable and the keys.
    choices: Vec<(String, Names)>,
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                if let InlineExpression::VariableReference { id } = selector {
                    self.choices.push((id.name.to_owned(), keys.collect()));
                }
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.placeables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|it| self.inline(it));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }

    /// The forms of a plural; nothing for keys that are words of our own.
    fn plural(keys: &Names) -> Option<Names> {
        let words: Names = keys
            .iter()
            .filter(|key| key.parse::<f64>().is_err())
            .cloned()
            .collect();
        words
            .iter()
            .all(|word| PLURALS.contains(&word.as_str()))
            .then_some(words)
    }
}

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn translations() -> Vec<String> {
    let mut languages = names(&folder(""));
    languages.retain(|language| language != "en");
    languages
}

fn messages(path: &Path) -> BTreeMap<String, Message> {
    let text = fs::read_to_string(path).unwrap();
    let resource = parser::parse(text.as_str())
        .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut what = Message::default();
            what.read(message.value.as_ref().unwrap());
            let again = found.insert(message.id.name.to_owned(), what);
            assert!(
                again.is_none(),
                "{}: {} stands twice",
                path.display(),
                message.id.name
            );
        }
    }
    found
}

/// As CLDR has them.
fn plural_forms(language: &str) -> Names {
    let locale: Locale = language.parse().unwrap();
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).unwrap();
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules
        .categories()
        .map(|category| name(category).to_owned())
        .collect()
}

#[test]
fn every_language_says_all_that_the_english_does() {
    let mut wrong = Vec::new();
    for language in translations() {
        let forms = plural_forms(&language);
        if names(&folder(&language)) != names(&folder("en")) {
            wrong.push(format!("{language}: not the files that English has"));
            continue;
        }
        for file in names(&folder("en")) {
            let english = messages(&folder("en").join(&file));
            let theirs = messages(&folder(&language).join(&file));
            let mut say = |what: String| wrong.push(format!("{language}/{file}: {what}"));
            let more = theirs.keys().filter(|id| !english.contains_key(*id));
            more.for_each(|id| say(format!("{id} is not in English")));
            for (id, message) in &english {
                let Some(translated) = theirs.get(id) else {
                    say(format!("{id} is missing"));
                    continue;
                };
                if translated.placeables != message.placeables {
                    say(format!("{id} names {:?}", translated.placeables));
                }
                if translated.choices.is_empty() && !message.choices.is_empty() {
                    say(format!("{id} chooses no form"));
                }
                for (by, keys) in &translated.choices {
                    let words = message
                        .choices
                        .iter()
                        .find(|(other, keys)| other == by && Message::plural(keys).is_none());
                    match (Message::plural(keys), words) {
                        (_, Some((_, words))) if words != keys => say(format!("{id} has {keys:?}")),
                        (Some(plural), None) if plural != forms => {
                            say(format!("{id} has {plural:?}"));
                        }
                        (None, None) => say(format!("{id} chooses by {by}")),
                        _ => {}
                    }
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// `check` names the files that say no, so each must say one or the other.
#[test]
fn every_file_says_whether_a_native_speaker_has_reviewed_it() {
    for language in translations() {
        for file in names(&folder(&language)) {
            let text = fs::read_to_string(folder(&language).join(&file)).unwrap();
            let first = text.lines().next().unwrap();
            let says = first.strip_prefix("### Reviewed by a native speaker: ");
            assert!(
                matches!(says, Some("yes" | "no")),
                "{language}/{file}: {first}"
            );
        }
    }
}
