//! Sets of offices while they are brought: staged in pieces, shown by one row, taken away in pieces.
use super::connection::{Db, on_either};
use super::error::Error;
use super::schema::{office_areas, office_places, office_sets, offices, shown_office_sets};
use crate::domain::country::Country;
use crate::domain::office::{Area, Office};
use crate::domain::office_set::{OfficeSet, OfficeSetId, Part};
use crate::domain::time::{MINUTE, Timestamp};
use diesel::prelude::*;
use std::time::Duration;

/// A set of which nothing was heard for this time, and which is not shown, was left by an import that was killed.
pub const KILLED_AFTER: Duration = MINUTE.saturating_mul(10);

#[derive(Insertable)]
#[diesel(table_name = offices)]
struct OfficeRow<'a> {
    set_id: OfficeSetId,
    key: &'a str,
    body: &'a str,
    body_name: Option<&'a str>,
    area: &'a str,
    title: &'a str,
    full_name: Option<&'a str>,
    last_name: Option<&'a str>,
    party: Option<&'a str>,
    salutation: Option<&'a str>,
    term_from: Option<String>,
    term_until: Option<String>,
    phone: Option<&'a str>,
    contact_form: Option<&'a str>,
    email: Option<&'a str>,
    website: Option<&'a str>,
    address: Option<&'a str>,
    social: String,
}

#[derive(Insertable)]
#[diesel(table_name = office_areas)]
struct AreaRow<'a> {
    set_id: OfficeSetId,
    key: &'a str,
    parent: Option<&'a str>,
    name: Option<&'a str>,
}

#[derive(Insertable)]
#[diesel(table_name = office_places)]
struct PlaceRow<'a> {
    set_id: OfficeSetId,
    place: &'a str,
    area: &'a str,
}

pub fn begin(db: &mut Db, country: Country, set: &OfficeSet, now: Timestamp) -> Result<(), Error> {
    diesel::insert_into(office_sets::table)
        .values((
            office_sets::id.eq(set.id),
            office_sets::country.eq(country.code()),
            office_sets::part.eq(set.part.as_str()),
            office_sets::as_of.eq(set.as_of.to_string()),
            office_sets::created_at.eq(now),
            office_sets::staged_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Another piece of it is staged in this transaction. `NotFound` if it was taken for killed.
pub fn go_on(db: &mut Db, id: OfficeSetId, now: Timestamp) -> Result<(), Error> {
    let alive = diesel::update(office_sets::table.find(id))
        .set(office_sets::staged_at.eq(now))
        .execute(db)?;
    if alive == 1 {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

pub fn add_offices(db: &mut Db, id: OfficeSetId, all: &[Office]) -> Result<(), Error> {
    let rows: Vec<OfficeRow<'_>> = all.iter().map(|office| row(id, office)).collect();
    on_either!(db, |c| diesel::insert_into(offices::table)
        .values(&rows)
        .execute(c))?;
    Ok(())
}

pub fn add_areas(db: &mut Db, id: OfficeSetId, all: &[Area]) -> Result<(), Error> {
    let rows: Vec<AreaRow<'_>> = all
        .iter()
        .map(|area| AreaRow {
            set_id: id,
            key: &area.key,
            parent: area.parent.as_deref(),
            name: area.name.as_deref(),
        })
        .collect();
    on_either!(db, |c| diesel::insert_into(office_areas::table)
        .values(&rows)
        .execute(c))?;
    Ok(())
}

/// Postal codes, each with an area.
pub fn add_places(db: &mut Db, id: OfficeSetId, all: &[(String, String)]) -> Result<(), Error> {
    let rows: Vec<PlaceRow<'_>> = all
        .iter()
        .map(|(place, area)| PlaceRow {
            set_id: id,
            place,
            area,
        })
        .collect();
    on_either!(db, |c| diesel::insert_into(office_places::table)
        .values(&rows)
        .execute(c))?;
    Ok(())
}

/// From now on this one is read, in the place of the one before.
pub fn show(db: &mut Db, country: Country, part: Part, id: OfficeSetId) -> Result<(), Error> {
    let key = (country.code(), part.as_str());
    diesel::delete(shown_office_sets::table.find(key)).execute(db)?;
    diesel::insert_into(shown_office_sets::table)
        .values((
            shown_office_sets::country.eq(country.code()),
            shown_office_sets::part.eq(part.as_str()),
            shown_office_sets::set_id.eq(id),
        ))
        .execute(db)?;
    Ok(())
}

/// Sets that nobody reads: replaced, or left by a killed import before this moment.
pub fn unread(db: &mut Db, before: Timestamp) -> Result<Vec<OfficeSetId>, Error> {
    Ok(office_sets::table
        .left_join(shown_office_sets::table)
        .filter(shown_office_sets::set_id.is_null())
        .filter(office_sets::staged_at.lt(before))
        .select(office_sets::id)
        .load(db)?)
}

/// Takes away what belongs to such a set, so many rows at once; says whether that was all of it.
pub fn take_away(db: &mut Db, id: OfficeSetId, rows: i64) -> Result<bool, Error> {
    let places: Vec<(String, String)> = office_places::table
        .filter(office_places::set_id.eq(id))
        .order((office_places::place, office_places::area))
        .select((office_places::place, office_places::area))
        .limit(rows)
        .load(db)?;
    if let Some((last, _)) = places.last() {
        let until = office_places::table
            .filter(office_places::set_id.eq(id))
            .filter(office_places::place.le(last));
        diesel::delete(until).execute(db)?;
        return Ok(false);
    }
    let of_set = offices::table.filter(offices::set_id.eq(id));
    let keys = of_set.order(offices::key).select(offices::key);
    if let Some(last) = keys.limit(rows).load::<String>(db)?.last() {
        diesel::delete(of_set.filter(offices::key.le(last))).execute(db)?;
        return Ok(false);
    }
    let of_set = office_areas::table.filter(office_areas::set_id.eq(id));
    let keys = of_set.order(office_areas::key).select(office_areas::key);
    if let Some(last) = keys.limit(rows).load::<String>(db)?.last() {
        diesel::delete(of_set.filter(office_areas::key.le(last))).execute(db)?;
        return Ok(false);
    }
    diesel::delete(office_sets::table.find(id)).execute(db)?;
    Ok(true)
}

fn row(id: OfficeSetId, office: &Office) -> OfficeRow<'_> {
    let holder = office.holder.as_ref();
    let reach = &office.reach;
    let social = reach
        .social
        .iter()
        .map(|one| format!("{} {}", one.network, one.handle()))
        .collect::<Vec<_>>()
        .join("\n");
    OfficeRow {
        set_id: id,
        key: &office.key,
        body: &office.body,
        body_name: office.body_name.as_deref(),
        area: &office.area,
        title: office.title.as_str(),
        full_name: holder.map(|holder| holder.full_name.as_str()),
        last_name: holder.map(|holder| holder.last_name.as_str()),
        party: holder.and_then(|holder| holder.party.as_deref()),
        salutation: holder.and_then(|holder| holder.salutation.as_deref()),
        term_from: holder
            .and_then(|holder| holder.from)
            .map(|day| day.to_string()),
        term_until: holder
            .and_then(|holder| holder.until)
            .map(|day| day.to_string()),
        phone: reach.phone.as_deref(),
        contact_form: reach.contact_form.as_deref(),
        email: reach.email.as_deref(),
        website: reach.website.as_deref(),
        address: reach.address.as_deref(),
        social,
    }
}
