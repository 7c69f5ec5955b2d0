//! What a kind of table has columns for.

use super::words::Words;

/// A column of a table that people fill in.
pub(crate) struct Column<F> {
    pub(crate) field: F,
    /// The heading that the template has.
    pub(crate) german: &'static str,
    pub(crate) english: &'static str,
    /// Other headings that mean the same.
    also: &'static [&'static str],
    /// In characters of the standard font.
    pub(crate) width: u16,
    /// What to write, in German, for those who fill the table in.
    pub(crate) about: &'static str,
    /// What the template has as an example, if there is one for every project.
    pub(crate) example: &'static str,
}

impl<F> Column<F> {
    pub(crate) const fn new(
        field: F,
        (german, english): (&'static str, &'static str),
        also: &'static [&'static str],
        width: u16,
        about: &'static str,
        example: &'static str,
    ) -> Self {
        Self { field, german, english, also, width, about, example }
    }
}

/// The headings of columns, and which column each means.
pub(crate) fn headings_of<F: Copy + PartialEq>(columns: &[Column<F>]) -> Words<F> {
    Words::new(columns.iter().map(|column| {
        let words = [column.german, column.english].into_iter().chain(column.also.iter().copied());
        (column.field, words.map(str::to_owned).collect())
    }))
}
