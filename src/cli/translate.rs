//! `begleitheft translate`: the record of who made and who confirmed each translation.

use jiff::civil::Date;

use super::{Status, fail, out, report};
use crate::catalog::{Catalog, draft_records};
use crate::diag::{Format, Sink};
use crate::lang::Lang;
use crate::pipeline;
use crate::source::{Origin, Project};
use crate::write::Output;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
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
    let Command::Draft { languages, on } = &args.command;
    let Origin::Folder(folder) = &project.origin else {
        return fail("there is no project here to record anything in; name its folder with --project");
    };
    let on = match on.map_or_else(super::default_edition, Ok) {
        Ok(on) => on,
        Err(message) => return fail(&message),
    };
    let known = pipeline::languages(project);
    if let Some(unknown) = languages.iter().find(|language| !known.contains(language)) {
        return fail(&format!("language \"{unknown}\" is not known\nknown are: {}", known.join(", ")));
    }
    let mut sink = Sink::default();
    let german = Catalog::load(project, &Lang::source(), &mut sink);
    let output = Output::new(folder);
    for tag in if languages.is_empty() { &known } else { languages } {
        let Ok(language) = tag.parse::<Lang>() else { continue };
        if language.is_source() {
            continue;
        }
        let mut found = Sink::default();
        let catalog = Catalog::load(project, &language, &mut found);
        catalog.check_against(&german, &mut found);
        let faulty = found.has_errors();
        sink.diagnostics.append(&mut found.diagnostics);
        // A record of texts that cannot be read would drop what people confirmed.
        if faulty {
            continue;
        }
        let text = draft_records(&catalog, &german, &on.to_string());
        if let Err(error) = output.write(&format!("locales/{tag}/review.yaml"), text.as_bytes()) {
            return fail(&error.to_string());
        }
        out(format!("{tag}: {} texts recorded\n", text.lines().count()).as_bytes());
    }
    report(&sink.diagnostics, project, Format::Human);
    if sink.has_errors() { Status::Findings } else { Status::Clean }
}
