//! How much of a language is translated, and how far it can be trusted.

use std::collections::BTreeMap;

use super::{Catalog, ReviewState};
use crate::source::Project;

/// Words for the people who print, not for readers. A language may do without them.
pub(super) const FOR_STAFF: &str = "selection.ftl";

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
        let has_staff = project.find(&format!("locales/{}/{FOR_STAFF}", self.lang)).is_some();
        let mut coverage = Coverage::default();
        for (id, source) in &german.messages {
            let for_staff = project.file(source.span.file).path.ends_with(FOR_STAFF);
            if for_staff && !has_staff {
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
