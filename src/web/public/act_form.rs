//! Where a reader writes the letter: what it begins with, what was typed, and what is wrong with that.
use super::act_letters::{LettersView, Sender};
use super::finder::{Answer, Query, Wait};
use super::posted::Posted;
use super::shown::Shown;
use crate::domain::sample_letter::{SampleField, SampleLetter};
use crate::locale::sample_faults::told;
use crate::web::app::App;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::reader::Reader;
use crate::web::share::ShareLink;

/// Of the form: the letter, of which a script may spell each character with nine.
pub const LONGEST_BODY: usize = 128 * 1024;

pub struct WriteView {
    pub form: WriteForm,
    /// Nothing where what was typed cannot be merged.
    pub letters: Option<LettersView>,
    /// Nobody can write yet: it is not known to whom.
    pub waits: Option<Wait>,
    /// Ways to pass the letter itself on.
    pub share_links: Vec<ShareLink>,
}

#[derive(Default)]
pub struct WriteForm {
    /// Of the parliament, if it is one: for the words of the fields.
    pub country: &'static str,
    /// What was looked up, to be looked up again.
    pub query: Query,
    pub name: FieldView,
    pub city: FieldView,
    pub region: FieldView,
    pub postcode: FieldView,
    pub subject: FieldView,
    pub body: FieldView,
    pub errors: Vec<ErrorLink>,
}

/// What was typed.
pub struct Typed {
    sender: Sender,
    subject: String,
    body: String,
}

/// In characters, of what readers say of themselves.
const LONGEST: usize = SampleField::Subject.max();

impl Typed {
    pub fn read(posted: &Posted) -> Self {
        let text = |field| posted.text(field).to_owned();
        Self {
            sender: Sender {
                name: text("name"),
                city: text("city"),
                state: text("region"),
                zip: text("postcode"),
            },
            subject: text("subject"),
            body: text("body"),
        }
    }

    /// Before anything was: the sample, and what is known of a reader who has looked for those who represent them.
    fn begin(sample: &SampleLetter, answer: Option<&Answer>) -> Self {
        let written = |field| sample.text(field).as_written().to_owned();
        Self {
            sender: Sender {
                state: answer.and_then(Answer::state).unwrap_or_default(),
                zip: answer.map(Answer::postal_code).unwrap_or_default(),
                ..Sender::default()
            },
            subject: written(SampleField::Subject),
            body: written(SampleField::Body),
        }
    }
}

impl WriteView {
    pub fn of(
        app: &App,
        reader: &Reader,
        shown: &Shown,
        sample: &SampleLetter,
        (query, answer): (Query, Option<&Answer>),
        typed: Option<Typed>,
    ) -> Self {
        let typed = typed.unwrap_or_else(|| Typed::begin(sample, answer));
        let mut form = WriteForm::filled(reader, &typed);
        // In which language the text is that was typed.
        form.query = Query {
            lang: Some(sample.language().to_owned()),
            ..query
        };
        form.country = answer.map_or("", Answer::country);
        let waits = answer.and_then(Answer::wait);
        let offices = answer
            .filter(|_| waits.is_none())
            .map(Answer::recipients)
            .unwrap_or_default();
        let sample = match sample.rewritten(&typed.subject, &typed.body) {
            Ok(sample) => Some(sample),
            Err(faults) => {
                for (field, fault) in faults {
                    let error = Some(told(&reader.locale, &fault).to_string());
                    match field {
                        SampleField::Subject => form.subject.error = error,
                        _ => form.body.error = error,
                    }
                }
                None
            }
        };
        form.link_errors();
        let sample = sample.filter(|_| form.errors.is_empty());
        let letter = (&shown.letter, shown.version.title.as_str());
        let letters =
            sample.map(|sample| LettersView::of(app, letter, &sample, offices, &typed.sender));
        Self {
            form,
            letters,
            waits,
            share_links: shown.share_links(app, reader),
        }
    }
}

impl WriteForm {
    fn filled(reader: &Reader, typed: &Typed) -> Self {
        let long = |text: &str| {
            let error = reader.locale.msg("text-too-long").arg("max", LONGEST);
            (text.chars().count() > LONGEST).then(|| error.to_string())
        };
        let line = |text: &str| FieldView {
            value: text.to_owned(),
            error: long(text),
        };
        let text = |text: &str| FieldView {
            value: text.to_owned(),
            error: None,
        };
        let Sender {
            name,
            city,
            state,
            zip,
        } = &typed.sender;
        Self {
            name: line(name),
            city: line(city),
            region: line(state),
            postcode: line(zip),
            subject: text(&typed.subject),
            body: text(&typed.body),
            ..Self::default()
        }
    }

    /// In characters, of what stands on one line.
    #[allow(
        clippy::unused_self,
        reason = "a template can only call what it is given"
    )]
    pub fn longest_line(&self) -> usize {
        LONGEST
    }

    #[allow(
        clippy::unused_self,
        reason = "a template can only call what it is given"
    )]
    pub fn longest_body(&self) -> usize {
        SampleField::Body.max()
    }

    /// What was looked up, by the names of its fields.
    pub fn asked(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let Query {
            lang,
            zip,
            state,
            district,
        } = &self.query;
        [
            ("lang", lang),
            ("zip", zip),
            ("state", state),
            ("district", district),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }

    fn link_errors(&mut self) {
        self.errors = error_links(&[
            ("name", self.name.error.as_ref()),
            ("city", self.city.error.as_ref()),
            ("region", self.region.error.as_ref()),
            ("postcode", self.postcode.error.as_ref()),
            ("subject", self.subject.error.as_ref()),
            ("body", self.body.error.as_ref()),
        ]);
    }
}
