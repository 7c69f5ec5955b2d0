//! The house rules that no compiler holds: which module may import which, what a file begins with, that what is said of files is true.

#![expect(clippy::disallowed_methods, reason = "tests read the repository")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::harness::{files_below, root};

/// Files of `src/`: (path below it, text).
fn sources() -> BTreeMap<String, String> {
    let files = files_below(&root().join("src")).into_iter();
    files
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

/// The table `| rank | module | …` of docs/architecture.md. A row may name several modules.
fn ranks() -> BTreeMap<String, u32> {
    let text = fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let mut ranks = BTreeMap::new();
    for line in text.lines() {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let (Some(rank), Some(modules)) = (cells.next().and_then(|cell| cell.parse().ok()), cells.next()) else {
            continue;
        };
        for name in modules.split('`').skip(1).step_by(2) {
            let name = name.trim_end_matches('/').trim_end_matches(".rs").to_owned();
            assert!(ranks.insert(name.clone(), rank).is_none(), "{name} has two ranks");
        }
    }
    ranks
}

/// The module of a file of `src/`; none for `main.rs` and `lib.rs`, which only name the others.
fn module(path: &str) -> Option<&str> {
    let name = path.split('/').next()?.trim_end_matches(".rs");
    (!matches!(path, "main.rs" | "lib.rs")).then_some(name)
}

/// Lines without comments: a module may be spoken of anywhere.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

/// The first names after each `prefix`, also of `prefix{a, b::c}`.
fn names_after(code: &str, prefix: &str) -> BTreeSet<String> {
    let identifier = |text: &str| -> String { text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(prefix) {
        // `some_crate::` and `super::super::` end in what is looked for, too.
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let rest = &code[at + prefix.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            found.insert(identifier(rest));
            continue;
        };
        let (mut depth, mut begins) = (1, true);
        for (at, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => begins = true,
                c if begins && depth == 1 && !c.is_whitespace() => {
                    found.insert(identifier(&group[at..]));
                    begins = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    found.remove("");
    found
}

/// Names below the root of the crate that a file uses, by `crate::` or by as many `super::` as lead there.
fn imports(path: &str, text: &str) -> BTreeSet<String> {
    let code = code(text);
    let mut found = names_after(&code, "crate::");
    // `a/b.rs` and `a/b/mod.rs` are `crate::a::b`.
    let folders = path.matches('/').count();
    let depth = if path.ends_with("/mod.rs") { folders } else { folders + 1 };
    found.extend(names_after(&code, &"super::".repeat(depth)));
    found
}

#[test]
fn imports_are_found_however_they_are_written() {
    let names = |path: &str, text: &str| imports(path, text).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(
        names("a.rs", "use crate::diag::{Sink, codes};\n// crate::not\nlet x = crate::lang::SOURCE;\n"),
        "diag lang"
    );
    assert_eq!(names("a.rs", "use crate::{content::{self, Id}, diag,\n    qr::Level};"), "content diag qr");
    assert_eq!(names("a/b.rs", "use super::words::Words;\nuse super::super::content::Id;"), "content");
    assert_eq!(names("a/mod.rs", "use super::content::Id; pub(in crate::catalog) fn f() {}"), "catalog content");
    assert_eq!(names("a/b/c.rs", "super::super::super::{qr, lang}; my_crate::x"), "lang qr");
}

#[test]
fn every_module_has_a_rank_and_every_rank_a_module() {
    let modules: BTreeSet<String> = sources().keys().filter_map(|path| module(path)).map(str::to_owned).collect();
    let ranked: BTreeSet<String> = ranks().into_keys().collect();
    assert_eq!(modules, ranked, "src/ on the left, docs/architecture.md on the right");
    let library = &sources()["lib.rs"];
    let order: Vec<&str> =
        library.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let ranks = ranks();
    assert!(order.is_sorted_by_key(|name| ranks[*name]), "src/lib.rs: {order:?}");
}

#[test]
fn a_module_imports_only_what_is_below_it() {
    let ranks = ranks();
    let mut faults = Vec::new();
    let mut checked = 0;
    for (path, text) in sources() {
        let Some(here) = module(&path) else { continue };
        for name in imports(&path, &text).iter().filter(|name| *name != here) {
            // A macro or a re-export at the root is no module.
            let Some(rank) = ranks.get(name) else { continue };
            checked += 1;
            if *rank >= ranks[here] {
                faults.push(format!("src/{path} ({}) imports {name} ({rank})", ranks[here]));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(checked > 50, "only {checked} imports were found");
}

#[test]
fn every_module_says_what_it_is_for() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! ") || path == "main.rs", "src/{path} does not begin with //!");
    }
}

#[test]
fn no_file_is_longer_than_anyone_reads() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 600, "src/{path} has {lines} lines: it wants to be two");
    }
}

#[test]
fn nothing_below_the_command_line_prints_or_panics() {
    for (path, text) in sources() {
        let code = code(&text);
        for word in [".unwrap()", ".expect(", "println!", "print!(", "dbg!", "todo!", "unimplemented!", "panic!("] {
            assert!(!code.contains(word), "src/{path} holds {word}");
        }
    }
}

/// Folders at the top that documents may speak of.
fn top_folders() -> Vec<String> {
    let entries = fs::read_dir(root()).unwrap().map(Result::unwrap);
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    folders
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name != "target" && name != ".git")
        .collect()
}

#[test]
fn every_path_that_is_written_of_exists() {
    let folders = top_folders();
    let docs = files_below(&root().join("docs")).into_keys().filter(|path| path.ends_with(".md"));
    let mut pages: Vec<String> = docs.map(|path| format!("docs/{path}")).collect();
    pages.extend(root().join("README.md").is_file().then(|| "README.md".to_owned()));
    assert!(pages.contains(&"docs/architecture.md".to_owned()) && pages.contains(&"docs/content-model.md".to_owned()));
    let mut checked = 0;
    for page in pages {
        // Fenced examples speak of what is still to be made; `tests/suite/readme.rs` runs those of the README.
        let text = fs::read_to_string(root().join(&page)).unwrap();
        let text: String = text.split("```").step_by(2).collect();
        for path in text.split('`').skip(1).step_by(2).flat_map(|quoted| quoted.split_whitespace()) {
            let is_path = folders.iter().any(|folder| path.starts_with(&format!("{folder}/")));
            // `locales/<lang>/`, `content/*.yaml`: a pattern, of which the part before it must exist.
            let pattern = path.find(['<', '*', '{', '…', '$', '[']);
            let path = match pattern {
                Some(at) => path[..at].rsplit_once('/').map_or("", |(folder, _)| folder),
                None => path.trim_end_matches([',', '.', ':', ';', ')']),
            };
            if is_path {
                checked += 1;
                assert!(root().join(path).exists(), "{page} speaks of `{path}`, which does not exist");
            }
        }
    }
    assert!(checked > 20, "only {checked} paths were found");
}

/// The machine that the project was written on is of no use to anybody else.
#[test]
fn nothing_speaks_of_the_place_where_it_was_written() {
    let places = [["/wo", "rk/"].concat(), ["/sha", "red/"].concat(), ["`sha", "red/"].concat()];
    let mut checked = 0;
    for (path, bytes) in tracked() {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        checked += 1;
        for place in &places {
            assert!(!text.contains(place.as_str()) || path == ".ci/run", "{path} speaks of {place}");
        }
    }
    assert!(checked > 150, "only {checked} files were found");
}

/// Files of the repository: all but what is built and what git keeps for itself.
fn tracked() -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root()).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            if !matches!(name.as_str(), "target" | ".git" | "out") {
                let files = files_below(&entry.path()).into_iter();
                found.extend(files.map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
            }
        } else if name != ".git" {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}
