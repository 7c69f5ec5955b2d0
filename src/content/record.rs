//! Reading typed records out of a YAML tree, with every fault reported, and the JSON Schema of the same records.
//!
//! `record!` declares a struct once; its reader and its schema follow from the declaration. A field of type `Option`, `Vec` or
//! `bool` may be left out.

use serde_json::{Value, json};

use super::node::{Kind, Node};
use crate::diag::{Diagnostic, Sink, codes};
use crate::source::{Span, Spanned};

/// A value that can be written in YAML.
pub(crate) trait FromYaml: Sized {
    /// Reads the value; what is wrong goes to the sink and gives `None`.
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self>;
    /// The value of a key that is not there; `None` if it must be there.
    fn missing() -> Option<Self> {
        None
    }
    /// JSON Schema (draft 2020-12).
    fn schema() -> Value;
}

/// The entries of a mapping, being taken out one by one.
pub(crate) struct Fields<'n> {
    entries: &'n [(Spanned<String>, Node)],
    span: Span,
}

impl<'n> Fields<'n> {
    /// The mapping's entries; unknown keys are reported.
    pub(crate) fn of(node: &'n Node, known: &[&str], sink: &mut Sink) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else {
            wrong_type(node, "a mapping like { key: value }", sink);
            return None;
        };
        for (key, _) in entries {
            if !known.contains(&key.value.as_str()) {
                let text = format!("the key \"{}\" is not known here", key.value);
                let known = known.iter().copied();
                sink.push(Diagnostic::new(codes::UNKNOWN_KEY, text).at(key.span).suggest_or_list(&key.value, known));
            }
        }
        Some(Self { entries, span: node.span })
    }

    /// The key of a mapping that may have only one.
    pub(crate) fn only_key(&self, sink: &mut Sink) -> Option<&'n str> {
        match self.entries {
            [(key, _)] => Some(&key.value),
            entries => {
                let span = entries.get(1).map_or(self.span, |(key, _)| key.span);
                sink.push(
                    Diagnostic::new(codes::WRONG_TYPE, format!("here stand {} keys, but one is needed", entries.len()))
                        .at(span)
                        .hint("begin a new list item with a hyphen for each block"),
                );
                None
            }
        }
    }

    pub(crate) fn take<T: FromYaml>(&self, name: &str, sink: &mut Sink) -> Option<T> {
        match self.entries.iter().find(|(key, _)| key.value == name) {
            Some((_, node)) => T::from_yaml(node, sink),
            None => T::missing().or_else(|| {
                let start = self.span.start as usize;
                sink.push(
                    Diagnostic::new(codes::MISSING_KEY, format!("the key \"{name}\" is missing"))
                        .at(Span::new(self.span.file, start..start + 1))
                        .hint(format!("add \"{name}: …\" to what begins here")),
                );
                None
            }),
        }
    }
}

/// The YAML key of a Rust field: `r#where` is written `where`.
pub(crate) const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

pub(crate) fn wrong_type(node: &Node, wanted: &str, sink: &mut Sink) {
    let mut diagnostic =
        Diagnostic::new(codes::WRONG_TYPE, format!("here stands {}, but {wanted} is needed", node.kind.name()))
            .at(node.span);
    if let Kind::Null = node.kind {
        diagnostic = diagnostic.hint(
            "write a value after the colon, in quotes if it begins with \"#\"; leave the key out if it is not known",
        );
    }
    sink.push(diagnostic);
}

/// Declares a struct that is written as a YAML mapping. Every struct also gets its `span`.
macro_rules! record {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $ty:ty),* $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone)]
        pub struct $name {
            $($(#[doc = $field_doc])* pub $field: $ty,)*
            /// Where the mapping stands.
            pub span: $crate::source::Span,
        }

        impl $crate::content::record::FromYaml for $name {
            fn from_yaml(node: &$crate::content::node::Node, sink: &mut $crate::diag::Sink) -> Option<Self> {
                let fields = $crate::content::record::Fields::of(node, &[$($crate::content::record::key(stringify!($field))),*], sink)?;
                // All fields are read before any is required, so that all faults are reported.
                $(let $field = fields.take::<$ty>($crate::content::record::key(stringify!($field)), sink);)*
                Some(Self { $($field: $field?,)* span: node.span })
            }
            fn schema() -> serde_json::Value {
                $crate::content::record::object_schema(&[$((
                    $crate::content::record::key(stringify!($field)),
                    <$ty as $crate::content::record::FromYaml>::schema(),
                    <$ty as $crate::content::record::FromYaml>::missing().is_none(),
                )),*])
            }
        }
    };
}

