//! A value or attribute → every text that people may read of it, with the place of each letter.
//!
//! Terms and messages in it are resolved, tags are taken out, and each variable is one [`VALUE`]. Where a message chooses, each
//! variant is read once, with the defaults of all other choices: that shows every word without multiplying them.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalog::Catalog;
use crate::catalog::scan::Source;
use crate::source::Span;

/// Stands for a value that comes from the program: no letter, no digit, no sign.
pub(super) const VALUE: char = '\u{fffc}';

/// No message has more; the rest of one that does is not read.
const MOST: usize = 64;
const MAX_DEPTH: usize = 16;
const MOST_STEPS: u32 = 1_000;

/// One text that is read.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    pub(super) text: String,
    pieces: Vec<Piece>,
    /// Opening and closing tags: name, and where in the text.
    tags: Vec<(&'static str, usize)>,
}

/// A stretch of the text that lies in a file as it is read, or that stands for `span` as a whole.
#[derive(Debug, Clone, Copy)]
struct Piece {
    at: usize,
    span: Span,
    is_verbatim: bool,
    /// It comes from a term or another message.
    is_referred: bool,
}

const TAGS: [&str; 6] = ["<strong>", "</strong>", "<em>", "</em>", "<de>", "</de>"];

impl Reading {
    fn push(&mut self, text: &str, span: Span, is_verbatim: bool) {
        let mut rest = text;
        while !rest.is_empty() {
            let done = text.len() - rest.len();
            if let Some(tag) = TAGS.into_iter().find(|tag| rest.starts_with(tag)) {
                self.tags.push((tag, self.text.len()));
                rest = &rest[tag.len()..];
                continue;
            }
            let end = rest.char_indices().skip(1).find(|(_, c)| *c == '<').map_or(rest.len(), |(at, _)| at);
            let start = span.start + u32::try_from(done).unwrap_or(0);
            let span = if is_verbatim { Span { start, ..span } } else { span };
            self.pieces.push(Piece { at: self.text.len(), span, is_verbatim, is_referred: false });
            self.text.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }

    fn append(&mut self, other: &Self) {
        let by = self.text.len();
        self.text.push_str(&other.text);
        self.pieces.extend(other.pieces.iter().map(|piece| Piece { at: piece.at + by, ..*piece }));
        self.tags.extend(other.tags.iter().map(|(tag, at)| (*tag, at + by)));
    }

    /// The place in the files of a range of the text.
    pub(super) fn span(&self, range: Range<usize>) -> Option<Span> {
        let index = self.pieces.partition_point(|piece| piece.at <= range.start).checked_sub(1)?;
        let piece = self.pieces.get(index)?;
        if !piece.is_verbatim {
            return Some(piece.span);
        }
        let piece_end = self.pieces.get(index + 1).map_or(self.text.len(), |next| next.at);
        let offset = |at: usize| piece.span.start + u32::try_from(at - piece.at).unwrap_or(0);
        Some(Span { file: piece.span.file, start: offset(range.start), end: offset(range.end.min(piece_end)) })
    }

    /// Whether the letter there comes from a term or another message.
    pub(super) fn is_referred(&self, at: usize) -> bool {
        let index = self.pieces.partition_point(|piece| piece.at <= at).checked_sub(1);
        index.and_then(|index| self.pieces.get(index)).is_some_and(|piece| piece.is_referred)
    }

    /// Stretches between `<de>` and `</de>`: German on purpose.
    pub(super) fn german(&self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut open = None;
        for (tag, at) in &self.tags {
            match *tag {
                "<de>" => open = Some(*at),
                "</de>" => found.extend(open.take().map(|start| start..*at)),
                _ => {}
            }
        }
        found
    }

    /// The text with signs that are no letters in place of German stretches, and of tags that nobody knows, which are told elsewhere;
    /// every offset stays.
    pub(super) fn without_german(&self) -> String {
        let mut text = self.text.clone();
        for range in self.german().into_iter().chain(unknown_tags(&self.text)) {
            let filler = "\u{1}".repeat(range.len());
            text.replace_range(range, &filler);
        }
        text
    }
}

/// `<a href="…">`: tags that were not taken out of the text. It is gone through once, however many begin and do not end.
fn unknown_tags(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find('<').map(|at| from + at) {
        from = start + 1;
        if text[from..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
            let Some(length) = text[start..].find('>') else { break };
            from = start + length + 1;
            found.push(start..from);
        }
    }
    found
}

/// How far a text has been followed into others. What refers to itself, which is reported elsewhere, comes to an end here.
#[derive(Clone, Copy)]
struct Walk<'w> {
    depth: usize,
    left: &'w Cell<u32>,
}

impl Walk<'_> {
    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    fn may_go_on(self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0 && self.depth < MAX_DEPTH
    }
}

/// What a call gives to a term. None in a message, whose variables may be anything.
type Arguments<'a> = Option<BTreeMap<&'a str, &'a str>>;

/// Messages and terms of a catalog by name.
pub(super) struct Reader<'a> {
    entries: BTreeMap<(bool, &'a str), Entry<'a>>,
}

#[derive(Clone, Copy)]
struct Entry<'a> {
    source: Source<'a>,
    value: Option<&'a Pattern<&'a str>>,
    attributes: &'a [ast::Attribute<&'a str>],
}

