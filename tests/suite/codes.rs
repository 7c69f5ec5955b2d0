//! Codes: what a phone reads from paper is what was meant, from the page and from the sheet.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use begleitheft::content::DocumentFormat;
use begleitheft::diag::{Sink, codes};
use begleitheft::measure::Mm;
use begleitheft::pipeline::LaidOut;
use begleitheft::proof::codes::{PROOF_PPI, Readings, decode, decode_from, prove, prove_copies};
use begleitheft::proof::photocopy::{Printed, read_copy};
use begleitheft::qr::{self, Level, MAX_VERSION, QUIET_ZONE, Symbol, TooLong};
use begleitheft::write::{Stamp, print_pdf, reading_pdf};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};
use serde_json::Value;
use typst::layout::{Abs, Frame, FrameItem, Point, Ratio, Size, Transform};
use typst::model::Document as _;
use typst::syntax::Span;
use typst::visualize::{Color, Geometry};
use typst_layout::{Page, PagedDocument};

use crate::print::made::{EDITION, Name, Town, in_parallel, musterstadt, towns};
use begleitheft::proof::frames::{Found, find, pt_to_mm};

/// What a page's raster says, and how many codes lie on the page.
struct Read {
    place: String,
    texts: Vec<String>,
    codes: usize,
}

/// The symbols on a page: (modules per side without quiet zone, width of a module in millimetres).
fn symbols(found: &Found<'_>) -> Vec<(usize, f64)> {
    let is_code = |image: &typst::visualize::Image| image.alt().is_some_and(|alt| alt.starts_with("QR: "));
    let symbol = |picture: &begleitheft::proof::frames::Picture<'_>| {
        let side = picture.image.width();
        assert_eq!(side, picture.image.height(), "a code is square");
        let (width, height) = (picture.area.right - picture.area.left, picture.area.bottom - picture.area.top);
        assert!((width - height).abs() < 0.01, "a code is printed square, not {width} pt × {height} pt");
        (side as usize - 2 * QUIET_ZONE, pt_to_mm(width) / side)
    };
    found.pictures.iter().filter(|picture| is_code(picture.image)).map(symbol).collect()
}

fn read(what: &str, page: &Page) -> Read {
    Read { place: what.to_owned(), texts: decode(page, PROOF_PPI), codes: symbols(&find(&page.frame)).len() }
}

/// Reads one document back: its pages, and its sheets where they are not the pages themselves.
fn read_back(made: &LaidOut) -> (Vec<Read>, Vec<Read>) {
    let pages = made.pages.pages();
    let sheets = made.sheets();
    let sides = sheets.pages();
    let read_all = |kind: &str, pages: &[Page]| -> Vec<Read> {
        pages.iter().enumerate().map(|(index, page)| read(&format!("{kind} {}", index + 1), page)).collect()
    };
    let from_pages = read_all("page", pages);
    // Sides of A4 sheets are the pages themselves.
    let from_sheets = if made.format == DocumentFormat::A4 {
        read_all("side", &sides[pages.len()..])
    } else {
        read_all("side", sides)
    };
    (from_pages, from_sheets)
}

fn faults_of(made: &LaidOut, town: &str, name: &Name) -> String {
    let mut faults = String::new();
    let expected: BTreeSet<&str> = made.composed.payloads.iter().map(String::as_str).collect();
    let (pages, sheets) = read_back(made);
    let mut look = |reads: &[&Read], from: &str| {
        for read in reads.iter().filter(|read| read.texts.len() != read.codes) {
            let (found, codes) = (read.texts.len(), read.codes);
            writeln!(faults, "{town}, {name}, {}: {codes} codes, {found} of them read", read.place).unwrap();
        }
        let found: BTreeSet<&str> = reads.iter().flat_map(|read| &read.texts).map(String::as_str).collect();
        for payload in expected.difference(&found) {
            writeln!(faults, "{town}, {name}, {from}: not read: {payload}").unwrap();
        }
        for text in found.difference(&expected) {
            writeln!(faults, "{town}, {name}, {from}: read, but not meant: {text}").unwrap();
        }
    };
    look(&pages.iter().collect::<Vec<_>>(), "pages");
    // The sides of an A4 document are its pages, read already, and perhaps a blank one.
    let sheets: Vec<&Read> =
        if made.format == DocumentFormat::A4 { pages.iter().chain(&sheets).collect() } else { sheets.iter().collect() };
    look(&sheets, "sheets");
    faults
}

