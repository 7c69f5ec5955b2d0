//! Imposition: what a person holds after printing on both sides, folding and nesting has its pages in order.
//!
//! The expected tables come from models of paper that are folded here, not from the arithmetic of `impose::plan`.

use begleitheft::content::DocumentFormat;
use begleitheft::impose::impose;
use begleitheft::impose::plan::{LETTER_FOLD_HEIGHT, LETTER_FOLD_WIDTHS, Side, letter_fold, saddle_stitch};
use begleitheft::lang::Direction::{self, LeftToRight, RightToLeft};
use begleitheft::pipeline::LaidOut;
use typst::layout::{Frame, FrameItem};
use typst::utils::hash128;
use typst_layout::PagedDocument;

use crate::print::made::musterstadt;
use begleitheft::proof::frames::{Line, find, in_mm, pt_to_mm};

const BOTH: [Direction; 2] = [LeftToRight, RightToLeft];

/// One half of one side of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Left,
    Right,
}

impl Half {
    /// Where this half is when the sheet is turned over on its short edge.
    fn turned(self) -> Self {
        match self {
            Half::Left => Half::Right,
            Half::Right => Half::Left,
        }
    }
}

/// Folds a booklet from blank sheets and writes page numbers into it while turning its leaves.
///
/// The sheets lie open, inner sides up, the outermost at the bottom, as they do after stapling. The leaves of one half hold the
/// first half of the book, those of the other half the second: the reader starts on the half where reading starts.
fn folded_booklet(pages: usize, direction: Direction) -> Vec<Side> {
    let sheets = pages.div_ceil(4);
    // Per sheet: (outer side, inner side), each seen from its own side.
    let blank = Side { left: None, right: None };
    let mut paper = vec![[blank, blank]; sheets];
    let mut numbers = 1..;
    let mut write = |sheet: usize, inner: bool, half: Half| {
        let number = numbers.next().filter(|number| *number <= pages);
        let side = &mut paper[sheet][usize::from(inner)];
        match half {
            Half::Left => side.left = number,
            Half::Right => side.right = number,
        }
    };
    let first = if direction == LeftToRight { Half::Left } else { Half::Right };
    for sheet in 0..sheets {
        // A leaf of the first half lies face down until it is turned: its outer side is read first.
        write(sheet, false, first.turned());
        write(sheet, true, first);
    }
    for sheet in (0..sheets).rev() {
        let second = first.turned();
        write(sheet, true, second);
        write(sheet, false, second.turned());
    }
    paper.concat()
}

#[test]
fn a_booklet_of_any_length_is_in_order_after_folding() {
    for direction in BOTH {
        for pages in (4..=40).step_by(4).chain([5, 6, 7]) {
            let plan = saddle_stitch(pages, direction);
            assert_eq!(plan, folded_booklet(pages, direction), "{pages} pages, {direction:?}");
            assert_eq!(plan.len(), 2 * pages.div_ceil(4), "{pages} pages, {direction:?}: two sides a sheet");
        }
    }
}

/// Protects the model above from being wrong in the same way as the plan: these were read off a folded paper.
#[test]
fn a_booklet_of_eight_pages_is_as_printers_know_it() {
    let sides = |table: [(usize, usize); 4]| table.map(|(l, r)| Side { left: Some(l), right: Some(r) }).to_vec();
    assert_eq!(saddle_stitch(8, LeftToRight), sides([(8, 1), (2, 7), (6, 3), (4, 5)]));
    assert_eq!(saddle_stitch(8, RightToLeft), sides([(1, 8), (7, 2), (3, 6), (5, 4)]));
}

#[test]
fn blanks_stand_at_the_end_of_the_booklet() {
    let blanks = |pages| {
        let plan = saddle_stitch(pages, LeftToRight);
        plan.iter().map(|side| usize::from(side.left.is_none()) + usize::from(side.right.is_none())).sum::<usize>()
    };
    assert_eq!([4, 5, 6, 7, 8].map(blanks), [0, 3, 2, 1, 0]);
    // Page five is the last that has words; six, seven and eight are the blank ones.
    let side = |left, right| Side { left, right };
    assert_eq!(
        saddle_stitch(5, LeftToRight),
        [side(None, Some(1)), side(Some(2), None), side(None, Some(3)), side(Some(4), Some(5))]
    );
    assert_eq!(saddle_stitch(0, LeftToRight), []);
}

/// The panels of a letter fold, as places on the sheet: seen from the inner side, from left to right.
struct Letter {
    /// Reading numbers of the inner faces, and of the faces behind them.
    inner: [usize; 3],
    behind: [usize; 3],
    /// Which of the places is folded in first, and so lies inside.
    folded_in: usize,
}

