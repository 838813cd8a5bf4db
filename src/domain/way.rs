//! The ways in which readers reach an office, and others. Only how often each is gone on a day is counted.
use super::text_enum::text_enum;

text_enum! {
    pub enum Way {
        Phone = "phone",
        /// The office's own contact form.
        Form = "form",
        Mail = "mail",
        Social = "social",
        Print = "print",
        /// The letter was copied, wherever it went then.
        Copy = "copy",
        /// A link to the letter was shared.
        Share = "share",
        /// The message to friends and family was copied or mailed.
        Forward = "forward",
    }
}
