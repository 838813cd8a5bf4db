//! Whether somebody has to set up a second factor before the page that they asked for: because the
//! site wants one of everybody, or because a letter wants one at its desk.
//!
//! Pages about one entry, or an uploaded table, are of its letter; the queue and the list are of the letter in their
//! address. All other pages of the desk show all letters, and are shut as soon as one of them asks.
use crate::config::sections::SecondFactor;
use crate::domain::decision::DecisionId;
use crate::domain::letter::Letter;
use crate::domain::moderator::Moderator;
use crate::domain::signature::SignatureId;
use crate::domain::upload::UploadId;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{claims, decisions, letters, uploads};
use crate::web::app::App;
use crate::web::error::Error;
use actix_web::HttpRequest;

/// What a page is about.
#[derive(Debug, PartialEq, Eq)]
enum About {
    Letter(String),
    Signature(SignatureId),
    Decision(DecisionId),
    Upload(UploadId),
    AllLetters,
}

pub async fn is_shut(
    app: &App,
    request: &HttpRequest,
    moderator: &Moderator,
) -> Result<bool, Error> {
    if moderator.second_factor {
        return Ok(false);
    }
    if app.config.desk.second_factor == SecondFactor::Required {
        return Ok(true);
    }
    // As it is routed: nobody gets past by spelling it with percent signs.
    let about = about(request.match_info().as_str(), request.query_string());
    let keyring = app.workshop.keyring.clone();
    let shut = app.workshop.store.read(move |db: &mut Db| {
        let asking: Vec<Letter> = asking(db)?;
        if asking.is_empty() {
            return Ok(false);
        }
        let of = match about {
            About::AllLetters => return Ok(true),
            About::Letter(slug) => {
                return Ok(asking.iter().any(|letter| letter.slug.as_str() == slug));
            }
            About::Signature(id) => claims::find(db, id).map(|claim| claim.letter_id),
            About::Decision(id) => decisions::find(db, id)
                .and_then(|decision| claims::find(db, decision.signature_id))
                .map(|claim| claim.letter_id),
            About::Upload(id) => uploads::find(db, &keyring, id).map(|upload| upload.letter_id),
        };
        match of {
            Ok(of) => Ok(asking.iter().any(|letter| letter.id == of)),
            Err(StoreError::NotFound) => Ok(true),
            Err(other) => Err(other),
        }
    });
    Ok(shut.await?)
}

/// The letters whose desk asks for one.
fn asking(db: &mut Db) -> Result<Vec<Letter>, StoreError> {
    let mut letters = letters::all(db)?;
    letters.retain(|letter| letter.rules.second_factor);
    Ok(letters)
}

/// The letters whose desk does without.
pub fn open_letters(db: &mut Db) -> Result<Vec<Letter>, StoreError> {
    let mut letters = letters::all(db)?;
    letters.retain(|letter| !letter.rules.second_factor);
    Ok(letters)
}

fn about(path: &str, query: &str) -> About {
    let mut parts = path.trim_start_matches("/desk/").split('/');
    let (what, which) = (parts.next(), parts.next().unwrap_or_default());
    let letter = || {
        url::form_urlencoded::parse(query.as_bytes())
            .find(|(name, _)| name == "letter")
            .map(|(_, slug)| About::Letter(slug.into_owned()))
    };
    let found = match what {
        Some("signatures") => which.parse().ok().map(About::Signature),
        Some("decisions") => which.parse().ok().map(About::Decision),
        Some("imports") => which.parse().ok().map(About::Upload),
        Some("letters") if !which.is_empty() && which != "new" => {
            Some(About::Letter(which.to_owned()))
        }
        // Whoever reads or decides there keeps to the letter of the address.
        Some("queue" | "published" | "bulks") => letter(),
        _ => None,
    };
    found.unwrap_or(About::AllLetters)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    #[test]
    fn pages_are_of_their_letter_and_all_others_of_all() {
        let id: Id<()> = Id::from_bytes([7; 16]);
        let of = |path: &str, query| about(&path.replace("ID", &id.to_string()), query);
        let letter = || About::Letter("peace".to_owned());
        assert_eq!(of("/desk/signatures/ID", ""), About::Signature(id.cast()));
        assert_eq!(
            of("/desk/signatures/ID/publish", ""),
            About::Signature(id.cast())
        );
        assert_eq!(
            of("/desk/decisions/ID/undo", "letter=peace"),
            About::Decision(id.cast())
        );
        assert_eq!(of("/desk/imports/ID/bring", ""), About::Upload(id.cast()));
        assert_eq!(of("/desk/queue", "after=1&letter=peace"), letter());
        assert_eq!(of("/desk/published", "letter=peace"), letter());
        assert_eq!(of("/desk/letters/peace/text", ""), letter());
        for path in [
            "/desk",
            "/desk/queue",
            "/desk/mail",
            "/desk/organisations",
            "/desk/letters",
            "/desk/letters/new",
            "/desk/signatures/x",
        ] {
            assert_eq!(of(path, "q=peace"), About::AllLetters, "{path}");
        }
        assert_eq!(of("/desk/mail", "letter=peace"), About::AllLetters);
    }
}
