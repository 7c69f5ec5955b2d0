//! What Fluent accepts, and then prints something else without an error: functions, keys, and the arguments of terms.

use std::collections::BTreeMap;

use fluent_syntax::ast::{CallArguments, InlineExpression, NamedArgument, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::facts::{Facts, NUMBER, Select, key_text};
use super::graph::{Graph, Need};
use super::text::Source;
use crate::catalog::plural::{CATEGORIES, Plurals};
use crate::diag::{Diagnostic, Sink, codes};

/// More digits are not exact in a 64-bit float: Fluent would print another number, and more digits of a fraction overflow in
/// its plural rules.
const MAX_DIGITS: usize = 15;

/// Options of `NUMBER` that do something; the others are read and forgotten.
const NUMBER_OPTIONS: [&str; 2] = ["minimumFractionDigits", "type"];

/// Checks what stands in one pattern. Returns whether it must not be formatted: it would end the process, or print another
/// number.
pub(super) fn check(source: Source<'_>, facts: &Facts<'_>, plurals: &Plurals, sink: &mut Sink) -> bool {
    let mut is_unusable = false;
    for (name, arguments) in &facts.functions {
        if *name == NUMBER {
            is_unusable |= number_call(source, name, arguments, sink);
        } else {
            let unknown = Diagnostic::new(codes::UNKNOWN_REFERENCE, format!("function \"{name}\" does not exist"));
            sink.push(unknown.at(source.span(name)).hint(match *name {
                "DATETIME" => "a date comes as a text that is formatted already: { $date }",
                _ => "there is only NUMBER($n)",
            }));
        }
    }
    for number in facts.numbers.iter().copied().chain(number_keys(facts)) {
        if number.bytes().filter(u8::is_ascii_digit).count() > MAX_DIGITS {
            is_unusable = true;
            sink.push(
                Diagnostic::new(codes::FTL_SYNTAX, format!("the number has more than {MAX_DIGITS} digits"))
                    .at(source.span(number))
                    .hint("write it as quoted text: {\"…\"}"),
            );
        }
    }
    for number in &facts.numbers {
        let digits = number.trim_start_matches('-');
        if digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.") {
            is_unusable = true;
            sink.push(
                Diagnostic::new(codes::FTL_SYNTAX, format!("Fluent prints the number {number} without its zero"))
                    .at(source.span(number))
                    .hint(format!("write it as quoted text: {{\"{number}\"}}")),
            );
        }
    }
    for string in &facts.strings {
        // `unescape_unicode` prints this for half of a surrogate pair.
        if string.contains('\\') && unescape_unicode_to_string(string).contains('\u{fffd}') {
            sink.push(
                Diagnostic::new(codes::FTL_SYNTAX, "an escape in the quoted text is no character")
                    .at(source.span(string))
                    .hint("write the character itself, or \\U and six hexadecimal digits"),
            );
        }
    }
    let number_variables = facts.number_variables();
    for select in &facts.selects {
        let is_number = match select.selector {
            InlineExpression::VariableReference { id } => number_variables.contains(id.name),
            InlineExpression::FunctionReference { id, .. } => id.name == NUMBER,
            InlineExpression::NumberLiteral { .. } => true,
            _ => false,
        };
        keys(source, select, is_number, sink);
        if is_number {
            plural_forms(source, select, plurals, sink);
        }
    }
    is_unusable
}

/// The variants of a number against the plural forms of the language.
fn plural_forms(source: Source<'_>, select: &Select<'_>, plurals: &Plurals, sink: &mut Sink) {
    let Some(at) = selector_name(select.selector).map(|name| source.span(name)) else { return };
    let categories = match (is_ordinal(select.selector), &plurals.ordinal) {
        (false, _) => &plurals.cardinal,
        (true, Some(ordinal)) => ordinal,
        (true, None) => {
            sink.push(
                Diagnostic::new(codes::PLURAL_FORMS, "ordinal numbers of this language would be counted in English")
                    .at(at)
                    .hint("there are no rules for them: choose by the number itself, { $n -> [1] … }"),
            );
            return;
        }
    };
    let keys: Vec<&str> = select.keys().map(key_text).collect();
    let forms = match plurals.is_known {
        true => format!("the forms of this language are {}", categories.list()),
        false => "the plural rules of this language are not known: choose by the number itself, [1]".to_owned(),
    };
    for key in keys.iter().filter(|key| CATEGORIES.contains(key) && !categories.has(key)) {
        sink.push(
            Diagnostic::new(codes::PLURAL_FORMS, format!("no number is in [{key}] in this language"))
                .at(source.span(key))
                .hint(forms.clone()),
        );
    }
    let default = select.variants.iter().find(|variant| variant.default).map(|variant| key_text(&variant.key));
    for (category, example) in categories.left_out(&keys) {
        let printed = default.unwrap_or("other");
        sink.push(
            Diagnostic::new(
                codes::PLURAL_FORMS,
                format!("the form [{category}] is missing: {example} prints the variant [{printed}]"),
            )
            .at(at)
            .hint(forms.clone()),
        );
    }
}

