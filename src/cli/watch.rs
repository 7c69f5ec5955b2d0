//! `begleitheft watch`: documents are made, and made again whenever what they are made from is saved.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::args::{self, Making};
use super::build::{sizes, unknown_name};
use super::{FormatArg, Status, fail, out, report, say};
use crate::diag::{Diagnostic, Format};
use crate::lang::{PSEUDO, SOURCE};
use crate::measure::Mm;
use crate::pipeline::{self, Due, Loaded, Made, Request, Tools};
use crate::source::{Origin, Project, Watch};
use crate::threads::in_parallel;
use crate::typeset::Shelf;
use crate::write::{Entry, Output, WriteError, manifest};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    making: Making,
    /// Only this language (may be repeated)
    #[arg(long = "lang", value_name = "TAG")]
    languages: Vec<String>,
}

/// Editors save in several steps: this long nothing more must happen before the files are read.
const QUIET: Duration = Duration::from_millis(30);

/// For how many further parts of documents what Typst memoised is kept: all of a document, and more.
const KEEP: usize = 128;

/// More documents than a person works on at a time.
const MANY: usize = 4;

/// How many parts of documents are kept; a long document has about fifty.
const SHELF: usize = 400;

/// So many changed files are named.
const NAMED: usize = 4;

pub(super) fn run(args: &Args, project: &Project) -> Status {
    let began = now();
    let edition = match args.making.edition() {
        Ok(edition) => edition,
        Err(message) => return fail(&message),
    };
    let Origin::Folder(folder) = &project.origin else {
        return fail("the copy inside the program never changes; name the folder of a project with --project");
    };
    let (send, notices) = mpsc::channel();
    let asked = send.clone();
    // Before anything is read: what is saved from now on is seen.
    let notice = move || {
        let _ = send.send(now());
    };
    let mut watch = match Watch::new(folder, notice) {
        Ok(watch) => watch,
        Err(message) => return fail(&message),
    };
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    // Documents that are being made are finished; a second signal ends the program at once.
    let _ = ctrlc::set_handler(move || {
        if stopped.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
        let _ = asked.send(now());
    });
    let request = Request {
        kommune: args.making.kommune.clone(),
        documents: args.making.documents.clone(),
        languages: args.languages.clone(),
        edition,
        is_final: args.making.is_final,
        bleed: Mm::default(),
        copies: 1,
    };
    let mut session = Session {
        args,
        folder: folder.clone(),
        request,
        output: Output::new(&args.making.out),
        jobs: args::jobs(None),
        stop,
        project: None,
        tools: None,
        states: BTreeMap::new(),
        told: BTreeSet::new(),
        had_faults: false,
    };
    session.tell(&format!("watching {}; Ctrl-C ends it\n", folder.display()));
    if let Err(message) = session.round(began) {
        return fail(&message);
    }
    while let Ok(began) = notices.recv() {
        while !session.is_stopped() && notices.recv_timeout(QUIET).is_ok() {}
        if session.is_stopped() {
            break;
        }
        if let Err(message) = watch.renew().and_then(|()| session.round(began)) {
            // The next save may mend it.
            fail(&message);
        }
    }
    Status::Clean
}

#[expect(clippy::disallowed_methods, reason = "how long people wait is measured here, and decides nothing")]
fn now() -> Instant {
    Instant::now()
}

/// What one round leaves to the next.
struct Session<'a> {
    args: &'a Args,
    folder: PathBuf,
    request: Request,
    output: Output,
    jobs: NonZeroUsize,
    stop: Arc<AtomicBool>,
    /// As it was read last.
    project: Option<Arc<Project>>,
    tools: Option<Arc<Tools>>,
    /// By document and language.
    states: BTreeMap<(String, String), State>,
    /// Warnings of files that stand as they did.
    told: BTreeSet<Note>,
    /// Files had faults when they were read last.
    had_faults: bool,
}

/// One document in one language.
#[derive(Debug, Default)]
struct State {
    /// What the files that lie there were made from; none if it has to be made again in any case.
    hash: Option<u64>,
    /// The files that lie there.
    entries: Vec<Entry>,
    told: BTreeSet<Note>,
}

