//! Letters as they were shaped → letters as they are read. Nothing looks different.
//!
//! What a screen reader says, and what is copied, is the letters that each glyph of a file stands for, in the order of the pieces of
//! text. Typst makes a piece of its own of every mark that is raised, each in the order from left to right and each with all letters of
//! the syllable: of an Arabic word with a shadda the end came first, and the letter that bears it twice. Here the pieces of a run become
//! one again, its glyphs each stand for letters of their own, and what nobody sees is no letter.
//!
//! What copies text, or reads it out, must often make do with the places of glyphs. Three things make it go wrong, and all are mended with
//! empty glyphs, which stand for a letter and nothing else:
//!
//! - Lam and alef are one glyph. What it stands for is two letters in the order in which they are written, as the format wants it; but
//!   viewers that turn a line around turn these two as well (PDFium, Poppler and MuPDF do), and «الأول» becomes «األول». So the glyph
//!   stands for the lam alone, and an empty one beside it for the alef.
//! - A mark that is raised stands on a line of its own, as these viewers see it, and the sentence falls to pieces. So an empty glyph on
//!   the line stands for the mark, and what is seen is a drawing.
//! - What parts letters in Persian (U+200C) is one glyph with the letter after it, which a file says only of some of the uses of that
//!   glyph. It gets an empty one too.

use std::cmp::Ordering;
use std::ops::Range;

use ttf_parser::{GlyphId, OutlineBuilder};
use typst::layout::{Abs, Em, Frame, FrameItem, GroupItem, Point, Ratio, Size, Transform};
use typst::syntax::Span;
use typst::text::{Glyph, TextItem};
use typst::visualize::{Curve, Geometry};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// The letters that the next one is joined to in one glyph, Kurdish lam among them.
const LAMS: [char; 2] = ['ل', 'ڵ'];

/// The letters that are joined so.
const JOINED: [char; 5] = ['ا', 'أ', 'إ', 'آ', 'ى'];

/// The letters that the last glyphs of our Arabic fonts stand for, which are empty and have no width: `fonts/empty-glyphs.py` adds them.
const EMPTY: [char; 18] = [
    'ا', 'أ', 'إ', 'آ', 'ى', '\u{64b}', '\u{64c}', '\u{64d}', '\u{64e}', '\u{64f}', '\u{650}', '\u{651}', '\u{652}',
    '\u{653}', '\u{654}', '\u{655}', '\u{670}', NON_JOINER,
];

/// Parts letters that would be joined. Shaping adds it to the letter after it.
const NON_JOINER: char = '\u{200c}';

/// How far the end of a piece may be from the beginning of the next, in pt.
const TOUCHES: f64 = 0.01;

/// Whether the first of these items is text that stands by itself and is read as it is: most are.
pub(super) fn is_plain(items: &[&(Point, FrameItem)]) -> bool {
    let [(at, FrameItem::Text(text)), rest @ ..] = items else { return false };
    let goes_on = matches!(rest.first(), Some((next, FrameItem::Text(_))) if touches(*at, text, *next));
    let has_shared = || text.glyphs.windows(2).any(|pair| pair[0].range == pair[1].range);
    let has_joined = || {
        let is_joined = |letters: &str| joined(letters).is_some() || after_non_joiner(letters).is_some();
        text.text.contains([LAMS[0], LAMS[1], NON_JOINER])
            && text.glyphs.iter().any(|glyph| text.text.get(glyph.range()).is_some_and(is_joined))
    };
    !goes_on && !text.text.contains(is_invisible) && !has_shared() && !has_joined()
}

/// Whether a piece ends where another begins.
fn touches(at: Point, text: &TextItem, next: Point) -> bool {
    (at.x + text.width() - next.x).to_pt().abs() < TOUCHES
}

/// A piece of text and where it stands.
type Piece<'a> = (Point, &'a TextItem);

/// Pieces that were shaped as one.
pub(super) struct Run<'a> {
    /// From left to right.
    pieces: Vec<Piece<'a>>,
    /// The letters of all of them, in the order in which they are read.
    letters: String,
    /// Where `letters` begins in what the template said.
    start: usize,
    /// Where each piece begins there.
    starts: Vec<usize>,
    /// As of [`direction`], for all of them.
    direction: Option<Ordering>,
}

