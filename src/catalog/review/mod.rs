//! `locales/<lang>/review.yaml` → who made and who confirmed each message; and its text anew.
//!
//! One line per message, sorted by id:
//!
//! ```yaml
//! topic-registration: { source: "0123456789abcdef", target: "fedcba9876543210", state: draft, by: machine, on: 2026-11-20 }
//! ```
//!
//! `source` and `target` are the hashes of the German and of the translation when the state was set. No automatic step
//! sets anything but `draft`. What a person confirms is patched into the file (`patch.rs`); only [`draft_records`] writes it anew.

mod patch;
mod read;

use std::ops::Range;

use super::Catalog;

pub use patch::{Confirmation, Patched, Refusal};
pub(super) use read::read;

/// How far a translation can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReviewState {
    /// No message, or none that can be used.
    Missing,
    /// Machine-made, nobody confirmed it.
    Draft,
    /// A person wrote it.
    Translated,
    /// A second person confirmed it.
    Reviewed,
    /// The German changed since.
    Outdated,
    /// No record: never "fine".
    Untracked,
}

impl ReviewState {
    /// In the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::Missing, Self::Draft, Self::Translated, Self::Reviewed, Self::Outdated, Self::Untracked];

    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Outdated => "outdated",
            Self::Untracked => "untracked",
        }
    }
}

/// The author of whatever a program wrote.
pub const MACHINE: &str = "machine";

/// The values of a record, in the order in which they are written.
const FIELDS: [&str; 5] = ["source", "target", "state", "by", "on"];

/// One line of `review.yaml`, checked, with the bytes of its key and of its values.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) record: Record,
    key: Range<usize>,
    values: [Range<usize>; FIELDS.len()],
}

/// What is recorded of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record {
    source: String,
    target: String,
    state: Recorded,
    by: String,
    on: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Recorded {
    Draft,
    Translated,
    Reviewed,
}

impl Recorded {
    const NAMES: [(&'static str, Self); 3] =
        [("draft", Self::Draft), ("translated", Self::Translated), ("reviewed", Self::Reviewed)];

    fn name(self) -> &'static str {
        Self::NAMES.into_iter().find(|(_, state)| *state == self).map_or("draft", |(name, _)| name)
    }
}

/// The state of a message whose hash is `target` now, and whose German's is `source`.
pub(super) fn state(record: Option<&Record>, target: &str, source: Option<&str>) -> ReviewState {
    let Some(record) = record else { return ReviewState::Untracked };
    if source != Some(record.source.as_str()) {
        return ReviewState::Outdated;
    }
    match record.state {
        Recorded::Draft => ReviewState::Draft,
        Recorded::Reviewed if record.target == target => ReviewState::Reviewed,
        Recorded::Translated | Recorded::Reviewed => ReviewState::Translated,
    }
}

/// The text of a `review.yaml` for `catalog`: records of unchanged messages as they are, all others as drafts that a
/// machine made `on` this day (`2026-11-20`). Messages that the German does not have are left out.
///
/// A record that `load` refused is not kept. Write the text only if `load` pushed no error.
pub fn draft_records(catalog: &Catalog, german: &Catalog, on: &str) -> String {
    let mut text = String::new();
    for id in catalog.ids() {
        let (Some(target), Some(source)) = (catalog.hash(id), german.hash(id)) else { continue };
        let record = match catalog.records.get(id) {
            Some(line) if line.record.target == target => line.record.clone(),
            _ => Record {
                source: source.to_owned(),
                target: target.to_owned(),
                state: Recorded::Draft,
                by: MACHINE.to_owned(),
                on: on.to_owned(),
            },
        };
        text += &record.line(id);
    }
    text
}

impl Record {
    /// Each value as it is written, in the order of [`FIELDS`].
    fn written(&self) -> [String; FIELDS.len()] {
        let Self { source, target, state, by, on } = self;
        let quoted = |hash: &str| format!("\"{hash}\"");
        [quoted(source), quoted(target), state.name().to_owned(), plain_or_quoted(by), plain_or_quoted(on)]
    }

    fn line(&self, id: &str) -> String {
        let fields: Vec<String> =
            FIELDS.iter().zip(self.written()).map(|(field, value)| format!("{field}: {value}")).collect();
        format!("{}: {{ {} }}\n", plain_or_quoted(id), fields.join(", "))
    }

    /// Who set the state, and when.
    pub(super) fn author(&self) -> (&str, &str) {
        (&self.by, &self.on)
    }

    /// The hash of the German that was translated.
    pub(super) fn source(&self) -> &str {
        &self.source
    }
}

/// A YAML scalar, in quotes unless every reader takes it for the same text without.
fn plain_or_quoted(word: &str) -> String {
    const SPECIAL: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];
    let is_date = is_date(word);
    let is_plain = word.starts_with(char::is_alphabetic)
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | '.'))
        && !word.ends_with(' ')
        && !SPECIAL.contains(&word.to_lowercase().as_str());
    if is_date || is_plain {
        word.to_owned()
    } else {
        // A JSON string is a YAML string.
        serde_json::Value::from(word).to_string()
    }
}

fn is_date(text: &str) -> bool {
    let digits = |part: &str, length: usize, range: std::ops::RangeInclusive<u32>| {
        part.len() == length
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|number| range.contains(&number))
    };
    let parts: Vec<_> = text.split('-').collect();
    matches!(parts.as_slice(), [year, month, day]
        if digits(year, 4, 1..=9999) && digits(month, 2, 1..=12) && digits(day, 2, 1..=31))
}
