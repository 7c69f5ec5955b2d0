//! YAML → the validated model, every value with its place. The words that belong to it are in `catalog`.

mod age;
mod check;
mod doubts;
mod entities;
mod hours;
mod names;
pub(crate) mod node;
mod places;
pub(crate) mod record;
mod schema;
mod values;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use age::{age, check_common, check_kommune};
pub(crate) use check::missing_locale;
pub use entities::*;
pub use hours::{Hours, HoursOfDays, Interval, MonthDay};
pub(crate) use places::record_at;
pub use schema::schemas;
pub use values::*;

use crate::diag::{Diagnostic, Sink, codes};
use crate::source::{FileId, Project, Span};
use record::FromYaml;

/// What every municipality shares.
#[derive(Debug, Clone, Default)]
pub struct Common {
    pub topics: BTreeMap<String, Topic>,
    pub documents: BTreeMap<String, Document>,
    pub hotlines: Vec<Hotline>,
    pub links: Vec<Link>,
    pub glossary: Vec<GlossaryTerm>,
    pub papers: Vec<Paper>,
    pub(crate) lost: Lost,
}

/// What is written, but could not be read. The fault is reported; a reference to it is not a second one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lost {
    /// By kind: `("office", "rathaus")`.
    ids: BTreeSet<(&'static str, String)>,
    /// Kinds of which a whole file cannot be read.
    kinds: BTreeSet<&'static str>,
}

impl Lost {
    /// Whether a reference to this is not a fault of its own.
    pub(crate) fn holds(&self, what: &'static str, id: &str) -> bool {
        self.kinds.contains(what) || self.ids.contains(&(what, id.to_owned()))
    }
}

/// One municipality with all that it knows.
#[derive(Debug, Clone)]
pub struct Kommune {
    pub facts: KommuneFacts,
    pub offices: Vec<Office>,
    pub contacts: Vec<Contact>,
    pub offers: Vec<Offer>,
    pub courses: Vec<Course>,
    /// Documents of its own.
    pub documents: BTreeMap<String, Document>,
}

impl Kommune {
    /// The documents that are printed for it: those of its own, and the common ones that it names, else all of them.
    pub fn all_documents<'a>(&'a self, common: &'a Common) -> impl Iterator<Item = &'a Document> {
        let named = &self.facts.documents;
        let wanted =
            move |document: &&Document| named.is_empty() || named.iter().any(|id| id.value == document.id.value);
        common.documents.values().filter(wanted).chain(self.documents.values())
    }

    pub fn document<'a>(&'a self, common: &'a Common, id: &str) -> Option<&'a Document> {
        self.documents.get(id).or_else(|| common.documents.get(id))
    }

    pub fn office(&self, id: &str) -> Option<&Office> {
        self.offices.iter().find(|office| office.id.value == id)
    }
}

/// The names of the municipalities that have a folder.
pub fn kommunen(project: &Project) -> Vec<String> {
    let mut names = project.folders_in("content/");
    names.retain(|name| name != "common" && name != "schema");
    names
}

/// Reads `content/common`. What could not be read is in the sink and left out.
pub fn load_common(project: &Project, sink: &mut Sink) -> Common {
    let mut lost = Lost::default();
    let mut common = Common {
        hotlines: read_list(project, "content/common/hotlines.yaml", "hotline", &mut lost, sink),
        links: read_list(project, "content/common/links.yaml", "link", &mut lost, sink),
        glossary: read_list(project, "content/common/glossary.yaml", "glossary term", &mut lost, sink),
        papers: read_list(project, "content/common/papers.yaml", "paper", &mut lost, sink),
        ..Common::default()
    };
    common.topics = read_folder(project, "content/common/topics/", "topic", |topic: &Topic| &topic.id, &mut lost, sink);
    common.documents =
        read_folder(project, "content/common/documents/", "document", |it: &Document| &it.id, &mut lost, sink);
    common.lost = lost;
    check::common(&common, project, sink);
    common
}

/// Reads `content/<name>`. `None` if the municipality's own file cannot be read.
pub fn load_kommune(project: &Project, name: &str, common: &Common, sink: &mut Sink) -> Option<Kommune> {
    let path = |file: &str| format!("content/{name}/{file}.yaml");
    let facts: Option<KommuneFacts> = match project.find(&path("kommune")) {
        Some(file) => read(project, file, sink),
        None => {
            let text = format!("{} is not there", path("kommune"));
            sink.push(Diagnostic::new(codes::MISSING_FILE, text).hint("copy one from another municipality"));
            None
        }
    };
    let mut lost = Lost::default();
    let kommune = Kommune {
        offices: read_list(project, &path("offices"), "office", &mut lost, sink),
        contacts: read_list(project, &path("contacts"), "contact", &mut lost, sink),
        offers: read_list(project, &path("offers"), "offer", &mut lost, sink),
        courses: read_list(project, &path("courses"), "course", &mut lost, sink),
        documents: read_folder(
            project,
            &format!("content/{name}/documents/"),
            "document",
            |it: &Document| &it.id,
            &mut lost,
            sink,
        ),
        facts: facts?,
    };
    check::kommune(&kommune, name, common, project, &lost, sink);
    Some(kommune)
}

