//! What `offices import` reads: files as others publish them, and our own tables for every other parliament.
//! What cannot be taken is left out by itself and named, so that one bad line does not cost the others.
//!
//! To add a format: a variant of [`reading::Format`], how it is recognised, and a function that adds to a [`gathered::Gathered`].
pub mod gathered;
pub mod place;
pub mod reading;
pub mod tables;
