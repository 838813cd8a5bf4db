//! `/desk/letters/{slug}/sample/{language}`: what readers send to those who decide, as it is written.
use super::super::frame::Frame;
use super::super::session::{Deciding, Reading};
use super::form::{Form, Kept, Sent};
use super::head::{self, Head, open, slug};
use super::languages::Languages;
use crate::acts::write_sample_letter::{SampleLetterError, WriteSampleLetter, write_sample_letter};
use crate::domain::letter::Letter;
use crate::domain::letter_text::is_language;
use crate::domain::merge_text::MergeField;
use crate::domain::office::{Holder, KnownTitle, Office, Reach, Title};
use crate::domain::sample_letter::{SampleField, SampleLetter};
use crate::locale::direction::direction;
use crate::locale::messages::{Locale, Text};
use crate::locale::sample_faults::told;
use crate::store::connection::Db;
use crate::store::sample_letters;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::public::act_letters::{LettersView, Sender};
use crate::web::public::shown::Shown;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_sample.html")]
pub struct SampleLetterPage {
    pub frame: Frame,
    pub head: Head,
    pub path: String,
    pub own_name: String,
    pub direction: &'static str,
    pub language: String,
    pub form: Form,
    pub kept: bool,
    /// Somebody else's texts, which stand there now.
    pub theirs: Option<Vec<String>>,
    pub languages: Languages,
    /// As they are written, and what stands in their place.
    pub fields: Vec<(String, String)>,
}

#[derive(askama::Template)]
#[template(path = "public/act_letters_preview.html")]
pub struct SamplePreviewPage {
    pub page: Page,
    pub letter_title: String,
    pub sent: LettersView,
}

pub type SamplePath = web::Path<(String, String)>;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: SamplePath,
    kept: web::Query<Kept>,
) -> Result<HttpResponse, Error> {
    let mut page = load(&app, &reader, &reading, &path, None).await?;
    page.kept = kept.is(page.form.value("seen"));
    answer::private(StatusCode::OK, &page)
}

