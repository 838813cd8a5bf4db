//! `/letters/{slug}/versions/{from}...{to}`: two texts side by side.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::signatory::own_name;
use super::versions::{Change, Query, change_in, path_of, read};
use crate::domain::letter::Version;
use crate::domain::text_diff::{self, Row};
use crate::locale::dates;
use crate::locale::direction::direction;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/compare.html")]
pub struct ComparePage {
    pub page: Page,
    pub letter_title: String,
    pub from: SideView,
    pub to: SideView,
    /// Of both texts.
    pub language: String,
    pub direction: &'static str,
    /// Every change from the one to the other, the earliest first.
    pub changes: Vec<Change>,
    pub title: Row,
    pub addressees: Row,
    pub rows: Vec<Row>,
    /// This comparison in other languages that both have: name and address.
    pub others: Vec<(String, String)>,
}

pub struct SideView {
    pub number: i32,
    pub date: String,
    pub path: String,
}

impl ComparePage {
    fn is_same(&self) -> bool {
        self.rows.iter().all(Row::is_same) && self.title.is_same() && self.addressees.is_same()
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let (slug, from, to) = path.into_inner();
    let number = |text: &str| text.parse::<i32>().map_err(|_| Error::NotFound);
    let (from, to) = (number(&from)?, number(&to)?);
    if from >= to {
        return Err(Error::NotFound);
    }
    let (shown, texts) = read(&app, &reader, slug).await?;
    let of = |number: i32, language: &str| {
        texts
            .iter()
            .find(|text| text.number == number && text.language == language)
    };
    let both: Vec<(&Version, &Version)> = texts
        .iter()
        .filter(|text| text.number == from)
        .filter_map(|text| Some((text, of(to, &text.language)?)))
        .collect();
    let wanted = [
        query.lang.as_deref().unwrap_or_default(),
        reader.locale.language(),
        &shown.letter.rules.language,
    ];
    let (old, new) = wanted
        .iter()
        .find_map(|language| both.iter().find(|(old, _)| old.language == *language))
        .or(both.first())
        .copied()
        .ok_or(Error::NotFound)?;
    let here = format!("/versions/{from}...{to}");
    let others = both
        .iter()
        .filter(|(other, _)| other.language != old.language)
        .map(|(other, _)| {
            (
                own_name(&app, &other.language),
                shown.path(&format!("{here}?lang={}", other.language)),
            )
        })
        .collect();
    let side = |text: &Version| SideView {
        number: text.number,
        date: dates::date(&reader.locale, text.created_at, &shown.letter.time_zone),
        path: path_of(&shown, text),
    };
    let title = reader
        .locale
        .msg("compare-title")
        .arg("from", from)
        .arg("to", to);
    let (one, other) = (old.markdown.clone(), new.markdown.clone());
    // Long texts take a while: not in the thread that answers everybody.
    let rows = web::block(move || text_diff::compare(&one, &other))
        .await
        .map_err(Error::internal)?;
    let page = ComparePage {
        page: shown.page(&app, &reader, title.to_string(), &here),
        letter_title: shown.version.title.clone(),
        from: side(old),
        to: side(new),
        language: old.language.clone(),
        direction: direction(&old.language),
        changes: (from + 1..=to)
            .filter_map(|number| change_in(&reader, &shown, &texts, number))
            .collect(),
        title: text_diff::compare_line(&old.title, &new.title),
        addressees: text_diff::compare_line(&old.addressees, &new.addressees),
        rows,
        others,
    };
    answer::page(&request, &page)
}
