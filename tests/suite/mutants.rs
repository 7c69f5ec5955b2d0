//! Files that went wrong on their way: ten thousand mutants of the shipped files and of the small project. Each ends in a diagnostic
//! or prints; none ends the program, and none takes for ever.
//!
//! A mutant is made from its number, so that one that fails can be made again.

#![expect(clippy::disallowed_methods, reason = "whether a mutant takes for ever is asked of the clock")]

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use begleitheft::catalog::Catalog;
use begleitheft::compose::compose;
use begleitheft::content::{Common, Document, Kommune};
use begleitheft::diag::Sink;
use begleitheft::localise::{Reader, localise};
use begleitheft::qr::Symbols;
use begleitheft::source::Project;

use crate::harness::{EDITION, Files, ORT, build, catalog, facts, files_below, request, root, small};

/// No mutant of a file of some kilobytes may take longer.
const LONGEST: Duration = Duration::from_secs(30);

/// What editors, mail programs and hands put into files.
const INSERTED: [&str; 28] = [
    "\0",
    "\u{1}",
    "\u{7f}",
    "\u{feff}",
    "\u{200b}",
    "\u{200f}",
    "\u{202e}",
    "\u{2066}",
    "\u{fffd}",
    "\u{10ffff}",
    "\t",
    "\r",
    "\r\n",
    "\n\n",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    "#",
    "%",
    "&a ",
    "*a",
    "!!binary ",
    "- - - - - - - -",
    "99999999999999999999",
    "{ $",
];

/// The same file with one thing wrong with it.
fn mutated(bytes: &[u8], chance: &mut fastrand::Rng) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    if bytes.is_empty() {
        return bytes;
    }
    let at = chance.usize(..bytes.len());
    let end = (at + 1 + chance.usize(..80)).min(bytes.len());
    match chance.u8(..9) {
        0 => bytes[at] ^= 1 << chance.u8(..8),
        1 => drop(bytes.drain(at..end)),
        2 => bytes.truncate(at),
        3 => {
            let copy = bytes[at..end].to_vec();
            bytes.splice(at..at, copy);
        }
        4 => {
            let text = INSERTED[chance.usize(..INSERTED.len())];
            bytes.splice(at..at, text.bytes().cycle().take(text.len() * (1 + chance.usize(..3))));
        }
        5 => bytes[at] = chance.u8(..),
        _ => {
            // Whole lines: taken away, twice, or elsewhere, as when somebody sorts or indents.
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            let (one, other) = (chance.usize(..lines.len()), chance.usize(..lines.len()));
            let indented = [b"  ", lines[one]].concat();
            match chance.u8(..4) {
                0 => drop(lines.remove(one)),
                1 => lines.insert(one, lines[other]),
                2 => lines.swap(one, other),
                _ => lines[one] = &indented,
            }
            return lines.concat();
        }
    }
    bytes
}

/// Makes mutants, several at a time, and tells what went wrong with which.
pub(crate) fn survive(numbers: std::ops::Range<usize>, look: impl Fn(&mut fastrand::Rng) -> String + Sync) {
    let next = AtomicUsize::new(numbers.start);
    let faults = std::sync::Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= numbers.end {
                        break;
                    }
                    let begin = Instant::now();
                    let mut chance = fastrand::Rng::with_seed(number as u64);
                    let fault = match catch_unwind(AssertUnwindSafe(|| look(&mut chance))) {
                        Err(_) => Some(format!("mutant {number} ended the program")),
                        Ok(what) if begin.elapsed() > LONGEST => {
                            Some(format!("mutant {number} of {what} took too long"))
                        }
                        Ok(_) => None,
                    };
                    faults.lock().unwrap().extend(fault);
                }
            });
        }
    });
    let faults = faults.into_inner().unwrap();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Words and facts of one town, and those of everybody.
