//! The next text of a letter: every language of it at once, beside the texts that were signed,
//! which stay as they are.
use crate::domain::bundle::BundleText;
use crate::domain::letter::{Change, Letter, LetterState, Version};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, versions};
use sha2::{Digest, Sha256};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVersion {
    pub number: i32,
    pub change: Change,
    /// Languages of the text before that this one lacks: their readers get the letter's own.
    pub missing: Vec<String>,
}

/// The texts of the next number, in all their languages.
pub(super) struct NewTexts {
    pub number: i32,
    pub change: Change,
    pub texts: Vec<BundleText>,
}

#[derive(Debug, thiserror::Error)]
pub enum VersionError {
    #[error(
        "`version = {said}`: a new letter begins with `version = 1`, or without that line, and \
         without `change`"
    )]
    NotFirst { said: i32 },
    #[error(
        "`version = {said}`: the text that is signed now is version {current}; write `version = \
         {current}` to bring that text as it is, or `version = {next}` with `change = \
         \"editorial\"` or `change = \"material\"` to bring the next one", next = current + 1
    )]
    Number { said: i32, current: i32 },
    #[error(
        "nothing in version {number} differs from the text before; to bring the text as it is, \
         write `version = {before}`", before = number - 1
    )]
    Same { number: i32 },
    #[error(
        "the letter is not open, so no signatory could answer whether they stand by a text that is \
         changed in substance; open it first, without a deadline that is over"
    )]
    NobodyToAsk,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Makes these texts the ones that are signed from now on. The caller has written the
/// letter's row in this transaction, so nobody else moves it meanwhile.
pub(super) fn bring_version(
    db: &mut Db,
    letter: &Letter,
    new: NewTexts,
    now: Timestamp,
) -> Result<NewVersion, VersionError> {
    let NewTexts {
        number,
        change,
        texts,
    } = new;
    let asks = change == Change::Material && letter.state != LetterState::Draft;
    if asks && !letter.takes_answers(now) {
        return Err(VersionError::NobodyToAsk);
    }
    let mut before = versions::of_letter(db, letter.id)?;
    before.retain(|text| text.number == letter.version);
    let is_same = |text: &BundleText| before.iter().any(|known| says_the_same(known, text));
    if texts.iter().all(is_same) {
        return Err(VersionError::Same { number });
    }
    if !letters::advance(db, letter.id, number)? {
        let current = letters::find(db, letter.id)?.version;
        return Err(VersionError::Number {
            said: number,
            current,
        });
    }
    for text in &texts {
        let text = as_version(letter, number, change, text.clone(), now);
        versions::insert(db, &text)?;
    }
    let has = |language: &str| texts.iter().any(|text| text.language == language);
    Ok(NewVersion {
        number,
        change,
        missing: before
            .into_iter()
            .map(|text| text.language)
            .filter(|language| !has(language))
            .collect(),
    })
}

pub fn as_version(
    letter: &Letter,
    number: i32,
    change: Change,
    text: BundleText,
    now: Timestamp,
) -> Version {
    Version {
        id: random::id(now),
        letter_id: letter.id,
        number,
        language: text.language,
        title: text.title,
        short_title: text.short_title,
        addressees: text.addressees,
        sha256: Sha256::digest(&text.markdown).into(),
        markdown: text.markdown,
        change,
        created_at: now,
        note: text.note,
    }
}

fn says_the_same(known: &Version, text: &BundleText) -> bool {
    known.language == text.language
        && known.title == text.title
        && known.addressees == text.addressees
        && known.markdown == text.markdown
}

/// How the texts of the number that is signed now differ from those before.
pub(super) fn change_of(db: &mut Db, letter: &Letter) -> Result<Change, Error> {
    let names = versions::names(db, letter.id)?;
    let known = names.iter().find(|name| name.number == letter.version);
    Ok(known.map_or(Change::First, |name| name.change))
}
