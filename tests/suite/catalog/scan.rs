//! What parses, and would print something else than is written.

use insta::assert_snapshot;

use super::{faults, load, project, report, usable};

#[test]
fn a_second_definition_is_reported_and_the_first_stays() {
    let files =
        project(&[("locales/de/a.ftl", "foo = a\n-bar = b\n"), ("locales/de/b.ftl", "foo = c\nbar = d\nNUMBER = e\n")]);
    let (catalog, sink) = load(&files, "de");
    assert_snapshot!(report(&sink.diagnostics, &files), @r#"
    b.ftl:1:1: error[locale/duplicate-message]: message "foo" is defined twice
      at 1:1: first here
      hint: the first one counts: delete one of them, or give it another name
    b.ftl:2:1: error[locale/duplicate-message]: message "bar" has the name of term "-bar", and Fluent keeps only one of them
      at 2:2: first here
      hint: the first one counts: delete one of them, or give it another name
    b.ftl:3:1: error[locale/duplicate-message]: message "NUMBER" has the name of a function
      hint: give it another name
    "#);
    assert_eq!(catalog.format("foo", None, &[]).unwrap(), "a");
    assert!(!catalog.has("bar", None), "the term has the name");
}

#[test]
fn attributes_and_variants_are_defined_once() {
    assert_snapshot!(faults("foo = a\n    .x = b\n    .x = c\n"), @r#"
    a.ftl:3:6: error[locale/duplicate-message]: attribute "x" is defined twice
      at 2:6: first here; only this one is ever printed
      hint: delete one of them, or give it another name
    "#);
    assert_snapshot!(faults("foo = { $n ->\n    [one] a\n    [one] b\n    [1] c\n    [01] d\n   *[other] e\n }\n"), @r#"
    a.ftl:3:6: error[locale/duplicate-message]: the variant [one] is defined twice
      at 2:6: first here; only this one is ever printed
      hint: delete one of them, or correct its key
    a.ftl:5:6: error[locale/duplicate-message]: the variant [01] is defined twice
      at 4:6: first here; only this one is ever printed
      hint: delete one of them, or correct its key
    "#);
}

#[test]
fn keys_for_numbers_are_plural_categories() {
    assert_snapshot!(faults("foo = { $n ->\n    [one] a\n    [on] b\n   *[other] c\n }\n"), @r#"
    a.ftl:3:6: error[locale/unknown-reference]: the variant [on] never matches a number
      hint: did you mean "one"?
      hint: a key for a number is zero, one, two, few, many, other, or the number itself
    "#);
    assert_snapshot!(faults("foo = { NUMBER($n) ->\n    [one] a\n    [eins] b\n   *[other] c\n }\n"), @r#"
    a.ftl:3:6: error[locale/unknown-reference]: the variant [eins] never matches a number
      hint: a key for a number is zero, one, two, few, many, other, or the number itself
    "#);
    assert_snapshot!(faults("foo = { NUMBER($n, type: \"ordinal\") ->\n    [1] a\n   *[other] c\n }\n"), @r#"
    a.ftl:2:6: error[locale/unknown-reference]: the variant [1] never matches, because Fluent compares the format too
      hint: choose by the variable itself, and write the key without a fraction: [1]
    "#);
    assert_eq!(faults("foo = { $kind ->\n    [house] a\n   *[other] b\n }\n"), "");
}

#[test]
fn what_is_referred_to_exists() {
    assert_snapshot!(faults("foo = { fob } { foo.titel } { -foo } { bar }\n    .title = a\n-bar = b\n"), @r#"
    a.ftl:1:9: error[locale/unknown-reference]: message "fob" does not exist
      hint: did you mean "foo"?
    a.ftl:1:21: error[locale/unknown-reference]: message "foo" has no attribute "titel"
      at 1:1: this message
      hint: did you mean "title"?
    a.ftl:1:32: error[locale/unknown-reference]: term "-foo" does not exist
      hint: there is a message: write { foo }
    a.ftl:1:40: error[locale/unknown-reference]: message "bar" does not exist
      hint: there is a term: write { -bar }
    "#);
    assert_snapshot!(faults("foo =\n    .title = a\nbar = { foo }\n"), @r#"
    a.ftl:3:9: error[locale/unknown-reference]: message "foo" has no text of its own, only attributes
      at 1:1: this message
      hint: refer to one of them: foo.title
    "#);
}

#[test]
fn a_reference_to_a_broken_message_is_no_second_fault() {
    assert_snapshot!(faults("foo = }\nbar = { foo }\n"), @r#"
    a.ftl:1:7: error[locale/syntax]: this "}" closes nothing
      hint: delete it; a brace that is to be printed is written {"}"}
    "#);
}

#[test]
fn circles_are_reported_once() {
    assert_snapshot!(faults("a = { b }\nb = { c.x }\nc = d\n    .x = { a }\nself = { self }\nok = { ok.x }\n    .x = e\n"), @r#"
    a.ftl:4:12: error[locale/unknown-reference]: messages refer to one another in a circle: a → b → c.x → a
      hint: write the text itself in one of them
    a.ftl:5:10: error[locale/unknown-reference]: messages refer to one another in a circle: self → self
      hint: write the text itself in one of them
    "#);
}

#[test]
fn only_known_functions_are_called_with_a_number() {
    assert_snapshot!(faults("foo = { DATETIME($d) } { NUMBRE($n) ->\n    [one] a\n   *[other] b\n }\n"), @r#"
    a.ftl:1:9: error[locale/unknown-reference]: function "DATETIME" does not exist
      hint: a date comes as a text that is formatted already: { $date }
    a.ftl:1:26: error[locale/unknown-reference]: function "NUMBRE" does not exist
      hint: there is only NUMBER($n)
    "#);
    assert_snapshot!(faults("foo = { NUMBER() } { NUMBER(\"1\") } { NUMBER($n, style: \"percent\") }\n"), @r#"
    a.ftl:1:9: error[locale/unknown-reference]: NUMBER needs exactly one number to format
      hint: write NUMBER($n)
    a.ftl:1:22: error[locale/unknown-reference]: NUMBER needs exactly one number to format
      hint: write NUMBER($n)
    a.ftl:1:49: error[locale/unknown-reference]: the option "style" of NUMBER has no effect
      hint: did you mean "type"?
      hint: hand the number over as a text that is formatted already
    "#);
    assert_eq!(faults("foo = { NUMBER($n, minimumFractionDigits: 2) }\n"), "");
}

#[test]
fn a_term_gets_the_arguments_that_it_uses() {
    let term = "-amt = { $case ->\n    [gen] Amtes\n   *[nom] Amt\n }\n";
    assert_eq!(faults(&format!("{term}foo = {{ -amt(case: \"gen\") }}\n")), "");
    // What only chooses has a default.
    assert_eq!(faults(&format!("{term}foo = {{ -amt }}\n")), "");
    assert_snapshot!(faults(&format!("{term}foo = {{ -amt(number: \"gen\") }}\n")), @r#"
    a.ftl:5:10: error[locale/unknown-reference]: term "-amt" is used without its argument "case"
      at 1:11: used here
      hint: write { -amt(case: "nom") }
    "#);
    assert_snapshot!(faults(&format!("{term}foo = {{ -amt(csae: \"gen\") }}\n")), @r#"
    a.ftl:5:14: error[locale/unknown-reference]: term "-amt" is used without its argument "case"
      at 1:11: used here
      hint: did you mean "case" instead of "csae"?
    "#);
    assert_snapshot!(faults(&format!("{term}foo = {{ -amt(\"gen\") }}\n")), @r#"
    a.ftl:5:10: error[locale/unknown-reference]: term "-amt" ignores arguments without a name
      hint: write { -amt(case: "…") }, with the name of a variable of the term
    "#);
    assert_snapshot!(faults("-t = Herr { $name }\nfoo = { -t }\n"), @r#"
    a.ftl:2:10: error[locale/unknown-reference]: term "-t" is used without its argument "name"
      at 1:14: used here
      hint: write { -t(name: "…") }
    "#);
    assert_snapshot!(faults("msg = { $name }\n-t = Herr { msg }\nfoo = { -t }\n"), @r#"
    a.ftl:3:10: error[locale/unknown-reference]: term "-t" is used without its argument "name"
      at 1:10: used here
      hint: write { -t(name: "…") }
    "#);
}

#[test]
fn the_value_of_a_term_argument_is_one_of_its_variants() {
    let term = "-amt = { $case ->\n    [gen] Amtes\n   *[nom] Amt\n }\n";
    assert_snapshot!(faults(&format!("{term}foo = {{ -amt(case: \"GEN\") }}\n")), @r#"
    a.ftl:5:21: error[locale/unknown-reference]: term "-amt" has no variant [GEN]
      at 1:11: the variants of this
      hint: there are [gen], [nom]
    "#);
    assert_snapshot!(faults("-t = { $n ->\n    [one] a\n   *[other] b\n }\nfoo = { -t(n: 1) } { -t(n: \"1\") }\n"), @r#"
    a.ftl:5:29: error[locale/unknown-reference]: term "-t" needs a number for "n", not the text "1"
      at 1:9: used here
      hint: write the number without quotes: n: 1
    "#);
}

#[test]
fn a_variable_behind_a_term_in_a_term_is_lost() {
    assert_snapshot!(faults("-a = A\n-b = { -a } { $x }\nfoo = { -b(x: \"1\") }\n"), @r#"
    a.ftl:2:16: error[locale/unknown-reference]: $x is lost, because it comes after another term inside this term
      hint: Fluent forgets the arguments of a term after a term in it: write the inner one as text
    "#);
    assert_eq!(faults("-a = A\n-b = { $x } { -a }\nfoo = { -b(x: \"1\") }\n"), "");
}

#[test]
fn tags_are_known_and_balanced() {
    assert_eq!(faults("foo = <strong>a <de>B</de> { $n ->\n    [one] <em>c</em>\n   *[other] d\n } e</strong>\n"), "");
    assert_snapshot!(faults("foo = <b>a</b> <Strong>b</Strong> <br/> <a href=\"x\">c</a> <stron>d</stron>\n"), @r#"
    a.ftl:1:7: error[locale/markup]: the tag "<b>" is not known
      hint: did you mean <strong>?
    a.ftl:1:16: error[locale/markup]: the tag "<Strong>" is not known
      hint: did you mean <strong>?
    a.ftl:1:35: error[locale/markup]: the tag "<br/>" is not known
      hint: there are only <strong>, <em> and <de>
    a.ftl:1:41: error[locale/markup]: the tag "<a href="x">" is not known
      hint: there are only <strong>, <em> and <de>
    a.ftl:1:59: error[locale/markup]: the tag "<stron>" is not known
      hint: did you mean "strong"?
      hint: there are only <strong>, <em> and <de>
    "#);
    assert_snapshot!(faults("foo = <strong>a <em>b</strong></em> </de> <de>c\n"), @r#"
    a.ftl:1:22: error[locale/markup]: </strong> closes before <em> is closed
      at 1:17: opened here
      hint: close the inner one first: </em></strong>
    a.ftl:1:37: error[locale/markup]: </de> closes nothing
      hint: write <de> before it in the same message, attribute or variant, or delete it
    a.ftl:1:43: error[locale/markup]: <de> is not closed
      hint: write </de> in the same message, attribute or variant
    "#);
    assert_snapshot!(faults("foo = { $n ->\n    [one] <em>a\n   *[other] b</em>\n }\n"), @r#"
    a.ftl:2:11: error[locale/markup]: <em> is not closed
      hint: write </em> in the same message, attribute or variant
    a.ftl:3:14: error[locale/markup]: </em> closes nothing
      hint: write <em> before it in the same message, attribute or variant, or delete it
    "#);
    assert_snapshot!(faults("foo = 1 < 2 > 3 { \"<em>\" } { \"\\u003C\" }\n    .x = a -> b\n"), @r#"
    a.ftl:1:9: error[locale/markup]: a "<" that begins no tag that is known
      hint: tags are <strong>, <em> and <de>; write anything else in words, like «kleiner als» or «unter»
    a.ftl:1:13: error[locale/markup]: a ">" that ends no tag that is known
      hint: tags are <strong>, <em> and <de>; write anything else in words, like «größer als» or «über»
    a.ftl:1:20: error[locale/markup]: <em> is not closed
      hint: write </em> in the same message, attribute or variant
    a.ftl:1:31: error[locale/markup]: a "<" that begins no tag that is known
      hint: tags are <strong>, <em> and <de>; write anything else in words, like «kleiner als» or «unter»
    a.ftl:2:13: error[locale/markup]: a ">" that ends no tag that is known
      hint: tags are <strong>, <em> and <de>; write anything else in words, like «größer als» or «über»
    "#);
}

#[test]
fn fluent_stops_after_a_hundred_placeables() {
    let many = |count: usize| "{ $x }".repeat(count);
    assert_eq!(faults(&format!("foo = {}\n", many(100))), "");
    assert_snapshot!(faults(&format!("foo = {}\n", many(101))), @r#"
    a.ftl:1:1: error[locale/syntax]: message "foo" has 101 placeables, and Fluent stops after 100
      hint: split it into several messages
    "#);
    // Through references they are counted too; only the longest variant is printed.
    assert_snapshot!(faults(&format!("foo = {}\nbar = {{ foo }} {}\nbaz = {{ bar }}\n", many(60), many(50))), @r#"
    a.ftl:2:1: error[locale/syntax]: message "bar" has 111 placeables, and Fluent stops after 100
      hint: split it into several messages
    "#);
    assert_eq!(faults(&format!("foo = {{ $n ->\n    [one] {}\n   *[other] {}\n }}\n", many(60), many(60))), "");
}

#[test]
fn numbers_that_overflow_are_taken_out() {
    let ftl = "foo = { 12345678901234567890 ->\n    [one] a\n   *[other] b\n }\nbar = { NUMBER($n, minimumFractionDigits: 30) }\nbaz = { \"\\uD800\" }\n";
    assert_snapshot!(faults(ftl), @r#"
    a.ftl:1:9: error[locale/syntax]: the number has more than 15 digits
      hint: write it as quoted text: {"…"}
    a.ftl:5:20: error[locale/unknown-reference]: the option "minimumFractionDigits" of NUMBER has another value
      hint: write a whole number from 0 to 15
    a.ftl:6:10: error[locale/syntax]: an escape in the quoted text is no character
      hint: write the character itself, or \U and six hexadecimal digits
    "#);
    assert_eq!(usable(ftl), "baz");
}

#[test]
fn a_long_chain_of_messages_is_walked_without_recursion() {
    let chain: String = (0..50_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let files = project(&[("locales/de/a.ftl", &format!("{chain}m50000 = a\n"))]);
    let (catalog, sink) = load(&files, "de");
    assert_eq!(sink.diagnostics.len(), 1, "{}", report(&sink.diagnostics, &files));
    assert!(catalog.format("m0", None, &[]).is_err());
    assert_eq!(catalog.format("m49950", None, &[]).unwrap(), "a");
}
