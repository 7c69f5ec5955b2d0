//! The tools of translators, as they are used: the real program in a copy of the project.

#![expect(clippy::disallowed_methods, reason = "tests read and change the copy as translators do")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::print::program::{Place, Ran, copy_of_project, files_below};

mod diff;
mod new;
mod records;

/// A copy of the whole project, and the program in it.
struct Copy {
    place: Place,
}

impl Copy {
    fn new() -> Self {
        let place = Place::new();
        copy_of_project(&place.here());
        Self { place }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.place.here().join(path)
    }

    /// Puts other words where `old` stands, once.
    fn replace(&self, path: &str, old: &str, new: &str) {
        let path = self.path(path);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{old} in {}", path.display());
        fs::write(path, text.replace(old, new)).unwrap();
    }

    fn translate(&self, args: &[&str]) -> Ran {
        self.place.run(&[&["translate"], args].concat())
    }

    fn done(&self, args: &[&str]) -> String {
        let ran = self.translate(args);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?}: {}", ran.out);
        ran.out
    }

    fn locales(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.path("locales"))
    }

    /// `status --format json`, by language.
    fn status(&self) -> BTreeMap<String, Value> {
        let lines = self.done(&["status", "--format", "json"]);
        let rows = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        rows.map(|row| (row["language"].as_str().unwrap().to_owned(), row)).collect()
    }
}

/// How many messages of a language are in a state.
fn count(status: &BTreeMap<String, Value>, tag: &str, state: &str) -> u64 {
    status[tag][state].as_u64().unwrap()
}

const ID: &str = "topic-registration-letterbox";

fn german(copy: &Copy) -> String {
    let text = fs::read_to_string(copy.path("locales/de/topics.ftl")).unwrap();
    text.lines().find(|line| line.starts_with(ID)).unwrap().to_owned()
}

#[test]
fn a_change_of_the_german_is_seen_everywhere_at_once_and_a_minor_one_is_taken_back_at_once() {
    let copy = Copy::new();
    let before = copy.status();
    let translations: Vec<&String> = before.keys().filter(|tag| *tag != "de").collect();
    assert!(translations.len() >= 14, "{translations:?}");
    for tag in &translations {
        assert_eq!((count(&before, tag, "outdated"), count(&before, tag, "reviewed")), (0, 0), "{tag}");
        let all: u64 = ["missing", "draft", "translated", "reviewed", "outdated", "untracked"]
            .map(|s| count(&before, tag, s))
            .iter()
            .sum();
        assert_eq!(all, count(&before, tag, "messages"), "{tag}: every message is in one state");
    }
    assert_eq!(count(&before, "de", "reviewed"), count(&before, "de", "messages"));

    let old = german(&copy);
    copy.replace("locales/de/topics.ftl", &old, &format!("{old} Bitte."));
    let after = copy.status();
    for tag in &translations {
        assert_eq!(count(&after, tag, "outdated"), 1, "{tag}");
        assert_eq!(after[*tag]["ids"]["outdated"], serde_json::json!([ID]), "{tag}");
    }
    let records = copy.locales();
    copy.done(&["accept", "--minor", ID]);
    assert_eq!(copy.status(), before);
    for (path, bytes) in copy.locales() {
        let (new, old) = (String::from_utf8(bytes).unwrap(), String::from_utf8(records[&path].clone()).unwrap());
        let changed = new.lines().zip(old.lines()).filter(|(new, old)| new != old).count();
        let wanted = usize::from(path.ends_with("review.yaml"));
        assert_eq!((changed, new.len()), (wanted, old.len()), "{path}");
    }
    assert_eq!(copy.done(&["accept", "--minor"]), "nothing of it is outdated\n");
}

