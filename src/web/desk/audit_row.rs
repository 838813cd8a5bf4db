//! An entry of the audit log in words: who, what, about what, with what stood there before and after.
use super::wording::{audit as wording, delivery};
use crate::domain::actor::Who;
use crate::domain::audit::{Subject, WrittenChange};
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::network_digits;
use crate::locale::messages::Locale;
use crate::store::audit::Logged;
use crate::store::audit_names::{Known, Names};
use std::collections::BTreeMap;

pub struct AuditRow {
    pub number: Option<i64>,
    pub when: String,
    pub who: String,
    /// Tells networks apart without naming one; forgotten after some days.
    pub network: Option<String>,
    pub act: String,
    pub about: Option<AboutView>,
    pub changes: Vec<ChangeView>,
    pub erased: bool,
}

pub struct AboutView {
    pub name: String,
    pub path: Option<String>,
    /// Leads to all that was done to it.
    pub id: String,
}

pub struct ChangeView {
    pub field: String,
    pub before: Option<ValueView>,
    pub after: Option<ValueView>,
}

/// As it was written down; or what the thing is called of which that is the id, and where it is.
pub struct ValueView {
    pub text: String,
    pub path: Option<String>,
}

impl AuditRow {
    pub fn says(&self, q: &str) -> bool {
        let mut texts = vec![&self.who, &self.act];
        texts.extend(self.about.iter().map(|about| &about.name));
        for change in &self.changes {
            let values = change.before.iter().chain(&change.after);
            texts.extend(values.map(|value| &value.text));
        }
        texts.iter().any(|text| text.to_lowercase().contains(q))
    }
}

/// What names are made of.
pub(super) struct Words<'a> {
    pub locale: &'a Locale,
    pub people: &'a BTreeMap<ModeratorId, String>,
    /// Slugs and titles of letters.
    pub titles: &'a BTreeMap<Id<Subject>, (String, String)>,
}

impl Words<'_> {
    pub fn row(
        &self,
        logged: &Logged,
        changes: Option<Vec<WrittenChange>>,
        names: &Names,
    ) -> AuditRow {
        let entry = &logged.entry;
        AuditRow {
            number: logged.chained.map(|(number, _)| number),
            when: self.locale.date_time(entry.at, "UTC"),
            who: match entry.by.who {
                Who::Moderator(id) => self.people.get(&id).cloned().unwrap_or_default(),
                who => wording::nobody(self.locale, who),
            },
            network: entry.by.network.as_ref().map(network_digits::shown),
            act: wording::act(self.locale, entry.act),
            about: self.about(entry.subject, names),
            erased: changes.is_none(),
            changes: changes
                .unwrap_or_default()
                .into_iter()
                .map(|change| {
                    let value = |value| self.value(entry.subject, &change.field, value, names);
                    ChangeView {
                        field: wording::field(self.locale, &change.field),
                        before: change.before.map(value),
                        after: change.after.map(value),
                    }
                })
                .collect(),
        }
    }

    fn value(&self, about: Subject, field: &str, value: String, names: &Names) -> ValueView {
        let Some(thing) = about.told_of(field, &value) else {
            return ValueView {
                text: value,
                path: None,
            };
        };
        let known = thing.id().and_then(|id| names.get(&id));
        ValueView {
            text: self.name(thing, known),
            path: self.path(thing, known),
        }
    }

    fn about(&self, subject: Subject, names: &Names) -> Option<AboutView> {
        let id = subject.id()?;
        let known = names.get(&id);
        Some(AboutView {
            name: self.name(subject, known),
            path: self.path(subject, known),
            id: id.to_string(),
        })
    }

    fn name(&self, subject: Subject, known: Option<&Known>) -> String {
        let called = match known {
            Some(Known::Called(name)) => Some(name.clone()),
            _ => None,
        };
        let locale = self.locale;
        // One that is gone is still told apart by when it was made.
        let made = || {
            let id = subject.id();
            id.map_or_else(String::new, |id| locale.date_time(id.made_at(), "UTC"))
        };
        let from = |message: &str| locale.msg(message).arg("date", made()).to_string();
        let named = match subject {
            Subject::Site => Some(String::new()),
            Subject::Letter(id) => self.titles.get(&id.cast()).map(|(_, title)| title.clone()),
            Subject::Moderator(id) => self.people.get(&id).cloned(),
            Subject::Organisation(_) if known == Some(&Known::There) => {
                Some(locale.msg("audit-about-unnamed").to_string())
            }
            Subject::Organisation(_) => called,
            // One that cannot be read is told apart all the same.
            Subject::Signature(..)
            | Subject::Invitation(_)
            | Subject::Initial(..)
            | Subject::Preview(..) => {
                let id = || subject.id().map(|id| id.to_string());
                called.or_else(|| id().filter(|_| known.is_some()))
            }
            Subject::Upload(..) => Some(from("audit-about-upload")),
            Subject::Import(..) => Some(from("audit-about-import")),
            Subject::Mailing(..) => called.or_else(|| Some(from("audit-about-mailing"))),
            Subject::Mass(..) => Some(from("audit-about-mass")),
            Subject::Mail(..) => Some(match known {
                Some(Known::Mail { kind, .. }) => locale
                    .msg("audit-about-mail")
                    .arg("kind", delivery::mail_kind(locale, kind.as_str()))
                    .arg("date", made())
                    .to_string(),
                _ => from("audit-about-mail-gone"),
            }),
        };
        named.unwrap_or_else(|| locale.msg("audit-about-gone").to_string())
    }

    /// Its page, while it is there.
    fn path(&self, subject: Subject, known: Option<&Known>) -> Option<String> {
        match (subject, known) {
            (Subject::Letter(id), _) => self.of_letter(id, ""),
            (_, None) => None,
            // One that must not be named has a page all the same.
            (Subject::Organisation(id), _) => Some(format!("/desk/organisations/{id}")),
            (Subject::Signature(id, _), _) => Some(format!("/desk/signatures/{id}")),
            (Subject::Initial(id, letter), _) => {
                self.of_letter(letter, &format!("/initial#initial-{id}"))
            }
            (Subject::Preview(_, letter), _) => self.of_letter(letter, "/previews"),
            (Subject::Upload(id, _), _) => Some(format!("/desk/imports/{id}")),
            (Subject::Import(id, letter), _) => {
                self.of_letter(letter, &format!("/imports?import={id}#import-{id}"))
            }
            (Subject::Mailing(id, letter), _) => self.of_letter(letter, &format!("/mailings/{id}")),
            (Subject::Mass(id, letter), _) => self.of_letter(letter, &format!("/mass/{id}")),
            (Subject::Mail(id, _), Some(Known::Mail { dead: true, .. })) => {
                Some(format!("/desk/mail#mail-{id}"))
            }
            _ => None,
        }
    }

    /// Below the pages of a letter.
    fn of_letter(&self, letter: LetterId, rest: &str) -> Option<String> {
        let (slug, _) = self.titles.get(&letter.cast())?;
        Some(format!("/desk/letters/{slug}{rest}"))
    }
}
