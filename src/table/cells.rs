//! The cells of one row by field, and all that is wrong in them.

use super::headings::{Headings, letter};
use super::words::Words;
use super::{Cell, MAX_CELL_BYTES, Row, RowFault};

/// What separates the words of a list.
pub(crate) const LIST: &[char] = &[',', ';', '\n', '\r', '&', '+'];
/// The same where no word holds a stroke.
pub(crate) const LIST_OR_STROKE: &[char] = &[',', ';', '\n', '\r', '&', '+', '/'];

#[derive(Debug)]
/// What is wrong with a value, and how to write it; the value itself is in neither.
pub(crate) struct Wrong {
    pub(crate) message: String,
    pub(crate) hint: String,
}

pub(crate) fn wrong(message: impl Into<String>, hint: impl Into<String>) -> Wrong {
    Wrong { message: message.into(), hint: hint.into() }
}

/// The cells of one row by field, and what is wrong in them.
pub(crate) struct Cells<'a, F> {
    headings: &'a Headings<F>,
    by_field: Vec<(F, &'a Cell)>,
    /// By column.
    faults: Vec<(usize, RowFault)>,
}

impl<'a, F: Copy + PartialEq> Cells<'a, F> {
    pub(crate) fn of(row: &'a Row, headings: &'a Headings<F>) -> Self {
        let mut cells = Self { headings, by_field: Vec::new(), faults: Vec::new() };
        let mut is_beside = false;
        for (column, cell) in &row.cells {
            match headings.get(*column) {
                Some(heading) => {
                    cells.by_field.push((heading.field, cell));
                    cells.check(heading.field, cell);
                }
                // One fault is enough: a delimiter too many moves all cells after it.
                None if headings.is_passed_over(*column) => {}
                None if !is_beside => {
                    is_beside = true;
                    let message = "here stands something without a heading".to_owned();
                    let hint = "empty the cell, or give the column a heading; in CSV, text with the delimiter in it needs quotation marks";
                    let fault = RowFault { column: letter(*column), message, hint: Some(hint.to_owned()) };
                    cells.faults.push((*column, fault));
                }
                None => {}
            }
        }
        cells
    }

    /// What is wrong with a cell, whatever should stand in it.
    fn check(&mut self, field: F, cell: &Cell) {
        let wrong = match cell {
            Cell::TooLong => wrong(
                format!("this cell holds more than {MAX_CELL_BYTES} bytes"),
                "look for a quotation mark that is not closed, or shorten the text",
            ),
            Cell::Broken => {
                wrong("this cell holds no value, but an error or a duration", "type its value anew, as text")
            }
            Cell::Text(text) if text.contains(char::REPLACEMENT_CHARACTER) => {
                wrong("a letter was lost when this table was saved", "type it anew, and save as «CSV UTF-8» or as XLSX")
            }
            Cell::Text(_) | Cell::Number(_) => return,
        };
        self.fault(field, wrong);
    }

