//! `/desk/letters/{slug}/imports` and `/desk/imports/{id}`: a table is uploaded, and the fate of every
//! line shown. What is done with it then is in `upload_acts`.
use super::frame::Frame;
use super::session::Reading;
use super::surroundings::{Happened, Surroundings};
use super::upload_body::UploadBody;
use super::wording::upload as words;
use crate::acts::upload::{self as act, UploadError};
use crate::acts::upload_lines::Lines;
use crate::acts::work_on_upload::work_on;
use crate::domain::letter::{Letter, Signers};
use crate::domain::sheet::{Sheet, SheetError};
use crate::domain::time::Timestamp;
use crate::domain::upload::{Counts, KEPT_FOR, Upload, UploadId, UploadState, WAIT_AT_ONCE};
use crate::security::random;
use crate::store::error::Error as StoreError;
use crate::store::undone_imports::Shown;
use crate::store::uploads::{self, PIECE, Piece};
use crate::store::{letters, undone_imports};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/uploads.html")]
pub struct UploadsPage {
    pub frame: Frame,
    pub slug: String,
    pub problem: Option<String>,
    pub pasted: String,
    pub uploads: Vec<UploadLink>,
    pub imports: Vec<ImportView>,
    /// Of the imports, from 1.
    pub page: i64,
    pub more: bool,
    pub decides: bool,
}

/// An import that was shown.
pub struct ImportView {
    pub id: String,
    pub when: String,
    pub lines: i64,
    /// What became of it, if it is taken off again.
    pub told: Option<String>,
    pub under_way: bool,
}

pub struct UploadLink {
    pub path: String,
    pub when: String,
    pub state: String,
}

#[derive(askama::Template)]
#[template(path = "desk/upload.html")]
pub struct UploadPage {
    pub frame: Frame,
    pub id: String,
    pub slug: String,
    /// The round of what it shows.
    pub seen: i64,
    pub problem: Option<String>,
    pub state: UploadState,
    pub state_text: String,
    /// What was odd about the file.
    pub odd: Option<String>,
    pub counts: Counts,
    pub columns: Vec<ColumnView>,
    pub kinds: Vec<OptionView>,
    pub publish: bool,
    pub lines: Vec<LineView>,
    pub page: i64,
    pub pages: i64,
    pub faulty_pages: Vec<i64>,
    pub brought: i64,
    pub import: Option<String>,
    pub decides: bool,
}

pub struct ColumnView {
    pub number: usize,
    pub heading: String,
    /// Cells of the first rows.
    pub sample: String,
    pub options: Vec<OptionView>,
}

pub struct LineView {
    pub number: u64,
    pub name: String,
    pub detail: String,
    pub fate: super::chip::Chip,
    pub notes: Vec<String>,
}

/// Imports of one page.
const ON_PAGE: i64 = 20;
/// Lines that are looked at while the browser waits; a job does the others.
pub(super) const AT_ONCE: usize = 300;

#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    page: Option<i64>,
    /// The page with this one, whichever it is.
    import: Option<String>,
}

impl Asked {
    /// The first where it says nothing that makes sense.
    fn number(&self) -> i64 {
        self.page.unwrap_or(1).max(1)
    }
}

pub async fn list(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    slug: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let page = listed(&app, &reader, &reading, &slug, &asked).await?;
    answer::private(StatusCode::OK, &page)
}

