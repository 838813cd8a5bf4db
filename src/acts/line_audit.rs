//! What was changed of a line, for the audit log.
use crate::domain::audit::{Field, FieldChange};
use crate::domain::signatory::PrintedLine;

pub(super) fn changes(before: &PrintedLine, after: &PrintedLine) -> Vec<FieldChange> {
    let of = FieldChange::between;
    let site = |line: &PrintedLine| line.website.as_ref().map(|site| site.url().to_owned());
    let people = |line: &PrintedLine| {
        let people = line.representatives.iter();
        let people: Vec<String> = people
            .map(|person| match &person.role {
                Some(role) => format!("{}, {role}", person.name),
                None => person.name.to_string(),
            })
            .collect();
        (!people.is_empty()).then(|| people.join("; "))
    };
    [
        FieldChange::between(Field::Kind, Some(&before.kind), Some(&after.kind)),
        of(Field::Name, Some(&before.name), Some(&after.name)),
        of(
            Field::NameEn,
            before.name_en.as_ref(),
            after.name_en.as_ref(),
        ),
        of(
            Field::Acronym,
            before.acronym.as_ref(),
            after.acronym.as_ref(),
        ),
        FieldChange::between(
            Field::Country,
            before.country.as_ref(),
            after.country.as_ref(),
        ),
        FieldChange::between(Field::Website, site(before).as_ref(), site(after).as_ref()),
        of(
            Field::Affiliation,
            before.affiliation.as_ref(),
            after.affiliation.as_ref(),
        ),
        FieldChange::between(
            Field::Representatives,
            people(before).as_ref(),
            people(after).as_ref(),
        ),
        of(
            Field::FileUnder,
            before.file_under.as_ref(),
            after.file_under.as_ref(),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
