//! `/letters/{slug}/signatories/{id}/report`: a reader tells the moderators what is wrong with an entry.
use super::faults;
use super::line::{LineView, listed_line};
use super::posted::{self, Posted};
use super::shown::{Shown, shown};
use super::sign_form::visible;
use crate::acts::{self, report::ReportError};
use crate::domain::field_check::Field;
use crate::domain::report::{
    MAX_WORDS, Report, ReportFaults, ReportForm, ReportReason, WordsFault,
};
use crate::domain::signature::SignatureId;
use crate::locale::messages::{Locale, Text};
use crate::security::limits::Limited;
use crate::store::error::Error as StoreError;
use crate::store::listing::{self, Listed};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use std::time::Duration;

#[derive(askama::Template)]
#[template(path = "public/report.html")]
pub struct ReportPage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    /// The entry's own page.
    pub entry: String,
    pub action: String,
    pub reasons: Vec<ReasonView>,
    pub reason_error: Option<String>,
    pub words: FieldView,
    pub email: FieldView,
    /// It was sent.
    pub thanks: bool,
}

pub struct ReasonView {
    pub value: &'static str,
    pub label: String,
    pub chosen: bool,
}

impl ReportPage {
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("reason-not-theirs", self.reason_error.as_ref()),
            ("words", self.words.error.as_ref()),
            ("email", self.email.error.as_ref()),
        ])
    }

    fn of(app: &App, reader: &Reader, (shown, listed): (&Shown, &Listed)) -> Self {
        let entry = shown.path(&format!("/signatories/{}", listed.id));
        let below = format!("/signatories/{}/report", listed.id);
        let mut page = shown.page(
            app,
            reader,
            reader.locale.msg("report-title").to_string(),
            &below,
        );
        page.robots_noindex = true;
        Self {
            letter_title: shown.version.title.clone(),
            line: listed_line(&reader.locale, listed),
            action: format!("{entry}/report"),
            entry,
            reasons: reasons(&reader.locale, None),
            reason_error: None,
            words: FieldView::default(),
            email: FieldView::default(),
            thanks: false,
            page,
        }
    }
}

/// In the words that the reader chooses from.
pub fn reason_text(locale: &Locale, reason: ReportReason) -> Text {
    match reason {
        ReportReason::NotTheirs => locale.msg("report-reason-not-theirs"),
        ReportReason::Wrong => locale.msg("report-reason-wrong"),
        ReportReason::Twice => locale.msg("report-reason-twice"),
        ReportReason::Other => locale.msg("report-reason-other"),
    }
}

fn reasons(locale: &Locale, chosen: Option<&str>) -> Vec<ReasonView> {
    ReportReason::ALL
        .iter()
        .map(|reason| ReasonView {
            value: reason.as_str(),
            label: reason_text(locale, *reason).to_string(),
            chosen: chosen == Some(reason.as_str()),
        })
        .collect()
}

/// Whoever reports an entry that many have reported is asked to come back after so long.
const LATER: Duration = Duration::from_secs(3600);

type Found = (Shown, Listed);

async fn find(app: &App, reader: &Reader, path: (String, String)) -> Result<Found, Error> {
    let (slug, id) = path;
    let id: SignatureId = id.parse().map_err(|_| Error::NotFound)?;
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        let listed = listing::one(db, shown.letter.id, id)?;
        Ok::<_, StoreError>((shown, listed))
    });
    Ok(read.await?)
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (shown, listed) = find(&app, &reader, path.into_inner()).await?;
    answer::page(&request, &ReportPage::of(&app, &reader, (&shown, &listed)))
}

pub async fn report(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Report)?;
    posted::expect_form(&request)?;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let (shown, listed) = find(&app, &reader, path.into_inner()).await?;
    let mut page = ReportPage::of(&app, &reader, (&shown, &listed));
    let form = ReportForm {
        reason: posted.text("reason"),
        words: posted.text("words"),
        email: posted.text("email"),
    };
    let report = match Report::parse(form) {
        Ok(report) => report,
        Err(faults) => {
            page.refuse(&reader.locale, &posted, &faults);
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    // Whoever fills in what nobody sees is thanked, too, and nothing is kept.
    if posted.text("fax").is_empty() {
        let (letter, id) = (shown.letter.id, listed.id);
        match acts::report::report(&app.workshop, letter, id, report, reader.now).await {
            Ok(()) => {}
            Err(ReportError::Enough) => return Err(Error::TooMany(LATER)),
            Err(ReportError::Store(error)) => return Err(error.into()),
        }
        app.mail_bell.notify_one();
    }
    page.thanks = true;
    answer::private(StatusCode::OK, &page)
}

impl ReportPage {
    fn refuse(&mut self, locale: &Locale, posted: &Posted, wrong: &ReportFaults) {
        self.reasons = reasons(locale, Some(posted.text("reason")));
        let reason = wrong.reason.then(|| locale.msg("report-error-reason"));
        self.reason_error = reason.map(|error| error.to_string());
        let words = wrong.words.map(|fault| match fault {
            WordsFault::Empty => locale.msg("report-error-words"),
            WordsFault::TooLong => locale.msg("report-error-words-long").arg("max", MAX_WORDS),
        });
        self.words = FieldView {
            value: visible(posted.text("words")),
            error: words.map(|error| error.to_string()),
        };
        self.email = FieldView {
            value: visible(posted.text("email")),
            error: wrong
                .email
                .map(|fault| faults::sentence(locale, Field::Email, fault.into())),
        };
    }
}
