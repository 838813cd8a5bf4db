//! "Is this you?": what the list has already that is much like the line to be confirmed.

use super::shown::Shown;
use crate::domain::country::Country;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::signatory::{Kind, PrintedLine};
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{listing, near};

pub struct NearView {
    pub name: String,
    pub country: String,
    pub path: String,
}

/// A listed organisation that is near.
pub struct NearLine {
    name: String,
    country: Option<Country>,
    path: String,
}

/// Listed organisations of the letter that may be the one that signs. Whoever opens the link has
/// the mail, and sees no more than the list shows to everybody.
pub fn near_lines(
    db: &mut Db,
    shown: &Shown,
    line: &PrintedLine,
) -> Result<Vec<NearLine>, StoreError> {
    if line.kind != Kind::Organisation || !shown.is_seen() {
        return Ok(Vec::new());
    }
    // The id names no entry: a line like an entry's own name is near it too.
    let organisation = Organisation::of_line(OrganisationId::from_bytes([0; 16]), line);
    let mut lines = Vec::new();
    for (_, signature) in near::to_line_among_listed(db, &organisation, shown.letter.id)? {
        let entry = listing::one(db, shown.letter.id, signature)?;
        lines.push(NearLine {
            name: entry.name,
            country: entry.country,
            path: format!("/letters/{}/signatories/{signature}", shown.letter.slug),
        });
    }
    Ok(lines)
}

pub fn near_view(locale: &Locale, near: NearLine) -> NearView {
    NearView {
        name: near.name,
        country: near
            .country
            .map(|country| country_name(locale, country))
            .unwrap_or_default(),
        path: near.path,
    }
}