impl<'a> Run<'a> {
    /// The run that the first of these items begins; `None` if it is no text.
    pub(super) fn of(items: &[&'a (Point, FrameItem)]) -> Option<Self> {
        let mut pieces = items.iter().map_while(|(at, item)| match item {
            FrameItem::Text(text) => Some((*at, text)),
            _ => None,
        });
        let first = pieces.next()?;
        let mut run = Self {
            pieces: vec![first],
            letters: first.1.text.to_string(),
            start: 0,
            starts: vec![0],
            direction: direction(first.1),
        };
        let Some(start) = start(first.1) else { return Some(run) };
        (run.start, run.starts) = (start, vec![start]);
        for piece in pieces {
            if !run.take(piece) {
                break;
            }
        }
        Some(run)
    }

    /// How many items it is made of.
    pub(super) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// Adds a piece if it goes on with this run.
    fn take(&mut self, (at, text): Piece<'a>) -> bool {
        let Some(((before, last), begins)) = self.pieces.last().copied().zip(self.starts.last().copied()) else {
            return false;
        };
        let is_same = last.size == text.size
            && (last.lang, last.region) == (text.lang, text.region)
            && last.fill == text.fill
            && last.stroke == text.stroke
            && last.glyphs.first().map(|glyph| glyph.span.0) == text.glyphs.first().map(|glyph| glyph.span.0);
        let Some(start) = start(text).filter(|_| is_same && touches(before, last, at)) else { return false };
        let step = Some(start.cmp(&begins)).filter(|step| step.is_ne());
        let mut all = [self.direction, step, direction(text)].into_iter().flatten();
        let found = all.next();
        if all.any(|other| Some(other) != found) {
            return false;
        }
        // What both have of the template's letters has to be the same.
        let (own, own_end, end) = (self.start, self.start + self.letters.len(), start + text.text.len());
        let is_before = start < own;
        let (new, shared, rest) = if is_before {
            (text.text.get(..own - start), text.text.get(own - start..), self.letters.get(..end.saturating_sub(own)))
        } else {
            let new = own_end.checked_sub(start).and_then(|from| text.text.get(from.min(text.text.len())..));
            let shared = own_end.checked_sub(start).and_then(|to| text.text.get(..to.min(text.text.len())));
            (new, shared, self.letters.get(start - own..end.min(own_end) - own))
        };
        let (Some(new), true) = (new, shared.is_some() && shared == rest) else { return false };
        // Glyphs count letters in 16 bits.
        if self.letters.len() + new.len() > usize::from(u16::MAX) {
            return false;
        }
        if is_before {
            self.letters.insert_str(0, new);
            self.start = start;
        } else {
            self.letters.push_str(new);
        }
        self.direction = found;
        self.pieces.push((at, text));
        self.starts.push(start);
        true
    }

    /// The same in the order in which it is read, or `None` if it is so already.
    pub(super) fn as_read(&self) -> Option<Vec<(Point, FrameItem)>> {
        let glyphs = self.placed();
        let mut placed = Vec::with_capacity(glyphs.len());
        let mut is_changed = self.pieces.len() > 1;
        let is_backwards = self.direction == Some(Ordering::Less);
        let mut cut_next = false;
        for cluster in glyphs.chunk_by(|one, next| one.glyph.range == next.glyph.range) {
            let from = placed.len();
            placed.extend_from_slice(cluster);
            let is_cut = std::mem::take(&mut cut_next);
            let mut range = placed[from].glyph.range();
            let mut letters = self.letters.get(range.clone()).unwrap_or_default();
            // From left to right the base comes after its marks.
            let base = &placed[from + cluster.len() - 1];
            let non_joiner = after_non_joiner(letters).and_then(|after| Some((after, base.empty(NON_JOINER)?)));
            if let Some((after, _)) = &non_joiner {
                letters = after;
                range.start += NON_JOINER.len_utf8();
            }
            let joined = joined(letters).and_then(|(at, letter)| Some((at, base.empty(letter)?)));
            let Some(parts) = shared_out(letters, cluster.len(), joined.as_ref().map(|(at, _)| *at)) else {
                // Its glyphs stand for the letters together, and no others with them.
                placed[from].is_cut_before = true;
                cut_next = true;
                continue;
            };
            // All that is joined runs from right to left.
            let is_backwards = is_backwards || joined.is_some() || non_joiner.is_some();
            if is_backwards {
                placed[from..].reverse();
            }
            if let Some((at, empty)) = joined
                && let Some(place) = parts.iter().position(|part| part.start == at)
            {
                placed.insert(from + place, empty);
            }
            for (placed, part) in placed[from..].iter_mut().zip(parts) {
                let part = seen(&self.letters, range.start + part.start..range.start + part.end);
                let part = part.start as u16..part.end as u16;
                is_changed |= placed.glyph.range != part;
                placed.glyph.range = part;
            }
            if let Some((_, mut empty)) = non_joiner {
                let start = range.start - NON_JOINER.len_utf8();
                empty.glyph.range = start as u16..range.start as u16;
                placed.insert(from, empty);
                is_changed = true;
            }
            if is_backwards {
                placed[from..].reverse();
            }
            placed[from].is_cut_before = is_cut;
        }
        let drawn = self.draw_raised(&mut placed);
        if !is_changed && drawn.is_empty() {
            return None;
        }
        let is_one = |one: &Placed<'_>, next: &Placed<'_>| one.text.font == next.text.font && !next.is_cut_before;
        let mut items: Vec<_> = placed.chunk_by(is_one).filter_map(|glyphs| self.item(glyphs)).collect();
        if is_backwards {
            items.reverse();
        }
        items.extend(drawn);
        Some(items)
    }

    /// Puts empty glyphs on the line in the place of each raised glyph of marks, and gives the marks as drawings.
    fn draw_raised(&self, placed: &mut Vec<Placed<'_>>) -> Vec<(Point, FrameItem)> {
        let Some(baseline) = placed.iter().find(|it| it.glyph.x_advance != Em::zero()).map(|it| it.at.y) else {
            return vec![];
        };
        let mut drawn = vec![];
        let mut at = 0;
        while let Some(it) = placed.get(at) {
            let marks = self.letters.get(it.glyph.range()).unwrap_or_default();
            let is_raised = it.at.y != baseline || it.glyph.y_offset != Em::zero();
            if !is_raised || it.glyph.x_advance != Em::zero() || marks.is_empty() || !marks.chars().all(is_mark) {
                at += 1;
                continue;
            }
            let empty = |(from, mark): (usize, char)| {
                let start = it.glyph.range.start + from as u16;
                let empty = it.empty(mark)?;
                let glyph = Glyph { range: start..start + mark.len_utf8() as u16, ..empty.glyph };
                Some(Placed { at: Point::new(it.at.x, baseline), glyph, ..empty })
            };
            // What is read first stands on the right.
            let empties: Option<Vec<_>> = marks.char_indices().rev().map(empty).collect();
            match empties.zip(it.drawn()) {
                Some((empties, drawing)) => {
                    drawn.push(drawing);
                    let count = empties.len();
                    placed.splice(at..=at, empties);
                    at += count;
                }
                None => at += 1,
            }
        }
        drawn
    }

    /// All glyphs from left to right, their letters counted in `letters`.
    fn placed(&self) -> Vec<Placed<'a>> {
        let mut placed = Vec::new();
        for ((at, text), start) in self.pieces.iter().zip(&self.starts) {
            let mut x = at.x;
            let before = (start - self.start) as u16;
            for glyph in &text.glyphs {
                let range = glyph.range.start + before..glyph.range.end + before;
                let at = Point::new(x, at.y);
                x += glyph.x_advance.at(text.size);
                placed.push(Placed { at, text, glyph: Glyph { range, ..glyph.clone() }, is_cut_before: false });
            }
        }
        placed
    }

