//! `/my/{token}/export.json`: everything that is held about an address, to take away.
use super::door::Door;
use super::own::{Own, own};
use crate::domain::decision::Decision;
use crate::domain::ledger::{LineText, hex};
use crate::domain::moderation::Hold;
use crate::domain::signatory::Contact;
use crate::domain::time::Timestamp;
use crate::locale::dates::machine;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::signer_links::SignerLink;
use crate::store::signers::MailRecord;
use crate::store::statements::Statement;
use crate::store::submissions::Submission;
use crate::store::{decisions, holds, letters, signer_links, signers, submissions};
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
    version: VersionItem<'a>,
    statements: Option<StatementItem<'a>>,
    confirmed_at: String,
    published_at: Option<String>,
    waits_because: Vec<&'a str>,
    decisions: Vec<DecisionItem<'a>>,
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

/// One signature with what the signer desk does not show.
struct Record {
    own: Own,
    statement: Option<Statement>,
    holds: Vec<Hold>,
    /// Without the names of who decided.
    decisions: Vec<Decision>,
}

struct Held {
    address: String,
    records: Vec<Record>,
    submissions: Vec<(String, Submission)>,
    mails: Vec<(Option<String>, MailRecord)>,
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
        .insert_header(("X-Robots-Tag", "noindex"))
        .body(json))
}

fn held(
    db: &mut Db,
    keyring: &Keyring,
    link: &SignerLink,
    language: &str,
    now: Timestamp,
) -> Result<Held, StoreError> {
    let index = &link.address_index;
    let mut records = Vec::new();
    for id in signers::signatures_of(db, index)? {
        let own = own(db, keyring, id, index, language)?;
        let statement = own.signature.statement_id;
        records.push(Record {
            statement: statement
                .map(|id| signers::statement(db, &id))
                .transpose()?,
            holds: holds::of(db, keyring, id)?,
            decisions: decisions::on(db, id)?
                .into_iter()
                .map(|(decision, _)| decision)
                .collect(),
            own,
        });
    }
    let letters = letters::all(db)?;
    let mut sent = Vec::new();
    for letter in &letters {
        for submission in submissions::of_address(db, keyring, letter.id, index, now)? {
            sent.push((letter.slug.to_string(), submission));
        }
    }
    let ids: Vec<_> = letters.iter().map(|letter| letter.id).collect();
    let slug = |mail: &MailRecord| {
        let letter = letters
            .iter()
            .find(|letter| Some(letter.id) == mail.letter_id)?;
        Some(letter.slug.to_string())
    };
    Ok(Held {
        address: signer_links::address(db, keyring, link.id)?
            .as_str()
            .to_owned(),
        records,
        submissions: sent,
        mails: signers::mails_of(db, &ids, index)?
            .into_iter()
            .map(|mail| (slug(&mail), mail))
            .collect(),
    })
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
        }),
        confirmed_at: machine(signature.confirmed_at),
        published_at: signature.published_at.map(machine),
        waits_because: record
            .holds
            .iter()
            .map(|hold| hold.reason.as_str())
            .collect(),
        decisions: record
            .decisions
            .iter()
            .map(|decision| DecisionItem {
                act: decision.act.as_str(),
                from: decision.from.as_str(),
                to: decision.to.as_str(),
                reason: decision.reason.as_deref(),
                at: machine(decision.at),
                undone_at: decision.undone_at.map(machine),
            })
            .collect(),
    }
}

fn contact_item(contact: &Contact) -> ContactItem<'_> {
    ContactItem {
        name: contact.name.as_str(),
        role: contact.role.as_ref().map(crate::domain::name::Name::as_str),
        email: contact.email.as_str(),
    }
}
