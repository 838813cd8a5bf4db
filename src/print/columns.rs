//! Where the lines of a list stand: in columns, page by page, the last page with columns of about the same height.

/// What is never torn apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece {
    pub height: f32,
    /// Space above it, unless it begins a column.
    pub before: f32,
    /// A heading stands with what follows it.
    pub stays_with_next: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// 0 is the page on which the list begins.
    pub page: u32,
    pub column: u8,
    /// Below the top of the columns of that page.
    pub y: f32,
}

/// The room that the columns of a page have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// On the page on which the list begins, under what stands there.
    pub first: f32,
    pub page: f32,
    pub columns: u8,
    /// What has to stand under the list, on the page on which it ends.
    pub after: f32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    pub spots: Vec<Spot>,
    /// The height of the columns on the last page.
    pub end: f32,
}

pub fn plan(pieces: &[Piece], room: Room) -> Plan {
    let mut plan = Plan::default();
    let (mut page, mut at) = (0, 0);
    while at < pieces.len() {
        let rest = &pieces[at..];
        let height = if page == 0 { room.first } else { room.page };
        // A page that is nearly full takes nothing, so that no heading stands alone at its foot.
        let first = rest.first().map_or(0.0, |piece| piece.height);
        if page == 0 && height < room.page && (height < first || height < room.page * 0.1) {
            page = 1;
            continue;
        }
        let taken = if fill(rest, height, room.columns, page, None) == rest.len() {
            let even = balanced(rest, height, room.columns);
            let last = match turned_over(rest, room) {
                Some(kept) if even + room.after > height => &rest[..kept],
                _ => rest,
            };
            let even = if last.len() < rest.len() {
                balanced(last, height, room.columns)
            } else {
                even
            };
            let from = plan.spots.len();
            let taken = fill(last, even, room.columns, page, Some(&mut plan.spots));
            plan.end = bottom(last, &plan.spots[from..]);
            taken
        } else {
            fill(rest, height, room.columns, page, Some(&mut plan.spots))
        };
        at += taken;
        page += 1;
    }
    plan
}

/// How many stay on a page that has no room for what comes after the list, so that some lines go on with it; nothing where
/// they are too few, or no page could have both.
fn turned_over(pieces: &[Piece], room: Room) -> Option<usize> {
    let some = (usize::from(room.columns) * 2).min(pieces.len() / 2);
    let mut kept = pieces.len() - some;
    while kept > 0 && pieces[kept - 1].stays_with_next {
        kept -= 1;
    }
    (some > 0 && kept > 0 && room.after < room.page / 2.0).then_some(kept)
}

/// As many pieces as the columns take; at least one, however tall it is.
fn fill(
    pieces: &[Piece],
    height: f32,
    columns: u8,
    page: u32,
    mut spots: Option<&mut Vec<Spot>>,
) -> usize {
    let mut at = 0;
    for column in 0..columns {
        let mut y = 0.0;
        let begun = at;
        while let Some(piece) = pieces.get(at) {
            let top = if at == begun { 0.0 } else { y + piece.before };
            let mut bottom = top + piece.height;
            if piece.stays_with_next
                && let Some(next) = pieces.get(at + 1)
            {
                bottom += next.before + next.height;
            }
            if bottom > height + 0.01 && at > begun {
                break;
            }
            if let Some(spots) = spots.as_deref_mut() {
                spots.push(Spot {
                    page,
                    column,
                    y: top,
                });
            }
            y = top + piece.height;
            at += 1;
        }
    }
    at
}

