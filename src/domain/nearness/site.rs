//! Whose website it is, as far as the address says.

use url::Url;

use crate::domain::{
    rules::shared_hosts::{Pages, pages_of},
    website::Website,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The registrable domain; on a host that many share, their own page there (`facebook.com/humanists`).
    pub owned: String,
    /// What stands before the registrable domain, but `www`: two of them are often two bodies under one roof.
    pub below: Option<String>,
}

impl Site {
    /// Nothing if the address is of a shared host and of no page there.
    pub fn of(website: &Website) -> Option<Self> {
        let url = Url::parse(website.url()).ok()?;
        let host = url.host_str()?.trim_start_matches("www.");
        let registrable = website.registrable_domain();
        let below = host
            .strip_suffix(registrable)
            .map(|below| below.trim_end_matches('.'))
            .filter(|below| !below.is_empty())
            .map(str::to_owned);
        match pages_of(host, registrable) {
            None => Some(Self {
                owned: registrable.to_owned(),
                below,
            }),
            Some(Pages::Hosts) => below.is_some().then(|| Self {
                owned: host.to_owned(),
                below: None,
            }),
            Some(Pages::Paths(before)) => Some(Self {
                owned: format!("{registrable}/{}", page(&url, before)?),
                below: None,
            }),
            Some(Pages::None) => None,
        }
    }

    /// Whether both are below one domain, each in a place of its own.
    pub fn lies_beside(&self, other: &Self) -> bool {
        self.owned == other.owned
            && self.below != other.below
            && self.below.is_some()
            && other.below.is_some()
    }
}

/// `profile.php` is nobody's name.
fn page(url: &Url, before: &[&str]) -> Option<String> {
    let mut words = url.path_segments()?.filter(|word| !word.is_empty());
    let mut word = words.next()?;
    if before.contains(&word) {
        word = words.next()?;
    }
    (!word.contains('.')).then(|| word.trim_start_matches('@').to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(address: &str) -> Option<Site> {
        Site::of(&Website::parse(address).expect(address))
    }

    fn owned(address: &str) -> Option<String> {
        site(address).map(|site| site.owned)
    }

    #[test]
    fn the_owner_of_an_address_is_found() {
        for (address, expected) in [
            ("https://www.humanists.uk/about", Some("humanists.uk")),
            ("https://cy.humanists.uk", Some("humanists.uk")),
            (
                "https://www.facebook.com/HumanistsUK/",
                Some("facebook.com/humanistsuk"),
            ),
            (
                "m.facebook.com/groups/Reason?x=1",
                Some("facebook.com/reason"),
            ),
            ("https://facebook.com/profile.php?id=1", None),
            ("https://facebook.com", None),
            (
                "https://reason.weebly.com/contact",
                Some("reason.weebly.com"),
            ),
            ("https://www.weebly.com", None),
            ("https://bit.ly/3abc", None),
            (
                "https://sites.google.com/view/reason/home",
                Some("google.com/reason"),
            ),
            (
                "https://www.youtube.com/@Reason",
                Some("youtube.com/reason"),
            ),
            ("https://reason.github.io", Some("reason.github.io")),
        ] {
            assert_eq!(owned(address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn two_places_below_one_domain_lie_beside_each_other() {
        let lies = |one: &str, other: &str| {
            site(one)
                .expect(one)
                .lies_beside(&site(other).expect(other))
        };
        assert!(lies("law.uni.example", "physics.uni.example"));
        assert!(!lies("law.uni.example", "uni.example"));
        assert!(!lies("law.uni.example", "law.uni.example/staff"));
    }
}
