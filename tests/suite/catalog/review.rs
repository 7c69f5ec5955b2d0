//! `review.yaml` and the hashes in it.

use begleitheft::catalog::{ReviewState, draft_records};
use insta::assert_snapshot;

use super::{load, project, report};

fn hash(ftl: &str) -> String {
    let files = project(&[("locales/de/a.ftl", ftl)]);
    let catalog = load(&files, "de").0;
    catalog.hash("foo").unwrap().to_owned()
}

#[test]
fn a_hash_is_of_what_a_message_says() {
    let plain = hash("foo = a b { $x } c\n    .x = d\n    .y = e\n");
    assert_eq!(plain.len(), 16);
    assert_eq!(plain, hash("# Kommentar\nfoo =\n    a\n\n    b   { $x }\n      c\n    .y = e\n    .x = d\n"));
    assert_eq!(plain, hash("foo = a b { $x } c\r\n    .x =\r\n        d\r\n    .y = e\r\n"));
    for other in [
        "foo = a b { $x } d\n    .x = d\n    .y = e\n",
        "foo = a b{ $x } c\n    .x = d\n    .y = e\n",
        "foo = a\u{a0}b { $x } c\n    .x = d\n    .y = e\n",
        "foo = a b { $y } c\n    .x = d\n    .y = e\n",
        "foo = a b { $x } c\n    .x = d\n",
    ] {
        assert_ne!(plain, hash(other), "{other}");
    }
    assert_ne!(hash("foo = { \"(\" } a\n"), hash("foo = { \"(\" }a\n"));
}

#[test]
fn hashes_stay_the_same_between_versions() {
    assert_snapshot!(hash("foo = a <strong>b</strong> { $n ->\n    [one] c\n   *[other] { -t(case: \"gen\") }\n }\n    .x = { NUMBER($n) }\n"), @"a249c4ef9f635c35");
}

/// The state of `foo` where German and Turkish say `a`, with this record. `S` and `T` are today's hashes.
fn state(record: &str) -> ReviewState {
    let hash = hash("foo = a\n");
    let record = record.replace(['S', 'T'], &hash);
    let files = project(&[
        ("locales/de/a.ftl", "foo = a\n"),
        ("locales/tr/a.ftl", "foo = a\nbar = b\n"),
        ("locales/tr/review.yaml", &record),
    ]);
    let (german, _) = load(&files, "de");
    let (turkish, sink) = load(&files, "tr");
    assert_eq!(report(&sink.diagnostics, &files), "");
    assert_eq!(turkish.state("missing", &german), ReviewState::Missing);
    assert_eq!(german.state("foo", &german), ReviewState::Reviewed);
    turkish.state("foo", &german)
}

#[test]
fn a_state_lasts_as_long_as_both_texts() {
    let old = "0123456789012345";
    let record = |source: &str, target: &str, state: &str| {
        format!("foo: {{ source: \"{source}\", target: \"{target}\", state: {state}, by: Anna, on: 2026-11-20 }}\n")
    };
    assert_eq!(state(&record("S", "T", "draft")), ReviewState::Draft);
    assert_eq!(state(&record("S", "T", "translated")), ReviewState::Translated);
    assert_eq!(state(&record("S", "T", "reviewed")), ReviewState::Reviewed);
    assert_eq!(state(&record("S", old, "draft")), ReviewState::Draft);
    assert_eq!(state(&record("S", old, "translated")), ReviewState::Translated);
    assert_eq!(state(&record("S", old, "reviewed")), ReviewState::Translated);
    for known in ["draft", "translated", "reviewed"] {
        assert_eq!(state(&record(old, "T", known)), ReviewState::Outdated);
    }
    assert_eq!(state("# nothing yet\n"), ReviewState::Untracked);
}

fn faults(yaml: &str) -> String {
    let files =
        project(&[("locales/tr/a.ftl", "foo = a\nbar = b\nbaz = c\nqux = d\n"), ("locales/tr/review.yaml", yaml)]);
    report(&load(&files, "tr").1.diagnostics, &files)
}

