//! What every page knows beside its subject: the reader's language, the site, the letter it is below.

use super::look::Look;
use super::share::open_graph_locale;
use crate::locale::messages::{Locale, Text};
use std::sync::Arc;

/// The field `page` of every view struct; `templates/base.html` draws the frame from it.
#[derive(Clone, Debug)]
pub struct Page {
    pub locale: Locale,
    pub look: Arc<Look>,
    pub site_name: String,
    /// Without the site's name; the frame adds it.
    pub title: String,
    /// The path and the part of the query that belongs to the page, without `lang`: what a language
    /// switch and `rel=canonical` point to.
    pub canonical_path: String,
    pub letter: Option<LetterNav>,
    /// Code and own name; a switch is shown from two on.
    pub languages: Vec<(String, String)>,
    pub contact: Option<String>,
    pub robots_noindex: bool,
    /// Scheme and host of the site, for addresses that others follow.
    pub base_url: String,
    /// What search engines and messengers say of it.
    pub description: Option<String>,
    /// What stands above every public page: banners, and what a switch stops.
    pub strips: Vec<Strip>,
}

#[derive(Clone, Debug)]
pub struct Strip {
    pub text: String,
    /// Where it is not the page's.
    pub language: Option<String>,
}

/// The letter whose pages the header and the footer link.
#[derive(Clone, Debug)]
pub struct LetterNav {
    pub slug: String,
    pub short_title: String,
    pub host: String,
    /// People are on the list, and not in the files with all of it.
    pub leaves_people_out: bool,
}

impl Page {
    pub fn msg(&self, id: &str) -> Text {
        self.locale.msg(id)
    }

    /// The address of a file under `static/`.
    pub fn asset(&self, name: &str) -> String {
        self.look.assets.path(name)
    }

    /// Below the letter's address: `""` is the letter itself, `"/sign"` its form, `"/signatories.csv"` its list.
    pub fn below(&self, rest: &str) -> String {
        match &self.letter {
            Some(letter) => format!("/letters/{}{rest}", letter.slug),
            None => "/".to_owned(),
        }
    }

    /// For `aria-current`: whether this page is the one that stands at `below(rest)`.
    pub fn is_at(&self, rest: &str) -> bool {
        self.letter.is_some()
            && self.canonical_path.split('?').next() == Some(self.below(rest).as_str())
    }

    /// The contact as a link, if it is an address or a page and not just words.
    pub fn contact_href(&self) -> Option<String> {
        let contact = self.contact.as_deref()?;
        if contact.starts_with("https://") || contact.starts_with("http://") {
            Some(contact.to_owned())
        } else {
            contact.contains('@').then(|| format!("mailto:{contact}"))
        }
    }

    /// This page in another language.
    pub fn in_language(&self, code: &str) -> String {
        let joint = if self.canonical_path.contains('?') {
            '&'
        } else {
            '?'
        };
        format!("{}{joint}lang={code}", self.canonical_path)
    }

    /// With scheme and host.
    pub fn absolute(&self, path: impl AsRef<str>) -> String {
        format!("{}{}", self.base_url, path.as_ref())
    }

    /// As Open Graph names languages.
    #[allow(
        clippy::unused_self,
        reason = "a template can only call what it is given"
    )]
    pub fn open_graph_locale(&self, code: &str) -> String {
        open_graph_locale(code)
    }

    pub fn is_in(&self, code: &str) -> bool {
        self.locale.language() == code
    }
}
