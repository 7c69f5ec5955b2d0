//! What a form says → a household, by the reader that households' files are read with. A value that cannot be taken is left out and
//! reported by its field, so that the preview goes on while somebody is typing.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::state::State;
use super::words::Tongue;
use crate::catalog::Arg;
use crate::diag::Sink;
use crate::household::{Household, NOT_BORN_YET, Vocabulary, is_no_such_day, read_household};

/// A field that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// `/persons/1/born`
    pub(super) field: String,
    /// The message that says why, `desk-fault-…`.
    message: &'static str,
    /// What stands in it and in no font.
    letters: BTreeSet<char>,
}

impl Fault {
    pub(super) fn new(field: impl Into<String>, message: &'static str) -> Self {
        Self { field: field.into(), message, letters: BTreeSet::new() }
    }

    /// For the page: the field, and what to do.
    pub(super) fn told(&self, state: &State, tongue: Tongue) -> Value {
        let letters: Vec<String> =
            self.letters.iter().map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter))).collect();
        let args = [("letters", Arg::Text(letters.join(", ")))];
        json!({ "field": self.field, "text": state.words.say(tongue, self.message, &args) })
    }
}

/// A fault may hide others: a form has fewer layers than this.
const PASSES: usize = 4;

/// Reads the household of a form. Empty values are not there. `None` if it is none at all. `missing` says which letters of a text no
/// font has.
pub(super) fn household(
    mut form: Value,
    vocabulary: &Vocabulary,
    missing: &dyn Fn(&str) -> Vec<char>,
) -> (Option<Household>, Vec<Fault>) {
    let mut faults = Vec::new();
    take_unprintable(&mut form, "", missing, &mut faults);
    for _ in 0..PASSES {
        let mut text = Text::default();
        text.write(&form, &mut String::new());
        let mut sink = Sink::default();
        if let Some(household) = read_household(text.text.as_bytes(), vocabulary, &mut sink) {
            return (Some(household), faults);
        }
        let mut is_found = false;
        for diagnostic in &sink.diagnostics {
            // `household:3:12`
            let line = diagnostic.place.as_deref().and_then(|place| place.split(':').nth(1)?.parse::<usize>().ok());
            let field = line.and_then(|line| text.fields.get(line.checked_sub(1)?)).cloned();
            let Some(field) = field.filter(|field| !field.is_empty()) else { continue };
            let typed = form.pointer(&field).and_then(Value::as_str).unwrap_or_default().to_owned();
            if let Some(value) = form.pointer_mut(&field) {
                *value = Value::Null;
                is_found = true;
            }
            let fault = fault(field, &typed, &diagnostic.message);
            if !faults.iter().any(|known: &Fault| known.field == fault.field) {
                faults.push(fault);
            }
        }
        if !is_found {
            break;
        }
    }
    (None, faults)
}

/// What nobody says anything in is an empty household: documents for everybody, with lines to write on.
pub(super) fn empty(vocabulary: &Vocabulary) -> Option<Household> {
    read_household(b"{}", vocabulary, &mut Sink::default())
}

/// What is printed as it was typed.
const TEXTS: [&str; 8] = ["name", "first_name", "family_name", "relation", "place", "address", "phone", "email"];

fn fault(field: String, typed: &str, message: &str) -> Fault {
    match field.rsplit('/').next() {
        Some("born" | "on" | "visit") if is_no_such_day(typed) => Fault::new(field, "desk-fault-no-such-day"),
        Some("born") if message == NOT_BORN_YET.0 => Fault::new(field, "desk-fault-not-born-yet"),
        Some("born") => Fault::new(field, "desk-fault-born"),
        Some("on" | "visit") => Fault::new(field, "desk-fault-moment"),
        Some(name) if TEXTS.contains(&name) => Fault::new(field, "desk-fault-text"),
        // A whole one: nothing but its day must be there.
        Some(_) if field.strip_prefix("/appointments/").is_some_and(|at| !at.contains('/')) => {
            Fault::new(format!("{field}/on"), "desk-fault-no-moment")
        }
        _ => Fault::new(field, "desk-fault-choice"),
    }
}

/// Takes out the texts that no font can print: one of them would keep every page from being made.
fn take_unprintable(value: &mut Value, field: &str, missing: &dyn Fn(&str) -> Vec<char>, faults: &mut Vec<Fault>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries.iter_mut() {
                take_unprintable(value, &format!("{field}/{key}"), missing, faults);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter_mut().enumerate() {
                take_unprintable(value, &format!("{field}/{at}"), missing, faults);
            }
        }
        Value::String(text) if field.rsplit('/').next().is_some_and(|name| TEXTS.contains(&name)) => {
            let letters: BTreeSet<char> = missing(text).into_iter().collect();
            if !letters.is_empty() {
                faults.push(Fault { letters, ..Fault::new(field, "desk-fault-letters") });
                *value = Value::Null;
            }
        }
        _ => {}
    }
}

/// JSON, which is YAML, with every value on a line of its own.
#[derive(Default)]
struct Text {
    text: String,
    /// The field of each line.
    fields: Vec<String>,
}

impl Text {
    /// What is empty is left out; places in lists are counted with it, as the form counts.
    fn write(&mut self, value: &Value, field: &mut String) {
        match value {
            Value::Object(entries) => {
                self.line("{", field);
                for (key, value) in entries.iter().filter(|(_, value)| !is_empty(value)) {
                    let length = field.len();
                    field.push('/');
                    field.push_str(&key.replace('~', "~0").replace('/', "~1"));
                    self.line(&format!("{}:", Value::from(key.as_str())), field);
                    self.write(value, field);
                    self.line(",", field);
                    field.truncate(length);
                }
                self.line("}", field);
            }
            Value::Array(items) => {
                self.line("[", field);
                for (at, value) in items.iter().enumerate().filter(|(_, value)| !value.is_null()) {
                    let length = field.len();
                    field.push_str(&format!("/{at}"));
                    self.write(value, field);
                    self.line(",", field);
                    field.truncate(length);
                }
                self.line("]", field);
            }
            Value::String(text) => {
                // YAML knows fewer control characters than JSON; none of them is printed.
                let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
                self.line(&Value::from(text).to_string(), field);
            }
            other => self.line(&other.to_string(), field),
        }
    }

    fn line(&mut self, text: &str, field: &str) {
        self.text.push_str(text);
        self.text.push('\n');
        self.fields.push(field.to_owned());
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(Value::is_null),
        _ => false,
    }
}
