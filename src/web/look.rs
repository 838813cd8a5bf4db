//! How the pages look, by what the operator configured; one for the process.
use super::assets::Assets;
use super::logo::{Logo, LogoKind};
use super::markdown;
use crate::config::brand::Brand;
use crate::domain::colour::Colour;
use std::fmt;

pub struct Look {
    pub assets: Assets,
    logo: Option<LogoKind>,
    /// Goes into the page unescaped.
    pub footer_html: Option<String>,
    pub accent: Colour,
}

impl Look {
    /// `language` is the site's own, in which its footer is.
    pub fn new(brand: &Brand, language: &str, logo: Option<Logo>) -> Self {
        let footer = brand.footer.as_deref();
        Self {
            logo: logo.as_ref().map(|logo| logo.kind),
            footer_html: footer.map(|footer| markdown::to_html(footer, language)),
            accent: brand.accent,
            assets: Assets::new(brand, logo),
        }
    }

    /// The address of the logo.
    pub fn logo_path(&self) -> Option<String> {
        self.logo.map(|kind| self.assets.path(kind.file_name()))
    }

    /// `1d3f72`, for the picture in the browser's tab.
    pub fn accent_digits(&self) -> String {
        self.accent.to_string().trim_start_matches('#').to_owned()
    }
}

impl fmt::Debug for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Look(…)")
    }
}