fn shipped_texts() -> BTreeMap<String, Vec<u8>> {
    let wanted = |path: &str| {
        ["content/common/", "content/musterstadt/", "locales/de/", "locales/ar/", "locales/uk/"]
            .iter()
            .any(|folder| path.starts_with(folder))
    };
    let mut files = BTreeMap::new();
    for folder in ["content", "locales"] {
        let below =
            files_below(&root().join(folder)).into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes));
        files.extend(below.filter(|(path, _)| wanted(path)));
    }
    files
}

fn project(files: &BTreeMap<String, Vec<u8>>) -> Project {
    Project::in_memory(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))
}

/// From facts and words to what a template is given.
pub(crate) fn print(
    common: &Common,
    kommune: &Kommune,
    reader: &Catalog,
    german: &Catalog,
    chance: &mut fastrand::Rng,
) {
    let mut sink = Sink::default();
    let day = EDITION.parse().unwrap();
    let reader = Reader { language: &reader.lang, catalog: reader, german, day, chosen: None };
    let documents: Vec<&Document> = kommune.all_documents(common).collect();
    let Some(document) = chance.choice(documents) else { return };
    let localised = localise(document, kommune, common, reader, &mut sink);
    compose(&localised, kommune, "0".parse().unwrap(), &Symbols::default(), &mut sink);
}

/// What is not mutated is read once.
#[test]
fn nine_thousand_mutants_of_the_shipped_files_end_in_diagnostics() {
    let files = shipped_texts();
    let whole = project(&files);
    let (common, kommune, _) = facts(&whole, "musterstadt");
    let kommune = kommune.unwrap();
    let [german, arabic] = ["de", "ar"].map(|tag| catalog(&whole, tag).0);
    let (words, content): (Vec<&String>, Vec<&String>) = files.keys().partition(|path| path.starts_with("locales/"));
    assert!(words.len() > 30 && content.len() > 30, "{words:?} {content:?}");
    let below = |folder: &str| -> BTreeMap<String, Vec<u8>> {
        files
            .iter()
            .filter(|(path, _)| path.starts_with(folder))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect()
    };
    let content_files = below("content/");
    survive(0..4_500, |chance| {
        let path = content[chance.usize(..content.len())];
        let mut changed = content_files.clone();
        changed.insert(path.clone(), mutated(&files[path], chance));
        let (common, kommune, _) = facts(&project(&changed), "musterstadt");
        if let Some(kommune) = kommune {
            print(&common, &kommune, &arabic, &german, chance);
        }
        path.clone()
    });
    let languages: BTreeMap<&str, BTreeMap<String, Vec<u8>>> =
        ["ar", "de", "uk"].map(|tag| (tag, below(&format!("locales/{tag}/")))).into();
    survive(4_500..9_000, |chance| {
        let path = words[chance.usize(..words.len())];
        let tag = path.split('/').nth(1).unwrap();
        let mut changed = languages[tag].clone();
        changed.insert(path.clone(), mutated(&files[path], chance));
        let (reader, mut sink) = catalog(&project(&changed), tag);
        reader.check_against(&german, &mut sink);
        print(&common, &kommune, &reader, &german, chance);
        path.clone()
    });
}

/// The same down to the pages, where a project is small enough for that.
#[test]
fn a_thousand_mutants_of_the_small_project_print_or_say_why_not() {
    let paths: Vec<String> = files_below(&root().join("tests/small"))
        .into_keys()
        .filter(|path| [".yaml", ".ftl", ".typ"].iter().any(|ending| path.ends_with(ending)))
        .collect();
    survive(9_000..10_000, |chance| {
        let path = &paths[chance.usize(..paths.len())];
        let files: Files = small();
        let changed = mutated(files.bytes(path), chance);
        let project = files.with(path, changed).project();
        let (diagnostics, made, planned) = build(&project, &request(ORT));
        assert!(!diagnostics.is_empty() || made == planned, "{path}: nothing is said of what is not made");
        path.clone()
    });
}