#[test]
fn a_reviewed_text_that_is_edited_is_reviewed_no_more() {
    let copy = Copy::new();
    let counts = |state: &str| count(&copy.status(), "uk", state);
    copy.done(&["accept", "uk", ID, "--by", "Team Mitte", "--on", "2026-11-20"]);
    assert_eq!((counts("translated"), counts("reviewed")), (1, 0));
    copy.done(&["accept", "uk", ID, "--by", "Team Nord", "--reviewed", "--on", "2026-11-21"]);
    assert_eq!((counts("translated"), counts("reviewed")), (0, 1));
    let records = fs::read_to_string(copy.path("locales/uk/review.yaml")).unwrap();
    let line = records.lines().find(|line| line.starts_with(ID)).unwrap();
    assert!(line.ends_with("state: reviewed, by: Team Nord, on: 2026-11-21 }"), "{line}");

    copy.replace("locales/uk/topics.ftl", &format!("{ID} = "), &format!("{ID} = Так: "));
    assert_eq!((counts("translated"), counts("reviewed")), (1, 0));
    // A comment and an empty line say nothing new.
    copy.done(&["accept", "uk", ID, "--by", "Team Süd", "--reviewed"]);
    copy.replace("locales/uk/topics.ftl", &format!("{ID} = "), &format!("\n# Примітка\n{ID} =\n    "));
    assert_eq!((counts("translated"), counts("reviewed")), (0, 1));
}

/// Whoever mistypes an id must not have confirmed the others.
#[test]
fn what_cannot_be_accepted_is_said_and_nothing_is_written() {
    let copy = Copy::new();
    copy.done(&["accept", "uk", ID, "--by", "Team Mitte"]);
    let before = copy.locales();
    let refused = |args: &[&str], said: &str| {
        let ran = copy.translate(&[&["accept"], args].concat());
        assert_ne!(ran.status, 0, "{args:?}");
        assert!(ran.err.contains(said), "{args:?}: {}", ran.err);
        assert!(copy.locales() == before, "{args:?} wrote");
    };
    let by = ["--by", "Team Nord"];
    refused(&[&["uk", ID, "topic-registration-leterbox"], &by[..]].concat(), &format!("did you mean \"{ID}\"?"));
    refused(&[&["uk", "-booklet2", ID][..2], &by[..]].concat(), "unexpected argument");
    refused(&[&["ukk", ID], &by[..]].concat(), "did you mean \"uk\"?");
    refused(&[&["de", ID], &by[..]].concat(), "is the source");
    refused(&["uk", ID, "--by", "machine"], "a machine confirms nothing");
    refused(&["uk", ID, "--by", " "], "nobody is named");
    refused(&["uk", ID, "--by", "Team Mitte", "--reviewed"], "a second person reviews it");
    refused(&["uk", ID], "--by");
    refused(&["--minor", "topic-nowhere"], "message \"topic-nowhere\" does not exist");
    refused(&["ar", "why-asked", "--by", "Team Nord"], "has no translation");

    let records = copy.path("locales/uk/review.yaml");
    let broken = fs::read_to_string(&records).unwrap().replace("state: draft, by: machine", "state: daft, by: machine");
    fs::write(&records, &broken).unwrap();
    let ran = copy.translate(&["accept", "uk", ID, "--by", "Team Nord"]);
    assert_eq!(ran.status, 1);
    assert!(ran.err.contains("state \"daft\" is not known"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&records).unwrap(), broken);
}

#[test]
fn the_table_says_what_to_do_next() {
    let copy = Copy::new();
    copy.replace("locales/uk/topics.ftl", &format!("{ID} = "), "# ");
    let table = copy.done(&["status", "uk", "ar"]);
    let line =
        |start: &str, at: usize| table.lines().filter(|line| line.starts_with(start)).nth(at).unwrap().to_owned();
    assert_eq!(table.lines().next().unwrap().split_whitespace().next(), Some("language"));
    assert!(line("uk", 0).contains("  1  ") && !table.contains("\nde "), "{table}");
    assert!(line("uk", 1).contains(&format!("translate 1 text in locales/uk/ ({ID})")), "{table}");
    assert!(line("ar", 1).contains("begleitheft translate accept ar ID… --by NAME"), "{table}");

    // A file that cannot be read is named, and comes first.
    copy.replace("locales/ar/labels.ftl", "label-phone = ", "label-phone ");
    let ran = copy.translate(&["status"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.err.contains("locales/ar/labels.ftl") && ran.out.contains("correct 1 error in its files"),
        "{}",
        ran.out
    );
}
