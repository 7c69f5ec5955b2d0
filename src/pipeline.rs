//! The only place where the order of the stages is spelled. Documents are made in parallel, each by itself; the result does not
//! depend on how many at a time. What is made for one household is in `pipeline/packs.rs`.

mod addresses;
mod again;
mod check;
mod packs;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::sync::Arc;

use jiff::civil::Date;
use typst_layout::PagedDocument;

pub use again::Due;
pub use check::{check_content, check_locales, refuse};
pub use packs::{LeftOut, Pack, Plan, random_id};

use crate::catalog::Catalog;
use crate::compose::{Composed, compose};
use crate::content::{self, Common, Document, DocumentFormat, Kommune, Scope, missing_locale};
use crate::diag::{Diagnostic, Sink, codes, nearest};
use crate::fonts::Fonts;
use crate::impose::{Imposed, impose};
use crate::lang::{Direction, Lang, PSEUDO, SOURCE};
use crate::localise::{Chosen, LocalDocument, Reader, localise};
use crate::measure::Mm;
use crate::proof;
use crate::qr::Symbols;
use crate::select::Rules;
use crate::source::Project;
use crate::threads::{cores, in_parallel, in_parallel_alone, joined};
use crate::timings::{Stage, Timings};
use crate::typeset::{self, Setting, Shelf, Templates, typeset};
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
    /// How often the sheets stand in a print file.
    pub copies: usize,
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

/// What documents are made with. It stays as it is when facts and words are read again.
#[derive(Debug)]
pub struct Tools {
    fonts: Fonts,
    templates: Templates,
    symbols: Symbols,
    readings: proof::codes::Readings,
    /// Parts of documents that are the same again. Those on it were made with these templates and fonts.
    shelf: Shelf,
    faults: Vec<Diagnostic>,
}

impl Tools {
    pub fn load(project: &Project, shelf: Shelf) -> Self {
        let mut sink = Sink::default();
        let fonts = Fonts::load(project);
        let templates = Templates::load(project, &fonts, &mut sink);
        let (symbols, readings) = Default::default();
        Self { fonts, templates, symbols, readings, shelf, faults: sink.diagnostics }
    }

    /// Whether documents can still be made with these after files at these paths changed.
    pub fn outlast(&self, changed: &[String]) -> bool {
        let is_tool = |path: &String| path.starts_with("fonts/") || path.starts_with("templates/");
        // Faults have their places in a project as it was.
        self.faults.is_empty() && !changed.iter().any(is_tool)
    }
}

/// Everything that documents are made from, read once.
#[derive(Debug)]
pub struct Loaded {
    pub common: Common,
    pub kommune: Option<Kommune>,
    catalogs: BTreeMap<String, Catalog>,
    tools: Arc<Tools>,
    rules: Rules,
    /// For how many further parts of documents what Typst memoised is kept, because they may share it. Costs memory.
    pub keep: usize,
    /// How many parts of a document are laid out at a time.
    pub jobs: NonZeroUsize,
    /// What each stage took, if somebody wants to know.
    pub timings: Timings,
    /// Faults found while reading.
    pub sink: Sink,
    plan: Vec<(String, String)>,
}

/// All parts of a document share the evaluated templates; of what was laid out, a part in its next setting and on its second pass
/// finds most again. More would only lie in memory.
const KEEP: usize = 8;

/// Long enough for the German lines, the codes and the numbers of a document, which are the same in the next language.
const KEEP_FOR_NEXT_LANGUAGE: usize = 80;

/// One document in one language.
#[derive(Debug)]
pub struct Made {
    pub document: String,
    pub language: String,
    pub diagnostics: Vec<Diagnostic>,
    /// Both files, or none: a document with an error is not written.
    pub files: Option<[(Entry, Vec<u8>); 2]>,
}

/// What a document is called: in messages, and where its files go.
struct Name<'a> {
    document: &'a str,
    tag: &'a str,
    /// Without `.pdf`.
    path: String,
}

/// A document on its pages and on its sheets, with what it was made from.
#[derive(Debug)]
pub struct LaidOut {
    pub format: DocumentFormat,
    pub direction: Direction,
    pub localised: LocalDocument,
    pub composed: Composed,
    pub pages: PagedDocument,
    /// How many of the pages each of `composed.parts` has.
    pub counts: Vec<usize>,
    pub imposed: Imposed,
}

