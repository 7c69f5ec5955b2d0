//! Fluent files of one language → messages that format, or say why not.
//!
//! Fluent prints something for every input: a key for a missing message, `{$x}` for a missing argument, the default
//! variant for a misspelt key. Here each of these is a diagnostic. What can be seen in the files is found by [`Catalog::load`]
//! (`scan/`) and [`Catalog::check_against`] (`compare.rs`), the rest by [`Catalog::format`] (`format.rs`). What is wrong in the
//! words themselves is found by [`Linter`] (`lint/`), when somebody asks. What people have
//! confirmed is in `review.yaml` (`review.rs`).

mod args;
mod compare;
mod coverage;
mod format;
mod lint;
mod past;
mod plural;
mod pseudo;
mod review;
mod scan;
mod skeleton;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use crate::diag::{Diagnostic, Sink, codes};
use crate::lang::Lang;
use crate::locale::Locale;
use crate::source::{FileId, Project, Span};

use self::plural::Plurals;
use self::pseudo::Pseudo;

pub use args::{Kind, VARIABLES};
pub use coverage::Coverage;
pub use format::Arg;
pub use lint::Linter;
pub use past::{Past, Then, german_then, past};
pub use plural::plural_forms;
pub use review::{Confirmation, MACHINE, Patched, Refusal, ReviewState, draft_records};
pub use skeleton::{skeleton, skeleton_head};

/// The words of one language. Made once; documents share it between threads.
pub struct Catalog {
    pub lang: Lang,
    pub locale: Locale,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// What the bundle holds, with the files that it was read from.
    resources: Vec<(FileId, Arc<FluentResource>)>,
    messages: BTreeMap<String, scan::Message>,
    /// Messages that are in the files but cannot be used, and terms, with `-`. Each is reported by `load`.
    lost: BTreeMap<String, Span>,
    records: BTreeMap<String, review::Line>,
    pseudo: Option<Pseudo>,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("lang", &self.lang)
            .field("messages", &self.messages.len())
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// Reads `locales/<lang>/*.ftl` and `locales/<lang>/review.yaml`. Pushes every fault to the sink and goes on after it;
    /// what is good can be used.
    pub fn load(project: &Project, lang: &Lang, sink: &mut Sink) -> Self {
        let mut found = Sink::default();
        let pseudo = Pseudo::of(lang);
        let folder = match pseudo {
            Some(_) => format!("locales/{}/", pseudo::BASE),
            None => format!("locales/{lang}/"),
        };
        let mut files: Vec<_> =
            project.files_in(&folder, ".ftl").map(|(id, file)| scan::read(id, &file.text, &mut found)).collect();
        let plurals = match pseudo {
            // The plural forms of a pseudo-language are those of the words that it is made from.
            Some(_) => Plurals::of(&pseudo::BASE.parse().unwrap_or_else(|_| Lang::source())),
            None => Plurals::of(lang),
        };
        let scan::Scan { messages, lost, unusable } = scan::scan(&files, &plurals, &mut found);
        for (file, range) in unusable {
            scan::blank(&mut files[file].text, range);
        }
        let (bundle, resources) = bundle(plurals.rules, pseudo, files, &mut found);
        let locale = Locale::new(lang);
        let records = BTreeMap::new();
        let mut catalog = Self { lang: lang.clone(), locale, bundle, resources, messages, lost, records, pseudo };
        if let Some(file) = project.find(&format!("{folder}review.yaml")).filter(|_| pseudo.is_none()) {
            catalog.records = review::read(file, project.file(file), &catalog, &mut found);
        }
        found.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
        sink.diagnostics.append(&mut first_of_each_file(found.diagnostics));
        catalog
    }

    /// Folders of `locales/` that are called by another tag than the one that their language has: nothing would look there.
    pub fn check_folders(project: &Project, sink: &mut Sink) {
        for name in project.folders_in("locales/") {
            let folder = format!("locales/{name}/");
            let Some((file, _)) = project.files_in(&folder, "").next() else { continue };
            let finding = match name.parse::<Lang>() {
                Ok(lang) if lang.to_string() == name => continue,
                Ok(lang) => {
                    let text = format!("the folder {folder} is not looked into: the tag of its language is \"{lang}\"");
                    Diagnostic::new(codes::FOLDER_NAME, text).hint(format!("rename it to locales/{lang}/"))
                }
                Err(reason) => {
                    let text = format!("the folder {folder} is not looked into: {reason}");
                    Diagnostic::new(codes::FOLDER_NAME, text).hint("name it by a tag (BCP 47), or move it elsewhere")
                }
            };
            sink.push(finding.at(Span::new(file, 0..0)));
        }
    }

