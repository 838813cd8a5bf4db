//! `/my/{token}/export.json`: everything that is held about an address, to take away.
use super::door::Door;
use super::export_address::{
    InitialItem, MailingItem, MarksItem, initial_item, mailing_item, marks_item,
};
use super::held::{Held, Record, held};
use super::own::Own;
use crate::domain::chain::hex;
use crate::domain::decision::{Decision, DecisionAct};
use crate::domain::ledger::LineText;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::name::Name;
use crate::domain::signatory::Contact;
use crate::domain::signature::Rejection;
use crate::domain::time::Timestamp;
use crate::locale::dates::machine;
use crate::store::asks::Ask;
use crate::store::held_about::{Offered, Questioned, Told};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    address: &'a str,
    exported_at: String,
    signatures: Vec<SignatureItem<'a>>,
    /// Forms that nobody confirmed yet.
    unconfirmed: Vec<SubmissionItem<'a>>,
    /// As long as they are remembered.
    mails: Vec<MailItem<'a>>,
    mailings: Vec<MailingItem<'a>>,
    asked_before_the_opening: Vec<InitialItem<'a>>,
    address_itself: MarksItem<'a>,
}

#[derive(Serialize)]
struct SignatureItem<'a> {
    id: String,
    letter: &'a str,
    state: &'a str,
    visibility: &'a str,
    proof: &'a str,
    printed: LineText<'a>,
    contact: Option<ContactItem<'a>>,
    updates: Option<bool>,
    updates_since: Option<String>,
    version: VersionItem<'a>,
    statements: Option<StatementItem<'a>>,
    confirmed_at: String,
    published_at: Option<String>,
    waits_because: Vec<HoldItem<'a>>,
    decisions: Vec<DecisionItem<'a>>,
    vouch: Option<VouchItem<'a>>,
    asked_for_second_address: Vec<AskItem<'a>>,
    notices_to_the_organisation: Vec<NoticeItem>,
    handovers: Vec<HandoverItem<'a>>,
    questions: Vec<QuestionItem<'a>>,
}

#[derive(Serialize)]
struct HoldItem<'a> {
    reason: &'a str,
    /// Not of others: what an organisation wrote who objects is for moderators only, and so is whom a
    /// name looks like.
    evidence: Option<&'a str>,
}

#[derive(Serialize)]
struct VouchItem<'a> {
    at: Option<String>,
    note: &'a str,
}

#[derive(Serialize)]
struct AskItem<'a> {
    domain: Option<&'a str>,
    asked_at: String,
    expires_at: String,
    ended_at: Option<String>,
    confirmed: bool,
}

#[derive(Serialize)]
struct NoticeItem {
    sent_at: String,
    objected_at: Option<String>,
}

#[derive(Serialize)]
struct HandoverItem<'a> {
    /// Not of an offer between others.
    to: Option<ContactItem<'a>>,
    offered_at: String,
    expires_at: String,
    accepted_at: Option<String>,
}

#[derive(Serialize)]
struct QuestionItem<'a> {
    version: i32,
    asked_at: String,
    answer: Option<&'a str>,
    answered_at: Option<String>,
}

#[derive(Serialize)]
struct ContactItem<'a> {
    name: &'a str,
    role: Option<&'a str>,
    email: &'a str,
}

#[derive(Serialize)]
struct VersionItem<'a> {
    number: i32,
    language: &'a str,
    title: &'a str,
    sha256: String,
}

/// Word for word.
#[derive(Serialize)]
struct StatementItem<'a> {
    language: &'a str,
    authorised: &'a str,
    consent: &'a str,
    updates: Option<&'a str>,
}

#[derive(Serialize)]
struct DecisionItem<'a> {
    act: &'a str,
    from: &'a str,
    to: &'a str,
    reason: Option<&'a str>,
    at: String,
    undone_at: Option<String>,
}

#[derive(Serialize)]
struct SubmissionItem<'a> {
    letter: &'a str,
    printed: LineText<'a>,
    contact: ContactItem<'a>,
    updates: bool,
    sent_at: String,
    expires_at: String,
}

#[derive(Serialize)]
struct MailItem<'a> {
    kind: &'a str,
    letter: Option<&'a str>,
    state: &'a str,
    written_at: String,
    sent_at: Option<String>,
}

pub async fn show(app: web::Data<App>, reader: Reader, door: Door) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let (link, now) = (door.link, reader.now);
    let held = app
        .workshop
        .store
        .read(move |db| held(db, &keyring, &link, &language, now))
        .await?;
    let json = serde_json::to_vec_pretty(&document(&held, now)).map_err(Error::internal)?;
    Ok(HttpResponse::Ok()
        .content_type("application/json")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"my-signatures.json\"",
        ))
        .body(json))
}