/// A warning, wherever in its file it stands: a line that was added above makes no new one of it.
type Note = (&'static str, String, Option<String>);

fn note(found: &Diagnostic, project: &Project) -> Note {
    let path = found.span.map(|span| project.file(span.file).path.to_string());
    (found.code.id, found.message.clone(), path)
}

fn notes(found: &[Diagnostic], project: &Project) -> BTreeSet<Note> {
    found.iter().filter(|found| !found.is_error()).map(|found| note(found, project)).collect()
}

/// The languages that these files hold words of, if they hold nothing else. German is on every page.
fn languages(changed: &[String]) -> Option<BTreeSet<&str>> {
    let mut found = BTreeSet::new();
    for path in changed {
        found.insert(path.strip_prefix("locales/")?.split('/').next().filter(|tag| *tag != SOURCE)?);
    }
    if found.contains("en") {
        found.extend(PSEUDO);
    }
    Some(found).filter(|found| !found.is_empty())
}

/// A line that says what was saved; none where nothing was before.
fn named(changed: &[String]) -> String {
    match changed {
        [] => String::new(),
        _ if changed.len() <= NAMED => format!("changed: {}\n", changed.join(", ")),
        _ => format!("changed: {} and {} more\n", changed[..NAMED].join(", "), changed.len() - NAMED),
    }
}

impl Session<'_> {
    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Reads the project, and makes what would come out otherwise than it lies there. `began` is when something was saved.
    fn round(&mut self, began: Instant) -> Result<(), String> {
        let project = Project::from_folder(&self.folder)
            .map_err(|error| format!("{} is not a project: {}", error.path.display(), error.reason))?;
        let changed = self.project.as_ref().map(|before| project.changes(before));
        if changed.as_ref().is_some_and(Vec::is_empty) {
            return Ok(());
        }
        let changed = changed.unwrap_or_default();
        self.tell(&named(&changed));
        let project = &*Arc::clone(self.project.insert(Arc::new(project)));
        let tools = match self.tools.take().filter(|tools| tools.outlast(&changed)) {
            Some(tools) => tools,
            None => {
                self.states.values_mut().for_each(|state| state.hash = None);
                Arc::new(Tools::load(project, Shelf::eager(SHELF)))
            }
        };
        self.tools = Some(Arc::clone(&tools));
        // Where a fault stopped documents, they may have missed what was saved meanwhile.
        let had_faults = std::mem::replace(&mut self.had_faults, true);
        let mut loaded =
            pipeline::load_with(project, &self.request, tools).map_err(|unknown| unknown_name(&unknown))?;
        self.had_faults = loaded.sink.has_errors();
        let hash = |document: &str, language: &str| {
            self.states.get(&(document.to_owned(), language.to_owned())).and_then(|state| state.hash)
        };
        let only = languages(&changed).filter(|_| !had_faults);
        let mut due = loaded.due(project, &self.request, self.jobs, &|document, language| {
            only.as_ref().is_none_or(|only| only.contains(language)) || hash(document, language).is_none()
        });
        due.retain(|due| due.hash.is_none() || hash(&due.document, &due.language) != due.hash);
        // Of many documents none is likely to be the next one, and together they would fill the memory.
        if due.len() <= MANY {
            loaded.keep = KEEP;
        }
        if due.len() < self.jobs.get() {
            loaded.jobs = self.jobs;
        }
        let (made, broken) = self.make(&due, &loaded, project);
        let took = began.elapsed();
        if let Some(error) = broken {
            made.into_iter().for_each(|(due, made)| drop(self.keep(due, made, project)));
            return Err(error.to_string());
        }
        let findings = self.findings(&loaded.sink.diagnostics, &made, project);
        let errors = findings.iter().filter(|found| found.is_error()).count();
        report(&findings, project, Format::from(self.args.making.format));
        let written: Vec<Entry> = made.into_iter().flat_map(|(due, made)| self.keep(due, made, project)).collect();
        if !written.is_empty() {
            let all: Vec<Entry> = self.states.values().flat_map(|state| state.entries.clone()).collect();
            let text = manifest(self.request.edition, &all);
            self.output.write("manifest.json", text.as_bytes()).map_err(|error| error.to_string())?;
            let folder = self.args.making.out.display();
            self.tell(&format!("{}written to {folder} in {} ms\n", sizes(&written), took.as_millis()));
        } else if errors == 0 {
            self.tell("nothing that is printed changes\n");
        }
        if errors > 0 {
            say(&format!(
                "{errors} error(s); {} document(s) written, other files are left as they were\n",
                written.len() / 2
            ));
        }
        Ok(())
    }

    /// Makes documents and writes each as soon as it is made; of the files only the entries come back.
    fn make<'a>(
        &self,
        due: &'a [Due],
        loaded: &Loaded,
        project: &Project,
    ) -> (Vec<(&'a Due, Made)>, Option<WriteError>) {
        let broken: Mutex<Option<WriteError>> = Mutex::new(None);
        let made = in_parallel(due, self.jobs, |due| {
            if self.is_stopped() {
                return None;
            }
            let mut made = loaded.make(project, &self.request, &due.document, &due.language);
            let written =
                made.files.iter().flatten().try_for_each(|(entry, bytes)| self.output.write(&entry.path, bytes));
            made.files.iter_mut().flatten().for_each(|(_, bytes)| *bytes = vec![]);
            if let Err(error) = written {
                made.files = None;
                broken.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
            }
            Some((due, made))
        });
        (made, broken.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// What is to be shown: all errors, and warnings that are new, unless they are not wanted. Errors last.
    fn findings(&mut self, of_files: &[Diagnostic], made: &[(&Due, Made)], project: &Project) -> Vec<Diagnostic> {
        let is_told = |note: &Note| self.told.contains(note) || self.states.values().any(|it| it.told.contains(note));
        let mut findings: Vec<Diagnostic> = Vec::new();
        for found in of_files.iter().chain(made.iter().flat_map(|(_, made)| &made.diagnostics)) {
            let is_wanted = found.is_error() || !self.args.making.quiet && !is_told(&note(found, project));
            if is_wanted && !findings.contains(found) {
                findings.push(found.clone());
            }
        }
        findings.sort_by_key(Diagnostic::is_error);
        self.told = notes(of_files, project);
        findings
    }

    /// Remembers what was made; the files that were written.
    fn keep(&mut self, due: &Due, made: Made, project: &Project) -> Vec<Entry> {
        let state = self.states.entry((made.document, made.language)).or_default();
        state.told = notes(&made.diagnostics, project);
        let written: Vec<Entry> = made.files.into_iter().flatten().map(|(entry, _)| entry).collect();
        state.hash = due.hash.filter(|_| !written.is_empty());
        if !written.is_empty() {
            state.entries.clone_from(&written);
        }
        written
    }

    /// For people, on standard output.
    fn tell(&self, text: &str) {
        if !self.args.making.quiet && self.args.making.format != FormatArg::Json {
            out(text.as_bytes());
        }
    }
}
