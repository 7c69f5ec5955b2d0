//! Many print files → one, page after page. One file at a time is in memory, however many there are.

use std::io::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Writer};

/// The objects of the merged file that are written last: the tree of its pages, and its catalog.
const PAGES: ObjectId = (1, 0);
const CATALOG: ObjectId = (2, 0);

/// A PDF that is being put together.
#[derive(Debug)]
pub(super) struct Merger<W: Write> {
    out: W,
    /// Bytes written so far.
    at: u64,
    /// Where each object begins, by its number; none for number 0 and for what was left out.
    offsets: Vec<Option<u64>>,
    pages: Vec<Object>,
}

/// Print files in memory → one, in their order.
///
/// # Errors
/// If one of them is no PDF.
pub fn merge_print<'a>(files: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, lopdf::Error> {
    let mut merger = Merger::new(Vec::new())?;
    for file in files {
        merger.add(file)?;
    }
    merger.finish()
}

/// What a page takes from the tree above it, if it does not say so itself (ISO 32000-1, table 30).
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];

impl<W: Write> Merger<W> {
    /// Begins a file.
    pub(super) fn new(out: W) -> Result<Self, lopdf::Error> {
        let mut merger = Self { out, at: 0, offsets: vec![None; 3], pages: vec![] };
        merger.put(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")?;
        Ok(merger)
    }

    /// How many pages there are so far.
    pub(super) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Appends all pages of a PDF.
    pub(super) fn add(&mut self, bytes: &[u8]) -> Result<(), lopdf::Error> {
        let mut pdf = Document::load_mem(bytes)?;
        let first = u32::try_from(self.offsets.len()).unwrap_or(u32::MAX);
        pdf.renumber_objects_with(first);
        let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
        for page in &pages {
            let inherited = inherited(&pdf, *page)?;
            let dictionary = pdf.get_dictionary_mut(*page)?;
            dictionary.extend(&inherited);
            dictionary.set("Parent", Object::Reference(PAGES));
            // The structure of the single file is not that of the whole.
            dictionary.remove(b"StructParents");
        }
        for (id, object) in &pdf.objects {
            let kind = object.as_dict().and_then(|dictionary| dictionary.get(b"Type")).and_then(Object::as_name).ok();
            if !matches!(kind, Some(b"Catalog" | b"Pages")) {
                self.object(*id, object)?;
            }
        }
        self.pages.extend(pages.into_iter().map(Object::Reference));
        Ok(())
    }

    /// Writes what is left: the page tree, the catalog, where everything stands.
    pub(super) fn finish(mut self) -> Result<W, lopdf::Error> {
        let count = i64::try_from(self.pages.len()).unwrap_or(i64::MAX);
        let mut tree = Dictionary::new();
        tree.set("Type", "Pages");
        tree.set("Kids", std::mem::take(&mut self.pages));
        tree.set("Count", count);
        self.object(PAGES, &Object::Dictionary(tree))?;
        let mut catalog = Dictionary::new();
        catalog.set("Type", "Catalog");
        catalog.set("Pages", Object::Reference(PAGES));
        self.object(CATALOG, &Object::Dictionary(catalog))?;
        let start = self.at;
        let size = self.offsets.len();
        self.put(format!("xref\n0 {size}\n0000000000 65535 f \n").as_bytes())?;
        for offset in std::mem::take(&mut self.offsets).into_iter().skip(1) {
            let line = match offset {
                Some(offset) => format!("{offset:010} 00000 n \n"),
                None => "0000000000 65535 f \n".to_owned(),
            };
            self.put(line.as_bytes())?;
        }
        let (catalog, _) = CATALOG;
        self.put(format!("trailer\n<</Size {size}/Root {catalog} 0 R>>\nstartxref\n{start}\n%%EOF\n").as_bytes())?;
        Ok(self.out)
    }

    fn object(&mut self, id: ObjectId, object: &Object) -> Result<(), lopdf::Error> {
        let number = id.0 as usize;
        if self.offsets.len() <= number {
            self.offsets.resize(number + 1, None);
        }
        self.offsets[number] = Some(self.at);
        let mut bytes = format!("{} 0 obj\n", id.0).into_bytes();
        Writer::write_object(&mut bytes, object)?;
        bytes.extend_from_slice(b"\nendobj\n");
        self.put(&bytes)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), lopdf::Error> {
        self.out.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

fn inherited(pdf: &Document, page: ObjectId) -> Result<Dictionary, lopdf::Error> {
    let mut found = Dictionary::new();
    let own = pdf.get_dictionary(page)?;
    let mut above = own.get(b"Parent").and_then(Object::as_reference).ok();
    // A tree of pages is a few levels deep; a file that says otherwise is not followed for ever.
    for _ in 0..32 {
        let Some(id) = above else { break };
        let node = pdf.get_dictionary(id)?;
        for key in INHERITED {
            if let (false, false, Ok(value)) = (own.has(key), found.has(key), node.get(key)) {
                found.set(key.to_vec(), value.clone());
            }
        }
        above = node.get(b"Parent").and_then(Object::as_reference).ok();
    }
    Ok(found)
}
