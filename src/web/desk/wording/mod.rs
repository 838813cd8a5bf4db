//! The desk's words for what the domain and the store call by enums and codes: chips, sentences, choices.

pub mod change;
pub mod decision;
pub mod delivery;
pub mod evidence;
pub mod registry;
pub mod upload;
