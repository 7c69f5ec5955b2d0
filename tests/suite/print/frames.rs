//! What lies where on a laid-out page, in points from its top left corner.

use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::text::TextItem;
use typst::visualize::{Geometry, Image, Shape};

/// An upright rectangle.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

/// A run of text at its place.
pub(crate) struct Words<'a> {
    pub(crate) item: &'a TextItem,
    /// The beginning of the baseline.
    pub(crate) x: f64,
    pub(crate) y: f64,
    /// How much larger than laid out it is printed.
    pub(crate) scale: f64,
    /// Around the ink; nothing where there is none (spaces).
    pub(crate) ink: Option<Area>,
}

impl Words<'_> {
    pub(crate) fn size(&self) -> f64 {
        self.item.size.to_pt() * self.scale
    }
}

/// An image at its place.
pub(crate) struct Picture<'a> {
    pub(crate) image: &'a Image,
    pub(crate) area: Area,
}

/// A straight line at its place.
pub(crate) struct Line<'a> {
    pub(crate) from: (f64, f64),
    pub(crate) to: (f64, f64),
    pub(crate) shape: &'a Shape,
}

/// Everything on a page.
#[derive(Default)]
pub(crate) struct Found<'a> {
    pub(crate) words: Vec<Words<'a>>,
    pub(crate) pictures: Vec<Picture<'a>>,
    pub(crate) lines: Vec<Line<'a>>,
}

pub(crate) fn find(frame: &Frame) -> Found<'_> {
    let mut found = Found::default();
    walk(frame, Transform::identity(), &mut found);
    found
}

fn walk<'a>(frame: &'a Frame, outer: Transform, found: &mut Found<'a>) {
    for (at, item) in frame.items() {
        let here = outer.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), found),
            FrameItem::Text(text) => found.words.push(words(text, here)),
            FrameItem::Image(image, size, _) => {
                found.pictures.push(Picture { image, area: area(here, Point::zero(), size.to_point()) });
            }
            FrameItem::Shape(shape, _) => {
                if let Geometry::Line(to) = shape.geometry {
                    found.lines.push(Line { from: place(here, Point::zero()), to: place(here, to), shape });
                }
            }
            FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

fn words(item: &TextItem, here: Transform) -> Words<'_> {
    let (x, y) = place(here, Point::zero());
    let bounds = item.bbox();
    let is_blank = !bounds.min.x.to_raw().is_finite() || !bounds.max.x.to_raw().is_finite();
    let scale = (here.sx.get() * here.sy.get() - here.kx.get() * here.ky.get()).abs().sqrt();
    Words { item, x, y, scale, ink: (!is_blank).then(|| area(here, bounds.min, bounds.max)) }
}

fn place(here: Transform, point: Point) -> (f64, f64) {
    let point = point.transform(here);
    (point.x.to_pt(), point.y.to_pt())
}

fn area(here: Transform, a: Point, b: Point) -> Area {
    let corners = [a, b, Point::new(a.x, b.y), Point::new(b.x, a.y)].map(|corner| place(here, corner));
    let least = |pick: fn(&(f64, f64)) -> f64| corners.iter().map(pick).fold(f64::INFINITY, f64::min);
    let most = |pick: fn(&(f64, f64)) -> f64| corners.iter().map(pick).fold(f64::NEG_INFINITY, f64::max);
    Area { left: least(|c| c.0), top: least(|c| c.1), right: most(|c| c.0), bottom: most(|c| c.1) }
}

/// Width and height in millimetres.
pub(crate) fn in_mm(size: Size) -> (f64, f64) {
    (size.x.to_mm(), size.y.to_mm())
}

pub(crate) fn pt_to_mm(pt: f64) -> f64 {
    Abs::pt(pt).to_mm()
}
