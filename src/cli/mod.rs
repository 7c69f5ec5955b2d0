//! The command line: one file per command. The only module that reads the clock and the environment, and that prints.

mod args;
mod batch;
mod build;
mod check;
mod desk;
mod explain;
mod list;
mod pack;
mod schema;
mod translate;
mod watch;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

use jiff::civil::Date;

use crate::diag::{Diagnostic, Format, render};
use crate::lang::Lang;
use crate::source::Project;

/// Prints bilingual arrival guides: booklets, packs and flyers, from YAML facts and Fluent words.
#[derive(Debug, Parser)]
#[command(name = "begleitheft", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The project's folder; else the nearest one upward with content/ and locales/, else the copy inside the program
    #[arg(long, global = true, value_name = "DIR")]
    project: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make the documents of a municipality, each for reading and for printing
    Build(build::Args),
    /// Make everything for one household, chosen by and filled with what it says
    Pack(pack::Args),
    /// Make documents, and make them again whenever a file that they are made from is saved
    Watch(watch::Args),
    /// Make a pack for each row of a table
    Batch(batch::Args),
    /// Look for faults in facts, words and pages, without writing anything
    Check(check::Args),
    /// Open a page in the browser to choose, look and print
    Desk(desk::Args),
    /// Say what the code of a finding means and how to mend it
    Explain(explain::Args),
    /// Show what there is to build
    List(list::Args),
    /// Write JSON Schemas of the content files, for editors
    Schema(schema::Args),
    /// Keep the record of who made and who confirmed the translations
    Translate(translate::Args),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatArg {
    /// With the line and a hint
    Human,
    /// One line each
    Short,
    /// One JSON object a line, on standard output
    Json,
    /// Annotations for a workflow of GitHub, on standard output
    Github,
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Self {
        match format {
            FormatArg::Human => Self::Human,
            FormatArg::Short => Self::Short,
            FormatArg::Json => Self::Json,
            FormatArg::Github => Self::Github,
        }
    }
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// Done, perhaps with warnings.
    Clean,
    /// Findings stopped some output.
    Findings,
    /// The request or the environment does not allow it.
    Failure,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Clean => 0,
            Status::Findings => 1,
            Status::Failure => 2,
        })
    }
}

/// Since the program began.
#[expect(clippy::disallowed_methods, reason = "this is the module that reads the clock")]
fn clock() -> Duration {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    BEGUN.elapsed()
}

/// Runs the program with the process's arguments.
pub fn main() -> ExitCode {
    clock();
    let cli = Cli::parse();
    let status = match &cli.command {
        Command::Build(args) => open(&cli).map_or(Status::Failure, |project| build::run(args, &project)),
        Command::Pack(args) => open(&cli).map_or(Status::Failure, |project| pack::run(args, &project)),
        Command::Watch(args) => open(&cli).map_or(Status::Failure, |project| watch::run(args, &project)),
        Command::Batch(args) => open(&cli).map_or(Status::Failure, |project| batch::run(args, &project)),
        Command::Check(args) => open(&cli).map_or(Status::Failure, |project| check::run(args, &project)),
        Command::Desk(args) => open(&cli).map_or(Status::Failure, |project| desk::run(args, project)),
        Command::Explain(args) => open(&cli).map_or(Status::Failure, |project| explain::run(args, &project)),
        Command::List(args) => open(&cli).map_or(Status::Failure, |project| list::run(args, &project)),
        Command::Schema(args) => schema::run(args),
        Command::Translate(args) => open(&cli).map_or(Status::Failure, |project| translate::run(args, &project)),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "begleitheft", &mut script);
            out(&script)
        }
        Command::Man => {
            let mut page = Vec::new();
            match clap_mangen::Man::new(Cli::command()).render(&mut page) {
                Ok(()) => out(&page),
                Err(error) => fail(&error.to_string()),
            }
        }
    };
    status.into()
}

fn open(cli: &Cli) -> Option<Project> {
    #[expect(clippy::disallowed_methods, reason = "this is the module that reads the environment")]
    let start = std::env::current_dir().unwrap_or_default();
    match Project::discover(cli.project.as_deref(), &start) {
        Ok(project) => Some(project),
        Err(error) => {
            fail(&format!("{} is not a project: {}", error.path.display(), error.reason));
            None
        }
    }
}

/// Writes to standard output; a closed pipe (`| head`) is no fault.
fn out(bytes: &[u8]) -> Status {
    match std::io::stdout().write_all(bytes) {
        Ok(()) => Status::Clean,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Status::Clean,
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(message: &str) -> Status {
    say(&format!("error: {message}\n"));
    Status::Failure
}

/// Writes to standard error; if even that fails, there is nobody left to tell.
fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Shows findings: for people on standard error, for programs on standard output.
fn report(diagnostics: &[Diagnostic], project: &Project, format: Format) {
    let text = render(diagnostics, project, format, colour());
    if matches!(format, Format::Json | Format::Github) {
        out(text.as_bytes());
    } else {
        say(&text);
    }
}

/// Colours on a terminal, unless `NO_COLOR` is set (no-color.org).
fn colour() -> bool {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    std::io::stderr().is_terminal() && !no_color
}

/// The languages that staff are spoken to in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum UiLang {
    /// German
    De,
    /// English
    En,
}

/// German, unless the environment asks for English.
fn ui_language() -> UiLang {
    #[expect(clippy::disallowed_methods, reason = "this is the module that reads the environment")]
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    if set.is_some_and(|value| value.starts_with("en")) { UiLang::En } else { UiLang::De }
}

impl From<UiLang> for Lang {
    fn from(language: UiLang) -> Self {
        match language {
            UiLang::De => Self::source(),
            UiLang::En => "en".parse().unwrap_or_else(|_| Self::source()),
        }
    }
}

/// `SOURCE_DATE_EPOCH` (reproducible-builds.org), else today in the computer's time zone.
fn default_edition() -> Result<Date, String> {
    let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        return Ok(jiff::Zoned::now().date());
    };
    epoch
        .to_str()
        .and_then(|text| text.parse::<i64>().ok())
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .map(|timestamp| timestamp.to_zoned(jiff::tz::TimeZone::UTC).date())
        .ok_or_else(|| format!("SOURCE_DATE_EPOCH is {epoch:?}, but must be a number of seconds"))
}
