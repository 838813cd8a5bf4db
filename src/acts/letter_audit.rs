//! What was changed of a letter and of its texts, for the audit log.
use super::local_time;
use crate::domain::audit::{Field, FieldChange, text_changes};
use crate::domain::bundle::BundleText;
use crate::domain::letter::Letter;
use crate::domain::time::Timestamp;

/// When it is open, for whom, and how it stands.
pub(super) fn life(before: &Letter, after: &Letter) -> Vec<FieldChange> {
    let told = |letter: &Letter, at: Option<Timestamp>| {
        at.map(|at| {
            let zone = &letter.time_zone;
            format!("{} {zone}", local_time::written(at, zone))
        })
    };
    let opens = [before, after].map(|letter| told(letter, letter.opens_at));
    let closes = [before, after].map(|letter| told(letter, letter.closes_at));
    [
        FieldChange::between(Field::State, Some(&before.state), Some(&after.state)),
        FieldChange::between(Field::OpensAt, opens[0].as_ref(), opens[1].as_ref()),
        FieldChange::between(Field::ClosesAt, closes[0].as_ref(), closes[1].as_ref()),
        FieldChange::between(
            Field::Embargo,
            before.embargo.as_ref(),
            after.embargo.as_ref(),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Of which version and language, and what is another in it now; `None` for one that was not there, or is not
/// any more.
pub(super) fn text(
    number: i32,
    before: Option<&BundleText>,
    after: Option<&BundleText>,
) -> Vec<FieldChange> {
    let language = after.or(before).map_or("", |text| text.language.as_str());
    let parts = text_changes(
        language,
        before,
        after,
        &[
            (Field::Title, |text| Some(&text.title)),
            (Field::ShortTitle, |text| Some(&text.short_title)),
            (Field::Addressees, |text| Some(&text.addressees)),
            (Field::Text, |text| Some(&text.markdown)),
            (Field::Note, |text| text.note.as_ref()),
        ],
    );
    let which = FieldChange::set(Field::Version, number);
    std::iter::once(which).chain(parts).collect()
}
