//! In which languages something beside a letter is written, and the way to write it in another.
use super::super::session::Reading;
use super::head::{self, Opened, slug};
use crate::domain::letter_text::is_language;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::signatory::own_name;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// As `desk/languages.html` shows them.
pub struct Languages {
    /// What is written: the part of its address between the letter's and the language.
    pub of: String,
    /// The letter's own first, then those of the site and whatever else is written.
    pub links: Vec<LanguageLink>,
}

pub struct LanguageLink {
    pub code: String,
    pub own_name: String,
    pub path: String,
    pub is_written: bool,
    pub is_here: bool,
}

/// Which language of what a form names.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    of: String,
    #[serde(default)]
    language: String,
}

impl Languages {
    pub fn of(app: &App, opened: &Opened, of: String, written: &[&str], here: &str) -> Self {
        let site = app.config.site.languages.iter().map(String::as_str);
        let all = std::iter::once(opened.letter.rules.language.as_str())
            .chain(site)
            .chain(written.iter().copied())
            .chain([here]);
        let mut links: Vec<LanguageLink> = Vec::new();
        for code in all {
            if links.iter().any(|link| link.code == code) {
                continue;
            }
            links.push(LanguageLink {
                code: code.to_owned(),
                own_name: own_name(app, code),
                path: opened.head.path(&format!("/{of}/{code}")),
                is_written: written.contains(&code),
                is_here: code == here,
            });
        }
        Self { of, links }
    }
}

/// `/desk/letters/{slug}/languages?of=learn&language=fr` leads to what is written there.
pub async fn find(
    _: Reading,
    path: web::Path<String>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let (of, language) = (wanted.of.as_str(), wanted.language.trim());
    let is_update = of.strip_prefix("updates/").is_some_and(|number| {
        number == "new" || number.parse::<i32>().is_ok_and(|number| number > 0)
    });
    if !is_language(language) || !(is_update || ["act", "learn", "sample"].contains(&of)) {
        return Err(Error::NotFound);
    }
    let rest = format!("/{of}/{language}");
    Ok(answer::see_other(head::path(&slug(&path)?, &rest)))
}
