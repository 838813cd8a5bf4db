//! What an address of the list asks for, and the address that asks for a part of it.
use super::asked::{self, Asked};
use super::cursor;
use super::shown::Shown;
use crate::domain::letter::{LetterId, Signers};
use crate::domain::signatory::Kind;
use crate::store;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::listing::{Filter, Listed, Place};
use crate::web::error::Error;
use serde::Deserialize;
use url::form_urlencoded::Serializer;

/// Lines on a page.
pub const PAGE: usize = 50;
pub const ONE_MORE: i64 = 51;

#[derive(Debug, Clone, Default, Deserialize)]
pub struct Query {
    pub kind: Option<String>,
    pub letter: Option<String>,
    pub country: Option<String>,
    pub q: Option<String>,
    pub after: Option<String>,
    pub before: Option<String>,
}

/// From which line a page goes on, and in which direction. A place is one of the order and not a number, so that
/// signatures which come or go meanwhile move nobody onto another page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    Beginning,
    After(Place),
    Before(Place),
}

impl Query {
    pub fn asked(&self) -> Asked<'_> {
        Asked {
            kind: self.kind.as_deref(),
            country: self.country.as_deref(),
            heading: self.letter.as_deref(),
            q: self.q.as_deref(),
        }
    }

    /// A place of another letter, or two at once, is a bad request.
    pub fn from(&self, letter: LetterId) -> Result<From, Error> {
        let place = |text| cursor::decode(letter, text).map_err(|_| Error::BadRequest);
        match (
            asked::given(self.after.as_deref()),
            asked::given(self.before.as_deref()),
        ) {
            (None, None) => Ok(From::Beginning),
            (Some(after), None) => place(after).map(From::After),
            (None, Some(before)) => place(before).map(From::Before),
            (Some(_), Some(_)) => Err(Error::BadRequest),
        }
    }

    /// The same part of the list from its beginning.
    pub fn beginning(&self) -> Self {
        Self {
            after: None,
            before: None,
            ..self.clone()
        }
    }

    pub fn after(&self, letter: LetterId, line: &Listed) -> Self {
        Self {
            after: Some(cursor::encode(letter, &line.place())),
            ..self.beginning()
        }
    }

    pub fn before(&self, letter: LetterId, line: &Listed) -> Self {
        Self {
            before: Some(cursor::encode(letter, &line.place())),
            ..self.beginning()
        }
    }

    pub fn path(&self, shown: &Shown) -> String {
        let parts = [
            ("kind", &self.kind),
            ("letter", &self.letter),
            ("country", &self.country),
            ("q", &self.q),
            ("after", &self.after),
            ("before", &self.before),
        ];
        let mut query = Serializer::new(String::new());
        for (name, value) in parts {
            if let Some(value) = asked::given(value.as_deref()) {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        let joint = if query.is_empty() { "" } else { "?" };
        shown.path(&format!("/signatories{joint}{query}"))
    }
}

/// Where in the list a line stands: under its heading, or where that fills more than a page, from
/// the line itself on.
pub fn place_path(
    db: &mut Db,
    shown: &Shown,
    kind: Kind,
    heading: &str,
    sort_key: &[u8],
) -> Result<String, StoreError> {
    let letter = shown.letter.id;
    let kind = (shown.letter.rules.signers == Signers::Both).then_some(kind);
    let filter = Filter {
        kind,
        heading: Some(heading.to_owned()),
        ..Filter::default()
    };
    let kind = kind.map(|kind| kind.to_string());
    let together = store::listing::total(db, letter, &filter)?;
    let query = if together < ONE_MORE {
        Query {
            kind,
            letter: Some(heading.to_owned()),
            ..Query::default()
        }
    } else {
        Query {
            kind,
            after: Some(cursor::encode(letter, &cursor::before(sort_key))),
            ..Query::default()
        }
    };
    Ok(query.path(shown))
}
