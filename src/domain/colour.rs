//! Colours of the pages, and how well text can be read on them.
use std::fmt;

/// In sRGB, as screens have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour is written like #1d3f72")]
pub struct NoColour;

/// What WCAG 2.2 asks for at level AAA of text of the usual size (1.4.6).
pub const ENHANCED: f64 = 7.0;

impl Colour {
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    pub fn parse(text: &str) -> Result<Self, NoColour> {
        let digits = text.trim().strip_prefix('#').ok_or(NoColour)?;
        let is_hexadecimal = digits.len() == 6 && digits.bytes().all(|c| c.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).map_err(|_| NoColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        is_hexadecimal
            .then_some(Self { red, green, blue })
            .ok_or(NoColour)
    }

    /// Red, green, blue.
    pub const fn channels(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }

    /// From 1 (the same) to 21 (black on white): WCAG 2.2, "contrast ratio".
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The least contrast with any of the backgrounds.
    pub fn least_contrast(self, backgrounds: &[Self]) -> f64 {
        backgrounds
            .iter()
            .map(|background| self.contrast(*background))
            .fold(f64::INFINITY, f64::min)
    }

    /// The colour nearest to this one, on the way to `end` (black or white), that can be read on all of the
    /// backgrounds; `end` itself where none can.
    pub fn readable_on(self, backgrounds: &[Self], end: Self) -> Self {
        (0..=u8::MAX)
            .map(|share| self.mixed(end, share))
            .find(|mixed| mixed.least_contrast(backgrounds) >= ENHANCED)
            .unwrap_or(end)
    }

    /// `share` of 255 parts are of the other.
    fn mixed(self, other: Self, share: u8) -> Self {
        let mix = |one: u8, two: u8| {
            let (one, two, share) = (u32::from(one), u32::from(two), u32::from(share));
            u8::try_from((one * (255 - share) + two * share) / 255).unwrap_or(u8::MAX)
        };
        Self {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
        }
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Colour = Colour::new(0, 0, 0);
    const WHITE: Colour = Colour::new(255, 255, 255);

    #[test]
    fn a_colour_is_six_hexadecimal_digits() {
        assert_eq!(
            Colour::parse(" #1D3f72 ").map(|colour| colour.to_string()),
            Ok("#1d3f72".to_owned())
        );
        for bad in [
            "", "#", "#12345", "#1234567", "1d3f72", "#+d3f72", "red", "#12345é",
        ] {
            assert_eq!(Colour::parse(bad), Err(NoColour), "{bad}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 1e-9);
        assert!((WHITE.contrast(WHITE) - 1.0).abs() < 1e-9);
        // The well-known grey that is just enough at level AA on white.
        let grey = Colour::parse("#767676").expect("a colour");
        assert!((grey.contrast(WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn the_nearest_colour_that_can_be_read() {
        let orange = Colour::parse("#ff8800").expect("a colour");
        let darker = orange.readable_on(&[WHITE], BLACK);
        assert!(
            darker.contrast(WHITE) >= ENHANCED && darker.contrast(WHITE) < ENHANCED + 0.2,
            "{darker}"
        );
        let navy = Colour::parse("#1d3f72").expect("a colour");
        assert_eq!(navy.readable_on(&[WHITE], BLACK), navy);
        assert!(navy.readable_on(&[BLACK], WHITE).contrast(BLACK) >= ENHANCED);
    }
}
