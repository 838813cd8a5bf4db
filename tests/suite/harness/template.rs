//! A migrated database of each engine to copy: a copy takes a tenth of what the migrations take.
//!
//! It is kept for the next run, under a name that says which migrations made it: in the folder of the
//! build, and on the PostgreSQL server.
use super::engine::{Engine, admin};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use undersigned::security::random;
use undersigned::store::connection::Address;
use undersigned::store::migrations::migrate;

/// Copies it there.
pub fn copy_file(to: &Path) {
    let ours = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name(Engine::Sqlite));
    if !ours.exists() {
        let making = ours.with_extension(unique());
        migrate(&Address::of(&format!("sqlite://{}", making.display()))).unwrap();
        // Whoever was first made the same.
        fs::rename(&making, &ours).unwrap();
    }
    fs::copy(&ours, to).unwrap();
}

/// What to write after `CREATE DATABASE` and a name.
pub fn clause(server: &str) -> String {
    let ours = name(Engine::Postgres);
    let mut db = PgConnection::establish(server).unwrap();
    if !exists(&mut db, &ours) {
        // The others wait here. The lock goes with the connection.
        db.batch_execute("SELECT pg_advisory_lock(20261122)")
            .unwrap();
        if !exists(&mut db, &ours) {
            let making = format!("{ours}_{}", unique());
            admin(server, &format!("CREATE DATABASE {making}"));
            let (base, _) = server.rsplit_once('/').unwrap();
            migrate(&Address::of(&format!("{base}/{making}"))).unwrap();
            admin(server, &format!("ALTER DATABASE {making} RENAME TO {ours}"));
        }
    }
    format!("TEMPLATE {ours} STRATEGY FILE_COPY")
}

fn exists(db: &mut PgConnection, name: &str) -> bool {
    let found = diesel::sql_query("SELECT 1 FROM pg_database WHERE datname = $1")
        .bind::<Text, _>(name)
        .execute(db);
    found.unwrap() > 0
}

fn name(engine: Engine) -> String {
    let folder = match engine {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("migrations")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("up.sql"))
        .collect();
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        hash.update(fs::read(file).unwrap());
    }
    let hash = data_encoding::HEXLOWER.encode(&hash.finalize()[..8]);
    format!("undersigned_template_{hash}")
}

fn unique() -> String {
    data_encoding::HEXLOWER.encode(&random::bytes::<8>())
}
