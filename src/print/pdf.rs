//! A letter with its signatories as a PDF that says what it is made of (PDF/UA-1), the same bytes for the same
//! content.
use super::drawing::{Pen, Target};
use super::flow::{Bookmark, Flow, Place, Placed};
use super::fonts::Fonts;
use super::ink::{Inks, rule};
use super::list::Lists;
use super::markdown;
use super::paper::Paper;
use super::rich::Rich;
use super::setter::{Align, Look, Set, Setter, Tone};
use super::sheet;
use super::tags::Tags;
use crate::domain::time::Timestamp;
use crate::locale::direction::direction;
use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target as Leads};
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::{Page, PageSettings};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Tag};
use krilla::{Document, SerializeSettings};

#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("the PDF cannot be written: {0}")]
    Unwritable(String),
}

pub struct Pdf {
    pub bytes: Vec<u8>,
    /// Whether it passed the check of PDF/UA-1.
    pub is_accessible: bool,
}

/// Whether it keeps to PDF/UA-1 is checked while it is written. What does not is printed all the same, and says so: neither a name that
/// nobody foresaw nor a font that its owner does not let anybody embed must stop a delivery. The fonts that come with the
/// program pass with any text that we know of; one that an operator adds (`site.fonts`) need not.
pub fn pdf(fonts: &Fonts, paper: &Paper) -> Result<Pdf, PdfError> {
    let strict = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish();
    let strict = strict.map_err(|error| PdfError::Unwritable(format!("{error:?}")))?;
    let (made, is_accessible) = match made(fonts, paper, strict) {
        Err(KrillaError::Validation(errors)) => {
            tracing::warn!(?errors, "a PDF that is not accessible in all of its parts");
            (made(fonts, paper, Configuration::default()), false)
        }
        other => (other, true),
    };
    match made {
        Ok(bytes) => Ok(Pdf {
            bytes,
            is_accessible,
        }),
        Err(error) => Err(PdfError::Unwritable(error.to_string())),
    }
}

fn made(
    fonts: &Fonts,
    paper: &Paper,
    configuration: Configuration,
) -> Result<Vec<u8>, KrillaError> {
    let mut setter = Setter::new(fonts);
    let mut tags = Tags::default();
    let mut lists = Lists::of(paper);
    let mut flow = Flow::new(&mut setter, &mut tags);
    compose(paper, &mut flow, &mut lists);
    let Flow {
        pages, bookmarks, ..
    } = flow;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let foot = Foot::of(paper, &mut setter);
    let mut pen = Pen::new(Inks {
        accent: paper.accent,
    });
    let total = pages.len();
    for (index, placed) in pages.into_iter().enumerate() {
        let size = PageSettings::from_wh(sheet::WIDTH, sheet::HEIGHT).unwrap_or_default();
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        for placed in placed {
            let to = (&mut surface, &mut setter, &mut tags);
            draw(&mut pen, to, &mut lists, placed);
        }
        let label = label(paper, &mut setter, index + 1, total);
        let to = (&mut surface, &mut setter, &mut tags);
        foot.draw(&mut pen, to, &label);
        surface.finish();
        links(&mut pen, &mut page, &mut tags);
        page.finish();
    }
    document.set_outline(outline(&bookmarks));
    document.set_metadata(metadata(paper));
    document.set_tag_tree(tags.into_tree(paper.locale.language()));
    document.finish()
}

