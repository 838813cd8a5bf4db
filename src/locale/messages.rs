//! The catalogue of messages, one Fluent bundle a language, and the handle that pages and mails hold.

use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::arg::Arg;
use super::negotiation;
use super::numbers;
use crate::domain::country::Country;

/// The language every other one falls back to, message by message.
const FALLBACK: &str = "en";

/// The first line of a file that somebody has read who grew up with its language. What people consent to and
/// what mails promise must say neither more nor less than the English, which the others are made from.
const REVIEWED: &str = "### Reviewed by a native speaker: yes";

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    #[error("there are no messages in the language {0:?}; there are {1}")]
    UnknownLanguage(String, String),
    #[error("{0:?} is not a language tag")]
    NotALanguage(String),
    #[error("locales/{file}: {reason}")]
    Broken { file: String, reason: String },
    #[error("no language is switched on")]
    NoLanguage,
}

/// All languages that are switched on, in the operator's order; the first is the site's own.
#[derive(Clone)]
pub struct Catalogue {
    locales: Arc<[Locale]>,
}

impl Catalogue {
    pub fn load(languages: &[String]) -> Result<Self, CatalogueError> {
        let english = Locale::load(FALLBACK, None)?;
        let locales = languages
            .iter()
            .map(|language| match language.as_str() {
                FALLBACK => Ok(english.clone()),
                other => Locale::load(other, Some(english.clone())),
            })
            .collect::<Result<Vec<_>, _>>()?;
        if locales.is_empty() {
            return Err(CatalogueError::NoLanguage);
        }
        Ok(Self {
            locales: locales.into(),
        })
    }

    /// `requested` is what the address says (`?lang=`), `accept_language` what the browser says.
    pub fn negotiate(&self, requested: Option<&str>, accept_language: Option<&str>) -> Locale {
        let available: Vec<&str> = self.locales.iter().map(Locale::language).collect();
        self.locales[negotiation::choose(requested, accept_language, &available)].clone()
    }

    pub fn locale(&self, language: &str) -> Option<Locale> {
        self.locales
            .iter()
            .find(|locale| locale.language() == language)
            .cloned()
    }

    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.locales.iter().map(Locale::language)
    }

    /// Those of which no native speaker has reviewed all files, with the files that nobody has.
    pub fn unreviewed(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.locales
            .iter()
            .map(|locale| (locale.language(), locale.0.unreviewed.as_slice()))
            .filter(|(_, files)| !files.is_empty())
    }

    /// Code and own name of each language, as a language switch shows them.
    pub fn own_names(&self) -> Vec<(String, String)> {
        let own = |locale: &Locale| {
            (
                locale.language().to_owned(),
                locale.msg("language-name").to_string(),
            )
        };
        self.locales.iter().map(own).collect()
    }
}

/// One language; cloning it is cheap.
#[derive(Clone)]
pub struct Locale(Arc<Language>);

struct Language {
    tag: String,
    direction: &'static str,
    formats: icu_locale_core::Locale,
    bundle: FluentBundle<FluentResource>,
    /// Files that no native speaker has read, like `mail.ftl`.
    unreviewed: Vec<String>,
    fallback: Option<Locale>,
    countries: OnceLock<Vec<(Country, String)>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.0.tag)
    }
}

