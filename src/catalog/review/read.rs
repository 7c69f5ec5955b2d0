//! The text of `review.yaml` → its records, each value with its place. What is faulty is reported and left out.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use super::{FIELDS, Line, MACHINE, Record, Recorded, is_date, plain_or_quoted};
use crate::catalog::Catalog;
use crate::catalog::scan::HASH_DIGITS;
use crate::diag::{Diagnostic, Severity, Sink, codes};
use crate::source::{FileId, Position, SourceFile, Span};

/// A mapping in the order of its lines, each key with its place.
struct Pairs<V>(Vec<(Spanned<String>, V)>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Pairs<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de>> Visitor<'de> for PairsVisitor<V> {
            type Value = Pairs<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

/// Reads the records. Faulty ones are reported and left out.
pub(in crate::catalog) fn read(
    file: FileId,
    source: &SourceFile,
    catalog: &Catalog,
    sink: &mut Sink,
) -> BTreeMap<String, Line> {
    let text = &*source.text;
    let is_empty = text.lines().all(|line| line.trim().is_empty() || line.starts_with('#'));
    if is_empty {
        return BTreeMap::new();
    }
    let mut reader = Reader { file, source, catalog, sink };
    if let Some(lines) = as_written(text) {
        lines.iter().for_each(|(id, line)| reader.check_id(id, Span::new(file, line.key.clone())));
        return lines;
    }
    let options = serde_saphyr::options! { with_snippet: false };
    match serde_saphyr::from_str_with_options::<Pairs<Pairs<Spanned<String>>>>(text, options) {
        Ok(Pairs(lines)) => lines
            .into_iter()
            .filter_map(|(id, Pairs(fields))| Some((id.value.clone(), reader.line(&id, fields)?)))
            .collect(),
        Err(error) => {
            let span = error.location().map_or(Span::new(file, 0..0), |location| reader.span(location));
            reader.sink.push(
                Diagnostic::new(codes::REVIEW_STATE, format!("the review states cannot be read: {}", fact(&error)))
                    .at(span)
                    .hint("write one line per message: id: { source: \"…\", target: \"…\", state: draft, by: name, on: 2026-11-20 }"),
            );
            BTreeMap::new()
        }
    }
}

/// The records of a file in which every line is a comment or as [`Record::line`] writes it, without a fault; of any other, nothing.
///
/// The YAML library takes most of the time in which all languages are read. It is asked where people have written.
fn as_written(text: &str) -> Option<BTreeMap<String, Line>> {
    // Every slice lies in the text.
    let range = |slice: &str| {
        let start = slice.as_ptr() as usize - text.as_ptr() as usize;
        start..start + slice.len()
    };
    let quoted = |hash: &str| range(hash).start - 1..range(hash).end + 1;
    let mut found = BTreeMap::new();
    for line in text.split('\n').filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (id, rest) = line.split_once(": { source: \"")?;
        let (source, rest) = rest.split_once("\", target: \"")?;
        let (target, rest) = rest.split_once("\", state: ")?;
        let (state, rest) = rest.split_once(", by: ")?;
        let (by, rest) = rest.split_once(", on: ")?;
        let on = rest.strip_suffix(" }")?;
        let (_, recorded) = Recorded::NAMES.into_iter().find(|(name, _)| *name == state)?;
        let is_plain = plain_or_quoted(id) == id && plain_or_quoted(by) == by;
        let is_allowed = by != MACHINE || recorded == Recorded::Draft;
        if !(is_plain && is_allowed && is_hash(source) && is_hash(target) && is_date(on)) {
            return None;
        }
        let record = Record {
            source: source.to_owned(),
            target: target.to_owned(),
            state: recorded,
            by: by.to_owned(),
            on: on.to_owned(),
        };
        let values = [quoted(source), quoted(target), range(state), range(by), range(on)];
        if found.insert(id.to_owned(), Line { record, key: range(id), values }).is_some() {
            return None;
        }
    }
    Some(found)
}

fn is_hash(text: &str) -> bool {
    text.len() == HASH_DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The error without its excerpt and place, which a diagnostic has itself.
fn fact(error: &serde_saphyr::Error) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    // Neither is advice about the library's options of use to translators.
    let fact = [" at line ", ", set "].iter().fold(first, |fact, end| fact.split(end).next().unwrap_or(fact));
    fact.trim_start_matches("error: ").to_owned()
}

struct Reader<'a> {
    file: FileId,
    source: &'a SourceFile,
    catalog: &'a Catalog,
    sink: &'a mut Sink,
}