/// Protects readers from a code that is blurred, covered, cropped, mixed up with another or meant for something else.
#[test]
fn every_code_is_read_back_from_pages_and_from_sheets() {
    let all: Vec<_> =
        towns().into_iter().flat_map(|town| town.all().map(|(name, made)| (town.name, name, made))).collect();
    let faults = in_parallel(&all, |(town, name, made)| faults_of(made, town, name)).concat();
    assert!(faults.is_empty(), "\n{faults}");
}

/// Protects what is printed from being another thing than what was examined: the file is drawn as it was written, and its codes are
/// read where the plan of its sheets has them.
#[test]
fn every_code_is_read_back_from_the_print_file_itself() {
    for (document, language) in
        [("begleitheft", "ar"), ("sprachoffensive-flyer", "de"), ("sprachoffensive-flyer", "ar")]
    {
        let made = musterstadt().get(document, language);
        let mut sink = Sink::default();
        let stamp = Stamp { ident: document.to_owned(), edition: EDITION.parse().unwrap(), direction: made.direction };
        let reading = reading_pdf(&made.pages, &stamp, &mut sink).unwrap();
        let print = print_pdf(reading, &made.imposed, 1, Mm::default(), &stamp, &mut sink).unwrap();
        let pdf = Pdf::new(print).unwrap();
        let scale = (PROOF_PPI / 72.0) as f32;
        let settings = RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
        let sheets = made.sheets();
        assert_eq!(pdf.pages().len(), sheets.pages().len(), "{document} ({language})");
        let mut found = BTreeSet::new();
        for (page, side) in pdf.pages().iter().zip(sheets.pages()) {
            let drawn = hayro::render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
            let grey = drawn.data().iter().map(|pixel| pixel.g).collect();
            let raster = (usize::from(drawn.width()), usize::from(drawn.height()), grey);
            let read = decode_from(side, &raster, PROOF_PPI);
            assert_eq!(read, decode(side, PROOF_PPI), "{document} ({language})");
            found.extend(read);
        }
        assert_eq!(found, made.composed.payloads.iter().cloned().collect(), "{document} ({language})");
    }
}

/// Words of a code on the page say what scanning it does, and what to type: both must be of that code and not of another.
#[test]
fn the_words_beside_a_code_are_those_of_its_target() {
    fn targets(data: &Value, found: &mut BTreeMap<String, String>) {
        match data {
            Value::Array(items) => items.iter().for_each(|item| targets(item, found)),
            Value::Object(entries) => {
                if let (Some(payload), Some(typed)) = (entries.get("payload"), entries.get("typed")) {
                    found.insert(payload.as_str().unwrap().to_owned(), typed.as_str().unwrap().to_owned());
                }
                entries.values().for_each(|item| targets(item, found));
            }
            _ => {}
        }
    }
    let all: Vec<_> = towns().into_iter().flat_map(Town::all).filter(|(name, _)| name.language == "de").collect();
    in_parallel(&all, |(name, made)| {
        let mut typed = BTreeMap::new();
        targets(&made.composed.data, &mut typed);
        for (number, page) in made.pages.pages().iter().enumerate() {
            let found = find(&page.frame);
            let alts: Vec<&str> = found.pictures.iter().filter_map(|picture| picture.image.alt()).collect();
            let texts = decode(page, PROOF_PPI);
            assert_eq!(alts.len(), texts.len(), "{name}, page {}", number + 1);
            for (alt, text) in alts.iter().zip(&texts) {
                assert!(
                    alt.ends_with(&format!(" {}", typed[text])),
                    "{name}, page {}: \"{alt}\" is {text}",
                    number + 1
                );
            }
        }
    });
}

