//! What comes out: pictures of pages and summaries of PDF files, held against `tests/ref`.
//!
//! `UPDATE_REF=1 cargo test --test suite print` writes the references anew, and still fails: look at them, then run it again.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use begleitheft::content::DocumentFormat;
use begleitheft::diag::{Format, render};
use begleitheft::pipeline;

use image::Grey;
use made::{in_parallel, musterstadt, project, request};
use summary::summary;

mod image;
pub(crate) mod made;
pub(crate) mod program;
mod summary;

/// German, and a right-to-left language where there is one.
const DOCUMENTS: [(&str, [&str; 2]); 5] = [
    ("arbeitgeber-flyer", ["de", "en"]),
    ("begleitheft", ["de", "ar"]),
    ("sprachoffensive-arbeitgeber", ["de", "en"]),
    ("sprachoffensive-flyer", ["de", "ar"]),
    ("willkommensmappe", ["de", "ar"]),
];

fn all() -> Vec<(&'static str, &'static str)> {
    DOCUMENTS.iter().flat_map(|(document, languages)| languages.map(|language| (*document, language))).collect()
}

fn reference(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ref").join(folder)
}

/// Where a picture or summary that differs is written, to be looked at.
fn beside(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("differs").join(folder)
}

#[expect(clippy::disallowed_methods, reason = "a switch for people, not an input")]
fn is_update() -> bool {
    std::env::var("UPDATE_REF").is_ok_and(|value| value == "1")
}

/// Which pages are kept: of a flyer both sheets, which are its six panels; of a long document some pages and the first sheet.
fn pictures(document: &str, language: &str) -> Vec<(String, Grey)> {
    let made = musterstadt().get(document, language);
    let laid = made.sheets();
    let (pages, sides) = (made.pages.pages(), laid.pages());
    let (numbers, sheets): (Vec<usize>, usize) = match made.format {
        DocumentFormat::DinLang6 => (vec![], 2),
        DocumentFormat::A5Booklet => (vec![1, 3, 5, pages.len()], 1),
        // The sides of A4 sheets are its pages.
        DocumentFormat::A4 => (vec![1, 7, 9, pages.len()], 0),
    };
    let name = |page: String| format!("{document}-{language}-{page}.png");
    // The number of the last page follows the length of the texts; its name does not.
    let word = |number| if number == pages.len() { "last".to_owned() } else { format!("{number:02}") };
    let from_pages = numbers.into_iter().map(|number| (name(word(number)), Grey::of(&pages[number - 1])));
    let from_sheets = (0..sheets).map(|side| (name(format!("sheet-{}", side + 1)), Grey::of(&sides[side])));
    from_pages.chain(from_sheets).collect()
}

/// Protects the look of pages from what nobody meant to change: a template, a font, a size, an order.
#[test]
fn pages_look_as_they_did() {
    let mut faults = String::new();
    let mut kept = Vec::new();
    for (name, actual) in in_parallel(&all(), |(document, language)| pictures(document, language)).concat() {
        let path = reference("pages").join(&name);
        if is_update() {
            actual.write(&path);
        }
        let difference = match Grey::read(&path) {
            Some(expected) => actual.difference(&expected),
            None => Some("there is no reference".to_owned()),
        };
        if let Some(difference) = difference {
            let path = beside("pages").join(&name);
            actual.write(&path);
            writeln!(faults, "{name}: {difference}\n  written to {}", path.display()).unwrap();
        }
        kept.push(name);
    }
    faults += &left_over("pages", &kept);
    finish(&faults);
}

/// Protects what people do not see and screen readers, archives and search engines read.
#[test]
#[expect(clippy::disallowed_methods, reason = "references are no project files")]
fn files_are_tagged_as_they_were() {
    let mut faults = String::new();
    let mut kept = Vec::new();
    for (document, language, actual) in summaries() {
        let name = format!("{document}-{language}.txt");
        let path = reference("pdf").join(&name);
        if is_update() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &actual).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if actual != expected {
            let path = beside("pdf").join(&name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &actual).unwrap();
            writeln!(faults, "{name}: written to {}\n{}", path.display(), changed(&expected, &actual)).unwrap();
        }
        kept.push(name);
    }
    faults += &left_over("pdf", &kept);
    finish(&faults);
}

/// (document, language, summary of its reading PDF), from the bytes that `build` writes.
#[expect(clippy::panic, reason = "a test that cannot go on has failed")]
fn summaries() -> Vec<(String, String, String)> {
    let mut made = Vec::new();
    for language in ["de", "ar", "en"] {
        let documents: Vec<&str> =
            all().into_iter().filter(|(_, own)| *own == language).map(|(document, _)| document).collect();
        let request = request("musterstadt", &documents, &[language]);
        let loaded = pipeline::load(project(), &request).unwrap();
        for made_one in loaded.build(project(), &request, std::thread::available_parallelism().unwrap(), &|_| {}) {
            let why = || render(&made_one.diagnostics, project(), Format::Short, false);
            let Some([(_, reading), _]) = &made_one.files else {
                panic!("{} ({}) is not built:\n{}", made_one.document, made_one.language, why())
            };
            made.push((made_one.document.clone(), made_one.language.clone(), summary(reading)));
        }
        let missing: Vec<_> =
            documents.iter().filter(|document| !made.iter().any(|(name, ..)| name == *document)).collect();
        let why = render(&loaded.sink.diagnostics, project(), Format::Short, false);
        assert!(missing.is_empty(), "{missing:?} ({language}) are not built:\n{why}");
    }
    made
}

