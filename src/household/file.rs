//! Reading a household from a YAML file of its own. What is said about it names lines and columns, and does not repeat what stands
//! there.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Household, Vocabulary};
use crate::content::node::{self, Kind, Node};
use crate::content::record::FromYaml;
use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Lang;
use crate::source::{Project, Span};

/// A larger file is no household.
const MAX_BYTES: u64 = 1024 * 1024;

/// The bytes of a household's file.
///
/// # Errors
/// Why it cannot be read, without its name.
pub fn open_household(path: &Path) -> Result<Vec<u8>, String> {
    #[expect(clippy::disallowed_methods, reason = "this is the module that reads households")]
    let read = || {
        let size = std::fs::metadata(path)?.len();
        if size > MAX_BYTES { Ok(Err(size)) } else { std::fs::read(path).map(Ok) }
    };
    match read() {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(size)) => Err(format!("the household's file has {size} bytes, {MAX_BYTES} are the most that are read")),
        Err(error) => Err(format!("the household's file cannot be read: {error}")),
    }
}

/// The languages of a household, as far as its file can be read. What is wrong is told by [`read_household`].
pub fn languages(bytes: &[u8]) -> Vec<Lang> {
    read(bytes, None, &mut Sink::default()).map(|household| household.languages).unwrap_or_default()
}

/// Reads a household. `None` after an error, which is in the sink: its place reads `household:3:12`, whatever the file is called.
pub fn read_household(bytes: &[u8], vocabulary: &Vocabulary, sink: &mut Sink) -> Option<Household> {
    read(bytes, Some(vocabulary), sink)
}

fn read(bytes: &[u8], vocabulary: Option<&Vocabulary>, sink: &mut Sink) -> Option<Household> {
    // A project of one file, which is gone when this function ends.
    let file = Project::in_memory([("household", bytes)]);
    let mut found = Sink::default();
    found.diagnostics.extend(file.problems.iter().map(Diagnostic::from));
    let id = file.find("household")?;
    let node = if found.has_errors() { None } else { node::parse(&file, id, &mut found) };
    let empty = Node { kind: Kind::Mapping(vec![]), span: Span::new(id, 0..0) };
    let node = node.map(|node| if let Kind::Null = node.kind { empty } else { node });
    let household = node.as_ref().and_then(|node| Household::from_yaml(node, &mut found));
    if let (Some(household), Some(vocabulary)) = (&household, vocabulary) {
        check(household, vocabulary, &mut found);
    }
    let mut written = BTreeSet::new();
    node.iter().for_each(|node| texts(node, &mut written));
    let failed = found.has_errors();
    sink.diagnostics.extend(found.diagnostics.into_iter().map(|diagnostic| discreet(diagnostic, &file, &written)));
    household.filter(|_| !failed)
}

/// References to what the municipality has.
fn check(household: &Household, vocabulary: &Vocabulary, sink: &mut Sink) {
    let mut known = |what: &str, id: &crate::content::Id, known: Vec<&str>| {
        if !known.contains(&id.value.as_str()) {
            sink.push(
                Diagnostic::new(codes::UNKNOWN_ID, format!("this {what} is not known"))
                    .at(id.span)
                    .suggest_or_list(&id.value, known),
            );
        }
    };
    let districts = || vocabulary.districts.iter().map(|(id, _)| id.as_str()).collect();
    let offices = || vocabulary.offices.iter().map(|(id, _)| id.as_str()).collect();
    household.district.iter().for_each(|id| known("district", id, districts()));
    household.counsellor.iter().filter_map(|one| one.office.as_ref()).for_each(|id| known("office", id, offices()));
    for appointment in &household.appointments {
        appointment.office.iter().for_each(|id| known("office", id, offices()));
        let papers = || vocabulary.papers.iter().map(String::as_str).collect();
        appointment.bring.iter().for_each(|id| known("paper", id, papers()));
    }
    let inserts = || vocabulary.inserts.iter().map(String::as_str).collect();
    household.inserts.iter().for_each(|id| known("insert", id, inserts()));
}

/// Every key and every value of a file.
fn texts<'n>(node: &'n Node, found: &mut BTreeSet<&'n str>) {
    match &node.kind {
        Kind::Scalar(text) => {
            found.insert(text);
        }
        Kind::Sequence(items) => items.iter().for_each(|item| texts(item, found)),
        Kind::Mapping(entries) => {
            for (key, value) in entries {
                found.insert(&key.value);
                texts(value, found);
            }
        }
        Kind::Null | Kind::Bool(_) => {}
    }
}

/// The finding with its place in words, and without what stands in the file.
fn discreet(mut diagnostic: Diagnostic, file: &Project, written: &BTreeSet<&str>) -> Diagnostic {
    if diagnostic.code == codes::YAML_SYNTAX {
        diagnostic.message = "this is not valid YAML".to_owned();
        diagnostic.hints = vec!["look at the indentation, the colons and the quotes near this line".to_owned()];
    }
    for text in written {
        diagnostic.message = diagnostic.message.replace(&format!("\"{text}\""), "this");
    }
    diagnostic.labels.clear();
    if let Some(span) = diagnostic.span.take() {
        let position = file.file(span.file).position(span.start as usize);
        diagnostic.place = Some(format!("household:{}:{}", position.line, position.column));
    }
    diagnostic
}
