//! A name read as a row of phrases from the lists.
use super::book::{Book, Class, Classes};
use super::phrase::Phrase;
use std::ops::Range;

#[derive(Debug, Clone)]
pub(super) struct Piece<'b> {
    pub range: Range<usize>,
    pub classes: Classes,
    /// As the list has it.
    pub spelling: &'b str,
}

impl Piece<'_> {
    pub fn has(&self, class: Class) -> bool {
        self.classes.has(class)
    }
}

#[derive(Debug)]
pub(super) struct Reading<'b> {
    pub phrase: &'b Phrase,
    /// The fewest phrases that cover as much of the name as can be, from its beginning.
    pub pieces: Vec<Piece<'b>>,
    /// Where the unknown begins; the length of the name if there is nothing unknown.
    pub known: usize,
    book: &'b Book,
}

impl<'b> Reading<'b> {
    pub fn of(book: &'b Book, phrase: &'b Phrase) -> Self {
        // By place: how many pieces lead here, and the last of them.
        let mut ways: Vec<Option<(usize, Option<Piece<'b>>)>> = vec![None; phrase.len() + 1];
        ways[0] = Some((0, None));
        for place in 0..phrase.len() {
            let Some((number, _)) = ways[place] else {
                continue;
            };
            for (range, classes, spelling) in book.from(phrase, place) {
                let better = ways[range.end]
                    .as_ref()
                    .is_none_or(|(other, _)| number + 1 < *other);
                if better {
                    let end = range.end;
                    let piece = Piece {
                        range,
                        classes,
                        spelling,
                    };
                    ways[end] = Some((number + 1, Some(piece)));
                }
            }
        }
        let known = ways.iter().rposition(Option::is_some).unwrap_or(0);
        let mut pieces = Vec::new();
        let mut place = known;
        while let Some((_, Some(piece))) = ways[place].take() {
            place = piece.range.start;
            pieces.push(piece);
        }
        pieces.reverse();
        Self {
            phrase,
            pieces,
            known,
            book,
        }
    }

    pub fn is_whole(&self) -> bool {
        self.known == self.phrase.len() && self.known > 0
    }

    /// Whether a word stands there by which honest organisations tell that they are not what they name.
    pub fn is_civil(&self, range: Range<usize>) -> bool {
        range.clone().any(|place| {
            self.book
                .from(self.phrase, place)
                .any(|(found, classes, _)| found.end <= range.end && classes.has(Class::Civil))
        })
    }

    /// The longest phrase that has the class, wherever it stands.
    pub fn longest(&self, class: Class) -> Option<Piece<'b>> {
        (0..self.phrase.len())
            .flat_map(|place| self.book.from(self.phrase, place))
            .filter(|(_, classes, _)| classes.has(class))
            .max_by_key(|(range, ..)| range.len())
            .map(|(range, classes, spelling)| Piece {
                range,
                classes,
                spelling,
            })
    }
}
