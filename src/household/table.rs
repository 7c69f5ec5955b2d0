//! Reading households from the rows of a table: CSV of any size, row by row, or the first sheet of an XLSX file.

use std::fmt;
use std::path::Path;

use super::columns::{self, Field};
use super::row::RowReader;
use super::{Household, Vocabulary};
use crate::table::{self, Headings, Rows, Unknown};

pub use crate::table::{RowFault, TableError, UnknownHeading};

/// A table whose headings are known, with its rows still to be read.
pub struct Table {
    headings: Headings<Field>,
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
/// If the file cannot be read, is no table, is an XLSX file of more than 64 MiB, or if its headings stand twice, are slips of known ones, or are mostly
/// unknown. Other columns are not read.
pub fn open(path: &Path) -> Result<Table, TableError> {
    let (headings, rows) = table::open(path, &columns::known(), Unknown::PassedOver)?;
    Ok(Table { headings: columns::with_family_names(headings), rows })
}

/// The same of a table that is in memory.
///
/// # Errors
/// As [`open`](fn@open).
pub fn open_bytes(bytes: Vec<u8>) -> Result<Table, TableError> {
    let (headings, rows) = table::open_bytes(bytes, &columns::known(), Unknown::PassedOver)?;
    Ok(Table { headings: columns::with_family_names(headings), rows })
}

/// How columns are headed, as it stands in the table; empty where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Headed {
    pub languages: String,
    pub visit: String,
    /// Columns that are not read.
    pub passed_over: Vec<UnknownHeading>,
}

impl Table {
    /// The headings of columns that something may be said of after a row was read.
    pub fn headed(&self) -> Headed {
        let heading = |field: Field| {
            let heading = self.headings.column_of(field).and_then(|column| self.headings.get(column));
            heading.map(|heading| heading.typed.clone()).unwrap_or_default()
        };
        let passed_over = self.headings.passed_over().cloned().collect();
        Headed { languages: heading(Field::Languages), visit: heading(Field::Visit), passed_over }
    }

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
