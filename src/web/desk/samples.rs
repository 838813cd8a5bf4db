//! Some of what the rules published, drawn at random, for a moderator to look at.
use super::chip::Chip;
use super::frame::Frame;
use super::place;
use super::reasons::letter;
use super::session::{Deciding, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::{decision, evidence};
use crate::acts::check_samples::{self, Check, MOST, MOST_OF};
use crate::acts::moderate::DecideError;
use crate::domain::decision::AsSeen;
use crate::domain::letter::{Letter, Slug};
use crate::domain::sampling::probably_wrong;
use crate::domain::signature::{SignatureId, State};
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::store::briefs::Brief;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::samples::Finding;
use crate::store::{briefs, decisions, letters, samples};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::FieldView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/samples.html")]
pub struct SamplesPage {
    pub frame: Frame,
    pub path: String,
    pub decides: bool,
    pub rows: Vec<Row>,
    pub drawn: usize,
    pub right: u32,
    pub wrong: u32,
    /// "Between 0 % and 16.1 % …", once something was looked at.
    pub estimate: Option<String>,
    pub size: FieldView,
    pub of: FieldView,
    pub problem: Option<String>,
}

pub struct Row {
    pub id: String,
    pub path: String,
    pub name: String,
    pub detail: String,
    pub state: Chip,
    pub proof: Chip,
    pub when: String,
    pub seen: String,
    pub right: bool,
    pub wrong: bool,
    /// The same as a form sends it.
    pub found: String,
    /// Whether it can still be found wrong.
    pub published: bool,
}

#[derive(Debug, Deserialize)]
pub struct DrawForm {
    #[serde(default)]
    size: String,
    #[serde(default)]
    of: String,
}

#[derive(Debug, Deserialize)]
pub struct CheckForm {
    seen: String,
    /// What the page said was found; nothing where nobody had looked.
    #[serde(default)]
    found: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct Drew {
    /// How many were drawn just now.
    drew: Option<usize>,
}

/// Those that were looked at stay on the page up to so many.
const ON_PAGE: usize = 200;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    slug: web::Path<String>,
    happened: web::Query<Happened>,
    drew: web::Query<Drew>,
) -> Result<HttpResponse, Error> {
    let mut page = page(&app, &reader, &reading, &slug, &happened).await?;
    if drew.drew == Some(0) {
        page.problem = Some(reader.locale.msg("samples-nothing").to_string());
    }
    answer::private(StatusCode::OK, &page)
}

pub async fn draw(
    app: web::Data<App>,
    reader: Reader,
    slug: web::Path<String>,
    deciding: Deciding<DrawForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let number = |typed: &str, most: i64| {
        let number: Option<i64> = typed.trim().parse().ok();
        number.filter(|number| (1..=most).contains(number))
    };
    let (size, of) = (number(&form.size, most), number(&form.of, MOST_OF));
    let (Some(size), Some(of)) = (size, of) else {
        let mut page = page(&app, &reader, &reading, &slug, &Happened::default()).await?;
        let field = |value: String, wrong: bool, max: i64| FieldView {
            value,
            error: wrong.then(|| {
                reader
                    .locale
                    .msg("error-samples-number")
                    .arg("max", max)
                    .to_string()
            }),
        };
        page.size = field(form.size, size.is_none(), most);
        page.of = field(form.of, of.is_none(), MOST_OF);
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let letter = letter(&app, &slug).await?;
    let size = usize::try_from(size).unwrap_or(MOST);
    let by = reading.actor();
    let drew = check_samples::draw(&app.workshop, letter.id, (size, of), by, reader.now).await?;
    Ok(answer::see_other(place::path(
        &path(&slug),
        &[("drew", drew.to_string())],
    )))
}

pub async fn right(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    deciding: Deciding<CheckForm>,
) -> Result<HttpResponse, Error> {
    check(&app, &reader, deciding, &address, Finding::Right).await
}

pub async fn wrong(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    deciding: Deciding<CheckForm>,
) -> Result<HttpResponse, Error> {
    check(&app, &reader, deciding, &address, Finding::Wrong).await
}

async fn check(
    app: &App,
    reader: &Reader,
    deciding: Deciding<CheckForm>,
    (slug, id): &(String, String),
    finding: Finding,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let command = Check {
        letter: letter(app, slug).await?.id,
        signature_id: id.parse().map_err(|_| Error::NotFound)?,
        by: reading.actor(),
        seen: form.seen.parse().map_err(|_| Error::BadRequest)?,
        finding,
        before: match form.found.as_str() {
            "" => None,
            found => Some(found.parse().map_err(|_| Error::BadRequest)?),
        },
    };
    match check_samples::check(&app.workshop, command, reader.now).await {
        Ok(Some(decision)) => {
            app.mail_bell.notify_one();
            let fields = [("done", decision.to_string())];
            Ok(answer::see_other(place::path(&path(slug), &fields)))
        }
        Ok(None) => Ok(answer::see_other(path(slug))),
        Err(DecideError::Store(error)) => Err(error.into()),
        Err(_) => {
            let mut page = page(app, reader, &reading, slug, &Happened::default()).await?;
            page.problem = Some(reader.locale.msg("samples-changed").to_string());
            answer::private(StatusCode::CONFLICT, &page)
        }
    }
}

fn path(slug: &str) -> String {
    format!("/desk/letters/{slug}/samples")
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    happened: &Happened,
) -> Result<SamplesPage, Error> {
    let parsed = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let happened = happened.clone();
    let read = move |db: &mut Db| {
        let letter = letters::by_slug(db, &parsed)?;
        let surroundings = Surroundings::read(db, &keyring, &language, &happened)?;
        let round = samples::round(db, letter.id)?;
        let mut drawn = samples::drawn(db, letter.id, round)?;
        // What is still to be looked at comes first.
        drawn.sort_by_key(|one| one.finding.is_some());
        let here = drawn.iter().take(ON_PAGE);
        let ids: Vec<SignatureId> = here.clone().map(|one| one.signature_id).collect();
        let mut briefs = briefs::among(db, &keyring, &ids)?;
        let changed = decisions::standing_of_many(db, &ids)?;
        let shown: Vec<_> = here
            .filter_map(|one| {
                let id = one.signature_id;
                Some((briefs.remove(&id)?, changed.get(&id).copied(), one.finding))
            })
            .collect();
        Ok::<_, StoreError>((surroundings, letter, drawn, shown))
    };
    let (surroundings, letter, drawn, shown) = app.workshop.store.read(read).await?;
    let count = |finding| {
        let found = drawn.iter().filter(|one| one.finding == Some(finding));
        u32::try_from(found.count()).unwrap_or(u32::MAX)
    };
    let (right, wrong) = (count(Finding::Right), count(Finding::Wrong));
    let locale = &reader.locale;
    let field = |value: &str| FieldView {
        value: value.to_owned(),
        error: None,
    };
    Ok(SamplesPage {
        path: path(slug),
        decides: reading.moderator.role.decides(),
        rows: shown
            .iter()
            .map(|(signature, changed, finding)| Row {
                seen: AsSeen {
                    state: signature.state,
                    changed: *changed,
                }
                .to_string(),
                right: *finding == Some(Finding::Right),
                wrong: *finding == Some(Finding::Wrong),
                found: finding
                    .map(|finding| finding.to_string())
                    .unwrap_or_default(),
                ..row(locale, &letter, signature)
            })
            .collect(),
        drawn: drawn.len(),
        right,
        wrong,
        estimate: estimate(locale, wrong, right.saturating_add(wrong)),
        size: field("20"),
        of: field("500"),
        problem: None,
        frame: surroundings.frame(app, reader, reading, "samples-title", Some(&letter)),
    })
}

fn row(locale: &Locale, letter: &Letter, signature: &Brief) -> Row {
    let country = signature
        .country
        .map(|country| country_name(locale, country));
    Row {
        id: signature.id.to_string(),
        path: format!("/desk/signatures/{}", signature.id),
        name: signature.name.clone(),
        detail: country.unwrap_or_default(),
        state: decision::state_chip(locale, signature.state),
        proof: evidence::proof_chip(locale, signature.proof),
        when: locale.date_time(signature.confirmed_at, &letter.time_zone),
        seen: String::new(),
        right: false,
        wrong: false,
        found: String::new(),
        published: signature.state == State::Published,
    }
}

fn estimate(locale: &Locale, wrong: u32, checked: u32) -> Option<String> {
    let (low, high) = probably_wrong(wrong, checked)?;
    let percent = |per_mille: u32| format!("{}.{}", per_mille / 10, per_mille % 10);
    let told = locale
        .msg("samples-estimate")
        .arg("wrong", wrong)
        .arg("checked", checked)
        .arg("low", percent(low))
        .arg("high", percent(high));
    Some(told.to_string())
}
