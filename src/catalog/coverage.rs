//! How much of a language is translated, and how far it can be trusted.

use std::collections::BTreeMap;

use super::{Catalog, ReviewState};
use crate::source::Project;

/// Words for the people who print, not for readers. A language may do without them.
pub(super) const FOR_STAFF: [&str; 3] = ["selection.ftl", "desk.ftl", "desk-rows.ftl"];

/// Whether a language may do without the words of this German file: they are for staff, and it has no such file.
pub(super) fn may_be_left(path: &str, language: &Catalog, project: &Project) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    FOR_STAFF.contains(&name) && project.find(&format!("locales/{}/{name}", language.lang)).is_none()
}

/// Every message of the German under its state in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    ids: BTreeMap<ReviewState, Vec<String>>,
    /// Messages of which an attribute, or the text beside attributes, is missing; they have a state all the same.
    pub incomplete: Vec<String>,
}

impl Coverage {
    /// Sorted.
    pub fn of(&self, state: ReviewState) -> &[String] {
        self.ids.get(&state).map_or(&[], Vec::as_slice)
    }

    /// How many messages there are in German.
    pub fn total(&self) -> usize {
        self.ids.values().map(Vec::len).sum()
    }
}

impl Catalog {
    /// Words for staff count where the language has a file for them.
    pub fn coverage(&self, german: &Self, project: &Project) -> Coverage {
        let mut coverage = Coverage::default();
        for (id, source) in &german.messages {
            if may_be_left(&project.file(source.span.file).path, self, project) {
                continue;
            }
            coverage.ids.entry(self.state(id, german)).or_default().push(id.clone());
            let is_partial = self.messages.get(id).is_some_and(|own| {
                own.value.is_none() && source.value.is_some()
                    || source.attributes.keys().any(|name| !own.attributes.contains_key(name))
            });
            if is_partial {
                coverage.incomplete.push(id.clone());
            }
        }
        coverage
    }
}
