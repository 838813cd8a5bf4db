//! What stands in a text to be copied, and not to be read: it stays as it was typed.

/// How much stands before the `@` at most, in bytes (RFC 5321, 4.5.3.1.1).
const LONGEST_NAME: usize = 64;

/// `--all`, as one types it.
pub fn is_option(rest: &str) -> bool {
    rest.strip_prefix("--")
        .and_then(|name| name.chars().next())
        .is_some_and(|first| first.is_ascii_alphabetic())
}

/// How many bytes of what `rest` begins with are an address, of a page or of a mailbox.
pub fn address(rest: &str) -> Option<usize> {
    let ends = |rest: &str, within: fn(char) -> bool| {
        rest.find(|c: char| !within(c)).unwrap_or(rest.len())
    };
    if ["http://", "https://", "www."]
        .iter()
        .any(|begins| rest.starts_with(begins))
    {
        let end = ends(rest, |c| {
            c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>')
        });
        let address = rest.get(..end)?;
        return Some(
            address
                .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\''])
                .len(),
        );
    }
    let in_name = |c: &char| c.is_ascii_alphanumeric() || ".+-_%'".contains(*c);
    let name = rest
        .chars()
        .take(LONGEST_NAME + 1)
        .take_while(in_name)
        .count();
    let host = rest.get(name..)?.strip_prefix('@')?;
    let first = rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    let host = host.get(..ends(host, |c| c.is_ascii_alphanumeric() || ".-".contains(c)))?;
    let host = host.trim_end_matches(['.', '-']);
    (first && !host.is_empty()).then_some(name + 1 + host.len())
}
