//! Reading a household from a YAML file of its own. What is said about it names lines and columns, and does not repeat what stands
//! there.

use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{Household, NOT_BORN_YET, Vocabulary};
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

/// SHA-256 of a file of any size, to tell one table from another.
///
/// # Errors
/// Why it cannot be read, without its name.
pub fn checksum(path: &Path) -> Result<String, String> {
    let unreadable = |error: std::io::Error| format!("the table cannot be read: {error}");
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer).map_err(unreadable)? {
            0 => break,
            count => digest.update(&buffer[..count]),
        }
    }
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
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
    let failed = found.has_errors();
    sink.diagnostics.extend(found.diagnostics.into_iter().map(|diagnostic| discreet(diagnostic, &file)));
    household.filter(|_| !failed)
}

/// References to what the municipality has, and the day.
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
    for born in household.persons.iter().filter_map(|person| person.born.as_ref()) {
        if born.is_after(vocabulary.day) {
            let (message, hint) = NOT_BORN_YET;
            sink.push(Diagnostic::new(codes::INVALID_VALUE, message).at(born.span).hint(hint));
        }
    }
}

/// The finding with its place in words, and without what stands in the file.
fn discreet(mut diagnostic: Diagnostic, file: &Project) -> Diagnostic {
    match diagnostic.code {
        codes::YAML_SYNTAX => {
            diagnostic.message = "this is not valid YAML".to_owned();
            diagnostic.hints = vec!["look at the indentation, the colons and the quotes near this line".to_owned()];
        }
        codes::UNKNOWN_KEY => diagnostic.message = "this key is not known here".to_owned(),
        // `"…" is not a date`: what stands in the quotes is somebody's, and may hold quotes itself.
        codes::INVALID_VALUE | codes::UNKNOWN_KEYWORD => {
            if let Some((_, rest)) = diagnostic.message.rsplit_once('"') {
                diagnostic.message = format!("this{rest}");
            }
        }
        // These name what the program knows, never what stands there.
        codes::MISSING_KEY | codes::WRONG_TYPE | codes::UNKNOWN_ID | codes::SOURCE_NOT_UTF8 => {}
        other => diagnostic.message = other.help.about.to_owned(),
    }
    diagnostic.labels.clear();
    if let Some(span) = diagnostic.span.take() {
        let position = file.file(span.file).position(span.start as usize);
        diagnostic.place = Some(format!("household:{}:{}", position.line, position.column));
    }
    diagnostic
}
