//! Every folder of `tests/cases/<area>/` is a case: files that take the place of those of the small project (`tests/small`), and
//! `expected.txt`, what a person then reads. A folder that is added is a case that is added.
//!
//! Beside the files of the project a case may hold `absent.txt`, paths that are taken away, and `request.txt`, with the word `final`
//! (the documents of a final edition are made), `content` (nothing is made, the facts are looked at) or `check` (nothing is made,
//! the words are looked at; texts that the small project does not have in a language are no matter there). `UPDATE_CASES=1 cargo test --test suite cases` writes `expected.txt` anew, and fails so that somebody reads it.

#![expect(clippy::disallowed_methods, reason = "tests read the repository, and write where a person asked for it")]

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use begleitheft::diag::{Diagnostic, codes};
use begleitheft::pipeline::{check_content, check_locales, languages, load};
use begleitheft::source::Project;

use crate::harness::{EDITION, Files, ORT, build, files_below, report, request, root, small};

/// Codes without a case, each with the reason.
const ELSEWHERE: &[(&str, &str)] = &[
    ("source/unreadable", "needs a file on disk that cannot be read or is larger than 8 MiB: tests/suite/embedded.rs"),
    ("print/too-many-pages", "is said of a pack, which a case does not make: tests/suite/packs.rs"),
    ("household/table", "is no fault of a project, but of a table: tests/suite/packs/batch.rs"),
    ("household/row", "is no fault of a project, but of a table: tests/suite/packs/batch.rs"),
    ("household/not-printed", "is no fault of a project, but of a table: tests/suite/packs/batch.rs"),
];

const EXPECTED: &str = "expected.txt";

fn cases() -> Vec<PathBuf> {
    let folders = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect()
    };
    let mut cases: Vec<PathBuf> = folders(&root().join("tests/cases")).iter().flat_map(|area| folders(area)).collect();
    cases.sort();
    cases
}

#[derive(Clone, Copy, PartialEq)]
enum Asked {
    Build,
    Final,
    Content,
    Check,
}

/// The small project with what the case changes, and what is asked for.
fn set_up(case: &Path) -> (Files, Asked) {
    let mut files = small();
    let mut asked = Asked::Build;
    for (path, bytes) in files_below(case) {
        match path.as_str() {
            EXPECTED => {}
            "absent.txt" => {
                let list = String::from_utf8(bytes).unwrap();
                files = list.lines().fold(files, |files, path| files.without(path));
            }
            "request.txt" => {
                asked = match bytes.as_slice() {
                    b"final\n" => Asked::Final,
                    b"content\n" => Asked::Content,
                    _ => Asked::Check,
                };
                assert!(asked != Asked::Check || bytes == b"check\n", "{}", case.display());
            }
            _ => files = files.with(&path, bytes),
        }
    }
    (files, asked)
}

fn run(case: &Path) -> String {
    let (files, asked) = set_up(case);
    let project = files.project();
    if asked == Asked::Content {
        let found = check_content(&project, &[ORT.to_owned()], EDITION.parse().unwrap());
        return format!("{}checked\n", report(&project, &found));
    }
    if asked == Asked::Check {
        let mut found = check_locales(&project, &languages(&project), NonZeroUsize::MIN);
        found.retain(|finding| ![codes::UNTRANSLATED, codes::DRAFT].contains(&finding.code));
        return format!("{}checked\n", report(&project, &found));
    }
    let mut request = request(ORT);
    request.is_final = asked == Asked::Final;
    let (diagnostics, made, planned) = build(&project, &request);
    format!("{}{made} of {planned} documents made\n", report(&project, &diagnostics))
}

#[test]
fn the_small_project_has_nothing_to_complain_about() {
    let project = small().project();
    let (diagnostics, made, planned) = build(&project, &request(ORT));
    assert_eq!((report(&project, &diagnostics), made, planned), (String::new(), 4, 4));
    let found = check_locales(&project, &languages(&project), NonZeroUsize::MIN);
    assert_eq!(report(&project, &found), "");
    let found = check_content(&project, &[ORT.to_owned()], EDITION.parse().unwrap());
    assert_eq!(report(&project, &found), "");
    assert_eq!(report(&project, &check_pages(&project)), "");
}

fn check_pages(project: &Project) -> Vec<Diagnostic> {
    let request = request(ORT);
    load(project, &request).unwrap().check(project, &request, NonZeroUsize::MIN, &|_, _| {})
}

/// Protects people who check before they build: what would stop the build on its pages, check tells in the same words.
#[test]
fn check_finds_on_pages_what_build_finds() {
    let cases = cases().into_iter().filter(|case| case.parent().is_some_and(|area| area.ends_with("cases/print")));
    let mut seen = 0;
    for case in cases {
        let (files, asked) = set_up(&case);
        let project = files.project();
        let mut request = request(ORT);
        request.is_final = asked == Asked::Final;
        let (mut built, ..) = build(&project, &request);
        // Only an export shows it.
        built.retain(|finding| finding.code != codes::PDF && finding.code.id.starts_with("print/"));
        let checked = check_pages(&project);
        for finding in &built {
            assert!(checked.contains(finding), "{}: {}", case.display(), finding.message);
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} findings");
}

#[test]
fn each_fault_is_told_as_expected() {
    let update = std::env::var_os("UPDATE_CASES").is_some_and(|value| value == "1");
    let cases = cases();
    assert!(cases.len() > 60, "only {} cases were found", cases.len());
    let mut differ = Vec::new();
    for case in &cases {
        let name = case.strip_prefix(root()).unwrap().display().to_string();
        let found = run(case);
        let path = case.join(EXPECTED);
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found == expected {
            continue;
        }
        if update {
            fs::write(&path, &found).unwrap();
        }
        differ.push(format!("== {name}\n-- expected\n{expected}-- found\n{found}"));
    }
    let hint = if update { "written anew; read them with git diff" } else { "UPDATE_CASES=1 writes them anew" };
    assert!(differ.is_empty(), "{} case(s) differ ({hint}):\n{}", differ.len(), differ.join("\n"));
}

/// What is said in all cases.
pub(crate) fn told_by_cases() -> String {
    cases().iter().map(|case| fs::read_to_string(case.join(EXPECTED)).unwrap_or_default()).collect()
}

#[test]
fn every_code_has_a_case() {
    let told = told_by_cases();
    let is_told = |id: &str| told.contains(&format!("[{id}]"));
    let untold: Vec<&str> = codes::ALL
        .iter()
        .map(|code| code.id)
        .filter(|id| !is_told(id) && !ELSEWHERE.iter().any(|(elsewhere, _)| elsewhere == id))
        .collect();
    assert!(untold.is_empty(), "codes that no case shows: {}", untold.join(", "));
    let needless: Vec<&str> = ELSEWHERE.iter().map(|(id, _)| *id).filter(|id| is_told(id)).collect();
    assert!(needless.is_empty(), "codes with a case that are excused: {}", needless.join(", "));
}
