//! The first row of a table → which column says what.

use super::words::Words;
use super::{Row, TableError};

/// The letter of a column, as a spreadsheet shows it: 0 → `A`, 26 → `AA`.
pub(crate) fn letter(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or_default());
    let before = if column < 26 { String::new() } else { letter(column / 26 - 1) };
    format!("{before}{last}")
}

#[derive(Debug)]
pub(crate) struct Heading<F> {
    pub(crate) field: F,
    /// As it stands in the table; a heading that is known, so nothing personal.
    pub(crate) typed: String,
}

/// The heading row of a table.
#[derive(Debug)]
pub(crate) struct Headings<F>(Vec<Option<Heading<F>>>);

impl<F: Copy + PartialEq> Headings<F> {
    /// What is wrong names columns by their letters: in a table without headings, the first row may be about people.
    pub(super) fn read(row: &Row, known: &Words<F>) -> Result<Self, TableError> {
        if row.cells.iter().all(|(_, cell)| known.find(cell.words()).is_none()) {
            return Err(TableError::new("the first row of the table holds no heading that is known", known.hint("")));
        }
        let mut headings: Vec<Option<Heading<F>>> = Vec::new();
        let mut unknown: Vec<(String, Vec<String>)> = Vec::new();
        let mut twice = Vec::new();
        for (column, cell) in &row.cells {
            let Some(field) = known.find(cell.words()) else {
                let hint = known.hint(cell.words());
                match unknown.iter_mut().find(|(said, _)| *said == hint) {
                    Some((_, letters)) => letters.push(letter(*column)),
                    None => unknown.push((hint, vec![letter(*column)])),
                }
                continue;
            };
            if let Some(first) = headings.iter().position(|heading| heading.as_ref().is_some_and(|h| h.field == field))
            {
                twice.push(format!("{} and {}", letter(first), letter(*column)));
            }
            headings.resize_with(*column, || None);
            headings
                .push(Some(Heading { field, typed: cell.words().split_whitespace().collect::<Vec<_>>().join(" ") }));
        }
        let mut faults = Vec::new();
        let mut hints: Vec<String> =
            unknown.iter().map(|(hint, letters)| format!("column {}: {hint}", letters.join(", "))).collect();
        if !unknown.is_empty() {
            let mut letters: Vec<&str> = unknown.iter().flat_map(|(_, letters)| letters).map(String::as_str).collect();
            letters.sort_by_key(|letter| (letter.len(), *letter));
            faults.push(format!("headings that are not known stand in: {}", letters.join(", ")));
        }
        if !twice.is_empty() {
            faults.push(format!("columns with the same heading: {}", twice.join(", ")));
            hints.push("keep one of the columns and delete the other".to_owned());
        }
        if !faults.is_empty() {
            return Err(TableError { message: faults.join("; "), hints });
        }
        Ok(Self(headings))
    }

    /// Columns of one field are those of another.
    pub(crate) fn mean(&mut self, field: F, other: F) {
        for heading in self.0.iter_mut().flatten().filter(|heading| heading.field == field) {
            heading.field = other;
        }
    }

    pub(crate) fn get(&self, column: usize) -> Option<&Heading<F>> {
        self.0.get(column)?.as_ref()
    }

    /// The column of a field, counted from 0.
    pub(crate) fn column_of(&self, field: F) -> Option<usize> {
        self.0.iter().position(|heading| heading.as_ref().is_some_and(|heading| heading.field == field))
    }
}
