//! What a person confirms is patched into the records; what rewrites locale files changes none.

use begleitheft::catalog::{Catalog, Confirmation, ReviewState};
use begleitheft::diag::Sink;
use begleitheft::lang::Lang;
use begleitheft::source::Project;
use fluent_syntax::ast::Entry;
use fluent_syntax::{parser, serializer};
use insta::assert_snapshot;

use crate::harness::{catalog, shipped};

/// Weblate and Pontoon write files anew, without comments and empty lines.
#[test]
fn a_locale_that_was_written_by_a_serializer_keeps_its_states() {
    let project = shipped();
    let mut files: Vec<(String, String)> = Vec::new();
    for (_, file) in project.files_in("locales/", "") {
        let text = if file.path.ends_with(".ftl") {
            let mut resource = parser::parse(&*file.text).unwrap();
            let is_kept = |entry: &Entry<&str>| matches!(entry, Entry::Message(_) | Entry::Term(_));
            resource.body.retain(is_kept);
            for entry in &mut resource.body {
                match entry {
                    Entry::Message(message) => message.comment = None,
                    Entry::Term(term) => term.comment = None,
                    _ => {}
                }
            }
            serializer::serialize(&resource)
        } else {
            file.text.to_string()
        };
        files.push((file.path.to_string(), text));
    }
    let again = Project::in_memory(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
    let (german, german_again) = (catalog(&project, "de").0, catalog(&again, "de").0);
    let mut compared = 0;
    for tag in project.folders_in("locales/") {
        let (before, after) = (catalog(&project, &tag).0, catalog(&again, &tag).0);
        assert!(before.ids().eq(after.ids()), "{tag}");
        for id in before.ids() {
            assert_eq!(before.hash(id), after.hash(id), "{tag}: {id}");
            assert_eq!(before.state(id, &german), after.state(id, &german_again), "{tag}: {id}");
            compared += 1;
        }
    }
    assert!(compared > 5000, "only {compared} messages were compared");
}

const GERMAN: &str = "a = A\nb = B\nc = C\nd = D\n";

/// A project in which Turkish has these records; `S` is the hash of what German and Turkish say.
fn project(records: &str) -> Project {
    let hashes = Project::in_memory([("locales/de/a.ftl", GERMAN.as_bytes())]);
    let hashes = catalog(&hashes, "de").0;
    let records = ["a", "b", "c", "d"].iter().fold(records.to_owned(), |text, id| {
        text.replace(&format!("<{id}>"), &format!("\"{}\"", hashes.hash(id).unwrap()))
    });
    Project::in_memory([
        ("locales/de/a.ftl", GERMAN.as_bytes()),
        ("locales/tr/a.ftl", GERMAN.as_bytes()),
        ("locales/tr/review.yaml", records.as_bytes()),
    ])
}

fn confirmed(records: &str, ids: &[&str]) -> String {
    let project = project(records);
    let mut sink = Sink::default();
    let german = Catalog::load(&project, &Lang::source(), &mut sink);
    let turkish = Catalog::load(&project, &"tr".parse().unwrap(), &mut sink);
    assert!(!sink.has_errors(), "{sink:?}");
    let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
    let confirmation = Confirmation { by: "Ö. Y.: no".to_owned(), on: "2026-11-25".to_owned(), is_review: false };
    match turkish.confirm(&german, &project, &ids, &confirmation) {
        Ok(patched) => {
            for id in &patched.changed {
                let again = Project::in_memory([
                    ("locales/de/a.ftl", GERMAN.as_bytes()),
                    ("locales/tr/a.ftl", GERMAN.as_bytes()),
                    ("locales/tr/review.yaml", patched.text.as_bytes()),
                ]);
                assert_eq!(catalog(&again, "tr").0.state(id, &german), ReviewState::Translated, "{id}");
            }
            let left =
                if patched.left.is_empty() { String::new() } else { format!("left: {}\n", patched.left.join(" ")) };
            patched.text.replace('\r', "␍") + &left
        }
        Err(refusal) => refusal.0.join("\n"),
    }
}

/// Comments, order and layout are the translators'.
#[test]
fn only_the_values_of_a_record_change() {
    let records = "# Team\r\nb: {source: <b>, target: '0123456789012345', on: 2026-11-20, by: machine, state: draft} # b\r\n\
                   d:\r\n  source: <d>\r\n  target: <d>\r\n  state: draft\r\n  by: machine # nobody\r\n  on: 2026-11-20\r\n";
    assert_snapshot!(confirmed(records, &["b", "c", "d"]), @r#"
    # Team␍
    b: {source: "dc159251d08f266e", target: "dc159251d08f266e", on: 2026-11-25, by: "Ö. Y.: no", state: translated} # b␍
    c: { source: "4d05b8bb7eacc371", target: "4d05b8bb7eacc371", state: translated, by: "Ö. Y.: no", on: 2026-11-25 }␍
    d:␍
      source: "4b61cb14ce47f03e"␍
      target: "4b61cb14ce47f03e"␍
      state: translated␍
      by: "Ö. Y.: no" # nobody␍
      on: 2026-11-25␍
    "#);
    // A file without a line end, and one that is not there yet.
    assert_snapshot!(confirmed("a: { source: <a>, target: <a>, state: draft, by: machine, on: 2026-11-20 }", &["c", "d"]), @r#"
    a: { source: "49187ca9dad9bc74", target: "49187ca9dad9bc74", state: draft, by: machine, on: 2026-11-20 }
    c: { source: "4d05b8bb7eacc371", target: "4d05b8bb7eacc371", state: translated, by: "Ö. Y.: no", on: 2026-11-25 }
    d: { source: "4b61cb14ce47f03e", target: "4b61cb14ce47f03e", state: translated, by: "Ö. Y.: no", on: 2026-11-25 }
    "#);
    assert_snapshot!(confirmed("", &["b", "a"]), @r#"
    a: { source: "49187ca9dad9bc74", target: "49187ca9dad9bc74", state: translated, by: "Ö. Y.: no", on: 2026-11-25 }
    b: { source: "dc159251d08f266e", target: "dc159251d08f266e", state: translated, by: "Ö. Y.: no", on: 2026-11-25 }
    "#);
}

#[test]
fn where_nothing_is_named_all_is_meant_but_what_is_outdated() {
    let records = "a: { source: \"0123456789012345\", target: <a>, state: draft, by: machine, on: 2026-11-20 }\n\
                   b: { source: <b>, target: <b>, state: translated, by: Team, on: 2026-11-20 }\n\
                   c: { source: <c>, target: <c>, state: draft, by: machine, on: 2026-11-20 }\n";
    assert_snapshot!(confirmed(records, &[]), @r#"
    a: { source: "0123456789012345", target: "49187ca9dad9bc74", state: draft, by: machine, on: 2026-11-20 }
    b: { source: "dc159251d08f266e", target: "dc159251d08f266e", state: translated, by: Team, on: 2026-11-20 }
    c: { source: "4d05b8bb7eacc371", target: "4d05b8bb7eacc371", state: translated, by: "Ö. Y.: no", on: 2026-11-25 }
    d: { source: "4b61cb14ce47f03e", target: "4b61cb14ce47f03e", state: translated, by: "Ö. Y.: no", on: 2026-11-25 }
    left: a
    "#);
}

#[test]
fn a_file_that_cannot_be_changed_in_place_is_left_alone() {
    assert_snapshot!(confirmed("{ b: { source: <b>, target: <b>, state: draft, by: machine, on: 2026-11-20 } }\n", &["c"]), @"locales/tr/review.yaml is laid out in a way that cannot be changed in place; write one line per message");
}

/// Lines as the program writes them are read without the YAML library; both must say the same.
#[test]
fn records_are_read_the_same_however_they_are_laid_out() {
    let project = shipped();
    let path = "locales/uk/review.yaml";
    let other = |change: &dyn Fn(&str) -> String| {
        let files = project.files_in("locales/", "").map(|(_, file)| {
            let text = if &*file.path == path { change(&file.text) } else { file.text.to_string() };
            (file.path.to_string(), text)
        });
        let files: Vec<(String, String)> = files.collect();
        Project::in_memory(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
    };
    let by_library = other(&|text| text.replacen(" }\n", "} # read by the library\n", 1));
    let (german, before, after) = (catalog(&project, "de").0, catalog(&project, "uk").0, catalog(&by_library, "uk").0);
    for id in german.ids() {
        assert_eq!(before.recorded_by(id), after.recorded_by(id), "{id}");
        assert_eq!(before.recorded_source(id), after.recorded_source(id), "{id}");
        assert_eq!(before.state(id, &german), after.state(id, &german), "{id}");
    }
    // A machine that confirms, and a second record, are seen.
    let faults = |change: &dyn Fn(&str) -> String| catalog(&other(change), "uk").1.has_errors();
    assert!(!faults(&str::to_owned));
    assert!(faults(&|text| text.replacen("state: draft", "state: reviewed", 1)));
    assert!(faults(&|text| format!("{text}{}\n", text.lines().next().unwrap())));
}
