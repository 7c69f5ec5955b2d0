//! Pages → the sheets that leave the printer: which page lies where on which side. `write` makes the file of it, `proof` looks at it.

pub mod plan;

use typst::foundations::{Content, Smart};
use typst::layout::{Abs, Frame, FrameItem, Point, Sides};
use typst::model::Document as _;
use typst::syntax::Span;
use typst::visualize::{Color, DashPattern, FixedStroke, Geometry, Paint};
use typst_layout::{Page, PagedDocument};

use crate::content::DocumentFormat;
use crate::lang::Direction;
use crate::measure::{Mm, PT_PER_MM, Paper};
use plan::{LETTER_FOLD_WIDTHS, letter_fold, saddle_stitch};

/// Between the bleed and a mark, and the length of a mark, in mm.
const MARK_GAP: f64 = 2.0;
const MARK_LENGTH: f64 = 5.0;
/// The width of a mark in pt, and the dash and the gap of a fold mark in mm.
pub const MARK_WIDTH: f64 = 0.25;
pub const MARK_DASH: [f64; 2] = [1.0, 0.7];

/// Sheets to print.
#[derive(Debug, Clone, PartialEq)]
pub struct Imposed {
    /// The sides in the order in which they are printed.
    pub sides: Vec<Side>,
    /// Sheets of paper; each has two sides.
    pub sheets: usize,
    /// Around the trimmed sheet, for bleed and marks; zero on an office printer.
    pub margin: Mm,
    /// Which edge a sheet is turned over on.
    pub turned: Turned,
}

/// One side of a sheet. Lengths are in pt, from the top left corner of the trimmed sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// Width and height.
    pub size: (f64, f64),
    pub pages: Vec<Placed>,
    pub marks: Vec<Mark>,
}

/// A page on a side, never scaled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// From 0.
    pub page: usize,
    /// Its top left corner.
    pub at: (f64, f64),
}

/// A line outside the bleed: where the sheet is cut, or, dashed, where it is folded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub is_fold: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    /// Landscape sheets.
    ShortEdge,
    /// Upright sheets.
    LongEdge,
}

impl Turned {
    /// How sheets are turned on which documents of this format are printed.
    pub fn of(format: DocumentFormat) -> Self {
        if format == DocumentFormat::A4 { Self::LongEdge } else { Self::ShortEdge }
    }
}

/// Puts the pages onto sheets: a booklet and a flyer on A4 landscape (duplex, short-edge flip), A4 as it is with an even number
/// of pages. With a bleed, crop and fold marks stand outside the trimmed sheet.
pub fn impose(document: &PagedDocument, format: DocumentFormat, direction: Direction, bleed: Mm) -> Imposed {
    let pages = document.pages();
    let size = |paper: Paper| (paper.width.pt(), paper.height.pt());
    let landscape = size(Paper::A4.landscape());
    let (mut sides, folds): (Vec<Side>, &[f64]) = match format {
        DocumentFormat::A5Booklet => {
            let half = landscape.0 / 2.0;
            let side = |side: plan::Side| {
                let halves = [(side.left, 0.0), (side.right, half)].into_iter();
                let placed = halves.filter_map(|(number, from)| {
                    let page = number? - 1;
                    let own = pages.get(page)?.frame.size();
                    // A5 is half a millimetre narrower than half of A4: centred, not scaled.
                    let at = (from + (half - own.x.to_pt()) / 2.0, (landscape.1 - own.y.to_pt()) / 2.0);
                    Some(Placed { page, at })
                });
                Side { size: landscape, pages: placed.collect(), marks: vec![] }
            };
            (saddle_stitch(pages.len(), direction).into_iter().map(side).collect(), &[148.5])
        }
        DocumentFormat::A4 => {
            let side = |page: usize| {
                let placed = pages.get(page).map(|_| Placed { page, at: (0.0, 0.0) });
                Side { size: size(Paper::A4), pages: placed.into_iter().collect(), marks: vec![] }
            };
            ((0..pages.len().next_multiple_of(2)).map(side).collect(), &[])
        }
        DocumentFormat::DinLang6 => {
            let side = |panels: [usize; 3]| {
                let mut from = 0.0;
                let placed = panels.map(|number| {
                    let at = (from, 0.0);
                    from += LETTER_FOLD_WIDTHS[number - 1] * PT_PER_MM;
                    Placed { page: number - 1, at }
                });
                let placed = placed.into_iter().filter(|placed| placed.page < pages.len()).collect();
                Side { size: landscape, pages: placed, marks: vec![] }
            };
            let fold = match direction {
                // The inner side decides: its narrow panel is the last one read.
                Direction::LeftToRight => &[97.0, 197.0],
                Direction::RightToLeft => &[100.0, 200.0],
            };
            (letter_fold(direction).map(side).into(), fold)
        }
    };
    let mut margin = 0.0;
    if bleed.mm() > 0.0 {
        margin = bleed.mm() + MARK_GAP + MARK_LENGTH;
        for (index, side) in sides.iter_mut().enumerate() {
            let width = side.size.0 / PT_PER_MM;
            // The reverse is flipped on its short edge: folds lie mirrored.
            let at: Vec<f64> = folds.iter().map(|fold| if index % 2 == 0 { *fold } else { width - fold }).collect();
            side.marks = marks(side.size, bleed, &at);
        }
    }
    let turned = Turned::of(format);
    Imposed { sheets: sides.len().div_ceil(2), sides, margin: Mm::of(margin), turned }
}

