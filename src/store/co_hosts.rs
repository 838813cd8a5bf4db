//! Who hosts a letter beside its host.
use super::connection::Db;
use super::error::Error;
use super::schema::co_hosts;
use crate::domain::co_host::CoHost;
use crate::domain::letter::LetterId;
use crate::domain::name::Name;
use crate::domain::website::Website;
use diesel::prelude::*;

/// In the order in which they are printed.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<CoHost>, Error> {
    let rows: Vec<(String, Option<String>)> = co_hosts::table
        .filter(co_hosts::letter_id.eq(letter))
        .order(co_hosts::position)
        .select((co_hosts::name, co_hosts::website))
        .load(db)?;
    let host = |(name, website): (String, Option<String>)| CoHost {
        name: Name::stored(name),
        website: website.as_deref().and_then(Website::stored),
    };
    Ok(rows.into_iter().map(host).collect())
}

/// These in the place of those before; the caller has the letter's row.
pub fn replace(db: &mut Db, letter: LetterId, hosts: &[CoHost]) -> Result<(), Error> {
    diesel::delete(co_hosts::table.filter(co_hosts::letter_id.eq(letter))).execute(db)?;
    for (position, host) in (0_i16..).zip(hosts) {
        diesel::insert_into(co_hosts::table)
            .values((
                co_hosts::letter_id.eq(letter),
                co_hosts::position.eq(position),
                co_hosts::name.eq(host.name.as_str()),
                co_hosts::website.eq(host.website.as_ref().map(Website::url)),
            ))
            .execute(db)?;
    }
    Ok(())
}
