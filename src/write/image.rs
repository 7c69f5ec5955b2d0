//! A laid-out page → a PNG image of it, for a screen.

use typst::layout::{Abs, FrameItem, Point, Size};
use typst::syntax::Span;
use typst::utils::Scalar;
use typst::visualize::{Color, Geometry};
use typst_layout::Page;
use typst_render::RenderOptions;

use crate::proof::frames::Area;

/// The page with places of it marked, as with a marker pen: what stands there can be read.
#[must_use]
pub fn marked(page: &Page, places: &[Area]) -> Page {
    let mut page = page.clone();
    for place in places {
        let at = Point::new(Abs::pt(place.left), Abs::pt(place.top));
        let size = Size::new(Abs::pt(place.right - place.left), Abs::pt(place.bottom - place.top));
        let shape = Geometry::Rect(size).filled(Color::from_u8(255, 196, 0, 96));
        page.frame.push(at, FrameItem::Shape(shape, Span::detached()));
    }
    page
}

/// The page at a resolution in pixels per inch, on white. `None` if the image cannot be encoded, which is for lack of memory.
pub fn page_png(page: &Page, ppi: f64) -> Option<Vec<u8>> {
    let options = RenderOptions { pixel_per_pt: Scalar::new(ppi / 72.0), ..RenderOptions::default() };
    let pixmap = typst_render::render(page, &options);
    // A page has a ground, so that nothing shines through.
    let pixels: Vec<u8> = pixmap.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    // It is looked at once: time counts more than size.
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&pixels).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