/// The word of the file that a selector can be shown by.
fn selector_name<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { id, .. } => Some(id.name),
        InlineExpression::NumberLiteral { value } => Some(value),
        _ => None,
    }
}

fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    let is = |argument: &NamedArgument<&str>| {
        argument.name.name == "type" && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
    };
    arguments.named.iter().any(is)
}

fn number_keys<'a>(facts: &Facts<'a>) -> impl Iterator<Item = &'a str> {
    facts.selects.iter().flat_map(Select::keys).filter_map(|key| match key {
        VariantKey::NumberLiteral { value } => Some(*value),
        VariantKey::Identifier { .. } => None,
    })
}

fn number_call(source: Source<'_>, name: &str, arguments: &CallArguments<&str>, sink: &mut Sink) -> bool {
    let is_number = match arguments.positional.as_slice() {
        [InlineExpression::VariableReference { .. } | InlineExpression::NumberLiteral { .. }] => true,
        [InlineExpression::FunctionReference { id, .. }] => id.name == NUMBER,
        _ => false,
    };
    if !is_number {
        sink.push(
            Diagnostic::new(codes::UNKNOWN_REFERENCE, "NUMBER needs exactly one number to format")
                .at(source.span(name))
                .hint("write NUMBER($n)"),
        );
    }
    let mut is_unusable = false;
    for NamedArgument { name, value } in &arguments.named {
        let option = name.name;
        if !NUMBER_OPTIONS.contains(&option) {
            sink.push(
                Diagnostic::new(codes::UNKNOWN_REFERENCE, format!("the option \"{option}\" of NUMBER has no effect"))
                    .at(source.span(option))
                    .suggest(option, NUMBER_OPTIONS)
                    .hint("hand the number over as a text that is formatted already"),
            );
            continue;
        }
        let is_good = match value {
            InlineExpression::StringLiteral { value } => option == "type" && matches!(*value, "cardinal" | "ordinal"),
            InlineExpression::NumberLiteral { value } => {
                option != "type" && value.parse::<usize>().is_ok_and(|digits| digits <= MAX_DIGITS)
            }
            _ => false,
        };
        if !is_good {
            is_unusable = true;
            sink.push(
                Diagnostic::new(
                    codes::UNKNOWN_REFERENCE,
                    format!("the option \"{option}\" of NUMBER has another value"),
                )
                .at(source.span(option))
                .hint(match option {
                    "type" => "write type: \"cardinal\" or type: \"ordinal\"".to_owned(),
                    _ => format!("write a whole number from 0 to {MAX_DIGITS}"),
                }),
            );
        }
    }
    is_unusable
}

/// Duplicate keys, and keys that never match.
fn keys(source: Source<'_>, select: &Select<'_>, is_number: bool, sink: &mut Sink) {
    let mut seen: Vec<(&VariantKey<&str>, &str)> = Vec::new();
    for key in select.keys() {
        let text = key_text(key);
        let at = source.span(text);
        if let Some((_, first)) = seen.iter().find(|(other, _)| is_same_key(key, other)) {
            sink.push(
                Diagnostic::new(codes::DUPLICATE_MESSAGE, format!("the variant [{text}] is defined twice"))
                    .at(at)
                    .label(source.span(first), "first here; only this one is ever printed")
                    .hint("delete one of them, or correct its key"),
            );
        }
        seen.push((key, text));
        match key {
            VariantKey::Identifier { name } if is_number && !CATEGORIES.contains(name) => sink.push(
                Diagnostic::new(codes::UNKNOWN_REFERENCE, format!("the variant [{text}] never matches a number"))
                    .at(at)
                    .suggest(text, CATEGORIES)
                    .hint("a key for a number is zero, one, two, few, many, other, or the number itself"),
            ),
            VariantKey::NumberLiteral { value } if value.contains('.') || has_options(select.selector) => sink.push(
                Diagnostic::new(
                    codes::UNKNOWN_REFERENCE,
                    format!("the variant [{text}] never matches, because Fluent compares the format too"),
                )
                .at(at)
                .hint("choose by the variable itself, and write the key without a fraction: [1]"),
            ),
            _ => {}
        }
    }
}

