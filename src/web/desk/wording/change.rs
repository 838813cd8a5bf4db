//! Words for what was changed of a line.
use crate::domain::signatory::PrintedLine;
use crate::locale::line_changes::changes;
use crate::locale::messages::Locale;

/// "Website: a.example → b.example", one sentence a field.
pub fn all(locale: &Locale, before: &PrintedLine, after: &PrintedLine) -> Vec<String> {
    let shown = |text: Option<String>| match text {
        Some(text) => format!("\u{2068}{text}\u{2069}"),
        None => locale.msg("desk-change-nothing").to_string(),
    };
    changes(locale, before, after)
        .into_iter()
        .map(|change| {
            locale
                .msg("desk-change")
                .arg("label", change.label)
                .arg("before", shown(change.before))
                .arg("after", shown(change.after))
                .to_string()
        })
        .collect()
}
