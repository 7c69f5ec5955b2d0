//! What a person confirms → the text of `review.yaml` in which only the values of those records differ.
//!
//! The file may hold comments and be laid out in its own way: values are replaced where they stand. What came out is read again, and
//! refused unless it says exactly what it should.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Catalog, Line, MACHINE, Record, Recorded, ReviewState, is_date, read};
use crate::diag::{Sink, nearest};
use crate::source::{FileId, Project, SourceFile, Span};

/// What a person says of translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    pub by: String,
    /// The day: `2026-11-20`.
    pub on: String,
    /// As the second person.
    pub is_review: bool,
}

/// The text of a `review.yaml` after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patched {
    pub text: String,
    /// Messages whose record is another now.
    pub changed: Vec<String>,
    /// Messages that were not named and are left as they are: outdated, or written by the same person.
    pub left: Vec<String>,
}

/// Why nothing is changed, one sentence each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub Vec<String>);

impl Catalog {
    /// Records that a person confirmed these messages. None named: all that are neither outdated nor confirmed that far.
    ///
    /// Records that `load` refused would be written a second time: call it only if `load` found no error in the file.
    pub fn confirm(
        &self,
        german: &Self,
        project: &Project,
        ids: &[String],
        confirmation: &Confirmation,
    ) -> Result<Patched, Refusal> {
        let Confirmation { by, on, is_review } = confirmation;
        let state = if *is_review { Recorded::Reviewed } else { Recorded::Translated };
        let is_own = |id: &str| {
            let record = self.records.get(id).map(|line| &line.record);
            *is_review && record.is_some_and(|record| record.state == Recorded::Translated && record.by == *by)
        };
        let mut faults = author_faults(by, on);
        let mut left = Vec::new();
        let mut wanted: Vec<&str> = Vec::new();
        if ids.is_empty() {
            for id in german.ids() {
                match self.state(id, german) {
                    ReviewState::Missing | ReviewState::Reviewed => {}
                    ReviewState::Translated if !*is_review => {}
                    ReviewState::Outdated => left.push(id.to_owned()),
                    _ if is_own(id) => left.push(id.to_owned()),
                    _ => wanted.push(id),
                }
            }
        }
        for id in ids {
            if german.hash(id).is_none() {
                faults.push(unknown(id, german));
            } else if self.hash(id).is_none() {
                faults.push(format!("message \"{id}\" has no translation that can be used in \"{}\"", self.lang));
            } else if is_own(id) {
                faults.push(format!("\"{by}\" wrote \"{id}\"; a second person reviews it"));
            } else {
                wanted.push(id);
            }
        }
        if !faults.is_empty() {
            return Err(Refusal(faults));
        }
        let records = wanted.into_iter().filter_map(|id| {
            let (source, target) = (german.hash(id)?.to_owned(), self.hash(id)?.to_owned());
            Some((id.to_owned(), Record { source, target, state, by: by.clone(), on: on.clone() }))
        });
        let (text, changed) = self.patch(project, records.collect())?;
        Ok(Patched { text, changed, left })
    }

    /// Records that the German changed without another meaning: outdated records of these messages, or of all, get its hash and keep
    /// all else.
    pub fn stamp_anew(&self, german: &Self, project: &Project, ids: &[String]) -> Result<Patched, Refusal> {
        let faults: Vec<String> =
            ids.iter().filter(|id| german.hash(id).is_none()).map(|id| unknown(id, german)).collect();
        if !faults.is_empty() {
            return Err(Refusal(faults));
        }
        let named = |id: &String| ids.is_empty() || ids.contains(id);
        let outdated = self.records.iter().filter(|(id, _)| named(id) && self.hash(id).is_some());
        let records = outdated.filter_map(|(id, line)| {
            let source = german.hash(id).filter(|source| *source != line.record.source)?.to_owned();
            Some((id.clone(), Record { source, ..line.record.clone() }))
        });
        let (text, changed) = self.patch(project, records.collect())?;
        Ok(Patched { text, changed, left: vec![] })
    }

