//! The Congress of the United States: its two chambers, and the public files that say who sits in them.
//!
//! The files are those of `unitedstates/congress-legislators` (CC0), and a table of ZIP code areas by district made
//! from files of the Census. Each is read as it comes.
pub mod legislators;
pub mod seats;
pub mod social_media;
pub mod states;
pub mod zip_districts;
