//! Whatever stands in a file: YAML, Fluent and households that are made up at random of what the three languages consist of. Nothing
//! ends the program, nothing takes for ever, and what is read is not larger than what was written.
//!
//! A text is made from its number, so that one that fails can be made again. Files that went wrong on their way are in `mutants.rs`.

#![expect(clippy::disallowed_methods, reason = "tests read the repository, and run the program")]

use std::fmt::Write;
use std::num::NonZeroUsize;

use begleitheft::diag::Sink;
use begleitheft::household::{Vocabulary, read_household, table};
use begleitheft::pipeline::{check_content, check_locales};

use crate::harness::{EDITION, Files, ORT, catalog, facts, files_below, report, root, small};
use crate::mutants::{print, survive};

/// Values that people write, and some that nobody should.
const VALUES: [&str; 40] = [
    "ort",
    "true",
    "no",
    "null",
    "~",
    "0",
    "-1",
    "1e999",
    "0x7f",
    "18446744073709551616",
    "12345",
    "01234",
    "2026-02-30",
    "2027-01-11",
    "9999-12-31",
    "-9999-01-01",
    "\"09:00\"",
    "\"25:61\"",
    "\"+49 30 23125-110\"",
    "\"+\"",
    "\"#0b5c73\"",
    "\"Mo-Fr 08:00-12:00; Th 15:00-18:00; PH off\"",
    "\"Mo-Su 00:00-24:00; Dec 24-Feb 30 off || closed\"",
    "https://www.example.org/termin",
    "\"https://[::1]/\u{202e}\"",
    "anna.b@example.org",
    "\"\u{0}\u{7}\u{1b}[31m\"",
    "\"\u{200f}\u{2066}א 123\"",
    "\"{$name} <b> #panic()]\"",
    "'it''s'",
    "\"",
    "|\n  a\n  b",
    ">-\n  c",
    "!!binary aGk=",
    "*a",
    "<<",
    "? x",
    "de",
    "ar",
    "𒀀🏳️‍🌈",
];

