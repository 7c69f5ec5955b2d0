//! A translation beside its German.

use insta::assert_snapshot;

use super::{load, project, report};

/// The findings in one Turkish file, with those of the comparison with one German file.
fn differences(german: &str, turkish: &str) -> String {
    let project = project(&[("locales/de/a.ftl", german), ("locales/tr/a.ftl", turkish)]);
    let (german, mut sink) = load(&project, "de");
    let (turkish, more) = load(&project, "tr");
    sink.diagnostics.extend(more.diagnostics);
    turkish.check_against(&german, &mut sink);
    report(&sink.diagnostics, &project)
}

#[test]
fn variables_are_those_of_the_german() {
    assert_snapshot!(differences("foo = { $name } bis { $date }\n", "foo = { $nmae }\n"), @r#"
    locales/tr/a.ftl:1:10: error[locale/variables-differ]: "foo" uses $nmae, which the German does not
      at 1:1: the German
      hint: did you mean "name"?
      hint: use only the variables of the German
    locales/tr/a.ftl:1:1: error[locale/variables-differ]: "foo" does not print $date, as the German does
      at 1:24: the German
      hint: write { $date } where it belongs
    "#);
    // Through messages that are referred to.
    assert_eq!(differences("foo = { bar }\nbar = { $x }\n", "foo = { $x }\nbar = { $x }\n"), "");
}

#[test]
fn a_variable_that_only_chooses_may_be_left_out() {
    assert_eq!(differences("foo = { $g ->\n    [f] Lehrerin\n   *[m] Lehrer\n }\n", "foo = öğretmen\n"), "");
    // It is printed where a figure is needed.
    assert_eq!(
        differences("foo = { $n } Tage\n", "foo = { $n ->\n    [one] bir gün\n   *[other] { $n } gün\n }\n"),
        ""
    );
}

#[test]
fn a_variable_that_the_german_prints_is_not_only_chosen_by() {
    assert_snapshot!(differences("foo = { $n } Tage\n", "foo = { $n ->\n    [one] bir gün\n   *[other] çok gün\n }\n"), @r#"
    locales/tr/a.ftl:1:1: error[locale/variables-differ]: "foo" does not print $n, as the German does
      at 1:10: the German
      hint: write { $n } where it belongs
    "#);
}

#[test]
fn a_number_is_not_chosen_by_as_a_word() {
    assert_snapshot!(
        differences("foo = { $n ->\n    [one] a\n   *[other] b\n }\n", "foo = { $n ->\n    [on] a\n   *[other] b\n }\n"),
        @r#"
    locales/tr/a.ftl:1:10: error[locale/variables-differ]: "foo" chooses by $n as a word, but in German it is a number
      at 1:10: the German
      hint: correct the keys of the variants
    "#
    );
}

#[test]
fn markup_is_that_of_the_german() {
    assert_snapshot!(differences("foo = <strong>a</strong> <de>B</de>\n    .x = <em>c</em>\n", "foo = <em>a</em> <de>B</de>\n    .x = c\n"), @r#"
    locales/tr/a.ftl:1:1: error[locale/markup-differs]: "foo" has <strong> not at all, but the German once
      at 1:1: the German
      hint: mark the same words with <strong> as the German does
    locales/tr/a.ftl:1:1: error[locale/markup-differs]: "foo" has <em> once, but the German not at all
      at 1:1: the German
      hint: mark the same words with <em> as the German does
    locales/tr/a.ftl:2:6: error[locale/markup-differs]: "foo.x" has <em> not at all, but the German once
      at 2:6: the German
      hint: mark the same words with <em> as the German does
    "#);
    // However many variants a language has.
    assert_eq!(
        differences(
            "foo = { $n ->\n    [one] <em>a</em>\n   *[other] <em>b</em>\n }\n",
            "foo = { $n ->\n    [0] <em>a</em>\n    [one] <em>b</em>\n   *[other] <em>c</em>\n }\n"
        ),
        ""
    );
}

#[test]
fn parts_are_those_of_the_german() {
    assert_snapshot!(differences("foo = a\n    .x = b\nbar =\n    .x = c\n", "foo =\n    .y = b\nbar = a\n    .x = c\n"), @r#"
    locales/tr/a.ftl:3:1: warning[locale/obsolete-message]: "bar" is never printed: the German has no text of its own
      at 3:1: the German
      hint: delete it, or correct its name
    locales/tr/a.ftl:1:1: warning[locale/untranslated]: "foo" is missing, but the German has it
      at 1:1: the German
      hint: translate it; until then this part prints in German
    locales/tr/a.ftl:1:1: warning[locale/untranslated]: "foo.x" is missing, but the German has it
      at 2:6: the German
      hint: translate it; until then this part prints in German
    locales/tr/a.ftl:2:6: warning[locale/obsolete-message]: "foo.y" is never printed: the German has no attribute "y"
      at 1:1: the German
      hint: delete it, or correct its name
    "#);
}

#[test]
fn a_message_that_the_german_lacks_is_obsolete_and_one_that_is_missing_is_not_reported() {
    assert_snapshot!(differences("topic-school = a\nother = b\n", "topic-shcool = a\n"), @r#"
    locales/tr/a.ftl:1:1: warning[locale/obsolete-message]: message "topic-shcool" does not exist in German
      hint: did you mean "topic-school"?
      hint: delete it, correct its id, or write the German message
    "#);
}

#[test]
fn a_broken_german_is_reported_once() {
    assert_snapshot!(differences("foo = }\nbar = a\n    .x = { $y\n", "foo = a\nbar = b\n    .x = c\n"), @r#"
    a.ftl:1:7: error[locale/syntax]: this "}" closes nothing
      hint: delete it; a brace that is to be printed is written {"}"}
    a.ftl:3:13: error[locale/syntax]: the placeable is not closed
      hint: close it with "}", and then go on with the text
    "#);
    assert_snapshot!(differences("bar = a\n    .x = b\n", "bar = a\n    *b\n    .x = c\n"), @r#"
    locales/tr/a.ftl:2:5: error[locale/cut-message]: message "bar" is cut before this line, because the line starts with "*"
      at 1:1: this message goes on there
      hint: write {"*"} instead of "*", or let the line begin with another word
    "#);
}
