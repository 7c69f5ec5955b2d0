//! What several tests need: the project as it is shipped, a small one in memory, and findings as people read them.

#![expect(clippy::disallowed_methods, reason = "tests read the repository, and write where a person asked for it")]

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use begleitheft::catalog::Catalog;
use begleitheft::content::{self, Common, Document, Kommune};
use begleitheft::diag::{Diagnostic, Format, Sink, render};
use begleitheft::lang::Lang;
use begleitheft::localise::{LocalDocument, Reader, localise};
use begleitheft::pipeline::{self, Request};
use begleitheft::source::{Project, embedded_files};
use serde_json::Value;

/// The day on which all tests take place.
pub(crate) const EDITION: &str = "2026-11-20";

/// The repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The project of the repository, read from its folder.
pub(crate) fn shipped() -> Project {
    Project::from_folder(&root()).unwrap()
}

/// Every document of a municipality in all of its languages.
pub(crate) fn request(kommune: &str) -> Request {
    Request {
        kommune: kommune.to_owned(),
        documents: vec![],
        languages: vec![],
        edition: EDITION.parse().unwrap(),
        is_final: false,
        bleed: "0".parse().unwrap(),
        copies: 1,
    }
}

/// Every file below a folder: (path relative to it with `/`, bytes), sorted.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                walk(&entry.path(), &format!("{name}/"), found);
            } else {
                found.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

/// Files of a project that is not on disk.
#[derive(Debug, Clone)]
pub(crate) struct Files(BTreeMap<String, Vec<u8>>);

/// The municipality of [`small`].
pub(crate) const ORT: &str = "ort";

/// `tests/small` with the shipped fonts: one of each thing, in German and Arabic, with nothing to complain about.
pub(crate) fn small() -> Files {
    let mut files = files_below(&root().join("tests/small"));
    let fonts = embedded_files().into_iter().filter(|(path, _)| path.starts_with("fonts/"));
    files.extend(fonts.map(|(path, bytes)| (path, bytes.to_vec())));
    Files(files)
}

/// The project as it is shipped, to be changed.
pub(crate) fn shipped_files() -> Files {
    Files(embedded_files().into_iter().map(|(path, bytes)| (path, bytes.to_vec())).collect())
}

impl Files {
    /// Adds a file, or takes the place of one.
    pub(crate) fn with(mut self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.0.insert(path.to_owned(), content.as_ref().to_vec());
        self
    }

    /// Puts other words where `old` stands; it must stand there.
    pub(crate) fn replace(self, path: &str, old: &str, new: &str) -> Self {
        let text = String::from_utf8(self.0[path].clone()).unwrap();
        assert!(text.contains(old), "{path} does not hold {old:?}");
        let text = text.replace(old, new);
        self.with(path, text)
    }

    /// Adds lines at the end of a file.
    pub(crate) fn append(self, path: &str, lines: &str) -> Self {
        let text = String::from_utf8(self.0[path].clone()).unwrap() + lines;
        self.with(path, text)
    }

    pub(crate) fn without(mut self, path: &str) -> Self {
        assert!(self.0.remove(path).is_some(), "there is no {path}");
        self
    }

    pub(crate) fn without_folder(mut self, folder: &str) -> Self {
        self.0.retain(|path, _| !path.starts_with(folder));
        self
    }

    pub(crate) fn bytes(&self, path: &str) -> &[u8] {
        &self.0[path]
    }

    pub(crate) fn project(&self) -> Project {
        Project::in_memory(self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))
    }
}

/// The findings as people see them, without colours.
pub(crate) fn report(project: &Project, diagnostics: &[Diagnostic]) -> String {
    render(diagnostics, project, Format::Human, false)
}

/// One line per finding.
pub(crate) fn short(project: &Project, diagnostics: &[Diagnostic]) -> String {
    render(diagnostics, project, Format::Short, false)
}

/// All findings of loading and building, each once, and how many documents were made of how many.
pub(crate) fn build(project: &Project, request: &Request) -> (Vec<Diagnostic>, usize, usize) {
    let loaded = pipeline::load(project, request).unwrap();
    let made = loaded.build(project, request, NonZeroUsize::MIN, &|_| {});
    let mut diagnostics = loaded.sink.diagnostics.clone();
    for diagnostic in made.iter().flat_map(|made| &made.diagnostics) {
        if !diagnostics.contains(diagnostic) {
            diagnostics.push(diagnostic.clone());
        }
    }
    (diagnostics, made.iter().filter(|made| made.files.is_some()).count(), loaded.len())
}

/// A project's facts, read, with what is wrong in them.
pub(crate) fn facts(project: &Project, kommune: &str) -> (Common, Option<Kommune>, Sink) {
    let mut sink = Sink::default();
    let common = content::load_common(project, &mut sink);
    let kommune = content::load_kommune(project, kommune, &common, &mut sink);
    (common, kommune, sink)
}

/// The words of one language, with what is wrong in them.
pub(crate) fn catalog(project: &Project, tag: &str) -> (Catalog, Sink) {
    let mut sink = Sink::default();
    let catalog = Catalog::load(project, &tag.parse().unwrap(), &mut sink);
    (catalog, sink)
}

/// What one document is made from.
pub(crate) struct Parts {
    pub(crate) kommune: Kommune,
    pub(crate) document: Document,
    pub(crate) localised: LocalDocument,
    pub(crate) sink: Sink,
}

/// Localises one document of the small project. Facts and words must have no errors.
pub(crate) fn localised(project: &Project, document: &str, tag: &str) -> Parts {
    let (common, kommune, sink) = facts(project, ORT);
    assert!(!sink.has_errors(), "{}", report(project, &sink.diagnostics));
    let language: Lang = tag.parse().unwrap();
    let (reader, found) = catalog(project, tag);
    assert!(!found.has_errors(), "{}", report(project, &found.diagnostics));
    let (german, found) = catalog(project, "de");
    assert!(!found.has_errors(), "{}", report(project, &found.diagnostics));
    let reader =
        Reader { language: &language, catalog: &reader, german: &german, day: EDITION.parse().unwrap(), chosen: None };
    let (kommune, document) = (kommune.unwrap(), common.documents[document].clone());
    let mut sink = Sink::default();
    let localised = localise(&document, &kommune, &common, reader, &mut sink);
    Parts { kommune, document, localised, sink }
}

/// Data with each pair of words on one line, for snapshots: `reader / German`, styles as tags, isolates as brackets.
pub(crate) fn readable(data: Value) -> Value {
    let runs = |runs: &Value| -> String {
        let run = |run: &Value| match (run["style"].as_str(), run["text"].as_str().unwrap_or_default()) {
            (Some("plain"), text) => text.to_owned(),
            (style, text) => format!("<{0}>{text}</{0}>", style.unwrap_or("?")),
        };
        let text = runs
            .as_str()
            .map_or_else(|| runs.as_array().into_iter().flatten().map(run).collect::<String>(), str::to_owned);
        text.replace('\u{2068}', "[").replace('\u{2069}', "]")
    };
    match data {
        Value::Object(object) if object.get("reader").is_some_and(|reader| reader.is_array() || reader.is_string()) => {
            let german = object.get("german").map(|german| format!(" / {}", runs(german))).unwrap_or_default();
            let mark = if object.get("fallback") == Some(&Value::Bool(true)) { " (only German)" } else { "" };
            Value::String(format!("{}{german}{mark}", runs(&object["reader"])))
        }
        Value::Object(object) => object.into_iter().map(|(key, value)| (key, readable(value))).collect(),
        Value::Array(items) => items.into_iter().map(readable).collect(),
        other => other,
    }
}