/// Title, facts, text, list, colophon: each under the one before.
pub(super) fn compose(paper: &Paper, flow: &mut Flow<'_>, lists: &mut Lists<'_>) {
    let locale = &paper.locale;
    let around = Place::new(locale.language(), locale.direction() == "rtl");
    let differs = paper.language != locale.language();
    let language = differs.then(|| paper.language.clone());
    let of_text = Place::new(&paper.language, direction(&paper.language) == "rtl");
    let titled = flow
        .tags
        .branch(None, Tag::Section.with_lang(language.clone()));
    flow.y += 10.0;
    let place = Place {
        parent: Some(titled),
        ..of_text
    };
    flow.heading(1, Rich::plain(&paper.title), sheet::TITLE, &place);
    flow.y += 8.0;
    let facts = Place {
        type_size: sheet::FACTS,
        ..around
    };
    flow.facts(&paper.facts, &facts);
    flow.y += 7.0;
    flow.rule(sheet::SIDE, sheet::WIDTH - sheet::SIDE);
    flow.y += 13.0;
    if let Some(text) = &paper.text {
        let text_node = flow.tags.branch(None, Tag::Section.with_lang(language));
        let place = Place {
            parent: Some(text_node),
            ..of_text
        };
        flow.blocks(&markdown::blocks(text, &paper.language), &place);
    }
    let small = Place {
        type_size: sheet::NOTE,
        tone: Tone::Quiet,
        ..around
    };
    let end = ABOVE_RULE + UNDER_RULE + flow.height_of(&paper.colophon, &small);
    lists.put(flow, &around, end);
    if let Some(nobody) = &paper.nobody {
        flow.gap(8.0);
        let told = std::slice::from_ref(nobody);
        let height = flow.height_of(told, &around);
        flow.ask_for(height + end);
        flow.paragraph(Rich::plain(nobody), &around);
    }
    colophon(paper, flow, &small, end);
}

/// Around the rule over the colophon.
const ABOVE_RULE: f32 = 14.0;
const UNDER_RULE: f32 = 9.0;

fn colophon(paper: &Paper, flow: &mut Flow<'_>, small: &Place<'_>, height: f32) {
    flow.ask_for(height);
    flow.gap(ABOVE_RULE);
    flow.rule(sheet::SIDE, sheet::WIDTH - sheet::SIDE);
    flow.y += UNDER_RULE;
    for told in &paper.colophon {
        flow.paragraph(Rich::plain(told), small);
    }
}

type On<'a, 's> = (&'a mut Surface<'s>, &'a mut Setter, &'a mut Tags);

fn draw(pen: &mut Pen, to: On<'_, '_>, lists: &mut Lists<'_>, placed: Placed) {
    let (surface, setter, tags) = to;
    match placed {
        Placed::Lines {
            set,
            lines,
            x,
            y,
            node,
        } => pen.draw(
            (surface, setter, tags),
            &set,
            lines,
            (x, y),
            Target::Node(node),
        ),
        Placed::Rule { from, to } => rule(surface, from, to),
        Placed::Piece { number, x, y } => {
            if let Some((set, lines, node)) = lists.drawn(number, setter, tags) {
                let to = (surface, setter, tags);
                pen.draw(to, &set, lines, (x, y), Target::Node(node));
            }
        }
    }
}

/// What stands at the foot of every page.
struct Foot {
    told: Set,
    proofs: Vec<Set>,
    rtl: bool,
}

/// Of the page number.
const NUMBER: f32 = 70.0;

impl Foot {
    fn of(paper: &Paper, setter: &mut Setter) -> Self {
        let locale = &paper.locale;
        let rtl = locale.direction() == "rtl";
        let look =
            |(size, leading)| Look::new(size, leading, locale.language(), rtl).in_tone(Tone::Quiet);
        let told = Rich::plain(&paper.foot);
        Self {
            told: setter.set(told, &look(sheet::FOOT_TEXT), sheet::MEASURE - NUMBER),
            proofs: paper
                .proofs
                .iter()
                .map(|proof| setter.set(Rich::plain(proof), &look(sheet::HASHES), sheet::MEASURE))
                .collect(),
            rtl,
        }
    }

