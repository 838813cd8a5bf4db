//! What the subjects of audited acts are called, and whether they are still there.
use super::audit::Logged;
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::{MailKind, MailState};
use super::schema::{letters, mailing_texts, mailings, mass_jobs, outbox};
use super::{briefs, entries, initial, invitations, previews, undone_imports, uploads};
use crate::domain::audit::Subject;
use crate::domain::ids::Id;
use crate::security::keyring::Keyring;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// One that is still there. Of most that were erased nothing is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    Called(String),
    /// It has no other name than when it was made.
    There,
    /// An import; so many come before it in the list of its letter.
    Import(i64),
    Mail {
        kind: MailKind,
        /// A moderator has it before them.
        dead: bool,
    },
}

pub type Names = BTreeMap<Id<Subject>, Known>;

/// Of all but letters and accounts. An organisation that the registry may not name has none.
pub fn names(db: &mut Db, keyring: &Keyring, logged: &[Logged]) -> Result<Names, Error> {
    let mut wanted = Wanted::default();
    for one in logged {
        wanted.add(one.entry.subject);
    }
    let mut names = Names::new();
    let called = Known::Called;
    for one in briefs::among(db, keyring, &wanted.of("signature"))?.into_values() {
        names.insert(one.id.cast(), called(one.name));
    }
    for entry in entries::among(db, &wanted.of("organisation"))? {
        if !entry.sealed {
            let name = entry.organisation.name.to_string();
            names.insert(entry.organisation.id.cast(), called(name));
        }
    }
    for one in initial::among(db, keyring, &wanted.of("initial"))? {
        names.insert(one.id.cast(), called(one.stands().line.name.to_string()));
    }
    for one in previews::among(db, keyring, &wanted.of("preview"))? {
        names.insert(one.id.cast(), called(one.label));
    }
    for one in invitations::among(db, keyring, &wanted.of("invitation"))? {
        names.insert(one.id.cast(), called(one.email.as_str().to_owned()));
    }
    for (id, subject) in subjects_of_mailings(db, &wanted.of("mailing"))? {
        names.insert(id, called(subject));
    }
    for id in uploads::there(db, &wanted.of("upload"))? {
        names.insert(id.cast(), Known::There);
    }
    let jobs: Vec<Id<Subject>> = wanted.of("mass");
    let jobs = mass_jobs::table
        .filter(mass_jobs::id.eq_any(jobs))
        .select(mass_jobs::id);
    for id in jobs.load::<Id<Subject>>(db)? {
        names.insert(id, Known::There);
    }
    for id in wanted.of("import") {
        if let Some(before) = undone_imports::before(db, id)? {
            names.insert(id.cast(), Known::Import(before));
        }
    }
    let mails: Vec<Id<Subject>> = wanted.of("mail");
    let mails = outbox::table.filter(outbox::id.eq_any(mails)).select((
        outbox::id,
        outbox::kind,
        outbox::state,
    ));
    for (id, kind, state) in mails.load::<(Id<Subject>, MailKind, MailState)>(db)? {
        let dead = state == MailState::Dead;
        names.insert(id, Known::Mail { kind, dead });
    }
    Ok(names)
}

/// In the letter's own language, or in any that there is.
fn subjects_of_mailings(
    db: &mut Db,
    ids: &[Id<Subject>],
) -> Result<BTreeMap<Id<Subject>, String>, Error> {
    type Text = (Id<Subject>, String, String, String);
    let texts: Vec<Text> = mailing_texts::table
        .inner_join(mailings::table.on(mailings::id.eq(mailing_texts::mailing_id)))
        .inner_join(letters::table.on(letters::id.eq(mailings::letter_id)))
        .filter(mailing_texts::mailing_id.eq_any(ids))
        .order((mailing_texts::mailing_id, mailing_texts::language))
        .select((
            mailing_texts::mailing_id,
            mailing_texts::language,
            letters::language,
            mailing_texts::subject,
        ))
        .load(db)?;
    let mut subjects = BTreeMap::new();
    for (id, language, own, subject) in texts {
        if language == own {
            subjects.insert(id, subject);
        } else {
            subjects.entry(id).or_insert(subject);
        }
    }
    Ok(subjects)
}

/// Which of each kind are asked for, once.
#[derive(Default)]
struct Wanted(BTreeMap<&'static str, std::collections::BTreeSet<Id<Subject>>>);

impl Wanted {
    fn add(&mut self, subject: Subject) {
        if let Some(id) = subject.id() {
            self.0.entry(subject.as_str()).or_default().insert(id);
        }
    }

    fn of<T>(&self, kind: &str) -> Vec<Id<T>> {
        let found = self.0.get(kind).into_iter().flatten();
        found.map(|id| id.cast()).collect()
    }
}
