//! What is wrong in the rows of a table → sentences in the language of the interface.
//!
//! The reader of tables says it in English, and repeats nothing that stands in a cell. Each of its sentences has a translation whose
//! id is made of its letters; one without stands there as it is.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::state::{State, World};
use super::words::{Meaning, Tongue};
use crate::catalog::Arg;
use crate::diag::{Code, Diagnostic, codes};
use crate::household::table::{RowFault, TableError, UnknownHeading};
use crate::household::{Household, typed};

/// How much of a heading is shown that may be anything.
const MOST_OF_HEADING: usize = 40;

/// Something that keeps a row, or the whole table, from being printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    /// As a spreadsheet counts; 0: the table.
    pub(super) row: usize,
    /// Headings of columns: German and English, or both as it stands in the table.
    columns: Vec<[String; 2]>,
    message: String,
    hints: Vec<String>,
    /// Of a finding, where it is one.
    code: Option<Code>,
    /// What stands in these columns and in no font.
    letters: BTreeSet<char>,
    /// Headings that are not known.
    unknown: Vec<UnknownHeading>,
}

impl Problem {
    pub(super) fn of_row(row: usize, fault: &RowFault) -> Self {
        let columns = Some(&fault.column).filter(|it| !it.is_empty()).map(|it| [it.clone(), it.clone()]);
        let hints = fault.hint.iter().cloned().collect();
        let columns = columns.into_iter().collect();
        Self {
            row,
            columns,
            message: fault.message.clone(),
            hints,
            code: None,
            letters: BTreeSet::new(),
            unknown: vec![],
        }
    }

    pub(super) fn of_table(error: &TableError) -> Self {
        let (message, hints) = (error.message.clone(), error.hints.clone());
        Self {
            row: 0,
            columns: vec![],
            message,
            hints,
            code: None,
            letters: BTreeSet::new(),
            unknown: error.unknown.clone(),
        }
    }

    /// What kept a household from being printed; of letters that no font has, which ones and where they stand.
    pub(super) fn of_print(row: usize, found: &Diagnostic, household: &Household, world: &World) -> Self {
        let (message, hints) = (found.message.clone(), found.hints.clone());
        let (mut columns, mut letters) = (Vec::new(), BTreeSet::new());
        for (headings, text) in typed(household).into_iter().filter(|_| found.code == codes::MISSING_GLYPH) {
            let missing = world.loaded.letters_without_font(text.as_str());
            let heading = headings.map(str::to_owned);
            if !missing.is_empty() && !columns.contains(&heading) {
                columns.push(heading);
            }
            letters.extend(missing);
        }
        Self { row, columns, message, hints, code: Some(found.code), letters, unknown: vec![] }
    }

    /// A household for which nothing was made: because of errors in the project's files, or because none of the chosen documents
    /// concerns it.
    pub(super) fn of_nothing(row: usize, world: &World) -> Self {
        let message = if world.loaded.sink.has_errors() {
            "errors in the files of the project stop these documents"
        } else {
            "there is nothing to print for this household in these documents"
        };
        let message = message.to_owned();
        Self { row, columns: vec![], message, hints: vec![], code: None, letters: BTreeSet::new(), unknown: vec![] }
    }
}

/// Why a file is no table that can be read, and what to do.
pub(super) fn unread(problem: &Problem, state: &State, tongue: Tongue) -> String {
    let mut said = vec![state.words.say(tongue, "desk-table-unread", &[])];
    let is_about_headings = |english: &&str| !problem.unknown.is_empty() && is_of_heading(english);
    let message =
        problem.message.split("; ").filter(|english| !is_about_headings(english)).collect::<Vec<_>>().join("; ");
    said.extend(Some(message).filter(|it| !it.is_empty()).map(|it| translated(&it, state, tongue).0));
    said.extend(problem.unknown.iter().map(|heading| of_heading(heading, state, tongue)));
    if problem.unknown.iter().any(|heading| heading.meant.is_none()) {
        said.push(state.words.say(tongue, "desk-table-heading-mend", &[]));
    }
    let hints = problem.hints.iter().map(String::as_str).filter(|english| !is_about_headings(english));
    said.extend(hints.map(|hint| translated(hint, state, tongue).0));
    said.join(" ")
}

/// What the reader says of headings that are not known; where they are known themselves, it is said with them.
fn is_of_heading(english: &str) -> bool {
    english.starts_with("headings that are not known") || english.starts_with("column ")
}

/// «In Spalte M steht „Nmae“. Meinten Sie „Name“?»
fn of_heading(heading: &UnknownHeading, state: &State, tongue: Tongue) -> String {
    let UnknownHeading { letter, typed, meant } = heading;
    let typed: String = typed.chars().take(MOST_OF_HEADING).collect();
    let mut args = vec![("letter", Arg::Text(letter.clone())), ("heading", Arg::Text(typed))];
    args.extend(meant.iter().map(|meant| ("meant", Arg::Text(meant.clone()))));
    let id = if meant.is_some() { "desk-table-heading-near" } else { "desk-table-heading" };
    state.words.say(tongue, id, &args)
}

