//! Signatures that the letter's host brings from elsewhere: a spreadsheet, paper, another list.
use super::staging::{self, Batch, StageError, Staged};
use super::workshop::Workshop;
use crate::domain::import_line::ImportLine;
use crate::domain::letter::{Letter, Slug};
use crate::domain::organisation::OrganisationKey;
use crate::domain::signatory::Kind;
use crate::domain::submission::Faults;
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, organisations, signatures, versions};
use std::collections::HashSet;

/// What becomes of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Published,
    Held,
    /// The organisation stands on the list, or earlier in the same file.
    Listed,
    Faulty(Faults),
}

#[derive(Debug, Clone)]
pub struct Import {
    pub letter: Slug,
    pub lines: Vec<ImportLine>,
    pub publish: bool,
    /// Only says what would become of each line.
    pub dry_run: bool,
}

/// The fate of each line, in the order of the lines. A faulty one stops the whole import.
pub async fn import_signatures(
    workshop: &Workshop,
    import: Import,
    now: Timestamp,
) -> Result<Vec<Fate>, StageError> {
    let slug = import.letter.clone();
    let (letter, version) = workshop
        .store
        .read(move |db| {
            let letter = letters::by_slug(db, &slug)?;
            let version = versions::current(db, &letter, &letter.rules.language)?;
            Ok::<_, Error>((letter, version))
        })
        .await?;
    let good = if import.publish {
        Fate::Published
    } else {
        Fate::Held
    };
    let mut fates = Vec::with_capacity(import.lines.len());
    let mut staged = Vec::new();
    let mut seen = HashSet::new();
    for line in &import.lines {
        fates.push(match line.parse(letter.rules.signers) {
            Err(faults) => Fate::Faulty(faults),
            Ok((line, _)) if is_listed(workshop, &letter, &line, &mut seen).await? => Fate::Listed,
            Ok((line, contact)) => {
                staged.push((fates.len(), Staged { line, contact }));
                good.clone()
            }
        });
    }
    if import.dry_run || fates.iter().any(|fate| matches!(fate, Fate::Faulty(_))) {
        return Ok(fates);
    }
    let batch = Batch {
        letter,
        version_id: version.id,
        publish: import.publish,
        synthetic: false,
    };
    let (positions, staged): (Vec<usize>, Vec<Staged>) = staged.into_iter().unzip();
    // Published by somebody else while this ran.
    for refused in staging::stage(workshop, &batch, staged, now).await? {
        if let Some(fate) = positions
            .get(refused)
            .and_then(|position| fates.get_mut(*position))
        {
            *fate = Fate::Listed;
        }
    }
    Ok(fates)
}

async fn is_listed(
    workshop: &Workshop,
    letter: &Letter,
    line: &crate::domain::signatory::PrintedLine,
    seen: &mut HashSet<(String, &'static str)>,
) -> Result<bool, Error> {
    if line.kind == Kind::Individual {
        return Ok(false);
    }
    let country = line
        .country
        .unwrap_or(crate::domain::country::Country::INTERNATIONAL);
    let key = OrganisationKey::of(&line.name, country);
    if !seen.insert((key.folded.clone(), country.code())) {
        return Ok(true);
    }
    let letter = letter.id;
    workshop
        .store
        .read(move |db: &mut Db| match organisations::by_key(db, &key)? {
            Some(organisation) => signatures::is_published(db, letter, organisation),
            None => Ok(false),
        })
        .await
}