async fn listed(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    asked: &Asked,
) -> Result<UploadsPage, Error> {
    let (page, wanted) = (asked.number(), asked.import.as_ref().map(|id| id.parse()));
    let (surroundings, letter, _) = Surroundings::of(app, reader, slug).await?;
    let (id, since) = (letter.id, reader.now.minus(KEPT_FOR));
    let read = app.workshop.store.read(move |db| {
        let uploads = uploads::of_letter(db, id, since)?;
        let before = match wanted {
            Some(Ok(id)) => undone_imports::before(db, id)?,
            _ => None,
        };
        let page = before.map_or(page, |before| before / ON_PAGE + 1);
        let after = (page - 1).saturating_mul(ON_PAGE);
        let imports = undone_imports::of_letter(db, id, after, ON_PAGE + 1)?;
        Ok::<_, StoreError>((uploads, imports, page))
    });
    let (found, mut imports, page) = read.await?;
    let on_page = usize::try_from(ON_PAGE).unwrap_or(usize::MAX);
    let more = imports.len() > on_page;
    imports.truncate(on_page);
    let import = |import: Shown| ImportView {
        id: import.id.to_string(),
        when: import
            .shown_at
            .map(|at| reader.locale.date_time(at, &letter.time_zone))
            .unwrap_or_default(),
        lines: import.lines,
        told: words::taken_off(&reader.locale, &import),
        under_way: import.from.is_some() && import.until.is_none(),
    };
    let link = |(id, state, at): (UploadId, UploadState, Timestamp)| UploadLink {
        path: format!("/desk/imports/{id}"),
        when: reader.locale.date_time(at, &letter.time_zone),
        state: words::state(&reader.locale, state),
    };
    Ok(UploadsPage {
        slug: letter.slug.to_string(),
        problem: None,
        pasted: String::new(),
        page,
        more,
        uploads: found.into_iter().map(link).collect(),
        imports: imports.into_iter().map(import).collect(),
        decides: reading.moderator.role.decides(),
        frame: surroundings.frame(app, reader, reading, "upload-title", Some(&letter)),
    })
}

pub async fn upload(
    app: web::Data<App>,
    reader: Reader,
    slug: web::Path<String>,
    body: UploadBody,
) -> Result<HttpResponse, Error> {
    let UploadBody {
        reading,
        mut fields,
        files,
    } = body;
    let (_, letter, _) = Surroundings::of(&app, &reader, &slug).await?;
    let pasted = fields.remove("pasted").unwrap_or_default();
    let file = files.into_iter().find(|(_, bytes)| !bytes.is_empty());
    let (name, bytes) = file.map_or_else(
        || (None, pasted.clone()),
        |(name, bytes)| (Some(file_name(&name)), bytes),
    );
    // A large table takes a moment, and others wait on this thread.
    let sheet = web::block(move || Sheet::read(&bytes));
    let sheet = match sheet.await.map_err(Error::internal)? {
        Ok(sheet) if sheet.rows.is_empty() => Err(SheetError::Empty),
        other => other,
    };
    let sheet = match sheet {
        Ok(sheet) => sheet,
        Err(error) => {
            let problem = words::unreadable(&reader.locale, error);
            return again(&app, &reader, &reading, &slug, problem, &pasted).await;
        }
    };
    let rows = sheet.rows.len();
    let by = reading.actor();
    let table = (name, sheet);
    let id = match act::upload(&app.workshop, letter.id, table, by, reader.now).await {
        Ok(id) => id,
        Err(UploadError::Store(error)) => return Err(error.into()),
        Err(UploadError::TooMany | UploadError::Stale | UploadError::ReadAnew) => {
            let problem = reader.locale.msg("error-upload-many");
            let problem = problem.arg("max", WAIT_AT_ONCE).to_string();
            return again(&app, &reader, &reading, &slug, problem, &pasted).await;
        }
    };
    work_now(&app, id, rows).await;
    Ok(answer::see_other(format!("/desk/imports/{id}")))
}

/// Enough of it to be known by.
fn file_name(sent: &str) -> String {
    let shown = sent.chars().filter(|c| !c.is_control());
    shown.take(100).collect()
}