/// Protects the proof itself: a code that is hidden, cut off or too small is noticed, whatever else is on the page.
#[test]
fn the_proof_notices_a_code_that_no_phone_reads() {
    let made = musterstadt().get("begleitheft", "de");
    let page = made.pages.pages().last().unwrap();
    let area = find(&page.frame).pictures.iter().find(|it| it.image.alt().is_some()).unwrap().area;
    let read = decode(page, PROOF_PPI);
    let (first, others) = read.split_first().unwrap();
    assert!(!others.is_empty() && !others.contains(first));
    let prove = |page: &Page| {
        let document = PagedDocument::new([page.clone()].into_iter().collect(), made.pages.info().clone());
        let mut sink = Sink::default();
        prove(&document, &read, &Readings::default(), "what", &mut sink);
        sink.diagnostics
    };
    assert_eq!(prove(page), []);
    // A black bar over the lower half: more than error correction can make up for.
    let mut hidden = page.clone();
    let size = Size::new(Abs::pt(area.right - area.left), Abs::pt((area.bottom - area.top) / 2.0));
    let bar = FrameItem::Shape(Geometry::Rect(size).filled(Color::BLACK), Span::detached());
    hidden.frame.push(Point::new(Abs::pt(area.left), Abs::pt((area.top + area.bottom) / 2.0)), bar);
    // Large letters over it, of a line that begins far away: what is drawn of a page is cut out around its codes.
    let mut written = page.clone();
    let line = find(&page.frame).words.into_iter().max_by_key(|word| word.item.glyphs.len()).unwrap().item.clone();
    let mut letters = Frame::soft(Size::zero());
    let scale = Ratio::new(3.0);
    let begin = Abs::pt(area.left) - line.width() * 1.5;
    for row in 0..4 {
        let below = Abs::pt(area.top + (area.bottom - area.top) * (0.4 + 0.2 * f64::from(row)));
        let mut inner = Frame::soft(Size::zero());
        inner.push(Point::zero(), FrameItem::Text(line.clone()));
        inner.transform(Transform::scale(scale, scale));
        letters.push_frame(Point::new(begin, below), inner);
    }
    written.frame.push_frame(Point::zero(), letters);
    // Half of it beside the page.
    let mut cut = page.clone();
    cut.frame.translate(Point::with_x(Abs::pt(-(area.left + area.right) / 2.0)));
    for (damaged, what) in [(hidden, "hidden"), (written, "written over"), (cut, "cut off")] {
        let found = prove(&damaged);
        let about: Vec<_> = found.iter().filter(|it| it.message.contains(&format!(" {first} "))).collect();
        assert_eq!(about.len(), 1, "{what}: {found:?}");
        assert_eq!(about[0].code, codes::QR_UNREADABLE, "{what}");
    }
    assert_eq!(decode(page, 30.0), [""; 0], "modules of less than one pixel");
}

/// Protects readers of a copy: what is printed of Musterstadt is read from one. And protects the copy from passing everything:
/// with modules of a quarter of a millimetre, nothing is left of the same codes.
#[test]
fn codes_survive_a_photocopy_and_codes_that_are_too_fine_do_not() {
    let mut seen = BTreeSet::new();
    for (name, made) in musterstadt().all() {
        let mut sink = Sink::default();
        prove_copies(&made.pages, &Readings::default(), "what", &mut sink);
        assert_eq!(sink.diagnostics, [], "{name}");
        for payload in &made.composed.payloads {
            for level in [Level::M, Level::Q] {
                seen.insert((payload.clone(), level == Level::Q));
            }
        }
    }
    assert!(seen.len() > 60, "only {} codes", seen.len());
    let all: Vec<_> = seen.into_iter().collect();
    in_parallel(&all, |(payload, is_q)| {
        let symbol = qr::encode(payload, if *is_q { Level::Q } else { Level::M }).unwrap();
        let (side, luma) = symbol.to_luma();
        let printed = |module| Printed { side, modules: luma.iter().map(|grey| *grey == 0).collect(), module };
        assert_eq!(printed(500).says().as_ref(), Some(payload));
        for module in [500, 550, 600, 700, 800] {
            assert_eq!(read_copy(&printed(module)).as_ref(), Some(payload), "modules of {module} µm");
        }
        for module in [100, 200, 250] {
            assert_eq!(read_copy(&printed(module)), None, "{payload}: modules of {module} µm");
        }
    });
}