impl LaidOut {
    /// The sides of the sheets as they look.
    pub fn sheets(&self) -> PagedDocument {
        self.imposed.look(&self.pages)
    }
}

impl Loaded {
    /// The letters of a text that no font has.
    pub fn letters_without_font(&self, text: &str) -> Vec<char> {
        self.tools.fonts.missing(text)
    }
}

/// Languages that have a folder.
pub fn languages(project: &Project) -> Vec<String> {
    let mut names = project.folders_in("locales/");
    names.retain(|name| name.parse::<Lang>().is_ok_and(|lang| lang.to_string() == *name));
    names
}

/// The language that is meant by a tag, which may be another one for it: `ku` is `kmr`.
pub fn language(project: &Project, tag: &str) -> Result<String, UnknownName> {
    let canonical = tag.parse::<Lang>().map_or_else(|_| tag.to_owned(), |lang| lang.to_string());
    known("language", &canonical, languages(project))?;
    Ok(canonical)
}

/// Parts that documents in several languages share: pages with numbers. Others are wanted once.
const SHELF: usize = 16;

/// Reads what the request needs. Unknown names are the caller's fault; faults in files are in [`Loaded::sink`].
pub fn load(project: &Project, request: &Request) -> Result<Loaded, UnknownName> {
    // Fonts and templates are read beside facts and words.
    std::thread::scope(|scope| {
        let tools = scope.spawn(|| Arc::new(Tools::load(project, Shelf::with_room_for(SHELF))));
        read(project, request, || joined(tools))
    })
}

/// As [`load`], with tools that are there already.
pub fn load_with(project: &Project, request: &Request, tools: Arc<Tools>) -> Result<Loaded, UnknownName> {
    read(project, request, || tools)
}

fn read(project: &Project, request: &Request, tools: impl FnOnce() -> Arc<Tools>) -> Result<Loaded, UnknownName> {
    let mut sink = Sink::default();
    sink.diagnostics.extend(project.problems.iter().map(Diagnostic::from));
    known("municipality", &request.kommune, content::kommunen(project))?;
    let mut asked: Vec<String> = Vec::new();
    for tag in &request.languages {
        asked.push(if PSEUDO.contains(&tag.as_str()) { tag.clone() } else { language(project, tag)? });
    }
    Catalog::check_folders(project, &mut sink);
    let common = content::load_common(project, &mut sink);
    // A document whose file is broken is known too: its faults are reported, not its absence.
    let own_documents = format!("content/{}/documents/", request.kommune);
    let documents: Vec<String> = project
        .files_in("content/common/documents/", ".yaml")
        .chain(project.files_in(&own_documents, ".yaml"))
        .filter_map(|(_, file)| Some(file.path.rsplit_once('/')?.1.trim_end_matches(".yaml").to_owned()))
        .collect();
    for document in &request.documents {
        known("document", document, documents.clone())?;
    }
    // Asked for by name in languages that none of it is made in: nothing would be printed, and nothing said.
    let kommune = content::load_kommune(project, &request.kommune, &common, &mut sink);
    let find = |document: &String| match &kommune {
        Some(kommune) => kommune.document(&common, document),
        None => common.documents.get(document),
    };
    for document in request.documents.iter().filter_map(find) {
        let made_in: Vec<String> = document.languages.iter().map(|language| language.value.to_string()).collect();
        let any = |language: &String| is_made_in(&made_in, language);
        if let Some(first) = asked.first().filter(|_| !asked.iter().any(any)) {
            known(&format!("language of {}", document.id.value), first, made_in)?;
        }
    }
    let plan = kommune.as_ref().map(|kommune| plan(request, &asked, &common, kommune)).unwrap_or_default();
    let available = languages(project);
    for language in kommune.iter().flat_map(|kommune| &kommune.facts.languages) {
        let is_wanted = asked.is_empty() || asked.contains(&language.to_string());
        if is_wanted && !available.contains(&language.to_string()) {
            sink.push(missing_locale(language, &available));
        }
    }
    let mut catalogs = BTreeMap::new();
    let german = Catalog::load(project, &Lang::source(), &mut sink);
    german.check_variables(&mut sink);
    let is_there = |tag: &&str| *tag != SOURCE && (available.iter().any(|one| one == tag) || PSEUDO.contains(tag));
    let tags: BTreeSet<&str> = plan.iter().map(|(_, tag)| tag.as_str()).filter(is_there).collect();
    let tags: Vec<&str> = tags.into_iter().collect();
    for (tag, catalog, mut found) in in_parallel(&tags, cores(), |tag| translated(project, tag, &german)) {
        sink.diagnostics.append(&mut found.diagnostics);
        catalogs.insert(tag.to_owned(), catalog);
    }
    catalogs.insert(SOURCE.to_owned(), german);
    let tools = tools();
    sink.diagnostics.extend_from_slice(&tools.faults);
    sink.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    let plan = plan.into_iter().filter(|(_, tag)| catalogs.contains_key(tag)).collect();
    Ok(Loaded {
        common,
        kommune,
        catalogs,
        tools,
        rules: Rules::none(),
        keep: KEEP,
        jobs: NonZeroUsize::MIN,
        timings: Timings::default(),
        sink,
        plan,
    })
}

