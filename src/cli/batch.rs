//! `begleitheft batch`: a table of households → a pack for each row. Rows with faults are told and left out; all others print.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use indicatif::ProgressBar;
use serde::{Deserialize, Serialize};

use super::args::{self, Making};
use super::{FormatArg, Status, fail, out, report, say};
use crate::diag::{Diagnostic, Format, codes};
use crate::household::table::{self, Headed, RowFault, UnknownHeading};
use crate::household::{self, Household, Vocabulary};
use crate::measure::Mm;
use crate::pipeline::{self, Loaded, Pack, Request, Tools};
use crate::source::Project;
use crate::threads::Alone;
use crate::typeset::Shelf;
use crate::write::{Journal, Output, WriteError};

#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("what").required(true).args(["table", "template"])))]
pub(super) struct Args {
    #[command(flatten)]
    making: Making,
    /// A table of households, CSV or XLSX: a row of headings, then one household a row
    table: Option<PathBuf>,
    /// Write an empty table with one example, and nothing else: XLSX, which explains its columns, or CSV
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// Also one print file per document, all packs in the order of the table
    #[arg(long)]
    merge: bool,
    /// Go on with a batch that was interrupted: rows whose packs are whole are not made again
    #[arg(long)]
    resume: bool,
    /// The most pages that a document with topics may have: what matters least is left out
    #[arg(long, value_name = "N")]
    max_pages: Option<NonZeroUsize>,
    /// How many packs are made at a time; else one per core
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
}

/// The file that says which rows are done, so that a batch can go on: row numbers and names of packs, nothing personal.
const JOURNAL: &str = "batch.jsonl";

/// For how many further parts of documents what Typst memoised is kept. Packs share whole parts too, see `SHELF`.
const KEEP: usize = 8;

/// How many laid-out parts of documents may be kept for further packs. A language has about seventy that many packs share; each
/// takes about a quarter of a megabyte.
const SHELF: usize = 400;

/// How many rows are read ahead, to print those in one language after another: of sixteen languages each has enough of them to share
/// the parts that are the same for all.
const AHEAD: usize = 1024;

/// A line of the journal.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Entry {
    /// First line: what the packs were made from. Another table, date or choice is another batch.
    Batch(String),
    /// A pack is being written.
    Begun { row: usize, pack: String },
    /// All files of a pack are whole.
    Done { row: usize, pack: String, files: Vec<String> },
}

pub(super) fn run(args: &Args, project: &Project) -> Status {
    let edition = match args.making.edition() {
        Ok(edition) => edition,
        Err(message) => return fail(&message),
    };
    let request = Request {
        kommune: args.making.kommune.clone(),
        documents: args.making.documents.clone(),
        languages: pipeline::languages(project),
        edition,
        is_final: args.making.is_final,
        bleed: Mm::default(),
        copies: 1,
    };
    let tools = Tools::load(project, Shelf::with_room_for(SHELF));
    let mut loaded = match pipeline::load_with(project, &request, Arc::new(tools)) {
        Ok(loaded) => loaded,
        Err(unknown) => return fail(&super::build::unknown_name(&unknown)),
    };
    loaded.keep = KEEP;
    loaded.load_rules(project);
    let vocabulary = loaded.vocabulary(project, edition);
    let Some(path) = &args.table else { return write_template(args, &vocabulary) };

    let format = Format::from(args.making.format);
    let faults = loaded.sink.has_errors();
    report(&shown(&loaded.sink.diagnostics, args.making.quiet), project, format);
    if faults {
        return Status::Findings;
    }
    let total = match table::open(path) {
        Ok(table) => table.rows(&vocabulary).count(),
        Err(error) => return table_fault(&error, project, format),
    };
    let table = match table::open(path) {
        Ok(table) => table,
        Err(error) => return table_fault(&error, project, format),
    };
    let sum = match household::checksum(path) {
        Ok(sum) => sum,
        Err(message) => return fail(&message),
    };
    let batch = match Batch::open(args, &request, table.headed(), total, &sum) {
        Ok(batch) => batch,
        Err(message) => return fail(&message),
    };
    if !args.making.quiet {
        batch.tell(passed_over(&batch.headed), project);
    }
    let rows = table.rows(&vocabulary);
    let queue = Mutex::new(Queue { rows, waiting: vec![], is_turned: false });
    let jobs = args::jobs(args.jobs);
    std::thread::scope(|scope| {
        for _ in 0..jobs.get() {
            scope.spawn(|| {
                let _alone = Alone::default();
                while !batch.stop.load(Ordering::Relaxed) {
                    let next = lock(&queue).next(&|row, found| batch.refuse(row, found, project));
                    let Some((row, household)) = next else { break };
                    batch.print(row, &household, &loaded, project, &request);
                    batch.bar.inc(1);
                }
            });
        }
    });
    batch.finish(&loaded.documents())
}

