//! A table that somebody filled in → rows of cells: CSV of any size, row by row, or the first sheet of an XLSX file. What the columns
//! mean, the modules above say.
//!
//! Nothing that is said about a table repeats what stands in its cells.

mod cells;
mod columns;
mod csv;
mod headings;
mod words;
mod xlsx;

use std::fmt;
use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

pub(crate) use cells::{Cells, LIST_OR_STROKE, NO_SUCH_DAY, Wrong, in_entry, split, wrong, wrong_date};
pub(crate) use columns::{Column, headings_of};
pub use headings::UnknownHeading;
pub(crate) use headings::{Headings, Unknown};
pub(crate) use words::{Words, owned};

/// A cell with more bytes than this is a fault: nobody needs them.
const MAX_CELL_BYTES: usize = 8 * 1024;

/// A table that cannot be read at all: `message` says why in lower case, `hints` what to do. Neither repeats a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError {
    pub message: String,
    pub hints: Vec<String>,
    /// The headings that are not known, where that is what is wrong.
    pub unknown: Vec<UnknownHeading>,
}

impl TableError {
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hints: vec![hint.into()], unknown: vec![] }
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
pub(crate) enum Cell {
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
    pub(crate) fn text(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.len() {
            0 => None,
            length if length > MAX_CELL_BYTES => Some(Self::TooLong),
            _ => Some(Self::Text(text.to_owned())),
        }
    }

    /// The text of a cell that holds text.
    fn words(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Number(_) | Self::TooLong | Self::Broken => "",
        }
    }
}

/// A row as it stands in the table.
pub(crate) struct Row {
    /// As a spreadsheet counts: the first is 1.
    pub(crate) number: usize,
    /// By column from 0, ascending; empty cells are left out.
    pub(crate) cells: Vec<(usize, Cell)>,
}

/// The rest of a table cannot be read.
pub(crate) struct Stopped {
    pub(crate) row: usize,
    pub(crate) message: String,
    pub(crate) hint: String,
}

/// The rows below the headings. After an error there are no more.
pub(crate) type Rows = Box<dyn Iterator<Item = Result<Row, Stopped>> + Send>;

/// What to do with a file that is no table.
const OTHER_FILE: &str = "open the table in the spreadsheet program, and save it as .xlsx or as CSV";

/// Whether a column may be headed so.
type IsHeading<'a> = &'a dyn Fn(&str) -> bool;

/// How many headings of a row are known.
fn count_known(row: &Row, is_heading: IsHeading<'_>) -> usize {
    row.cells.iter().filter(|(_, cell)| is_heading(cell.words())).count()
}

/// Opens a table of these headings, and reads its own. What kind of file it is, its first bytes say, not its name.
///
/// # Errors
/// If the file cannot be read, is no table, is an XLSX file of more than 64 MiB, or if its headings are unknown or stand twice.
pub(crate) fn open<F: Copy + PartialEq>(
    path: &Path,
    known: &Words<F>,
    unknown: Unknown,
) -> Result<(Headings<F>, Rows), TableError> {
    let file = File::open(path).map_err(unreadable)?;
    let metadata = file.metadata().map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(TableError::new("this is a folder, not a table", "give the name of a CSV or XLSX file"));
    }
    read(file, metadata.len(), known, unknown)
}

/// The same of a table that is in memory.
///
/// # Errors
/// As [`open`](fn@open).
pub(crate) fn open_bytes<F: Copy + PartialEq>(
    bytes: Vec<u8>,
    known: &Words<F>,
    unknown: Unknown,
) -> Result<(Headings<F>, Rows), TableError> {
    let size = bytes.len() as u64;
    read(Cursor::new(bytes), size, known, unknown)
}

#[expect(clippy::needless_pass_by_value, reason = "it maps an error")]
fn unreadable(error: std::io::Error) -> TableError {
    TableError::new(format!("the table cannot be read: {error}"), "check its name, and whether you may read it")
}

fn read<F: Copy + PartialEq>(
    mut file: impl Read + Seek + Send + 'static,
    size: u64,
    known: &Words<F>,
    unknown: Unknown,
) -> Result<(Headings<F>, Rows), TableError> {
    let mut start = Vec::new();
    file.by_ref().take(4).read_to_end(&mut start).map_err(unreadable)?;
    file.rewind().map_err(unreadable)?;
    let is_heading = |text: &str| known.find(text).is_some();
    let (first, rows) = match start.as_slice() {
        b"" => return Err(TableError::new("the table is empty", "begin it with a row of headings")),
        b"PK\x03\x04" => xlsx::read(file, size, &is_heading)?,
        b"%PDF" => return Err(TableError::new("this is a PDF file, not a table", OTHER_FILE)),
        b"\xD0\xCF\x11\xE0" => {
            let hint = "save it as .xlsx without a password, or as CSV";
            return Err(TableError::new("this is an old Excel file, or one with a password", hint));
        }
        _ => csv::read(file, &is_heading)?,
    };
    Ok((Headings::read(&first, known, unknown)?, rows))
}
