//! A PDF file → what a reader, a screen reader and an archive find in it, as lines of text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, decode_text_string};

/// One fact a line. It is read from the bytes of the file alone.
pub(crate) fn summary(bytes: &[u8]) -> String {
    let pdf = Document::load_mem(bytes).unwrap();
    let catalog = pdf.catalog().unwrap();
    let mut out = String::new();
    let pages: Vec<_> = pdf.page_iter().collect();
    writeln!(out, "pages: {}", pages.len()).unwrap();
    writeln!(out, "sizes: {}", sizes(&pdf)).unwrap();
    let info = pdf.trailer.get_deref(b"Info", &pdf).unwrap().as_dict().unwrap();
    for key in ["Title", "Author", "Creator", "Producer", "CreationDate", "ModDate"] {
        writeln!(out, "{}: {}", key.to_lowercase(), text_of(info, key, &pdf)).unwrap();
    }
    writeln!(out, "lang: {}", text_of(catalog, "Lang", &pdf)).unwrap();
    let preferences = catalog.get_deref(b"ViewerPreferences", &pdf).unwrap().as_dict().unwrap();
    for key in ["Direction", "DisplayDocTitle"] {
        writeln!(out, "{}: {}", key.to_lowercase(), text_of(preferences, key, &pdf)).unwrap();
    }
    let marked = catalog.get_deref(b"MarkInfo", &pdf).unwrap().as_dict().unwrap();
    writeln!(out, "marked: {}", text_of(marked, "Marked", &pdf)).unwrap();
    metadata(&pdf, catalog, &mut out);
    fonts(&pdf, &mut out);
    out += "\noutline\n";
    if let Ok(Object::Dictionary(root)) = catalog.get_deref(b"Outlines", &pdf) {
        outline(&pdf, root, 1, &mut out);
    }
    structure(&pdf, catalog, &mut out);
    out += "\nlanguages of marked content\n";
    for (language, count) in spans(&pdf) {
        writeln!(out, "  {language}: {count}").unwrap();
    }
    out
}

/// A value as text; strings are decoded, whatever is not there is `none`.
fn text_of(dictionary: &Dictionary, key: &str, pdf: &Document) -> String {
    match dictionary.get_deref(key.as_bytes(), pdf) {
        Ok(text @ Object::String(..)) => decode_text_string(text).unwrap(),
        Ok(Object::Name(name)) => String::from_utf8_lossy(name).into_owned(),
        Ok(Object::Boolean(value)) => value.to_string(),
        Ok(other) => format!("{other:?}"),
        Err(_) => "none".to_owned(),
    }
}

/// Each size of page, in whole millimetres.
fn sizes(pdf: &Document) -> String {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for page in pdf.page_iter() {
        let media = pdf.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
        let mm: Vec<f32> = media.iter().map(|edge| edge.as_float().unwrap() / 72.0 * 25.4).collect();
        *sizes.entry(format!("{:.0} × {:.0} mm", mm[2] - mm[0], mm[3] - mm[1])).or_default() += 1;
    }
    sizes.into_iter().map(|(size, count)| format!("{count} of {size}")).collect::<Vec<_>>().join(", ")
}

/// What the file claims in XMP: PDF/A (ISO 19005) and PDF/UA (ISO 14289).
fn metadata(pdf: &Document, catalog: &Dictionary, out: &mut String) {
    let stream = catalog.get_deref(b"Metadata", pdf).unwrap().as_stream().unwrap();
    let xmp = String::from_utf8(stream.get_plain_content().unwrap()).unwrap();
    for key in ["pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "dc:language"] {
        // Written as an element or as an attribute.
        let value = [format!("<{key}>"), format!("{key}=\"")].iter().find_map(|open| {
            let rest = &xmp[xmp.find(open.as_str())? + open.len()..];
            let rest = rest.trim_start_matches("<rdf:Bag>").trim_start_matches("<rdf:li>");
            Some(rest[..rest.find(['<', '"'])?].to_owned())
        });
        writeln!(out, "{key}: {}", value.unwrap_or_else(|| "none".to_owned())).unwrap();
    }
}

