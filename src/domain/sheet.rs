//! A table that somebody made elsewhere: pasted from a spreadsheet, or a file. Whatever the bytes
//! are, rows of cells come out, and what was odd about them is said.
use super::text_enum::text_enum;

text_enum! {
    pub enum Encoding { Utf8 = "utf-8", Utf16 = "utf-16", Windows1252 = "windows-1252" }
}

/// Lines below the headings that one table may have.
pub const MAX_LINES: usize = 200_000;
/// Columns that are read.
pub const MAX_COLUMNS: usize = 60;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub encoding: Encoding,
    pub headings: Vec<String>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where it begins in the file, the headings being line 1.
    pub line: u64,
    pub cells: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    #[error("there is nothing in it")]
    Empty,
    #[error("there are more than {max} lines")]
    TooLong { max: usize },
    #[error("there are more than {max} columns")]
    TooWide { max: usize },
    #[error("it is no text")]
    Binary,
}

impl Sheet {
    /// The first line names the columns. Tabs, semicolons or commas, whichever it has most of.
    pub fn read(bytes: &[u8]) -> Result<Self, SheetError> {
        let (text, encoding) = decoded(bytes)?;
        let delimiter = delimiter(&text);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let mut headings = None;
        let mut rows = Vec::new();
        let mut lines = LineNumbers::of(&text);
        for record in reader.records() {
            let record = record.map_err(|_| SheetError::Binary)?;
            let line = lines.at(record.position().map_or(0, csv::Position::byte));
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if record.len() > MAX_COLUMNS {
                return Err(SheetError::TooWide { max: MAX_COLUMNS });
            }
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            if headings.is_none() {
                headings = Some(cells);
            } else if rows.len() == MAX_LINES {
                return Err(SheetError::TooLong { max: MAX_LINES });
            } else {
                rows.push(Row { line, cells });
            }
        }
        Ok(Self {
            encoding,
            headings: headings.ok_or(SheetError::Empty)?,
            rows,
        })
    }
}

/// Counts lines as editors do, whatever ends them and however many are empty.
struct LineNumbers<'a> {
    rest: &'a [u8],
    from: u64,
    line: u64,
}

impl<'a> LineNumbers<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            rest: text.as_bytes(),
            from: 0,
            line: 1,
        }
    }

    /// Of what follows this byte, past the ends of lines. Bytes are asked for in their order.
    fn at(&mut self, byte: u64) -> u64 {
        let skip = usize::try_from(byte.saturating_sub(self.from)).unwrap_or(usize::MAX);
        let after = self.rest.get(skip..).unwrap_or_default();
        let ends = after
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let begin = (skip + ends.count()).min(self.rest.len());
        let (passed, rest) = self.rest.split_at(begin);
        let ended = passed.split(|byte| *byte == b'\n').count() - 1;
        self.line += u64::try_from(ended).unwrap_or_default();
        self.from += u64::try_from(begin).unwrap_or_default();
        self.rest = rest;
        self.line
    }
}

/// UTF-8 unless it cannot be; then what old spreadsheets write in the West.
fn decoded(bytes: &[u8]) -> Result<(String, Encoding), SheetError> {
    let utf16 = |rest: &[u8], read: fn([u8; 2]) -> u16| {
        let units = rest.chunks_exact(2).map(|pair| match pair {
            [one, two] => read([*one, *two]),
            _ => 0,
        });
        let text: String = char::decode_utf16(units)
            .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        (text, Encoding::Utf16)
    };
    let (text, encoding) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest if std::str::from_utf8(rest).is_ok() => {
            (String::from_utf8_lossy(rest).into_owned(), Encoding::Utf8)
        }
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        other => (
            other.iter().map(|byte| windows_1252(*byte)).collect(),
            Encoding::Windows1252,
        ),
    };
    if text.contains('\0') {
        return Err(SheetError::Binary);
    }
    Ok((text, encoding))
}

/// What the bytes from 0x80 to 0x9F are; the others are Latin-1.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    byte.checked_sub(0x80)
        .and_then(|at| WINDOWS.get(usize::from(at)))
        .copied()
        .unwrap_or(char::from(byte))
}

/// By the first line that has anything on it, outside of quotes.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let mut counts = [(b'\t', 0), (b';', 0), (b',', 0)];
    let mut quoted = false;
    for byte in first.unwrap_or_default().bytes() {
        if byte == b'"' {
            quoted = !quoted;
        } else if !quoted && let Some((_, count)) = counts.iter_mut().find(|(of, _)| *of == byte) {
            *count += 1;
        }
    }
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(byte, _)| *byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Sheet {
        Sheet::read(bytes).expect("a table")
    }

    fn cells(sheet: &Sheet) -> Vec<Vec<&str>> {
        let cells = |row: &'_ Row| -> usize { row.cells.len() };
        assert!(sheet.rows.iter().all(|row| cells(row) > 0));
        sheet
            .rows
            .iter()
            .map(|row| row.cells.iter().map(String::as_str).collect())
            .collect()
    }

    #[test]
    fn a_mark_semicolons_quotes_and_line_breaks_are_read() {
        let sheet =
            read("\u{feff}name;country\r\n\"A; \"\"B\"\"\";DE\r\n\r\n\"C\nD\";FR\r\n".as_bytes());
        assert_eq!(sheet.headings, ["name", "country"]);
        assert_eq!(cells(&sheet), [["A; \"B\"", "DE"], ["C\nD", "FR"]]);
        assert_eq!(sheet.encoding, Encoding::Utf8);
        assert_eq!((sheet.rows[0].line, sheet.rows[1].line), (2, 4));
    }

    #[test]
    fn what_is_pasted_from_a_spreadsheet_has_tabs() {
        let sheet = read(b"name\tcountry\nA, B\tDE\n");
        assert_eq!(cells(&sheet), [["A, B", "DE"]]);
        assert_eq!(cells(&read(b"name\nA\n")), [["A"]]);
    }

    #[test]
    fn old_files_are_read_and_named() {
        let sheet = read(b"name,x\n\xC9lan \x96 \x80,1\n");
        assert_eq!(sheet.encoding, Encoding::Windows1252);
        assert_eq!(cells(&sheet), [["Élan – €", "1"]]);
        let wide: Vec<u8> = "\u{feff}name\nÉlan\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(read(&wide).encoding, Encoding::Utf16);
        assert_eq!(cells(&read(&wide)), [["Élan"]]);
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert_eq!(Sheet::read(b""), Err(SheetError::Empty));
        assert_eq!(Sheet::read(b" \n;;\n"), Err(SheetError::Empty));
        assert_eq!(Sheet::read(b"PK\x03\x04\0\0"), Err(SheetError::Binary));
        let wide = "a,".repeat(MAX_COLUMNS + 1);
        assert!(matches!(
            Sheet::read(wide.as_bytes()),
            Err(SheetError::TooWide { .. })
        ));
        let long = "a\n".repeat(MAX_LINES + 2);
        assert!(matches!(
            Sheet::read(long.as_bytes()),
            Err(SheetError::TooLong { .. })
        ));
    }
}