/// The rows that are still to be printed.
struct Queue<R> {
    rows: R,
    /// Read already, those to be taken first at the end.
    waiting: Vec<(usize, Household)>,
    /// The last languages come first this time: their parts are still on the shelf.
    is_turned: bool,
}

impl<R: Iterator<Item = (usize, Result<Household, Vec<RowFault>>)>> Queue<R> {
    /// The next household; rows with faults are handed to `refuse`.
    fn next(&mut self, refuse: &dyn Fn(usize, &[RowFault])) -> Option<(usize, Household)> {
        if self.waiting.is_empty() {
            for (row, household) in self.rows.by_ref().take(AHEAD) {
                match household {
                    Ok(household) => self.waiting.push((row, household)),
                    Err(faults) => refuse(row, &faults),
                }
            }
            let language = |household: &Household| household.languages.first().map(ToString::to_string);
            self.waiting.sort_by_cached_key(|(row, household)| (language(household), *row));
            if !self.is_turned {
                self.waiting.reverse();
            }
            self.is_turned = !self.is_turned;
        }
        match self.waiting.pop() {
            // All that were read ahead had faults, or the table is at its end.
            None => self.rows.next().and_then(|(row, household)| match household {
                Ok(household) => Some((row, household)),
                Err(faults) => {
                    refuse(row, &faults);
                    self.next(refuse)
                }
            }),
            next => next,
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn shown(diagnostics: &[Diagnostic], quiet: bool) -> Vec<Diagnostic> {
    diagnostics.iter().filter(|diagnostic| !quiet || diagnostic.is_error()).cloned().collect()
}

fn write_template(args: &Args, vocabulary: &Vocabulary) -> Status {
    let Some(path) = &args.template else { return Status::Failure };
    let kind = path.extension().map(|kind| kind.to_string_lossy().to_lowercase());
    let made = match kind.as_deref() {
        Some("xlsx") => household::template(vocabulary),
        Some("csv") => Ok(household::template_csv(vocabulary)),
        _ => return fail("give the name of a file that ends in .xlsx or .csv"),
    };
    let bytes = match made {
        Ok(bytes) => bytes,
        Err(error) => return fail(&error.to_string()),
    };
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return fail("give the name of a file that ends in .xlsx or .csv");
    };
    match Output::new(folder).write(&name.to_string_lossy(), &bytes) {
        Ok(()) => out(format!("{} written\n", path.display()).as_bytes()),
        Err(error) => fail(&error.to_string()),
    }
}

fn table_fault(error: &table::TableError, project: &Project, format: Format) -> Status {
    let mut diagnostic = Diagnostic::new(codes::TABLE, error.message.clone());
    diagnostic.hints.clone_from(&error.hints);
    report(&[diagnostic], project, format);
    Status::Findings
}

/// A batch while it runs.
struct Batch<'a> {
    args: &'a Args,
    headed: Headed,
    output: Output,
    journal: Mutex<Journal>,
    /// Rows whose packs are whole, with their files.
    done: Mutex<BTreeMap<usize, Vec<String>>>,
    /// Rows that were done before this run.
    before: BTreeMap<usize, String>,
    /// What was told already: the same finding in a thousand packs is one.
    told: Mutex<Vec<Diagnostic>>,
    refused: AtomicUsize,
    stop: Arc<AtomicBool>,
    broken: Mutex<Option<WriteError>>,
    bar: ProgressBar,
}

impl<'a> Batch<'a> {
    fn open(args: &'a Args, request: &Request, headed: Headed, total: usize, sum: &str) -> Result<Self, String> {
        let output = Output::private(&args.making.out);
        let what = format!(
            "{total} rows ({sum}) for {} on {}{}{}{}",
            request.kommune,
            request.edition,
            if request.is_final { ", final" } else { "" },
            args.max_pages.map(|most| format!(", at most {most} pages")).unwrap_or_default(),
            args.making.documents.iter().map(|document| format!(", {document}")).collect::<String>(),
        );
        let (mut done, mut begun, mut same) = (BTreeMap::new(), BTreeMap::new(), None);
        for line in output.journal(JOURNAL).map_err(|error| error.to_string())? {
            // A line that was cut off is one that was not written.
            match serde_json::from_str(&line) {
                Ok(Entry::Batch(before)) => same = Some(before == what),
                Ok(Entry::Begun { row, pack }) => drop(begun.insert(row, pack)),
                Ok(Entry::Done { row, pack, files }) => drop(done.insert(row, (pack, files))),
                Err(_) => {}
            }
        }
        let folder = args.making.out.display();
        match (same, args.resume) {
            (Some(_), false) => {
                return Err(format!("{folder} holds a batch already; go on with --resume, or choose another --out"));
            }
            (Some(false), true) => {
                return Err(format!("the batch in {folder} is another one; choose another --out"));
            }
            _ => {}
        }
        let unfinished: Vec<String> = begun
            .iter()
            .filter(|(row, pack)| done.get(row).is_none_or(|(whole, _)| whole != *pack))
            .map(|(_, pack)| format!("pack-{pack}-"))
            .collect();
        output.clean(&unfinished).map_err(|error| error.to_string())?;
        let mut journal = output.append(JOURNAL).map_err(|error| error.to_string())?;
        if same.is_none() {
            write(&mut journal, &Entry::Batch(what)).map_err(|error| error.to_string())?;
        }
        let stop = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&stop);
        // The packs that are being made are finished; a second signal ends the program at once.
        let _ = ctrlc::set_handler(move || {
            if asked.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        });
        let before = done.iter().map(|(row, (pack, _))| (*row, pack.clone())).collect();
        let done = done.into_iter().map(|(row, (_, files))| (row, files)).collect();
        Ok(Self {
            args,
            headed,
            output,
            journal: Mutex::new(journal),
            done: Mutex::new(done),
            before,
            told: Mutex::default(),
            refused: AtomicUsize::new(0),
            stop,
            broken: Mutex::new(None),
            bar: args::progress(total, args.making.quiet, "{bar:30} {pos}/{len} {per_sec} {eta}"),
        })
    }

