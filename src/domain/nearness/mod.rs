//! Might two registry entries be one organisation? `marks` finds candidates in a database, `score` judges a pair of them.
//! Being near is a question to put to a person; what is one without asking says `domain::sameness`.
pub mod acronyms;
pub mod lookalikes;
pub mod marks;
pub mod names;
pub mod reading;
pub mod score;
pub mod site;
pub mod wording;
