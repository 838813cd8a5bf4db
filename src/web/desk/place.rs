//! Addresses on the desk: a place in the queue, and what the links and forms carry of it.
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::store::queue::Place;
use serde::Deserialize;
use url::form_urlencoded::Serializer;

/// Where in the queue a moderator reads: the query of its address, and the hidden fields that say
/// where to go after a decision.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct QueuePlace {
    /// Slug.
    pub letter: Option<String>,
    /// The place after which the page begins.
    pub after: Option<String>,
    /// The entry that is open.
    pub entry: Option<String>,
    /// `signer`: the entries that wait for their signers, and not for a moderator.
    pub waits_for: Option<String>,
}

impl QueuePlace {
    pub fn path(&self) -> String {
        path("/desk/queue", &self.fields())
    }

    /// The same with a notice: `done` or `undone` and the decision's id.
    pub fn path_with(&self, notice: &'static str, id: &impl ToString) -> String {
        let mut fields = self.fields();
        fields.push((notice, id.to_string()));
        path("/desk/queue", &fields)
    }

    pub fn is_of_asked(&self) -> bool {
        self.waits_for.as_deref() == Some("signer")
    }

    /// The other of the two lists of the same letter, from its beginning.
    pub fn other_list(&self) -> Self {
        Self {
            letter: self.letter.clone(),
            waits_for: (!self.is_of_asked()).then(|| "signer".to_owned()),
            ..Self::default()
        }
    }

    pub fn fields(&self) -> Vec<(&'static str, String)> {
        [
            ("letter", &self.letter),
            ("after", &self.after),
            ("entry", &self.entry),
            ("waits_for", &self.waits_for),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.clone()?)))
        .collect()
    }

    #[must_use]
    pub fn with_entry(&self, entry: Option<&impl ToString>) -> Self {
        Self {
            entry: entry.map(ToString::to_string),
            ..self.clone()
        }
    }
}

/// A path with a query.
pub fn path(path: &str, fields: &[(&'static str, String)]) -> String {
    if fields.is_empty() {
        return path.to_owned();
    }
    let query = Serializer::new(String::new()).extend_pairs(fields).finish();
    format!("{path}?{query}")
}

pub fn after((at, id): Place) -> String {
    format!("{}-{id}", at.as_micros())
}

pub fn parse_after(text: &str) -> Option<Place> {
    let (at, id) = text.split_once('-')?;
    Some((
        Timestamp::from_micros(at.parse().ok()?),
        id.parse::<Id<_>>().ok()?,
    ))
}

/// Where a login may lead: to a page of the desk, and nowhere else.
pub fn local(then: &str) -> Option<&str> {
    let plain = then
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let on_the_desk = then.starts_with("/desk/") && !then.starts_with("/desk/login");
    (plain && on_the_desk && then.len() <= 2_000).then_some(then)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_leads_to_the_desk_only() {
        assert_eq!(
            local("/desk/queue?letter=a&entry=b"),
            Some("/desk/queue?letter=a&entry=b")
        );
        let elsewhere = [
            "",
            "//evil.example/desk/",
            "https://evil.example/desk/",
            "/desk",
            "/deskevil/",
            "/desk/\\evil",
            "/desk/\r\nSet-Cookie: a=b",
            "/desk/login",
        ];
        for then in elsewhere {
            assert_eq!(local(then), None, "{then:?}");
        }
    }

    #[test]
    fn a_place_reads_back_and_nonsense_does_not() {
        let place: Place = (Timestamp::from_micros(17), Id::from_bytes([9; 16]));
        assert_eq!(parse_after(&after(place)), Some(place));
        for bad in ["", "-", "17", "17-", "x-y", "17-00"] {
            assert_eq!(parse_after(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_carried_cannot_break_out_of_its_field() {
        let place = QueuePlace {
            letter: Some("a&done=b#c".to_owned()),
            ..QueuePlace::default()
        };
        assert_eq!(place.path(), "/desk/queue?letter=a%26done%3Db%23c");
        assert_eq!(QueuePlace::default().path(), "/desk/queue");
    }
}
