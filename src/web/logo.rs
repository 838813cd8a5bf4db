//! The operator's logo: a picture that browsers draw, of a size that does not slow a page down.
use crate::domain::text_enum::text_enum;

pub struct Logo {
    pub bytes: Vec<u8>,
    pub kind: LogoKind,
}

text_enum! {
    pub enum LogoKind { Svg = "svg", Png = "png", Webp = "webp", Jpeg = "jpeg" }
}

/// In bytes: a drawing, not a photograph.
const LARGEST: usize = 100 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoLogo {
    #[error("is larger than 100 KiB")]
    TooLarge,
    #[error("is neither SVG, PNG, WebP nor JPEG")]
    UnknownKind,
}

impl Logo {
    /// Known by its first bytes, whatever it is called.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, NoLogo> {
        if bytes.len() > LARGEST {
            return Err(NoLogo::TooLarge);
        }
        let kind = match bytes.as_slice() {
            [0x89, b'P', b'N', b'G', ..] => LogoKind::Png,
            [0xff, 0xd8, 0xff, ..] => LogoKind::Jpeg,
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => LogoKind::Webp,
            text if is_svg(text) => LogoKind::Svg,
            _ => return Err(NoLogo::UnknownKind),
        };
        Ok(Self { bytes, kind })
    }
}

fn is_svg(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let text = text.trim_start_matches('\u{feff}').trim_start();
    (text.starts_with("<?xml") || text.starts_with("<!--") || text.starts_with("<svg"))
        && text.contains("<svg")
}

impl LogoKind {
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }

    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Svg => "logo.svg",
            Self::Png => "logo.png",
            Self::Webp => "logo.webp",
            Self::Jpeg => "logo.jpeg",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_is_known_by_its_bytes() {
        let kind = |bytes: &[u8]| Logo::parse(bytes.to_vec()).map(|logo| logo.kind);
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n"), Ok(LogoKind::Png));
        assert_eq!(kind(b"\xff\xd8\xff\xe0"), Ok(LogoKind::Jpeg));
        assert_eq!(kind(b"RIFF\x10\0\0\0WEBPVP8 "), Ok(LogoKind::Webp));
        assert_eq!(
            kind("\u{feff} <?xml version='1.0'?><svg/>".as_bytes()),
            Ok(LogoKind::Svg)
        );
        assert_eq!(kind(b"<html><svg></svg></html>"), Err(NoLogo::UnknownKind));
        assert_eq!(kind(b""), Err(NoLogo::UnknownKind));
        assert_eq!(kind(&vec![b'x'; LARGEST + 1]), Err(NoLogo::TooLarge));
    }
}
