//! The pages of parts that were laid out by themselves → one document.

use std::sync::Arc;

use typst::foundations::{Content, Smart};
use typst::introspection::Tag;
use typst::layout::{Abs, Frame, FrameItem, Point, Sides};
use typst::model::{Destination, DocumentInfo};
use typst_layout::{Page, PagedDocument};

use super::letters::{Run, is_plain};
use crate::compose::Part;
use crate::lang::Direction;
use crate::measure::Mm;

/// Pages, of which places in the document are told apart from those of other parts by `salt`: Typst numbers places within what it
/// lays out at once, so that two parts may have the same. Letters are in the order in which they are read.
pub(super) fn apart(pages: &[Page], salt: usize) -> Arc<[Page]> {
    let apart = |page: &Page| frame_apart(&page.frame, salt).map(|frame| Page { frame, ..page.clone() });
    pages.iter().map(|page| apart(page).unwrap_or_else(|| page.clone())).collect()
}

/// `None` if it has nothing to be changed: it is shared then with what Typst keeps.
fn frame_apart(frame: &Frame, salt: usize) -> Option<Frame> {
    let items: Vec<&(Point, FrameItem)> = frame.items().collect();
    // For one or more items what stands in their place, if it is something else.
    let mut changes = Vec::new();
    let mut rest = &items[..];
    while let Some((at, item)) = rest.first() {
        let run = if is_plain(rest) { None } else { Run::of(rest) };
        let (count, changed) = match run {
            Some(run) => (run.len(), run.as_read()),
            None => (1, item_apart(item, salt).map(|item| vec![(*at, item)])),
        };
        let (these, others) = rest.split_at(count);
        changes.push((these, changed));
        rest = others;
    }
    if changes.iter().all(|(_, changed)| changed.is_none()) {
        return None;
    }
    let mut apart = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        apart.set_baseline(frame.baseline());
    }
    for (these, changed) in changes {
        apart.push_multiple(changed.unwrap_or_else(|| these.iter().map(|item| (*item).clone()).collect()));
    }
    Some(apart)
}

fn item_apart(item: &FrameItem, salt: usize) -> Option<FrameItem> {
    match item {
        FrameItem::Group(group) => {
            let frame = frame_apart(&group.frame, salt);
            if frame.is_none() && group.parent.is_none() {
                return None;
            }
            let mut group = group.clone();
            group.frame = frame.unwrap_or(group.frame);
            if let Some(parent) = &mut group.parent {
                parent.location = parent.location.variant(salt);
            }
            Some(FrameItem::Group(group))
        }
        FrameItem::Tag(Tag::Start(element, flags)) => {
            let mut element = element.clone();
            let location = element.location()?;
            element.set_location(location.variant(salt));
            Some(FrameItem::Tag(Tag::Start(element, *flags)))
        }
        FrameItem::Tag(Tag::End(location, key, flags)) => {
            Some(FrameItem::Tag(Tag::End(location.variant(salt), *key, *flags)))
        }
        FrameItem::Link(Destination::Location(location), size) => {
            Some(FrameItem::Link(Destination::Location(location.variant(salt)), *size))
        }
        _ => None,
    }
}

/// Where each part begins, from 1. A part that begins on a new sheet leaves an even page empty.
pub(super) fn starts(parts: &[Part], pages: &[usize]) -> Vec<usize> {
    let mut next = 1;
    let place = |(part, count): (&Part, &usize)| {
        if part.new_sheet && next % 2 == 0 {
            next += 1;
        }
        let start = next;
        next += count;
        start
    };
    parts.iter().zip(pages).map(place).collect()
}

/// All pages in their order. Pages are laid out as odd ones, with the wider margin at the binding; even ones are shifted by
/// `binding`, the difference of both margins. `numbers` has for each page one that bears nothing but its number.
pub(super) fn assemble(
    parts: &[(&Part, Arc<[Page]>)],
    starts: &[usize],
    numbers: &[Page],
    binding: Mm,
    direction: Direction,
    info: DocumentInfo,
) -> PagedDocument {
    let shift = Abs::mm(match direction {
        Direction::LeftToRight => -binding.mm(),
        Direction::RightToLeft => binding.mm(),
    });
    let mut all: Vec<Page> = Vec::new();
    for ((part, pages), start) in parts.iter().zip(starts) {
        while all.len() + 1 < *start {
            all.extend(all.last().map(blank));
        }
        for page in pages.iter() {
            let mut page = page.clone();
            if let Some(number) = numbers.get(all.len()).filter(|_| part.numbered) {
                page.frame.push_frame(Point::zero(), number.frame.clone());
            }
            if all.len() % 2 == 1 && shift != Abs::zero() {
                page.frame.translate(Point::with_x(shift));
            }
            all.push(page);
        }
    }
    let numbered = all.into_iter().zip(1..).map(|(page, number)| Page { number, ..page });
    PagedDocument::new(numbered.collect(), info)
}

fn blank(like: &Page) -> Page {
    Page {
        frame: Frame::hard(like.frame.size()),
        bleed: Sides::splat(Abs::zero()),
        fill: Smart::Auto,
        numbering: None,
        supplement: Content::empty(),
        number: 0,
    }
}
