//! Locale files as they should not be: what can be read is read, what cannot be is told at its place, and in time.

use std::fmt::Write;

use begleitheft::catalog::VARIABLES;

use super::{faults_in, load, project, usable};
use crate::harness::{ORT, build, files_below, request, root, small};

#[test]
fn a_million_lines_are_read() {
    let mut ftl = String::new();
    for n in 0..1_000_000 {
        writeln!(ftl, "m{n} = x").unwrap();
    }
    let project = project(&[("locales/de/a.ftl", &ftl)]);
    let (catalog, sink) = load(&project, "de");
    assert_eq!((catalog.ids().count(), sink.diagnostics.len()), (1_000_000, 0));
}

/// Each of many faulty lines would be a finding, and nobody would see the end of it.
#[test]
fn faults_without_end_are_told_in_one_screen() {
    for line in ["no message\n", "a = b\n", "\ta = b\n", "* bullet\n"] {
        let found = faults_in(&line.repeat(200_000));
        assert!((1..=51).contains(&found), "{line:?}: {found} findings");
    }
}

#[test]
fn a_file_of_another_kind_stops_its_language_and_no_other() {
    let files: [(&str, &[u8]); 4] = [
        ("ISO 8859-1", b"field-owner = Nam\xe9\n"),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("UTF-16", b"\xff\xfef\0i\0e\0l\0d\0"),
        ("half a letter", "field-owner = \u{627}".as_bytes().split_last().unwrap().1),
    ];
    for (what, bytes) in files {
        let project = small().with("locales/ar/words.ftl", bytes).project();
        let (diagnostics, made, planned) = build(&project, &request(ORT));
        assert!(diagnostics.iter().any(|finding| finding.is_error() && finding.span.is_some()), "{what}");
        assert_eq!((made, planned), (2, 4), "{what}: {diagnostics:?}");
    }
}

#[test]
fn line_ends_of_windows_and_a_last_line_without_one_change_nothing() {
    let text = String::from_utf8(small().bytes("locales/ar/words.ftl").to_vec()).unwrap();
    for changed in [text.replace('\n', "\r\n"), text.trim_end().to_owned()] {
        let project = small().with("locales/ar/words.ftl", changed).project();
        let (diagnostics, made, _) = build(&project, &request(ORT));
        assert_eq!((diagnostics.len(), made), (0, 4), "{diagnostics:?}");
    }
    assert_eq!(usable("a = b\r\nc =\r\n    d\r\n"), "a c");
}

/// The list of variables is held against the places that pass them.
#[test]
fn every_variable_that_is_passed_is_known_with_its_kind() {
    let mut passed: Vec<(String, String)> = Vec::new();
    for (path, bytes) in files_below(&root().join("src")) {
        let text = String::from_utf8(bytes).unwrap();
        for (at, _) in text.match_indices("\", Arg::").filter(|_| path.ends_with(".rs") && !path.starts_with("desk/")) {
            let name = text[..at].rsplit('"').next().unwrap();
            let kind: String = text[at + 8..].chars().take_while(|c| c.is_alphabetic()).collect();
            passed.push((name.to_owned(), kind));
        }
    }
    passed.sort();
    passed.dedup();
    let known: Vec<_> = VARIABLES.iter().map(|(name, kind)| ((*name).to_owned(), format!("{kind:?}"))).collect();
    assert_eq!(passed, known);
}

/// Labels that no content file asks for are asked for by the program.
#[test]
fn every_label_of_the_german_is_asked_for() {
    let sources: String =
        files_below(&root().join("src")).into_values().map(|bytes| String::from_utf8(bytes).unwrap()).collect();
    let (catalog, _) = load(&crate::harness::shipped(), "de");
    let is_asked = |id: &str| {
        let prefixes = id.match_indices('-').map(|(at, _)| format!("\"{}-{{", &id[..at]));
        sources.contains(&format!("\"{id}\"")) || prefixes.into_iter().any(|prefix| sources.contains(&prefix))
    };
    let forgotten: Vec<&str> = catalog.ids().filter(|id| !is_asked(id)).collect();
    assert!(forgotten.is_empty(), "printed nowhere: {}", forgotten.join(", "));
}
