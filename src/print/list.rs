//! The signatories in columns. Each line is shaped twice, to know its height and to be drawn, and kept
//! in between as the words it is: a hundred thousand lines in shape would be a hundred times their text.
use super::columns::{Piece, Room, plan};
use super::flow::{Bookmark, Flow, Place, Placed};
use super::paper::{Line, Paper, Section};
use super::rich::{Mark, Rich};
use super::scripts::spoken;
use super::setter::{Look, Set, Setter, Tone};
use super::sheet;
use super::tags::{NodeId, Tags};
use krilla::tagging::{ListNumbering, Tag};
use std::num::NonZeroU16;
use std::ops::Range;

/// How a list is set, by how long it is.
#[derive(Debug, Clone, Copy)]
struct Scale {
    columns: u8,
    gutter: f32,
    /// Size and leading.
    name: (f32, f32),
    heading: (f32, f32),
    before: f32,
    before_heading: f32,
    /// Whether country and people go on behind the name.
    goes_on: bool,
}

const SHORT: Scale = Scale {
    columns: 2,
    gutter: 22.0,
    name: (9.8, 12.8),
    heading: (10.0, 14.0),
    before: 4.2,
    before_heading: 12.0,
    goes_on: false,
};

const LONG: Scale = Scale {
    columns: 3,
    gutter: 15.0,
    name: (7.7, 10.0),
    heading: (8.6, 12.0),
    before: 2.0,
    before_heading: 8.0,
    goes_on: true,
};

/// From so many signatories on a list is set smaller.
const MANY: usize = 600;

/// Between the list and what stands under it.
const UNDER: f32 = 10.0;

/// An entry of more lines than this may be torn apart.
const WHOLE: usize = 8;

/// Something of the list that has a place.
#[derive(Debug, Clone)]
enum Chunk {
    Heading {
        section: usize,
        number: usize,
    },
    Lines {
        section: usize,
        line: usize,
        lines: Range<usize>,
    },
}

/// The list, once it has its places.
pub struct Lists<'p> {
    paper: &'p Paper,
    scale: Scale,
    chunks: Vec<Chunk>,
    /// Where lines of a section go in the tags, and where the last one went.
    at: Vec<At>,
}

struct At {
    section: NodeId,
    list: Option<NodeId>,
    body: Option<NodeId>,
}

impl<'p> Lists<'p> {
    pub fn of(paper: &'p Paper) -> Self {
        let lines: usize = paper.sections.iter().map(|one| one.lines.len()).sum();
        Self {
            paper,
            scale: if lines > MANY { LONG } else { SHORT },
            chunks: Vec::with_capacity(lines + lines / 16),
            at: Vec::with_capacity(paper.sections.len()),
        }
    }

    fn width(&self) -> f32 {
        let columns = f32::from(self.scale.columns);
        (sheet::MEASURE - self.scale.gutter * (columns - 1.0)) / columns
    }

