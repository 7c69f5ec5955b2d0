//! What several commands are asked in the same way.

use std::io::IsTerminal;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::civil::Date;

use crate::threads::cores;

use super::{FormatArg, default_edition};

/// Options of every command that makes documents.
#[derive(Debug, clap::Args)]
pub(super) struct Making {
    /// The municipality, a folder of content/
    #[arg(long, default_value = "rheine", value_name = "ID")]
    pub(super) kommune: String,
    /// Only this document (may be repeated)
    #[arg(long = "document", value_name = "ID")]
    pub(super) documents: Vec<String>,
    /// Where the files go
    #[arg(long, default_value = "out", value_name = "DIR")]
    pub(super) out: PathBuf,
    /// The date that is printed and that facts are held against; else SOURCE_DATE_EPOCH, else today
    #[arg(long, visible_alias = "on", value_name = "YYYY-MM-DD")]
    edition: Option<Date>,
    /// Refuse drafts, missing and outdated translations and stale facts, and read every code back
    #[arg(long = "final")]
    pub(super) is_final: bool,
    /// How findings are shown
    #[arg(long, value_enum, default_value_t = FormatArg::Human)]
    pub(super) format: FormatArg,
    /// Say nothing but errors
    #[arg(long)]
    pub(super) quiet: bool,
}

impl Making {
    pub(super) fn edition(&self) -> Result<Date, String> {
        self.edition.map_or_else(default_edition, Ok)
    }
}

/// As many as asked for, else one per core.
pub(super) fn jobs(asked: Option<NonZeroUsize>) -> NonZeroUsize {
    asked.unwrap_or_else(cores)
}

/// A bar on a terminal, nothing elsewhere. `template` is indicatif's.
pub(super) fn progress(len: usize, quiet: bool, template: &str) -> ProgressBar {
    let shown = !quiet && std::io::stderr().is_terminal();
    let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(len as u64), target);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
