//! What a form shows of each of its fields: what was typed, and what is wrong with it.

/// A line of text. The error is a sentence in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct FieldView {
    pub value: String,
    pub error: Option<String>,
}

/// A box to tick.
#[derive(Clone, Debug, Default)]
pub struct TickView {
    pub ticked: bool,
    pub error: Option<String>,
}

/// One line of a `<select>`.
#[derive(Clone, Debug)]
pub struct OptionView {
    pub value: String,
    pub label: String,
    pub selected: bool,
}

/// A line of the summary above a form: it leads to the field with this id.
#[derive(Clone, Debug)]
pub struct ErrorLink {
    pub field: &'static str,
    pub error: String,
}

/// The fields that have an error, in the order given.
pub fn error_links(fields: &[(&'static str, Option<&String>)]) -> Vec<ErrorLink> {
    fields
        .iter()
        .filter_map(|(field, error)| {
            error.map(|error| ErrorLink {
                field,
                error: error.clone(),
            })
        })
        .collect()
}
