//! What changed between two texts in Markdown: paragraph beside paragraph, and inside of a pair
//! word by word. It is the source that is compared, so nothing that was signed can change unseen.
//!
//! The work is bounded by counting it, not by a clock: what would take too long is shown as
//! replaced whole.
use super::text_words::{blocks, words};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;
use std::ops::Range;

/// Two paragraphs side by side; one side is empty where the other text has no such paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    pub old: Vec<Piece>,
    pub new: Vec<Piece>,
}

/// A stretch of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// Not in the other text.
    pub changed: bool,
}

impl Row {
    pub fn is_same(&self) -> bool {
        self.old.iter().chain(&self.new).all(|piece| !piece.changed)
    }
}

/// Steps that a whole comparison may take; a million take a few milliseconds.
const STEPS: usize = 8_000_000;
/// Paragraphs that share less than this part of their words, in percent, are not a pair.
const ALIKE: usize = 35;

/// Both texts, paragraph by paragraph.
pub fn compare(old: &str, new: &str) -> Vec<Row> {
    Comparison {
        old: blocks(old),
        new: blocks(new),
        steps: STEPS,
        rows: Vec::new(),
    }
    .run()
}

/// Two short texts, such as titles.
pub fn compare_line(old: &str, new: &str) -> Row {
    pair(old, new, &mut STEPS.clone())
}

struct Comparison {
    old: Vec<String>,
    new: Vec<String>,
    /// What is left of them.
    steps: usize,
    rows: Vec<Row>,
}

impl Comparison {
    fn run(mut self) -> Vec<Row> {
        let (old, new) = numbered(&self.old, &self.new);
        for op in changes(&old, &new, &mut self.steps) {
            if let DiffOp::Equal { .. } = op {
                for at in op.old_range() {
                    let same = whole(&self.old[at], false);
                    self.rows.push(Row {
                        old: same.clone(),
                        new: same,
                    });
                }
            } else {
                self.replaced(op.old_range(), op.new_range());
            }
        }
        self.rows
    }

    /// Paragraphs in the place of others: those that are alike stand side by side.
    fn replaced(&mut self, old: Range<usize>, new: Range<usize>) {
        let pairs = self.pairs(old.clone(), new.clone());
        let (mut at_old, mut at_new) = (old.start, new.start);
        for (one, other) in pairs.into_iter().chain([(old.end, new.end)]) {
            self.rows
                .extend(self.old[at_old..one].iter().map(|text| Row {
                    old: whole(text, true),
                    new: Vec::new(),
                }));
            self.rows
                .extend(self.new[at_new..other].iter().map(|text| Row {
                    old: Vec::new(),
                    new: whole(text, true),
                }));
            if one < old.end && other < new.end {
                let row = pair(&self.old[one], &self.new[other], &mut self.steps);
                self.rows.push(row);
            }
            (at_old, at_new) = (one + 1, other + 1);
        }
    }