/// The words of a language, and what is wrong with them beside the German ones.
fn translated<'a>(project: &Project, tag: &'a str, german: &Catalog) -> Option<(&'a str, Catalog, Sink)> {
    let mut sink = Sink::default();
    let catalog = Catalog::load(project, &tag.parse::<Lang>().ok()?, &mut sink);
    catalog.check_variables(&mut sink);
    let mut compared = Sink::default();
    catalog.check_against(german, &mut compared);
    // Each document reports what it needs of what is not translated.
    compared.diagnostics.retain(|diagnostic| diagnostic.code != codes::UNTRANSLATED);
    sink.diagnostics.append(&mut compared.diagnostics);
    Some((tag, catalog, sink))
}

fn known(what: &str, name: &str, known: Vec<String>) -> Result<(), UnknownName> {
    if known.iter().any(|one| one == name) {
        return Ok(());
    }
    let nearest = nearest(name, known.iter().map(String::as_str)).map(str::to_owned);
    Err(UnknownName { what: what.to_owned(), name: name.to_owned(), nearest, known })
}

/// Which documents in which languages, in the order in which they are reported.
fn plan(request: &Request, asked: &[String], common: &Common, kommune: &Kommune) -> Vec<(String, String)> {
    // By name, a document is made even if the municipality does not list it.
    let documents: Vec<&Document> = if request.documents.is_empty() {
        kommune.all_documents(common).collect()
    } else {
        let all = common.documents.keys().chain(kommune.documents.keys());
        let wanted = all.filter(|id| request.documents.contains(id));
        wanted.filter_map(|id| kommune.document(common, id)).collect()
    };
    let mut plan = Vec::new();
    for document in documents {
        let own: Vec<String> = document.languages.iter().map(|lang| lang.value.to_string()).collect();
        let all: Vec<String> = if asked.is_empty() {
            kommune.facts.languages.iter().map(|lang| lang.value.to_string()).collect()
        } else {
            asked.to_vec()
        };
        for language in all.into_iter().filter(|language| is_made_in(&own, language)) {
            plan.push((document.id.value.clone(), language));
        }
    }
    plan
}

/// Whether a document with these languages, or with all, is made in a language.
fn is_made_in(own: &[String], language: &str) -> bool {
    let base = if PSEUDO.contains(&language) { "en" } else { language };
    own.is_empty() || own.iter().any(|one| one == base)
}

impl Loaded {
    /// How many documents will be made.
    pub fn len(&self) -> usize {
        self.plan.len()
    }

    /// For documents that are made `jobs` at a time. Where there are fewer, it is their parts.
    pub fn prepare_for(&mut self, jobs: NonZeroUsize) {
        if self.len() < jobs.get() {
            self.jobs = jobs;
        } else {
            self.keep = KEEP_FOR_NEXT_LANGUAGE;
        }
    }

    /// The ids of the documents of the plan, each once.
    pub fn documents(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.plan.iter().map(|(document, _)| document.as_str()).collect();
        ids.dedup();
        ids
    }

    pub fn is_empty(&self) -> bool {
        self.plan.is_empty()
    }

    /// Makes every document of the plan that no fault stops, `jobs` at a time. `done` is told of each as it is ready, in no fixed
    /// order; the result is in the plan's order.
    pub fn build(
        &self,
        project: &Project,
        request: &Request,
        jobs: NonZeroUsize,
        done: &(dyn Fn(&Made) + Sync),
    ) -> Vec<Made> {
        self.each(jobs, |document, language| {
            if self.is_stopped(project, document, language) {
                return None;
            }
            let made = self.make(project, request, document, language);
            done(&made);
            Some(made)
        })
    }

