//! YAML text → a tree in which every value knows its place.
//!
//! A tree, and not types straight away, because a typed reader stops at the first fault; `record.rs` reads the tree and reports
//! every fault of a file.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::diag::{Diagnostic, Sink, codes};
use crate::source::{FileId, Position, Project, SourceFile, Span, Spanned};

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

impl Node {
    /// What stands under the key `id`, even where the rest cannot be read.
    pub(crate) fn id(&self) -> Option<&str> {
        let Kind::Mapping(entries) = &self.kind else { return None };
        entries.iter().find(|(key, _)| key.value == "id").and_then(|(_, node)| match &node.kind {
            Kind::Scalar(text) => Some(text.as_str()),
            _ => None,
        })
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
            sink.push(syntax_error(&one_line(&error), at, file, id));
            None
        }
    }
}

/// What the library says → what a person did, as far as it can be told.
fn syntax_error(said: &str, at: std::ops::Range<usize>, file: &SourceFile, id: FileId) -> Diagnostic {
    let (fact, hint, at) = if let Some(key) = said.strip_prefix("duplicate mapping key: ") {
        let key = key.split(", set ").next().unwrap_or(key);
        (format!("the key \"{key}\" stands twice"), "delete one of them", at)
    } else if said.contains("tab")
        && let Some(tab) = tab_in_indentation(&file.text)
    {
        let fact = "this line is indented with a tab, which YAML does not allow".to_owned();
        (fact, "indent with spaces only; most editors can do that by themselves", tab..tab + 1)
    } else {
        let said = match said {
            "simple key expected ':'" => "a \":\" is missing after the key",
            "mapping values are not allowed in this context" => "a \":\" stands where none can be",
            other => other,
        };
        let hint = if said.contains("bracket") || said.contains("flow") {
            "close each \"[\" with \"]\" and each \"{\" with \"}\""
        } else if said.contains("quoted scalar") {
            "close the quotes; they may have been opened on a line before this one"
        } else {
            "check indentation, the space after each colon, and quotes around text with a colon or «#»"
        };
        (format!("this is not valid YAML: {said}"), hint, at)
    };
    Diagnostic::new(codes::YAML_SYNTAX, fact).at(Span::new(id, at)).hint(hint)
}

fn tab_in_indentation(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..indentation].find('\t') {
            return Some(start + tab);
        }
        start += line.len();
    }
    None
}

fn one_line(error: &serde_saphyr::Error) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    // The place is told by the span; the library says it again in its own words.
    first.split(" at line ").next().unwrap_or(first).trim_start_matches("error: ").to_owned()
}

fn bytes(location: &serde_saphyr::Location, file: &SourceFile) -> std::ops::Range<usize> {
    let span = location.span();
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let position = || Position { line: number(location.line()), column: number(location.column()) };
    let start = span.byte_offset().map_or_else(|| file.offset(position()), number);
    let length = number(span.byte_len().unwrap_or(0));
    start..start + length
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
