//! The desk's words for what the domain and the store call by enums and codes: chips, sentences, choices.

pub mod audit;
pub mod change;
pub mod decision;
pub mod delivery;
pub mod evidence;
pub mod mailing;
pub mod mass;
pub mod numbers;
pub mod promise;
pub mod registry;
pub mod rejection;
pub mod switch;
pub mod upload;