    /// Whether there is a value, or this attribute, that can be formatted.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.part(id, attribute).is_some()
    }

    /// The ids of all messages, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// Where the id, or the name of the attribute, is written. Also for a message that could not be read.
    pub fn span(&self, id: &str, attribute: Option<&str>) -> Option<Span> {
        match (self.messages.get(id), attribute) {
            (Some(message), None) => Some(message.span),
            (Some(message), Some(attribute)) => message.attributes.get(attribute).map(|part| part.span),
            (None, _) => self.lost.get(id).copied(),
        }
    }

    /// The first 16 hexadecimal digits of the SHA-256 of what the message says: value and attributes without comments and
    /// differences of white space. Terms that it uses do not count.
    pub fn hash(&self, id: &str) -> Option<&str> {
        self.messages.get(id).map(|message| message.hash.as_str())
    }

    /// How far a person has confirmed the message. German is the source and needs no record.
    pub fn state(&self, id: &str, german: &Self) -> ReviewState {
        match self.hash(id) {
            None => ReviewState::Missing,
            Some(_) if self.lang.is_source() => ReviewState::Reviewed,
            Some(hash) => review::state(self.records.get(id).map(|line| &line.record), hash, german.hash(id)),
        }
    }

    fn part(&self, id: &str, attribute: Option<&str>) -> Option<&scan::Part> {
        let message = self.messages.get(id)?;
        match attribute {
            None => message.value.as_ref(),
            Some(attribute) => message.attributes.get(attribute),
        }
    }
}

/// So many findings in one file are read; a file that is something else altogether has one in every line.
const MOST_FINDINGS: usize = 50;

/// The findings, sorted, without those of a file that come after many others of it, which one further finding counts.
fn first_of_each_file(sorted: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept: Vec<Diagnostic> = Vec::new();
    for of_file in sorted.chunk_by(|one, other| one.span.map(|span| span.file) == other.span.map(|span| span.file)) {
        let (first, rest) = of_file.split_at(of_file.len().min(MOST_FINDINGS));
        kept.extend_from_slice(first);
        let Some(next) = rest.first() else { continue };
        let worst = rest.iter().find(|finding| finding.is_error()).unwrap_or(next);
        let mut more = Diagnostic::new(worst.code, format!("and {} more findings in this file", rest.len()));
        more.span = worst.span;
        kept.push(more.hint("mend those before this one first"));
    }
    kept
}

type Bundle = (FluentBundle<Arc<FluentResource>>, Vec<(FileId, Arc<FluentResource>)>);

/// The files hold only good entries by now, so that an error here is one that `scan` does not know.
fn bundle(rules: LanguageIdentifier, pseudo: Option<Pseudo>, files: Vec<scan::Readable>, sink: &mut Sink) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![rules]);
    // Isolation is on by default, and stays on: a phone number in Arabic text is unreadable without.
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(format::number));
    bundle.set_transform(pseudo.map(Pseudo::transform));
    let mut errors = Vec::new();
    if let Err(error) = bundle.add_builtins() {
        errors.push((error.to_string(), None));
    }
    let mut resources = Vec::new();
    for scan::Readable { file, text, .. } in files {
        let start = Span::new(file, 0..0);
        let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, faults)| {
            errors.extend(faults.into_iter().map(|fault| (fault.kind.to_string(), Some(Span::new(file, fault.pos)))));
            partial
        });
        let resource = Arc::new(resource);
        resources.push((file, resource.clone()));
        if let Err(faults) = bundle.add_resource(resource) {
            errors.extend(faults.into_iter().map(|fault| (fault.to_string(), Some(start))));
        }
    }
    for (error, span) in errors {
        let mut finding = Diagnostic::new(codes::FTL_SYNTAX, format!("Fluent does not take the file: {error}"));
        finding.span = span;
        sink.push(finding);
    }
    (bundle, resources)
}
