//! The measures of a page, in points: A4, with room to write beside the text.
pub const WIDTH: f32 = 595.28;
pub const HEIGHT: f32 = 841.89;
pub const SIDE: f32 = 74.0;
pub const TOP: f32 = 68.0;
/// Where text ends and the foot has its room.
pub const BOTTOM: f32 = HEIGHT - 92.0;
pub const FOOT: f32 = HEIGHT - 68.0;
/// Of the text.
pub const MEASURE: f32 = WIDTH - 2.0 * SIDE;
pub const BODY: f32 = BOTTOM - TOP;

/// Hair lines.
pub const HAIR: f32 = 0.6;

/// Sizes and what is from one line to the next.
pub const TEXT: (f32, f32) = (10.5, 15.6);
pub const TITLE: (f32, f32) = (21.0, 27.0);
pub const FACTS: (f32, f32) = (9.4, 13.6);
pub const NOTE: (f32, f32) = (8.8, 12.6);
pub const FOOT_TEXT: (f32, f32) = (7.4, 10.4);
pub const HASHES: (f32, f32) = (5.6, 7.6);

pub const fn heading(level: u8) -> (f32, f32) {
    match level {
        1 => (14.5, 19.0),
        2 => (12.5, 17.0),
        _ => (11.0, 15.6),
    }
}
