//! How a signature leaves the list for good, and with it its place in others' way.
use super::text_enum::text_enum;

text_enum! {
    pub enum Departure {
        /// Its contact withdrew it.
        Withdrawn = "withdrawn",
        /// Its contact had it erased.
        Erased = "erased",
        /// It became a person's.
        Individual = "individual",
        /// A correction made it another organisation's.
        Elsewhere = "elsewhere",
        /// A moderator rejected it.
        Rejected = "rejected",
        /// A moderator invalidated it.
        Invalidated = "invalidated",
    }
}
