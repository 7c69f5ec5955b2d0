//! `begleitheft build`: documents of a municipality → PDF files and a manifest.

use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;

use super::args::{self, Making};
use super::{Status, clock, fail, out, report, say};
use crate::diag::{Diagnostic, Format};
use crate::measure::Mm;
use crate::pipeline::{self, Loaded, Made, Request, UnknownName};
use crate::source::Project;
use crate::timings::{Stage, Timings};
use crate::write::{Entry, Kind, Output, manifest};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    making: Making,
    /// Only this language (may be repeated)
    #[arg(long = "lang", value_name = "TAG")]
    languages: Vec<String>,
    /// Add bleed, crop and fold marks to the print files, for a print shop
    #[arg(long, value_name = "MM", default_value = "0")]
    bleed: Mm,
    /// How many documents are made at a time; else one per core
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Make one document at a time, and show what each stage took
    #[arg(long, conflicts_with = "jobs")]
    timings: bool,
}

pub(super) fn run(args: &Args, project: &Project) -> Status {
    let edition = match args.making.edition() {
        Ok(edition) => edition,
        Err(message) => return fail(&message),
    };
    if args.bleed.mm() > 10.0 {
        return fail("--bleed is at most 10 mm");
    }
    let request = Request {
        kommune: args.making.kommune.clone(),
        documents: args.making.documents.clone(),
        languages: args.languages.clone(),
        edition,
        is_final: args.making.is_final,
        bleed: args.bleed,
        copies: 1,
    };
    let jobs = if args.timings { NonZeroUsize::MIN } else { args::jobs(args.jobs) };
    let mut loaded = match pipeline::load(project, &request) {
        Ok(loaded) => loaded,
        Err(unknown) => return fail(&unknown_name(&unknown)),
    };
    if args.timings {
        loaded.timings = Timings::with_clock(clock);
        loaded.timings.add(Stage::Load, clock());
    }
    loaded.prepare_for(jobs);
    let bar = args::progress(loaded.len(), args.making.quiet, "{bar:30} {pos}/{len} {msg}");
    let made = loaded.build(project, &request, jobs, &|made| {
        bar.set_message(format!("{} ({})", made.document, made.language));
        bar.inc(1);
    });
    bar.finish_and_clear();
    let status = finish(args, project, &loaded, &made, edition);
    if args.timings {
        say(&timings(&loaded.timings, clock()));
    }
    status
}

/// A line for each stage, with how often it was done, and what is left of the time that all took.
fn timings(timings: &Timings, all: Duration) -> String {
    let line = |name: &str, time: Duration, times: Option<u64>| {
        let share = 100.0 * time.as_secs_f64() / all.as_secs_f64().max(f64::MIN_POSITIVE);
        let times = times.map(|times| format!(" {times:>5} ×")).unwrap_or_default();
        format!("{name:<24} {:>9.1} ms {share:>5.1} %{times}\n", 1000.0 * time.as_secs_f64())
    };
    let stage = |stage: &Stage| line(stage.name(), timings.spent(*stage), Some(timings.times(*stage)));
    let stages: String = Stage::ALL.iter().map(stage).collect();
    let known: Duration = Stage::ALL.iter().map(|stage| timings.spent(*stage)).sum();
    stages + &line("other", all.saturating_sub(known), None) + &line("all", all, None)
}

pub(super) fn unknown_name(unknown: &UnknownName) -> String {
    let mut text = format!("{} \"{}\" is not known", unknown.what, unknown.name);
    if let Some(nearest) = &unknown.nearest {
        text.push_str(&format!("; did you mean \"{nearest}\"?"));
    }
    text.push_str(&format!("\nknown are: {}", unknown.known.join(", ")));
    text
}

/// Writes what was made, then reports.
fn finish(args: &Args, project: &Project, loaded: &Loaded, made: &[Made], edition: Date) -> Status {
    let output = Output::new(&args.making.out);
    let mut entries = Vec::new();
    let mut broken = None;
    for (entry, bytes) in made.iter().filter_map(|made| made.files.as_ref()).flatten() {
        if let Err(error) = loaded.timings.of(Stage::Write, || output.write(&entry.path, bytes)) {
            broken = Some(error);
            break;
        }
        entries.push(entry.clone());
    }
    if broken.is_none() && !entries.is_empty() {
        broken = output.write("manifest.json", manifest(edition, &entries).as_bytes()).err();
    }
    let mut diagnostics = loaded.sink.diagnostics.clone();
    for diagnostic in made.iter().flat_map(|made| &made.diagnostics) {
        if !diagnostics.contains(diagnostic) {
            diagnostics.push(diagnostic.clone());
        }
    }
    // Errors last: that is where the eye is when the program ends.
    diagnostics.sort_by_key(Diagnostic::is_error);
    let format = Format::from(args.making.format);
    let shown: Vec<Diagnostic> =
        diagnostics.iter().filter(|diagnostic| !args.making.quiet || diagnostic.is_error()).cloned().collect();
    report(&shown, project, format);
    if format != Format::Json && !args.making.quiet {
        out(summary(&entries, &args.making.out).as_bytes());
    }
    if let Some(error) = broken {
        return fail(&error.to_string());
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    if errors > 0 {
        say(&format!("{errors} error(s); {} of {} document(s) written\n", entries.len() / 2, loaded.len()));
        return Status::Findings;
    }
    Status::Clean
}

/// What was written, and where; nothing if nothing was.
fn summary(entries: &[Entry], folder: &Path) -> String {
    if entries.is_empty() {
        return String::new();
    }
    format!("{:<28} pages/sheets\n{}written to {}\n", "document", sizes(entries), folder.display())
}

/// One line per document: for each language its pages, and the sheets of paper that they are printed on.
pub(super) fn sizes(entries: &[Entry]) -> String {
    let mut lines: Vec<(&str, String)> = Vec::new();
    for entry in entries.iter().filter(|entry| entry.kind == Kind::Reading) {
        let size = format!("{} {}/{}", entry.language, entry.pages, entry.sheets);
        match lines.iter_mut().find(|(document, _)| *document == entry.document) {
            Some((_, sizes)) => *sizes = format!("{sizes}  {size}"),
            None => lines.push((&entry.document, size)),
        }
    }
    lines.iter().map(|(document, sizes)| format!("{document:<28} {sizes}\n")).collect()
}
