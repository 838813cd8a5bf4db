//! What monitoring asks, on the management port only.
use super::app::App;
use crate::domain::queue_filter::QueueList;
use crate::store::error::Error as StoreError;
use crate::store::migrations::{self, Schema};
use crate::store::{dead_mail, letters, mail_backlog, waiting};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde_json::json;
use std::fmt::Write as _;

/// The process answers.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("ok")
}

/// Whether requests can be sent here: the database answers, and its schema is this program's. A
/// backlog of mail is told, and is no reason to send nobody.
pub async fn ready(app: web::Data<App>) -> HttpResponse {
    let address = app.workshop.store.address().clone();
    let schema = match web::block(move || migrations::status(&address)).await {
        Ok(Ok(schema)) => Some(schema),
        Ok(Err(_)) | Err(_) => None,
    };
    let backlog = match schema {
        Some(Schema::UpToDate) => backlog(&app).await.ok(),
        _ => None,
    };
    let document = json!({
        "ready": backlog.is_some(),
        "database": if schema.is_some() { "answers" } else { "away" },
        "schema": match schema {
            Some(Schema::UpToDate) => "up-to-date",
            Some(Schema::Behind(_)) => "behind",
            Some(Schema::Ahead) => "ahead",
            None => "unknown",
        },
        "mail_waiting": backlog.as_ref().map(|backlog| backlog.waiting),
        "mail_dead": backlog.as_ref().map(|backlog| backlog.dead),
    });
    let status = if backlog.is_some() {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    HttpResponse::build(status).json(document)
}

/// In the text format of Prometheus. While the database is away it says so, and little else.
pub async fn metrics(app: web::Data<App>) -> HttpResponse {
    let backlog = backlog(&app).await.ok();
    HttpResponse::Ok()
        .content_type("text/plain; version=0.0.4; charset=utf-8")
        .body(text(backlog.as_ref()))
}

#[derive(Debug)]
struct Backlog {
    waiting: i64,
    dead: i64,
    /// By letter: how many entries wait for a moderator.
    held: Vec<(String, i64)>,
}

async fn backlog(app: &App) -> Result<Backlog, StoreError> {
    app.workshop
        .store
        .read(|db| {
            let mut held = Vec::new();
            for letter in letters::all(db)? {
                held.push((
                    letter.slug.to_string(),
                    waiting::held(db, letter.id, QueueList::Moderator)?,
                ));
            }
            Ok(Backlog {
                waiting: mail_backlog::waiting(db)?,
                dead: dead_mail::count_dead(db)?,
                held,
            })
        })
        .await
}

fn text(backlog: Option<&Backlog>) -> String {
    let mut text = String::new();
    let mut gauge = |name: &str, help: &str, values: &[(String, i64)]| {
        let _ = writeln!(
            text,
            "# HELP undersigned_{name} {help}\n# TYPE undersigned_{name} gauge"
        );
        for (labels, value) in values {
            let _ = writeln!(text, "undersigned_{name}{labels} {value}");
        }
    };
    let alone = |value: i64| [(String::new(), value)];
    let version = format!("{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"));
    gauge("build_info", "The version that runs.", &[(version, 1)]);
    gauge(
        "database_up",
        "Whether the database answers.",
        &alone(backlog.is_some().into()),
    );
    if let Some(backlog) = backlog {
        gauge(
            "mail_waiting",
            "Mail that waits to be sent.",
            &alone(backlog.waiting),
        );
        gauge("mail_dead", "Mail that was given up.", &alone(backlog.dead));
        // A slug holds nothing that a label would have to escape.
        let held: Vec<(String, i64)> = backlog
            .held
            .iter()
            .map(|(slug, count)| (format!("{{letter=\"{slug}\"}}"), *count))
            .collect();
        gauge(
            "signatures_held",
            "Entries that wait for a moderator.",
            &held,
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metrics_are_in_the_text_format() {
        let backlog = Backlog {
            waiting: 3,
            dead: 0,
            held: vec![("a".to_owned(), 2), ("b".to_owned(), 0)],
        };
        let whole = text(Some(&backlog));
        let values: Vec<&str> = whole
            .lines()
            .filter(|line| !line.starts_with('#'))
            .skip(1)
            .collect();
        assert_eq!(
            values,
            [
                "undersigned_database_up 1",
                "undersigned_mail_waiting 3",
                "undersigned_mail_dead 0",
                "undersigned_signatures_held{letter=\"a\"} 2",
                "undersigned_signatures_held{letter=\"b\"} 0",
            ]
        );
        assert!(text(None).ends_with("undersigned_database_up 0\n"));
    }
}
