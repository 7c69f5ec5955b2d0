//! Composed document → laid-out pages, through Typst as a library. What Typst says of a template becomes a diagnostic.
//!
//! A document is set part by part, several at a time, and put together afterwards: a part of which everything is as it was before
//! need not be set again (`shelf.rs`), and Typst never looks through a whole document for the page of something.

mod assemble;
mod data;
mod icons;
mod letters;
mod shelf;
mod world;

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;
use serde_json::Value;
use typst::diag::{SourceDiagnostic, SourceResult, Warned};
use typst::foundations::{Bytes, Label, Selector};
use typst::introspection::{Introspector as _, PagedPosition};
use typst::layout::Abs;
use typst::model::{Document as _, DocumentInfo};
use typst::text::Locale;
use typst::utils::{PicoStr, hash128};
use typst_layout::{Page, PagedDocument};

pub use shelf::Shelf;
pub use world::Templates;

use crate::compose::{Composed, Part, PartKind};
use crate::diag::{Diagnostic, Sink, codes};
use crate::fonts::Fonts;
use crate::measure::Mm;
use crate::source::{Project, Span};
use crate::threads::in_parallel;
use crate::timings::{Stage, Timings};
use data::{PartData, PartFiles, Symbols};
use world::PageWorld;

/// What documents are set with.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    pub project: &'a Project,
    pub templates: &'a Templates,
    pub fonts: &'a Fonts,
    pub day: Date,
    pub shelf: &'a Shelf,
    /// How many parts at a time.
    pub jobs: NonZeroUsize,
    pub timings: &'a Timings,
    /// For how many further parts what Typst memoised is kept.
    pub keep: usize,
}

/// What all parts of a document share.
struct Whole<'a> {
    template: &'a str,
    /// `/data.cbor`
    shared: Bytes,
    symbols: Symbols<'a>,
    /// How much room a letter of the reader takes: see [`weighed_letters`].
    letter: f64,
}

impl<'a> Whole<'a> {
    fn of(composed: &'a Composed) -> Result<Self, String> {
        let shared = Bytes::new(data::document(composed)?);
        Ok(Self {
            template: &composed.template,
            shared,
            symbols: data::symbols(composed),
            letter: reader_letter(composed),
        })
    }

    /// Stands for everything that a part is made from.
    fn key(&self, part: &[u8], with: Setting<'_>) -> u128 {
        hash128(&(self.template, &self.shared, part, with.day.to_string()))
    }
}

/// A part on its pages.
#[derive(Debug, Clone)]
struct Laid {
    pages: Arc<[Page]>,
    /// Of the document; all parts say the same.
    info: DocumentInfo,
    room: Room,
}

/// How a part stands on its pages.
#[derive(Debug, Clone, Copy)]
struct Room {
    overfull: Overfull,
    /// From the end of the column beside the text to the end of the page.
    beside: Abs,
    /// How high the blocks of the text are that could stand beside it too.
    movable: Abs,
    /// How much the text is more than its page. What cannot be divided leaves gaps, so it is less in truth.
    excess: Abs,
    /// The area of the text and of what stands beside it, as a part of a page's. It is about the same however they are divided up.
    taken: f64,
}

/// Blocks that move to the narrow column become at least so much higher there.
const HIGHER_BESIDE: f64 = 1.5;
/// Gaps of the text are not higher than this in all.
const GAPS: Mm = Mm::of(28.0);
/// The column beside the text, as a part of the width of both (`narrow` in templates/documents/folder.typ).
const WIDTH_BESIDE: f64 = 0.33;
/// What takes more than this was never seen to fit one page, with the smallest gaps.
const TOO_MUCH: f64 = 1.12;

/// This setting is made for two pages.
const TWO_PAGES: usize = 3;
/// A part with more letters than this, counted by [`weighed_letters`], was never seen to fit one page: the most that did were
/// 2,347, in the topics of three towns in sixteen languages.
const MORE_THAN_A_PAGE: f64 = 2_400.0;
/// How much room a letter of the German line takes: a part of what one of a reader in Latin letters does.
const GERMAN_LETTER: f64 = 0.45;
/// From this setting on it is no longer one page for what to do and one for whom to ask.
const RUNS_ON: usize = 4;

