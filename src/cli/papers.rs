//! The letter on paper, and the pack, to standard output.
use super::letter::unknown;
use super::serve::Failure;
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::letter::Slug;
use crate::domain::text_enum::text_enum;
use crate::locale::messages::Locale;
use crate::print::fonts::Fonts;
use crate::store::letters;
use crate::web::public::pack::Contents;
use crate::web::public::paper::{Imprint, Standing};
use crate::web::public::shown::Shown;
use std::io::Write;

text_enum! {
    /// What `--format` calls them.
    pub enum Paper { Pdf = "pdf", Zip = "zip" }
}

/// Of any letter, public or not.
pub async fn write(
    workshop: &Workshop,
    config: &Config,
    paper: Paper,
    slug: &str,
    locale: Locale,
) -> Result<(), Failure> {
    let parsed = Slug::parse(slug)?;
    let imprint = Imprint::of(config);
    let now = Clock::System.now();
    let read = workshop.store.read(move |db| {
        let letter = letters::by_slug(db, &parsed)?;
        let shown = Shown::of(db, letter, locale.language())?;
        let standing = Standing::read(db, shown, now)?;
        Contents::read(db, &standing, &locale, &imprint, true)
    });
    let contents = read.await.map_err(|error| unknown(error, slug))?;
    let fonts = Fonts::of_machine(config.site.fonts.as_ref());
    let made = match paper {
        Paper::Pdf => contents.pdf(&fonts)?,
        Paper::Zip => contents.zip(&fonts)?,
    };
    let mut out = std::io::stdout().lock();
    out.write_all(&made.bytes)?;
    out.flush()?;
    Ok(())
}
