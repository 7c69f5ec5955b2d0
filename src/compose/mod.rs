//! Localised document → the template that sets it, and plain data for that template.
//!
//! Content reaches a template as data, never as source: a person called `#panic()]` prints as that.

use serde_json::{Value, json};

use crate::content::{DocumentFormat, Kommune};
use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Direction;
use crate::localise::{Code, LocalBlock, LocalDocument};
use crate::measure::Mm;
use crate::qr::{self, Level, Symbol, Symbols};

/// What `typeset` needs to set a document.
#[derive(Debug)]
pub struct Composed {
    /// Path in the project: `templates/documents/booklet.typ`.
    pub template: String,
    /// What the template reads as `/data.cbor`, but for the symbols.
    pub data: Value,
    /// The symbols of all codes, each once.
    pub symbols: Vec<Symbol>,
    /// What each code must decode to, in the same order.
    pub payloads: Vec<String>,
}

/// Chooses the template and lays out its data. `bleed` is how far colour runs over the trimmed edge; `known`
/// are the symbols that were made before.
pub fn compose(document: &LocalDocument, kommune: &Kommune, bleed: Mm, known: &Symbols, sink: &mut Sink) -> Composed {
    // Folded paper is creased where codes may stand: more of the symbol must be expendable.
    let level = if document.format == DocumentFormat::DinLang6 { Level::Q } else { Level::M };
    let mut symbols = Vec::new();
    let mut payloads = Vec::new();
    for code in document.sections.iter().flat_map(|section| &section.blocks).flat_map(codes_of) {
        if payloads.contains(&code.payload) {
            continue;
        }
        match known.encode(&code.payload, level) {
            Ok(symbol) => {
                symbols.push(symbol);
                payloads.push(code.payload.clone());
            }
            Err(too_long) => sink.push(too_long_for_paper(code, &too_long)),
        }
    }
    let language = &document.language;
    let facts = &kommune.facts;
    let data = json!({
        "document": document.id,
        "lang": {
            "tag": language.to_string(),
            "language": language.language(),
            "script": language.script().name(),
            "dir": match language.direction() { Direction::LeftToRight => "ltr", Direction::RightToLeft => "rtl" },
            "bilingual": !language.is_source(),
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
    });
    Composed { template: format!("templates/documents/{}.typ", document.template), data, symbols, payloads }
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

fn too_long_for_paper(code: &Code, too_long: &qr::TooLong) -> Diagnostic {
    let needs = too_long.version.map_or_else(|| "no version".to_owned(), |version| format!("version {version}"));
    let text = format!(
        "the address {} has {} bytes; its code would need {needs}, and {} is the largest that phones read from paper",
        code.payload,
        too_long.bytes,
        qr::MAX_VERSION
    );
    Diagnostic::new(codes::QR_TOO_LONG, text)
        .at(code.span)
        .hint("give a shorter address of the same page, for example the start page of the office")
}