/// Whether a part is more than a page holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Overfull {
    No,
    /// It goes on on a further page.
    Pages,
    /// A column that cannot be divided runs over the end of its page.
    Columns,
}

impl Room {
    fn of(document: &PagedDocument) -> Self {
        let places = |label: &str| -> Vec<PagedPosition> {
            let Some(label) = Label::new(PicoStr::intern(label)) else { return vec![] };
            let introspector = document.introspector();
            let marks = introspector.query(&Selector::Label(label));
            marks.iter().filter_map(|mark| introspector.position(mark.location()?)).collect()
        };
        let ends = places("page-end");
        let columns = places("column-end");
        let room = |at: &PagedPosition| ends.iter().find(|end| end.page == at.page).map(|end| end.point.y - at.point.y);
        let beside = columns.iter().filter_map(room).min().unwrap_or_default();
        let overfull = if beside < Abs::pt(-0.01) {
            Overfull::Columns
        } else if document.pages().len() > 1 {
            Overfull::Pages
        } else {
            Overfull::No
        };
        let mut room = Self { overfull, beside, movable: Abs::zero(), excess: Abs::zero(), taken: 0.0 };
        let height = |marks: &[PagedPosition]| marks.first().map(|at| at.point.y);
        let (Some(top), Some(start), Some(end), Some(beside_end)) =
            (height(&places("page-start")), height(&places("text-start")), height(&ends), height(&columns))
        else {
            return room;
        };
        // As if all pages were one.
        let along = |at: &PagedPosition| at.point.y + (end - top) * (at.page.get() - 1) as f64;
        let sum = |label: &str| places(label).iter().map(along).sum::<Abs>();
        let text_end = places("text-end").first().map(along).unwrap_or(start);
        room.movable = sum("movable-end") - sum("movable-start");
        room.excess = text_end - end;
        room.taken = ((text_end - start) * (1.0 - WIDTH_BESIDE) + (beside_end - start) * WIDTH_BESIDE) / (end - start);
        room
    }
}

/// How many pages each part of a document has at least, told without laying it out: those of parts that lie on the shelf are known.
pub fn at_least(composed: &Composed, with: Setting<'_>) -> Vec<usize> {
    let whole = Whole::of(composed).ok();
    let letter = reader_letter(composed);
    let sections = composed.data["sections"].as_array().map_or(&[][..], Vec::as_slice);
    let known = |own, part: &Part| {
        let whole = whole.as_ref().filter(|_| !part.personal && !with.shelf.is_bare())?;
        let files = written(&PartData::plain(own, 0), &whole.symbols).ok()?;
        Some(with.shelf.get(whole.key(&files.part, with))?.pages.len())
    };
    let pages = |part: &Part| {
        let own = sections.get(part.sections.clone()).unwrap_or_default();
        match part.kind {
            PartKind::Filling => 0,
            PartKind::Contents => 1,
            PartKind::Plain => {
                known(own, part).unwrap_or(if is_certainly_two_pages(own, part.settings, letter) { 2 } else { 1 })
            }
        }
    };
    composed.parts.iter().map(pages).collect()
}

