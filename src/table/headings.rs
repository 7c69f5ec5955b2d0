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

/// What becomes of columns whose heading is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknown {
    Refused,
    /// Not read, and told. A slip of a heading that is known is refused all the same.
    PassedOver,
}

/// A column whose heading is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownHeading {
    /// As a spreadsheet shows it: `M`.
    pub letter: String,
    /// As it stands in the table. It may be anything: for those who have the table before them alone.
    pub typed: String,
    /// The heading that may have been meant.
    pub meant: Option<String>,
}

/// The heading row of a table.
#[derive(Debug)]
pub(crate) struct Headings<F> {
    known: Vec<Option<Heading<F>>>,
    /// Columns that are not read, counted from 0.
    passed_over: Vec<(usize, UnknownHeading)>,
}

impl<F: Copy + PartialEq> Headings<F> {
    /// What is wrong names columns by their letters: in a table without headings, the first row may be about people. For the same
    /// reason, columns are passed over only where more headings are known than not.
    pub(super) fn read(row: &Row, known: &Words<F>, unknown: Unknown) -> Result<Self, TableError> {
        let count = row.cells.iter().filter(|(_, cell)| known.find(cell.words()).is_some()).count();
        if count == 0 {
            return Err(TableError::new("the first row of the table holds no heading that is known", known.hint("")));
        }
        let is_passing = unknown == Unknown::PassedOver && 2 * count > row.cells.len();
        let mut headings: Vec<Option<Heading<F>>> = Vec::new();
        let (mut refused, mut passed_over, mut twice) = (Vec::new(), Vec::new(), Vec::new());
        for (column, cell) in &row.cells {
            let typed = cell.words().split_whitespace().collect::<Vec<_>>().join(" ");
            let Some(field) = known.find(cell.words()) else {
                let meant = known.near(cell.words()).map(str::to_owned);
                let heading = UnknownHeading { letter: letter(*column), typed, meant };
                if is_passing && heading.meant.is_none() {
                    passed_over.push((*column, heading));
                } else {
                    refused.push((known.hint(cell.words()), heading));
                }
                continue;
            };
            if let Some(first) = headings.iter().position(|heading| heading.as_ref().is_some_and(|h| h.field == field))
            {
                twice.push(format!("{} and {}", letter(first), letter(*column)));
            }
            headings.resize_with(*column, || None);
            headings.push(Some(Heading { field, typed }));
        }
        if refused.is_empty() && twice.is_empty() {
            Ok(Self { known: headings, passed_over })
        } else {
            Err(told(refused, &twice))
        }
    }

    /// Columns that are not read.
    pub(crate) fn passed_over(&self) -> impl Iterator<Item = &UnknownHeading> {
        self.passed_over.iter().map(|(_, heading)| heading)
    }

    pub(super) fn is_passed_over(&self, column: usize) -> bool {
        self.passed_over.iter().any(|(at, _)| *at == column)
    }

    /// Columns of one field are those of another.
    pub(crate) fn mean(&mut self, field: F, other: F) {
        for heading in self.known.iter_mut().flatten().filter(|heading| heading.field == field) {
            heading.field = other;
        }
    }

    pub(crate) fn get(&self, column: usize) -> Option<&Heading<F>> {
        self.known.get(column)?.as_ref()
    }

    /// The column of a field, counted from 0.
    pub(crate) fn column_of(&self, field: F) -> Option<usize> {
        self.known.iter().position(|heading| heading.as_ref().is_some_and(|heading| heading.field == field))
    }
}

/// What is wrong with the headings: those that are not known, with what may have been meant, and those that stand twice.
fn told(refused: Vec<(String, UnknownHeading)>, twice: &[String]) -> TableError {
    let mut by_hint: Vec<(&str, Vec<&str>)> = Vec::new();
    for (hint, heading) in &refused {
        match by_hint.iter_mut().find(|(said, _)| said == hint) {
            Some((_, letters)) => letters.push(&heading.letter),
            None => by_hint.push((hint, vec![&heading.letter])),
        }
    }
    let mut hints: Vec<String> =
        by_hint.iter().map(|(hint, letters)| format!("column {}: {hint}", letters.join(", "))).collect();
    let mut faults = Vec::new();
    if !refused.is_empty() {
        let letters: Vec<&str> = refused.iter().map(|(_, heading)| heading.letter.as_str()).collect();
        faults.push(format!("headings that are not known stand in: {}", letters.join(", ")));
    }
    if !twice.is_empty() {
        faults.push(format!("columns with the same heading: {}", twice.join(", ")));
        hints.push("keep one of the columns and delete the other".to_owned());
    }
    let unknown = refused.into_iter().map(|(_, heading)| heading).collect();
    TableError { message: faults.join("; "), hints, unknown }
}
