//! `begleitheft desk`: a local web page for those who print without a terminal.

use std::num::NonZeroUsize;

use jiff::civil::Date;

use super::{Status, args, default_edition, fail, say, ui_language};
use crate::desk::{Desk, Options};
use crate::source::Project;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The municipality, a folder of content/
    #[arg(long, default_value = "rheine", value_name = "ID")]
    kommune: String,
    /// Where to listen on this computer; if it is taken, on the next free one
    #[arg(long, default_value = "4270", value_name = "N")]
    port: u16,
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,
    /// Change nothing of the project, for a screen that several people use
    #[arg(long)]
    read_only: bool,
    /// The date that is printed and that facts are held against; else today
    #[arg(long, visible_alias = "on", value_name = "YYYY-MM-DD")]
    edition: Option<Date>,
    /// How many documents are made at a time; else one per core
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
}

pub(super) fn run(args: &Args, project: Project) -> Status {
    let options = Options {
        kommune: args.kommune.clone(),
        port: args.port,
        is_read_only: args.read_only,
        // A fixed day, or each day anew for as long as the desk is open.
        edition: args.edition.or_else(|| std::env::var_os("SOURCE_DATE_EPOCH").and_then(|_| default_edition().ok())),
        language: ui_language().into(),
        jobs: args::jobs(args.jobs),
    };
    let desk = match Desk::open(project, options) {
        Ok(desk) => desk,
        Err(message) => return fail(&message),
    };
    // What a page holds must not get into a log by way of a fault of the program.
    std::panic::set_hook(Box::new(|fault| {
        let place = fault.location().map(|at| format!(" at {}:{}", at.file(), at.line())).unwrap_or_default();
        say(&format!("error: the program failed{place}; please report this\n"));
    }));
    if desk.port() != args.port && args.port != 0 {
        say(&format!("note: port {} is taken, so this is port {}\n", args.port, desk.port()));
    }
    let url = desk.url();
    say(&format!("{url}\nCtrl-C ends the desk\n"));
    if !args.no_open && open::that_detached(&url).is_err() {
        say("note: no browser could be opened; open the address above\n");
    }
    match desk.run() {
        Ok(()) => Status::Clean,
        Err(error) => fail(&error.to_string()),
    }
}