    fn look(&self) -> Look<'p> {
        let locale = &self.paper.locale;
        let (size, leading) = self.scale.name;
        let look = Look::new(
            size,
            leading,
            locale.language(),
            locale.direction() == "rtl",
        );
        Look {
            hanging: if self.scale.goes_on { 8.0 } else { 0.0 },
            ..look
        }
    }

    fn heading_look(&self) -> Look<'p> {
        let (size, leading) = self.scale.heading;
        Look {
            size,
            leading,
            hanging: 0.0,
            ..self.look().bold().in_tone(Tone::Accent)
        }
    }

    /// Puts each section under what stands there already. Under the last one there is room for `end`.
    pub fn put(&mut self, flow: &mut Flow<'_>, place: &Place<'_>, end: f32) {
        for (number, section) in self.paper.sections.iter().enumerate() {
            let is_last = number + 1 == self.paper.sections.len();
            let notes = Place {
                type_size: sheet::NOTE,
                tone: Tone::Quiet,
                ..*place
            };
            let after = UNDER + flow.height_of(&section.notes, &notes);
            let after = if is_last { after + end } else { after };
            flow.gap(14.0);
            // So few lines cannot be shared between two pages.
            let few = section.lines.len() < 3;
            flow.ask_for(if few { 130.0 + after } else { 130.0 });
            let node = flow.tags.branch(place.parent, Tag::Section);
            let within = Place {
                parent: Some(node),
                ..*place
            };
            flow.heading(2, Rich::plain(&section.heading), (13.5, 18.0), &within);
            flow.y += 4.0;
            let list = flow.tags.branch(Some(node), Tag::Div);
            self.at.push(At {
                section: list,
                list: None,
                body: None,
            });
            self.columns(flow, number, section, after);
            flow.y += UNDER;
            for note in &section.notes {
                let within = Place {
                    parent: Some(node),
                    ..notes
                };
                flow.paragraph(Rich::plain(note), &within);
            }
        }
    }

    fn columns(&mut self, flow: &mut Flow<'_>, number: usize, section: &Section, after: f32) {
        let begun = self.chunks.len();
        let pieces = self.pieces(flow.setter, number, section);
        let room = Room {
            first: sheet::BOTTOM - flow.y,
            page: sheet::BODY,
            columns: self.scale.columns,
            after,
        };
        let plan = plan(&pieces, room);
        let top = flow.y;
        let mut page = 0;
        for (index, spot) in plan.spots.iter().enumerate() {
            while page < spot.page {
                flow.new_page();
                page += 1;
            }
            let y = spot.y + if page == 0 { top } else { sheet::TOP };
            let step = self.width() + self.scale.gutter;
            let from = f32::from(spot.column) * step;
            let x = if self.look().rtl {
                sheet::WIDTH - sheet::SIDE - from - self.width()
            } else {
                sheet::SIDE + from
            };
            let number = begun + index;
            if let Some(Chunk::Heading { number, .. }) = self.chunks.get(number)
                && let Some((_, text)) = section.headings.get(*number)
            {
                flow.bookmarks.push(Bookmark {
                    level: 3,
                    text: text.clone(),
                    page: flow.pages.len() - 1,
                    y,
                });
            }
            flow.place(Placed::Piece { number, x, y });
        }
        flow.y = plan.end + if page == 0 { top } else { sheet::TOP };
    }

    fn pieces(&mut self, setter: &mut Setter, number: usize, section: &Section) -> Vec<Piece> {
        let (look, width, scale) = (self.look(), self.width(), self.scale);
        let mut headings = section.headings.iter().enumerate().peekable();
        let mut pieces = Vec::with_capacity(section.lines.len() + section.headings.len());
        for (line, words) in section.lines.iter().enumerate() {
            while let Some((heading, _)) = headings.next_if(|(_, (at, _))| *at == line) {
                self.chunks.push(Chunk::Heading {
                    section: number,
                    number: heading,
                });
                pieces.push(Piece {
                    height: scale.heading.1,
                    before: scale.before_heading,
                    stays_with_next: true,
                });
            }
            let set = setter.set(self.rich(words), &look, width);
            let whole = set.lines().max(1);
            let step = if whole > WHOLE { WHOLE / 2 } else { whole };
            for from in (0..whole).step_by(step) {
                let lines = from..whole.min(from + step);
                pieces.push(Piece {
                    height: set.height_of(lines.len()),
                    before: if from == 0 { scale.before } else { 0.0 },
                    stays_with_next: false,
                });
                self.chunks.push(Chunk::Lines {
                    section: number,
                    line,
                    lines,
                });
            }
        }
        pieces
    }

    fn rich(&self, line: &Line) -> Rich {
        let mut rich = Rich::default();
        rich.push_isolated(&line.name);
        if let Some(acronym) = &line.acronym {
            rich.push(" ");
            let from = rich.text.len();
            rich.push("(");
            rich.push_isolated(acronym);
            rich.push(")");
            rich.marks.push((from..rich.text.len(), Mark::Quiet));
        }
        let from = rich.text.len();
        let mut next = if self.scale.goes_on { " · " } else { " \n" };
        if let Some(english) = &line.name_en {
            rich.push(next);
            let from = rich.text.len();
            rich.push_isolated(english);
            if self.paper.locale.language() != "en" {
                rich.marks.push((from..rich.text.len(), Mark::In("en")));
            }
            next = " · ";
        }
        if !line.details().is_empty() {
            rich.push(next);
            rich.push(line.details());
        }
        rich.marks.push((from..rich.text.len(), Mark::Quiet));
        for (range, language) in spoken(&rich.text, self.paper.locale.language()) {
            rich.marks.push((range, Mark::In(language)));
        }
        rich
    }

    /// The piece of that number as it is drawn, and the branch that it belongs to.
    pub fn drawn(
        &mut self,
        number: usize,
        setter: &mut Setter,
        tags: &mut Tags,
    ) -> Option<(Set, Range<usize>, NodeId)> {
        match self.chunks.get(number)?.clone() {
            Chunk::Heading { section, number } => {
                let (_, text) = self.paper.sections.get(section)?.headings.get(number)?;
                let look = self.heading_look();
                let set = setter.set(Rich::plain(text), &look, self.width());
                let at = self.at.get_mut(section)?;
                let third = NonZeroU16::new(3).unwrap_or(NonZeroU16::MIN);
                let node = tags.branch(Some(at.section), Tag::Hn(third, Some(text.clone())));
                at.list = None;
                let lines = 0..set.lines().min(1);
                Some((set, lines, node))
            }
            Chunk::Lines {
                section,
                line,
                lines,
            } => {
                let words = self.paper.sections.get(section)?.lines.get(line)?;
                let set = setter.set(self.rich(words), &self.look(), self.width());
                let at = self.at.get_mut(section)?;
                let list = *at.list.get_or_insert_with(|| {
                    tags.branch(Some(at.section), Tag::L(ListNumbering::None))
                });
                let body = match at.body.filter(|_| lines.start > 0) {
                    Some(body) => body,
                    None => {
                        let item = tags.branch(Some(list), Tag::LI);
                        tags.branch(Some(item), Tag::LBody)
                    }
                };
                at.body = Some(body);
                Some((set, lines, body))
            }
        }
    }
}
