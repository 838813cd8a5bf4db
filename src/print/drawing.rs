//! Draws lines that are set onto a page, and says to the tags what was drawn.
use super::ink::{Inks, hair, line};
use super::rich::{Rich, is_control};
use super::setter::{Brush, Look, Set, Setter};
use super::tags::{NodeId, Tags};
use krilla::geom::{PathBuilder, Point, Quadrilateral, Rect};
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, SpanTag, Tag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::layout::{Cluster, Run};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// A link as it lies on a page, over one line or more.
pub struct LinkArea {
    pub node: NodeId,
    pub address: String,
    pub words: String,
    pub quads: Vec<Quadrilateral>,
}

/// Where drawn text belongs in the tags; nothing for what is repeated on each page.
#[derive(Clone, Copy)]
pub enum Target {
    Node(NodeId),
    Artifact,
}

/// Keeps fonts and missing characters for a whole document.
pub struct Pen {
    inks: Inks,
    fonts: HashMap<(u64, u32), Option<Font>>,
    codes: HashMap<char, Rc<Set>>,
    pub links: Vec<LinkArea>,
}

/// Glyphs in one font and one brush, side by side.
struct Piece {
    font: Font,
    size: f32,
    brush: Brush,
    glyphs: Vec<KrillaGlyph>,
    from: f32,
}

/// What is being drawn: one text, at one place, for one branch of the tags.
struct Drawn<'a, 's> {
    surface: &'a mut Surface<'s>,
    tags: &'a mut Tags,
    target: Target,
    /// Of the text's links, those that have a branch of their own already.
    links: HashMap<u16, usize>,
    /// What the marked content that is open says of itself.
    open: Option<(u16, Option<&'static str>)>,
}

impl Pen {
    pub fn new(inks: Inks) -> Self {
        Self {
            inks,
            fonts: HashMap::new(),
            codes: HashMap::new(),
            links: Vec::new(),
        }
    }

    /// Some lines of a text, the first with its top at `y`.
    pub fn draw(
        &mut self,
        (surface, setter, tags): (&mut Surface<'_>, &mut Setter, &mut Tags),
        set: &Set,
        lines: Range<usize>,
        (x, y): (f32, f32),
        target: Target,
    ) {
        let mut stroke = Drawn {
            surface,
            tags,
            target,
            links: HashMap::new(),
            open: None,
        };
        let mut top = None;
        for line in set.layout.lines().skip(lines.start).take(lines.len()) {
            let metrics = line.metrics();
            let top = *top.get_or_insert(metrics.block_min_coord);
            let baseline = y + metrics.baseline - top;
            let mut at = x + metrics.offset + metrics.inline_min_coord;
            for run in line.runs() {
                at = self.run(&mut stroke, setter, set, &run, (at, baseline));
            }
        }
        stroke.close();
    }

    /// One run of one font; says where the next one begins.
    fn run(
        &mut self,
        stroke: &mut Drawn<'_, '_>,
        setter: &mut Setter,
        set: &Set,
        run: &Run<'_, Brush>,
        (mut at, baseline): (f32, f32),
    ) -> f32 {
        let font = self.font(run);
        let size = run.font_size();
        let mut piece: Option<Piece> = None;
        // Of right-to-left ligatures the end comes first.
        let mut end = None;
        for cluster in run.visual_clusters() {
            let range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                if run.is_rtl() {
                    end.get_or_insert(range.end);
                } else if let Some(last) = piece.as_mut().and_then(|piece| piece.glyphs.last_mut())
                {
                    last.text_range.end = range.end;
                }
                continue;
            }
            let range = range.start..end.take().unwrap_or(range.end);
            let words = set.text.get(range.clone()).unwrap_or_default();
            let advance: f32 = cluster.glyphs().map(|glyph| glyph.advance).sum();
            if words.chars().all(is_control) {
                self.flush(stroke, set, piece.take(), at, baseline);
                at += advance;
                continue;
            }
            let brush = cluster.style().brush;
            let Some(font) = font.clone().filter(|_| is_there(&cluster)) else {
                self.flush(stroke, set, piece.take(), at, baseline);
                self.missing(
                    stroke,
                    setter,
                    (words, size, advance),
                    brush,
                    (at, baseline),
                );
                at += advance;
                continue;
            };
            if piece.as_ref().is_some_and(|piece| piece.brush != brush) {
                self.flush(stroke, set, piece.take(), at, baseline);
            }
            let glyphs = &mut piece
                .get_or_insert_with(|| Piece {
                    font,
                    size,
                    brush,
                    glyphs: Vec::new(),
                    from: at,
                })
                .glyphs;
            for glyph in cluster.glyphs() {
                glyphs.push(KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / size,
                    glyph.x / size,
                    -glyph.y / size,
                    0.0,
                    range.clone(),
                    None,
                ));
            }
            at += advance;
        }
        self.flush(stroke, set, piece, at, baseline);
        at
    }