    fn draw(&self, pen: &mut Pen, (surface, setter, tags): On<'_, '_>, label: &Set) {
        let above = sheet::FOOT - 5.0;
        rule(
            surface,
            (sheet::SIDE, above),
            (sheet::WIDTH - sheet::SIDE, above),
        );
        let artifact = Artifact::with_kind(ArtifactType::Footer);
        surface.start_tagged(ContentTag::Artifact(artifact));
        let far = sheet::SIDE + sheet::MEASURE - NUMBER;
        let (told, number) = if self.rtl {
            (sheet::SIDE + NUMBER, sheet::SIDE)
        } else {
            (sheet::SIDE, far)
        };
        let mut y = sheet::FOOT;
        for (set, x) in [(label, number), (&self.told, told)] {
            let to = (&mut *surface, &mut *setter, &mut *tags);
            pen.draw(to, set, 0..set.lines(), (x, y), Target::Artifact);
        }
        y += self.told.height() + 1.5;
        for set in &self.proofs {
            let to = (&mut *surface, &mut *setter, &mut *tags);
            pen.draw(to, set, 0..set.lines(), (sheet::SIDE, y), Target::Artifact);
            y += set.height();
        }
        surface.end_tagged();
    }
}

/// "3 / 40".
fn label(paper: &Paper, setter: &mut Setter, page: usize, pages: usize) -> Set {
    let locale = &paper.locale;
    let label = locale
        .msg("paper-page")
        .arg("page", page)
        .arg("pages", pages);
    let (size, leading) = sheet::FOOT_TEXT;
    let look = Look::new(
        size,
        leading,
        locale.language(),
        locale.direction() == "rtl",
    );
    let look = look.in_tone(Tone::Quiet).aligned(Align::End);
    setter.set(Rich::plain(label.to_string()), &look, NUMBER)
}

fn links(pen: &mut Pen, page: &mut Page<'_>, tags: &mut Tags) {
    for link in pen.links.drain(..) {
        let words = if link.words.trim().is_empty() {
            link.address.clone()
        } else {
            link.words
        };
        let leads = Leads::Action(LinkAction::new(link.address).into());
        let area = LinkAnnotation::new_with_quad_points(link.quads, leads);
        let identifier = page.add_tagged_annotation(Annotation::new_link(area, Some(words)));
        tags.drawn(link.node, identifier);
    }
}

/// Headings of the text and the kinds of signatories side by side; below each what stands under it.
fn outline(bookmarks: &[Bookmark]) -> Outline {
    let mut outline = Outline::new();
    let mut open: Option<OutlineNode> = None;
    for bookmark in bookmarks {
        let point = Point::from_xy(0.0, (bookmark.y - 8.0).max(0.0));
        let to = XyzDestination::new(bookmark.page, point);
        let node = OutlineNode::new(bookmark.text.clone(), to);
        match open.as_mut().filter(|_| bookmark.level > 2) {
            Some(open) => open.push_child(node),
            None => {
                if let Some(done) = open.replace(node) {
                    outline.push_child(done);
                }
            }
        }
    }
    if let Some(done) = open {
        outline.push_child(done);
    }
    outline
}

fn metadata(paper: &Paper) -> Metadata {
    let direction = match paper.locale.direction() {
        "rtl" => TextDirection::RightToLeft,
        _ => TextDirection::LeftToRight,
    };
    Metadata::new()
        .title(paper.title.clone())
        .authors(vec![paper.host.clone()])
        .language(paper.locale.language().to_owned())
        .creator("undersigned".to_owned())
        .producer("undersigned".to_owned())
        .document_id(paper.id.clone())
        .creation_date(date(paper.at))
        .text_direction(direction)
}

fn date(at: Timestamp) -> DateTime {
    let at = jiff::Timestamp::from_microsecond(at.as_micros()).unwrap_or_default();
    let at = at.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).unwrap_or(0);
    DateTime::new(u16::try_from(at.year()).unwrap_or(0))
        .month(part(at.month()))
        .day(part(at.day()))
        .hour(part(at.hour()))
        .minute(part(at.minute()))
        .second(part(at.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}
