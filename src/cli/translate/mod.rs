//! `begleitheft translate`: what is translated, what changed since, and who confirmed it.

mod accept;
mod diff;
mod new;
mod status;

use std::path::Path;

use jiff::civil::Date;

use super::args::jobs;
use super::{Status, fail, out, report};
use crate::catalog::{Catalog, draft_records};
use crate::diag::{Diagnostic, Format, Sink, nearest};
use crate::lang::{Lang, SOURCE};
use crate::pipeline;
use crate::source::{Origin, Project};
use crate::threads::in_parallel;
use crate::write::Output;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Count the texts of each language by how far they can be trusted, and say what to do next
    Status(status::Args),
    /// Show outdated texts: the German then and now, beside the translation
    Diff(diff::Args),
    /// Record that a person confirmed texts; with --minor, that the German changed without another meaning
    Accept(accept::Args),
    /// Make the folder of a new language, with the German text as comments
    New(new::Args),
    /// Record new and changed texts as machine drafts, in locales/LANG/review.yaml; what a person confirmed stays
    Draft {
        /// The languages; all but German if left out
        #[arg(value_name = "LANG")]
        languages: Vec<String>,
        /// The day on which the drafts were made; else SOURCE_DATE_EPOCH, else today
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<Date>,
    },
}

pub(super) fn run(args: &Args, project: &Project) -> Status {
    let done = match &args.command {
        Command::Status(args) => status::run(args, project),
        Command::Diff(args) => diff::run(args, project),
        Command::Accept(args) => accept::run(args, project),
        Command::New(args) => new::run(args, project),
        Command::Draft { languages, on } => draft(languages, *on, project),
    };
    done.unwrap_or_else(|message| fail(&message))
}

fn draft(languages: &[String], on: Option<Date>, project: &Project) -> Result<Status, String> {
    let folder = folder(project)?;
    let on = on.map_or_else(super::default_edition, Ok)?;
    let tags = translations(languages, project)?;
    let mut sink = Sink::default();
    let german = Catalog::load(project, &Lang::source(), &mut sink);
    let output = Output::new(folder);
    for tag in tags {
        let mut found = Sink::default();
        let catalog = load(&tag, project, &mut found)?;
        catalog.check_against(&german, &mut found);
        let faulty = found.has_errors();
        sink.diagnostics.append(&mut found.diagnostics);
        // A record of texts that cannot be read would drop what people confirmed.
        if faulty {
            continue;
        }
        let text = draft_records(&catalog, &german, &on.to_string());
        output.write(&review_file(&tag), text.as_bytes()).map_err(|error| error.to_string())?;
        out(format!("{tag}: {} recorded\n", texts(text.lines().count())).as_bytes());
    }
    report(&sink.diagnostics, project, Format::Human);
    Ok(if sink.has_errors() { Status::Findings } else { Status::Clean })
}

/// Where a command may write.
fn folder(project: &Project) -> Result<&Path, String> {
    match &project.origin {
        Origin::Folder(folder) => Ok(folder),
        Origin::Embedded => {
            Err("there is no project here to record anything in; name its folder with --project".into())
        }
    }
}

/// The languages asked for, else all that have a folder; German is not among them. Another tag of the same language does too.
fn translations(asked: &[String], project: &Project) -> Result<Vec<String>, String> {
    let known = pipeline::languages(project);
    let folder = |tag: &String| {
        let canonical = tag.parse::<Lang>().map(|lang| lang.to_string()).ok();
        canonical.filter(|it| known.contains(it)).ok_or_else(|| unknown_language(tag, &known))
    };
    let mut tags = asked.iter().map(folder).collect::<Result<Vec<_>, _>>()?;
    if asked.is_empty() {
        tags = known;
    }
    tags.retain(|tag| tag != SOURCE);
    Ok(tags)
}

fn unknown_language(tag: &str, known: &[String]) -> String {
    let near = nearest(tag, known.iter().map(String::as_str));
    let near = near.map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default();
    format!("language \"{tag}\" is not known{near}\nknown are: {}", known.join(", "))
}

/// One language that has a folder.
fn load(tag: &str, project: &Project, sink: &mut Sink) -> Result<Catalog, String> {
    Ok(Catalog::load(project, &tag.parse::<Lang>()?, sink))
}

/// The same for many, with what is wrong in each. Reading the words of a language takes a few milliseconds.
fn load_all(tags: &[String], project: &Project) -> Vec<(Catalog, Vec<Diagnostic>)> {
    in_parallel(tags, jobs(None), |tag| {
        let mut sink = Sink::default();
        Some((load(tag, project, &mut sink).ok()?, sink.diagnostics))
    })
}

fn review_file(tag: &str) -> String {
    format!("locales/{tag}/review.yaml")
}

/// Errors in the records of a language. A record that was refused would be written a second time, or lost.
fn faulty_records(found: Vec<Diagnostic>, tag: &str, project: &Project) -> Vec<Diagnostic> {
    let path = review_file(tag);
    let is_there = |fault: &Diagnostic| fault.span.is_some_and(|span| *project.file(span.file).path == *path);
    found.into_iter().filter(|fault| fault.is_error() && is_there(fault)).collect()
}

fn texts(count: usize) -> String {
    if count == 1 { "1 text".to_owned() } else { format!("{count} texts") }
}
