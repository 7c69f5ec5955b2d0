//! The only place where the order of the stages is spelled. Documents are made in parallel, each by itself; the result does not
//! depend on how many at a time.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::ScopedJoinHandle;

use jiff::civil::Date;
use typst_layout::PagedDocument;

use crate::catalog::Catalog;
use crate::compose::{Composed, compose};
use crate::content::{self, Common, Document, DocumentFormat, Kommune, Scope, missing_locale};
use crate::diag::{Code, Diagnostic, Severity, Sink, codes, nearest};
use crate::fonts::Fonts;
use crate::impose::{Imposed, impose};
use crate::lang::{Direction, Lang, SOURCE};
use crate::localise::{LocalDocument, Reader, localise};
use crate::measure::Mm;
use crate::proof;
use crate::source::Project;
use crate::typeset::{self, Templates, typeset};
use crate::write::{Entry, Kind, Stamp, print_pdf, reading_pdf};

/// What is to be built.
#[derive(Debug, Clone)]
pub struct Request {
    pub kommune: String,
    /// Empty: all.
    pub documents: Vec<String>,
    /// Empty: the municipality's.
    pub languages: Vec<String>,
    /// The day that decides what is stale, expired or over, and that is printed.
    pub edition: Date,
    /// Refuse drafts, missing and outdated translations and stale facts, and read every code back.
    pub is_final: bool,
    /// How far colour runs over the trimmed edge of print files; with it come crop marks.
    pub bleed: Mm,
}

/// A request for something that does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// `municipality`, `document`, `language`, or the languages of one document.
    pub what: String,
    pub name: String,
    pub nearest: Option<String>,
    pub known: Vec<String>,
}

/// Everything that documents are made from, read once.
#[derive(Debug)]
pub struct Loaded {
    pub common: Common,
    pub kommune: Option<Kommune>,
    catalogs: BTreeMap<String, Catalog>,
    fonts: Fonts,
    templates: Templates,
    /// Held while a document is laid out: Typst spreads that over all cores by itself, and its memory is the peak of the program.
    layout: Mutex<()>,
    /// Faults found while reading.
    pub sink: Sink,
    plan: Vec<(String, String)>,
}

/// One document in one language.
#[derive(Debug)]
pub struct Made {
    pub document: String,
    pub language: String,
    pub diagnostics: Vec<Diagnostic>,
    /// Both files, or none: a document with an error is not written.
    pub files: Option<[(Entry, Vec<u8>); 2]>,
}

/// A document on its pages and on its sheets, with what it was made from.
#[derive(Debug)]
pub struct LaidOut {
    pub format: DocumentFormat,
    pub direction: Direction,
    pub localised: LocalDocument,
    pub composed: Composed,
    pub pages: PagedDocument,
    pub imposed: Imposed,
}

/// Languages that have a folder.
pub fn languages(project: &Project) -> Vec<String> {
    project.folders_in("locales/")
}

/// Reads what the request needs. Unknown names are the caller's fault; faults in files are in [`Loaded::sink`].
pub fn load(project: &Project, request: &Request) -> Result<Loaded, UnknownName> {
    let mut sink = Sink::default();
    sink.diagnostics.extend(project.problems.iter().map(Diagnostic::from));
    known("municipality", &request.kommune, content::kommunen(project))?;
    for language in &request.languages {
        known("language", language, languages(project))?;
    }
    let common = content::load_common(project, &mut sink);
    // A document whose file is broken is known too: its faults are reported, not its absence.
    let documents: Vec<String> = project
        .files_in("content/common/documents/", ".yaml")
        .filter_map(|(_, file)| Some(file.path.rsplit_once('/')?.1.trim_end_matches(".yaml").to_owned()))
        .collect();
    for document in &request.documents {
        known("document", document, documents.clone())?;
    }
    // Asked for by name in languages that none of it is made in: nothing would be printed, and nothing said.
    for document in request.documents.iter().filter_map(|document| common.documents.get(document)) {
        let made_in: Vec<String> = document.languages.iter().map(|language| language.value.to_string()).collect();
        let any = |language: &String| made_in.is_empty() || made_in.contains(language);
        if let Some(first) = request.languages.first().filter(|_| !request.languages.iter().any(any)) {
            known(&format!("language of {}", document.id.value), first, made_in)?;
        }
    }
    let kommune = content::load_kommune(project, &request.kommune, &common, &mut sink);
    let plan = kommune.as_ref().map(|kommune| plan(request, &common, kommune)).unwrap_or_default();
    let available = languages(project);
    for language in kommune.iter().flat_map(|kommune| &kommune.facts.languages) {
        let is_wanted = request.languages.is_empty() || request.languages.contains(&language.to_string());
        if is_wanted && !available.contains(&language.to_string()) {
            sink.push(missing_locale(language, &available));
        }
    }
    let mut catalogs = BTreeMap::new();
    let german = Catalog::load(project, &Lang::source(), &mut sink);
    for (_, tag) in &plan {
        if tag == SOURCE || catalogs.contains_key(tag) || !available.contains(tag) {
            continue;
        }
        let Ok(language) = tag.parse::<Lang>() else { continue };
        let catalog = Catalog::load(project, &language, &mut sink);
        let mut compared = Sink::default();
        catalog.check_against(&german, &mut compared);
        // Each document reports what it needs of what is not translated.
        compared.diagnostics.retain(|diagnostic| diagnostic.code != codes::UNTRANSLATED);
        sink.diagnostics.append(&mut compared.diagnostics);
        catalogs.insert(tag.clone(), catalog);
    }
    catalogs.insert(SOURCE.to_owned(), german);
    let templates = Templates::load(project, &mut sink);
    sink.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    let plan = plan.into_iter().filter(|(_, tag)| catalogs.contains_key(tag)).collect();
    Ok(Loaded { common, kommune, catalogs, fonts: Fonts::load(project), templates, layout: Mutex::new(()), sink, plan })
}

