//! A document's data as the bytes of a file, for `cbor("/data.cbor")` in the templates.
//!
//! A file, and not an input of the library: Typst holds every memoised result against the library, so that nothing could be shared
//! between two documents. Of a file only those results depend that read it.

use std::collections::HashMap;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use crate::compose::Composed;

/// The data with, in each code, its symbol: `side` in modules, `luma` one byte per module.
pub(super) fn cbor(composed: &Composed) -> Result<Vec<u8>, String> {
    let symbols = composed.payloads.iter().map(String::as_str).zip(composed.symbols.iter().map(|one| one.to_luma()));
    let symbols = symbols.collect();
    let mut bytes = Vec::new();
    ciborium::into_writer(&Part { value: &composed.data, symbols: &symbols }, &mut bytes)
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}

type Symbols<'a> = HashMap<&'a str, (usize, Vec<u8>)>;

struct Part<'a> {
    value: &'a Value,
    symbols: &'a Symbols<'a>,
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let part = |value| Part { value, symbols: self.symbols };
        match self.value {
            Value::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| sequence.serialize_element(&part(item)))?;
                sequence.end()
            }
            Value::Object(entries) => {
                let payload = entries.get("payload").and_then(Value::as_str);
                let symbol = payload.and_then(|payload| self.symbols.get(payload));
                let mut map = serializer.serialize_map(Some(entries.len() + if symbol.is_some() { 2 } else { 0 }))?;
                for (key, value) in entries {
                    map.serialize_entry(key, &part(value))?;
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