/// The page with what is wrong, and what was pasted.
async fn again(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    problem: String,
    pasted: &[u8],
) -> Result<HttpResponse, Error> {
    let listed = listed(app, reader, reading, slug, &Asked::default()).await?;
    let page = UploadsPage {
        problem: Some(problem),
        pasted: String::from_utf8_lossy(pasted).into_owned(),
        ..listed
    };
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What fails of it is left to the job: the press is written down already.
pub(super) async fn work_now(app: &App, id: UploadId, rows: usize) {
    if rows <= AT_ONCE {
        let work = work_on(&app.workshop, id, random::bytes(), &app.clock);
        if let Err(error) = work.await {
            tracing::warn!(%id, %error, "an upload was not worked on at once");
        }
        app.mail_bell.notify_one();
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    id: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let page = shown(&app, &reader, &reading, parse(&id)?, &asked, None).await?;
    answer::private(StatusCode::OK, &page)
}

pub(super) fn parse(id: &str) -> Result<UploadId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

pub(super) struct Found {
    surroundings: Surroundings,
    pub letter: Letter,
    pub upload: Upload,
    pub counts: Counts,
    first: Option<Piece>,
    piece: Option<Piece>,
    faulty: Vec<i64>,
}

pub(super) async fn found(
    app: &App,
    reader: &Reader,
    id: UploadId,
    page: i64,
) -> Result<Found, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = app.workshop.store.read(move |db| {
        let upload = uploads::find(db, &keyring, id)?;
        Ok::<_, StoreError>(Found {
            surroundings: Surroundings::read(db, &keyring, &language, &Happened::default())?,
            letter: letters::find(db, upload.letter_id)?,
            counts: uploads::counts(db, id)?,
            first: uploads::piece(db, &keyring, id, 0)?,
            piece: uploads::piece(db, &keyring, id, page - 1)?,
            faulty: uploads::faulty_pieces(db, id, 20)?,
            upload,
        })
    });
    Ok(read.await?)
}

pub(super) async fn shown(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    id: UploadId,
    asked: &Asked,
    problem: Option<String>,
) -> Result<UploadPage, Error> {
    let page = asked.number();
    let found = found(app, reader, id, page).await?;
    let locale = &reader.locale;
    let table = &found.upload.table;
    let lines = Lines::of(table, &found.letter);
    let fates = found.piece.as_ref().and_then(|piece| piece.fates.clone());
    let rows = found.piece.as_ref().map(|piece| piece.rows.as_slice());
    let views = rows
        .unwrap_or_default()
        .iter()
        .enumerate()
        .map(|(position, row)| {
            let line = lines.read(row);
            let fate = fates.as_ref().and_then(|fates| fates.get(position));
            LineView {
                number: row.line,
                name: line.name.clone(),
                detail: words::detail(&line),
                fate: words::fate(locale, fate),
                notes: fate
                    .map(|fate| words::notes(locale, fate))
                    .unwrap_or_default(),
            }
        })
        .collect();
    let per_page = i64::try_from(PIECE).unwrap_or(i64::MAX);
    Ok(UploadPage {
        id: id.to_string(),
        slug: found.letter.slug.to_string(),
        seen: found.upload.round,
        problem: problem.or_else(|| words::stopped(locale, table.stopped)),
        state: found.upload.state,
        state_text: words::state(locale, found.upload.state),
        odd: words::odd(locale, &table.encoding),
        columns: columns(reader, &found),
        kinds: match found.letter.rules.signers {
            Signers::Both => words::kinds(locale, &table.kind),
            Signers::Organisations | Signers::Individuals => Vec::new(),
        },
        publish: table.publish,
        lines: views,
        page,
        pages: (found.counts.lines + per_page - 1) / per_page,
        faulty_pages: found.faulty.iter().map(|position| position + 1).collect(),
        brought: table.brought.unwrap_or_default(),
        counts: found.counts,
        import: found.upload.import_id.map(|id| id.to_string()),
        decides: reading.moderator.role.decides(),
        frame: found
            .surroundings
            .frame(app, reader, reading, "upload-title", Some(&found.letter)),
    })
}

fn columns(reader: &Reader, found: &Found) -> Vec<ColumnView> {
    let table = &found.upload.table;
    let rows = found.first.as_ref().map(|piece| piece.rows.as_slice());
    let sample = |column: usize| {
        let cells = rows
            .unwrap_or_default()
            .iter()
            .filter_map(|row| row.cells.get(column))
            .filter(|cell| !cell.trim().is_empty());
        cells.take(2).cloned().collect::<Vec<_>>().join(" · ")
    };
    table
        .headings
        .iter()
        .zip(&table.columns)
        .enumerate()
        .map(|(number, (heading, column))| ColumnView {
            number,
            heading: heading.clone(),
            sample: sample(number),
            options: words::columns(&reader.locale, column.as_deref()),
        })
        .collect()
}
