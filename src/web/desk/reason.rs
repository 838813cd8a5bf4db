//! Why an entry waits, in words.
use super::chip::Chip;

pub struct Reason {
    pub chip: Chip,
    pub sentence: String,
}
