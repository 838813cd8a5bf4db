//! What every act works with.
use crate::domain::collation::{Collation, UnknownCollation};
use crate::domain::watch_list::list::WatchList;
use crate::security::keyring::Keyring;
use crate::store::door::Store;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Cheap to clone.
#[derive(Clone)]
pub struct Workshop {
    pub store: Store,
    pub keyring: Arc<Keyring>,
    pub watch_list: WatchList,
    collations: Arc<Mutex<HashMap<String, Arc<Collation>>>>,
}

impl Workshop {
    pub fn new(store: Store, keyring: Keyring, watch_list: WatchList) -> Self {
        Self {
            store,
            keyring: Arc::new(keyring),
            watch_list,
            collations: Arc::default(),
        }
    }

    /// For whoever asks from outside: its writes are refused while the site is read-only.
    #[must_use]
    pub fn heeding_read_only(&self) -> Self {
        Self {
            store: self.store.heeding_read_only(true),
            ..self.clone()
        }
    }

    /// For what must be possible all the same.
    #[must_use]
    pub fn even_read_only(&self) -> Self {
        Self {
            store: self.store.heeding_read_only(false),
            ..self.clone()
        }
    }

    /// The alphabet of a locale. Building one takes milliseconds, so it is kept.
    pub fn collation(&self, locale: &str) -> Result<Arc<Collation>, UnknownCollation> {
        let mut kept = self
            .collations
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(collation) = kept.get(locale) {
            return Ok(collation.clone());
        }
        let collation = Arc::new(Collation::new(locale)?);
        kept.insert(locale.to_owned(), collation.clone());
        Ok(collation)
    }
}
