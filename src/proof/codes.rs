//! Reading codes back from a raster of the pages, as a phone would from paper.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::utils::{Scalar, hash128};
use typst::visualize::{ImageKind, RasterImage};
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

use super::frames::pt_to_mm;
use super::photocopy::{Printed, read_copy};
use crate::diag::{self, Diagnostic, Sink};

/// Resolution of a plain office printer's draft mode, in pixels per inch.
pub const PROOF_PPI: f64 = 150.0;

/// How many pixels of a camera see one dot of the printer, per side. The decoder estimates positions in whole pixels, and loses
/// crisp codes whose modules are three to five of them wide.
const CAMERA: usize = 3;

/// Grey values of a page, row by row: (width, height, pixels).
pub fn raster(page: &Page, ppi: f64) -> (usize, usize, Vec<u8>) {
    let options = RenderOptions { pixel_per_pt: Scalar::new(ppi / 72.0), ..RenderOptions::default() };
    let pixmap = typst_render::render(page, &options);
    let grey = pixmap
        .pixels()
        .iter()
        .map(|pixel| {
            // Rec. 709 luma in whole numbers.
            let luma = u32::from(pixel.red()) * 213 + u32::from(pixel.green()) * 715 + u32::from(pixel.blue()) * 72;
            u8::try_from(luma / 1000).unwrap_or(u8::MAX)
        })
        .collect();
    (pixmap.width() as usize, pixmap.height() as usize, grey)
}

/// What the codes of a page say, in the order in which they were laid; a code that cannot be read is missing.
///
/// Each code is read by itself, as a phone is held over one code: on a whole page the decoder takes rings of icons and letters for
/// corners of codes, and then misses codes that any phone reads.
pub fn decode(page: &Page, ppi: f64) -> Vec<String> {
    let places = places(page);
    if places.is_empty() { Vec::new() } else { read_all(&places, &raster(page, ppi), ppi) }
}

/// The same from a raster of this page that was made elsewhere: (width, height, grey values row by row).
pub fn decode_from(page: &Page, raster: &(usize, usize, Vec<u8>), ppi: f64) -> Vec<String> {
    read_all(&places(page), raster, ppi)
}

/// A raster image of a page, with its quiet zone, between two opposite corners.
struct Place<'a> {
    min: Point,
    max: Point,
    image: &'a RasterImage,
}

impl Place<'_> {
    /// One pixel of the image is one module.
    fn printed(&self) -> Printed {
        let luma = self.image.dynamic().to_luma8();
        let side = luma.width() as usize;
        let module = pt_to_mm((self.max.x - self.min.x).to_pt()) / f64::from(luma.width().max(1));
        let modules = luma.into_raw().into_iter().map(|grey| grey < 128).collect();
        Printed { side, modules, module: (module * 1000.0).round() as u32 }
    }
}

fn places(page: &Page) -> Vec<Place<'_>> {
    let mut places = Vec::new();
    images(&page.frame, Transform::identity(), &mut places);
    places
}

fn read_all(places: &[Place<'_>], raster: &(usize, usize, Vec<u8>), ppi: f64) -> Vec<String> {
    places.iter().filter_map(|place| read(raster, place.min, place.max, ppi)).collect()
}

/// Every raster image of a frame.
fn images<'a>(frame: &'a Frame, outer: Transform, places: &mut Vec<Place<'a>>) {
    for (at, item) in frame.items() {
        let here = outer.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => images(&group.frame, here.pre_concat(group.transform), places),
            FrameItem::Image(image, size, _) => {
                let ImageKind::Raster(raster) = image.kind() else { continue };
                let (a, b) = (Point::zero().transform(here), size.to_point().transform(here));
                places.push(Place { min: a.min(b), max: a.max(b), image: raster });
            }
            _ => {}
        }
    }
}

/// What the code between two corners says.
fn read((width, height, grey): &(usize, usize, Vec<u8>), min: Point, max: Point, ppi: f64) -> Option<String> {
    // Not a float to whole number conversion that could wrap: `as` saturates, and what lies beside the page is cut off.
    let pixel = |at: Abs, limit: usize| ((at.to_pt() * ppi / 72.0).round() as usize).min(limit);
    let (left, right) = (pixel(min.x, *width), pixel(max.x, *width));
    let (top, bottom) = (pixel(min.y, *height), pixel(max.y, *height));
    if left >= right || top >= bottom {
        return None;
    }
    let grey = |x: usize, y: usize| grey[(top + y / CAMERA) * width + left + x / CAMERA];
    let (width, height) = ((right - left) * CAMERA, (bottom - top) * CAMERA);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    image.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

/// What pictures were found to say: the same one is read once, however many pages it stands on.
#[derive(Debug, Default)]
pub struct Readings {
    /// By the hash of a raster.
    rasters: Known<u128>,
    copies: Known<Printed>,
}

#[derive(Debug)]
struct Known<Picture>(Mutex<HashMap<Picture, Option<String>>>);

impl<Picture> Default for Known<Picture> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<Picture: Clone + Eq + Hash> Known<Picture> {
    fn or_read(&self, picture: &Picture, read: impl FnOnce() -> Option<String>) -> Option<String> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = known().get(picture) {
            return text.clone();
        }
        let text = read();
        known().insert(picture.clone(), text.clone());
        text
    }
}

