//! The part of a host name that somebody registered, by the public suffix list.

/// Top-level domains that RFC 2606 sets aside for examples and tests. The public suffix list does not know them;
/// demonstrations and tests need addresses that can never reach anybody.
const RESERVED: [&str; 2] = ["example", "test"];

/// `org.example.co.uk` gives `example.co.uk`; a bare suffix, a single label and an unknown ending give nothing.
/// The host must be lower-case ASCII (punycode for international names).
pub fn registrable_domain(ascii_host: &str) -> Option<String> {
    if is_reserved(ascii_host) {
        let mut labels = ascii_host.rsplit('.');
        let (top, second) = (labels.next()?, labels.next()?);
        return (!second.is_empty()).then(|| format!("{second}.{top}"));
    }
    let domain = psl::domain(ascii_host.as_bytes())?;
    if !domain.suffix().is_known() {
        return None;
    }
    std::str::from_utf8(domain.as_bytes())
        .ok()
        .map(str::to_owned)
}

/// Whether the host ends in something that exists: a suffix on the list, `.example` or `.test`.
/// The host must be lower-case ASCII.
pub fn has_known_suffix(ascii_host: &str) -> bool {
    is_reserved(ascii_host)
        || psl::suffix(ascii_host.as_bytes()).is_some_and(|suffix| suffix.is_known())
}

fn is_reserved(ascii_host: &str) -> bool {
    ascii_host
        .rsplit('.')
        .next()
        .is_some_and(|top| RESERVED.contains(&top))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registered_part_is_found() {
        for (host, expected) in [
            ("humanists.international", Some("humanists.international")),
            ("www.humanists.uk", Some("humanists.uk")),
            ("a.b.example.co.uk", Some("example.co.uk")),
            ("someone.github.io", Some("someone.github.io")),
            ("www.xn--mnchen-3ya.de", Some("xn--mnchen-3ya.de")),
            ("www.xn--e1afmkfd.xn--p1ai", Some("xn--e1afmkfd.xn--p1ai")),
            ("mail.atheists.example", Some("atheists.example")),
            ("a.b.test", Some("b.test")),
            ("co.uk", None),
            ("org", None),
            ("example", None),
            (".example", None),
            ("localhost", None),
            ("printer.local", None),
            ("a.invalid", None),
            ("", None),
        ] {
            assert_eq!(registrable_domain(host).as_deref(), expected, "{host}");
        }
    }

    #[test]
    fn a_bare_suffix_is_known_though_nobody_registered_it() {
        assert!(has_known_suffix("co.uk"));
        assert!(has_known_suffix("a.example"));
        assert!(!has_known_suffix("a.nosuchtld"));
        assert!(!has_known_suffix("a.invalid"));
    }
}
