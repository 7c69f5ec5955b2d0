//! Project files → text with ids, and byte offsets → line and column.
//!
//! The only reader of project files: from a folder on disk, from its history, or from the copy embedded in the binary. Everything above this
//! module speaks of files by [`FileId`] and of places in them by [`Span`].

mod embedded;
mod history;
mod project;
mod watch;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use embedded::embedded_files;
pub use history::{History, Version};
pub use project::{MAX_FILE_BYTES, OpenError, Origin, Problem, ProblemKind, Project};
pub use watch::Watch;

/// A project file, for the life of one [`Project`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(u32);

/// A range of bytes in a project file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// For a value that was not read from a project file. It is no place of a finding.
    pub(crate) fn nowhere() -> Self {
        Self { file: FileId(u32::MAX), start: 0, end: 0 }
    }

    pub(crate) fn is_nowhere(self) -> bool {
        self.file == FileId(u32::MAX)
    }

    pub(crate) fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }
}

/// A value and the place it was written at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A text file of the project. Cheap to clone.
#[derive(Clone)]
pub struct SourceFile {
    /// Relative to the project, with `/` on every platform.
    pub path: Arc<str>,
    pub text: Arc<str>,
}

impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SourceFile({})", self.path)
    }
}

/// One-based line and column; the column counts characters, as editors do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl SourceFile {
    /// The position of a byte offset. An offset past the end is the end.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }

    /// The byte offset of a position; of one that does not exist, the nearest before it.
    pub(crate) fn offset(&self, position: Position) -> usize {
        let lines = self.text.split_inclusive('\n').take(position.line.saturating_sub(1));
        let start = lines.map(str::len).sum();
        let line = self.text[start..].split('\n').next().unwrap_or_default();
        start + line.char_indices().nth(position.column.saturating_sub(1)).map_or(line.len(), |(offset, _)| offset)
    }
}
