//! The letter and its list on paper and in other people's programs. It knows no database.
pub mod docx;
pub mod qr;