/// Folds a sheet in three and numbers its faces while unfolding it.
///
/// The sheet lies inner side up. The panel at the end of reading is folded in over the middle one, then the one at the beginning
/// over both. What is on top now is the cover.
fn folded_letter(direction: Direction) -> Letter {
    let (begin, middle, end) = if direction == LeftToRight { (0, 1, 2) } else { (2, 1, 0) };
    let mut letter = Letter { inner: [0; 3], behind: [0; 3], folded_in: end };
    // On top: the reverse of the panel that was folded last.
    letter.behind[begin] = 1;
    // Opening it shows the reverse of the panel that was folded in.
    letter.behind[end] = 2;
    // Opening that one too shows the inner side, read along the line.
    letter.inner[begin] = 3;
    letter.inner[middle] = 4;
    letter.inner[end] = 5;
    // Turning the folded letter over shows the middle's reverse.
    letter.behind[middle] = 6;
    letter
}

#[test]
fn a_flyer_opens_in_reading_order() {
    for direction in BOTH {
        let letter = folded_letter(direction);
        let [outer, inner] = letter_fold(direction);
        assert_eq!(inner, letter.inner, "{direction:?}, inner side");
        // Turned over on the short edge, what was on the left is on the right.
        let mut seen = letter.behind;
        seen.reverse();
        assert_eq!(outer, seen, "{direction:?}, outer side");
    }
    assert_eq!(letter_fold(LeftToRight), [[2, 6, 1], [3, 4, 5]], "as printers know it");
    assert_eq!(letter_fold(RightToLeft), [[1, 6, 2], [5, 4, 3]], "as printers know it");
}

#[test]
fn both_sides_of_a_flyer_fold_at_the_same_places() {
    let width = |number: usize| LETTER_FOLD_WIDTHS[number - 1];
    for direction in BOTH {
        let [outer, inner] = letter_fold(direction);
        for place in 0..3 {
            let (face, reverse) = (inner[place], outer[2 - place]);
            assert_eq!(width(face), width(reverse), "{direction:?}: panel {face} and its reverse, panel {reverse}");
        }
        for side in [outer, inner] {
            assert_eq!(side.map(width).iter().sum::<f64>(), 297.0, "{direction:?}: three panels fill A4 landscape");
        }
        // The panel that is folded in must not touch the other fold.
        let letter = folded_letter(direction);
        let narrow = width(letter.inner[letter.folded_in]);
        for place in (0..3).filter(|place| *place != letter.folded_in) {
            let room = width(letter.inner[place]) - narrow;
            assert!(room >= 2.0, "{direction:?}: the panel that is folded in has only {room} mm of room");
        }
    }
    assert_eq!(LETTER_FOLD_HEIGHT, 210.0);
}

/// A page put onto a side: (index of the page, left, top) in millimetres.
fn placed(side: &Frame, pages: &[u128]) -> Vec<(usize, f64, f64)> {
    let mut placed: Vec<(usize, f64, f64)> = side
        .items()
        .filter_map(|(at, item)| {
            let FrameItem::Group(group) = item else { return None };
            let page = pages.iter().position(|page| *page == hash128(&group.frame))?;
            Some((page + 1, at.x.to_mm(), at.y.to_mm()))
        })
        .collect();
    placed.sort_by(|a, b| a.1.total_cmp(&b.1));
    placed
}

fn hashes(made: &LaidOut) -> Vec<u128> {
    made.pages.pages().iter().map(|page| hash128(&page.frame)).collect()
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.01
}

#[test]
fn booklet_pages_are_centred_in_their_halves_unscaled() {
    for language in ["de", "ar"] {
        let made = musterstadt().get("begleitheft", language);
        let pages = hashes(made);
        let sheets = made.sheets();
        let sides = sheets.pages();
        let table = folded_booklet(pages.len(), made.direction);
        assert_eq!(sides.len(), table.len(), "{language}");
        assert_eq!(made.imposed.sheets, pages.len() / 4, "{language}");
        for (number, (side, expected)) in sides.iter().zip(table).enumerate() {
            let what = format!("{language}, side {}", number + 1);
            let found = placed(&side.frame, &pages);
            let order: Vec<_> = found.iter().map(|(page, ..)| Some(*page)).collect();
            assert_eq!(order, [expected.left, expected.right], "{what}");
            for ((_, x, y), half) in found.into_iter().zip([0.0, 148.5]) {
                assert!(is_near(x, half + 0.25) && is_near(y, 0.0), "{what}: a page lies at {x} mm, {y} mm");
            }
        }
    }
}

#[test]
fn flyer_panels_lie_side_by_side() {
    for (document, language) in
        [("sprachoffensive-flyer", "de"), ("sprachoffensive-flyer", "ar"), ("arbeitgeber-flyer", "en")]
    {
        let made = musterstadt().get(document, language);
        let pages = hashes(made);
        for (number, page) in made.pages.pages().iter().enumerate() {
            let (width, height) = in_mm(page.frame.size());
            let expected = LETTER_FOLD_WIDTHS[number];
            assert!(is_near(width, expected), "{document} ({language}), panel {}: {width} mm wide", number + 1);
            assert!(
                is_near(height, LETTER_FOLD_HEIGHT),
                "{document} ({language}), panel {}: {height} mm high",
                number + 1
            );
        }
        let letter = folded_letter(made.direction);
        let mut outer = letter.behind;
        outer.reverse();
        let sheets = made.sheets();
        assert_eq!(sheets.pages().len(), 2);
        for (side, expected) in sheets.pages().iter().zip([outer, letter.inner]) {
            let found = placed(&side.frame, &pages);
            assert_eq!(found.iter().map(|(page, ..)| *page).collect::<Vec<_>>(), expected, "{document} ({language})");
            let mut edge = 0.0;
            for (page, x, y) in found {
                assert!(
                    is_near(x, edge) && is_near(y, 0.0),
                    "{document} ({language}), panel {page} lies at {x} mm, {y} mm"
                );
                edge += LETTER_FOLD_WIDTHS[page - 1];
            }
        }
    }
}

