//! A message → a hash that changes when, and only when, what it says changes.
//!
//! Comments, line breaks, indentation and the order of attributes do not count; no-break spaces do.

use std::fmt::Write;

use fluent_syntax::ast::{Attribute, CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use sha2::{Digest, Sha256};

use super::facts::key_text;

/// Hexadecimal digits of a hash in `review.yaml`: 64 bits.
pub(crate) const HASH_DIGITS: usize = 16;

/// The hash of a message's value and attributes.
pub(super) fn hash(value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> String {
    let mut form = Form::default();
    if let Some(value) = value {
        form.open('v');
        form.pattern(value);
    }
    let mut sorted: Vec<_> = attributes.iter().collect();
    sorted.sort_by_key(|attribute| attribute.id.name);
    for attribute in sorted {
        form.word('a', attribute.id.name);
        form.pattern(&attribute.value);
    }
    let mut hash = String::with_capacity(HASH_DIGITS);
    for byte in Sha256::digest(form.0.as_bytes()).iter().take(HASH_DIGITS / 2) {
        // Writing to a String does not fail.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

/// A text that two messages share exactly if they say the same: every part has a letter and its length before it.
#[derive(Default)]
struct Form(String);

impl Form {
    fn open(&mut self, kind: char) {
        self.0.push(kind);
    }

    fn word(&mut self, kind: char, word: &str) {
        let _ = write!(self.0, "{kind}{}:{word}", word.len());
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        self.open('(');
        let last = pattern.elements.len().saturating_sub(1);
        let mut text = String::new();
        let mut is_start = true;
        for (position, element) in pattern.elements.iter().enumerate() {
            match element {
                // The parser splits text at line ends; a line end is a space.
                PatternElement::TextElement { value } => {
                    for c in value.chars() {
                        match c {
                            ' ' | '\n' | '\r' if text.ends_with(' ') || (is_start && text.is_empty()) => {}
                            ' ' | '\n' | '\r' => text.push(' '),
                            c => text.push(c),
                        }
                    }
                    if position == last {
                        text.truncate(text.trim_end_matches(' ').len());
                    }
                }
                PatternElement::Placeable { expression } => {
                    is_start = false;
                    self.text(&mut text);
                    self.expression(expression);
                }
            }
        }
        self.text(&mut text);
        self.open(')');
    }

    fn text(&mut self, text: &mut String) {
        if !text.is_empty() {
            self.word('t', text);
            text.clear();
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.open('?');
                self.inline(selector);
                for variant in variants {
                    self.word(if variant.default { '*' } else { 'k' }, key_text(&variant.key));
                    self.pattern(&variant.value);
                }
                self.open('.');
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.word('s', value),
            InlineExpression::NumberLiteral { value } => self.word('n', value),
            InlineExpression::VariableReference { id } => self.word('$', id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                self.word('f', id.name);
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.word('m', id.name);
                if let Some(attribute) = attribute {
                    self.word('.', attribute.name);
                }
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.word('-', id.name);
                if let Some(attribute) = attribute {
                    self.word('.', attribute.name);
                }
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        self.open('[');
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.word(':', argument.name.name);
            self.inline(&argument.value);
        }
        self.open(']');
    }
}
