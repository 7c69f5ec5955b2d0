//! What is printed, or why nothing is.

use begleitheft::catalog::{Arg, Catalog};
use begleitheft::diag::{Format, Sink, render};
use insta::assert_snapshot;

use super::{load, project, report, text};

/// A message of one file; or why it cannot be printed.
fn format(tag: &str, ftl: &str, id: &str, args: &[(&str, Arg)]) -> String {
    let path = format!("locales/{tag}/a.ftl");
    let project = project(&[(&path, ftl)]);
    match load(&project, tag).0.format(id, None, args) {
        Ok(text) => text,
        Err(diagnostic) => report(&[diagnostic], &project),
    }
}

const PLURAL: &str = "kurs = { $n ->\n    [one] ein Kurs\n   *[other] { $n } Kurse\n }\n";

#[test]
fn a_catalog_is_shared_between_threads() {
    fn check<T: Send + Sync>() {}
    check::<Catalog>();
}

#[test]
fn a_phone_number_in_arabic_text_is_isolated() {
    let printed = format("ar", "call = اتصل على { $phone } اليوم\n", "call", &[("phone", text("+49 5971 939-0"))]);
    assert_eq!(printed, "اتصل على \u{2068}+49 5971 939-0\u{2069} اليوم");
}

#[test]
fn text_is_never_read_as_a_number() {
    assert_eq!(format("de", "foo = Tel.: { $x }\n", "foo", &[("x", text("0401234"))]), "Tel.: \u{2068}0401234\u{2069}");
}

#[test]
fn numbers_choose_plural_forms() {
    assert_eq!(format("de", PLURAL, "kurs", &[("n", Arg::Number(1.0))]), "ein Kurs");
    assert_eq!(format("de", PLURAL, "kurs", &[("n", Arg::Number(2.0))]), "\u{2068}2\u{2069} Kurse");
    let polish = "kurs = { $n ->\n    [one] kurs\n    [few] kursy\n   *[many] kursów\n }\n";
    assert_eq!(format("pl", polish, "kurs", &[("n", Arg::Number(3.0))]), "kursy");
}

#[test]
fn a_number_written_as_text_is_refused_where_a_number_is_needed() {
    assert_snapshot!(format("de", PLURAL, "kurs", &[("n", text("1"))]), @r#"
    a.ftl:1:1: error[locale/format-failed]: message "kurs" cannot be printed: $n has to be a number, but is the text "1"
      at 1:11: needed here
    "#);
    assert_snapshot!(format("de", "foo = { NUMBER($n) }\n", "foo", &[("n", text("1"))]), @r#"
    a.ftl:1:1: error[locale/format-failed]: message "foo" cannot be printed: $n has to be a number, but is the text "1"
      at 1:17: needed here
    "#);
    // Through a reference too.
    assert_snapshot!(format("de", &format!("{PLURAL}foo = {{ kurs }}\n"), "foo", &[("n", text("1"))]), @r#"
    a.ftl:5:1: error[locale/format-failed]: message "foo" cannot be printed: $n has to be a number, but is the text "1"
      at 1:11: needed here
    "#);
}

#[test]
fn a_number_is_refused_where_a_word_is_needed() {
    assert_snapshot!(format("de", "foo = { $kind ->\n    [house] a\n   *[other] b\n }\n", "foo", &[("kind", Arg::Number(1.0))]), @r#"
    a.ftl:1:1: error[locale/format-failed]: message "foo" cannot be printed: $kind has to be a word, but is the number 1
      at 1:10: needed here
    "#);
}

#[test]
fn numbers_that_cannot_be_counted_are_refused() {
    for number in [f64::NAN, f64::INFINITY, 1e20] {
        assert!(format("de", PLURAL, "kurs", &[("n", Arg::Number(number))]).contains("cannot be printed"));
    }
    assert_eq!(format("de", PLURAL, "kurs", &[("n", Arg::Number(-0.1))]), "\u{2068}-0.1\u{2069} Kurse");
}

#[test]
fn missing_things_are_named() {
    assert_snapshot!(format("de", PLURAL, "kurs", &[]), @r#"
    a.ftl:1:1: error[locale/format-failed]: message "kurs" cannot be printed: $n is not given
      at 1:11: needed here
    "#);
    assert_snapshot!(format("de", PLURAL, "kurse", &[]), @r#"
    error[locale/missing-message]: message "kurse" is missing in "de"
      hint: did you mean "kurs"?
    "#);
    assert_snapshot!(format("de", "foo =\n    .x = a\n", "foo", &[]), @r#"a.ftl:1:1: error[locale/missing-message]: the text of message "foo" is missing in "de""#);
    assert_snapshot!(format("de", "foo = a }\n", "foo", &[]), @r#"a.ftl:1:1: error[locale/missing-message]: message "foo" cannot be used in "de" before the fault in it is corrected"#);
    let files = project(&[("locales/de/a.ftl", "foo = a\n    .title = b\n")]);
    let catalog = load(&files, "de").0;
    assert_eq!(catalog.format("foo", Some("title"), &[]).unwrap(), "b");
    assert_snapshot!(report(&[catalog.format("foo", Some("titel"), &[]).unwrap_err()], &files), @r#"a.ftl:1:1: error[locale/missing-message]: the attribute "foo.titel" is missing in "de""#);
}

#[test]
fn what_fluent_reports_and_what_it_leaves_over_is_an_error() {
    assert_snapshot!(format("de", "foo = { bar }\n", "foo", &[]), @r#"a.ftl:1:1: error[locale/format-failed]: message "foo" cannot be printed: unknown message: bar"#);
    assert_snapshot!(format("de", "foo = { foo }\n", "foo", &[]), @r#"a.ftl:1:1: error[locale/format-failed]: message "foo" cannot be printed: cyclical dependency detected"#);
    assert_snapshot!(format("de", "-t = { $x }\nfoo = { -t }\n", "foo", &[]), @r#"a.ftl:2:1: error[locale/format-failed]: message "foo" cannot be printed: "{$" would be printed"#);
    assert_snapshot!(format("de", "foo = { $x }\n", "foo", &[("x", text("{$y}"))]), @r#"a.ftl:1:1: error[locale/format-failed]: message "foo" cannot be printed: "{$" would be printed"#);
    // More arguments than needed are fine.
    assert_eq!(format("de", "foo = a\n", "foo", &[("kommune", text("Rheine"))]), "a");
}

#[test]
fn a_finding_shows_where_it_is() {
    let files = project(&[("locales/de/a.ftl", "foo = a\n    *Stern\nbar = b\nfoo = c\n")]);
    let mut sink = Sink::default();
    Catalog::load(&files, &"de".parse().unwrap(), &mut sink);
    assert_snapshot!(render(&sink.diagnostics, &files, Format::Human, false), @r#"
    error[locale/cut-message]: message "foo" is cut before this line, because the line starts with "*"
     --> locales/de/a.ftl:2:5
      |
    1 | foo = a
      | --- this message goes on there
    2 |     *Stern
      |     ^^^^^^
      |
      = hint: write {"*"} instead of "*", or let the line begin with another word
    error[locale/duplicate-message]: message "foo" is defined twice
     --> locales/de/a.ftl:4:1
      |
    1 | foo = a
      | --- first here
    ...
    4 | foo = c
      | ^^^
      |
      = hint: the first one counts: delete one of them, or give it another name
    "#);
}
