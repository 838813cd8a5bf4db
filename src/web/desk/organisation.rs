use super::correct_form::{CorrectForm, Typed, federation};
use super::frame::Frame;
use super::session::{Deciding, NoFields, Reading};
use super::side::{self, Side, SideView};
use super::surroundings::{Happened, Surroundings};
use super::wording::registry;
use crate::acts::correct_organisation::{self, CorrectError};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::registry::{Entry, Merge, NameKind, OtherName, OtherNameId};
use crate::domain::signatory::MAX_NAME;
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{entries, merges, near};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// One entry of the registry: its names, what it signed, what is near.
#[derive(askama::Template)]
#[template(path = "desk/organisation.html")]
pub struct OrganisationPage {
    pub frame: Frame,
    pub side: SideView,
    /// Why what was asked for did not happen, with the entry in its way.
    pub problem: Option<Problem>,
    /// The entry that stands for this one.
    pub merged_into: Option<side::Link>,
    pub names: Vec<NameView>,
    pub chapters: Vec<side::Link>,
    pub near: Vec<SideView>,
    pub merges: Vec<MergeView>,
    /// `None` where nothing can be corrected: it is merged or sealed, or a reader looks.
    pub form: Option<CorrectForm>,
}

pub struct Problem {
    pub text: String,
    pub other: Option<side::Link>,
    /// The page that merges the two.
    pub merge: Option<String>,
}

pub struct NameView {
    pub id: String,
    pub name: String,
    /// "Translation (en)", "Alias".
    pub kind: String,
    /// Where its key counts, if that is another country than the entry's.
    pub country: Option<String>,
}

pub struct MergeView {
    pub id: String,
    pub loser: side::Link,
    pub who: Option<String>,
    pub when: String,
    pub undone: bool,
}

#[derive(Debug, Deserialize)]
pub struct TypedName {
    name: String,
    #[serde(default)]
    language: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let loaded = Loaded::read(&app, &reader, parse(&id)?).await?;
    answer::private(StatusCode::OK, &loaded.page(&app, &reader, &reading))
}

