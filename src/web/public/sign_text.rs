//! Which text stood beside the form when it was opened, and whether it can still be signed.
use super::shown::Shown;
use super::sign_page::SignPage;
use crate::domain::letter::{TextName, changed_in_substance, last_material};
use crate::store::versions;
use crate::web::app::App;
use crate::web::error::Error;

/// The text that a sent form is about.
pub enum OnPage {
    /// The current one, or one that only editorial changes followed.
    Signable(TextName),
    /// The substance changed since; `from` is the number that was on the page, if it was one.
    Changed { from: Option<i32> },
}

/// What the form carries along: number and language.
pub fn label(number: i32, language: &str) -> String {
    format!("{number}.{language}")
}

/// A form that does not say signs the current text in the reader's language; so does one that says
/// what we never wrote, as long as no text changed the substance.
pub async fn on_page(app: &App, shown: &Shown, said: &str) -> Result<OnPage, Error> {
    let letter = shown.letter.id;
    let texts = app
        .workshop
        .store
        .read(move |db| versions::names(db, letter))
        .await?;
    let said = said.trim();
    let current = || texts.iter().find(|text| text.id == shown.version.id);
    let text = match said {
        "" => current(),
        said => texts
            .iter()
            .find(|text| said == label(text.number, &text.language))
            .or_else(|| current().filter(|_| last_material(&texts).is_none())),
    }
    .cloned();
    Ok(match text {
        Some(text) if !changed_in_substance(&texts, text.number) => OnPage::Signable(text),
        other => OnPage::Changed {
            from: other.map(|text| text.number),
        },
    })
}

/// The form, about the text that it was about, or about the current one with a word on what
/// happened.
pub fn told(mut page: SignPage, shown: &Shown, on_page: &OnPage) -> SignPage {
    match on_page {
        OnPage::Signable(text) => page.version = label(text.number, &text.language),
        OnPage::Changed { from } => {
            let current = shown.letter.version;
            let from = from.unwrap_or(current - 1).max(1);
            page.form_error = Some(page.page.msg("sign-text-changed").to_string());
            page.compare_path = shown.compare_path(from, current);
        }
    }
    page
}
