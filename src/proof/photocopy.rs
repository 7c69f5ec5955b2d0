//! Codes as they are after a pale and dusty photocopy: staff copy what they have printed once.
//!
//! The copy is made of the picture that lies on the page and of the size that it has there, and of nothing else on the page: so a
//! code is copied once, however many pages it stands on. What lies over a code, or too near to it, is found on the raster of the
//! page ([`super::codes`]). There its corners are searched as a phone does it; here they are where they were laid, because what is
//! asked is whether enough of the modules is still what it was.

use super::codes::PROOF_PPI;
use crate::qr::QUIET_ZONE;

/// Dots of the copier for each dot of the printer, per side: it has twice the resolution.
const SCAN: usize = 2;

/// One of so many dots is a speck: black where it was white, or white where it was black. That is 5 %.
const SPECKS: u32 = 20;

/// How dark black still is: 60 % grey.
const DARKEST: f32 = 0.6;

/// How often each dot becomes the mean of itself and its neighbours: by the copier before it has its specks, and by the phone. Two
/// times spread an edge over about 0.3 mm.
const BLURS: usize = 2;

/// Half way from paper to [`DARKEST`].
const THRESHOLD: f32 = DARKEST / 2.0;

/// What becomes of a finder pattern on a line through its middle (ISO/IEC 18004, 6.3.3): this is how decoders find a code.
const FINDER: [bool; 7] = [true, false, true, true, true, false, true];

/// A square code as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Printed {
    /// Modules per side, with the quiet zone.
    pub side: usize,
    /// Row by row, `true` is black.
    pub modules: Vec<bool>,
    /// Width of a module in µm.
    pub module: u32,
}

impl Printed {
    /// What it says as it was meant. Nothing if it is no code.
    pub fn says(&self) -> Option<String> {
        let module = |at: usize, line: usize| (line + QUIET_ZONE) * self.side + at + QUIET_ZONE;
        decode(self.width()?, |x, y| self.modules.get(module(x, y)) == Some(&true))
    }

    /// Modules per side without the quiet zone: a width that a version of the standard has.
    fn width(&self) -> Option<usize> {
        let width = self.side.checked_sub(2 * QUIET_ZONE)?;
        ((21..=177).contains(&width) && width % 4 == 1).then_some(width)
    }
}

fn decode(width: usize, is_dark: impl Fn(usize, usize) -> bool) -> Option<String> {
    rqrr::Grid::new(rqrr::SimpleGrid::from_func(width, is_dark)).decode().ok().map(|(_, text)| text)
}

/// What a photocopy of a code says, if it can still be read.
pub fn read_copy(code: &Printed) -> Option<String> {
    let width = code.width()?;
    // Dots of the printer in a module.
    let dots = f64::from(code.module) / 25_400.0 * PROOF_PPI;
    let copy = Paper::print(code, dots)?.copy(seed(code));
    let middle = |module: usize| (((module + QUIET_ZONE) as f64 + 0.5) * dots * SCAN as f64) as usize;
    let is_dark = |x: usize, y: usize| copy.at(middle(x), middle(y)) > THRESHOLD;
    let corners = [(0, 0), (width - 7, 0), (0, width - 7)];
    if corners.iter().all(|corner| has_finder(*corner, is_dark)) { decode(width, is_dark) } else { None }
}

/// Whether one of the middle lines of a finder pattern is whole in each direction.
fn has_finder((left, top): (usize, usize), is_dark: impl Fn(usize, usize) -> bool) -> bool {
    let along = |line: usize, is_row: bool| {
        FINDER.iter().enumerate().all(|(step, dark)| {
            let (x, y) = if is_row { (step, line) } else { (line, step) };
            is_dark(left + x, top + y) == *dark
        })
    };
    [true, false].into_iter().all(|is_row| (2..5).any(|line| along(line, is_row)))
}

/// The same specks for the same code, each time and everywhere.
fn seed(code: &Printed) -> u64 {
    let start = u64::from(code.module);
    let step = |seed: u64, dark: &bool| seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1 + u64::from(*dark));
    code.modules.iter().fold(start, step)
}

/// How dark each dot is, from 0 to 1, row by row of a square.
struct Paper {
    side: usize,
    dots: Vec<f32>,
}

impl Paper {
    /// As the printer sets it, each of its dots black or white, and as the copier looks at it. `dots` are those of the printer in a
    /// module.
    fn print(code: &Printed, dots: f64) -> Option<Self> {
        let side = (code.side as f64 * dots) as usize * SCAN;
        // Three hundred modules of a millimetre: nothing that is printed is as large.
        if side == 0 || side > 4_000 {
            return None;
        }
        let module = |dot: usize| (((dot / SCAN) as f64 + 0.5) / dots) as usize;
        let dark =
            |(x, y): (usize, usize)| code.modules.get(module(y) * code.side + module(x)).copied().unwrap_or(false);
        let all = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        Some(Self { side, dots: all.map(|dot| if dark(dot) { 1.0 } else { 0.0 }).collect() })
    }

    fn copy(mut self, seed: u64) -> Self {
        (0..BLURS).for_each(|_| self.blur());
        let mut chance = fastrand::Rng::with_seed(seed);
        for dot in &mut self.dots {
            let copied = if chance.u32(..SPECKS) == 0 { 1.0 - *dot } else { *dot };
            *dot = copied * DARKEST;
        }
        (0..BLURS).for_each(|_| self.blur());
        self
    }

    /// Each dot counts twice and both neighbours once, along rows and then along columns. Beyond the edge is paper like the edge.
    fn blur(&mut self) {
        let side = self.side;
        let mut rows = Vec::with_capacity(self.dots.len());
        for row in self.dots.chunks(side) {
            let before = row.first().into_iter().chain(row);
            let after = row.iter().skip(1).chain(row.last());
            rows.extend(before.zip(row).zip(after).map(|((before, dot), after)| (before + 2.0 * dot + after) / 4.0));
        }
        let above = rows.iter().take(side).chain(&rows);
        let below = rows.iter().skip(side).chain(rows.iter().skip(rows.len() - side));
        self.dots =
            above.zip(&rows).zip(below).map(|((above, dot), below)| (above + 2.0 * dot + below) / 4.0).collect();
    }

    fn at(&self, x: usize, y: usize) -> f32 {
        self.dots.get(y * self.side + x).copied().unwrap_or_default()
    }
}
