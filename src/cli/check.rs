//! `begleitheft check`: faults in the project's files, found without printing.

use std::num::NonZeroUsize;

use clap::ValueEnum;

use super::build::unknown_name;
use super::explain::Words;
use super::{FormatArg, Status, UiLang, fail, report};
use crate::content;
use crate::diag::{Diagnostic, Format};
use crate::pipeline;
use crate::source::Project;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What to look at; may be given several times
    #[arg(long, value_enum, value_name = "PART", required = true)]
    only: Vec<Part>,
    /// The municipality; all if left out. Words are the same in all of them
    #[arg(long = "kommune", value_name = "ID")]
    kommunen: Vec<String>,
    /// The language; all if left out. Facts are the same in all of them
    #[arg(long = "lang", value_name = "TAG")]
    languages: Vec<String>,
    /// In which language findings are explained, but for programs; else the environment's
    #[arg(long, value_enum, value_name = "TAG")]
    ui_lang: Option<UiLang>,
    /// How findings are shown
    #[arg(long, value_enum, default_value_t = FormatArg::Human)]
    format: FormatArg,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The facts in content/
    Content,
    /// The words in locales/
    Locales,
    /// The pages; not yet: build looks at them
    Print,
}

pub(super) fn run(args: &Args, project: &Project) -> Status {
    if args.only.contains(&Part::Print) {
        return fail("check does not look at pages yet: begleitheft build does, before it writes them");
    }
    let known = content::kommunen(project);
    if let Some(unknown) = args.kommunen.iter().find(|kommune| !known.contains(kommune)) {
        return fail(&format!("municipality \"{unknown}\" is not known\nknown are: {}", known.join(", ")));
    }
    let asked = args.languages.iter().map(|tag| pipeline::language(project, tag));
    let asked: Vec<String> = match asked.collect() {
        Ok(asked) => asked,
        Err(unknown) => return fail(&unknown_name(&unknown)),
    };
    let mut found: Vec<Diagnostic> = Vec::new();
    if args.only.contains(&Part::Content) {
        let kommunen = if args.kommunen.is_empty() { &known } else { &args.kommunen };
        found.extend(pipeline::check_content(project, kommunen));
    }
    if args.only.contains(&Part::Locales) {
        let languages = if asked.is_empty() { pipeline::languages(project) } else { asked };
        let jobs = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        found.extend(pipeline::check_locales(project, &languages, jobs));
    }
    if !found.is_empty() && args.format != FormatArg::Json {
        let words = Words::load(project, args.ui_lang);
        found.iter_mut().for_each(|finding| words.add_to(finding));
    }
    report(&found, project, args.format.into());
    let errors = found.iter().filter(|finding| finding.is_error()).count();
    if Format::from(args.format) == Format::Human {
        super::say(&format!("{errors} errors, {} warnings\n", found.len() - errors));
    }
    if errors > 0 { Status::Findings } else { Status::Clean }
}
