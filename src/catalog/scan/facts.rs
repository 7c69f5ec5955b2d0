//! One pattern → what it refers to, in the order in which Fluent resolves it.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey,
};

use crate::catalog::plural::CATEGORIES;

type Inline<'a> = InlineExpression<&'a str>;

/// The only function there is. Dates and numbers of a text come formatted, as arguments.
pub(super) const NUMBER: &str = "NUMBER";

/// What one pattern says, without what it refers to.
#[derive(Default)]
pub(in crate::catalog) struct Facts<'a> {
    pub(in crate::catalog) references: Vec<Reference<'a>>,
    pub(super) variables: Vec<Use<'a>>,
    pub(super) selects: Vec<Select<'a>>,
    pub(super) functions: Vec<(&'a str, &'a CallArguments<&'a str>)>,
    pub(super) numbers: Vec<&'a str>,
    pub(super) strings: Vec<&'a str>,
}

pub(in crate::catalog) struct Reference<'a> {
    pub(in crate::catalog) is_term: bool,
    pub(in crate::catalog) name: &'a str,
    pub(super) attribute: Option<&'a str>,
    pub(super) arguments: Option<&'a CallArguments<&'a str>>,
}

/// One occurrence of a variable.
pub(super) struct Use<'a> {
    pub(super) name: &'a str,
    /// Printed, not only chosen by.
    pub(super) is_printed: bool,
    /// Only a number does here: plural categories, numeric keys, `NUMBER($n)`.
    pub(super) is_number: bool,
    /// Only text does here: keys that are words.
    pub(super) is_word: bool,
}

pub(super) struct Select<'a> {
    pub(super) selector: &'a Inline<'a>,
    pub(super) variants: &'a [Variant<&'a str>],
}

impl<'a> Select<'a> {
    /// The variable that decides, if it does so itself.
    pub(super) fn variable(&self) -> Option<&'a str> {
        match self.selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            _ => None,
        }
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &'a VariantKey<&'a str>> {
        self.variants.iter().map(|variant| &variant.key)
    }

    /// Keys that only a number can match. `other` says nothing: it is the usual default for words too.
    pub(super) fn has_number_keys(&self) -> bool {
        self.keys().any(|key| match key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => CATEGORIES.contains(name) && *name != "other",
        })
    }

    fn has_word_keys(&self) -> bool {
        self.keys().any(|key| matches!(key, VariantKey::Identifier { name } if !CATEGORIES.contains(name)))
    }
}

pub(super) fn key_text<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[derive(Clone, Copy)]
struct Context {
    is_printed: bool,
    is_number: bool,
}

const PRINTED: Context = Context { is_printed: true, is_number: false };

impl<'a> Facts<'a> {
    pub(in crate::catalog) fn of(pattern: &'a Pattern<&'a str>) -> Self {
        let mut facts = Self::default();
        facts.pattern(pattern);
        facts
    }

    /// Variables that are a number somewhere in this pattern.
    pub(super) fn number_variables(&self) -> BTreeSet<&'a str> {
        self.variables.iter().filter(|used| used.is_number).map(|used| used.name).collect()
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, PRINTED),
            Expression::Select { selector, variants } => {
                let select = Select { selector, variants };
                match select.variable() {
                    Some(name) => self.variables.push(Use {
                        name,
                        is_printed: false,
                        is_number: select.has_number_keys(),
                        is_word: select.has_word_keys() && !select.has_number_keys(),
                    }),
                    None => self.inline(selector, Context { is_printed: false, is_number: false }),
                }
                self.selects.push(select);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a Inline<'a>, context: Context) {
        match inline {
            InlineExpression::StringLiteral { value } => self.strings.push(value),
            InlineExpression::NumberLiteral { value } => self.numbers.push(value),
            InlineExpression::VariableReference { id } => self.variables.push(Use {
                name: id.name,
                is_printed: context.is_printed,
                is_number: context.is_number,
                is_word: false,
            }),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push((id.name, arguments));
                self.arguments(arguments, Context { is_number: id.name == NUMBER, ..context });
            }
            InlineExpression::MessageReference { id, attribute } => self.references.push(Reference {
                is_term: false,
                name: id.name,
                attribute: attribute.as_ref().map(|attribute| attribute.name),
                arguments: None,
            }),
            InlineExpression::TermReference { id, attribute, arguments } => {
                if let Some(arguments) = arguments {
                    self.arguments(arguments, PRINTED);
                }
                self.references.push(Reference {
                    is_term: true,
                    name: id.name,
                    attribute: attribute.as_ref().map(|attribute| attribute.name),
                    arguments: arguments.as_ref(),
                });
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &'a CallArguments<&'a str>, context: Context) {
        for argument in &arguments.positional {
            self.inline(argument, context);
        }
        for NamedArgument { value, .. } in &arguments.named {
            self.inline(value, PRINTED);
        }
    }
}
