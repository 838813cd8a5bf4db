//! One signature as its contact may see it.
use super::door::Door;
use crate::domain::claim::fingerprint;
use crate::domain::letter::{Letter, Signers, Version};
use crate::domain::signatory::{Contact, Kind};
use crate::domain::signature::{Signature, SignatureId};
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{contacts, imports, signatures, versions};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::list_query::place_path;
use crate::web::public::shown::Shown;
use crate::web::public::token_page::{Extracted, the_app};
use crate::web::reader::Reader;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

pub struct Own {
    pub shown: Shown,
    pub signature: Signature,
    /// The text that was signed.
    pub version: Version,
    pub contact: Option<Contact>,
    /// Nothing where there is no contact.
    pub wants_updates: Option<bool>,
    /// Its place in the list, while it is there.
    pub path: Option<String>,
}

/// `NotFound` for a signature of another address, as for one that never was.
pub fn own(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    address: &BlindIndex,
    language: &str,
) -> Result<Own, StoreError> {
    let signature = signatures::find(db, keyring, id)?;
    if signature.address_index != Some(*address) || imports::is_hidden(db, id)? {
        return Err(StoreError::NotFound);
    }
    let shown = Shown::by_id(db, signature.letter_id, language)?;
    let path = if signature.is_listed() {
        let filing = &signature.filing;
        Some(place_path(
            db,
            &shown,
            signature.line.kind,
            &filing.heading,
            &filing.sort_key,
        )?)
    } else {
        None
    };
    Ok(Own {
        version: versions::find(db, signature.version_id)?,
        contact: contacts::find(db, keyring, id)?,
        wants_updates: contacts::wants_updates(db, id)?,
        shown,
        signature,
        path,
    })
}

/// The door, and the signature behind it that the path names.
pub struct Theirs {
    pub door: Door,
    pub own: Own,
}

impl FromRequest for Theirs {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let door = Door::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            let door = door.await?;
            let app = the_app(&request)?;
            let own = find(&app, &Reader::of(&app, &request), &door).await?;
            Ok(Self { door, own })
        })
    }
}

/// As it stands now.
pub async fn find(app: &App, reader: &Reader, door: &Door) -> Result<Own, Error> {
    let id = door.signature()?;
    let keyring = app.workshop.keyring.clone();
    let address = door.link.address_index;
    let language = reader.locale.language().to_owned();
    Ok(app
        .workshop
        .store
        .read(move |db| own(db, &keyring, id, &address, &language))
        .await?)
}

impl Own {
    /// What a form about it was made from.
    pub fn fingerprint(&self) -> String {
        self.contact.as_ref().map_or_else(String::new, |contact| {
            fingerprint(self.signature.state, &self.signature.line, contact)
        })
    }

    pub fn letter(&self) -> &Letter {
        &self.shown.letter
    }

    pub fn is_individual(&self) -> bool {
        self.signature.line.kind == Kind::Individual
    }

    pub fn is_live(&self) -> bool {
        self.signature.state.is_live()
    }

    /// Whether the contact could have signed as a person.
    pub fn takes_individuals(&self) -> bool {
        self.letter().rules.signers == Signers::Both
    }
}