impl<'a> Reader<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        let mut entries = BTreeMap::new();
        for (file, resource) in &catalog.resources {
            let source = Source { file: *file, text: resource.source() };
            for entry in resource.entries() {
                let (key, entry) = match entry {
                    ast::Entry::Message(message) => {
                        let (value, attributes) = (message.value.as_ref(), message.attributes.as_slice());
                        ((false, message.id.name), Entry { source, value, attributes })
                    }
                    ast::Entry::Term(term) => {
                        let (value, attributes) = (Some(&term.value), term.attributes.as_slice());
                        ((true, term.id.name), Entry { source, value, attributes })
                    }
                    _ => continue,
                };
                entries.entry(key).or_insert(entry);
            }
        }
        Self { entries }
    }

    /// All texts of a value or attribute, the usual one first.
    pub(super) fn readings(&self, id: &str, attribute: Option<&str>) -> Vec<Reading> {
        let left = Cell::new(MOST_STEPS);
        self.entry(false, id, attribute, &None, Walk { depth: 0, left: &left })
    }

    /// Terms, each with its name and the place of it.
    pub(super) fn terms(&self) -> impl Iterator<Item = (&'a str, Span)> {
        let terms = self.entries.iter().filter(|((is_term, _), _)| *is_term);
        terms.map(|((_, name), entry)| (*name, entry.source.span(name)))
    }

    fn entry(
        &self,
        is_term: bool,
        name: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'a>,
        walk: Walk<'_>,
    ) -> Vec<Reading> {
        let Some(entry) = self.entries.get(&(is_term, name)).filter(|_| walk.may_go_on()) else {
            return vec![Reading::default()];
        };
        let pattern = match attribute {
            None => entry.value,
            Some(wanted) => entry.attributes.iter().find(|one| one.id.name == wanted).map(|one| &one.value),
        };
        pattern.map_or_else(|| vec![Reading::default()], |pattern| self.pattern(entry.source, pattern, arguments, walk))
    }

    fn pattern(
        &self,
        source: Source<'a>,
        pattern: &'a Pattern<&'a str>,
        arguments: &Arguments<'a>,
        walk: Walk<'_>,
    ) -> Vec<Reading> {
        let mut all = vec![Reading::default()];
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => {
                    let span = source.span(value);
                    all.iter_mut().for_each(|reading| reading.push(value, span, true));
                    continue;
                }
                PatternElement::Placeable { expression } => self.expression(source, expression, arguments, walk),
            };
            let Some((usual, others)) = next.split_first() else { continue };
            let before = all[0].clone();
            all.iter_mut().for_each(|reading| reading.append(usual));
            for other in others.iter().take(MOST.saturating_sub(all.len())) {
                let mut reading = before.clone();
                reading.append(other);
                all.push(reading);
            }
        }
        all
    }

    fn expression(
        &self,
        source: Source<'a>,
        expression: &'a Expression<&'a str>,
        arguments: &Arguments<'a>,
        walk: Walk<'_>,
    ) -> Vec<Reading> {
        match expression {
            Expression::Inline(inline) => self.inline(source, inline, arguments, walk.deeper()),
            Expression::Select { selector, variants } => {
                let usual = variants.iter().find(|variant| variant.default);
                let given = arguments.as_ref().map(|arguments| match selector {
                    InlineExpression::VariableReference { id } => arguments.get(id.name).copied(),
                    _ => None,
                });
                let read: Vec<_> = match given {
                    Some(key) => {
                        let key = key.unwrap_or_default();
                        let chosen = variants.iter().find(|variant| key_text(&variant.key) == key);
                        chosen.or(usual).into_iter().collect()
                    }
                    None => usual.into_iter().chain(variants.iter().filter(|variant| !variant.default)).collect(),
                };
                read.into_iter()
                    .flat_map(|variant| self.pattern(source, &variant.value, arguments, walk.deeper()))
                    .collect()
            }
        }
    }

    fn inline(
        &self,
        source: Source<'a>,
        inline: &'a InlineExpression<&'a str>,
        arguments: &Arguments<'a>,
        walk: Walk<'_>,
    ) -> Vec<Reading> {
        let one = |text: &str, place: &str| {
            let mut reading = Reading::default();
            reading.push(text, source.span(place), false);
            vec![reading]
        };
        let of_program = |place: &str| one(VALUE.encode_utf8(&mut [0; 4]), place);
        match inline {
            InlineExpression::StringLiteral { value } => one(&unescape_unicode_to_string(value), value),
            InlineExpression::NumberLiteral { value } => one(value, value),
            InlineExpression::VariableReference { id } => {
                match arguments.as_ref().and_then(|arguments| arguments.get(id.name)) {
                    Some(given) => one(given, id.name),
                    None => of_program(id.name),
                }
            }
            InlineExpression::FunctionReference { id, .. } => of_program(id.name),
            // That it is not there is told elsewhere.
            InlineExpression::MessageReference { id, .. } if !self.entries.contains_key(&(false, id.name)) => {
                of_program(id.name)
            }
            InlineExpression::TermReference { id, .. } if !self.entries.contains_key(&(true, id.name)) => {
                of_program(id.name)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                referred(self.entry(false, id.name, attribute, arguments, walk))
            }
            InlineExpression::TermReference { id, attribute, arguments: call } => {
                let named = call.iter().flat_map(|call| &call.named);
                let given = named.filter_map(|argument| match &argument.value {
                    InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                        Some((argument.name.name, *value))
                    }
                    _ => None,
                });
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                referred(self.entry(true, id.name, attribute, &Some(given.collect()), walk))
            }
            InlineExpression::Placeable { expression } => self.expression(source, expression, arguments, walk),
        }
    }
}

fn referred(mut readings: Vec<Reading>) -> Vec<Reading> {
    let pieces = readings.iter_mut().flat_map(|reading| &mut reading.pieces);
    pieces.for_each(|piece| piece.is_referred = true);
    readings
}

fn key_text<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
