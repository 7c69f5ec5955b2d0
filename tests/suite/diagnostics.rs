//! The codes of findings: each is explained, in English in the code and in German among the words, and `docs/diagnostics.md` has it.
//!
//! `UPDATE_REF=1 cargo test --test suite diagnostics` writes the page anew, and fails so that somebody reads it.

#![expect(clippy::disallowed_methods, reason = "tests read the repository, and write where a person asked for it")]

use std::fmt::Write;
use std::fs;

use begleitheft::catalog::Catalog;
use begleitheft::diag::codes::{self, Code, Help};

use crate::cases::told_by_cases;
use crate::harness::{catalog, root, shipped};
use crate::print::program::{Place, project_folder};

const AREAS: [(&str, &str); 5] = [
    ("source", "Files of the project"),
    ("content", "Facts, `content/`"),
    ("locale", "Words, `locales/`"),
    ("household", "Households"),
    ("print", "Pages and sheets"),
];

fn area(code: &Code) -> &'static str {
    code.id.split('/').next().unwrap()
}

fn page() -> String {
    let mut page = String::from(
        "# Diagnostics\n\nWhat `begleitheft` may find, by code. `begleitheft explain CODE` says the same, in German with \
         `--ui-lang de`\n(`locales/de/diagnostics.ftl`). An error stops the documents that it concerns, a warning prints with a \
         note.\n\nThis page is written from `src/diag/codes.rs`: `UPDATE_REF=1 cargo test --test suite diagnostics`.\n",
    );
    for (id, title) in AREAS {
        write!(page, "\n## {title}\n").unwrap();
        for code in codes::ALL.iter().filter(|code| area(code) == id) {
            let Code { id, severity, help } = code;
            let Help { about, mend, example } = help;
            write!(page, "\n### {id}\n\n*{severity}*: {about}.\n\n> {example}\n\nWhat to do: {mend}.\n").unwrap();
        }
    }
    // Tags would be taken for HTML.
    page.replace('<', "\\<")
}

#[test]
fn the_page_of_all_codes_is_what_the_code_says() {
    let path = root().join("docs/diagnostics.md");
    let (found, expected) = (page(), fs::read_to_string(&path).unwrap_or_default());
    let update = std::env::var_os("UPDATE_REF").is_some_and(|value| value == "1");
    if found != expected && update {
        fs::write(&path, &found).unwrap();
    }
    assert!(found == expected, "docs/diagnostics.md is not what src/diag/codes.rs says; UPDATE_REF=1 writes it anew");
    let missing: Vec<&str> =
        codes::ALL.iter().map(|code| code.id).filter(|id| !expected.contains(&format!("### {id}\n"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// A message of the code that is printed as an example is one that is really said. «…» stands for what is left out.
#[test]
fn every_example_is_one_that_a_case_shows() {
    let told = told_by_cases();
    let mut odd = Vec::new();
    for code in codes::ALL.iter().filter(|code| told.contains(&format!("[{}]", code.id))) {
        let said = |line: &str| {
            let mut rest = line.split_once(&format!("[{}]: ", code.id))?.1;
            for part in code.help.example.split('…') {
                rest = &rest[rest.find(part)? + part.len()..];
            }
            Some(())
        };
        if !told.lines().any(|line| said(line).is_some()) {
            odd.push(code.id);
        }
    }
    assert!(odd.is_empty(), "{odd:?}");
}

#[test]
fn every_code_has_its_german_and_no_german_is_left_over() {
    let (german, _) = catalog(&shipped(), "de");
    let id = |code: &Code| format!("diagnostic-{}", code.id.replace('/', "-"));
    let has = |german: &Catalog, code: &Code| {
        [None, Some("meaning"), Some("mend")].iter().all(|part| german.format(&id(code), *part, &[]).is_ok())
    };
    let missing: Vec<&str> = codes::ALL.iter().filter(|code| !has(&german, code)).map(|code| code.id).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let around = ["diagnostic-error", "diagnostic-warning", "diagnostic-example", "diagnostic-to-do"];
    let left: Vec<&str> = german
        .ids()
        .filter(|one| one.starts_with("diagnostic-") && !around.contains(one))
        .filter(|one| !codes::ALL.iter().any(|code| id(code) == *one))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_code_is_one_of_an_area_and_stands_once() {
    let mut ids: Vec<&str> = codes::ALL.iter().map(|code| code.id).collect();
    assert!(codes::ALL.iter().all(|code| AREAS.iter().any(|(id, _)| *id == area(code))));
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

fn explain(args: &[&str]) -> (i32, String, String) {
    let mut all = vec!["explain", "--project", project_folder().to_str().unwrap()];
    all.extend(args);
    let ran = Place::new().run(&all);
    (ran.status, ran.out, ran.err)
}

#[test]
fn a_code_is_explained_in_both_languages() {
    let (status, out, _) = explain(&["content/stale", "--ui-lang", "en"]);
    assert_eq!(status, 0);
    assert!(out.starts_with("content/stale (warning): a fact has not been checked"), "{out}");
    assert!(out.contains("\nwhat to do: check the fact at its source") && out.contains("\nexample: \""), "{out}");
    let (status, out, _) = explain(&["content/stale", "--ui-lang", "de"]);
    assert_eq!(status, 0);
    assert!(out.starts_with("content/stale (Warnung): Angabe lange nicht geprüft\n"), "{out}");
    assert!(out.contains("\nWas tun: Prüfen Sie die Angabe") && out.contains("\nBeispiel: \""), "{out}");
}

#[test]
fn all_codes_are_listed_and_an_unknown_one_is_told_with_what_is_near() {
    let (status, out, _) = explain(&[]);
    assert_eq!((status, out.lines().count()), (0, codes::ALL.len()));
    for (asked, near) in [
        ("content/stail", "did you mean content/stale?"),
        ("stale", "did you mean content/stale?"),
        ("syntax", "did you mean content/syntax or locale/syntax?"),
        ("xyzzy", "begleitheft explain lists all"),
    ] {
        let (status, out, err) = explain(&[asked]);
        assert_eq!((status, out.as_str(), err.contains(near)), (2, "", true), "{err}");
    }
}
