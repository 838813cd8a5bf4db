//! What the subjects of audited acts are called, and whether they are still there.
use super::audit::Logged;
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::{MailKind, MailState};
use super::schema::{
    letters, mailing_texts, mailings, mass_jobs, organisations, outbox, signatures,
};
use super::{briefs, initial, invitations, previews, undone_imports, uploads};
use crate::domain::audit::{Subject, WrittenChange};
use crate::domain::ids::Id;
use crate::security::keyring::Keyring;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// One that is still there. Of most that were erased nothing is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    Called(String),
    /// It has no other name than when it was made; or none that may be said, or can be read.
    There,
    Mail {
        kind: MailKind,
        /// A moderator has it before them.
        dead: bool,
    },
}

pub type Names = BTreeMap<Id<Subject>, Known>;

/// Of all but letters and accounts, and of what values are the ids of; by as many statements for one as for many. An
/// organisation that the registry may not name, and what cannot be read, is there without a name.
pub fn names(
    db: &mut Db,
    keyring: &Keyring,
    logged: &[Logged],
    changes: &[Option<Vec<WrittenChange>>],
) -> Result<Names, Error> {
    let mut wanted = Wanted::default();
    for (one, changes) in logged.iter().zip(changes) {
        let about = one.entry.subject;
        wanted.add(about);
        for change in changes.iter().flatten() {
            let values = change.before.iter().chain(&change.after);
            let told = values.filter_map(|value| about.told_of(&change.field, value));
            told.for_each(|subject| wanted.add(subject));
        }
    }
    let mut names = Names::new();
    signatures_called(db, keyring, &wanted, &mut names)?;
    let ids: Vec<Id<Subject>> = wanted.of("organisation");
    let organisations = organisations::table
        .filter(organisations::id.eq_any(ids))
        .select((
            organisations::id,
            organisations::name,
            organisations::sealed.is_not_null(),
        ));
    for (id, name, sealed) in organisations.load::<(Id<Subject>, String, bool)>(db)? {
        names.insert(id, called(Some(name).filter(|_| !sealed)));
    }
    for (id, name) in initial::names(db, keyring, &wanted.of("initial"))? {
        names.insert(id.cast(), called(name));
    }
    for (id, label) in previews::labels(db, keyring, &wanted.of("preview"))? {
        names.insert(id.cast(), called(label));
    }
    for (id, address) in invitations::addresses(db, keyring, &wanted.of("invitation"))? {
        names.insert(id.cast(), called(address));
    }
    for (id, subject) in subjects_of_mailings(db, &wanted.of("mailing"))? {
        names.insert(id, Known::Called(subject));
    }
    for id in uploads::there(db, &wanted.of("upload"))? {
        names.insert(id.cast(), Known::There);
    }
    for id in undone_imports::there(db, &wanted.of("import"))? {
        names.insert(id.cast(), Known::There);
    }
    let jobs: Vec<Id<Subject>> = wanted.of("mass");
    let jobs = mass_jobs::table
        .filter(mass_jobs::id.eq_any(jobs))
        .select(mass_jobs::id);
    for id in jobs.load::<Id<Subject>>(db)? {
        names.insert(id, Known::There);
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

fn called(name: Option<String>) -> Known {
    name.map_or(Known::There, Known::Called)
}

fn signatures_called(
    db: &mut Db,
    keyring: &Keyring,
    wanted: &Wanted,
    names: &mut Names,
) -> Result<(), Error> {
    let ids: Vec<Id<Subject>> = wanted.of("signature");
    let there = signatures::table
        .filter(signatures::id.eq_any(ids))
        .select(signatures::id);
    for id in there.load::<Id<Subject>>(db)? {
        names.insert(id, Known::There);
    }
    for one in briefs::among(db, keyring, &wanted.of("signature"))?.into_values() {
        names.insert(one.id.cast(), Known::Called(one.name));
    }
    Ok(())
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
