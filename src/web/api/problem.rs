//! What errors look like to a program.
use serde::Serialize;
use utoipa::ToSchema;

/// RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    #[serde(rename = "type")]
    pub kind: String,
    /// In the language asked for.
    pub title: String,
    pub status: u16,
    pub detail: String,
    /// Names the request; the log has the cause under it.
    pub instance: String,
}
