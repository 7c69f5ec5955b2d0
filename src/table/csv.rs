//! Text with delimiters → rows, one at a time, in constant memory.

use std::io::{BufRead, BufReader, Bytes, Cursor, Read};

use encoding_rs::WINDOWS_1252;
use encoding_rs_io::DecodeReaderBytesBuilder;

use super::{Cell, IsHeading, Row, Rows, Stopped, TableError, count_known};

/// The delimiter is found from this many bytes.
const BEGINNING_BYTES: u64 = 64 * 1024;

/// A row with more bytes than this is refused: a quotation mark was opened and never closed, or it is no table.
const MAX_ROW_BYTES: usize = 8 * 1024 * 1024;

const DELIMITERS: [u8; 3] = [b'\t', b',', b';'];

const SAVE_AS: &str = "save it as «CSV UTF-8» or as XLSX";

/// UTF-16 is known by its mark; whether other text is UTF-8 or Windows-1252 is decided for each cell.
pub(super) fn read(file: impl Read + Send + 'static, is_heading: IsHeading<'_>) -> Result<(Row, Rows), TableError> {
    let decoded = DecodeReaderBytesBuilder::new().utf8_passthru(true).strip_bom(true).build(file);
    let mut input = BufReader::new(decoded);
    let mut start = Vec::new();
    let unreadable = |error| TableError::new(format!("the table cannot be read: {error}"), SAVE_AS);
    input.by_ref().take(BEGINNING_BYTES).read_to_end(&mut start).map_err(unreadable)?;
    if start.contains(&0) {
        return Err(TableError::new("this is neither a CSV file nor an XLSX file", SAVE_AS));
    }
    // Of equals the last is taken, so the commonest comes last.
    let likeliest =
        DELIMITERS.into_iter().max_by_key(|delimiter| match Records::new(start.as_slice(), *delimiter).next() {
            Some(Ok(row)) => (count_known(&row, is_heading), row.cells.len()),
            _ => (0, 0),
        });
    let mut records = Records::new(Cursor::new(start).chain(input), likeliest.unwrap_or(b';'));
    match records.next() {
        Some(Ok(row)) => Ok((row, Box::new(records))),
        Some(Err(stopped)) => Err(TableError::new(format!("row {}: {}", stopped.row, stopped.message), stopped.hint)),
        None => Err(TableError::new("the table is empty", "begin it with a row of headings")),
    }
}

/// The rows of a CSV file (RFC 4180, and what spreadsheets make of it) that are not empty.
///
/// A reader of our own, for reasons that `docs/dependencies.md` gives under `csv`.
struct Records<R> {
    bytes: Bytes<R>,
    delimiter: u8,
    /// The row that is read next, from 1.
    row: usize,
    /// The last byte was a carriage return: a line feed belongs to it.
    after_return: bool,
    is_done: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the first byte of a cell.
    Start,
    Plain,
    Quoted,
    /// After a quotation mark within quotes: the end of them, or the first of two that stand for one.
    Quote,
}

/// One line: its cells in bytes, or nothing at the end of the file.
type Record = Result<Option<Vec<Vec<u8>>>, Stopped>;

impl<R: BufRead> Records<R> {
    fn new(input: R, delimiter: u8) -> Self {
        Self { bytes: input.bytes(), delimiter, row: 1, after_return: false, is_done: false }
    }

    fn stopped(&self, message: impl Into<String>, hint: &str) -> Stopped {
        Stopped { row: self.row, message: message.into(), hint: hint.to_owned() }
    }

    fn record(&mut self) -> Record {
        let mut cells = vec![Vec::new()];
        let mut state = State::Start;
        let mut size = 0;
        while let Some(byte) = self.bytes.next() {
            let byte = byte.map_err(|error| self.stopped(format!("the rest cannot be read: {error}"), SAVE_AS))?;
            let belongs_to_return = std::mem::replace(&mut self.after_return, byte == b'\r') && byte == b'\n';
            if belongs_to_return && state != State::Quoted {
                continue;
            }
            size += 1;
            if size > MAX_ROW_BYTES {
                return Err(
                    self.stopped("this row is too long to be read", "look for a quotation mark that is not closed")
                );
            }
            match (state, byte) {
                (State::Quoted, b'"') => state = State::Quote,
                (State::Quoted, _) => push(&mut cells, byte),
                (State::Start, b'"') => state = State::Quoted,
                (State::Quote, b'"') => {
                    push(&mut cells, byte);
                    state = State::Quoted;
                }
                (_, b'\r' | b'\n') => return Ok(Some(cells)),
                (_, byte) if byte == self.delimiter => {
                    cells.push(Vec::new());
                    state = State::Start;
                }
                _ => {
                    push(&mut cells, byte);
                    state = State::Plain;
                }
            }
        }
        match state {
            State::Quoted => {
                Err(self.stopped("a quotation mark is opened in this row and never closed", "close it, or delete it"))
            }
            _ if size == 0 => Ok(None),
            _ => Ok(Some(cells)),
        }
    }
}

fn push(cells: &mut [Vec<u8>], byte: u8) {
    if let Some(cell) = cells.last_mut() {
        cell.push(byte);
    }
}

impl<R: BufRead> Iterator for Records<R> {
    type Item = Result<Row, Stopped>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_done {
            match self.record() {
                Ok(Some(record)) => {
                    let number = self.row;
                    self.row += 1;
                    let cells: Vec<_> =
                        record.iter().enumerate().filter_map(|(at, cell)| Some((at, decode(cell)?))).collect();
                    if !cells.is_empty() {
                        return Some(Ok(Row { number, cells }));
                    }
                }
                Ok(None) => self.is_done = true,
                Err(stopped) => {
                    self.is_done = true;
                    return Some(Err(stopped));
                }
            }
        }
        None
    }
}

fn decode(cell: &[u8]) -> Option<Cell> {
    match std::str::from_utf8(cell) {
        Ok(text) => Cell::text(text),
        Err(_) => Cell::text(&WINDOWS_1252.decode_without_bom_handling(cell).0),
    }
}