/// The courses of a file's text; `None` if any of it cannot be read.
pub(crate) fn courses_in(path: &str, text: &str) -> Option<Vec<Course>> {
    let project = Project::in_memory([(path, text.as_bytes())]);
    let mut sink = Sink::default();
    let courses = read_list(&project, path, "course", &mut Lost::default(), &mut sink);
    (!sink.has_errors()).then_some(courses)
}

/// Reads a file that holds one record.
pub(crate) fn read<T: FromYaml>(project: &Project, file: FileId, sink: &mut Sink) -> Option<T> {
    let node = node::parse(project, file, sink)?;
    T::from_yaml(&node, sink)
}

/// A file that holds a list; a missing file is an empty list. Items with faults are left out, the others stay; `what` is the
/// kind of an item.
fn read_list<T: FromYaml>(
    project: &Project,
    path: &str,
    what: &'static str,
    lost: &mut Lost,
    sink: &mut Sink,
) -> Vec<T> {
    let Some(file) = project.find(path) else { return Vec::new() };
    let is_unread = project.problems.iter().any(|problem| problem.span.file == file);
    let node = node::parse(project, file, sink);
    let items = match node.as_ref().map(|node| &node.kind) {
        Some(node::Kind::Null) if !is_unread => return Vec::new(),
        Some(node::Kind::Sequence(items)) => items,
        _ => {
            if let Some(node) = node.filter(|_| !is_unread) {
                record::wrong_type(&node, "a list (each item begins with a hyphen)", sink);
            }
            lost.kinds.insert(what);
            return Vec::new();
        }
    };
    let mut found = Vec::new();
    for item in items {
        match T::from_yaml(item, sink) {
            Some(value) => found.push(value),
            None => lost.ids.extend(item.id().map(|id| (what, id.to_owned()))),
        }
    }
    found
}

fn read_folder<T: FromYaml>(
    project: &Project,
    folder: &str,
    what: &'static str,
    id: fn(&T) -> &Id,
    lost: &mut Lost,
    sink: &mut Sink,
) -> BTreeMap<String, T> {
    let mut found = BTreeMap::new();
    for (file, source) in project.files_in(folder, ".yaml") {
        let stem = source.path.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml")).unwrap_or_default();
        match read::<T>(project, file, sink) {
            Some(value) => {
                check_name(id(&value), stem, "file", sink);
                found.insert(stem.to_owned(), value);
            }
            None => {
                lost.ids.insert((what, stem.to_owned()));
            }
        }
    }
    found
}

fn check_name(id: &Id, name: &str, of: &str, sink: &mut Sink) {
    if id.value != name {
        sink.push(
            Diagnostic::new(
                codes::ID_MISMATCH,
                format!("the id is \"{}\", but the {of} is called \"{name}\"", id.value),
            )
            .at(id.span)
            .hint(format!("write \"{name}\", or rename the {of}")),
        );
    }
}

/// The part of the project that a fault in this file concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Every document.
    All,
    /// Every document of one municipality.
    Kommune(String),
    /// Every document in one language; the source language concerns all.
    Language(String),
    /// One document.
    Document(String),
    /// Every document that prints a topic.
    Topic(String),
}

/// Which documents a fault at this place stops.
pub fn scope(span: Option<Span>, project: &Project) -> Scope {
    let Some(span) = span else { return Scope::All };
    let parts: Vec<&str> = project.file(span.file).path.split('/').collect();
    let stem = |name: &str| name.trim_end_matches(".yaml").to_owned();
    match parts.as_slice() {
        ["content", "common", "documents", name] => Scope::Document(stem(name)),
        ["content", "common", "topics", name] => Scope::Topic(stem(name)),
        ["content", "common", ..] => Scope::All,
        ["content", kommune, ..] => Scope::Kommune((*kommune).to_owned()),
        ["locales", crate::lang::SOURCE, ..] => Scope::All,
        ["locales", language, ..] => Scope::Language((*language).to_owned()),
        _ => Scope::All,
    }
}
