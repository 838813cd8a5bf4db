//! A fresh database of either engine.
use super::template;
use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use std::path::{Path, PathBuf};
use undersigned::security::random;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Gone when dropped.
pub struct Database {
    pub url: String,
    pub folder: PathBuf,
    /// Where the server is, and what our database is called there.
    postgres: Option<(String, String)>,
}

impl Database {
    /// The same database for a second process, with the same secret. Whoever made it drops it.
    pub fn shared(&self) -> Self {
        let name = data_encoding::HEXLOWER.encode(&random::bytes::<8>());
        let folder = std::env::temp_dir().join(format!("undersigned_node_{name}"));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::copy(self.folder.join("secret.key"), folder.join("secret.key")).unwrap();
        Self {
            url: self.url.clone(),
            folder,
            postgres: None,
        }
    }

    /// Without a table in it.
    pub fn empty(engine: Engine) -> Self {
        Self::new(engine, |_| {}, |_| String::new())
    }

    /// With the schema as the program wants it.
    pub fn fresh(engine: Engine) -> Self {
        Self::new(engine, template::copy_file, template::clause)
    }

    fn new(engine: Engine, file: fn(&Path), clause: fn(&str) -> String) -> Self {
        let name = format!(
            "undersigned_{}",
            data_encoding::HEXLOWER.encode(&random::bytes::<8>())
        );
        let folder = std::env::temp_dir().join(&name);
        std::fs::create_dir_all(&folder).unwrap();
        if engine == Engine::Sqlite {
            let path = folder.join("test.db");
            file(&path);
            let url = format!("sqlite://{}", path.display());
            return Self {
                url,
                folder,
                postgres: None,
            };
        }
        let server = std::env::var("TEST_POSTGRES_URL").expect(
            "TEST_POSTGRES_URL names no PostgreSQL server; tests/run starts one and sets it",
        );
        admin(
            &server,
            &format!("CREATE DATABASE {name} {}", clause(&server)),
        );
        let (base, _) = server.rsplit_once('/').unwrap();
        Self {
            url: format!("{base}/{name}"),
            folder,
            postgres: Some((server, name)),
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.postgres {
            admin(
                server,
                &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
            );
        }
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

pub fn admin(server: &str, sql: &str) {
    PgConnection::establish(server)
        .unwrap()
        .batch_execute(sql)
        .unwrap();
}