/// A picture that is no code, or of an odd size, is no reason to stop.
#[test]
fn a_picture_that_is_no_code_is_not_copied() {
    for (side, count, module) in
        [(0, 0, 500), (7, 49, 500), (29, 29 * 29, 500), (29, 3, 500), (29, 29 * 29, 0), (185, 185 * 185, u32::MAX)]
    {
        let picture = Printed { side, modules: vec![true; count], module };
        assert_eq!((picture.says(), read_copy(&picture)), (None, None), "{side} pixels, {module} µm");
    }
}

/// Protects against a document that passes the tests above because it has no codes at all.
#[test]
fn every_document_has_codes() {
    for town in towns() {
        for (name, made) in town.all() {
            // Inserts are sheets to write on.
            let has_none = name.document == "einlagen";
            assert_eq!(made.composed.payloads.is_empty(), has_none, "{}, {name}", town.name);
            let unique: BTreeSet<_> = made.composed.payloads.iter().collect();
            assert_eq!(unique.len(), made.composed.payloads.len(), "{}, {name}: a payload is there twice", town.name);
        }
    }
}

/// Sizes that an old phone reads from a photocopy.
#[test]
fn codes_are_printed_large_enough() {
    let mut faults = String::new();
    for town in towns() {
        for (name, made) in town.all() {
            let least = if made.format == DocumentFormat::DinLang6 { 25.0 } else { 20.0 };
            for (number, page) in made.pages.pages().iter().enumerate() {
                for (modules, module) in symbols(&find(&page.frame)) {
                    let place = format!("{}, {name}, page {}", town.name, number + 1);
                    let (width, version) = (module * modules as f64, (modules as i16 - 17) / 4);
                    if width < least - 1e-6 {
                        writeln!(faults, "{place}: a symbol of {width:.2} mm, needs {least} mm").unwrap();
                    }
                    if module < 0.5 - 1e-6 {
                        writeln!(faults, "{place}: modules of {module:.3} mm").unwrap();
                    }
                    if modules % 4 != 1 || !(1..=MAX_VERSION).contains(&version) {
                        writeln!(faults, "{place}: {modules} modules, which is version {version}").unwrap();
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
    assert_eq!(MAX_VERSION, 6);
}

/// Every raster on a page is a code: a page that smuggles in another picture would not be looked at above.
#[test]
fn every_raster_image_is_a_code() {
    for town in towns() {
        for (name, made) in town.all() {
            for (number, page) in made.pages.pages().iter().enumerate() {
                let found = find(&page.frame);
                let is_raster =
                    |image: &typst::visualize::Image| matches!(image.kind(), typst::visualize::ImageKind::Raster(_));
                let rasters = found.pictures.iter().filter(|picture| is_raster(picture.image)).count();
                assert_eq!(rasters, symbols(&found).len(), "{}, {name}, page {}", town.name, number + 1);
            }
        }
    }
}

/// Reads a symbol as a phone would, each module six pixels wide.
fn scan(symbol: &Symbol) -> Vec<String> {
    const SCALE: usize = 6;
    let (side, luma) = symbol.to_luma();
    let pixel = |x: usize, y: usize| luma[y / SCALE * side + x / SCALE];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, pixel);
    image.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

/// In UTF-8, Ethiopic and kana are pairs of bytes that look like Shift JIS; an optimiser turns them into Kanji mode, and phones
/// then show other letters. The mode indicator of byte mode is 0100 (ISO/IEC 18004, table 2).
#[test]
fn text_that_looks_like_kanji_stays_bytes() {
    // The first two are runs of such pairs, long enough for the library's optimiser to change its mode.
    let texts = ["https://example.org/ሁሉሊላልሎሙሚማምሞሁሉሊላልሎ", "あいうえおかきくけこさしすせそ", "ትግርኛ"];
    for payload in texts.into_iter().chain(["tel:+493023125000", "https://example.org/?q=Straße"]) {
        for level in [Level::M, Level::Q] {
            let symbol = qr::encode(payload, level).unwrap();
            assert_eq!(scan(&symbol), [payload], "{payload}, {level:?}");
            assert_eq!(first_bits(&symbol), 0b0100, "{payload}, {level:?} is not in byte mode");
        }
    }
}

/// The mode indicator, read off the symbol by hand: the first four data bits stand in the bottom right corner, two columns wide,
/// upwards; the mask is undone.
fn first_bits(symbol: &Symbol) -> u8 {
    let width = symbol.width;
    let dark = |row: usize, column: usize| symbol.modules[row * width + column];
    // Format information beside the upper left finder: bits 14…10 are level and mask, masked with 10101…
    let format = (0..5).fold(0_u8, |bits, column| bits << 1 | u8::from(dark(8, column))) ^ 0b10101;
    let flips = |row: usize, column: usize| match format & 0b111 {
        0 => (row + column).is_multiple_of(2),
        1 => row.is_multiple_of(2),
        2 => column.is_multiple_of(3),
        3 => (row + column).is_multiple_of(3),
        4 => (row / 2 + column / 3).is_multiple_of(2),
        5 => (row * column) % 2 + (row * column) % 3 == 0,
        6 => ((row * column) % 2 + (row * column) % 3).is_multiple_of(2),
        _ => ((row + column) % 2 + (row * column) % 3).is_multiple_of(2),
    };
    let last = width - 1;
    [(last, last), (last, last - 1), (last - 1, last), (last - 1, last - 1)]
        .into_iter()
        .fold(0, |bits, (row, column)| bits << 1 | u8::from(dark(row, column) != flips(row, column)))
}

/// Capacities of version 6 in byte mode: ISO/IEC 18004, table 7.
#[test]
fn a_payload_that_is_too_long_names_the_version_that_it_would_need() {
    for (level, fits) in [(Level::M, 106), (Level::Q, 74)] {
        let symbol = qr::encode(&"a".repeat(fits), level).unwrap();
        assert_eq!(symbol.width, 41, "{level:?}: {fits} bytes fill version 6");
        assert_eq!(scan(&symbol), ["a".repeat(fits)]);
        let too_long = qr::encode(&"a".repeat(fits + 1), level).unwrap_err();
        assert_eq!(too_long, TooLong { bytes: fits + 1, version: Some(7) }, "{level:?}");
    }
    // Letters are counted as the bytes that they take.
    assert_eq!(qr::encode(&"ኛ".repeat(36), Level::M).unwrap_err(), TooLong { bytes: 108, version: Some(7) });
    assert_eq!(qr::encode(&"a".repeat(3000), Level::M).unwrap_err(), TooLong { bytes: 3000, version: None });
}

/// The smallest version: a larger one has smaller modules on the same paper.
#[test]
fn a_symbol_is_no_larger_than_its_payload_needs() {
    // Byte mode, level M: 14, 26, 42, 62, 84 and 106 bytes fit.
    for (bytes, width) in
        [(1, 21), (14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (43, 33), (62, 33), (63, 37), (84, 37), (85, 41)]
    {
        assert_eq!(qr::encode(&"a".repeat(bytes), Level::M).unwrap().width, width, "{bytes} bytes");
    }
}

#[test]
fn the_image_of_a_symbol_has_its_quiet_zone() {
    let symbol = qr::encode("tel:110", Level::M).unwrap();
    let (side, luma) = symbol.to_luma();
    assert_eq!((side, luma.len()), (symbol.width + 8, side * side));
    for (index, grey) in luma.iter().enumerate() {
        let (row, column) = (index / side, index % side);
        let inside = (4..side - 4).contains(&row) && (4..side - 4).contains(&column);
        let dark = inside && symbol.modules[(row - 4) * symbol.width + column - 4];
        assert_eq!(*grey, if dark { 0 } else { 255 }, "row {row}, column {column}");
    }
}