fn known(what: &str, name: &str, known: Vec<String>) -> Result<(), UnknownName> {
    if known.iter().any(|one| one == name) {
        return Ok(());
    }
    let nearest = nearest(name, known.iter().map(String::as_str)).map(str::to_owned);
    Err(UnknownName { what: what.to_owned(), name: name.to_owned(), nearest, known })
}

/// Which documents in which languages, in the order in which they are reported.
fn plan(request: &Request, common: &Common, kommune: &Kommune) -> Vec<(String, String)> {
    let wanted = |document: &&Document| request.documents.is_empty() || request.documents.contains(&document.id.value);
    let mut plan = Vec::new();
    for document in common.documents.values().filter(wanted) {
        let own: Vec<String> = document.languages.iter().map(|lang| lang.value.to_string()).collect();
        let all: Vec<String> = if request.languages.is_empty() {
            kommune.facts.languages.iter().map(|lang| lang.value.to_string()).collect()
        } else {
            request.languages.clone()
        };
        for language in all.into_iter().filter(|language| own.is_empty() || own.contains(language)) {
            plan.push((document.id.value.clone(), language));
        }
    }
    plan
}

impl Loaded {
    /// How many documents will be made.
    pub fn len(&self) -> usize {
        self.plan.len()
    }

    pub fn is_empty(&self) -> bool {
        self.plan.is_empty()
    }

