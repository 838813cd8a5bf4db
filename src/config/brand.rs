//! The operator's own look: colours that can be read, a logo, a footer.
use super::source::Source;
use crate::domain::colour::{Colour, ENHANCED};
use std::path::PathBuf;

/// What makes the pages look like the operator's.
#[derive(Debug, Clone)]
pub struct Brand {
    /// Of links and buttons on light paper, and on dark.
    pub accent: Colour,
    pub accent_dark: Colour,
    /// A picture beside the site's name.
    pub logo: Option<PathBuf>,
    /// Markdown, at the foot of every page.
    pub footer: Option<String>,
}

pub const ACCENT: Colour = Colour::new(0x1d, 0x3f, 0x72);
pub const ACCENT_DARK: Colour = Colour::new(0xa9, 0xc4, 0xf2);

/// On which text of the accent stands in `static/paper.css`: paper, sheet and tint.
pub const LIGHT: [Colour; 3] = [
    Colour::new(0xf6, 0xf3, 0xec),
    Colour::new(0xff, 0xfe, 0xfb),
    Colour::new(0xf3, 0xf0, 0xe7),
];
pub const DARK: [Colour; 3] = [
    Colour::new(0x13, 0x14, 0x18),
    Colour::new(0x1b, 0x1d, 0x22),
    Colour::new(0x23, 0x26, 0x2c),
];

const BLACK: Colour = Colour::new(0, 0, 0);
const WHITE: Colour = Colour::new(0xff, 0xff, 0xff);

/// More is a page of its own, to which the footer can link.
const LONGEST_FOOTER: usize = 2_000;

impl Brand {
    pub fn read(source: &mut Source) -> Self {
        let chosen = source.read("site.accent", ACCENT, accent);
        let on_dark = if chosen == ACCENT {
            ACCENT_DARK
        } else {
            // One colour is enough: its light twin is made from it.
            chosen.readable_on(&DARK, WHITE)
        };
        Self {
            accent: chosen,
            accent_dark: source.read("site.accent_dark", on_dark, accent_dark),
            logo: source.read("site.logo", None, |path| {
                Ok(Some(path.trim())
                    .filter(|path| !path.is_empty())
                    .map(PathBuf::from))
            }),
            footer: source.read("site.footer", None, footer),
        }
    }
}

fn footer(text: &str) -> Result<Option<String>, String> {
    let text = text.trim();
    if text.chars().count() > LONGEST_FOOTER {
        return Err(format!("has at most {LONGEST_FOOTER} characters"));
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

fn accent(text: &str) -> Result<Colour, String> {
    readable(text, &LIGHT, BLACK)
}

fn accent_dark(text: &str) -> Result<Colour, String> {
    readable(text, &DARK, WHITE)
}

/// Reading and signing are held to level AAA, so what is less is refused, with the nearest that is not.
fn readable(text: &str, backgrounds: &[Colour], end: Colour) -> Result<Colour, String> {
    let colour = Colour::parse(text).map_err(|error| error.to_string())?;
    let contrast = colour.least_contrast(backgrounds);
    if contrast >= ENHANCED {
        return Ok(colour);
    }
    let nearest = colour.readable_on(backgrounds, end);
    Err(format!(
        "{colour} has a contrast of {contrast:.1}:1 with the paper, and {ENHANCED}:1 is asked for (WCAG 2.2, 1.4.6); \
         the nearest colour that has it is {nearest}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_refused_with_what_can() {
        assert!(accent("#1d3f72").is_ok() && accent_dark("#a9c4f2").is_ok());
        let fault = accent("#ff8800").expect_err("orange on paper");
        let (_, nearest) = fault.rsplit_once(' ').expect("words");
        assert!(accent(nearest).is_ok(), "{fault}");
        let fault = accent_dark("#1d3f72").expect_err("navy on black");
        let (_, nearest) = fault.rsplit_once(' ').expect("words");
        assert!(accent_dark(nearest).is_ok(), "{fault}");
    }

    #[test]
    fn one_colour_is_enough() {
        let mut source = Source::default();
        source.flag("--accent", "site.accent", "#7a0c2e".to_owned());
        let brand = Brand::read(&mut source);
        assert!(accent_dark(&brand.accent_dark.to_string()).is_ok());
        assert_ne!(brand.accent_dark, ACCENT_DARK);
    }

    #[test]
    fn the_papers_are_those_of_the_sheet() {
        let sheet = include_str!("../../static/paper.css");
        let (light, rest) = sheet
            .split_once("@media (prefers-color-scheme: dark)")
            .expect("two schemes");
        let dark = rest.split("@media").next().expect("the scheme");
        for (part, papers, accent) in [(light, LIGHT, ACCENT), (dark, DARK, ACCENT_DARK)] {
            for (name, colour) in ["--paper", "--sheet", "--tint"].iter().zip(papers) {
                assert!(
                    part.contains(&format!("{name}: {colour};")),
                    "{name} {colour}"
                );
            }
            assert!(sheet.contains(&accent.to_string()));
        }
    }
}
