//! Facts of pages, read off the laid-out frames: figures run left to right, nothing is cut off by a printer, nothing is too small.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use begleitheft::content::DocumentFormat;
use begleitheft::lang::Lang;
use begleitheft::pipeline::LaidOut;
use serde_json::Value;

use crate::print::made::{Name, Town, musterstadt, towns};
use begleitheft::proof::frames::{Area, Words, find, in_mm, pt_to_mm};

/// Printers do not print nearer to the edge of the sheet, in millimetres.
const PRINTER_MARGIN: f64 = 5.0;

/// Every page of everything: calls `look` with its place in words.
fn every_page(mut look: impl FnMut(&str, &Name, &LaidOut, &typst::layout::Frame)) {
    for town in towns() {
        for (name, made) in town.all() {
            for (index, page) in made.pages.pages().iter().enumerate() {
                look(&format!("{}, {name}, page {}", town.name, index + 1), name, made, &page.frame);
            }
        }
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

/// Phone numbers and time ranges of a document's data, as a person would read them.
fn figures(data: &Value, found: &mut BTreeSet<String>) {
    match data {
        Value::String(text) if is_phone(text) || is_time_range(text) => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| figures(item, found)),
        Value::Object(entries) => entries.iter().for_each(|(_, item)| figures(item, found)),
        _ => {}
    }
}

/// The glyphs of a line as the eye meets them from left to right: (text, left, right), in points.
fn line_from_left(words: &[&Words<'_>]) -> Vec<(String, f64, f64)> {
    let mut cells = Vec::new();
    for word in words {
        let mut x = word.x;
        for glyph in &word.item.glyphs {
            let advance = glyph.x_advance.at(word.item.size).to_pt() * word.scale;
            cells.push((word.item.text[glyph.range()].to_owned(), x, x + advance));
            x += advance;
        }
    }
    cells.sort_by(|a, b| a.1.total_cmp(&b.1));
    cells
}

/// What the eye reads on a page as figures: letters of figures that stand together, from left to right.
fn figures_on(words: &[Words<'_>]) -> Vec<String> {
    let mut lines: BTreeMap<i64, Vec<&Words<'_>>> = BTreeMap::new();
    for word in words {
        // Baselines of one line are equal but for rounding.
        lines.entry((word.y * 20.0).round() as i64).or_default().push(word);
    }
    let mut read = Vec::new();
    for line in lines.values() {
        let mut run = String::new();
        let mut end = f64::NEG_INFINITY;
        for (text, left, right) in line_from_left(line) {
            // A wider gap is another column.
            if left - end > 4.0 || !text.chars().all(is_figure) {
                read.push(std::mem::take(&mut run));
            }
            if text.chars().all(is_figure) {
                // What keeps a number on one line is no part of it.
                run.push_str(&text.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2011}', "-"));
            }
            end = right;
        }
        read.push(run);
    }
    read.retain(|run| run.chars().any(|c| c.is_ascii_digit()));
    read.iter().map(|run| run.trim().to_owned()).collect()
}

/// A person dials what is printed, from left to right: in a line of Arabic too.
#[test]
fn figures_run_left_to_right_in_arabic() {
    let mut faults = String::new();
    let mut seen = 0;
    for town in towns() {
        for (name, made) in town.all().filter(|(name, _)| name.language == "ar") {
            for (index, page) in made.pages.pages().iter().enumerate() {
                for word in find(&page.frame).words {
                    let text = word.item.text.trim();
                    if !is_phone(text) && !is_time_range(text) {
                        continue;
                    }
                    seen += 1;
                    let starts: Vec<u16> = word.item.glyphs.iter().map(|glyph| glyph.range.start).collect();
                    let advances = word.item.glyphs.iter().all(|glyph| glyph.x_advance.get() >= 0.0);
                    if !starts.is_sorted() || !advances {
                        let place = format!("{}, {name}, page {}", town.name, index + 1);
                        writeln!(faults, "{place}: \"{text}\" has its glyphs in the order {starts:?}").unwrap();
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
    assert!(seen > 100, "only {seen} figures found: this test looks at the wrong thing");
}

/// The same across runs of text: `8:00–12:00` that a line of Arabic tears into `12:00–8:00` consists of runs that are each in order.
#[test]
fn figures_read_from_left_are_those_of_the_data() {
    let mut faults = String::new();
    let mut seen = 0;
    for town in towns() {
        for (name, made) in town.all().filter(|(name, _)| name.language == "ar") {
            let mut known = BTreeSet::new();
            figures(&made.composed.data, &mut known);
            seen += known.iter().filter(|figure| is_printed(made, figure)).count();
            let read: BTreeSet<String> =
                made.pages.pages().iter().flat_map(|page| figures_on(&find(&page.frame).words)).collect();
            for figure in read.iter().filter(|figure| is_time_range(figure)) {
                if !known.contains(figure) && !in_words(&made.composed.data, figure) {
                    writeln!(faults, "{}, {name}: reads {figure}, which is no time of the data", town.name).unwrap();
                }
            }
            for figure in &known {
                if is_printed(made, figure) && !read.iter().any(|run| run == figure || has_part(run, figure)) {
                    writeln!(faults, "{}, {name}: {figure} is not to be read anywhere from left to right", town.name)
                        .unwrap();
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
    assert!(seen > 50, "only {seen} figures of the data are printed: this test looks at the wrong thing");
}

/// Whether the figure is a part of another text of the data.
fn in_words(data: &Value, figure: &str) -> bool {
    match data {
        Value::String(text) => text.contains(figure),
        Value::Array(items) => items.iter().any(|item| in_words(item, figure)),
        Value::Object(entries) => entries.values().any(|item| in_words(item, figure)),
        _ => false,
    }
}

/// Several times of a day stand on one line: `8:00–12:00 14:00–16:00`.
fn has_part(run: &str, figure: &str) -> bool {
    run.match_indices(figure).any(|(at, _)| {
        let is_digit = |c: char| c.is_ascii_digit();
        !run[..at].ends_with(is_digit) && !run[at + figure.len()..].starts_with(is_digit)
    })
}

/// Whether the figure's letters are on paper at all, in whichever order: data may hold more than a template prints.
fn is_printed(made: &LaidOut, figure: &str) -> bool {
    let first = figure.split(['–', ' ']).next().unwrap_or(figure);
    let pages = made.pages.pages();
    pages.iter().any(|page| find(&page.frame).words.iter().any(|word| word.item.text.contains(first)))
}

fn off_by(area: Area, size: (f64, f64)) -> f64 {
    let inside = [area.left, area.top].map(pt_to_mm).into_iter();
    inside.chain([size.0 - pt_to_mm(area.right), size.1 - pt_to_mm(area.bottom)]).fold(f64::INFINITY, f64::min)
}

/// Text that an office printer leaves out: nearer than 5 mm to the edge, on the page and on the sheet.
#[test]
fn no_text_is_outside_of_what_printers_print() {
    let mut faults = String::new();
    for town in towns() {
        for (name, made) in town.all() {
            for (kind, document) in [("page", &made.pages), ("sheet side", &made.sheets())] {
                for (index, page) in document.pages().iter().enumerate() {
                    let size = in_mm(page.frame.size());
                    for word in find(&page.frame).words {
                        let Some(ink) = word.ink() else { continue };
                        let margin = off_by(ink, size);
                        if margin < PRINTER_MARGIN {
                            let text = &word.item.text;
                            let place = format!("{}, {name}, {kind} {}", town.name, index + 1);
                            writeln!(faults, "{place}: \"{text}\" is {margin:.1} mm from the edge").unwrap();
                        }
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// How far two areas lie over each other: (width, height), negative where they are apart.
fn overlap(a: Area, b: Area) -> (f64, f64) {
    (a.right.min(b.right) - a.left.max(b.left), a.bottom.min(b.bottom) - a.top.max(b.top))
}

/// Papers to bring stand in one line, and are one paper too few where nothing stands between them.
#[test]
fn papers_to_bring_are_told_apart() {
    fn needed(data: &Value) -> usize {
        match data {
            Value::Object(entries) => {
                let own =
                    entries.get("papers").and_then(Value::as_array).map_or(0, |papers| papers.len().saturating_sub(1));
                own + entries.values().map(needed).sum::<usize>()
            }
            Value::Array(items) => items.iter().map(needed).sum(),
            _ => 0,
        }
    }
    for language in ["de", "ar", "ti", "uk"] {
        let made = musterstadt().get("willkommensmappe", language);
        let needed = needed(&made.composed.data["sections"]);
        let words = made.pages.pages().iter().flat_map(|page| find(&page.frame).words);
        let found: usize = words.map(|word| word.item.text.matches(';').count()).sum();
        assert!(needed > 20 && found >= needed, "{language}: {found} semicolons for {needed} gaps between papers");
    }
}

/// Two texts that are printed over each other can both not be read. Marks above and below letters may touch the next line, and
/// joined letters reach into each other.
#[test]
fn no_text_lies_over_another() {
    let mut faults = String::new();
    every_page(|place, _, _, frame| {
        let found = find(frame);
        // A letter with its vowel sign is a run of its own, over the word that it stands in.
        let is_sign = |c: char| ('\u{64b}'..='\u{655}').contains(&c);
        let is_signed_letter =
            |word: &&Words<'_>| word.item.text.chars().count() <= 3 && word.item.text.contains(is_sign);
        let inked: Vec<(&Words<'_>, Area)> = found
            .words
            .iter()
            .filter(|word| !is_signed_letter(word))
            .filter_map(|word| Some((word, word.ink()?)))
            .collect();
        for (index, (word, ink)) in inked.iter().enumerate() {
            for (other, other_ink) in &inked[index + 1..] {
                let (width, height) = overlap(*ink, *other_ink);
                let is_line_apart = (word.y - other.y).abs() > 0.7 * word.size().min(other.size());
                let lower = (ink.bottom - ink.top).min(other_ink.bottom - other_ink.top);
                if width > 3.0 && height > 0.35 * lower && !(is_line_apart && height < 0.5 * lower) {
                    let (a, b) = (&word.item.text, &other.item.text);
                    writeln!(faults, "{place}: \"{a}\" and \"{b}\" over each other, {width:.1} pt × {height:.1} pt")
                        .unwrap();
                }
            }
        }
    });
    assert!(faults.is_empty(), "\n{faults}");
}

/// A code brings its white ground: it hides what lies under it, and is not read where something lies on it.
#[test]
fn no_text_lies_on_a_code_or_on_its_quiet_zone() {
    let mut faults = String::new();
    every_page(|place, _, _, frame| {
        let found = find(frame);
        for picture in found.pictures.iter().filter(|picture| picture.image.alt().is_some()) {
            for word in &found.words {
                let Some(ink) = word.ink() else { continue };
                let (width, height) = overlap(ink, picture.area);
                if width > 0.5 && height > 0.5 {
                    let (text, code) = (&word.item.text, picture.image.alt().unwrap_or_default());
                    writeln!(faults, "{place}: \"{text}\" reaches {height:.1} pt into the code \"{code}\"").unwrap();
                }
            }
        }
    });
    assert!(faults.is_empty(), "\n{faults}");
}

/// A table that is too long for its page runs its lines through the footer.
#[test]
fn no_line_is_drawn_through_text() {
    let mut faults = String::new();
    every_page(|place, _, _, frame| {
        let found = find(frame);
        for line in &found.lines {
            let area = Area {
                left: line.from.0.min(line.to.0),
                top: line.from.1.min(line.to.1),
                right: line.from.0.max(line.to.0),
                bottom: line.from.1.max(line.to.1),
            };
            for word in &found.words {
                let Some(ink) = word.ink() else { continue };
                // A tenth of the ink is what a tail may hang into a line.
                let slack = 0.1 * (ink.bottom - ink.top);
                let inner = Area {
                    left: ink.left + 0.5,
                    top: ink.top + slack,
                    right: ink.right - 0.5,
                    bottom: ink.bottom - slack,
                };
                let (width, height) = overlap(inner, area);
                if width >= 0.0 && height >= 0.0 {
                    let text = &word.item.text;
                    let at = (pt_to_mm(area.left), pt_to_mm(area.top));
                    writeln!(faults, "{place}: a line at {:.0} mm, {:.0} mm runs through \"{text}\"", at.0, at.1)
                        .unwrap();
                }
            }
        }
    });
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn no_text_is_smaller_than_nine_points() {
    let mut faults = String::new();
    every_page(|place, _, _, frame| {
        for word in find(frame).words {
            if word.size() < 9.0 - 1e-6 {
                writeln!(faults, "{place}: \"{}\" is set in {:.2} pt", word.item.text, word.size()).unwrap();
            }
        }
    });
    assert!(faults.is_empty(), "\n{faults}");
}

/// What tells letters of the language's script from German ones.
fn own_letters(language: &str) -> Option<fn(char) -> bool> {
    match language {
        "ar" => Some(|c| ('\u{600}'..='\u{6ff}').contains(&c)),
        "ti" => Some(|c| ('\u{1200}'..='\u{137f}').contains(&c)),
        "uk" => Some(|c| ('\u{400}'..='\u{4ff}').contains(&c)),
        _ => None,
    }
}

/// Pages are German, and the reader's words are set apart (`reader-run` in templates/parts/base.typ): where that is forgotten, a screen
/// reader says them with a German voice.
#[test]
fn every_word_of_the_reader_has_its_language() {
    let mut wrong = String::new();
    let mut letters = BTreeMap::new();
    every_page(|place, name, _, frame| {
        let Some(is_own) = own_letters(&name.language) else { return };
        // What a language is called stands in German lines too.
        let called = name.language.parse::<Lang>().unwrap().native_name();
        for word in find(frame).words {
            let text = word.item.text.replace(&called, "");
            let count = text.chars().filter(|c| is_own(*c)).count();
            *letters.entry(name.language.clone()).or_default() += count;
            if count > 0 && word.item.lang.as_str() != name.language {
                writeln!(wrong, "{place}: «{text}» has the language {}", word.item.lang.as_str()).unwrap();
            }
        }
    });
    assert!(letters.len() > 2 && letters.values().all(|count: &usize| *count > 10_000), "{letters:?}");
    assert!(wrong.is_empty(), "{wrong}");
}

/// Letters of the reader's script by size in tenths of a point.
fn sizes(town: &Town, name: &Name, made: &LaidOut) -> BTreeMap<i64, usize> {
    let is_letter = own_letters(&name.language).unwrap_or(char::is_alphabetic);
    let mut sizes = BTreeMap::new();
    for page in made.pages.pages() {
        let found = find(&page.frame);
        // A list of courses (`A1–A2`, days, times) is a table of values.
        let is_level = |text: &str| ["–A", "–B", "–C"].iter().any(|to| text.contains(to));
        if name.document.contains("flyer") && found.words.iter().any(|word| is_level(&word.item.text)) {
            continue;
        }
        for word in found.words.iter().filter(|word| name.language.starts_with(word.item.lang.as_str())) {
            let letters = word.item.text.chars().filter(|c| is_letter(*c)).count();
            *sizes.entry((word.size() * 10.0).round() as i64).or_default() += letters;
        }
    }
    assert!(sizes.values().sum::<usize>() > 300, "{}, {name} has hardly a word of its language", town.name);
    sizes
}

/// What most of a document is set in must be large enough for people who read slowly.
#[test]
fn body_text_is_large_enough_in_every_script() {
    let mut faults = String::new();
    for town in towns() {
        for (name, made) in town.all() {
            let mut sizes = sizes(town, name, made);
            let is_plain = name.language == "de-simple";
            if is_plain {
                // Head, foot and values are German too, and small as everywhere.
                sizes.remove(&90);
            }
            let (most, letters) = sizes.iter().max_by_key(|(_, letters)| **letters).unwrap();
            let least = if is_plain && !name.document.contains("flyer") {
                140
            } else if name.language == "ar" {
                120
            } else {
                110
            };
            if *most < least {
                let (most, least) = (*most as f64 / 10.0, least as f64 / 10.0);
                let all: usize = sizes.values().sum();
                writeln!(
                    faults,
                    "{}, {name}: {letters} of {all} letters are set in {most} pt, needs {least} pt: {sizes:?}",
                    town.name
                )
                .unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn page_counts_are_those_of_the_formats() {
    let mut faults = String::new();
    for town in towns() {
        for (name, made) in town.all() {
            let (pages, sides, sheets) = (made.pages.pages().len(), made.imposed.sides.len(), made.imposed.sheets);
            let is_right = match made.format {
                DocumentFormat::A5Booklet => matches!(pages, 16 | 20) && sides == pages / 2 && sheets == pages / 4,
                DocumentFormat::A4 => sides.is_multiple_of(2) && sides - pages < 2 && sheets == sides / 2,
                DocumentFormat::DinLang6 => (pages, sides, sheets) == (6, 2, 1),
            };
            if !is_right {
                writeln!(faults, "{}, {name}: {pages} pages, {sides} sides, {sheets} sheets", town.name).unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn print_sheets_are_a4_and_reading_pages_have_their_format() {
    every_page(|place, _, made, frame| {
        let (width, height) = in_mm(frame.size());
        let is_right = match made.format {
            DocumentFormat::A5Booklet => near(width, 148.0) && near(height, 210.0),
            DocumentFormat::A4 => near(width, 210.0) && near(height, 297.0),
            DocumentFormat::DinLang6 => (near(width, 100.0) || near(width, 97.0)) && near(height, 210.0),
        };
        assert!(is_right, "{place}: {width} mm × {height} mm");
    });
    for town in towns() {
        for (name, made) in town.all() {
            let landscape = made.format != DocumentFormat::A4;
            for side in made.sheets().pages() {
                let (width, height) = in_mm(side.frame.size());
                let expected = if landscape { (297.0, 210.0) } else { (210.0, 297.0) };
                let is_right = near(width, expected.0) && near(height, expected.1);
                assert!(is_right, "{}, {name}: a side of {width} mm × {height} mm", town.name);
            }
        }
    }
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.01
}

/// Protects the helpers above: a torn time range and a mirrored number must be noticed.
#[test]
fn figures_are_told_from_other_text() {
    for phone in ["030 23125-211", "110", "116 117", "0800 1110111", "+49 30 23125-000"] {
        assert!(is_phone(phone), "{phone}");
    }
    for other in ["12345 Musterstadt", "20.11.2026", "8:00–12:00", "5", "23125", ""] {
        assert!(!is_phone(other), "{other}");
    }
    assert!(is_time_range("8:00–12:00") && is_time_range("08:30–16:00"));
    assert!(!is_time_range("8:00-12:00") && !is_time_range("00:21–00:8") && !is_time_range("Mo–Fr"));
    assert!(has_part("8:00–12:00 14:00–16:00", "14:00–16:00"));
    assert!(!has_part("18:00–12:00", "8:00–12:00"));
}

/// Letters that are no part of what is said: spaces, since lines break there, and what only says how others stand.
fn is_said(letter: char) -> bool {
    !letter.is_whitespace()
        && !matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The letters that the glyphs of a document stand for, piece by piece in the order in which they are read out.
fn said(made: &LaidOut) -> String {
    let mut said = String::new();
    for page in made.pages.pages() {
        for words in find(&page.frame).words {
            let mut ranges: Vec<_> = words.item.glyphs.iter().map(|glyph| glyph.range()).collect();
            ranges.sort_by_key(|range| range.start);
            // Glyphs of a syllable may stand for its letters together.
            ranges.dedup();
            said.extend(ranges.into_iter().flat_map(|range| words.item.text[range].chars()).filter(|c| is_said(*c)));
        }
    }
    said
}

/// Sentences that are always printed, in both languages.
fn sentences(data: &Value) -> Vec<String> {
    let whole = |words: &Value| match words {
        Value::String(text) => text.clone(),
        runs => runs.as_array().into_iter().flatten().filter_map(|run| run["text"].as_str()).collect(),
    };
    let sections = data["sections"].as_array().into_iter().flatten();
    let blocks = sections.flat_map(|section| section["blocks"].as_array().into_iter().flatten());
    let texts = blocks.flat_map(|block| match block["kind"].as_str() {
        Some("text" | "list") => block["items"].as_array().into_iter().flatten().collect(),
        Some("steps") => block["items"].as_array().into_iter().flatten().map(|step| &step["text"]).collect(),
        Some("warning") => vec![&block["text"]],
        _ => vec![],
    });
    texts.flat_map(|text| [whole(&text["reader"]), whole(&text["german"])]).filter(|text| !text.is_empty()).collect()
}

/// Marks over Arabic letters stand in pieces of their own when they are laid out, from left to right, and repeat the letter beneath.
#[test]
fn a_screen_reader_says_every_sentence_as_it_was_written() {
    let mut wrong = String::new();
    let mut all = 0;
    for town in towns() {
        for (name, made) in town.all() {
            let said = said(made);
            for sentence in sentences(&made.composed.data) {
                all += 1;
                let wanted: String = sentence.chars().filter(|c| is_said(*c)).collect();
                if !said.contains(&wanted) {
                    writeln!(wrong, "{}, {name}: {sentence}", town.name).unwrap();
                }
            }
        }
    }
    assert!(all > 10_000, "{all} sentences");
    assert!(wrong.is_empty(), "{wrong}");
}

/// Viewers that copy text, or read it out, turn a line from right to left around letter by letter, also the letters of one glyph; and
/// what is raised begins a line for them.
#[test]
fn arabic_letters_are_the_same_turned_around_one_by_one() {
    let mut wrong = BTreeSet::new();
    let mut lines = 0;
    every_page(|_, name, _, frame| {
        for words in find(frame).words {
            let (text, glyphs) = (&words.item.text, &words.item.glyphs);
            let letters = |text: &str| text.chars().filter(|c| is_arabic(*c)).collect::<Vec<_>>();
            // Glyphs of a syllable may stand for its letters together.
            let mut ranges: Vec<_> = glyphs.iter().map(|glyph| glyph.range()).collect();
            ranges.dedup();
            let from_left: Vec<char> = ranges.iter().flat_map(|range| letters(&text[range.clone()])).collect();
            ranges.sort_by_key(|range| range.start);
            let as_read: Vec<char> = ranges.iter().flat_map(|range| letters(&text[range.clone()])).collect();
            lines += usize::from(!as_read.is_empty());
            let is_raised = !as_read.is_empty() && glyphs.iter().any(|glyph| glyph.y_offset.get() != 0.0);
            if is_raised || from_left.iter().rev().ne(&as_read) {
                wrong.insert(format!("{}: {text}", name.language));
            }
        }
    });
    assert!(lines > 5_000, "{lines} lines");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// No mark over or under a letter; what parts letters is one.
fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d5}' | '\u{200c}')
}
