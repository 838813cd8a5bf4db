//! What a mailed link to confirm is about.
use super::list_query::place_path;
use super::near::{NearLine, near_lines};
use super::shown::Shown;
use crate::acts::add_signature::is_listed_otherwise;
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{handovers, signatures, submissions};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;

/// What a link is about.
pub enum Subject {
    Submission(Box<Waiting>),
    /// Confirmed, and held or published since.
    Signature {
        shown: Shown,
        kept: Kept,
    },
    /// Answered by another signature of the same address, which stands.
    Answered {
        shown: Shown,
        kept: Kept,
    },
    Gone,
}

/// A submission that may be confirmed.
pub struct Waiting {
    pub shown: Shown,
    pub line: PrintedLine,
    pub visibility: Visibility,
    pub near: Vec<NearLine>,
}

/// A signature as its contact may see it.
pub struct Kept {
    pub line: PrintedLine,
    pub visibility: Visibility,
    pub published: bool,
    /// Its place in the list, while it is there.
    pub path: Option<String>,
    /// Held, and another signature of its organisation is listed.
    pub listed_otherwise: bool,
}

pub async fn find(app: &App, reader: &Reader, id: SignatureId) -> Result<Subject, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    Ok(app
        .workshop
        .store
        .read(move |db| subject(db, &keyring, id, &language, now))
        .await?)
}

fn subject(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    language: &str,
    now: Timestamp,
) -> Result<Subject, StoreError> {
    match submissions::find(db, keyring, id) {
        Ok(submission) if now < submission.expires_at => {
            let shown = Shown::by_id(db, submission.letter_id, language)?;
            let near = near_lines(db, &shown, &submission.answers.line)?;
            return Ok(Subject::Submission(Box::new(Waiting {
                shown,
                line: submission.answers.line,
                visibility: submission.answers.visibility,
                near,
            })));
        }
        Ok(_) => return Ok(Subject::Gone),
        Err(StoreError::NotFound) => {}
        Err(other) => return Err(other),
    }
    let answered_by = submissions::answered_by(db, id)?;
    let signature = match signatures::find(db, keyring, answered_by.unwrap_or(id)) {
        Ok(signature)
            if signature.state.is_live() && !handovers::was_accepted(db, signature.id)? =>
        {
            signature
        }
        Ok(_) | Err(StoreError::NotFound) => return Ok(Subject::Gone),
        Err(other) => return Err(other),
    };
    let shown = Shown::by_id(db, signature.letter_id, language)?;
    let path = if signature.is_listed() {
        Some(place_path(
            db,
            &shown,
            signature.line.kind,
            &signature.filing.heading,
            &signature.filing.sort_key,
        )?)
    } else {
        None
    };
    let kept = Kept {
        published: signature.is_published(),
        visibility: signature.visibility,
        listed_otherwise: signature.state == State::Held && is_listed_otherwise(db, &signature)?,
        line: signature.line,
        path,
    };
    Ok(match answered_by {
        Some(_) => Subject::Answered { shown, kept },
        None => Subject::Signature { shown, kept },
    })
}