impl Reader<'_> {
    fn span(&self, location: Location) -> Span {
        let span = location.span();
        let offset = |bytes: Option<u64>| bytes.and_then(|bytes| usize::try_from(bytes).ok());
        let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        let position = Position { line: number(location.line()), column: number(location.column()) };
        let start =
            offset(span.byte_offset()).unwrap_or_else(|| self.source.offset(position)).min(self.source.text.len());
        let end = (start + offset(span.byte_len()).unwrap_or(0)).min(self.source.text.len());
        Span::new(self.file, start..end)
    }

    fn range(&self, location: Location) -> Range<usize> {
        let span = self.span(location);
        span.start as usize..span.end as usize
    }

    fn fault(&mut self, at: Location, message: String) -> Diagnostic {
        Diagnostic::new(codes::REVIEW_STATE, message).at(self.span(at))
    }

    fn line(&mut self, id: &Spanned<String>, fields: Vec<(Spanned<String>, Spanned<String>)>) -> Option<Line> {
        let id_name = &id.value;
        let mut values: [Option<Spanned<String>>; FIELDS.len()] = Default::default();
        let mut is_good = true;
        for (key, value) in fields {
            match FIELDS.iter().position(|field| *field == key.value) {
                Some(field) => values[field] = Some(value),
                None => {
                    let fault = self.fault(key.referenced, format!("a record has no \"{}\"", key.value));
                    self.sink.push(fault.suggest(&key.value, FIELDS).hint(format!("it has {}", FIELDS.join(", "))));
                    is_good = false;
                }
            }
        }
        for (field, _) in FIELDS.iter().zip(&values).filter(|(_, value)| value.is_none()) {
            let fault = self.fault(id.referenced, format!("the record of \"{id_name}\" has no \"{field}\""));
            self.sink.push(fault.hint(format!("it has {}", FIELDS.join(", "))));
        }
        let places = values.each_ref().map(|value| value.as_ref().map(|value| self.range(value.referenced)));
        let [source, target, state, by, on] = values;
        let source = source.and_then(|hash| self.hash(hash));
        let target = target.and_then(|hash| self.hash(hash));
        let on = on.and_then(|on| self.date(on));
        let state_and_author = self.state(state, by);
        self.check_id(id_name, self.span(id.referenced));
        let (state, by) = state_and_author?;
        let record = Record { source: source?, target: target?, state, by, on: on? };
        let [Some(source), Some(target), Some(state), Some(by), Some(on)] = places else { return None };
        is_good.then_some(Line { record, key: self.range(id.referenced), values: [source, target, state, by, on] })
    }

    fn check_id(&mut self, id: &str, at: Span) {
        if !self.catalog.messages.contains_key(id) && !self.catalog.lost.contains_key(id) {
            let text = format!("a record of message \"{id}\", which does not exist");
            let mut fault = Diagnostic::new(codes::REVIEW_STATE, text).at(at);
            fault.severity = Severity::Warning;
            self.sink.push(fault.suggest(id, self.catalog.ids()).hint("delete the line, or correct the id"));
        }
    }

    fn hash(&mut self, hash: Spanned<String>) -> Option<String> {
        let is_hash = is_hash(&hash.value);
        if !is_hash {
            let fault = self.fault(hash.referenced, format!("\"{}\" is no hash of a message", hash.value));
            self.sink.push(
                fault.hint(format!("a hash has {HASH_DIGITS} digits 0–9 and a–f, in quotes; let the program write it")),
            );
        }
        is_hash.then_some(hash.value)
    }

    fn date(&mut self, on: Spanned<String>) -> Option<String> {
        let is_date = is_date(&on.value);
        if !is_date {
            let fault = self.fault(on.referenced, format!("\"{}\" is no date", on.value));
            self.sink.push(fault.hint("write year, month and day: 2026-11-20"));
        }
        is_date.then_some(on.value)
    }

    fn state(&mut self, state: Option<Spanned<String>>, by: Option<Spanned<String>>) -> Option<(Recorded, String)> {
        let recorded = state.and_then(|state| {
            let known = Recorded::NAMES.into_iter().find(|(name, _)| *name == state.value);
            if known.is_none() {
                let names = Recorded::NAMES.map(|(name, _)| name);
                let fault = self.fault(state.referenced, format!("state \"{}\" is not known", state.value));
                self.sink.push(fault.suggest(&state.value, names).hint(format!("a state is {}", names.join(", "))));
            }
            known.map(|(_, recorded)| recorded)
        });
        let by = by?;
        if by.value.trim().is_empty() {
            let fault = self.fault(by.referenced, "nobody is named in \"by\"".to_owned());
            self.sink.push(fault.hint("write who did it, or \"machine\""));
            return None;
        }
        let recorded = recorded?;
        if recorded != Recorded::Draft && by.value == MACHINE {
            let fault = self.fault(by.referenced, format!("a machine cannot set the state \"{}\"", recorded.name()));
            self.sink.push(fault.hint("name the person, or write state: draft"));
            return None;
        }
        Some((recorded, by.value))
    }
}
