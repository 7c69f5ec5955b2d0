//! `begleitheft translate accept`: what a person says of translations, patched into the records.

use jiff::civil::Date;

use super::{Status, faulty_records, folder, load, out, report, review_file, texts, translations};
use crate::catalog::{Catalog, Confirmation, Patched};
use crate::cli::default_edition;
use crate::diag::{Format, Sink};
use crate::lang::{Lang, SOURCE};
use crate::pipeline;
use crate::source::Project;
use crate::write::Output;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language, then the messages; none named: all that are neither outdated nor confirmed. With --minor the language may be
    /// left out, which means all
    #[arg(value_name = "LANG [ID]…", required_unless_present = "minor")]
    names: Vec<String>,
    /// The person who confirms
    #[arg(long, value_name = "WHO", required_unless_present = "minor")]
    by: Option<String>,
    /// As a second person, who did not write the translation
    #[arg(long)]
    reviewed: bool,
    /// The German changed, but not what it says: outdated records get its new text and keep their state
    #[arg(long, conflicts_with = "reviewed")]
    minor: bool,
    /// The day; else SOURCE_DATE_EPOCH, else today
    #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "minor")]
    on: Option<Date>,
}

pub(super) fn run(args: &Args, project: &Project) -> Result<Status, String> {
    let folder = folder(project)?;
    let (first, rest) = args.names.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    // A message is never called as a language is.
    let is_language = !args.minor || pipeline::languages(project).iter().any(|tag| tag == first);
    let (asked, ids): (&[String], &[String]) = match (is_language, args.names.first()) {
        (true, Some(first)) if !(args.minor && first == SOURCE) => (std::slice::from_ref(first), rest),
        (true, Some(_)) => (&[], rest),
        _ => (&[], &args.names),
    };
    let tags = translations(asked, project)?;
    if tags.is_empty() {
        return Err(format!("\"{SOURCE}\" is the source: nobody has to confirm it"));
    }
    let confirmation = Confirmation {
        by: args.by.clone().unwrap_or_default(),
        on: args.on.map_or_else(default_edition, Ok)?.to_string(),
        is_review: args.reviewed,
    };

    let german = Catalog::load(project, &Lang::source(), &mut Sink::default());
    let mut patched: Vec<(String, Patched)> = Vec::new();
    let mut faults = Vec::new();
    for tag in tags {
        let mut sink = Sink::default();
        let catalog = load(&tag, project, &mut sink)?;
        let faulty = faulty_records(sink.diagnostics, &tag, project);
        if !faulty.is_empty() {
            faults.extend(faulty);
            continue;
        }
        let change = if args.minor {
            catalog.stamp_anew(&german, project, ids)
        } else {
            catalog.confirm(&german, project, ids, &confirmation)
        };
        patched.push((tag, change.map_err(|refusal| format!("{}\nnothing was written", refusal.0.join("\nerror: ")))?));
    }
    // Half of the languages would look as if somebody had decided so.
    if !faults.is_empty() {
        report(&faults, project, Format::Human);
        return Ok(Status::Findings);
    }
    let output = Output::new(folder);
    if args.minor && patched.iter().all(|(_, patched)| patched.changed.is_empty()) {
        out(b"nothing of it is outdated\n");
    }
    for (tag, Patched { text, changed, left }) in &patched {
        if args.minor && changed.is_empty() {
            continue;
        }
        if !changed.is_empty() {
            output.write(&review_file(tag), text.as_bytes()).map_err(|error| error.to_string())?;
        }
        out(told(tag, changed.len(), left.len(), args, &confirmation.by).as_bytes());
    }
    Ok(Status::Clean)
}

fn told(tag: &str, changed: usize, left: usize, args: &Args, by: &str) -> String {
    let mut text = match (args.minor, args.reviewed) {
        (true, _) => format!("{tag}: {} stamped anew\n", texts(changed)),
        (false, true) => format!("{tag}: {} reviewed by {by}\n", texts(changed)),
        (false, false) => format!("{tag}: {} confirmed by {by}\n", texts(changed)),
    };
    if left > 0 {
        text.push_str(&format!(
            "{tag}: {} left as they are, outdated or written by the same person; name those that are right\n",
            texts(left)
        ));
    }
    text
}