    fn print(&self, row: usize, household: &Household, loaded: &Loaded, project: &Project, request: &Request) {
        if self.before.contains_key(&row) {
            return;
        }
        let pack = pipeline::random_id();
        let most = self.args.max_pages.map(NonZeroUsize::get);
        let whole = loaded.pack(project, request, household, &pack, most, NonZeroUsize::MIN);
        let notes = self.notes(row, household, &whole);
        let made = whole.made;
        let (errors, warnings): (Vec<Diagnostic>, Vec<Diagnostic>) =
            made.iter().flat_map(|made| made.diagnostics.clone()).partition(Diagnostic::is_error);
        if !self.args.making.quiet {
            self.tell(warnings, project);
            self.tell(notes, project);
        }
        if !errors.is_empty() {
            let in_row = |mut diagnostic: Diagnostic| {
                diagnostic.place = Some(format!("row {row}"));
                diagnostic.span = None;
                diagnostic.labels.clear();
                diagnostic
            };
            self.refused.fetch_add(1, Ordering::Relaxed);
            self.tell(errors.into_iter().map(in_row).collect(), project);
            return;
        }
        let written = || {
            write(&mut lock(&self.journal), &Entry::Begun { row, pack: pack.clone() })?;
            let mut files = Vec::new();
            for (entry, bytes) in made.iter().filter_map(|made| made.files.as_ref()).flatten() {
                self.output.write(&entry.path, bytes)?;
                files.push(entry.path.clone());
            }
            write(&mut lock(&self.journal), &Entry::Done { row, pack: pack.clone(), files: files.clone() })?;
            lock(&self.done).insert(row, files);
            Ok::<(), WriteError>(())
        };
        if let Err(error) = written() {
            self.stop.store(true, Ordering::Relaxed);
            *lock(&self.broken) = Some(error);
        }
    }

