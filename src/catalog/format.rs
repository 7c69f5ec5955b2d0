//! One message and its arguments → text, or the reason why that text would be wrong.

use std::convert::Infallible;

use fluent::{FluentArgs, FluentError, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::Catalog;
use super::scan::{Part, Variable};
use crate::diag::{Diagnostic, codes};
use crate::lang::Lang;
use crate::locale::Locale;
use crate::source::Span;

/// A value for a variable, of the kind that the message needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Printed as it is, between isolates where text stands beside it. Never read as a number: `"0401234"` keeps its zero.
    Text(String),
    /// Chooses plural forms, and is grouped as the language does it: pass text where the digits have to stay as they are.
    Number(f64),
}

/// From here on not every whole number has a float of its own.
const MAX_NUMBER: f64 = 9e15;

/// What Fluent prints in place of what it could not resolve.
const LEFTOVERS: [&str; 3] = ["{$", "{-", "NUMBER()"];

impl Catalog {
    /// The value, or an attribute, of a message.
    ///
    /// # Errors
    /// `MISSING_MESSAGE` if it is not there. `FORMAT_FAILED` if an argument is missing or of the wrong kind, if Fluent reports
    /// anything, or if the text still holds what Fluent prints for something that it could not resolve.
    pub fn format(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Result<String, Diagnostic> {
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let (Some(part), Some(message)) = (self.part(id, attribute), self.bundle.get_message(id)) else {
            return Err(self.missing(id, attribute, &name));
        };
        let pattern = match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        };
        let Some(pattern) = pattern else { return Err(self.missing(id, attribute, &name)) };
        if let Some(finding) = wrong_arg(&name, part, args) {
            return Err(finding);
        }

        let mut values = FluentArgs::with_capacity(args.len());
        for (key, arg) in args {
            values.set(
                *key,
                match arg {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if !errors.is_empty() {
            let reasons: Vec<_> = errors.iter().map(reason).collect();
            return Err(failed(&name, part.span, &reasons.join("; ")));
        }
        match LEFTOVERS.into_iter().find(|leftover| text.contains(leftover)) {
            Some(leftover) => Err(failed(&name, part.span, &format!("\"{leftover}\" would be printed"))),
            None => Ok(match self.pseudo {
                Some(pseudo) => pseudo.finish(text),
                None => text,
            }),
        }
    }

    fn missing(&self, id: &str, attribute: Option<&str>, name: &str) -> Diagnostic {
        let lang = &self.lang;
        match (self.messages.get(id), self.lost.get(id)) {
            (Some(message), _) => {
                let what = if attribute.is_some() { "attribute" } else { "text of message" };
                Diagnostic::new(codes::MISSING_MESSAGE, format!("the {what} \"{name}\" is missing in \"{lang}\""))
                    .at(message.span)
            }
            (None, Some(span)) => Diagnostic::new(
                codes::MISSING_MESSAGE,
                format!("message \"{id}\" cannot be used in \"{lang}\" before the fault in it is corrected"),
            )
            .at(*span),
            (None, None) => {
                Diagnostic::new(codes::MISSING_MESSAGE, format!("message \"{id}\" is missing in \"{lang}\""))
                    .suggest(id, self.ids())
            }
        }
    }
}

/// A variable that is not there, or not as the text or the number that the message needs.
fn wrong_arg(name: &str, part: &Part, args: &[(&str, Arg)]) -> Option<Diagnostic> {
    for (variable, need) in &part.variables {
        let Variable { is_number, is_word, .. } = *need;
        let problem = match args.iter().find(|(key, _)| key == variable).map(|(_, arg)| arg) {
            None => "is not given".to_owned(),
            Some(Arg::Text(text)) if is_number => format!("has to be a number, but is the text \"{text}\""),
            Some(Arg::Number(number)) if is_word => format!("has to be a word, but is the number {number}"),
            Some(Arg::Number(number)) if !number.is_finite() || number.abs() >= MAX_NUMBER => {
                format!("is {number}, which cannot be printed")
            }
            Some(_) => continue,
        };
        let fault = failed(name, part.span, &format!("${variable} {problem}")).label(need.span, "needed here");
        let given: Vec<String> = args.iter().map(|(key, _)| format!("{{ ${key} }}")).collect();
        let is_given = args.iter().any(|(key, _)| key == variable);
        let hints = (!is_given && !given.is_empty()).then(|| format!("what can be used here: {}", given.join(", ")));
        return Some(hints.into_iter().fold(fault, Diagnostic::hint));
    }
    None
}

/// How Fluent prints a number: whole ones as the language groups them, others as in Rust.
pub(super) fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole = (number.value.fract() == 0.0 && number.value.abs() < MAX_NUMBER).then_some(number.value as i64)?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.number(whole)).ok()
}

struct Numbers(Locale);

impl Memoizable for Numbers {
    type Args = ();
    type Error = Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(Locale::new(&Lang::from(lang))))
    }
}

fn failed(name: &str, span: Span, reason: &str) -> Diagnostic {
    Diagnostic::new(codes::FORMAT_FAILED, format!("message \"{name}\" cannot be printed: {reason}")).at(span)
}

fn reason(error: &FluentError) -> String {
    let text = match error {
        FluentError::ResolverError(error) => error.to_string(),
        other => other.to_string(),
    };
    // Fluent begins its sentences with a capital.
    text.chars().take(1).flat_map(char::to_lowercase).chain(text.chars().skip(1)).collect()
}