#[test]
fn every_faulty_record_is_reported_at_its_place() {
    assert_snapshot!(faults(
        "bar: { source: \"012345678901234g\", target: \"0123\", state: reveiwed, by: Anna, on: 20.11.2026 }\n\
         baz: { source: \"0123456789012345\", state: reviewed, by: machine, on: 2026-11-20, note: x }\n\
         foo: { source: \"0123456789012345\", target: \"0123456789012345\", state: draft, by: \"\", on: 2026-11-20 }\n\
         fob: { source: \"0123456789012345\", target: \"0123456789012345\", state: draft, by: machine, on: 2026-11-20 }\n"
    ), @r#"
    locales/tr/review.yaml:1:16: error[locale/review-state]: "012345678901234g" is no hash of a message
      hint: a hash has 16 digits 0–9 and a–f, in quotes; let the program write it
    locales/tr/review.yaml:1:44: error[locale/review-state]: "0123" is no hash of a message
      hint: a hash has 16 digits 0–9 and a–f, in quotes; let the program write it
    locales/tr/review.yaml:1:59: error[locale/review-state]: state "reveiwed" is not known
      hint: did you mean "reviewed"?
      hint: a state is draft, translated, reviewed
    locales/tr/review.yaml:1:83: error[locale/review-state]: "20.11.2026" is no date
      hint: write year, month and day: 2026-11-20
    locales/tr/review.yaml:2:1: error[locale/review-state]: the record of "baz" has no "target"
      hint: it has source, target, state, by, on
    locales/tr/review.yaml:2:57: error[locale/review-state]: a machine cannot set the state "reviewed"
      hint: name the person, or write state: draft
    locales/tr/review.yaml:2:82: error[locale/review-state]: a record has no "note"
      hint: it has source, target, state, by, on
    locales/tr/review.yaml:3:82: error[locale/review-state]: nobody is named in "by"
      hint: write who did it, or "machine"
    locales/tr/review.yaml:4:1: warning[locale/review-state]: a record of message "fob", which does not exist
      hint: did you mean "foo"?
      hint: delete the line, or correct the id
    "#);
}

#[test]
fn a_file_that_is_no_list_of_records_is_reported() {
    assert_snapshot!(faults("foo: draft\n"), @r#"
    locales/tr/review.yaml:1:6: error[locale/review-state]: the review states cannot be read: expected mapping start
      hint: write one line per message: id: { source: "…", target: "…", state: draft, by: name, on: 2026-11-20 }
    "#);
    assert_snapshot!(faults("foo: { source: \"a }\n"), @r#"
    locales/tr/review.yaml:1:16: error[locale/review-state]: the review states cannot be read: unclosed quote
      hint: write one line per message: id: { source: "…", target: "…", state: draft, by: name, on: 2026-11-20 }
    "#);
    assert_snapshot!(faults("foo: {}\nfoo: {}\n"), @r#"
    locales/tr/review.yaml:2:1: error[locale/review-state]: the review states cannot be read: duplicate mapping key: foo
      hint: write one line per message: id: { source: "…", target: "…", state: draft, by: name, on: 2026-11-20 }
    "#);
    assert_snapshot!(faults("- foo\n"), @r#"
    locales/tr/review.yaml:1:1: error[locale/review-state]: the review states cannot be read: expected mapping start
      hint: write one line per message: id: { source: "…", target: "…", state: draft, by: name, on: 2026-11-20 }
    "#);
    assert_snapshot!(faults("foo: { source: { a: b } }\n"), @r#"
    locales/tr/review.yaml:1:16: error[locale/review-state]: the review states cannot be read: expected string scalar
      hint: write one line per message: id: { source: "…", target: "…", state: draft, by: name, on: 2026-11-20 }
    "#);
}

#[test]
fn new_and_changed_messages_become_drafts_and_the_rest_stays() {
    let ftl = "foo = a\nbar = b\nno = c\nobsolete = d\n";
    let kept = hash("foo = a\n");
    let yaml = format!(
        "bar: {{ source: \"{kept}\", target: \"0123456789012345\", state: reviewed, by: Anna, on: 2026-01-01 }}\n\
         foo: {{ source: \"0123456789012345\", target: \"{kept}\", state: reviewed, by: \"Anna: Ö.\", on: 2026-01-01 }}\n"
    );
    let german = "foo = a\nbar = b\nno = c\n";
    let files = project(&[("locales/de/a.ftl", german), ("locales/tr/a.ftl", ftl), ("locales/tr/review.yaml", &yaml)]);
    let (german, turkish) = (load(&files, "de").0, load(&files, "tr").0);
    let text = draft_records(&turkish, &german, "2026-11-20");
    assert_snapshot!(text, @r#"
    bar: { source: "3d955ef114bd1942", target: "3d955ef114bd1942", state: draft, by: machine, on: 2026-11-20 }
    foo: { source: "0123456789012345", target: "347d51360c98f641", state: reviewed, by: "Anna: Ö.", on: 2026-01-01 }
    "no": { source: "a98ec9eb166518c7", target: "a98ec9eb166518c7", state: draft, by: machine, on: 2026-11-20 }
    "#);

    // What was written is read without a fault, and written the same again.
    let files = project(&[
        ("locales/de/a.ftl", "foo = a\nbar = b\nno = c\n"),
        ("locales/tr/a.ftl", ftl),
        ("locales/tr/review.yaml", &text),
    ]);
    let (turkish, sink) = load(&files, "tr");
    assert_eq!(report(&sink.diagnostics, &files), "");
    assert_eq!(draft_records(&turkish, &german, "2027-01-01"), text);
    assert_eq!(turkish.state("foo", &german), ReviewState::Outdated);
    assert_eq!(turkish.state("bar", &german), ReviewState::Draft);
}
