//! The inks of `static/paper.css`, on paper.
use super::setter::Tone;
use super::sheet::HAIR;
use crate::domain::colour::Colour;
use krilla::color::rgb;
use krilla::geom::PathBuilder;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};

/// The accent is the operator's own; everything else is printed alike everywhere.
#[derive(Debug, Clone, Copy)]
pub struct Inks {
    pub accent: Colour,
}

impl Inks {
    /// Red, green and blue.
    pub const fn parts(self, tone: Tone) -> [u8; 3] {
        match tone {
            Tone::Ink => [0x1c, 0x1b, 0x19],
            Tone::Quiet => [0x52, 0x4e, 0x47],
            Tone::Accent => self.accent.channels(),
        }
    }

    pub fn fill(self, tone: Tone) -> Fill {
        Fill {
            paint: self.color(tone).into(),
            ..Fill::default()
        }
    }

    pub fn color(self, tone: Tone) -> rgb::Color {
        let [red, green, blue] = self.parts(tone);
        rgb::Color::new(red, green, blue)
    }
}

/// A hair line that says nothing.
pub fn rule(surface: &mut Surface<'_>, from: (f32, f32), to: (f32, f32)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
        ArtifactType::Layout,
    )));
    let paint = rgb::Color::new(0xb5, 0xaf, 0xa2);
    line(surface, paint, from, to);
    surface.end_tagged();
}

pub fn line(surface: &mut Surface<'_>, paint: rgb::Color, from: (f32, f32), to: (f32, f32)) {
    let mut path = PathBuilder::new();
    path.move_to(from.0, from.1);
    path.line_to(to.0, to.1);
    surface.set_fill(None);
    surface.set_stroke(Some(hair(paint)));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

pub fn hair(paint: rgb::Color) -> Stroke {
    Stroke {
        paint: paint.into(),
        width: HAIR,
        ..Stroke::default()
    }
}