/// Lays a document out: its pages, and how many of them each part has. `None` after an error, which is in the sink; a warning from
/// Typst (an unknown font, a layout that does not converge) is an error too, because it would be visible on paper.
pub fn typeset(composed: &Composed, with: Setting<'_>, sink: &mut Sink) -> Option<(PagedDocument, Vec<usize>)> {
    let whole = match Whole::of(composed) {
        Ok(whole) => whole,
        Err(error) => {
            sink.push(fault(&error));
            return None;
        }
    };
    let sections = composed.data["sections"].as_array().map_or(&[][..], Vec::as_slice);
    let set = |part: &Part, pages, contents| {
        let own = sections.get(part.sections.clone()).unwrap_or_default();
        lay_out(&whole, PartData { contents, ..PartData::plain(own, pages) }, part.settings, !part.personal, with)
    };

    let plain: Vec<(usize, &Part)> =
        composed.parts.iter().enumerate().filter(|(_, part)| part.kind == PartKind::Plain).collect();
    let mut laid: Vec<Option<Laid>> = composed.parts.iter().map(|_| None).collect();
    for (index, found) in in_parallel(&plain, with.jobs, |(index, part)| Some((*index, set(part, 0, vec![])))) {
        laid[index] = kept(found, sink);
    }
    if sink.has_errors() {
        return None;
    }
    let count = |laid: &Option<Laid>| laid.as_ref().map_or(0, |it| it.pages.len());
    let of_kind = |wanted| {
        let parts = composed.parts.iter().enumerate();
        parts.filter(move |(_, part)| part.kind == wanted).map(|(index, _)| index).collect::<Vec<_>>()
    };
    let contents = of_kind(PartKind::Contents);
    // The first of them fills up; there is nothing left for others.
    if let Some(index) = of_kind(PartKind::Filling).first().copied() {
        // A table of contents has one page.
        let others: usize = laid.iter().map(count).sum::<usize>() + contents.len();
        let missing = others.next_multiple_of(4) - others;
        if missing > 0 {
            laid[index] = kept(set(&composed.parts[index], missing, vec![]), sink);
        }
    }
    let has_numbers = composed.parts.iter().any(|part| part.numbered);
    let mut numbers: Arc<[Page]> = Arc::default();
    // How many pages tables of contents have moves all that follows: it is assumed, and tried again if it was less than they need.
    let mut assumed = 1;
    loop {
        let pages: Vec<usize> = laid
            .iter()
            .enumerate()
            .map(|(at, it)| if contents.contains(&at) { count(it).max(assumed) } else { count(it) })
            .collect();
        let starts = assemble::starts(&composed.parts, &pages);
        let total = starts.iter().zip(&pages).map(|(start, count)| start + count).max().unwrap_or(1) - 1;
        let listed = composed.parts.iter().enumerate().filter(|(at, part)| part.numbered && pages[*at] > 0);
        let entries: Vec<(&Value, usize)> = listed
            .filter_map(|(at, part)| Some((sections.get(part.sections.start)?.get("title")?, starts[at])))
            .collect();
        let is_short = has_numbers && numbers.len() < total;
        let mut jobs: Vec<Option<usize>> = contents.iter().copied().map(Some).collect();
        jobs.extend(is_short.then_some(None));
        let found = in_parallel(&jobs, with.jobs, |job| {
            Some(match job {
                Some(index) => (*job, set(&composed.parts[*index], 0, entries.clone())),
                // The same for documents of about the same length.
                None => (*job, numbers_of(&whole, composed, total.next_multiple_of(16), with)),
            })
        });
        for (job, found) in found {
            let found = kept(found, sink);
            match job {
                Some(index) => laid[index] = found,
                None => numbers = found.map(|it| it.pages).unwrap_or_default(),
            }
        }
        if sink.has_errors() {
            return None;
        }
        if contents.iter().all(|index| count(&laid[*index]) <= pages[*index]) {
            break;
        }
        assumed += 1;
    }
    let counts: Vec<usize> = laid.iter().map(count).collect();
    let starts = assemble::starts(&composed.parts, &counts);

    let mut info = laid.iter().flatten().next().map(|it| it.info.clone()).unwrap_or_default();
    // Its pages are German, and only the reader's words on them are not (`reader-run` in templates/parts/base.typ).
    info.locale = composed.data["lang"]["language"].as_str().and_then(locale).into();
    let parts: Vec<(&Part, Arc<[Page]>)> = composed
        .parts
        .iter()
        .zip(laid)
        .map(|(part, laid)| (part, laid.map(|it| it.pages).unwrap_or_default()))
        .collect();
    Some((assemble::assemble(&parts, &starts, &numbers, composed.binding, composed.direction, info), counts))
}

/// What was laid out; what was wrong goes to the sink, once for all parts that it is wrong in.
fn kept(found: Result<Laid, Vec<Diagnostic>>, sink: &mut Sink) -> Option<Laid> {
    let tell = |faults: Vec<Diagnostic>| {
        faults.into_iter().for_each(|found| {
            if !sink.diagnostics.contains(&found) {
                sink.push(found)
            }
        });
    };
    found.map_err(tell).ok()
}

