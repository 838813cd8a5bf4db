//! A letter as its files: what an export writes, and what a further text is brought beside.
use super::local_time;
use crate::domain::bundle::{Bundle, BundleText};
use crate::domain::bundle_beside::{Beside, BundlePost};
use crate::domain::letter::{Change, Letter, Version};
use crate::domain::letter_update::Update;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{co_hosts, page_texts, sample_letters, updates, versions};

/// With the texts that are signed now.
pub fn as_bundle(db: &mut Db, letter: Letter) -> Result<Bundle, Error> {
    let mut texts = versions::of_letter(db, letter.id)?;
    texts.retain(|text| text.number == letter.version);
    let mut pages = page_texts::of_letter(db, letter.id)?;
    pages.retain(|page| texts.iter().any(|text| text.language == page.language));
    let mut samples = sample_letters::of_letter(db, letter.id)?;
    samples.retain(|sample| texts.iter().any(|text| text.language == sample.language()));
    let beside = Beside {
        posts: posts(db, &letter)?,
        pages,
        samples,
    };
    let local = |at| local_time::exact(at, &letter.time_zone);
    Ok(Bundle {
        co_hosts: co_hosts::of_letter(db, letter.id)?,
        beside,
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

/// The whole timeline, from its first number on.
fn posts(db: &mut Db, letter: &Letter) -> Result<Vec<BundlePost>, Error> {
    let numbers: Vec<i32> = updates::headings(db, letter.id)?
        .iter()
        .map(|heading| heading.number)
        .collect();
    let mut texts = updates::of_numbers(db, letter.id, &numbers)?;
    texts.sort_by(|one, other| (one.number, &one.language).cmp(&(other.number, &other.language)));
    let post = |update: Update| BundlePost {
        number: update.number,
        language: update.language,
        title: update.title,
        day: update
            .happened_at
            .map(|at| local_time::day(at, &letter.time_zone)),
        sources: update.sources,
        markdown: update.markdown,
        note: None,
        draft: update.published_at.is_none(),
    };
    Ok(texts.into_iter().map(post).collect())
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
