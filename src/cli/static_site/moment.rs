//! What the copy is made of, to be looked at before and after: as long as it is the same, all pages are of one moment.
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{
    co_hosts, deliveries, first_signatories, ledger, letters, page_texts, progress, sample_letters,
    switches, updates, versions,
};
use std::fmt::Debug;

/// The same twice if nothing has changed in between: what each thing says, in one order.
#[derive(PartialEq, Eq)]
pub struct Moment(Vec<String>);

impl Moment {
    /// Of the list it takes the ledger's word, which has every change of it but who stands on top.
    pub fn read(db: &mut Db, now: Timestamp) -> Result<Self, Error> {
        let mut told = told(&switches::banners(db)?);
        told.push(format!("{:?}", switches::on(db)?.all()));
        for letter in letters::all(db)? {
            if !letter.is_public(now) {
                continue;
            }
            let id = letter.id;
            let is_open = letter.accepts_submissions(now).is_ok();
            let head = (ledger::head(db, id)?, ledger::unplaced(db, id)?);
            let newest = ledger::newest_unplaced(db, id)?;
            told.push(format!("{letter:?} {is_open} {head:?} {newest:?}"));
            told.extend(self::told(&first_signatories::of_letter(db, id)?));
            told.extend(self::told(&versions::of_letter(db, id)?));
            told.extend(self::told(&co_hosts::of_letter(db, id)?));
            told.extend(self::told(&deliveries::of_letter(db, id)?));
            told.extend(self::told(&page_texts::of_letter(db, id)?));
            told.extend(self::told(&sample_letters::of_letter(db, id)?));
            if letter.rules.shows_progress {
                let counts = ledger::counts(db, id)?;
                let progress = progress::progress(db, id, &counts, now)?;
                told.push(format!("{progress:?}"));
            }
            let headings = updates::headings(db, id)?;
            let mut numbers: Vec<i32> = headings.iter().map(|one| one.number).collect();
            numbers.dedup();
            for update in updates::of_numbers(db, id, &numbers)? {
                let corrections = updates::corrections(db, &update)?;
                told.push(format!("{update:?} {corrections:?}"));
            }
        }
        told.sort_unstable();
        Ok(Self(told))
    }
}

fn told<T: Debug>(things: &[T]) -> Vec<String> {
    things.iter().map(|one| format!("{one:?}")).collect()
}
