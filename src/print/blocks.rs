//! What a text is made of.
use super::rich::Rich;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// From 1, the biggest.
    Heading(u8, Rich),
    Paragraph(Rich),
    Quote(Vec<Block>),
    List(List),
    Table(Table),
    /// Line for line as it was written.
    Verbatim(String),
    Rule,
    /// Footnotes, at the end: the first has the number 1.
    Notes(Vec<Vec<Block>>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The number of its first item; nothing where items have bullets.
    pub start: Option<u64>,
    pub items: Vec<Vec<Block>>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub head: Vec<Rich>,
    pub rows: Vec<Vec<Rich>>,
}