/// Crop marks at the corners and dashes at the folds (in mm from the left), all outside the bleed.
fn marks((width, height): (f64, f64), bleed: Mm, folds: &[f64]) -> Vec<Mark> {
    let near = (bleed.mm() + MARK_GAP) * PT_PER_MM;
    let far = near + MARK_LENGTH * PT_PER_MM;
    let upright = |x: f64, is_fold| {
        [
            Mark { from: (x, -near), to: (x, -far), is_fold },
            Mark { from: (x, height + near), to: (x, height + far), is_fold },
        ]
    };
    let level = |y: f64| {
        [
            Mark { from: (-near, y), to: (-far, y), is_fold: false },
            Mark { from: (width + near, y), to: (width + far, y), is_fold: false },
        ]
    };
    let corners =
        [0.0, width].into_iter().flat_map(|x| upright(x, false)).chain([0.0, height].into_iter().flat_map(level));
    corners.chain(folds.iter().flat_map(|fold| upright(fold * PT_PER_MM, true))).collect()
}

impl Imposed {
    /// The sides as they look, to examine them: each is a page.
    pub fn look(&self, document: &PagedDocument) -> PagedDocument {
        let pages = document.pages();
        let point = |(x, y): (f64, f64)| Point::new(Abs::pt(x), Abs::pt(y));
        let look = |(side, number): (&Side, u64)| {
            let mut frame = Frame::hard(point(side.size).to_size());
            for placed in &side.pages {
                frame.push_frame(point(placed.at), pages[placed.page].frame.clone());
            }
            for mark in &side.marks {
                let dash = DashPattern { array: MARK_DASH.map(Abs::mm).to_vec(), phase: Abs::zero() };
                let stroke = FixedStroke {
                    paint: Paint::Solid(Color::BLACK),
                    thickness: Abs::pt(MARK_WIDTH),
                    dash: mark.is_fold.then_some(dash),
                    ..FixedStroke::default()
                };
                let line = Geometry::Line(point(mark.to) - point(mark.from)).stroked(stroke);
                frame.push(point(mark.from), FrameItem::Shape(line, Span::detached()));
            }
            Page {
                frame,
                bleed: Sides::splat(Abs::mm(self.margin.mm())),
                fill: Smart::Auto,
                numbering: None,
                supplement: Content::empty(),
                number,
            }
        };
        PagedDocument::new(self.sides.iter().zip(1..).map(look).collect(), document.info().clone())
    }
}
