//! A letter as its files: what an export writes, and what a further text is brought beside.
use super::local_time;
use crate::domain::bundle::{Bundle, BundleText};
use crate::domain::letter::{Change, Letter, Version};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{co_hosts, versions};

/// With the texts that are signed now.
pub fn as_bundle(db: &mut Db, letter: Letter) -> Result<Bundle, Error> {
    let mut texts = versions::of_letter(db, letter.id)?;
    texts.retain(|text| text.number == letter.version);
    let local = |at| local_time::exact(at, &letter.time_zone);
    Ok(Bundle {
        co_hosts: co_hosts::of_letter(db, letter.id)?,
        opens: letter.opens_at.map(local),
        closes: letter.closes_at.map(local),
        change: texts.first().map_or(Change::First, |text| text.change),
        texts: texts.into_iter().map(text).collect(),
        slug: letter.slug,
        host: letter.host,
        contact: letter.contact,
        state: letter.state,
        rules: letter.rules,
        says_target: true,
        time_zone: letter.time_zone,
        version: letter.version,
    })
}

pub fn text(version: Version) -> BundleText {
    BundleText {
        language: version.language,
        title: version.title,
        short_title: version.short_title,
        addressees: version.addressees,
        markdown: version.markdown,
        note: version.note,
    }
}
