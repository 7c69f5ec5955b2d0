//! `begleitheft translate new`: a folder for a language that is not there yet.

use super::{Status, folder, out};
use crate::catalog::skeleton;
use crate::fonts::Fonts;
use crate::lang::{Lang, PSEUDO, Script};
use crate::pipeline;
use crate::source::Project;
use crate::write::Output;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The tag of the language (BCP 47), like it or sr-Latn
    #[arg(value_name = "LANG")]
    language: String,
}

pub(super) fn run(args: &Args, project: &Project) -> Result<Status, String> {
    let root = folder(project)?;
    let lang: Lang = args.language.parse()?;
    let tag = lang.to_string();
    if PSEUDO.contains(&tag.as_str()) {
        return Err(format!("\"{tag}\" is computed and has no folder"));
    }
    let path = format!("locales/{tag}");
    if pipeline::languages(project).contains(&tag) {
        return Err(format!("{path}/ exists already; nothing was written"));
    }
    let files = skeleton(project, &lang);
    let output = Output::new(root);
    output.write_folder(&path, &files).map_err(|error| error.to_string())?;
    let mut text = format!("{path}/: {} files\n\nnext\n", files.len());
    text.push_str(&format!(
        "  translate the files; what is a comment prints in German, with a note\n  begleitheft build --lang {tag}\n"
    ));
    text.push_str(&format!("  begleitheft translate status {tag}\n"));
    text.push_str(&format!("  add {tag} to languages in content/<kommune>/kommune.yaml, so that it is always built\n"));
    // What a language calls itself is written in its letters.
    let is_unprinted = lang.script() == Script::Other && lang.native_name() == tag;
    if is_unprinted || !Fonts::load(project).missing(&lang.native_name()).is_empty() {
        let script = lang.script_name();
        text.push_str(&format!("  fonts/ has no font for the script {script}: put one there, with its licence\n"));
    }
    Ok(out(text.as_bytes()))
}