/// Declares an enum that is written as one word of a closed list.
macro_rules! keywords {
    ($(#[doc = $doc:literal])* $name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($variant),* }

        impl $name {
            /// Every word of the list, in its order.
            pub const WORDS: &[&str] = &[$($word),*];
            /// The word as it is written in YAML and in message ids.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
            /// Every value of the list, in its order.
            pub fn all() -> impl Iterator<Item = Self> {
                Self::WORDS.iter().filter_map(|word| Self::from_word(word))
            }
            pub(crate) fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::content::record::FromYaml for $name {
            fn from_yaml(node: &$crate::content::node::Node, sink: &mut $crate::diag::Sink) -> Option<Self> {
                $crate::content::record::keyword(node, Self::WORDS, Self::from_word, sink)
            }
            fn schema() -> serde_json::Value {
                serde_json::json!({ "enum": Self::WORDS })
            }
        }
    };
}

pub(crate) use {keywords, record};

pub(crate) fn keyword<T>(node: &Node, words: &[&str], read: fn(&str) -> Option<T>, sink: &mut Sink) -> Option<T> {
    let text = scalar(node, "a word", sink)?;
    let value = read(text);
    if value.is_none() {
        sink.push(
            Diagnostic::new(codes::UNKNOWN_KEYWORD, format!("\"{text}\" is not one of the known words"))
                .at(node.span)
                .suggest_or_list(text, words.iter().copied()),
        );
    }
    value
}

pub(crate) fn scalar<'n>(node: &'n Node, wanted: &str, sink: &mut Sink) -> Option<&'n str> {
    match &node.kind {
        Kind::Scalar(text) => Some(text),
        _ => {
            wrong_type(node, wanted, sink);
            None
        }
    }
}

pub(crate) fn object_schema(fields: &[(&str, Value, bool)]) -> Value {
    let properties: serde_json::Map<String, Value> =
        fields.iter().map(|(name, schema, _)| ((*name).to_owned(), schema.clone())).collect();
    let required: Vec<&str> = fields.iter().filter(|(_, _, required)| *required).map(|(name, _, _)| *name).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

impl<T: FromYaml> FromYaml for Option<T> {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        T::from_yaml(node, sink).map(Some)
    }
    fn missing() -> Option<Self> {
        Some(None)
    }
    fn schema() -> Value {
        T::schema()
    }
}

impl<T: FromYaml> FromYaml for Vec<T> {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        let Kind::Sequence(items) = &node.kind else {
            wrong_type(node, "a list like [one, two]", sink);
            return None;
        };
        let read: Vec<Option<T>> = items.iter().map(|item| T::from_yaml(item, sink)).collect();
        read.into_iter().collect()
    }
    fn missing() -> Option<Self> {
        Some(Vec::new())
    }
    fn schema() -> Value {
        json!({ "type": "array", "items": T::schema() })
    }
}

impl FromYaml for bool {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        if let Kind::Bool(value) = node.kind {
            return Some(value);
        }
        wrong_type(node, "true or false", sink);
        None
    }
    fn missing() -> Option<Self> {
        Some(false)
    }
    fn schema() -> Value {
        json!({ "type": "boolean" })
    }
}

impl FromYaml for u32 {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        let text = scalar(node, "a whole number", sink)?;
        let value = text.parse().ok();
        if value.is_none() {
            sink.push(
                Diagnostic::new(codes::INVALID_VALUE, format!("\"{text}\" is not a whole number"))
                    .at(node.span)
                    .hint("write it with digits only, like 18"),
            );
        }
        value
    }
    fn schema() -> Value {
        json!({ "type": "integer", "minimum": 0 })
    }
}

impl FromYaml for String {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        let text = scalar(node, "text", sink)?.trim();
        if text.is_empty() || text.chars().any(char::is_control) {
            sink.push(
                Diagnostic::new(codes::INVALID_VALUE, "the text is empty or holds control characters")
                    .at(node.span)
                    .hint("leave the key out if the value is not known"),
            );
            return None;
        }
        Some(text.to_owned())
    }
    fn schema() -> Value {
        json!({ "type": "string", "minLength": 1 })
    }
}
