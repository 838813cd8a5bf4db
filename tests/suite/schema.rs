//! Both engines have the same tables, columns, types and nullability, and `store/schema.rs` has
//! them too.
use crate::harness::app::TestApp;
use crate::harness::engine::{Database, Engine};
use diesel::prelude::*;
use diesel::sql_types::Text;
use std::collections::BTreeSet;
use undersigned::store::connection::{Address, Db, connect};
use undersigned::store::migrations::{self, Schema};

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// `table.column type nullable`, in diesel's words for types.
fn columns(db: &mut Db) -> BTreeSet<String> {
    let sqlite = "SELECT m.name || '.' || c.name || ' ' || CASE c.type WHEN 'BLOB' THEN 'Binary' WHEN 'TEXT' THEN 'Text' \
         WHEN 'BIGINT' THEN 'BigInt' WHEN 'INTEGER' THEN 'Integer' WHEN 'SMALLINT' THEN 'SmallInt' WHEN 'BOOLEAN' THEN 'Bool' \
         ELSE c.type END || CASE c.\"notnull\" WHEN 1 THEN '' ELSE ' null' END AS line \
         FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\' \
         AND m.name NOT LIKE 'sqlite%'";
    let postgres = "SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'bytea' THEN 'Binary' WHEN 'text' THEN 'Text' \
         WHEN 'bigint' THEN 'BigInt' WHEN 'integer' THEN 'Integer' WHEN 'smallint' THEN 'SmallInt' WHEN 'boolean' THEN 'Bool' \
         ELSE data_type END || CASE is_nullable WHEN 'NO' THEN '' ELSE ' null' END AS line \
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'";
    let sql = if matches!(db, Db::Sqlite(_)) {
        sqlite
    } else {
        postgres
    };
    diesel::sql_query(sql)
        .load::<Line>(db)
        .unwrap()
        .into_iter()
        .map(|line| line.line)
        .collect()
}

/// The names of unique indexes and of indexes.
fn indexes(db: &mut Db) -> BTreeSet<String> {
    let sqlite = "SELECT m.name || ' on ' || m.tbl_name || CASE WHEN m.sql LIKE 'CREATE UNIQUE%' THEN ' unique' ELSE '' END || \
         CASE WHEN m.sql LIKE '% WHERE %' THEN ' partial' ELSE '' END AS line \
         FROM sqlite_schema m WHERE m.type = 'index' AND m.sql IS NOT NULL";
    let postgres = "SELECT i.relname || ' on ' || t.relname || CASE WHEN x.indisunique THEN ' unique' ELSE '' END || \
         CASE WHEN x.indpred IS NOT NULL THEN ' partial' ELSE '' END AS line \
         FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid \
         JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public' \
         AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.oid)";
    let sql = if matches!(db, Db::Sqlite(_)) {
        sqlite
    } else {
        postgres
    };
    diesel::sql_query(sql)
        .load::<Line>(db)
        .unwrap()
        .into_iter()
        .map(|line| line.line)
        .collect()
}

fn migrated(engine: Engine) -> (Database, Db) {
    let database = Database::empty(engine);
    let address = Address::of(&database.url);
    migrations::migrate(&address).unwrap();
    let db = connect(&address).unwrap();
    (database, db)
}

#[test]
fn both_engines_are_alike() {
    let (_one, mut sqlite) = migrated(Engine::Sqlite);
    let (_two, mut postgres) = migrated(Engine::Postgres);
    let found = columns(&mut sqlite);
    assert!(found.len() > 150, "only {} columns were read", found.len());
    assert_eq!(found, columns(&mut postgres));
    assert_eq!(indexes(&mut sqlite), indexes(&mut postgres));
}

#[test]
fn the_declared_tables_are_the_real_ones() {
    let source = include_str!("../../src/store/schema.rs");
    let mut declared = BTreeSet::new();
    for table in source.split("diesel::table! {").skip(1) {
        let table = table.split("\n}\n").next().unwrap();
        let mut lines = table.lines().map(str::trim).filter(|line| !line.is_empty());
        let name = lines.next().unwrap().split(' ').next().unwrap();
        for line in lines.filter(|line| line.contains("->")) {
            let (column, kind) = line.trim_end_matches(',').split_once(" -> ").unwrap();
            let (kind, null) = match kind.strip_prefix("Nullable<") {
                Some(kind) => (kind.trim_end_matches('>'), " null"),
                None => (kind, ""),
            };
            declared.insert(format!("{name}.{column} {kind}{null}"));
        }
    }
    let (_database, mut sqlite) = migrated(Engine::Sqlite);
    assert_eq!(declared, columns(&mut sqlite));
}

/// The ways back, the latest first.
fn downs(engine: Engine) -> Vec<String> {
    let folder = match engine {
        Engine::Sqlite => "migrations/sqlite",
        Engine::Postgres => "migrations/postgres",
    };
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut migrations: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    migrations.sort();
    let down = |path: &std::path::PathBuf| std::fs::read_to_string(path.join("down.sql")).unwrap();
    migrations.iter().rev().map(down).collect()
}

#[test]
fn migrations_can_be_taken_back() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (_database, mut db) = migrated(engine);
        for down in downs(engine) {
            diesel::connection::SimpleConnection::batch_execute(&mut db, &down).unwrap();
        }
        assert_eq!(columns(&mut db), BTreeSet::new());
    }
}

#[test]
fn a_database_that_is_newer_than_the_program_is_told() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (database, mut db) = migrated(engine);
        let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('20990101000000')";
        diesel::connection::SimpleConnection::batch_execute(&mut db, newer).unwrap();
        assert_eq!(
            migrations::status(&Address::of(&database.url)).unwrap(),
            Schema::Ahead
        );
    }
}

/// A dump of either engine: every value of every column as text, bytes in hexadecimal.
pub fn dump(app: &TestApp) -> String {
    let mut db = connect(&Address::of(&app.database.url)).unwrap();
    let tables: BTreeSet<String> = columns(&mut db)
        .iter()
        .map(|line| line.split('.').next().unwrap().to_owned())
        .collect();
    let mut dump = String::new();
    for table in tables {
        let names: Vec<String> = columns(&mut db)
            .iter()
            .filter_map(|line| line.strip_prefix(&format!("{table}.")).map(str::to_owned))
            .collect();
        let cells: Vec<String> = names
            .iter()
            .map(|line| {
                let (name, kind) = line.split_once(' ').unwrap();
                let value = match (&db, kind.starts_with("Binary")) {
                    (Db::Sqlite(_), true) => format!("lower(hex(\"{name}\"))"),
                    (Db::Postgres(_), true) => format!("encode(\"{name}\", 'hex')"),
                    _ => format!("CAST(\"{name}\" AS TEXT)"),
                };
                format!("COALESCE({value}, '')")
            })
            .collect();
        let sql = format!(
            "SELECT {} AS line FROM \"{table}\"",
            cells.join(" || ' ' || ")
        );
        for row in diesel::sql_query(sql).load::<Line>(&mut db).unwrap() {
            dump.push_str(&table);
            dump.push(' ');
            dump.push_str(&row.line);
            dump.push('\n');
        }
    }
    dump
}