/// The lowest columns that still take everything.
fn balanced(pieces: &[Piece], height: f32, columns: u8) -> f32 {
    // A heading and its first line, or the tallest line, have room in any column.
    let together = |index: usize| match pieces.get(index..) {
        Some([head, next, ..]) if head.stays_with_next => head.height + next.before + next.height,
        Some([one, ..]) => one.height,
        _ => 0.0,
    };
    let least = (0..pieces.len()).map(together).fold(0.0, f32::max);
    let (mut low, mut high) = (least.min(height), height);
    for _ in 0..24 {
        let middle = f32::midpoint(low, high);
        if fill(pieces, middle, columns, 0, None) == pieces.len() && fits(pieces, middle, columns) {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}

/// `fill` lets a piece that is too tall stand where it begins a column.
fn fits(pieces: &[Piece], height: f32, columns: u8) -> bool {
    let mut spots = Vec::new();
    fill(pieces, height, columns, 0, Some(&mut spots));
    bottom(pieces, &spots) <= height + 0.02
}

fn bottom(pieces: &[Piece], spots: &[Spot]) -> f32 {
    pieces
        .iter()
        .zip(spots)
        .map(|(piece, spot)| spot.y + piece.height)
        .fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(height: f32) -> Piece {
        Piece {
            height,
            before: 2.0,
            stays_with_next: false,
        }
    }

    fn heading() -> Piece {
        Piece {
            height: 10.0,
            before: 12.0,
            stays_with_next: true,
        }
    }

    fn room(first: f32) -> Room {
        Room {
            first,
            page: 100.0,
            columns: 2,
            after: 0.0,
        }
    }

    #[test]
    fn a_short_list_has_even_columns() {
        let pieces = [line(10.0); 5];
        let plan = plan(&pieces, room(100.0));
        let columns: Vec<u8> = plan.spots.iter().map(|spot| spot.column).collect();
        assert_eq!(columns, [0, 0, 0, 1, 1]);
        assert!((plan.end - 34.0).abs() < 0.1, "{}", plan.end);
    }

    #[test]
    fn a_heading_never_ends_a_column() {
        let pieces = [
            line(30.0),
            line(30.0),
            line(18.0),
            heading(),
            line(30.0),
            line(30.0),
            line(60.0),
            line(60.0),
        ];
        let plan = plan(&pieces, room(100.0));
        assert_eq!((plan.spots[2].column, plan.spots[3].column), (0, 1));
        assert!(plan.spots[3].y.abs() < f32::EPSILON);
    }

    #[test]
    fn in_even_columns_a_heading_keeps_its_line() {
        let plan = plan(&[heading(), line(26.0)], room(100.0));
        assert_eq!((plan.spots[0].column, plan.spots[1].column), (0, 0));
    }

    #[test]
    fn a_page_that_is_nearly_full_is_left_alone() {
        let plan = plan(&[line(10.0)], room(5.0));
        assert_eq!(plan.spots[0].page, 1);
    }

    #[test]
    fn what_comes_after_does_not_stand_on_a_page_of_its_own() {
        let pieces = [line(10.0); 10];
        let after = |after: f32| {
            let room = Room {
                after,
                ..room(100.0)
            };
            let plan = plan(&pieces, room);
            (plan.spots.last().map_or(0, |spot| spot.page), plan.end)
        };
        assert_eq!(after(41.0).0, 0, "there is room");
        let (page, end) = after(45.0);
        assert_eq!(page, 1);
        assert!((end - 22.0).abs() < 0.1, "two lines in each column: {end}");
        assert_eq!(after(80.0).0, 0, "no page has room for that");
        let two = plan(
            &[heading(), line(60.0)],
            Room {
                after: 45.0,
                ..room(100.0)
            },
        );
        assert_eq!(two.spots[1].page, 0, "a heading does not stay behind alone");
    }

    #[test]
    fn nothing_needs_no_room() {
        assert_eq!(plan(&[], room(50.0)), Plan::default());
    }

    proptest! {
        #[test]
        fn every_piece_has_its_place_in_order_and_none_covers_another(
            heights in proptest::collection::vec((1.0_f32..140.0, any::<bool>()), 0..200),
            first in 0.0_f32..100.0,
            columns in 1_u8..4,
            after in 0.0_f32..120.0,
        ) {
            let pieces: Vec<Piece> = heights
                .iter()
                .map(|(height, head)| Piece { height: *height, before: 3.0, stays_with_next: *head })
                .collect();
            let plan = plan(&pieces, Room { first, page: 100.0, columns, after });
            prop_assert_eq!(plan.spots.len(), pieces.len());
            for (index, pair) in plan.spots.windows(2).enumerate() {
                let (one, next) = (pair[0], pair[1]);
                let below = one.page == next.page && one.column == next.column;
                if below {
                    prop_assert!(next.y >= one.y + pieces[index].height - 0.01);
                } else {
                    prop_assert!((next.page, next.column) > (one.page, one.column));
                }
            }
            for (piece, spot) in pieces.iter().zip(&plan.spots) {
                let height = if spot.page == 0 { first } else { 100.0 };
                prop_assert!(spot.y.abs() < 0.01 || spot.y + piece.height <= height + 0.1);
            }
        }
    }
}
