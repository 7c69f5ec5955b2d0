//! YAML text → a tree in which every value knows its place.
//!
//! A tree, and not types straight away, because a typed reader stops at the first fault; `record.rs` reads the tree and reports
//! every fault of a file.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::diag::{Diagnostic, Sink, codes};
use crate::source::{FileId, Project, SourceFile, Span, Spanned};

#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Null,
    Bool(bool),
    /// Text or number, as it was written: `01234` keeps its zero.
    Scalar(String),
    Sequence(Vec<Node>),
    Mapping(Vec<(Spanned<String>, Node)>),
}

impl Kind {
    /// What a person would call it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "true or false",
            Self::Scalar(_) => "text",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "a mapping",
        }
    }
}

/// Reads one file. `None` after a syntax error, which is in the sink.
pub(crate) fn parse(project: &Project, id: FileId, sink: &mut Sink) -> Option<Node> {
    let file = project.file(id);
    let options = serde_saphyr::options! { with_snippet: false };
    match serde_saphyr::from_str_with_options::<serde_saphyr::Spanned<Raw>>(&file.text, options) {
        Ok(raw) => Some(convert(raw, file, id)),
        Err(error) => {
            let at = error.location().map_or(0..0, |location| bytes(&location, file));
            sink.push(
                Diagnostic::new(codes::YAML_SYNTAX, format!("this is not valid YAML: {}", one_line(&error)))
                    .at(Span::new(id, at))
                    .hint("check indentation, the space after each colon, and quotes around text with a colon or «#»"),
            );
            None
        }
    }
}

fn one_line(error: &serde_saphyr::Error) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    // The place is told by the span; the library says it again in its own words.
    first.split(" at line ").next().unwrap_or(first).trim_start_matches("error: ").to_owned()
}

fn bytes(location: &serde_saphyr::Location, file: &SourceFile) -> std::ops::Range<usize> {
    let span = location.span();
    let start = span.byte_offset().map_or_else(|| offset_of(location, file), |offset| offset as usize);
    let length = span.byte_len().unwrap_or(0) as usize;
    start..start + length
}

fn offset_of(location: &serde_saphyr::Location, file: &SourceFile) -> usize {
    let line = usize::try_from(location.line()).unwrap_or(1).max(1);
    let column = usize::try_from(location.column()).unwrap_or(1).max(1);
    let line_start: usize = file.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let rest = &file.text[line_start.min(file.text.len())..];
    line_start + rest.char_indices().nth(column - 1).map_or(0, |(offset, _)| offset)
}

enum Raw {
    Null,
    Bool(bool),
    Number,
    Text(String),
    Sequence(Vec<serde_saphyr::Spanned<Raw>>),
    Mapping(Vec<(serde_saphyr::Spanned<String>, serde_saphyr::Spanned<Raw>)>),
}

fn convert(raw: serde_saphyr::Spanned<Raw>, file: &SourceFile, id: FileId) -> Node {
    let range = bytes(&raw.referenced, file);
    let defined = bytes(&raw.defined, file);
    let kind = match raw.value {
        Raw::Null => Kind::Null,
        Raw::Bool(value) => Kind::Bool(value),
        Raw::Number => Kind::Scalar(file.text.get(defined).unwrap_or_default().trim().to_owned()),
        Raw::Text(text) => Kind::Scalar(text),
        Raw::Sequence(items) => Kind::Sequence(items.into_iter().map(|item| convert(item, file, id)).collect()),
        Raw::Mapping(entries) => Kind::Mapping(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let span = Span::new(id, bytes(&key.referenced, file));
                    (Spanned { value: key.value, span }, convert(value, file, id))
                })
                .collect(),
        ),
    };
    Node { kind, span: Span::new(id, range) }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RawVisitor;

        impl<'de> Visitor<'de> for RawVisitor {
            type Value = Raw;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a YAML value")
            }
            fn visit_unit<E>(self) -> Result<Raw, E> {
                Ok(Raw::Null)
            }
            fn visit_none<E>(self) -> Result<Raw, E> {
                Ok(Raw::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
                Ok(Raw::Bool(value))
            }
            fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
                Ok(Raw::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = access.next_element()? {
                    items.push(item);
                }
                Ok(Raw::Sequence(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                Ok(Raw::Mapping(entries))
            }
        }

        deserializer.deserialize_any(RawVisitor)
    }
}
