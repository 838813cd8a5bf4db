//! `/desk/letters/{slug}/endorsements/new`: what came on paper, by email or by telephone.
use super::frame::Frame;
use super::line_fields::{Fields, LineFields, read, text};
use super::place;
use super::session::{Deciding, DecidingReading, Reading};
use super::surroundings::Surroundings;
use super::wording::decision;
use crate::acts::enter::{Enter, EnterError, enter as enter_it};
use crate::acts::invalidate::MAX_NOTE;
use crate::domain::decision::Channel;
use crate::domain::email::EmailAddress;
use crate::domain::field_check::{Fault, Faults, Field};
use crate::domain::letter::{Letter, Signers};
use crate::domain::line_form::LineForm;
use crate::domain::name::Name;
use crate::domain::signatory::{Contact, Kind, MAX_NAME, PrintedLine};
use crate::domain::words::Words;
use crate::security::random;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, OptionView, error_links};
use crate::web::public::faults;
use crate::web::public::sign_form::visible;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/endorsement.html")]
pub struct EndorsementPage {
    pub frame: Frame,
    pub slug: String,
    pub letter_title: String,
    /// Of the signature that the form makes.
    pub id: String,
    pub line: LineFields,
    pub switch: bool,
    pub same: bool,
    pub channels: Vec<OptionView>,
    pub channel_error: Option<String>,
    pub given_on: FieldView,
    pub note: FieldView,
    pub contact_name: FieldView,
    pub contact_email: FieldView,
    pub publish: bool,
}

impl EndorsementPage {
    fn errors(&self) -> Vec<ErrorLink> {
        let mut errors = self.line.errors();
        errors.extend(error_links(&[
            ("channel", self.channel_error.as_ref()),
            ("given_on", self.given_on.error.as_ref()),
            ("note", self.note.error.as_ref()),
            ("contact_name", self.contact_name.error.as_ref()),
            ("contact_email", self.contact_email.error.as_ref()),
        ]));
        errors
    }
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    kind: Option<String>,
}

/// Characters of a date as typed.
const MAX_DATE: usize = 40;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    DecidingReading(reading): DecidingReading,
    slug: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let found = Found::read(&app, &reader, &slug).await?;
    let asked = asked.kind.as_deref().and_then(|kind| kind.parse().ok());
    let kind = match (found.letter.rules.signers, asked) {
        (Signers::Individuals, _) | (Signers::Both, Some(Kind::Individual)) => Kind::Individual,
        _ => Kind::Organisation,
    };
    let mut fields = Fields::new();
    fields.insert("kind".to_owned(), kind.to_string());
    fields.insert("publish".to_owned(), "on".to_owned());
    let page = found.page(&app, &reader, &reading, &fields, &Faults::new());
    answer::private(StatusCode::OK, &page)
}

