//! What lies where on a laid-out page, in points from its top left corner.

use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::text::TextItem;
use typst::visualize::{Geometry, Image, Paint, Shape};

/// An upright rectangle, in points.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    pub fn contains(&self, (x, y): (f64, f64)) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
}

/// A run of text at its place.
#[derive(Debug)]
pub struct Words<'a> {
    pub item: &'a TextItem,
    /// The beginning of the baseline.
    pub x: f64,
    pub y: f64,
    /// How much larger than laid out it is printed.
    pub scale: f64,
    /// What it is printed on: the last filled area before it that it lies in.
    pub ground: Option<&'a Paint>,
    here: Transform,
}

impl Words<'_> {
    /// In points, as printed.
    pub fn size(&self) -> f64 {
        self.item.size.to_pt() * self.scale
    }

    /// From the beginning of the first letter to the end of the last, in points.
    pub fn width(&self) -> f64 {
        self.item.width().to_pt() * self.scale
    }

    /// Around the ink; nothing where there is none (spaces). Each glyph is looked up for it.
    pub fn ink(&self) -> Option<Area> {
        let bounds = self.item.bbox();
        let is_blank = !bounds.min.x.to_raw().is_finite() || !bounds.max.x.to_raw().is_finite();
        (!is_blank).then(|| area(self.here, bounds.min, bounds.max))
    }
}

/// An image at its place.
#[derive(Debug)]
pub struct Picture<'a> {
    pub image: &'a Image,
    pub area: Area,
}

/// A straight line at its place.
#[derive(Debug)]
pub struct Line<'a> {
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub shape: &'a Shape,
}

/// Everything on a page.
#[derive(Debug, Default)]
pub struct Found<'a> {
    pub words: Vec<Words<'a>>,
    pub pictures: Vec<Picture<'a>>,
    pub lines: Vec<Line<'a>>,
    /// Filled rectangles, in the order in which they are laid down.
    filled: Vec<(Area, &'a Paint)>,
}

/// Looks through a page.
pub fn find(frame: &Frame) -> Found<'_> {
    let mut found = Found::default();
    walk(frame, Transform::identity(), &mut found);
    found
}

fn walk<'a>(frame: &'a Frame, outer: Transform, found: &mut Found<'a>) {
    for (at, item) in frame.items() {
        let here = outer.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), found),
            FrameItem::Text(text) => {
                let words = words(text, here, &found.filled);
                found.words.push(words);
            }
            FrameItem::Image(image, size, _) => {
                found.pictures.push(Picture { image, area: area(here, Point::zero(), size.to_point()) });
            }
            FrameItem::Shape(shape, _) => match &shape.geometry {
                Geometry::Line(to) => {
                    found.lines.push(Line { from: place(here, Point::zero()), to: place(here, *to), shape });
                }
                Geometry::Rect(size) => {
                    let fill = shape.fill.as_ref().map(|fill| (area(here, Point::zero(), size.to_point()), fill));
                    found.filled.extend(fill);
                }
                Geometry::Curve(curve) => {
                    // Rounded boxes. Signs are curves too, and small: no text stands on them.
                    let bounds = curve.bbox(None);
                    let fill = shape.fill.as_ref().map(|fill| (area(here, bounds.min, bounds.max), fill));
                    found.filled.extend(fill);
                }
            },
            FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

fn words<'a>(item: &'a TextItem, here: Transform, filled: &[(Area, &'a Paint)]) -> Words<'a> {
    let (x, y) = place(here, Point::zero());
    let scale = (here.sx.get() * here.sy.get() - here.kx.get() * here.ky.get()).abs().sqrt();
    let ground = filled.iter().rev().find(|(area, _)| area.contains((x, y))).map(|(_, paint)| *paint);
    Words { item, x, y, scale, ground, here }
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
pub fn in_mm(size: Size) -> (f64, f64) {
    (size.x.to_mm(), size.y.to_mm())
}

pub fn pt_to_mm(pt: f64) -> f64 {
    Abs::pt(pt).to_mm()
}
