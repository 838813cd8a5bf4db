//! `/letters/{slug}/pack.zip`: all that is handed over. The letter with its list as PDF, the list as a table, the text
//! whose hash is printed, the head of the ledger, what changed since the last delivery, and a manifest.
use super::changes::Changes;
use super::list_csv;
use super::paper::{Imprint, Standing};
use super::pdf::standing;
use super::shown::shown;
use crate::domain::chain::hex;
use crate::domain::ledger_since::Change;
use crate::domain::signatory::Kind;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::print::fonts::Fonts;
use crate::print::pack::{File, zip};
use crate::print::paper::Paper;
use crate::print::pdf::pdf;
use crate::security::limits::Limited;
use crate::store::connection::Db;
use crate::store::deliveries;
use crate::store::error::Error as StoreError;
use crate::store::listing::Listed;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::papers::{self, Content, Printed, Slot, Work};
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// What the manifest says beside its files.
#[derive(Debug, Serialize)]
struct About {
    letter: String,
    title: String,
    host: String,
    address: String,
    version: i32,
    language: String,
    /// Of the text in Markdown.
    text_sha256: String,
    organisations: u64,
    individuals: u64,
    /// Of these, without a name: they are counted and not listed.
    unnamed_organisations: u64,
    unnamed_individuals: u64,
    countries: u64,
    /// When text or list last changed: two packs of the same state are the same.
    as_of: String,
    ledger: LedgerHead,
    /// Changes of the list that are newer than that entry, and get their own within a second.
    changes_not_in_ledger: u64,
    accessibility: Accessibility,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes_since: Option<LedgerHead>,
}

#[derive(Debug, Serialize)]
struct LedgerHead {
    sequence: i64,
    sha256: String,
}

#[derive(Debug, Serialize)]
struct Accessibility {
    /// To which the PDF was held.
    standard: &'static str,
    passed: bool,
}

/// Read from the database in one moment, to be put together elsewhere.
pub struct Contents {
    about: About,
    paper: Paper,
    files: Vec<File>,
    slug: String,
}

impl Contents {
    /// `with_people`: whether individuals are in the tables, as they are on paper.
    pub fn read(
        db: &mut Db,
        standing: &Standing,
        locale: &Locale,
        imprint: &Imprint,
        with_people: bool,
    ) -> Result<Self, StoreError> {
        let (letter, version, head) = (&standing.letter, &standing.version, &standing.head);
        let delivered = deliveries::of_letter(db, letter.id)?;
        let changes = Changes::read(db, letter.id, delivered, head)?;
        let mut csv = list_csv::beginning(false);
        let mut moved: Vec<(Change, Listed)> = Vec::new();
        standing.each(db, None, |line| {
            if line.kind == Kind::Individual && !with_people {
                return;
            }
            csv.push_str(&list_csv::row(line, None));
            let change = changes.as_ref().and_then(|all| all.since.of(line.id));
            moved.extend(change.map(|change| (change, line.clone())));
        })?;
        let counts = standing.counts;
        let about = About {
            letter: letter.slug.to_string(),
            title: version.title.clone(),
            host: letter.host.clone(),
            address: format!("{}/letters/{}", imprint.base_url, letter.slug),
            version: version.number,
            language: version.language.clone(),
            text_sha256: hex(&version.sha256),
            organisations: counts.organisations,
            individuals: counts.individuals,
            unnamed_organisations: counts.unnamed_organisations,
            unnamed_individuals: counts.unnamed_individuals,
            countries: counts.countries,
            as_of: dates::machine(standing.at),
            ledger: LedgerHead {
                sequence: head.sequence,
                sha256: hex(&head.hash),
            },
            changes_not_in_ledger: standing.unplaced,
            accessibility: Accessibility {
                standard: "PDF/UA-1",
                passed: false,
            },
            changes_since: changes.as_ref().map(|changes| LedgerHead {
                sequence: changes.delivery.sequence,
                sha256: hex(&changes.delivery.hash),
            }),
        };
        let text = format!("{}.{}.md", letter.slug, version.language);
        let head = format!("{} {}\n", hex(&head.hash), head.sequence);
        let mut files = vec![
            File::new(format!("{}-signatories.csv", letter.slug), csv),
            File::new(text, version.markdown.as_bytes()),
            File::new("ledger-head.txt", head),
        ];
        if let Some(changes) = changes {
            let mut told = changes.told(locale, &letter.time_zone) + "\n";
            if let Some(behind) = standing.behind(locale) {
                told = told + &behind + "\n";
            }
            files.push(File::new("changes.csv", changes.csv(&moved)));
            files.push(File::new("changes.txt", told));
        }
        Ok(Self {
            about,
            paper: standing.paper(db, locale, imprint, true)?,
            files,
            slug: letter.slug.to_string(),
        })
    }

    pub fn pdf(&self, fonts: &Fonts) -> Result<Content, Error> {
        Ok(pdf(fonts, &self.paper).map_err(Error::internal)?.into())
    }

    pub fn zip(mut self, fonts: &Fonts) -> Result<Content, Error> {
        let made = pdf(fonts, &self.paper).map_err(Error::internal)?;
        let name = format!("{}.pdf", self.slug);
        self.files.insert(0, File::new(name, made.bytes));
        self.about.accessibility.passed = made.is_accessible;
        Ok(Content {
            bytes: zip(&self.about, &self.files).map_err(Error::internal)?,
            is_accessible: Some(made.is_accessible),
        })
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Papers)?;
    let slug = slug.into_inner();
    let standing = standing(&app, &reader, &slug).await?;
    let (locale, now) = (reader.locale.clone(), reader.now);
    let imprint = Imprint::of(&app.config);
    let etag = standing.etag(&locale, &imprint, "pack");
    if let Some(answer) = answer::unchanged(&request, &etag) {
        return Ok(answer);
    }
    let slot = Slot {
        kind: papers::Kind::Pack,
        letter: standing.letter.id,
        language: locale.language().to_owned(),
    };
    let store = app.workshop.store.clone();
    let made = app.papers.get(slot, &etag, move || async move {
        let read = store.read(move |db| {
            let shown = shown(db, &slug, locale.language(), now)?;
            let standing = Standing::read(db, shown, now)?;
            let with_people = standing.letter.rules.bulk_individuals;
            let contents = Contents::read(db, &standing, &locale, &imprint, with_people)?;
            Ok::<_, StoreError>((standing.etag(&locale, &imprint, "pack"), contents))
        });
        let (etag, contents) = read.await?;
        Ok(Work {
            etag,
            make: Box::new(move |fonts| contents.zip(fonts)),
        })
    });
    let name = format!("attachment; filename=\"{}.zip\"", standing.letter.slug);
    let Printed { etag, bytes, .. } = made.await?;
    Ok(answer::file(&etag, "application/zip", &name).body(bytes))
}
