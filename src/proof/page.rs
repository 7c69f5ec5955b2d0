//! What can be read off the laid-out pages: letters that are too small, too pale or too near to the edge, figures that do not read
//! from left to right, words that are no words, headings that stand alone at the foot of a page.
//!
//! The thresholds are those of docs/design.md.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use typst::foundations::NativeElement as _;
use typst::introspection::Introspector as _;
use typst::model::HeadingElem;
use typst::visualize::{Color, Paint};
use typst_layout::PagedDocument;

use super::frames::{Found, Words, find, pt_to_mm};
use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Direction;

/// Nothing is set smaller, in points.
const LEAST_SIZE: f64 = 9.0;

/// Office printers leave out what is nearer to the edge, in millimetres.
const PRINTER_MARGIN: f64 = 5.0;

/// Contrast of letters (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// Head and foot stand in these outer parts of a page, in millimetres.
const HEAD: f64 = 14.0;
const FOOT: f64 = 17.0;

/// Fewer letters than this on a page, and nothing to write on, is a page that nobody planned.
const FEW_LETTERS: usize = 6;

/// What stands in a text that nobody finished, or that a program put there.
const LEFTOVERS: [&str; 6] = ["{$", "{ $", "???", "TODO", "lorem ipsum", "Lorem ipsum"];

/// Where messages of documents begin their names.
const PREFIXES: [&str; 12] = [
    "topic-",
    "section-",
    "label-",
    "note-",
    "glossary-",
    "office-kind-",
    "field-",
    "hotline-",
    "link-",
    "offer-",
    "paper-",
    "responsibility-",
];

