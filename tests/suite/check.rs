//! `begleitheft check`: what is said of the project as it is shipped, and of one with faults.

#![expect(clippy::disallowed_methods, reason = "a test looks whether anything was written")]

use std::num::NonZeroUsize;

use begleitheft::pipeline::check_locales;
use serde_json::Value;

use crate::harness::{files_below, root, small};
use crate::print::program::{Place, project_folder};

fn run(args: &[&str]) -> (i32, Vec<Value>, String) {
    let mut all = vec!["check", "--project", project_folder().to_str().unwrap()];
    all.extend(args);
    let ran = Place::new().run(&all);
    let findings = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (ran.status, findings, ran.err)
}

#[test]
fn the_shipped_words_have_nothing_but_drafts() {
    let (status, findings, _) = run(&["--only", "locales", "--format", "json"]);
    let others: Vec<&Value> = findings.iter().filter(|finding| finding["code"] != "locale/draft").collect();
    assert!(others.is_empty(), "{others:#?}");
    assert_eq!((status, findings.len()), (0, 15));
}

#[test]
fn a_tag_may_be_any_that_its_language_has() {
    let (status, findings, _) = run(&["--only", "locales", "--lang", "ku", "--format", "json"]);
    assert_eq!((status, findings.len()), (0, 1));
    assert_eq!(findings[0]["at"]["path"], "locales/kmr/review.yaml");
}

#[test]
fn what_cannot_be_looked_at_is_refused() {
    let (status, _, err) = run(&["--only", "print", "--document", "begleithefd"]);
    assert_eq!((status, err.contains("did you mean \"begleitheft\"?")), (2, true), "{err}");
    let (status, _, err) = run(&["--only", "locales", "--lang", "xx"]);
    assert_eq!((status, err.contains("language \"xx\" is not known")), (2, true), "{err}");
    let (status, _, err) = run(&["--only", "content", "--kommune", "xx"]);
    assert_eq!((status, err.contains("municipality \"xx\" is not known")), (2, true), "{err}");
    let (status, _, err) = run(&["--on", "2026-02-30"]);
    assert_eq!((status, err.contains("--on")), (2, true), "{err}");
}

/// Protects the age of a fact from being that of another day, and a final edition from facts that nobody has checked.
#[test]
fn facts_are_held_against_the_day_that_is_asked_for() {
    let stale = |args: &[&str]| {
        let mut all = vec!["--only", "content", "--kommune", "rheine", "--format", "json"];
        all.extend(args);
        let (status, findings, _) = run(&all);
        let stale: Vec<Value> = findings.into_iter().filter(|finding| finding["code"] == "content/stale").collect();
        (status, stale)
    };
    let says = |stale: &[Value], what: &str| stale.iter().any(|it| it["message"].as_str().unwrap().contains(what));
    let (status, found) = stale(&["--on", "2026-11-25"]);
    assert_eq!((status, says(&found, "on 2019-07-02, 88 months ago;")), (0, true), "{found:#?}");
    let (status, found) = stale(&["--on", "2019-07-03"]);
    assert_eq!((status, says(&found, "2019-07-02")), (0, false), "{found:#?}");
    let (status, found) = stale(&["--on", "2026-11-25", "--final"]);
    assert_eq!((status, found[0]["severity"].as_str()), (1, Some("error")), "{found:#?}");
}

/// All parts in one run: drafts are told once, by the files, and nothing is written.
#[test]
fn the_whole_check_of_one_document_finds_no_error() {
    let place = Place::new();
    let project = project_folder().to_str().unwrap();
    let mut args =
        vec!["check", "--project", project, "--kommune", "musterstadt", "--lang", "ar", "--on", "2026-11-20"];
    args.extend(["--document", "sprachoffensive-flyer", "--format", "json"]);
    let ran = place.run(&args);
    let findings: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let drafts: Vec<&Value> = findings.iter().filter(|finding| finding["code"] == "locale/draft").collect();
    assert_eq!((ran.status, drafts.len(), ran.err.as_str()), (0, 1, ""), "{findings:#?}");
    assert!(std::fs::read_dir(place.here()).unwrap().next().is_none());
}

/// GitHub's own escaping: nothing that a file holds ends a command or begins another one.
#[test]
fn annotations_for_github_are_escaped() {
    let project = small().project();
    let found = begleitheft::diag::Diagnostic::new(begleitheft::diag::codes::STALE, "50 %\n::error::a, b: c").hint("d");
    assert_eq!(
        begleitheft::diag::render(&[found], &project, begleitheft::diag::Format::Github, false),
        "::warning title=content/stale::50 %25%0A::error::a, b: c%0Ad\n"
    );
    let ran = Place::new().run(&[
        "check",
        "--project",
        project_folder().to_str().unwrap(),
        "--only",
        "content",
        "--kommune",
        "rheine",
        "--on",
        "2026-11-25",
        "--format",
        "github",
    ]);
    let first =
        "::warning file=content/rheine/contacts.yaml,line=9,col=13,title=content/stale::Angabe lange nicht geprüft: ";
    assert!(ran.out.contains(first), "{}", ran.out);
}

/// Findings are of the languages that were asked for, and those that are not do not count.
#[test]
fn only_the_languages_asked_for_are_reported() {
    let project = small().append("locales/de/words.ftl", "more = Text (ohne Ende\n").project();
    let check = |tags: &[&str]| {
        let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
        check_locales(&project, &tags, NonZeroUsize::MIN).into_iter().map(|finding| finding.code.id).collect::<Vec<_>>()
    };
    assert_eq!(check(&["de"]), ["locale/brackets"]);
    assert_eq!(check(&["ar"]), ["locale/untranslated"]);
    assert_eq!(check(&["ar", "de"]), ["locale/untranslated", "locale/brackets"]);
}

/// Files that were cut anywhere, or have anything in them, are read without an end of the process, and in time.
#[test]
fn damaged_files_are_told_and_never_end_the_process() {
    let strange =
        ["\u{202e}", "\u{fffd}", "{", "}", "<de>", "\"", "\u{200c}", "\u{301}", "( ", "٣", "+", "ß", "{ -x }", "\u{1}"];
    let files = files_below(&root().join("locales"));
    for (turn, path) in ["fa/topics.ftl", "de-simple/inserts.ftl", "uk/labels.ftl", "fr/flyers.ftl"].iter().enumerate()
    {
        let text = String::from_utf8(files[*path].clone()).unwrap();
        let mut project = small();
        let mut damaged = text.clone();
        for n in 0..200 {
            let mut at = (n * 7919 + turn * 31) % damaged.len();
            while !damaged.is_char_boundary(at) {
                at -= 1;
            }
            damaged.insert_str(at, strange[n % strange.len()]);
        }
        project = project.with(&format!("locales/{path}"), damaged).with("locales/de/more.ftl", text);
        let project = project.project();
        assert!(!check_locales(&project, &begleitheft::pipeline::languages(&project), NonZeroUsize::MIN).is_empty());
    }
    let circle = format!("a = {}\n-b = {}\nc = {}\n", "{ a }".repeat(50), "{ -b }".repeat(50), "{ -b }".repeat(50));
    let project = small().append("locales/de/words.ftl", &circle).project();
    assert!(!check_locales(&project, &["de".to_owned()], NonZeroUsize::MIN).is_empty());
}
