//! A text of a message as it is written, now or in an older version of its file.

use super::{Catalog, scan};
use crate::source::Project;

/// A message of an older version of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past<'a> {
    pub id: String,
    /// As [`Catalog::hash`] gives it.
    pub hash: String,
    /// The lines of the entry.
    pub text: &'a str,
}

/// The messages of a version. What cannot be read of it is left out.
pub fn past(text: &str) -> Vec<Past<'_>> {
    let messages = scan::entries(text).into_iter().filter(|(id, ..)| !id.starts_with('-'));
    messages.map(|(id, hash, start)| Past { id, hash, text: scan::entry_text(text, start) }).collect()
}

impl Catalog {
    /// The lines of a message in the project that the catalog was loaded from.
    pub fn written<'a>(&self, id: &str, project: &'a Project) -> Option<&'a str> {
        let span = self.messages.get(id)?.span;
        Some(scan::entry_text(&project.file(span.file).text, span.start as usize))
    }

    /// The hash of the German that a translation was recorded for.
    pub fn recorded_source(&self, id: &str) -> Option<&str> {
        self.records.get(id).map(|line| line.record.source())
    }

    /// Who set the recorded state, and when.
    pub fn recorded_by(&self, id: &str) -> Option<(&str, &str)> {
        self.records.get(id).map(|line| line.record.author())
    }
}