/// `NUMBER($n, type: "ordinal")` is another number to Fluent than `1`.
fn has_options(selector: &InlineExpression<&str>) -> bool {
    matches!(selector, InlineExpression::FunctionReference { arguments, .. } if !arguments.named.is_empty())
}

fn is_same_key(one: &VariantKey<&str>, other: &VariantKey<&str>) -> bool {
    match (one, other) {
        (VariantKey::NumberLiteral { value: one }, VariantKey::NumberLiteral { value: other }) => {
            one == other || one.parse::<f64>().ok().is_some_and(|one| other.parse() == Ok(one))
        }
        _ => one == other,
    }
}

/// Every call of a term against what the term needs.
pub(super) fn term_calls(graph: &Graph<'_>, needs: &[BTreeMap<&str, Need<'_>>], sink: &mut Sink) {
    for (index, node) in graph.nodes.iter().enumerate() {
        let source = graph.source(index);
        for (reference, target) in node.facts.references.iter().zip(&graph.targets[index]) {
            let (true, Some(target)) = (reference.is_term, *target) else { continue };
            let name = reference.name;
            let given = reference.arguments.map_or(&[][..], |arguments| &arguments.named);
            if reference.arguments.is_some_and(|arguments| !arguments.positional.is_empty()) {
                sink.push(
                    Diagnostic::new(
                        codes::UNKNOWN_REFERENCE,
                        format!("term \"-{name}\" ignores arguments without a name"),
                    )
                    .at(source.span(name))
                    .hint(format!("write {{ -{name}(case: \"…\") }}, with the name of a variable of the term")),
                );
                continue;
            }
            for (variable, need) in &needs[target] {
                match given.iter().find(|argument| argument.name.name == *variable) {
                    Some(argument) => argument_value(source, argument, name, need, sink),
                    None => {
                        let value = need.default.unwrap_or("…");
                        let unknown = given.iter().map(|argument| argument.name.name);
                        let unknown = unknown.filter(|word| !needs[target].contains_key(word));
                        // What only chooses has a default, which is what a bare term is meant to print.
                        if !need.is_printed && unknown.clone().next().is_none() {
                            continue;
                        }
                        let near = crate::diag::nearest(variable, unknown);
                        let finding = Diagnostic::new(
                            codes::UNKNOWN_REFERENCE,
                            format!("term \"-{name}\" is used without its argument \"{variable}\""),
                        )
                        .at(near.map_or_else(|| source.span(name), |word| source.span(word)))
                        .label(need.span, "used here");
                        sink.push(match near {
                            Some(word) => finding.hint(format!("did you mean \"{variable}\" instead of \"{word}\"?")),
                            None => finding.hint(format!("write {{ -{name}({variable}: \"{value}\") }}")),
                        });
                    }
                }
            }
        }
    }
    for (node, variable) in graph.forgotten() {
        sink.push(
            Diagnostic::new(
                codes::UNKNOWN_REFERENCE,
                format!("${variable} is lost, because it comes after another term inside this term"),
            )
            .at(graph.source(node).span(variable))
            .hint("Fluent forgets the arguments of a term after a term in it: write the inner one as text"),
        );
    }
}

fn argument_value(source: Source<'_>, argument: &NamedArgument<&str>, term: &str, need: &Need<'_>, sink: &mut Sink) {
    let variable = argument.name.name;
    let (value, is_text) = match &argument.value {
        InlineExpression::StringLiteral { value } => (*value, true),
        InlineExpression::NumberLiteral { value } => (*value, false),
        _ => return,
    };
    let at = if value.is_empty() { source.span(variable) } else { source.span(value) };
    let plain = unescape_unicode_to_string(value);
    if is_text && need.is_number {
        sink.push(
            Diagnostic::new(
                codes::UNKNOWN_REFERENCE,
                format!("term \"-{term}\" needs a number for \"{variable}\", not the text \"{plain}\""),
            )
            .at(at)
            .label(need.span, "used here")
            .hint(format!("write the number without quotes: {variable}: 1")),
        );
        return;
    }
    let matches = |key: &str| match is_text {
        true => key == plain,
        false => CATEGORIES.contains(&key) || key.parse::<f64>().is_ok_and(|key| value.parse() == Ok(key)),
    };
    if need.keys.is_empty() || need.keys.iter().any(|key| matches(key)) {
        return;
    }
    let keys: Vec<_> = need.keys.iter().map(|key| format!("[{key}]")).collect();
    sink.push(
        Diagnostic::new(codes::UNKNOWN_REFERENCE, format!("term \"-{term}\" has no variant [{plain}]"))
            .at(at)
            .label(need.span, "the variants of this")
            .suggest(&plain, need.keys.iter().copied())
            .hint(format!("there are {}", keys.join(", "))),
    );
}
