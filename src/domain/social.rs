//! Accounts in social networks, as addresses to link to. Nothing of theirs is ever loaded.
use super::text_enum::text_enum;

text_enum! {
    pub enum Network {
        X = "x",
        Facebook = "facebook",
        Instagram = "instagram",
        Youtube = "youtube",
        Mastodon = "mastodon",
        Bluesky = "bluesky",
        Threads = "threads",
        Linkedin = "linkedin",
    }
}

/// One account. The handle is what follows the network's own address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Social {
    pub network: Network,
    handle: String,
}

/// Of the networks themselves; longer handles are none.
const MAX_HANDLE: usize = 100;

impl Network {
    /// The name of the network, as it writes itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::X => "X",
            Self::Facebook => "Facebook",
            Self::Instagram => "Instagram",
            Self::Youtube => "YouTube",
            Self::Mastodon => "Mastodon",
            Self::Bluesky => "Bluesky",
            Self::Threads => "Threads",
            Self::Linkedin => "LinkedIn",
        }
    }

    /// What stands before the handle in the address of an account; nothing where each server has its own.
    const fn base(self) -> Option<&'static str> {
        match self {
            Self::X => Some("https://x.com/"),
            Self::Facebook => Some("https://www.facebook.com/"),
            Self::Instagram => Some("https://www.instagram.com/"),
            Self::Youtube => Some("https://www.youtube.com/"),
            Self::Mastodon => None,
            Self::Bluesky => Some("https://bsky.app/profile/"),
            Self::Threads => Some("https://www.threads.net/@"),
            Self::Linkedin => Some("https://www.linkedin.com/"),
        }
    }

    /// Where its accounts are, whatever stands before these.
    const fn hosts(self) -> &'static [&'static str] {
        match self {
            Self::X => &["x.com", "twitter.com"],
            Self::Facebook => &["facebook.com", "fb.com"],
            Self::Instagram => &["instagram.com"],
            Self::Youtube => &["youtube.com"],
            Self::Mastodon => &[],
            Self::Bluesky => &["bsky.app"],
            Self::Threads => &["threads.net", "threads.com"],
            Self::Linkedin => &["linkedin.com"],
        }
    }

    fn has(self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        self.hosts().iter().any(|known| {
            let before = host.strip_suffix(known);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        })
    }
}

impl Social {
    /// A handle with or without its `@`, or the address of the account. Nothing where it is neither.
    pub fn read(network: Network, text: &str) -> Option<Self> {
        let text = text.trim();
        let path = match text.split_once("://") {
            Some((_, rest)) if network == Network::Mastodon => return Self::of_server(rest),
            Some((_, rest)) => {
                let (host, path) = rest.split_once('/')?;
                network.has(host).then_some(path)?
            }
            None if network == Network::Mastodon => return Self::of_server(text),
            None => text,
        };
        // An account without a name is told by its number alone.
        let numbered = path.strip_prefix("profile.php?id=");
        let path = numbered
            .or_else(|| path.strip_prefix("profile/"))
            .unwrap_or(path);
        let handle = path
            .split(['?', '#', '&'])
            .next()?
            .trim_matches('/')
            .trim_start_matches('@');
        let legal = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
        let fine = (1..=MAX_HANDLE).contains(&handle.chars().count())
            && handle.chars().all(legal)
            && !handle.contains("..");
        // People and organisations have addresses of their own.
        let handle = match network {
            Network::Linkedin if !handle.contains('/') => format!("in/{handle}"),
            _ => handle.to_owned(),
        };
        fine.then_some(Self { network, handle })
    }

    /// `@name@server`, `server/@name`.
    fn of_server(text: &str) -> Option<Self> {
        let text = text.trim_matches('/').trim_start_matches('@');
        let (name, server) = match text.split_once("/@") {
            Some((server, name)) => (name, server),
            None => text.split_once('@')?,
        };
        let server = url::Host::parse(server)
            .ok()
            .filter(|host| matches!(host, url::Host::Domain(name) if name.contains('.')))?;
        let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        let fine = (1..=MAX_HANDLE).contains(&name.len()) && name.chars().all(legal);
        fine.then(|| Self {
            network: Network::Mastodon,
            handle: format!("{server}/@{name}"),
        })
    }

    /// As it was stored: [`Social::handle`] of one that was read.
    pub fn stored(network: Network, handle: &str) -> Self {
        Self {
            network,
            handle: handle.to_owned(),
        }
    }

    pub fn handle(&self) -> &str {
        &self.handle
    }

    pub fn url(&self) -> String {
        match self.network.base() {
            // A channel by its id or its older names has a path of its own; a bare name is a handle.
            Some(base) if self.network == Network::Youtube && !self.handle.contains('/') => {
                format!("{base}@{}", self.handle)
            }
            Some(base) => format!("{base}{}", self.handle),
            None => format!("https://{}", self.handle),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(network: Network, text: &str) -> Option<String> {
        Social::read(network, text).map(|social| social.url())
    }

    #[test]
    fn handles_and_addresses_become_the_same_link() {
        for text in [
            "SenatorX",
            "@SenatorX",
            "https://twitter.com/SenatorX?lang=en",
            "https://x.com/SenatorX/",
        ] {
            assert_eq!(
                url(Network::X, text).as_deref(),
                Some("https://x.com/SenatorX"),
                "{text}"
            );
        }
        for text in [
            "@x@social.example",
            "https://social.example/@x",
            "social.example/@x",
        ] {
            assert_eq!(
                url(Network::Mastodon, text).as_deref(),
                Some("https://social.example/@x"),
                "{text}"
            );
        }
        assert_eq!(
            url(Network::Youtube, "channel/UC1").as_deref(),
            Some("https://www.youtube.com/channel/UC1")
        );
        for (text, linked) in [
            ("ames", "https://www.linkedin.com/in/ames"),
            (
                "https://de.linkedin.com/in/ames/",
                "https://www.linkedin.com/in/ames",
            ),
            (
                "https://linkedin.com/company/ames",
                "https://www.linkedin.com/company/ames",
            ),
        ] {
            assert_eq!(url(Network::Linkedin, text).as_deref(), Some(linked));
        }
        assert_eq!(
            url(
                Network::Facebook,
                "https://www.facebook.com/profile.php?id=100012&ref=x"
            )
            .as_deref(),
            Some("https://www.facebook.com/100012")
        );
        assert_eq!(
            url(Network::Youtube, "RepX").as_deref(),
            Some("https://www.youtube.com/@RepX")
        );
        assert_eq!(
            url(Network::Bluesky, "https://bsky.app/profile/x.example").as_deref(),
            Some("https://bsky.app/profile/x.example")
        );
    }

    #[test]
    fn what_is_no_account_is_none() {
        for (network, text) in [
            (Network::X, ""),
            (Network::X, "two words"),
            (Network::X, "https://evil.example/login"),
            (Network::X, "https://notx.com/login"),
            (Network::Facebook, "https://facebook.com.evil.example/x"),
            (Network::X, "javascript:alert(1)"),
            (Network::X, "../../login"),
            (Network::Mastodon, "x"),
            (Network::Mastodon, "x@localhost"),
            (Network::Facebook, "https://www.facebook.com"),
        ] {
            assert_eq!(url(network, text), None, "{text}");
        }
    }
}