    /// What stands in the cell of a field; nothing in an empty one.
    pub(crate) fn cell(&self, field: F) -> Option<&'a Cell> {
        self.by_field.iter().find(|(found, _)| *found == field).map(|(_, cell)| *cell)
    }

    pub(crate) fn has(&self, field: F) -> bool {
        self.cell(field).is_some()
    }

    pub(crate) fn text(&self, field: F) -> Option<&'a str> {
        match self.cell(field)? {
            Cell::Text(text) | Cell::Number(text) => Some(text),
            Cell::TooLong | Cell::Broken => None,
        }
    }

    pub(crate) fn fault(&mut self, field: F, wrong: Wrong) {
        if let Some(column) = self.headings.column_of(field)
            && let Some(heading) = self.headings.get(column)
        {
            let fault = RowFault { column: heading.typed.clone(), message: wrong.message, hint: Some(wrong.hint) };
            self.faults.push((column, fault));
        }
    }

    pub(crate) fn read<T>(&mut self, field: F, read: impl Fn(&str) -> Result<T, Wrong>) -> Option<T> {
        match read(self.text(field)?) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.fault(field, wrong);
                None
            }
        }
    }

    pub(crate) fn one<T: Clone>(&mut self, field: F, words: &Words<T>, wanted: &str) -> Option<T> {
        self.read(field, |text| {
            words.find(text).ok_or_else(|| wrong(format!("this is not {wanted}"), words.hint(text)))
        })
    }

    pub(crate) fn many<T: Clone + PartialEq>(&mut self, field: F, words: &Words<T>, wanted: &str) -> Vec<T> {
        let entries = entries(self.text(field).unwrap_or_default(), &|entry| words.find(entry).is_some());
        self.all(field, entries, |word| {
            words.find(word).ok_or_else(|| wrong(format!("is not {wanted}"), words.hint(word)))
        })
    }

    /// The words of a list, each once; the message of each fault goes on after «entry 2».
    pub(crate) fn list<T: PartialEq>(
        &mut self,
        field: F,
        separators: &[char],
        read: impl Fn(&str) -> Result<T, Wrong>,
    ) -> Vec<T> {
        self.all(field, split(self.text(field).unwrap_or_default(), separators).collect(), read)
    }

    fn all<T: PartialEq>(&mut self, field: F, entries: Vec<&str>, read: impl Fn(&str) -> Result<T, Wrong>) -> Vec<T> {
        let mut values = Vec::new();
        for (at, word) in entries.into_iter().enumerate() {
            match read(word) {
                Ok(value) if values.contains(&value) => {}
                Ok(value) => values.push(value),
                Err(entry) => self.fault(field, in_entry(at, entry)),
            }
        }
        values
    }

    /// The value that was made of the cells, if nothing is wrong in them; else all that is.
    pub(crate) fn finish<T>(mut self, value: T) -> Result<T, Vec<RowFault>> {
        if self.faults.is_empty() {
            return Ok(value);
        }
        self.faults.sort_by_key(|(column, _)| *column);
        Err(self.faults.into_iter().map(|(_, fault)| fault).collect())
    }
}

/// Entries of a list, without empty ones; also «a und b».
pub(crate) fn split<'t>(text: &'t str, separators: &'t [char]) -> impl Iterator<Item = &'t str> {
    let parts = text.split(separators).flat_map(|part| part.split(" und ")).flat_map(|part| part.split(" and "));
    parts.map(str::trim).filter(|part| !part.is_empty())
}

/// Of how many parts a name may be put together: «Bus, Bahn und Auto».
const MOST_PARTS: usize = 4;

/// Entries of a list of which some have a comma or «und» in them: as many parts as a known name has are one entry.
fn entries<'t>(text: &'t str, is_known: &dyn Fn(&str) -> bool) -> Vec<&'t str> {
    let begins = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let parts: Vec<&str> = split(text, LIST).collect();
    let (mut entries, mut rest) = (Vec::new(), parts.as_slice());
    while let [first, further @ ..] = rest {
        let whole = |count: usize| {
            let last = further.get(count - 1)?;
            let whole = text.get(begins(first)..begins(last) + last.len())?;
            is_known(whole).then_some((whole, count))
        };
        let (entry, count) = (1..MOST_PARTS).rev().find_map(whole).unwrap_or((first, 0));
        entries.push(entry);
        rest = further.get(count..).unwrap_or_default();
    }
    entries
}

pub(crate) fn in_entry(at: usize, entry: Wrong) -> Wrong {
    wrong(format!("entry {} {}", at + 1, entry.message), entry.hint)
}

/// What is said of the 31st of February.
pub(crate) const NO_SUCH_DAY: &str = "there is no such day";

/// Says which of the usual slips it is.
pub(crate) fn wrong_date(text: &str, otherwise: &str, hint: String) -> Wrong {
    let parts: Vec<&str> = text.split(['.', '-', '/']).filter(|part| !part.is_empty()).collect();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    match lengths.as_slice() {
        _ if !parts.iter().all(is_number) => wrong(otherwise, hint),
        [1 | 2] | [1 | 2, 1 | 2, 2] => wrong("the year has two digits only", "write all four digits, like 2017"),
        [1 | 2, 1 | 2, 4] if text.contains('.') => wrong(NO_SUCH_DAY, "check the day, the month and the year"),
        [4, 2, 2] if text.contains('-') => wrong(NO_SUCH_DAY, "check the day, the month and the year"),
        _ => wrong(otherwise, hint),
    }
}
