//! What a moderator decided about many entries at once a moment ago, beside the lists in which it was pressed: the
//! way back to it, and its undo.
use super::place;
use super::wording::decision::waited;
use crate::domain::decision::{DecisionAct, UNDO_WITHIN};
use crate::domain::letter::{Letter, LetterId};
use crate::domain::moderator::Moderator;
use crate::domain::time::Timestamp;
use crate::locale::messages::Locale;
use crate::store::bulks::{self, Bulk, BulkId};
use crate::store::connection::Db;
use crate::store::error::Error;

pub struct RecentBulk {
    /// "Decided together 4 minutes ago: 3 entries were published."
    pub told: String,
    pub path: String,
    pub undo: String,
}

/// Those that can still be undone, with how many entries each decided about.
pub(super) fn read(
    db: &mut Db,
    moderator: &Moderator,
    letter: LetterId,
    now: Timestamp,
) -> Result<Vec<(Bulk, i64)>, Error> {
    if !moderator.role.decides() {
        return Ok(Vec::new());
    }
    bulks::recent(db, moderator.id, letter, now.minus(UNDO_WITHIN))
}

pub(super) fn views(
    locale: &Locale,
    letter: &Letter,
    recent: &[(Bulk, i64)],
    now: Timestamp,
) -> Vec<RecentBulk> {
    let slug = letter.slug.as_str();
    let view = |(bulk, count): &(Bulk, i64)| RecentBulk {
        told: locale
            .msg("bulk-recent")
            .arg("wait", waited(locale, bulk.created_at, now))
            .arg("what", told(locale, bulk.act, false, *count))
            .to_string(),
        path: path(bulk.id, slug),
        undo: undo_path(bulk.id, slug),
    };
    recent.iter().map(view).collect()
}

/// With its letter, by which it is judged who may read it.
pub(super) fn path(id: BulkId, letter: &str) -> String {
    let of = [("letter", letter.to_owned())];
    place::path(&format!("/desk/bulks/{id}"), &of)
}

pub(super) fn undo_path(id: BulkId, letter: &str) -> String {
    let of = [("letter", letter.to_owned())];
    place::path(&format!("/desk/bulks/{id}/undo"), &of)
}

pub(super) fn told(locale: &Locale, act: DecisionAct, undone: bool, count: i64) -> String {
    let message = match (undone, act) {
        (true, _) => locale.msg("bulk-undone"),
        (false, DecisionAct::Publish) => locale.msg("bulk-published"),
        (false, DecisionAct::Reject) => locale.msg("bulk-rejected"),
        (false, DecisionAct::Unpublish) => locale.msg("bulk-unpublished"),
        (false, DecisionAct::Invalidate) => locale.msg("bulk-invalidated"),
        (false, _) => locale.msg("bulk-set-aside-done"),
    };
    message.arg("count", count).to_string()
}
