//! How much of a language is translated, and how far it can be trusted.

use std::collections::BTreeMap;

use super::{Catalog, ReviewState};
use crate::lang::Lang;
use crate::source::{Project, Span};

/// Words for the people who print, not for readers. A language may do without them; the English of diagnostics is in the code.
pub(super) const FOR_STAFF: [&str; 2] = ["diagnostics.ftl", "selection.ftl"];

/// Files of words for staff that a language does without.
pub(super) fn done_without(project: &Project, lang: &Lang) -> Vec<&'static str> {
    FOR_STAFF.into_iter().filter(|name| project.find(&format!("locales/{lang}/{name}")).is_none()).collect()
}

/// Whether a place is in a file with one of these names.
pub(super) fn is_in(project: &Project, span: Span, names: &[&str]) -> bool {
    project.file(span.file).path.rsplit('/').next().is_some_and(|name| names.contains(&name))
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
    /// Words for staff count where the language has the file of them.
    pub fn coverage(&self, german: &Self, project: &Project) -> Coverage {
        let without = done_without(project, &self.lang);
        let mut coverage = Coverage::default();
        for (id, source) in &german.messages {
            if is_in(project, source.span, &without) {
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
