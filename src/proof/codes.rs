//! Reading codes back from a raster of the pages, as a phone would from paper.

use typst::utils::Scalar;
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

use crate::diag::{self, Diagnostic, Sink};

/// Resolution of a plain office printer's draft mode, in pixels per inch.
pub const PROOF_PPI: f64 = 150.0;

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

/// What the codes of a page say, in no particular order; a code that cannot be read is missing.
pub fn decode(page: &Page, ppi: f64) -> Vec<String> {
    let (width, height, grey) = raster(page, ppi);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
    image.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

/// Reports each payload that no page gives back.
pub fn prove(document: &PagedDocument, payloads: &[String], what: &str, sink: &mut Sink) {
    let found: Vec<String> = document.pages().iter().flat_map(|page| decode(page, PROOF_PPI)).collect();
    for payload in payloads.iter().filter(|payload| !found.contains(payload)) {
        sink.push(Diagnostic::new(
            diag::codes::QR_UNREADABLE,
            format!("{what}: the code for {payload} cannot be read back at {PROOF_PPI} pixels per inch"),
        ));
    }
}
