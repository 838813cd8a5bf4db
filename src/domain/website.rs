//! An organisation's website, as it is linked and as it is shown.

use icu_properties::{CodePointMapData, props::GeneralCategory};
use thiserror::Error;
use url::{Host, Url};

use crate::domain::{registrable::registrable_domain, rules::shared_hosts::pages_of};

const MAX_CHARS: usize = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WebsiteError {
    #[error("the website is empty")]
    Empty,
    #[error("the website's address is too long")]
    TooLong,
    #[error("this is not the address of a website")]
    Invalid,
    #[error("a website is given by its name, not by an IP address")]
    IpAddress,
    #[error("this is not a domain name that somebody can own")]
    NoDomain,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Website {
    url: String,
    shown: String,
    registrable: String,
}

impl Website {
    /// A missing scheme means https: a plain-http site almost always redirects, while the other way leaks the visit.
    pub fn parse(input: &str) -> Result<Self, WebsiteError> {
        let typed = input.trim();
        if typed.is_empty() {
            return Err(WebsiteError::Empty);
        }
        if typed.chars().count() > MAX_CHARS {
            return Err(WebsiteError::TooLong);
        }
        // The URL parser repairs backslashes and drops tabs and line breaks; none of them is an honest address.
        if typed.contains(|c| c == '\\' || is_unprintable(c)) {
            return Err(WebsiteError::Invalid);
        }
        let (scheme, rest) = match typed.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None => ("https".to_owned(), typed),
        };
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if !matches!(scheme.as_str(), "http" | "https")
            || authority.is_empty()
            || authority.contains('@')
        {
            return Err(WebsiteError::Invalid);
        }
        if authority.starts_with('[') {
            return Err(WebsiteError::IpAddress);
        }
        let mut url =
            Url::parse(&format!("{scheme}://{rest}")).map_err(|_| WebsiteError::Invalid)?;
        let host = match url.host() {
            Some(Host::Domain(host)) => host.strip_suffix('.').unwrap_or(host).to_owned(),
            Some(Host::Ipv4(_) | Host::Ipv6(_)) => return Err(WebsiteError::IpAddress),
            None => return Err(WebsiteError::Invalid),
        };
        let registrable = registrable_domain(&host).ok_or(WebsiteError::NoDomain)?;
        // The URL standard lets underscores and overlong labels pass; names in the DNS cannot have them.
        if url.port().is_some() || idna::domain_to_ascii_strict(&host).is_err() {
            return Err(WebsiteError::Invalid);
        }
        url.set_host(Some(&host))
            .map_err(|_| WebsiteError::Invalid)?;
        Ok(Self::of(url, &host, registrable))
    }

    /// One that was parsed before it was stored: newer rules and limits do not undo it. Nothing if
    /// the text is no URL with a host, which no stored one is.
    pub fn stored(url: &str) -> Option<Self> {
        let url = Url::parse(url).ok()?;
        let host = url.host_str()?.to_owned();
        let registrable = registrable_domain(&host).unwrap_or_else(|| host.clone());
        Some(Self::of(url, &host, registrable))
    }

    fn of(url: Url, host: &str, registrable: String) -> Self {
        let (unicode_host, _) = idna::domain_to_unicode(host.strip_prefix("www.").unwrap_or(host));
        let shown = format!("{unicode_host}{}", url.path().trim_end_matches('/'));
        Self {
            url: url.into(),
            shown,
            registrable,
        }
    }

    /// To link to: scheme, ASCII host, path, query and fragment. Percent-encoding can make it several times as long as
    /// what was typed.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// To read: the host in its own script without `www.`, and the path.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// ASCII, lower case.
    pub fn registrable_domain(&self) -> &str {
        &self.registrable
    }

    /// The registrable domain, unless many share it: a page on a social network says nothing of who
    /// has an address there.
    pub fn own_domain(&self) -> Option<&str> {
        let url = Url::parse(&self.url).ok()?;
        let host = url.host_str()?;
        let host = host.strip_prefix("www.").unwrap_or(host);
        pages_of(host, &self.registrable)
            .is_none()
            .then_some(&*self.registrable)
    }
}

