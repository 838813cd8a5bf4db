//! The picture that is shown where somebody shares a letter: 1200 × 630, paper, ink and one accent.
use super::fonts::Fonts;
use super::ink::Inks;
use super::rich::{Rich, is_control};
use super::setter::{Look, Set, Setter, Tone};
use crate::domain::colour::Colour;
use crate::locale::direction::direction;
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use std::ops::Range;
use tiny_skia::{
    Color, FillRule, LineCap, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform,
};

pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;

const SIDE: f32 = 88.0;
const MEASURE: f32 = 1200.0 - 2.0 * SIDE;
/// Where the title may stand.
const TITLE: Range<f32> = 158.0..462.0;

/// What stands on it.
#[derive(Debug, Clone)]
pub struct Card {
    pub site: String,
    pub title: String,
    /// Of the title.
    pub language: String,
    pub host: String,
    /// "312 organisations from 64 countries".
    pub counts: String,
    /// Of the words around the title.
    pub around: String,
    /// The site's own colour.
    pub accent: Colour,
}

#[derive(Debug, thiserror::Error)]
pub enum CardError {
    #[error("the picture cannot be drawn")]
    NoRoom,
    #[error("the picture cannot be written: {0}")]
    Unwritable(String),
}

/// As PNG.
pub fn png(fonts: &Fonts, card: &Card) -> Result<Vec<u8>, CardError> {
    let mut picture = Pixmap::new(WIDTH, HEIGHT).ok_or(CardError::NoRoom)?;
    picture.fill(Color::from_rgba8(0xff, 0xfe, 0xfb, 0xff));
    let mut setter = Setter::new(fonts);
    let rtl = direction(&card.around) == "rtl";
    let around = |size: f32| Look::new(size, size * 1.4, &card.around, rtl);
    let inks = Inks {
        accent: card.accent,
    };
    frame(&mut picture, rtl, card.accent);
    let site = setter.set(
        Rich::plain(&card.site),
        &around(27.0).in_tone(Tone::Quiet),
        MEASURE - 70.0,
    );
    let x = if rtl { SIDE } else { SIDE + 62.0 };
    let beside = if rtl { x - 62.0 + 70.0 - 8.0 } else { x };
    write(&mut picture, inks, &site, 0..1, (beside, 78.0));
    title(&mut picture, &mut setter, inks, card);
    let host = setter.set(
        Rich::plain(&card.host),
        &around(30.0).in_tone(Tone::Quiet),
        MEASURE,
    );
    write(&mut picture, inks, &host, 0..1, (SIDE, 490.0));
    let counts = setter.set(Rich::plain(&card.counts), &around(32.0).bold(), MEASURE);
    write(&mut picture, inks, &counts, 0..1, (SIDE, 536.0));
    picture
        .encode_png()
        .map_err(|error| CardError::Unwritable(error.to_string()))
}

/// As big as it fits; what is too long even for small letters ends where the room does.
fn title(picture: &mut Pixmap, setter: &mut Setter, inks: Inks, card: &Card) {
    let rtl = direction(&card.language) == "rtl";
    let room = TITLE.end - TITLE.start;
    let mut chosen = None;
    for size in [70.0, 62.0, 56.0, 50.0, 44.0, 38.0, 32.0, 27.0_f32] {
        let look = Look::new(size, size * 1.24, &card.language, rtl).bold();
        let set = setter.set(Rich::plain(&card.title), &look, MEASURE);
        let fits = set.height() <= room;
        chosen = Some(set);
        if fits {
            break;
        }
    }
    let Some(set) = chosen else { return };
    let mut lines = set.lines();
    while lines > 1 && set.height_of(lines) > room {
        lines -= 1;
    }
    // A short title stands in the middle of its room.
    let above = ((room - set.height_of(lines)) / 2.0).max(0.0);
    write(picture, inks, &set, 0..lines, (SIDE, TITLE.start + above));
}

/// The edge of the sheet, the site's mark, a rule above host and count.
fn frame(picture: &mut Pixmap, rtl: bool, accent: Colour) {
    let mut paint = Paint::default();
    let [red, green, blue] = accent.channels();
    paint.set_color_rgba8(red, green, blue, 0xff);
    fill(picture, 0.0, 0.0, 1200.0, 14.0, &paint);
    let left = if rtl { 1200.0 - SIDE - 44.0 } else { SIDE };
    fill(picture, left, 74.0, 44.0, 44.0, &paint);
    let mark = pen(left);
    let mut white = Paint::default();
    white.set_color_rgba8(0xff, 0xff, 0xff, 0xff);
    white.anti_alias = true;
    let stroke = Stroke {
        width: 3.2,
        line_cap: LineCap::Round,
        ..Stroke::default()
    };
    if let Some(mark) = mark {
        picture.stroke_path(&mark, &white, &stroke, Transform::identity(), None);
    }
    paint.set_color_rgba8(0xdd, 0xd8, 0xcc, 0xff);
    fill(picture, SIDE, 474.0, MEASURE, 2.0, &paint);
}