pub async fn enter(
    app: web::Data<App>,
    reader: Reader,
    slug: web::Path<String>,
    deciding: Deciding<Fields>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let found = Found::read(&app, &reader, &slug).await?;
    let rules = &found.letter.rules;
    let line = read(&form).parse(rules.signers, rules.prints_representatives);
    let id = text(&form, "id").parse().map_err(|_| Error::BadRequest)?;
    let typed = Typed::of(&form, line.as_ref().ok());
    let line = match line {
        Ok(line) if typed.is_fine() => line,
        line => {
            let faults = line.err().unwrap_or_default();
            let page = found.page(&app, &reader, &reading, &form, &faults);
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let command = Enter {
        id,
        letter_id: found.letter.id,
        by: reading.actor(),
        line,
        contact: typed.contact.unwrap_or_default(),
        channel: typed.channel.ok_or(Error::BadRequest)?,
        given_on: typed.given_on.unwrap_or_default(),
        note: typed.note.unwrap_or_default(),
        publish: form.contains_key("publish"),
    };
    match enter_it(&app.workshop, command, reader.now).await {
        Ok(decision) => {
            app.mail_bell.notify_one();
            let done = decision.map(|decision| ("done", decision.to_string()));
            let fields: Vec<_> = done.into_iter().collect();
            let path = place::path(&format!("/desk/signatures/{id}"), &fields);
            Ok(answer::see_other(path))
        }
        Err(EnterError::Same) => {
            let mut page = found.page(&app, &reader, &reading, &form, &Faults::new());
            page.same = true;
            answer::private(StatusCode::CONFLICT, &page)
        }
        Err(EnterError::Store(error)) => Err(error.into()),
    }
}

/// What is typed beside the line.
struct Typed {
    channel: Option<Channel>,
    given_on: Result<Option<Words>, ()>,
    note: Result<Option<Words>, ()>,
    contact: Result<Option<Contact>, Faults>,
}

impl Typed {
    /// A person's contact is the person.
    fn of(form: &Fields, line: Option<&PrintedLine>) -> Self {
        let person = line.filter(|line| line.kind == Kind::Individual);
        let words = |name: &str, max| Words::parse(text(form, name), max).map_err(drop);
        Self {
            channel: text(form, "channel").parse().ok(),
            given_on: words("given_on", MAX_DATE),
            note: words("note", MAX_NOTE),
            contact: contact(
                text(form, "contact_email"),
                person.map_or(text(form, "contact_name"), |person| person.name.as_str()),
            ),
        }
    }

    fn is_fine(&self) -> bool {
        self.channel.is_some() && self.given_on.is_ok() && self.note.is_ok() && self.contact.is_ok()
    }
}

fn contact(email: &str, name: &str) -> Result<Option<Contact>, Faults> {
    if email.trim().is_empty() {
        return Ok(None);
    }
    let name = Name::parse(name, MAX_NAME);
    match (EmailAddress::parse(email), name) {
        (Ok(email), Ok(name)) => Ok(Some(Contact {
            name,
            role: None,
            email,
        })),
        (email, name) => {
            let of_email = email.err().map(|error| (Field::Email, Fault::from(error)));
            let of_name = name.err().map(|error| (Field::Name, Fault::from(error)));
            Err(of_email.into_iter().chain(of_name).collect())
        }
    }
}

struct Found {
    surroundings: Surroundings,
    letter: Letter,
    title: String,
}

impl Found {
    async fn read(app: &App, reader: &Reader, slug: &str) -> Result<Self, Error> {
        let (surroundings, letter, title) = Surroundings::of(app, reader, slug).await?;
        Ok(Self {
            surroundings,
            letter,
            title,
        })
    }

    fn page(
        self,
        app: &App,
        reader: &Reader,
        reading: &Reading,
        form: &Fields,
        of_line: &Faults,
    ) -> EndorsementPage {
        let locale = &reader.locale;
        let rules = &self.letter.rules;
        let line: LineForm = read(form);
        let typed = Typed::of(form, line.parse(Signers::Both, false).ok().as_ref());
        // The page that is opened has nothing typed on it yet.
        let sent = form.contains_key("id");
        let error = |wrong: bool, id: &str| (sent && wrong).then(|| locale.msg(id).to_string());
        let of_contact = typed.contact.as_ref().err().cloned().unwrap_or_default();
        let field = |name: &str, error: Option<String>| FieldView {
            value: visible(text(form, name)),
            error,
        };
        let is_unnamed = of_contact.iter().any(|(field, _)| *field == Field::Name);
        let none = OptionView {
            value: String::new(),
            label: locale.msg("desk-came-choose").to_string(),
            selected: typed.channel.is_none(),
        };
        let each = Channel::ALL.iter().map(|channel| OptionView {
            value: channel.to_string(),
            label: decision::came(locale, *channel),
            selected: typed.channel == Some(*channel),
        });
        let id = match text(form, "id") {
            "" => random::id::<crate::domain::signature::Signature>(reader.now).to_string(),
            sent => sent.to_owned(),
        };
        EndorsementPage {
            slug: self.letter.slug.to_string(),
            letter_title: self.title,
            id,
            line: LineFields::of(locale, &line, rules.prints_representatives, of_line),
            switch: rules.signers == Signers::Both,
            same: false,
            channels: std::iter::once(none).chain(each).collect(),
            channel_error: error(typed.channel.is_none(), "error-endorsement-channel"),
            given_on: field(
                "given_on",
                error(typed.given_on.is_err(), "error-endorsement-date-long"),
            ),
            note: field(
                "note",
                typed.note.is_err().then(|| {
                    locale
                        .msg("error-note-long")
                        .arg("max", i64::try_from(MAX_NOTE).unwrap_or(i64::MAX))
                        .to_string()
                }),
            ),
            contact_name: field(
                "contact_name",
                error(is_unnamed, "error-endorsement-contact-name"),
            ),
            contact_email: field(
                "contact_email",
                faults::of(locale, &of_contact, Field::Email),
            ),
            publish: form.contains_key("publish"),
            frame: self.surroundings.frame(
                app,
                reader,
                reading,
                "endorsement-title",
                Some(&self.letter),
            ),
        }
    }
}
