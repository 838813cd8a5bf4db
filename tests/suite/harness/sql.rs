//! Looks past the program into its database.
use super::app::TestApp;
use super::engine::Engine;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use undersigned::store::connection::{Address, Db, connect};

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// What a query of one number says of the database at `url`.
pub fn number_at(url: &str, query: &str) -> i64 {
    let sql = format!("SELECT CAST(({query}) AS BIGINT) AS number");
    let mut db = open(url);
    diesel::sql_query(sql)
        .get_result::<Number>(&mut db)
        .unwrap()
        .number
}

pub fn number(app: &TestApp, query: &str) -> i64 {
    number_at(&app.database.url, query)
}

/// Statements that no act of the program would make.
#[track_caller]
pub fn tamper(app: &TestApp, sql: &str) {
    open(&app.database.url)
        .batch_execute(sql)
        .unwrap_or_else(|error| panic!("{error}: {sql}"));
}

pub fn open(url: &str) -> Db {
    connect(&Address::of(url)).unwrap()
}

/// Bytes as the engine writes them in SQL.
pub fn blob(engine: Engine, bytes: &[u8]) -> String {
    let hex = data_encoding::HEXLOWER.encode(bytes);
    match engine {
        Engine::Sqlite => format!("X'{hex}'"),
        Engine::Postgres => format!("'\\x{hex}'::bytea"),
    }
}
