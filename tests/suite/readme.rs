//! README.md: what it tells people to do works, word for word.
//!
//! A block whose info string is `yaml content/…/x.yaml append`, `yaml content/…/x.yaml new` or `ftl locales/de/x.ftl append` is an
//! edit of the project; a line `cargo run --release -- …` of an `sh` block is a call of the program.

use std::path::Path;

use crate::print::program::{Place, append, copy_of_project, project_folder, write};

/// A fenced block: its info string and what is in it.
#[derive(Debug, PartialEq, Eq)]
struct Block {
    info: String,
    text: String,
}

/// Fenced blocks in their order (CommonMark 4.5, fences of three or more backticks without indentation).
fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        let fence: String = line.chars().take_while(|c| *c == '`').collect();
        if fence.len() < 3 {
            continue;
        }
        let is_end = |line: &&str| line.trim_end().chars().all(|c| c == '`') && line.trim_end().len() >= fence.len();
        let text = lines.by_ref().take_while(|line| !is_end(line)).map(|line| format!("{line}\n")).collect();
        blocks.push(Block { info: line[fence.len()..].trim().to_owned(), text });
    }
    blocks
}

/// The file that a block changes, and whether it is new.
#[expect(clippy::panic, reason = "a test that cannot go on has failed")]
fn edit(info: &str) -> Option<(&str, bool)> {
    let [kind, path, how] = info.split_whitespace().collect::<Vec<_>>().try_into().ok()?;
    assert!(path.ends_with(&format!(".{kind}")), "README.md: a block of {kind} edits {path}");
    match how {
        "new" => Some((path, true)),
        "append" => Some((path, false)),
        other => panic!("README.md: \"{other}\" is neither append nor new"),
    }
}

/// The arguments of each call of the program in a shell block.
fn calls(shell: &str) -> Vec<Vec<String>> {
    let joined = shell.replace("\\\n", " ");
    let lines = joined.lines().map(|line| line.trim().trim_start_matches("$ "));
    lines.filter_map(|line| line.strip_prefix("cargo run --release -- ")).map(words).collect()
}

/// A shell's words, up to a comment, a pipe, a redirection or the next command.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (Some(_), _) => word.get_or_insert_default().push(c),
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, '|' | '>' | '<' | '&' | ';') => break,
            (None, '#') if word.is_none() => break,
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (None, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[expect(clippy::disallowed_methods, reason = "the README is no project file")]
fn readme() -> String {
    std::fs::read_to_string(project_folder().join("README.md")).unwrap()
}

/// Adding an office, a course, a text: the project must still print afterwards.
#[test]
fn the_edits_of_the_readme_give_a_project_that_prints() {
    let place = Place::new();
    let project = copy_of_project(&place.here().join("project"));
    let mut edits = 0;
    for block in blocks(&readme()) {
        let Some((path, is_new)) = edit(&block.info) else { continue };
        let file = project.join(path);
        assert!(Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_))), "{path}");
        assert_eq!(file.exists(), !is_new, "README.md: {path} is said to be {}", if is_new { "new" } else { "there" });
        if is_new {
            write(&file, block.text.as_bytes());
        } else {
            append(&file, &block.text);
        }
        edits += 1;
    }
    assert!(edits > 0, "README.md has no block that edits a file");
    let ran = place.build_of(&project, &["--lang", "de", "--quiet", "--out", "out"]);
    assert_eq!(ran.status, 0, "{}\n{}", ran.out, ran.err);
    assert!(place.output().contains_key("manifest.json"), "{:?}", place.output().keys());
}

/// Calls are copied from the README into terminals.
#[test]
fn the_calls_of_the_readme_are_understood() {
    let place = Place::new();
    copy_of_project(&place.here());
    let mut run = 0;
    for call in blocks(&readme()).iter().filter(|block| block.info == "sh").flat_map(|block| calls(&block.text)) {
        let mut args: Vec<&str> = call.iter().map(String::as_str).collect();
        match args.first() {
            // Every document in every language takes long; the names of a call are checked all the same.
            Some(&"build") if !args.contains(&"--document") => args.extend(["--document", "sprachoffensive-flyer"]),
            // These would not end.
            Some(&"desk" | &"watch") => args.push("--help"),
            _ => {}
        }
        let ran = place.run(&args);
        // A final edition may have findings today; every other call succeeds.
        let is_understood = ran.status == 0 || (ran.status == 1 && args.contains(&"--final"));
        assert!(is_understood, "{call:?} ends with {}:\n{}\n{}", ran.status, ran.out, ran.err);
        run += 1;
    }
    assert!(run > 0, "README.md has no call of the program");
}

/// Protects the reader of the README above.
#[test]
fn blocks_and_calls_are_read_as_a_person_reads_them() {
    let markdown = "text\n```sh\ncargo run --release -- list # all\n$ cargo run --release -- build \\\n  --out 'a b' | head\nls\n```\n\
                    ````yaml content/a/x.yaml append\n- a\n```\n````\n``` not closed";
    let found = blocks(markdown);
    assert_eq!(found.len(), 3);
    assert_eq!(calls(&found[0].text), [vec!["list"], vec!["build", "--out", "a b"]]);
    assert_eq!(found[1], Block { info: "yaml content/a/x.yaml append".to_owned(), text: "- a\n```\n".to_owned() });
    assert_eq!(edit(&found[1].info), Some(("content/a/x.yaml", false)));
    assert_eq!(edit("ftl locales/de/x.ftl new"), Some(("locales/de/x.ftl", true)));
    assert_eq!((edit("sh"), edit("yaml")), (None, None));
    assert_eq!(words("a \"b # c\" '' #d"), ["a", "b # c", ""]);
}