/// References that no page has any more would never be looked at again.
#[expect(clippy::disallowed_methods, reason = "references are no project files")]
fn left_over(folder: &str, kept: &[String]) -> String {
    let mut faults = String::new();
    for entry in std::fs::read_dir(reference(folder)).into_iter().flatten() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !kept.contains(&name) {
            if is_update() {
                std::fs::remove_file(reference(folder).join(&name)).unwrap();
            }
            writeln!(faults, "{name}: a reference of nothing").unwrap();
        }
    }
    faults
}

fn finish(faults: &str) {
    assert!(faults.is_empty(), "\n{faults}to take them as they are now: UPDATE_REF=1");
    assert!(!is_update(), "the references were written anew: look at them, and run without UPDATE_REF");
}

/// Lines that are only in one of two texts.
fn changed(expected: &str, actual: &str) -> String {
    let mut out = String::new();
    for (mark, lines, others) in [('-', expected, actual), ('+', actual, expected)] {
        for line in lines.lines().filter(|line| !others.lines().any(|other| other == *line)) {
            writeln!(out, "  {mark} {line}").unwrap();
        }
    }
    out
}

/// What no summary may say, whatever is taken as a reference: PDF/UA-1 and PDF/A-2a, whole, searchable, with a title.
#[test]
fn files_are_for_everyone_and_for_archives() {
    for (document, language, summary) in summaries() {
        let what = format!("{document} ({language})");
        let has = |line: &str| assert!(summary.lines().any(|own| own == line), "{what}: not \"{line}\" in\n{summary}");
        has("pdfaid:part: 2");
        has("pdfaid:conformance: A");
        has("pdfuaid:part: 1");
        has("marked: true");
        has("displaydoctitle: true");
        has(&format!("lang: {language}"));
        has(if language == "ar" { "direction: R2L" } else { "direction: L2R" });
        has("creationdate: D:20261120000000Z");
        assert!(!summary.contains("title: none"), "{what} has no title");
        assert!(
            !summary.contains("not embedded") && !summary.contains("whole"),
            "{what}: a font is missing or not a subset"
        );
        assert!(!summary.contains("no unicode"), "{what}: text that cannot be copied");
        assert!(summary.contains(": embedded, subset, to unicode"), "{what} has no font");
        let figures = summary.split("alternatives of figures\n").nth(1).unwrap();
        assert!(!figures.contains("  none:"), "{what}: a figure without words");
        // German lines under those of another language are spoken with a German voice.
        let spans = summary.split("languages of marked content\n").nth(1).unwrap();
        let elements = summary.split("languages of elements\n").nth(1).unwrap();
        let is_switched = spans.contains("  de") || elements.split("\n\n").next().unwrap().contains("  de");
        assert!(language == "de" || is_switched, "{what}: German is not marked as German\n{summary}");
    }
}

fn a_page() -> Grey {
    Grey::of(&musterstadt().get("begleitheft", "de").pages.pages()[2])
}

/// Protects the comparison: what another processor does to a page is no difference.
#[test]
fn a_page_moved_by_one_pixel_is_the_same() {
    let page = a_page();
    assert_eq!(page.difference(&page), None);
    let mut moved = page.clone();
    moved.pixels.rotate_right(page.width + 1);
    assert_eq!(moved.difference(&page), None);
    let mut lighter = page.clone();
    lighter.pixels.iter_mut().step_by(500).for_each(|pixel| *pixel = pixel.saturating_sub(34));
    assert_eq!(lighter.difference(&page), None, "a few pixels a little darker, as after rounding");
}

/// Protects the comparison: what a person would see is a difference.
#[test]
fn a_page_with_a_moved_or_missing_line_is_another() {
    let page = a_page();
    let mut moved = page.clone();
    moved.pixels.rotate_right(3 * page.width);
    assert!(moved.difference(&page).is_some(), "everything three pixels further down");
    // The page number: the smallest thing that stands alone.
    let foot = page.height - page.height / 10;
    let mut bare = page.clone();
    let ink = |row: &[u8]| row[page.width * 8 / 10..].iter().filter(|pixel| **pixel < 128).count();
    assert!(page.pixels.chunks(page.width).skip(foot).map(ink).sum::<usize>() > 3, "there is a page number");
    for row in bare.pixels.chunks_mut(page.width).skip(foot) {
        row[page.width * 8 / 10..].fill(255);
    }
    assert!(bare.difference(&page).is_some(), "no page number");
    assert!(page.difference(&bare).is_some(), "a page number too many");
    let mut greyer = page.clone();
    greyer.pixels.iter_mut().for_each(|pixel| *pixel = pixel.saturating_sub(51));
    assert!(greyer.difference(&page).is_some(), "a grey ground");
    let narrower = Grey { width: page.width - 1, height: page.height, pixels: page.pixels[page.height..].to_vec() };
    assert!(narrower.difference(&page).is_some(), "another size");
}

/// Protects the references from being read otherwise than they were written.
#[test]
fn pictures_are_read_as_they_were_written() {
    let folder = tempfile::tempdir().unwrap();
    for width in [1, 2, 5, 8] {
        let pixels = (0..width * 7).map(|index| (index % 16) as u8 * 17).collect();
        let picture = Grey { width, height: 7, pixels };
        let path = folder.path().join("a/b.png");
        picture.write(&path);
        assert_eq!(Grey::read(&path), Some(picture));
    }
}
