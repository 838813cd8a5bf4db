//! A QR code as the path of an inline SVG: a picture that no other host has to draw.
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

pub struct QrPicture {
    /// Of one side, in modules, with the quiet zone around it.
    pub size: usize,
    /// For the `d` of a path: one square for each dark module.
    pub path: String,
}

/// Four modules of quiet (ISO/IEC 18004).
const QUIET: usize = 4;

/// `None` for a text that no code holds, some two thousand bytes.
pub fn picture(text: &str) -> Option<QrPicture> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (at % width + QUIET, at / width + QUIET);
            write!(path, "M{x} {y}h1v1h-1z").ok()?;
        }
    }
    Some(QrPicture {
        size: width + 2 * QUIET,
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_finder_patterns_stand_in_three_corners() {
        let picture =
            picture("otpauth://totp/a:b?secret=GEZDGNBVGY3TQOJQ&issuer=a").expect("it fits");
        let last = picture.size - QUIET - 1;
        for (x, y) in [(QUIET, QUIET), (last, QUIET), (QUIET, last)] {
            assert!(picture.path.contains(&format!("M{x} {y}h")), "{x} {y}");
        }
        assert!(!picture.path.contains("M0 0h"));
        assert!(super::picture(&"x".repeat(4_000)).is_none());
    }
}
