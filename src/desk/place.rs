//! Where a text stands on laid-out pages, whichever way its script runs.

use typst_layout::Page;

use crate::proof::frames::{Area, Words, find};

/// The letters and digits of a text: lines are broken, and words hyphenated, when it is printed.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A text that was found: on which of the pages, from 0, and around each run of its letters there, in points.
pub(super) struct Found {
    pub(super) page: usize,
    pub(super) areas: Vec<Area>,
}

/// The first page that one of these texts stands on, the first text that stands anywhere. A text may go on on the next page, so only
/// so many of its letters need to stand there.
pub(super) fn of(pages: &[Page], texts: &[String], letters: usize) -> Option<Found> {
    let printed: Vec<Printed<'_>> = pages.iter().map(Printed::of).collect();
    texts.iter().find_map(|text| {
        let text: Vec<char> = bare(text).chars().collect();
        let beginning = text.get(..letters.min(text.len())).filter(|it| !it.is_empty())?;
        // Whole words first: a short text is also a part of other words.
        let at = |page: &Printed<'_>, is_whole: bool| page.position(beginning, is_whole);
        [true, false].into_iter().find_map(|is_whole| {
            let (page, at) = printed.iter().enumerate().find_map(|(page, it)| Some((page, at(it, is_whole)?)))?;
            Some(Found { page, areas: printed.get(page)?.areas(at, &text) })
        })
    })
}

/// A letter of a page: in which of its runs, and at which byte of the run's text.
struct Letter {
    letter: char,
    run: usize,
    byte: usize,
    is_begin: bool,
    is_end: bool,
}

/// The letters of a page as they are read.
struct Printed<'a> {
    runs: Vec<Words<'a>>,
    letters: Vec<Letter>,
}

impl<'a> Printed<'a> {
    fn of(page: &'a Page) -> Self {
        let mut runs = find(&page.frame).words;
        // Marks above and beneath letters are runs of their own, without width; their text is that of the letter, which has a run too.
        runs.retain(|run| run.width() > 0.01);
        let mut letters = Vec::new();
        for run in in_order(&runs) {
            let Some(words) = runs.get(run) else { continue };
            let text = words.item.text.as_str();
            let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let of_run = text.char_indices().filter(|(_, c)| c.is_alphanumeric()).map(|(byte, letter)| {
                let before = text.get(..byte).and_then(|it| it.chars().next_back());
                let after = text.get(byte + letter.len_utf8()..).and_then(|it| it.chars().next());
                Letter { letter, run, byte, is_begin: !is_letter(before), is_end: !is_letter(after) }
            });
            letters.extend(of_run);
        }
        Self { runs, letters }
    }

    fn position(&self, text: &[char], is_whole: bool) -> Option<usize> {
        self.letters.windows(text.len()).position(|window| {
            let is_same = window.iter().map(|it| &it.letter).eq(text);
            let ends = window.first().zip(window.last());
            is_same && (!is_whole || ends.is_some_and(|(first, last)| first.is_begin && last.is_end))
        })
    }

    /// Around the letters from a place on, as far as they are those of the text; one area for each run.
    fn areas(&self, at: usize, text: &[char]) -> Vec<Area> {
        let rest = self.letters.get(at..).unwrap_or_default();
        let same: Vec<&Letter> = rest.iter().zip(text).take_while(|(a, b)| a.letter == **b).map(|(a, _)| a).collect();
        let runs = same.chunk_by(|a, b| a.run == b.run);
        runs.filter_map(|letters| {
            let (first, last) = letters.first().zip(letters.last())?;
            Some(around(self.runs.get(first.run)?, first.byte, last.byte))
        })
        .collect()
    }
}

/// Around the glyphs of some bytes of a run, and as high as its line.
fn around(run: &Words<'_>, first: usize, last: usize) -> Area {
    let (mut from, mut to, mut x) = (f64::INFINITY, f64::NEG_INFINITY, run.x);
    for glyph in &run.item.glyphs {
        let width = glyph.x_advance.at(run.item.size).to_pt() * run.scale;
        if usize::from(glyph.range.start) <= last && usize::from(glyph.range.end) > first {
            (from, to) = (from.min(x), to.max(x + width));
        }
        x += width;
    }
    let (above, beneath) = (run.size() * 0.95, run.size() * 0.35);
    Area { left: from, top: run.y - above, right: to, bottom: run.y + beneath }
}

/// The runs of a page as they are read. They are laid from left to right; in a line of a script that runs from right to left they are
/// read from its end, and within it those of other scripts, which follow each other, from left to right.
fn in_order(runs: &[Words<'_>]) -> Vec<usize> {
    let mut order = Vec::new();
    let all: Vec<usize> = (0..runs.len()).collect();
    for line in all.chunk_by(|a, b| runs.get(*a).zip(runs.get(*b)).is_some_and(|(a, b)| is_line(a, b))) {
        let is_turned = |run: &usize| runs.get(*run).is_some_and(|run| run.item.text.chars().any(is_right_to_left));
        if !line.iter().any(is_turned) {
            order.extend(line);
            continue;
        }
        let turned: Vec<usize> = line.iter().rev().copied().collect();
        for same in turned.chunk_by(|a, b| is_turned(a) == is_turned(b)) {
            let is_others = !same.iter().any(is_turned);
            if is_others { order.extend(same.iter().rev()) } else { order.extend(same) }
        }
    }
    order
}

/// Whether a run goes on where another one ends. Letters that are joined may stand a little higher or lower.
fn is_line(one: &Words<'_>, next: &Words<'_>) -> bool {
    let size = one.size().max(next.size());
    (one.y - next.y).abs() < size * 0.6 && (next.x - one.x - one.width()).abs() < size
}

/// Hebrew, Arabic and their neighbours, also in the forms of presentation.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
        && letter.is_alphabetic()
}