/// All keys of the content files and of a household, so that arbitrary files are not refused for their keys alone.
fn keys() -> Vec<String> {
    let mut keys: Vec<String> = files_below(&root().join("content"))
        .values()
        .filter_map(|bytes| std::str::from_utf8(bytes).ok())
        .flat_map(|text| text.lines().filter_map(|line| line.trim_start_matches([' ', '-']).split_once(':')))
        .map(|(key, _)| key.to_owned())
        .filter(|key| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
        .collect();
    let household =
        ["persons", "born", "languages", "situation", "appointments", "goals", "visit", "counsellor", "german_level"];
    keys.extend(household.map(str::to_owned));
    keys.extend(["<<", "? ", "\u{feff}id", "a b", ""].map(str::to_owned));
    keys.sort();
    keys.dedup();
    keys
}

/// A node in block or flow style, at most `depth` deep.
fn yaml(chance: &mut fastrand::Rng, keys: &[String], depth: usize, indent: usize, text: &mut String) {
    if chance.u8(..12) == 0 {
        text.push_str("&a ");
    }
    let count = chance.usize(1..5);
    let margin = " ".repeat(indent);
    match chance.u8(..10) {
        0..4 if depth > 0 => {
            for _ in 0..count {
                write!(text, "\n{margin}{}: ", keys[chance.usize(..keys.len())]).unwrap();
                yaml(chance, keys, depth - 1, indent + 2, text);
            }
        }
        4..6 if depth > 0 => {
            for _ in 0..count {
                write!(text, "\n{margin}- ").unwrap();
                yaml(chance, keys, depth - 1, indent + 2, text);
            }
        }
        6 if depth > 0 => {
            text.push_str(chance.choice(["[", "{ id: ", "[[", "{"]).unwrap());
            for _ in 0..count {
                yaml(chance, keys, 0, indent, text);
                text.push_str(chance.choice([", ", ": ", " "]).unwrap());
            }
            text.push_str(chance.choice(["]", "}", "]]", ""]).unwrap());
        }
        _ => text.push_str(VALUES[chance.usize(..VALUES.len())]),
    }
}

fn yaml_file(chance: &mut fastrand::Rng, keys: &[String]) -> String {
    let mut text = String::new();
    for _ in 0..chance.usize(1..6) {
        text.push_str(chance.choice(["- ", "", "---\n", "# \u{fffd}\n"]).unwrap());
        let indent = chance.usize(..3);
        yaml(chance, keys, 4, indent, &mut text);
        text.push('\n');
    }
    text
}

/// What Fluent files consist of.
const FLUENT: [&str; 44] = [
    "field-name",
    "topic-registration",
    "label-phone",
    "-term",
    "a",
    "b",
    " = ",
    " =",
    "=",
    "\n    ",
    "\n",
    "\n    .about = ",
    ".lead",
    "{ ",
    " }",
    "{",
    "}",
    "{ $count ->",
    "\n    [one] ",
    "\n   *[other] ",
    "\n    [0] ",
    "\n}",
    "{ $date }",
    "{ $",
    "{ a }",
    "{ b.about }",
    "{ -term(case: \"x\") }",
    "{ NUMBER($count, minimumFractionDigits: 2) }",
    "{ DATETIME(",
    "\"\\u00e9\"",
    "\"\\uZ",
    "# ",
    "<de>Amt</de>",
    "<b>",
    "</strong>",
    "Hallo Welt Welt. ",
    "مرحبا ٣ ",
    "ሰላም",
    "\u{2068}",
    "\u{202e}",
    "\u{0}",
    "05971 939-0 ",
    "„“»(",
    "https://example.org ",
];

fn fluent_file(chance: &mut fastrand::Rng) -> String {
    (0..chance.usize(1..120)).map(|_| FLUENT[chance.usize(..FLUENT.len())]).collect()
}

/// The small project; reading its fonts would take most of the time. Without them no letter has a glyph, which is told too.
fn without_fonts() -> Files {
    small().without_folder("fonts/")
}

#[test]
fn arbitrary_facts_are_read_to_an_end() {
    let keys = keys();
    assert!(keys.len() > 60, "{keys:?}");
    let paths: Vec<String> =
        files_below(&root().join("tests/small")).into_keys().filter(|path| path.ends_with(".yaml")).collect();
    let whole = small().project();
    let [german, arabic] = ["de", "ar"].map(|tag| catalog(&whole, tag).0);
    survive(0..1_500, |chance| {
        let path = &paths[chance.usize(..paths.len())];
        let text = yaml_file(chance, &keys);
        let project = without_fonts().with(path, &text).project();
        let (common, kommune, _) = facts(&project, ORT);
        if let Some(kommune) = kommune {
            print(&common, &kommune, &arabic, &german, chance);
        }
        let found = check_content(&project, &[ORT.to_owned()], EDITION.parse().unwrap());
        // What is said stays in proportion: an excerpt of a line or two for each finding, and few findings for each line.
        assert!(found.len() <= 100 + 20 * text.len(), "{} findings", found.len());
        report(&project, &found);
        path.clone()
    });
}

#[test]
fn arbitrary_words_are_read_to_an_end() {
    survive(0..500, |chance| {
        let tag = chance.choice(["de", "ar"]).unwrap();
        let text = fluent_file(chance);
        let project = without_fonts().append(&format!("locales/{tag}/words.ftl"), &format!("\n{text}")).project();
        let (common, kommune, _) = facts(&project, ORT);
        let [german, arabic] = ["de", "ar"].map(|tag| catalog(&project, tag).0);
        print(&common, &kommune.unwrap(), &arabic, &german, chance);
        let found = check_locales(&project, &["de".to_owned(), "ar".to_owned()], NonZeroUsize::MIN);
        assert!(found.len() <= 2_000 + 20 * text.len(), "{} findings", found.len());
        report(&project, &found);
        text
    });
}

#[test]
fn arbitrary_households_are_read_to_an_end() {
    let keys = keys();
    let vocabulary = Vocabulary {
        districts: vec![("mitte".to_owned(), "Mitte".to_owned())],
        offices: vec![("beratung".to_owned(), "Beratung".to_owned())],
        languages: vec!["de".to_owned(), "ar".to_owned()],
        inserts: vec!["wohnen".to_owned()],
        papers: vec!["passport".to_owned()],
        names: std::collections::BTreeMap::new(),
        day: EDITION.parse().unwrap(),
    };
    survive(0..2_000, |chance| {
        let text = yaml_file(chance, &keys);
        let mut sink = Sink::default();
        read_household(text.as_bytes(), &vocabulary, &mut sink);
        assert!(sink.diagnostics.len() <= 20 + 20 * text.len());
        // The same as a table: cells, quotation marks and delimiters in any order.
        let cells = [
            "Name",
            "Deutsch",
            "Geburtsjahr",
            "Sprache",
            ";",
            ";",
            ";",
            "\t",
            ",",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "A1",
            "de",
            "1990",
            "\0",
            "ä",
            "=1+1",
        ];
        let table: String = (0..chance.usize(1..80)).map(|_| *chance.choice(&cells).unwrap()).collect();
        let table = if chance.bool() { format!("Name;Deutsch;Geburtsjahr\n{table}") } else { table };
        if let Ok(table) = table::open_bytes(table.clone().into_bytes()) {
            assert!(table.rows(&vocabulary).count() <= 81);
        }
        format!("{text}\n{table}")
    });
}

/// Files of megabytes that would grow when they are read: the whole check stays within what a small computer has.
#[cfg(target_os = "linux")]
#[test]
fn files_that_would_grow_are_read_within_bounds() {
    use std::path::Path;

    use crate::print::program::Place;

    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: String| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    for (path, bytes) in files_below(&root().join("tests/small")) {
        write(&path, String::from_utf8(bytes).unwrap());
    }
    let mut bomb = String::from("- &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..60 {
        writeln!(bomb, "- &a{level} [{}]", vec![format!("*a{}", level - 1); 9].join(", ")).unwrap();
    }
    write("content/ort/offices.yaml", bomb);
    write("content/ort/contacts.yaml", "[".repeat(4_000_000));
    write("content/common/links.yaml", format!("- id: \"{}\"\n", "x".repeat(7_000_000)));
    write("content/common/papers.yaml", "- {}\n".repeat(50_000));
    let terms: String = (1..40).fold("-t0 = x\n".to_owned(), |mut all, level| {
        writeln!(all, "-t{level} = {}", format!("{{ -t{} }}", level - 1).repeat(9)).unwrap();
        all
    });
    write("locales/de/bomb.ftl", format!("{terms}bomb = {{ -t39 }}\nlong = {}\n", "wort ".repeat(100_000)));
    write("locales/ar/deep.ftl", format!("deep = {}\nlong = {}\n", "{ ".repeat(1_000_000), "( ".repeat(50_000)));
    let program = env!("CARGO_BIN_EXE_begleitheft");
    let args = format!("check --only content --only locales --format short --on {EDITION} --project .");
    let mut shell = Place::new().command(Path::new("/bin/sh"));
    shell.args(["-c", &format!("ulimit -v 3000000 && exec '{program}' {args}")]);
    let ran = shell.current_dir(folder.path()).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert_eq!(ran.status.code(), Some(1), "{said}");
    for path in ["offices.yaml", "contacts.yaml", "links.yaml", "papers.yaml", "bomb.ftl", "deep.ftl"] {
        assert!(said.contains(path), "nothing is said of {path}");
    }
}