    /// The pairs, in order, that share the most words together.
    fn pairs(&mut self, old: Range<usize>, new: Range<usize>) -> Vec<(usize, usize)> {
        let (one, other) = (bags(&self.old[old.clone()]), bags(&self.new[new.clone()]));
        let sizes = |bags: &[Vec<&str>]| bags.iter().map(Vec::len).sum::<usize>() + bags.len();
        let cost = (sizes(&one) * other.len()).saturating_add(sizes(&other) * one.len());
        if !spend(&mut self.steps, cost) {
            return Vec::new();
        }
        // best[i][j]: from the paragraphs from i and from j on.
        let mut best = vec![vec![0; other.len() + 1]; one.len() + 1];
        let mut alike = vec![vec![0; other.len()]; one.len()];
        for i in (0..one.len()).rev() {
            for j in (0..other.len()).rev() {
                let likeness = likeness(&one[i], &other[j]);
                alike[i][j] = if likeness < ALIKE { 0 } else { likeness };
                best[i][j] = best[i + 1][j]
                    .max(best[i][j + 1])
                    .max(best[i + 1][j + 1] + alike[i][j]);
            }
        }
        let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
        while i < one.len() && j < other.len() {
            if alike[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + alike[i][j] {
                pairs.push((old.start + i, new.start + j));
                (i, j) = (i + 1, j + 1);
            } else if best[i][j] == best[i + 1][j] {
                i += 1;
            } else {
                j += 1;
            }
        }
        pairs
    }
}

/// Word by word.
fn pair(old: &str, new: &str, steps: &mut usize) -> Row {
    let (old_words, new_words) = (words(old), words(new));
    let (one, other) = numbered(&old_words, &new_words);
    let ops = changes(&one, &other, steps);
    let mut row = Row::default();
    for (at, op) in ops.iter().enumerate() {
        let old_text = old_words[op.old_range()].concat();
        let new_text = new_words[op.new_range()].concat();
        // A space between two changed words would make two changes of one.
        let between = at > 0 && at + 1 < ops.len() && old_text.trim().is_empty();
        let changed = !matches!(op, DiffOp::Equal { .. }) || between;
        add(&mut row.old, old_text, changed);
        add(&mut row.new, new_text, changed);
    }
    row
}

fn add(side: &mut Vec<Piece>, text: String, changed: bool) {
    match side.last_mut() {
        Some(last) if last.changed == changed => last.text.push_str(&text),
        _ if text.is_empty() => {}
        _ => side.push(Piece { text, changed }),
    }
}

fn whole(text: &str, changed: bool) -> Vec<Piece> {
    vec![Piece {
        text: text.to_owned(),
        changed,
    }]
}

/// What is equal at both ends costs nothing; where the rest would take too long, all of it changed.
fn changes(old: &[usize], new: &[usize], steps: &mut usize) -> Vec<DiffOp> {
    let equal = |(one, other): &(&usize, &usize)| one == other;
    let head = old.iter().zip(new).take_while(equal).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest
        .iter()
        .rev()
        .zip(new_rest.iter().rev())
        .take_while(equal)
        .count();
    let (old_len, new_len) = (old_rest.len() - tail, new_rest.len() - tail);
    let together = old_len + new_len;
    if spend(steps, together.saturating_mul(together)) {
        return capture_diff_slices(Algorithm::Myers, old, new);
    }
    let same = |old_index, new_index, len| DiffOp::Equal {
        old_index,
        new_index,
        len,
    };
    let replaced = DiffOp::Replace {
        old_index: head,
        old_len,
        new_index: head,
        new_len,
    };
    [
        same(0, 0, head),
        replaced,
        same(head + old_len, head + new_len, tail),
    ]
    .into_iter()
    .filter(|op| !op.old_range().is_empty() || !op.new_range().is_empty())
    .collect()
}

fn spend(steps: &mut usize, cost: usize) -> bool {
    let left = steps.checked_sub(cost);
    *steps = left.unwrap_or(*steps);
    left.is_some()
}

/// The same number for the same text, on both sides.
fn numbered<T: AsRef<str>>(old: &[T], new: &[T]) -> (Vec<usize>, Vec<usize>) {
    let mut known: HashMap<&str, usize> = HashMap::new();
    let mut side = Vec::with_capacity(old.len() + new.len());
    for text in old.iter().chain(new) {
        let next = known.len();
        side.push(*known.entry(text.as_ref()).or_insert(next));
    }
    let new = side.split_off(old.len());
    (side, new)
}

fn bags(texts: &[String]) -> Vec<Vec<&str>> {
    texts.iter().map(|text| bag(text)).collect()
}

/// The words of a paragraph in one order, without what stands between them.
fn bag(text: &str) -> Vec<&str> {
    let mut bag: Vec<&str> = words(text)
        .into_iter()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect();
    bag.sort_unstable();
    bag
}

/// The part of their words that two paragraphs share, in percent.
fn likeness(one: &[&str], other: &[&str]) -> usize {
    let (mut at, mut by, mut shared) = (0, 0, 0_usize);
    while let (Some(here), Some(there)) = (one.get(at), other.get(by)) {
        match here.cmp(there) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => by += 1,
            std::cmp::Ordering::Equal => (at, by, shared) = (at + 1, by + 1, shared + 1),
        }
    }
    (200 * shared)
        .checked_div(one.len() + other.len())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `[-gone-]`, `{+new+}`.
    fn marked(side: &[Piece], open: &str, close: &str) -> String {
        side.iter()
            .flat_map(|piece| {
                let (open, close) = if piece.changed {
                    (open, close)
                } else {
                    ("", "")
                };
                [open, &piece.text, close]
            })
            .collect()
    }

