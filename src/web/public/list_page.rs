//! One page of the list, and the lines on either side of it.
use super::list_query::{From, ONE_MORE, PAGE};
use crate::domain::letter::LetterId;
use crate::store;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::listing::{Filter, Listed, Place};

#[derive(Debug, Default)]
pub struct ListPage {
    /// At most a page, in the order of the list.
    pub lines: Vec<Listed>,
    /// The last line before these.
    pub previous: Option<Listed>,
    /// The first line after these.
    pub next: Option<Listed>,
}

impl ListPage {
    pub fn read(
        db: &mut Db,
        letter: LetterId,
        filter: &Filter,
        from: &From,
    ) -> Result<Self, Error> {
        match from {
            From::Beginning => Self::after(db, letter, filter, None),
            From::After(place) => Self::after(db, letter, filter, Some(place)),
            From::Before(place) => Self::before(db, letter, filter, place),
        }
    }

    fn after(
        db: &mut Db,
        letter: LetterId,
        filter: &Filter,
        place: Option<&Place>,
    ) -> Result<Self, Error> {
        let mut lines = store::listing::page(db, letter, filter, place, ONE_MORE)?;
        let next = (lines.len() > PAGE).then(|| lines.pop()).flatten();
        let previous = match (place, lines.first()) {
            (None, _) => None,
            (Some(_), Some(first)) => {
                let first = first.place();
                store::listing::page_before(db, letter, filter, &first, 1)?.pop()
            }
            // Everybody from there on is gone: what stands before the place is still there.
            (Some(place), None) => store::listing::page_before(db, letter, filter, place, 1)?.pop(),
        };
        Ok(Self {
            lines,
            previous,
            next,
        })
    }

    fn before(
        db: &mut Db,
        letter: LetterId,
        filter: &Filter,
        place: &Place,
    ) -> Result<Self, Error> {
        let mut lines = store::listing::page_before(db, letter, filter, place, ONE_MORE)?;
        if lines.len() <= PAGE {
            // The beginning: a whole page, as it would be from there.
            return Self::after(db, letter, filter, None);
        }
        let previous = lines.pop();
        lines.reverse();
        let last = lines.last().map(Listed::place);
        let next = match &last {
            Some(last) => store::listing::page(db, letter, filter, Some(last), 1)?.pop(),
            None => None,
        };
        Ok(Self {
            lines,
            previous,
            next,
        })
    }
}
