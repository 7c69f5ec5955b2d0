//! `begleitheft explain`: the code of a finding → what it means and how to mend it, in the language of the person who prints.

use super::{Status, UiLang, fail, out, ui_language};
use crate::catalog::Catalog;
use crate::diag::codes::{self, Code};
use crate::diag::{Diagnostic, Severity, Sink, nearest};
use crate::lang::Lang;
use crate::source::Project;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The code, such as content/stale; all are listed if left out
    code: Option<String>,
    /// In which language; else the environment's
    #[arg(long, value_enum, value_name = "TAG")]
    ui_lang: Option<UiLang>,
}

pub(super) fn run(args: &Args, project: &Project) -> Status {
    let words = Words::load(project, args.ui_lang);
    let Some(asked) = &args.code else {
        let width = codes::ALL.iter().map(|code| code.id.len()).max().unwrap_or_default();
        let line = |code: &Code| format!("{:width$}  {}\n", code.id, words.title(*code));
        return out(codes::ALL.iter().map(line).collect::<String>().as_bytes());
    };
    match codes::ALL.iter().find(|code| code.id == asked) {
        Some(code) => out(words.explain(*code).as_bytes()),
        None => fail(&unknown(asked)),
    }
}

/// Codes that are written alike, or that end alike: who looks one up may know only what stands behind the area.
fn unknown(asked: &str) -> String {
    let ids = || codes::ALL.iter().map(|code| code.id);
    let what = asked.rsplit('/').next().unwrap_or(asked);
    let mut near: Vec<&str> = nearest(asked, ids()).into_iter().collect();
    near.extend(ids().filter(|id| id.rsplit('/').next() == Some(what) && !near.contains(id)).collect::<Vec<_>>());
    if near.is_empty() {
        let names = ids().filter_map(|id| id.rsplit('/').next());
        let name = nearest(what, names);
        near.extend(ids().filter(|id| name.is_some() && id.rsplit('/').next() == name));
    }
    let then = match near.as_slice() {
        [] => "begleitheft explain lists all".to_owned(),
        near => format!("did you mean {}?", near.join(" or ")),
    };
    format!("code \"{asked}\" is not known\n{then}")
}

/// What findings mean, in German from the project's words, in English from the code.
pub(super) struct Words(Option<Catalog>);

impl Words {
    pub(super) fn load(project: &Project, asked: Option<UiLang>) -> Self {
        let german = asked.unwrap_or_else(ui_language) == UiLang::De;
        Self(german.then(|| Catalog::load(project, &Lang::source(), &mut Sink::default())))
    }

    /// Nothing in English, and where the project has no German for it.
    fn german(&self, name: &str, attribute: Option<&str>) -> Option<String> {
        let id = format!("diagnostic-{}", name.replace('/', "-"));
        // Asked first: of what is not there, the catalog would look for what is near, for each finding anew.
        let german = self.0.as_ref().filter(|german| german.has(&id, attribute))?;
        german.format(&id, attribute, &[]).ok()
    }

    fn word(&self, name: &str, english: &str) -> String {
        self.german(name, None).unwrap_or_else(|| english.to_owned())
    }

    fn title(&self, code: Code) -> String {
        self.german(code.id, None).unwrap_or_else(|| code.help.about.to_owned())
    }

    fn explain(&self, code: Code) -> String {
        let severity = match code.severity {
            Severity::Error => self.word("error", "error"),
            Severity::Warning => self.word("warning", "warning"),
        };
        let meaning = self.german(code.id, Some("meaning")).map(|text| format!("{text}\n")).unwrap_or_default();
        let mend = self.german(code.id, Some("mend")).unwrap_or_else(|| code.help.mend.to_owned());
        let (example, to_do) = (self.word("example", "example"), self.word("to-do", "what to do"));
        format!(
            "{} ({severity}): {}\n\n{meaning}{to_do}: {mend}\n{example}: {}\n",
            code.id,
            self.title(code),
            code.help.example
        )
    }

    /// Puts the German before the fact, and what to do before the hints.
    pub(super) fn add_to(&self, finding: &mut Diagnostic) {
        if let Some(title) = self.german(finding.code.id, None) {
            finding.message = format!("{title}: {}", finding.message);
        }
        if let Some(mend) = self.german(finding.code.id, Some("mend")) {
            finding.hints.insert(0, mend);
        }
    }
}
