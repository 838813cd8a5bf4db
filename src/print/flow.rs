//! Puts blocks one below the other and begins pages.
use super::blocks::{Block, List};
use super::rich::{Mark, Rich};
use super::setter::{Align, Look, Set, Setter, Tone};
use super::sheet;
use super::tags::{NodeId, Tags};
use krilla::tagging::{ListNumbering, Tag};
use std::num::NonZeroU16;
use std::ops::Range;
use std::rc::Rc;

/// Something that has its place on a page.
pub enum Placed {
    Lines {
        set: Rc<Set>,
        lines: Range<usize>,
        x: f32,
        y: f32,
        node: NodeId,
    },
    Rule {
        from: (f32, f32),
        to: (f32, f32),
    },
    /// A piece of the list with this number.
    Piece {
        number: usize,
        x: f32,
        y: f32,
    },
}

/// A heading, for the reader's list of them.
pub struct Bookmark {
    pub level: u8,
    pub text: String,
    pub page: usize,
    pub y: f32,
}

pub struct Flow<'a> {
    pub setter: &'a mut Setter,
    pub tags: &'a mut Tags,
    pub pages: Vec<Vec<Placed>>,
    pub bookmarks: Vec<Bookmark>,
    /// Where the next block begins.
    pub y: f32,
    /// Waits for the first line of its item.
    marker: Option<(Rc<Set>, f32, NodeId)>,
    /// No level is left out on the way down.
    level: u8,
}

/// Where text stands and which way it runs.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub language: &'a str,
    pub rtl: bool,
    /// How far it stands in, from where lines begin and from where they end.
    pub start: f32,
    pub end: f32,
    pub tone: Tone,
    /// Size and leading.
    pub type_size: (f32, f32),
    pub parent: Option<NodeId>,
}

impl<'a> Place<'a> {
    pub const fn new(language: &'a str, rtl: bool) -> Self {
        Self {
            language,
            rtl,
            start: 0.0,
            end: 0.0,
            tone: Tone::Ink,
            type_size: sheet::TEXT,
            parent: None,
        }
    }

    pub fn width(&self) -> f32 {
        (sheet::MEASURE - self.start - self.end).max(60.0)
    }

    /// Where the text's box begins on the page, seen from the left.
    pub fn left(&self) -> f32 {
        sheet::SIDE + if self.rtl { self.end } else { self.start }
    }

    pub const fn look(&self) -> Look<'a> {
        let (size, leading) = self.type_size;
        Look::new(size, leading, self.language, self.rtl).in_tone(self.tone)
    }

    const fn inside(self, parent: NodeId) -> Self {
        Self {
            parent: Some(parent),
            ..self
        }
    }
}

/// How far what stands in a list or a quotation stands in.
const STEP: f32 = 19.0;

impl<'a> Flow<'a> {
    pub fn new(setter: &'a mut Setter, tags: &'a mut Tags) -> Self {
        Self {
            setter,
            tags,
            pages: vec![Vec::new()],
            bookmarks: Vec::new(),
            y: sheet::TOP,
            marker: None,
            level: 1,
        }
    }

    pub fn place(&mut self, placed: Placed) {
        if let Some(page) = self.pages.last_mut() {
            page.push(placed);
        }
    }

