//! Lists that the rules of names go by. Each is a text file beside its reader, with its source and version at its head.
pub mod legal_forms;
pub mod letters;
pub mod little_words;
pub mod places;
pub mod shared_hosts;
pub mod transliteration;
pub mod validity;
pub mod word_kinds;