    /// Glyphs of one font as one piece.
    fn item(&self, glyphs: &[Placed<'_>]) -> Option<(Point, FrameItem)> {
        let first = glyphs.first()?;
        // Marks are raised over the line, not the line over them.
        let baseline = glyphs.iter().find(|it| it.glyph.x_advance != Em::zero()).unwrap_or(first).at.y;
        let start = glyphs.iter().map(|it| it.glyph.range.start).min()?;
        let end = glyphs.iter().map(|it| it.glyph.range.end).max()?;
        let size = first.text.size;
        let moved = |it: &Placed<'_>| {
            let raised = if it.at.y == baseline { Em::zero() } else { Em::from_abs(baseline - it.at.y, size) };
            let range = it.glyph.range.start - start..it.glyph.range.end - start;
            Glyph { range, y_offset: it.glyph.y_offset + raised, ..it.glyph.clone() }
        };
        let text = TextItem {
            text: self.letters.get(start.into()..end.into())?.into(),
            glyphs: glyphs.iter().map(moved).collect(),
            ..first.text.clone()
        };
        Some((Point::new(first.at.x, baseline), FrameItem::Text(text)))
    }
}

/// A glyph, and where it stands.
#[derive(Clone)]
struct Placed<'a> {
    at: Point,
    text: &'a TextItem,
    glyph: Glyph,
    is_cut_before: bool,
}

