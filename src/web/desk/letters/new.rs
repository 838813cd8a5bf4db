//! `/desk/letters/new`: a new draft, with a text that is still to be written.
use super::super::frame::Frame;
use super::super::session::{OwnerReading, Owning, Reading};
use super::super::surroundings::{Happened, Surroundings};
use super::form::{Form, Sent};
use super::head;
use crate::acts::bring_letter::BringError;
use crate::acts::make_letter::{MakeError, make_letter};
use crate::domain::bundle::{Bundle, BundleText};
use crate::domain::bundle_beside::Beside;
use crate::domain::filing::Articles;
use crate::domain::letter::{
    Change, Grouping, LetterState, REVIEW_TARGET, Review, Rules, Signers, Slug,
};
use crate::domain::letter_limits::{MAX_CONTACT, RESERVED_SLUG, is_host};
use crate::domain::letter_text::{is_language, tidy};
use crate::locale::messages::Locale;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_new.html")]
pub struct NewPage {
    pub frame: Frame,
    pub form: Form,
    /// What is wrong with the files of one that was to be brought.
    pub faults: Vec<String>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    OwnerReading(reading): OwnerReading,
) -> Result<HttpResponse, Error> {
    let form = begun(&reader);
    let page = page(&app, &reader, &reading, form).await?;
    answer::private(StatusCode::OK, &page)
}

pub(super) fn begun(reader: &Reader) -> Form {
    Form::filled([
        ("language", reader.locale.language().to_owned()),
        ("signers", Signers::Organisations.to_string()),
    ])
}

pub async fn make(
    app: web::Data<App>,
    reader: Reader,
    owning: Owning<Sent>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let mut form = Form::sent(form);
    let Some(bundle) = parse(&reader.locale, &mut form) else {
        let page = page(&app, &reader, &reading, form).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let slug = bundle.slug.clone();
    match make_letter(&app.workshop, bundle, reading.actor(), reader.now).await {
        Ok(()) => Ok(answer::see_other(head::path(&slug, ""))),
        Err(MakeError::Taken) => {
            form.fault("slug", reader.locale.msg("letterdesk-slug-taken"));
            let page = page(&app, &reader, &reading, form).await?;
            answer::private(StatusCode::CONFLICT, &page)
        }
        Err(MakeError::Store(error) | MakeError::Bring(BringError::Store(error))) => {
            Err(error.into())
        }
        Err(MakeError::Bring(error)) => Err(Error::internal(error)),
    }
}

fn parse(locale: &Locale, form: &mut Form) -> Option<Bundle> {
    let slug = Slug::parse(form.value("slug").trim()).ok();
    match &slug {
        None => form.fault("slug", locale.msg("letterdesk-slug-bad")),
        Some(slug) if slug.as_str() == RESERVED_SLUG => {
            form.fault("slug", locale.msg("letterdesk-slug-taken"));
        }
        Some(_) => {}
    }
    let title = form.value("title").to_owned();
    let language = form.value("language").trim().to_owned();
    let text = tidy(BundleText {
        language: language.clone(),
        short_title: short(&title),
        title,
        addressees: String::new(),
        markdown: String::new(),
        note: None,
    });
    if text.title.is_empty() || text.title.chars().count() > 300 {
        form.fault("title", locale.msg("letterdesk-title-wanted"));
    }
    let host = form.value("host").trim().to_owned();
    if !is_host(&host) {
        form.fault("host", locale.msg("letterdesk-host-wanted"));
    }
    if !is_language(&language) {
        form.fault("language", locale.msg("letterdesk-language-bad"));
    }
    let contact = form.value("contact").trim().to_owned();
    if contact.chars().count() > MAX_CONTACT {
        let max = i64::try_from(MAX_CONTACT).unwrap_or(i64::MAX);
        form.fault("contact", locale.msg("text-too-long").arg("max", max));
    }
    let signers = form.value("signers").parse::<Signers>().ok()?;
    let slug = slug.filter(|_| form.is_fine())?;
    Some(Bundle {
        slug,
        host,
        contact: Some(contact).filter(|contact| !contact.is_empty()),
        state: LetterState::Draft,
        rules: Rules {
            signers,
            review: Review::First,
            prints_representatives: false,
            collation: language.clone(),
            language,
            articles: Articles::Keep,
            list_on_page: 500,
            reminder: true,
            shows_progress: false,
            second_factor: false,
            target: None,
            shows_target: false,
            grouping: Grouping::None,
            bulk_individuals: false,
            offices: None,
            review_target: Some(REVIEW_TARGET),
        },
        says_target: true,
        opens: None,
        closes: None,
        time_zone: "UTC".to_owned(),
        version: 1,
        change: Change::First,
        texts: vec![text],
        beside: Beside::default(),
        co_hosts: Vec::new(),
    })
}

/// The first words of a title, as many as navigation has room for.
fn short(title: &str) -> String {
    let mut short = String::new();
    for word in title.split_whitespace() {
        if !short.is_empty() && short.chars().count() + word.chars().count() > 40 {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short.chars().take(60).collect()
}

pub(super) async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    form: Form,
) -> Result<NewPage, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = app
        .workshop
        .store
        .read(move |db| Surroundings::read(db, &keyring, &language, &Happened::default()));
    let surroundings = read.await?;
    Ok(NewPage {
        frame: surroundings.frame(app, reader, reading, "letterdesk-new", None),
        form,
        faults: Vec::new(),
    })
}
