//! What a table says and its packs do not print as it is said: told among the rows, which print all the same.

use serde_json::{Value, json};

use super::print::language_name;
use super::state::State;
use super::words::Tongue;
use crate::catalog::Arg;
use crate::household::Household;
use crate::household::table::{Headed, UnknownHeading};
use crate::lang::Lang;

/// Something that keeps nothing from being printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    /// As a spreadsheet counts; 0: the table.
    pub(super) row: usize,
    /// The heading as it stands in the table.
    column: String,
    /// The message that says it.
    message: &'static str,
    /// What the message is about: a language by its tag, or a heading.
    about: String,
}

impl Note {
    /// The languages of a household that there are no words in.
    pub(super) fn of_languages(row: usize, household: &Household, known: &[String], headed: &Headed) -> Vec<Self> {
        let missing: Vec<String> =
            household.languages.iter().map(Lang::to_string).filter(|tag| !known.contains(tag)).collect();
        let is_alone = missing.len() == household.languages.len();
        let message = if is_alone { "desk-note-language" } else { "desk-note-further-language" };
        let note = |about| Self { row, column: headed.languages.clone(), message, about };
        missing.into_iter().map(note).collect()
    }

    /// Columns that are not read.
    pub(super) fn of_columns(headed: &Headed) -> Vec<Self> {
        let note = |heading: &UnknownHeading| Self {
            row: 0,
            column: heading.letter.clone(),
            message: "desk-note-column",
            about: heading.typed.clone(),
        };
        headed.passed_over.iter().map(note).collect()
    }

    /// The day of a visit has no place in the documents.
    pub(super) fn of_visit(row: usize, headed: &Headed) -> Self {
        Self { row, column: headed.visit.clone(), message: "desk-note-visit", about: String::new() }
    }

    /// For `problems.html`.
    pub(super) fn told(&self, state: &State, tongue: Tongue) -> Value {
        let name = if self.row == 0 { self.about.clone() } else { language_name(&self.about, tongue) };
        let args = [("name", Arg::Text(name))];
        json!({ "row": self.row, "column": self.column, "text": state.words.say(tongue, self.message, &args) })
    }
}

pub(super) fn all_told<'a>(notes: impl IntoIterator<Item = &'a Note>, state: &State, tongue: Tongue) -> Vec<Value> {
    notes.into_iter().map(|note| note.told(state, tongue)).collect()
}
