//! What the parser of Fluent expected → what a person did, and what to do about it.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use super::stray::{incomplete_escape, stray_name};
use super::text::{char_at, last_visible_before, line_start};
use crate::diag::{Code, Diagnostic, codes};
use crate::source::{FileId, Span};

/// An error of the parser as a diagnostic. `entry` is where the faulty entry begins.
pub(super) fn explain(file: FileId, text: &str, kind: &ErrorKind, at: usize, entry: usize) -> Diagnostic {
    let at = text.floor_char_boundary(at);
    let found = char_at(text, at);
    if let Some((c, place)) = &found
        && let Some(name) = stray_name(*c)
    {
        return Diagnostic::new(codes::FTL_STRAY_CHARACTER, format!("{name} stands where Fluent cannot read it"))
            .at(Span::new(file, place.clone()))
            .hint("delete the character, or put a space in its place");
    }
    if let ErrorKind::InvalidUnicodeEscapeSequence(_) = kind {
        let start = text[..at].rfind('\\').unwrap_or(at);
        return incomplete_escape(&text[start..at], Span::new(file, start..at));
    }
    let (message, hint, place) = sentence(text, kind, at, entry);
    let code: Code = codes::FTL_SYNTAX;
    Diagnostic::new(code, message).at(Span::new(file, place)).hint(hint)
}