impl Placed<'_> {
    /// The empty glyph that stands for a letter, on the left of this one; `None` if the font has none.
    fn empty(&self, letter: char) -> Option<Self> {
        let face = self.text.font.ttf();
        let from_end = EMPTY.iter().rev().position(|other| *other == letter)?;
        let id = face.number_of_glyphs().checked_sub(u16::try_from(from_end + 1).ok()?)?;
        if face.glyph_bounding_box(GlyphId(id)).is_some() || face.glyph_hor_advance(GlyphId(id)) != Some(0) {
            return None;
        }
        let none = Em::zero();
        let glyph =
            Glyph { id, x_advance: none, x_offset: none, y_advance: none, y_offset: none, ..self.glyph.clone() };
        Some(Self { glyph, ..self.clone() })
    }

    /// What is seen of this glyph; `None` if it is no outline. Drawn in the units of the font and scaled: whole numbers are short.
    fn drawn(&self) -> Option<(Point, FrameItem)> {
        let size = self.text.size;
        let mut outline = Outline { curve: Curve::new(), last: Point::zero() };
        self.text.font.ttf().outline_glyph(GlyphId(self.glyph.id), &mut outline)?;
        let shape = Geometry::Curve(outline.curve).filled(self.text.fill.clone());
        let mut frame = Frame::soft(Size::zero());
        frame.push(Point::zero(), FrameItem::Shape(shape, Span::detached()));
        let mut group = GroupItem::new(frame);
        let unit = Ratio::new(size.to_pt() / self.text.font.units_per_em());
        group.transform = Transform::scale(unit, unit);
        let place = self.at + Point::new(self.glyph.x_offset.at(size), -self.glyph.y_offset.at(size));
        Some((place, FrameItem::Group(group)))
    }
}

/// The outline of a glyph, one unit of the font as 1 pt. Up is less, as on a page.
struct Outline {
    curve: Curve,
    last: Point,
}

impl Outline {
    fn place(x: f32, y: f32) -> Point {
        Point::new(Abs::pt(x.into()), Abs::pt((-y).into()))
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = Self::place(x, y);
        self.curve.move_(self.last);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.last = Self::place(x, y);
        self.curve.line(self.last);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (control, end) = (Self::place(x1, y1), Self::place(x, y));
        let whole = |at: Abs| Abs::pt(at.to_pt().round());
        let towards = |from: Point| (from + (control - from) * (2.0 / 3.0)).map(whole);
        self.curve.cubic(towards(self.last), towards(end), end);
        self.last = end;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.last = Self::place(x, y);
        self.curve.cubic(Self::place(x1, y1), Self::place(x2, y2), self.last);
    }

    fn close(&mut self) {
        self.curve.close();
    }
}

/// Where a piece begins in what the template said; `None` if that is not one string.
fn start(text: &TextItem) -> Option<usize> {
    let of = |glyph: &Glyph| usize::from(glyph.span.1).checked_sub(glyph.range().start);
    let first = text.glyphs.first()?;
    let is_one = |glyph: &Glyph| glyph.span.0 == first.span.0 && of(glyph) == of(first);
    of(first).filter(|_| text.glyphs.iter().all(is_one))
}

/// Whether letters come later (`Greater`) or earlier (`Less`) from left to right; `None` if it is one.
fn direction(text: &TextItem) -> Option<Ordering> {
    let (first, last) = text.glyphs.first().zip(text.glyphs.last())?;
    Some(last.range.start.cmp(&first.range.start)).filter(|order| order.is_ne())
}

/// The letters of a syllable after what parts it from the one before.
fn after_non_joiner(letters: &str) -> Option<&str> {
    letters.strip_prefix(NON_JOINER).filter(|after| !after.is_empty())
}

/// The letter that is joined to the first of a syllable, and where it stands.
fn joined(letters: &str) -> Option<(usize, char)> {
    let after = letters.strip_prefix(LAMS)?;
    let (at, letter) = after.char_indices().find(|(_, letter)| !is_mark(*letter))?;
    JOINED.contains(&letter).then_some((letters.len() - after.len() + at, letter))
}

/// The letters of a syllable that each of its glyphs stands for: the base, then its marks, and what begins with the letter `joined` in its
/// place. `None` if there are too few marks.
fn shared_out(letters: &str, glyphs: usize, joined: Option<usize>) -> Option<Vec<Range<usize>>> {
    let mut marks = glyphs - 1;
    let mut starts = vec![0];
    for (at, letter) in letters.char_indices().skip(1) {
        if Some(at) == joined {
            starts.push(at);
        } else if marks > 0 && is_mark(letter) {
            marks -= 1;
            starts.push(at);
        }
    }
    let ends = starts.iter().skip(1).copied().chain([letters.len()]);
    (marks == 0).then(|| starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect())
}

fn is_mark(letter: char) -> bool {
    letter.general_category() == GeneralCategory::NonspacingMark
}

/// Says nothing but how others stand: marks of direction, and where a word may break. (Not the joiners, which belong to how a word is
/// spelled.)
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Without the invisible letters at its ends. A file says of a glyph once what it stands for: a space that first stood before an
/// isolate would be told from every other space. A mark that is printed, as the hyphen at the end of a line, stands for itself.
fn seen(letters: &str, range: Range<usize>) -> Range<usize> {
    let Some(all) = letters.get(range.clone()) else { return range };
    let from_start = all.trim_start_matches(is_invisible);
    let seen = from_start.trim_end_matches(is_invisible);
    if seen.is_empty() {
        return range;
    }
    let start = range.start + all.len() - from_start.len();
    start..start + seen.len()
}