/// Examines the pages of one document, which was made of `data`; `what` names it in messages.
pub(super) fn examine(
    document: &PagedDocument,
    data: &Value,
    direction: Direction,
    is_flyer: bool,
    what: &str,
    sink: &mut Sink,
) {
    let pages: Vec<Found<'_>> = document.pages().iter().map(|page| find(&page.frame)).collect();
    let mut own = Own::default();
    own.collect(data, false);
    // What overflows runs to the edge too; that is said already.
    let is_overfull = sink.diagnostics.iter().any(|diagnostic| diagnostic.code == codes::OVERFLOW);
    // Head and foot are the same on many pages: each fault with the pages that it is on.
    let mut faults: BTreeMap<Fault, Vec<usize>> = BTreeMap::new();
    for (found, (page, number)) in pages.iter().zip(document.pages().iter().zip(1..)) {
        let (width, height) = (page.frame.width().to_pt(), page.frame.height().to_pt());
        let is_words = |word: &&Words<'_>| word.item.text.chars().any(char::is_alphanumeric);
        for word in found.words.iter().filter(is_words) {
            let edge = near_the_edge(word, width, height).filter(|_| !is_overfull);
            for fault in [small(word), pale(word), edge, leftover(word, &own)].into_iter().flatten() {
                let pages = faults.entry(fault).or_default();
                if pages.last() != Some(&number) {
                    pages.push(number);
                }
            }
        }
        if !is_flyer && number > 1 && is_near_empty(found, height) {
            faults.entry(near_empty()).or_default().push(number);
        }
    }
    for (Fault(code, text, hint), pages) in faults {
        let more = match pages.len() - 1 {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let text = format!("{what}, page {}{more}: {text}", pages[0]);
        sink.push(Diagnostic::new(code, text).on_page(pages[0]).hint(hint));
    }
    if direction == Direction::RightToLeft {
        figures(&pages, &own, what, sink);
    }
    headings(document, &pages, what, sink);
}

/// A fault of one text: the code, what is wrong, and what to do.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fault(codes::Code, String, &'static str);

fn small(word: &Words<'_>) -> Option<Fault> {
    let size = word.size();
    (size < LEAST_SIZE - 0.05).then(|| {
        let text = format!("letters of {size:.1} pt, but {LEAST_SIZE} pt is the least");
        Fault(codes::TOO_SMALL, text, "set it larger in the template")
    })
}

fn pale(word: &Words<'_>) -> Option<Fault> {
    let (Paint::Solid(ink), ground) = (&word.item.fill, word.ground) else { return None };
    let ground = match ground {
        None => &Color::WHITE,
        Some(Paint::Solid(colour)) => colour,
        Some(_) => return None,
    };
    let contrast = contrast(ink, ground);
    (contrast < LEAST_CONTRAST).then(|| {
        let text = format!("letters with a contrast of {contrast:.1}:1, but {LEAST_CONTRAST}:1 is the least");
        Fault(codes::TOO_PALE, text, "take a darker colour in templates/tokens.typ, or a darker accent in kommune.yaml")
    })
}

/// WCAG 2.2: (lighter + 0.05) / (darker + 0.05).
fn contrast(one: &Color, other: &Color) -> f64 {
    let luminance = |colour: &Color| {
        let (red, green, blue, _) = colour.to_rgb().into_components();
        let linear = |part: f32| {
            let part = f64::from(part);
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    };
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

fn near_the_edge(word: &Words<'_>, width: f64, height: f64) -> Option<Fault> {
    // The line box of docs/design.md: exactly one em high.
    let (top, bottom) = (word.y - 0.78 * word.size(), word.y + 0.22 * word.size());
    let margins = [word.x, width - word.x - word.width(), top, height - bottom];
    let least = pt_to_mm(margins.into_iter().fold(f64::INFINITY, f64::min));
    (least < PRINTER_MARGIN - 0.05).then(|| {
        let text =
            format!("a text is {least:.1} mm from the edge, where printers print only from {PRINTER_MARGIN} mm on");
        Fault(
            codes::AT_EDGE,
            text,
            "shorten what stands there: at the foot it is the note that a translation is a draft",
        )
    })
}

fn leftover(word: &Words<'_>, own: &Own) -> Option<Fault> {
    let text = word.item.text.trim();
    let is_key = |text: &str| {
        let rest = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix));
        rest.is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
    };
    let found = LEFTOVERS.into_iter().find(|leftover| text.contains(leftover)).or(is_key(text).then_some(text))?;
    // A household may be called what it likes.
    if own.personal.iter().any(|personal| personal.contains(found)) {
        return None;
    }
    let text = format!("\"{found}\" stands where words should stand");
    Some(Fault(codes::LEFTOVER, text, "look for it in the locale files and in the content, and write what is meant"))
}

/// Nothing at all is the back of a sheet that is cut, which is planned.
fn is_near_empty(found: &Found<'_>, height: f64) -> bool {
    let letters: usize =
        body(found, height).map(|word| word.item.text.chars().filter(|c| c.is_alphanumeric()).count()).sum();
    (1..FEW_LETTERS).contains(&letters) && found.lines.is_empty() && found.pictures.is_empty()
}

fn near_empty() -> Fault {
    Fault(
        codes::NEAR_EMPTY,
        "hardly anything stands on it".to_owned(),
        "a text flows onto it: shorten the texts of this part",
    )
}

/// What stands between head and foot.
fn body<'a, 'f>(found: &'a Found<'f>, height: f64) -> impl Iterator<Item = &'a Words<'f>> {
    found.words.iter().filter(move |word| pt_to_mm(word.y) > HEAD && pt_to_mm(height - word.y) > FOOT)
}

/// A heading with nothing beneath it on its page.
fn headings(document: &PagedDocument, pages: &[Found<'_>], what: &str, sink: &mut Sink) {
    let introspector = document.introspector();
    for heading in introspector.query(&HeadingElem::ELEM.select()) {
        let Some(at) = heading.location().and_then(|location| introspector.position(location)) else { continue };
        let number = at.page.get();
        let Some((found, page)) = pages.get(number - 1).zip(document.pages().get(number - 1)) else { continue };
        let height = page.frame.height().to_pt();
        let top = at.point.y.to_pt();
        // Its own line, and the German one beneath it, are in the first 24 mm.
        let follows = body(found, height).any(|word| pt_to_mm(word.y - top) > 24.0)
            || found.lines.iter().any(|line| line.from.1 > top)
            || found.pictures.iter().any(|picture| picture.area.top > top);
        if !follows && pt_to_mm(height - top) < 60.0 {
            let title = heading.to_packed::<HeadingElem>().map(|heading| heading.body.plain_text()).unwrap_or_default();
            sink.push(
                Diagnostic::new(
                    codes::STRANDED_HEADING,
                    format!("{what}, page {number}: \"{title}\" stands alone at the foot"),
                )
                .on_page(number)
                .hint("shorten what stands above it, or let the part begin on a page of its own in the template"),
            );
        }
    }
}

/// What the data of a document hold that is looked for on its pages.
#[derive(Debug, Default)]
struct Own {
    /// Telephone numbers and times, and whether a household gave them.
    figures: BTreeMap<String, bool>,
    personal: Vec<String>,
}

impl Own {
    fn collect(&mut self, data: &Value, is_personal: bool) {
        match data {
            Value::String(text) => {
                let text = text.trim_matches(['\u{2068}', '\u{2069}']);
                if is_phone(text) || is_time_range(text) {
                    self.figures.insert(text.to_owned(), is_personal);
                }
                if is_personal {
                    self.personal.push(text.to_owned());
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.collect(item, is_personal)),
            Value::Object(entries) => {
                let is_personal = is_personal || entries.get("personal") == Some(&Value::Bool(true));
                entries.values().for_each(|value| self.collect(value, is_personal));
            }
            _ => {}
        }
    }
}

/// A person dials what is printed, from left to right: in a line of Arabic too.
fn figures(pages: &[Found<'_>], own: &Own, what: &str, sink: &mut Sink) {
    let lines: Vec<(usize, Vec<&Words<'_>>)> =
        pages.iter().enumerate().flat_map(|(index, found)| lines(found).map(move |line| (index, line))).collect();
    let read: BTreeSet<String> = lines.iter().flat_map(|(_, line)| read_from_left(line)).collect();
    for (figure, is_personal) in &own.figures {
        if read.iter().any(|run| has_part(run, figure)) {
            continue;
        }
        // Data may hold more than a template prints: it is on paper where a line has all of its pieces.
        let pieces: Vec<&str> = figure.split(['–', ' ', '-', '/']).filter(|piece| !piece.is_empty()).collect();
        let has_all =
            |line: &[&Words<'_>]| pieces.iter().all(|piece| line.iter().any(|word| has_part(&word.item.text, piece)));
        let Some((page, _)) = lines.iter().find(|(_, line)| has_all(line)) else { continue };
        let name = if *is_personal { "a figure of the household" } else { figure.as_str() };
        let text = format!("{what}, page {}: {name} does not read from left to right", page + 1);
        sink.push(
            Diagnostic::new(codes::FIGURE_ORDER, text)
                .on_page(page + 1)
                .hint("let the template set it with typed(), and write no figures into texts from right to left"),
        );
    }
}

fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '/' | ':' | '–' | '\u{a0}' | '\u{202f}' | '\u{2011}')
}

/// `8:00–12:00`
fn is_time_range(text: &str) -> bool {
    let is_clock = |text: &str| {
        text.split_once(':').is_some_and(|(hour, minute)| {
            let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            matches!(hour.len(), 1 | 2) && minute.len() == 2 && digits(hour) && digits(minute)
        })
    };
    text.split_once('–').is_some_and(|(from, to)| is_clock(from) && is_clock(to))
}

/// `030 23125-211`, `0800 1110111`, `116 117`, `+49 30 …`
fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_dialled = |c: char| is_figure(c) && !matches!(c, ':' | '–');
    text.starts_with(['0', '1', '+']) && (3..=15).contains(&digits) && text.chars().all(is_dialled)
}

/// The texts of each line, from left to right.
fn lines<'a, 'f>(found: &'a Found<'f>) -> impl Iterator<Item = Vec<&'a Words<'f>>> {
    let mut lines: BTreeMap<i64, Vec<&Words<'f>>> = BTreeMap::new();
    for word in &found.words {
        // Baselines of one line are equal but for rounding.
        lines.entry((word.y * 20.0).round() as i64).or_default().push(word);
    }
    lines.into_values().map(|mut line| {
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
        line
    })
}

/// What the eye reads on a line as figures that stand together.
fn read_from_left(line: &[&Words<'_>]) -> Vec<String> {
    let mut read = Vec::new();
    let mut run = String::new();
    let mut end = f64::NEG_INFINITY;
    for word in line {
        let text =
            word.item.text.trim_matches(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{202c}', '\u{200e}']);
        let is_figures = text.chars().all(is_figure);
        // A wider gap is another column.
        if word.x - end > 4.0 || !is_figures {
            read.push(std::mem::take(&mut run));
        }
        if is_figures {
            // What keeps a number on one line is no part of it.
            run.push_str(&text.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2011}', "-"));
        }
        end = word.x + word.width();
    }
    read.push(run);
    read.retain(|run| run.bytes().any(|byte| byte.is_ascii_digit()));
    read
}

/// Several times of a day stand on one line: `8:00–12:00 14:00–16:00`.
fn has_part(run: &str, figure: &str) -> bool {
    run.match_indices(figure).any(|(at, _)| {
        let is_digit = |c: char| c.is_ascii_digit();
        !run[..at].ends_with(is_digit) && !run[at + figure.len()..].starts_with(is_digit)
    })
}