pub async fn save(
    app: web::Data<App>,
    reader: Reader,
    path: SamplePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let mut form = Form::sent(form);
    let Ok(sample) = parse(&reader.locale, &mut form, &path.1) else {
        let page = load(&app, &reader, &reading, &path, Some(form)).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let letter = slug(&path.0)?;
    let kept = SampleLetter::fingerprint(sample.as_ref());
    let command = WriteSampleLetter {
        slug: letter.clone(),
        language: path.1.clone(),
        seen: form.value("seen").to_owned(),
        sample,
    };
    match write_sample_letter(&app.workshop, command, reading.actor(), reader.now).await {
        Ok(()) => {
            let rest = format!("/sample/{}?kept={kept}", path.1);
            Ok(answer::see_other(head::path(&letter, &rest)))
        }
        Err(SampleLetterError::Store(error)) => Err(error.into()),
        Err(SampleLetterError::Changed(theirs)) => {
            form.set("seen", SampleLetter::fingerprint(theirs.as_deref()));
            let mut page = load(&app, &reader, &reading, &path, Some(form)).await?;
            page.theirs = Some(theirs.map_or_else(Vec::new, |theirs| {
                let texts = SampleField::ALL.iter();
                texts
                    .map(|field| theirs.text(*field).as_written().to_owned())
                    .collect()
            }));
            answer::private(StatusCode::CONFLICT, &page)
        }
    }
}

/// As readers will see it, of what stands in the form: to offices that nobody holds. Nothing is kept.
pub async fn preview(
    app: web::Data<App>,
    reader: Reader,
    path: SamplePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let mut form = Form::sent(form);
    let Ok(Some(sample)) = parse(&reader.locale, &mut form, &path.1) else {
        let page = load(&app, &reader, &reading, &path, Some(form)).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let at = ("letterdesk-sample", "sample");
    let (opened, ()) = open(&app, &reader, &reading, &path.0, at, |_, _| Ok(())).await?;
    let offices = made_up(&reader.locale);
    let shown = Shown {
        letter: opened.letter,
        version: opened.version,
        stopped: false,
    };
    let title = reader.locale.msg("letterdesk-sample").to_string();
    let page = SamplePreviewPage {
        page: shown.page(&app, &reader, title, "/act"),
        letter_title: shown.version.title.clone(),
        sent: LettersView::of(
            &app,
            (&shown.letter, &shown.version.title),
            &sample,
            &offices,
            &Sender::default(),
        ),
    };
    answer::private(StatusCode::OK, &page)
}

/// One for each title whose salutation we know, and one for another.
fn made_up(locale: &Locale) -> Vec<Office> {
    let known = KnownTitle::ALL.iter().map(|title| Title::Known(*title));
    let office = |title: Title| Office {
        key: String::new(),
        body: String::new(),
        body_name: None,
        area: String::new(),
        title,
        holder: Some(Holder {
            full_name: locale.msg("sample-made-up-name").to_string(),
            last_name: locale.msg("sample-made-up-last-name").to_string(),
            party: None,
            salutation: None,
            from: None,
            until: None,
        }),
        // Nobody has it: it is kept for stories.
        reach: Reach {
            phone: Some("202-555-0100".to_owned()),
            ..Reach::default()
        },
    };
    let other = Title::Given(String::new());
    known.chain([other]).map(office).collect()
}

/// Something is wrong, and stands in the form.
struct Faulty;

/// One without any words takes it away.
fn parse(locale: &Locale, form: &mut Form, language: &str) -> Result<Option<SampleLetter>, Faulty> {
    let typed = SampleField::ALL
        .iter()
        .map(|field| form.value(field.as_str()));
    if typed.clone().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let texts = [
        form.value("subject"),
        form.value("body"),
        form.value("phone"),
        form.value("post"),
        form.value("friends"),
    ];
    match SampleLetter::parse(language, texts) {
        Ok(sample) => Ok(Some(sample)),
        Err(faults) => {
            for (field, fault) in faults {
                form.fault(field.as_str(), told(locale, &fault));
            }
            Err(Faulty)
        }
    }
}

fn field_meaning(locale: &Locale, field: MergeField) -> Text {
    match field {
        MergeField::Title => locale.msg("sample-field-title"),
        MergeField::LastName => locale.msg("sample-field-last-name"),
        MergeField::FullName => locale.msg("sample-field-full-name"),
        MergeField::Salutation => locale.msg("sample-field-salutation"),
        MergeField::Name => locale.msg("sample-field-name"),
        MergeField::City => locale.msg("sample-field-city"),
        MergeField::State => locale.msg("sample-field-state"),
        MergeField::Zip => locale.msg("sample-field-zip"),
        MergeField::Letter => locale.msg("sample-field-letter"),
    }
}

async fn load(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    path: &SamplePath,
    form: Option<Form>,
) -> Result<SampleLetterPage, Error> {
    let (name, language) = (path.0.clone(), path.1.clone());
    if !is_language(&language) {
        return Err(Error::NotFound);
    }
    let at = ("letterdesk-sample", "sample");
    let read = |db: &mut Db, letter: &Letter| sample_letters::of_letter(db, letter.id);
    let (opened, samples) = open(app, reader, reading, &name, at, read).await?;
    let written: Vec<&str> = samples.iter().map(SampleLetter::language).collect();
    let sample = samples.iter().find(|one| one.language() == language);
    let filled = || {
        let text = |field| {
            sample
                .map_or("", |one| one.text(field).as_written())
                .to_owned()
        };
        Form::filled([
            ("seen", SampleLetter::fingerprint(sample)),
            ("subject", text(SampleField::Subject)),
            ("body", text(SampleField::Body)),
            ("phone", text(SampleField::Phone)),
            ("post", text(SampleField::Post)),
            ("friends", text(SampleField::Friends)),
        ])
    };
    let meaning = |field: &MergeField| {
        let words = field_meaning(&reader.locale, *field).to_string();
        (format!("{{{field}}}"), words)
    };
    Ok(SampleLetterPage {
        path: opened.head.path(&format!("/sample/{language}")),
        own_name: own_name(app, &language),
        direction: direction(&language),
        form: form.unwrap_or_else(filled),
        kept: false,
        theirs: None,
        languages: Languages::of(app, &opened, "sample".to_owned(), &written, &language),
        fields: MergeField::ALL.iter().map(meaning).collect(),
        language,
        frame: opened.frame,
        head: opened.head,
    })
}
