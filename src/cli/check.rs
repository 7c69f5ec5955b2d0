//! `begleitheft check`: faults in the project's files and on its pages, found without writing anything.

use clap::ValueEnum;
use jiff::civil::Date;

use super::build::unknown_name;
use super::explain::Words;
use super::{FormatArg, Status, UiLang, args, default_edition, fail, report};
use crate::content;
use crate::diag::{Code, Diagnostic, Format, codes};
use crate::measure::Mm;
use crate::pipeline::{self, Request, UnknownName};
use crate::source::Project;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What to look at (may be repeated); everything if left out
    #[arg(long, value_enum, value_name = "PART")]
    only: Vec<Part>,
    /// The municipality (may be repeated); all if left out. Words are the same in all of them
    #[arg(long = "kommune", value_name = "ID")]
    kommunen: Vec<String>,
    /// The language (may be repeated); all if left out. Facts are the same in all of them
    #[arg(long = "lang", value_name = "TAG")]
    languages: Vec<String>,
    /// The document whose pages are looked at (may be repeated); all if left out
    #[arg(long = "document", value_name = "ID")]
    documents: Vec<String>,
    /// Make errors of what --final of build refuses
    #[arg(long = "final")]
    is_final: bool,
    /// The date that facts are held against; else SOURCE_DATE_EPOCH, else today
    #[arg(long, visible_alias = "edition", value_name = "YYYY-MM-DD")]
    on: Option<Date>,
    /// In which language findings are explained, but for json; else the environment's
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
    /// Every document on its pages and sheets
    Print,
}

pub(super) fn run(args: &Args, project: &Project) -> Status {
    let day = match args.on.map_or_else(default_edition, Ok) {
        Ok(day) => day,
        Err(message) => return fail(&message),
    };
    let known = content::kommunen(project);
    if let Some(unknown) = args.kommunen.iter().find(|kommune| !known.contains(kommune)) {
        return fail(&format!("municipality \"{unknown}\" is not known\nknown are: {}", known.join(", ")));
    }
    let kommunen = if args.kommunen.is_empty() { &known } else { &args.kommunen };
    let asked = args.languages.iter().map(|tag| pipeline::language(project, tag));
    let asked: Vec<String> = match asked.collect() {
        Ok(asked) => asked,
        Err(unknown) => return fail(&unknown_name(&unknown)),
    };
    let wants = |part: Part| args.only.is_empty() || args.only.contains(&part);
    let mut found: Vec<Diagnostic> = Vec::new();
    if wants(Part::Content) {
        found.extend(pipeline::check_content(project, kommunen, day));
    }
    if wants(Part::Locales) {
        let languages = if asked.is_empty() { pipeline::languages(project) } else { asked.clone() };
        found.extend(pipeline::check_locales(project, &languages, args::jobs(None)));
    }
    if wants(Part::Print) {
        let on_pages = match pages(args, project, kommunen, &asked, day) {
            Ok(on_pages) => on_pages,
            Err(unknown) => return fail(&unknown_name(&unknown)),
        };
        // Of words, the files tell more exactly what a page would say again.
        const OF_WORDS: [Code; 3] = [codes::DRAFT, codes::UNTRANSLATED, codes::OUTDATED];
        for finding in on_pages {
            let is_told = wants(Part::Locales) && OF_WORDS.contains(&finding.code);
            if !is_told && !found.contains(&finding) {
                found.push(finding);
            }
        }
    }
    if args.is_final {
        pipeline::refuse(&mut found);
    }
    // Errors last: that is where the eye is when the program ends.
    found.sort_by_key(Diagnostic::is_error);
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

/// What is found on the pages of each municipality. A document or language that one of them does not have is no matter if another
/// has it.
fn pages(
    args: &Args,
    project: &Project,
    kommunen: &[String],
    languages: &[String],
    day: Date,
) -> Result<Vec<Diagnostic>, UnknownName> {
    let mut found = Vec::new();
    let mut unknown = None;
    let mut is_any = kommunen.is_empty();
    for kommune in kommunen {
        let request = Request {
            kommune: kommune.clone(),
            documents: args.documents.clone(),
            languages: languages.to_vec(),
            edition: day,
            is_final: args.is_final,
            bleed: Mm::default(),
            copies: 1,
        };
        let mut loaded = match pipeline::load(project, &request) {
            Ok(loaded) => loaded,
            Err(one) => {
                unknown.get_or_insert(one);
                continue;
            }
        };
        is_any = true;
        let jobs = args::jobs(None);
        loaded.prepare_for(jobs);
        let bar = args::progress(loaded.len(), args.format != FormatArg::Human, "{bar:30} {pos}/{len} {msg}");
        found.extend(loaded.check(project, &request, jobs, &|document, tag| {
            bar.set_message(format!("{document} ({tag})"));
            bar.inc(1);
        }));
        bar.finish_and_clear();
    }
    match unknown {
        Some(unknown) if !is_any => Err(unknown),
        _ => Ok(found),
    }
}
