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
            Self::Linkedin => Some("https://www.linkedin.com/in/"),
        }
    }
}

impl Social {
    /// A handle with or without its `@`, or the address of the account. Nothing where it is neither.
    pub fn read(network: Network, text: &str) -> Option<Self> {
        let text = text.trim();
        let path = match text.split_once("://") {
            Some((_, rest)) if network == Network::Mastodon => return Self::of_server(rest),
            Some((_, rest)) => rest.split_once('/')?.1,
            None if network == Network::Mastodon => return Self::of_server(text),
            None => text,
        };
        let path = path
            .strip_prefix("profile/")
            .or_else(|| path.strip_prefix("in/"))
            .unwrap_or(path);
        let handle = path
            .split(['?', '#'])
            .next()?
            .trim_matches('/')
            .trim_start_matches('@');
        let legal = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
        let fine = (1..=MAX_HANDLE).contains(&handle.chars().count())
            && handle.chars().all(legal)
            && !handle.contains("..");
        fine.then(|| Self {
            network,
            handle: handle.to_owned(),
        })
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
