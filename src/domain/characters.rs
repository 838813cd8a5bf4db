//! What Unicode says of one character.

use icu_properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup, Script},
};

pub(super) fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

pub fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

pub(super) fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(category(c))
}

/// Some apostrophes are letters: the ʻokina is one.
pub(super) fn is_letter_or_digit(c: char) -> bool {
    GeneralCategoryGroup::Letter
        .union(GeneralCategoryGroup::Number)
        .contains(category(c))
}
