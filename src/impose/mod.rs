//! Pages → the sheets that leave the printer. Works on laid-out frames, so no PDF has to be read again.

pub mod plan;

use typst::foundations::Smart;
use typst::layout::{Abs, Frame, FrameItem, Point, Sides, Size};
use typst::model::Document as _;
use typst::syntax::Span;
use typst::visualize::{Color, FixedStroke, Geometry, Paint};
use typst_layout::{Page, PagedDocument};

use crate::content::DocumentFormat;
use crate::lang::Direction;
use crate::measure::{Mm, Paper};
use plan::{LETTER_FOLD_WIDTHS, letter_fold, saddle_stitch};

/// Between the bleed and a mark, and the length of a mark.
const MARK_GAP: f64 = 2.0;
const MARK_LENGTH: f64 = 5.0;

/// Sheets to print: each page of the document is one side.
#[derive(Debug, Clone)]
pub struct Imposed {
    pub document: PagedDocument,
    /// Sheets of paper; each has two sides.
    pub sheets: usize,
    /// Around the trimmed sheet, for bleed and marks; zero on an office printer.
    pub margin: Mm,
}

impl Imposed {
    /// The same sheets several times, one copy after the other. Every copy begins on a sheet of its own.
    #[must_use]
    pub fn repeated(self, copies: usize) -> Self {
        if copies < 2 {
            return self;
        }
        let pages: Vec<Page> = (0..copies).flat_map(|_| self.document.pages().iter().cloned()).collect();
        let pages = pages.into_iter().zip(1..).map(|(page, number)| Page { number, ..page }).collect();
        let document = PagedDocument::new(pages, self.document.info().clone());
        Self { document, sheets: self.sheets * copies, margin: self.margin }
    }
}

fn mm(value: f64) -> Abs {
    Abs::mm(value)
}

fn size(paper: Paper) -> Size {
    Size::new(mm(paper.width.mm()), mm(paper.height.mm()))
}

/// Puts the pages onto sheets: a booklet and a flyer on A4 landscape (duplex, short-edge flip), A4 as it is with an even number
/// of pages. With a bleed, crop and fold marks stand outside the trimmed sheet.
pub fn impose(document: &PagedDocument, format: DocumentFormat, direction: Direction, bleed: Mm) -> Imposed {
    let pages = document.pages();
    let a4 = size(Paper::A4);
    let landscape = size(Paper::A4.landscape());
    let marks = bleed.mm() > 0.0;
    let (mut sides, folds): (Vec<Frame>, &[f64]) = match format {
        DocumentFormat::A5Booklet => {
            let half = landscape.x / 2.0;
            let side = |side: plan::Side| {
                let mut frame = Frame::hard(landscape);
                for (page, from) in [(side.left, Abs::zero()), (side.right, half)] {
                    if let Some(page) = page.and_then(|number| pages.get(number - 1)) {
                        // A5 is half a millimetre narrower than half of A4: centred, not scaled.
                        let x = from + (half - page.frame.width()) / 2.0;
                        let y = (landscape.y - page.frame.height()) / 2.0;
                        frame.push_frame(Point::new(x, y), page.frame.clone());
                    }
                }
                frame
            };
            (saddle_stitch(pages.len(), direction).into_iter().map(side).collect(), &[148.5])
        }
        DocumentFormat::A4 => {
            let mut sides: Vec<Frame> = pages.iter().map(|page| page.frame.clone()).collect();
            if !sides.len().is_multiple_of(2) {
                sides.push(Frame::hard(a4));
            }
            (sides, &[])
        }
        DocumentFormat::DinLang6 => {
            let side = |panels: [usize; 3]| {
                let mut frame = Frame::hard(landscape);
                let mut x = Abs::zero();
                for number in panels {
                    if let Some(page) = pages.get(number - 1) {
                        frame.push_frame(Point::with_x(x), page.frame.clone());
                    }
                    x += mm(LETTER_FOLD_WIDTHS[number - 1]);
                }
                frame
            };
            let fold = match direction {
                // The inner side decides: its narrow panel is the last one read.
                Direction::LeftToRight => &[97.0, 197.0],
                Direction::RightToLeft => &[100.0, 200.0],
            };
            (letter_fold(direction).map(side).into(), fold)
        }
    };
    let margin = if marks { bleed.mm() + MARK_GAP + MARK_LENGTH } else { 0.0 };
    if marks {
        for (index, side) in sides.iter_mut().enumerate() {
            // The reverse is flipped on its short edge: folds lie mirrored.
            let width = side.width().to_mm();
            let at: Vec<f64> = folds.iter().map(|fold| if index % 2 == 0 { *fold } else { width - fold }).collect();
            draw_marks(side, bleed, &at);
        }
    }
    let sheets = sides.len().div_ceil(2);
    let pages = sides
        .into_iter()
        .zip(1..)
        .map(|(frame, number)| Page {
            frame,
            bleed: Sides::splat(mm(margin)),
            fill: Smart::Auto,
            numbering: None,
            supplement: typst::foundations::Content::empty(),
            number,
        })
        .collect();
    Imposed { document: PagedDocument::new(pages, document.info().clone()), sheets, margin: Mm::of(margin) }
}

/// Crop marks at the corners and dashes at the folds, all outside the bleed.
fn draw_marks(side: &mut Frame, bleed: Mm, folds: &[f64]) {
    let (width, height) = (side.width().to_mm(), side.height().to_mm());
    let near = bleed.mm() + MARK_GAP;
    let far = near + MARK_LENGTH;
    let mut line = |from: (f64, f64), to: (f64, f64), dashed: bool| {
        let stroke = FixedStroke {
            paint: Paint::Solid(Color::BLACK),
            thickness: Abs::pt(0.25),
            dash: dashed.then(|| typst::visualize::DashPattern { array: vec![mm(1.0), mm(0.7)], phase: Abs::zero() }),
            ..FixedStroke::default()
        };
        let delta = Point::new(mm(to.0 - from.0), mm(to.1 - from.1));
        let shape = Geometry::Line(delta).stroked(stroke);
        side.push(Point::new(mm(from.0), mm(from.1)), FrameItem::Shape(shape, Span::detached()));
    };
    for x in [0.0, width] {
        line((x, -near), (x, -far), false);
        line((x, height + near), (x, height + far), false);
    }
    for y in [0.0, height] {
        line((-near, y), (-far, y), false);
        line((width + near, y), (width + far, y), false);
    }
    for x in folds {
        line((*x, -near), (*x, -far), true);
        line((*x, height + near), (*x, height + far), true);
    }
}
