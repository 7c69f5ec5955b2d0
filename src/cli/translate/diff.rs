//! `begleitheft translate diff`: the German that was translated, the German of today, and the translation.

use std::collections::BTreeMap;

use super::{Status, faulty_records, load, out, report, texts, translations};
use crate::catalog::{Catalog, ReviewState, Then, german_then};
use crate::diag::{Format, Sink, nearest};
use crate::lang::{Lang, SOURCE};
use crate::source::Project;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language
    #[arg(value_name = "LANG")]
    language: String,
    /// Only this message, outdated or not
    #[arg(value_name = "ID")]
    id: Option<String>,
}

pub(super) fn run(args: &Args, project: &Project) -> Result<Status, String> {
    let tags = translations(std::slice::from_ref(&args.language), project)?;
    let [tag] = tags.as_slice() else { return Err(format!("\"{SOURCE}\" is the source: it is compared with nothing")) };
    let mut sink = Sink::default();
    let german = Catalog::load(project, &Lang::source(), &mut sink);
    let catalog = load(tag, project, &mut sink)?;
    let faults = faulty_records(sink.diagnostics, tag, project);
    if !faults.is_empty() {
        report(&faults, project, Format::Human);
        return Ok(Status::Findings);
    }
    let coverage = catalog.coverage(&german, project);
    let ids: Vec<String> = match &args.id {
        Some(id) if german.hash(id).is_none() => {
            let near = nearest(id, german.ids()).map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default();
            return Err(format!("message \"{id}\" does not exist{near}"));
        }
        Some(id) => vec![id.clone()],
        None => coverage.of(ReviewState::Outdated).to_vec(),
    };
    if ids.is_empty() {
        out(format!("{tag}: no text is outdated\n").as_bytes());
        return Ok(Status::Clean);
    }
    // Only what is outdated has another German behind it.
    let wanted: Vec<(&str, &str)> = ids
        .iter()
        .filter(|id| catalog.state(id, &german) == ReviewState::Outdated)
        .filter_map(|id| Some((id.as_str(), catalog.recorded_source(id)?)))
        .collect();
    let then = if wanted.is_empty() { Ok(BTreeMap::new()) } else { german_then(&wanted, project) };
    let mut text = String::new();
    for id in &ids {
        text.push_str(&one(id, &catalog, &german, project, &then));
    }
    if args.id.is_none() {
        let (count, verb) = (texts(ids.len()), if ids.len() == 1 { "is" } else { "are" });
        text.push_str(&format!(
            "{tag}: {count} {verb} outdated. Change the translation, then begleitheft translate accept {tag} ID… --by NAME; if the \
             German means the same, begleitheft translate accept --minor ID…\n"
        ));
    }
    out(text.as_bytes());
    Ok(Status::Clean)
}

/// One message, each text under its own heading: beside one another they would run in two directions.
fn one(
    id: &str,
    catalog: &Catalog,
    german: &Catalog,
    project: &Project,
    then: &Result<BTreeMap<String, Then>, String>,
) -> String {
    let state = catalog.state(id, german);
    let mut text = format!("{id}: {}", state.name());
    if let Some((by, on)) = catalog.recorded_by(id) {
        text.push_str(&format!(" (recorded by {by} on {on})"));
    }
    text.push('\n');
    let place = |of: &Catalog| {
        let span = of.span(id, None)?;
        let file = project.file(span.file);
        Some(format!("{}:{}", file.path, file.position(span.start as usize).line))
    };
    let now = german.written(id, project).unwrap_or_default();
    let old = match then {
        Ok(then) => then.get(id).map(|then| (then.text.as_str(), then.version.as_str())),
        Err(_) => None,
    };
    let is_outdated = state == ReviewState::Outdated;
    match (old, then) {
        (Some((then, version)), _) => {
            text.push_str(&format!("  German then ({version})\n{}", marked(then, '-', now)));
        }
        (None, Err(reason)) if is_outdated => {
            text.push_str(&format!("  German then: not known, because there is no history to look into: {reason}\n"));
        }
        (None, Ok(_)) if is_outdated => {
            text.push_str(
                "  German then: not known, because no version in the history has the text that was translated\n",
            );
        }
        _ => {}
    }
    let heading = if is_outdated { "German now" } else { "German" };
    text.push_str(&format!("  {heading} ({})\n", place(german).unwrap_or_default()));
    text.push_str(&marked(now, '+', old.map_or(now, |(then, _)| then)));
    match catalog.written(id, project) {
        Some(translation) => {
            text.push_str(&format!("  {} ({})\n", catalog.lang, place(catalog).unwrap_or_default()));
            text.push_str(&marked(translation, ' ', translation));
        }
        None => text.push_str(&format!("  {}: no translation that can be used\n", catalog.lang)),
    }
    text + "\n"
}

/// Lines that are not in the other text, with a mark before them.
fn marked(text: &str, mark: char, other: &str) -> String {
    let is_in = |line: &str| other.lines().any(|other| other.trim() == line.trim());
    let mark = |line: &str| if is_in(line) { ' ' } else { mark };
    text.lines().map(|line| format!("  {} {}\n", mark(line), line.trim_end())).collect()
}
