//! A site as browsers name it: scheme, host and port, and nothing else.

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no origin: write it like https://humanists.international, in small letters and without a path"
)]
pub struct BadOrigin(String);

/// Spelt exactly as a browser compares it, so that it may stand in a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    pub fn parse(text: &str) -> Result<Self, BadOrigin> {
        let bad = || BadOrigin(text.to_owned());
        let url = url::Url::parse(text).map_err(|_| bad())?;
        let web = matches!(url.scheme(), "http" | "https");
        // A policy gives some signs a meaning of their own, a star above all, and a host may hold them.
        let plain = url.host_str().is_some_and(|host| {
            host.bytes()
                .all(|c| c.is_ascii_alphanumeric() || b".-[:]".contains(&c))
        });
        if web && plain && url.origin().ascii_serialization() == text {
            Ok(Self(text.to_owned()))
        } else {
            Err(bad())
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn an_origin_is_nothing_else() {
        for fine in [
            "https://humanists.international",
            "http://localhost:8081",
            "https://xn--mnchen-3ya.example",
            "http://[::1]:8080",
        ] {
            assert_eq!(
                Origin::parse(fine).map(|origin| origin.as_str().to_owned()),
                Ok(fine.to_owned())
            );
        }
        for bad in [
            "",
            "*",
            "https://*",
            "https://*.example.org",
            "humanists.international",
            "https://humanists.international/",
            "https://humanists.international/about",
            "https://humanists.international?x",
            "https://Humanists.International",
            "https://user@humanists.international",
            "https://humanists.international:443",
            "https://münchen.example",
            "https://a.example; script-src *",
            "https://a.example 'self'",
            "https://a.example,https://b.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "null",
            "ftp://a.example",
            "https://",
        ] {
            assert!(Origin::parse(bad).is_err(), "{bad}");
        }
    }
}
