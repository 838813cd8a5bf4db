//! Names that only a state, its offices or an intergovernmental body may sign with. A signature under one of them waits
//! for a moderator: prior art published heads of state who had never heard of the letter.
//!
//! The lists are text files in this folder, each with its source at its head. `territories.txt` is made by
//! `tools/watch-list.mjs`; the others are written by hand. To add a word: a line there, and a case in the tests of
//! `offices.rs` or `bodies.rs`.
pub mod bodies;
pub mod book;
pub mod list;
pub mod offices;
pub mod phrase;
pub mod reading;
pub mod watched;
