//! Makes documents for as long as it is asked, in one process (`benches/peers/run`):
//! `cargo run --release --example warm -- musterstadt begleitheft ar uk`
//!
//! Each line of the input is `LANG PATH`, one document for everybody, or a household's file and a path, one document for it; both
//! files are written, `PATH.pdf` and `PATH.print.pdf`, and a line says so. Nothing laid out for everybody is kept for the next one;
//! what packs share is kept, as `batch` does.

#![expect(clippy::panic, clippy::expect_used, reason = "a tool for people who measure")]
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "it answers whoever measures")]

use std::io::BufRead as _;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;

use begleitheft::diag::{Diagnostic, Sink};
use begleitheft::household::{open_household, read_household};
use begleitheft::pipeline::{self, Loaded, Made, Request, Tools};
use begleitheft::source::Project;
use begleitheft::typeset::Shelf;

/// As many laid-out parts as `begleitheft batch` keeps.
const SHELF: usize = 400;

/// For as many further parts as there, what Typst memoised is kept.
const KEEP: usize = 8;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [kommune, document, languages @ ..] = args.as_slice() else {
        panic!("usage: warm KOMMUNE DOCUMENT LANG…");
    };
    let project = Project::from_folder(Path::new(".")).expect("run this in the project's folder");
    let request = Request {
        kommune: kommune.clone(),
        documents: vec![document.clone()],
        languages: languages.to_vec(),
        edition: "2026-11-20".parse().expect("a date"),
        is_final: false,
        bleed: "0".parse().expect("a length"),
        copies: 1,
    };
    let load = |shelf| {
        let tools = Arc::new(Tools::load(&project, shelf));
        let mut loaded = pipeline::load_with(&project, &request, tools).expect("known names");
        loaded.load_rules(&project);
        loaded
    };
    let mut everybody = load(Shelf::default());
    everybody.jobs = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let mut households = load(Shelf::with_room_for(SHELF));
    households.keep = KEEP;
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("a line");
        let Some((what, path)) = line.split_once(' ') else { panic!("{line}: LANG PATH, or HOUSEHOLD PATH") };
        let made = if what.ends_with(".yaml") {
            for_household(&households, &project, &request, what)
        } else {
            everybody.make(&project, &request, document, what)
        };
        let Some(files) = made.files else {
            panic!("{:?}", made.diagnostics.iter().filter(|found| found.is_error()).collect::<Vec<&Diagnostic>>());
        };
        for ((_, bytes), end) in files.iter().zip(["pdf", "print.pdf"]) {
            std::fs::write(format!("{path}.{end}"), bytes).expect("a file");
        }
        println!("done");
    }
}

fn for_household(loaded: &Loaded, project: &Project, request: &Request, path: &str) -> Made {
    let bytes = open_household(Path::new(path)).expect("a household");
    let vocabulary = loaded.vocabulary(project, request.edition);
    let household = read_household(&bytes, &vocabulary, &mut Sink::default()).expect("a household");
    let pack = loaded.pack(project, request, &household, "peer", None, NonZeroUsize::MIN);
    pack.made.into_iter().next().expect("one document")
}
