//! Organisations and individuals are listed apart.
use crate::domain::letter::LetterId;
use crate::domain::signatory::Kind;
use crate::store;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::listing::Filter;
use crate::web::counts::Counts;

/// Which list is shown where there are two and none was asked for: that of the organisations, unless
/// only people were found.
pub fn kind_shown(
    db: &mut Db,
    letter: LetterId,
    counts: Counts,
    filter: &Filter,
    nothing: bool,
) -> Result<Option<Kind>, StoreError> {
    let both = Kind::ALL.iter().all(|kind| counts.of(*kind) > 0);
    if filter.kind.is_some() || !both {
        return Ok(filter.kind);
    }
    let found = |kind: Kind, db: &mut Db| {
        let filter = Filter {
            kind: Some(kind),
            ..filter.clone()
        };
        store::listing::page(db, letter, &filter, None, 1).map(|lines| !lines.is_empty())
    };
    let people = !nothing && !found(Kind::Organisation, db)? && found(Kind::Individual, db)?;
    Ok(Some(if people {
        Kind::Individual
    } else {
        Kind::Organisation
    }))
}
