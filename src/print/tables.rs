//! Tables of a text: columns as wide as their words want, rows that no page tears apart.
use super::blocks::Table;
use super::flow::{Flow, Place, Placed};
use super::rich::Rich;
use super::setter::{Look, Set};
use super::sheet;
use super::tags::NodeId;
use krilla::tagging::{TableHeaderScope, Tag};
use std::rc::Rc;

/// Between two columns.
const GUTTER: f32 = 12.0;

impl Flow<'_> {
    pub fn table(&mut self, table: &Table, place: &Place<'_>) {
        let place = &Place {
            type_size: sheet::FACTS,
            ..*place
        };
        let columns = table.head.len();
        if columns == 0 {
            return;
        }
        let widths = self.columns(table, place);
        let node = self.tags.branch(place.parent, Tag::Table);
        self.gap(2.0);
        self.ask_for(60.0);
        self.across(place);
        let head = self.tags.branch(Some(node), Tag::THead);
        self.row(&table.head, &widths, place, head, true);
        let body = self.tags.branch(Some(node), Tag::TBody);
        for row in &table.rows {
            self.row(row, &widths, place, body, false);
        }
        self.y += place.type_size.1 * 0.7;
    }

    fn across(&mut self, place: &Place<'_>) {
        self.rule(place.left(), place.left() + place.width());
        self.y += 3.0;
    }

    /// Shares the width by what the columns would need in one line, and gives none less than its widest word
    /// as long as all of them fit.
    fn columns(&mut self, table: &Table, place: &Place<'_>) -> Vec<f32> {
        let count = table.head.len();
        let mut wide = vec![0.0_f32; count];
        let mut least = vec![0.0_f32; count];
        for (row, look) in std::iter::once((&table.head, place.look().bold()))
            .chain(table.rows.iter().map(|row| (row, place.look())))
        {
            for (index, cell) in row.iter().take(count).enumerate() {
                let (max, min) = self.setter.widths(cell, &look);
                wide[index] = wide[index].max(max + 1.0);
                least[index] = least[index].max(min + 1.0);
            }
        }
        shared(&wide, &least, place.width(), GUTTER)
    }

    fn row(
        &mut self,
        cells: &[Rich],
        widths: &[f32],
        place: &Place<'_>,
        parent: NodeId,
        head: bool,
    ) {
        let look = if head {
            place.look().bold()
        } else {
            place.look()
        };
        let row = self.tags.branch(Some(parent), Tag::TR);
        let sets: Vec<Rc<Set>> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| Rc::new(self.setter.set(filled(cell), &look, *width)))
            .collect();
        let height = sets.iter().map(|set| set.height()).fold(0.0, f32::max);
        let nodes: Vec<NodeId> = sets
            .iter()
            .map(|_| {
                if head {
                    let tag = Tag::TH(TableHeaderScope::Column);
                    self.tags.branch(Some(row), tag)
                } else {
                    self.tags.branch(Some(row), Tag::TD)
                }
            })
            .collect();
        if height > sheet::BODY - 10.0 {
            self.stacked(cells, &look, place, &nodes);
        } else {
            self.ask_for(height + 6.0);
            let mut from = 0.0;
            for ((set, node), width) in sets.into_iter().zip(nodes).zip(widths) {
                let x = if place.rtl {
                    place.left() + place.width() - from - width
                } else {
                    place.left() + from
                };
                let (y, lines) = (self.y, 0..set.lines());
                self.place(Placed::Lines {
                    set,
                    lines,
                    x,
                    y,
                    node,
                });
                from += width + GUTTER;
            }
            self.y += height + 3.0;
        }
        self.across(place);
    }

    /// A row that is taller than a page: cell under cell, so that nothing is lost.
    fn stacked(&mut self, cells: &[Rich], look: &Look<'_>, place: &Place<'_>, nodes: &[NodeId]) {
        for (cell, node) in cells.iter().zip(nodes) {
            self.text(cell.clone(), look, place, *node);
            self.y += 3.0;
        }
    }
}

/// An empty cell is a cell all the same, for whoever has the table read aloud.
fn filled(cell: &Rich) -> Rich {
    if cell.text.is_empty() {
        Rich::plain("\u{a0}")
    } else {
        cell.clone()
    }
}

#[expect(clippy::cast_precision_loss, reason = "no table has that many columns")]
fn shared(wide: &[f32], least: &[f32], width: f32, gutter: f32) -> Vec<f32> {
    let count = wide.len() as f32;
    let room = (width - gutter * (count - 1.0)).max(count);
    let all: f32 = wide.iter().sum();
    if all <= room {
        return wide.to_vec();
    }
    let needed: f32 = least.iter().sum();
    if needed >= room {
        return least.iter().map(|least| least / needed * room).collect();
    }
    let beyond: f32 = all - needed;
    let spare = room - needed;
    wide.iter()
        .zip(least)
        .map(|(wide, least)| least + (wide - least) / beyond.max(1.0) * spare)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::shared;

    fn whole(widths: &[f32]) -> Vec<i32> {
        #[expect(clippy::cast_possible_truncation, reason = "for reading")]
        widths.iter().map(|width| width.round() as i32).collect()
    }

    #[test]
    fn columns_share_what_there_is() {
        assert_eq!(
            whole(&shared(&[30.0, 40.0], &[10.0, 10.0], 200.0, 10.0)),
            [30, 40]
        );
        assert_eq!(
            whole(&shared(&[100.0, 300.0], &[50.0, 50.0], 210.0, 10.0)),
            [67, 133]
        );
        assert_eq!(
            whole(&shared(&[900.0, 900.0], &[300.0, 100.0], 210.0, 10.0)),
            [150, 50]
        );
    }
}
