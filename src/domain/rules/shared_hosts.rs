//! Hosts on which many organisations have pages.

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::rules::validity::entries;

pub(super) const LINES: &str = include_str!("shared_hosts.txt");

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pages {
    /// Each host below is a page.
    Hosts,
    /// The first word of the path is a page, or what follows it if it is one of these.
    Paths(Vec<&'static str>),
    /// The host only leads elsewhere.
    None,
}

static HOSTS: LazyLock<HashMap<&'static str, Pages>> =
    LazyLock::new(|| entries(LINES).filter_map(read).collect());

fn read(line: &'static str) -> Option<(&'static str, Pages)> {
    let mut words = line.split_whitespace();
    let host = words.next()?;
    if let Some(host) = host.strip_prefix("*.") {
        return words.next().is_none().then_some((host, Pages::Hosts));
    }
    let before: Vec<&str> = words.collect();
    Some(match before.as_slice() {
        ["-"] => (host, Pages::None),
        _ => (host, Pages::Paths(before)),
    })
}

/// How pages stand on a shared host, looked for by the host and by its registrable domain.
pub fn pages_of(host: &str, registrable: &str) -> Option<&'static Pages> {
    HOSTS.get(host).or_else(|| HOSTS.get(registrable))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::website::Website;

    #[test]
    fn every_line_is_a_host() {
        for line in entries(LINES) {
            let (host, _) = read(line).expect(line);
            let with_name = format!("name.{host}");
            assert!(Website::parse(&with_name).is_ok(), "{line}");
        }
    }

    #[test]
    fn pages_stand_in_hosts_or_paths() {
        assert_eq!(pages_of("a.weebly.com", "weebly.com"), Some(&Pages::Hosts));
        assert_eq!(
            pages_of("www.linkedin.com", "linkedin.com"),
            Some(&Pages::Paths(vec![
                "company", "in", "school", "groups", "showcase"
            ]))
        );
        assert_eq!(pages_of("bit.ly", "bit.ly"), Some(&Pages::None));
        assert_eq!(pages_of("humanists.uk", "humanists.uk"), None);
    }
}
