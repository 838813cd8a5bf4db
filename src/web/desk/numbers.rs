//! `/desk/letters/{slug}/numbers`: what was signed when, from where, and how far the mail to confirm comes.
use super::chart::{self, Caption};
use super::frame::Frame;
use super::numbers_read::{self, Found};
use super::numbers_table::Table;
use super::session::Reading;
use super::wording::numbers as words;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::list_csv::record;
use crate::web::reader::Reader;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "desk/numbers.html")]
pub struct NumbersPage {
    pub frame: Frame,
    pub title: String,
    /// A sentence for each service that went quiet.
    pub quiet: Vec<String>,
    pub figures: Vec<(String, String)>,
    pub sections: Vec<Section>,
}

/// A table with its picture.
pub struct Section {
    pub id: &'static str,
    pub heading: String,
    pub hint: Option<String>,
    /// What each is of; and SVG, which goes into the page unescaped.
    pub charts: Vec<(String, String)>,
    pub head: Vec<String>,
    pub rows: Vec<Row>,
    /// What to say where there is nothing.
    pub empty: String,
    pub csv: String,
}

pub struct Row {
    pub name: String,
    pub cells: Vec<String>,
}

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    table: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let found = read(&app, &reader, path.into_inner()).await?;
    let locale = &reader.locale;
    let quiet = found
        .quiet
        .iter()
        .map(|one| words::quiet_sentence(locale, one));
    let figures = found.figures.iter().map(|(id, number)| {
        let label = words::label(locale, id);
        (label, chart::number_text(locale, *number))
    });
    let page = NumbersPage {
        title: found.title.clone(),
        quiet: quiet.collect(),
        figures: figures.collect(),
        sections: found
            .tables
            .iter()
            .map(|table| section(locale, &found, table))
            .collect::<Result<_, _>>()?,
        frame: found.surroundings.frame(
            &app,
            &reader,
            &reading,
            "numbers-title",
            Some(&found.letter),
        ),
    };
    answer::private(StatusCode::OK, &page)
}

/// One of the tables, to take away: times as machines read them, numbers bare.
pub async fn csv(
    app: web::Data<App>,
    reader: Reader,
    _: Reading,
    path: web::Path<String>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let found = read(&app, &reader, path.into_inner()).await?;
    let table = found.tables.iter().find(|table| table.id == wanted.table);
    let table = table.ok_or(Error::NotFound)?;
    let mut cells: Vec<&str> = vec![table.first];
    cells.extend(&table.columns);
    let mut body = record(&cells);
    for row in &table.rows {
        let numbers: Vec<String> = row.numbers.iter().map(ToString::to_string).collect();
        let mut cells = vec![row.key.as_str()];
        cells.extend(numbers.iter().map(String::as_str));
        body.push_str(&record(&cells));
    }
    let name = format!(
        "attachment; filename=\"{}-{}.csv\"",
        found.letter.slug, table.id
    );
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, name))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(body))
}

async fn read(app: &App, reader: &Reader, slug: String) -> Result<Found, Error> {
    let (keyring, locale, now) = (
        app.workshop.keyring.clone(),
        reader.locale.clone(),
        reader.now,
    );
    app.workshop
        .store
        .read(move |db| numbers_read::read(db, &keyring, &locale, &slug, now))
        .await
        .map_err(Error::from)
}

fn section(locale: &Locale, found: &Found, table: &Table) -> Result<Section, Error> {
    let head = std::iter::once(table.first)
        .chain(table.columns.iter().copied())
        .map(|id| words::label(locale, id))
        .collect();
    // The newest time stands first in a table, and last in its picture.
    let mut rows: Vec<Row> = table
        .rows
        .iter()
        .map(|row| Row {
            name: row.name.clone(),
            cells: row
                .numbers
                .iter()
                .map(|number| chart::number_text(locale, *number))
                .collect(),
        })
        .collect();
    if table.over_time {
        rows.reverse();
    }
    let empty = table
        .rows
        .iter()
        .all(|row| row.numbers.iter().all(|number| *number == 0));
    Ok(Section {
        id: table.id,
        heading: words::heading(locale, table.id),
        hint: words::hint(locale, table.id, &found.letter.time_zone),
        charts: if empty {
            Vec::new()
        } else {
            charts(locale, found, table)?
        },
        head,
        rows: if empty { Vec::new() } else { rows },
        empty: locale.msg("numbers-empty").to_string(),
        csv: format!(
            "/desk/letters/{}/numbers.csv?table={}",
            found.letter.slug, table.id
        ),
    })
}

/// Columns over time, else bars.
fn charts(locale: &Locale, found: &Found, table: &Table) -> Result<Vec<(String, String)>, Error> {
    let mut drawn = Vec::new();
    for (index, column) in table.columns.iter().take(table.pictured).enumerate() {
        let numbers: Vec<i64> = table
            .rows
            .iter()
            .map(|row| row.numbers.get(index).copied().unwrap_or(0))
            .collect();
        let what = words::label(locale, column);
        let caption = Caption {
            id: found.chart_id(table.id, index),
            title: locale
                .msg("numbers-chart")
                .arg("what", &what)
                .arg("where", words::heading(locale, table.id))
                .to_string(),
            description: description(locale, table, &numbers),
        };
        let html = if table.over_time {
            let ticks = ticks(locale, found, table);
            chart::columns(locale, caption, &numbers, &ticks).render()?
        } else {
            let named = table.rows.iter().map(|row| row.name.clone());
            let named: Vec<(String, i64)> = named.zip(numbers).take(15).collect();
            chart::bars(locale, caption, &named).render()?
        };
        drawn.push((what, html));
    }
    Ok(drawn)
}

/// The sum, and where the most is.
fn description(locale: &Locale, table: &Table, numbers: &[i64]) -> String {
    let most = numbers
        .iter()
        .enumerate()
        .max_by_key(|(index, number)| (**number, usize::MAX - index));
    let (name, number) = most.map_or((String::new(), 0), |(index, number)| {
        let name = table.rows.get(index).map(|row| row.name.clone());
        (name.unwrap_or_default(), *number)
    });
    locale
        .msg("numbers-chart-description")
        .arg("sum", numbers.iter().sum::<i64>())
        .arg("most", number)
        .arg("name", name)
        .to_string()
}

fn ticks(locale: &Locale, found: &Found, table: &Table) -> Vec<(usize, String)> {
    let last = table.rows.len().saturating_sub(1);
    let zone = &found.letter.time_zone;
    let mut places = vec![0, last / 3, last * 2 / 3, last];
    places.dedup();
    let label = |place: usize| {
        let at = table.rows.get(place).and_then(|row| row.at)?;
        let text = match table.id {
            "hours" => dates::time(locale, at, zone),
            _ => dates::day(locale, at, zone),
        };
        Some((place, text))
    };
    places.into_iter().filter_map(label).collect()
}
