//! The PDF to read and the plan of its sheets → the PDF to print.
//!
//! Every page of the first becomes a drawing (a form XObject, ISO 32000-1, 8.10) that is put onto a side: what is printed is, byte
//! for byte, what was checked and exported once. Nothing is set, drawn or compressed a second time.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::pdf::{ReadingPdf, Stamp, name_of};
use crate::diag::{Diagnostic, Sink, codes};
use crate::impose::{Imposed, MARK_DASH, MARK_WIDTH, Side, Turned};
use crate::measure::{Mm, PT_PER_MM};

/// For the printer: sheets, untagged, `copies` times one after another. It asks printing programs not to scale it, and to turn the
/// sheets over on the right edge. With a bleed the boxes of a print shop are written too.
pub fn print_pdf(
    reading: ReadingPdf,
    imposed: &Imposed,
    copies: usize,
    bleed: Mm,
    stamp: &Stamp,
    sink: &mut Sink,
) -> Option<Vec<u8>> {
    let fault = |error: lopdf::Error| {
        sink.push(Diagnostic::new(codes::PDF, format!("{}: the sheets cannot be written: {error}", stamp.ident)));
    };
    sheets(reading, imposed, copies, bleed, stamp).map_err(fault).ok()
}

fn sheets(
    reading: ReadingPdf,
    imposed: &Imposed,
    copies: usize,
    bleed: Mm,
    stamp: &Stamp,
) -> Result<Vec<u8>, lopdf::Error> {
    let mut pdf = reading.objects;
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    let forms = pages.iter().map(|page| form(&mut pdf, *page, imposed.margin)).collect::<Result<Vec<_>, _>>()?;

    let tree = pdf.new_object_id();
    let mut kids = Vec::new();
    for side in &imposed.sides {
        let content = pdf.add_object(Stream::new(dictionary! {}, drawn(side, imposed.margin, &forms).into_bytes()));
        let mut drawings = Dictionary::new();
        for placed in &side.pages {
            if let Some(form) = forms.get(placed.page) {
                drawings.set(format!("P{}", placed.page), form.id);
            }
        }
        let mut page = dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => inset(side.size, imposed.margin, Mm::default()),
            "Resources" => dictionary! { "XObject" => drawings },
            "Contents" => content,
        };
        if bleed.mm() > 0.0 {
            // ISO 15930: TrimBox is the finished sheet, BleedBox what colour may cover, MediaBox all.
            page.set("TrimBox", inset(side.size, imposed.margin, imposed.margin));
            page.set("BleedBox", inset(side.size, imposed.margin, Mm::of(imposed.margin.mm() - bleed.mm())));
        }
        kids.push(page);
    }
    let mut all = Vec::new();
    for _ in 0..copies.max(1) {
        all.extend(kids.iter().map(|page| Object::Reference(pdf.add_object(page.clone()))));
    }
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    pdf.set_object(tree, dictionary! { "Type" => "Pages", "Kids" => all, "Count" => count });
    let catalog = pdf.add_object(dictionary! {
        "Type" => "Catalog",
        "Pages" => tree,
        "ViewerPreferences" => dictionary! {
            "DisplayDocTitle" => true,
            "Direction" => name_of(stamp.direction),
            "PrintScaling" => "None",
            "Duplex" => match imposed.turned {
                Turned::ShortEdge => "DuplexFlipShortEdge",
                Turned::LongEdge => "DuplexFlipLongEdge",
            },
        },
    });
    let id = Object::String(Sha256::digest(&stamp.ident)[..16].to_vec(), StringFormat::Hexadecimal);
    pdf.trailer.set("Root", catalog);
    pdf.trailer.set("ID", vec![id.clone(), id]);
    pdf.version = "1.7".to_owned();
    // What only the pages to read had: structure, bookmarks, what they say of their standard.
    pdf.prune_objects();
    pdf.renumber_objects();
    let mut out = Vec::new();
    pdf.save_to(&mut out)?;
    Ok(out)
}

/// A page that can be drawn, and its height in pt.
struct Form {
    id: ObjectId,
    height: f64,
}

/// Makes the content of a page a drawing. `around` it is room for what runs over its edges.
fn form(pdf: &mut Document, page: ObjectId, around: Mm) -> Result<Form, lopdf::Error> {
    let dictionary = pdf.get_dictionary(page)?;
    let media = dictionary.get(b"MediaBox")?.as_array()?;
    let media = media.iter().map(Object::as_float).collect::<Result<Vec<f32>, _>>()?;
    let [_, _, width, height] = media[..] else { return Err(lopdf::Error::DictKey("MediaBox".to_owned())) };
    let resources = dictionary.get(b"Resources")?.clone();
    let id = dictionary.get(b"Contents")?.as_reference()?;
    let (width, height, around) = (f64::from(width), f64::from(height), around.pt());
    let content = pdf.get_object_mut(id)?.as_stream_mut()?;
    content.dict.set("Type", "XObject");
    content.dict.set("Subtype", "Form");
    content.dict.set("BBox", reals([-around, -around, width + around, height + around]));
    content.dict.set("Resources", resources);
    Ok(Form { id, height })
}

/// What is drawn on a side: its pages and its marks. PDF counts from the bottom.
fn drawn(side: &Side, margin: Mm, forms: &[Form]) -> String {
    let (_, height) = side.size;
    let across = |x: f64| margin.pt() + x;
    let up = |y: f64| margin.pt() + height - y;
    let mut content = String::new();
    for placed in &side.pages {
        let Some(form) = forms.get(placed.page) else { continue };
        let (x, y) = (across(placed.at.0), up(placed.at.1) - form.height);
        content.push_str(&format!("q 1 0 0 1 {x:.4} {y:.4} cm /P{} Do Q\n", placed.page));
    }
    let [dash, gap] = MARK_DASH.map(|mm| mm * PT_PER_MM);
    for mark in &side.marks {
        let pattern = if mark.is_fold { format!("[{dash:.4} {gap:.4}] 0 d ") } else { String::new() };
        let [(x1, y1), (x2, y2)] = [mark.from, mark.to].map(|(x, y)| (across(x), up(y)));
        content.push_str(&format!("q {MARK_WIDTH} w {pattern}{x1:.4} {y1:.4} m {x2:.4} {y2:.4} l S Q\n"));
    }
    content
}

/// The paper with the margin around it, made smaller by `by` on each side.
fn inset((width, height): (f64, f64), margin: Mm, by: Mm) -> Vec<Object> {
    let (margin, by) = (margin.pt(), by.pt());
    reals([by, by, width + 2.0 * margin - by, height + 2.0 * margin - by])
}

fn reals(values: [f64; 4]) -> Vec<Object> {
    values.into_iter().map(|value| Object::Real(value as f32)).collect()
}
