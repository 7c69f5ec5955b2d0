//! What is about to be printed is examined before anything is written.
//!
//! Read off the laid-out frames on every build: overflow, letters without a glyph, the page count, and what `page.rs` finds. Read off
//! a raster, when asked: every code decodes to its target, also after a photocopy.

pub mod codes;
pub mod frames;
mod page;
pub mod photocopy;

use std::collections::BTreeSet;

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::content::DocumentFormat;
use crate::diag::{self, Diagnostic, Sink};
use crate::fonts::{Fonts, letters};
use crate::lang::Direction;

/// Examines the frames of one document, which was made of `data`; `what` names it in messages.
pub fn examine(
    document: &PagedDocument,
    data: &serde_json::Value,
    direction: Direction,
    format: DocumentFormat,
    fonts: &Fonts,
    what: &str,
    sink: &mut Sink,
) {
    overflow(document, what, sink);
    glyphs(document, fonts, what, sink);
    page_count(document.pages().len(), format, what, sink);
    page::examine(document, data, direction, format == DocumentFormat::DinLang6, what, sink);
}

/// Templates measure what must fit and leave `metadata((place: …, mm: …)) <overflow>` where it does not.
fn overflow(document: &PagedDocument, what: &str, sink: &mut Sink) {
    let Some(label) = Label::new(PicoStr::intern("overflow")) else { return };
    for element in document.introspector().query(&Selector::Label(label)) {
        let Some(metadata) = element.to_packed::<MetadataElem>() else { continue };
        let Value::Dict(values) = &metadata.value else { continue };
        let place = values.get("place").ok().and_then(|value| value.clone().cast::<String>().ok()).unwrap_or_default();
        let mm = values.get("mm").ok().and_then(|value| value.clone().cast::<f64>().ok()).unwrap_or_default();
        sink.push(
            Diagnostic::new(diag::codes::OVERFLOW, format!("{what}: {place} is {mm:.1} mm too long"))
                .hint("shorten the texts of this part, or move some of them to another part"),
        );
    }
}

fn page_count(pages: usize, format: DocumentFormat, what: &str, sink: &mut Sink) {
    let (needed, hint) = match format {
        DocumentFormat::A5Booklet if !pages.is_multiple_of(4) => (
            "pages, but the format needs a multiple of four",
            "a section that does not fit its page flows onto a further one: shorten it",
        ),
        DocumentFormat::DinLang6 if pages != 6 => (
            "panels, but the format has six",
            "add or remove sections, or change their \"panels\", so that there are six in all",
        ),
        _ => return,
    };
    sink.push(Diagnostic::new(diag::codes::PAGE_COUNT, format!("{what}: {pages} {needed}")).hint(hint));
}

fn glyphs(document: &PagedDocument, fonts: &Fonts, what: &str, sink: &mut Sink) {
    let mut missing = BTreeSet::new();
    let mut first = None;
    for (page, number) in document.pages().iter().zip(1..) {
        texts(&page.frame, &mut |text| {
            // Typst draws glyph 0 where it found no font; only then is it worth a look which letter it was.
            if text.glyphs.iter().any(|glyph| glyph.id == 0) {
                missing.extend(fonts.missing(&text.text));
            }
        });
        first = first.or((!missing.is_empty()).then_some(number));
    }
    if let Some(page) = first {
        let text = format!("{what}, page {page}: no font has {}", letters(&missing));
        sink.push(
            Diagnostic::new(diag::codes::MISSING_GLYPH, text)
                .on_page(page)
                .hint("write it in other letters, or add a font for this script to fonts/, with its licence"),
        );
    }
}

/// Calls `see` with every text of a frame.
fn texts(frame: &Frame, see: &mut impl FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => texts(&group.frame, see),
            FrameItem::Text(text) => see(text),
            _ => {}
        }
    }
}
