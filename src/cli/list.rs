//! `begleitheft list`: municipalities, documents and languages.

use clap::ValueEnum;
use serde_json::json;

use super::{Status, out, report};
use crate::content;
use crate::diag::{Format, Sink};
use crate::pipeline;
use crate::source::Project;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What to show; everything if left out
    #[arg(value_enum)]
    what: Option<What>,
    /// As text, or as JSON
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    format: ListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    Kommunen,
    Documents,
    Languages,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ListFormat {
    Human,
    Json,
}

pub(super) fn run(args: &Args, project: &Project) -> Status {
    let mut sink = Sink::default();
    let common = content::load_common(project, &mut sink);
    let kommunen = content::kommunen(project);
    let documents: Vec<_> = common.documents.values().map(|d| (d.id.value.clone(), d.format.word())).collect();
    let languages: Vec<_> = pipeline::languages(project)
        .into_iter()
        .map(|tag| {
            let name = tag.parse::<crate::lang::Lang>().map_or_else(|_| tag.clone(), |lang| lang.native_name());
            (tag, name)
        })
        .collect();
    let wants = |what| args.what.is_none_or(|wanted| wanted == what);
    let status = match args.format {
        ListFormat::Json => {
            let mut value = serde_json::Map::new();
            if wants(What::Kommunen) {
                value.insert("kommunen".to_owned(), json!(kommunen));
            }
            if wants(What::Documents) {
                let list: Vec<_> = documents.iter().map(|(id, format)| json!({ "id": id, "format": format })).collect();
                value.insert("documents".to_owned(), json!(list));
            }
            if wants(What::Languages) {
                let list: Vec<_> = languages.iter().map(|(tag, name)| json!({ "tag": tag, "name": name })).collect();
                value.insert("languages".to_owned(), json!(list));
            }
            out(format!("{}\n", serde_json::Value::Object(value)).as_bytes())
        }
        ListFormat::Human => {
            let mut text = String::new();
            let mut list = |what, title: &str, lines: Vec<String>| {
                if wants(what) {
                    text.push_str(title);
                    text.push('\n');
                    lines.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
                }
            };
            list(What::Kommunen, "kommunen", kommunen);
            list(
                What::Documents,
                "documents",
                documents.iter().map(|(id, format)| format!("{id:<28} {format}")).collect(),
            );
            list(
                What::Languages,
                "languages",
                languages.iter().map(|(tag, name)| format!("{tag:<6} {name}")).collect(),
            );
            out(text.as_bytes())
        }
    };
    report(&sink.diagnostics, project, Format::Human);
    if sink.has_errors() { Status::Findings } else { status }
}
