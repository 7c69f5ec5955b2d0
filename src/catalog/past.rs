//! A text of a message as it is written, now or in an older version of its file.

use std::collections::BTreeMap;

use super::{Catalog, scan};
use crate::lang::SOURCE;
use crate::source::{History, Origin, Project};

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

/// An older text of a German message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Then {
    pub text: String,
    /// Where and when: `3f2a1bc0de, 2026-11-20`.
    pub version: String,
}

/// The newest version of each message (id, hash) with the hash that was translated. An error says why nothing older is known.
pub fn german_then(wanted: &[(&str, &str)], project: &Project) -> Result<BTreeMap<String, Then>, String> {
    let Origin::Folder(folder) = &project.origin else {
        return Err("the project is the copy in the program".to_owned());
    };
    let mut found = BTreeMap::new();
    for version in History::open(folder, &format!("locales/{SOURCE}/"))? {
        for message in past(&version.text) {
            let is_wanted = wanted.contains(&(message.id.as_str(), message.hash.as_str()));
            if is_wanted && !found.contains_key(&message.id) {
                let then =
                    Then { text: message.text.to_owned(), version: format!("{}, {}", version.revision, version.day) };
                found.insert(message.id, then);
            }
        }
        if found.len() == wanted.len() {
            break;
        }
    }
    Ok(found)
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