/// What a code says on paper, with all that lies over it and around it in its quiet zone.
fn read_on(page: &Page, place: &Place<'_>, readings: &Readings) -> Option<String> {
    let cut = cut(page, place)?;
    let raster = raster(&cut, PROOF_PPI);
    let size = cut.frame.size().to_point();
    readings.rasters.or_read(&hash128(&raster), || read(&raster, Point::zero(), size, PROOF_PPI))
}

/// The part of a page that a picture takes, as a page: so few dots are drawn instead of a sheet of them. Its edges lie half a dot
/// beside those of the picture, as badly as they can.
fn cut(page: &Page, place: &Place<'_>) -> Option<Page> {
    let half = Abs::inches(0.5 / PROOF_PPI);
    let beyond = page.frame.size().to_point();
    let (min, max) = (place.min.max(Point::zero()), place.max.min(beyond));
    if min.x >= max.x || min.y >= max.y {
        return None;
    }
    let size = Size::new(max.x - min.x + half * 2.0, max.y - min.y + half * 2.0);
    let shift = Point::splat(half) - min;
    let mut frame = Frame::hard(size);
    frame.push_frame(shift, near(&page.frame, Transform::translate(shift.x, shift.y), size));
    Some(Page { frame, ..page.clone() })
}

/// A frame without the texts that are not near a place: to draw letters takes most of the time. `to_place` is the place's own
/// transformation, whose upper left corner is the origin.
fn near(frame: &Frame, to_place: Transform, size: Size) -> Frame {
    let mut near_by = Frame::new(frame.size(), frame.kind());
    let items = frame.items().filter_map(|(at, item)| {
        let here = to_place.pre_concat(Transform::translate(at.x, at.y));
        let item = match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = near(&group.frame, here.pre_concat(group.transform), size);
                FrameItem::Group(group)
            }
            // Letters reach further than their advance and their size, but not twice as far.
            FrameItem::Text(text) => {
                let corners = [(-text.size, text.size * -2.0), (text.width() + text.size, text.size)];
                let [a, b] = corners.map(|(x, y)| Point::new(x, y).transform(here));
                let (min, max) = (a.min(b), a.max(b));
                if max.x < Abs::zero() || max.y < Abs::zero() || min.x > size.x || min.y > size.y {
                    return None;
                }
                FrameItem::Text(text.clone())
            }
            other => other.clone(),
        };
        Some((*at, item))
    });
    near_by.push_multiple(items.collect::<Vec<_>>());
    near_by
}

/// Reports each payload that no page gives back.
pub fn prove(document: &PagedDocument, payloads: &[String], readings: &Readings, what: &str, sink: &mut Sink) {
    let on = |page| places(page).into_iter().filter_map(move |place| read_on(page, &place, readings));
    let found: Vec<String> = document.pages().iter().flat_map(on).collect();
    for payload in payloads.iter().filter(|payload| !found.contains(payload)) {
        sink.push(
            Diagnostic::new(
                diag::codes::QR_UNREADABLE,
                format!("{what}: the code for {payload} cannot be read back at {PROOF_PPI} pixels per inch"),
            )
            .hint("let the template set it larger and with white around it, or give a shorter address"),
        );
    }
}

/// Reports each code that a photocopy loses, with the smallest size in which it is lost.
pub fn prove_copies(document: &PagedDocument, readings: &Readings, what: &str, sink: &mut Sink) {
    let mut lost: BTreeMap<String, u32> = BTreeMap::new();
    for place in document.pages().iter().flat_map(places) {
        let code = place.printed();
        let copy = || readings.copies.or_read(&code, || read_copy(&code));
        let Some(payload) = code.says().filter(|payload| copy().as_ref() != Some(payload)) else { continue };
        let module = lost.entry(payload).or_insert(code.module);
        *module = code.module.min(*module);
    }
    for (payload, module) in lost {
        let wide = f64::from(module) / 1000.0;
        let text = format!("{what}: the code for {payload} is lost in a photocopy: its modules are {wide:.2} mm wide");
        sink.push(
            Diagnostic::new(diag::codes::QR_PHOTOCOPY, text)
                .hint("let the template set it larger, or give a shorter address"),
        );
    }
}
