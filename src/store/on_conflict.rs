//! `ON CONFLICT DO NOTHING` through the derived connection, which does not speak it itself.
use super::connection::{Db, MultiBackend};
use diesel::QueryResult;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::query_dsl::methods::ExecuteDsl;

/// Executes an insert unless it would break a unique index: 1 row, or 0. A violated index aborts
/// a PostgreSQL transaction, so uniqueness is always asked for this way.
#[derive(Debug, QueryId)]
pub struct OrNothing<Q>(pub Q);

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for OrNothing<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(" ON CONFLICT DO NOTHING");
        Ok(())
    }
}

impl<Q> diesel::query_dsl::RunQueryDsl<Db> for OrNothing<Q> {}

impl<Q> OrNothing<Q>
where
    Self: ExecuteDsl<Db>,
{
    /// Whether the row went in.
    pub fn inserted(self, db: &mut Db) -> QueryResult<bool> {
        ExecuteDsl::execute(self, db).map(|rows| rows == 1)
    }
}