type Sentence = (String, &'static str, Range<usize>);

fn sentence(text: &str, kind: &ErrorKind, at: usize, entry: usize) -> Sentence {
    let place = char_at(text, at).map_or(at..at, |(_, range)| range);
    // What is missing at the end of a line is noticed on the next one: point at where it belongs.
    let is_line_start = text[line_start(text, at)..at].trim_start().is_empty() && line_start(text, at) > entry;
    let earlier = if is_line_start || place.is_empty() { last_visible_before(text, at) } else { place.clone() };
    let whole = entry..(entry + text[entry..].find(['\n', '\r', ' ']).unwrap_or(text.len() - entry));
    match kind {
        ErrorKind::ExpectedToken(token) => expected_token(text, *token, at, place, earlier),
        ErrorKind::ExpectedCharRange { range } => expected_character(text, range, at, place),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("message \"{entry_id}\" has no text"),
            "write the text after \"=\", or on the next line after four spaces",
            whole,
        ),
        ErrorKind::ExpectedTermField { entry_id } => (
            format!("term \"-{entry_id}\" has no text"),
            "write the text after \"=\", or on the next line after four spaces",
            whole,
        ),
        ErrorKind::ForbiddenCallee => (
            "only a function can have arguments, and a function is written in capitals".into(),
            "write NUMBER($n); a message or variable takes no arguments",
            last_visible_before(text, at),
        ),
        ErrorKind::MissingDefaultVariant => (
            "no variant is marked as the one for all other cases".into(),
            "put \"*\" before the last one: *[other]",
            earlier,
        ),
        ErrorKind::MultipleDefaultVariants => (
            "two variants are marked as the one for all other cases".into(),
            "leave the \"*\" at the last one only",
            place,
        ),
        ErrorKind::MissingValue => (
            "a variant or attribute has no text".into(),
            "write the text behind it, or {\"\"} if nothing is to be printed",
            earlier,
        ),
        ErrorKind::MessageReferenceAsSelector => (
            "a message cannot choose between variants".into(),
            "choose by a variable: { $n -> … }",
            last_visible_before(text, at),
        ),
        ErrorKind::MessageAttributeAsSelector => (
            "the attribute of a message cannot choose between variants".into(),
            "choose by a variable, or by the attribute of a term: { -term.gender -> … }",
            last_visible_before(text, at),
        ),
        ErrorKind::TermReferenceAsSelector => (
            "a term cannot choose between variants".into(),
            "choose by an attribute of the term: { -term.gender -> … }",
            last_visible_before(text, at),
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            "the attribute of a term cannot be printed, it can only choose between variants".into(),
            "write the word itself, or make it a term of its own",
            last_visible_before(text, at),
        ),
        ErrorKind::UnterminatedStringLiteral => (
            "the quoted text is not closed on its line".into(),
            "close it with a straight quote: \"",
            last_visible_before(text, at),
        ),
        ErrorKind::PositionalArgumentFollowsNamed => (
            "an argument without a name follows one with a name".into(),
            "write the arguments without a name first",
            last_visible_before(text, at),
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            (format!("the argument \"{name}\" is given twice"), "leave one of them", earlier)
        }
        ErrorKind::UnknownEscapeSequence(_) => (
            format!("{} is not an escape that Fluent knows", escape_at(text, at)),
            "only \\\\ and \\\" and \\u0000 exist; a backslash itself is \\\\",
            place,
        ),
        ErrorKind::UnbalancedClosingBrace => {
            ("this \"}\" closes nothing".into(), "delete it; a brace that is to be printed is written {\"}\"}", place)
        }
        ErrorKind::ExpectedInlineExpression if text[at..].starts_with('}') && is_in_arguments(&text[entry..at]) => {
            expected_token(text, ')', at, place, earlier)
        }
        ErrorKind::ExpectedInlineExpression => (
            format!("{} cannot stand in a placeable", found(text, at)),
            "write { $variable }, { message }, { -term } or { \"text\" }; a brace that is to be printed is {\"{\"}",
            place,
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "this expression cannot choose between variants".into(),
            "choose by a variable: { $n -> … }",
            last_visible_before(text, at),
        ),
        ErrorKind::ExpectedLiteral => (
            "a named argument is not a quoted text or a number".into(),
            "write name: \"text\" or name: 1; a variable cannot be handed to a term",
            place,
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => ("the escape is not complete".into(), "", place),
    }
}

fn expected_token(text: &str, token: char, at: usize, place: Range<usize>, earlier: Range<usize>) -> Sentence {
    let found = found(text, at);
    match token {
        '=' => (
            format!("{found} follows the id, where \"=\" is needed"),
            "write id = text; an id has only the letters a–z, digits, \"-\" and \"_\"; \
             a line that continues a message begins with four spaces",
            place,
        ),
        '}' if earlier != place => {
            ("the placeable is not closed".into(), "close it with \"}\", and then go on with the text", earlier)
        }
        '}' => (
            format!("{found} stands where the placeable should be closed with \"}}\""),
            "a placeable holds one thing, { $name }; a name has only the letters a–z, digits, \"-\" and \"_\"",
            place,
        ),
        ']' => (
            format!("{found} stands where the key of the variant should be closed with \"]\""),
            "a key is one number or one word of the letters a–z: [one]; \"[\" that is to be printed is {\"[\"}",
            place,
        ),
        ')' => ("the arguments are not closed".into(), "close them with \")\"", earlier),
        ' ' => ("no space follows the \"#\" of the comment".into(), "write # and a space before the comment", place),
        '"' => ("the quoted text is not closed".into(), "close it with a straight quote: \"", earlier),
        other => {
            (format!("{found} stands where \"{other}\" is needed"), "look at the line above for the right form", place)
        }
    }
}

fn expected_character(text: &str, range: &str, at: usize, place: Range<usize>) -> Sentence {
    let found = found(text, at);
    if range == "0-9" {
        return (
            format!("{found} stands where a number or the name of a term is needed"),
            "write { -term } or { 1 }; a name has only the letters a–z, digits, \"-\" and \"_\"",
            place,
        );
    }
    if range.contains('\n') {
        return (
            format!("{found} follows \"->\" on the same line"),
            "begin each variant on a line of its own, the first one too",
            place,
        );
    }
    let what = match text[..at].trim_end_matches(' ').chars().next_back() {
        Some('$') => "the name of a variable",
        Some('[') => "the key of a variant",
        Some('.') => "the name of an attribute",
        Some('-') => "the name of a term",
        _ => "a message id",
    };
    let hint = match what {
        "a message id" => "begin with a letter a–z; a line that continues a message begins with four spaces",
        _ => "begin with a letter a–z",
    };
    (format!("{what} cannot begin with {found}"), hint, place)
}

/// Whether the last placeable has a `(` that is still open.
fn is_in_arguments(before: &str) -> bool {
    let placeable = before.rsplit('{').next().unwrap_or(before);
    placeable.matches('(').count() > placeable.matches(')').count()
}

fn found(text: &str, at: usize) -> String {
    match char_at(text, at) {
        None => "the end of the file".into(),
        Some(('\n' | '\r', _)) => "the end of the line".into(),
        Some((' ', _)) => "a space".into(),
        Some(('"', _)) => "a quote".into(),
        Some((c, _)) => format!("\"{c}\""),
    }
}

fn escape_at(text: &str, at: usize) -> String {
    text[at..].chars().take(2).take_while(|c| !matches!(c, '\n' | '\r')).collect()
}
