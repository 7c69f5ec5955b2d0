//! Which page goes where on a sheet. Pure arithmetic on page numbers; pages and sheets count from one and zero as printers do.

use crate::lang::Direction;

/// One side of a sheet of a saddle-stitched booklet: page numbers from one, `None` is blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    pub left: Option<usize>,
    pub right: Option<usize>,
}

/// The sides of a saddle-stitched booklet in printing order: front and back of the outer sheet, then inwards. A page count that
/// is not a multiple of four is filled up with blanks at the end.
///
/// Sheet s of N pages has N−2s and 2s+1 on its front, 2s+2 and N−2s−1 on its back; bound on the right, left and right change
/// places.
pub fn saddle_stitch(pages: usize, direction: Direction) -> Vec<Side> {
    let filled = pages.next_multiple_of(4);
    let page = |number: usize| (number <= pages).then_some(number);
    let mut sides = Vec::with_capacity(filled / 2);
    for sheet in 0..filled / 4 {
        let front = (filled - 2 * sheet, 2 * sheet + 1);
        let back = (2 * sheet + 2, filled - 2 * sheet - 1);
        for (left, right) in [front, back] {
            let (left, right) = match direction {
                Direction::LeftToRight => (left, right),
                Direction::RightToLeft => (right, left),
            };
            sides.push(Side { left: page(left), right: page(right) });
        }
    }
    sides
}

/// Widths of the six panels of a letter fold (Wickelfalz) in reading order, in millimetres: cover, the panel that is folded in,
/// the three inner panels, back. The panel that is folded in is narrower, so that it lies flat; its reverse is inner panel three.
pub const LETTER_FOLD_WIDTHS: [f64; 6] = [100.0, 97.0, 100.0, 100.0, 97.0, 100.0];

/// Height of each panel in millimetres.
pub const LETTER_FOLD_HEIGHT: f64 = 210.0;

/// The outer and the inner side of a letter fold, each as panels from left to right, numbered from one in reading order.
pub fn letter_fold(direction: Direction) -> [[usize; 3]; 2] {
    let mut sides = [[2, 6, 1], [3, 4, 5]];
    if direction == Direction::RightToLeft {
        sides.iter_mut().for_each(|side| side.reverse());
    }
    sides
}