pub async fn correct(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Typed>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let id = parse(&id)?;
    let locale = &reader.locale;
    let mut view = CorrectForm::typed(locale, &form);
    let federation = federation(&app, &form).await?;
    let correction = view.parse(locale, &form, federation);
    let Some(correction) = correction else {
        let mut page = Loaded::read(&app, &reader, id)
            .await?
            .page(&app, &reader, &reading);
        page.form = Some(view);
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let by = reading.actor();
    match correct_organisation::correct(&app.workshop, id, correction, by, reader.now).await {
        Ok(()) => Ok(answer::see_other(side::path(id))),
        Err(error) => refused(&app, &reader, &reading, id, error, Some(view)).await,
    }
}

pub async fn add_name(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<TypedName>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let id = parse(&id)?;
    let language = Some(form.language.trim().to_lowercase()).filter(|code| !code.is_empty());
    let known = |code: &String| {
        code.len() <= 12 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let (Ok(name), true) = (
        Name::parse(&form.name, MAX_NAME),
        language.as_ref().is_none_or(known),
    ) else {
        let mut page = Loaded::read(&app, &reader, id)
            .await?
            .page(&app, &reader, &reading);
        page.problem = Some(Problem {
            text: reader.locale.msg("registry-error-other-name").to_string(),
            other: None,
            merge: None,
        });
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let kind = if language.is_some() {
        NameKind::Translation
    } else {
        NameKind::Alias
    };
    let (by, now) = (reading.actor(), reader.now);
    match correct_organisation::add_name(&app.workshop, id, kind, language, name, by, now).await {
        Ok(()) => Ok(answer::see_other(side::path(id))),
        Err(error) => refused(&app, &reader, &reading, id, error, None).await,
    }
}

pub async fn remove_name(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let (id, name) = path.into_inner();
    let id = parse(&id)?;
    let name: OtherNameId = name.parse().map_err(|_| Error::NotFound)?;
    let by = deciding.reading.actor();
    match correct_organisation::remove_name(&app.workshop, id, name, by, reader.now).await {
        Ok(()) => Ok(answer::see_other(side::path(id))),
        Err(error) => refused(&app, &reader, &deciding.reading, id, error, None).await,
    }
}

async fn refused(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    id: OrganisationId,
    error: CorrectError,
    form: Option<CorrectForm>,
) -> Result<HttpResponse, Error> {
    if let CorrectError::Store(error) = error {
        return Err(error.into());
    }
    let other = match &error {
        CorrectError::Taken(other) => Some(*other),
        _ => None,
    };
    let owner = match other {
        Some(other) => {
            let find = move |db: &mut Db| entries::find(db, other);
            Some(app.workshop.store.read(find).await?)
        }
        None => None,
    };
    let mut page = Loaded::read(app, reader, id)
        .await?
        .page(app, reader, reading);
    page.problem = Some(Problem {
        text: registry::cannot_correct(&reader.locale, &error),
        other: owner.map(|owner| link(&reader.locale, &owner)),
        merge: other.map(|other| format!("{}/merge?into={other}", side::path(id))),
    });
    if page.form.is_some() && form.is_some() {
        page.form = form;
    }
    answer::private(StatusCode::CONFLICT, &page)
}

fn parse(id: &str) -> Result<OrganisationId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

fn link(locale: &Locale, entry: &Entry) -> side::Link {
    side::Link {
        path: side::path(entry.organisation.id),
        name: registry::name(locale, entry),
    }
}

struct Loaded {
    surroundings: Surroundings,
    side: Side,
    merged_into: Option<Entry>,
    chapters: Vec<Entry>,
    near: Vec<Side>,
    merges: Vec<(Merge, Entry, Option<String>)>,
}

/// Chapters that the page of a federation lists.
const CHAPTERS: i64 = 200;

impl Loaded {
    async fn read(app: &App, reader: &Reader, id: OrganisationId) -> Result<Self, Error> {
        let keyring = app.workshop.keyring.clone();
        let language = reader.locale.language().to_owned();
        let loaded = app.workshop.store.read(move |db| {
            let side = Side::read(db, id)?;
            let entry = &side.entry;
            let merged_into = match entry.merged_into {
                Some(into) => Some(entries::find(db, into)?),
                None => None,
            };
            let mut beside = Vec::new();
            if entry.stands() && !entry.sealed {
                for found in near::to_entry(db, entry, &side.others)? {
                    beside.push(Side::near(db, found)?);
                }
            }
            let mut merged = Vec::new();
            for (merge, who) in merges::into(db, id)? {
                merged.push((merge, entries::find(db, merge.loser_id)?, who));
            }
            Ok::<_, StoreError>(Self {
                surroundings: Surroundings::read(db, &keyring, &language, &Happened::default())?,
                chapters: entries::chapters(db, id, CHAPTERS)?,
                near: beside,
                merges: merged,
                merged_into,
                side,
            })
        });
        Ok(loaded.await?)
    }

    fn page(self, app: &App, reader: &Reader, reading: &Reading) -> OrganisationPage {
        let locale = &reader.locale;
        let tabs = &self.surroundings.letters;
        let organisation: &Organisation = &self.side.entry.organisation;
        let correctable =
            self.side.entry.stands() && !self.side.entry.sealed && reading.moderator.role.decides();
        let beside = correctable.then_some(organisation.id);
        OrganisationPage {
            side: self.side.view(locale, tabs, None),
            problem: None,
            merged_into: self.merged_into.as_ref().map(|entry| link(locale, entry)),
            names: self
                .side
                .others
                .iter()
                .map(|other| name_view(locale, organisation.country, other))
                .collect(),
            chapters: self
                .chapters
                .iter()
                .map(|entry| link(locale, entry))
                .collect(),
            near: self
                .near
                .iter()
                .map(|near| near.view(locale, tabs, beside))
                .collect(),
            merges: self
                .merges
                .iter()
                .map(|(merge, loser, who)| MergeView {
                    id: merge.id.to_string(),
                    loser: link(locale, loser),
                    who: who.clone(),
                    when: locale.date_time(merge.at, "UTC"),
                    undone: merge.undone_at.is_some() || !reading.moderator.role.decides(),
                })
                .collect(),
            form: correctable.then(|| CorrectForm::of(locale, &self.side)),
            frame: self
                .surroundings
                .frame(app, reader, reading, "registry-title", None),
        }
    }
}

fn name_view(locale: &Locale, home: Country, other: &OtherName) -> NameView {
    let kind = match (&other.kind, &other.language) {
        (NameKind::Translation, Some(language)) => locale
            .msg("registry-translation-in")
            .arg("language", language.clone())
            .to_string(),
        (NameKind::Translation, None) => locale.msg("registry-translation").to_string(),
        (NameKind::Alias, _) => locale.msg("registry-alias").to_string(),
    };
    NameView {
        id: other.id.to_string(),
        name: other.name.to_string(),
        kind,
        country: (other.country != home).then(|| country_name(locale, other.country)),
    }
}
