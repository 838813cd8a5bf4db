//! `/desk/letters/{slug}/delivery`: when a letter was handed over and to whom, with how
//! its list stood then, by the ledger; and what came back.
use super::super::frame::Frame;
use super::super::session::{NoFields, Owning, Reading};
use super::form::{Form, Sent};
use super::head::{self, Head, open, slug};
use crate::acts::deliver_letter::{
    DeliverError, answer_delivery, deliver_letter, standing_seen, take_back_delivery,
};
use crate::acts::local_time;
use crate::domain::chain::hex;
use crate::domain::letter::Letter;
use crate::domain::letter_text::tidy_body;
use crate::domain::letter_update::{Delivery, DeliveryAnswer, DeliveryId};
use crate::domain::source::link;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{deliveries, ledger};
use crate::web::answer;
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::error::Error;
use crate::web::papers::{Kind, Slot};
use crate::web::public::changes::Changes;
use crate::web::public::letter_beside::{self, DeliveryView};
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_delivery.html")]
pub struct DeliveryPage {
    pub frame: Frame,
    pub head: Head,
    pub problem: Option<String>,
    pub form: Form,
    /// What would be written down of today.
    pub counts: String,
    pub sequence: i64,
    pub hash: String,
    /// Names both.
    pub standing: String,
    /// The earliest first.
    pub deliveries: Vec<DeliveryRow>,
    /// In which days are meant.
    pub zone: String,
    /// An answer to a delivery that was taken back while somebody wrote it.
    pub stray: Option<Form>,
    /// The pack, once the letter is public, and what changed since the last delivery, a line each.
    pub pack: Option<String>,
    pub changes: Vec<String>,
    /// Whether the PDF of the last one that was made here passed its check; nothing if none was.
    pub pack_is_accessible: Option<bool>,
}