/// So many pages that bear nothing but their number. Nothing of the document stands on them, so that others share them.
fn numbers_of(
    whole: &Whole<'_>,
    composed: &Composed,
    pages: usize,
    with: Setting<'_>,
) -> Result<Laid, Vec<Diagnostic>> {
    let key = hash128(&("numbers", whole.template, composed.direction, composed.binding.mm().to_bits(), pages));
    if let Some(laid) = with.shelf.get(key) {
        return Ok(laid);
    }
    let data = PartData { kind: "numbers", pages, ..PartData::default() };
    let laid = compile(whole, written(&data, &whole.symbols)?, key, with)?;
    with.shelf.put(key, &laid);
    Ok(laid)
}

/// A part in the first of its settings that fits a page; if none does, in the last one, unless another needs fewer pages.
fn lay_out(
    whole: &Whole<'_>,
    data: PartData<'_>,
    settings: usize,
    may_be_kept: bool,
    with: Setting<'_>,
) -> Result<Laid, Vec<Diagnostic>> {
    let files = written(&data, &whole.symbols)?;
    let key = whole.key(&files.part, with);
    if let Some(laid) = with.shelf.get(key).filter(|_| may_be_kept) {
        return Ok(laid);
    }
    let laid = in_best_setting(whole, data, (files, key), settings, with)?;
    if may_be_kept {
        with.shelf.put(key, &laid);
    }
    Ok(laid)
}

fn in_best_setting(
    whole: &Whole<'_>,
    mut data: PartData<'_>,
    (files, key): (PartFiles, u128),
    settings: usize,
    with: Setting<'_>,
) -> Result<Laid, Vec<Diagnostic>> {
    let is_two = is_certainly_two_pages(data.sections, settings, whole.letter);
    let mut set = |setting| {
        data.setting = setting;
        compile(whole, written(&data, &whole.symbols)?, key, with)
    };
    let mut best = if is_two { set(TWO_PAGES)? } else { compile(whole, files, key, with)? };
    let Room { beside, movable, excess, taken, .. } = best.room;
    let has_chance = |setting: &usize| match setting {
        // More stands beside the text: it needs room there, and must be what is too much.
        1 => movable > Abs::zero() && beside >= movable * HIGHER_BESIDE && excess - movable <= Abs::mm(GAPS.mm()),
        // All of it on one page, in columns of the same width.
        2 => taken <= TOO_MUCH,
        _ => true,
    };
    // Two pages that run on are better than three.
    let enough = |setting| if setting < RUNS_ON { 1 } else { 2 };
    let next: Vec<(usize, usize)> = if is_two {
        // The first setting too may run on to a second page, with whom to ask beside what to do.
        [0].into_iter().chain(RUNS_ON..settings).chain([2]).map(|setting| (setting, 2)).collect()
    } else {
        let likely = (1..settings).filter(has_chance).map(|setting| (setting, enough(setting)));
        let unlikely = (2..settings).filter(|setting| !has_chance(setting)).map(|setting| (setting, 2));
        likely.chain(unlikely).collect()
    };
    for (setting, enough) in next {
        if best.room.overfull == Overfull::No || best.room.overfull == Overfull::Pages && best.pages.len() <= enough {
            continue;
        }
        let next = set(setting)?;
        if (next.room.overfull, next.pages.len()) <= (best.room.overfull, best.pages.len()) {
            best = next;
        }
    }
    Ok(best)
}

fn locale(language: &str) -> Option<Locale> {
    Some(Locale::new(language.parse().ok()?, None))
}

fn written(data: &PartData<'_>, symbols: &Symbols<'_>) -> Result<PartFiles, Vec<Diagnostic>> {
    data::part(data, symbols).map_err(|error| vec![fault(&error)])
}

fn is_certainly_two_pages(sections: &[Value], settings: usize, letter: f64) -> bool {
    settings > TWO_PAGES
        && sections.iter().map(|section| weighed_letters(section, letter)).sum::<f64>() > MORE_THAN_A_PAGE
}

