//! `/desk/signatures/{id}/correct`: what is printed, where it stands, and whether it is an
//! organisation's or a person's. What would follow is shown before anything is saved.
use super::deciding::parse;
use super::entry::Conflict;
use super::frame::Frame;
use super::line_fields::{Fields, LineFields, read, text};
use super::place;
use super::reason::Reason;
use super::session::{Deciding, DecidingReading, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::{change, evidence};
use crate::acts::change_kind::as_individual;
use crate::acts::correct_entry::{self as act, CorrectEntry};
use crate::acts::moderate::DecideError;
use crate::acts::outlook::{Outlook, outlook};
use crate::domain::claim::line_fingerprint;
use crate::domain::field_check::Faults;
use crate::domain::letter::{Letter, Signers};
use crate::domain::line_form::LineForm;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{Signature, SignatureId};
use crate::locale::messages::Locale;
use crate::store::{contacts, letters, signatures};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::ErrorLink;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/correct_entry.html")]
pub struct CorrectEntryPage {
    pub frame: Frame,
    pub id: String,
    pub name: String,
    pub problem: Option<Conflict>,
    /// Where a form from an older page differs from what stands there now.
    pub stands: Vec<String>,
    pub look: Option<Look>,
    pub line: LineFields,
    pub seen: String,
    /// The page on which it is of the other kind, where the letter takes both.
    pub other_kind: Option<String>,
}

/// What would follow.
pub struct Look {
    pub changes: Vec<String>,
    pub doubts: Vec<Reason>,
    pub becomes: Option<String>,
    pub claims: Vec<ClaimLink>,
    pub heading: String,
    pub file_under: String,
    pub own: String,
    pub above: Vec<String>,
    pub below: Vec<String>,
    pub told: bool,
    /// Of the line that was looked at: another one is shown before it is saved.
    pub digest: String,
}

pub struct ClaimLink {
    pub path: String,
    pub name: String,
}

impl CorrectEntryPage {
    fn errors(&self) -> Vec<ErrorLink> {
        self.line.errors()
    }
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    /// To be moved to the other kind.
    kind: Option<String>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    DecidingReading(reading): DecidingReading,
    id: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let found = Found::read(&app, &reader, parse(&id)?).await?;
    let before = &found.signature.line;
    let form = match asked
        .kind
        .as_deref()
        .and_then(|kind| kind.parse::<Kind>().ok())
    {
        Some(kind) if kind != before.kind => LineForm::of(&as_other_kind(&found)),
        _ => LineForm::of(before),
    };
    let page = found.page(&app, &reader, &reading, &form, &Faults::new());
    answer::private(StatusCode::OK, &page)
}

/// Typed as far as it is known.
fn as_other_kind(found: &Found) -> PrintedLine {
    let before = &found.signature.line;
    match (before.kind, &found.contact) {
        (Kind::Organisation, Some(contact)) => as_individual(before, contact),
        (Kind::Organisation, None) => {
            let person = before.representatives.first().map(|person| &person.name);
            PrintedLine {
                kind: Kind::Individual,
                name: person.unwrap_or(&before.name).clone(),
                affiliation: Some(before.name.clone()),
                file_under: None,
                ..before.clone()
            }
        }
        (Kind::Individual, _) => PrintedLine {
            kind: Kind::Organisation,
            name: before.affiliation.as_ref().unwrap_or(&before.name).clone(),
            affiliation: None,
            file_under: None,
            ..before.clone()
        },
    }
}

pub async fn correct(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Fields>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let id = parse(&id)?;
    let typed = read(&form);
    let found = Found::read(&app, &reader, id).await?;
    let rules = &found.letter.rules;
    let signers = if typed.kind == found.signature.line.kind.as_str() {
        // It is what it is, whatever the letter takes by now.
        Signers::Both
    } else {
        rules.signers
    };
    let line = match typed.parse(signers, rules.prints_representatives) {
        Ok(line) => line,
        Err(faults) => {
            let page = found.page(&app, &reader, &reading, &typed, &faults);
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let seen = text(&form, "seen").to_owned();
    if seen != found.seen() {
        let line_stands = found.signature.line == line;
        // Pressed twice: the first press did it.
        if line_stands && text(&form, "looked") == digest(&line) {
            return Ok(answer::see_other(format!("/desk/signatures/{id}")));
        }
        return stale(&app, &reader, &reading, found, &typed, &line);
    }
    if text(&form, "looked") != digest(&line) {
        let outlook = outlook(&app.workshop, id, line.clone()).await?;
        let look = found.look(&app, &reader.locale, &line, outlook).await?;
        let mut page = found.page(&app, &reader, &reading, &typed, &Faults::new());
        page.look = Some(look);
        return answer::private(StatusCode::OK, &page);
    }
    let command = CorrectEntry {
        signature_id: id,
        by: reading.actor(),
        seen,
        line: line.clone(),
    };
    match act::correct_entry(&app.workshop, command, reader.now).await {
        Ok(decision) => {
            app.mail_bell.notify_one();
            let done = decision.map(|decision| ("done", decision.to_string()));
            let fields: Vec<_> = done.into_iter().collect();
            Ok(answer::see_other(place::path(
                &format!("/desk/signatures/{id}"),
                &fields,
            )))
        }
        Err(DecideError::Store(error)) => Err(error.into()),
        Err(DecideError::Stale) => {
            let found = Found::read(&app, &reader, id).await?;
            stale(&app, &reader, &reading, found, &typed, &line)
        }
        Err(refused) => {
            let text = match refused {
                DecideError::OrganisationListed => "signature-organisation-listed",
                DecideError::AnotherStands => "signature-another-stands",
                _ => "correct-entry-closed",
            };
            let found = Found::read(&app, &reader, id).await?;
            let mut page = found.page(&app, &reader, &reading, &typed, &Faults::new());
            page.problem = Some(problem(&reader.locale, "signature-impossible", text));
            answer::private(StatusCode::CONFLICT, &page)
        }
    }
}

/// What was typed, beside what stands there now; it can be sent again.
fn stale(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    found: Found,
    typed: &LineForm,
    line: &PrintedLine,
) -> Result<HttpResponse, Error> {
    let stands = change::all(&reader.locale, &found.signature.line, line);
    let mut page = found.page(app, reader, reading, typed, &Faults::new());
    page.stands = stands;
    page.problem = Some(problem(
        &reader.locale,
        "signature-conflict",
        "correct-entry-stale",
    ));
    answer::private(StatusCode::CONFLICT, &page)
}

fn problem(locale: &Locale, heading: &str, text: &str) -> Conflict {
    Conflict {
        heading: locale.msg(heading).to_string(),
        text: locale.msg(text).to_string(),
    }
}

/// Names a line that was looked at.
fn digest(line: &PrintedLine) -> String {
    line_fingerprint(crate::domain::signature::State::Held, line)
}

struct Found {
    surroundings: Surroundings,
    signature: Signature,
    contact: Option<Contact>,
    letter: Letter,
}

impl Found {
    async fn read(app: &App, reader: &Reader, id: SignatureId) -> Result<Self, Error> {
        let keyring = app.workshop.keyring.clone();
        let language = reader.locale.language().to_owned();
        let read = app.workshop.store.read(move |db| {
            let signature = signatures::find(db, &keyring, id)?;
            Ok::<_, crate::store::error::Error>(Self {
                surroundings: Surroundings::read(db, &keyring, &language, &Happened::default())?,
                contact: contacts::find(db, &keyring, id)?,
                letter: letters::find(db, signature.letter_id)?,
                signature,
            })
        });
        Ok(read.await?)
    }

    fn seen(&self) -> String {
        line_fingerprint(self.signature.state, &self.signature.line)
    }

    fn page(
        self,
        app: &App,
        reader: &Reader,
        reading: &Reading,
        form: &LineForm,
        faults: &Faults,
    ) -> CorrectEntryPage {
        let locale = &reader.locale;
        let rules = &self.letter.rules;
        let live = self.signature.state.is_live();
        let other_kind = (rules.signers == Signers::Both && live).then(|| {
            let other = if form.kind == Kind::Individual.as_str() {
                Kind::Organisation
            } else {
                Kind::Individual
            };
            format!(
                "/desk/signatures/{}/correct?kind={other}",
                self.signature.id
            )
        });
        CorrectEntryPage {
            id: self.signature.id.to_string(),
            name: self.signature.line.name.to_string(),
            problem: (!live)
                .then(|| problem(locale, "signature-impossible", "correct-entry-closed")),
            stands: Vec::new(),
            look: None,
            line: LineFields::of(locale, form, rules.prints_representatives, faults),
            seen: self.seen(),
            other_kind,
            frame: self.surroundings.frame(
                app,
                reader,
                reading,
                "published-title",
                Some(&self.letter),
            ),
        }
    }

    async fn look(
        &self,
        app: &App,
        locale: &Locale,
        line: &PrintedLine,
        outlook: Outlook,
    ) -> Result<Look, Error> {
        let keyring = app.workshop.keyring.clone();
        let rivals = outlook.claims.clone().unwrap_or_default();
        let claims = app.workshop.store.read(move |db| {
            let named = |id: &SignatureId| {
                let line = signatures::find(db, &keyring, *id)?.line;
                Ok::<_, crate::store::error::Error>(ClaimLink {
                    path: format!("/desk/signatures/{id}"),
                    name: line.name.to_string(),
                })
            };
            rivals.iter().map(named).collect::<Result<Vec<_>, _>>()
        });
        let claims = claims.await?;
        let becomes = match (&outlook.claims, outlook.is_new) {
            (None, _) => None,
            (Some(_), true) => Some("correct-entry-becomes-new"),
            (Some(claims), false) if claims.is_empty() => Some("correct-entry-becomes-other"),
            (Some(_), false) => Some("correct-entry-becomes-rival"),
        };
        let names = |lines: &[crate::store::listing::Listed]| {
            lines.iter().map(|line| line.name.clone()).collect()
        };
        Ok(Look {
            changes: change::all(locale, &self.signature.line, line),
            doubts: outlook
                .doubts
                .iter()
                .map(|hold| evidence::reason(locale, hold))
                .collect(),
            becomes: becomes.map(|id| locale.msg(id).to_string()),
            claims,
            heading: outlook.filing.heading.clone(),
            file_under: outlook.filing.file_under.clone(),
            own: line.name.to_string(),
            above: names(&outlook.above),
            below: names(&outlook.below),
            told: self.contact.is_some(),
            digest: digest(line),
        })
    }
}
