//! `begleitheft schema`: JSON Schemas of the content files, for editors.

use std::path::PathBuf;

use super::{Status, fail, out};
use crate::content;
use crate::household;
use crate::select;
use crate::write::Output;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Where the schemas go; content/schema is where the content files look for them
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub(super) fn run(args: &Args) -> Status {
    let output = Output::new(&args.out);
    let schemas = content::schemas(vec![("household", household::schema()), ("selection", select::schema())]);
    for (name, schema) in &schemas {
        let text = format!("{}\n", serde_json::to_string_pretty(schema).unwrap_or_default());
        if let Err(error) = output.write(&format!("{name}.json"), text.as_bytes()) {
            return fail(&error.to_string());
        }
    }
    out(format!("{} schemas written to {}\n", schemas.len(), args.out.display()).as_bytes())
}