/// White space, controls, and the invisible characters (bidi controls among them) that make two addresses look alike.
fn is_unprintable(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            CodePointMapData::<GeneralCategory>::new().get(c),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::Unassigned
                | GeneralCategory::PrivateUse
                | GeneralCategory::Surrogate
        )
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_was_taken_can_be_stored_however_long_its_encoding_is() {
        let typed = format!("https://www.münchen.de/{}?q=1", "é".repeat(60));
        let website = super::Website::parse(&typed).expect("within the limit as typed");
        assert!(website.url().len() > 200);
        assert_eq!(super::Website::stored(website.url()), Some(website));
    }

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn websites_are_linked_and_shown() {
        for (input, url, shown, registrable) in [
            (
                "example.org",
                "https://example.org/",
                "example.org",
                "example.org",
            ),
            (
                " WWW.Example.org/About/ ",
                "https://www.example.org/About/",
                "example.org/About",
                "example.org",
            ),
            (
                "http://a.example.co.uk",
                "http://a.example.co.uk/",
                "a.example.co.uk",
                "example.co.uk",
            ),
            (
                "HTTPS://example.org?a=b#c",
                "https://example.org/?a=b#c",
                "example.org",
                "example.org",
            ),
            (
                "https://example.org:443/",
                "https://example.org/",
                "example.org",
                "example.org",
            ),
            (
                "example.org./x",
                "https://example.org/x",
                "example.org/x",
                "example.org",
            ),
            (
                "www.münchen.de",
                "https://www.xn--mnchen-3ya.de/",
                "münchen.de",
                "xn--mnchen-3ya.de",
            ),
            (
                "https://гуманист.рф",
                "https://xn--80afqogzhc.xn--p1ai/",
                "гуманист.рф",
                "xn--80afqogzhc.xn--p1ai",
            ),
            (
                "social.example/@anna",
                "https://social.example/@anna",
                "social.example/@anna",
                "social.example",
            ),
            ("www.gov.uk", "https://www.gov.uk/", "gov.uk", "www.gov.uk"),
            ("a.b.test", "https://a.b.test/", "a.b.test", "b.test"),
        ] {
            let website = Website::parse(input).unwrap_or_else(|error| panic!("{input}: {error}"));
            assert_eq!(
                (website.url(), website.shown(), website.registrable_domain()),
                (url, shown, registrable)
            );
        }
    }

    #[test]
    fn ip_addresses_are_refused_in_any_notation() {
        for input in [
            "192.0.2.1",
            "http://0x7f.1",
            "https://2130706433/",
            "0300.0.2.1",
            "http://[::1]/",
            "[2001:db8::1]",
            "１２７.0.0.1",
        ] {
            assert_eq!(
                Website::parse(input),
                Err(WebsiteError::IpAddress),
                "{input}"
            );
        }
    }

    #[test]
    fn what_nobody_can_own_is_refused() {
        for input in [
            "localhost",
            "humanists",
            "co.uk",
            "www.nosuchtld",
            "a.invalid",
            "printer.local",
            "org",
        ] {
            assert_eq!(
                Website::parse(input),
                Err(WebsiteError::NoDomain),
                "{input}"
            );
        }
    }

    #[test]
    fn what_is_no_website_is_refused() {
        for input in [
            "ftp://example.org",
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,x",
            "mailto:anna@example.org",
            "anna@example.org",
            "https://user:secret@example.org",
            "https://@example.org",
            "example.org:8080",
            "http://example.org:443",
            "https://",
            "//example.org",
            "https:///example.org",
            "example.org\\about",
            "exam ple.org",
            "example.org/a b",
            "example.org/\u{202E}gpj",
            "exam\tple.org",
            "example.org/\0",
            "exam_ple.org",
            "https://exa%mple.org",
        ] {
            assert_eq!(Website::parse(input), Err(WebsiteError::Invalid), "{input}");
        }
        assert_eq!(Website::parse(" \n"), Err(WebsiteError::Empty));
    }

    #[test]
    fn length_is_counted_in_characters() {
        let path = "ж".repeat(200 - "example.org/".len());
        assert!(Website::parse(&format!("example.org/{path}")).is_ok());
        assert_eq!(
            Website::parse(&format!("example.org/{path}x")),
            Err(WebsiteError::TooLong)
        );
    }

    proptest! {
        #[test]
        fn nothing_typed_panics_and_the_url_is_read_back(input in ".{0,60}", path in "[a-z/?#@:%. ж-]{0,30}") {
            let _ = Website::parse(&input);
            if let Ok(website) = Website::parse(&format!("example.org/{path}"))
                && website.url().len() <= MAX_CHARS
            {
                prop_assert_eq!(Website::parse(website.url()), Ok(website));
            }
        }
    }
}