    fn font(&mut self, run: &Run<'_, Brush>) -> Option<Font> {
        let font = run.font();
        let key = (font.data.id(), font.index);
        let made = self.fonts.entry(key).or_insert_with(|| {
            let (data, _) = font.data.clone().into_raw_parts();
            Font::new(data.into(), font.index)
        });
        made.clone()
    }

    fn flush(
        &mut self,
        stroke: &mut Drawn<'_, '_>,
        set: &Set,
        piece: Option<Piece>,
        to: f32,
        baseline: f32,
    ) {
        let Some(piece) = piece else { return };
        let brush = piece.brush;
        self.link(stroke, set, &piece, to, baseline);
        stroke.open(brush, &self.links);
        stroke.surface.set_fill(Some(self.inks.fill(brush.tone)));
        stroke.surface.set_stroke(None);
        let high = if brush.high { piece.size / 2.0 } else { 0.0 };
        stroke.surface.draw_glyphs(
            Point::from_xy(piece.from, baseline - high),
            &piece.glyphs,
            piece.font,
            &set.text,
            piece.size,
            false,
        );
        if brush.strike {
            let y = baseline - piece.size * 0.27;
            let ink = self.inks.color(brush.tone);
            line(stroke.surface, ink, (piece.from, y), (to, y));
        }
    }

    /// The first piece of a link gets a branch, the others join it.
    fn link(
        &mut self,
        stroke: &mut Drawn<'_, '_>,
        set: &Set,
        piece: &Piece,
        to: f32,
        baseline: f32,
    ) {
        let Target::Node(node) = stroke.target else {
            return;
        };
        let number = piece.brush.link;
        let Some(address) = set.links.get(usize::from(number).wrapping_sub(1)) else {
            return;
        };
        let from = piece.from;
        let Some(area) = Rect::from_ltrb(
            from,
            baseline - piece.size,
            to.max(from + 0.1),
            baseline + piece.size * 0.3,
        ) else {
            return;
        };
        let range = |glyph: &KrillaGlyph| glyph.text_range.clone();
        let first = piece.glyphs.iter().map(|glyph| range(glyph).start).min();
        let last = piece.glyphs.iter().map(|glyph| range(glyph).end).max();
        let words = first
            .zip(last)
            .and_then(|(first, last)| set.text.get(first..last))
            .unwrap_or_default();
        let index = *stroke.links.entry(number).or_insert_with(|| {
            self.links.push(LinkArea {
                node: stroke.tags.branch(Some(node), Tag::Link),
                address: address.clone(),
                words: String::new(),
                quads: Vec::new(),
            });
            self.links.len() - 1
        });
        if let Some(link) = self.links.get_mut(index) {
            link.quads.push(area.into());
            link.words.push_str(words);
        }
    }