pub struct DeliveryRow {
    pub id: String,
    pub view: DeliveryView,
    /// For its answer.
    pub form: Form,
    /// The same as it would be filled now.
    pub stands: Form,
    /// Somebody else was quicker than whoever sent the form.
    pub changed: bool,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, &path, None).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn deliver(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    owning: Owning<Sent>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let mut form = Form::sent(form);
    let before = page(&app, &reader, &reading, &path, None).await?;
    let locale = &reader.locale;
    let recipient: Vec<&str> = form.value("recipient").split_whitespace().collect();
    let recipient = recipient.join(" ");
    if recipient.is_empty() {
        form.fault("recipient", locale.msg("text-empty"));
    } else if recipient.chars().count() > 300 {
        form.fault("recipient", locale.msg("text-too-long").arg("max", 300));
    }
    let on = local_time::noon(form.value("on"), &before.zone);
    let Some(on) = on.filter(|_| form.is_fine()) else {
        if on.is_none() {
            form.fault("on", locale.msg("delivery-day-bad"));
        }
        let page = page(&app, &reader, &reading, &path, Some(form)).await?;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let letter = slug(&path)?;
    let (by, now) = (reading.actor(), reader.now);
    let seen = form.value("standing").to_owned();
    match deliver_letter(&app.workshop, letter, recipient, on, seen, by, now).await {
        Err(DeliverError::ToCome) => {
            form.fault("on", locale.msg("delivery-day-to-come"));
            let page = page(&app, &reader, &reading, &path, Some(form)).await?;
            answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        outcome => done(&app, &reader, &reading, &path, Some(form), outcome).await,
    }
}

pub async fn give_answer(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    owning: Owning<Sent>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let mut form = Form::sent(form);
    let (name, id) = path.into_inner();
    let id: DeliveryId = id.parse().map_err(|_| Error::NotFound)?;
    let before = page(&app, &reader, &reading, &name, None).await?;
    let given = given(&reader.locale, &mut form, &before.zone);
    if !form.is_fine() {
        return shown_again(&app, &reader, &reading, &name, id, form).await;
    }
    let seen = form.value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    match answer_delivery(&app.workshop, slug(&name)?, id, seen, given, by, now).await {
        Err(DeliverError::Changed | DeliverError::Store(StoreError::NotFound)) => {
            shown_again(&app, &reader, &reading, &name, id, form).await
        }
        outcome => done(&app, &reader, &reading, &name, None, outcome).await,
    }
}

/// What the form says of the answer: words, or where it can be read, or both. Nothing takes away what
/// stands there.
fn given(locale: &Locale, form: &mut Form, zone: &str) -> Option<DeliveryAnswer> {
    let text = tidy_body(form.value("answer"));
    let typed = form.value("link").trim().to_owned();
    let link = link(&typed);
    let day = form.value("answered_on").trim().to_owned();
    let on = local_time::noon(&day, zone);
    let is_empty = text.is_empty() && typed.is_empty();
    if text.chars().count() > 20_000 {
        form.fault("answer", locale.msg("text-too-long").arg("max", 20_000));
    }
    // Nothing stood there that could be taken away.
    if is_empty && !day.is_empty() && form.is("seen", &DeliveryAnswer::fingerprint(None)) {
        form.fault("answer", locale.msg("delivery-answer-wanted"));
    }
    if on.is_none() && !(is_empty && day.is_empty()) {
        form.fault("answered_on", locale.msg("delivery-day-bad"));
    }
    if !typed.is_empty() && link.is_none() {
        form.fault("link", locale.msg("update-source-bad"));
    }
    on.filter(|_| !is_empty)
        .map(|on| DeliveryAnswer { text, on, link })
}

/// The answer as it was sent, beside what a colleague wrote meanwhile. Whoever sends it again has seen
/// theirs.
async fn shown_again(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    name: &str,
    id: DeliveryId,
    mut form: Form,
) -> Result<HttpResponse, Error> {
    let mut page = page(app, reader, reading, name, None).await?;
    let id = id.to_string();
    let Some(row) = page.deliveries.iter_mut().find(|row| row.id == id) else {
        page.problem = Some(reader.locale.msg("delivery-gone").to_string());
        page.stray = Some(form);
        return answer::private(StatusCode::CONFLICT, &page);
    };
    let status = if form.is_fine() {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let seen = row.stands.value("seen").to_owned();
    row.changed = !form.is("seen", &seen);
    form.set("seen", seen);
    row.form = form;
    answer::private(status, &page)
}

pub async fn take_back(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    owning: Owning<NoFields>,
) -> Result<HttpResponse, Error> {
    let (name, id) = path.into_inner();
    let id: DeliveryId = id.parse().map_err(|_| Error::NotFound)?;
    let (by, now) = (owning.reading.actor(), reader.now);
    let outcome = take_back_delivery(&app.workshop, slug(&name)?, id, by, now).await;
    done(&app, &reader, &owning.reading, &name, None, outcome).await
}

async fn done(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    name: &str,
    form: Option<Form>,
    outcome: Result<(), DeliverError>,
) -> Result<HttpResponse, Error> {
    let problem = match outcome {
        Ok(()) => return Ok(answer::see_other(head::path(&slug(name)?, "/delivery"))),
        Err(DeliverError::Store(error)) => return Err(error.into()),
        Err(DeliverError::Draft) => reader.locale.msg("delivery-draft"),
        Err(DeliverError::ToCome) => reader.locale.msg("delivery-day-to-come"),
        Err(DeliverError::Changed) => reader.locale.msg("delivery-counted-anew"),
    };
    let problem = problem.to_string();
    let mut page = page(app, reader, reading, name, form).await?;
    page.problem = Some(problem);
    answer::private(StatusCode::CONFLICT, &page)
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    name: &str,
    form: Option<Form>,
) -> Result<DeliveryPage, Error> {
    let at = ("letterdesk-delivery", "delivery");
    let read = |db: &mut Db, letter: &Letter| {
        let all = deliveries::of_letter(db, letter.id)?;
        let head = ledger::head(db, letter.id)?;
        let changes = Changes::read(db, letter.id, all.clone(), &head)?;
        let countries = ledger::counts(db, letter.id)?.countries;
        Ok((all, head, countries, changes))
    };
    let (opened, (all, top, countries, changes)) =
        open(app, reader, reading, name, at, read).await?;
    let counts = Counts {
        organisations: top.organisations.try_into().unwrap_or(0),
        individuals: top.individuals.try_into().unwrap_or(0),
        countries: countries.try_into().unwrap_or(0),
        ..Counts::default()
    };
    let letter = &opened.letter;
    let one = |delivery: &Delivery| {
        let stands = filled(letter, delivery.answer.as_ref());
        DeliveryRow {
            id: delivery.id.to_string(),
            view: letter_beside::delivery(reader, letter, delivery),
            form: stands.clone(),
            stands,
            changed: false,
        }
    };
    let made = app.papers.last(&Slot {
        kind: Kind::Pack,
        letter: letter.id,
        language: reader.locale.language().to_owned(),
    });
    let today = local_time::day(reader.now, &letter.time_zone);
    Ok(DeliveryPage {
        problem: None,
        form: form.unwrap_or_else(|| Form::filled([("on", today)])),
        counts: counts.line(&reader.locale).to_string(),
        sequence: top.sequence,
        standing: standing_seen(top.sequence, &top.hash),
        hash: hex(&top.hash),
        deliveries: all.iter().map(one).collect(),
        zone: letter.time_zone.clone(),
        stray: None,
        pack: letter
            .is_public(reader.now)
            .then(|| format!("/letters/{}/pack.zip", letter.slug)),
        changes: changes
            .map(|changes| changes.told(&reader.locale, &letter.time_zone))
            .map(|told| told.lines().map(str::to_owned).collect())
            .unwrap_or_default(),
        pack_is_accessible: made.and_then(|made| made.is_accessible),
        frame: opened.frame,
        head: opened.head,
    })
}

fn filled(letter: &Letter, answer: Option<&DeliveryAnswer>) -> Form {
    let seen = DeliveryAnswer::fingerprint(answer);
    let Some(answer) = answer else {
        return Form::filled([("seen", seen)]);
    };
    Form::filled([
        ("seen", seen),
        ("answer", answer.text.clone()),
        ("answered_on", local_time::day(answer.on, &letter.time_zone)),
        ("link", answer.link.clone().unwrap_or_default()),
    ])
}