    fn told(rows: &[Row]) -> Vec<String> {
        rows.iter()
            .map(|row| {
                let (old, new) = (marked(&row.old, "[-", "-]"), marked(&row.new, "{+", "+}"));
                if row.is_same() {
                    format!("= {old}")
                } else {
                    format!("{old} | {new}")
                }
            })
            .collect()
    }

    fn side(rows: &[Row], of: fn(&Row) -> &Vec<Piece>) -> Vec<String> {
        rows.iter()
            .map(|row| of(row).iter().map(|piece| piece.text.as_str()).collect())
            .filter(|text: &String| !text.is_empty())
            .collect()
    }

    #[test]
    fn words_inside_of_pairs_and_paragraphs_beside_their_like() {
        let old = "# To all\n\nWe ask the Congress to stay.\n\nSecond thought, of trees.\n\nBye.";
        let new = "# To all\n\nAn opening of its own, quite new.\n\nWe ask the Senate to stay here.\n\nBye.";
        insta::assert_snapshot!(told(&compare(old, new)).join("\n"), @r"
        = # To all
         | {+An opening of its own, quite new.+}
        We ask the [-Congress-] to stay. | We ask the {+Senate+} to stay{+ here+}.
        [-Second thought, of trees.-] | 
        = Bye.
        ");
    }

    #[test]
    fn two_changed_words_are_one_change() {
        let row = compare_line("peace for all men", "peace for every person");
        assert_eq!(
            told(&[row]),
            ["peace for [-all men-] | peace for {+every person+}"]
        );
    }

    #[test]
    fn wrapping_lines_anew_changes_nothing() {
        let rows = compare(
            "One two\nthree four.\n\nFive.",
            "One two three\nfour.\n\n\nFive.\n",
        );
        assert!(rows.iter().all(Row::is_same), "{rows:?}");
    }

    #[test]
    fn scripts_without_spaces_are_compared_by_character() {
        let row = compare_line("我们要求国会", "我们要求议会");
        assert_eq!(told(&[row]), ["我们要求[-国-]会 | 我们要求{+议+}会"]);
    }

    #[test]
    fn huge_texts_end_soon_and_lose_nothing() {
        let text = |seed: usize| {
            let words: Vec<String> = (0..60_000)
                .map(|word| (word * 7919 % (seed + 900)).to_string())
                .collect();
            let paragraphs: Vec<String> = words.chunks(90).map(|words| words.join(" ")).collect();
            paragraphs.join("\n\n")
        };
        let (old, new) = (text(1), text(2));
        let rows = compare(&old, &new);
        assert_eq!(side(&rows, |row| &row.old), blocks(&old));
        assert_eq!(side(&rows, |row| &row.new), blocks(&new));
        let one_line = old.replace('\n', " ");
        let rows = compare(&one_line, &new.replace('\n', " "));
        assert_eq!(side(&rows, |row| &row.old), blocks(&one_line));
    }

    proptest! {
        #[test]
        fn each_side_is_its_whole_text(old in "([ab ]{0,6}\n?){0,8}", new in "([ab ]{0,6}\n?){0,8}") {
            let rows = compare(&old, &new);
            prop_assert_eq!(side(&rows, |row| &row.old), blocks(&old));
            prop_assert_eq!(side(&rows, |row| &row.new), blocks(&new));
            prop_assert_eq!(rows.iter().all(Row::is_same), blocks(&old) == blocks(&new));
        }
    }
}
