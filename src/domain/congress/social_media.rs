//! `legislators-social-media.yaml`: the accounts of offices of the Congress, by the same ids.
use super::legislators::{Ids, items};
use crate::domain::country::Country;
use crate::domain::office_files::gathered::{FormatError, Reading, Why};
use crate::domain::social::{Network, Social};
use serde::Deserialize;

#[derive(Deserialize)]
struct Accounts {
    id: Ids,
    social: Handles,
}

/// Names that may be gone are not asked of YouTube: an id stays.
#[derive(Deserialize)]
struct Handles {
    twitter: Option<String>,
    facebook: Option<String>,
    instagram: Option<String>,
    youtube: Option<String>,
    youtube_id: Option<String>,
    mastodon: Option<String>,
    bluesky: Option<String>,
    threads: Option<String>,
}

impl Handles {
    fn accounts(self) -> Vec<(Network, String)> {
        let channel = self.youtube_id.map(|id| format!("channel/{id}"));
        [
            (Network::X, self.twitter),
            (Network::Facebook, self.facebook),
            (Network::Instagram, self.instagram),
            (Network::Youtube, channel.or(self.youtube)),
            (Network::Mastodon, self.mastodon),
            (Network::Bluesky, self.bluesky),
            (Network::Threads, self.threads),
        ]
        .into_iter()
        .filter_map(|(network, handle)| Some((network, handle?)))
        .collect()
    }
}

/// Adds them to the people who were read before.
pub fn read(reading: &mut Reading, text: &str) -> Result<(), FormatError> {
    let us = Country::parse("US").ok();
    let known = us
        .and_then(|us| reading.countries.get(&us))
        .is_some_and(|us| !us.offices.is_empty());
    let Some(us) = us.filter(|_| known) else {
        return Err(FormatError::NoPeople);
    };
    for (at, item) in items(text)?.into_iter().enumerate() {
        let accounts: Accounts = match serde_json::from_value(item) {
            Ok(accounts) => accounts,
            Err(error) => {
                reading.skip(
                    format!("accounts {}", at + 1),
                    Why::Unreadable(error.to_string()),
                );
                continue;
            }
        };
        let id = accounts.id.bioguide;
        let mut bad = Vec::new();
        match reading.of(us).offices.get_mut(&id) {
            None => bad.push(Why::Nobody),
            Some(office) => {
                for (network, handle) in accounts.social.accounts() {
                    match Social::read(network, &handle) {
                        Some(social) => office.reach.social.push(social),
                        None => bad.push(Why::Bad {
                            field: network.name(),
                            text: handle,
                        }),
                    }
                }
            }
        }
        for why in bad {
            reading.skip(id.clone(), why);
        }
    }
    Ok(())
}
