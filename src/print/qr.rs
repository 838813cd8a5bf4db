//! A QR code as the path of an SVG: a picture that no other host has to draw.
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

pub struct QrPicture {
    /// Of one side, in modules, with the quiet zone around it.
    pub size: usize,
    /// For the `d` of a path with a stroke of one module: a line for each row of dark modules side by side.
    pub path: String,
}

/// Four modules of quiet (ISO/IEC 18004).
const QUIET: usize = 4;

/// `None` for a text that no code holds, some two thousand bytes.
pub fn picture(text: &str) -> Option<QrPicture> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        // Where the line before ended, in this row.
        let mut pen: Option<usize> = None;
        let mut x = QUIET;
        for same in row.chunk_by(|one, next| one == next) {
            if same.first() == Some(&Color::Dark) {
                match pen {
                    Some(pen) => write!(path, "m{} 0", x - pen).ok()?,
                    None => write!(path, "M{x} {}.5", y + QUIET).ok()?,
                }
                write!(path, "h{}", same.len()).ok()?;
                pen = Some(x + same.len());
            }
            x += same.len();
        }
    }
    Some(QrPicture {
        size: width + 2 * QUIET,
        path,
    })
}

impl QrPicture {
    /// The square that a browser draws; `attributes` go into its tag.
    pub fn svg(&self, attributes: &str) -> String {
        let Self { size, path } = self;
        format!(
            "<svg {attributes} viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path stroke=\"#000\" d=\"{path}\"/></svg>"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dark modules that the path draws, without the quiet zone.
    fn drawn(picture: &QrPicture) -> Vec<bool> {
        let width = picture.size - 2 * QUIET;
        let mut dark = vec![false; width * width];
        for line in picture.path.split('M').skip(1) {
            let (start, moves) = line.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let row: usize = y.strip_suffix(".5").unwrap().parse().unwrap();
            let mut x: usize = x.parse().unwrap();
            for step in moves.split('h') {
                let (long, gap) = step.split_once('m').unwrap_or((step, "0 0"));
                let long: usize = long.parse().unwrap();
                for at in x..x + long {
                    dark[(row - QUIET) * width + at - QUIET] = true;
                }
                x += long + gap.strip_suffix(" 0").unwrap().parse::<usize>().unwrap();
            }
        }
        dark
    }

    #[test]
    fn each_dark_module_is_drawn_and_no_other() {
        for text in [
            "otpauth://totp/a:b?secret=GEZDGNBVGY3TQOJQ&issuer=a",
            "https://letters.example.org/letters/multilateralism",
        ] {
            let picture = picture(text).expect("it fits");
            let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
            let dark: Vec<bool> = code
                .to_colors()
                .into_iter()
                .map(|color| color == Color::Dark)
                .collect();
            assert_eq!(drawn(&picture), dark, "{text}");
        }
        assert!(picture(&"x".repeat(4_000)).is_none());
    }
}
