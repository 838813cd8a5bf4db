//! The letter and its list on paper, as a picture to share, and in other people's programs: PDF, PNG, Word,
//! from plain values. No database.
//!
//! `paper.rs` says what is printed; `pdf.rs` puts it on pages. On the way: `markdown.rs` reads the text
//! into blocks, `flow.rs` puts blocks one below the other, `list.rs` and `columns.rs` the signatories
//! into columns, `setter.rs` shapes and breaks one paragraph (fonts, scripts, directions), and
//! `drawing.rs` draws its glyphs, with the tags that assistive technology reads (`tags.rs`).
//! To add a script, name its font in `tools/fonts.py`, and in `setter.rs` if it has
//! punctuation of its own.
pub mod blocks;
pub mod card;
pub mod columns;
pub mod docx;
mod drawing;
mod flow;
pub mod fonts;
mod ink;
mod list;
pub mod markdown;
pub mod pack;
pub mod paper;
pub mod pdf;
pub mod qr;
pub mod rich;
mod scripts;
mod setter;
mod sheet;
mod tables;
mod tags;
#[cfg(test)]
mod tests;
