//! A document's data as the bytes of three files, for `cbor(…)` in the templates: `/data.cbor`, which all parts of a document share,
//! `/part.cbor`, the sections of one part, and `/heads.cbor`, their titles.
//!
//! Files, and not inputs of the library: Typst holds every memoised result against the library, so that nothing could be shared
//! between two documents. Of a file only those results depend that read it: what reads `/data.cbor` alone is worked out once for
//! all parts.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use crate::compose::Composed;

/// What one part is told, besides what all are.
#[derive(Debug, Default)]
pub(super) struct PartData<'a> {
    /// `sections`, or `numbers`: pages that bear nothing but their number.
    pub(super) kind: &'static str,
    pub(super) sections: &'a [Value],
    /// Which of the settings that the template has for it.
    pub(super) setting: usize,
    /// How many pages to fill, or to number.
    pub(super) pages: usize,
    /// Title and page of each part that has a number.
    pub(super) contents: Vec<(&'a Value, usize)>,
}

impl<'a> PartData<'a> {
    pub(super) fn plain(sections: &'a [Value], pages: usize) -> Self {
        Self { kind: "sections", sections, pages, ..Self::default() }
    }
}

/// All that parts share.
pub(super) fn document(composed: &Composed) -> Result<Vec<u8>, String> {
    let Value::Object(entries) = &composed.data else { return Err("it is no mapping".to_owned()) };
    let shared: BTreeMap<&String, &Value> = entries.iter().filter(|(key, _)| *key != "sections").collect();
    written(&shared)
}

/// The symbol of each payload of a document.
pub(super) fn symbols(composed: &Composed) -> Symbols<'_> {
    let symbols = composed.symbols.iter().map(|one| one.to_luma());
    composed.payloads.iter().map(String::as_str).zip(symbols).collect()
}

/// What one part has of its own, as it is handed over.
pub(super) struct PartFiles {
    /// `/part.cbor`
    pub(super) part: Vec<u8>,
    /// `/heads.cbor`, a file of its own: it is read again for each page.
    pub(super) heads: Vec<u8>,
}

/// One part. In each code stands its symbol too: `side` in modules, `luma` one byte per module.
pub(super) fn part(part: &PartData<'_>, symbols: &Symbols<'_>) -> Result<PartFiles, String> {
    #[derive(Serialize)]
    struct Written<'a> {
        kind: &'a str,
        setting: usize,
        pages: usize,
        sections: Vec<Node<'a>>,
        contents: Vec<Entry<'a>>,
    }
    #[derive(Serialize)]
    struct Entry<'a> {
        title: &'a Value,
        page: usize,
    }
    let heads: Vec<&Value> = part.sections.iter().map(|section| &section["title"]).collect();
    let heads = written(&heads)?;
    let part = written(&Written {
        kind: part.kind,
        setting: part.setting,
        pages: part.pages,
        sections: part.sections.iter().map(|value| Node { value, symbols }).collect(),
        contents: part.contents.iter().map(|(title, page)| Entry { title, page: *page }).collect(),
    })?;
    Ok(PartFiles { part, heads })
}

fn written(data: &impl Serialize) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    ciborium::into_writer(data, &mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes)
}

pub(super) type Symbols<'a> = HashMap<&'a str, (usize, Vec<u8>)>;

struct Node<'a> {
    value: &'a Value,
    symbols: &'a Symbols<'a>,
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let node = |value| Node { value, symbols: self.symbols };
        match self.value {
            Value::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| sequence.serialize_element(&node(item)))?;
                sequence.end()
            }
            Value::Object(entries) => {
                let payload = entries.get("payload").and_then(Value::as_str);
                let symbol = payload.and_then(|payload| self.symbols.get(payload));
                let mut map = serializer.serialize_map(Some(entries.len() + if symbol.is_some() { 2 } else { 0 }))?;
                for (key, value) in entries {
                    map.serialize_entry(key, &node(value))?;
                }
                if let Some((side, luma)) = symbol {
                    map.serialize_entry("side", side)?;
                    map.serialize_entry("luma", &Bytes(luma))?;
                }
                map.end()
            }
            other => other.serialize(serializer),
        }
    }
}

struct Bytes<'a>(&'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}