    pub fn new_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = sheet::TOP;
    }

    pub fn is_at_top(&self) -> bool {
        self.y <= sheet::TOP
    }

    pub fn gap(&mut self, gap: f32) {
        if !self.is_at_top() {
            self.y += gap;
        }
    }

    /// A new page unless so much is left of this one.
    pub fn ask_for(&mut self, height: f32) {
        if self.y + height > sheet::BOTTOM && !self.is_at_top() {
            self.new_page();
        }
    }

    pub fn rule(&mut self, from: f32, to: f32) {
        let y = self.y;
        self.place(Placed::Rule {
            from: (from, y),
            to: (to, y),
        });
    }

    /// Whole lines; a page that ends inside of a paragraph has two of its lines, and so has the next one.
    pub fn text(&mut self, rich: Rich, look: &Look<'_>, place: &Place<'_>, node: NodeId) {
        let set = Rc::new(self.setter.set(rich, look, place.width()));
        let (x, total) = (place.left(), set.lines());
        let mut from = 0;
        while from < total {
            let room = self.room(set.leading);
            let left = total - from;
            let mut taken = left.min(room);
            if taken < left {
                if left - taken == 1 {
                    taken = taken.saturating_sub(1);
                }
                if taken < 2 && !self.is_at_top() {
                    self.new_page();
                    continue;
                }
            }
            let taken = taken.max(1);
            if let Some((marker, x, node)) = self.marker.take() {
                let y = self.y + set.baseline() - marker.baseline();
                let lines = 0..marker.lines();
                self.place(Placed::Lines {
                    set: marker,
                    lines,
                    x,
                    y,
                    node,
                });
            }
            let y = self.y;
            self.place(Placed::Lines {
                set: Rc::clone(&set),
                lines: from..from + taken,
                x,
                y,
                node,
            });
            self.y += set.height_of(taken);
            from += taken;
            if from < total {
                self.new_page();
            }
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few dozen lines, and never less than none"
    )]
    fn room(&self, leading: f32) -> usize {
        ((sheet::BOTTOM - self.y + 0.01) / leading).max(0.0) as usize
    }

    /// `level` counts from 1, the title; one that would leave a level out is taken up.
    pub fn heading(&mut self, level: u8, rich: Rich, sizes: (f32, f32), place: &Place<'_>) {
        let level = level.min(self.level + 1).max(1);
        self.level = level;
        let look = Look {
            size: sizes.0,
            leading: sizes.1,
            tone: if level > 1 { Tone::Accent } else { place.tone },
            ..place.look().bold()
        };
        self.gap(sizes.1 * 0.7);
        // A heading has two lines of text under it.
        let height = self.setter.set(rich.clone(), &look, place.width()).height();
        self.ask_for(height + 2.0 * sheet::TEXT.1 + 4.0);
        let number = NonZeroU16::new(level.into()).unwrap_or(NonZeroU16::MIN);
        let tag = Tag::Hn(number, Some(rich.text.clone()));
        let node = self.tags.branch(place.parent, tag);
        self.bookmarks.push(Bookmark {
            level,
            text: rich.text.clone(),
            page: self.pages.len() - 1,
            y: self.y,
        });
        self.text(rich, &look, place, node);
        self.y += 4.0;
    }

    /// Of paragraphs one below the other, each with the space under it.
    pub fn height_of(&mut self, paragraphs: &[String], place: &Place<'_>) -> f32 {
        let one = |text: &String| {
            let set = self
                .setter
                .set(Rich::plain(text), &place.look(), place.width());
            set.height() + place.type_size.1 * 0.5
        };
        paragraphs.iter().map(one).sum()
    }

    pub fn paragraph(&mut self, rich: Rich, place: &Place<'_>) {
        let node = self.tags.branch(place.parent, Tag::P);
        self.text(rich, &place.look(), place, node);
        self.y += place.type_size.1 * 0.5;
    }

    pub fn blocks(&mut self, blocks: &[Block], place: &Place<'_>) {
        for block in blocks {
            self.block(block, place);
        }
    }

    fn block(&mut self, block: &Block, place: &Place<'_>) {
        match block {
            Block::Heading(level, rich) => {
                let sizes = sheet::heading(*level);
                self.heading(level + 1, rich.clone(), sizes, place);
            }
            Block::Paragraph(rich) => self.paragraph(rich.clone(), place),
            Block::Quote(inside) => {
                let node = self.tags.branch(place.parent, Tag::BlockQuote);
                let within = Place {
                    start: place.start + STEP,
                    end: place.end + STEP,
                    tone: Tone::Quiet,
                    ..place.inside(node)
                };
                self.blocks(inside, &within);
            }
            Block::List(list) => self.list(list, place),
            Block::Table(table) => self.table(table, place),
            Block::Verbatim(text) => {
                let node = self.tags.branch(place.parent, Tag::P);
                let smaller = Place {
                    start: place.start + STEP,
                    type_size: sheet::NOTE,
                    ..*place
                };
                self.text(Rich::plain(text), &smaller.look(), &smaller, node);
                self.y += place.type_size.1 * 0.5;
            }
            Block::Rule => {
                self.gap(4.0);
                self.ask_for(30.0);
                let middle = sheet::WIDTH / 2.0;
                self.rule(middle - 40.0, middle + 40.0);
                self.y += 14.0;
            }
            Block::Notes(notes) => {
                self.gap(8.0);
                self.ask_for(40.0);
                let (from, to) = (place.left(), place.left() + place.width());
                let (from, to) = if place.rtl {
                    (to - 90.0, to)
                } else {
                    (from, from + 90.0)
                };
                self.rule(from, to);
                self.y += 8.0;
                let smaller = Place {
                    type_size: sheet::NOTE,
                    ..*place
                };
                let items = notes.clone();
                let list = List {
                    start: Some(1),
                    items,
                };
                self.list(&list, &smaller);
            }
        }
    }

    fn list(&mut self, list: &List, place: &Place<'_>) {
        let numbering = match list.start {
            Some(_) => ListNumbering::Decimal,
            None => ListNumbering::Disc,
        };
        let node = self.tags.branch(place.parent, Tag::L(numbering));
        for (index, item) in list.items.iter().enumerate() {
            let label = match list.start {
                Some(start) => format!("{}.", start.saturating_add(index as u64)),
                None => "•".to_owned(),
            };
            self.item(&label, node, place, |flow, within| {
                flow.blocks(item, within);
            });
        }
    }

    /// One item of a list: its label beside the first line of what it holds.
    pub fn item(
        &mut self,
        label: &str,
        list: NodeId,
        place: &Place<'_>,
        inside: impl FnOnce(&mut Self, &Place<'_>),
    ) {
        let item = self.tags.branch(Some(list), Tag::LI);
        let at = self.tags.branch(Some(item), Tag::Lbl);
        let body = self.tags.branch(Some(item), Tag::LBody);
        let look = place.look().in_tone(Tone::Quiet).aligned(Align::End);
        let set = Rc::new(self.setter.set(Rich::plain(label), &look, STEP - 6.0));
        let x = if place.rtl {
            place.left() + place.width() - STEP + 6.0
        } else {
            place.left()
        };
        self.marker = Some((set, x, at));
        let within = Place {
            start: place.start + STEP,
            ..place.inside(body)
        };
        inside(self, &within);
        self.marker = None;
    }

    /// "To", "From", …: what it is called beside what it is.
    pub fn facts(&mut self, facts: &[(String, String)], place: &Place<'_>) {
        let node = self.tags.branch(place.parent, Tag::L(ListNumbering::None));
        let wide = 74.0;
        for (name, told) in facts {
            let item = self.tags.branch(Some(node), Tag::LI);
            let at = self.tags.branch(Some(item), Tag::Lbl);
            let body = self.tags.branch(Some(item), Tag::LBody);
            let mut label = Rich::default();
            label.push_marked(name, Mark::Bold);
            let set = Rc::new(self.setter.set(label, &place.look(), wide - 10.0));
            let x = if place.rtl {
                place.left() + place.width() - wide + 10.0
            } else {
                place.left()
            };
            self.ask_for(set.height());
            self.marker = Some((set, x, at));
            let within = Place {
                start: place.start + wide,
                ..*place
            };
            self.text(Rich::plain(told), &place.look(), &within, body);
            self.y += 2.0;
        }
    }
}