/// A signature on its line: the picture in the browser's tab (`templates/base.html`), on a square of 16.
fn pen(left: f32) -> Option<Path> {
    let mut line = PathBuilder::new();
    let across = |x: f32| left + x * 2.75;
    let down = |y: f32| 74.0 + y * 2.75;
    line.move_to(across(3.5), down(9.8));
    for [first, second, to] in [
        [(5.5, 4.5), (7.5, 3.0), (8.0, 4.0)],
        [(8.5, 5.0), (5.0, 9.5), (7.0, 9.5)],
    ] {
        line.cubic_to(
            across(first.0),
            down(first.1),
            across(second.0),
            down(second.1),
            across(to.0),
            down(to.1),
        );
    }
    line.quad_to(across(9.0), down(9.5), across(12.5), down(8.0));
    line.move_to(across(3.0), down(12.7));
    line.line_to(across(13.0), down(12.7));
    line.finish()
}

fn fill(picture: &mut Pixmap, x: f32, y: f32, width: f32, height: f32, paint: &Paint<'_>) {
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        picture.fill_rect(rect, paint, Transform::identity(), None);
    }
}

fn write(picture: &mut Pixmap, inks: Inks, set: &Set, lines: Range<usize>, (x, y): (f32, f32)) {
    let mut top = None;
    for line in set.layout.lines().skip(lines.start).take(lines.len()) {
        let metrics = line.metrics();
        let top = *top.get_or_insert(metrics.block_min_coord);
        let baseline = y + metrics.baseline - top;
        let mut at = x + metrics.offset + metrics.inline_min_coord;
        for run in line.runs() {
            let font = run.font();
            let Ok(face) = skrifa::FontRef::from_index(font.data.as_ref(), font.index) else {
                continue;
            };
            let outlines = face.outline_glyphs();
            let size = run.font_size();
            for cluster in run.visual_clusters() {
                let words = set.text.get(cluster.text_range()).unwrap_or_default();
                let silent = words.chars().all(is_control);
                let mut pen = Outline {
                    path: PathBuilder::new(),
                    x: 0.0,
                    y: 0.0,
                };
                for glyph in cluster.glyphs() {
                    (pen.x, pen.y) = (at + glyph.x, baseline + glyph.y);
                    if silent {
                        // It says how text runs.
                    } else if glyph.id == 0 {
                        pen.missing(glyph.advance, size);
                    } else if let Some(outline) = outlines.get(skrifa::GlyphId::new(glyph.id)) {
                        let settings =
                            DrawSettings::unhinted(Size::new(size), LocationRef::default());
                        if let Err(error) = outline.draw(settings, &mut pen) {
                            tracing::warn!(%error, "a glyph that cannot be drawn");
                        }
                    }
                    at += glyph.advance;
                }
                let mut paint = Paint::default();
                let [red, green, blue] = inks.parts(cluster.style().brush.tone);
                paint.set_color_rgba8(red, green, blue, 0xff);
                paint.anti_alias = true;
                if let Some(path) = pen.path.finish() {
                    let identity = Transform::identity();
                    picture.fill_path(&path, &paint, FillRule::Winding, identity, None);
                }
            }
        }
    }
}

/// Puts the outline of a glyph, which grows upwards, at its place on a picture, which grows downwards.
struct Outline {
    path: PathBuilder,
    x: f32,
    y: f32,
}

impl Outline {
    /// An empty box.
    fn missing(&mut self, advance: f32, size: f32) {
        let line = size * 0.05;
        let (left, right) = (self.x + line, self.x + advance - line);
        let (top, bottom) = (self.y - size * 0.72, self.y);
        for (l, t, r, b) in [
            (left, top, right, top + line),
            (left, bottom - line, right, bottom),
            (left, top, left + line, bottom),
            (right - line, top, right, bottom),
        ] {
            if let Some(side) = Rect::from_ltrb(l, t, r, b) {
                self.path.push_rect(side);
            }
        }
    }
}

impl OutlinePen for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y - y);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.path
            .quad_to(self.x + cx0, self.y - cy0, self.x + x, self.y - y);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.path.cubic_to(
            self.x + cx0,
            self.y - cy0,
            self.x + cx1,
            self.y - cy1,
            self.x + x,
            self.y - y,
        );
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(title: &str, language: &str) -> Card {
        Card {
            site: "Letters of the humanists".into(),
            title: title.into(),
            language: language.into(),
            host: "Humanists International".into(),
            counts: "312 organisations from 64 countries".into(),
            around: language.into(),
            accent: Colour::new(0x1d, 0x3f, 0x72),
        }
    }

    fn drawn(title: &str, language: &str) -> Vec<u8> {
        let fonts = Fonts::of_folders(&[]);
        png(&fonts, &card(title, language)).expect("a picture")
    }

    #[test]
    fn it_has_the_size_that_is_asked_for_and_is_the_same_twice() {
        let one = drawn("For peace", "en");
        assert_eq!(&one[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(&one[16..24], [0, 0, 4, 0xb0, 0, 0, 2, 0x76]);
        assert_eq!(one, drawn("For peace", "en"));
        assert!(one.len() < 200_000, "{}", one.len());
    }

    #[test]
    fn every_title_gets_its_own_picture_however_long() {
        let long = "Withdrawal from the institutions of peace ".repeat(7);
        let titles = [
            long.as_str(),
            "السلام",
            "शांति के लिए",
            &"x".repeat(300),
            "🕊",
            "",
        ];
        let mut pictures: Vec<Vec<u8>> = titles.iter().map(|title| drawn(title, "en")).collect();
        pictures.sort();
        pictures.dedup();
        assert_eq!(pictures.len(), titles.len());
    }
}
