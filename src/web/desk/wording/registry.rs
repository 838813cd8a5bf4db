//! Words for what is near, and for what the registry refuses.

use crate::acts::correct_organisation::CorrectError;
use crate::acts::merge_organisations::MergeError;
use crate::acts::moderate::DecideError;
use crate::domain::nearness::score::Why;
use crate::domain::registry::Entry;
use crate::locale::messages::Locale;

/// An entry that chose not to be named has a name that says so.
pub fn name(locale: &Locale, entry: &Entry) -> String {
    if entry.sealed {
        locale.msg("registry-unnamed").to_string()
    } else {
        entry.organisation.name.to_string()
    }
}

pub fn why(locale: &Locale, why: Why) -> String {
    match why {
        Why::SameName => locale.msg("registry-why-same-name"),
        Why::OtherName => locale.msg("registry-why-other-name"),
        Why::OtherCountry => locale.msg("registry-why-other-country"),
        Why::OtherAlphabet => locale.msg("registry-why-other-alphabet"),
        Why::LookalikeLetters => locale.msg("registry-why-lookalike-letters"),
        Why::SameDomain => locale.msg("registry-why-same-domain"),
        Why::SameWords => locale.msg("registry-why-same-words"),
        Why::Spelling => locale.msg("registry-why-spelling"),
        Why::Acronym => locale.msg("registry-why-acronym"),
        Why::PartOfTheName => locale.msg("registry-why-part-of-the-name"),
    }
    .to_string()
}

pub fn cannot_merge(locale: &Locale, error: &MergeError) -> String {
    match error {
        MergeError::Itself => locale.msg("merge-error-itself"),
        MergeError::Stale | MergeError::Decide(_) | MergeError::Store(_) => {
            locale.msg("merge-error-stale")
        }
        MergeError::Sealed => locale.msg("merge-error-sealed"),
        MergeError::ImportUnderWay => locale.msg("merge-error-import"),
        MergeError::RestsOnIt => locale.msg("merge-error-rests-on-it"),
        MergeError::NameTaken => locale.msg("merge-error-name-taken"),
        MergeError::NotAlike => locale.msg("merge-error-not-alike"),
        MergeError::WinnerNotListed => locale.msg("merge-error-not-listed"),
    }
    .to_string()
}

/// Faults of the store are errors of the request, whatever they came wrapped in.
pub fn of_store(error: MergeError) -> Result<MergeError, crate::store::error::Error> {
    match error {
        MergeError::Store(error) | MergeError::Decide(DecideError::Store(error)) => Err(error),
        refused => Ok(refused),
    }
}

pub fn cannot_correct(locale: &Locale, error: &CorrectError) -> String {
    match error {
        CorrectError::Merged | CorrectError::Store(_) => locale.msg("registry-error-merged"),
        CorrectError::Sealed => locale.msg("registry-error-sealed"),
        CorrectError::Taken(_) => locale.msg("registry-error-taken"),
        CorrectError::NoFederation => locale.msg("registry-error-federation"),
    }
    .to_string()
}
