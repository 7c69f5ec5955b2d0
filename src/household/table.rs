//! Reading households from the rows of a table: CSV of any size, row by row, or the first sheet of an XLSX file.
//!
//! Nothing that is said about a table repeats what stands in its cells.

use std::fmt;
use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

use super::columns::Headings;
use super::row::RowReader;
use super::{Household, Vocabulary, csv, xlsx};

/// A cell with more bytes than this is a fault: no cell of a household needs them.
pub const MAX_CELL_BYTES: usize = 8 * 1024;

/// A table that cannot be read at all: `message` says why in lower case, `hints` what to do. Neither repeats a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError {
    pub message: String,
    pub hints: Vec<String>,
}

impl TableError {
    pub(super) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hints: vec![hint.into()] }
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TableError {}

/// What is wrong in one row. Neither the message nor the hint repeats what stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFault {
    /// The heading as it stands in the table; the letter of a column without one; empty where the whole row is meant.
    pub column: String,
    /// The fact, in lower case.
    pub message: String,
    /// How to write it.
    pub hint: Option<String>,
}

/// What stands in a cell. An empty cell is none.
pub(super) enum Cell {
    /// Trimmed, not empty, at most [`MAX_CELL_BYTES`].
    Text(String),
    /// A number of a spreadsheet, written as people do.
    Number(String),
    /// Longer than [`MAX_CELL_BYTES`].
    TooLong,
    /// An error value like `#REF!`, or a duration.
    Broken,
}

impl Cell {
    /// `None` if nothing is written.
    pub(super) fn text(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.len() {
            0 => None,
            length if length > MAX_CELL_BYTES => Some(Self::TooLong),
            _ => Some(Self::Text(text.to_owned())),
        }
    }
}

/// A row as it stands in the table.
pub(super) struct Row {
    /// As a spreadsheet counts: the first is 1.
    pub(super) number: usize,
    /// By column from 0, ascending; empty cells are left out.
    pub(super) cells: Vec<(usize, Cell)>,
}

/// The rest of a table cannot be read.
pub(super) struct Stopped {
    pub(super) row: usize,
    pub(super) message: String,
    pub(super) hint: String,
}

/// The rows below the headings. After an error there are no more.
pub(super) type Rows = Box<dyn Iterator<Item = Result<Row, Stopped>> + Send>;

/// A table whose headings are known, with its rows still to be read.
pub struct Table {
    headings: Headings,
    rows: Rows,
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Table(…)")
    }
}

/// Opens a table and reads its headings. What kind of file it is, its first bytes say, not its name.
///
/// # Errors
/// If the file cannot be read, is no table, is an XLSX file of more than 64 MiB, or if its headings are unknown or stand twice.
pub fn open(path: &Path) -> Result<Table, TableError> {
    let unreadable = |error: std::io::Error| {
        TableError::new(format!("the table cannot be read: {error}"), "check its name, and whether you may read it")
    };
    let file = File::open(path).map_err(unreadable)?;
    let metadata = file.metadata().map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(TableError::new("this is a folder, not a table", "give the name of a CSV or XLSX file"));
    }
    read(file, metadata.len())
}

/// The same of a table that is in memory.
///
/// # Errors
/// As [`open`](fn@open).
pub fn open_bytes(bytes: Vec<u8>) -> Result<Table, TableError> {
    let size = bytes.len() as u64;
    read(Cursor::new(bytes), size)
}

fn read(mut file: impl Read + Seek + Send + 'static, size: u64) -> Result<Table, TableError> {
    let unreadable = |error: std::io::Error| {
        TableError::new(format!("the table cannot be read: {error}"), "check its name, and whether you may read it")
    };
    let mut start = Vec::new();
    file.by_ref().take(4).read_to_end(&mut start).map_err(unreadable)?;
    file.rewind().map_err(unreadable)?;
    let (headings, rows) = match start.as_slice() {
        b"" => return Err(TableError::new("the table is empty", "begin it with a row of headings")),
        b"PK\x03\x04" => xlsx::read(file, size)?,
        b"\xD0\xCF\x11\xE0" => {
            let hint = "save it as .xlsx without a password, or as CSV";
            return Err(TableError::new("this is an old Excel file, or one with a password", hint));
        }
        _ => csv::read(file)?,
    };
    Ok(Table { headings, rows })
}

impl Table {
    /// Households in the order of their rows, each with the number of its row as a spreadsheet shows it (the heading is row 1),
    /// or with all that is wrong in the row. Empty rows are left out. A row that cannot be read at all is the last.
    pub fn rows(
        self,
        vocabulary: &Vocabulary,
    ) -> impl Iterator<Item = (usize, Result<Household, Vec<RowFault>>)> + Send + use<> {
        let reader = RowReader::new(vocabulary);
        let headings = self.headings;
        self.rows.map(move |row| match row {
            Ok(row) => (row.number, reader.read(&row, &headings)),
            Err(stopped) => {
                let fault = RowFault { column: String::new(), message: stopped.message, hint: Some(stopped.hint) };
                (stopped.row, Err(vec![fault]))
            }
        })
    }
}
