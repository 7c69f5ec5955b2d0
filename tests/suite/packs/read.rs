//! Files of packs → what is drawn on their pages, and what lies beside them.

use std::collections::BTreeSet;

use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId, decode_text_string, dictionary};

/// Text without spaces: how a line is broken is no matter.
pub(super) fn close(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// What each page prints, in the order of its drawing, without spaces. A right-to-left word has its last letter first.
pub(super) fn pages(bytes: &[u8]) -> Vec<String> {
    let mut pdf = Document::load_mem(bytes).unwrap();
    let sides: Vec<Vec<ObjectId>> = pdf.page_iter().map(|page| drawings(&pdf, page)).collect();
    if sides.iter().all(Vec::is_empty) {
        return pdf.get_pages().keys().map(|number| close(&pdf.extract_text(&[*number]).unwrap())).collect();
    }
    // A drawing on a side has its own resources: each is read as a page.
    let mut next = 1..;
    let mut kids: Vec<Object> = Vec::new();
    for drawing in sides.iter().flatten() {
        let resources = pdf.get_object(*drawing).unwrap().as_stream().unwrap().dict.get(b"Resources").unwrap().clone();
        let page = dictionary! { "Type" => "Page", "Contents" => *drawing, "Resources" => resources };
        kids.push(pdf.add_object(page).into());
    }
    let tree = pdf.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    let count = kids.len() as i64;
    pdf.set_object(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count });
    let mut text = |drawings: &Vec<ObjectId>| {
        let numbers: Vec<u32> = next.by_ref().take(drawings.len()).collect();
        numbers.iter().map(|number| close(&pdf.extract_text(&[*number]).unwrap())).collect()
    };
    sides.iter().map(&mut text).collect()
}

/// The pages that are drawn on a side of a sheet, in the order of their drawing.
pub(super) fn drawings(pdf: &Document, side: ObjectId) -> Vec<ObjectId> {
    let resources = pdf.get_dictionary(side).unwrap().get_deref(b"Resources", pdf).unwrap().as_dict().unwrap();
    let Ok(known) = resources.get_deref(b"XObject", pdf).and_then(Object::as_dict) else { return vec![] };
    let content = Content::decode(&pdf.get_page_content(side)).unwrap();
    let drawn = content.operations.iter().filter(|operation| operation.operator == "Do");
    let names = drawn.map(|operation| operation.operands[0].as_name().unwrap());
    let found = names.filter_map(|name| known.get(name).unwrap().as_reference().ok());
    let is_form = |id: &ObjectId| {
        let stream = pdf.get_object(*id).unwrap().as_stream().unwrap();
        stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Form")
    };
    found.filter(is_form).collect()
}

pub(super) fn count_pages(bytes: &[u8]) -> usize {
    Document::load_mem(bytes).unwrap().get_pages().len()
}

/// All that a PDF file holds beside what is drawn on its pages: every text, and every stream unpacked.
pub(super) fn beside_the_pages(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    fn texts(object: &Object, what: &str, found: &mut Vec<(String, Vec<u8>)>) {
        match object {
            Object::String(raw, _) => {
                found.push((what.to_owned(), raw.clone()));
                found.extend(decode_text_string(object).ok().map(|text| (what.to_owned(), text.into_bytes())));
            }
            Object::Name(name) => found.push((what.to_owned(), name.clone())),
            Object::Array(items) => items.iter().for_each(|item| texts(item, what, found)),
            Object::Dictionary(entries) => {
                for (key, value) in entries {
                    texts(value, &format!("{what}/{}", String::from_utf8_lossy(key)), found);
                }
            }
            _ => {}
        }
    }
    let pdf = Document::load_mem(bytes).unwrap();
    let on = |page| pdf.get_page_contents(page).into_iter().chain(drawings(&pdf, page));
    let drawn: BTreeSet<_> = pdf.page_iter().flat_map(on).collect();
    assert!(!drawn.is_empty());
    let mut found = Vec::new();
    texts(&Object::Dictionary(pdf.trailer.clone()), "trailer", &mut found);
    for (id, object) in &pdf.objects {
        let what = format!("object {}", id.0);
        match object {
            Object::Stream(stream) => {
                texts(&Object::Dictionary(stream.dict.clone()), &what, &mut found);
                if !drawn.contains(id) {
                    let plain = stream.get_plain_content().unwrap_or_else(|_| stream.content.clone());
                    found.push((what, plain));
                }
            }
            other => texts(other, &what, &mut found),
        }
    }
    found
}

/// Whether bytes hold a text, as UTF-8 or as UTF-16 of either kind.
pub(super) fn holds(bytes: &[u8], text: &str) -> bool {
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    [text.as_bytes(), &little, &big].iter().any(|wanted| bytes.windows(wanted.len()).any(|window| window == *wanted))
}