#[test]
fn a_pack_prints_its_pages_as_they_are() {
    let made = musterstadt().get("willkommensmappe", "ar");
    let sheets = made.sheets();
    let sides = sheets.pages();
    let pages = hashes(made);
    assert_eq!(sides.len(), pages.len().next_multiple_of(2));
    for (number, side) in sides.iter().enumerate().take(pages.len()) {
        assert_eq!(placed(&side.frame, &pages), [(number + 1, 0.0, 0.0)]);
    }
    for blank in &sides[pages.len()..] {
        assert_eq!(blank.frame.items().len(), 0, "what fills up the last sheet is blank");
        let (width, height) = in_mm(blank.frame.size());
        assert!(is_near(width, 210.0) && is_near(height, 297.0), "it is A4: {width} mm × {height} mm");
    }
}

/// The sheets with a bleed, and the margin around them in mm.
fn with_bleed(made: &LaidOut, bleed: &str) -> (PagedDocument, f64) {
    let imposed = impose(&made.pages, made.format, made.direction, bleed.parse().unwrap());
    (imposed.look(&made.pages), imposed.margin.mm())
}

/// Lines that the pages did not bring.
fn marks<'a>(plain: &'a Frame, marked: &'a Frame) -> Vec<Line<'a>> {
    let mut lines = find(marked).lines;
    lines.drain(..find(plain).lines.len());
    lines
}

#[test]
fn fold_marks_stand_where_the_paper_is_folded() {
    let cases = [
        ("sprachoffensive-flyer", "de"),
        ("sprachoffensive-flyer", "ar"),
        ("begleitheft", "de"),
        ("begleitheft", "ar"),
    ];
    for (document, language) in cases {
        let made = musterstadt().get(document, language);
        let (imposed, margin) = with_bleed(made, "3");
        assert!(margin > 3.0, "there is room for marks outside the bleed");
        let letter = folded_letter(made.direction);
        let mut outer = letter.behind;
        outer.reverse();
        let plain = made.sheets();
        let sides = plain.pages().iter().zip(imposed.pages());
        for (number, (plain, marked)) in sides.enumerate() {
            let what = format!("{document} ({language}), side {}", number + 1);
            let expected: Vec<f64> = if made.format == DocumentFormat::DinLang6 {
                let panels = [outer, letter.inner][number].map(|panel| LETTER_FOLD_WIDTHS[panel - 1]);
                vec![panels[0], panels[0] + panels[1]]
            } else {
                vec![148.5]
            };
            let marks = marks(&plain.frame, &marked.frame);
            let is_fold = |line: &&Line<'_>| line.shape.stroke.as_ref().is_some_and(|stroke| stroke.dash.is_some());
            let mut found: Vec<f64> = marks.iter().filter(is_fold).map(|line| pt_to_mm(line.from.0)).collect();
            found.sort_by(f64::total_cmp);
            let twice: Vec<f64> = expected.iter().flat_map(|fold| [*fold, *fold]).collect();
            let is_right = found.len() == twice.len() && found.iter().zip(&twice).all(|(a, b)| is_near(*a, *b));
            assert!(is_right, "{what}: folds at {found:?} mm, not at {expected:?} mm above and below");
            // Two at each corner.
            assert_eq!(marks.len() - found.len(), 8, "{what}: crop marks");
            for line in &marks {
                let (width, height) = in_mm(plain.frame.size());
                for (x, y) in [line.from, line.to].map(|(x, y)| (pt_to_mm(x), pt_to_mm(y))) {
                    let out = [-x, x - width, -y, y - height].into_iter().fold(f64::NEG_INFINITY, f64::max);
                    assert!(out >= 3.0, "{what}: a mark reaches into the bleed, {out} mm from the trimmed sheet");
                    assert!(out <= margin + 0.01, "{what}: a mark lies {out} mm out, beyond the paper");
                }
            }
        }
    }
}

#[test]
fn without_bleed_nothing_is_added_around_the_sheet() {
    let made = musterstadt().get("sprachoffensive-flyer", "de");
    let (imposed, margin) = with_bleed(made, "0");
    assert_eq!(margin, 0.0);
    for (side, before) in imposed.pages().iter().zip(made.sheets().pages()) {
        assert_eq!(hash128(&side.frame), hash128(&before.frame));
        assert_eq!(side.bleed.left.to_mm(), 0.0);
    }
}
