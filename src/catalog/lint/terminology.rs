//! `locales/<lang>/terminology.yaml` → words that are not used, and texts that may be as they are.
//!
//! ```yaml
//! avoid: { Kulturmittler: Sprachmittler }   # a word, and the one to use instead
//! same: [section-summary]                   # messages that are the same as the German on purpose
//! keep: [Handbook Germany]                  # names that are the same in every language
//! ```
//!
//! `keep` of German counts in every language, `avoid` of German in plain German too.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::{Lang, SOURCE};
use crate::source::{Position, Project, Span};

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Terminology {
    pub(super) avoid: BTreeMap<String, String>,
    pub(super) same: BTreeSet<String>,
    pub(super) keep: BTreeSet<String>,
}

impl Terminology {
    pub(super) fn read(project: &Project, lang: &Lang, sink: &mut Sink) -> Self {
        let mut found = Self::file(project, &lang.to_string(), sink);
        if !lang.is_source() {
            // What is wrong in it is told with German.
            let german = Self::file(project, SOURCE, &mut Sink::default());
            found.keep.extend(german.keep);
            if lang.is_german() {
                found.avoid.extend(german.avoid);
            }
        }
        found
    }

    /// The text with signs that are no letters in place of names; every offset stays.
    pub(super) fn without_names(&self, mut text: String) -> String {
        for name in &self.keep {
            if text.contains(name) {
                text = text.replace(name, &"\u{1}".repeat(name.len()));
            }
        }
        text
    }

    fn file(project: &Project, tag: &str, sink: &mut Sink) -> Self {
        let Some(id) = project.find(&format!("locales/{tag}/terminology.yaml")) else { return Self::default() };
        let file = project.file(id);
        if file.text.lines().all(|line| line.trim().is_empty() || line.starts_with('#')) {
            return Self::default();
        }
        let options = serde_saphyr::options! { with_snippet: false };
        serde_saphyr::from_str_with_options(&file.text, options).unwrap_or_else(|error| {
            let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
            let at = error.location().map_or(0, |place| {
                file.offset(Position { line: number(place.line()), column: number(place.column()) })
            });
            let text = error.to_string();
            let fact = text.lines().next().unwrap_or_default().split(" at line ").next().unwrap_or_default();
            let fact = fact.trim_start_matches("error: ");
            sink.push(
                Diagnostic::new(codes::TERMINOLOGY, format!("the terminology cannot be read: {fact}"))
                    .at(Span::new(id, at..at))
                    .hint("write avoid: { word: instead }, same: [id] and keep: [word]"),
            );
            Self::default()
        })
    }
}