/// How many letters stand in texts; `letter` is what one of the reader counts, beside one in the Latin script as 1. What else stands
/// on a page is about in proportion to them.
fn weighed_letters(value: &Value, letter: f64) -> f64 {
    match value {
        Value::Array(items) => items.iter().map(|item| weighed_letters(item, letter)).sum(),
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| {
                let letter = if key == "german" { GERMAN_LETTER } else { letter };
                match (key.as_str(), value) {
                    ("reader" | "german" | "text", Value::String(text)) => letter * text.chars().count() as f64,
                    (_, Value::String(_)) => 0.0,
                    (_, value) => weighed_letters(value, letter),
                }
            })
            .sum(),
        _ => 0.0,
    }
}

/// How much more room a letter of the reader takes than a Latin one, with the sizes and leadings of templates/tokens.typ.
fn reader_letter(composed: &Composed) -> f64 {
    match composed.data["lang"]["script"].as_str() {
        Some("cyrillic") => 1.05,
        Some("arabic") => 1.1,
        Some("ethiopic") => 1.4,
        Some("plain") => 1.55,
        _ => 1.0,
    }
}

/// Lays out one part by Typst. The same part in another document has the same `key`, and no document has a part twice: it tells
/// the places of its elements apart from those of others.
fn compile(whole: &Whole<'_>, own: PartFiles, key: u128, with: Setting<'_>) -> Result<Laid, Vec<Diagnostic>> {
    let world = PageWorld::new(whole.template, with.templates, with.fonts, with.day, whole.shared.clone(), own)
        .map_err(|diagnostic| vec![diagnostic])?;
    let Warned { output, warnings }: Warned<SourceResult<PagedDocument>> =
        with.timings.of(Stage::Layout, || typst::compile(&world));
    forget(with.keep);
    let mut faults: Vec<Diagnostic> = warnings.iter().map(|found| translate(found, &world, with.project)).collect();
    match output {
        Ok(document) if faults.is_empty() => {
            let pages = assemble::apart(document.pages(), key as usize);
            Ok(Laid { pages, info: document.info().clone(), room: Room::of(&document) })
        }
        Ok(_) => Err(faults),
        Err(errors) => {
            faults.extend(errors.iter().map(|found| translate(found, &world, with.project)));
            Err(faults)
        }
    }
}

fn fault(error: &str) -> Diagnostic {
    Diagnostic::new(codes::TEMPLATE, format!("the data cannot be handed over: {error}"))
}

/// Drops what Typst has memoised and not used since about `keep` calls; 0 drops all. What is never dropped would grow with every
/// document. To look through all of it takes time, and the longer the more is kept: with a `keep` it is done every eighth call or, if
/// that is less often, twice while something is kept.
pub(crate) fn forget(keep: usize) {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let every = (keep / 2).max(8);
    if keep == 0 {
        typst::comemo::evict(0);
    } else if CALLS.fetch_add(1, Ordering::Relaxed).is_multiple_of(every) {
        typst::comemo::evict(keep.div_ceil(every));
    }
}

fn translate(found: &SourceDiagnostic, world: &PageWorld<'_>, project: &Project) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(codes::TEMPLATE, found.message.to_string());
    let file = found.span.id().map(|id| id.get().vpath().get_without_slash());
    if let Some(template) = file.and_then(|file| file.strip_prefix(world::MAINS)) {
        // What calls a template's function is no file of the project: its fault is the template's.
        diagnostic.span = project.find(template).map(|file| Span::new(file, 0..0));
        diagnostic = diagnostic.hint("a template has a function `pages(part)`, which sets a part of a document");
    } else {
        diagnostic.span =
            file.and_then(|file| Some(Span::new(project.find(file)?, typst::WorldExt::range(world, found.span)?)));
    }
    for hint in &found.hints {
        diagnostic = diagnostic.hint(hint.v.to_string());
    }
    diagnostic
}

/// PDF export speaks of templates too; its errors have no world any more.
pub(crate) fn translate_export(found: &SourceDiagnostic) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(codes::PDF, found.message.to_string());
    for hint in &found.hints {
        diagnostic = diagnostic.hint(hint.v.to_string());
    }
    diagnostic
}