    /// What becomes of each document of the plan, in the plan's order. The longest are begun first, so that no core waits long for
    /// another one at the end.
    fn each<R: Send>(&self, jobs: NonZeroUsize, make: impl Fn(&str, &str) -> Option<R> + Sync) -> Vec<R> {
        let length = |document: &str| {
            let sections = self.document(document).map_or(&[][..], |document| &document.sections);
            sections.iter().map(|section| 1 + section.topics.len()).sum::<usize>()
        };
        let mut order: Vec<(usize, &(String, String))> = self.plan.iter().enumerate().collect();
        order.sort_by_key(|(_, (document, _))| Reverse(length(document)));
        let mut made =
            in_parallel_alone(&order, jobs, |(at, (document, language))| Some((*at, make(document, language)?)));
        made.sort_by_key(|(at, _)| *at);
        made.into_iter().map(|(_, made)| made).collect()
    }

    /// Whether a fault in a file concerns this document.
    fn is_stopped(&self, project: &Project, document: &str, language: &str) -> bool {
        // A language without words is not in the plan; the others are made.
        let stops = |diagnostic: &&Diagnostic| diagnostic.is_error() && diagnostic.code != codes::MISSING_LOCALE;
        self.sink.diagnostics.iter().filter(stops).any(|diagnostic| match content::scope(diagnostic.span, project) {
            Scope::All | Scope::Kommune(_) => true,
            Scope::Language(name) => name == language,
            Scope::Document(name) => name == document,
            Scope::Topic(name) => self.document(document).is_none_or(|document| {
                let topics = document.sections.iter().flat_map(|section| &section.topics);
                topics.into_iter().any(|topic| topic.value == name)
            }),
        })
    }

    /// The words of a language, if it was asked for and there are any.
    pub fn catalog(&self, tag: &str) -> Option<&Catalog> {
        self.catalogs.get(tag)
    }

    fn document(&self, id: &str) -> Option<&Document> {
        self.kommune.as_ref()?.document(&self.common, id)
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
        self.lay_out_for(project, request, document, tag, None, sink)
    }

    fn lay_out_for(
        &self,
        project: &Project,
        request: &Request,
        document: &str,
        tag: &str,
        chosen: Option<Chosen<'_>>,
        sink: &mut Sink,
    ) -> Option<LaidOut> {
        let composed = self.compose_for(request, document, tag, chosen, sink)?;
        self.lay_out_composed(project, request, composed, sink)
    }

    fn lay_out_composed(
        &self,
        project: &Project,
        request: &Request,
        (localised, composed): (LocalDocument, Composed),
        sink: &mut Sink,
    ) -> Option<LaidOut> {
        let setting = self.setting(project, request);
        let (pages, counts) = self.timings.of(Stage::Typeset, || typeset(&composed, setting, sink))?;
        let (format, direction) = (localised.format, composed.direction);
        let imposed = self.timings.of(Stage::Impose, || impose(&pages, format, direction, request.bleed));
        Some(LaidOut { format, direction, pages, counts, imposed, localised, composed })
    }

    fn setting<'a>(&'a self, project: &'a Project, request: &Request) -> Setting<'a> {
        Setting {
            project,
            templates: &self.tools.templates,
            fonts: &self.tools.fonts,
            day: request.edition,
            shelf: &self.tools.shelf,
            jobs: self.jobs,
            timings: &self.timings,
            keep: self.keep,
        }
    }

    /// From facts and words to what a template is given. Nothing after an error.
    fn compose_for(
        &self,
        request: &Request,
        document: &str,
        tag: &str,
        chosen: Option<Chosen<'_>>,
        sink: &mut Sink,
    ) -> Option<(LocalDocument, Composed)> {
        let kommune = self.kommune.as_ref()?;
        let spec = self.document(document)?;
        let (catalog, german) = (self.catalogs.get(tag)?, self.catalogs.get(SOURCE)?);
        let reader = Reader { language: &catalog.lang, catalog, german, day: request.edition, chosen };
        let localised = self.timings.of(Stage::Localise, || localise(spec, kommune, &self.common, reader, sink));
        let composed =
            self.timings.of(Stage::Compose, || compose(&localised, kommune, request.bleed, &self.tools.symbols, sink));
        (!sink.has_errors()).then_some((localised, composed))
    }

