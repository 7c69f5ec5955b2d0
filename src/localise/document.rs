//! A whole document for one reader.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::blocks::{self, Context, LocalBlock};
use super::printed;
use super::text::Text;
use super::words::Words;
use crate::catalog::{Arg, Catalog};
use crate::content::{Common, Document, DocumentFormat, Kommune, Role, SectionSpec};
use crate::diag::Sink;
use crate::lang::Lang;

/// Whom a document is made for.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub language: &'a Lang,
    /// The reader's words; the German ones where the language is German.
    pub catalog: &'a Catalog,
    pub german: &'a Catalog,
    /// The edition: decides what is stale, expired or over.
    pub day: Date,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reader({}, {})", self.language, self.day)
    }
}

/// A section or topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocalSection {
    /// `topic-housing` or `section-about-me`.
    pub id: String,
    pub role: Option<&'static str>,
    pub icon: Option<String>,
    /// How many panels its blocks may flow through.
    pub panels: u32,
    pub title: Text,
    pub lead: Option<Text>,
    pub blocks: Vec<LocalBlock>,
}

/// A document of which every word is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalDocument {
    pub id: String,
    pub format: DocumentFormat,
    pub template: String,
    pub language: Lang,
    pub title: Text,
    pub sections: Vec<LocalSection>,
    /// Words that templates use by name: `phone` is `label-phone`, `only-german` is `note-only-german`.
    pub labels: BTreeMap<String, Text>,
    /// «Stand 20.11.2026»
    pub edition: Text,
    /// A text was used that no person has confirmed.
    pub draft: bool,
}

/// The labels that templates set themselves.
const LABELS: &[&str] = &[
    "note-machine-draft",
    "note-only-german",
    "note-fictional",
    "note-unknown",
    "label-where",
    "label-documents",
    "label-deadline",
    "label-step",
    "label-done",
    "label-goal-next",
    "label-goal-who",
    "label-goal-until",
    "label-consent-for",
    "label-consent-statement",
    "label-consent-what",
    "label-consent-to",
    "label-consent-why",
    "label-consent-until",
    "label-consent-revoked",
    "label-consent-signature",
    "label-consent-review",
    "label-no-courses",
    "level-alpha",
    "level-none",
    "label-course-place",
    "label-course-time",
    "section-notes",
];

/// Resolves every word of a document. What is wrong or only a draft goes to the sink.
pub fn localise(
    document: &Document,
    kommune: &Kommune,
    common: &Common,
    reader: Reader<'_>,
    sink: &mut Sink,
) -> LocalDocument {
    let foreign = (!reader.language.is_source()).then_some(reader.catalog);
    let mut words = Words::new(foreign, reader.german, &kommune.facts.name);
    words.usable(&kommune.facts, reader.day);
    let context = Context { common, kommune, language: reader.language, day: reader.day };
    let mut sections = Vec::new();
    for spec in &document.sections {
        section(spec, &context, &mut words, &mut sections);
    }
    let labels = LABELS.iter().map(|id| (short(id), words.text(id, None))).collect();
    let date = printed::date(reader.day);
    let edition = words
        .make("label-edition", None, |side| side.format("label-edition", None, &[("date", Arg::Text(date.clone()))]));
    let draft = words.review(&document.id.value);
    sink.diagnostics.append(&mut words.sink.diagnostics);
    LocalDocument {
        id: document.id.value.clone(),
        format: document.format,
        template: document.template.value.clone(),
        language: reader.language.clone(),
        title: sections
            .first()
            .map_or_else(|| Text { reader: vec![], german: None, fallback: false }, |section| section.title.clone()),
        sections,
        labels,
        edition,
        draft,
    }
}

/// `label-phone` → `phone`.
fn short(id: &str) -> String {
    id.split_once('-').map_or(id, |(_, rest)| rest).to_owned()
}

fn section(spec: &SectionSpec, context: &Context<'_>, words: &mut Words<'_>, sections: &mut Vec<LocalSection>) {
    if let Some(id) = &spec.id {
        let prefix = format!("section-{}", id.value);
        sections.push(LocalSection {
            role: spec.role.map(Role::word),
            icon: spec.icon.as_ref().map(|icon| icon.value.clone()),
            panels: spec.panels.unwrap_or(1),
            title: words.text(&prefix, Some(id.span)),
            lead: words.optional(&prefix, "lead"),
            blocks: blocks::resolve(&spec.blocks, &prefix, None, context, words),
            id: prefix,
        });
    }
    for topic in spec.topics.iter().filter_map(|id| context.common.topics.get(&id.value)) {
        let prefix = format!("topic-{}", topic.id.value);
        sections.push(LocalSection {
            role: None,
            icon: Some(topic.icon.value.clone()),
            panels: 1,
            title: words.text(&prefix, Some(topic.id.span)),
            lead: words.optional(&prefix, "lead"),
            blocks: blocks::resolve(&topic.blocks, &prefix, Some(&topic.id.value), context, words),
            id: prefix,
        });
    }
}
