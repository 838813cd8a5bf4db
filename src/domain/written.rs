//! What people write in a language, whatever it is part of.

/// Nothing, or ends with one line end.
pub fn tidy_body(markdown: &str) -> String {
    let markdown = markdown.replace("\r\n", "\n").replace('\r', "\n");
    let body = markdown.trim_matches('\n').trim_end();
    if body.is_empty() {
        return String::new();
    }
    format!("{body}\n")
}

/// A tag like `en`, `pt-BR`: what a text may be filed under.
pub fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && tag.len() <= 12
        && parts
            .all(|part| part.len() >= 2 && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// What stands in the first of the languages that there is, else in any.
pub fn in_first<T>(texts: Vec<T>, languages: &[&str], language: impl Fn(&T) -> &str) -> Option<T> {
    let found = languages
        .iter()
        .find_map(|wanted| texts.iter().position(|text| language(text) == *wanted));
    texts.into_iter().nth(found.unwrap_or(0))
}