fn document(held: &Held, now: Timestamp) -> Document<'_> {
    Document {
        address: &held.address,
        exported_at: machine(now),
        signatures: held.records.iter().map(signature_item).collect(),
        unconfirmed: held
            .submissions
            .iter()
            .map(|(letter, submission)| {
                let line = &submission.answers.line;
                let filed = line.file_under.as_ref().unwrap_or(&line.name);
                SubmissionItem {
                    letter,
                    printed: LineText::of(line, filed.as_str()),
                    contact: contact_item(&submission.answers.contact),
                    updates: submission.answers.updates,
                    sent_at: machine(submission.created_at),
                    expires_at: machine(submission.expires_at),
                }
            })
            .collect(),
        mails: held
            .mails
            .iter()
            .map(|(letter, mail)| MailItem {
                kind: mail.kind.as_str(),
                letter: letter.as_deref(),
                state: mail.state.as_str(),
                written_at: machine(mail.created_at),
                sent_at: mail.sent_at.map(machine),
            })
            .collect(),
        mailings: held.marks.mailings.iter().map(mailing_item).collect(),
        asked_before_the_opening: held.initial.iter().map(initial_item).collect(),
        address_itself: marks_item(&held.marks),
    }
}

fn signature_item(record: &Record) -> SignatureItem<'_> {
    let Own {
        shown,
        signature,
        version,
        contact,
        wants_updates,
        ..
    } = &record.own;
    SignatureItem {
        id: signature.id.to_string(),
        letter: shown.letter.slug.as_str(),
        state: signature.state.as_str(),
        visibility: signature.visibility.as_str(),
        proof: signature.proof.as_str(),
        printed: LineText::of(&signature.line, &signature.filing.file_under),
        contact: contact.as_ref().map(contact_item),
        updates: *wants_updates,
        updates_since: (*wants_updates == Some(true)).then(|| {
            // With the form, where nothing else was noted.
            machine(record.under.updates_since.unwrap_or(signature.confirmed_at))
        }),
        version: VersionItem {
            number: version.number,
            language: &version.language,
            title: &version.title,
            sha256: hex(&version.sha256),
        },
        statements: record.statement.as_ref().map(|said| StatementItem {
            language: &said.language,
            authorised: &said.authorised,
            consent: &said.consent,
            updates: said.updates.as_deref(),
        }),
        confirmed_at: machine(signature.confirmed_at),
        published_at: signature.published_at.map(machine),
        waits_because: record
            .holds
            .iter()
            .filter(|hold| !hold.reason.tells_of_others())
            .map(hold_item)
            .collect(),
        decisions: record
            .decisions
            .iter()
            .map(|decision| DecisionItem {
                act: told(decision).as_str(),
                from: decision.from.as_str(),
                to: decision.to.as_str(),
                reason: decision.reason.as_deref(),
                at: machine(decision.at),
                undone_at: decision.undone_at.map(machine),
            })
            .collect(),
        vouch: record.vouched.as_ref().map(|note| VouchItem {
            at: record.under.vouched_at.map(machine),
            note,
        }),
        asked_for_second_address: record.under.asks.iter().map(ask_item).collect(),
        notices_to_the_organisation: record.under.notices.iter().map(notice_item).collect(),
        handovers: record
            .under
            .handovers
            .iter()
            .zip(&record.successors)
            .map(|(offer, successor)| handover_item(offer, successor.as_ref()))
            .collect(),
        questions: record.under.questions.iter().map(question_item).collect(),
    }
}

/// What was decided for another signature is told as the moderators' own, unless its signer was told
/// of the other one: it may be of somebody who is not to be named.
fn told(decision: &Decision) -> DecisionAct {
    let superseded = Rejection::Superseded.as_str();
    match (decision.act, decision.reason.as_deref()) {
        (DecisionAct::Supersede, reason) if reason != Some(superseded) => DecisionAct::Reject,
        (DecisionAct::ComeBack, None) => DecisionAct::Reopen,
        (act, _) => act,
    }
}

fn hold_item(hold: &Hold) -> HoldItem<'_> {
    HoldItem {
        reason: hold.reason.as_str(),
        evidence: hold
            .evidence
            .as_deref()
            .filter(|_| !matches!(hold.reason, HoldReason::Objection | HoldReason::Lookalike)),
    }
}

fn ask_item((ask, domain): &(Ask, Option<String>)) -> AskItem<'_> {
    AskItem {
        domain: domain.as_deref(),
        asked_at: machine(ask.created_at),
        expires_at: machine(ask.expires_at),
        ended_at: ask.ended_at.map(machine),
        confirmed: ask.is_confirmed(),
    }
}

fn notice_item(notice: &Told) -> NoticeItem {
    NoticeItem {
        sent_at: machine(notice.created_at),
        objected_at: notice.objected_at.map(machine),
    }
}

fn handover_item<'a>(offer: &Offered, successor: Option<&'a Contact>) -> HandoverItem<'a> {
    HandoverItem {
        to: successor.map(contact_item),
        offered_at: machine(offer.created_at),
        expires_at: machine(offer.expires_at),
        accepted_at: offer.accepted_at.map(machine),
    }
}

fn question_item(question: &Questioned) -> QuestionItem<'_> {
    QuestionItem {
        version: question.version,
        asked_at: machine(question.created_at),
        answer: question.answer.map(crate::domain::question::Answer::as_str),
        answered_at: question.answered_at.map(machine),
    }
}

fn contact_item(contact: &Contact) -> ContactItem<'_> {
    ContactItem {
        name: contact.name.as_str(),
        role: contact.role.as_ref().map(Name::as_str),
        email: contact.email.as_str(),
    }
}
