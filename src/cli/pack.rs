//! `begleitheft pack`: one household → everything that is printed for it; or the same with lines to write on.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use super::args::{self, Making};
use super::{FormatArg, Status, fail, out, report, say};
use crate::catalog::Catalog;
use crate::diag::{Diagnostic, Format, Sink};
use crate::household::{self, open_household, read_household};
use crate::lang::Lang;
use crate::measure::Mm;
use crate::pipeline::{self, Loaded, Made, Pack, Request};
use crate::select;
use crate::source::Project;
use crate::write::Output;

#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("whom").required(true).args(["household", "blank"])))]
pub(super) struct Args {
    #[command(flatten)]
    making: Making,
    /// A YAML file with what the household says; every field may be left out
    household: Option<PathBuf>,
    /// Nothing personal: lines to write on
    #[arg(long, requires = "languages")]
    blank: bool,
    /// The languages of a blank pack (may be repeated)
    #[arg(long = "lang", value_name = "TAG", requires = "blank")]
    languages: Vec<Lang>,
    /// How often a blank pack stands in its print files
    #[arg(long, value_name = "N", default_value = "1", requires = "blank")]
    copies: NonZeroUsize,
    /// The most pages that a document with topics may have: what matters least is left out
    #[arg(long, value_name = "N")]
    max_pages: Option<NonZeroUsize>,
    /// Tell why each topic, course and insert was taken
    #[arg(long)]
    explain: bool,
}

/// For how many further parts of documents what was laid out is kept: documents of one pack share little more.
const KEEP: usize = 32;

pub(super) fn run(args: &Args, project: &Project) -> Status {
    let edition = match args.making.edition() {
        Ok(edition) => edition,
        Err(message) => return fail(&message),
    };
    let bytes = match args.household.as_deref().map_or_else(|| Ok(vec![]), open_household) {
        Ok(bytes) => bytes,
        Err(message) => return fail(&message),
    };
    // Only the words of its own languages are read, so these are asked for first.
    let wanted = if args.blank { args.languages.clone() } else { household::languages(&bytes) };
    let available = pipeline::languages(project);
    let mut languages: Vec<String> =
        wanted.iter().map(ToString::to_string).filter(|tag| available.contains(tag)).collect();
    if languages.is_empty() {
        languages.push(crate::lang::SOURCE.to_owned());
    }
    let request = Request {
        kommune: args.making.kommune.clone(),
        documents: args.making.documents.clone(),
        languages,
        edition,
        is_final: args.making.is_final,
        bleed: Mm::default(),
        copies: args.copies.get(),
    };
    let mut loaded = match pipeline::load(project, &request) {
        Ok(loaded) => loaded,
        Err(unknown) => return fail(&super::build::unknown_name(&unknown)),
    };
    let jobs = args::jobs(None);
    loaded.keep = KEEP;
    loaded.jobs = jobs;
    loaded.load_rules(project);
    let format = Format::from(args.making.format);
    let mut sink = Sink::default();
    let household = read_household(&bytes, &loaded.vocabulary(project, edition), &mut sink);
    drop(bytes);
    let Some(mut household) = household else {
        report(&sink.diagnostics, project, format);
        return Status::Findings;
    };
    if args.blank {
        household.languages.clone_from(&args.languages);
    }
    let id = pipeline::random_id();
    let pack = loaded.pack(project, &request, &household, &id, args.max_pages.map(NonZeroUsize::get), jobs);
    drop(household);
    finish(args, project, &loaded, &pack, &id)
}

fn finish(args: &Args, project: &Project, loaded: &Loaded, pack: &Pack, id: &str) -> Status {
    let output = Output::private(&args.making.out);
    let mut summary = String::new();
    let mut broken = None;
    'files: for made in &pack.made {
        for (entry, bytes) in made.files.iter().flatten() {
            if let Err(error) = output.write(&entry.path, bytes) {
                broken = Some(error);
                break 'files;
            }
        }
        summary.push_str(&line(made));
    }
    let mut diagnostics = loaded.sink.diagnostics.clone();
    for diagnostic in pack.made.iter().flat_map(|made| &made.diagnostics) {
        if !diagnostics.contains(diagnostic) {
            diagnostics.push(diagnostic.clone());
        }
    }
    diagnostics.sort_by_key(Diagnostic::is_error);
    let shown: Vec<Diagnostic> =
        diagnostics.iter().filter(|diagnostic| !args.making.quiet || diagnostic.is_error()).cloned().collect();
    report(&shown, project, Format::from(args.making.format));
    for language in pack.missing.iter().filter(|_| !args.making.quiet) {
        say(&format!(
            "note: there are no words in {language} yet; what would be in it is in German or left to the other languages\n"
        ));
    }
    if pack.is_visit_lost && !args.making.quiet {
        say("note: the day of the visit is not printed: none of these documents has a place for it\n");
    }
    if args.explain
        && let Some(kommune) = &loaded.kommune
    {
        let words = Catalog::load(project, &super::ui_language().into(), &mut Sink::default());
        out(select::explain(&pack.selection, kommune, &words).as_bytes());
    }
    if !args.making.quiet && args.making.format != FormatArg::Json {
        let folder = args.making.out.display();
        let end = if summary.is_empty() {
            "nothing was written\n".to_owned()
        } else {
            format!("pack-{id} written to {folder}\n")
        };
        out(format!("{summary}{end}").as_bytes());
    }
    if let Some(error) = broken {
        return fail(&error.to_string());
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    if errors > 0 { Status::Findings } else { Status::Clean }
}

fn line(made: &Made) -> String {
    made.files.as_ref().map_or_else(String::new, |[(reading, _), (print, _)]| {
        format!("{:<28} {} {}/{}\n", made.document, made.language, reading.pages, print.sheets)
    })
}
