//! Addresses on the desk: a place in the queue, and what the links and forms carry of it.
use crate::domain::ids::Id;
use crate::domain::queue_filter::{QueueFilter, QueueList};
use crate::domain::time::Timestamp;
use crate::store::queue::Place;
use crate::store::waiting::WaitingPlace;
use crate::web::error::Error;
use url::form_urlencoded::{self, Serializer};

/// Where in the queue a moderator reads: the query of its address, which forms carry along as one field.
#[derive(Debug, Clone, Default)]
pub struct QueuePlace {
    /// Slug.
    pub letter: Option<String>,
    /// The place after which the page begins.
    pub after: Option<WaitingPlace>,
    /// The entry that is open.
    pub entry: Option<String>,
    pub filter: QueueFilter,
}

impl QueuePlace {
    pub fn parse(query: &str) -> Result<Self, Error> {
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
        let value = |wanted| {
            let found = pairs.iter().find(|(name, _)| name == wanted);
            found.map(|(_, value)| value.clone().into_owned())
        };
        let after = value("after").map(|text| parse_waiting(&text).ok_or(Error::BadRequest));
        let each = pairs.iter().map(|(name, value)| (&**name, &**value));
        Ok(Self {
            letter: value("letter"),
            after: after.transpose()?,
            entry: value("entry"),
            filter: QueueFilter::parse(each).map_err(|_| Error::BadRequest)?,
        })
    }

    pub fn path(&self) -> String {
        path("/desk/queue", &self.fields())
    }

    /// The same with a notice: `done` or `undone` and the decision's id.
    pub fn path_with(&self, notice: &'static str, id: &impl ToString) -> String {
        let mut fields = self.fields();
        fields.push((notice, id.to_string()));
        path("/desk/queue", &fields)
    }

    /// What `parse` reads back.
    pub fn query(&self) -> String {
        let fields = self.fields();
        Serializer::new(String::new()).extend_pairs(fields).finish()
    }

    /// Another of the lists of the same letter, from its beginning and in the same order.
    #[must_use]
    pub fn list(&self, list: QueueList) -> Self {
        Self {
            letter: self.letter.clone(),
            filter: QueueFilter {
                list,
                order: self.filter.order,
                ..QueueFilter::default()
            },
            ..Self::default()
        }
    }

    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields: Vec<(&'static str, String)> = Vec::new();
        let mut add = |name, value: Option<String>| fields.extend(value.map(|value| (name, value)));
        add("letter", self.letter.clone());
        add("after", self.after.map(waiting));
        add("entry", self.entry.clone());
        fields.extend(self.filter.pairs());
        fields
    }

    #[must_use]
    pub fn with_entry(&self, entry: Option<&impl ToString>) -> Self {
        Self {
            entry: entry.map(ToString::to_string),
            ..self.clone()
        }
    }
}

fn waiting(place: WaitingPlace) -> String {
    format!("{}.{}", place.doubt, after((place.at, place.id)))
}

fn parse_waiting(text: &str) -> Option<WaitingPlace> {
    let (doubt, rest) = text.split_once('.')?;
    let (at, id) = parse_after(rest)?;
    let doubt = doubt.parse().ok()?;
    Some(WaitingPlace { doubt, at, id })
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
            assert_eq!(parse_waiting(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_place_in_the_queue_reads_back_with_its_filter() {
        let query = "letter=a&after=35.17-0000000000000000000000000g&entry=e&waits_for=aside&reason=trap&reason=rival&q=x+y";
        let query = query.replace(
            "0000000000000000000000000g",
            &Id::<()>::from_bytes([9; 16]).to_string(),
        );
        let place = QueuePlace::parse(&query).expect("it is one");
        assert_eq!(place.after.map(|after| after.doubt), Some(35));
        assert_eq!(place.filter.reasons.len(), 2);
        let again = QueuePlace::parse(&place.query()).expect("it is one");
        assert_eq!(again.fields(), place.fields());
        assert!(QueuePlace::parse("after=nonsense").is_err());
        assert!(QueuePlace::parse("order=up").is_err());
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
