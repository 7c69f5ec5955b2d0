//! What the program passes to messages: each variable with its kind, and the check that messages take it as that.
//!
//! Only text is read by people and never counted: a phone number, a date and a year keep their digits as they are.

use std::collections::BTreeSet;

use super::Catalog;
use super::scan::{Message, Part};
use crate::diag::{Diagnostic, Sink, codes};

/// What a variable holds in every message that is given it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
}

/// Every variable that some message is given. A test holds the list against the places that pass them.
pub const VARIABLES: [(&str, Kind); 14] = [
    ("count", Kind::Number),
    ("date", Kind::Text),
    ("days", Kind::Text),
    ("district", Kind::Text),
    ("entry", Kind::Text),
    ("from", Kind::Text),
    ("interest", Kind::Text),
    ("kommune", Kind::Text),
    ("language", Kind::Text),
    ("law", Kind::Text),
    ("pages", Kind::Text),
    ("target", Kind::Text),
    ("to", Kind::Text),
    ("year", Kind::Text),
];

impl Catalog {
    /// Every variable of a message is one that the program passes, and is used as what it is. What a term needs is checked
    /// where it is called.
    pub fn check_variables(&self, sink: &mut Sink) {
        let mut seen = BTreeSet::new();
        for (id, message) in &self.messages {
            for part in parts(message) {
                for (variable, used) in &part.variables {
                    // A message that is referred to brings its variables along.
                    if !seen.insert(used.span) {
                        continue;
                    }
                    let fault = match VARIABLES.iter().find(|(name, _)| name == variable) {
                        None => {
                            let text = format!("\"{id}\" uses ${variable}, which no text is given");
                            let names = VARIABLES.iter().map(|(name, _)| *name);
                            Diagnostic::new(codes::WRONG_ARGUMENT, text).suggest_or_list(variable, names)
                        }
                        Some((_, Kind::Text)) if used.is_number => {
                            let text = format!("\"{id}\" takes ${variable} for a number, but it is a text");
                            Diagnostic::new(codes::WRONG_ARGUMENT, text)
                                .hint(format!("print it as it is: {{ ${variable} }}"))
                        }
                        Some((_, Kind::Number)) if used.is_word => {
                            let text = format!("\"{id}\" takes ${variable} for a word, but it is a number");
                            Diagnostic::new(codes::WRONG_ARGUMENT, text)
                                .hint("a key for a number is zero, one, two, few, many, other, or the number itself")
                        }
                        Some(_) => continue,
                    };
                    sink.push(fault.at(used.span));
                }
            }
        }
    }
}

fn parts(message: &Message) -> impl Iterator<Item = &Part> {
    message.value.iter().chain(message.attributes.values())
}