    /// One document, with both of its files if nothing is wrong with it.
    pub fn make(&self, project: &Project, request: &Request, document: &str, tag: &str) -> Made {
        let mut sink = Sink::default();
        let laid_out = self.lay_out(project, request, document, tag, &mut sink);
        let path = format!("{}/{tag}/{document}", request.kommune);
        let made = self.export(project, request, laid_out, Name { document, tag, path }, sink);
        typeset::forget(self.keep);
        made
    }

    /// Proof, and both files.
    fn export(
        &self,
        project: &Project,
        request: &Request,
        laid_out: Option<LaidOut>,
        name: Name<'_>,
        mut sink: Sink,
    ) -> Made {
        let files = laid_out.and_then(|laid_out| self.files(project, request, laid_out, &name, &mut sink));
        let mut diagnostics = sink.diagnostics;
        if request.is_final {
            refuse(&mut diagnostics);
        }
        let refused = diagnostics.iter().any(Diagnostic::is_error);
        let files = files.filter(|_| !refused);
        Made { document: name.document.to_owned(), language: name.tag.to_owned(), diagnostics, files }
    }

    fn files(
        &self,
        project: &Project,
        request: &Request,
        laid_out: LaidOut,
        name: &Name<'_>,
        sink: &mut Sink,
    ) -> Option<[(Entry, Vec<u8>); 2]> {
        let Name { document, tag, path } = name;
        let direction = laid_out.direction;
        let stamp = |kind: &str| Stamp { ident: format!("{path}/{kind}"), edition: request.edition, direction };
        let prove = |sink: &mut Sink| {
            let what = format!("{document} ({tag})");
            self.timings.of(Stage::Proof, || self.prove(&laid_out, request.is_final, &what, sink));
        };
        let export =
            |sink: &mut Sink| self.timings.of(Stage::Export, || reading_pdf(&laid_out.pages, &stamp("reading"), sink));
        let mut reading = if self.jobs == NonZeroUsize::MIN {
            prove(sink);
            if sink.has_errors() { None } else { export(sink) }
        } else {
            // Beside each other; what is exported is thrown away if something is wrong.
            let mut exported = Sink::default();
            let reading = std::thread::scope(|scope| {
                let export = scope.spawn(|| export(&mut exported));
                prove(sink);
                joined(export)
            });
            if sink.has_errors() {
                return None;
            }
            sink.diagnostics.append(&mut exported.diagnostics);
            reading
        }?;
        let LaidOut { pages, imposed, .. } = laid_out;
        let reading_file = std::mem::take(&mut reading.bytes);
        let print = self
            .timings
            .of(Stage::Sheets, || print_pdf(reading, &imposed, request.copies, request.bleed, &stamp("print"), sink))?;
        let notes: Vec<serde_json::Value> =
            sink.diagnostics.iter().map(|diagnostic| crate::diag::to_json(diagnostic, project)).collect();
        let entry = |kind, path: String, pages| Entry {
            kommune: request.kommune.clone(),
            document: (*document).to_owned(),
            language: (*tag).to_owned(),
            kind,
            path,
            pages,
            sheets: imposed.sheets * request.copies,
            bytes: 0,
            sha256: String::new(),
            diagnostics: notes.clone(),
        };
        let reading_entry = entry(Kind::Reading, format!("{path}.pdf"), pages.pages().len());
        let reading_entry = reading_entry.with_content(&reading_file);
        let sides = imposed.sides.len() * request.copies;
        let print_entry = entry(Kind::Print, format!("{path}.print.pdf"), sides).with_content(&print);
        Some([(reading_entry, reading_file), (print_entry, print)])
    }

    /// Looks at a document before anything of it is written; `with_raster`, codes are read back too.
    fn prove(&self, laid_out: &LaidOut, with_raster: bool, what: &str, sink: &mut Sink) {
        let LaidOut { format, direction, pages, composed, .. } = laid_out;
        proof::examine(pages, &composed.data, *direction, *format, &self.tools.fonts, what, sink);
        if with_raster && !sink.has_errors() && !composed.payloads.is_empty() {
            proof::codes::prove(pages, &composed.payloads, &self.tools.readings, what, sink);
            if !sink.has_errors() {
                proof::codes::prove_copies(pages, &self.tools.readings, what, sink);
            }
            // The sides of an A4 document are its pages.
            if *format != DocumentFormat::A4 {
                let (sheets, what) = (laid_out.sheets(), format!("{what}, sheets"));
                proof::codes::prove(&sheets, &composed.payloads, &self.tools.readings, &what, sink);
            }
        }
    }
}
