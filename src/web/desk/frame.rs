//! What stands around every page of the desk: who is logged in, the letters with their waiting entries,
//! the strip of warnings, and the notice after an act with its button to undo it.
//!
//! A page of the desk = a view struct with a `frame` field and a template that extends `desk/base.html`.
//! Every form that POSTs starts with `{% include "desk/csrf.html" %}`.

use crate::locale::messages::Text;
use crate::web::app::App;
use crate::web::page::Page;
use crate::web::reader::Reader;

pub struct Frame {
    pub page: Page,
    /// `None` before login: the frame then shows no links.
    pub moderator: Option<ModeratorView>,
    /// Belongs to the login session; empty before login, where only the same-origin rule guards.
    pub csrf: String,
    pub letters: Vec<LetterTab>,
    /// Sentences for the strip; `wording::delivery` has the known ones. Dead mail is counted apart.
    pub warnings: Vec<String>,
    /// The switches that are on, a sentence each.
    pub switched: Vec<String>,
    /// Mail services that went quiet: the letter's slug and a sentence.
    pub quiet: Vec<(String, String)>,
    pub dead_mail: i64,
    /// Of readers, that nobody has looked at.
    pub reports: i64,
    pub notice: Option<Notice>,
}

pub struct ModeratorView {
    pub name: String,
    /// In words of the reader's language.
    pub role: String,
    /// Sees the way to the accounts of others.
    pub owner: bool,
    /// Sees the buttons that decide.
    pub decides: bool,
}

pub struct LetterTab {
    pub slug: String,
    pub title: String,
    pub waiting: i64,
    /// Where something waits and something is promised.
    pub clock: Option<Clock>,
    /// At most one; the links to queue and signatures keep to this letter.
    pub current: bool,
    /// It has a page for everybody.
    pub public: bool,
}

/// How a letter's promise stands.
pub struct Clock {
    /// "The oldest waits 3 h of 48 h".
    pub text: String,
    /// It is in danger, or broken.
    pub danger: bool,
}

pub struct Notice {
    pub text: String,
    /// The decision that the Undo button takes back.
    pub undo: Option<String>,
    /// The query of the queue, where it is read there.
    pub place: Option<String>,
}

impl Frame {
    /// Around a page for somebody who is not logged in.
    pub fn bare(app: &App, reader: &Reader, title: &str) -> Self {
        let title = reader.locale.msg(title).to_string();
        Self {
            page: reader.page(app, title, reader.path.clone(), None),
            moderator: None,
            csrf: String::new(),
            letters: Vec::new(),
            warnings: Vec::new(),
            switched: Vec::new(),
            quiet: Vec::new(),
            dead_mail: 0,
            reports: 0,
            notice: None,
        }
    }

    pub fn msg(&self, id: &str) -> Text {
        self.page.msg(id)
    }

    pub fn current(&self) -> Option<&LetterTab> {
        self.letters.iter().find(|letter| letter.current)
    }

    /// Whether an owner reads the page.
    pub fn owns(&self) -> bool {
        self.moderator.as_ref().is_some_and(|reader| reader.owner)
    }

    /// Whether whoever reads the page may decide.
    pub fn decides(&self) -> bool {
        self.moderator.as_ref().is_some_and(|reader| reader.decides)
    }

    /// Waiting entries of the letter in view, or of all letters.
    pub fn waiting(&self) -> i64 {
        self.current().map_or_else(
            || self.letters.iter().map(|letter| letter.waiting).sum(),
            |letter| letter.waiting,
        )
    }

    /// `?letter=slug` for links that stay with the letter in view, or nothing.
    pub fn query(&self) -> String {
        self.current()
            .map(|letter| format!("?letter={}", letter.slug))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    /// A form without the token would be refused for everybody, one after another template is added.
    #[test]
    fn every_form_that_posts_carries_the_token() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/desk");
        let mut forms = 0;
        for file in std::fs::read_dir(folder).expect("the templates are there") {
            let path = file.expect("it can be listed").path();
            let text = std::fs::read_to_string(&path).expect("templates are UTF-8");
            for form in text
                .split("<form")
                .skip(1)
                .filter(|form| form.contains(r#"method="post""#))
            {
                let form = form.split("</form>").next().unwrap_or_default();
                let token = form.contains(r#"{% include "desk/csrf.html" %}"#)
                    || form.contains(r#"{% include "desk/seen.html" %}"#);
                assert!(token, "a form in {} has no token", path.display());
                forms += 1;
            }
        }
        assert!(forms >= 8, "only {forms} forms were found");
    }
}