    fn patch(&self, project: &Project, records: BTreeMap<String, Record>) -> Result<(String, Vec<String>), Refusal> {
        let path = format!("locales/{}/review.yaml", self.lang);
        let file = project.find(&path);
        let original = file.map_or("", |file| &*project.file(file).text);
        let text = patched(original, &self.records, &records);
        let mut expected: BTreeMap<&str, &Record> =
            self.records.iter().map(|(id, line)| (id.as_str(), &line.record)).collect();
        expected.extend(records.iter().map(|(id, record)| (id.as_str(), record)));
        if !says(self, file, &path, &text, &expected) {
            let text =
                format!("{path} is laid out in a way that cannot be changed in place; write one line per message");
            return Err(Refusal(vec![text]));
        }
        let changed = records.into_iter().filter(|(id, new)| self.records.get(id).is_none_or(|old| old.record != *new));
        Ok((text, changed.map(|(id, _)| id).collect()))
    }
}

fn author_faults(by: &str, on: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if by.trim().is_empty() || by.chars().any(char::is_control) {
        faults.push("nobody is named: write the name or the team of the person who confirms".to_owned());
    } else if by.trim().eq_ignore_ascii_case(MACHINE) {
        faults.push("a machine confirms nothing: name the person".to_owned());
    }
    if !is_date(on) {
        faults.push(format!("\"{on}\" is no date like 2026-11-20"));
    }
    faults
}

fn unknown(id: &str, german: &Catalog) -> String {
    let term = if id.starts_with('-') { ": terms have no record, only the messages that use them" } else { "" };
    let near = nearest(id, german.ids()).map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default();
    format!("message \"{id}\" does not exist{term}{near}")
}

/// The text with the values of known records replaced, and a line for each new one where the order of ids wants it.
fn patched(original: &str, lines: &BTreeMap<String, Line>, records: &BTreeMap<String, Record>) -> String {
    let line_end = if original.contains("\r\n") { "\r\n" } else { "\n" };
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for (id, record) in records {
        if let Some(line) = lines.get(id) {
            let old = line.record.written();
            let values = line.values.iter().zip(old).zip(record.written());
            edits.extend(values.filter(|((_, old), new)| old != new).map(|((at, _), new)| (at.clone(), new)));
            continue;
        }
        let next = lines.iter().filter(|(other, _)| *other > id).map(|(_, line)| line.key.start).min();
        let at = match next {
            Some(key) => original[..key].rfind('\n').map_or(0, |feed| feed + 1),
            None => original.len(),
        };
        edits.push((at..at, record.line(id).replace('\n', line_end)));
    }
    // Lines for the same place stay in the order of their ids.
    edits.sort_by_key(|(range, _)| range.start);
    let mut text = String::with_capacity(original.len());
    let mut done = 0;
    for (range, new) in edits {
        text.push_str(original.get(done..range.start).unwrap_or_default());
        // A last line without an end.
        if range.is_empty() && !text.is_empty() && !text.ends_with('\n') {
            text.push_str(line_end);
        }
        text.push_str(&new);
        done = range.end.max(done);
    }
    text + &original[done..]
}

/// Whether the text can be read, and holds these records and no others.
fn says(catalog: &Catalog, file: Option<FileId>, path: &str, text: &str, expected: &BTreeMap<&str, &Record>) -> bool {
    let mut sink = Sink::default();
    let source = SourceFile { path: path.into(), text: text.into() };
    let found = read(file.unwrap_or(Span::nowhere().file), &source, catalog, &mut sink);
    let same = found
        .iter()
        .map(|(id, line)| (id.as_str(), &line.record))
        .eq(expected.iter().map(|(id, record)| (*id, *record)));
    same && !sink.has_errors()
}
