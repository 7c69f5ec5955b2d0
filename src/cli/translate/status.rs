//! `begleitheft translate status`: how many texts of each language are in which state, and what to do next.

use clap::ValueEnum;
use serde_json::{Map, Value, json};

use super::{Status, load_all, out, report, texts, translations};
use crate::catalog::{Catalog, Coverage, ReviewState};
use crate::diag::{Diagnostic, Format, Sink};
use crate::lang::{Lang, SOURCE};
use crate::source::Project;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The languages; all if left out
    #[arg(value_name = "LANG")]
    languages: Vec<String>,
    /// For people, or one JSON object a line
    #[arg(long, value_enum, default_value_t = StatusFormat::Human)]
    format: StatusFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StatusFormat {
    Human,
    Json,
}

/// One line of the table.
struct Row {
    tag: String,
    coverage: Coverage,
    /// Errors in its files.
    errors: usize,
}

/// What somebody who knows the language does next, and the command for it.
struct Step {
    what: String,
    command: Option<String>,
}

pub(super) fn run(args: &Args, project: &Project) -> Result<Status, String> {
    let wants_german = args.languages.is_empty() || args.languages.iter().any(|tag| tag == SOURCE);
    let tags = translations(&args.languages, project)?;
    let mut sink = Sink::default();
    let german = Catalog::load(project, &Lang::source(), &mut sink);
    let errors = |found: &[Diagnostic]| found.iter().filter(|diagnostic| diagnostic.is_error()).count();
    let mut rows = Vec::new();
    if wants_german {
        let coverage = german.coverage(&german, project);
        rows.push(Row { tag: SOURCE.to_owned(), coverage, errors: errors(&sink.diagnostics) });
    }
    for (catalog, mut found) in load_all(&tags, project) {
        let mut compared = Sink::default();
        catalog.check_against(&german, &mut compared);
        found.append(&mut compared.diagnostics);
        let coverage = catalog.coverage(&german, project);
        rows.push(Row { tag: catalog.lang.to_string(), coverage, errors: errors(&found) });
        sink.diagnostics.append(&mut found);
    }
    match args.format {
        StatusFormat::Human => out(human(&rows).as_bytes()),
        StatusFormat::Json => out(rows.iter().map(json_line).collect::<String>().as_bytes()),
    };
    // Warnings are what the table says.
    sink.diagnostics.retain(Diagnostic::is_error);
    report(&sink.diagnostics, project, Format::Human);
    Ok(if sink.has_errors() { Status::Findings } else { Status::Clean })
}

fn human(rows: &[Row]) -> String {
    let width = rows.iter().map(|row| row.tag.len()).chain(["language".len()]).max().unwrap_or_default();
    let mut text = format!("{:<width$}", "language");
    for state in ReviewState::ALL {
        text.push_str(&format!("{:>12}", state.name()));
    }
    text.push_str(&format!("{:>9}\n", "of"));
    for Row { tag, coverage, .. } in rows {
        text.push_str(&format!("{tag:<width$}"));
        for state in ReviewState::ALL {
            text.push_str(&format!("{:>12}", coverage.of(state).len()));
        }
        text.push_str(&format!("{:>9}\n", coverage.total()));
    }
    text.push_str("\nnext\n");
    for row in rows {
        let step = next(row);
        text.push_str(&format!("{:<width$}  {}", row.tag, step.what));
        if let Some(command) = step.command {
            text.push_str(&format!(": {command}"));
        }
        text.push('\n');
    }
    text
}

fn json_line(row: &Row) -> String {
    let mut object = Map::new();
    object.insert("language".to_owned(), json!(row.tag));
    object.insert("messages".to_owned(), json!(row.coverage.total()));
    for state in ReviewState::ALL {
        object.insert(state.name().to_owned(), json!(row.coverage.of(state).len()));
    }
    object.insert("incomplete".to_owned(), json!(row.coverage.incomplete.len()));
    object.insert("errors".to_owned(), json!(row.errors));
    let step = next(row);
    object.insert("next".to_owned(), json!({ "what": step.what, "command": step.command }));
    // What is to be done anew is named; drafts are too many, and are listed in review.yaml.
    let named = [ReviewState::Missing, ReviewState::Outdated, ReviewState::Untracked];
    let ids: Map<String, Value> =
        named.iter().map(|state| (state.name().to_owned(), json!(row.coverage.of(*state)))).collect();
    object.insert("ids".to_owned(), Value::Object(ids));
    format!("{}\n", Value::Object(object))
}

/// The most pressing step: what cannot be printed, then what may be wrong on paper, then what nobody has read.
fn next(row: &Row) -> Step {
    let Row { tag, coverage, errors } = row;
    let step = |what: String, command: Option<String>| Step { what, command };
    let of = |state| (coverage.of(state).len(), named(coverage.of(state)));
    if *errors > 0 {
        let plural = if *errors == 1 { "error" } else { "errors" };
        return step(format!("correct {errors} {plural} in its files"), Some("begleitheft build".to_owned()));
    }
    if tag == SOURCE {
        return step("the source: what is changed here is outdated elsewhere at once".to_owned(), None);
    }
    match (of(ReviewState::Outdated), of(ReviewState::Missing), of(ReviewState::Untracked)) {
        ((count @ 1.., ids), ..) => step(
            format!("compare {} with the changed German ({ids})", texts(count)),
            Some(format!("begleitheft translate diff {tag}")),
        ),
        (_, (count @ 1.., ids), _) => step(format!("translate {} in locales/{tag}/ ({ids})", texts(count)), None),
        (.., (count @ 1.., ids)) => step(
            format!("record who made {} ({ids})", texts(count)),
            Some(format!("begleitheft translate accept {tag} ID… --by NAME, or begleitheft translate draft {tag}")),
        ),
        _ if !coverage.incomplete.is_empty() => {
            let ids = &coverage.incomplete;
            step(format!("complete {} of which a part is missing ({})", texts(ids.len()), named(ids)), None)
        }
        _ => match (coverage.of(ReviewState::Draft).len(), coverage.of(ReviewState::Translated).len()) {
            (count @ 1.., _) => step(
                format!("read {} that nobody has confirmed", texts(count)),
                Some(format!("begleitheft translate accept {tag} ID… --by NAME")),
            ),
            (_, count @ 1..) => step(
                format!("have {} read by a second person", texts(count)),
                Some(format!("begleitheft translate accept {tag} ID… --by NAME --reviewed")),
            ),
            _ => step("nothing".to_owned(), None),
        },
    }
}

/// The first of the ids.
fn named(ids: &[String]) -> String {
    const MOST: usize = 3;
    let more = if ids.len() > MOST { ", …" } else { "" };
    format!("{}{more}", ids[..ids.len().min(MOST)].join(", "))
}
