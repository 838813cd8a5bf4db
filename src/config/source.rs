//! Where values come from, laid one over the other; remembers which were asked for, so that
//! unknown ones can be named, and what was wrong with each.
use std::collections::{BTreeMap, BTreeSet};

/// Keys are `section.key`.
#[derive(Debug, Default)]
pub struct Source {
    values: BTreeMap<String, Value>,
    asked: BTreeSet<String>,
    faults: Vec<String>,
}

#[derive(Debug, Clone)]
struct Value {
    text: Written,
    /// For the message: "undersigned.toml", "UNDERSIGNED_SITE__NAME", "--listen".
    from: String,
}

#[derive(Debug, Clone)]
enum Written {
    Text(String),
    List(Vec<String>),
}

pub const ENVIRONMENT_PREFIX: &str = "UNDERSIGNED_";

impl Source {
    /// The text of a configuration file called `name`.
    pub fn file(&mut self, name: &str, text: &str) {
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                self.faults
                    .push(format!("{name}: {}", error.to_string().trim_end()));
                return;
            }
        };
        for (section, value) in table {
            match value {
                toml::Value::Table(entries) => {
                    for (key, value) in entries {
                        self.file_value(name, &format!("{section}.{key}"), &value);
                    }
                }
                _ => self
                    .faults
                    .push(format!("{name}: `{section}` stands outside a [section]")),
            }
        }
    }

    fn file_value(&mut self, name: &str, key: &str, value: &toml::Value) {
        let scalar = |value: &toml::Value| match value {
            toml::Value::String(text) => Some(text.clone()),
            toml::Value::Integer(number) => Some(number.to_string()),
            toml::Value::Boolean(flag) => Some(flag.to_string()),
            _ => None,
        };
        let written = match value {
            toml::Value::Array(items) => items
                .iter()
                .map(scalar)
                .collect::<Option<Vec<_>>>()
                .map(Written::List),
            other => scalar(other).map(Written::Text),
        };
        match written {
            Some(text) => self.put(key, text, name),
            None => self.faults.push(format!(
                "{name}: `{key}` is neither text, a number nor a list"
            )),
        }
    }

    /// Variables that do not begin with the prefix are ignored.
    pub fn environment(&mut self, variables: impl Iterator<Item = (String, String)>) {
        for (name, value) in variables {
            let Some(rest) = name.strip_prefix(ENVIRONMENT_PREFIX) else {
                continue;
            };
            // UNDERSIGNED_CONFIG and UNDERSIGNED_LOG are read elsewhere.
            let Some((section, key)) = rest.split_once("__") else {
                continue;
            };
            let key = format!("{}.{}", section.to_lowercase(), key.to_lowercase());
            self.put(&key, Written::Text(value), &name);
        }
    }

    pub fn flag(&mut self, flag: &str, key: &str, value: String) {
        self.put(key, Written::Text(value), flag);
    }

    fn put(&mut self, key: &str, text: Written, from: &str) {
        let from = from.to_owned();
        self.values.insert(key.to_owned(), Value { text, from });
    }

    /// The value, or the default where there is none or where it is at fault.
    pub fn read<T>(
        &mut self,
        key: &str,
        default: T,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> T {
        self.asked.insert(key.to_owned());
        let Some(value) = self.values.get(key) else {
            return default;
        };
        let parsed = match &value.text {
            Written::Text(text) => parse(text),
            Written::List(_) => Err("takes one value, not a list".to_owned()),
        };
        let from = value.from.clone();
        self.kept(key, &from, parsed, default)
    }

    /// A list; from the environment, separated by commas.
    pub fn read_list<T>(
        &mut self,
        key: &str,
        default: Vec<T>,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Vec<T> {
        self.asked.insert(key.to_owned());
        let Some(value) = self.values.get(key) else {
            return default;
        };
        let items = match &value.text {
            Written::Text(text) => text
                .split(',')
                .map(|item| item.trim().to_owned())
                .filter(|item| !item.is_empty())
                .collect(),
            Written::List(items) => items.clone(),
        };
        let from = value.from.clone();
        let parsed = items.iter().map(|item| parse(item)).collect();
        self.kept(key, &from, parsed, default)
    }

    fn kept<T>(&mut self, key: &str, from: &str, parsed: Result<T, String>, default: T) -> T {
        match parsed {
            Ok(value) => value,
            Err(fault) => {
                self.faults.push(format!("{from}: `{key}`: {fault}"));
                default
            }
        }
    }

    /// Everything that was wrong, unknown keys included; known keys are those asked for.
    pub fn finish(mut self) -> Result<(), Vec<String>> {
        for (key, value) in &self.values {
            if !self.asked.contains(key) {
                self.faults
                    .push(format!("{}: there is no key `{key}`", value.from));
            }
        }
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(self.faults)
        }
    }

    /// Every key that has been asked for, for the test that README names them all.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.asked.iter().map(String::as_str)
    }
}