/// For `problems.html`.
pub(super) fn told(problem: &Problem, state: &State, tongue: Tongue) -> Value {
    let hints = || {
        let hints: Vec<_> = problem.hints.iter().map(|hint| translated(hint, state, tongue)).collect();
        let is_foreign = hints.iter().any(|(_, is_foreign)| *is_foreign);
        let hints: Vec<String> = hints.into_iter().map(|(hint, _)| hint).collect();
        (hints.join(" "), is_foreign)
    };
    let ((text, is_foreign), (hint, is_hint_foreign)) = match problem.code {
        None => (translated(&problem.message, state, tongue), hints()),
        Some(_) if !problem.letters.is_empty() => {
            let letters = problem.letters.iter().map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter)));
            let args = [("letters", Arg::Text(letters.collect::<Vec<_>>().join(", ")))];
            let say = |id: &str| (state.words.say(tongue, id, &args), false);
            (say("desk-batch-letters"), say("desk-batch-letters-mend"))
        }
        Some(code) => {
            let Meaning { title, mend, .. } = state.words.meaning(tongue, code);
            ((title, false), (mend, false))
        }
    };
    let language = usize::from(tongue == Tongue::English);
    let columns = problem.columns.iter().filter_map(|both| both.get(language).map(String::as_str));
    json!({
        "row": problem.row,
        "column": columns.collect::<Vec<_>>().join(", "),
        "text": text,
        "is_foreign": is_foreign,
        "hint": hint,
        "is_hint_foreign": is_hint_foreign,
    })
}

/// How the sentences begin that hold another one, and the message that the other one is put into.
const WITHIN: [(&str, &str, &str); 3] =
    [("entry ", " ", "desk-row-entry"), ("column ", ": ", "desk-row-columns"), ("row ", ": ", "desk-row-row")];

/// How the sentences begin that end with something of the project: words that are known, letters of columns.
const WITH_LIST: [(&str, &str); 4] = [
    ("did you mean ", "desk-row-did-you-mean"),
    ("known are: ", "desk-row-known"),
    ("headings that are not known stand in: ", "desk-row-headings"),
    ("columns with the same heading: ", "desk-row-same-heading"),
];

/// The sentence, and whether it is English although the interface is not.
fn translated(english: &str, state: &State, tongue: Tongue) -> (String, bool) {
    if tongue == Tongue::English || english.is_empty() {
        return (english.to_owned(), false);
    }
    let say = |id: &str, args: &[(&'static str, &str)]| {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, Arg::Text((*text).to_owned()))).collect();
        state.words.say(tongue, id, &args)
    };
    // Two faults of the headings.
    if let Some((one, other)) = english.split_once("; columns with") {
        let (one, other) = (translated(one, state, tongue), translated(&format!("columns with{other}"), state, tongue));
        return (format!("{}; {}", one.0, other.0), one.1 || other.1);
    }
    for (beginning, end, id) in WITHIN {
        let Some((at, said)) = english.strip_prefix(beginning).and_then(|rest| rest.split_once(end)) else { continue };
        let said = said.strip_prefix("has a fault: ").unwrap_or(said);
        // `is not a language that is known` goes on after the entry.
        let whole = if said.starts_with("is not ") { format!("this {said}") } else { said.to_owned() };
        let (text, is_foreign) = translated(&whole, state, tongue);
        return (say(id, &[("at", at), ("text", &text)]), is_foreign);
    }
    for (beginning, id) in WITH_LIST {
        if let Some(list) = english.strip_prefix(beginning) {
            let list = list.trim_matches(['"', '?']).replace(" and ", " und ");
            return (say(id, &[("list", &list)]), false);
        }
    }
    let words = state.words.catalog(tongue);
    let (digits, without_digits) = (id(english, |_| true), id(english, |c| !c.is_ascii_digit()));
    if words.has(&digits, None) {
        return (say(&digits, &[]), false);
    }
    let numbers: Vec<&str> = english.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    let (first, second) = (numbers.first().copied().unwrap_or_default(), numbers.get(1).copied().unwrap_or_default());
    if words.has(&without_digits, None) {
        return (say(&without_digits, &[("first", first), ("second", second)]), false);
    }
    (english.to_owned(), true)
}

/// `this is not a date` → `desk-row-this-is-not-a-date`.
fn id(english: &str, is_taken: impl Fn(char) -> bool) -> String {
    let letters: String = english
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() && is_taken(c) { c.to_ascii_lowercase() } else { ' ' })
        .collect();
    format!("desk-row-{}", letters.split_whitespace().collect::<Vec<_>>().join("-"))
}