    /// A box with the number of the character in it, which is still read and copied as the character.
    fn missing(
        &mut self,
        stroke: &mut Drawn<'_, '_>,
        setter: &mut Setter,
        (words, size, advance): (&str, f32, f32),
        brush: Brush,
        (x, baseline): (f32, f32),
    ) {
        stroke.close();
        let Some(first) = words.chars().find(|c| !is_control(*c)) else {
            return;
        };
        let identifier = stroke.begin(ContentTag::Span(
            SpanTag::empty()
                .with_lang(brush.language)
                .with_actual_text(Some(words)),
        ));
        let (width, height) = (advance - size * 0.08, size * 0.72);
        if let Some(frame) =
            Rect::from_xywh(x + size * 0.04, baseline - height, width.max(1.0), height)
        {
            let mut path = PathBuilder::new();
            path.push_rect(frame);
            stroke.surface.set_fill(None);
            stroke
                .surface
                .set_stroke(Some(hair(self.inks.color(brush.tone))));
            if let Some(path) = path.finish() {
                stroke.surface.draw_path(&path);
            }
        }
        let known = self.codes.entry(first);
        let code = Rc::clone(known.or_insert_with(|| Rc::new(code(setter, first))));
        let scale = width * 0.84 / code.layout.width().max(1.0);
        let scale = scale.min(height * 0.9 / code.height());
        let inner = (
            x + (advance - code.layout.width() * scale) / 2.0,
            baseline - height.midpoint(code.height() * scale),
        );
        let mut glyphs = Vec::new();
        for line in code.layout.lines() {
            let metrics = line.metrics();
            let mut at = inner.0 + metrics.offset * scale;
            for run in line.runs() {
                let Some(font) = self.font(&run) else {
                    continue;
                };
                for cluster in run.visual_clusters() {
                    if code.text.get(cluster.text_range()) == Some("\n") {
                        continue;
                    }
                    glyphs.clear();
                    for glyph in cluster.glyphs() {
                        let advance = glyph.advance / run.font_size();
                        let id = GlyphId::new(glyph.id);
                        glyphs.push(KrillaGlyph::new(
                            id,
                            advance,
                            0.0,
                            0.0,
                            0.0,
                            cluster.text_range(),
                            None,
                        ));
                    }
                    stroke.surface.set_stroke(None);
                    stroke.surface.set_fill(Some(self.inks.fill(brush.tone)));
                    stroke.surface.draw_glyphs(
                        Point::from_xy(at, inner.1 + metrics.baseline * scale),
                        &glyphs,
                        font.clone(),
                        &code.text,
                        run.font_size() * scale,
                        false,
                    );
                    at += cluster.glyphs().map(|glyph| glyph.advance).sum::<f32>() * scale;
                }
            }
        }
        stroke.end(identifier);
    }
}

impl Drawn<'_, '_> {
    /// Marked content for this brush, unless it is open.
    fn open(&mut self, brush: Brush, links: &[LinkArea]) {
        let Target::Node(node) = self.target else {
            return;
        };
        let wanted = (brush.link, brush.language);
        if self.open == Some(wanted) {
            return;
        }
        self.close();
        let tag = match brush.language {
            Some(language) => ContentTag::Span(SpanTag::empty().with_lang(Some(language))),
            None => ContentTag::Other,
        };
        let identifier = self.surface.start_tagged(tag);
        let link = self
            .links
            .get(&brush.link)
            .and_then(|index| links.get(*index));
        self.tags
            .drawn(link.map_or(node, |link| link.node), identifier);
        self.open = Some(wanted);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.surface.end_tagged();
        }
    }

    fn begin(&mut self, tag: ContentTag<'_>) -> bool {
        let Target::Node(node) = self.target else {
            return false;
        };
        let identifier = self.surface.start_tagged(tag);
        self.tags.drawn(node, identifier);
        true
    }

    fn end(&mut self, begun: bool) {
        if begun {
            self.surface.end_tagged();
        }
    }
}

/// In two lines, as on a keyboard: "1F5 / 4A".
fn code(setter: &mut Setter, c: char) -> Set {
    let digits = format!("{:04X}", u32::from(c));
    let (above, below) = digits.split_at(digits.len().div_ceil(2));
    let look = Look::new(4.0, 4.0, "en", false).aligned(super::setter::Align::Center);
    setter.set(Rich::plain(format!("{above}\n{below}")), &look, 12.0)
}

fn is_there(cluster: &Cluster<'_, Brush>) -> bool {
    cluster.glyphs().all(|glyph| glyph.id != 0)
}
