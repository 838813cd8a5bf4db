//! Lists that the rules of names go by. Each is a text file beside its reader, with its source and version at its head.
pub mod legal_forms;
pub mod little_words;
pub mod validity;
