//! Localised document → the template that sets it, and plain data for that template.
//!
//! Content reaches a template as data, never as source: a person called `#panic()]` prints as that.

use std::ops::Range;

use serde_json::{Value, json};

use crate::content::{DocumentFormat, Kommune};
use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Direction;
use crate::localise::{Code, LocalBlock, LocalDocument};
use crate::measure::Mm;
use crate::qr::{self, Level, Symbol, Symbols};
use crate::source::Span;

/// What `typeset` needs to set a document.
#[derive(Debug)]
pub struct Composed {
    /// Path in the project: `templates/documents/booklet.typ`.
    pub template: String,
    /// The whole document, but for the symbols. Of its `sections` each part has its own; the rest is for all of them.
    pub data: Value,
    /// What is set by itself, one after another.
    pub parts: Vec<Part>,
    /// By how much the margin at the binding is wider than the outer one.
    pub binding: Mm,
    pub direction: Direction,
    /// The symbols of all codes, each once.
    pub symbols: Vec<Symbol>,
    /// What each code must decode to, in the same order.
    pub payloads: Vec<String>,
}

/// Sections that are set together and begin on a page of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which of the document's sections.
    pub sections: Range<usize>,
    pub kind: PartKind,
    /// Its pages bear numbers.
    pub numbered: bool,
    /// It begins on a new sheet, because the one before is cut.
    pub new_sheet: bool,
    /// It holds what a household says: nothing of it may be kept.
    pub personal: bool,
    /// How many settings its template has for it, from the best one on: the first that fits a page is taken.
    pub settings: usize,
}

/// Settings of a topic on an upright page: `topic` in templates/documents/folder.typ.
const TOPIC_SETTINGS: usize = 5;

/// What a part has to know of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// Nothing.
    Plain,
    /// On which pages they begin.
    Contents,
    /// How many pages they have: it fills up a multiple of four.
    Filling,
}

/// A flyer's panels share their room, so it is one part; elsewhere each section is one.
fn parts(document: &LocalDocument, sections: &[Value]) -> Vec<Part> {
    let part = |range: Range<usize>| {
        let section = &document.sections[range.start];
        let has = |kind: fn(&LocalBlock) -> bool| section.blocks.iter().any(kind);
        let kind = if document.format == DocumentFormat::A5Booklet && section.role == Some("notes") {
            PartKind::Filling
        } else if has(|block| matches!(block, LocalBlock::Contents)) {
            PartKind::Contents
        } else {
            PartKind::Plain
        };
        let before = range.start.checked_sub(1).and_then(|index| document.sections.get(index));
        Part {
            kind,
            numbered: section.role != Some("cover"),
            new_sheet: before.is_some_and(|it| it.blocks.iter().any(|block| matches!(block, LocalBlock::Slip { .. }))),
            personal: sections[range.clone()].iter().any(is_personal),
            settings: if document.format == DocumentFormat::A4 && section.id.starts_with("topic-") {
                TOPIC_SETTINGS
            } else {
                1
            },
            sections: range,
        }
    };
    let count = document.sections.len();
    match document.format {
        DocumentFormat::DinLang6 if count > 0 => vec![Part { numbered: false, ..part(0..count) }],
        _ => (0..count).map(|index| part(index..index + 1)).collect(),
    }
}

/// Whether something in the data is what a household says (`Text::personal`) or agreed on.
fn is_personal(value: &Value) -> bool {
    match value {
        Value::Object(entries) => {
            let is_set = |key| entries.get(key) == Some(&Value::Bool(true));
            is_set("personal") || is_set("agreed") || entries.values().any(is_personal)
        }
        Value::Array(items) => items.iter().any(is_personal),
        _ => false,
    }
}

/// Folded paper is creased where codes may stand: more of the symbol must be expendable.
pub(crate) fn level_on(format: DocumentFormat) -> Level {
    if format == DocumentFormat::DinLang6 { Level::Q } else { Level::M }
}

/// Chooses the template and lays out its data. `bleed` is how far colour runs over the trimmed edge; `known`
/// are the symbols that were made before.
pub fn compose(document: &LocalDocument, kommune: &Kommune, bleed: Mm, known: &Symbols, sink: &mut Sink) -> Composed {
    let level = level_on(document.format);
    let mut codes: Vec<&Code> = Vec::new();
    for code in document.sections.iter().flat_map(|section| &section.blocks).flat_map(codes_of) {
        if !codes.iter().any(|known| known.payload == code.payload) {
            codes.push(code);
        }
    }
    let wanted: Vec<&str> = codes.iter().map(|code| code.payload.as_str()).collect();
    let mut symbols = Vec::new();
    let mut payloads = Vec::new();
    for (code, encoded) in codes.into_iter().zip(known.encode(&wanted, level)) {
        match encoded {
            Ok(symbol) => {
                symbols.push(symbol);
                payloads.push(code.payload.clone());
            }
            Err(too_long) => sink.push(too_long_for_paper(&code.payload, code.span, level, &too_long)),
        }
    }
    let language = &document.language;
    let facts = &kommune.facts;
    let data = json!({
        "document": document.id,
        "lang": {
            "tag": language.to_string(),
            "language": language.language(),
            "script": if language.is_plain() { "plain" } else { language.script().name() },
            "dir": match language.direction() { Direction::LeftToRight => "ltr", Direction::RightToLeft => "rtl" },
            "bilingual": !language.is_german(),
        },
        "kommune": {
            "name": facts.name,
            "accent": facts.accent.value.to_string(),
            "imprint": facts.imprint,
            "website": facts.website.typed(),
            "fictional": facts.fictional,
        },
        "title": document.title.plain(),
        "edition": document.edition,
        "draft": document.draft,
        "note": document.note,
        "labels": document.labels,
        "sections": document.sections,
        "bleed_mm": bleed.mm(),
        "binding_mm": document.format.binding().mm(),
    });
    let parts = parts(document, data["sections"].as_array().map_or(&[], Vec::as_slice));
    Composed {
        template: format!("templates/documents/{}.typ", document.template),
        data,
        parts,
        binding: document.format.binding(),
        direction: language.direction(),
        symbols,
        payloads,
    }
}

/// Every code that a block prints.
fn codes_of(block: &LocalBlock) -> Vec<&Code> {
    match block {
        LocalBlock::Cards { items } => items.iter().filter_map(|card| card.code.as_ref()).collect(),
        LocalBlock::Hotlines { items } => items.iter().map(|hotline| &hotline.code).collect(),
        LocalBlock::Links { items } => items.iter().map(|link| &link.code).collect(),
        _ => Vec::new(),
    }
}

/// An address whose code would be too dense, with the version that it would need.
pub(crate) fn too_long_for_paper(payload: &str, span: Span, level: Level, too_long: &qr::TooLong) -> Diagnostic {
    let needs = too_long.version.map_or_else(|| "no version".to_owned(), |version| format!("version {version}"));
    let text = format!(
        "the address {payload} has {} bytes; at level {level:?} its code would need {needs}, and {} is the largest that phones \
         read from paper",
        too_long.bytes,
        qr::MAX_VERSION
    );
    Diagnostic::new(codes::QR_TOO_LONG, text)
        .at(span)
        .hint("give a shorter address of the same page, for example the start page of the office")
        .hint("106 bytes fit (level M), on a flyer 74 (level Q)")
}
