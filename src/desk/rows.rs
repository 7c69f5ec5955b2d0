//! What is wrong in the rows of a table → sentences in the language of the interface.
//!
//! The reader of tables says it in English, and repeats nothing that stands in a cell. Each of its sentences has a translation whose
//! id is made of its letters; one without stands there as it is.

use serde_json::{Value, json};

use super::state::State;
use super::words::{Meaning, Tongue};
use crate::catalog::Arg;
use crate::diag::{Code, Diagnostic};
use crate::household::table::{RowFault, TableError};

/// Something that keeps a row, or the whole table, from being printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    /// As a spreadsheet counts; 0: the table.
    pub(super) row: usize,
    column: String,
    message: String,
    hints: Vec<String>,
    /// Of a finding, where it is one.
    code: Option<Code>,
}

impl Problem {
    pub(super) fn of_row(row: usize, fault: &RowFault) -> Self {
        let hints = fault.hint.iter().cloned().collect();
        Self { row, column: fault.column.clone(), message: fault.message.clone(), hints, code: None }
    }

    pub(super) fn of_table(error: &TableError) -> Self {
        Self { row: 0, column: String::new(), message: error.message.clone(), hints: error.hints.clone(), code: None }
    }

    pub(super) fn of_print(row: usize, found: &Diagnostic) -> Self {
        let (message, hints) = (found.message.clone(), found.hints.clone());
        Self { row, column: String::new(), message, hints, code: Some(found.code) }
    }
}

/// For `rows.html`.
pub(super) fn told(problem: &Problem, state: &State, tongue: Tongue) -> Value {
    let (said, hint) = match problem.code.map(|code| state.words.meaning(tongue, code)) {
        Some(Meaning { title, mend, .. }) => ((title, false), (mend, false)),
        None => {
            let hints: Vec<_> = problem.hints.iter().map(|hint| translated(hint, state, tongue)).collect();
            let is_foreign = hints.iter().any(|(_, is_foreign)| *is_foreign);
            let hints: Vec<String> = hints.into_iter().map(|(hint, _)| hint).collect();
            (translated(&problem.message, state, tongue), (hints.join(" "), is_foreign))
        }
    };
    let ((text, is_foreign), (hint, is_hint_foreign)) = (said, hint);
    json!({
        "row": problem.row,
        "column": problem.column,
        "text": text,
        "is_foreign": is_foreign,
        "hint": hint,
        "is_hint_foreign": is_hint_foreign,
    })
}

/// The sentence, and whether it is English although the interface is not.
fn translated(english: &str, state: &State, tongue: Tongue) -> (String, bool) {
    if tongue == Tongue::English || english.is_empty() {
        return (english.to_owned(), false);
    }
    // `entry 2 is not a language that is known`: in a list.
    if let Some((at, said)) = english.strip_prefix("entry ").and_then(|rest| rest.split_once(' ')) {
        let (text, is_foreign) = translated(&format!("this {said}"), state, tongue);
        let args = [("number", Arg::Text(at.to_owned())), ("text", Arg::Text(text))];
        return (state.words.say(tongue, "desk-row-entry", &args), is_foreign);
    }
    // `column B, D: did you mean …`: in the row of headings.
    if let Some((columns, said)) = english.strip_prefix("column ").and_then(|rest| rest.split_once(": ")) {
        let (text, is_foreign) = translated(said, state, tongue);
        let args = [("columns", Arg::Text(columns.to_owned())), ("text", Arg::Text(text))];
        return (state.words.say(tongue, "desk-row-columns", &args), is_foreign);
    }
    let words = state.words.catalog(tongue);
    let after = |sign: &str| english.split_once(sign).map(|(_, rest)| rest);
    let (id, args) = if let Some(rest) = after("did you mean \"") {
        ("desk-row-did-you-mean".to_owned(), vec![("word", rest.trim_end_matches("\"?"))])
    } else if let Some(list) = after("known are: ") {
        ("desk-row-known".to_owned(), vec![("list", list)])
    } else if let Some(list) = after("headings that are not known stand in: ") {
        ("desk-row-headings".to_owned(), vec![("list", list)])
    } else {
        (id(english), vec![])
    };
    if !words.has(&id, None) {
        return (english.to_owned(), true);
    }
    let args: Vec<(&str, Arg)> = args.into_iter().map(|(name, text)| (name, Arg::Text(text.to_owned()))).collect();
    (state.words.say(tongue, &id, &args), false)
}

/// `this is not a date` → `desk-row-this-is-not-a-date`.
fn id(english: &str) -> String {
    let letters: String =
        english.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    format!("desk-row-{}", letters.split_whitespace().collect::<Vec<_>>().join("-"))
}
