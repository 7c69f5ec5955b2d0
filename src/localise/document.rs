//! A whole document for one reader.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::blocks::{self, Context, LocalBlock};
use super::filled;
use super::printed;
use super::text::Text;
use super::words::Words;
use crate::catalog::{Arg, Catalog};
use crate::content::{Block, Common, Document, DocumentFormat, Id, Kommune, Role, SectionSpec};
use crate::diag::Sink;
use crate::household::Household;
use crate::lang::Lang;
use crate::select::{Kind, Phase, Selection};
use crate::source::Span;

/// The household that a document is made for, and what was chosen for it.
#[derive(Debug, Clone, Copy)]
pub struct Chosen<'a> {
    pub household: &'a Household,
    pub selection: &'a Selection,
    /// The language that the document should be in, if there are no words in it yet: the cover says so.
    pub missing: Option<&'a Lang>,
}

/// Whom a document is made for.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub language: &'a Lang,
    /// The reader's words; the German ones where the language is German.
    pub catalog: &'a Catalog,
    pub german: &'a Catalog,
    /// The edition: decides what is stale, expired or over.
    pub day: Date,
    /// `None`: for everybody, with lines to write on.
    pub chosen: Option<Chosen<'a>>,
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
    /// The places of all facts that are printed.
    pub facts: Vec<Span>,
    /// What the cover says besides.
    pub note: Option<Text>,
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
    let context = Context { common, kommune, language: reader.language, day: reader.day, chosen: reader.chosen };
    let mut sections = Vec::new();
    for part in parts(document, reader.chosen) {
        match part {
            Part::Section(spec, id) => sections.push(own_section(spec, id, &context, &mut words)),
            Part::Topic(id) => sections.extend(topic_section(id, &context, &mut words)),
        }
    }
    let label = |id: &&str| {
        words.is_binding = id.starts_with("label-consent-");
        (short(id), words.text(id, None))
    };
    let labels = LABELS.iter().map(label).collect();
    words.is_binding = false;
    let edition = words.make("label-edition", None, |side| {
        side.format("label-edition", None, &[("date", Arg::Text(printed::date_in(side, reader.day)))])
    });
    let note = reader.chosen.and_then(|chosen| chosen.missing).map(|language| {
        let args = [("language", Arg::Text(language.native_name()))];
        words.make("note-language-missing", None, |side| side.format("note-language-missing", None, &args))
    });
    let draft = words.review(&document.id.value);
    sink.diagnostics.append(&mut words.sink.diagnostics);
    LocalDocument {
        id: document.id.value.clone(),
        format: document.format,
        template: document.template.value.clone(),
        language: reader.language.clone(),
        title: sections.first().map(|section| section.title.clone()).unwrap_or_default(),
        sections,
        labels,
        edition,
        draft,
        facts: words.facts.iter().copied().collect(),
        note,
    }
}

/// `label-phone` → `phone`.
fn short(id: &str) -> String {
    id.split_once('-').map_or(id, |(_, rest)| rest).to_owned()
}

/// A section of a document, or one topic of a section.
#[derive(Clone, Copy)]
enum Part<'a> {
    Section(&'a SectionSpec, &'a Id),
    Topic(&'a Id),
}

/// The parts of a document in print order. For a household: without what does not concern it, and its topics in the order in which
/// they matter. A section that follows a topic (the courses after «Learning German») stays with it.
fn parts<'a>(document: &'a Document, chosen: Option<Chosen<'a>>) -> Vec<Part<'a>> {
    let is_printed = |spec: &&SectionSpec| {
        let insert = spec.id.as_ref().filter(|_| spec.insert);
        chosen.is_none_or(|chosen| insert.is_none_or(|id| chosen.selection.has_insert(&id.value)))
    };
    let all: Vec<Part<'a>> = document
        .sections
        .iter()
        .filter(is_printed)
        .flat_map(|spec| {
            let own = spec.id.as_ref().map(|id| Part::Section(spec, id));
            own.into_iter().chain(spec.topics.iter().map(Part::Topic))
        })
        .collect();
    let Some(Chosen { selection, .. }) = chosen else { return all };
    let is_topic = |part: &Part<'_>| matches!(part, Part::Topic(_));
    let first = all.iter().position(is_topic).unwrap_or(all.len());
    let last = all.iter().rposition(is_topic).map_or(all.len(), |last| last + 1);
    let mut units: Vec<(Phase, Vec<Part<'a>>)> = Vec::new();
    for part in &all[first..last] {
        match (part, units.last_mut()) {
            (Part::Section(..), Some((_, unit))) => unit.push(*part),
            (Part::Section(..), None) => units.push((Phase::FirstDays, vec![*part])),
            (Part::Topic(id), _) => units.push((selection.phase(&id.value), vec![*part])),
        }
    }
    units.retain(|(_, unit)| match unit.first() {
        Some(Part::Topic(id)) => selection.has(Kind::Topic, &id.value),
        _ => true,
    });
    units.sort_by_key(|(phase, _)| *phase);
    let topics = units.into_iter().flat_map(|(_, unit)| unit);
    all[..first].iter().copied().chain(topics).chain(all[last..].iter().copied()).collect()
}

/// Whether nothing of a document concerns a household.
pub fn prints_nothing(document: &Document, chosen: Chosen<'_>) -> bool {
    parts(document, Some(chosen)).is_empty()
}

/// Whether a document that is made for a household has a place for the day of a visit.
pub fn prints_visit(document: &Document, chosen: Chosen<'_>) -> bool {
    let is_place = |block: &Block| match block {
        Block::Form(fields) => fields.iter().any(|field| field.field.value == filled::VISIT),
        _ => false,
    };
    parts(document, Some(chosen)).into_iter().any(|part| match part {
        Part::Section(section, _) => section.blocks.iter().any(is_place),
        Part::Topic(_) => false,
    })
}

fn own_section(spec: &SectionSpec, id: &Id, context: &Context<'_>, words: &mut Words<'_>) -> LocalSection {
    let prefix = format!("section-{}", id.value);
    // What a person signs, and what asks for it.
    words.is_binding = spec.blocks.iter().any(|block| matches!(block, Block::Consent(_) | Block::ForReview(_)));
    let section = LocalSection {
        role: spec.role.map(Role::word),
        icon: spec.icon.as_ref().map(|icon| icon.value.clone()),
        panels: spec.panels.unwrap_or(1),
        title: words.text(&prefix, Some(id.span)),
        lead: words.optional(&prefix, "lead"),
        blocks: blocks::resolve(&spec.blocks, &prefix, None, context, words),
        id: prefix,
    };
    words.is_binding = false;
    section
}

fn topic_section(id: &Id, context: &Context<'_>, words: &mut Words<'_>) -> Option<LocalSection> {
    let topic = context.common.topics.get(&id.value)?;
    let prefix = format!("topic-{}", topic.id.value);
    Some(LocalSection {
        role: None,
        icon: Some(topic.icon.value.clone()),
        panels: 1,
        title: words.text(&prefix, Some(topic.id.span)),
        lead: words.optional(&prefix, "lead"),
        blocks: blocks::resolve(&topic.blocks, &prefix, Some(&topic.id.value), context, words),
        id: prefix,
    })
}