    /// What a row says and its pack does not print as it is said.
    fn notes(&self, row: usize, household: &Household, pack: &Pack) -> Vec<Diagnostic> {
        let note = |column: &str, message: String| Diagnostic {
            place: Some(place(row, column)),
            ..Diagnostic::new(codes::NOT_PRINTED, message)
        };
        let instead = if pack.missing.len() < household.languages.len() {
            "it is printed in the others"
        } else {
            "it is printed in German"
        };
        let language = |tag: &String| {
            let name = household::language_names(tag).get(1).copied().unwrap_or(tag);
            note(&self.headed.languages, format!("there are no words in {name} yet: {instead}"))
        };
        let mut notes: Vec<Diagnostic> = pack.missing.iter().map(language).collect();
        if pack.is_visit_lost {
            let message = "the day of the visit is not printed: none of these documents has a place for it";
            notes.push(note(&self.headed.visit, message.to_owned()));
        }
        notes
    }

    /// A row that cannot be read.
    fn refuse(&self, row: usize, faults: &[RowFault], project: &Project) {
        self.refused.fetch_add(1, Ordering::Relaxed);
        let told = |fault: &RowFault| {
            let mut diagnostic = Diagnostic::new(codes::TABLE_ROW, fault.message.clone());
            diagnostic.place = Some(place(row, &fault.column));
            diagnostic.hints.extend(fault.hint.clone());
            diagnostic
        };
        self.tell(faults.iter().map(told).collect(), project);
        self.bar.inc(1);
    }

    /// Shows findings, each once in a batch.
    fn tell(&self, found: Vec<Diagnostic>, project: &Project) {
        let mut told = lock(&self.told);
        let new: Vec<Diagnostic> = found.into_iter().filter(|diagnostic| !told.contains(diagnostic)).collect();
        if !new.is_empty() {
            self.bar.suspend(|| report(&new, project, Format::from(self.args.making.format)));
        }
        // Errors name their row, so they cannot come twice.
        told.extend(new.into_iter().filter(|diagnostic| !diagnostic.is_error()));
    }

    fn finish(self, documents: &[&str]) -> Status {
        self.bar.finish_and_clear();
        if let Some(error) = self.broken.into_inner().unwrap_or_else(PoisonError::into_inner) {
            return fail(&error.to_string());
        }
        let done = self.done.into_inner().unwrap_or_else(PoisonError::into_inner);
        let refused = self.refused.into_inner();
        let stopped = self.stop.load(Ordering::Relaxed);
        if self.args.merge && !stopped {
            let mut merged: BTreeMap<&str, Vec<String>> = BTreeMap::new();
            for file in done.values().flatten().filter(|file| file.ends_with(".print.pdf")) {
                // pack-<name>-<document>-<language>.print.pdf; one document's id may begin like another's.
                let rest = file.splitn(3, '-').nth(2).unwrap_or_default();
                let is_of = |id: &&&str| rest.strip_prefix(**id).is_some_and(|rest| rest.starts_with('-'));
                if let Some(id) = documents.iter().filter(is_of).max_by_key(|id| id.len()) {
                    merged.entry(id).or_default().push(file.clone());
                }
            }
            for (document, files) in merged {
                let into = format!("{document}.print.pdf");
                match self.output.merge(&files, &into) {
                    Ok(pages) if !self.args.making.quiet => {
                        out(format!("{into}: {} files, {pages} sides\n", files.len()).as_bytes());
                    }
                    Ok(_) => {}
                    Err(error) => return fail(&error.to_string()),
                }
            }
        }
        let told = format!("{} pack(s) in {}, {refused} row(s) left out\n", done.len(), self.args.making.out.display());
        if !self.args.making.quiet && self.args.making.format != FormatArg::Json {
            out(told.as_bytes());
        }
        if stopped {
            say("stopped; go on with --resume\n");
        }
        if refused > 0 || stopped { Status::Findings } else { Status::Clean }
    }
}

/// Columns that are not read. Their headings may be anything, so they are named by their letters.
fn passed_over(headed: &Headed) -> Vec<Diagnostic> {
    let one = |heading: &UnknownHeading| Diagnostic {
        place: Some(format!("column {}", heading.letter)),
        ..Diagnostic::new(codes::NOT_PRINTED, "this column is not read: its heading is not known")
    };
    headed.passed_over.iter().map(one).collect()
}

/// Where something stands in the table; no column is the whole row.
fn place(row: usize, column: &str) -> String {
    let column = if column.is_empty() { String::new() } else { format!(", column {column}") };
    format!("row {row}{column}")
}

fn write(journal: &mut Journal, entry: &Entry) -> Result<(), WriteError> {
    journal.line(&serde_json::to_string(entry).unwrap_or_default())
}