    /// Makes every document of the plan that no fault stops, `jobs` at a time. `done` is told of each as it is ready, in no fixed
    /// order; the result is in the plan's order.
    ///
    /// Threads of our own, not Typst's pool: a worker of that pool that waits for the pages of one document would begin another
    /// in between, and more documents would lie half-made in memory than were asked for.
    pub fn build(
        &self,
        project: &Project,
        request: &Request,
        jobs: NonZeroUsize,
        done: &(dyn Fn(&Made) + Sync),
    ) -> Vec<Made> {
        let next = AtomicUsize::new(0);
        let worker = || {
            let mut made = Vec::new();
            while let Some((index, (document, language))) = {
                let index = next.fetch_add(1, Ordering::Relaxed);
                self.plan.get(index).map(|item| (index, item))
            } {
                if self.is_stopped(project, document, language) {
                    continue;
                }
                if let Some(one) = self.make(project, request, document, language) {
                    done(&one);
                    made.push((index, one));
                }
            }
            made
        };
        let mut all = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..jobs.get().min(self.plan.len())).map(|_| scope.spawn(worker)).collect();
            let mut all = Vec::new();
            for thread in threads {
                all.extend(joined(thread));
            }
            all
        });
        all.sort_by_key(|(index, _)| *index);
        all.into_iter().map(|(_, made)| made).collect()
    }

    /// Whether a fault in a file concerns this document.
    fn is_stopped(&self, project: &Project, document: &str, language: &str) -> bool {
        // A language without words is not in the plan; the others are made.
        let stops = |diagnostic: &&Diagnostic| diagnostic.is_error() && diagnostic.code != codes::MISSING_LOCALE;
        self.sink.diagnostics.iter().filter(stops).any(|diagnostic| match content::scope(diagnostic.span, project) {
            Scope::All | Scope::Kommune(_) => true,
            Scope::Language(name) => name == language,
            Scope::Document(name) => name == document,
            Scope::Topic(name) => self.common.documents.get(document).is_none_or(|document| {
                let topics = document.sections.iter().flat_map(|section| &section.topics);
                topics.into_iter().any(|topic| topic.value == name)
            }),
        })
    }

    fn make(&self, project: &Project, request: &Request, document: &str, tag: &str) -> Option<Made> {
        let mut sink = Sink::default();
        let files = self.files(project, request, document, tag, &mut sink);
        typeset::forget();
        let mut diagnostics = sink.diagnostics;
        if request.is_final {
            diagnostics
                .iter_mut()
                .filter(|d| REFUSED_WHEN_FINAL.contains(&d.code))
                .for_each(|d| d.severity = Severity::Error);
        }
        let refused = diagnostics.iter().any(Diagnostic::is_error);
        let files = files.filter(|_| !refused);
        Some(Made { document: document.to_owned(), language: tag.to_owned(), diagnostics, files })
    }

    /// From facts and words to pages, without looking at them: what `build` writes, before proof.
    pub fn lay_out(
        &self,
        project: &Project,
        request: &Request,
        document: &str,
        tag: &str,
        sink: &mut Sink,
    ) -> Option<LaidOut> {
        let kommune = self.kommune.as_ref()?;
        let spec = self.common.documents.get(document)?;
        let (catalog, german) = (self.catalogs.get(tag)?, self.catalogs.get(SOURCE)?);
        let reader = Reader { language: &catalog.lang, catalog, german, day: request.edition };

        let localised = localise(spec, kommune, &self.common, reader, sink);
        let composed = compose(&localised, kommune, request.bleed, sink);
        if sink.has_errors() {
            return None;
        }
        let pages = {
            let _held = self.layout.lock();
            typeset(&composed, &self.templates, &self.fonts, request.edition, project, sink)?
        };
        let direction = catalog.lang.direction();
        let imposed = impose(&pages, spec.format, direction, request.bleed);
        Some(LaidOut { format: spec.format, direction, pages, imposed, localised, composed })
    }

    fn files(
        &self,
        project: &Project,
        request: &Request,
        document: &str,
        tag: &str,
        sink: &mut Sink,
    ) -> Option<[(Entry, Vec<u8>); 2]> {
        let LaidOut { format, direction, pages, imposed, composed, .. } =
            self.lay_out(project, request, document, tag, sink)?;
        let what = format!("{document} ({tag})");
        proof::examine(&pages, format, &self.fonts, &what, sink);
        if sink.has_errors() {
            return None;
        }
        if request.is_final {
            proof::codes::prove(&pages, &composed.payloads, &what, sink);
            proof::codes::prove(&imposed.document, &composed.payloads, &format!("{what}, sheets"), sink);
        }
        let path = format!("{}/{tag}/{document}", request.kommune);
        let stamp = |kind: &str| Stamp { ident: format!("{path}/{kind}"), edition: request.edition, direction };
        // Half of the time of a small document: both at once.
        let mut print_sink = Sink::default();
        let (reading, print) = std::thread::scope(|scope| {
            let print = scope.spawn(|| print_pdf(&imposed, request.bleed, &stamp("print"), &mut print_sink));
            (reading_pdf(&pages, &stamp("reading"), sink), joined(print))
        });
        sink.diagnostics.append(&mut print_sink.diagnostics);
        let (reading, print) = (reading?, print?);
        let notes: Vec<serde_json::Value> =
            sink.diagnostics.iter().map(|diagnostic| crate::diag::to_json(diagnostic, project)).collect();
        let entry = |kind, path: String, pages| Entry {
            kommune: request.kommune.clone(),
            document: document.to_owned(),
            language: tag.to_owned(),
            kind,
            path,
            pages,
            sheets: imposed.sheets,
            bytes: 0,
            sha256: String::new(),
            diagnostics: notes.clone(),
        };
        let reading_entry = entry(Kind::Reading, format!("{path}.pdf"), pages.pages().len()).with_content(&reading);
        let print_entry =
            entry(Kind::Print, format!("{path}.print.pdf"), imposed.document.pages().len()).with_content(&print);
        Some([(reading_entry, reading), (print_entry, print)])
    }
}

/// The result of a thread; its panic goes on in this one.
fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// What prints with a note, and not at all in a final edition.
const REFUSED_WHEN_FINAL: [Code; 4] = [codes::DRAFT, codes::UNTRANSLATED, codes::OUTDATED, codes::STALE];
