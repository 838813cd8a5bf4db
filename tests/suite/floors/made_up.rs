//! The floors test, tested: made-up trees with one thing wrong each, and others that only look wrong.

use super::{MAX_LINES, Tree, judge};

fn wrong_in(files: &[(&str, &str)]) -> Vec<String> {
    let mut tree: Tree = [("lib.rs".into(), String::new())].into();
    tree.extend(
        files
            .iter()
            .map(|(file, text)| ((*file).to_owned(), (*text).to_owned())),
    );
    judge(&tree).0
}

#[test]
fn an_upward_import_is_reported_however_it_is_written() {
    for text in [
        "use crate::web::routes::Routes;",
        "use crate::{domain::letter::Letter, web::{self, routes::{Routes, x as y}}};",
        "pub(crate) use super\n    ::super::web::routes::*;",
        "fn f() { let _ = crate::web::routes::start(); }",
        "fn f() { println!(\"{}\", crate::web::routes::NAME); }",
        "#[derive(crate::web::routes::Derive)] struct S;",
        "mod inner { use super::super::super::web::routes::Routes; }",
        "use crate::web; fn f() { web::routes::start(); }",
        "use crate::web as pages; fn f() { pages::routes::start(); }",
        "fn f<'a>(x: &'a str) { let _ = ('\"', '\\'', r#\"\"\"#, b'\"'); crate::web::routes::start() }",
        "#[cfg(not(test))] use crate::web::routes::Routes;",
        "#[cfg(test)] use crate::acts::sign::{A, B}; use crate::web::routes::Routes;",
    ] {
        let found = wrong_in(&[
            ("acts/sign.rs", text),
            ("domain/letter.rs", ""),
            ("web/mod.rs", "pub mod routes;"),
            ("web/routes.rs", ""),
        ]);
        assert!(
            found.contains(&"acts/sign.rs imports web/routes.rs, upward".to_owned()),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn what_is_no_import_is_not_reported() {
    for text in [
        "// use crate::web::routes::Routes;",
        "/* /* nested */ use crate::web::routes::Routes; */",
        "/// See `crate::web::routes`.\nstruct S;",
        "const S: &str = \"use crate::web::routes::Routes;\";",
        "const S: &str = r##\"x\"# use crate::web::routes::Routes;\"##;",
        "#[cfg(test)]\n#[allow(dead_code)]\nmod tests { use super::*; fn f() { crate::web::routes::start(); } }",
        "#[cfg(all(test, unix))] fn f() -> [u8; 2] { crate::web::routes::start() }",
        "#[cfg(test)] const X: T = T { a: crate::web::routes::A };",
        "fn f() -> impl Iterator + use<'_> { todo!() }",
    ] {
        let found = wrong_in(&[
            ("acts/sign.rs", text),
            ("web/mod.rs", "pub mod routes;"),
            ("web/routes.rs", ""),
        ]);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn strangers_circles_and_dead_ends_are_reported() {
    let found = wrong_in(&[
        ("mail/send.rs", "use crate::store::outbox::Row;"),
        ("store/outbox.rs", ""),
    ]);
    assert_eq!(
        found,
        ["mail/send.rs imports store/outbox.rs: mail and store do not know each other"]
    );

    let found = wrong_in(&[
        ("domain/a.rs", "use super::b::B;"),
        ("domain/b.rs", "use crate::domain::c::C;"),
        ("domain/c.rs", "fn f() { super::a::f() }"),
    ]);
    assert_eq!(
        found,
        ["import circle: domain/a.rs -> domain/b.rs -> domain/c.rs -> domain/a.rs"]
    );

    // A child named without `self::`, and its parent through a glob.
    let found = wrong_in(&[
        ("domain/a.rs", "mod b; fn f() { b::f() }"),
        ("domain/a/b.rs", "use super::*;"),
    ]);
    assert_eq!(
        found,
        ["import circle: domain/a.rs -> domain/a/b.rs -> domain/a.rs"]
    );

    let found = wrong_in(&[(
        "domain/a.rs",
        "use crate::gone::B; use std::fmt; use crate::domain::a::Own;",
    )]);
    assert_eq!(
        found,
        ["domain/a.rs: crate::gone::B leads to no file; import from the file that defines it"]
    );
}

#[test]
fn crates_stay_at_home() {
    for (file, text) in [
        ("acts/sign.rs", "use diesel::prelude::*;"),
        ("jobs/purge.rs", "#[derive(diesel::Queryable)] struct S;"),
        (
            "cli/migrate.rs",
            "use ::diesel_migrations::embed_migrations;",
        ),
        (
            "acts/sign.rs",
            "fn f() -> actix_web::HttpResponse { todo!() }",
        ),
        ("web/page.rs", "use lettre::Message;"),
        (
            "domain/time.rs",
            "use std::{fmt, time::{Duration, SystemTime}};",
        ),
        ("domain/time.rs", "async fn f() { tokio::spawn(async {}); }"),
        ("domain/time.rs", "use std::net::TcpStream;"),
        ("domain/time.rs", "use std::fs;"),
    ] {
        assert_eq!(wrong_in(&[(file, text)]).len(), 1, "{file}: {text}");
    }
    for (file, text) in [
        ("store/rows.rs", "use diesel::prelude::*;"),
        ("cli/serve.rs", "use actix_web::HttpServer;"),
        ("mail/smtp.rs", "use lettre::Message;"),
        (
            "domain/time.rs",
            "use std::{net::IpAddr, time::Duration}; use core::net::Ipv4Addr;",
        ),
    ] {
        assert_eq!(wrong_in(&[(file, text)]), [""; 0], "{file}: {text}");
    }
}

#[test]
fn names_lengths_and_mod_files_are_held() {
    let long = "\n".repeat(MAX_LINES + 1);
    for (file, text) in [
        ("web/utils.rs", ""),
        ("web/helpers/form.rs", ""),
        ("plugins/x.rs", ""),
        ("web/page.rs", long.as_str()),
        ("web/mod.rs", "pub mod page; pub use page::Page;"),
        ("web/mod.rs", "pub mod page { }"),
        ("web/mod.rs", "fn f() {}"),
    ] {
        assert_eq!(
            wrong_in(&[("web/page.rs", ""), (file, text)]).len(),
            1,
            "{file}: {text}"
        );
    }
    let text = "//! Docs.\n#![allow(x)]\n/// A page.\n#[cfg(test)]\nmod a;\npub(crate) mod page;\n";
    assert_eq!(
        wrong_in(&[("web/page.rs", ""), ("web/mod.rs", text)]),
        [""; 0]
    );
}
