//! A form with many fields, as it was sent or is filled in: what each holds, and what is wrong with it.
use crate::web::form::ErrorLink;
use serde::Deserialize;
use std::collections::HashMap;

/// The fields of a form by name. Of a field that came twice the last one counts.
pub type Sent = HashMap<String, String>;

/// Behind the address of a form, by which its page knows that what it shows was kept a moment ago.
#[derive(Debug, Default, Deserialize)]
pub struct Kept {
    /// The fingerprint of it.
    #[serde(default)]
    kept: String,
}

#[derive(Debug, Clone, Default)]
pub struct Form {
    values: Sent,
    errors: Vec<ErrorLink>,
}

impl Kept {
    /// `seen` is the fingerprint of what the page shows.
    pub fn is(&self, seen: &str) -> bool {
        !seen.is_empty() && self.kept == seen
    }
}

impl Form {
    pub fn sent(sent: Sent) -> Self {
        Self {
            values: sent,
            errors: Vec::new(),
        }
    }

    pub fn filled<const N: usize>(values: [(&str, String); N]) -> Self {
        Self::sent(values.map(|(id, value)| (id.to_owned(), value)).into())
    }

    /// Nothing for a field that did not come.
    pub fn value(&self, id: &str) -> &str {
        self.values.get(id).map_or("", String::as_str)
    }

    pub fn has(&self, id: &str) -> bool {
        self.values.contains_key(id)
    }

    pub fn set(&mut self, id: &str, value: String) {
        self.values.insert(id.to_owned(), value);
    }

    pub fn is(&self, id: &str, value: &str) -> bool {
        self.value(id) == value
    }

    pub fn ticked(&self, id: &str) -> bool {
        self.is(id, "on")
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "a message is made where the fault is found"
    )]
    pub fn fault(&mut self, id: &'static str, error: impl ToString) {
        self.errors.push(ErrorLink {
            field: id,
            error: error.to_string(),
        });
    }

    pub fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }

    /// In the order in which they were found.
    pub fn errors(&self) -> &[ErrorLink] {
        &self.errors
    }

    pub fn error(&self, id: &str) -> Option<&str> {
        let found = self.errors.iter().find(|link| link.field == id);
        found.map(|link| link.error.as_str())
    }
}

/// What a ticked box sends.
pub fn tick(on: bool) -> String {
    if on { "on" } else { "" }.to_owned()
}
