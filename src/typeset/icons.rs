//! Icons: stroked SVG drawings, handed to the templates as Typst curves to fill.
//!
//! Not as images: an image is an element that readers of the PDF are told of, which has to be withdrawn again at every icon, and
//! which makes Typst look its place up whenever a template measures what it stands in. Curves are decoration to begin with. Filled
//! outlines and not strokes: the PDF export works out the extent of every stroke each time it is drawn. All are drawn in one size,
//! with coordinates of few digits, and scaled where they stand: every use writes them again, and they were a third of a page.

use kurbo::{Affine, BezPath, PathEl, Point};
use typst::foundations::{Content, Dict, IntoValue, NativeElement, Packed, Smart};
use typst::layout::{Abs, Axes, Length, Rel};
use typst::visualize::{CloseMode, CurveClose, CurveComponent, CurveCubic, CurveElem, CurveLine, CurveMove, CurveQuad};
use usvg::tiny_skia_path::{PathSegment, Point as SvgPoint};
use usvg::{Group, LineCap, LineJoin, Node};

use crate::diag::{Diagnostic, Sink, codes};
use crate::source::Project;

/// Width and height of a drawing, in pt; `icon` in `templates/parts/base.typ` scales it.
const SIDE: f64 = 24.0;
/// The grid of its coordinates, in parts of a point: 0.03 mm where an icon is 8 mm high, which nobody sees.
const GRID: f64 = 10.0;
/// How far an outline may be from where the line would end, in the units of a drawing.
const TOLERANCE: f64 = 0.05;

/// The drawings in `templates/icons/`, by name, each [`SIDE`] wide and high; the colour is the template's.
pub(super) fn load(project: &Project, sink: &mut Sink) -> Dict {
    let mut icons = Dict::new();
    for (id, file) in project.files_in("templates/icons/", ".svg") {
        let Some(name) = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".svg")) else { continue };
        match curve(&file.text) {
            Ok(curve) => icons.insert(name.into(), curve.into_value()),
            Err(message) => sink.push(
                Diagnostic::new(codes::TEMPLATE, format!("the icon `{name}` cannot be drawn: {message}"))
                    .at(crate::source::Span::new(id, 0..0))
                    .hint("an icon is an SVG file of stroked lines"),
            ),
        }
    }
    icons
}

fn curve(svg: &str) -> Result<Content, String> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|error| error.to_string())?;
    let mut outline = BezPath::new();
    collect(tree.root(), &mut outline)?;
    let size = tree.size();
    outline.apply_affine(Affine::scale_non_uniform(SIDE / f64::from(size.width()), SIDE / f64::from(size.height())));
    let place = |point: Point| {
        let on_grid = |at: f64| Rel::<Length>::from(Length::from(Abs::pt((at * GRID).round() / GRID)));
        Axes::new(on_grid(point.x), on_grid(point.y))
    };
    let mut components = Vec::new();
    let mut last = None;
    for element in outline {
        let end = element.end_point().map(place);
        // The outline of a rounded corner has steps of no length.
        if end.is_some() && std::mem::replace(&mut last, end) == end && !matches!(element, PathEl::MoveTo(_)) {
            continue;
        }
        components.push(match element {
            PathEl::MoveTo(to) => CurveComponent::Move(Packed::new(CurveMove::new(place(to)))),
            PathEl::LineTo(to) => CurveComponent::Line(Packed::new(CurveLine::new(place(to)))),
            PathEl::QuadTo(control, to) => {
                CurveComponent::Quad(Packed::new(CurveQuad::new(Smart::Custom(Some(place(control))), place(to))))
            }
            PathEl::CurveTo(start, end, to) => CurveComponent::Cubic(Packed::new(CurveCubic::new(
                Some(Smart::Custom(place(start))),
                Some(place(end)),
                place(to),
            ))),
            PathEl::ClosePath => CurveComponent::Close(Packed::new(CurveClose::new().with_mode(CloseMode::Straight))),
        });
    }
    Ok(CurveElem::new(components).pack())
}

/// Adds the outlines of the lines of a drawing.
fn collect(group: &Group, outline: &mut BezPath) -> Result<(), String> {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, outline)?,
            Node::Path(path) => {
                // A dot may be filled too: its line covers it.
                let stroke = path.stroke().ok_or("it has a shape without a line")?;
                let cap = match stroke.linecap() {
                    LineCap::Butt => kurbo::Cap::Butt,
                    LineCap::Round => kurbo::Cap::Round,
                    LineCap::Square => kurbo::Cap::Square,
                };
                let join = match stroke.linejoin() {
                    LineJoin::Miter | LineJoin::MiterClip => kurbo::Join::Miter,
                    LineJoin::Round => kurbo::Join::Round,
                    LineJoin::Bevel => kurbo::Join::Bevel,
                };
                let style = kurbo::Stroke::new(stroke.width().get().into()).with_caps(cap).with_join(join);
                let drawn = path.data().clone().transform(path.abs_transform()).ok_or("a line has no length")?;
                let line: BezPath = drawn.segments().map(element).collect();
                outline.extend(kurbo::stroke(line, &style, &kurbo::StrokeOpts::default(), TOLERANCE));
            }
            Node::Image(_) | Node::Text(_) => return Err("it has an image or letters".to_owned()),
        }
    }
    Ok(())
}

fn element(segment: PathSegment) -> PathEl {
    let place = |point: SvgPoint| Point::new(point.x.into(), point.y.into());
    match segment {
        PathSegment::MoveTo(to) => PathEl::MoveTo(place(to)),
        PathSegment::LineTo(to) => PathEl::LineTo(place(to)),
        PathSegment::QuadTo(control, to) => PathEl::QuadTo(place(control), place(to)),
        PathSegment::CubicTo(start, end, to) => PathEl::CurveTo(place(start), place(end), place(to)),
        PathSegment::Close => PathEl::ClosePath,
    }
}