/// Each face, whether its outlines are in the file, whether only those that are used, and whether its text can be copied.
fn fonts(pdf: &Document, out: &mut String) {
    let mut faces = BTreeSet::new();
    for object in pdf.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        if !font.has_type(b"Font") || font.get(b"DescendantFonts").is_err() {
            continue;
        }
        let name = text_of(font, "BaseFont", pdf);
        let (subset, name) = name.split_once('+').unwrap_or(("", &name));
        let descendants = font.get_deref(b"DescendantFonts", pdf).unwrap().as_array().unwrap();
        let (_, descendant) = pdf.dereference(&descendants[0]).unwrap();
        let descriptor = descendant.as_dict().unwrap().get_deref(b"FontDescriptor", pdf).unwrap().as_dict().unwrap();
        let is_embedded = [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|key| descriptor.has(key));
        let mut facts = vec![if is_embedded { "embedded" } else { "not embedded" }];
        facts.push(if subset.len() == 6 { "subset" } else { "whole" });
        facts.push(if font.has(b"ToUnicode") { "to unicode" } else { "no unicode" });
        faces.insert(format!("  {}: {}", name.trim_end_matches("-Identity-H"), facts.join(", ")));
    }
    *out += "\nfonts\n";
    faces.iter().for_each(|face| writeln!(out, "{face}").unwrap());
}

fn outline(pdf: &Document, parent: &Dictionary, depth: usize, out: &mut String) {
    let mut next = parent.get_deref(b"First", pdf).ok();
    while let Some(entry) = next {
        let entry = entry.as_dict().unwrap();
        writeln!(out, "{}{}", "  ".repeat(depth), text_of(entry, "Title", pdf)).unwrap();
        outline(pdf, entry, depth + 1, out);
        next = entry.get_deref(b"Next", pdf).ok();
    }
}

/// The tags: how many of each kind, in which languages, and what stands for each picture.
fn structure(pdf: &Document, catalog: &Dictionary, out: &mut String) {
    let root = catalog.get_deref(b"StructTreeRoot", pdf).unwrap().as_dict().unwrap();
    let (mut kinds, mut languages, mut alts) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut open = vec![root];
    while let Some(element) = open.pop() {
        if element.has(b"S") {
            let kind = text_of(element, "S", pdf);
            if kind == "Figure" {
                *alts.entry(text_of(element, "Alt", pdf)).or_insert(0) += 1;
            }
            if element.has(b"Lang") {
                *languages.entry(text_of(element, "Lang", pdf)).or_insert(0) += 1;
            }
            *kinds.entry(kind).or_insert(0) += 1;
        }
        let Ok(children) = element.get_deref(b"K", pdf) else { continue };
        let children = match children {
            Object::Array(children) => children.iter().collect(),
            child => vec![child],
        };
        let dictionaries = children.into_iter().filter_map(|child| pdf.dereference(child).ok()?.1.as_dict().ok());
        // A reference to an annotation (OBJR) or to marked content is no element.
        open.extend(dictionaries.filter(|child| child.has(b"S")));
    }
    let mut list = |title: &str, counts: BTreeMap<String, usize>| {
        writeln!(out, "\n{title}").unwrap();
        counts.iter().for_each(|(name, count)| writeln!(out, "  {name}: {count}").unwrap());
    };
    list("elements", kinds);
    list("languages of elements", languages);
    list("alternatives of figures", alts);
}

/// How often content is marked with each language: what tells a screen reader to switch its voice within a line.
fn spans(pdf: &Document) -> BTreeMap<String, usize> {
    let mut languages = BTreeMap::new();
    for page in pdf.page_iter() {
        let content = Content::decode(&pdf.get_page_content(page)).unwrap();
        for operation in content.operations.iter().filter(|operation| operation.operator == "BDC") {
            let Some(Object::Dictionary(properties)) = operation.operands.get(1) else { continue };
            if properties.has(b"Lang") {
                *languages.entry(text_of(properties, "Lang", pdf)).or_default() += 1;
            }
        }
    }
    languages
}