impl Locale {
    fn load(tag: &str, fallback: Option<Self>) -> Result<Self, CatalogueError> {
        let bad_tag = || CatalogueError::NotALanguage(tag.to_owned());
        let language: LanguageIdentifier = tag.parse().map_err(|_| bad_tag())?;
        // British forms: "31 December 2026 at 18:00", and no "12/31".
        let formats = if tag == "en" { "en-GB" } else { tag }
            .parse()
            .map_err(|_| bad_tag())?;
        let direction = match language.character_direction() {
            CharacterDirection::RTL => "rtl",
            CharacterDirection::LTR | CharacterDirection::TTB => "ltr",
        };
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Pages isolate with <bdi>; the invisible marks would end up in copied text.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::format));
        bundle.add_builtins().map_err(|error| broken(tag, &error))?;
        let folder = format!("{tag}/");
        let mut files = Files::iter()
            .filter(|file| file.starts_with(&folder) && file.ends_with(".ftl"))
            .peekable();
        if files.peek().is_none() {
            return Err(CatalogueError::UnknownLanguage(tag.to_owned(), spoken()));
        }
        let mut unreviewed = Vec::new();
        for file in files {
            let bytes = Files::get(&file)
                .map(|found| found.data)
                .unwrap_or_default();
            let text =
                String::from_utf8(bytes.into_owned()).map_err(|error| broken(&file, &error))?;
            if tag != FALLBACK && text.lines().next() != Some(REVIEWED) {
                unreviewed.push(file.trim_start_matches(folder.as_str()).to_owned());
            }
            let resource = FluentResource::try_new(text).map_err(|(_, errors)| {
                broken(
                    &file,
                    &errors.first().map_or_else(String::new, ToString::to_string),
                )
            })?;
            bundle.add_resource(resource).map_err(|errors| {
                broken(
                    &file,
                    &errors.first().map_or_else(String::new, ToString::to_string),
                )
            })?;
        }
        Ok(Self(Arc::new(Language {
            tag: tag.to_owned(),
            direction,
            formats,
            bundle,
            unreviewed,
            fallback,
            countries: OnceLock::new(),
        })))
    }

    /// BCP 47, as in `<html lang>`.
    pub fn language(&self) -> &str {
        &self.0.tag
    }

    /// `"ltr"` or `"rtl"`, as in `<html dir>`.
    pub fn direction(&self) -> &'static str {
        self.0.direction
    }

    /// The locale to format dates and names of countries in.
    pub fn formats(&self) -> &icu_locale_core::Locale {
        &self.0.formats
    }

    /// The text of a message, put together when it is shown.
    pub fn msg(&self, id: &str) -> Text {
        Text {
            locale: self.clone(),
            id: id.to_owned(),
            args: Vec::new(),
        }
    }

    /// `countries.rs` fills and reads it; it lives here so that it lives as long as the language.
    pub(super) fn countries(&self) -> &OnceLock<Vec<(Country, String)>> {
        &self.0.countries
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.0.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .0
            .bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        if let Some(error) = errors.first() {
            tracing::error!(message = id, language = self.0.tag, %error, "a message could not be put together");
        }
        Some(text)
    }
}

/// A message with its arguments; `Display` is what puts it together, so a template escapes it.
#[derive(Clone, Debug)]
#[must_use]
pub struct Text {
    locale: Locale,
    id: String,
    args: Vec<(&'static str, Arg)>,
}

impl Text {
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Self::Text(text.to_string())
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let args: FluentArgs<'_> = self
            .args
            .iter()
            .map(|(name, value)| (*name, value.as_fluent()))
            .collect();
        if let Some(text) = self.locale.format(&self.id, &args) {
            return f.write_str(&text);
        }
        tracing::error!(
            message = self.id,
            language = self.locale.language(),
            "a message is missing"
        );
        match self
            .locale
            .0
            .fallback
            .as_ref()
            .and_then(|english| english.format(&self.id, &args))
        {
            Some(text) => f.write_str(&text),
            None => f.write_str(&humanised(&self.id)),
        }
    }
}

/// `error-country-empty` becomes "Error country empty": wrong, and still readable.
fn humanised(id: &str) -> String {
    let words = id.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn broken(file: &str, reason: &impl ToString) -> CatalogueError {
    CatalogueError::Broken {
        file: file.to_owned(),
        reason: reason.to_string(),
    }
}

fn spoken() -> String {
    let mut tags: Vec<String> = Files::iter()
        .filter_map(|file| file.split_once('/').map(|(tag, _)| tag.to_owned()))
        .collect();
    tags.sort();
    tags.dedup();
    tags.join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, CatalogueError};

    fn english() -> super::Locale {
        let catalogue = Catalogue::load(&["en".to_owned()]).expect("the shipped messages parse");
        catalogue.locale("en").expect("it was asked for")
    }

    #[test]
    fn an_unknown_language_is_named() {
        let error = Catalogue::load(&["tlh".to_owned()])
            .err()
            .expect("nobody translated it yet");
        assert!(
            matches!(error, CatalogueError::UnknownLanguage(ref tag, _) if tag == "tlh"),
            "{error}"
        );
        assert!(Catalogue::load(&["../en".to_owned()]).is_err());
        assert!(Catalogue::load(&[]).is_err());
    }

    #[test]
    fn a_missing_message_never_shows_its_key() {
        assert_eq!(
            english().msg("no-such-message").to_string(),
            "No such message"
        );
    }

    #[test]
    fn numbers_are_grouped_and_choose_the_plural() {
        let one = english()
            .msg("count-organisations")
            .arg("count", 1)
            .to_string();
        let many = english()
            .msg("count-organisations")
            .arg("count", 1234)
            .to_string();
        assert_eq!(
            (one.as_str(), many.as_str()),
            ("1 organisation", "1,234 organisations")
        );
    }
}
