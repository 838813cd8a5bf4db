//! The form below the rows of the list: what is done with those that are ticked.
use super::entry::Invalidate;
use super::ticked::Ticked;
use super::wording::decision;
use crate::domain::time::Timestamp;
use crate::locale::messages::Locale;
use crate::security::random;
use crate::store::bulks::Bulk;
use crate::web::form::FieldView;
use url::form_urlencoded::Serializer;

/// What stands below the rows.
pub struct BulkForm {
    /// Of this form.
    pub id: String,
    /// Slug, for the addresses of the buttons.
    pub letter: String,
    /// The query of the page, to show it again.
    pub place: String,
    pub invalidate: Invalidate,
    pub error: Option<String>,
    pub ticked: Ticked,
}

impl BulkForm {
    pub fn empty(
        locale: &Locale,
        letter: String,
        here: &[(&'static str, String)],
        now: Timestamp,
    ) -> Self {
        Self {
            id: random::id::<Bulk>(now).to_string(),
            letter,
            place: Serializer::new(String::new()).extend_pairs(here).finish(),
            invalidate: Invalidate {
                reasons: decision::invalidation_options(locale, None),
                reason_error: None,
                note: FieldView::default(),
                mail: Some(true),
            },
            error: None,
            ticked: Ticked::default(),
        }
    }

    /// Something is wrong with it.
    pub fn is_open(&self) -> bool {
        let of = &self.invalidate;
        self.error.is_some() || of.reason_error.is_some() || of.note.error.is_some()
    }
}
